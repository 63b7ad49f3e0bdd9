package org

// reasons derives the steps of the answers of a registry.
type reasons struct{ r *Registry }

const (
	opArea      uint8 = iota + 1 // day, area
	opUnit                       // day, area, path
	opRule                       // day, rule, from area, from path, to area, to path
	opLine                       // the same
	opWeakLine                   // day, from area, from path, to area, to path
	opRelation                   // day, relation
	opTenure                     // day, tenure
	opByRight                    // day, tenure, rule
	opNobody                     // day, area, path, role
	opContinues                  // day, body change, area, path
	opAreaTrace                  // day, area, to day, to area, extent
	opUnitTrace                  // day, area, path, to day, to area, to path, extent
	opEdition                    // day
)

func (v View) why(op uint8, t Truth, args ...int32) Why {
	q := Question{Op: op, Args: [7]int32{int32(v.day)}}
	copy(q.Args[1:], args)
	return Why{reasons{v.r}, q, t}
}

// whyTenure makes w, where it is wanted, the reason for an answer that rests on a tenure.
func (v View) whyTenure(w *Why, t Truth, row int32) {
	w.by, w.truth, w.question.Op, w.question.Args[0], w.question.Args[1] = reasons{v.r}, t, opTenure, int32(v.day), row
}

// Steps derives the steps of an answer.
func (x reasons) Steps(q Question) (steps Steps) {
	x.add(&steps, &q)
	return steps
}

// add adds the steps of an answer.
func (x reasons) add(steps *Steps, q *Question) {
	r, a, before := x.r, &q.Args, steps.len()
	v := r.At(Date(a[0]))
	switch q.Op {
	case opArea:
		steps.Add(v.areaStep(a[1]))
	case opUnit:
		v.addUnit(steps, r.key(a[1], a[2]))
	case opRule, opLine:
		from, to := r.key(a[2], a[3]), r.key(a[4], a[5])
		v.addDoubt(steps, from)
		steps.Add(v.ruleStep(q.Op, a[1], from, to))
		v.addDoubt(steps, to)
	case opWeakLine:
		from, to := r.key(a[1], a[2]), r.key(a[3], a[4])
		v.addDoubt(steps, from)
		for k := from; k != to; {
			next, rule, t := v.superior(k)
			if t == False {
				break
			}
			steps.Add(v.ruleStep(opLine, rule, k, next))
			v.addDoubt(steps, next)
			k = next
		}
	case opRelation:
		y := &r.data.Relations[a[1]]
		steps.Add(v.step(StepRelation, life(y.Span, y.Seen, v.day), opRelation, a[1]))
	case opTenure:
		v.addTenure(steps, a[1])
	case opByRight:
		y := &r.data.ExOfficio[a[2]]
		v.addTenure(steps, a[1])
		steps.Add(v.step(StepByRight, life(y.Span, y.Seen, v.day), opByRight, a[1], a[2]))
	case opNobody:
		steps.Add(v.step(StepUnknown, Unknown, opNobody, a[1], a[2], a[3]))
	case opContinues:
		c := &r.data.BodyChanges[a[1]]
		s := v.step(StepBecame, True, opContinues, a[1], a[2], a[3])
		s.Extent, s.Day = c.Extent, c.Day
		steps.Add(s)
	case opAreaTrace:
		x.addAreaTrace(steps, *q)
	case opUnitTrace:
		x.addUnitTrace(steps, *q)
	}
	if last := max(v.day, x.lastDay(q)); r.data.Edition.IsDay() && last > r.data.Edition && steps.len() > before {
		s := v.step(StepEdition, True, opEdition)
		s.Day = r.data.Edition
		steps.Add(s)
	}
}

// step returns a step that has its words from the question of that op.
func (v View) step(rule StepRule, t Truth, op uint8, args ...int32) Step {
	q := Question{Op: op, Args: [7]int32{int32(v.day)}}
	copy(q.Args[1:], args)
	return Step{Rule: rule, Truth: t, by: reasons{v.r}, about: q}
}

// lastDay returns the day to which a trace leads.
func (reasons) lastDay(q *Question) Date {
	switch q.Op {
	case opAreaTrace:
		return Date(q.Args[2])
	case opUnitTrace:
		return Date(q.Args[3])
	}
	return 0
}

// extent returns how much passed on the way to the answer.
func (x reasons) extent(q *Question) Extent {
	switch q.Op {
	case opAreaTrace:
		return Extent(q.Args[4])
	case opUnitTrace:
		return Extent(q.Args[6])
	case opContinues:
		return x.r.data.BodyChanges[q.Args[1]].Extent
	}
	return 0
}

func (v View) areaStep(i int32) Step { return v.step(StepArea, v.areaAt(i).Truth(), opArea, i) }

// addDoubt adds the steps on which a unit rests if it is not there for certain.
func (v View) addDoubt(steps *Steps, k unitKey) {
	if t, _ := v.has(k); t != True {
		v.addUnit(steps, k)
	}
}

// addUnit adds the step on which it rests that a unit is there, or is not.
func (v View) addUnit(steps *Steps, k unitKey) { steps.Add(v.unitStep(k)) }

func (v View) unitStep(k unitKey) Step {
	truth, g := v.has(k)
	s := v.step(StepNone, truth, opUnit, k.area, k.node())
	switch g.table {
	case areaGround:
		if truth == False {
			return v.absentArea(k.area)
		}
		return v.areaStep(k.area)
	case baseGround, recordGround:
		s.Rule = StepRecord
	case standardGround:
		s.Rule = StepStandard
		if v.r.data.Standards[g.row].May {
			s.Rule = StepMay
		}
	case exceptionGround:
		s.Rule = StepException
	}
	return s
}

// absentArea says why the area is not there on the day: before its first version, after its last, or between.
func (v View) absentArea(i int32) Step {
	r := v.r
	next, last := Open, Date(0)
	row, note := int32(-1), "not there on that day"
	for _, x := range r.versions(i) {
		span := r.areaRow(x).life().span
		switch from, until := span.From, span.Until; {
		case until != 0 && until != Open && v.day >= until && until > last:
			row, note, last = x, "ended", until
		case last == 0 && from != 0 && v.day < from && from < next:
			row, note, next = x, "not yet founded", from
		}
	}
	if row < 0 {
		return Step{Rule: StepNone}.Saying(Words{From: string(r.areas[i]), Note: note})
	}
	a := r.areaRow(row)
	why, end := a.why(), a.end()
	s, w := Step{Rule: StepArea, Day: next}, Words{From: a.fullName(), Note: note, Basis: why.Basis.String(), Source: why.Source.String()}
	if last != 0 {
		s.Day, w.Basis, w.Source = last, end.Basis.String(), end.Source.String()
		if rows := r.areaChangesOf(0, i); len(rows) > 0 && r.areaChanges().day(rows[0]) == last {
			if basis := r.areaChange(rows[0]).Basis; basis != (Ref{}) {
				w.Basis = string(basis.Source)
			}
		}
	}
	return s.Saying(w)
}

func (v View) ruleStep(op uint8, row int32, from, to unitKey) Step {
	rule := &v.r.data.Rules[row]
	return v.step(cond(op == opLine, StepLine, StepRelation), life(rule.Span, rule.Seen, v.day), op, row, from.area, from.node(), to.area, to.node())
}

func (v View) addTenure(steps *Steps, row int32) {
	t := &v.r.tenures.rows[row]
	rule, truth := StepHeld, v.held(row)
	switch {
	case t.vacant:
		rule = StepVacant
	case truth == Unknown:
		rule = StepUnknown
	case v.r.lives.spans[t.life] == (Span{}):
		rule = StepSeen
	}
	steps.Tell(rule, truth, reasons{v.r}, Question{Op: opTenure, Args: [7]int32{int32(v.day), row}})
}
