package org_test

import (
	"encoding/json"
	"reflect"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	. "github.com/vnpolity/vnpolity/org"
)

// jsonData are texts to begin with: what the package writes, and what only encoding/json takes.
func jsonData(t testing.TB) [][]byte {
	t.Helper()
	written, err := json.Marshal(fixture())
	require.NoError(t, err)
	indented, err := json.MarshalIndent(fixture(), "", "\t")
	require.NoError(t, err)
	small, err := json.Marshal(nation{provinces: 1, communes: 1, cells: 2, schools: 2, hamlets: 2, branches: 1}.data())
	require.NoError(t, err)
	all := [][]byte{written, indented, small}
	for _, s := range []string{
		"", "null", "{}", "[]", "{", `{"units":[]}`, `{"units":null}`, `{"Units":[{"UNIT":"a"}]}`, `{"units":[{"unit":"a"},{"unit":"b","unit":"c"}]}`,
		`{"units":[{"unit":"\u0061","name":"Thôn\tĐông"}]}`, "{\"units\":[{\"unit\":\"\xff\"}]}", `{"units":[{"unit":"a","other":{"b":[1,"]"]}}]}`,
		`{"units":[{"unit":"a","seen":[]},{"unit":"a","seen":["2020","2020-01-01"],"since":"","until":".."}]}`, `{"units":[{"unit":"a"}],"units":[]}`,
		`{"units":[{"unit":"a","since":"2020-13"}]}`, `{"units":[{"unit":1}]}`, `{"units":[{"unit":"a"}]} x`, `{"units":[{"unit":"a"},]}`, `{"units":[null]}`,
		`{"tenures":[{"person":"a","post":"head@x","vacant":false,"how":"elected","charge":"acting"}],"edition":"2026-01-01"}`,
		`{"people":[{"id":"a","name":"A","other":["B"]}],"areas":[{"id":"x","type":"ward","name":"X","end":{"basis":"a#b"},"short":["Y"]}]}`,
		`{"areas":[{"id":"x","type":"nothing"}]}`, `{"strange":[[[]]]}`, `{"rules":[}`,
	} {
		all = append(all, []byte(s))
	}
	return all
}

// checkParseData compares with encoding/json.
func checkParseData(t *testing.T, b []byte) {
	t.Helper()
	var want Data
	wrong := json.Unmarshal(b, &want)
	got, err := ParseData(b)
	require.Equal(t, wrong != nil, err != nil, "%s: %v, encoding/json %v", b, err, wrong)
	if err != nil {
		require.Zero(t, got)
		return
	}
	if !reflect.DeepEqual(want, got) {
		require.Equal(t, want, got, "%s", b)
	}
}

func TestParseData(t *testing.T) {
	for _, b := range jsonData(t) {
		checkParseData(t, b)
	}
	_, err := ParseData([]byte(`{"units":[{"unit":"a"},{"unit":"b","since":"2020-13"}]}`))
	assert.ErrorContains(t, err, "ParseData: units[1], at byte 23: ")
}

func FuzzParseData(f *testing.F) {
	for _, b := range jsonData(f) {
		f.Add(b)
	}
	f.Fuzz(checkParseData)
}
