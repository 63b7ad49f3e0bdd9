package directive

import (
	"strconv"
	"strings"

	"github.com/vnpolity/vnpolity/org"
)

const (
	aknPrefix   = "/akn/vn/"
	aknLanguage = "vie"
)

// AKN returns the IRI of the Akoma Ntoso Naming Convention 1.0: the work, then the expression in Vietnamese of the day of
// the version, and the portion. A văn bản quy phạm pháp luật is an act, anything else a doc. It is "" for the zero
// Identifier, and for what would not read back.
//
//	/akn/vn/ (act|doc) / form / actor / date / number [ /vie@ day ] [ /~ part _ label { __ part _ label } ]
func (id Identifier) AKN() string {
	if id.IsZero() {
		return ""
	}
	segments := []string{id.docType(), id.formSlug(), orElse(id.Actor, noActor), orElse(id.Date.String(), noDate), id.Number}
	s := aknPrefix + strings.Join(segments, "/")
	if id.Version != 0 {
		s += "/" + aknLanguage + "@" + id.Version.String()
	}
	for i, p := range pinParts(id.Pin) {
		if i == 0 {
			s += "/~"
		} else {
			s += "__"
		}
		s += p.akn + "_" + p.label
	}
	if back, _, reason := readAKN(s); reason != "" || back != id {
		return ""
	}
	return s
}

func (id Identifier) docType() string {
	if id.normative() {
		return "act"
	}
	return "doc"
}

// ParseAKN reads the IRI that [Identifier.AKN] writes. It does not ask whether there is such a document.
func ParseAKN(s string) (Identifier, error) {
	id, at, reason := readAKN(s)
	if reason != "" {
		return Identifier{}, &org.ParseError{Func: "ParseAKN", Input: s, Offset: at, Reason: reason}
	}
	return id, nil
}

func readAKN(s string) (id Identifier, at int, reason string) {
	if len(s) > maxIdentifier {
		return Identifier{}, maxIdentifier, "longer than an identifier can be"
	}
	if !strings.HasPrefix(s, aknPrefix) {
		return Identifier{}, 0, wantPrefix(s, aknPrefix)
	}
	p := &path{s, len(aknPrefix)}
	docType, typeAt, _ := p.next()
	if id.Form, at, reason = readFormSlug(p); reason != "" {
		return Identifier{}, at, reason
	}
	if id.Actor, at, reason = readActor(p); reason != "" {
		return Identifier{}, at, reason
	}
	if date, at, _ := p.next(); date != noDate {
		if id.Date, at, reason = readDated(date, at); reason != "" {
			return Identifier{}, at, reason
		}
	}
	number, at, _ := p.next()
	if reason = checkLocal(number); reason != "" {
		return Identifier{}, at, reason
	}
	id.Number = number
	if want := id.docType(); docType != want {
		return Identifier{}, typeAt, "want " + want
	}
	segment, at, ok := p.next()
	if day, isVersion := strings.CutPrefix(segment, aknLanguage+"@"); ok && isVersion {
		if id.Version, reason = readVersion(day); reason != "" {
			return Identifier{}, at + len(aknLanguage) + 1, "want the day of a version"
		}
		segment, at, ok = p.next()
	}
	if !ok {
		return id, 0, ""
	}
	if at, reason = readPortion(&id.Pin, segment, at); reason != "" {
		return Identifier{}, at, reason
	}
	if _, at, more := p.next(); more {
		return Identifier{}, at, "want nothing after the portion"
	}
	return id, 0, ""
}

func readPortion(pin *Pin, s string, at int) (int, string) {
	rest, ok := strings.CutPrefix(s, "~")
	if !ok {
		return at, "want ~ and a portion, or " + aknLanguage + "@ and a day"
	}
	at++
	for next := pinNames; ; {
		part, more, found := strings.Cut(rest, "__")
		name, label, _ := strings.Cut(part, "_")
		size, reason := setPart(pin, next, func(n pinName) bool { return n.akn == name }, label)
		if reason != "" {
			return at, reason
		}
		if !found {
			return at, ""
		}
		next, rest, at = next[size:], more, at+len(part)+2
	}
}

// A pinName is what a part of a document is called in identifiers.
type pinName struct {
	level    level
	eli, akn string
}

// pinNames are the parts of a document, the largest first; the names of Akoma Ntoso are those of its eId.
var pinNames = []pinName{
	{appendixLevel, "phu-luc", "annex"}, {partLevel, "phan", "part"}, {chapterLevel, "chuong", "chp"}, {sectionLevel, "muc", "sec"},
	{articleLevel, "dieu", "art"}, {clauseLevel, "khoan", "para"}, {pointLevel, "diem", "point"}, {paragraphLevel, "doan", "al"},
}

// A pinPart is a part of a Pin with its label in ASCII.
type pinPart struct {
	pinName
	label string
}

// pinParts returns the parts that a pin cites, the largest first.
func pinParts(p Pin) []pinPart {
	var parts []pinPart
	for _, n := range pinNames {
		if label := p.label(n.level); label != "" {
			parts = append(parts, pinPart{n, asciiLabel(label)})
		}
	}
	return parts
}

// asciiLabel puts two letters for the one that ASCII lacks, as the telex way of typing does: a label has single letters
// alone.
func asciiLabel(s string) string {
	return strings.ReplaceAll(strings.ReplaceAll(s, "đ", "dd"), "Đ", "DD")
}

func plainLabel(s string) string {
	return strings.ReplaceAll(strings.ReplaceAll(s, "dd", "đ"), "DD", "Đ")
}

// label returns what the part of that level is called: "5a" of Điều 5a.
func (p Pin) label(l level) string {
	count := func(n uint16, letter string) string {
		if n == 0 {
			return ""
		}
		return strconv.Itoa(int(n)) + letter
	}
	switch l {
	case appendixLevel:
		return p.Appendix
	case partLevel:
		return count(p.Part, "")
	case chapterLevel:
		return count(p.Chapter, "")
	case sectionLevel:
		return p.Section
	case articleLevel:
		return count(p.Article, p.ArticleLetter)
	case clauseLevel:
		return count(p.Clause, p.ClauseLetter)
	case pointLevel:
		return p.Point
	}
	return count(p.Paragraph, "")
}

// setPart sets the part of a pin among those that may come next; used tells how many of these are then behind.
func setPart(pin *Pin, next []pinName, is func(pinName) bool, label string) (used int, reason string) {
	for i, n := range next {
		if !is(n) {
			continue
		}
		if reason = pin.set(n.level, plainLabel(label)); reason != "" {
			return 0, reason
		}
		if asciiLabel(pin.label(n.level)) != label {
			return 0, "want the label in its usual form"
		}
		return i + 1, ""
	}
	return 0, "want a part of a document, the larger before the smaller"
}
