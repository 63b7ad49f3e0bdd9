package directive_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/vnpolity/vnpolity/directive"
)

func TestLegalEnumerationsReadBack(t *testing.T) {
	for s := directive.Standing(1); s <= directive.InForce; s++ {
		got, err := directive.ParseStanding(s.String())
		require.NoError(t, err)
		assert.Equal(t, s, got)
	}
	for w := directive.Own; w <= directive.Inherited; w++ {
		got, err := directive.ParseWhose(w.String())
		require.NoError(t, err)
		assert.Equal(t, w, got)
	}
	for k := directive.FlawShape; k <= directive.FlawTerm; k++ {
		got, err := directive.ParseFlawKind(k.String())
		require.NoError(t, err)
		assert.Equal(t, k, got)
	}
	_, err := directive.ParseStanding("lapsed")
	assert.Error(t, err)
	assert.Equal(t, "Standing(99)", directive.Standing(99).String())
	assert.Empty(t, directive.Standing(0).String())
}

func TestPowersAreReadAndWritten(t *testing.T) {
	law := load().Document("64/2025/QH15")
	require.NotEmpty(t, law.Powers)
	require.NotEmpty(t, law.Controls)
	text, err := json.Marshal(law)
	require.NoError(t, err)
	var back directive.Document
	require.NoError(t, json.Unmarshal(text, &back))
	assert.Equal(t, *law, back)
	var f directive.Flaw
	require.NoError(t, json.Unmarshal([]byte(`{"Kind":"year","Text":"x","Basis":"y"}`), &f))
	assert.Equal(t, directive.Flaw{Kind: directive.FlawYear, Text: "x", Basis: "y"}, f)
	id := load().Identifier("64/2025/QH15")
	text, err = json.Marshal(id)
	require.NoError(t, err)
	var same directive.Identifier
	require.NoError(t, json.Unmarshal(text, &same))
	assert.Equal(t, id, same)
}
