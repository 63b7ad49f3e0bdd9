package org

import (
	"iter"
	"slices"
	"strings"
)

// This file implements relations: what follows from rules, and what is recorded.

// A rulePair is a rule between two paths, with any open sector filled in. It is about base units along its first path too.
type rulePair struct {
	row      int32 // of data.Rules
	from, to int32 // paths
	climb    int32 // of a rule about hosts: how many levels up the host is; else 0
}

// ruleIndex finds the pairs by either path.
type ruleIndex struct {
	pairs   []rulePair
	byFrom  csr
	byTo    csr
	command csr       // those of byFrom that are the line
	within  [][]int32 // by rule: the areas to which it is bound
}

func (r *Registry) indexRules() {
	r.ruleWindows = make([]window, len(r.data.Rules))
	for row := range r.data.Rules {
		r.ruleWindows[row] = windowOf(r.data.Rules[row].Span, r.data.Rules[row].Seen)
	}
	x := &r.rules
	bare := make([]Path, len(r.paths))
	byBare := make(map[Path][]int32, len(r.paths))
	for i := range r.paths {
		bare[i] = withoutLabels(r.paths[i].id)
		byBare[bare[i]] = append(byBare[bare[i]], int32(i))
	}
	pair := func(row int, p int32, sector Sector) {
		rule := &r.data.Rules[row]
		to := Path(strings.ReplaceAll(string(rule.To), "*", string(sector)))
		if rule.Where == Hosting {
			climb := int32(1)
			for h := r.paths[p].host; h >= 0; h, climb = r.paths[h].host, climb+1 {
				if bare[h] == to || r.paths[h].id == to {
					x.pairs = append(x.pairs, rulePair{int32(row), p, h, climb})
					break
				}
			}
		} else if q := r.path(to); q >= 0 {
			x.pairs = append(x.pairs, rulePair{int32(row), p, q, 0})
		}
	}
	x.within = make([][]int32, len(r.data.Rules))
	for row := range r.data.Rules {
		for _, id := range r.data.Rules[row].Within {
			x.within[row] = append(x.within[row], r.area(id))
		}
		from := r.data.Rules[row].From
		switch {
		case strings.Contains(string(from), string(anySector)):
			before, after, _ := strings.Cut(string(from), string(anySector))
			for p := range r.paths {
				sector, ok := matchPath(before, after, r.paths[p].id)
				if !ok && len(bare[p]) < len(r.paths[p].id) { // an end without labels is about units with any label
					sector, ok = matchPath(before, after, bare[p])
				}
				if ok {
					pair(row, int32(p), sector)
				}
			}
		case strings.Contains(string(from), "~"):
			if p := r.path(from); p >= 0 {
				pair(row, p, "")
			}
		default:
			for _, p := range byBare[from] {
				pair(row, p, "")
			}
		}
	}
	n := len(r.paths)
	x.byFrom = newCSR(n, x.pairs, func(p *rulePair) int { return int(p.from) })
	x.byTo = newCSR(n, x.pairs, func(p *rulePair) int { return int(p.to) })
	x.command = newCSR(n, x.pairs, func(p *rulePair) int { return cond(r.data.Rules[p.row].Line, int(p.from), -1) })
}

func withoutLabels(p Path) Path {
	if !strings.Contains(string(p), "~") {
		return p
	}
	var bodies []string
	for ; p != ""; p = p.Host() {
		b := p.Body()
		b.Label = ""
		bodies = append(bodies, b.String())
	}
	return Path(strings.Join(bodies, "@"))
}

// matchPath reports whether an end of a rule that has an open sector, of which before and after is the rest, is about p, and the sector.
func matchPath(before, after string, p Path) (sector Sector, ok bool) {
	s := string(p)
	if len(s) <= len(before)+len(after) || s[:len(before)] != before || s[len(s)-len(after):] != after {
		return "", false
	}
	sector = Sector(s[len(before) : len(s)-len(after)])
	return sector, badSlug(string(sector)) < 0
}

// holds tells whether the rule of the pair is in force between areas a and b on the day of v.
func (v View) holds(p *rulePair, a, b int32) Truth {
	rule, e := &v.r.data.Rules[p.row], v.eraRow()
	if len(rule.Within) > 0 && !slices.ContainsFunc(v.r.rules.within[p.row], func(w int32) bool { return e.within(a, w) }) {
		return False
	}
	if rule.In != 0 && !rule.In.Has(e.types[a]) || rule.Toward != 0 && !rule.Toward.Has(e.types[b]) {
		return False
	}
	return v.r.ruleWindows[p.row].has(v.day)
}

// above returns what k is in the nearest area above the one given in which there is, or may be, such a unit; False if there is none.
func (v View) above(area int32, k unitKey) (unitKey, Truth) {
	parent := v.eraRow().parent
	for a := parent[area]; a >= 0; a = parent[a] {
		w := v.r.sameIn(a, k)
		if t := v.truth(w); t != False {
			return w, t
		}
	}
	return unitKey{-1, -1, 0}, False
}

// Out yields the units to which u has the relation, by rule or by record, and why. Where u relates to many, as a
// Party commission guides those below, they come in the order of their areas.
func (u Unit) Out(rel Rel) iter.Seq2[Unit, Why] { return u.related(rel, 0) }

// In yields the units that have the relation to u, and why.
func (u Unit) In(rel Rel) iter.Seq2[Unit, Why] { return u.related(rel, 1) }

// related reads relations from one end: 0 from the unit that has it, 1 from the other.
func (u Unit) related(rel Rel, end int) iter.Seq2[Unit, Why] {
	return func(yield func(Unit, Why) bool) {
		if u.IsZero() {
			return
		}
		r, own := u.v.r, u.Truth()
		index := [2]*csr{&r.rules.byFrom, &r.rules.byTo}[end]
		for _, i := range index.at(int(u.k.path)) {
			p := &r.rules.pairs[i]
			if r.data.Rules[p.row].Rel != rel {
				continue
			}
			if !u.v.farEnds(p, u.k, end, func(other unitKey) bool {
				from, to := u.k, other
				if end == 1 {
					from, to = other, u.k
				}
				has := u.v.truth(other)
				t := min(own, has, u.v.holds(p, from.area, to.area))
				return t == False || yield(u.v.handle(other, has), u.v.why(opRule, t, p.row, from.area, from.node(), to.area, to.node()))
			}) {
				return
			}
		}
		for _, row := range r.related[end][u.k] {
			x := &r.data.Relations[row]
			if x.Rel != rel {
				continue
			}
			id := x.To
			if end == 1 {
				id = x.From
			}
			w := u.v.Unit(id)
			t := min(life(x.Span, x.Seen, u.v.day), w.Truth(), own)
			if t != False && !yield(w, u.v.why(opRelation, t, row)) {
				return
			}
		}
	}
}

// farEnds calls yield with the units that may be at the other end of a rule from k, which is at the end given, whether or not the rule
// holds. It returns false when yield does.
func (v View) farEnds(p *rulePair, k unitKey, end int, yield func(unitKey) bool) bool {
	r, where := v.r, v.r.data.Rules[p.row].Where
	switch {
	case where == Hosting && end == 0:
		return yield(r.hostAbove(k, p.climb))
	case where == Hosting:
		return r.along(k.area, p.from, func(w unitKey) bool { return r.hostAbove(w, p.climb) != k || yield(w) })
	case end == 1 && k.base != 0: // a rule is about a base unit only as the host or as the unit that has the relation
		return true
	case where == SameArea && end == 0:
		return yield(unitKey{k.area, p.to, 0})
	case where == SameArea:
		return r.along(k.area, p.from, yield)
	case where == NearestAbove && end == 0:
		w, t := v.above(k.area, unitKey{k.area, p.to, 0})
		return t == False || yield(w)
	case where == EachBelow && end == 1:
		parent := v.eraRow().parent
		for a := parent[k.area]; a >= 0; a = parent[a] {
			if !r.along(a, p.from, func(w unitKey) bool {
				near, t := v.above(k.area, w)
				return t == False || near != w || yield(w)
			}) {
				return false
			}
		}
		return true
	}
	e := v.eraRow()
	for _, b := range e.order[e.pos[k.area]+1 : e.end[k.area]] { // those below to which k is the nearest
		more := true
		if where == EachBelow {
			more = v.nearest(b, k, unitKey{b, p.to, 0}, yield)
		} else {
			more = r.along(b, p.from, func(w unitKey) bool { return v.nearest(b, k, w, yield) })
		}
		if !more {
			return false
		}
	}
	return true
}

// nearest calls yield with w, in area b, if it is there or may be and k is the nearest of its kind above.
func (v View) nearest(b int32, k, w unitKey, yield func(unitKey) bool) bool {
	if v.truth(w) == False {
		return true
	}
	near, t := v.above(b, k)
	return t == False || near != k || yield(w)
}

// Counterpart returns the same organ in the nearest area above that has it, which guides u but does not command it.
// It is the zero Unit at the top.
func (u Unit) Counterpart() Unit {
	if u.IsZero() {
		return Unit{}
	}
	w, t := u.v.above(u.k.area, u.k)
	if t == False {
		return Unit{}
	}
	return u.v.handle(w, t)
}

// Relations yields the relations in which u stands, from it and then to it, by rule or record.
func (u Unit) Relations() iter.Seq[Rel] {
	return func(yield func(Rel) bool) {
		for rel := Rel(1); int(rel) < len(relNames); rel++ {
			if (any2(u.Out(rel)) || any2(u.In(rel))) && !yield(rel) {
				return
			}
		}
	}
}

func any2[K, V any](seq iter.Seq2[K, V]) bool {
	for range seq {
		return true
	}
	return false
}
