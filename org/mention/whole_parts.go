package mention

import (
	"cmp"
	"strings"

	"github.com/vnpolity/vnpolity/org/vitext"
)

// This file reads the titles of a text one by one, where not all of it can be read.

// titleInParts reads those titles of a text that can be read by themselves, as in running text, and says what else there is:
// Chủ tịch Hội đồng quản trị Công ty A, Bí thư Đảng ủy xã Môn Sơn. A unit or a place beside the person is no title: Đại biểu
// Quốc hội khóa XV Nguyễn Văn An (Đoàn ĐBQH tỉnh Nghệ An).
func (s *Scanner) titleInParts(text string) (t Title) {
	if s == nil || s.g == nil || len(text) > tooLong {
		return Title{}
	}
	noCapitals := vitext.Lower(text) == vitext.Canonical(text)
	read, found, begun := 0, false, false // found: a title was read; begun: something begins as one
	t.Status = Found
	rest := func(to int) {
		between := strings.ReplaceAll(text[read:max(read, to)], " - ", ", ")
		for part := range strings.FieldsFuncSeq(between, func(r rune) bool { return strings.ContainsRune(",;:()–—", r) }) {
			p, name, title := s.rest(" "+strings.Trim(part, " .-"), noCapitals)
			if p.Text != "" {
				t.Posts, t.Status = append(t.Posts, p), Unknown
			}
			begun = begun || title
			t.Person = cmp.Or(t.Person, name)
		}
		read = max(read, to)
	}
	beside := 0 // the end of a title that somebody else has
	for m := range s.Scan(text) {
		if m.What == PostMention && sayingBefore(text[:m.Start]) == attends {
			beside, begun = m.End, true
		}
		if m.What != PersonMention && m.End <= beside { // Thư ký Chủ tịch UBND tỉnh
			continue
		}
		if m.Start >= read {
			rest(m.Start)
		}
		switch {
		case m.What == PersonMention:
			t.Person = m.Person.Name
		case m.What == PostMention:
			t.Posts, t.Status, found = append(t.Posts, m.Post), min(t.Status, m.Status()), true
		}
		read = max(read, m.End)
	}
	rest(len(text))
	if !found && (!begun || t.Person == "") {
		return Title{}
	}
	return t
}

// rest tells what a part of a text is that is neither a unit nor a title that can be read: a title of something else, a person,
// both, or nothing: a rank, a term, a place. A blank stands before it. noCapitals tells that the whole text has none; title reports whether it
// begins as titles do.
func (s *Scanner) rest(text string, noCapitals bool) (p Post, name string, title bool) {
	r, done := s.wholly(text)
	if r == nil {
		return Post{}, "", false
	}
	defer done()
	r.small = noCapitals
	i := r.skipTerm(0)
	if r.takesCharge(i) > 0 {
		return Post{}, "", false
	}
	ranked := r.rankOfWords(i) // luật sư Nguyễn Văn An
	i = r.skipRanks(i)
	if r.saysOther(i) {
		return Post{}, "", false
	}
	for r.is(i, isPlural) && r.tok(i).shape == small || r.connects(i) && (r.tok(i).shape == small || r.tok(i).word == r.g.lex.position[0]) { // các ..., Chức vụ: ...
		i++
	}
	i = max(i, r.isNow(i))
	n, name := r.personAtRest(i)
	if i >= n || r.isPlace(i, n) {
		return Post{}, name, ranked && name != ""
	}
	if q := (postRead{}); r.readPost(&q, i) && int(q.to) == n && r.bareDeputy(&q) {
		return Post{}, name, false
	}
	return Post{Text: r.words(int16(i), int16(n))}, name, r.is(i, opensTitle|opensOther)
}

// saysOther reports whether what begins at token i, all that is left, tells something else of a person than titles do: (sinh năm 1969), (đoàn Hà Nội).
func (r *reading) saysOther(i int) bool {
	t := r.tok(i)
	return r.is(i, isRemark) || r.isAside(i) || r.isNowElse(i) || r.tok(i+1).word == r.g.lex.aged || t.shape == number && r.tok(i+1).end == 0 ||
		t.word == r.g.lex.delegation && r.skipDelegation(i) > i
}

// personAtRest returns the person that the text from token i on ends with, "" for none, and the token at which that name, or what stands before it,
// begins.
func (r *reading) personAtRest(i int) (n int, name string) {
	n = i
	for r.tok(n).end > 0 && !(n > i && r.isAside(n) && r.person(i) == n-i) { // Nguyễn Văn An tức Ba Lạc
		n++
	}
	for k, area := i, 0; k < n; k++ {
		if area = max(area, r.typedAreaAt(k)); k < area && area < n {
			continue
		}
		if e := r.provinceAt(k); e > 0 && e < n && e+r.person(e) == n && r.person(e) > 1 {
			k = e // Đại học Quốc gia Hà Nội Hoàng Minh Sang
		}
		m := r.person(k)
		if k+m != n {
			continue
		}
		if m > 3 && k > i && r.named(k-1) && r.tok(k).gap == blank && k+1+r.person(k+1) == n { // Hồng Hà Vũ Đình Cẩn
			continue
		}
		if m > 1 && (k == i || m > 2) {
			name, n = personName(r.words(int16(k), int16(n))), k
		}
	}
	if name == "" {
		return n, ""
	}
	for k := i; k < n; k++ {
		if r.skipRanks(k) == n {
			n = k
		}
	}
	return n, name
}

// isPlace reports whether the tokens from i on, up to n at least, are an area: of a known name that is written out, or of any behind the word for
// its type.
func (p *parser) isPlace(i, n int) bool {
	run := p.areasAt(i)
	for k := run.lo; k < run.hi; k++ {
		if a := &p.areas[k]; int(a.end) >= n && (a.typed() || a.list > 0 && !(a.to-a.from == 1 && p.tok(i).shape == capitals)) {
			return true
		}
	}
	return false
}
