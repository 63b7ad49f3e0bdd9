package reorg

import (
	"strconv"

	"github.com/vnpolity/vnpolity/directive"
)

// A Note is a place of a text that is defective or ambiguous, and how it was settled. It is comparable. The zero Note is
// none.
type Note struct {
	Defect     Defect
	Pin        directive.Pin
	Start, End int    // the place in the text; equal where something is missing
	Text       string // what is printed there
	Read       string // what it was read as, or the area that it is; "" where it was passed over
	Reason     string // why, where the defect does not say it
}

// String returns the note as a line: `khoản 9 Điều 1: words run together: "cácphường" → "các phường"`.
func (n Note) String() string {
	s := string(n.Defect)
	if pin := n.Pin.String(); pin != "" {
		s = pin + ": " + s
	}
	if n.Text != "" {
		s += ": " + strconv.Quote(n.Text)
	}
	if n.Read != "" {
		s += " → " + strconv.Quote(n.Read)
	}
	if n.Reason != "" {
		s += " (" + n.Reason + ")"
	}
	return s
}

// A Defect is a kind of Note; its value is the message.
type Defect string

const (
	RunTogether Defect = "words run together"                   // làxã
	Apart       Defect = "a word in pieces"                     // phươ ng
	Doubled     Defect = "a word printed twice"                 // của của
	Omitted     Defect = "a word left out"                      // quy mô dân [số] của
	SmallLetter Defect = "a name in small letters"              // thành phố cần Thơ
	NoArea      Defect = "land of no commune"                   // khu vực bãi bồi ven biển
	ByBracket   Defect = "told apart by a later bracket"        // Phường 1 và Phường 2 (thành phố Cà Mau)
	ByContext   Defect = "told apart by the rest of the clause" // two xã Long Bình, in provinces that were merged
	Spelled     Defect = "the list spells it otherwise"         // Hoà Bình, Ea Bar: no letter or tone differs
	OtherName   Defect = "the list names it otherwise"          // settled one by one, in a table
)
