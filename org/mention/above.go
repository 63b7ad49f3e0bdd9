package mention

import (
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
	for a.after = end; ; {
		next, up := p.oneAbove(a, types, int(a.after), c)
		if next == a.after {
			return a.after, a.above
		}
		a.after = next
		if a.above.IsZero() {
			a.above = up
		}
	}
}

// upper are the types of areas above the communes.
const upper org.AreaTypes = 1<<org.Country | provinces | (1<<(org.MunicipalCity+1) - 1<<org.UrbanDistrict)

// oneAbove reads an area above a at token i. It returns the token after it, i if there is none.
func (p *parser) oneAbove(a *areaRead, types org.AreaTypes, i int, c *context) (int16, org.Area) {
	gap := p.tok(i).gap
	switch gap {
	case commaGap, blank, opened, dashGap:
	default:
		return int16(i), org.Area{}
	}
	if !p.is(i, opensType|opensProvince) && (gap == blank || !p.named(i)) {
		return int16(i), org.Area{}
	}
	run := p.areasAt(i)
	if run.lo == run.hi {
		return int16(i), org.Area{}
	}
	var below []choice // once it is asked for
	for j := run.lo; j < run.hi; j++ {
		q := &p.areas[j]
		if !q.named() || q.list == 0 || gap == blank && !q.typed() && !p.is(i, opensProvince) {
			continue
		}
		for _, x := range p.g.places[q.list-1] {
			if x.types&q.types&upper == 0 {
				continue
			}
			up := p.v.Area(x.id)
			if up.IsZero() || !(q.types & upper).Has(up.Type()) || !a.above.IsZero() && !a.above.Within(up) {
				continue
			}
			if below == nil {
				below = p.choices(a, types, c)
			}
			for _, b := range below {
				if b.area != up && b.area.Within(up) {
					return q.end, up
				}
			}
			if q.typed() && a.list == 0 && gap == commaGap || p.names && len(below) == 0 { // the registry does not hold the one below that day
				return q.end, up
			}
		}
	}
	if q := &p.areas[run.lo]; p.whole && q.typed() && q.named() { // so it is written, if the registry has it otherwise
		a.outside = true
		return q.end, org.Area{}
	}
	return int16(i), org.Area{}
}
