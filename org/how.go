package org

// A How is the act by which a person comes to a post. The verbs differ by kind of unit and are kept as they are.
//
// The zero How is not known.
type How uint8

const (
	_          How = iota
	Elected        // bầu
	Appointed      // bổ nhiệm
	Designated     // chỉ định
	Endorsed       // chuẩn y
	Ratified       // phê chuẩn
	Consulted      // hiệp thương cử
	Assigned       // phân công, điều động
)

var howNames = [...]string{
	"",
	Elected:    "elected",
	Appointed:  "appointed",
	Designated: "designated",
	Endorsed:   "endorsed",
	Ratified:   "ratified",
	Consulted:  "consulted",
	Assigned:   "assigned",
}

// String returns the text of h, "" for the zero How.
func (h How) String() string { return enumString(h, "How", howNames[:]) }

// ParseHow reads the text that [How.String] returns.
func ParseHow(s string) (How, error) { return parseEnum[How]("ParseHow", s, howNames[:]) }

// MarshalText returns the text of h.
func (h How) MarshalText() ([]byte, error) { return []byte(h.String()), nil }

// UnmarshalText sets h from its text; "" is the zero How.
func (h *How) UnmarshalText(b []byte) error { return unmarshalText(h, b, ParseHow) }
