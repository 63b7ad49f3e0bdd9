package reorg

import (
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

// A JoinError is a name in a resolution that fits no area, or more than one. The zero JoinError prints as an error
// without a place.
type JoinError struct {
	Number     directive.Number
	Pin        directive.Pin
	Offset     int    // byte of the text
	Text       string // what stands there
	Reason     string
	Candidates []org.Area // areas that fit, or would fit but for their tones
}
