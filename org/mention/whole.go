package mention

import (
	"math"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/vnpolity/vnpolity/org/vitext"
)

// Name reads a text that is the name of one unit and nothing else, as it stands in a form or a table. Areas above may
// follow it. A unit that is called after what it sees to, Trung tâm Giống cây trồng, is read whatever the words are:
// [Scanner.Scan] leaves it alone. If a text cannot be read, the Name has no Body. A name without marks, Quan uy Thanh Xuan,
// is read as what it may be with them: it is ambiguous, and says so.
func (s *Scanner) Name(text string) Name {
	n := s.nameIn(text, false)
	if n.Body.Kind == 0 {
		n = s.nameIn(text, true)
	}
	if n.Status == Unknown {
		if plain, ok := s.nameUnmarked(text); ok {
			return plain
		}
	}
	return n
}

// nameIn reads a name, in any of the ways in which it may be spaced and bracketed.
func (s *Scanner) nameIn(text string, topic bool) Name {
	n := s.nameOf(text, topic)
	for _, plainer := range [...]func(string) string{withoutAbbreviation, withoutBrackets, unplaced, unglued, undotted} {
		if n.Body.Kind != 0 {
			return n
		}
		if plain := plainer(text); plain != text {
			n = s.nameOf(plain, topic)
		}
	}
	if before, above, ok := aboveInBrackets(text); n.Body.Kind == 0 && ok {
		if u := s.nameOf(above, topic); u.Area != "" {
			if x := s.nameOf(before, topic); s.v.Area(x.Area).Within(s.v.Area(u.Area)) {
				n = x
			}
		}
	}
	return n
}

// withoutAbbreviation returns a text without an abbreviation that stands in it in brackets, behind what it is for: Hội Liên hiệp Phụ nữ
// (LHPN) tỉnh.
func withoutAbbreviation(text string) string {
	before, after, _ := strings.Cut(text, "(")
	if abbr, rest, closed := strings.Cut(after, ")"); closed && abbr != "" && before != "" && !strings.ContainsAny(abbr, " .,;") && strings.ToUpper(abbr) == abbr {
		return strings.TrimRight(before, " ") + rest
	}
	return text
}

// withoutBrackets returns a text with what stands in brackets in the middle of it as if they were not there: Ban bầu cử đại biểu HĐND tỉnh (đơn vị
// bầu cử) số 4.
func withoutBrackets(text string) string {
	before, after, _ := strings.Cut(text, "(")
	if inner, rest, closed := strings.Cut(after, ")"); closed && strings.HasPrefix(rest, " ") && !strings.ContainsAny(rest, "()") {
		return before + inner + rest
	}
	return text
}

// aboveInBrackets returns a name and the unit above it that stands behind it in brackets: Ban CHQS thành phố Biên Hòa (UBND thành phố Biên Hòa).
func aboveInBrackets(text string) (name, above string, ok bool) {
	name, above, _ = strings.Cut(strings.TrimRight(text, " ."), " (")
	above, rest, closed := strings.Cut(above, ")")
	return name, above, closed && rest == ""
}

// unglued returns a text with blanks between words of which one has lost the blank after it: Phó Bí thưThường trực, HĐNDtỉnh.
func unglued(text string) string {
	var b strings.Builder
	upper, lower := 0, false // capitals in a row up to here, and whether a small letter stands before
	for _, r := range text {
		up, low := unicode.IsUpper(r), unicode.IsLower(r)
		if up && lower || low && upper >= len("HĐ") {
			b.WriteByte(' ')
		}
		b.WriteRune(r)
		if lower = low; up {
			upper++
		} else {
			upper = 0
		}
	}
	return b.String()
}

// placed are organs that people write the type of a city or a town right behind, in capitals: UBNDTP.
var placed = [...]struct{ glued, apart string }{
	{"UBNDTP", "UBND TP"}, {"UBNDTX", "UBND TX"}, {"UBNDTT", "UBND TT"},
	{"HĐNDTP", "HĐND TP"}, {"HĐNDTX", "HĐND TX"}, {"HĐNDTT", "HĐND TT"},
}

// unplaced returns a text with a blank between an organ and the type of its place: UBNDTP.Thủ Dầu Một.
func unplaced(text string) string {
	for _, x := range placed {
		text = strings.Replace(text, x.glued, x.apart, 1)
	}
	return text
}

// undotted returns a text without the dots between single capitals: U.B.N.D.
func undotted(text string) string {
	list := strings.Fields(text)
	for i, w := range list {
		letters := strings.Split(strings.TrimSuffix(w, "."), ".")
		if len(letters) > 2 && !slices.ContainsFunc(letters, func(s string) bool { return utf8.RuneCountInString(s) != 1 || strings.ToUpper(s) != s }) {
			list[i] = strings.Join(letters, "")
		}
	}
	return strings.Join(list, " ")
}

// nameOf reads a name, in which there is no abbreviation of what is written out. topic tells to read units that are called after what they see
// to in any words.
func (s *Scanner) nameOf(text string, topic bool) Name {
	r, done := s.wholly(text)
	if r == nil {
		return Name{}
	}
	defer done()
	r.names, r.topic = true, topic
	best, score := Name{}, math.MinInt
	for k := r.unitsAt(0, 0); k >= 0; k = r.reads[k].next {
		end := r.reads[k].end
		if a := r.areaOf(&r.reads[k]); a >= 0 && r.areas[a].named() {
			end, _ = r.above(a, r.reads[k].types, end, &r.context)
		}
		if r.tok(r.skipTerm(int(end))).end > 0 {
			continue
		}
		n := r.nameAt(k)
		if s := r.fit(k, &n); s > score {
			best, score = n, s
		}
	}
	return best
}

// connects reports whether token i stands between a person and a title, and begins none.
func (p *parser) connects(i int) bool {
	x := &p.g.lex
	return p.is(i, isConnector) && (!p.is(i, opensTitle) || i > 0 && p.tok(i).word == x.position[1] && p.tok(i-1).word == x.position[0])
}

// tooLong is the bytes of a text that is no name or title.
const tooLong = 1000

// wholly starts a reading of a whole text. It is nil for a text that is too long for a name.
func (s *Scanner) wholly(text string) (*reading, func()) {
	if s == nil || s.g == nil || len(text) > tooLong {
		return nil, nil
	}
	r := s.g.readings.Get().(*reading)
	text = strings.ReplaceAll(text, softHyphen, "")
	r.begin(*s, text)
	r.start(0)
	r.whole, r.names, r.topic, r.small = true, false, false, vitext.Lower(text) == vitext.Canonical(text)
	return r, func() {
		r.whole, r.names, r.topic, r.small, r.taken = false, false, false, false, false
		r.end()
	}
}
