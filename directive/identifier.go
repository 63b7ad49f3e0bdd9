package directive

import (
	"fmt"
	"iter"
	"strconv"
	"strings"

	"github.com/vnpolity/vnpolity/org"
	"github.com/vnpolity/vnpolity/org/vitext"
)

// An Identifier names a document on the web: the work, or with a version its text as it stood on a day, or with a pin a
// part of it. It has two written forms, both paths in ASCII, which read back to it; what cannot be written so, with a
// malformed part or without a Number, has neither:
//
//	ELI           /eli/vn/cp/2020/03/05/nghi-dinh/30-2020/dieu_5/khoan_2/2025-07-01
//	Akoma Ntoso   /akn/vn/act/nghi-dinh/cp/2020-03-05/30-2020/vie@2025-07-01/~art_5__para_2
//
// Viet Nam has no official profile of either. It is not the [DocID], which is coined once: an identifier is made from the
// facts of the record, and finds the document again by [Corpus.Identified]. It is comparable. The zero Identifier is none.
type Identifier struct {
	Actor   string   // who issued it: "cp", "ubnd.ha-noi"; "" if not known, which is written "unknown"
	Form    Form     // zero if not known, which is written "van-ban"
	Date    org.Date // of issue: a day, a month or a year; zero if not known, which is written "undated"
	Number  string   // the serial, and the year where the number carries one: "30-2020"; else the head of the DocID
	Version org.Date // a day; zero for the work
	Pin     Pin
}

// What stands for a part that is not known.
const (
	noActor = "unknown"
	noForm  = "van-ban"
	noDate  = "undated"
)

// Identifier returns what names the document of that ID; the zero Identifier if it is not in the corpus.
func (c *Corpus) Identifier(id DocID) Identifier {
	d := c.Document(id)
	if d == nil {
		return Identifier{}
	}
	return Identifier{Actor: c.actorSlug(d), Form: d.Form, Date: d.Issued, Number: d.localSlug()}
}

// Identified yields the documents that have the identifier, its version and pin aside, in the order of the corpus. There
// is one, none, or more than one where what is known of them does not tell them apart.
func (c *Corpus) Identified(id Identifier) iter.Seq[*Document] {
	id.Version, id.Pin = 0, Pin{}
	return func(yield func(*Document) bool) {
		for d := range c.Documents() {
			if d.Form == id.Form && d.Issued == id.Date && c.Identifier(d.ID) == id && !yield(d) {
				return
			}
		}
	}
}

// actorSlug names the issuer by its symbol and its place. One symbol is shared by the three central organs of the Party, as
// one series of numbers is.
func (c *Corpus) actorSlug(d *Document) string {
	slug := vitext.Slug(d.Number.Issuer())
	if len(d.Issuers) == 0 {
		return slug
	}
	by := d.Issuers[0]
	if slug == "" {
		slug = vitext.Slug(c.reg.At(d.issuedDay()).Unit(by.Unit).Symbol())
	}
	if slug == "" {
		slug = vitext.Slug(string(by.Unit.Path()))
	}
	if area := by.Unit.Area(); area != "vn" {
		slug += "." + strings.ReplaceAll(string(area), "/", ".")
	}
	return slug
}

// localSlug tells the documents of one issuer, form and day apart.
func (d *Document) localSlug() string {
	if d.Number.IsZero() {
		head, _, _ := strings.Cut(string(d.ID), "@")
		return head
	}
	slug := strings.ToLower(d.Number.Serial())
	if y := d.Number.Year(); y != 0 {
		slug += "-" + strconv.Itoa(y)
	}
	return slug
}

// IsZero reports whether id is none.
func (id Identifier) IsZero() bool { return id == Identifier{} }

// String returns the ELI, "" for the zero Identifier.
func (id Identifier) String() string { return id.ELI() }

// MarshalText returns the ELI. An identifier that has none is an error, but for the zero Identifier.
func (id Identifier) MarshalText() ([]byte, error) {
	s := id.ELI()
	if s == "" && !id.IsZero() {
		return nil, fmt.Errorf("directive: the identifier of number %q by %q cannot be written", id.Number, id.Actor)
	}
	return []byte(s), nil
}

// UnmarshalText sets id from its ELI; "" is the zero Identifier.
func (id *Identifier) UnmarshalText(b []byte) error { return unmarshalText(id, b, ParseELI) }

// normative reports whether the document is among those that a legislature or a government makes law by: an act of Akoma
// Ntoso.
func (id Identifier) normative() bool {
	switch id.Form {
	case Constitution, Law, Code, Ordinance, Edict, Order, Decree, Circular, JointCircular, JointResolution:
		return true
	}
	i := strings.LastIndexByte(id.Number, '-')
	year, err := strconv.Atoi(id.Number[i+1:])
	return i > 0 && digitAt(id.Number, 0) && err == nil && minYear <= year && year <= maxYear
}

func (id Identifier) formSlug() string {
	if id.Form == 0 {
		return noForm
	}
	return vitext.Slug(id.Form.Term().Vi)
}

// formOfSlug returns the form that formSlug writes so.
func formOfSlug(s string) (Form, bool) {
	if s == noForm {
		return 0, true
	}
	for f := range forms {
		if f > 0 && vitext.Slug(forms[f].vi) == s {
			return Form(f), true
		}
	}
	return 0, false
}

func orElse(s, other string) string {
	if s == "" {
		return other
	}
	return s
}

// checkActor says what is wrong with an actor: small letters and digits joined by "-", "." and "~".
func checkActor(s string) string {
	return checkParts(s, "-.~", "want the symbol of an issuer")
}

// checkLocal says what is wrong with what tells documents apart: a number, or a slug.
func checkLocal(s string) string {
	return checkParts(s, "-.", "want a number or a slug")
}

func checkParts(s, joints, reason string) string {
	for i := range len(s) {
		switch c := s[i]; {
		case 'a' <= c && c <= 'z', '0' <= c && c <= '9':
		case strings.IndexByte(joints, c) >= 0 && i > 0 && i < len(s)-1 && strings.IndexByte(joints, s[i-1]) < 0:
		default:
			return reason
		}
	}
	if s == "" {
		return reason
	}
	return ""
}
