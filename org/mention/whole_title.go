package mention

import (
	"slices"
	"strings"
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
	if t := s.titleSigned(text); len(t.Posts) > 0 {
		return t
	}
	t := s.title(text, false)
	for _, plainer := range [...]func(string) string{withoutAbbreviation, unplaced, unglued, undotted} {
		if len(t.Posts) > 0 {
			break
		}
		if plain := plainer(text); plain != text {
			t = s.title(plain, false)
		}
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
func (s *Scanner) title(text string, topic bool) (t Title) {
	r, done := s.wholly(text)
	if r == nil {
		return Title{}
	}
	defer done()
	r.topic = topic
	l := &r.list
	if r.tok(0).end == 0 {
		return Title{}
	}
	person, ok := r.titlesAndPerson(l)
	if !ok {
		return Title{}
	}
	r.settle(l, &r.context, person == "")
	t.Person, t.Status = person, Found
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

// titlesAndPerson reads all of a text: titles with a person behind them or before them, or nobody, "".
func (r *reading) titlesAndPerson(l *list) (person string, ok bool) {
	start := r.skipRanks(0)
	for _, i := range [...]int{0, start} {
		if r.readList(l, i); l.n == 0 {
			continue
		}
		if person, ok = r.personAtEnd(l); ok {
			return r.personOrPlace(l, person), true
		}
	}
	if person, ok = r.personAtStart(l, start); ok {
		return person, true
	}
	r.take()
	return r.personAtStart(l, start)
}

// personOrPlace returns the person of a list, or nobody where the two words that were read as the person are rather the name of the place: Chủ tịch
// UBND xã Trần Nam.
func (r *reading) personOrPlace(l *list, person string) string {
	if strings.Count(person, " ") != 1 || !r.is(l.end-1, opensType) || !r.placeless(l) {
		return person
	}
	r.take()
	if r.readList(l, 0); l.n == 0 {
		return person
	}
	if other, ok := r.personAtEnd(l); ok {
		return other
	}
	return person
}
