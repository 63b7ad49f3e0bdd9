package directive

import (
	"fmt"
	"iter"
	"strings"

	"github.com/vnpolity/vnpolity/org"
)

// dutyReason explains one answer to the question who must do a duty.
type dutyReason struct {
	c     *Corpus
	duty  *Duty
	party *Party
	in    org.Area
	moved org.Why
	target
	as    Capacity
	truth org.Truth
}

func (q *asking) why(p *Party, t target, as Capacity, truth org.Truth) org.Why {
	truth = min(truth, q.force)
	for _, w := range [...]org.Why{q.moved, t.since} {
		if !w.IsZero() {
			truth = min(truth, w.Truth())
		}
	}
	if !t.unit.IsZero() {
		truth = min(truth, t.unit.Truth())
	}
	x := dutyReason{c: q.c, duty: q.duty, party: p, in: q.in, moved: q.moved, target: t, as: as, truth: truth}
	return org.NewWhy(x, org.Question{}, truth)
}

// Steps derives the steps.
func (x dutyReason) Steps(org.Question) iter.Seq[org.Step] {
	return func(yield func(org.Step) bool) {
		for _, s := range x.steps() {
			if !yield(s) {
				return
			}
		}
	}
}

func (x dutyReason) steps() []org.Step {
	doc := x.c.Of(x.duty)
	var steps []org.Step
	for s := range x.moved.Steps() {
		if s.Rule == org.StepBecame {
			s.Rule = StepAsked
		}
		steps = append(steps, s)
	}
	steps = append(steps, x.c.forceSteps(doc, x.in.View().Day())...)
	if x.duty.Span != (org.Span{}) {
		steps = append(steps, termStep(x.duty, x.in.View().Day()))
	}
	for s := range x.since.Steps() {
		if s.Rule == org.StepBecame {
			s.Rule = StepContinues
		}
		steps = append(steps, s)
	}
	steps = append(steps, org.Step{Rule: StepAddressed, From: pinOr(x.duty.Pin, "the document"), To: x.whom(), Note: x.party.words(),
		Basis: pinned(doc, x.duty.Pin), Source: x.duty.Source.String(), Truth: org.True})
	if x.duty.When != 0 {
		steps = append(steps, org.Step{Rule: StepWhen, Note: "binds only as: " + x.duty.When.String(), Truth: org.True})
	}
	return append(steps, x.answerSteps()...)
}

func pinOr(p Pin, or string) string {
	if p == (Pin{}) {
		return or
	}
	return p.String()
}

func (x dutyReason) whom() string {
	if x.unit.IsZero() {
		return x.party.Class
	}
	return x.unit.Name()
}

// answerSteps says in which capacity the answer is given, and who holds the post.
func (x dutyReason) answerSteps() []org.Step {
	works := x.unit.Kind().Works()
	switch x.as {
	case Decides:
		return []org.Step{{Rule: StepAnswers, From: x.unit.Name(), Note: "decides together", Truth: org.True}}
	case AnswersAsHead:
		post := x.unit.Post(max(x.party.Role, org.Head))
		note := "head of its unit"
		switch {
		case x.party.Role != 0:
			note = "bound in person"
		case works == org.UnderHead:
			note = "head of a unit that works under its head"
		}
		steps := []org.Step{{Rule: StepAnswers, From: post.Title(), Note: note, Truth: org.True}}
		for s := range post.Holder().Why.Steps() {
			steps = append(steps, s)
		}
		return steps
	case InCharge:
		if x.truth == org.Unknown {
			return []org.Step{{Rule: org.StepUnknown, From: x.unit.Name(), Note: "no assignment of the field to a member is on record", Truth: org.Unknown}}
		}
		return []org.Step{{Rule: StepAnswers, From: x.unit.Name(), Note: "assigned to a member", Truth: org.True}}
	case Bound:
		return nil
	}
	return []org.Step{{Rule: StepAnswers, From: x.unit.Name(), Note: x.as.String(), Truth: org.True}}
}

func termStep(d *Duty, day org.Date) org.Step {
	return org.Step{Rule: StepTerm, From: string(d.ID), Note: "from " + d.Span.From.String() + " until " + d.Span.Until.String(), Truth: d.Span.Has(day)}
}

// words says whom the party is, as the patterns have it.
func (p *Party) words() string {
	var all []string
	for _, x := range p.To {
		all = append(all, patternWords(x))
	}
	if p.Class != "" {
		all = append(all, p.Class)
	}
	s := p.Part.String() + ": " + strings.Join(all, "; ")
	if p.Role != 0 {
		s += ", its " + p.Role.String()
	}
	return s
}

func patternWords(p org.Pattern) string {
	if p.Unit != "" {
		return string(p.Unit)
	}
	var words []string
	switch {
	case p.Kind != 0 && p.Sector != "":
		words = append(words, p.Kind.Term().Vi+" "+string(p.Sector))
	case p.Kind != 0:
		words = append(words, p.Kind.Term().Vi)
	case p.Class != 0:
		words = append(words, "every "+p.Class.String())
	default:
		words = append(words, "every unit")
	}
	if p.Levels == 0 {
		words = append(words, "at every level")
	} else {
		for l := range p.Levels.All() {
			words = append(words, l.String())
		}
	}
	if p.Within != "" {
		words = append(words, "within "+string(p.Within))
	}
	return strings.Join(words, ", ")
}

// Explain says why the duty binds u on the day of u's view, or does not: then the last step is the one that fails.
// Of a unit that is not there, or a duty of another corpus, it is the zero Why.
func (c *Corpus) Explain(d *Duty, u org.Unit) org.Why {
	doc := c.Of(d)
	if doc == nil || u.IsZero() {
		return org.Why{}
	}
	x := explanation{c, d, u}
	return org.NewWhy(x, org.Question{}, least(x.steps()))
}

type explanation struct {
	c    *Corpus
	duty *Duty
	unit org.Unit
}

// Steps derives the steps.
func (x explanation) Steps(org.Question) iter.Seq[org.Step] {
	return func(yield func(org.Step) bool) {
		for _, s := range x.steps() {
			if !yield(s) {
				return
			}
		}
	}
}

func (x explanation) steps() []org.Step {
	doc, day := x.c.Of(x.duty), x.unit.View().Day()
	steps := x.c.forceSteps(doc, day)
	if least(steps) == org.False {
		return steps
	}
	if x.duty.Span != (org.Span{}) {
		steps = append(steps, termStep(x.duty, day))
		if least(steps) == org.False {
			return steps
		}
	}
	ask := asking{c: x.c, duty: x.duty, doc: doc, in: x.unit.Area(), force: org.True}
	for i := range x.duty.Parties {
		p := &x.duty.Parties[i]
		for t := range ask.bound(p, x.unit.Area()) {
			if t.unit == x.unit {
				r := dutyReason{c: x.c, duty: x.duty, party: p, in: x.unit.Area(), target: t, as: Bound}
				return r.steps()
			}
		}
	}
	missed := org.Step{Rule: StepMissed, From: pinOr(x.duty.Pin, "the document"), To: x.unit.Name(), Note: x.miss(), Basis: pinned(doc, x.duty.Pin), Truth: org.False}
	return append(steps, missed)
}

// miss says in what the unit differs from those that are addressed, by the party that comes nearest.
func (x explanation) miss() string {
	best, note := -1, "nobody is addressed"
	for i := range x.duty.Parties {
		for _, p := range x.duty.Parties[i].To {
			near, why := x.differs(p)
			if near > best {
				best, note = near, why
			}
		}
	}
	return note
}

// differs returns how many of the conditions of the pattern the unit meets before the one that fails, and that one.
func (x explanation) differs(p org.Pattern) (near int, why string) {
	u := x.unit
	checks := [...]struct {
		fails bool
		why   string
	}{
		{p.Unit != "" && p.Unit != u.ID(), "addressed is " + string(p.Unit)},
		{p.Class != 0 && p.Class != u.Class(), fmt.Sprintf("addressed is every %s, this is a %s", p.Class, u.Class())},
		{p.Kind != 0 && p.Kind != u.Kind(), fmt.Sprintf("addressed is %s, this is %s", p.Kind.Term().Vi, u.Kind().Term().Vi)},
		{p.Sector != "" && p.Sector != u.Body().Sector, fmt.Sprintf("addressed is the sector %s", p.Sector)},
		{p.Levels != 0 && !p.Levels.Has(u.Level()), fmt.Sprintf("addressed is another level, this is %s", u.Level())},
		{p.Within != "" && !u.Area().Within(u.View().Area(p.Within)), "addressed is what lies within " + string(p.Within)},
	}
	for i, c := range checks {
		if c.fails {
			return i, c.why
		}
	}
	return len(checks), "addressed are units seated in the area themselves, this is an organ of one"
}
