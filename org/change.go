package org

import "iter"

// This file implements succession: what areas and units were and became, one day of change at a time.

// At yields what stands for the area on day d: the area itself, and where it has been reorganised in between, each
// area that it became, or was made of, by way of the changes on record. The reason names the changes, and has their
// extent: see [Why.Extent]. Land that passed without people is yielded with the extent LandOnly. An area that ended without a change of its own is
// followed through the areas that lay in it, always in part. Nothing is yielded where nothing is on record.
func (a Area) At(d Date) iter.Seq2[Area, Why] {
	return func(yield func(Area, Why) bool) {
		if a.IsZero() || !d.IsDay() {
			return
		}
		v := a.v.At(d)
		t := a.v.r.traceArea(a.i, a.v.day, d)
		for _, p := range t.at {
			b := v.areaAt(p.node)
			if b.IsZero() {
				continue
			}
			w := NewWhy(reasons{a.v.r}, Question{opAreaTrace, [7]int32{int32(a.v.day), a.i, int32(d), b.i, int32(p.extent)}}, min(b.Truth(), p.truth))
			if !yield(b, w) {
				return
			}
		}
	}
}

func (r *Registry) traceArea(i int32, from, to Date) trace[int32] {
	t := trace[int32]{at: []place[int32]{{i, 0, True}}}
	for day := range r.changeDaysBetween(from, to) {
		t.step(func(i int32) []link[int32] { return r.areaLinks(i, day, from <= to) })
	}
	return t
}

// areaLinks returns what became of the area on the day, or what it was made of; nil if it stays.
func (r *Registry) areaLinks(i int32, day Date, forward bool) []link[int32] {
	end := 0
	if !forward {
		end = 1
	}
	var links []link[int32]
	changes := r.areaChanges()
	for _, row := range r.areaChangesOn(end, i, day) {
		links = append(links, link[int32]{from: i, to: changes.ends[1-end][row], extent: changes.forms[row].extent(), day: day, table: areaTable, row: row, via: -1})
	}
	if links != nil || !forward {
		return links
	}
	before, after := &r.eras[r.eraOf(day.Add(-1))], &r.eras[r.eraOf(day)]
	if before.rows[i] < 0 || after.rows[i] >= 0 {
		return nil
	}
	for p := before.pos[i] + 1; p < before.end[i]; p = before.end[before.order[p]] {
		child := before.order[p]
		for _, l := range r.areaLinks(child, day, true) {
			if l.extent != LandOnly {
				l.extent = Part
			}
			l.via, l.from = child, i
			links = append(links, l)
		}
	}
	return links
}

// UnitChanges yields what became of units on the days after from up to to, in the order of the data: the changes on record of units one by one,
// one that is known only to its month or year if it may have come on those days. What law makes of all units of a kind, and what follows from
// [Registry.AreaChanges], is not among them: [Unit.At] follows one unit through all three.
func (r *Registry) UnitChanges(from, to Date) iter.Seq[Change[UnitID]] {
	return func(yield func(Change[UnitID]) bool) {
		if r == nil || !from.IsDay() || !to.IsDay() {
			return
		}
		for _, c := range r.data.UnitChanges {
			if from < to && from < c.Day.Last() && c.Day.First() <= to && !yield(c) {
				return
			}
		}
	}
}
