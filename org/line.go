package org

import "iter"

// The line of command of a unit follows from its path, from the types of its area and of those above, and from the law of the day. So it
// is worked out once for each era, class of area and path, and laid flat: a step says how many areas up, and to which path. Where it
// depends on more than that, on an exception or a record, the rules are asked step by step.
type lines struct {
	start []uint32 // by class × path: its first step, and with the top bit whether the rules must be asked; one more at the end
	steps []lineStep
}

type lineStep struct {
	path  int32
	up    int32 // areas between that of the unit and that of this superior
	rule  int32 // of data.Rules
	truth Truth // of the line so far
	sure  bool  // the superior is there for certain
}

const (
	askRules = 1 << 31
	maxLine  = 64 // steps; a longer line is asked for
)

// lines returns the lines in e, which it works out when they are first asked for.
func (r *Registry) lines(e *era) *lines {
	e.lining.Do(func() {
		n := len(r.paths)
		e.laid.start = make([]uint32, len(e.classes)*n+1)
		for i := range len(e.classes) * n {
			if laid := len(e.laid.steps); !r.layLine(e, int32(i/n), int32(i%n)) {
				e.laid.steps = e.laid.steps[:laid]
				e.laid.start[i] |= askRules
			}
			e.laid.start[i+1] = uint32(len(e.laid.steps))
		}
	})
	return &e.laid
}

// layLine appends the line of a path in an area of the class. It returns false if it depends on more.
func (r *Registry) layLine(e *era, class, path int32) bool {
	if class == 0 {
		return false
	}
	truth, up := True, int32(0)
	for range maxLine {
		next, ok := r.layStep(e, class, path)
		if !ok || next.path < 0 {
			return ok
		}
		for range next.up {
			class = e.classes[class].above
		}
		path, up, truth = next.path, up+next.up, min(truth, next.truth)
		e.laid.steps = append(e.laid.steps, lineStep{path, up, next.rule, truth, next.sure})
	}
	return false
}

// layStep finds the superior of a path in an area of the class, as [View.superior] does; its path is -1 if there is none.
func (r *Registry) layStep(e *era, class, path int32) (step lineStep, ok bool) {
	n := int32(len(r.paths))
	for _, i := range r.rules.command.at(int(path)) {
		p := &r.rules.pairs[i]
		rule := &r.data.Rules[p.row]
		t := r.ruleWindows[p.row].has(max(e.law.from, 1_01_01))
		if t == False || rule.In != 0 && !rule.In.Has(e.classes[class].typ) {
			continue
		}
		if len(rule.Within) > 0 || r.recordedPath[p.to] || p.climb > 0 && r.paths[path].nested {
			return lineStep{}, false
		}
		at, up, has := class, int32(0), lawTruth(False)
		for {
			if rule.Where == NearestAbove {
				at, up = e.classes[at].above, up+1
			}
			if at != 0 {
				has = e.law.truth[int32(e.classes[at].typ)*n+p.to]
			}
			if at == 0 || has != lawTruth(False) || rule.Where != NearestAbove {
				break
			}
		}
		if has == depends {
			return lineStep{}, false
		}
		if has != lawTruth(False) && (rule.Toward == 0 || rule.Toward.Has(e.classes[at].typ)) {
			return lineStep{p.to, up, p.row, min(t, Truth(has)), has == lawTruth(True)}, true
		}
	}
	return lineStep{path: -1}, true
}

// line returns the line of k as it is laid, and false if the rules must be asked.
func (v View) line(k unitKey) ([]lineStep, bool) {
	e := v.eraRow()
	l := v.r.lines(e)
	i := int(e.class[k.area])*len(v.r.paths) + int(k.path)
	first := l.start[i]
	if first&askRules != 0 {
		return nil, false
	}
	return l.steps[first : l.start[i+1]&^askRules], true
}

// superior returns the unit next up the line of command of k, with the rule that says so.
func (v View) superior(k unitKey) (above unitKey, rule int32, t Truth) {
	x := &v.r.rules
	for _, i := range x.command.at(int(k.path)) {
		p := &x.pairs[i]
		above, has := unitKey{k.area, p.to, 0}, Unknown
		switch {
		case p.climb > 0:
			above = v.r.hostAbove(k, p.climb)
		case v.r.data.Rules[p.row].Where == NearestAbove:
			if above, has = v.above(k.area, above); has == False {
				continue
			}
		}
		t := v.holds(p, k.area, above.area)
		if t == False {
			continue
		}
		if has = v.truth(above); has != False {
			return above, p.row, min(t, has)
		}
	}
	return unitKey{-1, -1, 0}, -1, False
}

// hostAbove returns the host n levels above k.
func (r *Registry) hostAbove(k unitKey, n int32) unitKey {
	for range n {
		k = r.hostOf(k)
	}
	return k
}

// Superior returns the unit that commands u (trực thuộc), the zero Unit if none does. Guidance and leadership are not
// command: a council, a Front committee and a Party commission of the level below have no superior of their own kind.
func (u Unit) Superior() Unit {
	for w := range u.Line() {
		return w
	}
	return Unit{}
}

// Line yields the superiors of u, the nearest first, to the top, each with the rule of command that leads to it. The reason
// is as weak as whatever is weakest on the way, u itself included; it then goes through the whole way.
func (u Unit) Line() iter.Seq2[Unit, Why] {
	return func(yield func(Unit, Why) bool) {
		if u.IsZero() {
			return
		}
		steps, laid := u.v.line(u.k)
		if !laid {
			u.askLine(yield)
			return
		}
		parent := u.v.eraRow().parent
		k, up := u.k, int32(0)
		for i := range steps {
			s := &steps[i]
			next := unitKey{k.area, s.path, 0}
			for ; up < s.up; up++ {
				next.area = parent[next.area]
			}
			why := Why{}
			if s.truth == True && u.sure {
				why = u.v.why(opLine, True, s.rule, k.area, k.node(), next.area, next.path)
			} else {
				why = u.v.why(opWeakLine, min(s.truth, Unknown), u.k.area, u.k.node(), next.area, next.path)
			}
			if !yield(Unit{u.v, next, s.sure}, why) {
				return
			}
			k = next
		}
	}
}

// askLine is [Unit.Line] by the rules.
func (u Unit) askLine(yield func(Unit, Why) bool) {
	certain := u.Truth()
	for k := u.k; ; {
		next, rule, t := u.v.superior(k)
		if t == False {
			return
		}
		certain = min(certain, t)
		why := u.v.why(opLine, certain, rule, k.area, k.node(), next.area, next.node())
		if certain != True {
			why = u.v.why(opWeakLine, certain, u.k.area, u.k.node(), next.area, next.node())
		}
		if !yield(u.v.handle(next, u.v.truth(next)), why) {
			return
		}
		k = next
	}
}

// Under reports whether w commands u, directly or through others. It is false between views.
func (u Unit) Under(w Unit) bool {
	if u.IsZero() || u.v != w.v {
		return false
	}
	steps, laid := u.v.line(u.k)
	if !laid {
		for above := range u.Line() {
			if above == w {
				return true
			}
		}
		return false
	}
	if w.k.base != 0 {
		return false
	}
	for i := range steps {
		if s := &steps[i]; s.path == w.k.path && u.v.areaAbove(u.k.area, s.up) == w.k.area {
			return true
		}
	}
	return false
}

// areaAbove returns the area so many steps above.
func (v View) areaAbove(area, up int32) int32 {
	parent := v.eraRow().parent
	for range up {
		area = parent[area]
	}
	return area
}
