package directive

import (
	"cmp"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/vnpolity/vnpolity/org"
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

// maxPin bounds the length of a pin in bytes.
const maxPin = 200

// ParsePin reads a place as it is written, the smaller part before the larger: "điểm a khoản 2 Điều 5", "mục II.3",
// "đoạn 4". Capitals and commas do not matter: "Khoản 2, Điều 5". Chapters and parts may have Roman or Arabic numbers.
// It takes one place, not a list, and none that is relative to where it is written: Điều này.
func ParsePin(s string) (Pin, error) {
	p, at, reason := readPin(s)
	if reason != "" {
		return Pin{}, &org.ParseError{Func: "ParsePin", Input: s, Offset: at, Reason: reason}
	}
	return p, nil
}

func readPin(s string) (p Pin, at int, reason string) {
	if len(s) > maxPin {
		return Pin{}, maxPin, "longer than a pin can be"
	}
	for i, next := 0, paragraphLevel; ; {
		l, size := readLevel(s[i:])
		switch {
		case size == 0:
			return Pin{}, i, "want điểm, khoản, Điều, mục, đoạn, Chương, Phần or Phụ lục, and a blank"
		case l < next:
			return Pin{}, i, "want the smaller part before the larger"
		}
		i += size
		end := i
		for end < len(s) && s[end] != ' ' && s[end] != ',' {
			end++
		}
		if reason := p.set(l, s[i:end]); reason != "" {
			return Pin{}, i, reason
		}
		if end == len(s) {
			return p, 0, ""
		}
		i, next = end, l+1
		if s[i] == ',' {
			i++
		}
		if i == len(s) || s[i] != ' ' {
			return Pin{}, i, "want a blank after the comma"
		}
		i++
	}
}

// readLevel reads a word of levelWords and the blank after it; size is 0 if there is none.
func readLevel(s string) (l level, size int) {
	for l, word := range levelWords {
		// A capital has as many bytes as its small letter in every one of the words.
		if n := len(word); len(s) > n && s[n] == ' ' && strings.EqualFold(s[:n], word) {
			return level(l), n + 1
		}
	}
	return 0, 0
}

// set sets one part of p from its label.
func (p *Pin) set(l level, label string) (reason string) {
	var ok bool
	switch l {
	case paragraphLevel:
		if p.Paragraph, ok = readCount(label); !ok {
			return "want a number from 1 to 9999"
		}
	case pointLevel:
		if p.Point, ok = readPoint(label); !ok {
			return "want the letter or the number of a point"
		}
	case clauseLevel:
		if p.Clause, p.ClauseLetter, ok = readLettered(label); !ok {
			return "want a number from 1 to 9999, and at most one letter"
		}
	case articleLevel:
		if p.Article, p.ArticleLetter, ok = readLettered(label); !ok {
			return "want a number from 1 to 9999, and at most one letter"
		}
	case sectionLevel:
		if p.Section, ok = readSection(label); !ok {
			return "want numbers, Roman numbers or letters, joined by dots"
		}
	case chapterLevel:
		if p.Chapter, ok = readOrdinal(label); !ok {
			return "want a number, Arabic or Roman"
		}
	case partLevel:
		if p.Part, ok = readOrdinal(label); !ok {
			return "want a number, Arabic or Roman"
		}
	case appendixLevel:
		if p.Appendix, ok = readSection(label); !ok || strings.Contains(label, ".") {
			return "want a number, a Roman number or a letter"
		}
	}
	return ""
}

// readCount reads a whole number from 1 to 9999.
func readCount(s string) (uint16, bool) {
	if s == "" || len(s) > 4 || skipDigits(s, 0) != len(s) {
		return 0, false
	}
	n, _ := strconv.Atoi(s)
	return uint16(n), n > 0
}

func readLettered(s string) (n uint16, letter string, ok bool) {
	i := skipDigits(s, 0)
	if i < len(s) {
		if letter, ok = readLetter(s[i:]); !ok {
			return 0, "", false
		}
	}
	n, ok = readCount(s[:i])
	return n, letter, ok
}

// readLetter reads one letter, and returns it small.
func readLetter(s string) (string, bool) {
	switch {
	case s == "đ" || s == "Đ":
		return "đ", true
	case len(s) == 1 && ('a' <= s[0] && s[0] <= 'z' || 'A' <= s[0] && s[0] <= 'Z'):
		return strings.ToLower(s), true
	}
	return "", false
}

func readPoint(s string) (string, bool) {
	if digitAt(s, 0) {
		return joinParts(s, func(part string) (string, bool) {
			n, ok := readCount(part)
			return strconv.Itoa(int(n)), ok
		})
	}
	_, size := utf8.DecodeRuneInString(s)
	letter, ok := readLetter(s[:size])
	if !ok || size == len(s) {
		return letter, ok
	}
	n, ok := readCount(s[size:])
	return letter + strconv.Itoa(int(n)), ok
}

func readSection(s string) (string, bool) {
	return joinParts(s, func(part string) (string, bool) {
		if digitAt(part, 0) {
			n, ok := readCount(part)
			return strconv.Itoa(int(n)), ok
		}
		if part == "đ" || part == "Đ" || len(part) == 1 && 'a' <= part[0] && part[0] <= 'z' {
			return part, true
		}
		for i := range len(part) {
			if part[i] < 'A' || 'Z' < part[i] {
				return "", false
			}
		}
		return part, part != "" && (len(part) == 1 || roman(part) > 0)
	})
}

// joinParts puts the parts of s, which dots separate, in their canonical form.
func joinParts(s string, read func(string) (string, bool)) (string, bool) {
	var parts []string
	for part := range strings.SplitSeq(s, ".") {
		canonical, ok := read(part)
		if !ok {
			return "", false
		}
		parts = append(parts, canonical)
	}
	return strings.Join(parts, "."), true
}

func readOrdinal(s string) (uint16, bool) {
	if digitAt(s, 0) {
		n, ok := readCount(s)
		return n, ok && n <= maxRoman
	}
	n := roman(strings.ToUpper(s))
	return n, n > 0
}

// maxRoman is the greatest number that Roman numbers write without a bar.
const maxRoman = 3999

// roman returns the value of a Roman number in its usual form, 0 if s is none.
func roman(s string) uint16 {
	n, rest := uint16(0), s
	for _, d := range romanDigits {
		for strings.HasPrefix(rest, d.text) {
			n, rest = n+d.value, rest[len(d.text):]
			if n > maxRoman {
				return 0
			}
		}
	}
	if rest != "" || s != string(appendRoman(nil, n)) {
		return 0
	}
	return n
}

func appendRoman(b []byte, n uint16) []byte {
	for _, d := range romanDigits {
		for ; n >= d.value; n -= d.value {
			b = append(b, d.text...)
		}
	}
	return b
}

var romanDigits = [...]struct {
	value uint16
	text  string
}{
	{1000, "M"}, {900, "CM"}, {500, "D"}, {400, "CD"}, {100, "C"}, {90, "XC"}, {50, "L"}, {40, "XL"},
	{10, "X"}, {9, "IX"}, {5, "V"}, {4, "IV"}, {1, "I"},
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
