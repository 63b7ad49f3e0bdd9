package directive

// A Signing is by what authority somebody signed. None of them changes who issued the document.
//
// The zero Signing is in one's own right.
type Signing uint8

const (
	_          Signing = iota
	OnBehalf           // TM., T/M: thay mặt the collective
	ForHead            // KT., K/T: ký thay the head
	ByOrder            // TL., T/L: thừa lệnh
	Delegated          // TUQ.: thừa ủy quyền
	ActingHead         // Q.: quyền
	InChargeOf         // phụ trách
)

var signingNames = [...]string{
	"",
	OnBehalf:   "on-behalf",
	ForHead:    "for-head",
	ByOrder:    "by-order",
	Delegated:  "delegated",
	ActingHead: "acting-head",
	InChargeOf: "in-charge",
}

// String returns the text of s, "" for the zero Signing.
func (s Signing) String() string { return enumString(s, "Signing", signingNames[:]) }

// ParseSigning reads the text that [Signing.String] returns.
func ParseSigning(s string) (Signing, error) {
	return parseEnum[Signing]("ParseSigning", s, signingNames[:])
}

// MarshalText returns the text of s.
func (s Signing) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText sets s from its text; "" is the zero Signing.
func (s *Signing) UnmarshalText(b []byte) error { return unmarshalText(s, b, ParseSigning) }
