package mention

import (
	"strings"

	"github.com/vnpolity/vnpolity/org"
)

// This file reads titles that leave the committee out and name its place: Chủ tịch quận Thanh Xuân, Bí thư Hà Nội.

// leavesOut reports whether a reading is of such a title.
func (p *parser) leavesOut(x *entry, r *read) bool {
	if x.role == 0 || r.unit >= 0 || r.area < 0 || x.kind != org.PeoplesCommittee && x.kind != org.PartyCommittee {
		return false
	}
	w := p.tok(p.areaFrom(&p.areas[r.area]) - 1).word
	return w != 0 && (w == p.g.lex.secretary || w == p.g.lex.chair || w == p.g.lex.standing)
}

// areaFrom returns the token that an area begins with: the word for its type, or its name.
func (p *parser) areaFrom(a *areaRead) int {
	const longest = 7 // thành phố trực thuộc trung ương
	for i := max(int(a.from)-longest, 0); i < int(a.from); i++ {
		if types, j := p.areaType(i); types == a.types && j == int(a.from) {
			return i
		}
	}
	return int(a.from)
}

// ofPlace reports whether the area of a reading that ends before token end is the place of a committee, if that is left out: Chủ tịch Hồ
// Chí Minh is nobody's chairman.
func (p *parser) ofPlace(x *entry, r *read, end int) bool {
	if !p.leavesOut(x, r) {
		return true
	}
	a := &p.areas[r.area]
	if !a.named() { // Chủ tịch xã, but not xã hội, xã đoàn
		w := p.tok(end).word
		return w == 0 || w != p.g.lex.society && w != p.g.lex.delegation || p.tok(end).gap != blank
	}
	if a.typed() || strings.HasPrefix(p.words(a.from, a.to), "TP") {
		return true
	}
	return a.list > 0 && a.kinds&provinces != 0 && (a.to-a.from < 3 || p.person(int(a.from)) == 0) && (p.person(end) > 0 || p.whole && p.tok(end).end == 0)
}
