package reorg

import "github.com/vnpolity/vnpolity/directive"

// A Note is a place of a text that is defective or ambiguous, and how it was settled. It is comparable. The zero Note is
// none.
type Note struct {
	Defect     Defect
	Pin        directive.Pin
	Start, End int    // the place in the text
	Text       string // what is printed there
	Read       string // what it was read as
	Reason     string // why
}

// A Defect is a kind of Note; its value is the message.
type Defect string

const (
	RunTogether Defect = "words run together"                   // làxã
	Apart       Defect = "a word in pieces"                     // phươ ng
	Doubled     Defect = "a word printed twice"                 // của của
	Omitted     Defect = "a word left out"                      // quy mô dân [số] của
	Misprint    Defect = "misprint"                             // settled in the table of corrections
	Spelled     Defect = "spelt otherwise than on the list"     // EaBar
	ByBracket   Defect = "told apart by a later bracket"        // Phường 1 và Phường 2 (thành phố Cà Mau)
	ByContext   Defect = "told apart by the rest of the clause" // two xã Long Bình, in provinces that are merged
	NoArea      Defect = "land of no commune"                   // khu vực bãi bồi ven biển
)
