package mention

import "slices"

// This file reads what is said of an area or a unit that is no more: cũ, (trước khi sáp nhập), (nay là xã Thăng An).

// formerly are what stands behind an area that is no more, or in brackets there.
var formerly = [...]string{"cũ", "trước đây", "trước sáp nhập", "trước khi sáp nhập", "trước hợp nhất", "trước khi hợp nhất"}

// bygone reports whether the text says at token i that the area before it is no more, so that one of its name is another.
func (p *parser) bygone(i int) bool { return p.skipBygone(i) > i }

// skipBygone returns the token after what is said of an area or a unit that is no more, i if nothing of that is said there.
func (p *parser) skipBygone(i int) int {
	switch t := p.tok(i); {
	case t.gap == blank && t.shape == small:
		return max(i, p.endOf(p.g.formerly, i))
	case t.gap != opened:
		return i
	}
	const longest = 16
	end := i + 1
	for p.tok(end).end > 0 && p.tok(end).gap != closed && end < i+longest {
		end++
	}
	if last := p.toks[end-1].end; last == len(p.text) || p.text[last] != ')' {
		return i
	}
	if p.endOf(p.g.formerly, i) == end || p.isNowElse(i) {
		return end
	}
	return i
}

// isNowElse reports whether the words from token i on say what became of an area or a unit: nay là xã Thăng An, nay thuộc thành phố Đà Nẵng. What
// somebody is now is a title.
func (p *parser) isNowElse(i int) bool {
	j := p.isNow(i)
	if w := p.tok(i).word; j == 0 && slices.Contains(p.g.lex.now[:], w) && p.tok(i+1).word == p.g.lex.belongs {
		j = i + 2
	}
	return j > 0 && (p.typeAt(j) || p.is(j, opensUnit) && p.unitsAt(j, 0) >= 0)
}
