package directive

import (
	"iter"
	"strings"
	"unicode/utf8"

	"github.com/vnpolity/vnpolity/org"
)

// A Citation is a reference to a document in a text, as [Scan] finds it. What was written stays as it is, in Text and in
// the offsets; what is meant is in the [Query], as far as the words say: a number in the shape that it should have, the
// form, the date, the term, and an issuer that needs no place. Where the two differ, Note says how.
//
//	khoản 2 Điều 5 Quyết định số 217/QĐ-TW ngày 12/12/2013 của Bộ Chính trị (khóa XI)
//	└Places──────┘ └Label──────┘ └Text───┘                     └IssuedBy──┘
//	From                         Start  End                                        To
//
// Where one label stands before several numbers ("các Quyết định số 217, 218-QĐ/TW"), each number is a Citation. A Citation
// is comparable. Its strings are pieces of the text that was scanned, and keep that in memory. Offsets count bytes. The zero
// Citation refers to nothing.
type Citation struct {
	Query
	Kind       CitationKind
	Start, End int    // byte offsets in the text of the number, or of the name of a document without one: of its year, where the name stands further before
	From, To   int    // byte offsets of all of the reference: from the places in the document to its date and issuer, and the places behind those
	Text       string // the text from Start to End
	Label      string // the words before the number: "Quyết định số"; before a further year "Hiến pháp", in "Hiến pháp 1992 và 2013"
	Places     string // the places in the document, as written: see Pins
	IssuedBy   string // who issued it, as written: "Bộ Chính trị"
	Serial     string // of a short citation: "25" in "Nghị quyết 25"
	Plenum     uint8  // of a resolution that is cited by its plenum: 7 in "Nghị quyết Trung ương 7 khóa XI"
	Heading    bool   // the number of the very text that was scanned, in its heading
	SameDay    bool   // of the same day as the one before (cùng ngày)
	Many       bool   // several documents are meant: "các quyết định nêu trên"
	Note       Note

	term       string // the Roman number of a term, where no word says whose it is: Nghị quyết 27 khóa XII
	carriedOut bool   // the one cited before says that it carries this one out: Kế hoạch số 45-KH/TU thực hiện Nghị quyết
}

// A CitationKind is how a citation names its document.
//
// The zero CitationKind is none.
type CitationKind uint8

const (
	_            CitationKind = iota
	CitedWhole                // by a whole number: 25-NQ/TW
	CitedShort                // by a serial alone: Nghị quyết 25
	CitedByName               // by a name: Hiến pháp năm 2013, Nghị quyết Trung ương 7 khóa XI
	CitedAsThis               // as the document that the words stand in, or were about: Nghị quyết này, Điều này
	CitedAsAbove              // as one named before: Quyết định nêu trên
)

var citationKindNames = [...]string{
	"",
	CitedWhole:   "whole",
	CitedShort:   "short",
	CitedByName:  "name",
	CitedAsThis:  "this",
	CitedAsAbove: "above",
}

// String returns the text of k, "" for the zero CitationKind.
func (k CitationKind) String() string { return enumString(k, "CitationKind", citationKindNames[:]) }

// ParseCitationKind reads the text that [CitationKind.String] returns.
func ParseCitationKind(s string) (CitationKind, error) {
	return parseEnum[CitationKind]("ParseCitationKind", s, citationKindNames[:])
}

// MarshalText returns the text of k.
func (k CitationKind) MarshalText() ([]byte, error) { return []byte(k.String()), nil }

// UnmarshalText sets k from its text; "" is the zero CitationKind.
func (k *CitationKind) UnmarshalText(b []byte) error { return unmarshalText(k, b, ParseCitationKind) }

// Pins yields the places in the document that are cited, in the order in which they are written: for "điểm a, b khoản 2
// và khoản 4 Điều 5" there are three. It yields nothing where the whole document is meant.
func (c Citation) Pins() iter.Seq[Pin] { return readPlaces(c.Places) }

// A Note is a set of the ways in which a citation was written otherwise than it should be, or says less than it means.
//
// The zero Note is none.
type Note uint16

const (
	NoteSeparator Note = 1 << iota // a slash for a hyphen, or the other way: 217/QĐ-TW
	NoteMissing                    // no separator: 205 KL TW
	NoteBlank                      // blanks or a line end inside: 25- NQ/TW
	NoteDash                       // another dash than the hyphen: 18–NQ/TW
	NoteLetter                     // a letter lost or mistaken: QD for QĐ, TƯ for TW, Ð for Đ
	NoteCase                       // small letters for capitals: 06/2008/qđ-ubnd
	NoteEncoding                   // letters in pieces (NFD), or entities of HTML
	NoteGlued                      // no blank before the number: số31-QĐ/TW
	NoteLabel                      // the label names another form than the symbol, which is followed: Công văn số 3129/TTr-SNV
	NoteShared                     // it takes its symbol, name or date from another of the list
	NoteDate                       // its date is none that the calendar has, and is left out
	NoteCompleted                  // it takes its symbol from who is named as the issuer, or alone issues the form, Nghị quyết 25 của Bộ Chính trị, from before it, QĐ-TTg số 1719, or from its label, Thông tư 36/2024/BCA
	NoteForm                       // its symbol is that of several forms, and no label tells which
)

var noteNames = [...]string{
	"separator", "missing separator", "blank inside", "dash", "letter", "small letters", "encoding", "glued to its label",
	"label differs from symbol", "completed from its list", "no such day", "completed from its issuer", "form not settled",
}

// Has reports whether n has all of m.
func (n Note) Has(m Note) bool { return n&m == m }

// All yields the single notes in n.
func (n Note) All() iter.Seq[Note] {
	return func(yield func(Note) bool) {
		for i := range noteNames {
			if n.Has(1<<i) && !yield(1<<i) {
				return
			}
		}
	}
}

// String lists the notes in n, "" for the zero Note.
func (n Note) String() string {
	var list []string
	for i, name := range noteNames {
		if n.Has(1 << i) {
			list = append(list, name)
		}
	}
	return strings.Join(list, ", ")
}

// Issuers yields the words for who may have issued the document: as the text names it, but for one word that stands for a name (BCT,
// TTg; Sở, where the symbol tells which) and for a name that is typed without marks, or else by its symbol. There may be several: the three central organs of the Party share TW, and
// several may have issued the document together. A contract is issued by nobody, whatever its number has behind HĐ.
func (c Citation) Issuers() iter.Seq[string] {
	return func(yield func(string) bool) {
		switch {
		case c.IssuedBy != "":
			name := c.IssuedBy
			if several := c.Number.ofSeveral(); severalIn(name, several) {
				yieldSeveral(name, several, yield)
				return
			}
			if organ := c.Number.ofPlace(name); organ != "" {
				name = organ + " " + name
			} else if c.Issuer != (org.Actor{}) && !issuersBook().starts(name) { // Chínhphủ
				name = nameOfActor(c.Issuer)
			} else if whole := c.Number.withBlanks(name); whole != "" {
				name = whole
			} else if oneWord(name) && partly(c.Number, name) {
				name = issuerRowOf(c.Number.Issuer()).name()
			} else if row := issuersBook().named(name); row != nil && (oneWord(name) || unmarked(name)) {
				name = row.name()
			}
			yield(name)
			return
		case c.Form == Contract:
			return
		case c.Form == Edict: // the President of the Republic issued them: L004 in 102/SL-L004 is no issuer
			if !outlived("SL", c.Issued.Year()) {
				yield("Chủ tịch nước")
			}
			return
		case c.Form == Law && c.Number.Symbol() == "SL": // nor is L.005 in 103-SL/L.005
			yield("Quốc hội")
			return
		case c.Issuer != org.Actor{}:
			yield(nameOfActor(c.Issuer))
			return
		}
		if name := c.Number.leadUnit(c.Form, c.Issued.Year()); name != "" {
			yield(name)
			return
		}
		for name := range issuerNames(c.Number, c.Issued.Year()) {
			if !yield(name) {
				return
			}
		}
	}
}

// unmarked reports whether words have no letter with a mark.
func unmarked(words string) bool {
	return strings.IndexFunc(words, func(r rune) bool { return r >= utf8.RuneSelf }) < 0
}

// oneWord reports whether words are one, an abbreviation: there is no blank of any kind in it.
func oneWord(words string) bool {
	for i := range len(words) {
		if words[i] == '&' || skipBlanks(words, i) > i {
			return false
		}
	}
	return true
}

// Actors yields who may have issued the document, as far as that can be told without a registry: national issuers.
func (c Citation) Actors() iter.Seq[org.Actor] {
	return func(yield func(org.Actor) bool) {
		if c.Issuer != (org.Actor{}) {
			yield(c.Issuer)
			return
		}
		if c.Form == Contract || c.Number.ofSteering() {
			return
		}
		for a := range nationalActors(c.Number.Issuer()) {
			if !yield(a) {
				return
			}
		}
	}
}
