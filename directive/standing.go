package directive

import "github.com/vnpolity/vnpolity/org"

// A Standing is how much of a document is in force on a day (tình trạng hiệu lực).
//
// The zero Standing is not known (không xác định).
type Standing uint8

const (
	_             Standing = iota
	NotInForce             // chưa có hiệu lực, hết hiệu lực, ngưng hiệu lực: the reason says which
	PartlyInForce          // hết hiệu lực một phần, ngưng hiệu lực một phần
	InForce                // còn hiệu lực
)

var standingNames = [...]string{"", NotInForce: "not in force", PartlyInForce: "in force in part", InForce: "in force"}

// String returns the text of s, "" for the zero Standing.
func (s Standing) String() string { return enumString(s, "Standing", standingNames[:]) }

// ParseStanding reads the text that [Standing.String] returns.
func ParseStanding(s string) (Standing, error) {
	return parseEnum[Standing]("ParseStanding", s, standingNames[:])
}

// MarshalText returns the text of s.
func (s Standing) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText sets s from its text; "" is the zero Standing.
func (s *Standing) UnmarshalText(b []byte) error { return unmarshalText(s, b, ParseStanding) }

// Standing tells how much of a document is in force on day d, with the reason that [Corpus.Force] gives. A document is in
// force in part where a part of it has been replaced, repealed or suspended, or where it has been amended: what it said
// before has then lapsed (64/2025/QH15, điểm b khoản 1 Điều 57). A supplement takes nothing away. Of a document that is not
// in the corpus the answer is the zero Standing and the zero Why.
func (c *Corpus) Standing(id DocID, d org.Date) (Standing, org.Why) {
	why := c.Force(id, d)
	switch {
	case why.IsZero() || why.Truth() == org.Unknown:
		return 0, why
	case why.Truth() == org.False:
		return NotInForce, why
	}
	standing := InForce
	for _, in := range c.inward[id] {
		switch t := c.touches(in, d); {
		case t == org.True:
			return PartlyInForce, why
		case t == org.Unknown:
			standing = 0
		}
	}
	return standing, why
}

// touches tells whether a link takes a part of the document that it points to, on day d.
func (c *Corpus) touches(in inLink, d org.Date) org.Truth {
	r := in.link.Rel
	if r == Amends || (r.ends() || r == Suspends) && in.link.ToPin != (Pin{}) {
		return c.linkRuns(in, d)
	}
	return org.False
}
