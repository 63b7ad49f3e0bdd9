package org

// A Charge says in what standing somebody runs a post.
//
// The zero Charge is the ordinary one: the person holds the post.
type Charge uint8

const (
	_        Charge = iota
	Acting          // quyền
	InCharge        // phụ trách
	Running         // điều hành
)

var chargeNames = [...]string{
	"",
	Acting:   "acting",
	InCharge: "in-charge",
	Running:  "running",
}

// String returns the text of c, "" for the zero Charge.
func (c Charge) String() string { return enumString(c, "Charge", chargeNames[:]) }

// ParseCharge reads the text that [Charge.String] returns.
func ParseCharge(s string) (Charge, error) {
	return parseEnum[Charge]("ParseCharge", s, chargeNames[:])
}

// MarshalText returns the text of c.
func (c Charge) MarshalText() ([]byte, error) { return []byte(c.String()), nil }

// UnmarshalText sets c from its text; "" is the zero Charge.
func (c *Charge) UnmarshalText(b []byte) error { return unmarshalText(c, b, ParseCharge) }
