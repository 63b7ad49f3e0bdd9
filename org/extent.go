package org

// An Extent says how much of a thing passes to another in a reorganisation.
//
// The zero Extent is none.
type Extent uint8

const (
	_         Extent = iota
	Whole            // toàn bộ
	Part             // một phần
	Rest             // phần còn lại
	LandOnly         // diện tích tự nhiên without people: it carries no organ and no duty
	SomeOrAll        // toàn bộ or một phần: the source does not say which
)

var extentNames = [...]string{
	"",
	Whole:     "whole",
	Part:      "part",
	Rest:      "rest",
	LandOnly:  "land-only",
	SomeOrAll: "some-or-all",
}

// String returns the text of e, "" for the zero Extent.
func (e Extent) String() string { return enumString(e, "Extent", extentNames[:]) }

// ParseExtent reads the text that [Extent.String] returns.
func ParseExtent(s string) (Extent, error) {
	return parseEnum[Extent]("ParseExtent", s, extentNames[:])
}

// MarshalText returns the text of e.
func (e Extent) MarshalText() ([]byte, error) { return []byte(e.String()), nil }

// UnmarshalText sets e from its text; "" is the zero Extent.
func (e *Extent) UnmarshalText(b []byte) error { return unmarshalText(e, b, ParseExtent) }
