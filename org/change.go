package org

import (
	"cmp"
	"iter"
	"slices"
)

// This file implements succession: what areas and units were and became, one day of change at a time.

// changeIndex finds changes by the thing that they start from or lead to.
type changeIndex struct {
	ends   [2][]int32 // by row of data.AreaChanges: From and To
	areas  [2]csr     // by From and by To, in the order of days
	bodies [2]csr     // by path
	units  [2]map[unitKey][]int32
	days   []Date // on which anything changes, sorted; of a partial day both its first and its last
}

func (r *Registry) indexChanges() {
	c := &r.changes
	n := len(r.data.AreaChanges)
	c.ends = [2][]int32{make([]int32, n), make([]int32, n)}
	for i := range r.data.AreaChanges {
		c.ends[0][i], c.ends[1][i] = r.area(r.data.AreaChanges[i].From), r.area(r.data.AreaChanges[i].To)
	}
	for end := range c.areas {
		c.areas[end] = newKeyedCSR(len(r.areas), c.ends[end])
		for i := range len(r.areas) {
			if rows := c.areas[end].at(i); len(rows) > 1 {
				slices.SortStableFunc(rows, func(a, b int32) int {
					return cmp.Compare(r.data.AreaChanges[a].Day, r.data.AreaChanges[b].Day)
				})
			}
		}
	}
	for end, path := range [2]func(BodyChange) Path{
		func(x BodyChange) Path { return x.From },
		func(x BodyChange) Path { return x.To },
	} {
		c.bodies[end] = newCSR(len(r.paths), r.data.BodyChanges, func(x BodyChange) iter.Seq[int] { return one(int(r.path(path(x))), true) })
	}
	for end, id := range [2]func(*Change[UnitID]) UnitID{
		func(x *Change[UnitID]) UnitID { return x.From },
		func(x *Change[UnitID]) UnitID { return x.To },
	} {
		c.units[end] = map[unitKey][]int32{}
		for i := range r.data.UnitChanges {
			k := r.unit(id(&r.data.UnitChanges[i]))
			c.units[end][k] = append(c.units[end][k], int32(i))
		}
	}
	for i := range r.data.AreaChanges {
		c.days = append(c.days, r.data.AreaChanges[i].Day)
	}
	for i := range r.data.BodyChanges {
		c.days = append(c.days, r.data.BodyChanges[i].Day.First(), r.data.BodyChanges[i].Day.Last())
	}
	for i := range r.data.UnitChanges {
		c.days = append(c.days, r.data.UnitChanges[i].Day.First(), r.data.UnitChanges[i].Day.Last())
	}
	c.days = append(c.days, r.treeDays...)
	ends := func(s Span) { c.days = append(c.days, s.From.First(), s.From.Last(), s.Until.First(), s.Until.Last()) }
	for i := range r.data.Standards {
		ends(r.data.Standards[i].Span)
		for j := range r.data.Standards[i].Except {
			ends(r.data.Standards[i].Except[j].Span)
		}
	}
	for i := range r.data.Units {
		ends(r.data.Units[i].Span)
	}
	c.days = slices.DeleteFunc(c.days, func(d Date) bool { return !d.IsDay() })
	slices.Sort(c.days)
	c.days = slices.Compact(c.days)
}

// areaChanges returns the rows of the changes that lead from an area, or with end 1 to it, on a day.
func (r *Registry) areaChanges(end int, area int32, day Date) []int32 {
	rows := r.changes.areas[end].at(int(area))
	first, ok := slices.BinarySearchFunc(rows, day, func(row int32, d Date) int { return cmp.Compare(r.data.AreaChanges[row].Day, d) })
	if !ok {
		return nil
	}
	after := first + 1
	for after < len(rows) && r.data.AreaChanges[rows[after]].Day == day {
		after++
	}
	return rows[first:after]
}

// bodiesOf returns the changes of the body of k. Law changes no base unit.
func (c *changeIndex) bodiesOf(end int, k unitKey) []int32 {
	if k.base != 0 {
		return nil
	}
	return c.bodies[end].at(int(k.path))
}

// changeDays yields the days of change that lie between from and to, in the order in which time runs from one to the
// other. A change on day d makes the difference between d and the day before.
func (r *Registry) changeDays(from, to Date) iter.Seq[Date] {
	return func(yield func(Date) bool) {
		if from <= to {
			for _, d := range r.changes.days {
				if d > from && d <= to && !yield(d) {
					return
				}
			}
			return
		}
		for _, d := range slices.Backward(r.changes.days) {
			if d > to && d <= from && !yield(d) {
				return
			}
		}
	}
}

// compose returns the extent of two changes in a row.
func compose(a, b Extent) Extent {
	switch {
	case a == LandOnly || b == LandOnly:
		return LandOnly
	case a == Whole || a == 0:
		return b
	case b == Whole || b == 0:
		return a
	}
	return Part
}

// widest returns the extent of two ways to the same end.
func widest(a, b Extent) Extent {
	if a == 0 || a == LandOnly {
		return b
	}
	if b == 0 || b == LandOnly || a == b {
		return a
	}
	return Part
}

// A link is one change that a trace went through.
type link[N comparable] struct {
	from, to N
	extent   Extent
	day      Date
	table    changeTable
	row      int32
	via      N    // the part of from through which it went: a ward of a district
	perhaps  bool // the day of the change is not known well enough to say that it has come
}

type changeTable uint8

const (
	areaTable changeTable = iota
	bodyTable
	unitTable
	sameTable // the same body in a successor area, or the area itself by its parts
	gapTable
)

// A place is where a trace stands.
type place[N comparable] struct {
	node   N
	extent Extent
	truth  Truth
}

// trace walks from the start over every day of change, and records each link that it takes.
type trace[N comparable] struct {
	at    []place[N]
	links []link[N]
}

// step replaces the places by what next says of each. next returns nil where a place stays as it is.
func (t *trace[N]) step(next func(N) []link[N]) {
	var after []place[N]
	put := func(p place[N]) {
		for i := range after {
			if after[i].node == p.node {
				after[i].extent = widest(after[i].extent, p.extent)
				after[i].truth = max(after[i].truth, p.truth)
				return
			}
		}
		after = append(after, p)
	}
	for _, p := range t.at {
		links := next(p.node)
		if links == nil {
			put(p)
			continue
		}
		for _, l := range links {
			truth := p.truth
			if l.table == gapTable || l.perhaps {
				truth = Unknown
			}
			t.links = append(t.links, l)
			put(place[N]{l.to, compose(p.extent, l.extent), truth})
		}
	}
	t.at = after
}

// At yields what stands for the area on day d: the area itself, and where it has been reorganised in between, each
// area that it became, or was made of, by way of the changes on record. The reason names the changes, with their extent; land
// that passed without people is yielded with the extent LandOnly. An area that ended without a change of its own is
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
	for day := range r.changeDays(from, to) {
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
	for _, row := range r.areaChanges(end, i, day) {
		links = append(links, link[int32]{from: i, to: r.changes.ends[1-end][row], extent: r.data.AreaChanges[row].Extent, day: day, table: areaTable, row: row, via: -1})
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

// At yields what stands for the unit on day d: the unit itself while it lasts; after a reorganisation its successors, and
// going back its predecessors. A change on record of the unit itself comes first, then one that law makes for all such
// bodies, then the same body in the areas that succeed its own. Where a unit ends and nothing on record says what follows,
// there is a gap: its host, what commanded it, or the same body above, is yielded as unknown, if it stands on. Land without
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
	for day := range r.changeDays(from, to) {
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
	if i, _ := slices.BinarySearch(r.changes.days, d+1); i < len(r.changes.days) {
		return r.changes.days[i]
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
		if row < 0 || c.In != 0 && !c.In.Has(r.areaRecords.rows[row].typ) || c.Within != "" && !view.eraRow().within(from, r.area(c.Within)) {
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
			if t := now.truth(r.sameIn(p.node, k)); t != False {
				places = append(places, place[int32]{p.node, Whole, t})
			}
		}
		if places != nil {
			return places
		}
	}
	return nil
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

func btoi(b bool) int {
	if b {
		return 1
	}
	return 0
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
