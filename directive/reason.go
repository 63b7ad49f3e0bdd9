package directive

import (
	"fmt"
	"iter"
	"slices"
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
	for _, w := range [...]org.Why{q.moved, t.since, t.advises} {
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
	steps = append(steps, x.c.forceSteps(doc, &x.duty.Pin, x.in.View().Day())...)
	if x.duty.Span != (org.Span{}) {
		steps = append(steps, termStep(x.duty, x.in.View().Day()))
	}
	for s := range x.since.Steps() {
		if s.Rule == org.StepBecame {
			s.Rule = StepContinues
		}
		steps = append(steps, s)
	}
	if x.advises.IsZero() {
		steps = append(steps, org.Step{Rule: StepAddressed, From: pinOr(x.duty.Pin, "the document"), To: x.whom(), Note: x.party.words(x.pattern),
			Basis: pinned(doc, x.duty.Pin), Source: x.duty.Source.String(), Truth: org.True})
	}
	steps = slices.AppendSeq(steps, x.advises.Steps())
	if x.duty.When != 0 {
		steps = append(steps, org.Step{Rule: StepWhen, From: x.whom(), Note: "bound only as: " + x.duty.When.String(), Truth: org.True})
	}
	if x.unit.Truth() == org.Unknown {
		steps = slices.AppendSeq(steps, x.unit.Why().Steps())
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
	steps := []org.Step{{Rule: StepAnswers, From: x.unit.Name(), Note: x.as.String(), Truth: org.True}}
	if x.as == Advises && !x.advises.IsZero() {
		return slices.AppendSeq(steps, x.unit.Head().Holder().Why.Steps())
	}
	return slices.AppendSeq(steps, x.unit.Post(x.party.Role).Holder().Why.Steps())
}

func termStep(d *Duty, day org.Date) org.Step {
	return org.Step{Rule: StepTerm, From: string(d.ID), Note: "from " + d.Span.From.String() + " until " + d.Span.Until.String(), Truth: d.Span.Has(day)}
}

// words says whom the party is: as the pattern has it that selects the unit, or with none as all of them have it.
func (p *Party) words(by *org.Pattern) string {
	var all []string
	for i := range p.To {
		if by == nil || by == &p.To[i] {
			all = append(all, patternWords(p.To[i]))
		}
	}
	if p.Class != "" && by == nil {
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
	if p.Host != 0 {
		words = append(words, "under "+p.Host.Term().Vi)
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
	truth := c.dutyForce(d, u.View().Day())
	if truth != org.False {
		_, t, ok := c.binding(d, u)
		if !ok {
			truth = org.False
		}
		truth = min(truth, u.Truth())
		if !t.since.IsZero() {
			truth = min(truth, t.since.Truth())
		}
	}
	return org.NewWhy(explanation{c, d, u}, org.Question{}, truth)
}

// binding returns the party of the duty in which u stands, the lead before others, and how it came to be meant. A party other
// than the lead stands at the level of a lead: in its area, or in the nearest above that has such units.
func (c *Corpus) binding(d *Duty, u org.Unit) (*Party, target, bool) {
	q := asking{c: c, duty: d, doc: c.Of(d), in: u.Area(), force: org.True}
	leads := d.leads()
	for _, p := range leads {
		if t, ok := q.among(q.bound(p, u.Area()), u); ok {
			return p, t, true
		}
		if t, ok := q.organ(p, u); ok {
			return p, t, true
		}
	}
	for i := range d.Parties {
		p := &d.Parties[i]
		if p.Part == Lead {
			continue
		}
		if t, ok := q.among(q.companions(p, u.Area()), u); ok && (len(leads) == 0 || t.pattern.Unit != "" || q.leadBelow(p)) {
			return p, t, true
		}
	}
	return nil, target{}, false
}

func (q *asking) among(targets iter.Seq[target], u org.Unit) (target, bool) {
	for t := range targets {
		if t.unit == u {
			return t, true
		}
	}
	return target{}, false
}

// leadBelow reports whether a lead sits in the area asked about, or in one below it from which a party of the kind of p is first met
// in that area.
func (q *asking) leadBelow(p *Party) bool {
	for area := range q.in.Preorder() {
		if !q.mayLead(area) || !q.led(area) {
			continue
		}
		up := area
		for up != q.in && !q.has(p, up) {
			up = up.Parent()
		}
		if up == q.in {
			return true
		}
	}
	return false
}

// mayLead rules out areas in which no lead can sit.
func (q *asking) mayLead(in org.Area) bool {
	for _, p := range q.duty.leads() {
		if p.Class != "" {
			return true
		}
		for i := range p.To {
			x := &p.To[i]
			if x.Unit == "" && (x.Levels == 0 || x.Levels.Has(in.Level())) || x.Unit != "" && x.Unit.Area() == in.ID() {
				return true
			}
		}
	}
	return false
}

func (q *asking) led(in org.Area) bool {
	at := *q
	at.in = in
	for _, p := range q.duty.leads() {
		if at.has(p, in) || p.Class != "" && at.reachesClass(p) {
			return true
		}
	}
	return false
}

func (q *asking) has(p *Party, in org.Area) bool {
	for range q.bound(p, in) {
		return true
	}
	return false
}

// PartOf returns the part in which u stands in the duty on the day of its view, the lead before others; the zero Part if in none.
func (c *Corpus) PartOf(d *Duty, u org.Unit) Part {
	if c.Of(d) == nil || u.IsZero() {
		return 0
	}
	p, _, ok := c.binding(d, u)
	if !ok {
		return 0
	}
	return p.Part
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
	steps := x.c.forceSteps(doc, &x.duty.Pin, day)
	if least(steps) == org.False {
		return steps
	}
	if x.duty.Span != (org.Span{}) {
		steps = append(steps, termStep(x.duty, day))
		if least(steps) == org.False {
			return steps
		}
	}
	if p, t, ok := x.c.binding(x.duty, x.unit); ok {
		return dutyReason{c: x.c, duty: x.duty, party: p, in: x.unit.Area(), target: t, as: Bound}.steps()
	}
	missed := org.Step{Rule: StepMissed, From: pinOr(x.duty.Pin, "the document"), To: x.unit.Name(), Note: x.miss(), Basis: pinned(doc, x.duty.Pin), Truth: org.False}
	return append(steps, missed)
}

// miss says in what the unit differs from those that are addressed, by the patterns that come nearest.
func (x explanation) miss() string {
	best, notes := -1, []string{"nobody is addressed"}
	for i := range x.duty.Parties {
		for _, p := range x.duty.Parties[i].To {
			near, why := x.differs(p)
			if near > best {
				best, notes = near, nil
			}
			if near == best && !slices.Contains(notes, why) {
				notes = append(notes, why)
			}
		}
	}
	return strings.Join(notes, "; ")
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
		{p.Host != 0 && p.Host != u.Host().Kind(), fmt.Sprintf("addressed is what is under %s", p.Host.Term().Vi)},
		{p.Levels != 0 && !p.Levels.Has(u.Level()), fmt.Sprintf("addressed is another level, this is %s", u.Level())},
		{p.Within != "" && !u.Area().Within(u.View().Area(p.Within)), "addressed is what lies within " + string(p.Within)},
	}
	for i, c := range checks {
		if c.fails {
			return i, c.why
		}
	}
	if u.Host().IsZero() {
		return len(checks), "addressed at the level of the lead, which is another"
	}
	return len(checks), "addressed are units seated in the area themselves, this is an organ of one"
}
