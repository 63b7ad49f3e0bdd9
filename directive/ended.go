package directive

import (
	"iter"
	"slices"
	"strings"

	"github.com/vnpolity/vnpolity/org"
)

// The kinds of step of the reasons about documents whose issuer has ended.
const (
	StepControl org.StepRule = "may change" // an act lets it amend or end the document
	StepKeeper  org.StepRule = "asked of"   // it answers for the document
)

// Changers yields who may amend, replace or end a document on day d, and why: the body that issued it; those above that
// body, the nearest first; and where it has ended, those that have taken over its work. What no act on record lets a
// successor do is unknown; where nobody at all is known, it yields the zero Unit with the reason. Of a document that is
// not in force nobody may change anything.
func (c *Corpus) Changers(id DocID, d org.Date) iter.Seq2[org.Unit, org.Why] {
	return func(yield func(org.Unit, org.Why) bool) {
		doc := c.Document(id)
		if doc == nil || !d.IsDay() || c.forceOf(doc, nil, d) == org.False {
			return
		}
		found := false
		for x := range c.changers(doc, d) {
			found = true
			if !yield(x.unit, org.NewWhy(x, org.Question{}, x.truth())) {
				return
			}
		}
		if !found {
			x := standing{c: c, doc: doc, day: d, rule: StepControl}
			yield(org.Unit{}, org.NewWhy(x, org.Question{}, org.Unknown))
		}
	}
}

// AskedAbout yields whom to ask about a document on day d, and why: the bodies that issued it, or where they have ended
// those that have taken over their work. Unless an act on record hands over what they issued it is unknown whether these
// answer for it; where nobody is known, it yields the zero Unit with the reason.
func (c *Corpus) AskedAbout(id DocID, d org.Date) iter.Seq2[org.Unit, org.Why] {
	return func(yield func(org.Unit, org.Why) bool) {
		doc := c.Document(id)
		if doc == nil || !d.IsDay() {
			return
		}
		found := false
		for x := range c.keepers(doc, d) {
			found = true
			if !yield(x.unit, org.NewWhy(x, org.Question{}, x.truth())) {
				return
			}
		}
		if !found {
			x := standing{c: c, doc: doc, day: d, rule: StepKeeper}
			yield(org.Unit{}, org.NewWhy(x, org.Question{}, org.Unknown))
		}
	}
}

// changers yields how units stand to a document that they may change, or may be able to.
func (c *Corpus) changers(doc *Document, d org.Date) iter.Seq[standing] {
	return func(yield func(standing) bool) {
		var seen []org.UnitID
		add := func(x standing) bool {
			if x.unit.IsZero() || slices.Contains(seen, x.unit.ID()) {
				return true
			}
			seen = append(seen, x.unit.ID())
			x.c, x.doc, x.day, x.rule = c, doc, d, StepControl
			return yield(x)
		}
		v := c.reg.At(d)
		for _, a := range doc.Issuers {
			u := v.Unit(a.Unit)
			if !u.IsZero() && !add(standing{unit: u, whose: Own, law: c.control(u, Own, changes, d)}) {
				return
			}
			last := u
			if u.IsZero() {
				last = c.reg.LastUnit(a.Unit, d)
			}
			for up, line := range above(last) {
				w := v.Unit(up.ID())
				if law := c.control(w, Below, changes, d); law.control != nil && !add(standing{unit: w, whose: Below, moved: line, law: law}) {
					return
				}
			}
			if !u.IsZero() || last.IsZero() {
				continue
			}
			for w, moved := range last.At(d) {
				if moved.Extent() != org.LandOnly && !add(standing{unit: w, whose: Inherited, moved: moved, law: c.control(w, Inherited, changes, d)}) {
					return
				}
			}
		}
	}
}

// above yields those who command u, the nearest first. An organ of a committee is under its host.
func above(u org.Unit) iter.Seq2[org.Unit, org.Why] {
	return func(yield func(org.Unit, org.Why) bool) {
		for !u.IsZero() && u.Superior().IsZero() && !u.Host().IsZero() {
			if u = u.Host(); !yield(u, u.Why()) {
				return
			}
		}
		for up, why := range u.Line() {
			if !yield(up, why) {
				return
			}
		}
	}
}

// keepers yields how units stand to a document that they answer for, or may.
func (c *Corpus) keepers(doc *Document, d org.Date) iter.Seq[standing] {
	return func(yield func(standing) bool) {
		v := c.reg.At(d)
		for _, a := range doc.Issuers {
			x := standing{c: c, doc: doc, day: d, rule: StepKeeper, unit: v.Unit(a.Unit), whose: Own}
			if !x.unit.IsZero() {
				if !yield(x) {
					return
				}
				continue
			}
			for w, moved := range c.reg.LastUnit(a.Unit, d).At(d) {
				x.unit, x.whose, x.moved, x.law = w, Inherited, moved, c.control(w, Inherited, keeps, d)
				if moved.Extent() != org.LandOnly && !yield(x) {
					return
				}
			}
		}
	}
}

// What a control lets somebody do.
func changes(r LinkRel) bool { return r.ends() || r == Amends || r == Supplements || r == Suspends }
func keeps(r LinkRel) bool   { return r == ContinuesWith }

// control returns the act that lets u do such things to documents of that kind on the day; the zero grantOf if none does.
func (c *Corpus) control(u org.Unit, whose Whose, does func(LinkRel) bool, d org.Date) grantOf {
	var best grantOf
	if u.IsZero() {
		return best
	}
	for _, doc := range c.powers {
		for i := range doc.Controls {
			x := &doc.Controls[i]
			if x.Whose != whose || !slices.ContainsFunc(x.Does, does) || !matchesAny(x.To, u) {
				continue
			}
			truth := c.forceOf(doc, &x.Pin, d)
			if x.Span != (org.Span{}) {
				truth = min(truth, x.Span.Has(d))
			}
			if truth > best.truth {
				best = grantOf{doc, x, truth}
			}
		}
	}
	return best
}

// issuerNames names the issuers as they were when the document was issued.
func (c *Corpus) issuerNames(doc *Document) string {
	var names []string
	for _, a := range doc.Issuers {
		names = append(names, c.reg.At(doc.issuedDay()).ActorName(a))
	}
	return strings.Join(names, ", ")
}

// issuedDay is a day on which to ask about the issuers.
func (d *Document) issuedDay() org.Date { return d.Issued.Last() }

// orphaned is the ground that the issuers of a document have all ended by day d; the zero ground if they have not. What such
// bodies issued goes on where an act says so.
func (c *Corpus) orphaned(doc *Document, d org.Date) ground {
	if len(doc.Issuers) == 0 || !d.IsDay() {
		return ground{}
	}
	v := c.reg.At(d)
	g := ground{rule: StepOrphaned, truth: org.True}
	for _, a := range doc.Issuers {
		if !v.Unit(a.Unit).IsZero() {
			return ground{}
		}
		last := c.reg.LastUnit(a.Unit, d)
		if last.IsZero() {
			return ground{}
		}
		if law := c.control(last, Inherited, keeps, d); law.control != nil {
			g.by, g.truth = law.doc, min(g.truth, law.truth)
		} else {
			g.truth = org.Unknown
		}
	}
	if g.truth != org.True {
		g.by = nil
	}
	return g
}
