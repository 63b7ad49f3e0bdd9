package reorg

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/vnpolity/vnpolity/directive"
	"github.com/vnpolity/vnpolity/org/vitext"
)

// This file implements the scanner: it takes words off a text, and remembers what was wrong with how they are written.

// A scanner reads the letters of a text from pos to end. Its words are compared letter by letter and tone by tone; blanks
// within them and around them do not matter, for the texts have lost many.
type scanner struct {
	text    string
	letters []letter
	pos     int
	end     int
	words   map[string][]letter // words asked for so far
	pin     directive.Pin       // where in the document the scanner is
	notes   []Note
	small   bool // names may begin with a small letter, as one in 60-NQ/TW does
}

func newScanner(text string) *scanner {
	letters := lettersOf(text)
	return &scanner{text: text, letters: letters, end: len(letters), words: map[string][]letter{}}
}

// seek makes s read the letters from from to end.
func (s *scanner) seek(from, end int) { s.pos, s.end = from, end }

// A mark is a place to which a scanner can go back.
type mark struct{ pos, notes int }

func (s *scanner) mark() mark { return mark{s.pos, len(s.notes)} }

// back goes back to m, and forgets what was noted since.
func (s *scanner) back(m mark) { s.pos, s.notes = m.pos, s.notes[:m.notes] }

func (s *scanner) done() bool { return s.pos >= s.end }

// offset returns the byte at which letter i starts.
func (s *scanner) offset(i int) int {
	if i >= len(s.letters) {
		return len(s.text)
	}
	return int(s.letters[i].start)
}

// endOffset returns the byte after the letters before i.
func (s *scanner) endOffset(i int) int {
	end := int32(0)
	for k := i - 1; k >= max(0, i-3); k-- { // a tone may stand before a vowel that follows its own
		end = max(end, s.letters[k].end)
	}
	return int(end)
}

// match reports how far word reaches at letter i, 0 if it is not there. Its capitals are wanted too.
func (s *scanner) match(i int, word string) int {
	if i >= s.end {
		return 0
	}
	if c := word[0]; c < utf8.RuneSelf && unicode.ToLower(rune(c)) != s.letters[i].r {
		return 0 // as for most words, without looking them up
	}
	letters, ok := s.words[word]
	if !ok {
		letters = lettersOf(word)
		s.words[word] = letters
	}
	if i+len(letters) > s.end {
		return 0
	}
	for k, want := range letters {
		if l := s.letters[i+k]; l.r != want.r || l.upper != want.upper {
			return 0
		}
	}
	return i + len(letters)
}

// lexicon are the words that a word may run into.
var lexicon = [...]string{
	"các", "xã", "phường", "thị", "đặc khu", "khu vực", "huyện", "quận", "thành", "tỉnh", "của", "và", "toàn", "bộ", "một",
	"phần", "diện tích", "tự nhiên", "quy", "mô", "dân số", "sau", "khi", "sắp xếp", "theo", "định", "tại", "khoản", "này",
	"mới", "có", "tên", "gọi", "là", "gồm", "còn lại", "đơn vị", "hành chính", "cấp", "hình", "trong", "không", "thực hiện",
	"ngày", "tháng", "năm",
}

// boundary reports whether a word may end before letter i: there is a blank, a sign or a capital, or another word.
func (s *scanner) boundary(i int) bool {
	if i >= s.end {
		return true
	}
	l := s.letters[i]
	if l.gap != noGap || l.upper || !isWordy(l.r) || isDigit(l.r) {
		return true
	}
	for _, w := range lexicon {
		if s.match(i, w) > 0 {
			return true
		}
	}
	return false
}

// at reports how far word reaches at the next letter, 0 if it is not there.
func (s *scanner) at(word string) int {
	if end := s.match(s.pos, word); end > 0 && s.boundary(end) {
		return end
	}
	return 0
}

// take takes word off the text, if it is there.
func (s *scanner) take(word string) bool {
	end := s.at(word)
	if end == 0 {
		return false
	}
	s.joint(s.pos)
	for k, want := range s.words[word] {
		if k == 0 {
			continue
		}
		switch have := s.letters[s.pos+k].gap; {
		case want.gap != noGap && have == noGap:
			s.joint(s.pos + k)
		case want.gap == noGap && have != noGap:
			s.note(Apart, s.pos, end, word, "")
		}
	}
	s.pos = end
	return true
}

// sign takes a punctuation mark off the text, if it is there.
func (s *scanner) sign(r rune) bool {
	if s.pos < s.end && s.letters[s.pos].r == r {
		s.pos++
		return true
	}
	return false
}

// number takes a number off the text; ok is false if there is none, or none that small.
func (s *scanner) number() (n int, ok bool) {
	i := s.pos
	for ; i < s.end && isDigit(s.letters[i].r) && (i == s.pos || s.letters[i].gap == noGap); i++ {
		if n = n*10 + int(s.letters[i].r-'0'); n > 9999 {
			return 0, false
		}
	}
	if i == s.pos {
		return 0, false
	}
	s.joint(s.pos)
	s.pos = i
	return n, true
}

// nameEnds are the words at which a name ends even if no blank stands before them: Lê Thanh Nghịvà.
var nameEnds = [...]string{"và", "thành", "sau khi", "một phần", "phần còn lại", "toàn bộ", "xã", "phường", "thị trấn", "các", "có tên", "mới"}

// name takes the name of an area off the text, without its type, and returns its first letter and the one after its
// last, which are equal if there is none. Nông trường, a State farm, is part of a name.
func (s *scanner) name() (from, to int) {
	from = s.pos
	for to = max(from, s.match(from, "Nông trường")); to < s.end && s.inName(from, to); {
		to++
	}
	if to == from {
		return from, to
	}
	s.joint(from)
	if l := s.letters[from]; s.small && !l.upper && !isDigit(l.r) {
		s.note(SmallLetter, from, to, "", "")
	}
	s.pos = to
	return from, to
}

// inName reports whether letter i goes on with the name that begins at letter from. A name is words that begin with a
// capital or a digit; it may go on in small letters after an apostrophe or with a vowel: Ea H'leo, Pa ủ.
func (s *scanner) inName(from, i int) bool {
	l := s.letters[i]
	capital := i+1 < s.end && s.letters[i+1].upper // behind l
	switch {
	case l.r == '\'':
		return true
	case l.r == '-':
		return i > from && capital
	case l.r == '.': // N.T Phong Hải
		return i > from && s.letters[i-1].upper && capital && s.letters[i+1].gap == noGap
	case !isWordy(l.r):
		return false
	case l.upper || isDigit(l.r):
		return true
	case i == from:
		return s.small || isVowel(l.r)
	case l.gap != noGap:
		return isVowel(l.r) || s.letters[i-1].r == '\''
	}
	return !s.stops(i)
}

// stops reports whether a word begins at letter i that ends the name before it without a blank.
func (s *scanner) stops(i int) bool {
	for _, w := range nameEnds {
		if end := s.match(i, w); end > 0 && s.boundary(end) {
			return true
		}
	}
	return false
}

// print returns the letters from i to j as they are printed, on one line.
func (s *scanner) print(i, j int) string {
	if i >= j {
		return ""
	}
	return strings.Join(strings.Fields(s.text[s.offset(i):s.endOffset(j)]), " ")
}

// spelt returns the letters from i to j in canonical spelling.
func (s *scanner) spelt(i, j int) string { return vitext.Canonical(s.print(i, j)) }

// rest returns what follows, cut at a blank, for an error.
func (s *scanner) rest() string {
	const most = 60
	j := min(s.pos+most, s.end)
	if j == s.end {
		return s.print(s.pos, j)
	}
	for k := j; k > s.pos; k-- {
		if s.letters[k].gap != noGap {
			return s.print(s.pos, k) + " …"
		}
	}
	return s.print(s.pos, j) + "…"
}
