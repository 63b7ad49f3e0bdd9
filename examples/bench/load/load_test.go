package main

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/vnpolity/vnpolity/org"
)

// The plain structs miss nothing that is in the file, and the library reads what was written.
func TestNothingIsLost(t *testing.T) {
	e, records, err := encode(2_000, 1)
	require.NoError(t, err)
	dec := json.NewDecoder(strings.NewReader(string(e.json)))
	dec.DisallowUnknownFields()
	var p plain
	require.NoError(t, dec.Decode(&p))
	assert.Len(t, p.Units, records)
	assert.NotEmpty(t, p.Tenures[0].Since)

	var want org.Data
	require.NoError(t, json.Unmarshal(e.json, &want))
	got, err := org.ParseData(e.json)
	require.NoError(t, err)
	assert.Equal(t, want, got)
	reg, err := org.FromBinary(e.binary)
	require.NoError(t, err)
	assert.Equal(t, want.Units, reg.Data().Units)
	assert.Equal(t, want.Tenures, reg.Data().Tenures)
}

func TestRun(t *testing.T) {
	var out strings.Builder
	require.NoError(t, run(&out, 1_000, 1, 1))
	assert.Contains(t, out.String(), "plain structs")
}
