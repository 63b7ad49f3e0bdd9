package org

// A Match says how well a name fits. A greater Match is a better one.
//
// The zero Match is no match.
type Match uint8

const (
	_             Match = iota
	MatchFolded         // equal only when tones and letters are dropped: a candidate to confirm, never an answer
	MatchShort          // an abbreviation or a shortened form
	MatchSpelling       // equal but for capitals, or i for y: Qui Nhơn
	MatchExact          // equal; tone placement and Unicode form make no difference
)

var matchNames = [...]string{
	"",
	MatchFolded:   "folded",
	MatchShort:    "short",
	MatchSpelling: "spelling",
	MatchExact:    "exact",
}

// String returns the text of m, "" for the zero Match.
func (m Match) String() string { return enumString(m, "Match", matchNames[:]) }

// ParseMatch reads the text that [Match.String] returns.
func ParseMatch(s string) (Match, error) { return parseEnum[Match]("ParseMatch", s, matchNames[:]) }

// MarshalText returns the text of m.
func (m Match) MarshalText() ([]byte, error) { return []byte(m.String()), nil }

// UnmarshalText sets m from its text; "" is the zero Match.
func (m *Match) UnmarshalText(b []byte) error { return unmarshalText(m, b, ParseMatch) }
