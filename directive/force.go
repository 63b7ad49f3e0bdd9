package directive

import (
	"iter"

	"github.com/vnpolity/vnpolity/org"
)

// The kinds of step that this package adds to those of package org.
const (
	StepAsked     org.StepRule = "asked"     // the place that was asked about, where it is no more
	StepForce     org.StepRule = "in force"  // the document on the day
	StepEnded     org.StepRule = "ended"     // by a later document
	StepSuspended org.StepRule = "suspended" // by another document, for a time
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

// Force tells whether a document is in force on day d, and why: by its own span, by a document that replaces or repeals
// it, and by the doubts on record. A document of which no start is known is in force from when it was issued, as far as
// that is known. Of one that is not in the corpus it is the zero Why.
func (c *Corpus) Force(id DocID, d org.Date) org.Why {
	doc := c.Document(id)
	if doc == nil {
		return org.Why{}
	}
	return org.NewWhy(forceReason{c, doc, d}, org.Question{}, c.forceOf(doc, nil, d))
}

// least returns the truth of the least certain step.
func least(steps []org.Step) org.Truth {
	t := org.True
	for _, s := range steps {
		t = min(t, s.Truth)
	}
	return t
}

// forceReason explains the force of a document on a day.
type forceReason struct {
	c   *Corpus
	doc *Document
	day org.Date
}

// Steps derives the steps.
func (x forceReason) Steps(org.Question) iter.Seq[org.Step] {
	return func(yield func(org.Step) bool) {
		for _, s := range x.c.forceSteps(x.doc, nil, x.day) {
			if !yield(s) {
				return
			}
		}
	}
}

// ownSpan is the span of a document: from when it was issued, where no other start is known.
func (d *Document) ownSpan() org.Span {
	span := d.Span
	if span.From == 0 {
		span.From = d.Issued
	}
	return span
}

// forceOf is the truth of forceSteps, without the words.
func (c *Corpus) forceOf(doc *Document, pin *Pin, d org.Date) org.Truth {
	truth := doc.ownSpan().Has(d)
	if truth == org.False {
		return org.False
	}
	for _, in := range c.inward[doc.ID] {
		truth = min(truth, org.True-c.ends(in, pin, d))
	}
	for i := range doc.Doubts {
		if doc.Doubts[i].Has(d) != org.False {
			truth = min(truth, org.Unknown)
		}
	}
	return truth
}

// forceSteps says whether the document is in force on the day, or with a pin that part of it.
func (c *Corpus) forceSteps(doc *Document, pin *Pin, d org.Date) []org.Step {
	span := doc.ownSpan()
	s := org.Step{Rule: StepForce, From: doc.Name(), Day: doc.Issued, Truth: span.Has(d), Source: doc.Source.String()}
	switch {
	case span.From == 0:
		s.Note = "no date is on record"
	case s.Truth == org.False && d < span.From.First():
		s.Note = "not before " + span.From.String()
	case s.Truth == org.False:
		s.Note = "until " + span.Until.String()
	case s.Truth == org.Unknown && span.Until == 0:
		s.Note = "its end is not on record"
	}
	steps := []org.Step{s}
	if s.Truth == org.False {
		return steps
	}
	for _, in := range c.inward[doc.ID] {
		t := c.ends(in, pin, d)
		if t == org.False {
			continue
		}
		s := org.Step{Rule: StepEnded, From: in.from.Name(), To: doc.Name(), Note: in.link.Rel.String(), Day: in.link.Day,
			Basis: pinned(in.from, in.link.Pin), Source: in.link.Source.String(), Truth: org.True - t}
		if in.link.Rel == Suspends {
			s.Rule = StepSuspended
		}
		if in.link.ToPin != (Pin{}) {
			s.To += ", " + in.link.ToPin.String()
		}
		steps = append(steps, s)
	}
	for i := range doc.Doubts {
		x := &doc.Doubts[i]
		if x.Has(d) != org.False {
			steps = append(steps, org.Step{Rule: StepDoubt, From: doc.Name(), Note: x.Reason, Source: x.Source.String(), Truth: org.Unknown})
		}
	}
	return steps
}

// ends tells whether a link ends or suspends, on day d, the document that it points to or, with a pin, that part of it. Of a duty
// whose place in the document is not known it is unknown whether a link to a part concerns it.
func (c *Corpus) ends(in inLink, pin *Pin, d org.Date) org.Truth {
	if !in.link.Rel.ends() && in.link.Rel != Suspends {
		return org.False
	}
	runs := c.linkRuns(in, d)
	if in.link.ToPin == (Pin{}) {
		return runs
	}
	switch {
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
	from := in.link.Day
	if from == 0 {
		from = in.from.ownSpan().From
	}
	return org.Span{From: from, Until: org.Open}.Has(d)
}

func pinned(d *Document, p Pin) string {
	if p == (Pin{}) {
		return d.Name()
	}
	return d.Name() + ", " + p.String()
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
