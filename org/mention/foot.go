package mention

import (
	"strings"

	"github.com/vnpolity/vnpolity/org"
	"github.com/vnpolity/vnpolity/org/vitext"
)

// This file reads who signs at the foot of a paper, in lines of their own or in one (30/2020/NĐ-CP, Phụ lục I; 36-HD/VPTW):
//
//	TM. ỦY BAN NHÂN DÂN
//	KT. CHỦ TỊCH
//	PHÓ CHỦ TỊCH
//	(Đã ký)
//	Nguyễn Văn An

// foot reads who signs for an organ that is read up to a token, behind a sign, and returns where that ends, 0 if nobody does.
func (r *reading) foot(organ *Name, end int) int {
	if before := r.text[:r.toks[0].start]; r.toks[0].shape != capitals || !signsIn(before, true) && !signsIn(before, false) {
		return 0
	}
	i := end
	if r.isSign(i) && r.tok(i).shape == capitals {
		whose := postRead{}
		if !r.readPost(&whose, i+1) {
			return 0
		}
		i = int(whose.to)
	}
	title := i
	if gap := r.tok(i).gap; gap != broken && gap != blank || !r.inCapitals(i, i+1) {
		return 0
	}
	if i = r.titleEnd(i); i == title {
		return 0
	}
	from, to, ok := r.signature(i)
	if !ok {
		return 0
	}
	name, _ := personNames(r.text[from:to])
	words := r.text[r.toks[title].start:r.toks[i-1].end]
	signer := r.signer(words+" "+name, r.signsAs(organ, end))
	if !signer.isRead() {
		return 0
	}
	post := signer.Posts[0]
	post.Text = words
	m := r.found(PostMention, r.toks[title].start, r.toks[i-1].end)
	m.Unit, m.Post = post.Unit, post
	r.holds(from, to, []Post{post})
	return to
}

// letterheadReach bounds, in bytes, how far from its beginning a text may say whose paper it is.
const letterheadReach = 400

// noteLetterhead notes the organ that ends before token end as that of the letterhead, if it stands in capitals on a line of
// its own at the head: the last one, UBND TỈNH GIA LAI, SỞ NỘI VỤ.
func (r *reading) noteLetterhead(n *Name, end int) {
	start := r.toks[0].start
	if n.Status == Found && start < letterheadReach && r.tok(end).gap == broken && r.inCapitals(0, end) && atLineStart(r.text, start) {
		r.letterhead, r.headed = *n, r.toks[end-1].end
	}
}

// atLineStart reports whether nothing but blanks stands before text[i] on its line.
func atLineStart(text string, i int) bool {
	before := strings.TrimRight(text[:i], " \t|*")
	return before == "" || before[len(before)-1] == '\n'
}

// signed reads who signs the paper of the letterhead under a title that names no unit, KT. GIÁM ĐỐC, PHÓ GIÁM ĐỐC, and returns where that ends, 0 if
// nobody does.
func (r *reading) signed(l *list) int {
	q := &l.posts[0]
	if l.n != 1 || q.runs || !r.inCapitals(0, l.end) || r.tok(l.end).gap != broken || r.letterhead.Status != Found {
		return 0
	}
	if r.paperOfAnother(r.toks[q.from].start) {
		return 0
	}
	role := r.roleIn(q, &spokenOf{unit: r.letterhead})
	start, end, ok := r.signature(l.end)
	if !ok || role == 0 {
		return 0
	}
	r.ofSpoken(q, role, r.letterhead)
	r.foundPost(q)
	r.holds(start, end, []Post{q.post})
	return end
}

// paperOfAnother reports whether the paper is of somebody else than the organ of the letterhead: a company, a school or a hospital stands below it in
// capitals, or what is no sign does above the title at byte i, ĐẠI DIỆN BÊN B.
func (r *reading) paperOfAnother(i int) bool {
	const longest = 12 // words of the head
	b := &r.before
	b.start(r.headed)
	for k := 0; k < longest && b.tok(k).end > 0 && b.tok(k).start < i; k++ {
		if b.tok(k).shape == capitals && b.another(k) {
			return true
		}
	}
	for end := i; ; {
		before := strings.TrimRight(r.text[r.headed:end], " \t\r\n|*")
		start := r.headed + strings.LastIndexByte(before, '\n') + 1
		line := strings.TrimLeft(r.text[start:r.headed+len(before)], " \t|*")
		if start == r.headed || line == "" {
			return false
		}
		if _, _, sign := cutSign(line); !sign {
			return vitext.Lower(line) != line && line == strings.ToUpper(line) && strings.Contains(line, " ")
		}
		end = start
	}
}

// signsAs returns the name of which those who sign for an organ have their titles: for a standing board, that of its committee.
func (r *reading) signsAs(organ *Name, end int) string {
	whole := *organ
	if k := organ.Body.Kind; k == org.StandingBoard || k == org.PermanentBoard || k == org.StandingCommittee {
		whole = r.organOf(organ.Path.Host(), *organ)
	}
	if whole.Status == Found {
		return whole.unit.Name()
	}
	return r.text[r.toks[0].start:r.toks[end-1].end]
}

// titleEnd returns the token behind the title in capitals that begins at token i, i if there is none.
func (r *reading) titleEnd(i int) int {
	var q postRead
	if !r.readPost(&q, i) || !r.inCapitals(i, int(q.to)) {
		return i
	}
	return int(q.to)
}

// inCapitals reports whether all from one token up to another is in capitals.
func (p *parser) inCapitals(from, to int) bool {
	for ; from < to; from++ {
		if t := p.tok(from); t.shape != capitals && (t.shape != capitalised || t.runes > 1) { // Q. CHỦ TỊCH
			return false
		}
	}
	return true
}

// signature reads the name below a title in capitals, which ends before token i, or below a mark of the hand: alone on its line, or behind the title
// and not in capitals.
func (r *reading) signature(i int) (start, end int, ok bool) {
	below := r.tok(i).gap == broken
	if below {
		i = r.skipHand(i)
	}
	j := r.skipRanks(i)
	n := r.person(j)
	switch {
	case n == 0:
		return 0, 0, false
	case below && (r.tok(i).gap != broken || r.tok(j+n).gap != broken):
		return 0, 0, false
	case !below && (r.tok(i).gap != blank || r.tok(j).shape == capitals && r.tok(j).runes > 1):
		return 0, 0, false
	}
	return r.toks[j].start, r.toks[j+n-1].end, true
}

// skipHand returns the token behind what stands for the hand of who signs at token i: Đã ký; (Ký tên, đóng dấu).
func (p *parser) skipHand(i int) int {
	const longest = 6
	t := p.tok(i)
	if t.start == 0 || strings.IndexByte("([", p.text[t.start-1]) < 0 {
		if p.tok(i+1).end > 0 && vitext.Lower(vitext.Canonical(p.words(int16(i), int16(i+2)))) == "đã ký" {
			return i + 2
		}
		return i
	}
	for k := i; k < i+longest && p.tok(k).end > 0; k++ {
		if end := p.tok(k).end; end < len(p.text) && strings.IndexByte(")]", p.text[end]) >= 0 {
			return k + 1
		}
	}
	return i
}
