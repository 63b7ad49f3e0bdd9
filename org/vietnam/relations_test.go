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
	for _, e := range table(t, embedded(t), "relations.txt", 4) {
		u := e.unit(t)
		seq := u.Line()
		if name, in := strings.CutPrefix(e.fields[1], "in "); name != "line" {
			rel, err := org.ParseRel(name)
			require.NoError(t, err, e.line)
			seq = u.Out(rel)
			if in {
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
		assert.Equal(t, e.fields[2], strings.Join(got, "; "), e.line)
	}
}

// A district or a ward that has no council is supervised by one above, so far as its law is known to say so. This reads councils.txt.
func TestCouncilsThatSupervise(t *testing.T) {
	for _, e := range table(t, embedded(t), "councils.txt", 4) {
		var got []string
		for w, why := range e.unit(t).In(org.Supervises) {
			if w.Kind() != org.PeoplesCouncil {
				continue
			}
			mark := map[org.Truth]string{org.True: "", org.Unknown: "?"}[why.Truth()]
			got = append(got, mark+string(w.ID()))
			assert.Contains(t, why.String(), e.fields[2], e.line)
		}
		assert.Equal(t, e.fields[1], strings.Join(got, "; "), e.line)
	}
}

// TestSymbols reads symbols.txt: what units sign their documents with.
func TestSymbols(t *testing.T) {
	for _, e := range table(t, embedded(t), "symbols.txt", 3) {
		assert.Equal(t, e.fields[1], e.unit(t).Symbol(), e.line)
	}
}

// A seat that another post brings is held by whoever holds that post.
func TestSeatsByRight(t *testing.T) {
	reg := embedded(t)
	d := reg.Data()
	for _, e := range table(t, reg, "seats.txt", 4) {
		mine := org.Data{
			People:  []org.PersonRecord{{ID: "lam-thi-mau", Name: "Lâm Thị Mẫu"}},
			Tenures: []org.Tenure{{Person: "lam-thi-mau", Post: org.PostID(e.fields[0]), Seen: []org.Date{e.v.Day()}}},
		}
		with, err := org.New(org.Merge(d, mine))
		require.NoError(t, err, e.line)
		seat := with.At(e.v.Day()).Post(org.PostID(e.fields[1]))
		held := false
		for p, why := range seat.Unit().Members() {
			for s := range why.Steps() {
				held = held || p.ID() == "lam-thi-mau" && s.Rule == org.StepByRight && s.Words().To == seat.Title()
			}
		}
		assert.Equal(t, e.fields[2] == "yes", held, e.line)
	}
}
