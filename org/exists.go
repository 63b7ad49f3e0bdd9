package org

// A ground is the row of data on which a unit's presence or absence rests.
type ground struct {
	table groundTable
	row   int32
	item  int32 // the exception of a standard
}

type groundTable uint8

const (
	noGround groundTable = iota
	areaGround
	standardGround
	exceptionGround
	recordGround
	baseGround
)

// has tells whether the unit is there on the day of v, and on what ground. A unit is there only as far as its area and
// its hosts are.
func (v View) has(k unitKey) (Truth, ground) {
	if k.area < 0 || k.path < 0 {
		return False, ground{}
	}
	e := v.eraRow()
	row := e.rows[k.area]
	truth, why := e.truth[k.area], ground{areaGround, row, 0}
	if truth == False {
		return False, why
	}
	for h := k; h.path >= 0; h = v.r.hostOf(h) {
		t, g := v.hasOwn(h, e)
		if h == k && why.table == areaGround && t >= truth && truth == True {
			why = g
		}
		if t < truth {
			truth, why = t, g
		}
		if truth == False {
			break
		}
	}
	return truth, why
}

// hasOwn leaves area and hosts aside.
func (v View) hasOwn(k unitKey, e *era) (Truth, ground) {
	if k.base != 0 {
		return v.hasBase(k.base)
	}
	best, why := False, ground{}
	if v.r.overlaid(k.area) && v.r.recordedPath[k.path] {
		lives := false
		for _, row := range v.r.recorded.of(k) {
			u := &v.r.data.Units[row]
			if u.Span == (Span{}) && len(u.Seen) == 0 {
				continue
			}
			lives = true
			if t := life(u.Span, u.Seen, v.day); t > best || why.table == noGround {
				best, why = t, ground{recordGround, row, 0}
			}
		}
		if lives {
			return best, why
		}
	}
	r := v.r
	t := e.types[k.area]
	for _, row := range r.standards.at(int(t)*len(r.paths) + int(k.path)) {
		s, x := &r.data.Standards[row], &r.stdRows[row]
		if x.within >= 0 && !e.within(k.area, x.within) {
			continue
		}
		truth, g := life(s.Span, s.Seen, v.day), ground{standardGround, row, 0}
		if truth != False {
			for i := range x.except {
				ex := &s.Except[i]
				if !e.within(k.area, x.except[i].within) || ex.In != 0 && !ex.In.Has(t) {
					continue
				}
				if not := True - ex.Has(v.day); not < truth {
					truth, g = not, ground{exceptionGround, row, int32(i)}
				}
			}
		}
		if s.May && truth == True {
			truth = Unknown
		}
		// Of laws in a row, of which none gives the unit, the one that takes it out says more than those not in force.
		if truth > best || why.table == noGround || truth == best && g.table == exceptionGround {
			best, why = truth, g
		}
	}
	return best, why
}

func (v View) hasBase(row uint32) (Truth, ground) {
	best, why := False, ground{}
	for ; ; row++ {
		l := v.r.base.rows[row].life
		if n := l &^ more; n != 0 {
			if t := v.r.lives.windows[n].has(v.day); t > best || why.table == noGround {
				best, why = t, ground{baseGround, int32(row), 0}
			}
		}
		if l&more == 0 {
			return best, why
		}
	}
}
