package directive

import (
	"iter"
	"slices"

	"github.com/vnpolity/vnpolity/org"
)

// The kinds of step that this package adds to those of package org.
const (
	StepAsked     org.StepRule = "asked"     // the place that was asked about, where it is no more
	StepForce     org.StepRule = "in force"  // the document on the day
	StepEnded     org.StepRule = "ended"     // by a later document
	StepSuspended org.StepRule = "suspended" // by another document, for a time
	StepAmended   org.StepRule = "amended"   // or supplemented: the rest of it lives on
	StepIssued    org.StepRule = "issued"    // by a document that it cannot outlive
	StepDetails   org.StepRule = "details"   // a document that has ended
	StepOrphaned  org.StepRule = "orphaned"  // its issuer has ended
	StepDoubt     org.StepRule = "doubted"   // a source casts doubt on its force
	StepTerm      org.StepRule = "term"      // the span of the duty itself
	StepAddressed org.StepRule = "addressed" // the party that selects the unit
	StepMissed    org.StepRule = "not meant" // no party selects it
	StepContinues org.StepRule = "continues" // it has taken over the work of a body that was meant
	StepWhen      org.StepRule = "when"      // the capacity in which alone the duty binds
	StepAnswers   org.StepRule = "answers"   // the capacity in which the answer is given
	StepAdvises   org.StepRule = "advises"
)

// InForce yields the documents that are in force on day d, or may be, in the order of the corpus, and why.
func (c *Corpus) InForce(d org.Date) iter.Seq2[*Document, org.Why] {
	return func(yield func(*Document, org.Why) bool) {
		for doc := range c.Documents() {
			if w := c.Force(doc.ID, d); w.Truth() != org.False && !yield(doc, w) {
				return
			}
		}
	}
}

// Force tells whether a document is in force on day d, in whole or in part, and why. It weighs the span of the document, the
// documents that replace, repeal or suspend it, and the doubts on record. [Corpus.Standing] tells the whole from a part.
//
//   - If the span has no start, the day of issue is the start. If its end is not on record (zero, not [org.Open]), it is
//     unknown from the start on whether the document is in force, but for the days on which it was seen in force, and for
//     those up to a later document that continues it.
//   - What a decision issues is in force only as long as the decision is.
//   - A document that details one that has ended is unknown: it goes on only where it does not contradict what came after.
//   - A document whose issuer has ended goes on where an act says so; else it is unknown.
//
// If the document is not in the corpus, the result is the zero Why, of which the truth is False: that it is not in force is
// not meant. Ask [org.Why.IsZero], or [Corpus.Document].
func (c *Corpus) Force(id DocID, d org.Date) org.Why {
	doc := c.Document(id)
	if doc == nil {
		return org.Why{}
	}
	return org.NewWhy(forceReason{c, doc, d}, org.Question{}, c.forceOf(doc, nil, d))
}

// ownSpan is the span of a document: from when it was issued, where no other start is known.
func (d *Document) ownSpan() org.Span {
	span := d.Span
	if span.From == 0 {
		span.From = d.Issued
	}
	return span
}

// A ground is one thing on which the force of a document rests.
type ground struct {
	rule  org.StepRule
	truth org.Truth
	link  inLink // the link that bears on it
	doubt *Doubt
	by    *Document // what else it rests on
}

// grounds yields on what it rests that the document is in force on the day, or with a pin that part of it: its own span alone
// where that rules it out.
func (c *Corpus) grounds(doc *Document, pin *Pin, d org.Date) iter.Seq[ground] {
	return func(yield func(ground) bool) {
		own := ground{rule: StepForce, truth: doc.ownSpan().Has(d)}
		if own.truth == org.Unknown {
			own.link = c.continued(doc, d)
		}
		if own.link.link != nil || own.truth == org.Unknown && slices.Contains(doc.Seen, d) {
			own.truth = org.True
		}
		if !yield(own) || own.truth == org.False {
			return
		}
		for _, in := range c.inward[doc.ID] {
			if g := c.groundOf(in, pin, d); g.rule != "" && !yield(g) {
				return
			}
		}
		if base := c.detailed(doc, d); base != nil && !yield(ground{rule: StepDetails, truth: org.Unknown, by: base}) {
			return
		}
		for i := range doc.Doubts {
			if x := &doc.Doubts[i]; x.Has(d) != org.False && !yield(ground{rule: StepDoubt, truth: org.Unknown, doubt: x}) {
				return
			}
		}
		if g := c.orphaned(doc, d); g.rule != "" {
			yield(g)
		}
	}
}

// groundOf is what a link to a document means for its force; the zero ground if nothing.
func (c *Corpus) groundOf(in inLink, pin *Pin, d org.Date) ground {
	switch r := in.link.Rel; {
	case r == Issues:
		if t := c.forceOf(in.from, nil, d); t != org.True {
			return ground{StepIssued, t, in, nil, nil}
		}
	case r.ends() || r == Suspends:
		t := c.ends(in, pin, d)
		switch {
		case t == org.False && pin == nil && c.touches(in, d) != org.False:
			return ground{rule: StepAmended, truth: org.True, link: in}
		case t == org.False:
		case r == Suspends:
			return ground{rule: StepSuspended, truth: org.True - t, link: in}
		default:
			return ground{rule: StepEnded, truth: org.True - t, link: in}
		}
	case pin == nil && (r == Amends || r == Supplements) && c.linkRuns(in, d) != org.False:
		return ground{rule: StepAmended, truth: org.True, link: in}
	}
	return ground{}
}

// continued returns the link of a later document, of day d or after, that takes for granted that the document was in force.
func (c *Corpus) continued(doc *Document, d org.Date) inLink {
	from := doc.ownSpan().From
	if from == 0 || (org.Span{From: from, Until: org.Open}).Has(d) != org.True || doc.Span.Until != 0 {
		return inLink{}
	}
	for _, in := range c.inward[doc.ID] {
		if start := in.start(); in.link.Rel == ContinuesWith && in.link.whole() && start.IsDay() && d <= start {
			return in
		}
	}
	return inLink{}
}

// detailed returns a document that doc details and that is not in force on the day. Then it is unknown whether doc is: it
// goes on where it does not run against what came after (64/2025/QH15, khoản 2 Điều 57), which its record does not say.
func (c *Corpus) detailed(doc *Document, d org.Date) *Document {
	for i := range doc.Links {
		l := &doc.Links[i]
		if base := c.byID[l.To]; l.Rel == Details && c.lapsed(base, d) {
			return base
		}
	}
	return nil
}

// lapsed reports whether the document has surely ended by the day, by its own span or by the documents that end it.
func (c *Corpus) lapsed(doc *Document, d org.Date) bool {
	if until := doc.Span.Until; until != 0 && until != org.Open && d >= until.Last() {
		return true
	}
	for _, in := range c.inward[doc.ID] {
		if r := in.link.Rel; r == Issues && c.lapsed(in.from, d) || r.ends() && c.ends(in, nil, d) == org.True {
			return true
		}
	}
	return false
}

// forceOf is how certain the grounds make it that the document is in force.
func (c *Corpus) forceOf(doc *Document, pin *Pin, d org.Date) org.Truth {
	truth := org.True
	for g := range c.grounds(doc, pin, d) {
		truth = min(truth, g.truth)
	}
	return truth
}

// ends tells whether a link ends or suspends, on day d, the document that it points to or, with a pin, that part of it. Of
// a duty whose place in the document is not known it is unknown whether a link to a part concerns it.
func (c *Corpus) ends(in inLink, pin *Pin, d org.Date) org.Truth {
	runs := c.linkRuns(in, d)
	switch {
	case in.link.whole():
		return runs
	case pin == nil:
		return org.False
	case *pin == Pin{}:
		return min(runs, org.Unknown)
	case pin.Within(in.link.ToPin):
		return runs
	}
	return org.False
}

// linkRuns tells whether a link has effect on day d. To suspend takes a document that is itself in force; what replaces or
// repeals does so for good, unless it was ended before it began.
func (c *Corpus) linkRuns(in inLink, d org.Date) org.Truth {
	span := in.from.ownSpan()
	if in.link.Day != 0 {
		span.From = in.link.Day
	}
	if in.link.Rel == Suspends {
		return span.Has(d)
	}
	if span.From.IsDay() {
		for _, before := range c.inward[in.from.ID] {
			if before.link.Rel.ends() && before.link.ToPin == (Pin{}) && before.started(span.From) == org.True {
				return org.False
			}
		}
	}
	return org.Span{From: span.From, Until: org.Open}.Has(d)
}

// started tells whether the link's own day, or that of its document, has come on day d.
func (in inLink) started(d org.Date) org.Truth {
	return org.Span{From: in.start(), Until: org.Open}.Has(d)
}

// start is when the link begins to have effect.
func (in inLink) start() org.Date {
	if in.link.Day != 0 {
		return in.link.Day
	}
	return in.from.ownSpan().From
}
