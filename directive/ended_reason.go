package directive

import (
	"strings"

	"github.com/vnpolity/vnpolity/org"
)

// standing is how one unit stands to a document on a day.
type standing struct {
	c     *Corpus
	doc   *Document
	day   org.Date
	rule  org.StepRule
	unit  org.Unit
	whose Whose
	moved org.Why // how the unit comes to stand so: the succession, or the line of command
	law   grantOf
}

// grantOf is a control with the document that lays it down; none if no act says.
type grantOf struct {
	doc     *Document
	control *Control
	truth   org.Truth
}

func (x standing) truth() org.Truth {
	t := org.True
	if !x.moved.IsZero() {
		t = x.moved.Truth()
	}
	switch {
	case x.law.control != nil && x.alone():
		t = min(t, x.law.truth)
	case x.rule == StepControl || x.whose == Inherited:
		t = min(t, org.Unknown)
	}
	return t
}

// alone reports whether the unit can have the say: whoever has taken over a part of the work has none over the whole alone.
func (x standing) alone() bool { return x.share() == org.Whole }

// share returns how much of the work the unit that is to have the say has: the whole, a part, or some or all of it.
func (x standing) share() org.Extent {
	if x.rule != StepControl || x.whose != Inherited {
		return org.Whole
	}
	switch x.moved.Extent() {
	case 0, org.Whole:
		return org.Whole
	case org.SomeOrAll:
		return org.SomeOrAll
	}
	return org.Part
}

// Steps derives the steps.
func (x standing) Steps(org.Question) (steps org.Steps) {
	s, w := org.Step{Rule: x.rule, Truth: org.True}, org.Words{From: x.unit.Name(), To: x.doc.Name()}
	if x.unit.IsZero() {
		w.From, s.Truth, w.Note = x.c.issuerNames(x.doc), org.Unknown, "no body is on record that has taken over its work"
		steps.Add(s.Saying(w))
		return steps
	}
	steps.AddWhy(x.moved)
	switch x.whose {
	case Own:
		w.Note = "it issued it"
	case Below:
		w.Note = "it is above the body that issued it"
	case Inherited:
		w.Note = "it has taken over the work of the body that issued it"
	}
	switch {
	case x.law.control != nil:
		x.c.addForce(&steps, x.law.doc, &x.law.control.Pin, x.day)
		w.Basis, w.Source = pinned(x.law.doc, x.law.control.Pin), x.law.control.Source.String()
		switch {
		case !x.alone():
			s.Truth = org.Unknown
			if x.share() == org.SomeOrAll {
				w.Note += ", in part or whole"
			} else {
				w.Note += ", in part"
			}
			w.Note += "; no act on record says whether it alone may change the whole"
		case x.rule == StepControl:
			w.Note += "; " + relList(x.law.control.Does)
		}
	case x.rule == StepControl || x.whose == Inherited:
		s.Truth = org.Unknown
		w.Note += "; no act on record says so of its documents"
	}
	steps.Add(s.Saying(w))
	return steps
}

func relList(rels []LinkRel) string {
	var names []string
	for _, r := range rels {
		if r != ContinuesWith {
			names = append(names, r.String())
		}
	}
	return strings.Join(names, ", ")
}
