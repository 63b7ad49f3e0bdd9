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
	for p := k.path; p >= 0; p = v.r.paths[p].host {
		t, g := v.hasOwn(unitKey{k.area, p}, e)
		if p == k.path && why.table == areaGround && t >= truth && truth == True {
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
	r := v.r
	best, why := False, ground{}
	lives := false
	for _, row := range r.recorded.of(k) {
		u := &r.data.Units[row]
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
	t := r.data.Areas[e.rows[k.area]].Type
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
