package org

import "slices"

// pointsRight reports whether every number in the columns that points at something does.
func (r *Registry) pointsRight() bool {
	return r.livesRight() && len(r.grounds) > 0 && r.baseRight() && r.recordsRight() && r.peopleRight() && r.tenuresRight()
}

func (r *Registry) livesRight() bool {
	l := &r.lives
	if len(l.spans) == 0 || len(l.seenEnd) != len(l.spans) || l.seenEnd[0] != 0 || l.spans[0] != (Span{}) {
		return false
	}
	for i, s := range l.spans {
		if !s.From.valid() || !s.Until.valid() || i > 0 && l.seenEnd[i] < l.seenEnd[i-1] {
			return false
		}
	}
	if int(l.seenEnd[len(l.seenEnd)-1]) != len(l.seen) || !all(l.seen, Date.valid) {
		return false
	}
	l.windows = make([]window, len(l.spans))
	for i := range l.windows {
		l.windows[i] = windowOf(l.at(uint32(i)))
	}
	return true
}

func all[T any](list []T, ok func(T) bool) bool {
	return !slices.ContainsFunc(list, func(x T) bool { return !ok(x) })
}

func (r *Registry) baseRight() bool {
	b := &r.base
	n := uint32(len(b.rows))
	if n == 0 || len(b.names) != len(b.rows) || len(b.grounds) != len(b.rows) || len(b.start) != len(r.areas)+1 || b.start[0] != 1 ||
		b.start[len(r.areas)] != n || b.rows[0] != (baseRow{}) || !slices.IsSorted(b.start) {
		return false
	}
	for area := range len(r.areas) {
		first, end := b.start[area], b.start[area+1]
		for row := first; row < end; row++ {
			x := &b.rows[row]
			if x.path < 0 || int(x.path) >= len(r.paths) || x.life&^more >= uint32(len(r.lives.spans)) || x.label == 0 && x.host == 0 ||
				x.label&labelText != 0 && !r.texts.hasLabel(uint32(x.label&^labelText)) {
				return false
			}
			if h := x.host; h != 0 && (h < first || h >= row || b.rows[h].path != r.paths[x.path].host || b.rows[h-1].life&more != 0) {
				return false
			}
			if x.life&more != 0 {
				if row+1 == end {
					return false
				}
				if y := &b.rows[row+1]; y.path != x.path || y.host != x.host || y.label != x.label {
					return false
				}
			}
		}
	}
	return all(b.names, r.texts.has) && all(b.grounds, r.hasGround)
}

func (r *Registry) hasGround(i uint32) bool { return i < uint32(len(r.grounds)) }

func (r *Registry) recordsRight() bool {
	x, n, whole := &r.records, uint32(len(r.base.rows)), uint32(len(r.data.Units))
	if x.count < 0 || x.order == nil && x.count >= int(n) || x.order != nil && len(x.order) != x.count {
		return false
	}
	for row, i := range x.whole {
		if row == 0 || row >= n || i < 0 || uint32(i) >= whole {
			return false
		}
	}
	return all(x.order, func(row uint32) bool { return row > 0 && row < n || row&wholeRecord != 0 && row&^wholeRecord < whole })
}

func (r *Registry) peopleRight() bool {
	for i := range r.people.whole {
		if i < 0 || int(i) >= len(r.people.rows) {
			return false
		}
	}
	return all(r.people.rows, func(p personRow) bool {
		return p.id != 0 && r.texts.has(p.id) && r.texts.has(p.name) && r.hasGround(p.ground)
	})
}

func (r *Registry) tenuresRight() bool {
	return all(r.tenures.rows, func(t tenureRow) bool {
		if t.area < 0 || int(t.area) >= len(r.areas) || int(t.node) >= len(r.paths) || t.node == -1 ||
			t.person < -1 || int(t.person) >= len(r.people.rows) || t.life >= uint32(len(r.lives.spans)) || !r.hasGround(t.ground) ||
			t.role == 0 || int(t.role) >= len(roleNames) || int(t.charge) >= len(chargeNames) || int(t.how) >= len(howNames) {
			return false
		}
		if t.node >= 0 {
			return true
		}
		row := uint32(^t.node)
		return row >= r.base.start[t.area] && row < r.base.start[t.area+1] && r.base.rows[row-1].life&more == 0
	})
}
