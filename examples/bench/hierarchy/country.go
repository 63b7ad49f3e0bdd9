package main

import (
	"math/rand/v2"
	"strings"

	"github.com/vnpolity/vnpolity/examples/bench/nation"
)

// A Country is the data, and the samples about which questions are put.
type Country struct {
	*nation.Table
	Units     []int32 // units that are there today
	Above     []int32 // for each of them, a unit that may be above it
	IDs       []string
	AboveIDs  []string
	Names     []string // folded names of base units
	Provinces []int32
	Places    []int32 // communes
}

// samples is how many units are asked about: enough that their records do not stay in a near cache.
const samples = 1 << 16

// samples is about how many samples a question is put.
func (c *Country) samples(q Question) int {
	if q.ofProvinces() {
		return len(c.Provinces)
	}
	return samples
}

// newCountry draws the samples from the table, the same for the same seed.
func newCountry(t *nation.Table, seed uint64) *Country {
	c := &Country{Table: t}
	r := rand.New(rand.NewPCG(seed, 99))
	var there, named, communes []int32
	for i := range t.Rows {
		row := int32(i)
		x := &t.Rows[row]
		switch {
		case x.IsUnit() && t.There(row, nation.Today):
			there = append(there, row)
			if x.OnRecord {
				named = append(named, row)
			}
		case !x.IsUnit() && strings.Contains(x.ID, "/"):
			communes = append(communes, row)
		case !x.IsUnit() && x.Place >= 0:
			c.Provinces = append(c.Provinces, row)
		}
	}
	draw := func(from []int32) int32 { return from[r.IntN(len(from))] }
	for range samples {
		u := draw(there)
		c.Units = append(c.Units, u)
		c.Above = append(c.Above, c.above(r, u, draw(there)))
		c.Names = append(c.Names, t.Rows[draw(named)].Folded)
		c.Places = append(c.Places, draw(communes))
		c.IDs = append(c.IDs, t.Rows[u].ID)
		c.AboveIDs = append(c.AboveIDs, t.Rows[c.Above[len(c.Above)-1]].ID)
	}
	c.IDs, c.AboveIDs, c.Names = sideBySide(c.IDs), sideBySide(c.AboveIDs), sideBySide(c.Names)
	return c
}

// sideBySide returns copies of texts, side by side in the order in which they are asked for: a text that is asked for has just been read from a
// request, and no system has it in its own memory already.
func sideBySide(texts []string) []string {
	all := strings.Join(texts, "")
	copies := make([]string, len(texts))
	for i, text := range texts {
		copies[i], all = all[:len(text)], all[len(text):]
	}
	return copies
}

// above returns, every other time, somebody on the line of u, else the superior of another unit.
func (c *Country) above(r *rand.Rand, u, other int32) int32 {
	from := u
	if r.IntN(2) == 0 {
		from = other
	}
	up := c.Rows[from].Superior
	for up >= 0 && c.Rows[up].Superior >= 0 && r.IntN(3) == 0 {
		up = c.Rows[up].Superior
	}
	if up < 0 {
		return other
	}
	return up
}
