package org

// A Matter is what a relation between two units is about.
//
// The zero Matter is not stated.
type Matter uint8

const (
	_                  Matter = iota
	MatterOrganisation        // tổ chức, biên chế
	MatterProfession          // chuyên môn, nghiệp vụ
	MatterCommand             // chỉ huy, điều hành
	MatterParty               // sự lãnh đạo của Đảng
	MatterConsultation        // hiệp thương
)

var matterNames = [...]string{
	"",
	MatterOrganisation: "organisation",
	MatterProfession:   "profession",
	MatterCommand:      "command",
	MatterParty:        "party",
	MatterConsultation: "consultation",
}

// String returns the text of m, "" for the zero Matter.
func (m Matter) String() string { return enumString(m, "Matter", matterNames[:]) }

// ParseMatter reads the text that [Matter.String] returns.
func ParseMatter(s string) (Matter, error) {
	return parseEnum[Matter]("ParseMatter", s, matterNames[:])
}

// MarshalText returns the text of m.
func (m Matter) MarshalText() ([]byte, error) { return []byte(m.String()), nil }

// UnmarshalText sets m from its text; "" is the zero Matter.
func (m *Matter) UnmarshalText(b []byte) error { return unmarshalText(m, b, ParseMatter) }
