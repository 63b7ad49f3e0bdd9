package mention

import (
	"strings"

	"github.com/vnpolity/vnpolity/org"
)

// walkLabels fills the label: a number, up to three words with a capital, or before a ministry the words for a field.
func (p *parser) walkLabels(head *int16, to int32, from, i, depth int, r read) {
	longest := 4
	if p.names { // Chi cục Thuế khu vực Cẩm Phả - Vân Đồn - Cô Tô
		longest = 9
	}
	if t := &p.g.trie; t.nodes[to].slots > 0 && t.slots[t.nodes[to].slots][slotHost] != 0 {
		p.walkField(head, to, from, i, depth, r)
	}
	if p.topic && p.endOf(p.g.others, from) == i && p.endsTopic(to) {
		p.walkInstitution(head, to, from, i, depth, r)
		return
	}
	if p.whole && p.tok(i).gap == blank && p.endsTopic(to) {
		p.walkTopic(head, to, from, i, depth, r)
	}
	if w := p.tok(i - 1).word; i > 0 && !p.whole && p.named(i) && (w == p.g.lex.delegation || w == p.g.lex.branch) { // Công đoàn ngành Giáo dục tỉnh
		if end := p.sectorEnd(i); end > i {
			filled := r
			filled.l0, filled.l1 = int16(i), int16(end)
			p.walk(head, to, from, end, depth, filled)
		}
	}
	if end := p.twoAreas(i); end > 0 { // Chi cục Thuế khu vực quận 7 - huyện Nhà Bè
		filled := r
		filled.l0, filled.l1 = int16(i), int16(end)
		p.walk(head, to, from, end, depth, filled)
	}
	if !p.names && p.personFor(from, i) {
		return
	}
	split := i
	if !p.names && p.named(i) { // where a person may begin: Đồn Biên phòng Môn Sơn Vi Văn Trung
		split = p.capitalsFrom(i, i, true)
	}
	for j := i; j < i+longest && (p.named(j) || j > i && p.tok(j).gap == glued && p.tok(j-1).shape != number); j++ { // Ia R'vê
		if j > i && p.partsLabel(j, split) || p.noLabel(i, j) {
			return
		}
		filled := r
		filled.l0, filled.l1 = int16(i), int16(j+1)
		p.walk(head, to, from, j+1, depth, filled)
		if p.tok(j).shape == number {
			if t := p.tok(j + 1); t.gap == glued && t.runes == 1 { // khu phố 4A
				filled.l1 = int16(j + 2)
				p.walk(head, to, from, j+2, depth, filled)
			}
			p.walkNumbered(head, to, from, i, depth, r)
			return
		}
	}
}

// partsLabel reports whether what stands before token j ends a label, or a person begins there, which may be from token split on.
func (p *parser) partsLabel(j, split int) bool {
	if !p.joined(j) && !p.paired(j) {
		return true
	}
	return !p.names && (p.tok(j).gap == dot || j >= split && p.person(j) > 0 && !p.endsLabel(j))
}

// endsLabel reports whether token j is a letter that belongs to the label before it, as a whole name stands behind it: ấp Rạch Gốc A Lâm Thị Sáu.
func (p *parser) endsLabel(j int) bool {
	return p.tok(j).runes == 1 && p.family(j+1) && p.amid(j+2) && p.person(j+1) > 2
}

// noLabel reports whether token j is of no label that begins at token i: it is the word for a type of area, a rank, or the word before the label again.
func (p *parser) noLabel(i, j int) bool {
	if p.typeAt(j) && !p.numeral(j, j+1) || p.rankOfWords(j) {
		return true
	}
	w := p.tok(j).word
	return i > 0 && w != 0 && w == p.tok(i-1).word
}

// personFor reports whether a person stands at token i where a unit that begins at token from may have its label: Trưởng thôn Phạm Văn Hùng,
// and Phạm Minh Tuấn behind a title if no area has that name.
func (p *parser) personFor(from, i int) bool {
	if !p.is(i, isSurname) || !p.named(i) {
		return false
	}
	n := p.person(i)
	if n >= 3 && p.amid(i+1) {
		return true
	}
	if n != 3 && n != 4 || !p.is(from, opensTitle) && (from == 0 || !p.is(from-1, opensTitle)) {
		return false
	}
	run := p.areasAt(i)
	for k := run.lo; k < run.hi; k++ {
		if int(p.areas[k].end) == i+n {
			return false
		}
	}
	return true
}

// knownPair reports whether the tokens that may be a person from token i on are two and the name of an area: khu vực 1 - Yên Sơn.
func (p *parser) knownPair(i int) bool {
	run := p.areasAt(i)
	return p.tok(i).gap == dashGap && p.person(i) == 2 && run.lo < run.hi && p.areas[run.lo].list > 0 && int(p.areas[run.lo].end) == i+2
}

// twoAreas returns the token after two areas with a dash between, each with its type or both districts, 0 if there are none at token i. In a name, one
// type will do.
func (p *parser) twoAreas(i int) int {
	if end := p.areaEnd(i, func(a *areaRead) bool { return a.joint }); end > 0 {
		return end
	}
	first := p.typedAreaAt(i)
	j := first
	if p.names && j == 0 {
		j = p.knownAreaAt(i)
	}
	if j == 0 || p.tok(j).gap != dashGap {
		return 0
	}
	if end := p.typedAreaAt(j); end > 0 || !p.names || first == 0 {
		return end
	}
	return p.knownAreaAt(j) // TP Sầm Sơn - Quảng Xương
}

// paired reports whether a dash before token i stands between two names: Chi cục Thuế khu vực Sóc Sơn - Mê Linh.
func (p *parser) paired(i int) bool {
	return p.tok(i).gap == dashGap && p.tok(i).shape == capitalised && !(p.is(i, opensUnit|opensTitle) && p.opensName(i)) && p.tok(i-1).shape == capitalised
}

// walkNumbered fills the label with the number at token i and the name that a dash adds to it: khu vực 3 - Đống Đa.
func (p *parser) walkNumbered(head *int16, to int32, from, i, depth int, r read) {
	const longest = 3
	for j := i + 1; j <= i+longest && p.named(j) && p.tok(j).shape != number && !p.typeAt(j); j++ {
		if gap := p.tok(j).gap; j == i+1 && (gap != dashGap || p.is(j, opensUnit) && p.unitsAt(j, depth+1) >= 0) || j > i+1 && gap != blank || !p.names && p.person(j) > 0 && !p.knownPair(j) || p.rankOfWords(j) {
			return
		}
		filled := r
		filled.l0, filled.l1 = int16(i), int16(j+1)
		p.walk(head, to, from, j+1, depth, filled)
	}
}

// numeral reports whether the tokens are a number: 3, IV.
func (p *parser) numeral(from, to int) bool {
	t := p.tok(from)
	return to == from+1 && (t.shape == number || strings.Trim(p.text[t.start:t.end], "IVX") == "")
}

// called reports whether units of a kind have names of their own for labels.
func called(k org.Kind) bool {
	switch k {
	case org.DefenceCommand, org.BorderPost, org.TaxAuthority, org.SocialInsurance, org.Customs, org.Branch, org.PoliceSite, org.ForestRangers, org.PublicServiceUnit, org.StatisticsOffice, org.PoliticalSchool:
		return true
	}
	return ofMinistry(k) || ofTopic(k) && !ofInstitution(k) || k.Class() == org.ResidentBody
}
