package org

// A Where places the far end of a rule: in which area the other unit sits, seen from the first.
//
// The zero Where is none.
type Where uint8

const (
	_            Where = iota
	Hosting            // the unit's own host
	SameArea           // the same area
	NearestAbove       // the nearest area above in which there is such a unit on that day
	EachBelow          // each area directly below in which there is such a unit on that day
	ByTrace            // the area itself or, where it has ended, each area that succeeds it
)

var whereNames = [...]string{
	"",
	Hosting:      "hosting",
	SameArea:     "same-area",
	NearestAbove: "nearest-above",
	EachBelow:    "each-below",
	ByTrace:      "by-trace",
}

// String returns the text of w, "" for the zero Where.
func (w Where) String() string { return enumString(w, "Where", whereNames[:]) }

// ParseWhere reads the text that [Where.String] returns.
func ParseWhere(s string) (Where, error) { return parseEnum[Where]("ParseWhere", s, whereNames[:]) }

// MarshalText returns the text of w.
func (w Where) MarshalText() ([]byte, error) { return []byte(w.String()), nil }

// UnmarshalText sets w from its text; "" is the zero Where.
func (w *Where) UnmarshalText(b []byte) error { return unmarshalText(w, b, ParseWhere) }
