package org

import (
	"iter"
	"slices"
	"strings"
)

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
)

func (v View) why(op uint8, t Truth, args ...int32) Why {
	q := Question{Op: op, Args: [7]int32{int32(v.day)}}
	copy(q.Args[1:], args)
	return Why{reasons{v.r}, q, t}
}

// Steps derives the steps of an answer.
func (x reasons) Steps(q Question) iter.Seq[Step] {
	return slices.Values(x.steps(q))
}

func (x reasons) steps(q Question) []Step {
	r, a := x.r, q.Args
	v := r.At(Date(a[0]))
	var steps []Step
	switch q.Op {
	case opArea:
		steps = append(steps, v.areaStep(a[1]))
	case opUnit:
		steps = v.unitSteps(r.key(a[1], a[2]))
	case opRule, opLine:
		from, to := r.key(a[2], a[3]), r.key(a[4], a[5])
		steps = append(v.doubt(from), v.ruleStep(q.Op, a[1], from, to))
		steps = append(steps, v.doubt(to)...)
	case opWeakLine:
		from, to := r.key(a[1], a[2]), r.key(a[3], a[4])
		steps = v.doubt(from)
		for k := from; k != to; {
			next, rule, t := v.superior(k)
			if t == False {
				break
			}
			steps = append(append(steps, v.ruleStep(opLine, rule, k, next)), v.doubt(next)...)
			k = next
		}
	case opRelation:
		y := &r.data.Relations[a[1]]
		steps = append(steps, Step{Rule: StepRelation, From: v.unitName(y.From), To: v.unitName(y.To), Basis: y.Basis.String(), Source: y.Source.String(),
			Matter: y.Matter, Note: y.Rel.String(), Truth: life(y.Span, y.Seen, v.day)})
	case opTenure:
		steps = append(steps, v.tenureStep(a[1]))
	case opByRight:
		y := &r.data.ExOfficio[a[2]]
		steps = append(steps, v.tenureStep(a[1]), Step{Rule: StepByRight, From: v.postTitle(r.postOf(a[1])), To: v.seatTitle(y.Seat, r.areas[r.tenures.rows[a[1]].area]), Basis: y.Basis.String(), Source: y.Source.String(),
			Truth: life(y.Span, y.Seen, v.day)})
	case opNobody:
		post := Post{v.unitAt(r.key(a[1], a[2])), Role(a[3])}
		steps = append(steps, Step{Rule: StepUnknown, From: post.Title(), Note: "no holder is on record", Truth: Unknown})
	case opContinues:
		c := &r.data.BodyChanges[a[1]]
		steps = append(steps, Step{Rule: StepBecame, From: r.At(c.Day.First().Add(-1)).formerName(c.From, a[2]), To: v.pathName(r.key(a[2], a[3])), Extent: c.Extent, Day: c.Day,
			Basis: c.Basis.String(), Source: c.Source.String(), Truth: True})
	case opAreaTrace:
		steps = x.areaTraceSteps(q)
	case opUnitTrace:
		steps = x.unitTraceSteps(q)
	}
	if last := max(v.day, x.lastDay(q)); r.data.Edition.IsDay() && last > r.data.Edition && len(steps) > 0 {
		steps = append(steps, Step{Rule: StepEdition, From: "the data", Day: r.data.Edition, Note: "what had no end then is taken to run on", Truth: True})
	}
	return steps
}

// lastDay returns the day to which a trace leads.
func (reasons) lastDay(q Question) Date {
	switch q.Op {
	case opAreaTrace:
		return Date(q.Args[2])
	case opUnitTrace:
		return Date(q.Args[3])
	}
	return 0
}

func (v View) areaStep(i int32) Step {
	a := v.areaAt(i)
	l, why := a.row().life(), a.row().why()
	return Step{Rule: StepArea, From: a.Name(), Note: lifeNote(l.span, l.seen), Basis: why.Basis.String(), Source: why.Source.String(), Truth: a.Truth()}
}

// lifeNote says what is known of the life of a record.
func lifeNote(s Span, seen []Date) string {
	var buf [longNote]byte
	b := buf[:0]
	add := func(word string, d Date) {
		if len(b) > 0 {
			b = append(b, ", "...)
		}
		b = append(b, word...)
		b = d.append(b)
	}
	known := s.From != 0 && !s.Loose
	if known {
		add("from ", s.From)
	}
	if !known && len(seen) > 0 {
		add("seen ", firstSeen(seen))
	}
	switch {
	case s.Until != 0 && s.Until != Open && s.Loose && lastSeen(seen).Add(1) != s.Until:
		add("last seen ", lastSeen(seen))
		add("ended by ", s.Until)
	case s.Until != 0 && s.Until != Open:
		add("until ", s.Until)
	case s.Until == 0 && len(seen) > 0 && (s.From != 0 || lastSeen(seen) != firstSeen(seen)):
		add("last seen ", lastSeen(seen))
	}
	return string(b)
}

const longNote = 64 // bytes of a note on a life, at most

// doubt returns the steps on which a unit rests if it is not there for certain, none if it is.
func (v View) doubt(k unitKey) []Step {
	if t, _ := v.has(k); t == True {
		return nil
	}
	return v.unitSteps(k)
}

func (v View) unitSteps(k unitKey) []Step {
	truth, g := v.has(k)
	u := Unit{v: v, k: k}
	s := Step{From: u.Name(), Truth: truth}
	r := v.r
	switch g.table {
	case areaGround:
		if truth == False {
			return v.absentArea(k.area)
		}
		s = v.areaStep(k.area)
	case baseGround:
		span, seen := r.lives.at(r.base.rows[g.row].life &^ more)
		why := r.grounds[r.base.grounds[g.row]]
		s.Rule, s.Basis, s.Source, s.Note = StepRecord, why.Basis.String(), why.Source.String(), lifeNote(span, seen)
		s.From = v.pathName(r.key(k.area, ^int32(r.base.first(uint32(g.row)))))
	case recordGround:
		rec := &r.data.Units[g.row]
		s.Rule, s.Basis, s.Source, s.Note = StepRecord, rec.Basis.String(), rec.Source.String(), lifeNote(rec.Span, rec.Seen)
		s.From = v.pathName(r.unit(rec.Unit))
	case standardGround, exceptionGround:
		std := &r.data.Standards[g.row]
		s.Rule, s.Basis, s.Source, s.Note = StepStandard, std.Basis.String(), std.Source.String(), lifeNote(std.Span, std.Seen)
		s.From = v.pathName(unitKey{k.area, r.path(std.Unit), 0})
		if std.End != (Grounding{}) && std.Until != 0 && v.day >= std.Until.First() {
			s.Basis, s.Source = std.End.Basis.String(), std.End.Source.String()
		}
		if std.May {
			s.Rule = StepMay
		}
		if g.table == exceptionGround {
			ex := &std.Except[g.item]
			s.Rule, s.Basis, s.Source, s.Note = StepException, ex.Basis.String(), ex.Source.String(), lifeNote(ex.Span, nil)
		}
	default:
		s.Rule, s.Note = StepNone, "neither the law in the data nor a record has such a unit there"
		s.From = v.pathName(k)
	}
	return []Step{s}
}

// absentArea says why the area is not there on the day: before its first version, after its last, or between.
func (v View) absentArea(i int32) []Step {
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
		return []Step{{Rule: StepNone, From: string(r.areas[i]), Note: note}}
	}
	a := r.areaRow(row)
	why, end := a.why(), a.end()
	s := Step{Rule: StepArea, From: a.fullName(), Note: note, Day: next, Basis: why.Basis.String(), Source: why.Source.String()}
	if last != 0 {
		s.Day, s.Basis, s.Source = last, end.Basis.String(), end.Source.String()
		if rows := r.areaChangesOf(0, i); len(rows) > 0 && r.areaChanges().day(rows[0]) == last {
			if basis := r.areaChange(rows[0]).Basis; basis != (Ref{}) {
				s.Basis = string(basis.Source)
			}
		}
	}
	return []Step{s}
}

func (v View) ruleStep(op uint8, row int32, from, to unitKey) Step {
	rule := &v.r.data.Rules[row]
	s := Step{Rule: StepRelation, From: Unit{v: v, k: from}.Name(), To: Unit{v: v, k: to}.Name(), Basis: rule.Basis.String(), Source: rule.Source.String(),
		Note: rule.Rel.String(), Truth: life(rule.Span, rule.Seen, v.day)}
	if op == opLine {
		s.Rule = StepLine
	}
	s.Matter = rule.Matter
	return s
}

func (v View) tenureStep(row int32) Step {
	r := v.r
	t, k := &r.tenures.rows[row], r.seatOf(row)
	span, seen := r.lives.at(t.life)
	why := &r.grounds[t.ground]
	s := Step{Rule: StepHeld, Basis: why.Basis.String(), Source: why.Source.String(), Note: lifeNote(span, seen), Truth: v.held(row)}
	if p := v.unitAt(k.unitKey).Post(k.role); !p.IsZero() {
		s.From = p.Title()
	} else {
		s.From = string(r.postOf(row))
	}
	if p := v.personOf(row); !p.IsZero() {
		s.To = p.Name()
	}
	switch {
	case t.vacant:
		s.Rule = StepVacant
	case s.Truth == Unknown:
		s.Rule = StepUnknown
	case span == (Span{}):
		s.Rule = StepSeen
	}
	return s
}

// postTitle names a post on the day, or by its ID if it is not there.
func (v View) postTitle(id PostID) string {
	if p := v.Post(id); !p.IsZero() {
		return p.Title()
	}
	return string(id)
}

// seatTitle names a seat in an area on the day.
func (v View) seatTitle(s Seat, a AreaID) string { return v.postTitle(s.Role().Of(s.Path().Of(a))) }

func (v View) unitName(id UnitID) string {
	if u := v.Unit(id); !u.IsZero() {
		return u.Name()
	}
	return string(id)
}

// pathName names a unit whether or not it is there on the day.
func (v View) pathName(k unitKey) string {
	if k.area >= 0 && k.path >= 0 && v.eraRow().rows[k.area] >= 0 {
		if name := (Unit{v: v, k: k}).Name(); name != "" {
			return name
		}
		return string(v.r.unitID(k))
	}
	return ""
}

// formerName names what stood along a path in an area before a change: by its own name there, or apart from any place.
func (v View) formerName(p Path, area int32) string {
	if name := v.pathName(unitKey{area, v.r.path(p), 0}); name != "" {
		return name
	}
	b := p.Body()
	return strings.TrimSpace(b.Kind.Term().Vi + " " + v.r.data.Sectors[b.Sector].Vi)
}
