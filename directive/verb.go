package directive

// A Verb is what a duty demands.
//
// The zero Verb is none.
type Verb uint8

const (
	_         Verb = iota
	Preside        // chủ trì
	TakePart       // phối hợp
	CarryOut       // thực hiện
	Direct         // chỉ đạo
	Monitor        // giám sát
	Criticise      // phản biện, góp ý
	Counsel        // tham mưu
	Instruct       // hướng dẫn
	Verify         // kiểm tra, đôn đốc
	Report         // báo cáo, gửi
	Respond        // tiếp thu, giải trình, trả lời
	Provide        // bảo đảm
)

var verbNames = [...]string{
	"",
	Preside:   "preside",
	TakePart:  "take-part",
	CarryOut:  "carry-out",
	Direct:    "direct",
	Monitor:   "monitor",
	Criticise: "criticise",
	Counsel:   "counsel",
	Instruct:  "instruct",
	Verify:    "verify",
	Report:    "report",
	Respond:   "respond",
	Provide:   "provide",
}

// String returns the text of v, "" for the zero Verb.
func (v Verb) String() string { return enumString(v, "Verb", verbNames[:]) }

// ParseVerb reads the text that [Verb.String] returns.
func ParseVerb(s string) (Verb, error) { return parseEnum[Verb]("ParseVerb", s, verbNames[:]) }

// MarshalText returns the text of v.
func (v Verb) MarshalText() ([]byte, error) { return []byte(v.String()), nil }

// UnmarshalText sets v from its text; "" is the zero Verb.
func (v *Verb) UnmarshalText(b []byte) error { return unmarshalText(v, b, ParseVerb) }
