package org

import (
	"fmt"
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
	l, why := &v.r.areaRecords.lives[a.row().life], &v.r.areaRecords.grounds[a.row().why]
	return Step{Rule: StepArea, From: a.Name(), Note: lifeNote(l.span, l.seen), Basis: why.Basis.String(), Source: why.Source.String(), Truth: a.Truth()}
}

// lifeNote says what is known of the life of a record.
func lifeNote(s Span, seen []Date) string {
	var parts []string
	known := s.From != 0 && !s.Loose
	if known {
		parts = append(parts, "from "+s.From.String())
	}
	if !known && len(seen) > 0 {
		parts = append(parts, "seen "+firstSeen(seen).String())
	}
	switch {
	case s.Until != 0 && s.Until != Open && s.Loose && lastSeen(seen).Add(1) != s.Until:
		parts = append(parts, "last seen "+lastSeen(seen).String(), "ended by "+s.Until.String())
	case s.Until != 0 && s.Until != Open:
		parts = append(parts, "until "+s.Until.String())
	case s.Until == 0 && len(seen) > 0 && (s.From != 0 || lastSeen(seen) != firstSeen(seen)):
		parts = append(parts, "last seen "+lastSeen(seen).String())
	}
	return strings.Join(parts, ", ")
}

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
		span := r.areaRecords.life(x).span
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
	a := &r.areaRecords.rows[row]
	why, end := &r.areaRecords.grounds[a.why], &r.areaRecords.grounds[a.end]
	s := Step{Rule: StepArea, From: a.fullName(), Note: note, Day: next, Basis: why.Basis.String(), Source: why.Source.String()}
	if last != 0 {
		s.Day, s.Basis, s.Source = last, end.Basis.String(), end.Source.String()
		if len(r.changes.areas[0].at(int(i))) > 0 {
			c := &r.data.AreaChanges[r.changes.areas[0].at(int(i))[0]]
			if c.Day == last && c.Basis != (Ref{}) {
				s.Basis = string(c.Basis.Source)
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
	t := v.r.tenure(row)
	s := Step{Rule: StepHeld, From: v.postTitle(t.Post), Basis: t.Basis.String(), Source: t.Source.String(), Note: lifeNote(t.Span, t.Seen), Truth: v.held(row)}
	if p := v.Person(t.Person); !p.IsZero() {
		s.To = p.Name()
	}
	switch {
	case t.Vacant:
		s.Rule = StepVacant
	case s.Truth == Unknown:
		s.Rule = StepUnknown
	case t.Span == (Span{}):
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

// linksTo returns the links of a trace that lead to the end, in their order.
func linksTo[N comparable](t trace[N], end N) []link[N] {
	want := map[N]bool{end: true}
	var kept []link[N]
	for i := len(t.links) - 1; i >= 0; {
		j := i
		for j >= 0 && t.links[j].day == t.links[i].day {
			j--
		}
		found := map[N]bool{}
		for _, l := range slices.Backward(t.links[j+1 : i+1]) {
			if want[l.to] {
				kept = append(kept, l)
				found[l.from] = true
			}
		}
		for n := range found {
			want[n] = true
		}
		i = j
	}
	slices.Reverse(kept)
	return kept
}

func (x reasons) areaTraceSteps(q Question) []Step {
	r, from, to := x.r, Date(q.Args[0]), Date(q.Args[2])
	t := r.traceArea(q.Args[1], from, to)
	links := linksTo(t, q.Args[3])
	if len(links) == 0 {
		return []Step{r.At(to).areaStep(q.Args[3])}
	}
	return x.areaLinkSteps(links, from <= to)
}

// areaLinkSteps turns links into steps; those through the parts of one area become one.
func (x reasons) areaLinkSteps(links []link[int32], forward bool) []Step {
	r := x.r
	var steps []Step
	for i := 0; i < len(links); {
		l := links[i]
		j := i + 1
		for j < len(links) && links[j].from == l.from && links[j].to == l.to && links[j].day == l.day {
			j++
		}
		then, now := r.At(l.day.Add(-1)), r.At(l.day)
		s := Step{Rule: StepBecame, From: then.areaName(l.from), To: now.areaName(l.to), Extent: l.extent, Day: l.day, Truth: True}
		if !forward {
			s.Rule, s.From, s.To = StepWas, now.areaName(l.from), then.areaName(l.to)
		}
		var grounds []Grounding
		for _, m := range links[i:j] {
			s.Extent = widest(s.Extent, m.extent)
			grounds = append(grounds, r.data.AreaChanges[m.row].Grounding)
			if r.data.AreaChanges[m.row].Loose {
				s.Note = "by that day"
			}
		}
		s.Basis, s.Source = joinGrounds(grounds)
		if l.via >= 0 {
			s.Note = fmt.Sprintf("by way of %d of its areas", countVia(links[i:j]))
		}
		steps = append(steps, s)
		i = j
	}
	return steps
}

func countVia(links []link[int32]) int {
	var seen []int32
	for _, l := range links {
		if !slices.Contains(seen, l.via) {
			seen = append(seen, l.via)
		}
	}
	return len(seen)
}

func joinGrounds(grounds []Grounding) (basis, source string) {
	var bases, sources []string
	for _, g := range grounds {
		if s := g.Basis.String(); s != "" && !slices.Contains(bases, s) {
			bases = append(bases, s)
		}
		if s := g.Source.String(); s != "" && !slices.Contains(sources, s) {
			sources = append(sources, s)
		}
	}
	return strings.Join(bases, "; "), strings.Join(sources, "; ")
}

// areaName names an area on the day, or by its ID if it is not there.
func (v View) areaName(i int32) string {
	if a := v.areaAt(i); !a.IsZero() {
		return a.Name()
	}
	return string(v.r.areas[i])
}

func (x reasons) unitTraceSteps(q Question) []Step {
	r, from, to := x.r, Date(q.Args[0]), Date(q.Args[3])
	t := r.traceUnit(r.key(q.Args[1], q.Args[2]), from, to)
	end := r.key(q.Args[4], q.Args[5])
	links := linksTo(t, end)
	if len(links) == 0 {
		return r.At(to).unitSteps(end)
	}
	var steps []Step
	for _, l := range links {
		steps = append(steps, x.unitLinkSteps(l, from <= to)...)
	}
	return steps
}

func (x reasons) unitLinkSteps(l link[unitKey], forward bool) []Step {
	r := x.r
	then, now := r.At(l.day.First().Add(-1)), r.At(l.day.First())
	s := Step{Rule: StepBecame, From: then.pathName(l.from), To: now.pathName(l.to), Extent: l.extent, Day: l.day, Truth: True}
	if !forward {
		s.Rule, s.From, s.To = StepWas, now.pathName(l.from), then.pathName(l.to)
	}
	switch l.table {
	case bodyTable:
		c := &r.data.BodyChanges[l.row]
		s.Basis, s.Source = c.Basis.String(), c.Source.String()
	case unitTable:
		c := &r.data.UnitChanges[l.row]
		s.Basis, s.Source = c.Basis.String(), c.Source.String()
	case gapTable:
		s.Rule, s.Truth, s.Note = StepGap, Unknown, "a candidate: nothing on record says what follows"
	}
	if l.perhaps {
		s.Truth, s.Note = Unknown, "on a day that no record names"
	}
	if l.from == l.to {
		s.Rule, s.To = StepStays, ""
	}
	steps := []Step{s}
	if l.from.area == l.to.area {
		return steps
	}
	var links []link[int32]
	for _, m := range r.areaLinks(l.from.area, l.day, forward) {
		if m.to == l.to.area && m.extent != LandOnly {
			links = append(links, m)
		}
	}
	return append(x.areaLinkSteps(links, forward), steps...)
}

// absence explains a unit that is not there, or that nothing on record either has or rules out.
type absence struct {
	v  View
	id UnitID
}

// Explain says why the unit of that ID is there on the day, is not, or may be: by which standard or record, by which
// exception, because its area or its host had ended or was not yet founded, or because the data knows of none.
//
// Of some units law leaves open how many there are: cells, deputies' groups, regional courts, steering committees, base
// committees. One that nothing records is unknown, not absent, wherever its kind may sit; it has no handle.
func (v View) Explain(id UnitID) Why {
	if v.r == nil {
		return Why{}
	}
	k := v.r.unit(id)
	t, g := v.has(k)
	if t != False {
		return v.why(opUnit, t, k.area, k.node())
	}
	if g.table == noGround && v.leavesOpen(id) {
		t = Unknown
	}
	return NewWhy(absence{v, id}, Question{}, t)
}

// leavesOpen reports whether a unit that the data is silent on may be there: law does not say which of its kind there are in such
// a place, its host is there or may be, and what law says of such bodies without a label does not rule it out.
func (v View) leavesOpen(id UnitID) bool {
	if _, reason := checkUnit(string(id)); reason != "" {
		return false
	}
	a := v.Area(id.Area())
	body, host := id.Body(), id.Host()
	if a.IsZero() {
		return false
	}
	if f := formFor(body, a.Type(), host.Body().Kind, host.Host() != "", v.day); f == nil || !f.open {
		return false
	}
	if host != "" && v.Explain(host).Truth() == False {
		return false
	}
	t, g := v.has(v.r.unit(id.withoutLabels()))
	return g.table == noGround || t != False
}

// withoutLabels returns the ID with the labels taken off: what law says of a body it says of each of them.
func (id UnitID) withoutLabels() UnitID { return withoutLabels(id.Path()).Of(id.Area()) }

// Steps derives the steps.
func (x absence) Steps(Question) iter.Seq[Step] { return slices.Values(x.steps()) }

func (x absence) steps() []Step {
	v, r := x.v, x.v.r
	if at, reason := checkUnit(string(x.id)); reason != "" {
		return []Step{{Rule: StepNone, From: string(x.id), Note: fmt.Sprintf("not the ID of a unit: %s, at byte %d", reason, at)}}
	}
	k := r.unit(x.id)
	if k.area < 0 {
		return []Step{{Rule: StepNone, From: string(x.id.Area()), Note: "no such area in the data"}}
	}
	if v.eraRow().rows[k.area] < 0 {
		return v.absentArea(k.area)
	}
	if _, g := v.has(k); g.table != noGround {
		return v.unitSteps(k)
	}
	if host := x.id.Host(); host != "" {
		if w := v.Explain(host); w.Truth() == False {
			return slices.Collect(w.Steps())
		}
	}
	if bare := r.unit(x.id.withoutLabels()); bare != k || k.path < 0 {
		if t, g := v.has(bare); g.table != noGround && (t != True || v.leavesOpen(x.id)) {
			steps := v.unitSteps(bare)
			steps[0].From, steps[0].Truth = string(x.id), min(t, Unknown)
			return steps
		}
	}
	switch {
	case v.leavesOpen(x.id):
		return []Step{{Rule: StepMay, From: string(x.id), Note: "law does not fix which of these there are, and none is on record", Truth: Unknown}}
	case k.path < 0:
		return []Step{{Rule: StepNone, From: string(x.id), Note: "neither the law in the data nor a record has such a unit anywhere"}}
	}
	return v.unitSteps(k)
}
