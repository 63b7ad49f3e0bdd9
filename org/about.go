package org

import "iter"

// A kindSet is a set of kinds. The table of kinds has less than 256.
type kindSet [4]uint64

func (s *kindSet) add(k Kind) { s[k>>6] |= 1 << (k & 63) }

func (s *kindSet) has(k Kind) bool { return s[k>>6]>>(k&63)&1 != 0 }

// meets reports whether the sets have a kind in common.
func (s *kindSet) meets(t *kindSet) bool {
	return s[0]&t[0]|s[1]&t[1]|s[2]&t[2]|s[3]&t[3] != 0
}

// indexKinds notes which kinds may be of a class. What serves another may be of the class of that, or of what that serves.
func (r *Registry) indexKinds() {
	for k := range Kinds() {
		for c := Class(1); int(c) < len(classNames); c++ {
			if k.row().serves || k.Class() == c {
				r.classKinds[c].add(k)
			}
		}
	}
}

// kindsOf returns the kinds of the units that p may select.
func (r *Registry) kindsOf(p *Pattern) kindSet {
	switch {
	case p.Kind != 0:
		var s kindSet
		s.add(p.Kind)
		return s
	case p.Class != 0 && int(p.Class) < len(r.classKinds):
		return r.classKinds[p.Class]
	}
	return kindSet{^uint64(0), ^uint64(0), ^uint64(0), ^uint64(0)}
}

// About yields the units of the area that p may be about, organs after their hosts, that are there on the day or may be: those that
// it selects and, if it is for a kind and a sector, also those of any kind that law has made out of other bodies, which may stand
// for one that it would select: see [Unit.Continues]. Base units of other kinds, of which a place may have hundreds, are passed over.
// Who asks many areas for the same has it sooner from a [Selector].
func (a Area) About(p Pattern) iter.Seq[Unit] {
	return func(yield func(Unit) bool) { a.about(&p, yield) }
}

func (a Area) about(x *Pattern, yield func(Unit) bool) {
	p := *x
	if a.IsZero() || p.Levels != 0 && p.Levels&a.Type().UnitLevels() == 0 ||
		p.Within != "" && !a.Within(a.v.Area(p.Within)) {
		return
	}
	p.Within = "" // all of them are
	v, r := a.v, a.v.r
	pick := pickingOf(r, &p)
	v.pick(a.i, &pick, func(k unitKey) bool {
		u := v.handle(k, v.truth(k))
		return u.IsZero() || !p.Matches(u) && !pick.heir(r, k) || yield(u)
	})
}

// OfKind yields the units of a kind in the area, organs after their hosts, that are there on the day or may be.
func (a Area) OfKind(k Kind) iter.Seq[Unit] {
	return func(yield func(Unit) bool) {
		if a.IsZero() {
			return
		}
		var pick picking
		pick.kinds.add(k)
		a.v.pick(a.i, &pick, func(key unitKey) bool {
			t := a.v.truth(key)
			return t == False || yield(a.v.handle(key, t))
		})
	}
}

// A picking is what is to be picked out of an area by path alone, before anything is asked of a unit.
type picking struct {
	kinds kindSet
	host  Kind // the kind of the host; 0 is any
	heirs bool // also what law has made out of other bodies
}

func pickingOf(r *Registry, p *Pattern) picking {
	return picking{kinds: r.kindsOf(p), host: p.Host, heirs: p.Kind != 0 && p.Sector != ""}
}

func (x *picking) takes(r *Registry, k unitKey) bool {
	return x.kinds.has(r.kinds[k.path]) && (x.host == 0 || r.hostKind(k.path) == x.host) || x.heir(r, k)
}

func (x *picking) heir(r *Registry, k unitKey) bool {
	return x.heirs && len(r.changes.bodiesOf(1, k)) > 0
}

// pick calls yield with what a standard or a record may put in an area, each host before its organs, until it returns false: the base
// units are gone through only if some of them are of one of the kinds.
func (v View) pick(area int32, x *picking, yield func(unitKey) bool) {
	r, std := v.r, v.std(area)
	switch {
	case r.base.meets(area, &x.kinds):
		r.walk(area, std, func(k unitKey) bool { return !x.takes(r, k) || yield(k) })
	case len(r.recorded.in(area)) > 0:
		r.walkLaw(area, std, func(k unitKey) bool { return !x.takes(r, k) || yield(k) })
	default:
		for _, p := range std {
			if k := (unitKey{area, p, 0}); x.takes(r, k) && !yield(k) {
				return
			}
		}
	}
}

// Numbers returns what stands for u in a reason: the numbers of its area and of the unit there. [View.Numbered] returns the unit
// again. They are good in one registry; those of the zero Unit are 0.
func (u Unit) Numbers() (area, unit int32) {
	if u.IsZero() {
		return 0, 0
	}
	return u.k.area + 1, u.k.node()
}

// Numbered returns the unit for which the numbers stand that [Unit.Numbers] has returned, on any day: the zero Unit if it is not there on
// the day of v, or if they stand for none.
func (v View) Numbered(area, unit int32) Unit {
	if v.r == nil || area <= 0 || int(area) > len(v.r.areas) {
		return Unit{}
	}
	area-- // 0 is none
	first, end := v.r.base.in(area)
	if unit >= int32(len(v.r.paths)) || unit < -1 && (uint32(^unit) < first || uint32(^unit) >= end) {
		return Unit{}
	}
	return v.unitAt(v.r.key(area, unit))
}

// Number returns what stands for h in a reason, 0 if no record tells who holds the post or held it: [View.WhyHeld] then returns the
// reason for h again. It is good in one registry.
func (h Holding) Number() int32 {
	if h.Why.question.Op != opTenure {
		return 0
	}
	return h.Why.question.Args[1] + 1
}

// WhyHeld returns on what it rests who holds a post on the day of v, by the record for which the number stands that [Holding.Number] has
// returned: the zero Why if it stands for none.
func (v View) WhyHeld(number int32) Why {
	row := number - 1 // 0 is none
	if v.r == nil || row < 0 || int(row) >= len(v.r.tenures.rows) {
		return Why{}
	}
	return v.why(opTenure, cond(v.held(row) == True, True, Unknown), row)
}
