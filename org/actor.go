package org

import (
	"errors"
	"strings"
)

// An Actor is a unit or, with a role, the holder of that post in person: what issues a document, and what a duty binds.
// UBND and its Chủ tịch are two actors. It is comparable; its text is the ID of the unit or of the post.
// The zero Actor is nobody.
type Actor struct {
	Unit UnitID
	Role Role
}

// ParseActor reads the ID of a unit or of a post.
func ParseActor(s string) (Actor, error) {
	first, rest, _ := strings.Cut(s, "@")
	r, err := ParseRole(first)
	if err == nil {
		_, err = ParsePostID(s)
	} else {
		rest, r = s, 0
		_, err = ParseUnitID(s)
	}
	var e *ParseError
	if errors.As(err, &e) {
		return Actor{}, &ParseError{"ParseActor", s, e.Offset, e.Reason}
	}
	return Actor{UnitID(rest), r}, nil
}

// Post returns the post that acts in person, "" if the unit acts.
func (a Actor) Post() PostID { return a.Role.Of(a.Unit) }

// String returns the ID of the unit or of the post.
func (a Actor) String() string {
	if a.Role != 0 {
		return string(a.Post())
	}
	return string(a.Unit)
}

// MarshalText returns the text of a.
func (a Actor) MarshalText() ([]byte, error) { return []byte(a.String()), nil }

// UnmarshalText sets a from its text; "" is the zero Actor.
func (a *Actor) UnmarshalText(b []byte) error { return unmarshalText(a, b, ParseActor) }

// ActorName returns what the actor is called on the day, or its ID if it is not there.
func (v View) ActorName(a Actor) string {
	if a.Role != 0 {
		return v.postTitle(a.Post())
	}
	return v.unitName(a.Unit)
}
