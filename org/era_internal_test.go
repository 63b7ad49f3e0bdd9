package org

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// New refuses areas that lie above themselves; a file may have them all the same, and who walks up from one must come to an end.
func TestAnAreaAboveItselfIsNotThere(t *testing.T) {
	always := Span{From: 20000101, Until: Open}
	r := &Registry{}
	r.addAreas([]AreaRecord{
		{ID: "vn", Type: Country, Name: "Việt Nam", Span: always},
		{ID: "a", Type: Province, Name: "A", In: "b", Span: always},
		{ID: "b", Type: Province, Name: "B", In: "a", Span: always},
		{ID: "c", Type: Commune, Name: "C", In: "b", Span: always},
	}, nil)
	e := &tree{from: 20230101}
	r.layTree(e)
	for i, id := range r.areas {
		assert.Equal(t, id == "vn", e.rows[i] >= 0, "%s", id)
		assert.EqualValues(t, -1, e.parent[i], "%s", id)
	}
}
