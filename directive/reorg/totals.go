package reorg

import (
	"fmt"

	"github.com/vnpolity/vnpolity/directive"
	"github.com/vnpolity/vnpolity/org"
)

// Totals is what a resolution says that there is when all is done, and has been found to agree with its clauses. The zero
// Totals is none.
type Totals struct {
	Pin    directive.Pin
	All    Count // all afterwards
	Formed Count // those that come of the clauses; zero if the text does not tell
	Kept   Count // those that are left as they are; zero if there are none
}

// A Count is a number of areas, in all and by type. The zero Count is none.
type Count struct {
	Units     int // đơn vị hành chính; 0 where a text only tells the types
	Communes  int // xã
	Wards     int // phường
	Zones     int // đặc khu
	Provinces int // tỉnh
	Cities    int // thành phố trực thuộc trung ương
}

// String returns the numbers that are not zero: "64 units, 55 xã, 9 phường".
func (c Count) String() string {
	var b []byte
	for _, n := range [...]struct {
		n    int
		name string
	}{{c.Units, "units"}, {c.Communes, "xã"}, {c.Wards, "phường"}, {c.Zones, "đặc khu"}, {c.Provinces, "tỉnh"}, {c.Cities, "thành phố"}} {
		if n.n != 0 {
			b = fmt.Appendf(b, ", %d %s", n.n, n.name)
		}
	}
	if b == nil {
		return "none"
	}
	return string(b[2:])
}

// add counts one area.
func (c *Count) add(term string) {
	c.Units++
	switch term {
	case "xã":
		c.Communes++
	case "phường":
		c.Wards++
	case "đặc khu":
		c.Zones++
	case "tỉnh":
		c.Provinces++
	case "thành phố":
		c.Cities++
	}
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
		return "is about " + p.Name.String() + ", not " + r.Province.String()
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
		term = p.Name.Term
		k := c
		k.Act, k.Origins = Keep, []Origin{{Place: p, Land: org.Whole, People: org.Whole}}
		k.Result = Place{Name: p.Name, Start: p.Start, End: p.End} // afterwards it lies in no district
		r.Clauses = append(r.Clauses, k)
		if !s.sep() {
			return s.stop()
		}
	}
}

// compare refuses counts other than those stated. What is not stated, the sum or the types, is not compared.
func (p *reading) compare(what string, stated, have Count) {
	types := stated
	types.Units = 0
	if types == (Count{}) {
		have = Count{Units: have.Units}
	}
	if stated.Units == 0 {
		have.Units = 0
	}
	if stated != have {
		reason := fmt.Sprintf("states %v %s, its clauses have %v", stated, what, have)
		p.errs = append(p.errs, &ReadError{Number: p.r.Number, Pin: p.r.Totals.Pin, Reason: reason})
	}
}
