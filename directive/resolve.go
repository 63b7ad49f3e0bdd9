package directive

import (
	"iter"
	"slices"
	"strings"

	"github.com/vnpolity/vnpolity/org"
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
// on what that rests. The zero Resolved is the result of no search.
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

// Resolve finds the documents of citations, which it takes in the order in which they stand in one text, as [Scan] yields
// them, and yields each citation with its resolution. A short form takes what it omits from the citations before it;
// "Nghị quyết này" is the document whose text it is, if its heading was found, or in running text the one cited last;
// "cùng ngày" takes the day of the one before. Where the citation that is pointed back to has no document, the one that
// points to it has none either ([GroundAntecedent]): an older one is not tried. Where the heading of the text carries a
// day, what was issued after it is not meant: see [Corpus.ResolveAt]. An issuer that is named without its place may be of any:
// see [Corpus.ResolveIn].
func (c *Corpus) Resolve(cites iter.Seq[Citation]) iter.Seq2[Citation, Resolved] {
	return c.ResolveAt(cites, 0)
}

// ResolveAt is [Corpus.Resolve] for a text of which the day is known: a day, a month or a year, zero if it is not. The day
// of its own heading goes before it. A citation without a date, in its words or its number, is of no document that was
// certainly issued after the day of the text, or after that of the citation before it which says that it carries this one
// out; one with a date is taken at its word.
func (c *Corpus) ResolveAt(cites iter.Seq[Citation], day org.Date) iter.Seq2[Citation, Resolved] {
	return resolver{c: c, day: day}.all(cites)
}

// ResolveIn is [Corpus.ResolveAt] for a text of a place, on the day of its view. An issuer that is named without its place, "UBND
// thành phố", or by a symbol that does not tell it, is taken to be that of the place or of one above it, where just one of these has
// such an issuer ([GroundHome]); else it stays open which is meant. Of the zero Area it is [Corpus.Resolve].
func (c *Corpus) ResolveIn(cites iter.Seq[Citation], home org.Area) iter.Seq2[Citation, Resolved] {
	return resolver{c: c, day: home.View().Day(), home: home}.all(cites)
}

func (r resolver) all(cites iter.Seq[Citation]) iter.Seq2[Citation, Resolved] {
	return func(yield func(Citation, Resolved) bool) {
		r := r
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
	self int      // one more than the index in past of the heading of the text
	day  org.Date // of the text, zero if it is not known
	home org.Area // the place of the text, zero if it is not known

	generic *generic // how the citation at hand names its issuer, if it does so without the place
}

type earlier struct {
	Citation
	res Resolved
}

func (r *resolver) resolve(c *Citation) Resolved {
	r.generic = genericIssuer(c.IssuedBy)
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
			if c.Issued != 0 {
				r.day = c.Issued
			}
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
		if any, _ := r.find(Query{Number: q.Number}, &Citation{carriedOut: c.carriedOut}); len(any) > 0 {
			res.Reason = GroundNoDate
		} else if r.findsLater(c.Query, c) {
			res.Reason = r.dayGround(c, GroundLater, GroundCarries)
		}
	case r.placeless(c) && r.repeated(c) == nil && (r.home.IsZero() || len(sure) == 0):
		res.Status, res.Reason = StatusAmbiguous, GroundPlace
	case len(sure) == 1:
		res.Status, res.Document, res.may = StatusFound, sure[0], sure
		if res.Reason == GroundNumber && q.Issued == 0 && q.Term == "" && q.Number.Year() == 0 && !q.Number.tellsTerm() {
			res.Reason = r.onlyGround(q, c)
		}
	case len(sure) > 1:
		if before := r.repeated(c); before != nil && slices.Contains(sure, before) {
			return Resolved{StatusFound, before, q, GroundEarlier, []*Document{before}}
		}
		res.Status, res.Reason = StatusAmbiguous, GroundSeveral
	default:
		res.Status, res.Reason = StatusAmbiguous, GroundNotSure
	}
	if res.Status == StatusFound && r.placeless(c) {
		switch {
		case r.repeated(c) == res.Document:
			res.Reason = GroundEarlier
		case res.Reason == GroundNumber:
			res.Reason = GroundHome
		}
	}
	return res
}

// find returns the documents that fit for certain, and those that may.
func (r *resolver) find(q Query, c *Citation) (sure, perhaps []*Document) {
	for d := range r.c.Documents() {
		t := r.c.matches(q, d)
		if t != org.False && r.later(d, c) {
			continue
		}
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

// placeless reports whether the issuer of a citation is one of some place, which it does not tell.
func (r *resolver) placeless(c *Citation) bool {
	return c.Issuer == (org.Actor{}) && (c.IssuedBy == "" || r.generic != nil) && local(c.Number)
}

// tellsTerm reports whether the number tells the term of Quốc hội in which it was given: 1656/NQ-UBTVQH15.
func (n Number) tellsTerm() bool {
	first, _, _ := strings.Cut(n.Issuer(), "-")
	bare := trimDigits(first)
	return bare != first && strings.HasSuffix(bare, "QH")
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
