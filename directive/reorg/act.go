package reorg

import (
	"strconv"
	"strings"

	"github.com/vnpolity/vnpolity/org"
)

// An Act is what a clause does.
//
// The zero Act is none.
type Act uint8

const (
	_       Act = iota
	Arrange     // sắp xếp, nhập, hợp nhất: an area is made of one or several
	Rename      // đổi tên
	Keep        // không thực hiện sắp xếp: an area stays as it is
)

var actNames = [...]string{
	"",
	Arrange: "arrange",
	Rename:  "rename",
	Keep:    "keep",
}

// String returns the text of a, "" for the zero Act.
func (a Act) String() string {
	if int(a) < len(actNames) {
		return actNames[a]
	}
	return "Act(" + strconv.Itoa(int(a)) + ")"
}

// ParseAct reads the text that [Act.String] returns.
func ParseAct(s string) (Act, error) {
	for a, name := range actNames {
		if a > 0 && name == s {
			return Act(a), nil
		}
	}
	return 0, &org.ParseError{Func: "ParseAct", Input: s, Reason: "want one of " + strings.Join(actNames[1:], ", ")}
}

// MarshalText returns the text of a.
func (a Act) MarshalText() ([]byte, error) { return []byte(a.String()), nil }

// UnmarshalText sets a from its text; "" is the zero Act.
func (a *Act) UnmarshalText(b []byte) error {
	if len(b) == 0 {
		*a = 0
		return nil
	}
	got, err := ParseAct(string(b))
	if err == nil {
		*a = got
	}
	return err
}
