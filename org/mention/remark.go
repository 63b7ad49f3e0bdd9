package mention

import (
	"strings"

	"github.com/vnpolity/vnpolity/org/vitext"
)

// This file reads people whom a remark in brackets parts from their titles.

// nameBeforeRemark reads a person before a remark in brackets that has places in it, which other names are not looked for behind. The titles
// follow the bracket, Khúc Văn Thành (SN 1962, trú tại thị trấn Tân Phong, huyện Quảng Xương) - nguyên Trưởng phòng, stand in it at its end,
// or in one of their own: Khúc Văn Thành (SN 1962), trú tại thị trấn Tân Phong (nguyên Trưởng phòng. end is 0 if there is none.
func (r *reading) nameBeforeRemark() (start, end int) {
	const longest, name = 240, 60
	here := r.toks[0].start
	if !r.setOffBefore(here) {
		return 0, 0
	}
	from := max(here-longest, 0)
	open := remarkIn(r.text[from:here])
	if open <= 0 {
		return 0, 0
	}
	open += from
	b := &r.before
	b.start(open + 1)
	if !b.is(0, isRemark) && !b.isAge(0) {
		return 0, 0
	}
	from = max(open-name, 0)
	for from < open && r.text[from]&0xC0 == 0x80 {
		from++
	}
	b.start(from)
	n := 0
	for b.tok(n).end > 0 && b.toks[n].start < open {
		n++
	}
	if n == 0 {
		return 0, 0
	}
	if start, end, _ = b.nameUpTo(n); start < r.told { // somebody who is named again
		return 0, 0
	}
	return start, end
}

// setOffBefore reports whether a mark stands before text[i], and no word.
func (p *parser) setOffBefore(i int) bool {
	before := strings.TrimRight(p.text[max(i-8, 0):i], " ")
	return before != "" && (p.g.lex.class[before[len(before)-1]] != letter || strings.HasSuffix(before, "–"))
}

// remarkIn returns where the bracket opens that may be a remark about a person, in what stands before titles; -1 if there is none.
func remarkIn(before string) int {
	if strings.IndexByte(before, '(') < 0 { // seldom there is one
		return -1
	}
	open, shut := strings.LastIndexByte(before, '('), strings.LastIndexByte(before, ')')
	switch after := vitext.Canonical(strings.Trim(before[shut+1:], " -–,")); {
	case open > shut && !strings.HasSuffix(after, "("): // the titles stand in it
	case shut >= 0 && (after == "" || strings.HasPrefix(after, "trú ") && strings.IndexByte(after, '(') == len(after)-1): // trú tại ... (nguyên Trưởng phòng
		open = strings.LastIndexByte(before[:shut], '(')
	default:
		return -1
	}
	if open < 0 || strings.ContainsAny(before[open:], "\n;") {
		return -1
	}
	return open
}

// isAge reports whether the tokens from i on are the age of a person: 59 tuổi.
func (p *parser) isAge(i int) bool {
	return p.tok(i).shape == number && p.tok(i+1).word == p.g.lex.aged
}
