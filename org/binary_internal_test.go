package org

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// manyUnits is a commune with so many units along each of so many paths, and as many people.
func manyUnits(paths, units int, label string) Data {
	always := Span{From: 20200101, Until: Open}
	d := Data{
		Sectors: map[Sector]Name{},
		Areas: []AreaRecord{
			{ID: "vn", Type: Country, Name: "Việt Nam", Span: always},
			{ID: "song-van", Type: Province, Name: "Sông Vân", Code: "01", In: "vn", Span: always},
			{ID: "song-van/xa-lac", Type: Commune, Name: "Lạc", Code: "00001", In: "song-van", Span: always},
		},
	}
	for p := range paths {
		s := Sector(fmt.Sprintf("field-%d", p))
		d.Sectors[s] = Name{Vi: "Lĩnh vực", En: "Field"}
		for u := range units {
			d.Units = append(d.Units, UnitRecord{Unit: UnitID(fmt.Sprintf("public-service-unit.%s~"+label+"@peoples-committee@song-van/xa-lac", s, u+1)), Span: always})
		}
	}
	for i := range units {
		d.People = append(d.People, PersonRecord{ID: PersonID(fmt.Sprintf("person-%d", i)), Name: "Lê Văn An"})
	}
	return d
}

func reread(t *testing.T, r *Registry) (*Registry, error) {
	b, err := r.MarshalBinary()
	require.NoError(t, err)
	return FromBinary(b)
}

// What a damaged file has many times over stands in the tables a few times, so that each is found in as little time as ever.
func TestTwinsAreFew(t *testing.T) {
	const n = 50
	r, err := New(manyUnits(1, n, "so-%d"))
	require.NoError(t, err)
	for i := range n {
		r.base.rows[i+1].label = r.base.rows[1].label
		r.people.rows[i].id = r.people.rows[0].id
	}
	again, err := reread(t, r)
	require.NoError(t, err)
	taken := func(slots []uint32) (n int) {
		for _, s := range slots {
			n += min(int(s), 1)
		}
		return n
	}
	assert.LessOrEqual(t, taken(again.base.slots), fewTwins+1)
	assert.Equal(t, uint32(1), again.findBase(2, again.base.rows[1].path, 0, "so-1"))
	assert.Equal(t, int32(0), again.people.find(again, "person-0"))
	assert.Equal(t, 1, taken(again.people.slots))
}

// An area has no more runs than can be looked through; units of further paths are found by the table.
func TestManyRuns(t *testing.T) {
	d := manyUnits(mostRuns+20, 2, "%d")
	r, err := New(d)
	require.NoError(t, err)
	assert.Len(t, r.base.runs, mostRuns)
	for i := range d.Units {
		k := r.unit(d.Units[i].Unit)
		assert.NotZero(t, k.base)
		assert.Equal(t, d.Units[i].Unit.Path(), r.pathOf(k))
	}
	assert.Zero(t, r.unit("public-service-unit.field-3~3@peoples-committee@song-van/xa-lac").base)
}

func TestLabelsAreNoLongerThanIDs(t *testing.T) {
	r, err := New(manyUnits(1, 1, "so-%d"))
	require.NoError(t, err)
	var b arenaBuilder
	b.WriteString(string(r.texts))
	r.base.rows[1].label = labelText | label(b.add(string(make([]byte, maxID+1))))
	r.texts = b.arena()
	_, err = reread(t, r)
	assert.EqualError(t, err, "FromBinary: a number in it points at nothing")
}
