package org

import (
	"cmp"
	"iter"
	"sync/atomic"
)

// A Selector asks many areas for the same thing: its units are those of [Area.About], found sooner. What the pattern may be about by path
// alone is worked out once for each law and type of area. It is safe for concurrent use. A nil Selector and
// the zero Selector select nothing.
type Selector struct {
	r      *Registry
	p      Pattern
	within int32 // the area of p.Within
	laid   []atomic.Pointer[selection]
}

// A selection is what a pattern may be about in areas of a type while a law is in force.
type selection struct {
	kinds kindSet // of units that it may be about
	paths []selectedPath
	asks  bool // a record may say of one of them whether it is there
}

type selectedPath struct {
	path  int32
	truth lawTruth
}

// Selector returns a selector of what p may be about in the areas of r.
func (r *Registry) Selector(p Pattern) *Selector {
	if r == nil || r.laws == 0 {
		return nil
	}
	return &Selector{r: r, p: p, within: r.area(p.Within), laid: make([]atomic.Pointer[selection], r.laws*len(areaTypeNames))}
}

// In yields the units of a that the pattern may be about: those of a.About for the pattern, in the same order.
func (s *Selector) In(a Area) iter.Seq[Unit] {
	return func(yield func(Unit) bool) {
		if s == nil || s.r == nil || a.IsZero() {
			return
		}
		if a.v.r != s.r || s.p.Unit != "" {
			a.about(&s.p, yield)
			return
		}
		v, e := a.v, a.v.eraRow()
		if s.p.Within != "" && !e.within(a.i, s.within) {
			return
		}
		x := s.selection(e.law, e.types[a.i])
		if x.asks && s.r.overlaid(a.i) || s.r.base.meets(a.i, &x.kinds) {
			a.about(&s.p, yield)
			return
		}
		for i := range x.paths {
			y := &x.paths[i]
			k, t := unitKey{a.i, y.path, 0}, e.truth[a.i]
			if y.truth == depends {
				t = v.truth(k)
			} else {
				t = min(t, Truth(y.truth))
			}
			if t != False && !yield(Unit{v, k, t == True}) {
				return
			}
		}
	}
}

// selection returns what the pattern may be about in areas of type t under a law, which it works out when it is first asked for.
func (s *Selector) selection(l *law, t AreaType) *selection {
	at := &s.laid[int(l.number)*len(areaTypeNames)+int(t)]
	x := at.Load()
	if x == nil {
		x = s.r.selection(s.p, l, t)
		at.Store(x)
	}
	return x
}

func (r *Registry) selection(p Pattern, l *law, t AreaType) *selection {
	if p.Levels != 0 && p.Levels&t.UnitLevels() == 0 {
		return &selection{}
	}
	pick := pickingOf(r, &p)
	x := &selection{kinds: pick.kinds}
	n := int32(len(r.paths))
	for path := range n {
		k := unitKey{-1, path, 0}
		if !pick.takes(r, k) || !r.selects(&p, path, t) && !pick.heir(r, k) {
			continue
		}
		x.asks = x.asks || r.recordedPath[path]
		if truth := l.truth[int32(t)*n+path]; truth != lawTruth(False) {
			x.paths = append(x.paths, selectedPath{path, truth})
		}
	}
	return x
}

// selects reports whether p selects the units along a path in areas of type t, wherever those lie.
func (r *Registry) selects(p *Pattern, path int32, t AreaType) bool {
	b := &r.paths[path].body
	return (p.Class == 0 || p.Class == r.classOf(path)) &&
		(p.Kind == 0 || p.Kind == b.Kind) &&
		(p.Sector == "" || p.Sector == b.Sector) &&
		(p.Host == 0 || p.Host == r.hostKind(path)) &&
		(p.Levels == 0 || p.Levels.Has(r.levelOf(path, t)))
}

// classOf returns the class of the units along a path.
func (r *Registry) classOf(path int32) Class {
	for {
		host, own := r.paths[path].host, r.kinds[path]
		if host < 0 || !own.row().serves || r.kinds[host].Class() == PartyBody {
			return own.Class()
		}
		path = host
	}
}

// levelOf returns the level of the units along a path in areas of a type.
func (r *Registry) levelOf(path int32, t AreaType) Level {
	own, organ := Level(0), Kind(0)
	for p := path; p >= 0; p = r.paths[p].host {
		own, organ = r.kinds[p].tier(organ, own), r.kinds[p]
	}
	return cmp.Or(own, t.Level())
}
