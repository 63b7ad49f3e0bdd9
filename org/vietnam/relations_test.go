package vietnam_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/vnpolity/vnpolity/org"
)

// TestRelations reads relations.txt: the line of a unit to the top, or the units to which it has a relation.
func TestRelations(t *testing.T) {
	reg := embedded(t)
	for _, line := range lines(t, "relations.txt") {
		x := fields(line)
		require.Len(t, x, 4, line)
		day, err := org.ParseDate(x[0])
		require.NoError(t, err, line)
		u := reg.At(day).Unit(org.UnitID(x[1]))
		require.False(t, u.IsZero(), line)
		seq := u.Line()
		if x[2] != "line" {
			rel, err := org.ParseRel(strings.TrimPrefix(x[2], "in "))
			require.NoError(t, err, line)
			seq = u.Out(rel)
			if strings.HasPrefix(x[2], "in ") {
				seq = u.In(rel)
			}
		}
		var got []string
		for w, why := range seq {
			mark := ""
			if why.Truth() == org.Unknown {
				mark = "?"
			}
			got = append(got, mark+string(w.ID()))
		}
		assert.Equal(t, x[3], strings.Join(got, "; "), line)
	}
}

// TestSymbols reads symbols.txt: what units sign their documents with.
func TestSymbols(t *testing.T) {
	reg := embedded(t)
	for _, line := range lines(t, "symbols.txt") {
		x := fields(line)
		require.Len(t, x, 3, line)
		day, err := org.ParseDate(x[0])
		require.NoError(t, err, line)
		assert.Equal(t, x[2], reg.At(day).Unit(org.UnitID(x[1])).Symbol(), line)
	}
}

// A seat that another post brings is held by whoever holds that post.
func TestSeatsByRight(t *testing.T) {
	d := embedded(t).Data()
	for _, line := range lines(t, "seats.txt") {
		x := fields(line)
		require.Len(t, x, 4, line)
		day, err := org.ParseDate(x[0])
		require.NoError(t, err, line)
		mine := org.Data{
			People:  []org.PersonRecord{{ID: "lam-thi-mau", Name: "Lâm Thị Mẫu"}},
			Tenures: []org.Tenure{{Person: "lam-thi-mau", Post: org.PostID(x[1]), Seen: []org.Date{day}}},
		}
		reg, err := org.New(org.Merge(d, mine))
		require.NoError(t, err, line)
		post := org.PostID(x[2])
		held := false
		for p, why := range reg.At(day).Unit(post.Unit()).Members() {
			for s := range why.Steps() {
				held = held || p.ID() == "lam-thi-mau" && s.Rule == org.StepByRight && s.To == reg.At(day).Post(post).Title()
			}
		}
		assert.Equal(t, x[3] == "yes", held, line)
	}
}
