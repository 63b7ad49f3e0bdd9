package org

import (
	"iter"
	"slices"
	"strings"
)

// This file implements relations: what follows from rules, and what is recorded.

// A rulePair is a rule between two paths, with any open sector filled in.
type rulePair struct {
	row      int32 // of data.Rules
	from, to int32 // paths
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
	x := &r.rules
	bare := make([]Path, len(r.paths))
	for i := range r.paths {
		bare[i] = withoutLabels(r.paths[i].id)
	}
	x.within = make([][]int32, len(r.data.Rules))
	for row := range r.data.Rules {
		rule := &r.data.Rules[row]
		for _, id := range rule.Within {
			x.within[row] = append(x.within[row], r.area(id))
		}
		for p := range r.paths {
			sector, ok := matchPath(rule.From, r.paths[p].id, bare[p])
			if !ok {
				continue
			}
			to := Path(strings.ReplaceAll(string(rule.To), "*", string(sector)))
			if rule.Where == Hosting {
				for h := r.paths[p].host; h >= 0; h = r.paths[h].host {
					if bare[h] == to || r.paths[h].id == to {
						x.pairs = append(x.pairs, rulePair{int32(row), int32(p), h})
						break
					}
				}
			} else if q := r.path(to); q >= 0 {
				x.pairs = append(x.pairs, rulePair{int32(row), int32(p), q})
			}
		}
	}
	n := len(r.paths)
	x.byFrom = newCSR(n, x.pairs, func(p rulePair) iter.Seq[int] { return one(int(p.from), true) })
	x.byTo = newCSR(n, x.pairs, func(p rulePair) iter.Seq[int] { return one(int(p.to), true) })
	x.command = newCSR(n, x.pairs, func(p rulePair) iter.Seq[int] { return one(int(p.from), r.data.Rules[p.row].Line) })
}

func one(i int, ok bool) iter.Seq[int] {
	return func(yield func(int) bool) {
		if ok {
			yield(i)
		}
	}
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

// matchPath reports whether a rule's end is about p, and the sector that "*" stands for. An end without labels is about
// units with any label.
func matchPath(end, p, bare Path) (sector Sector, ok bool) {
	if end == p || end == bare {
		return "", true
	}
	before, after, open := strings.Cut(string(end), string(anySector))
	if !open {
		return "", false
	}
	for _, s := range [2]string{string(p), string(bare)} {
		rest, ok := strings.CutPrefix(s, before)
		if !ok {
			continue
		}
		if middle, ok := strings.CutSuffix(rest, after); ok && middle != "" && badSlug(middle) < 0 {
			return Sector(middle), true
		}
	}
	return "", false
}

// holds tells whether the rule of the pair is in force between areas a and b on the day of v.
func (v View) holds(p *rulePair, a, b int32) Truth {
	rule, e := &v.r.data.Rules[p.row], v.eraRow()
	if len(rule.Within) > 0 && !slices.ContainsFunc(v.r.rules.within[p.row], func(w int32) bool { return e.within(a, w) }) {
		return False
	}
	if rule.In != 0 && !rule.In.Has(v.r.data.Areas[e.rows[a]].Type) || rule.Toward != 0 && !rule.Toward.Has(v.r.data.Areas[e.rows[b]].Type) {
		return False
	}
	return life(rule.Span, rule.Seen, v.day)
}

// above returns the nearest area above a in which there is, or may be, a unit along the path, and -1 if there is none.
func (v View) above(a, path int32) (int32, Truth) {
	e := v.eraRow()
	for a = e.parent[a]; a >= 0; a = e.parent[a] {
		if t, _ := v.has(unitKey{a, path}); t != False {
			return a, t
		}
	}
	return -1, False
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
		r, e := u.v.r, u.v.eraRow()
		own := u.Truth()
		index := [2]*csr{&r.rules.byFrom, &r.rules.byTo}[end]
		emit := func(p *rulePair, other unitKey) bool {
			from, to := u.k, other
			if end == 1 {
				from, to = other, u.k
			}
			t := u.v.holds(p, from.area, to.area)
			if t == False {
				return true
			}
			has, _ := u.v.has(other)
			if t = min(t, has, own); t == False {
				return true
			}
			return yield(Unit{u.v, other}, u.v.why(opRule, t, p.row, from.area, from.path, to.area, to.path))
		}
		for _, i := range index.at(int(u.k.path)) {
			p := &r.rules.pairs[i]
			rule := &r.data.Rules[p.row]
			if rule.Rel != rel {
				continue
			}
			other, mine := p.to, p.from
			if end == 1 {
				other, mine = p.from, p.to
			}
			upward := rule.Where == NearestAbove && end == 0 || rule.Where == EachBelow && end == 1
			switch {
			case rule.Where == Hosting || rule.Where == SameArea:
				if !emit(p, unitKey{u.k.area, other}) {
					return
				}
			case upward:
				if a, t := u.v.above(u.k.area, other); t != False && !emit(p, unitKey{a, other}) {
					return
				}
			default:
				for _, b := range e.order[e.pos[u.k.area]+1 : e.end[u.k.area]] {
					if has, _ := u.v.has(unitKey{b, other}); has == False {
						continue
					}
					if a, _ := u.v.above(b, mine); a == u.k.area && !emit(p, unitKey{b, other}) {
						return
					}
				}
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

// superior returns the unit next up the line of command of k, with the rule that says so.
func (v View) superior(k unitKey) (above unitKey, rule int32, t Truth) {
	x := &v.r.rules
	for _, i := range x.command.at(int(k.path)) {
		p := &x.pairs[i]
		area := k.area
		if v.r.data.Rules[p.row].Where == NearestAbove {
			if area, _ = v.above(k.area, p.to); area < 0 {
				continue
			}
		}
		t := v.holds(p, k.area, area)
		if t == False {
			continue
		}
		above := unitKey{area, p.to}
		if has, _ := v.has(above); has != False {
			return above, p.row, min(t, has)
		}
	}
	return unitKey{-1, -1}, -1, False
}

// Superior returns the unit that commands u (trực thuộc), the zero Unit if none does. Guidance and leadership are not
// command: a council, a Front committee and a Party commission of the level below have no superior of their own kind.
func (u Unit) Superior() Unit {
	if u.IsZero() {
		return Unit{}
	}
	k, _, t := u.v.superior(u.k)
	if t == False {
		return Unit{}
	}
	return Unit{u.v, k}
}

// Counterpart returns the same organ in the nearest area above that has it, which guides u but does not command it.
// It is the zero Unit at the top.
func (u Unit) Counterpart() Unit {
	if u.IsZero() {
		return Unit{}
	}
	a, t := u.v.above(u.k.area, u.k.path)
	if t == False {
		return Unit{}
	}
	return Unit{u.v, unitKey{a, u.k.path}}
}

// Line yields the superiors of u, the nearest first, to the top, each with the rule of command that leads to it. The reason
// is as weak as whatever is weakest on the way, u itself included; it then goes through the whole way.
func (u Unit) Line() iter.Seq2[Unit, Why] {
	return func(yield func(Unit, Why) bool) {
		if u.IsZero() {
			return
		}
		certain := u.Truth()
		for k := u.k; ; {
			next, rule, t := u.v.superior(k)
			if t == False {
				return
			}
			certain = min(certain, t)
			why := u.v.why(opLine, certain, rule, k.area, k.path, next.area, next.path)
			if certain != True {
				why = u.v.why(opWeakLine, certain, u.k.area, u.k.path, next.area, next.path)
			}
			if !yield(Unit{u.v, next}, why) {
				return
			}
			k = next
		}
	}
}

// Under reports whether w commands u, directly or through others. It is false between views.
func (u Unit) Under(w Unit) bool {
	if u.IsZero() || u.v != w.v {
		return false
	}
	for k := u.k; ; {
		next, _, t := u.v.superior(k)
		if t == False {
			return false
		}
		if next == w.k {
			return true
		}
		k = next
	}
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
