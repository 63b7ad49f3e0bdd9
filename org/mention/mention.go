package mention

import (
	"github.com/vnpolity/vnpolity/org"
)

// A Mention is a unit, a post or a person that a text speaks of, at text[Start:End]. The zero Mention is none.
type Mention struct {
	What       What
	Start, End int
	Unit       Name   // the unit, or that of the post
	Post       Post   // of a post
	Person     Person // of a person
}

// What tells what a mention is of. The zero What is none.
type What uint8

const (
	_             What = iota
	UnitMention        // a unit: Quận ủy Thanh Xuân
	PostMention        // a post: Bí thư Quận ủy Thanh Xuân
	PersonMention      // a person
)

var whatNames = [...]string{"", UnitMention: "unit", PostMention: "post", PersonMention: "person"}

// String returns "unit", "post" or "person".
func (w What) String() string {
	if int(w) < len(whatNames) {
		return whatNames[w]
	}
	return "What(" + string('0'+rune(w%10)) + ")"
}

// MarshalText returns the text of w.
func (w What) MarshalText() ([]byte, error) { return []byte(w.String()), nil }

// Status returns whether it is settled what the mention means.
func (m Mention) Status() Status {
	switch m.What {
	case PersonMention:
		return m.Person.Status
	case PostMention:
		if !m.Post.Held {
			return min(m.Unit.Status, Ambiguous)
		}
	}
	return m.Unit.Status
}

// A Person is somebody whom a text names beside a post. The zero Person is nobody.
type Person struct {
	Status     Status
	ID         org.PersonID   // the person on record, "" unless it is Found
	Name       string         // in full, as the text has it where it has it best
	Posts      []Post         // those that the text gives beside the name; none where it names the person again
	Candidates []org.PersonID // people on record of that name, where the posts do not settle who is meant
}
