package directive

// A When is the capacity in which alone a duty binds: an organ must answer recommendations when it is the one monitored.
// No record tells in which capacity a unit acts, so that reasons are as certain as if it did: [Answer] and a [Gap] of
// [GapConditional] say in which it must.
//
// The zero When is always.
type When uint8

const (
	_             When = iota
	WhenMonitored      // cơ quan, tổ chức được giám sát
	WhenDrafting       // cơ quan chủ trì soạn thảo
	WhenLeading        // cơ quan chủ trì cuộc giám sát, phản biện
	WhenInvited        // khi được mời, được đề nghị
	WhenConcerned      // khi có vụ việc, tình huống
	WhenProject        // nơi có chương trình, dự án
)

var whenNames = [...]string{
	"",
	WhenMonitored: "monitored",
	WhenDrafting:  "drafting",
	WhenLeading:   "leading",
	WhenInvited:   "invited",
	WhenConcerned: "concerned",
	WhenProject:   "project",
}

// String returns the text of w, "" for the zero When.
func (w When) String() string { return enumString(w, "When", whenNames[:]) }

// ParseWhen reads the text that [When.String] returns.
func ParseWhen(s string) (When, error) { return parseEnum[When]("ParseWhen", s, whenNames[:]) }

// MarshalText returns the text of w.
func (w When) MarshalText() ([]byte, error) { return []byte(w.String()), nil }

// UnmarshalText sets w from its text; "" is the zero When.
func (w *When) UnmarshalText(b []byte) error { return unmarshalText(w, b, ParseWhen) }
