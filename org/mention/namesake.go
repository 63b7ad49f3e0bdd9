package mention

import (
	"slices"

	"github.com/vnpolity/vnpolity/org"
)

// This file tells people from the areas that their names begin as: Phan Văn An, and not xã Phan.

// inPlaceOfArea reports whether a person stands at token j where an area of one of the types may: of a people's own name, or of one that no area
// has, though some area has what it begins with: Bí thư Đảng ủy Trần Cao Mận, Công an xã Phan Đình Huân.
func (p *parser) inPlaceOfArea(j int, types org.AreaTypes) bool {
	if !p.names && p.particle(j) && p.g.trie.after(p.g.trie.after(p.g.areas, p.tok(j).word), p.tok(j+1).word) == 0 { // H'Nguyên Ayun
		const communes = 1<<org.Commune | 1<<org.Ward | 1<<org.Township
		return p.whole || p.nameFrom(j) > 2 || types&communes == 0 || types == allTypes // xã K'Brếu may be one that is not on record
	}
	if p.names || !p.is(j, isSurname) {
		return false
	}
	n := p.nameFrom(j)
	if n != 3 && n != 4 || p.whole && p.tok(j+n).gap == blank && p.tok(j+n).end > 0 {
		return false
	}
	area := p.knownWithin(j, n)
	return area.list > 0 && int(area.to) < j+n && p.goesOnAsPerson(j, j+n, area, types)
}

// knownWithin returns the longest name of areas at token j, of so many words at most. The list is 0 if there is none.
func (p *parser) knownWithin(j, n int) (area knownName) {
	at := p.g.areas
	for i := j; i < j+n && at != 0; i++ {
		if at = p.g.trie.after(at, p.tok(i).word); at != 0 && p.g.trie.nodes[at].accept > 0 {
			list := p.g.trie.nodes[at].accept
			area = knownName{list, p.g.kinds[list-1], int16(i + 1)}
		}
	}
	return area
}

// goesOnAsPerson reports whether the words from token j up to token end, the first of which are the name of an area, are rather that of a person: it
// has Văn or Thị where it tells, or the area is far from where the text is from and nobody's name is left behind it. Of those above the communes,
// which are few, people speak from afar.
func (p *parser) goesOnAsPerson(j, end int, area knownName, types org.AreaTypes) bool {
	to := int(area.to)
	left := end - to
	if left == 1 && p.tok(j).shape == capitals { // UBND XÃ LÂM SƠN HỌP
		return false
	}
	if to == j+1 && p.amid(to) || to == j+2 && p.amid(j+1) && left == 1 { // xã Phan, thị trấn Đinh Văn
		return true
	}
	if types == allTypes && area.kinds&provinces != 0 || types&^aboveCommunes == 0 || p.isNearHome(area.list, types) {
		return false
	}
	return left == 1 || !p.family(to) || to == j+1 && left == 2
}

// isNearHome reports whether an area of a list and of one of the types lies on the day in the province that the text is from.
func (p *parser) isNearHome(list int32, types org.AreaTypes) bool {
	return slices.ContainsFunc(p.g.places[list-1], func(x place) bool {
		if x.types&types == 0 || kin(x.id, p.home.ID()) == 0 {
			return false
		}
		a := p.v.Area(x.id)
		return !a.IsZero() && types.Has(a.Type())
	})
}
