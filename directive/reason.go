package directive

import (
	"iter"
	"slices"
	"strings"

	"github.com/vnpolity/vnpolity/org"
)

// dutyReason explains one answer to the question who must do a duty.
type dutyReason struct {
	c              *Corpus
	duty           *Duty
	party          *Party
	pattern        *org.Pattern
	day            org.Date
	unit           org.Unit
	moved          org.Why // how the question came to the area
	since, advises org.Why // as in the target
	as             Capacity
	truth          org.Truth
}

// A because is what the reasons of all answers about one target have in common.
type because struct {
	truth    org.Truth
	plain    bool         // it rests on no other reason
	question org.Question // of the plain: what plainReason reads, but for the capacity and the truth
}

func (q *asking) because(p *Party, t *target) because {
	b := because{truth: q.force, plain: q.here && t.since == nil && t.advises == nil}
	if !q.here && !q.moved.IsZero() {
		b.truth = min(b.truth, q.moved.Truth())
	}
	if t.since != nil {
		b.truth = min(b.truth, t.since.Truth())
	}
	if t.advises != nil {
		b.truth = min(b.truth, t.advises.Truth())
	}
	if !t.unit.IsZero() {
		b.truth = min(b.truth, t.unit.Truth())
	}
	if b.plain {
		b.question = q.plain(p, t)
	}
	return b
}

// why returns the reason for the answer in one capacity, which for itself is as certain as truth.
func (q *asking) why(b *because, p *Party, t *target, as Capacity, truth org.Truth) org.Why {
	truth = min(truth, b.truth)
	if !b.plain {
		return q.boxed(p, t, as, truth)
	}
	x := b.question
	x.Op, x.Args[5] = uint8(as), int32(truth)
	return org.NewWhy(plainReason{q.dutyRow}, x, truth)
}

// whyOf is why for the one answer about a target.
func (q *asking) whyOf(p *Party, t target, as Capacity, truth org.Truth) org.Why {
	b := q.because(p, &t)
	return q.why(&b, p, &t, as, truth)
}

// boxed is why, where a reason rests on others: those take more than a question holds.
func (q *asking) boxed(p *Party, t *target, as Capacity, truth org.Truth) org.Why {
	x := dutyReason{c: q.c, duty: q.duty, party: p, pattern: t.pattern, day: q.in.View().Day(), unit: t.unit, moved: q.moved, as: as, truth: truth}
	if t.since != nil {
		x.since = *t.since
	}
	if t.advises != nil {
		x.advises = *t.advises
	}
	return org.NewWhy(x, org.Question{}, truth)
}

// A plainReason explains the answers that rest on no other reason: a question says which. It is one pointer, so that giving a
// reason takes no memory.
type plainReason struct{ *dutyRow }

// plain returns the question that plainReason reads, but for the capacity and the truth: the day, the unit, the party and its pattern.
func (q *asking) plain(p *Party, t *target) org.Question {
	area, unit := t.unit.Numbers()
	x := org.Question{Args: [7]int32{int32(q.in.View().Day()), area, unit, -1, -1}}
	for i := range q.duty.Parties {
		if p == &q.duty.Parties[i] {
			x.Args[3] = int32(i)
			break
		}
	}
	for i := range p.To {
		if t.pattern == &p.To[i] {
			x.Args[4] = int32(i)
			break
		}
	}
	return x
}

// Steps derives the steps.
func (r plainReason) Steps(q org.Question) iter.Seq[org.Step] {
	return func(yield func(org.Step) bool) {
		x := r.reason(&q)
		x.yield(yield)
	}
}

func (r plainReason) reason(q *org.Question) dutyReason {
	x := dutyReason{c: r.c, duty: r.duty, day: org.Date(q.Args[0]), as: Capacity(q.Op), truth: org.Truth(q.Args[5])}
	x.unit = r.c.reg.At(x.day).Numbered(q.Args[1], q.Args[2])
	x.party = &r.duty.Parties[q.Args[3]]
	if q.Args[4] >= 0 {
		x.pattern = &x.party.To[q.Args[4]]
	}
	return x
}

// Steps derives the steps.
func (x dutyReason) Steps(org.Question) iter.Seq[org.Step] { return x.yield }

func (x *dutyReason) yield(yield func(org.Step) bool) {
	const usual = 6
	var few [usual]org.Step
	for _, s := range x.steps(few[:0]) {
		if !yield(s) {
			return
		}
	}
}

// steps appends the steps.
func (x *dutyReason) steps(steps []org.Step) []org.Step {
	row, whom := x.c.rows[x.duty], x.whom()
	if !x.moved.IsZero() {
		steps = appendTrace(steps, x.moved, StepAsked)
	}
	steps = x.c.appendForce(steps, row.doc, &x.duty.Pin, x.day)
	if x.duty.Span != (org.Span{}) {
		steps = append(steps, termStep(x.duty, x.day))
	}
	if !x.since.IsZero() {
		steps = appendTrace(steps, x.since, StepContinues)
	}
	if x.advises.IsZero() {
		said := row.say()
		steps = append(steps, org.Step{Rule: StepAddressed, From: said.pin, To: whom, Note: said.to[sayingOf{x.party, x.pattern}],
			Basis: said.basis, Source: said.source, Truth: org.True})
	}
	if !x.advises.IsZero() {
		steps = slices.AppendSeq(steps, x.advises.Steps())
	}
	if x.duty.When != 0 {
		steps = append(steps, org.Step{Rule: StepWhen, From: whom, Note: "bound only as: " + x.duty.When.String(), Truth: org.True})
	}
	if x.unit.Truth() == org.Unknown {
		steps = slices.AppendSeq(steps, x.unit.Why().Steps())
	}
	return x.appendAnswer(steps, whom)
}

// appendTrace appends the steps of a reason, in which what something became is told by another rule.
func appendTrace(steps []org.Step, why org.Why, became org.StepRule) []org.Step {
	for s := range why.Steps() {
		if s.Rule == org.StepBecame {
			s.Rule = became
		}
		steps = append(steps, s)
	}
	return steps
}

// saidOfDuty is how reasons put what the duty itself says.
type saidOfDuty struct {
	pin, basis, source string
	to                 map[sayingOf]string
}

// sayingOf is a party, and the pattern by which it is addressed, nil for all of them.
type sayingOf struct {
	party   *Party
	pattern *org.Pattern
}

// say returns the texts of a duty, which it makes when they are first asked for.
func (r *dutyRow) say() *saidOfDuty {
	r.saying.Do(func() {
		d := r.duty
		r.said = saidOfDuty{pinOr(d.Pin, "the document"), pinned(r.doc, d.Pin), d.Source.String(), map[sayingOf]string{}}
		for i := range d.Parties {
			p := &d.Parties[i]
			r.said.to[sayingOf{p, nil}] = p.words(nil)
			for j := range p.To {
				r.said.to[sayingOf{p, &p.To[j]}] = p.words(&p.To[j])
			}
		}
	})
	return &r.said
}

func pinOr(p Pin, or string) string {
	if p == (Pin{}) {
		return or
	}
	return p.String()
}

func (x *dutyReason) whom() string {
	if x.unit.IsZero() {
		return x.party.Class
	}
	return x.unit.Name()
}

// appendAnswer says in which capacity the answer is given, and who holds the post.
func (x *dutyReason) appendAnswer(steps []org.Step, whom string) []org.Step {
	answers := org.Step{Rule: StepAnswers, From: whom, Truth: org.True}
	holding := org.Post{}
	switch x.as {
	case Bound:
		return steps
	case Decides:
		answers.Note = "decides together"
	case AnswersAsHead:
		holding = x.unit.Post(max(x.party.Role, org.Head))
		answers.From, answers.Note = holding.Title(), "head of its unit"
		switch {
		case x.party.Role != 0:
			answers.Note = "bound in person"
		case x.unit.Kind().Works() == org.UnderHead:
			answers.Note = "head of a unit that works under its head"
		}
	case InCharge:
		answers.Note = "assigned to a member"
		if x.truth == org.Unknown {
			answers = org.Step{Rule: org.StepUnknown, From: whom, Note: "no assignment of the field to a member is on record", Truth: org.Unknown}
		}
	default:
		answers.Note = x.as.String()
		holding = x.unit.Post(x.party.Role)
		if x.as == Advises && !x.advises.IsZero() {
			holding = x.unit.Head()
		}
	}
	steps = append(steps, answers)
	if why := holding.Holder().Why; !why.IsZero() {
		return slices.AppendSeq(steps, why.Steps())
	}
	return steps
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
