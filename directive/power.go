package directive

import (
	"slices"

	"github.com/vnpolity/vnpolity/org"
)

// A Power is what a document lets somebody issue: the law on promulgating legal documents lets the Government issue a nghị
// định, and nobody else. The rules on who may issue what are thus data, with the law as their document, and hold while the
// law does. A power of the head of a unit that works under its head is one of the unit as well, and the other way round: see
// [Corpus.MayIssue]. The zero Power is invalid.
type Power struct {
	To        []org.Pattern `json:"to"`                 // the units that may
	Role      org.Role      `json:"role,omitzero"`      // or the holder of this post in them, in person
	Forms     []Form        `json:"forms"`              // what they may issue
	Normative bool          `json:"normative,omitzero"` // as a văn bản quy phạm pháp luật
	Reserved  bool          `json:"reserved,omitzero"`  // and nobody to whom no document gives these forms
	Denied    bool          `json:"denied,omitzero"`    // what they may not issue
	With      []org.Pattern `json:"with,omitempty"`     // only together with one of these
	Pin       Pin           `json:"pin,omitzero"`       // where the document says so; zero if its text was not seen
	Span      org.Span      `json:"span,omitzero"`      // where it differs from the document's
	Source    org.Ref       `json:"source,omitzero"`
	Note      string        `json:"note,omitzero"`
}

// A Control is what a document lets somebody do to documents that have been issued: only the body that issued a document of
// the Party, or a competent body above it, may amend, replace or abolish it (66-QĐ/TW). The zero Control is invalid.
type Control struct {
	To     []org.Pattern `json:"to"`
	Whose  Whose         `json:"whose"`
	Does   []LinkRel     `json:"does"` // continues: such documents stay in force when their issuer ends
	Pin    Pin           `json:"pin,omitzero"`
	Span   org.Span      `json:"span,omitzero"`
	Source org.Ref       `json:"source,omitzero"`
	Note   string        `json:"note,omitzero"`
}

// A Whose says whose documents a [Control] is about.
//
// The zero Whose is nobody's.
type Whose uint8

const (
	_         Whose = iota
	Own             // văn bản của chính mình
	Below           // của cấp dưới: of a body under its command
	Inherited       // của cơ quan mà mình tiếp nhận: of a body that has ended, and whose work it has taken over
)

var whoseNames = [...]string{"", Own: "own", Below: "below", Inherited: "inherited"}

// String returns the text of w, "" for the zero Whose.
func (w Whose) String() string { return enumString(w, "Whose", whoseNames[:]) }

// ParseWhose reads the text that [Whose.String] returns.
func ParseWhose(s string) (Whose, error) { return parseEnum[Whose]("ParseWhose", s, whoseNames[:]) }

// MarshalText returns the text of w.
func (w Whose) MarshalText() ([]byte, error) { return []byte(w.String()), nil }

// UnmarshalText sets w from its text; "" is the zero Whose.
func (w *Whose) UnmarshalText(b []byte) error { return unmarshalText(w, b, ParseWhose) }

// gives reports whether the power is about u, or the holder of the role in it. A unit that works under its head and the head
// are one issuer: a bộ and its Bộ trưởng (chế độ thủ trưởng). One that works collectively and its head are two.
func (p *Power) gives(u org.Unit, r org.Role) bool {
	if p.Role != r && !(u.Kind().Works() == org.UnderHead && max(p.Role, r) == org.Head) {
		return false
	}
	return matchesAny(p.To, u)
}

func matchesAny(patterns []org.Pattern, u org.Unit) bool {
	return slices.ContainsFunc(patterns, func(p org.Pattern) bool { return p.Matches(u) })
}

// A grant is a power with the document that lays it down, and how certain it is that it holds on the day.
type grant struct {
	doc   *Document
	power *Power
	truth org.Truth
}

// grants calls yield for every power on record over the form that may hold on the day.
func (c *Corpus) grants(f Form, d org.Date, yield func(grant)) {
	for _, doc := range c.powers {
		for i := range doc.Powers {
			p := &doc.Powers[i]
			if !slices.Contains(p.Forms, f) {
				continue
			}
			truth := c.forceOf(doc, &p.Pin, d)
			if p.Span != (org.Span{}) {
				truth = min(truth, p.Span.Has(d))
			}
			if truth != org.False {
				yield(grant{doc, p, truth})
			}
		}
	}
}
