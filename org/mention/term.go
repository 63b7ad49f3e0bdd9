package mention

import (
	"slices"

	"github.com/vnpolity/vnpolity/org"
)

// This file passes over what stands behind titles and is none: a term, a delegation, what became of the place.

// skipTerm returns the token after a term, khóa XIII, nhiệm kỳ 2020 - 2025, giai đoạn 2011 - 2016, lần thứ I, and after what is said of a place that is no more.
func (p *parser) skipTerm(i int) int {
	x := &p.g.lex
	for p.tok(i).gap == blank || p.tok(i).gap == opened || p.tok(i).gap == commaGap {
		switch w := p.tok(i).word; {
		case w != 0 && w == x.term && p.tok(i+1).gap == blank && (p.tok(i+1).shape == capitals || p.tok(i+1).shape == number || p.tok(i+1).shape == capitalised && p.tok(i+1).runes == 1):
			i += 2
		case w != 0 && w == p.g.lex.nth[0] && p.tok(i+1).word == p.g.lex.nth[1] && p.numeral(i+2, i+3): // lần thứ XXIII
			i += 3
		case w != 0 && slices.Contains(x.spans[:], w) && p.tok(i+2).shape == number && p.tok(i+3).gap == dashGap && p.tok(i+3).shape == number:
			i += 4
		default:
			if !p.bygone(i) {
				return i
			}
			i = p.skipBygone(i)
		}
	}
	return i
}

// afterTitles returns the token after a list of titles, and after the term and the delegation that follow them.
func (p *parser) afterTitles(l *list) int {
	last := &l.posts[l.n-1]
	i := p.skipTerm(int(last.to))
	if last.head >= 0 && p.entryOf(&p.reads[last.head]).role == org.Representative {
		i = p.skipTerm(p.skipDelegation(i))
	}
	return i
}

// skipDelegation returns the token after the place or the delegation of a deputy: tỉnh Bắc Giang, Đoàn ĐBQH TP Hà Nội, Đoàn Nghệ An.
func (p *parser) skipDelegation(i int) int {
	if p.tok(i).gap != blank {
		return i
	}
	return p.delegation(i)
}

// delegation is skipDelegation whatever mark stands before token i.
func (p *parser) delegation(i int) int {
	j := i
	if p.tok(j).word == p.g.lex.belongs {
		j++
	}
	if p.tok(j).word == p.g.lex.delegation {
		j++
		if p.is(j, opensTitle) { // đại biểu Quốc hội
			if best := p.longest(p.titlesAt(j)); best >= 0 {
				j = int(p.reads[best].end)
			}
		}
	}
	if end := p.areaEnd(j, func(a *areaRead) bool { return a.list > 0 && a.kinds&provinces != 0 }); end > 0 {
		return end
	}
	return i
}
