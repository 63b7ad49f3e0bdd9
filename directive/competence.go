package directive

import (
	"iter"
	"slices"

	"github.com/vnpolity/vnpolity/org"
)

// The kinds of step of the reasons of [Corpus.MayIssue].
const (
	StepMayIssue org.StepRule = "may issue" // a document gives it the power
	StepMayNot   org.StepRule = "may not"   // a document denies it, or gives it to others alone
)

// MayIssue tells whether a unit, or the holder of a post in person, may issue documents of a form on a day, with the law
// as the reason. It is true where a document in force gives the power, and false where one denies it or keeps the form for
// others, or where the unit is not there on that day; where no document of the corpus says either, it is unknown. That it
// is true of a joint form says nothing of the partners: the power may be one to issue it only together with others
// ([Power].With), as [Corpus.Check] and [Corpus.BeyondPowers] test. A power of the head of a unit that works under its head
// is one of the unit as well, and the other way round.
func (c *Corpus) MayIssue(by org.Actor, f Form, d org.Date) org.Why {
	if c == nil || f == 0 || !d.IsDay() {
		return org.Why{}
	}
	x := competence{c, by, f, d}
	_, truth := x.decide()
	return org.NewWhy(x, org.Question{}, truth)
}

// competence is one question: may they issue that.
type competence struct {
	c   *Corpus
	by  org.Actor
	f   Form
	day org.Date
}

// decide returns the power that decides, none if it is the unit that is not there or if nothing decides.
func (x competence) decide() (grant, org.Truth) {
	u := x.c.reg.At(x.day).Unit(x.by.Unit)
	if u.IsZero() {
		return grant{}, org.False
	}
	var given, denied, kept grant
	x.c.grants(x.f, x.day, func(g grant) {
		best := &kept
		switch gives := g.power.gives(u, x.by.Role); {
		case gives && g.power.Denied:
			best = &denied
		case gives:
			best = &given
		case !g.power.Reserved:
			return
		}
		if g.truth > best.truth {
			*best = g
		}
	})
	switch {
	case denied.truth == org.True:
		return denied, org.False
	case given.power != nil:
		return given, given.truth
	case kept.truth == org.True:
		return kept, org.False
	}
	return grant{}, org.Unknown
}

// Steps derives the steps.
func (x competence) Steps(org.Question) (steps org.Steps) {
	v := x.c.reg.At(x.day)
	g, truth := x.decide()
	s, w := org.Step{Rule: StepMayNot, Truth: truth}, org.Words{From: v.ActorName(x.by), To: x.f.Term().Vi}
	if g.power == nil {
		if truth == org.False {
			steps.AddWhy(v.Explain(x.by.Unit))
			return steps
		}
		s.Rule, w.Note = org.StepUnknown, "no document on record gives it this form or denies it"
		steps.Add(s.Saying(w))
		return steps
	}
	w.Basis, w.Source, w.Note = pinned(g.doc, g.power.Pin), g.power.Source.String(), g.power.Note
	switch {
	case truth != org.False:
		s.Rule = StepMayIssue
	case !g.power.Denied:
		w.Note = "it is for others alone"
	}
	x.c.addForce(&steps, g.doc, &g.power.Pin, x.day)
	steps.Add(s.Saying(w))
	return steps
}

// BeyondPowers yields the documents that an issuer of theirs could not have issued on their day, in the order of the
// corpus, with the reason: the one of an issuer that was not there or may not issue the form, or of a joint document
// without the party that the law wants in it. A document of which the form, the issuers or the day is not known is not
// judged.
func (c *Corpus) BeyondPowers() iter.Seq2[*Document, org.Why] {
	return func(yield func(*Document, org.Why) bool) {
		for doc := range c.Documents() {
			if why := c.beyond(doc); !why.IsZero() && !yield(doc, why) {
				return
			}
		}
	}
}

func (c *Corpus) beyond(doc *Document) org.Why {
	if !doc.Issued.IsDay() {
		return org.Why{}
	}
	for _, a := range doc.Issuers {
		why := c.MayIssue(a, doc.Form, doc.Issued)
		if !why.IsZero() && why.Truth() == org.False {
			return why
		}
		if x := (competence{c, a, doc.Form, doc.Issued}); x.lacks(doc.Issuers) {
			return org.NewWhy(partner{x}, org.Question{}, org.False)
		}
	}
	return org.Why{}
}

// lacks reports whether every power to issue is one to do so only together with others, none of whom is among the issuers.
func (x competence) lacks(issuers []org.Actor) bool {
	v := x.c.reg.At(x.day)
	u := v.Unit(x.by.Unit)
	joint, satisfied := false, false
	x.c.grants(x.f, x.day, func(g grant) {
		if g.power.Denied || !g.power.gives(u, x.by.Role) {
			return
		}
		joint = joint || len(g.power.With) > 0
		satisfied = satisfied || g.truth != org.True || len(g.power.With) == 0 || slices.ContainsFunc(issuers, func(a org.Actor) bool {
			return matchesAny(g.power.With, v.Unit(a.Unit))
		})
	})
	return joint && !satisfied
}

// partner explains that a joint document lacks an issuer.
type partner struct{ competence }

// Steps derives the steps.
func (x partner) Steps(org.Question) (steps org.Steps) {
	g, _ := x.decide()
	x.c.addForce(&steps, g.doc, &g.power.Pin, x.day)
	steps.Add(org.Step{Rule: StepMayNot}.Saying(org.Words{
		From: x.c.reg.At(x.day).ActorName(x.by), To: x.f.Term().Vi, Note: "only together with " + patternList(g.power.With),
		Basis: pinned(g.doc, g.power.Pin), Source: g.power.Source.String(),
	}))
	return steps
}

func patternList(patterns []org.Pattern) string {
	s := ""
	for i, p := range patterns {
		if i > 0 {
			s += "; "
		}
		s += patternWords(p)
	}
	return s
}
