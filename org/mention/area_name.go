package mention

import (
	"slices"

	"github.com/vnpolity/vnpolity/org"
)

// This file tells where the bare name of an area ends: one that is known, or one that is not, before a person.

// A knownName is the name of areas of the grammar, as it is written up to token to.
type knownName struct {
	list  int32
	kinds org.AreaTypes
	to    int16
}

// knownNames are those that begin with a token, the shortest first.
type knownNames struct {
	list  [8]knownName
	n     int
	last  int // token after the longest, or the first one if there is none
	other int // the same, of areas of other types than those that are asked for
}

// areaNames adds the ways to read the bare name of an area of one of the types from token j on.
func (p *parser) areaNames(j int, types org.AreaTypes) {
	typed := types != allTypes
	if !p.named(j) && !p.whole || typed && !p.ofType(j) || !typed && p.ofAnother(j) || p.isAbroad(j, types) || p.inPlaceOfArea(j) {
		return
	}
	var known knownNames
	p.findKnown(&known, j, types)
	end := p.capitalsFrom(j, known.last, typed)
	if typed && end == j && (!p.named(known.other) || p.tok(known.other).gap != blank || p.person(known.other) > 0) { // thị xã Hà Tiên, which is a thành phố now
		end = known.other
	}
	if end > known.last && (known.n == 0 || p.tok(j).shape != capitals) && p.named(j) && !p.beginsWord(j, types, end) {
		p.addUnknown(j, end, types)
	}
	if typed && known.n > 0 && types == 1<<org.Province && p.tok(known.last).gap == dashGap { // tỉnh Quảng Nam - Đà Nẵng, of old
		if end := p.provinceName(known.last); end > 0 {
			p.addUnknown(j, end, types)
		}
	}
	p.addKnown(&known, j, types)
	if p.names {
		if to := p.restOfName(j); to > end && to > known.last {
			p.addUnknown(j, to, types)
		}
	}
}

// findKnown finds the known names of areas of the types from token j on.
func (p *parser) findKnown(known *knownNames, j int, types org.AreaTypes) {
	known.last, known.other = j, j
	n := p.g.areas
	for i := j; n != 0 && known.n < len(known.list); i++ {
		if i > j {
			if n = p.past(n, i); n == 0 {
				return
			}
		}
		if n = p.g.trie.after(n, p.tok(i).word); n == 0 || p.g.trie.nodes[n].accept == 0 || !p.named(i) && !p.whole && p.tok(i).gap != glued {
			continue
		}
		list := p.g.trie.nodes[n].accept
		if kinds := p.g.kinds[list-1]; kinds&types != 0 {
			known.list[known.n] = knownName{list, kinds, int16(i + 1)}
			known.n++
			known.last = i + 1
		} else if i > j {
			known.other = i + 1
		}
	}
}

// addKnown adds the longest of the known names, and those before a person.
func (p *parser) addKnown(known *knownNames, j int, types org.AreaTypes) {
	for k := known.n - 1; k >= 0; k-- {
		x := &known.list[k]
		to := int(x.to)
		if to != known.last && p.person(to) == 0 || types == allTypes && x.kinds&aboveCommunes == 0 && p.beginsWord(j, types, to) {
			continue
		}
		p.addArea(areaRead{types: types, kinds: x.kinds, list: x.list, from: int16(j), to: x.to, end: x.to})
	}
}

// addUnknown adds an area of a name that is not known, from token j up to another.
func (p *parser) addUnknown(j, to int, types org.AreaTypes) {
	p.addArea(areaRead{types: types, kinds: allTypes, from: int16(j), to: int16(to), end: int16(to), wild: types == allTypes})
}

// restOfName returns where the area that a name ends with ends, whatever it is called, 0 if it is none.
func (p *parser) restOfName(j int) int {
	if !p.named(j) && !p.small || p.numbered(j) || p.ofCentre(j) {
		return 0
	}
	to := j + 1
	for (p.joined(to) || p.tok(to).gap == dashGap) && !p.is(to, opensType) && p.tok(to).word != p.g.lex.old {
		to++
	}
	return to
}

// ofType reports whether token j may begin the name that a type of area has before it.
func (p *parser) ofType(j int) bool {
	return p.joined(j) && p.tok(j).word != p.g.lex.committee && !(p.tok(j).gap == dot && p.tok(j-1).word == p.g.lex.commune)
}

// ofAnother reports whether token j is no area's but belongs to what is before it, PC07, or begins the next unit: Đội QLTT số 2,
// Cục QLTT tỉnh.
func (p *parser) ofAnother(j int) bool {
	return p.tok(j).shape == number && p.tok(j).gap == glued && j > 0 || p.tok(j).gap == commaGap && p.is(j, opensUnit) && p.opensName(j)
}

// numbered reports whether token j is the word before a number, which begins no name: Tổ đại biểu HĐND xã số 2.
func (p *parser) numbered(j int) bool {
	return p.tok(j).word == p.g.lex.number && p.tok(j+1).shape == number
}

// inPlaceOfArea reports whether a person stands at token j where an area may: one whose three words are no area and whose family name alone is that
// of areas none of which lies in the province that a title is read in, or one of the name of a people's own: Công an xã Phan Đình Huân.
func (p *parser) inPlaceOfArea(j int) bool {
	if p.whole && !p.names && p.tok(j).runes == 1 && p.tok(j).shape != number && p.tok(j+1).gap == glued && p.tok(j+1).shape == capitalised { // H'Nguyên Ayun
		return p.g.trie.after(p.g.trie.after(p.g.areas, p.tok(j).word), p.tok(j+1).word) == 0
	}
	if !p.whole || p.names || !p.is(j, isSurname) || p.nameFrom(j) != 3 || p.tok(j+3).gap == blank && p.tok(j+3).end > 0 {
		return false
	}
	n := p.g.trie.after(p.g.areas, p.tok(j).word)
	if n == 0 || p.g.trie.nodes[n].accept == 0 {
		return false
	}
	three := p.g.trie.after(p.g.trie.after(n, p.tok(j+1).word), p.tok(j+2).word)
	if three != 0 && p.g.trie.nodes[three].accept > 0 {
		return false
	}
	return !p.nearHome(p.g.trie.nodes[n].accept)
}

// nearHome reports whether an area of a list lies in the province that the text is from.
func (p *parser) nearHome(list int32) bool {
	return slices.ContainsFunc(p.g.places[list-1], func(x place) bool { return kin(x.id, p.home.ID()) > 0 })
}

// capitalsFrom returns where a name that is not known ends, which goes from token j on past what is known of it. A number is
// a name by itself. Where a person's name follows, that of the area ends before it; where no type is written, it may be a person
// all of it: Tỉnh ủy Phùng Ngọc Bưởi.
func (p *parser) capitalsFrom(j, known int, typed bool) int {
	const longest, both = 5, 9
	if p.tok(j).shape == number {
		return max(j+1, known)
	}
	if p.ranked(j) && p.tok(j+1).shape == small { // UBND tỉnh, Đại tá ...
		return max(j, known)
	}
	end := j
	for ; end < j+both && p.named(end) && p.tok(end).shape != number; end++ {
		if end > j && (p.tok(end).gap > blank || p.ranked(end) ||
			end >= known && p.is(end, opensUnit|opensTitle) && p.opensName(end)) {
			break
		}
	}
	if n := end - j; typed && known == j && known < end && (n == 3 || n == 4) && p.onRecord(j) { // UBND TP, and a person
		return j
	}
	if p.taken && typed && known == j && end-j == 2 {
		return end
	}
	split, fit := end, 0
	for k := j; k < end; k++ {
		family := p.family(k)
		if !family && (k != known || k == j || !typed && end-k < 3) || k < known && (k > j || typed || end-j < 3) {
			continue
		}
		if k > j && k != known && p.amid(k) && p.family(k-1) { // Phùng Thị Hồng
			continue
		}
		score := nameScore(end - k)
		if !family { // a family name that is not in the list, after an area that is known
			score--
		}
		if k != j+1 && score > 0 { // few areas have a name of one word
			score++
		} else if known < k {
			score = max(score-2, min(score, 1))
		}
		if score > fit {
			split, fit = k, score
		}
	}
	if fit == 0 && end-j > longest {
		return j
	}
	return split
}

// nameScore rates how like a person's name so many words are.
func nameScore(n int) int {
	switch n {
	case 3, 4:
		return 4
	case 2, 5:
		return 2
	}
	return 0
}

// beginsWord reports whether the one token that may be the name of an area from token j to end is the first syllable of a word of prose
// instead, which a sentence that lacks its stop begins with: Đoàn Thanh niên, ... Hội Cựu chiến binh tỉnh Tham gia đoàn có ...
func (p *parser) beginsWord(j int, types org.AreaTypes, end int) bool {
	next := p.tok(j + 1)
	return !p.whole && end == j+1 && p.tok(j).shape == capitalised && next.end > 0 && next.gap == blank && next.shape == small &&
		(types == allTypes || types&^cities == 0)
}

// onRecord reports whether the word for the type before token i is that of areas that are all on record: what is none of their names is
// none.
func (p *parser) onRecord(i int) bool {
	for k := max(0, i-2); k < i; k++ {
		if types, j := p.areaType(k); types != 0 && j == i {
			return types&^cities == 0 && p.person(i) == 0
		}
	}
	return false
}

// ranked reports whether a rank or a degree that no name has stands at token i: TS, Đại tá.
func (p *parser) ranked(i int) bool {
	n := 0
	if p.is(i, opensRank) && !(i > 0 && p.tok(i).word == p.g.lex.anh && p.tok(i-1).shape == capitals) {
		n = p.skipRanks(i) - i
	}
	return n > 1 || n == 1 && (p.tok(i).shape == capitals || p.dotted(i+1))
}
