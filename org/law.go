package org

import "sync"

// A law is what the standards and rules say in a stretch of days on which none of them begins, ends or becomes certain: a dense table of
// area type and path. It is laid when a day of it is first asked for.
type law struct {
	from    Date
	number  int32
	laying  sync.Once
	truth   []lawTruth                  // by area type × path: whether there is such a unit, its hosts included, where records say nothing
	present [len(areaTypeNames)][]int32 // the paths that are there in areas of the type, or may be
	walk    [len(areaTypeNames)][]int32 // the same, then the number of paths
}

// A lawTruth is a [Truth], or that it depends on the area.
type lawTruth uint8

const depends lawTruth = 3

// lawDays returns the days on which the truth of a standard, an exception or a rule may change.
func (r *Registry) lawDays() []Date {
	days := append(make([]Date, 0, 2*(len(r.data.Standards)+len(r.data.Rules))), 0)
	add := func(w window) {
		for _, d := range [...]Date{w.may, w.sure, w.sureUntil, w.mayUntil} {
			if d != Open && d != days[len(days)-1] {
				days = append(days, d)
			}
		}
	}
	for i := range r.data.Standards {
		s := &r.data.Standards[i]
		add(windowOf(s.Span, s.Seen))
		for j := range s.Except {
			add(windowOf(s.Except[j].Span, nil))
		}
	}
	for i := range r.data.Rules {
		add(windowOf(r.data.Rules[i].Span, r.data.Rules[i].Seen))
	}
	return compactDays(days)
}

func (r *Registry) layLaw(x *law) {
	n := len(r.paths)
	x.truth = make([]lawTruth, len(areaTypeNames)*n)
	day := max(x.from, 1_01_01) // the first law has no first day
	for t := range x.present {
		row := x.truth[t*n : t*n+n]
		for _, p := range r.typePaths[t] {
			own := r.lawOn(AreaType(t), p, day)
			if own != lawTruth(False) && r.paths[p].host >= 0 {
				host := row[r.paths[p].host]
				if own == depends || host == depends {
					own = cond(host == lawTruth(False), host, depends)
				} else {
					own = min(own, host)
				}
			}
			if row[p] = own; own != lawTruth(False) {
				x.walk[t] = append(x.walk[t], p)
			}
		}
		x.present[t] = x.walk[t]
		x.walk[t] = append(x.walk[t], int32(n))
	}
}

// lawOn tells whether the standards put the path in areas of the type on a day, hosts left aside.
func (r *Registry) lawOn(t AreaType, p int32, day Date) lawTruth {
	best := False
	if r.isOneOfMany(p, t) {
		return lawTruth(False)
	}
	for _, row := range r.standards.at(int(t)*len(r.paths) + int(p)) {
		s, x := &r.data.Standards[row], &r.stdRows[row]
		truth := life(s.Span, s.Seen, day)
		if truth == False {
			continue
		}
		if x.within >= 0 {
			return depends
		}
		for i := range s.Except {
			if ex := &s.Except[i]; (ex.In == 0 || ex.In.Has(t)) && ex.Has(day) != False {
				return depends
			}
		}
		if s.May && truth == True {
			truth = Unknown
		}
		best = max(best, truth)
	}
	return lawTruth(best)
}

// isOneOfMany reports whether law that gives such a body to areas of the type gives several, told apart by label: what stands in the law
// without a label is then no unit.
func (r *Registry) isOneOfMany(p int32, t AreaType) bool {
	x := &r.paths[p]
	if x.host >= 0 || x.body.Label != "" {
		return false
	}
	forms := x.body.Kind.row().forms
	for i := range forms {
		if forms[i].many && forms[i].at.Has(t) {
			return true
		}
	}
	return false
}

// truth tells whether the unit is there on the day of v, as [View.has] does, but that of what law gives several of none is there without a
// label.
func (v View) truth(k unitKey) Truth {
	if k.area < 0 || k.path < 0 {
		return False
	}
	e := v.eraRow()
	t := e.truth[k.area]
	for k.base != 0 && t != False {
		t = min(t, v.r.baseLife(k.base, v.day))
		k = v.r.hostOf(k)
	}
	if t == False || k.path < 0 {
		return t
	}
	if !v.r.overlaid(k.area) || !v.r.recordedPath[k.path] {
		if own := e.law.truth[int(e.types[k.area])*len(v.r.paths)+int(k.path)]; own != depends {
			return min(t, Truth(own))
		}
	}
	own, g := v.has(k)
	if own != False && g.table != recordGround && v.r.isOneOfMany(k.path, e.types[k.area]) {
		return False
	}
	return min(t, own)
}

// overlaid reports whether records say of a unit in the area, other than base units, when it is there.
func (r *Registry) overlaid(area int32) bool {
	return len(r.recordedIn) > 0 && r.recordedIn[area]
}

// std returns the paths that a standard may put in the area on the day.
func (v View) std(area int32) []int32 {
	e := v.eraRow()
	if v.r.overlaid(area) { // a record of a host may bring organs that the law alone does not
		return v.r.typePaths[e.types[area]]
	}
	return e.law.present[e.types[area]]
}
