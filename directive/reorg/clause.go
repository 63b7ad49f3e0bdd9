package reorg

import (
	"strings"

	"github.com/vnpolity/vnpolity/directive"
	"github.com/vnpolity/vnpolity/org"
)

// This file implements the grammar of a clause. Every production takes what it reads off the scanner and returns a
// reason where it cannot: "" is success.
//
//	clause    = verb group { sep group } result "."
//	verb      = "Sắp xếp" | "Nhập" | "Hợp nhất"
//	group     = extent [ "của" ] item { sep item } [ after ]
//	item      = [ "các" ] [ term ] name [ bracket ]
//	after     = "sau khi sắp xếp theo quy định tại" clauses "Điều này"
//	result    = "thành" term [ "mới" ] [ "có tên gọi là" term ] name
//	sep       = "," | "và" | ", và"
//	bracket   = "(" [ "thuộc" ] term name { "," term name } ")" | "(" remark ")"

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

// sep takes what stands between the members of a list off the text.
func (s *scanner) sep() bool {
	comma := s.sign(',') || s.sign(';')
	and := s.take("và")
	return comma || and
}

// clause reads what an article says of one new area.
func (s *scanner) clause(c *Clause) (reason string) {
	switch {
	case s.take("Đổi tên"):
		return s.rename(c)
	case s.take("Sắp xếp"), s.take("Nhập"), s.take("Hợp nhất"):
	default:
		return "want Sắp xếp, Nhập, Đổi tên or Sau khi sắp xếp"
	}
	c.Act = Arrange
	for {
		if reason := s.group(c); reason != "" {
			return reason
		}
		if c.Result, reason = s.result(); reason != "" || c.Result != (Place{}) {
			break
		}
		if from := s.pos; !s.sep() {
			s.note(Omitted, from, from, ",", "an extent begins a new part of the list")
		}
	}
	if reason != "" {
		return reason
	}
	return s.stop()
}

// stop reads the end of a clause.
func (s *scanner) stop() (reason string) {
	if !s.sign('.') && !s.sign(';') {
		if !s.done() {
			return "want the end of the clause"
		}
		s.note(Omitted, s.pos, s.pos, ".", "the clause ends here")
	}
	if !s.done() {
		return "want nothing after the end of the clause"
	}
	return ""
}

// rename reads "xã Krông Na thành xã Buôn Đôn."
func (s *scanner) rename(c *Clause) (reason string) {
	c.Act = Rename
	o := Origin{Land: org.Whole, People: org.Whole}
	if o.Place, reason = s.place(""); reason != "" {
		return reason
	}
	c.Origins = append(c.Origins, o)
	if c.Result, reason = s.result(); reason != "" {
		return reason
	}
	if c.Result == (Place{}) {
		return "want thành and the new name"
	}
	return s.stop()
}

// group reads an extent, the areas of which that much goes, and of a remainder after which clauses.
func (s *scanner) group(c *Clause) (reason string) {
	o, ok := s.extent()
	switch {
	case ok:
	case len(c.Origins) > 0 && len(c.Origins[0].After) == 0 && s.startsItem():
		o.Land, o.People = c.Origins[0].Land, c.Origins[0].People
		s.note(Omitted, s.pos, s.pos, "", "behind a remainder the extent at the head of the clause goes on")
	default:
		return "want toàn bộ, một phần or phần còn lại"
	}
	if !ok {
	} else if !s.take("của") {
		s.note(Omitted, s.pos, s.pos, "của", "an area follows")
	} else if from := s.pos; s.take("của") {
		s.note(Doubled, from, s.pos, "", "")
	}
	first := len(c.Origins)
	for term := ""; ; {
		if s.take("các") {
			term = ""
			for from := s.pos; s.take("các"); from = s.pos {
				s.note(Doubled, from, s.pos, "", "")
			}
		}
		if term == "" && o.People == 0 && !s.startsItem() {
			o.Place, reason = s.tract()
		} else {
			o.Place, reason = s.place(term)
		}
		if reason != "" {
			return reason
		}
		term = o.Term
		c.Origins = append(c.Origins, o)
		if s.at("sau khi") > 0 || s.at("thành") > 0 {
			break
		}
		m := s.mark()
		if !s.sep() {
			if !s.startsItem() {
				break
			}
			s.note(Omitted, s.pos, s.pos, ",", "another area follows")
		}
		if s.startsExtent() || s.startsResult() {
			s.back(m)
			break
		}
	}
	if !s.take("sau khi") {
		return ""
	}
	after, reason := s.after()
	for i := first; i < len(c.Origins); i++ {
		c.Origins[i].After = after
	}
	return reason
}

func (s *scanner) startsItem() bool {
	for _, t := range terms {
		if s.at(t.lower) > 0 || s.at(t.upper) > 0 {
			return true
		}
	}
	return s.at("các") > 0
}

func (s *scanner) startsExtent() bool {
	return s.at("toàn bộ") > 0 || s.at("một phần") > 0 || s.at("phần") > 0
}

func (s *scanner) startsResult() bool {
	m := s.mark()
	p, reason := s.result()
	s.back(m)
	return reason == "" && p != Place{}
}

// extent reads how much of the areas goes.
func (s *scanner) extent() (o Origin, ok bool) {
	from := s.pos
	switch {
	case s.take("toàn bộ"):
		o.Land = org.Whole
	case s.take("một phần"):
		o.Land = org.Part
	case s.take("phần còn lại"):
		o.Land, o.People = org.Rest, org.Rest
		return o, true
	case s.take("phần"):
		o.Land = org.Rest
	case s.take("bộ"):
		s.note(Omitted, from, s.pos, "toàn bộ", "bộ alone is no extent")
		o.Land = org.Whole
	default:
		return o, false
	}
	if s.startsItem() {
		s.note(Omitted, from, s.pos, "toàn bộ diện tích tự nhiên, quy mô dân số của", "nothing is left out of an area that is named alone")
		o.People = o.Land
		return o, true
	}
	how := o.Land
	o.Land = 0
	if s.land() {
		o.Land = how
		m := s.mark()
		s.sep()
		if s.take("toàn bộ") {
			how = org.Whole
		}
		if !s.people() {
			s.back(m)
			return o, s.remains(o.Land)
		}
		o.People = how
		return o, s.remains(how)
	}
	if s.people() {
		o.People = how
		return o, s.remains(how)
	}
	return o, false
}

// remains reads the còn lại of a remainder that names what of it goes: phần quy mô dân số còn lại.
func (s *scanner) remains(how org.Extent) bool { return how != org.Rest || s.take("còn lại") }

// land reads "diện tích tự nhiên", and people "quy mô dân số"; each may lack its last word.
func (s *scanner) land() bool {
	if s.take("diện tích tự nhiên") {
		return true
	}
	from := s.pos
	if !s.take("diện tích") {
		return false
	}
	s.note(Omitted, from, s.pos, "diện tích tự nhiên", "")
	return true
}

func (s *scanner) people() bool {
	if s.take("quy mô dân số") {
		return true
	}
	from := s.pos
	if !s.take("quy mô dân") {
		return false
	}
	s.note(Omitted, from, s.pos, "quy mô dân số", "")
	return true
}

// after reads the clauses behind "sau khi", by which the rest of a remainder went.
func (s *scanner) after() (pins []directive.Pin, reason string) {
	s.take("thực hiện")
	if !s.take("sắp xếp theo quy định tại") {
		return nil, "want sắp xếp theo quy định tại and clauses"
	}
	s.take("các")
	for {
		named := s.take("khoản")
		if !named && len(pins) == 0 {
			return nil, "want khoản"
		}
		n, ok := s.number()
		if !ok || n == 0 {
			return nil, "want the number of a clause"
		}
		pins = append(pins, directive.Pin{Article: s.pin.Article, Clause: uint16(n)})
		m := s.mark()
		if s.sep() && (s.at("khoản") > 0 || s.pos < s.end && isDigit(s.letters[s.pos].r)) {
			continue
		}
		s.back(m)
		break
	}
	if s.take("của"); !s.take("Điều này") {
		s.note(Omitted, s.pos, s.pos, "Điều này", "the clauses are of no other article")
	}
	return pins, ""
}

// result reads the new area, the zero Place if none is there.
func (s *scanner) result() (p Place, reason string) {
	m := s.mark()
	if !s.take("thành") {
		return Place{}, ""
	}
	term := s.term()
	if term == "" {
		s.back(m)
		return Place{}, ""
	}
	s.take("mới")
	if !s.take("có tên gọi là") {
		return s.placeAfter(term)
	}
	p, reason = s.place("")
	if reason == "" && p.Term != term {
		s.back(m)
		reason = "makes " + term + " and calls it " + p.Term
	}
	return p, reason
}

// place reads an area with what stands in brackets behind it. Without a term of its own it takes that from before it.
func (s *scanner) place(before string) (Place, string) {
	from := s.pos
	term := s.term()
	for term != "" {
		m := s.mark()
		if s.term() != term {
			s.back(m)
			break
		}
		s.note(Doubled, m.pos, s.pos, "", "")
	}
	if term == "" && s.at("khu vực") > 0 {
		return s.tract()
	}
	p, reason := s.placeAfter(cmpOr(term, before))
	if term != "" {
		p.Start = s.offset(from)
	}
	return p, reason
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

// tract reads land that belongs to no commune, as "khu vực bãi bồi ven biển".
func (s *scanner) tract() (Place, string) {
	i := s.pos
	for s.pos < s.end && (isWordy(s.letters[s.pos].r)) && s.at("thành") == 0 && s.at("và") == 0 && s.at("sau khi") == 0 {
		s.pos++
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

func cmpOr(a, b string) string {
	if a != "" {
		return a
	}
	return b
}

// totals reads "Sau khi sắp xếp, tỉnh Cà Mau có 64 đơn vị hành chính cấp xã, gồm 55 xã và 09 phường; trong đó có 54 xã, 09
// phường hình thành sau sắp xếp quy định tại Điều này và 01 xã không thực hiện sắp xếp là xã Hồ Thị Kỷ."
func (s *scanner) totals(r *Resolution, c Clause) (reason string) {
	t := &r.Totals
	t.Pin = c.Pin
	if !s.take("Sau khi sắp xếp") {
		return "want Sau khi sắp xếp"
	}
	s.sign(',')
	from := s.pos
	p, reason := s.place("")
	if reason != "" {
		return reason
	}
	if !sameName(p.Name, r.Province) {
		s.pos = from
		return "is about " + p.String() + ", not " + r.Province.String()
	}
	if !s.take("có") {
		return "want có and a number"
	}
	var ok bool
	if t.All.Units, ok = s.number(); !ok {
		return "want a number"
	}
	if !s.take("đơn vị hành chính cấp xã") {
		return "want đơn vị hành chính cấp xã"
	}
	s.sign(',')
	if !s.take("gồm") {
		return "want gồm and the numbers of each type"
	}
	if reason := s.counts(&t.All); reason != "" {
		return reason
	}
	if !s.sign(';') {
		return s.stop()
	}
	if !s.take("trong đó có") {
		return "want trong đó có"
	}
	if reason := s.counts(&t.Formed); reason != "" {
		return reason
	}
	if !s.take("hình thành sau sắp xếp") {
		return "want hình thành sau sắp xếp"
	}
	if s.sign(',') && !s.take("thực hiện đổi tên") {
		return "want thực hiện đổi tên"
	}
	s.take("quy định")
	if !s.take("tại Điều này") {
		return "want tại Điều này"
	}
	if !s.take("và") {
		return s.stop()
	}
	if reason := s.kept(&t.Kept); reason != "" {
		return reason
	}
	return s.keptList(r, c)
}

// counts reads "55 xã, 09 phường và 01 đặc khu".
func (s *scanner) counts(c *Count) (reason string) {
	for {
		n, ok := s.number()
		if !ok {
			return "want a number"
		}
		from := s.pos
		switch s.term() {
		case "xã":
			c.Communes += n
		case "phường":
			c.Wards += n
		case "đặc khu":
			c.Zones += n
		default:
			s.pos = from
			return "want xã, phường or đặc khu"
		}
		m := s.mark()
		if !s.sep() || s.pos >= s.end || !isDigit(s.letters[s.pos].r) {
			s.back(m)
			return ""
		}
	}
}

// kept reads "06 xã không thực hiện sắp xếp là".
func (s *scanner) kept(c *Count) (reason string) {
	n, ok := s.number()
	if !ok {
		return "want a number"
	}
	switch {
	case s.take("đơn vị hành chính cấp xã"):
		c.Units = n
	case s.take("xã"):
		c.Units, c.Communes = n, n
	case s.take("phường"):
		c.Units, c.Wards = n, n
	default:
		return "want đơn vị hành chính cấp xã, xã or phường"
	}
	if !s.take("không thực hiện sắp xếp là") {
		return "want không thực hiện sắp xếp là"
	}
	return ""
}

// keptList reads the areas that stay as they are, each of which becomes a clause.
func (s *scanner) keptList(r *Resolution, c Clause) (reason string) {
	for term := ""; ; {
		if s.take("các") {
			term = ""
		}
		p, reason := s.place(term)
		if reason != "" {
			return reason
		}
		term = p.Term
		k := c
		k.Act, k.Origins = Keep, []Origin{{Place: p, Land: org.Whole, People: org.Whole}}
		k.Result = Place{Name: p.Name, Start: p.Start, End: p.End} // afterwards it lies in no district
		r.Clauses = append(r.Clauses, k)
		if !s.sep() {
			return s.stop()
		}
	}
}

// String returns the name with its term: "xã Hồ Thị Kỷ".
func (n Name) String() string { return strings.TrimSpace(n.Term + " " + n.Bare) }
