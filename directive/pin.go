package directive

import (
	"cmp"
	"strconv"
	"strings"
	"unicode/utf8"
)

// A Pin is a place in a document, as it is cited: điểm a khoản 2 Điều 5. A document of the State has chapters, articles,
// clauses and points (30/2020/NĐ-CP, Phụ lục I); one of the Party often has sections only, mục II.3, and a text without
// numbers is cited by its paragraphs. A part that is not cited is zero. A Pin may be relative, as khoản 2 is.
//
// It is comparable. The zero Pin is the whole document.
type Pin struct {
	Appendix      string // Phụ lục: "I", "2", "A"
	Part          uint16 // Phần
	Chapter       uint16 // Chương
	Section       string // mục: "3", "II.3", "A"
	Article       uint16 // Điều
	ArticleLetter string // the "a" of Điều 15a, put in by an amendment
	Clause        uint16 // khoản
	ClauseLetter  string // the "a" of khoản 2a
	Point         string // điểm: "a", "đ", "a1", "3", "1.2"
	Paragraph     uint16 // đoạn
}

// A level is one of the parts of a Pin, the smallest first, in the order in which they are written.
type level uint8

const (
	paragraphLevel level = iota
	pointLevel
	clauseLevel
	articleLevel
	sectionLevel
	chapterLevel
	partLevel
	appendixLevel
)

var levelWords = [...]string{
	paragraphLevel: "đoạn",
	pointLevel:     "điểm",
	clauseLevel:    "khoản",
	articleLevel:   "Điều",
	sectionLevel:   "mục",
	chapterLevel:   "Chương",
	partLevel:      "Phần",
	appendixLevel:  "Phụ lục",
}

// String returns the place in its canonical form, which [ParsePin] reads: "điểm a khoản 2 Điều 5". Chapters and parts
// have Roman numbers. It is "" for the zero Pin.
func (p Pin) String() string {
	var b []byte
	add := func(l level) {
		if len(b) > 0 {
			b = append(b, ' ')
		}
		b = append(append(b, levelWords[l]...), ' ')
	}
	count := func(l level, n uint16, letter string) {
		if n != 0 {
			add(l)
			b = append(strconv.AppendUint(b, uint64(n), 10), letter...)
		}
	}
	text := func(l level, s string) {
		if s != "" {
			add(l)
			b = append(b, s...)
		}
	}
	count(paragraphLevel, p.Paragraph, "")
	text(pointLevel, p.Point)
	count(clauseLevel, p.Clause, p.ClauseLetter)
	count(articleLevel, p.Article, p.ArticleLetter)
	text(sectionLevel, p.Section)
	if p.Chapter != 0 {
		add(chapterLevel)
		b = appendRoman(b, p.Chapter)
	}
	if p.Part != 0 {
		add(partLevel)
		b = appendRoman(b, p.Part)
	}
	text(appendixLevel, p.Appendix)
	return string(b)
}

// IsZero reports whether p is the whole document.
func (p Pin) IsZero() bool { return p == Pin{} }

// MarshalText returns the canonical form of p.
func (p Pin) MarshalText() ([]byte, error) { return []byte(p.String()), nil }

// UnmarshalText sets p from its text; "" is the zero Pin.
func (p *Pin) UnmarshalText(b []byte) error { return unmarshalText(p, b, ParsePin) }

// Compare orders places as they follow in a document, the whole before its parts and appendices last. It returns 0 only
// if p == q.
func (p Pin) Compare(q Pin) int {
	return cmp.Or(
		compareLabels(p.Appendix, q.Appendix),
		cmp.Compare(p.Part, q.Part),
		cmp.Compare(p.Chapter, q.Chapter),
		compareLabels(p.Section, q.Section),
		cmp.Compare(p.Article, q.Article),
		compareLabels(p.ArticleLetter, q.ArticleLetter),
		cmp.Compare(p.Clause, q.Clause),
		compareLabels(p.ClauseLetter, q.ClauseLetter),
		compareLabels(p.Point, q.Point),
		cmp.Compare(p.Paragraph, q.Paragraph),
	)
}

// compareLabels compares part by part: numbers by value, then Roman numbers by value, then letters, with đ after d.
func compareLabels(a, b string) int {
	whole := strings.Compare(a, b)
	for a != "" && b != "" {
		var x, y string
		x, a, _ = strings.Cut(a, ".")
		y, b, _ = strings.Cut(b, ".")
		kindX, valueX, tailX := rank(x)
		kindY, valueY, tailY := rank(y)
		if c := cmp.Or(cmp.Compare(kindX, kindY), cmp.Compare(valueX, valueY), cmp.Compare(tailX, tailY)); c != 0 {
			return c
		}
	}
	return cmp.Or(cmp.Compare(len(a), len(b)), whole)
}

// rank returns where one part of a label stands. A single C, D, L or M is a letter, not a Roman number.
func rank(part string) (kind, value, tail int) {
	n := 0
	if i := strings.IndexAny(part, "0123456789"); i >= 0 {
		n, _ = strconv.Atoi(part[i:])
	}
	if digitAt(part, 0) {
		return 0, n, 0
	}
	if v := roman(part); v > 0 && (len(part) > 1 || strings.Contains("IVX", part)) {
		return 1, int(v), 0
	}
	r, _ := utf8.DecodeRuneInString(part)
	switch r {
	case 'đ':
		return 2, 2*'d' + 1, n
	case 'Đ':
		return 2, 2*'D' + 1, n
	}
	return 2, 2 * int(r), n
}

// Within reports whether p is q or lies in it: khoản 2 Điều 5 is within Điều 5, mục II.3 within mục II, and anything
// within the zero Pin. Articles are numbered through a document, so Điều 5 Chương I is within Điều 5; that Điều 5 is
// within Chương I is not to be known from the pins. Nor is khoản 2 Điều 5 within khoản 2, which names no article.
func (p Pin) Within(q Pin) bool {
	l := q.innermost()
	if q.IsZero() {
		return true
	}
	free := q.Article != 0 // the divisions above an article may be left out
	same := func(at level, equal, absent bool) bool { return at < l || equal || absent && free }
	return p.Appendix == q.Appendix &&
		same(partLevel, p.Part == q.Part, q.Part == 0) &&
		same(chapterLevel, p.Chapter == q.Chapter, q.Chapter == 0) &&
		same(sectionLevel, p.Section == q.Section || l == sectionLevel && under(p.Section, q.Section), q.Section == "") &&
		same(articleLevel, p.Article == q.Article && p.ArticleLetter == q.ArticleLetter, false) &&
		same(clauseLevel, p.Clause == q.Clause && p.ClauseLetter == q.ClauseLetter, false) &&
		same(pointLevel, p.Point == q.Point || l == pointLevel && under(p.Point, q.Point), false) &&
		same(paragraphLevel, p.Paragraph == q.Paragraph, false)
}

// under reports whether the label a is b with more parts.
func under(a, b string) bool {
	rest, ok := strings.CutPrefix(a, b)
	return ok && strings.HasPrefix(rest, ".")
}

// innermost returns the smallest part that p names; appendixLevel for the zero Pin.
func (p Pin) innermost() level {
	switch {
	case p.Paragraph != 0:
		return paragraphLevel
	case p.Point != "":
		return pointLevel
	case p.Clause != 0:
		return clauseLevel
	case p.Article != 0:
		return articleLevel
	case p.Section != "":
		return sectionLevel
	case p.Chapter != 0:
		return chapterLevel
	case p.Part != 0:
		return partLevel
	}
	return appendixLevel
}
