package directive

import (
	"iter"
	"slices"
	"strings"

	"github.com/vnpolity/vnpolity/org"
	"github.com/vnpolity/vnpolity/org/vitext"
)

// A Status says how far a citation has been resolved.
//
// The zero Status is not asked.
type Status uint8

const (
	_               Status = iota
	StatusFound            // one document is meant
	StatusAmbiguous        // several may be, or it is not certain that the one on record is
	StatusUnknown          // none on record is, or what is meant does not follow from the text
)

var statusNames = [...]string{"", StatusFound: "found", StatusAmbiguous: "ambiguous", StatusUnknown: "unknown"}

// String returns the text of s, "" for the zero Status.
func (s Status) String() string { return enumString(s, "Status", statusNames[:]) }

// ParseStatus reads the text that [Status.String] returns.
func ParseStatus(s string) (Status, error) {
	return parseEnum[Status]("ParseStatus", s, statusNames[:])
}

// MarshalText returns the text of s.
func (s Status) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText sets s from its text; "" is the zero Status.
func (s *Status) UnmarshalText(b []byte) error { return unmarshalText(s, b, ParseStatus) }

// A Resolved is what [Corpus.Resolve] makes of a citation: the document that is meant, or those that may be, or none; and
// on what that rests. The zero Resolution is of nothing.
type Resolved struct {
	Status   Status
	Document *Document // the one found, nil if there is not just one
	Query    Query     // what was asked for, with what was taken over from earlier citations
	Reason   Ground
	may      []*Document
}

// Candidates yields the documents that may be meant, in the order of the corpus: the one that was found, or those among which
// the citation does not decide.
func (r Resolved) Candidates() iter.Seq[*Document] { return slices.Values(r.may) }

// Issued returns when the document that c cites was issued: what the words and the number of the citation tell, a day or a year, even
// where the document is of another day; where they tell neither, or a day without its year, that of the document found.
func (r Resolved) Issued(c Citation) org.Date {
	if c.Issued == 0 && r.Document != nil {
		return r.Document.Issued
	}
	return c.Issued
}

// A Ground says on what a resolution rests, or why there is none. Its value is the message.
type Ground string

// The grounds of a [Resolved].
const (
	GroundNumber     Ground = "by its number"
	GroundName       Ground = "by its name"
	GroundEarlier    Ground = "as cited before"
	GroundItself     Ground = "the document that the text is"
	GroundForm       Ground = "by its number: the label names another form than is on record"
	GroundNone       Ground = "nothing on record fits"
	GroundNoDate     Ground = "what is on record under the number is of another day, form or issuer"
	GroundSeveral    Ground = "several on record fit"
	GroundPlace      Ground = "the symbol does not tell the place, nor does the text"
	GroundSerial     Ground = "a serial alone does not tell which"
	GroundPlenum     Ground = "which resolution of the plenum is meant is not said"
	GroundNotSure    Ground = "what is on record lacks something that was asked for"
	GroundAntecedent Ground = "what it points back to is not resolved"
	GroundNothing    Ground = "nothing before it that it can point back to"
	GroundMany       Ground = "it points back to several"
)

// Resolve finds the documents of citations, which it takes in the order in which they stand in one text, as [Scan] yields
// them. A short form takes what it omits from the citations before it; "Nghị quyết này" is the document whose text it is, if
// its heading was found, or in running text the one cited last; "cùng ngày" takes the day of the one before. Where
// that one is not resolved it stops, and says so, rather than going back further. It yields each citation with its
// resolution.
func (c *Corpus) Resolve(cites iter.Seq[Citation]) iter.Seq2[Citation, Resolved] {
	return func(yield func(Citation, Resolved) bool) {
		r := resolver{c: c}
		for cite := range cites {
			res := r.resolve(&cite)
			r.past = append(r.past, earlier{cite, res})
			if !yield(cite, res) {
				return
			}
		}
	}
}

// A resolver is the state of one Resolve.
type resolver struct {
	c    *Corpus
	past []earlier
	self int // one more than the index in past of the heading of the text
}

type earlier struct {
	Citation
	res Resolved
}

func (r *resolver) resolve(c *Citation) Resolved {
	if c.SameDay {
		if n := len(r.past); n == 0 || !r.past[n-1].Issued.IsDay() {
			return Resolved{Status: StatusUnknown, Query: c.Query, Reason: GroundAntecedent}
		} else {
			c.Issued = r.past[n-1].Issued
		}
	}
	switch c.Kind {
	case CitedWhole:
		if c.Heading && r.self == 0 {
			r.self = len(r.past) + 1
		}
		return r.byNumber(c)
	case CitedShort:
		return r.bySerial(c)
	case CitedByName:
		return r.byName(c)
	case CitedAsThis:
		return r.asThis(c)
	case CitedAsAbove:
		return r.asAbove(c)
	}
	return Resolved{}
}

// byNumber looks for a document by its whole number.
func (r *resolver) byNumber(c *Citation) Resolved {
	q := c.Query
	if q.Issued.Month() == 0 && q.Issued.Year() == q.Number.Year() {
		q.Issued = 0 // the year is in the number
	}
	sure, perhaps := r.find(q, c)
	ground := GroundNumber
	if len(sure)+len(perhaps) == 0 && q.Form != 0 {
		loose := q
		loose.Form = 0
		if sure, perhaps = r.find(loose, c); len(sure)+len(perhaps) > 0 {
			q, ground = loose, GroundForm
		}
	}
	res := Resolved{Query: q, Reason: ground, may: append(sure, perhaps...)}
	switch {
	case len(res.may) == 0:
		res.Status, res.Reason = StatusUnknown, GroundNone
		if any, _ := r.find(Query{Number: q.Number}, &Citation{}); len(any) > 0 {
			res.Reason = GroundNoDate
		}
	case c.IssuedBy == "" && c.Issuer == (org.Actor{}) && local(q.Number) && r.repeated(c) == nil:
		res.Status, res.Reason = StatusAmbiguous, GroundPlace
	case len(sure) == 1:
		res.Status, res.Document, res.may = StatusFound, sure[0], sure
	case len(sure) > 1:
		if before := r.repeated(c); before != nil && slices.Contains(sure, before) {
			return Resolved{StatusFound, before, q, GroundEarlier, []*Document{before}}
		}
		res.Status, res.Reason = StatusAmbiguous, GroundSeveral
	default:
		res.Status, res.Reason = StatusAmbiguous, GroundNotSure
	}
	if res.Status == StatusAmbiguous && res.Reason == GroundPlace {
		return res
	}
	if res.Status == StatusFound && res.Reason == GroundNumber && c.IssuedBy == "" && local(q.Number) {
		res.Reason = GroundEarlier
	}
	return res
}

// find returns the documents that fit for certain, and those that may.
func (r *resolver) find(q Query, c *Citation) (sure, perhaps []*Document) {
	for d := range r.c.Documents() {
		t := r.c.matches(q, d)
		if t != org.False {
			t = min(t, r.placed(d, c))
		}
		switch t {
		case org.True:
			sure = append(sure, d)
		case org.Unknown:
			perhaps = append(perhaps, d)
		}
	}
	return sure, perhaps
}

// placed tells whether an issuer that the text names with its place is one of the document's: Thành ủy Hà Nội.
func (r *resolver) placed(d *Document, c *Citation) org.Truth {
	if c.IssuedBy == "" || c.Issuer != (org.Actor{}) {
		return org.True
	}
	if len(d.Issuers) == 0 {
		return org.Unknown
	}
	words := vitext.Lower(c.IssuedBy)
	day := d.Issued.First()
	if day == 0 {
		day = r.c.reg.Edition()
	}
	for _, a := range d.Issuers {
		area := r.c.reg.At(day).Area(a.Unit.Area())
		if area.IsZero() {
			area = r.c.reg.LastArea(a.Unit.Area(), day)
		}
		name := vitext.Lower(r.c.reg.At(day).ActorName(a))
		bare := vitext.Lower(area.BareName())
		if a.Unit.Area() == "vn" || bare != "" && strings.Contains(words, bare) || strings.HasPrefix(name, words) {
			return org.True
		}
	}
	return org.False
}

// local reports whether the symbol of a number is that of an organ of some place.
func local(n Number) bool {
	row := issuerRowOf(n.Issuer())
	return row != nil && row.at != "" && !strings.Contains(row.at+" ", "@vn ")
}

// repeated returns the document that an earlier citation of the same number was resolved to, if all such were.
func (r *resolver) repeated(c *Citation) *Document {
	for i := len(r.past) - 1; i >= 0; i-- {
		if p := &r.past[i]; sameNumber(p.Number, c.Number) && (c.Issued == 0 || p.Issued == 0 || mayBe(c.Issued, p.Issued)) {
			return p.res.Document
		}
	}
	return nil
}

// bySerial looks for a document by its serial and form: among the citations before, then on record.
func (r *resolver) bySerial(c *Citation) Resolved {
	for i := len(r.past) - 1; i >= 0; i-- {
		p := &r.past[i]
		if p.Number.IsZero() && p.Kind != CitedShort || !r.sameSerial(c, p) {
			continue
		}
		for j := range r.past[:i] {
			if o := &r.past[j]; !o.Number.IsZero() && !p.Number.IsZero() && r.sameSerial(c, o) && !sameNumber(o.Number, p.Number) {
				return Resolved{StatusAmbiguous, nil, c.Query, GroundSerial, r.both(o.res, p.res)}
			}
		}
		res := p.res
		if res.Reason = GroundEarlier; res.Status == StatusUnknown {
			res.Reason = GroundAntecedent
		}
		if !p.Number.IsZero() {
			res.Query.Number = p.Number
		}
		return res
	}
	res := Resolved{Status: StatusUnknown, Query: c.Query, Reason: GroundNone}
	sure, perhaps := r.findSerial(c, c.Query)
	if len(sure)+len(perhaps) == 0 {
		// QĐ is quyết định, and is what a quy định is numbered; a number without a symbol, 72/2025/QH15, is that of its own form
		loose := c.Query
		loose.Form = 0
		named := func(d *Document) bool {
			return d.Number.Symbol() == "" || !slices.Contains(slices.Collect(d.Number.Forms()), c.Form)
		}
		sure, perhaps = r.findSerial(c, loose)
		perhaps, sure = slices.DeleteFunc(append(sure, perhaps...), named), nil
	}
	res.may = r.ofList(c, append(sure, perhaps...))
	switch {
	case len(res.may) == 0:
	case len(sure) == 1 && (c.Issued != 0 || c.IssuedBy != ""):
		res = Resolved{StatusFound, sure[0], c.Query, GroundNumber, sure}
	default:
		res.Status, res.Reason = StatusAmbiguous, GroundSerial
		if len(res.may) > 1 {
			res.Reason = GroundSeveral
		}
	}
	return res
}

// ofList leaves of several candidates those of the series that the serial before it in its list is of, where that is one: "các Nghị
// quyết 57, 59, 71".
func (r *resolver) ofList(c *Citation, may []*Document) []*Document {
	if len(r.past) == 0 || len(may) < 2 {
		return may
	}
	p := &r.past[len(r.past)-1]
	if p.Kind != CitedShort || p.Label != c.Label || c.From != c.Start || len(p.res.may) != 1 {
		return may
	}
	series := p.res.may[0].Number.Series()
	if !slices.ContainsFunc(may, func(d *Document) bool { return d.Number.Series() == series }) {
		return may
	}
	return slices.DeleteFunc(may, func(d *Document) bool { return d.Number.Series() != series })
}

// findSerial returns the documents with the serial of a citation that fit for certain, and those that may.
func (r *resolver) findSerial(c *Citation, q Query) (sure, perhaps []*Document) {
	for d := range r.c.Documents() {
		if !d.Number.serialIs(c.Serial) || c.Issued != 0 && d.Number.Year() != 0 && d.Number.Year() != c.Issued.Year() {
			continue
		}
		switch min(r.c.matches(q, d), r.placed(d, c)) {
		case org.True:
			sure = append(sure, d)
		case org.Unknown:
			perhaps = append(perhaps, d)
		}
	}
	return sure, perhaps
}

func (r *resolver) both(a, b Resolved) []*Document {
	list := slices.Clone(a.may)
	for _, d := range b.may {
		if !slices.Contains(list, d) {
			list = append(list, d)
		}
	}
	return list
}

// sameSerial reports whether an earlier citation may be of what a serial alone names.
func (r *resolver) sameSerial(c *Citation, p *earlier) bool {
	serial := p.Serial
	if !p.Number.IsZero() {
		serial = p.Number.Serial()
	}
	if strings.TrimLeft(serial, "0") != strings.TrimLeft(c.Serial, "0") || c.Issued != 0 && p.Issued != 0 && !mayBe(c.Issued, p.Issued) {
		return false
	}
	return p.Form == c.Form || p.Form == 0 || p.Note.Has(NoteForm)
}

// serialIs reports whether the serial of n is that of a citation, but for zeros before it.
func (n Number) serialIs(serial string) bool {
	return n.serial != "" && strings.TrimLeft(n.serial, "0") == strings.TrimLeft(serial, "0")
}

// byName looks for a document by its title, or for the resolutions of a plenum.
func (r *resolver) byName(c *Citation) Resolved {
	res := Resolved{Status: StatusUnknown, Query: c.Query, Reason: GroundNone}
	if c.Plenum != 0 || c.Issuer == actorOf("party-congress@vn") && c.Form == Resolution {
		res.Reason = GroundPlenum
		for d := range r.c.Documents() {
			if c.Term != "" && r.c.matches(c.Query, d) == org.True {
				res.may = append(res.may, d)
			}
		}
		if len(res.may) > 0 {
			res.Status = StatusAmbiguous
		}
		return res
	}
	name := nameKey(c.Text)
	for d := range r.c.Documents() {
		if d.Form != c.Form || d.Title == "" || c.Issued != 0 && d.Issued != 0 && !mayBe(c.Issued, d.Issued) {
			continue
		}
		if title := nameKey(d.Title); title == name || c.Form != Law && c.Form != Code && c.Form != Ordinance && strings.HasPrefix(title, name) {
			res.may = append(res.may, d)
		}
	}
	switch len(res.may) {
	case 0:
	case 1:
		res.Status, res.Document, res.Reason = StatusFound, res.may[0], GroundName
	default:
		res.Status, res.Reason = StatusAmbiguous, GroundSeveral
	}
	return res
}

// nameKey is the name of a document without its year or term.
func nameKey(s string) string {
	key := vitext.Lower(s)
	for _, word := range [...]string{" năm ", " khóa ", " (", " ngày "} {
		if i := strings.Index(key, word); i > 0 && (word != " năm " || digitAt(key, i+len(word))) {
			key = key[:i]
		}
	}
	key = strings.TrimRight(key, "0123456789/- ")
	return strings.Join(strings.Fields(key), " ")
}

// asThis resolves "Nghị quyết này": the text itself, where it has a heading; in running text the one cited last.
func (r *resolver) asThis(c *Citation) Resolved {
	if r.self > 0 {
		own := &r.past[r.self-1]
		if c.Form == 0 || own.Form == 0 || c.Form == own.Form {
			res := own.res
			if res.Status == StatusFound {
				res.Reason = GroundItself
			}
			return res
		}
	}
	if first := c.Text[0]; first < 'a' || first > 'z' {
		return Resolved{Status: StatusUnknown, Query: c.Query, Reason: GroundNothing} // a capital: the text itself
	}
	return r.last(c)
}

// asAbove resolves "Quyết định nêu trên" to the one cited last.
func (r *resolver) asAbove(c *Citation) Resolved { return r.last(c) }

// last resolves to the citation of the same form that stands last before; it does not go back behind one that is not resolved.
func (r *resolver) last(c *Citation) Resolved {
	if c.Many {
		res := Resolved{Status: StatusUnknown, Query: c.Query, Reason: GroundNothing}
		for i := range r.past {
			if p := &r.past[i]; p.Form == c.Form {
				res.Reason = GroundMany
				res.may = r.both(res, p.res)
			}
		}
		if len(res.may) > 0 {
			res.Status = StatusAmbiguous
		}
		return res
	}
	for i := len(r.past) - 1; i >= 0; i-- {
		p := &r.past[i]
		if p.Form != c.Form && p.Form != 0 {
			continue
		}
		res := p.res
		if res.Reason = GroundEarlier; res.Status != StatusFound {
			res.Reason = GroundAntecedent
		}
		return res
	}
	return Resolved{Status: StatusUnknown, Query: c.Query, Reason: GroundNothing}
}
