package directive

import "github.com/vnpolity/vnpolity/org"

// A plainReason explains the answers that rest on no other reason: a question says which. It is one pointer, so that giving a
// reason takes no memory.
type plainReason struct{ *dutyRow }

// The arguments of the question that a plainReason reads. The capacity is in its Op.
const (
	argDay = iota
	argArea
	argUnit // in the area: see [org.Unit.Numbers]
	argParty
	argPattern // -1 is none
	argTruth
	argHolding // see [org.Holding.Number]; or assigned
)

// assigned stands in argHolding for who is in charge, where that is on record.
const assigned = -1

// unsure is in argTruth where it is not known whether the unit is there.
const unsure = 1 << 4

// plain sets the arguments that plainReason reads, but for the truth of the answer and the holding.
func (q *asking) plain(args *[7]int32, p *Party, t *target) {
	args[argDay] = int32(q.in.View().Day())
	args[argArea], args[argUnit] = t.unit.Numbers()
	args[argParty], args[argPattern] = -1, -1
	for i := range q.duty.Parties {
		if p == &q.duty.Parties[i] {
			args[argParty] = int32(i)
			break
		}
	}
	for i := range p.To {
		if t.pattern == &p.To[i] {
			args[argPattern] = int32(i)
			break
		}
	}
	if t.unit.Truth() == org.Unknown {
		args[argTruth] = unsure
	}
}

// Steps derives the steps: as [dutyReason.Steps] does, but the unit is looked for only where a step rests on it.
func (r plainReason) Steps(q org.Question) (steps org.Steps) {
	day, as := org.Date(q.Args[argDay]), Capacity(q.Op&(1<<partShift-1))
	r.addForce(&steps, day)
	ofAddress.add(&steps, r, q)
	if r.duty.When != 0 {
		ofCondition.add(&steps, r, q)
	}
	if q.Args[argTruth]&unsure != 0 {
		steps.AddWhy(r.reason(&q).unit.Why())
	}
	if as == Bound {
		return steps
	}
	answer := dutyReason{as: as, truth: org.Truth(q.Args[argTruth] &^ unsure), assigned: q.Args[argHolding] == assigned}
	answer.addAnswer(&steps, r, q)
	switch held := q.Args[argHolding]; {
	case held > 0:
		steps.AddWhy(r.c.reg.At(day).WhyHeld(held))
	case as != Decides && as != InCharge:
		x := r.reason(&q)
		steps.AddWhy(x.post().Holder().Why)
	}
	return steps
}

// Words writes the words of a step.
func (r plainReason) Words(q org.Question) org.Words {
	x := r.reason(&q)
	return x.words(part(q.Op >> partShift))
}

func (r plainReason) reason(q *org.Question) dutyReason {
	x := dutyReason{c: r.c, duty: r.duty, day: org.Date(q.Args[argDay]), as: Capacity(q.Op & (1<<partShift - 1)),
		truth: org.Truth(q.Args[argTruth] &^ unsure), assigned: q.Args[argHolding] == assigned}
	x.unit = r.c.reg.At(x.day).Numbered(q.Args[argArea], q.Args[argUnit])
	x.party = &r.duty.Parties[q.Args[argParty]]
	if q.Args[argPattern] >= 0 {
		x.pattern = &x.party.To[q.Args[argPattern]]
	}
	return x
}
