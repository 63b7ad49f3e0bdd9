package directive

import (
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
func (x forceReason) Steps(org.Question) (steps org.Steps) {
	x.c.addForce(&steps, x.doc, nil, x.day)
	return steps
}

// addForce adds the grounds on which it rests that the document is in force on the day, or with a pin that part of it.
func (c *Corpus) addForce(steps *org.Steps, doc *Document, pin *Pin, d org.Date) {
	for g := range c.grounds(doc, pin, d) {
		s := org.Step{Rule: g.rule, Day: c.dayOf(doc, g), Truth: g.truth}
		steps.Add(s.Saying(c.wordsOf(doc, g, d)))
	}
}

// dayOf returns the day of the step that tells of a ground.
func (c *Corpus) dayOf(doc *Document, g ground) org.Date {
	switch {
	case g.rule == StepForce:
		return doc.Issued
	case g.rule != StepDoubt && g.rule != StepDetails && g.rule != StepOrphaned:
		return g.link.start()
	}
	return 0
}

// wordsOf puts a ground into words.
func (c *Corpus) wordsOf(doc *Document, g ground, d org.Date) org.Words {
	w := org.Words{From: c.names[doc]}
	switch g.rule {
	case StepForce:
		w.Source, w.Note = doc.Source.String(), doc.spanNote(g, d)
	case StepDoubt:
		w.Note, w.Source = g.doubt.Reason, g.doubt.Source.String()
	case StepDetails:
		w.To, w.Note = g.by.Name(), "which has ended: it goes on where it is not contrary to what came after"
	case StepOrphaned:
		w.To, w.Note = c.issuerNames(doc), "its issuer has ended, and no act on record says what becomes of it"
		if g.by != nil {
			w.Note, w.Basis = "its issuer has ended, and what it issued goes on", g.by.Name()
		}
	default:
		w.From, w.To, w.Note = g.link.from.Name(), doc.Name(), g.link.link.Rel.String()
		w.Basis, w.Source = pinned(g.link.from, g.link.link.Pin), g.link.link.Source.String()
		if !g.link.link.whole() {
			w.To += ", " + g.link.link.ToPin.String()
		}
	}
	return w
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
