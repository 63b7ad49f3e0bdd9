package mention

import (
	"cmp"
	"slices"
	"strings"

	"github.com/vnpolity/vnpolity/org"
)

// A Post is what one title was read as. Its unit is read as a [Name] is. The zero Post is none.
type Post struct {
	Role   org.Role
	Unit   Name
	Text   string // as it is written, with "nguyên" or "quyền"
	Held   bool   // whether the registry has the post that day or, if it is held no more, ever had it
	Former bool   // nguyên, cựu
	Charge org.Charge
}

// ID returns the ID of the post, "" if the registry does not have its unit that day.
func (p Post) ID() org.PostID { return p.Role.Of(p.Unit.Unit) }

// Title returns the title as the table of kinds has it on the day of v or, of a post that is held no more, as it last was:
// "Chủ tịch Hội đồng nhân dân quận Thanh Xuân". It is the text as it is written if the registry does not have the post.
func (p Post) Title(v org.View) string {
	title := v.Post(p.ID()).Title()
	if title == "" && p.Former && p.Unit.Unit != "" {
		title = v.Registry().LastUnit(p.Unit.Unit, v.Day()).Post(p.Role).Title()
	}
	return cmp.Or(title, p.Text)
}

// A Title is what a person's titles were read as, and the person if one is named. The zero Title is none.
type Title struct {
	Status Status // Found if every post is; Ambiguous if one is; Unknown if one is, or if the text is no title
	Person string // "" if none is named
	Posts  []Post // in the order of the text
}

// A postRead is a title in a list.
type postRead struct {
	from, to int16 // tokens, with what stands before it
	head     int16 // the last of its readings; if it runs a unit, that of the unit
	end      int16 // token after the title itself, without the areas above
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
		if !p.readPost(r, i) {
			return
		}
		l.n++
		l.end = int(r.to)
		if i = p.listGoesOn(l.end, int(r.from)); i < 0 {
			return
		}
	}
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
		if i == end && p.brackets(p.toks[from].start, p.toks[i-1].end) { // huyện Đông Hưng (tỉnh Thái Bình), nguyên Phó Giám đốc
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
	case (t.gap == blank || t.gap == commaGap) && p.takesCharge(i) > 0: // , được giao phụ trách
		return p.takesCharge(i)
	case t.gap == blank:
		return -1
	}
	return i
}

// takesOffice returns the token after words that say what post somebody takes, 0 if there are none: giữ chức, được bầu giữ chức vụ.
func (p *parser) takesOffice(i int) int {
	const longest = 14
	for j := i; j < i+longest && p.tok(j).shape == small && p.is(j, isConnector) && (j == i || p.tok(j).gap == blank); j++ {
		if p.tok(j).word == p.g.lex.position[0] {
			if p.tok(j+1).word == p.g.lex.position[1] && p.tok(j+1).shape == small {
				j++
			}
			return j + 1
		}
	}
	return 0
}

// takesCharge returns the token of the words for how a post is run, behind some that say that it is given to somebody, 0 if there are none: được
// giao phụ trách, hiện đang điều hành.
func (p *parser) takesCharge(i int) int {
	const longest = 6
	for j := i; j < i+longest && p.tok(j).shape == small && (j == i || p.tok(j).gap == blank); j++ {
		switch {
		case j > i && (p.charges(j) != 0 || p.is(j, isActing) && p.tok(j).runes > 1 && p.is(j+1, opensTitle)):
			return j
		case !p.is(j, isConnector) && p.tok(j).word != p.g.lex.entrusts:
			return 0
		}
	}
	return 0
}

// skipTerm returns the token after a term: khóa XIII, nhiệm kỳ 2020 - 2025, lần thứ I.
func (p *parser) skipTerm(i int) int {
	x := &p.g.lex
	for p.tok(i).gap == blank || p.tok(i).gap == opened || p.tok(i).gap == commaGap {
		switch w := p.tok(i).word; {
		case w != 0 && w == x.term && p.tok(i+1).gap == blank && (p.tok(i+1).shape == capitals || p.tok(i+1).shape == number || p.tok(i+1).shape == capitalised && p.tok(i+1).runes == 1):
			i += 2
		case w != 0 && w == p.g.nth[0] && p.tok(i+1).word == p.g.nth[1] && p.numeral(i+2, i+3): // lần thứ XXIII
			i += 3
		case w != 0 && w == x.office && p.tok(i+2).shape == number && p.tok(i+3).gap == dashGap && p.tok(i+3).shape == number:
			i += 4
		default:
			return i
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
			if best := p.longest(p.titlesAt(j), false); best >= 0 {
				j = int(p.reads[best].end)
			}
		}
	}
	run := p.areasAt(j)
	for k := run.lo; k < run.hi; k++ {
		if a := &p.areas[k]; a.list > 0 && a.kinds&provinces != 0 {
			return int(a.end)
		}
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

// charges returns how a post is run that token i and the next say, 0 if they do not: phụ trách, điều hành.
func (p *parser) charges(i int) org.Charge {
	for k, c := range p.g.lex.charge {
		if p.tok(i).word == c[0] && p.tok(i+1).word == c[1] && p.tok(i+1).gap == blank {
			return [...]org.Charge{org.InCharge, org.Running}[k]
		}
	}
	return 0
}

// charged reads a unit that somebody runs, as token i says: phụ trách Sở Nội vụ.
func (p *parser) charged(r *postRead, i int) bool {
	best := p.longest(p.unitsAt(i+2, 0), true)
	if best < 0 {
		return false
	}
	r.charge, r.runs = p.charges(i), true
	r.head, r.end, r.to = best, p.reads[best].end, p.reads[best].end
	return true
}

// longest returns the longest of the readings; with units only, one that is not left open. Of two of a village, it is the one that does not
// take its name for that of a commune.
func (p *parser) longest(head int16, closed bool) int16 {
	best := int16(-1)
	for k := head; k >= 0; k = p.reads[k].next {
		if closed && p.reads[k].left != slots {
			continue
		}
		if best < 0 || p.reads[k].end > p.reads[best].end || p.reads[k].end == p.reads[best].end && p.villageAsPlace(best) && !p.villageAsPlace(k) {
			best = k
		}
	}
	return best
}

// villageAsPlace reports whether a reading takes the name of a village for that of a commune: Trưởng thôn Tân Lập.
func (p *parser) villageAsPlace(k int16) bool {
	rd := &p.reads[k]
	a := p.areaOf(rd)
	return a >= 0 && p.areas[a].types == allTypes && p.areas[a].from < p.areas[a].to && p.entryOf(rd).kind.BelowCommune()
}

// longestTitle reads the longest title from token i on.
func (p *parser) longestTitle(r *postRead, i int) bool {
	if !p.is(i, opensTitle) {
		return false
	}
	head := p.titlesAt(i)
	best := p.longest(head, false)
	if best < 0 {
		return false
	}
	r.head, r.end = head, p.reads[best].end
	r.to = r.end
	for j := i; j < int(r.end); j++ {
		if u := p.reads[best].unit; u >= 0 && j < int(p.reads[u].from) && p.charges(j) != 0 {
			r.charge = p.charges(j)
		}
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
