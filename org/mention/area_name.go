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
	if !p.named(j) && !p.whole || typed && !p.ofType(j) || !typed && p.ofAnother(j) || p.isAbroad(j, types) || p.signAt(j) || p.inPlaceOfArea(j, types) || p.isCount(j, types) {
		return
	}
	var known knownNames
	p.findKnown(&known, j, types)
	end := p.capitalsFrom(j, known.last, typed)
	if typed && end == j && p.endsBefore(known.other) { // thị xã Hà Tiên, which is a thành phố now
		end = known.other
	}
	if end > known.last && (known.n == 0 || p.tok(j).shape != capitals) && p.named(j) && !p.beginsWord(j, types, end) && !p.beginsTitle(j) {
		p.addUnknown(j, end, types)
	}
	if known.n > 0 && p.tok(known.last).gap == dashGap {
		p.jointArea(j, known.last, types, known.list[known.n-1].kinds)
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
		if !p.whole && p.g.ofInitials(list) && p.tok(i).shape == capitalised { // La is no LA
			continue
		}
		if kinds := p.g.kinds[list-1]; kinds&types != 0 && (len(p.g.places[list-1]) > 0 || p.endsBefore(i+1)) { // Bí thư Tỉnh ủy Hà Tuyên Quang is a person
			known.list[known.n] = knownName{list, kinds, int16(i + 1)}
			known.n++
			known.last = i + 1
		} else if i > j {
			known.other = i + 1
		}
	}
}

// endsBefore reports whether the name of an area may end before token i: no word of a name goes on there, or a person begins.
func (p *parser) endsBefore(i int) bool {
	return !p.named(i) || p.tok(i).gap != blank || p.person(i) > 0
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

// ofInitials reports whether a name is that of areas by the first letters of their words alone.
func (g *Grammar) ofInitials(list int32) bool {
	places := g.places[list-1] // none of an area of old
	return len(places) > 0 && !slices.ContainsFunc(places, func(x place) bool { return !x.initials })
}

// jointArea adds the reading of two districts with a dash between, of which there is a unit of both: Hạt Kiểm lâm Hưng Nguyên - Nghi Lộc. The first,
// of these kinds, goes from token j up to token dash.
func (p *parser) jointArea(j, dash int, types, kinds org.AreaTypes) {
	if types == allTypes && kinds&provinces != 0 || kinds&types&districts == 0 {
		return
	}
	_, i := p.areaType(dash)
	if end := p.districtName(i); end > 0 {
		p.addArea(areaRead{types: types, kinds: districts, from: int16(j), to: int16(end), end: int16(end), joint: true})
	}
}

// districtName returns the token after the longest name at token i of districts and of no province besides, behind which no other word of the name of
// something stands, 0 if there is none. It notes no reading.
func (p *parser) districtName(i int) (end int) {
	n := p.g.areas
	for k := i; n != 0; k++ {
		if k > i {
			n = p.past(n, k)
		}
		n = p.g.trie.after(n, p.tok(k).word)
		list := p.g.trie.nodes[n].accept
		if list == 0 || p.g.kinds[list-1]&districts == 0 || p.g.kinds[list-1]&provinces != 0 || !p.named(k) {
			continue
		}
		if p.endsBefore(k + 1) {
			end = k + 1
		}
	}
	return end
}

// ofType reports whether token j may begin the name that a type of area has before it.
func (p *parser) ofType(j int) bool {
	return p.joined(j) && p.tok(j).word != p.g.lex.committee
}

// ofAnother reports whether token j is no area's but belongs to what is before it, PC07, or begins the next unit: Đội QLTT số 2,
// Cục QLTT tỉnh.
func (p *parser) ofAnother(j int) bool {
	return p.tok(j).shape == number && p.tok(j).gap == glued && j > 0 || p.tok(j).gap == commaGap && p.is(j, opensUnit) && p.opensName(j)
}

// withNumbers are the types of areas of which some have a number for a name: phường 12, quận 1.
const withNumbers org.AreaTypes = 1<<org.Ward | 1<<org.UrbanDistrict

// isCount reports whether the number at token j, where the name of an area of one of the types may stand, tells in a text how many there are of what
// follows: Công an xã 25 cán bộ, Ban Thường vụ Đảng ủy 9 đồng chí. Without its type the name of no area is a number, but behind Quận ủy.
func (p *parser) isCount(j int, types org.AreaTypes) bool {
	if p.whole || p.tok(j).shape != number {
		return false
	}
	if types == allTypes && j > 1 && p.tok(j-1).word == p.g.lex.committee {
		types, _ = p.areaType(j - 2)
	}
	if types == allTypes { // Chi đoàn Trường THPT Đô Lương 1 Lê Văn An
		return !p.named(j+1) || p.tok(j+1).gap != blank
	}
	return types&withNumbers == 0
}

// numbered reports whether token j is the word before a number, which begins no name: Tổ đại biểu HĐND xã số 2.
func (p *parser) numbered(j int) bool {
	return p.tok(j).word == p.g.lex.number && p.tok(j+1).shape == number
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
		family := p.family(k) && !(k == j && p.particle(k)) // xã K'Brếu: see inPlaceOfArea
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

// beginsTitle reports whether a title in capitals begins at token j, in a paper of which the lines were put together: TM. UBND TỈNH CHỦ TỊCH.
func (p *parser) beginsTitle(j int) bool {
	return !p.whole && p.tok(j).shape == capitals && p.is(j, opensTitle) && p.opensBelow(p.g.titles, j)
}

// onRecord reports whether the word for the type before token i is that of areas that are all on record: what is none of their names is
// none.
func (p *parser) onRecord(i int) bool {
	types := p.typeBefore(i)
	return types != 0 && types&^cities == 0 && p.person(i) == 0
}

// typeBefore reads the word for a type of area that ends before token i; it returns 0 if there is none.
func (p *parser) typeBefore(i int) org.AreaTypes {
	for k := max(0, i-2); k < i; k++ {
		if types, j := p.areaType(k); types != 0 && j == i {
			return types
		}
	}
	return 0
}

// ranked reports whether a rank or a degree that no name has stands at token i: TS, Đại tá.
func (p *parser) ranked(i int) bool {
	n := 0
	if p.is(i, opensRank) && !(i > 0 && p.tok(i).word == p.g.lex.anh && p.tok(i-1).shape == capitals) {
		n = p.skipRanks(i) - i
	}
	return n > 1 || n == 1 && (p.tok(i).shape == capitals || p.dotted(i+1))
}

// rankedPerson reports whether a rank that no name has, or one with a person behind it, stands at token i: Thiếu tướng; ông Lê Văn An.
func (p *parser) rankedPerson(i int) bool {
	return p.is(i, opensRank) && (p.ranked(i) || p.person(p.skipRanks(i)) > 0)
}
