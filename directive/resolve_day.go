package directive

import "github.com/vnpolity/vnpolity/org"

// later reports whether the document was certainly issued after the day of the text, or after what carries it out, and so is not what a
// citation without a date means.
func (r *resolver) later(d *Document, c *Citation) bool {
	day, _ := r.latest(c)
	return day != 0 && c.Issued == 0 && c.Number.Year() == 0 && d.Issued != 0 && d.Issued.First() > day.Last()
}

// latest returns the day after which nothing that c means was issued, zero if none is known: that of the text or, carried, that of what
// carries it out.
func (r *resolver) latest(c *Citation) (day org.Date, carried bool) {
	if !c.carriedOut || len(r.past) == 0 {
		return r.day, false
	}
	p := &r.past[len(r.past)-1]
	day = p.res.Issued(p.Citation)
	if day == 0 || r.day != 0 && r.day.Last() <= day.Last() {
		return r.day, false
	}
	return day, true
}

// dayGround returns the ground of a citation that the day of the text decides, or the one for what carries it out.
func (r *resolver) dayGround(c *Citation, text, carried Ground) Ground {
	if _, is := r.latest(c); is {
		return carried
	}
	return text
}

// onlyGround returns the ground of a citation that gives no date, where one on record fits: that none other does, or that the others that would
// are later.
func (r *resolver) onlyGround(q Query, c *Citation) Ground {
	if r.findsLater(q, c) {
		return r.dayGround(c, GroundDay, GroundCarried)
	}
	return GroundOnly
}

// findsLater reports whether a document would fit but for the day of the text.
func (r *resolver) findsLater(q Query, c *Citation) bool {
	for d := range r.c.Documents() {
		if (c.Serial == "" || d.Number.serialIs(c.Serial)) && r.later(d, c) && r.c.matches(q, d) != org.False && r.placed(d, c) != org.False {
			return true
		}
	}
	return false
}
