package directive

// A Capacity is in which standing an [Answer] names somebody.
//
// The zero Capacity is none.
type Capacity uint8

const (
	_             Capacity = iota
	Decides                // tập thể lãnh đạo: the unit, together
	AnswersAsHead          // người đứng đầu chịu trách nhiệm
	InCharge               // cá nhân phụ trách lĩnh vực: unknown without a record
	Advises                // tham mưu, giúp việc
	Coordinates            // phối hợp
	Monitors               // kiểm tra, giám sát
	Receives               // nhận báo cáo, tiếp nhận
	Approves               // phê duyệt
	Bound                  // đối tượng chịu: a class of people that is no unit
)

var capacityNames = [...]string{
	"",
	Decides:       "decides",
	AnswersAsHead: "answers-as-head",
	InCharge:      "in-charge",
	Advises:       "advises",
	Coordinates:   "coordinates",
	Monitors:      "monitors",
	Receives:      "receives",
	Approves:      "approves",
	Bound:         "bound",
}

// String returns the text of c, "" for the zero Capacity.
func (c Capacity) String() string { return enumString(c, "Capacity", capacityNames[:]) }

// ParseCapacity reads the text that [Capacity.String] returns.
func ParseCapacity(s string) (Capacity, error) {
	return parseEnum[Capacity]("ParseCapacity", s, capacityNames[:])
}

// MarshalText returns the text of c.
func (c Capacity) MarshalText() ([]byte, error) { return []byte(c.String()), nil }

// UnmarshalText sets c from its text; "" is the zero Capacity.
func (c *Capacity) UnmarshalText(b []byte) error { return unmarshalText(c, b, ParseCapacity) }
