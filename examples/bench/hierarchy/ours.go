package main

import (
	"cmp"
	"runtime"
	"strconv"
	"time"

	"github.com/vnpolity/vnpolity/directive"
	"github.com/vnpolity/vnpolity/examples/bench/nation"
	"github.com/vnpolity/vnpolity/examples/bench/timing"
	"github.com/vnpolity/vnpolity/org"
)

// ours is this library. It is built before everything else, because the table is laid out from it.
type ours struct {
	corpus  *directive.Corpus
	bytes   int64
	load    time.Duration
	collect time.Duration // of a garbage collection with nothing else in memory
}

// build makes the registry of the country. The records are let go of: what is counted is what the registry itself keeps.
func (o *ours) build(units int, seed uint64) error {
	before := timing.Heap()
	data := nation.Data(units, seed)
	start := time.Now()
	reg, err := org.New(data)
	if err != nil {
		return err
	}
	if o.corpus, err = directive.New(reg, nation.Documents()); err != nil {
		return err
	}
	for range reg.At(nation.Today).Named("thon") { // the index of names is made when it is first asked for
	}
	o.load = time.Since(start)
	o.bytes = timing.Heap() - before
	start = time.Now()
	runtime.GC()
	o.collect = time.Since(start)
	return nil
}

func (o *ours) registry() *org.Registry { return o.corpus.Registry() }

func (o *ours) Bytes() int64 { return o.bytes }
func (o *ours) Close() error { return nil }

// found keeps the last answers, so that asking is not optimised away.
var found struct {
	unit org.Unit
	n    int
	yes  bool
	who  directive.Answer
	step org.Step
}

func (o *ours) Load(c *Country) ([]Ask, error) {
	v, earlier := o.registry().At(nation.Today), o.registry().At(nation.Earlier)
	ids, aboveIDs := make([]org.UnitID, len(c.Units)), make([]org.UnitID, len(c.Units))
	units, above := make([]org.Unit, len(c.Units)), make([]org.Unit, len(c.Units))
	for i, row := range c.Units {
		ids[i], aboveIDs[i] = org.UnitID(c.Rows[row].ID), org.UnitID(c.Rows[c.Above[i]].ID)
		units[i], above[i] = v.Unit(ids[i]), v.Unit(aboveIDs[i])
	}
	provinces := make([]org.AreaID, len(c.Provinces))
	for i, row := range c.Provinces {
		provinces[i] = org.AreaID(c.Rows[row].ID)
	}
	places := make([]org.Area, len(c.Places))
	for i, row := range c.Places {
		places[i] = v.Area(org.AreaID(c.Rows[row].ID))
	}
	duty := o.corpus.Duty(nation.Documents()[0].Duties[0].ID)
	heads := func(i int) (said []string) {
		who := map[org.UnitID]org.PersonID{}
		for a := range o.corpus.Responsible(duty, places[i]) {
			who[a.Unit.ID()] = cmp.Or(who[a.Unit.ID()], a.Holding.Person.ID())
		}
		for unit, person := range who {
			said = append(said, string(unit)+" "+string(person))
		}
		return said
	}
	within := func(v org.View) func(n int) {
		return func(n int) {
			for i := range n {
				found.n = 0
				for u := range v.Match(org.Pattern{Within: provinces[i%len(provinces)]}) {
					found.n++
					found.unit = u
				}
			}
		}
	}
	list := func(v org.View, i int) (ids []string) {
		for u := range v.Match(org.Pattern{Within: provinces[i]}) {
			ids = append(ids, string(u.ID()))
		}
		return ids
	}
	return []Ask{
		{Parent, "", func(n int) {
			for i := range n {
				found.unit = units[i%samples].Superior()
			}
		}, func(i int) []string {
			if u := units[i].Superior(); !u.IsZero() {
				return []string{string(u.ID())}
			}
			return nil
		}},
		{Chain, "", func(n int) {
			for i := range n {
				for u := range units[i%samples].Line() {
					found.unit = u
				}
			}
		}, func(i int) (ids []string) {
			for u := range units[i].Line() {
				ids = append(ids, string(u.ID()))
			}
			return ids
		}},
		{Under, "", func(n int) {
			for i := range n {
				found.yes = units[i%samples].Under(above[i%samples])
			}
		}, func(i int) []string { return []string{yes(units[i].Under(above[i]))} }},
		{UnderID, "", func(n int) {
			for i := range n {
				found.yes = v.Unit(ids[i%samples]).Under(v.Unit(aboveIDs[i%samples]))
			}
		}, func(i int) []string { return []string{yes(v.Unit(ids[i]).Under(v.Unit(aboveIDs[i])))} }},
		{CountProvince, "", within(v), func(i int) []string { return []string{strconv.Itoa(len(list(v, i)))} }},
		{IterateProvince, "", within(v), func(i int) []string { return list(v, i) }},
		{ByID, "", func(n int) {
			for i := range n {
				found.unit = v.Unit(ids[i%samples])
			}
		}, func(i int) []string { return []string{string(v.Unit(ids[i]).ID())} }},
		{ByName, "", func(n int) {
			for i := range n {
				for u := range v.Named(c.Names[i%samples]) {
					found.unit = u
				}
			}
		}, func(i int) (ids []string) {
			for u := range v.Named(c.Names[i]) {
				if u.Truth() == org.True {
					ids = append(ids, string(u.ID()))
				}
			}
			return ids
		}},
		{AsOf, "", within(earlier), func(i int) []string { return list(earlier, i) }},
		{Responsible, "", func(n int) {
			for i := range n {
				for a := range o.corpus.Responsible(duty, places[i%samples]) {
					found.who = a
				}
			}
		}, heads},
		{Reasons, "", func(n int) {
			for i := range n {
				for a, why := range o.corpus.Responsible(duty, places[i%samples]) {
					found.who = a
					for step := range why.Steps() {
						found.step = step
					}
				}
			}
		}, heads},
	}, nil
}
