package org

import (
	"iter"
	"slices"
)

// LastArea returns the area as it was on the latest day, not after d, on which it was there for certain; the zero Area if
// there is no such day on record. It is where to start from when a place is asked about that has ended.
func (r *Registry) LastArea(id AreaID, d Date) Area {
	if r == nil {
		return Area{}
	}
	for day := range backOver(r.treeDays, d) {
		if a := r.At(day).Area(id); a.Truth() == True {
			return a
		}
	}
	return Area{}
}

// LastUnit returns the unit as it was on the latest day, not after d, on which it was there for certain; the zero Unit if
// there is no such day on record.
func (r *Registry) LastUnit(id UnitID, d Date) Unit {
	if r == nil {
		return Unit{}
	}
	for day := range r.daysBack(d, r.endsOf(r.unit(id))...) {
		if u := r.At(day).Unit(id); u.Truth() == True {
			return u
		}
	}
	return Unit{}
}

// latestUnit returns the unit as [Registry.LastUnit] does or, where nothing tells that it was ever there, as it was on the latest day, not
// after d, on which it may have been.
func (r *Registry) latestUnit(id UnitID, d Date) Unit {
	if u := r.LastUnit(id, d); !u.IsZero() || r == nil {
		return u
	}
	for day := range r.daysBack(d, r.endsOf(r.unit(id))...) {
		if u := r.At(day).Unit(id); !u.IsZero() {
			return u
		}
	}
	return Unit{}
}

// HasArea reports whether the data has the area, on any day.
func (r *Registry) HasArea(id AreaID) bool { return r != nil && r.area(id) >= 0 }

// HasUnit reports whether law or a record gives the unit, or may give it, on any day.
func (r *Registry) HasUnit(id UnitID) bool {
	if r == nil {
		return false
	}
	for day := range r.daysBack(9999_12_31, r.endsOf(r.unit(id))...) {
		if !r.At(day).Unit(id).IsZero() {
			return true
		}
	}
	return false
}

// endsOf returns the days on which it becomes certain that a unit or one that hosts it is there, and on which it no more is.
func (r *Registry) endsOf(k unitKey) []Date {
	var days []Date
	add := func(w *window) {
		for _, d := range [...]Date{w.sure, w.sureUntil} {
			if d.IsDay() {
				days = append(days, d)
			}
		}
	}
	if k.area < 0 {
		return nil
	}
	for h := k; h.path >= 0; h = r.hostOf(h) {
		if h.base != 0 {
			for row, end := h.base, r.base.next(h.base); row < end; row++ {
				add(&r.lives.windows[r.base.rows[row].life&^more])
			}
			continue
		}
		for _, row := range r.recorded.of(h) {
			w := windowOf(r.data.Units[row].Span, r.data.Units[row].Seen)
			add(&w)
		}
		for row := range r.stdRows {
			if r.stdRows[row].path == h.path {
				w := windowOf(r.data.Standards[row].Span, r.data.Standards[row].Seen)
				add(&w)
			}
		}
	}
	return days
}

// daysBack yields d and then, going back, the last day of each stretch in which nothing changes, and the days before those of more.
func (r *Registry) daysBack(d Date, more ...Date) iter.Seq[Date] {
	return func(yield func(Date) bool) {
		if r == nil {
			return
		}
		days := r.changeDays()
		if len(more) > 0 {
			days = compactDays(append(slices.Clone(days), more...))
		}
		backOver(days, d)(yield)
	}
}

// backOver yields d and then, going back, the days before those of a sorted list.
func backOver(days []Date, d Date) iter.Seq[Date] {
	return func(yield func(Date) bool) {
		if !d.IsDay() || !yield(d) {
			return
		}
		for _, day := range slices.Backward(days) {
			if day > d {
				continue
			}
			if before := day.Add(-1); before.IsDay() && !yield(before) {
				return
			}
		}
	}
}

// daysAfter yields the days after d on which something changes, in their order.
func (r *Registry) daysAfter(d Date) iter.Seq[Date] {
	return func(yield func(Date) bool) {
		if r == nil {
			return
		}
		for _, day := range r.changeDays() {
			if day > d && day.IsDay() && !yield(day) {
				return
			}
		}
	}
}

// Places yields the areas that a name fits on any day not after d: those there on d first, then those that have ended, each as
// it last was. See [View.Place].
func (r *Registry) Places(name string, d Date) iter.Seq2[Area, Match] {
	return func(yield func(Area, Match) bool) {
		for _, read := range placeReadings {
			found := false
			for a, m := range r.placesRead(name, d, read) {
				if found = true; !yield(a, m) {
					return
				}
			}
			if found {
				return
			}
		}
	}
}

// placesRead is [Registry.Places] of one way to read the name.
func (r *Registry) placesRead(name string, d Date, read reading[int32]) iter.Seq2[Area, Match] {
	return func(yield func(Area, Match) bool) {
		var seen []AreaID
		for day := range r.daysBack(d) {
			for a, m := range r.At(day).placesRead(name, read) {
				if a.Truth() != True || slices.Contains(seen, a.ID()) {
					continue
				}
				seen = append(seen, a.ID())
				if !yield(a, m) {
					return
				}
			}
		}
	}
}

// Coded yields the areas that had the official code on any day not after d: that which has it on d first, then those that had it
// before, each as it last was with it. See [View.Coded].
func (r *Registry) Coded(code string, d Date) iter.Seq[Area] {
	return func(yield func(Area) bool) {
		var seen []AreaID
		for day := range r.daysBack(d) {
			a := r.At(day).Coded(code)
			if a.Truth() != True || a.Code() != code || slices.Contains(seen, a.ID()) {
				continue
			}
			if seen = append(seen, a.ID()); !yield(a) {
				return
			}
		}
	}
}

// Continues yields the bodies whose work u has taken over by a change that law states once, the latest first, each with the change:
// on 2025-07-01 Ban Tuyên giáo và Dân vận Thành ủy continues Ban Dân vận.
func (u Unit) Continues() iter.Seq2[Path, Why] {
	return func(yield func(Path, Why) bool) {
		if u.IsZero() {
			return
		}
		r := u.v.r
		if len(r.changes.bodiesOf(1, u.k)) == 0 {
			return
		}
		seen := []unitKey{u.k}
		for i := 0; i < len(seen); i++ {
			for _, row := range r.changes.bodiesOf(1, seen[i]) {
				c := &r.data.BodyChanges[row]
				day := c.Day.First()
				if day > u.v.day {
					continue
				}
				from, known := r.path(c.From), slices.ContainsFunc(seen, func(k unitKey) bool { return k.path == r.path(c.From) })
				for _, p := range r.changePlaces(c, seen[i].area, r.At(day), r.At(day.Add(-1)), day, false) {
					if k := (unitKey{p.node, from, 0}); !slices.Contains(seen, k) {
						seen = append(seen, k)
					}
				}
				if known || !slices.ContainsFunc(seen, func(k unitKey) bool { return k.path == from }) {
					continue
				}
				t := u.Truth()
				if c.Day.Last() > u.v.day {
					t = Unknown
				}
				if !yield(c.From, u.v.why(opContinues, t, row, u.k.area, u.k.node())) {
					return
				}
			}
		}
	}
}

// Exists reports whether any area has, or may have, a unit along the path on the day.
func (v View) Exists(p Path) bool {
	if v.r == nil {
		return false
	}
	for area, row := range v.eraRow().rows {
		if row < 0 {
			continue
		}
		if v.truth(v.r.in(int32(area), p)) != False {
			return true
		}
	}
	return false
}
