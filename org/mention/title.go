package mention

import (
	"slices"
	"strings"

	"github.com/vnpolity/vnpolity/org"
)

// This file reads titles, and lists of them.

// A postRead is a title in a list.
type postRead struct {
	from, to int16 // tokens, with what stands before it
	head     int16 // the last of its readings; if it runs a unit, that of the unit
	end      int16 // token after the title itself, without the areas above
	unitEnd  int16 // token after its unit, with the areas above
	runs     bool  // there is no title, but a unit that somebody runs
	former   bool
	charge   org.Charge
	within   org.Area // the area above, if one is written
	spot     spot     // the area, if it is written
	best     int16    // the reading that it is settled to be, -1 for none
	post     Post
}

const maxPosts = 12

// A list is titles of one person, one after another.
type list struct {
	posts [maxPosts]postRead
	n     int
	end   int // token after the last
}

// readList reads titles from token i on.
func (p *parser) readList(l *list, i int) {
	l.n, l.end = 0, i
	for l.n < maxPosts {
		r := &l.posts[l.n]
		ok := p.readPost(r, i) || l.n == 0 && p.chargedHere(r, i)
		if l.n > 0 && (!ok || p.goesOn(r)) {
			if next, j := (postRead{}), p.skipUnread(i); j > i && p.readPost(&next, j) {
				*r, ok = next, true
			}
		}
		if !ok {
			return
		}
		l.n++
		l.end = int(r.to)
		if i = p.listGoesOn(l.end, int(r.from)); i < 0 {
			return
		}
	}
}

// goesOn reports whether a title that names no unit goes on with words that are none of ours: Phó Tổng Giám đốc Tổng công ty.
func (p *parser) goesOn(r *postRead) bool {
	i := int(r.to)
	return !r.runs && p.reads[p.longest(r.head)].left == slotUnit && p.tok(i).gap == blank && p.person(p.skipRanks(i)) == 0
}

// skipUnread returns the token at which the title behind one at token i begins that cannot be read and in which nobody is named: Bí thư Đảng ủy, Chủ tịch
// Hội đồng thành viên, nguyên Thứ trưởng Bộ Y tế. It is i if there is none.
func (p *parser) skipUnread(i int) int {
	const longest = 12
	none := i
	if p.whole || !p.is(i, opensTitle) || p.tok(i).gap != commaGap {
		return none
	}
	for i++; i < none+longest && p.tok(i).end > 0; i++ {
		switch gap := p.tok(i).gap; {
		case gap == commaGap && p.is(i, opensTitle):
			return i
		case gap != blank || p.person(i) > 1:
			return none
		}
	}
	return none
}

// listGoesOn returns the token at which another title may begin after one that goes from token from up to token i, -1 if none can.
func (p *parser) listGoesOn(i, from int) int {
	end := i
	i = p.skipTerm(i)
	x := &p.g.lex
	switch p.tok(i).gap {
	case commaGap, semicolon, dashGap, blank:
	case closed: // (Phó Giám đốc Sở Tài chính) được bổ nhiệm giữ chức
		if p.takesOffice(i) > 0 {
			return p.takesOffice(i)
		}
		if i > end || p.brackets(p.toks[from].start, p.toks[i-1].end) { // huyện Đông Hưng (tỉnh Thái Bình), nguyên Phó Giám đốc
			return p.behindBracket(i)
		}
		return -1
	case slashGap: // Bí thư Đảng ủy/Chủ tịch HĐND
		if !p.is(i, opensTitle) {
			return -1
		}
	default:
		return -1
	}
	t := p.tok(i)
	switch {
	case t.word == 0:
		return -1
	case t.word == x.both || t.word == x.and:
		return i + 1
	case t.word == x.atOnce: // đồng thời (là)
		i += 2
		if p.tok(i).word == x.being {
			i++
		}
		return i
	case (t.gap == blank || t.gap == commaGap) && p.takesOffice(i) > 0: // , được bầu giữ chức vụ
		return p.takesOffice(i)
	case (t.gap == blank || t.gap == commaGap) && p.isNow(i) > 0: // , nay là
		return p.isNow(i)
	case (t.gap == blank || t.gap == commaGap) && p.takesCharge(i) > 0: // , được giao phụ trách
		return p.takesCharge(i)
	case t.gap == blank:
		return -1
	}
	return i
}

// readPost reads one title from token i on, with what stands before it.
func (p *parser) readPost(r *postRead, i int) bool {
	*r = postRead{from: int16(i)}
	if i > 0 && p.tok(i).gap == blank && p.g.lex.ofCraft(p.tok(i-1).word, p.tok(i)) {
		return false
	}
	j := i
	for {
		switch {
		case p.is(j, isFormer):
			r.former = true
			if next := p.tok(j + 1); next.word == p.g.lex.being && next.gap == blank { // nguyên là
				j++
			}
		case p.is(j, isActing) && (p.tok(j).runes > 1 || p.dotted(j+1)):
			r.charge = org.Acting
		case p.charges(j) != 0:
			return p.charged(r, j)
		default:
			if j > i && !p.joined(j) {
				return false
			}
			return p.longestTitle(r, j)
		}
		j++
	}
}

// ofCraft reports whether trưởng, the token t, belongs to the occupation that the word before it ends: Kế toán trưởng Sở Y tế.
func (x *lexicon) ofCraft(before word, t *token) bool {
	return t.word == x.chief && t.shape == small && slices.Contains(x.crafts[:], before)
}

// ofPower reports whether quyền behind a word makes another with it, and is no way to run a post: thừa ủy quyền Chủ tịch nước.
func (x *lexicon) ofPower(before word) bool {
	return before != 0 && slices.Contains(x.powers[:], before)
}

// longest returns the longest of the readings, -1 if there is none.
func (p *parser) longest(head int16) int16 {
	best := int16(-1)
	for k := head; k >= 0; k = p.reads[k].next {
		if best < 0 || p.longer(k, best) {
			best = k
		}
	}
	return best
}

// longestWhole is longest of those that leave nothing out.
func (p *parser) longestWhole(head int16) int16 {
	best := int16(-1)
	for k := head; k >= 0; k = p.reads[k].next {
		if p.reads[k].left == slots && (best < 0 || p.longer(k, best)) {
			best = k
		}
	}
	return best
}

// longestOf returns the longest reading of a title, or of the unit that somebody runs.
func (p *parser) longestOf(q *postRead) int16 {
	if q.runs {
		return q.head
	}
	return p.longest(q.head)
}

// longer reports whether reading k is longer than another or, of a village, does not take its name for that of a commune as the other does.
func (p *parser) longer(k, than int16) bool {
	a, b := p.reads[k].end, p.reads[than].end
	return a > b || a == b && p.villageAsPlace(than) && !p.villageAsPlace(k)
}

// villageAsPlace reports whether a reading takes the name of a village for that of a commune: Trưởng thôn Tân Lập.
func (p *parser) villageAsPlace(k int16) bool {
	rd := &p.reads[k]
	a := p.areaOf(rd)
	return a >= 0 && !p.areas[a].typed() && p.areas[a].named() && p.entryOf(rd).kind.BelowCommune()
}

// longestTitle reads the longest title from token i on.
func (p *parser) longestTitle(r *postRead, i int) bool {
	if !p.is(i, opensTitle) {
		return false
	}
	head := p.titlesAt(i)
	best := p.longest(head)
	if best < 0 || p.misplaced(head, p.reads[best].end) {
		return false
	}
	r.head, r.end = head, p.reads[best].end
	r.to, r.unitEnd = r.end, r.end
	unit := i
	if u := p.reads[best].unit; u >= 0 {
		unit = int(p.reads[u].from)
	}
	for j := i; j < unit; j++ {
		r.charge = max(r.charge, p.chargeOf(j, unit))
	}
	if charge := p.chargeBehind(int(r.end), unit); charge != 0 {
		r.charge, r.to = charge, int16(p.afterCharge(int(r.end)))
	}
	return true
}

// brackets reports whether a bracket opens in text[start:end] and closes right behind it.
func (p *parser) brackets(start, end int) bool {
	part := p.text[start:end]
	return end < len(p.text) && p.text[end] == ')' && strings.LastIndexByte(part, '(') > strings.LastIndexByte(part, ')')
}

// behindBracket returns token i, before which a bracket closes, if a comma or a dash stands there too, else -1.
func (p *parser) behindBracket(i int) int {
	if mark := strings.TrimSpace(p.text[p.toks[i-1].end+1 : p.toks[i].start]); mark == "," || mark == "-" || mark == "–" {
		return i
	}
	return -1
}

// ends returns where in the text what goes from one token up to another ends, with the bracket that closes what it has opened.
func (p *parser) ends(from, to int16) int {
	start, end := p.toks[from].start, p.toks[to-1].end
	if p.brackets(start, end) {
		end++
	}
	return end
}
