package mention

import (
	"github.com/vnpolity/vnpolity/org"
)

// A Name is what the name of a unit was read as: what the unit is, where it is, and which unit on record that makes it.
// Its parts are read whether or not the registry holds the unit: then Unit is empty and Status is [Unknown].
// The zero Name is of nothing.
type Name struct {
	Status Status
	Unit   org.UnitID   // the unit, "" if there is none on record that day, or several
	Path   org.Path     // what it is, with its hosts; "" if the text leaves out what it is an organ of
	Body   org.Body     // what it is, without its hosts
	Area   org.AreaID   // where it is, "" if the registry holds no such area
	Place  string       // the bare name of the area: of the one on record, else as it is written; "" if none is written or found
	Above  org.AreaID   // where Area is "", the nearest area above it that is written and on record, on whatever day: of xã An Vĩnh, huyện Lý Sơn; else ""
	Type   org.AreaType // of the area; 0 if neither text nor registry tells
	Ground Ground       // how the place was found

	Unmarked bool // it is written without marks, Quan uy Thanh Xuan, so that it is ambiguous at best

	Candidates []org.UnitID // of an ambiguous name, the likeliest first

	unit    org.Unit // that of Unit
	organOf org.Kind // see HostKind
}

// Host returns the unit that it is an organ of, "" for none; where Unit is empty, its path without a place:
// "party-committee".
func (n Name) Host() string {
	if n.Unit != "" {
		return string(n.Unit.Host())
	}
	return string(n.Path.Host())
}

// HostKind returns the kind of what it is an organ of, 0 for none: that of Host or, where the name leaves the host out, the kind of which all
// such units are organs. Chi cục Thú y tỉnh Nghệ An is one of a department.
func (n Name) HostKind() org.Kind {
	if host := n.Path.Host(); host != "" {
		return host.Body().Kind
	}
	return n.organOf
}

// Level returns the tier of the unit.
func (n Name) Level() org.Level { return n.Path.Level(n.Type) }

// A Status says whether it is settled what a text means. The zero Status is Unknown.
type Status uint8

const (
	Unknown   Status = iota // nothing on record fits: what was read may be new
	Ambiguous               // several on record fit
	Found                   // one on record fits
)

var statusNames = [...]string{"unknown", "ambiguous", "found"}

// String returns "unknown", "ambiguous" or "found".
func (s Status) String() string {
	if int(s) < len(statusNames) {
		return statusNames[s]
	}
	return "Status(" + string('0'+rune(s%10)) + ")"
}

// MarshalText returns the text of s.
func (s Status) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// A Ground says how the place of a name was found. The zero Ground is that it was not.
type Ground uint8

const (
	NoGround   Ground = iota
	Written           // the name has it: Quận ủy Thanh Xuân
	Implied           // there is one such unit in the country: Chính phủ
	Antecedent        // the name is generic, and the text tells it nearby: Quận ủy
	Home              // the name is generic, and the place of the text tells it
)

var groundNames = [...]string{"none", "written", "implied", "antecedent", "home"}

// String returns "none", "written", "implied", "antecedent" or "home".
func (g Ground) String() string {
	if int(g) < len(groundNames) {
		return groundNames[g]
	}
	return "Ground(" + string('0'+rune(g%10)) + ")"
}

// MarshalText returns the text of g.
func (g Ground) MarshalText() ([]byte, error) { return []byte(g.String()), nil }
