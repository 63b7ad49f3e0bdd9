package org

import "strings"

// The IDs of this package are plain strings with a grammar: they can be constants, map keys and JSON values, and they
// compare with ==. An ID made by conversion is not checked; its methods then answer with whatever parts they find.
//
//	post = role "@" unit              head@party-committee@ha-noi/quan-thanh-xuan
//	unit = path "@" area              commission.mass-mobilisation@party-committee@ha-noi/quan-thanh-xuan
//	path = body { "@" body }          commission.mass-mobilisation@party-committee
//	body = kind [ "." sector ] [ "~" label ]
//	area = slug { "/" slug }          ha-noi/quan-thanh-xuan
//
// A slug is lower-case ASCII letters and digits in groups joined by "-"; in an area it may end in "~" and an official
// code where two areas would otherwise share an ID.
type (
	// An AreaID names an area: "ha-noi/quan-thanh-xuan". It is coined once, from the name, type and place of the area
	// on its first day in the data, and never changes; the facts of the area are in its record, not in its ID.
	// The zero AreaID is none.
	AreaID string

	// A UnitID names a unit: a path of bodies, then the area that the outermost sits in. "@" reads "of".
	// The zero UnitID is none.
	UnitID string

	// A Path is a unit apart from its area: "commission.mass-mobilisation@party-committee" is the mass-mobilisation
	// commission of a Party committee, wherever there is one. Standards and rules are about paths.
	// The zero Path is none.
	Path string

	// A PostID names a post: "head@party-committee@ha-noi/quan-thanh-xuan". The zero PostID is none.
	PostID string

	// A Seat is a post apart from its area: "head@party-committee". The zero Seat is none.
	Seat string

	// A PersonID names a person in the data. It is a slug, coined once. The zero PersonID is none.
	PersonID string

	// A TermID names a term (khóa, nhiệm kỳ) of a unit: "xi@party-committee@vn". The zero TermID is none.
	TermID string

	// A SourceID names a source: a document by its number where it has one. It has no "#". The zero SourceID is none.
	SourceID string
)

// maxID bounds the length of an ID, so that hostile input costs nothing.
const maxID = 400

// ParseAreaID checks the grammar of an area's ID. It does not ask whether there is such an area: see [View.Area].
func ParseAreaID(s string) (AreaID, error) {
	if at, reason := checkArea(s); reason != "" {
		return "", &ParseError{"ParseAreaID", s, at, reason}
	}
	return AreaID(s), nil
}

// ParsePath checks the grammar of a path, the kinds of its bodies, and that each may sit under the next.
func ParsePath(s string) (Path, error) {
	if at, reason := checkPath(s); reason != "" {
		return "", &ParseError{"ParsePath", s, at, reason}
	}
	return Path(s), nil
}

// ParseUnitID checks the grammar of a unit's ID and the kinds of its bodies.
func ParseUnitID(s string) (UnitID, error) {
	if at, reason := checkUnit(s); reason != "" {
		return "", &ParseError{"ParseUnitID", s, at, reason}
	}
	return UnitID(s), nil
}

// ParsePostID checks the grammar of a post's ID, its role and the kinds of its bodies.
func ParsePostID(s string) (PostID, error) {
	role, unit, ok := strings.Cut(s, "@")
	if !ok {
		return "", &ParseError{"ParsePostID", s, len(s), `want "@" and a unit after the role`}
	}
	r, err := ParseRole(role)
	if err != nil {
		return "", &ParseError{"ParsePostID", s, 0, "no such role: want one of " + strings.Join(roleNames[1:], ", ")}
	}
	at, reason := checkUnit(unit)
	if reason == "" {
		if at, reason = 0, "no such post in a unit of this kind"; UnitID(unit).Body().Kind.has(r) {
			return PostID(s), nil
		}
		return "", &ParseError{"ParsePostID", s, at, reason}
	}
	return "", &ParseError{"ParsePostID", s, len(role) + 1 + at, reason}
}

// MustParseUnitID is [ParseUnitID] for IDs written in a program. It panics on an error.
func MustParseUnitID(s string) UnitID { return must(ParseUnitID(s)) }

// MustParsePostID is [ParsePostID] for IDs written in a program. It panics on an error.
func MustParsePostID(s string) PostID { return must(ParsePostID(s)) }

// Of returns the unit along the path p in area a.
func (p Path) Of(a AreaID) UnitID {
	if p == "" || a == "" {
		return ""
	}
	return UnitID(string(p) + "@" + string(a))
}

// Body returns the innermost body: the commission of "commission.mass-mobilisation@party-committee".
func (p Path) Body() Body {
	s, _, _ := strings.Cut(string(p), "@")
	b, _, _ := readBody(s)
	return b
}

// Host returns the path without its innermost body, "" if nothing is left.
func (p Path) Host() Path {
	_, host, _ := strings.Cut(string(p), "@")
	return Path(host)
}

// Root returns the outermost body, which sits in the area itself.
func (p Path) Root() Body {
	s := string(p)
	b, _, _ := readBody(s[strings.LastIndexByte(s, '@')+1:])
	return b
}

// lastAt returns where the last @ of an ID is, -1 if it has none. It looks at eight bytes at a time, from the end: the area is what is
// long in an ID.
func lastAt(id string) int {
	const ones, tops, at = 0x0101_0101_0101_0101, 0x8080_8080_8080_8080, '@' * 0x0101_0101_0101_0101
	n := len(id)
	for ; n >= 8; n -= 8 {
		s := id[n-8 : n]
		x := uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 | uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
		x ^= at
		if (x-ones)&^x&tops != 0 {
			break
		}
	}
	return strings.LastIndexByte(id[:n], '@')
}

// Path returns the unit apart from its area.
func (id UnitID) Path() Path {
	i := lastAt(string(id))
	return Path(id[:max(i, 0)])
}

// Area returns the area that the unit, or the outermost of its hosts, sits in.
func (id UnitID) Area() AreaID {
	i := lastAt(string(id))
	return AreaID(id[i+1:])
}

// Body returns the innermost body of the unit.
func (id UnitID) Body() Body { return id.Path().Body() }

// Host returns the unit that this one is an organ of, "" if it sits in an area.
func (id UnitID) Host() UnitID {
	_, host, _ := strings.Cut(string(id), "@")
	if !strings.Contains(host, "@") {
		return ""
	}
	return UnitID(host)
}

// Of returns the post of the role in the unit.
func (r Role) Of(u UnitID) PostID {
	if r == 0 || u == "" {
		return ""
	}
	return PostID(r.String() + "@" + string(u))
}

// At returns the seat of the role on the path.
func (r Role) At(p Path) Seat {
	if r == 0 || p == "" {
		return ""
	}
	return Seat(r.String() + "@" + string(p))
}

// Role returns the role of the post.
func (id PostID) Role() Role { return roleOf(string(id)) }

// Unit returns the unit that the post is in.
func (id PostID) Unit() UnitID {
	_, u, _ := strings.Cut(string(id), "@")
	return UnitID(u)
}

// Seat returns the post apart from its area.
func (id PostID) Seat() Seat { return id.Role().At(id.Unit().Path()) }

// Role returns the role of the seat.
func (s Seat) Role() Role { return roleOf(string(s)) }

// Path returns the path of the seat's unit.
func (s Seat) Path() Path {
	_, p, _ := strings.Cut(string(s), "@")
	return Path(p)
}

func roleOf(s string) Role {
	name, _, _ := strings.Cut(s, "@")
	r, _ := ParseRole(name)
	return r
}

func checkUnit(s string) (at int, reason string) {
	if len(s) > maxID {
		return maxID, "longer than an ID can be"
	}
	i := strings.LastIndexByte(s, '@')
	if i < 0 {
		return len(s), `want "@" and an area after the body`
	}
	if at, reason = checkPath(s[:i]); reason != "" {
		return at, reason
	}
	if root := Path(s[:i]).Root().Kind; !root.sitsInAreas() {
		return i, root.String() + " sits only under another unit"
	}
	at, reason = checkArea(s[i+1:])
	return i + 1 + at, reason
}

func checkPath(s string) (at int, reason string) {
	if len(s) > maxID {
		return maxID, "longer than an ID can be"
	}
	for start, inner := 0, Kind(0); ; {
		body, _, more := strings.Cut(s[start:], "@")
		b, at, reason := readBody(body)
		if reason != "" {
			return start + at, reason
		}
		if inner != 0 && !inner.mayHost(b.Kind) {
			return start, inner.String() + " cannot sit under " + b.Kind.String()
		}
		if !more {
			return 0, ""
		}
		start += len(body) + 1
		inner = b.Kind
	}
}

func checkArea(s string) (at int, reason string) {
	if len(s) > maxID {
		return maxID, "longer than an ID can be"
	}
	start, coded := 0, false // of what must be a slug, and whether it is the code of a segment
	for i := 0; i <= len(s); i++ {
		if i < len(s) && s[i] != '/' && (coded || s[i] != '~') {
			continue
		}
		if at := badSlug(s[start:i]); at >= 0 {
			return start + at, cond(coded, "want a code after ~", "want lower-case letters and digits joined by single hyphens")
		}
		start, coded = i+1, i < len(s) && s[i] == '~'
	}
	return 0, ""
}

// badSlug returns where s stops being a slug, or -1 if it is one.
func badSlug(s string) int {
	for i := range len(s) {
		switch c := s[i]; {
		case 'a' <= c && c <= 'z' || '0' <= c && c <= '9':
		case c == '-' && i > 0 && s[i-1] != '-' && i < len(s)-1:
		default:
			return i
		}
	}
	if s == "" {
		return 0
	}
	return -1
}
