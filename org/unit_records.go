package org

import "iter"

// Records yields the records of the unit whose life covers the day, or that leave its life to the standards.
func (u Unit) Records() iter.Seq[UnitRecord] {
	return func(yield func(UnitRecord) bool) {
		if u.IsZero() {
			return
		}
		if u.k.base == 0 {
			for x := range u.records() {
				if !yield(cloneUnit(*x)) {
					return
				}
			}
			return
		}
		for row := range u.baseRecords() {
			if !yield(u.v.r.unitRecord(u.k.area, row)) {
				return
			}
		}
	}
}

// records yields the records of the day that are kept whole.
func (u Unit) records() iter.Seq[*UnitRecord] {
	return func(yield func(*UnitRecord) bool) {
		if u.IsZero() {
			return
		}
		if u.k.base != 0 {
			for row := range u.baseRecords() {
				if i, ok := u.v.r.records.whole[row]; ok && !yield(&u.v.r.data.Units[i]) {
					return
				}
			}
			return
		}
		for _, row := range u.v.r.recorded.of(u.k) {
			x := &u.v.r.data.Units[row]
			if (x.Span == (Span{}) && len(x.Seen) == 0 || life(x.Span, x.Seen, u.v.day) != False) && !yield(x) {
				return
			}
		}
	}
}

// baseRecords yields the rows of a base unit that are records of the day.
func (u Unit) baseRecords() iter.Seq[uint32] {
	return func(yield func(uint32) bool) {
		b := &u.v.r.base
		for row, end := u.k.base, b.next(u.k.base); row < end; row++ {
			if l := b.rows[row].life &^ more; (l == 0 || u.v.r.lives.windows[l].has(u.v.day) != False) && !yield(row) {
				return
			}
		}
	}
}

// recordedName returns the name that a record of the day gives the unit, "" if none does.
func (u Unit) recordedName() string {
	if u.k.base != 0 {
		for row := range u.baseRecords() {
			if name := u.v.r.texts.at(u.v.r.base.names[row]); name != "" {
				return name
			}
		}
	}
	for x := range u.records() {
		if x.Name != "" {
			return x.Name
		}
	}
	return ""
}
