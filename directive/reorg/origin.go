package reorg

import (
	"github.com/vnpolity/vnpolity/directive"
	"github.com/vnpolity/vnpolity/org"
)

// An Origin is an area, or a piece of one, that goes into another. The zero Origin is none.
type Origin struct {
	Place  Place
	Land   org.Extent      // how much of its area goes (diện tích tự nhiên); zero: none
	People org.Extent      // how much of its population goes (quy mô dân số); zero: none
	After  []directive.Pin // of a remainder: the clauses that took the rest
}

// Extent returns how much of the area goes, as org tells it: whole only if land and people are, and land only where the
// people stay or are gone.
func (o *Origin) Extent() org.Extent {
	switch {
	case o.People == 0:
		return org.LandOnly
	case o.Land == o.People:
		return o.Land
	}
	return org.Part
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
