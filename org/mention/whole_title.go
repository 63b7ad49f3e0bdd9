package mention

import (
	"cmp"
	"slices"
	"strings"

	"github.com/vnpolity/vnpolity/org/vitext"
)

// Title reads a text that is the titles of one person and nothing else: Ủy viên Ban Thường vụ Thành ủy, Bí thư Quận ủy
// Thanh Xuân. The person may stand before or after them. Of a title that cannot be read there is a Post that has only its
// Text. If there is nothing of either, the Title has no Posts. Titles without marks are read as [Scanner.Name] reads a name. A form of address
// before the person, Kính thưa đồng chí, and what is said of the person and is no title, (tức Ba Lạc), are passed over.
func (s *Scanner) Title(text string) Title {
	if s == nil || s.g == nil {
		return Title{}
	}
	text = s.g.withoutAddress(text)
	t := s.title(text, false)
	if plain := withoutAbbreviation(text); len(t.Posts) == 0 && plain != text {
		t = s.title(plain, false)
	}
	if apart := unglued(text); len(t.Posts) == 0 && apart != text {
		t = s.title(apart, false)
	}
	if plain := undotted(text); len(t.Posts) == 0 && plain != text {
		t = s.title(plain, false)
	}
	if len(t.Posts) == 0 || t.Status == Unknown {
		if plain, ok := s.titleUnmarked(text); ok {
			return plain
		}
	}
	if len(t.Posts) == 0 {
		t = s.title(text, true)
	}
	if len(t.Posts) == 0 {
		t = s.titleInParts(text)
	}
	if around := s.titlesAround(text, &t); around.Status > t.Status {
		return around
	}
	if t.Status == Unknown && !t.isRead() {
		if joined := s.titleSetOff(text, t.Person); len(joined.Posts) > 0 {
			return joined
		}
	}
	return t
}

// isRead reports whether it is read of each post what it is.
func (t *Title) isRead() bool {
	return len(t.Posts) > 0 && !slices.ContainsFunc(t.Posts, func(p Post) bool { return p.Unit.Body.Kind == 0 })
}

// titleSetOff reads titles of which one stands before its unit with a comma between: Trưởng phòng, Phòng Nội vụ huyện Ba Bể. All of them are read, or
// there is none. person is whom the text is read to name, if anybody.
func (s *Scanner) titleSetOff(text, person string) (t Title) {
	if len(text) > tooLong {
		return Title{}
	}
	var next token
	tried := 0
	for i := 0; i < len(text) && tried < maxPosts; i++ {
		if text[i] != ',' || !s.g.lex.next(&next, text, i) || s.g.lex.opens[next.word]&opensUnit == 0 {
			continue
		}
		tried++
		joined := s.title(text[:i]+text[i+1:], false)
		if joined.isRead() && (person == "" || joined.Person == person) && (len(t.Posts) == 0 || joined.Status > t.Status) {
			t = joined
		}
	}
	return t
}

// titlesAround reads titles of which some stand before the person and others behind, as t has it, in one list: Thẩm phán Hoàng Văn Lực, Phó Chánh án
// TAND huyện.
func (s *Scanner) titlesAround(text string, t *Title) Title {
	before, after, ok := strings.Cut(text, t.Person)
	if t.Status != Unknown || t.Person == "" || !ok {
		return Title{}
	}
	before, after = strings.TrimRight(s.withoutRanks(before), " ,-–:"), strings.TrimLeft(after, " ,-–")
	if before == "" || after == "" {
		return Title{}
	}
	around := s.title(before+", "+after, false)
	if around.Person != "" {
		return Title{}
	}
	around.Person = t.Person
	return around
}

// withoutRanks returns a text without the ranks that it ends with.
func (s *Scanner) withoutRanks(text string) string {
	r, done := s.wholly(text)
	if r == nil {
		return text
	}
	defer done()
	for i := 0; r.tok(i).end > 0; i++ {
		if j := r.skipRanks(i); j > i && r.tok(j).end == 0 {
			return text[:r.tok(i).start]
		}
	}
	return text
}

// title reads titles all of which can be read. topic is that of nameOf.
func (s *Scanner) title(text string, topic bool) Title {
	r, done := s.wholly(text)
	if r == nil {
		return Title{}
	}
	defer done()
	r.topic = topic
	l := &r.list
	var t Title
	if r.tok(0).end == 0 {
		return t
	}
	start := r.skipRanks(0)
	ok := false
	for _, i := range [...]int{0, start} {
		if r.readList(l, i); l.n > 0 {
			if t.Person, ok = r.personAtEnd(l); ok {
				break
			}
		}
	}
	if ok && t.Person != "" && strings.Count(t.Person, " ") == 1 && r.is(l.end-1, opensType) && r.placeless(l) { // Chủ tịch UBND xã Trần Nam
		r.taken = true
		r.start(r.toks[0].start)
		if r.readList(l, 0); l.n > 0 {
			if name, all := r.personAtEnd(l); all {
				t.Person = name
			}
		}
	}
	if !ok {
		t.Person, ok = r.personAtStart(l, start)
	}
	if !ok {
		r.taken = true
		r.start(r.toks[0].start)
		if t.Person, ok = r.personAtStart(l, start); !ok {
			return Title{}
		}
	}
	r.settle(l, &r.context, t.Person == "")
	t.Status = Found
	for i := range l.posts[:l.n] {
		q := &l.posts[i]
		if q.best < 0 {
			q.post = Post{Text: r.words(q.from, q.to), Former: q.former, Charge: q.charge}
			if q.head >= 0 {
				q.post.Role = r.entryOf(&r.reads[q.head]).role
			}
		}
		t.Posts = append(t.Posts, q.post)
		t.Status = min(t.Status, Mention{What: PostMention, Unit: q.post.Unit, Post: q.post}.Status())
	}
	return t
}

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
	for m := range s.Scan(text) {
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
	if r.is(i, isRemark) || r.isAside(i) || r.tok(i+1).word == r.g.lex.aged || r.tok(i).shape == number && r.tok(i+1).end == 0 || r.tok(i).word == r.g.lex.delegation && r.skipDelegation(i) > i {
		return Post{}, "", false // (sinh năm 1969), (đoàn Hà Nội)
	}
	for r.is(i, isPlural) && r.tok(i).shape == small || r.connects(i) && (r.tok(i).shape == small || r.tok(i).word == r.g.lex.position[0]) { // các ..., Chức vụ: ...
		i++
	}
	n := i
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
		if m := r.person(k); k+m == n && m > 3 && k > i && r.named(k-1) && r.tok(k).gap == blank && k+1+r.person(k+1) == n { // Hồng Hà Vũ Đình Cẩn
			continue
		}
		if k+r.person(k) == n && r.person(k) > 1 && (k == i || r.person(k) > 2) {
			name, n = personName(r.words(int16(k), int16(n))), k
		}
	}
	for k := i; k < n; k++ {
		if name != "" && r.skipRanks(k) == n {
			n = k
		}
	}
	if i >= n || r.isPlace(i, n) {
		return Post{}, name, ranked && name != ""
	}
	if q := (postRead{}); r.readPost(&q, i) && int(q.to) == n && r.bareDeputy(&q) {
		return Post{}, name, false
	}
	return Post{Text: r.words(int16(i), int16(n))}, name, r.is(i, opensTitle|opensOther)
}

// isPlace reports whether the tokens from i on, up to n at least, are an area: of a known name that is written out, or of any behind the word for
// its type.
func (p *parser) isPlace(i, n int) bool {
	run := p.areasAt(i)
	for k := run.lo; k < run.hi; k++ {
		if a := &p.areas[k]; int(a.end) >= n && (a.types != allTypes || a.list > 0 && !(a.to-a.from == 1 && p.tok(i).shape == capitals)) {
			return true
		}
	}
	return false
}

// personAtEnd reads the person after the titles, if there is one, up to the end of the text.
func (r *reading) personAtEnd(l *list) (string, bool) {
	for k := range l.posts[:l.n] {
		r.written(&l.posts[k], &r.context)
	}
	i := r.afterTitles(l)
	if r.tok(i).end == 0 {
		return "", true
	}
	switch r.tok(i).gap {
	case blank, commaGap, dashGap, colon, opened, closed:
	default:
		return "", false
	}
	if j := r.takesCharge(i); j > 0 { // được giao phụ trách Sở
		i = j
	}
	if r.charges(i) != 0 && r.another(i+2) && !r.topic { // phụ trách Trường Tiểu học Lê Lợi
		return "", false
	}
	if r.charges(i) != 0 { // phụ trách văn hóa, xã hội
		for i += 2; r.tok(i).end > 0 && !(r.tok(i).shape != small && r.person(i) > 0); {
			i++
		}
	}
	if r.tok(i).end == 0 {
		return "", true
	}
	j := r.skipRanks(i)
	n := r.nameFrom(j)
	if r.another(j) && r.person(j) == 0 { // hiệu trưởng trường thpt lê lợi
		return "", false
	}
	if n < 2 && (j == i || n == 0) || r.tok(j+n).end > 0 || r.person(j) == 0 && r.longest(r.unitsAt(j, 0), true) >= 0 {
		return "", false
	}
	return personName(r.words(int16(j), int16(j+n))), true
}

// personAtStart reads a person from token i on, then the titles up to the end of the text.
func (r *reading) personAtStart(l *list, i int) (string, bool) {
	for n := r.nameFrom(i); n > 1 || n == 1 && i > 0; n-- {
		j := i + n
		switch r.tok(j).gap {
		case blank, commaGap, dashGap, colon, opened:
		default:
			continue
		}
		for r.connects(j) {
			j++
		}
		for _, k := range [...]int{j, r.skipRanks(j)} {
			if r.readList(l, k); l.n == 0 {
				continue
			}
			for p := range l.posts[:l.n] {
				r.written(&l.posts[p], &r.context)
			}
			if end := r.afterTitles(l); r.tok(end).end == 0 {
				return personName(r.words(int16(i), int16(i+n))), true
			}
		}
	}
	return "", false
}
