package org

import (
	"strings"
)

// A Sector is a field of work: "mass-mobilisation". Sectors are vocabulary, not grammar: they are named in [Data], and
// a program may add its own. In a rule "*" stands for any sector, the same one at both ends. The zero Sector is none.
type Sector string

const anySector Sector = "*"

// A Body is one step of a path: a kind of unit, with the sector that it works in if its kind takes one, and a label
// where there are several of them in one place. It is comparable. The zero Body is none.
type Body struct {
	Kind   Kind
	Sector Sector
	Label  string
}

// ParseBody reads a body: "commission.mass-mobilisation", "party-cell~3".
func ParseBody(s string) (Body, error) {
	if len(s) > maxID {
		return Body{}, &ParseError{"ParseBody", s, maxID, "longer than an ID can be"}
	}
	b, at, reason := readBody(s)
	if reason != "" {
		return Body{}, &ParseError{"ParseBody", s, at, reason}
	}
	return b, nil
}

// String returns the form that [ParseBody] reads, "" for the zero Body.
func (b Body) String() string {
	if b.Kind == 0 {
		return ""
	}
	s := b.Kind.String()
	if b.Sector != "" {
		s += "." + string(b.Sector)
	}
	if b.Label != "" {
		s += "~" + b.Label
	}
	return s
}

// MarshalText returns the text of b.
func (b Body) MarshalText() ([]byte, error) { return []byte(b.String()), nil }

// UnmarshalText sets b from its text; "" is the zero Body.
func (b *Body) UnmarshalText(text []byte) error { return unmarshalText(b, text, ParseBody) }

// Path returns the path of the one body b.
func (b Body) Path() Path { return Path(b.String()) }

// Of returns the unit that b is in area a.
func (b Body) Of(a AreaID) UnitID { return b.Path().Of(a) }

// Under returns the unit that b is under the host.
func (b Body) Under(host UnitID) UnitID {
	if b.Kind == 0 || host == "" {
		return ""
	}
	return UnitID(b.String() + "@" + string(host))
}

func readBody(s string) (b Body, at int, reason string) {
	head, label, labelled := strings.Cut(s, "~")
	kind, sector, sectored := strings.Cut(head, ".")
	k, err := ParseKind(kind)
	if err != nil {
		return Body{}, 0, "no such kind of unit"
	}
	row := &catalogue[k]
	if sectored && Sector(sector) != anySector {
		if at := badSlug(sector); at >= 0 {
			return Body{}, len(kind) + 1 + at, "want a sector"
		}
	}
	if sectored && !row.sectored {
		return Body{}, len(kind), "a unit of this kind has no sector"
	}
	if !sectored && row.sectored {
		return Body{}, len(kind), "a unit of this kind has a sector"
	}
	if labelled {
		if at := badSlug(label); at >= 0 {
			return Body{}, len(head) + 1 + at, "want a label"
		}
	}
	return Body{k, Sector(sector), label}, 0, ""
}
