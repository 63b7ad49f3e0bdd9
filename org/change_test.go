package org_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"

	. "github.com/vnpolity/vnpolity/org"
)

// A change makes the difference between its day and the one before; one whose day is not known may have come on any day that it may be.
func TestUnitChanges(t *testing.T) {
	d := fixture()
	d.UnitChanges = []Change[UnitID]{
		{From: "party-committee@song-van", To: "peoples-committee@song-van", Extent: Part, Day: 20240115},
		{From: "peoples-committee@song-van", To: "party-committee@song-van", Extent: Part, Day: MustParseDate("2024-03")},
	}
	reg := registry(t, d)
	for _, x := range []struct {
		from, to string
		want     []Change[UnitID]
	}{
		{"2024-01-14", "2024-01-15", d.UnitChanges[:1]},
		{"2024-01-15", "2024-02-29", nil},
		{"2024-01-01", "2024-01-14", nil},
		{"2024-02-29", "2024-03-01", d.UnitChanges[1:]},
		{"2024-03-30", "2024-03-31", d.UnitChanges[1:]},
		{"2024-03-31", "2024-12-31", nil},
		{"2023-12-31", "2024-12-31", d.UnitChanges},
		{"2024-03-20", "2024-03-10", nil},
		{"2024-12-31", "2023-12-31", nil},
		{"2024", "2024-12-31", nil},
		{"2023-12-31", "2024-12", nil},
	} {
		got := slices.Collect(reg.UnitChanges(MustParseDate(x.from), MustParseDate(x.to)))
		assert.Equal(t, x.want, got, "%s to %s", x.from, x.to)
	}
}
