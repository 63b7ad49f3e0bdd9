package directive

import (
	"iter"
	"slices"

	"github.com/vnpolity/vnpolity/org"
)

// forceReason explains the force of a document on a day.
type forceReason struct {
	c   *Corpus
	doc *Document
	day org.Date
}

// Steps derives the steps.
func (x forceReason) Steps(org.Question) iter.Seq[org.Step] {
	return slices.Values(x.c.forceSteps(x.doc, nil, x.day))
}

// least returns the truth of the least certain step.
func least(steps []org.Step) org.Truth {
	t := org.True
	for _, s := range steps {
		t = min(t, s.Truth)
	}
	return t
}

// forceSteps puts the grounds into words.
func (c *Corpus) forceSteps(doc *Document, pin *Pin, d org.Date) []org.Step {
	return c.appendForce(nil, doc, pin, d)
}

func (c *Corpus) appendForce(steps []org.Step, doc *Document, pin *Pin, d org.Date) []org.Step {
	for g := range c.grounds(doc, pin, d) {
		s := org.Step{Rule: g.rule, From: c.names[doc], Truth: g.truth}
		switch g.rule {
		case StepForce:
			s.Day, s.Source, s.Note = doc.Issued, doc.Source.String(), doc.spanNote(g, d)
		case StepDoubt:
			s.Note, s.Source = g.doubt.Reason, g.doubt.Source.String()
		case StepDetails:
			s.To, s.Note = g.by.Name(), "which has ended: it goes on where it is not contrary to what came after"
		case StepOrphaned:
			s.To, s.Note = c.issuerNames(doc), "its issuer has ended, and no act on record says what becomes of it"
			if g.by != nil {
				s.Note, s.Basis = "its issuer has ended, and what it issued goes on", g.by.Name()
			}
		default:
			s.From, s.To, s.Note, s.Day = g.link.from.Name(), doc.Name(), g.link.link.Rel.String(), g.link.link.Day
			s.Basis, s.Source = pinned(g.link.from, g.link.link.Pin), g.link.link.Source.String()
			if !g.link.link.whole() {
				s.To += ", " + g.link.link.ToPin.String()
			}
		}
		steps = append(steps, s)
	}
	return steps
}

// spanNote says what of the document's own span decides.
func (d *Document) spanNote(g ground, day org.Date) string {
	span := d.ownSpan()
	switch {
	case g.link.link != nil:
		return "continued by " + g.link.from.Name()
	case slices.Contains(d.Seen, day):
		return "seen in force that day"
	case span.From == 0:
		return "no date is on record"
	case g.truth == org.False && day < span.From.First():
		return "not before " + span.From.String()
	case g.truth == org.False:
		return "until " + span.Until.String()
	case g.truth == org.Unknown && span.Until == 0:
		return "its end is not on record"
	}
	return ""
}
