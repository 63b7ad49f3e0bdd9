package org

// each calls yield with the units of an area that are there, each host before its organs. It returns false when yield does.
func (v View) each(area int32, yield func(Unit) bool) bool {
	r, e := v.r, v.eraRow()
	if e.truth[area] != True {
		return true
	}
	base := v.baseWalk(area)
	if r.overlaid(area) {
		return v.eachOverlaid(&base, yield)
	}
	t, n := e.types[area], len(r.paths)
	there := e.law.truth[int(t)*n : int(t)*n+n]
	for _, p := range e.law.walk[t] {
		if base.row < base.end && !base.upTo(p, yield) {
			return false
		}
		if p == int32(n) {
			break
		}
		if k := (unitKey{area, p, 0}); (there[p] == lawTruth(True) || there[p] == depends && v.truth(k) == True) && !yield(Unit{v, k, true}) {
			return false
		}
	}
	return true
}

// eachOverlaid is each in an area in which records say of other units than base units when they are there.
func (v View) eachOverlaid(base *baseWalk, yield func(Unit) bool) bool {
	area := base.area
	return v.r.walkLaw(area, v.std(area), func(k unitKey) bool {
		return base.upTo(k.path, yield) && (v.truth(k) != True || yield(Unit{v, k, true}))
	}) && base.upTo(int32(len(v.r.paths)), yield)
}

// A baseWalk goes through the base units of an area that are there on the day of a view.
type baseWalk struct {
	v        View
	area     int32
	row, end uint32
	slot     int32 // the path before which the units along path come
	path     int32 // of the last unit
	host     uint32
	hosted   bool // the host of those along path, under host, is there
}

func (v View) baseWalk(area int32) baseWalk {
	w := baseWalk{v: v, area: area, path: -1, hosted: true}
	w.row, w.end = v.r.base.in(area)
	return w
}

// upTo calls yield with the units that come before a path. It returns false when yield does.
func (w *baseWalk) upTo(p int32, yield func(Unit) bool) bool {
	r, day, row := w.v.r, w.v.day, w.row
	for row < w.end {
		x := &r.base.rows[row]
		if x.path != w.path || x.host != w.host {
			w.path, w.host = x.path, x.host
			if x.host == 0 {
				w.slot = r.paths[x.path].end
			}
			h := r.hostOf(unitKey{w.area, x.path, row})
			w.hosted = h.path < 0 || w.v.truth(h) == True
		}
		if w.slot > p {
			break
		}
		k := unitKey{w.area, x.path, row}
		y := &r.lives.windows[x.life&^more]
		is := y.sure <= day && day < y.sureUntil
		for x.life&more != 0 {
			row++
			x = &r.base.rows[row]
			is = is || r.lives.windows[x.life&^more].has(day) == True
		}
		row++
		if is && w.hosted && !yield(Unit{w.v, k, true}) {
			return false
		}
	}
	w.row = row
	return true
}
