package directive

import (
	"github.com/vnpolity/vnpolity/org"
)

// A Document is one document, as a record: what it is, who issued it and when, what it does to others, and the duties
// that it lays down. What is not known is zero. It may have no number: a campaign, a programme, the tasks of a year. A
// quyết định that issues a quy chế is two documents and a link. The zero Document is invalid.
//
// A document without an end, the usual case, has a Span of which Until is [org.Open], ".." in JSON. A zero Until is an end
// that is not known: from its start on it is then unknown whether the document is in force.
type Document struct {
	ID         DocID       `json:"id"`
	Number     Number      `json:"number,omitzero"`
	Form       Form        `json:"form,omitzero"`
	Title      string      `json:"title,omitzero"`
	Issued     org.Date    `json:"issued,omitzero"`
	Issuers    []org.Actor `json:"issuers,omitempty"` // the lead first
	Term       org.TermID  `json:"term,omitzero"`
	Span       org.Span    `json:"span,omitzero"`  // in force; without a start, from Issued; see Corpus.Force for an end that is zero
	Seen       []org.Date  `json:"seen,omitempty"` // days on which a source has it in force or carried out
	Doubts     []Doubt     `json:"doubts,omitempty"`
	Links      []Link      `json:"links,omitempty"`
	Duties     []Duty      `json:"duties,omitempty"`
	Powers     []Power     `json:"powers,omitempty"`   // who may issue what by this document
	Controls   []Control   `json:"controls,omitempty"` // and who may change or end what has been issued
	Signatures []Signature `json:"signatures,omitempty"`
	Deeds      []Deed      `json:"deeds,omitempty"`
	Source     org.Ref     `json:"source,omitzero"`
	Note       string      `json:"note,omitzero"`
}

// Name returns what the document is cited by: its form and number, or its title, or its ID.
func (d *Document) Name() string {
	switch {
	case d.Number != Number{} && d.Form != 0:
		return d.Form.Term().Vi + " " + d.Number.String()
	case d.Number != Number{}:
		return d.Number.String()
	case d.Title != "":
		return d.Title
	}
	return string(d.ID)
}

// pinned returns the name of the document with a place in it.
func pinned(d *Document, p Pin) string {
	if p == (Pin{}) {
		return d.Name()
	}
	return d.Name() + ", " + p.String()
}

// A Link is what a document does to another, or to a part of it. Only one side is recorded. The zero Link is invalid.
type Link struct {
	Rel    LinkRel  `json:"rel"`
	To     DocID    `json:"to"`
	Pin    Pin      `json:"pin,omitzero"`   // where this document says so
	ToPin  Pin      `json:"toPin,omitzero"` // the part of the other; zero is all of it
	Day    org.Date `json:"day,omitzero"`   // from when; zero is when this document takes effect
	Source org.Ref  `json:"source,omitzero"`
}

// A Doubt makes the force of a document unknown for a time, because a source casts doubt on it. The zero Doubt is invalid.
type Doubt struct {
	org.Span
	Reason string  `json:"reason"`
	Source org.Ref `json:"source,omitzero"`
}

// A Signature is who signed, and for whom. The zero Signature is unknown.
type Signature struct {
	As     Signing      `json:"as,omitzero"`
	For    org.Actor    `json:"for,omitzero"` // the collective or the post signed for
	By     org.PostID   `json:"by,omitzero"`  // the post of who signed
	Person org.PersonID `json:"person,omitzero"`
	Name   string       `json:"name,omitzero"` // as printed, where the person is not in the registry
	Source org.Ref      `json:"source,omitzero"`
}

// A Deed is what somebody in a post did with a document at an event: presented, launched, concluded. It is an act of the
// event and lays down nothing by itself. The zero Deed is invalid.
type Deed struct {
	Post   org.PostID   `json:"post"`
	Person org.PersonID `json:"person,omitzero"`
	Did    Did          `json:"did"`
	On     org.Date     `json:"on,omitzero"`
	Source org.Ref      `json:"source,omitzero"`
}

// A Did is what somebody did with a document. The zero Did is none.
type Did uint8

const (
	_         Did = iota
	Presented     // triển khai, trình bày
	Launched      // phát động
	Concluded     // kết luận
	Attended      // dự
	Signed        // ký ban hành
)

var didNames = [...]string{"", "presented", "launched", "concluded", "attended", "signed"}

// String returns the text of d, "" for the zero Did.
func (d Did) String() string { return enumString(d, "Did", didNames[:]) }

// ParseDid reads the text that [Did.String] returns.
func ParseDid(s string) (Did, error) { return parseEnum[Did]("ParseDid", s, didNames[:]) }

// MarshalText returns the text of d.
func (d Did) MarshalText() ([]byte, error) { return []byte(d.String()), nil }

// UnmarshalText sets d from its text; "" is the zero Did.
func (d *Did) UnmarshalText(b []byte) error { return unmarshalText(d, b, ParseDid) }
