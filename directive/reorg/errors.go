package reorg

import (
	"strconv"
	"strings"

	"github.com/vnpolity/vnpolity/directive"
	"github.com/vnpolity/vnpolity/org"
)

// A ReadError is a place of a text that cannot be read, or that does not agree with another. [Read] joins one for each.
// The zero ReadError prints as an error without a place.
type ReadError struct {
	Number directive.Number
	Pin    directive.Pin
	Offset int    // byte of the text
	Text   string // what stands there, shortened
	Reason string // what was wanted or wrong there
}

// Error returns the place, the reason, and what stands there.
func (e *ReadError) Error() string {
	s := where(e.Number, e.Pin) + e.Reason
	if e.Text != "" {
		s += " (at " + strconv.Quote(e.Text) + ")"
	}
	return s
}

// A JoinError is a name in a resolution that fits no area, or more than one, or an area that a resolution leaves in the
// air. [Resolution.Join] joins one for each. The zero JoinError prints as an error without a place.
type JoinError struct {
	Number     directive.Number
	Pin        directive.Pin // zero of an area that no clause names
	Offset     int           // byte of the text
	Text       string        // what stands there, or the area
	Reason     string
	Candidates []org.Area // areas that fit, or would but for a tone or their type
}

// Error returns the clause, the name, the reason and the candidates.
func (e *JoinError) Error() string {
	s := where(e.Number, e.Pin) + strconv.Quote(e.Text) + ": " + e.Reason
	var names []string
	for _, a := range e.Candidates {
		names = append(names, a.String())
	}
	if len(names) > 0 {
		s += ": " + strings.Join(names, "; ")
	}
	return s
}

// where returns a place of a resolution as the head of a message: "1656/NQ-UBTVQH15, khoản 22 Điều 1: ".
func where(n directive.Number, p directive.Pin) string {
	var s string
	if !n.IsZero() {
		s = n.String()
	}
	if !p.IsZero() {
		if s != "" {
			s += ", "
		}
		s += p.String()
	}
	if s == "" {
		return "reorg: "
	}
	return s + ": "
}
