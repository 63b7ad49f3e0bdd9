package directive

import (
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

// words writes the words of one of the steps that the duty makes.
func (x *dutyReason) words(p part) org.Words {
	row := x.c.rows[x.duty]
	switch p {
	case ofAddress:
		said := row.say()
		return org.Words{From: said.pin, To: x.whom(), Note: said.to[sayingOf{x.party, x.pattern}], Basis: said.basis, Source: said.source}
	case ofCondition:
		return org.Words{From: x.whom(), Note: "bound only as: " + x.duty.When.String()}
	case ofAnswer:
		return x.answerWords()
	}
	return org.Words{}
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

// answerWords says in which capacity the answer is given.
func (x *dutyReason) answerWords() org.Words {
	switch {
	case x.as == Decides:
		return org.Words{From: x.whom(), Note: "decides together"}
	case x.as == InCharge && !x.assigned:
		return org.Words{From: x.whom(), Note: "no assignment of the field to a member is on record"}
	case x.as == InCharge:
		return org.Words{From: x.whom(), Note: "assigned to a member"}
	case x.as != AnswersAsHead:
		return org.Words{From: x.whom(), Note: x.as.String()}
	}
	w := org.Words{From: x.post().Title(), Note: "head of its unit"}
	switch {
	case x.party.Role != 0:
		w.Note = "bound in person"
	case x.unit.Kind().Works() == org.UnderHead:
		w.Note = "head of a unit that works under its head"
	}
	return w
}

func termStep(d *Duty, day org.Date) org.Step {
	w := org.Words{From: string(d.ID), Note: "from " + d.Span.From.String() + " until " + d.Span.Until.String()}
	return org.Step{Rule: StepTerm, Truth: d.Span.Has(day)}.Saying(w)
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
		words = append(words, "every "+p.Class.Term().Vi)
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
