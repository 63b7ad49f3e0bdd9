package mention

import (
	"github.com/vnpolity/vnpolity/org"
)

// areasAt returns the ways to read an area from token i on, the likeliest first.
func (p *parser) areasAt(i int) run {
	if i >= maxTokens || p.tok(i).end == 0 {
		return run{}
	}
	if p.areaAt[i].hi != unread {
		return p.areaAt[i]
	}
	lo := p.nareas
	types, j := p.areaType(i)
	if types != 0 {
		p.areaNames(j, types)
		p.addArea(areaRead{types: types, kinds: allTypes, from: int16(j), to: int16(j), end: int16(j)})
	}
	if types == 0 || p.is(i, opensProvince) { // TT Huế is a province
		p.areaNames(i, allTypes)
	}
	p.areaAt[i] = run{int16(lo), int16(p.nareas)}
	return p.areaAt[i]
}

func (p *parser) addArea(a areaRead) {
	if p.nareas < maxAreas {
		p.areas[p.nareas] = a
		p.nareas++
	}
}

// areaType reads the word for a type of area. j is the token after it. A single letter is one only with a dot after it or
// a number: Q. Thanh Xuân, Q1.
func (p *parser) areaType(i int) (types org.AreaTypes, j int) {
	if !p.is(i, opensType) {
		return 0, i
	}
	n := p.g.types
	for k := i; n != 0; k++ {
		if k > i && !p.joined(k) {
			break
		}
		if n = p.g.trie.after(n, p.tok(k).word); n != 0 && p.g.trie.nodes[n].accept > 0 {
			types, j = p.g.typeSets[p.g.trie.nodes[n].accept-1], k+1
		}
	}
	if types == 0 {
		return 0, i
	}
	if p.tok(j-1).runes == 1 && j-i == 1 && !p.dotted(j) && p.tok(j).shape != number {
		return 0, i
	}
	if t := p.tok(i); t.end-t.start == 2 && j-i == 1 && t.shape == small && i == 0 && !p.whole && !p.dotted(j) {
		return 0, i // "tt", "tp" are written so in notes, and after the name of a unit; xã has three bytes
	}
	return types, j
}

// typeAt reports whether the word for a type of area stands at token i: thành phố, and not the end of Tân Thành.
func (p *parser) typeAt(i int) bool {
	types, _ := p.areaType(i)
	return types != 0
}

// areaEnd returns the token after the longest area at token i that is such a one, 0 if there is none.
func (p *parser) areaEnd(i int, is func(*areaRead) bool) (end int) {
	run := p.areasAt(i)
	for k := run.lo; k < run.hi; k++ {
		if a := &p.areas[k]; is(a) {
			end = max(end, int(a.end))
		}
	}
	return end
}

// typedAreaAt returns the token after the longest area on record at token i whose type is written, 0 if there is none.
func (p *parser) typedAreaAt(i int) int {
	if !p.is(i, opensType) {
		return 0
	}
	return p.areaEnd(i, func(a *areaRead) bool { return a.list > 0 && a.typed() })
}

// misplaced reports whether one of the readings up to a token leaves its place out, and one stands right behind it that such a unit is not in:
// Sở Y tế huyện Vạn Ninh.
func (p *parser) misplaced(head, end int16) bool {
	if i := int(end); p.tok(i).gap != blank || p.typedAreaAt(i) == 0 {
		return false
	}
	for k := head; k >= 0; k = p.reads[k].next {
		if left := p.outermost(k).left; p.reads[k].end == end && (left == slotArea || left == slotName) {
			return true
		}
	}
	return false
}

// knownAreaAt returns the token after the longest area on record at token i, 0 if there is none.
func (p *parser) knownAreaAt(i int) int {
	return p.areaEnd(i, func(a *areaRead) bool { return a.list > 0 })
}

// provinceAt returns the token after the name of a province at token i, without its type, 0 if there is none.
func (p *parser) provinceAt(i int) int {
	return p.areaEnd(i, func(a *areaRead) bool { return a.list > 0 && !a.typed() && a.kinds&provinces != 0 })
}

// countryAt reports whether the name of the country stands at token i.
func (p *parser) countryAt(i int) bool {
	return p.areaEnd(i, func(a *areaRead) bool { return a.list > 0 && a.kinds.Has(org.Country) }) > 0
}

// cities are the areas above the communes that are all on record.
const cities = provinces | 1<<org.UrbanDistrict | 1<<org.Town | 1<<org.ProvincialCity | 1<<org.MunicipalCity

// aboveCommunes are all areas above the communes.
const aboveCommunes = cities | 1<<org.RuralDistrict

// districts are the areas between the provinces and the communes.
const districts = aboveCommunes &^ provinces

// province reports whether the tokens are the name of a province.
func (p *parser) province(from, to int) bool {
	run := p.areasAt(from)
	for k := run.lo; k < run.hi; k++ {
		if a := &p.areas[k]; a.list > 0 && int(a.end) == to && !a.typed() && a.kinds&provinces != 0 {
			return true
		}
	}
	return false
}
