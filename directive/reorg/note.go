package reorg

import (
	"slices"
	"strconv"
	"strings"

	"github.com/vnpolity/vnpolity/directive"
)

// A Note is a place of a text that is defective or ambiguous, and how it was settled. It is comparable. The zero Note is
// none.
type Note struct {
	Defect     Defect
	Pin        directive.Pin
	Start, End int    // the place in the text; equal where something is missing
	Text       string // what is printed there; of an area its name and bracket
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

// joint notes that a word begins at letter i without a blank after another.
func (s *scanner) joint(i int) {
	if i == 0 || s.letters[i].gap != noGap || !isWordy(s.letters[i-1].r) && s.letters[i-1].r != ')' {
		return
	}
	const most = 40 // letters to either side, so that a text without blanks takes no longer
	from, to := i-1, i+1
	for from > max(0, i-most) && s.letters[from].gap == noGap && isWordy(s.letters[from-1].r) {
		from--
	}
	for to < min(len(s.letters), i+most) && s.letters[to].gap == noGap && isWordy(s.letters[to].r) {
		to++
	}
	tail := s.print(i, to)
	if n := len(s.notes); n > 0 && s.notes[n-1].Defect == RunTogether && s.notes[n-1].Start == s.offset(from) {
		last := &s.notes[n-1]
		if head, ok := strings.CutSuffix(last.Read, tail); ok && !strings.HasSuffix(head, " ") {
			last.Read = head + " " + tail
		}
		return
	}
	s.note(RunTogether, from, to, s.print(from, i)+" "+tail, "")
}

// note notes a defect at the letters from i to j, which are equal where something is missing.
func (s *scanner) note(d Defect, i, j int, read, reason string) {
	start, end := s.offset(i), s.endOffset(j)
	if i == j {
		start = end
	}
	s.notes = append(s.notes, Note{Defect: d, Pin: s.pin, Start: start, End: end, Text: s.print(i, j), Read: read, Reason: reason})
}

// sortNotes puts notes in the order of the text.
func sortNotes(notes []Note) {
	slices.SortStableFunc(notes, func(a, b Note) int { return a.Start - b.Start })
}
