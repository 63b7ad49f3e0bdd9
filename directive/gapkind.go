package directive

// A GapKind says in what way nobody can be named for a duty.
//
// The zero GapKind is none.
type GapKind uint8

const (
	_              GapKind = iota
	GapNobody              // no unit that is there is addressed
	GapNoLead              // nobody has the lead
	GapTwoLeads            // more than one party has the lead
	GapVacant              // the head's post is vacant
	GapUnknown             // who heads the unit is not known
	GapPerhaps             // the unit may be there, or may have taken the duty over: a candidate
	GapConditional         // it binds only in a capacity that the data does not tell
)

var gapKindNames = [...]string{
	"",
	GapNobody:      "nobody",
	GapNoLead:      "no-lead",
	GapTwoLeads:    "two-leads",
	GapVacant:      "vacant",
	GapUnknown:     "unknown",
	GapPerhaps:     "perhaps",
	GapConditional: "conditional",
}

// String returns the text of g, "" for the zero GapKind.
func (g GapKind) String() string { return enumString(g, "GapKind", gapKindNames[:]) }

// ParseGapKind reads the text that [GapKind.String] returns.
func ParseGapKind(s string) (GapKind, error) {
	return parseEnum[GapKind]("ParseGapKind", s, gapKindNames[:])
}

// MarshalText returns the text of g.
func (g GapKind) MarshalText() ([]byte, error) { return []byte(g.String()), nil }

// UnmarshalText sets g from its text; "" is the zero GapKind.
func (g *GapKind) UnmarshalText(b []byte) error { return unmarshalText(g, b, ParseGapKind) }
