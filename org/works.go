package org

// A Works says how a unit decides.
//
// The zero Works is not stated.
type Works uint8

const (
	_            Works = iota
	Collectively       // chế độ tập thể: the unit decides together, its head answers
	UnderHead          // chế độ thủ trưởng: the head decides and answers
)

var worksNames = [...]string{
	"",
	Collectively: "collectively",
	UnderHead:    "under-head",
}

// String returns the text of w, "" for the zero Works.
func (w Works) String() string { return enumString(w, "Works", worksNames[:]) }

// ParseWorks reads the text that [Works.String] returns.
func ParseWorks(s string) (Works, error) { return parseEnum[Works]("ParseWorks", s, worksNames[:]) }

// MarshalText returns the text of w.
func (w Works) MarshalText() ([]byte, error) { return []byte(w.String()), nil }

// UnmarshalText sets w from its text; "" is the zero Works.
func (w *Works) UnmarshalText(b []byte) error { return unmarshalText(w, b, ParseWorks) }
