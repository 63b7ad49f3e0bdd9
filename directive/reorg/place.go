package reorg

import (
	"cmp"
	"strings"

	"github.com/vnpolity/vnpolity/org/vitext"
)

// A Name is the name of an area with the word for its type, as a text prints them: thành phố and Thủ Đức. It is
// comparable. The zero Name is none.
type Name struct {
	Term string // xã, phường, thị trấn, đặc khu, huyện, quận, thị xã, thành phố, tỉnh; "" for land that is no area by law
	Bare string // the name without it, in canonical spelling
}

// String returns the name behind its term: "xã Hồ Thị Kỷ".
func (n Name) String() string { return strings.TrimSpace(n.Term + " " + n.Bare) }

// A Place is an area as a text names it. What stands in brackets behind it tells which of several is meant, or describes
// it. It is comparable. The zero Place is none.
type Place struct {
	Name       Name
	District   Name   // (huyện Châu Thành, tỉnh Trà Vinh); zero if not stated
	Province   Name   // likewise
	Remark     string // (bao gồm Hòn Đá Bạc)
	Start, End int    // term and name in the text; of a name that takes its term from before it, the name
}

// String returns the name with what stands in brackets behind it: "xã Long Hòa (huyện Châu Thành)".
func (p Place) String() string {
	var in []string
	for _, s := range [...]string{p.District.String(), p.Province.String(), p.Remark} {
		if s != "" {
			in = append(in, s)
		}
	}
	if in == nil {
		return p.Name.String()
	}
	return p.Name.String() + " (" + strings.Join(in, ", ") + ")"
}

// key returns the key under which two spellings of a name are one: tone placement, Unicode form, case, blanks, and the
// signs between the syllables of foreign names. Tones and letters count. The lists write NT for Nông trường, and some
// documents Phường 08 for Phường 8.
func key(s string) string {
	b := vitext.AppendLower(nil, s)
	kept := b[:0]
	for _, c := range b {
		if c != ' ' && c != '\'' && c != '-' && c != '.' {
			kept = append(kept, c)
		}
	}
	k := string(kept)
	if farm, ok := strings.CutPrefix(k, "nôngtrường"); ok {
		return "nt" + farm
	}
	if strings.Trim(k, "0123456789") == "" && len(k) > 1 {
		return strings.TrimLeft(k[:len(k)-1], "0") + k[len(k)-1:]
	}
	return k
}

// sameName reports whether two names are one in spelling.
func sameName(a, b Name) bool {
	return a.Term == b.Term && (a.Bare == b.Bare || key(a.Bare) == key(b.Bare))
}

// terms are the words for types of areas; longer ones before those that they begin with.
var terms = [...]struct{ lower, upper string }{
	{"thị trấn", "Thị trấn"}, {"thị xã", "Thị xã"}, {"thành phố", "Thành phố"}, {"phường", "Phường"}, {"đặc khu", "Đặc khu"},
	{"xã", "Xã"}, {"huyện", "Huyện"}, {"quận", "Quận"}, {"tỉnh", "Tỉnh"},
}

// term takes a word for a type of area off the text, "" if there is none. It may have a capital, as before a number.
func (s *scanner) term() string {
	for _, t := range terms {
		if s.take(t.lower) || s.take(t.upper) {
			return t.lower
		}
	}
	return ""
}

// place reads an area with what stands in brackets behind it. Without a term of its own it takes that from before it.
func (s *scanner) place(before string) (Place, string) {
	from := s.pos
	term := s.term()
	for m := s.mark(); term != "" && s.again(term); m = s.mark() {
		s.note(Doubled, m.pos, s.pos, "", "")
	}
	if term == "" && s.at("khu vực") > 0 {
		return s.tract()
	}
	p, reason := s.placeAfter(cmp.Or(term, before))
	if term != "" {
		p.Start = s.offset(from)
	}
	return p, reason
}

// again takes a term that is printed twice off the text: các xã xã Tân An, phường Phường 4. A capital before letters is
// part of the name: phường Phường Đúc.
func (s *scanner) again(term string) bool {
	m := s.mark()
	if s.take(term) {
		return true
	}
	if s.term() == term && s.pos < s.end && isDigit(s.letters[s.pos].r) {
		return true
	}
	s.back(m)
	return false
}

// placeAfter reads the rest of an area whose term has been read.
func (s *scanner) placeAfter(term string) (Place, string) {
	i, j := s.name()
	if i == j {
		return Place{}, "want the name of an area"
	}
	if term == "" {
		s.pos = i
		return Place{}, "want xã, phường, thị trấn or another type before the name"
	}
	p := Place{Name: Name{term, s.spelt(i, j)}, Start: s.offset(i), End: s.endOffset(j)}
	return p, s.bracket(&p)
}

// tract reads land that belongs to no commune, as "khu vực bãi bồi ven biển" and "Trường bắn TB1".
func (s *scanner) tract() (Place, string) {
	i := s.pos
	for !s.done() && isWordy(s.letters[s.pos].r) && s.at("thành") == 0 && s.at("và") == 0 && s.at("sau khi") == 0 {
		s.pos++
	}
	if s.pos == i {
		return Place{}, "want an area"
	}
	p := Place{Name: Name{Bare: s.spelt(i, s.pos)}, Start: s.offset(i), End: s.endOffset(s.pos)}
	s.note(NoArea, i, s.pos, "", "it is no administrative unit")
	return p, s.bracket(&p)
}

// bracket reads what stands in brackets behind an area, if anything does.
func (s *scanner) bracket(p *Place) (reason string) {
	from := s.pos
	if !s.sign('(') {
		return ""
	}
	m := s.mark()
	s.take("thuộc")
	for {
		term := s.term()
		a, b := s.name()
		n := Name{term, s.spelt(a, b)}
		switch {
		case a == b || term == "":
			return s.remark(p, from, m)
		case term == "tỉnh" || term == "thành phố" && p.District != (Name{}):
			p.Province = n
		default:
			p.District = n
		}
		if s.sign(')') {
			return ""
		}
		if !s.sign(',') {
			return s.remark(p, from, m)
		}
	}
}

// remark reads a bracket that names no area above.
func (s *scanner) remark(p *Place, from int, m mark) (reason string) {
	p.District, p.Province = Name{}, Name{}
	for s.back(m); s.pos < s.end && s.letters[s.pos].r != ')' && s.letters[s.pos].r != '('; {
		s.pos++
	}
	p.Remark = s.spelt(m.pos, s.pos)
	if !s.sign(')') {
		s.pos = from
		return "want a closing bracket"
	}
	return ""
}
