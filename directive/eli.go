package directive

import (
	"strings"

	"github.com/vnpolity/vnpolity/org"
)

// maxIdentifier bounds the length of an identifier in bytes.
const maxIdentifier = 600

const eliPrefix = "/eli/vn/"

// ELI returns the path of the European Legislation Identifier: who, when, which form, which number, then the parts from the
// largest and the day of the version. It is "" for the zero Identifier, and for what would not read back.
//
//	/eli/vn/ actor / date / form / number { / part _ label } [ / day ]
//
// A date is a year, a month and a day as segments, as far as they are known, or "undated".
func (id Identifier) ELI() string {
	if id.IsZero() {
		return ""
	}
	date := strings.ReplaceAll(orElse(id.Date.String(), noDate), "-", "/")
	segments := []string{orElse(id.Actor, noActor), date, id.formSlug(), id.Number}
	for _, p := range pinParts(id.Pin) {
		segments = append(segments, p.eli+"_"+p.label)
	}
	if id.Version != 0 {
		segments = append(segments, id.Version.String())
	}
	s := eliPrefix + strings.Join(segments, "/")
	if back, _, reason := readELI(s); reason != "" || back != id {
		return ""
	}
	return s
}

// ParseELI reads the path that [Identifier.ELI] writes. It does not ask whether there is such a document.
func ParseELI(s string) (Identifier, error) {
	id, at, reason := readELI(s)
	if reason != "" {
		return Identifier{}, &org.ParseError{Func: "ParseELI", Input: s, Offset: at, Reason: reason}
	}
	return id, nil
}

// A path is read by its segments.
type path struct {
	s  string
	at int // of the next segment; past the end if there is none
}

// next returns the next segment and where it begins; ok is false if there is none.
func (p *path) next() (segment string, at int, ok bool) {
	if at = p.at; at > len(p.s) {
		return "", len(p.s), false
	}
	segment, _, _ = strings.Cut(p.s[at:], "/")
	p.at = at + len(segment) + 1
	return segment, at, true
}

// peek returns the next segment without taking it.
func (p *path) peek() string {
	q := *p
	segment, _, _ := q.next()
	return segment
}

func readELI(s string) (id Identifier, at int, reason string) {
	if len(s) > maxIdentifier {
		return Identifier{}, maxIdentifier, "longer than an identifier can be"
	}
	if !strings.HasPrefix(s, eliPrefix) {
		return Identifier{}, 0, wantPrefix(s, eliPrefix)
	}
	p := &path{s, len(eliPrefix)}
	if id.Actor, at, reason = readActor(p); reason != "" {
		return Identifier{}, at, reason
	}
	if id.Date, at, reason = readSegmentedDate(p); reason != "" {
		return Identifier{}, at, reason
	}
	if id.Form, at, reason = readFormSlug(p); reason != "" {
		return Identifier{}, at, reason
	}
	number, at, _ := p.next()
	if reason = checkLocal(number); reason != "" {
		return Identifier{}, at, reason
	}
	id.Number = number
	for next := pinNames; ; {
		segment, at, ok := p.next()
		if !ok {
			return id, 0, ""
		}
		if id.Version != 0 {
			return Identifier{}, at, "want nothing after the day of the version"
		}
		name, label, isPart := strings.Cut(segment, "_")
		if !isPart {
			if id.Version, reason = readVersion(segment); reason != "" {
				return Identifier{}, at, reason
			}
			continue
		}
		var size int
		if size, reason = setPart(&id.Pin, next, func(n pinName) bool { return n.eli == name }, label); reason != "" {
			return Identifier{}, at, reason
		}
		next = next[size:]
	}
}

// wantPrefix says that a path is to begin with the prefix.
func wantPrefix(s, prefix string) string {
	if strings.Contains(s, "://") {
		return "want a path without the scheme and the host, from " + prefix + " on"
	}
	return "want " + prefix
}

func readActor(p *path) (actor string, at int, reason string) {
	actor, at, _ = p.next()
	if reason = checkActor(actor); reason == "" && actor == noActor {
		actor = ""
	}
	return actor, at, reason
}

func readFormSlug(p *path) (f Form, at int, reason string) {
	slug, at, _ := p.next()
	f, ok := formOfSlug(slug)
	if !ok {
		return 0, at, "want the name of a form"
	}
	return f, at, ""
}

// readSegmentedDate reads a year, then a month and a day where there are segments of two digits.
func readSegmentedDate(p *path) (d org.Date, at int, reason string) {
	text, at, _ := p.next()
	if text == noDate {
		return 0, at, ""
	}
	for range 2 {
		if part := p.peek(); len(part) == 2 && digitAt(part, 0) && digitAt(part, 1) {
			p.next()
			text += "-" + part
		}
	}
	return readDated(text, at)
}

func readDated(text string, at int) (org.Date, int, string) {
	d, err := org.ParseDate(text)
	if err != nil || d == 0 || d == org.Open || d.String() != text {
		return 0, at, "want a date, or " + noDate
	}
	return d, at, ""
}

func readVersion(s string) (org.Date, string) {
	d, err := org.ParseDay(s)
	if err != nil || d.String() != s {
		return 0, "want a part and its label, or the day of a version"
	}
	return d, ""
}
