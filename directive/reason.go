package directive

import (
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
	truth          org.Truth // of the answer itself, what it rests on left aside
	assigned       bool      // who is in charge is on record
}

// A because is what the reasons of all answers about one target have in common.
type because struct {
	truth org.Truth
	plain bool     // it rests on no other reason
	args  [7]int32 // of the plain: those of the question that plainReason reads, but for the truth of the answer and the holding
}

// because sets b to what the reasons about the target have in common.
func (q *asking) because(b *because, p *Party, t *target) {
	b.truth, b.plain = q.force, q.here && t.since == nil && t.advises == nil
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
		q.plain(&b.args, p, t)
	}
}

// why sets w to the reason for the answer in one capacity, which for itself is as certain as truth. Held stands for the holding: see
// argHolding.
func (q *asking) why(w *org.Why, b *because, p *Party, t *target, as Capacity, truth org.Truth, held int32) {
	least := min(truth, b.truth)
	if !b.plain {
		*w = org.NewWhy(q.boxed(p, t, as, truth, held), org.Question{}, least)
		return
	}
	a := &b.args
	*w = org.NewWhy(plainReason{q.dutyRow}, org.Question{Op: uint8(as), Args: [7]int32{
		argDay: a[argDay], argArea: a[argArea], argUnit: a[argUnit], argParty: a[argParty], argPattern: a[argPattern],
		argTruth: a[argTruth] | int32(truth), argHolding: held,
	}}, least)
}

// whyOf is why for the one answer about a target.
func (q *asking) whyOf(p *Party, t target, as Capacity, truth org.Truth) (w org.Why) {
	var b because
	q.because(&b, p, &t)
	q.why(&w, &b, p, &t, as, truth, 0)
	return w
}

// boxed explains where a reason rests on others: those take more than a question holds.
func (q *asking) boxed(p *Party, t *target, as Capacity, truth org.Truth, held int32) dutyReason {
	x := dutyReason{c: q.c, duty: q.duty, party: p, pattern: t.pattern, day: q.in.View().Day(), unit: t.unit, moved: q.moved, as: as,
		truth: truth, assigned: held == assigned}
	if t.since != nil {
		x.since = *t.since
	}
	if t.advises != nil {
		x.advises = *t.advises
	}
	return x
}

// A part is a step of a reason of which the duty itself writes the words. It stands in the question of the step above the capacity.
type part uint8

const (
	ofAddress part = iota + 1
	ofCondition
	ofAnswer
)

const partShift = 4

var partRules = [...]org.StepRule{ofAddress: StepAddressed, ofCondition: StepWhen, ofAnswer: StepAnswers}

// add adds the step, of which the words come from the speaker, who reads q.
func (p part) add(steps *org.Steps, by org.Speaker, q org.Question) {
	q.Op |= uint8(p) << partShift
	steps.Tell(partRules[p], org.True, by, q)
}

// addAnswer adds the step that says in which capacity the answer is given.
func (x *dutyReason) addAnswer(steps *org.Steps, by org.Speaker, q org.Question) {
	if x.as != InCharge {
		ofAnswer.add(steps, by, q)
		return
	}
	rule := StepAnswers
	if !x.assigned {
		rule = org.StepUnknown
	}
	q.Op |= uint8(ofAnswer) << partShift
	steps.Tell(rule, x.truth, by, q)
}

// Steps derives the steps.
func (x dutyReason) Steps(q org.Question) (steps org.Steps) {
	if !x.moved.IsZero() {
		addTrace(&steps, x.moved, StepAsked)
	}
	x.c.rows[x.duty].addForce(&steps, x.day)
	if !x.since.IsZero() {
		addTrace(&steps, x.since, StepContinues)
	}
	if x.advises.IsZero() {
		ofAddress.add(&steps, x, q)
	} else {
		steps.AddWhy(x.advises)
	}
	if x.duty.When != 0 {
		ofCondition.add(&steps, x, q)
	}
	if x.unit.Truth() == org.Unknown {
		steps.AddWhy(x.unit.Why())
	}
	if x.as != Bound {
		x.addAnswer(&steps, x, q)
		steps.AddWhy(x.post().Holder().Why)
	}
	return steps
}

// Words writes the words of a step.
func (x dutyReason) Words(q org.Question) org.Words { return x.words(part(q.Op >> partShift)) }

// addTrace adds the steps of a reason, in which what something became is told by another rule.
func addTrace(steps *org.Steps, why org.Why, became org.StepRule) {
	for s := range why.Steps() {
		if s.Rule == org.StepBecame {
			s.Rule = became
		}
		steps.Add(s)
	}
}

// post returns the post that answers, the zero Post if none does.
func (x *dutyReason) post() org.Post {
	switch {
	case x.as == Bound || x.as == Decides || x.as == InCharge:
		return org.Post{}
	case x.as == AnswersAsHead:
		return x.unit.Post(max(x.party.Role, org.Head))
	case x.as == Advises && !x.advises.IsZero():
		return x.unit.Head()
	}
	return x.unit.Post(x.party.Role)
}

func termStep(d *Duty, day org.Date) org.Step {
	w := org.Words{From: string(d.ID), Note: "from " + d.Span.From.String() + " until " + d.Span.Until.String()}
	return org.Step{Rule: StepTerm, Truth: d.Span.Has(day)}.Saying(w)
}
