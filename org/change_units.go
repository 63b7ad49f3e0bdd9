package org

import (
	"iter"
	"slices"
)

// At yields what stands for the unit on day d: the unit itself while it lasts; after a reorganisation its successors, and
// going back its predecessors. A change on record of the unit itself comes first, then one that law makes for all such
// bodies, then the same body in the areas that succeed its own. Where a unit ends and nothing on record says what follows,
// there is a gap: its host, what commanded it, or the same body above, is yielded as unknown, if it stands on. So is, where law puts several
// bodies in its place and nothing tells which follows, what commands those: the court of the province, for the regional courts. Land without
// people carries no unit.
func (u Unit) At(d Date) iter.Seq2[Unit, Why] {
	return func(yield func(Unit, Why) bool) {
		if u.IsZero() || !d.IsDay() {
			return
		}
		v := u.v.At(d)
		t := u.v.r.traceUnit(u.k, u.v.day, d)
		for _, p := range t.at {
			w := v.unitAt(p.node)
			if w.IsZero() {
				continue
			}
			why := NewWhy(reasons{u.v.r}, Question{opUnitTrace, [7]int32{int32(u.v.day), u.k.area, u.k.node(), int32(d), p.node.area, p.node.node(), int32(p.extent)}}, min(w.Truth(), p.truth))
			if !yield(w, why) {
				return
			}
		}
	}
}

func (r *Registry) traceUnit(k unitKey, from, to Date) trace[unitKey] {
	t := trace[unitKey]{at: []place[unitKey]{{k, 0, True}}}
	for day := range r.changeDaysBetween(from, to) {
		t.step(func(k unitKey) []link[unitKey] { return r.unitLinks(k, day, from, to) })
	}
	return t
}

// unitLinks returns what became of the unit on the day, or what it was made of; nil if it stays.
func (r *Registry) unitLinks(k unitKey, day, from, to Date) []link[unitKey] {
	forward := from <= to
	end, then, now := 0, r.At(day.Add(-1)), r.At(day)
	if !forward {
		end, then, now = 1, now, then
	}
	var links []link[unitKey]
	for _, row := range r.changes.units[end][k] {
		c := &r.data.UnitChanges[row]
		other := r.unit([2]UnitID{c.To, c.From}[end])
		links = append(links, r.dated(link[unitKey]{from: k, to: other, extent: c.Extent, table: unitTable, row: row}, c.Day, day, from, to)...)
	}
	if links != nil {
		return links
	}
	for _, row := range r.changes.bodiesOf(end, k) {
		c := &r.data.BodyChanges[row]
		other := r.path([2]Path{c.To, c.From}[end])
		for _, b := range r.changePlaces(c, k.area, then, now, day, forward) {
			l := link[unitKey]{from: k, to: unitKey{b.node, other, 0}, extent: compose(c.Extent, b.extent), table: bodyTable, row: row}
			if now.truth(l.to) == False && now.oneOfMany(l.to) {
				l.to, _, _ = now.superior(l.to) // of them all
				l.table, l.extent = oneOfTable, 0
			}
			if now.truth(l.to) != False {
				links = append(links, r.dated(l, c.Day, day, from, to)...)
			}
		}
	}
	if links != nil {
		return links
	}
	return r.bodyInSuccessors(k, day, then, now, forward)
}

// dated returns the link if the change of day c falls on the day of the trace. One known only to a month or year is taken on the
// first day of change in it that the trace meets. Where the trace ends inside that month or year, the unit both stays and
// changes, each perhaps, unless it is gone for certain.
func (r *Registry) dated(l link[unitKey], c, day, from, to Date) []link[unitKey] {
	l.day = c
	if c.IsDay() {
		if day != c {
			return nil
		}
		return []link[unitKey]{l}
	}
	takenOn := c.First()
	switch {
	case max(from, to) < c.First(), min(from, to) >= c.Last():
		return nil
	case c.First() <= min(from, to):
		takenOn = r.firstChangeAfter(min(from, to))
	}
	if day != takenOn {
		return nil
	}
	if r.At(to).truth(l.from) == False || to < c.First() || to >= c.Last() {
		return []link[unitKey]{l}
	}
	l.perhaps = true
	stays, goes := l, l
	stays.to, stays.extent = l.from, 0
	return []link[unitKey]{stays, goes}
}

// firstChangeAfter returns the first day of change after d, or the zero Date.
func (r *Registry) firstChangeAfter(d Date) Date {
	if i, _ := slices.BinarySearch(r.changeDays(), d+1); i < len(r.changeDays()) {
		return r.changeDays()[i]
	}
	return 0
}

// changePlaces returns the areas in which a body change puts what stood in area a.
func (r *Registry) changePlaces(c *BodyChange, a int32, then, now View, day Date, forward bool) []place[int32] {
	origin := a
	e := then.eraRow()
	if e.rows[a] < 0 {
		return nil
	}
	var places []place[int32]
	switch {
	case c.Where == NearestAbove && forward, c.Where == EachBelow && !forward:
		places = r.aboveAfter(unitKey{a, r.path([2]Path{c.To, c.From}[btoi(!forward)]), 0}, then, now, day, forward)
	case c.Where == EachBelow, c.Where == NearestAbove:
		n := now.eraRow()
		if n.pos[a] < 0 {
			return nil
		}
		for p := n.pos[a] + 1; p < n.end[a]; p = n.end[n.order[p]] {
			places = append(places, place[int32]{n.order[p], Whole, True})
		}
	default:
		places = r.successors(a, day, forward)
		if !forward {
			places = appendEnded(places, now.eraRow(), e)
		}
	}
	kept := places[:0]
	for _, p := range places {
		from := origin
		view := then
		if !forward {
			from, view = p.node, now
		}
		row := view.eraRow().rows[from]
		if row < 0 || c.In != 0 && !c.In.Has(r.areaRow(row).typ()) || c.Within != "" && !view.eraRow().within(from, r.area(c.Within)) {
			continue
		}
		kept = append(kept, p)
	}
	return kept
}

// aboveAfter returns where the same unit as k stands in what has become of the nearest area above that has one: the area of k
// may be gone by then, and with it its place in the tree.
func (r *Registry) aboveAfter(k unitKey, then, now View, day Date, forward bool) []place[int32] {
	e := then.eraRow()
	for b := e.parent[k.area]; b >= 0; b = e.parent[b] {
		var places []place[int32]
		for _, p := range r.successors(b, day, forward) {
			at := r.sameIn(p.node, k)
			t := now.truth(at)
			if t == False && now.oneOfMany(at) {
				t = Unknown
			}
			if t != False {
				places = append(places, place[int32]{p.node, Whole, t})
			}
		}
		if places != nil {
			return places
		}
	}
	return nil
}

// oneOfMany reports whether law gives several bodies along the path of k, of which none is there without a label.
func (v View) oneOfMany(k unitKey) bool {
	if k.area < 0 || k.path < 0 || k.base != 0 || !v.r.isOneOfMany(k.path, v.eraRow().types[k.area]) {
		return false
	}
	t, _ := v.has(k)
	return t != False
}

// appendEnded adds, to areas of the day before a change, those above them that ended with it: what came to a ward from its wards
// of before may have come from their district.
func appendEnded(places []place[int32], before, after *era) []place[int32] {
	for _, p := range places {
		for up := before.parent[p.node]; up >= 0 && after.rows[up] < 0; up = before.parent[up] {
			if !slices.ContainsFunc(places, func(q place[int32]) bool { return q.node == up }) {
				places = append(places, place[int32]{up, Part, p.truth})
			}
		}
	}
	return places
}

// successors returns the areas that stand for a after the day, or before it; land without people is left out.
func (r *Registry) successors(a int32, day Date, forward bool) []place[int32] {
	links := r.areaLinks(a, day, forward)
	if links == nil {
		return []place[int32]{{a, Whole, True}}
	}
	var places []place[int32]
	for _, l := range links {
		if l.extent == LandOnly {
			continue
		}
		i := slices.IndexFunc(places, func(p place[int32]) bool { return p.node == l.to })
		if i < 0 {
			places = append(places, place[int32]{l.to, l.extent, True})
		} else {
			places[i].extent = widest(places[i].extent, l.extent)
		}
	}
	return places
}

// bodyInSuccessors follows a unit into the areas that succeed its own, to the same body if they have it. Where none does, or
// the unit ends in an area that stays, nothing on record says what follows: the links are then gaps, to the candidates.
func (r *Registry) bodyInSuccessors(k unitKey, day Date, then, now View, forward bool) []link[unitKey] {
	moved, ended := r.areaLinks(k.area, day, forward) != nil, day
	if !moved {
		after, g := now.has(k)
		if !forward || then.truth(k) == False || after != False {
			return nil
		}
		if g.table == standardGround && r.data.Standards[g.row].Until.Last() == day {
			ended = r.data.Standards[g.row].Until // known only to the month or year that ends with the day
		}
	}
	places := r.successors(k.area, day, forward)
	out := []link[unitKey]{} // it stays nowhere
	for _, p := range places {
		l := link[unitKey]{from: k, to: r.sameIn(p.node, k), extent: p.extent, day: day, table: sameTable}
		if now.truth(l.to) != False {
			out = append(out, l)
		}
	}
	if len(out) > 0 {
		return out
	}
	for c, extent := range r.candidates(k, places, day, then, now, forward) {
		if !moved {
			extent = 0
		}
		out = append(out, link[unitKey]{from: k, to: c, extent: extent, day: ended, table: gapTable})
	}
	return out
}

// candidates yields what may stand for a unit that ended: its nearest host that still stands; else what commanded it, step by
// step; else the same body in the nearest area above.
func (r *Registry) candidates(k unitKey, places []place[int32], day Date, then, now View, forward bool) iter.Seq2[unitKey, Extent] {
	return func(yield func(unitKey, Extent) bool) {
		found := false
		put := func(c unitKey, x Extent) bool {
			if now.truth(c) == False {
				return true
			}
			found = true
			return yield(c, x)
		}
		for _, p := range places {
			for h := r.hostOf(k); h.path >= 0; h = r.hostOf(h) {
				if c := r.sameIn(p.node, h); now.truth(c) != False {
					if !put(c, p.extent) {
						return
					}
					break
				}
			}
		}
		if found || !forward {
			return
		}
		for s, _, t := then.superior(k); t != False && !found; s, _, t = then.superior(s) {
			for _, p := range r.successors(s.area, day, forward) {
				if !put(r.sameIn(p.node, s), Part) {
					return
				}
			}
		}
		if found {
			return
		}
		for _, p := range r.aboveAfter(k, then, now, day, forward) {
			if !put(r.sameIn(p.node, k), Part) {
				return
			}
		}
	}
}
