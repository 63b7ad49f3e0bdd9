package reorg

import "github.com/vnpolity/vnpolity/org"

// This file implements the grammar of a clause. Every production takes what it reads off the scanner and returns a
// reason where it cannot: "" is success.
//
//	clause    = verb group { sep group } result "."
//	verb      = "Sắp xếp" | "Nhập" | "Hợp nhất"
//	group     = extent [ "của" ] item { sep item } [ after ]
//	item      = [ "các" ] [ term ] name [ bracket ]
//	after     = "sau khi sắp xếp theo quy định tại" clauses "Điều này"
//	result    = "thành" term [ "mới" ] [ ( "có tên gọi là" | "có tên là" | "lấy tên là" ) term ] name
//	sep       = "," | "và" | ", và"
//	bracket   = "(" [ "thuộc" ] term name { "," term name } ")" | "(" remark ")"

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
	o, ok := s.share(c)
	if !ok {
		return "want toàn bộ, một phần or phần còn lại"
	}
	first := len(c.Origins)
	for term := ""; ; term = o.Place.Name.Term {
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
		c.Origins = append(c.Origins, o)
		if !s.another() {
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

// share reads how much of the areas that follow goes. Behind a remainder an area may follow without an extent of its own:
// then that at the head of the clause, which the remainder interrupted, goes on.
func (s *scanner) share(c *Clause) (o Origin, ok bool) {
	if o, ok = s.extent(); ok {
		if !s.take("của") {
			s.note(Omitted, s.pos, s.pos, "của", "an area follows")
		}
		for from := s.pos; s.take("của"); from = s.pos {
			s.note(Doubled, from, s.pos, "", "")
		}
		return o, true
	}
	if len(c.Origins) == 0 || c.Origins[0].After != nil || !s.startsItem() {
		return o, false
	}
	s.note(Omitted, s.pos, s.pos, "", "behind a remainder the extent at the head of the clause goes on")
	return Origin{Land: c.Origins[0].Land, People: c.Origins[0].People}, true
}

// another reads what stands between two areas of a list. It reports whether another area of the same extent follows.
func (s *scanner) another() bool {
	if s.at("sau khi") > 0 || s.at("thành") > 0 {
		return false
	}
	m := s.mark()
	if !s.sep() {
		if !s.startsItem() {
			return false
		}
		s.note(Omitted, s.pos, s.pos, ",", "another area follows")
	}
	if s.startsExtent() || s.startsResult() {
		s.back(m)
		return false
	}
	return true
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

// sep takes what stands between the members of a list off the text.
func (s *scanner) sep() bool {
	comma := s.sign(',') || s.sign(';')
	and := s.take("và")
	return comma || and
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
	if !s.take("có tên gọi là") && !s.take("có tên là") && !s.take("lấy tên là") {
		return s.placeAfter(term)
	}
	p, reason = s.place("")
	if reason == "" && p.Name.Term != term {
		s.back(m)
		reason = "makes " + term + " and calls it " + p.Name.Term
	}
	return p, reason
}
