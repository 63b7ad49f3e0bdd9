package mention

import (
	"iter"
	"slices"

	"github.com/vnpolity/vnpolity/org"
)

// This file reads the areas above that follow an area.

// above reads the areas above that of a reading which ends before token end: phường Nhân Chính, quận Thanh Xuân, Hà Nội.
func (p *parser) above(k int16, types org.AreaTypes, end int16, c *context) (int16, org.Area) {
	a := &p.areas[k]
	if a.end != end {
		return end, org.Area{}
	}
	if a.after > 0 {
		return a.after, a.above
	}
	a.old = p.bygone(int(end))
	for a.after = end; ; {
		next, up := p.oneAbove(a, types, int(a.after), c)
		if next == a.after {
			return a.after, a.above
		}
		a.after = next
		if p.bygone(int(next)) {
			a.oldAbove = true
			if p.tok(int(next)).gap == blank {
				a.after = int16(p.skipBygone(int(next)))
			}
		}
		if a.above.IsZero() {
			a.above = up
		}
	}
}

// upper are the types of areas above the communes.
const upper org.AreaTypes = 1<<org.Country | provinces | (1<<(org.MunicipalCity+1) - 1<<org.UrbanDistrict)

// An upperRead is an area that is written where one above another may be, as it is on the day or, if there is none then, as it last was.
type upperRead struct {
	area org.Area
	end  int16
}

// oneAbove reads an area above a at token i. It returns the token after it, i if there is none. What is written as the area above and is not is not
// passed over: a lies outside of it then, and none of its name elsewhere is meant.
func (p *parser) oneAbove(a *areaRead, types org.AreaTypes, i int, c *context) (int16, org.Area) {
	run := p.uppersAt(i)
	if run.lo == run.hi {
		return int16(i), org.Area{}
	}
	p.findUppers(a, run, i)
	below := p.choices(a, types, c)
	for _, up := range p.uppers {
		if slices.ContainsFunc(below, func(b choice) bool { return b.area != up.area && b.area.Within(up.area) }) {
			return up.end, up.area
		}
	}
	for _, up := range p.uppers {
		if p.heldOnce(a, types, up.area) || slices.ContainsFunc(below, func(b choice) bool { return liesIn(b.area, up.area) }) {
			return up.end, up.area
		}
	}
	q := &p.areas[run.lo]
	for _, up := range p.uppers {
		if up.area.View() == p.v && (q.typed() && a.list == 0 && p.tok(i).gap == commaGap || p.names && len(below) == 0) { // the registry does not hold the one below that day
			return up.end, up.area
		}
	}
	if !p.contradicts(a, types, q) {
		return int16(i), org.Area{}
	}
	a.outside = true
	if len(p.uppers) == 1 {
		return q.end, p.uppers[0].area
	}
	return q.end, org.Area{}
}

// uppersAt returns the ways to read an area at token i, where it may be one above the area that ends there.
func (p *parser) uppersAt(i int) run {
	gap := p.tok(i).gap
	switch gap {
	case commaGap, blank, opened, dashGap:
	default:
		return run{}
	}
	if !p.is(i, opensType|opensProvince) && (gap == blank || !p.named(i)) {
		return run{}
	}
	return p.areasAt(i)
}

// findUppers finds the areas that the readings of a run, at token i, may mean above a.
func (p *parser) findUppers(a *areaRead, run run, i int) {
	p.uppers = p.uppers[:0]
	for j := run.lo; j < run.hi; j++ {
		q := &p.areas[j]
		if !q.named() || q.list == 0 || p.tok(i).gap == blank && !q.typed() && !p.is(i, opensProvince) {
			continue
		}
		for _, x := range p.g.places[q.list-1] {
			if x.types&q.types&upper == 0 {
				continue
			}
			up := p.v.Area(x.id)
			if up.IsZero() && (q.typed() || p.bygone(int(q.end))) {
				up = p.g.reg.LastArea(x.id, p.v.Day())
			}
			if (q.types & upper).Has(up.Type()) && (a.above.IsZero() || liesIn(a.above, up)) {
				p.uppers = append(p.uppers, upperRead{up, q.end})
			}
		}
	}
}

// heldOnce reports whether an area that a reading means, and which has ended, lay in another; in any if that is none.
func (p *parser) heldOnce(a *areaRead, types org.AreaTypes, up org.Area) bool {
	for range p.gone(a, types, up) {
		return true
	}
	return false
}

// gone yields the areas of some types that a reading may mean and which are there no more, as they last were: those that lay in another, or all if that
// is none.
func (p *parser) gone(a *areaRead, types org.AreaTypes, up org.Area) iter.Seq[org.Area] {
	return func(yield func(org.Area) bool) {
		if a.list == 0 {
			return
		}
		for _, x := range p.g.places[a.list-1] {
			if x.types&types == 0 || x.id == up.ID() || !p.v.Area(x.id).IsZero() {
				continue
			}
			last := p.g.reg.LastArea(x.id, p.v.Day())
			if types.Has(last.Type()) && (up.IsZero() || liesIn(last, up)) && !yield(last) {
				return
			}
		}
	}
}

// contradicts reports whether what is written after a, and has it not, can be nothing but the area above: its type tells it. In a text it is one that
// is known, as what is not may be no area.
func (p *parser) contradicts(a *areaRead, types org.AreaTypes, q *areaRead) bool {
	if !q.typed() || !q.named() {
		return false
	}
	return p.whole || a.list > 0 && q.list > 0 && areAbove(q.types&q.kinds, types&a.types&a.kinds)
}

// areAbove reports whether areas of all of the types are above those of the other types, which are below the provinces.
func areAbove(types, below org.AreaTypes) bool {
	if below&provinces != 0 {
		return false
	}
	tiers := upper
	if below&districts != 0 {
		tiers &^= districts
	}
	return types&^tiers == 0
}

// liesIn reports whether an area is another or lies in it, or did when it was last there, or what became of it or it was made of does: huyện Thăng Bình, TP
// Đà Nẵng; xã Thăng An, huyện Thăng Bình.
func liesIn(a, up org.Area) bool {
	for b := a; !b.IsZero(); b = b.Parent() {
		if b.ID() == up.ID() {
			return true
		}
	}
	if a.View() == up.View() {
		return false
	}
	for b := range a.At(up.View().Day()) {
		if b.Within(up) {
			return true
		}
	}
	return false
}
