package directive

// A Flaw is one thing that is wrong with a number, as whoever keeps the register of documents (văn thư) would mark it. It is
// comparable. The zero Flaw is none.
type Flaw struct {
	Kind  FlawKind
	Text  string // what is wrong, and what is right where that is known
	Basis string // the act that says so, where it is on record
}

// String returns the kind, the text and the basis.
func (f Flaw) String() string {
	s := f.Kind.String()
	if f.Text != "" {
		s += ": " + f.Text
	}
	if f.Basis != "" {
		s += "  [" + f.Basis + "]"
	}
	return s
}

// A FlawKind is what a [Flaw] is about.
//
// The zero FlawKind is none.
type FlawKind uint8

const (
	_          FlawKind = iota
	FlawShape           // the Party's shape for a document of the State, or the other way round
	FlawForm            // a symbol that no form has, or a form that the issuer may not use
	FlawSymbol          // a symbol with which nobody signed that day
	FlawIssuer          // the symbol of another than the issuer
	FlawAbsent          // an issuer that was not there that day, or is on none
	FlawYear            // another year than that of the date, a year too many, or none where there must be one
	FlawTerm            // another term (khóa) than that of the day
)

var flawNames = [...]string{
	"",
	FlawShape:  "shape",
	FlawForm:   "form",
	FlawSymbol: "symbol",
	FlawIssuer: "issuer",
	FlawAbsent: "absent",
	FlawYear:   "year",
	FlawTerm:   "term",
}

// String returns the text of k, "" for the zero FlawKind.
func (k FlawKind) String() string { return enumString(k, "FlawKind", flawNames[:]) }

// ParseFlawKind reads the text that [FlawKind.String] returns.
func ParseFlawKind(s string) (FlawKind, error) {
	return parseEnum[FlawKind]("ParseFlawKind", s, flawNames[:])
}

// MarshalText returns the text of k.
func (k FlawKind) MarshalText() ([]byte, error) { return []byte(k.String()), nil }

// UnmarshalText sets k from its text; "" is the zero FlawKind.
func (k *FlawKind) UnmarshalText(b []byte) error { return unmarshalText(k, b, ParseFlawKind) }
