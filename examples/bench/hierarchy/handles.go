package main

import (
	"cmp"
	"strconv"

	"github.com/vnpolity/vnpolity/directive"
	"github.com/vnpolity/vnpolity/examples/bench/nation"
	"github.com/vnpolity/vnpolity/org"
)

// found keeps the last answers, so that asking is not optimised away.
var found struct {
	unit org.Unit
	n    int
	yes  bool
	who  directive.Answer
	step org.Step
}

// handles are the samples as this library knows them.
type handles struct {
	corpus         *directive.Corpus
	duty           *directive.Duty
	today, earlier org.View
	units, above   []org.Unit
	ids, aboveIDs  []org.UnitID
	provinces      []org.AreaID
	places         []org.Area
}

func newHandles(corpus *directive.Corpus, c *Country) *handles {
	reg := corpus.Registry()
	h := &handles{corpus: corpus, duty: corpus.Duty(nation.Documents()[0].Duties[0].ID), today: reg.At(nation.Today), earlier: reg.At(nation.Earlier)}
	for i := range c.Units {
		h.ids, h.aboveIDs = append(h.ids, org.UnitID(c.IDs[i])), append(h.aboveIDs, org.UnitID(c.AboveIDs[i]))
		h.units, h.above = append(h.units, h.today.Unit(h.ids[i])), append(h.above, h.today.Unit(h.aboveIDs[i]))
	}
	for _, row := range c.Provinces {
		h.provinces = append(h.provinces, org.AreaID(c.Rows[row].ID))
	}
	for _, row := range c.Places {
		h.places = append(h.places, h.today.Area(org.AreaID(c.Rows[row].ID)))
	}
	return h
}

// within visits every unit of a province.
func (h *handles) within(v org.View) func(n int) {
	return func(n int) {
		for i := range n {
			found.n = 0
			for u := range v.Match(org.Pattern{Within: h.provinces[i%len(h.provinces)]}) {
				found.n++
				found.unit = u
			}
		}
	}
}

func (h *handles) list(v org.View, i int) (ids []string) {
	for u := range v.Match(org.Pattern{Within: h.provinces[i]}) {
		ids = append(ids, string(u.ID()))
	}
	return ids
}

// heads returns the units on which the duty lies, each with who heads it.
func (h *handles) heads(i int) (said []string) {
	who := map[org.UnitID]org.PersonID{}
	for a := range h.corpus.Responsible(h.duty, h.places[i]) {
		who[a.Unit.ID()] = cmp.Or(who[a.Unit.ID()], a.Holding.Person.ID())
	}
	for unit, person := range who {
		said = append(said, string(unit)+" "+string(person))
	}
	return said
}

// asks puts each question in a loop of its own: a call for each would take as long as some of the answers.
func (h *handles) asks(c *Country) []Ask {
	return []Ask{
		{Parent, "", func(n int) {
			for i := range n {
				found.unit = h.units[i%samples].Superior()
			}
		}, func(i int) []string {
			if u := h.units[i].Superior(); !u.IsZero() {
				return []string{string(u.ID())}
			}
			return nil
		}},
		{Chain, "", func(n int) {
			for i := range n {
				for u := range h.units[i%samples].Line() {
					found.unit = u
				}
			}
		}, func(i int) (ids []string) {
			for u := range h.units[i].Line() {
				ids = append(ids, string(u.ID()))
			}
			return ids
		}},
		{Under, "", func(n int) {
			for i := range n {
				found.yes = h.units[i%samples].Under(h.above[i%samples])
			}
		}, func(i int) []string { return []string{yes(h.units[i].Under(h.above[i]))} }},
		{UnderID, "", func(n int) {
			for i := range n {
				found.yes = h.today.Unit(h.ids[i%samples]).Under(h.today.Unit(h.aboveIDs[i%samples]))
			}
		}, func(i int) []string { return []string{yes(h.today.Unit(h.ids[i]).Under(h.today.Unit(h.aboveIDs[i])))} }},
		{CountProvince, "", h.within(h.today), func(i int) []string { return []string{strconv.Itoa(len(h.list(h.today, i)))} }},
		{IterateProvince, "", h.within(h.today), func(i int) []string { return h.list(h.today, i) }},
		{ByID, "", func(n int) {
			for i := range n {
				found.unit = h.today.Unit(h.ids[i%samples])
			}
		}, func(i int) []string { return []string{string(h.today.Unit(h.ids[i]).ID())} }},
		{ByName, "", func(n int) {
			for i := range n {
				for u := range h.today.Named(c.Names[i%samples]) {
					found.unit = u
				}
			}
		}, func(i int) (ids []string) {
			for u := range h.today.Named(c.Names[i]) {
				if u.Truth() == org.True {
					ids = append(ids, string(u.ID()))
				}
			}
			return ids
		}},
		{AsOf, "", h.within(h.earlier), func(i int) []string { return h.list(h.earlier, i) }},
		{Responsible, "", func(n int) {
			for i := range n {
				for a := range h.corpus.Responsible(h.duty, h.places[i%samples]) {
					found.who = a
				}
			}
		}, h.heads},
		{Reasons, "", func(n int) {
			for i := range n {
				for a, why := range h.corpus.Responsible(h.duty, h.places[i%samples]) {
					found.who = a
					for step := range why.Steps() {
						found.step = step
					}
				}
			}
		}, h.heads},
	}
}
