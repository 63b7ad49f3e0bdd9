package mention

import (
	"slices"

	"github.com/vnpolity/vnpolity/org"
)

// This file finds the place of a unit that is called after the areas which it sees to.

// labelArea returns the area that has both areas of a label, if one alone of the types has: Chi cục Thuế khu vực quận 7 - huyện Nhà Bè
// is that of Thành phố Hồ Chí Minh. It is zero for a label of another kind.
func (p *parser) labelArea(r *read) org.Area {
	if r.topic && p.names {
		return p.topicArea(r)
	}
	mid := int16(0)
	for i := r.l0 + 1; i < r.l1; i++ {
		if p.tok(int(i)).gap == dashGap {
			mid = i
		}
	}
	if mid == 0 {
		return org.Area{}
	}
	first, second := p.labelAbove(r.l0, mid, r.types), p.labelAbove(mid, r.l1, r.types)
	both := slices.DeleteFunc(first, func(a org.Area) bool { return !slices.Contains(second, a) })
	if len(both) != 1 {
		return org.Area{}
	}
	return both[0]
}

// topicArea returns the area of the types that alone has what the words for a topic end with, as they end with a name: Ban Quản lý rừng phòng hộ Hướng
// Hóa - Đakrông is that of Quảng Trị. It is zero where the area that the text is from has one of that name too.
func (p *parser) topicArea(r *read) org.Area {
	for i := r.l0 + 1; i < r.l1; i++ {
		if !p.named(int(i)) || p.tok(int(i)).gap != blank || p.named(int(i-1)) {
			continue
		}
		end := int16(p.knownAreaAt(int(i)))
		if end == 0 || end < r.l1 && p.tok(int(end)).gap != dashGap {
			continue
		}
		if ofInstitution(p.entryOf(r).kind) && !p.namesAboveCommunes(i, end) { // Trường Tiểu học Minh Khai is one of many
			return org.Area{}
		}
		above := p.labelAbove(i, end, r.types)
		if end < r.l1 {
			second := p.labelAbove(end, r.l1, r.types)
			above = slices.DeleteFunc(above, func(a org.Area) bool { return !slices.Contains(second, a) })
		}
		if len(above) == 1 && !p.home.Within(above[0]) {
			return above[0]
		}
		return org.Area{}
	}
	return org.Area{}
}

// namesAboveCommunes reports whether the tokens name an area above the communes, of any day.
func (p *parser) namesAboveCommunes(from, to int16) bool {
	run := p.areasAt(int(from))
	for k := run.lo; k < run.hi; k++ {
		if a := &p.areas[k]; a.list > 0 && a.end == to && a.kinds&aboveCommunes != 0 {
			return true
		}
	}
	return false
}

// labelAbove returns the areas of the types that are above those which the tokens name.
func (p *parser) labelAbove(from, to int16, types org.AreaTypes) (list []org.Area) {
	run := p.areasAt(int(from))
	for k := run.lo; k < run.hi; k++ {
		a := &p.areas[k]
		if a.list == 0 || a.end != to {
			continue
		}
		for _, x := range p.g.places[a.list-1] {
			if x.types&a.types == 0 {
				continue
			}
			if above := up(p.v.Area(x.id).Parent(), types&^(1<<org.Country)); !above.IsZero() && !slices.Contains(list, above) {
				list = append(list, above)
			}
		}
	}
	return list
}
