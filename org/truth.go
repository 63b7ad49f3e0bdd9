package org

// A Truth is one of three answers. It is ordered: what rests on several steps is as true as the least of them.
//
// The zero Truth is False.
type Truth uint8

const (
	False   Truth = iota // it is not so
	Unknown              // the data does not say
	True                 // it is so
)

var truthNames = [...]string{"false", "unknown", "true"}

// String returns "false", "unknown" or "true".
func (t Truth) String() string { return enumString(t, "Truth", truthNames[:]) }

// MarshalText returns the text of t.
func (t Truth) MarshalText() ([]byte, error) { return []byte(t.String()), nil }

// UnmarshalText sets t from its text; "" is False.
func (t *Truth) UnmarshalText(b []byte) error {
	return unmarshalText(t, b, func(s string) (Truth, error) { return parseEnum[Truth]("ParseTruth", s, truthNames[:]) })
}
