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
	steps := c.forceSteps(doc, d)
	return org.NewWhy(forceReason{c, doc, d}, org.Question{}, least(steps))
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
		for _, s := range x.c.forceSteps(x.doc, x.day) {
			if !yield(s) {
				return
			}
		}
	}
}

func (c *Corpus) forceSteps(doc *Document, d org.Date) []org.Step {
	span := doc.Span
	if span.From == 0 {
		span.From = doc.Issued
	}
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
		if !in.link.Rel.ends() && in.link.Rel != Suspends || in.link.ToPin != (Pin{}) {
			continue
		}
		if t := c.linkRuns(in, d); t != org.False {
			steps = append(steps, org.Step{Rule: StepEnded, From: in.from.Name(), To: doc.Name(), Note: in.link.Rel.String(), Day: in.link.Day,
				Basis: pinned(in.from, in.link.Pin), Source: in.link.Source.String(), Truth: org.True - t})
		}
	}
	for i := range doc.Doubts {
		x := &doc.Doubts[i]
		if x.Has(d) != org.False {
			steps = append(steps, org.Step{Rule: StepDoubt, Note: x.Reason, Source: x.Source.String(), Truth: org.Unknown})
		}
	}
	return steps
}

// linkRuns tells whether a link has taken effect on day d.
func (c *Corpus) linkRuns(in inLink, d org.Date) org.Truth {
	from := in.link.Day
	if from == 0 {
		if from = in.from.Span.From; from == 0 {
			from = in.from.Issued
		}
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
