package directive

import (
	"errors"
	"iter"
	"slices"
	"strings"
	"sync"
	"sync/atomic"

	"github.com/vnpolity/vnpolity/org"
)

// A Corpus is a set of documents over a registry. It is immutable and safe for concurrent use; [New] builds one.
// A nil Corpus holds nothing.
type Corpus struct {
	reg    *org.Registry
	docs   []Document
	byID   map[DocID]*Document
	duties map[DutyID]*Duty
	rows   map[*Duty]*dutyRow
	names  map[*Document]string
	inward map[DocID][]inLink
	powers []*Document // those that lay down who may issue or change what

	sources map[org.SourceID]org.Source // those given, beside the sources of reg
}

// dutyRow is a duty in its place.
type dutyRow struct {
	c    *Corpus
	duty *Duty
	doc  *Document

	saying sync.Once
	said   saidOfDuty

	selecting sync.Once
	selectors [][]*org.Selector // by party and pattern, of those that name no unit

	forces [4]atomic.Pointer[dutyForce] // of the days last asked about
}

// inLink is a link seen from the document that it points to.
type inLink struct {
	from *Document
	link *Link
}

// New builds a corpus of docs, which it copies, over reg. The sources that they name are those given, or else those of reg. If
// the documents do not add up, New returns no corpus and an error that joins an [*org.RecordError] for each thing wrong, in
// the order of the documents. It does not compare the number of a document with its form, its issuers or its day, which were
// printed as they were: see [Corpus.Check].
func New(reg *org.Registry, docs []Document, sources ...org.Source) (*Corpus, error) {
	c := &Corpus{
		reg: reg, docs: cloneDocuments(docs),
		byID: map[DocID]*Document{}, duties: map[DutyID]*Duty{}, rows: map[*Duty]*dutyRow{}, names: map[*Document]string{},
		inward: map[DocID][]inLink{}, sources: map[org.SourceID]org.Source{},
	}
	f := faults{c: c, list: make([][]error, len(docs))}
	f.checkSources(sources)
	for i := range c.docs {
		d := &c.docs[i]
		f.checkDocument(i, d)
		c.byID[d.ID], c.names[d] = d, d.Name()
		if len(d.Powers)+len(d.Controls) > 0 {
			c.powers = append(c.powers, d)
		}
		for j := range d.Duties {
			c.duties[d.Duties[j].ID] = &d.Duties[j]
			c.rows[&d.Duties[j]] = &dutyRow{c: c, duty: &d.Duties[j], doc: d}
		}
		for j := range d.Links {
			c.inward[d.Links[j].To] = append(c.inward[d.Links[j].To], inLink{d, &d.Links[j]})
		}
	}
	f.checkLinks()
	if err := errors.Join(append(f.sources, slices.Concat(f.list...)...)...); err != nil {
		return nil, err
	}
	return c, nil
}

// Registry returns the registry that c stands on.
func (c *Corpus) Registry() *org.Registry {
	if c == nil {
		return nil
	}
	return c.reg
}

// Source returns the source of that ID, and whether there is one: that given to [New], or else that of the registry.
func (c *Corpus) Source(id org.SourceID) (org.Source, bool) {
	if c == nil {
		return org.Source{}, false
	}
	if s, ok := c.sources[id]; ok {
		return s, true
	}
	return c.reg.Source(id)
}

// Document returns the document of that ID, nil if there is none. It must not be changed.
func (c *Corpus) Document(id DocID) *Document {
	if c == nil {
		return nil
	}
	return c.byID[id]
}

// Duty returns the duty of that ID, nil if there is none. It must not be changed.
func (c *Corpus) Duty(id DutyID) *Duty {
	if c == nil {
		return nil
	}
	return c.duties[id]
}

// Of returns the document that lays down the duty, nil if the duty is not of this corpus.
func (c *Corpus) Of(d *Duty) *Document {
	if c == nil {
		return nil
	}
	if row := c.rows[d]; row != nil {
		return row.doc
	}
	return nil
}

// Documents yields every document, in the order given to [New].
func (c *Corpus) Documents() iter.Seq[*Document] {
	return func(yield func(*Document) bool) {
		if c == nil {
			return
		}
		for i := range c.docs {
			if !yield(&c.docs[i]) {
				return
			}
		}
	}
}

// Find yields the documents that q picks out: certain matches first, then possible ones, each in the order of the corpus.
// If it yields more than one, q does not tell which is meant; if none, none that fits is on record. No document is guessed.
// A document that names no term is taken to be of the term in which it was issued, where that is on record.
func (c *Corpus) Find(q Query) iter.Seq[*Document] {
	return func(yield func(*Document) bool) {
		for _, want := range [...]org.Truth{org.True, org.Unknown} {
			for d := range c.Documents() {
				if c.matches(q, d) == want && !yield(d) {
					return
				}
			}
		}
	}
}

// matches is Query.Matches with the terms on record.
func (c *Corpus) matches(q Query, d *Document) org.Truth {
	if q.Term == "" || d == nil || d.Term != "" {
		return q.Matches(d)
	}
	switch c.inTerm(d, q.Term) {
	case org.False:
		return org.False
	case org.True:
		q.Term = ""
	}
	return q.Matches(d)
}

// inTerm tells whether a document was issued on a day of the term, by the body whose term it is or by an organ of it.
func (c *Corpus) inTerm(d *Document, term org.TermID) org.Truth {
	_, unit, _ := strings.Cut(string(term), "@")
	ofUnit := d.issuedBy(func(a org.Actor) bool { return strings.HasSuffix("@"+string(a.Unit), "@"+unit) })
	if len(d.Issuers) == 0 {
		ofUnit = unit == "party-committee@vn" && d.Number.Issuer() == "TW" // whichever of the three it was
	}
	day := d.Issued
	if unit == "party-committee@vn" && d.issuedBy(func(a org.Actor) bool { return a.Unit == "party-congress@vn" }) {
		ofUnit, day = true, day.Add(1) // a congress is of the term of those whom it elects, which starts when it closes
	}
	if !day.IsDay() || !ofUnit {
		return org.Unknown
	}
	t := org.Unknown
	for x := range c.reg.At(day).Unit(org.UnitID(unit)).Terms() {
		if x.ID == term {
			return org.True
		}
		t = org.False
	}
	return t
}

// Texts yields d and what it issues (ban hành kèm theo), directly or by way of others: the decision, then its regulations.
func (c *Corpus) Texts(d *Document) iter.Seq[*Document] {
	return func(yield func(*Document) bool) {
		if c == nil || d == nil {
			return
		}
		texts := []*Document{d}
		for i := 0; i < len(texts); i++ {
			if !yield(texts[i]) {
				return
			}
			for _, l := range texts[i].Links {
				if to := c.byID[l.To]; l.Rel == Issues && !slices.Contains(texts, to) {
					texts = append(texts, to)
				}
			}
		}
	}
}

// Links yields the links of a document and those of others to it, each with the document at the far end. Out is true for
// the document's own.
func (c *Corpus) Links(id DocID) iter.Seq2[*Document, LinkView] {
	return func(yield func(*Document, LinkView) bool) {
		d := c.Document(id)
		if d == nil {
			return
		}
		for i := range d.Links {
			if !yield(c.byID[d.Links[i].To], LinkView{d.Links[i], true}) {
				return
			}
		}
		for _, in := range c.inward[id] {
			if !yield(in.from, LinkView{*in.link, false}) {
				return
			}
		}
	}
}

// A LinkView is a link as seen from one of its ends. The zero LinkView is none.
type LinkView struct {
	Link
	Out bool // the document asked about has the link
}

func cloneDocuments(docs []Document) []Document {
	docs = slices.Clone(docs)
	for i := range docs {
		d := &docs[i]
		d.Issuers, d.Seen, d.Doubts, d.Links = slices.Clone(d.Issuers), slices.Clone(d.Seen), slices.Clone(d.Doubts), slices.Clone(d.Links)
		d.Signatures, d.Deeds, d.Duties = slices.Clone(d.Signatures), slices.Clone(d.Deeds), slices.Clone(d.Duties)
		d.Powers, d.Controls = slices.Clone(d.Powers), slices.Clone(d.Controls)
		for j := range d.Powers {
			p := &d.Powers[j]
			p.To, p.Forms, p.With = slices.Clone(p.To), slices.Clone(p.Forms), slices.Clone(p.With)
		}
		for j := range d.Controls {
			d.Controls[j].To, d.Controls[j].Does = slices.Clone(d.Controls[j].To), slices.Clone(d.Controls[j].Does)
		}
		for j := range d.Duties {
			y := &d.Duties[j]
			y.Verbs, y.Parties = slices.Clone(y.Verbs), slices.Clone(y.Parties)
			for k := range y.Parties {
				y.Parties[k].To, y.Parties[k].Except = slices.Clone(y.Parties[k].To), slices.Clone(y.Parties[k].Except)
			}
		}
	}
	return docs
}
