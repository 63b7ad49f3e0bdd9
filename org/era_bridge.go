package org

// A bridge is where an area passed from one version into another on a day that is not known. It was there all the while; which of the two
// it was is not known on the days on which it may have been either.
type bridge struct {
	before, after int32 // rows
	either        bool
}

// bridgeOf returns the bridge of an area over a day on which no version of it is there for certain. There is one where the end of the last
// version before and the beginning of the first one after may be one day, no act on record passed the area on in between, and the two
// do not differ in what the system rests on: type and area above.
func (r *Registry) bridgeOf(i int32, day Date) (b bridge, ok bool) {
	window := func(row int32) *window { return &r.areaRow(row).life().window }
	b.before, b.after = -1, -1
	perhaps := 0
	for _, row := range r.versions(i) {
		w := window(row)
		if w.has(day) != False {
			perhaps++
		}
		switch {
		case w.sure >= w.sureUntil:
		case w.sureUntil <= day && (b.before < 0 || w.sureUntil > window(b.before).sureUntil):
			b.before = row
		case w.sure > day && (b.after < 0 || w.sure < window(b.after).sure):
			b.after = row
		}
	}
	if b.before < 0 || b.after < 0 {
		return b, false
	}
	one, other := r.areaRow(b.before), r.areaRow(b.after)
	begins, ends := window(b.after), window(b.before)
	if begins.may >= ends.mayUntil || one.typ() != other.typ() || one.in() != other.in() {
		return b, false
	}
	for _, row := range r.areaChangesOf(0, i) {
		c := r.areaChanges()
		if d := c.day(row); ends.sureUntil <= d && d <= begins.sure && c.ends[1][row] != i {
			return b, false
		}
	}
	b.either = ends.has(day) != False && begins.has(day) != False
	return b, perhaps == 1+btoi(b.either)
}

// row returns the row of the version that the area is taken to be on the day.
func (b bridge) row(r *Registry, day Date) int32 {
	if r.areaRow(b.before).life().window.has(day) != False {
		return b.before
	}
	return b.after
}
