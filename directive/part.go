package directive

// A Part is what a party has in a duty.
//
// The zero Part is none.
type Part uint8

const (
	_          Part = iota
	Lead            // chủ trì, or simply the one who must: it alone is accountable
	Coordinate      // phối hợp
	Advise          // tham mưu
	Inspect         // kiểm tra, đôn đốc
	Supervise       // giám sát
	Critique        // phản biện
	Reply           // tiếp thu, trả lời
	Receive         // nhận báo cáo
	Approve         // phê duyệt, cho ý kiến
)

var partNames = [...]string{
	"",
	Lead:       "lead",
	Coordinate: "coordinate",
	Advise:     "advise",
	Inspect:    "inspect",
	Supervise:  "supervise",
	Critique:   "critique",
	Reply:      "answer",
	Receive:    "receive",
	Approve:    "approve",
}

// String returns the text of p, "" for the zero Part.
func (p Part) String() string { return enumString(p, "Part", partNames[:]) }

// ParsePart reads the text that [Part.String] returns.
func ParsePart(s string) (Part, error) { return parseEnum[Part]("ParsePart", s, partNames[:]) }

// MarshalText returns the text of p.
func (p Part) MarshalText() ([]byte, error) { return []byte(p.String()), nil }

// UnmarshalText sets p from its text; "" is the zero Part.
func (p *Part) UnmarshalText(b []byte) error { return unmarshalText(p, b, ParsePart) }
