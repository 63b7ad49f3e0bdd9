package directive

import (
	"fmt"
	"slices"
	"strings"

	"github.com/vnpolity/vnpolity/org"
)

// Explain says why the duty binds u on the day of u's view, or does not: then the last step is the one that fails.
// Of a unit that is not there, or a duty of another corpus, it is the zero Why, which has no steps and of which the truth is
// False: nothing was asked. For a duty with a [When], True means that it binds such a unit in that case, not that the case
// has come.
func (c *Corpus) Explain(d *Duty, u org.Unit) org.Why {
	doc := c.Of(d)
	if doc == nil || u.IsZero() {
		return org.Why{}
	}
	truth := c.rows[d].forceOn(u.View().Day()).truth
	if truth != org.False {
		_, t, ok := c.binding(d, u)
		if !ok {
			truth = org.False
		}
		truth = min(truth, u.Truth())
		if t.since != nil {
			truth = min(truth, t.since.Truth())
		}
	}
	return org.NewWhy(explanation{c, d, u}, org.Question{}, truth)
}

// binding returns the party of the duty in which u stands, the lead before others, and how it came to be meant. A party other
// than the lead stands at the level of a lead: in its area, or in the nearest above that has such units.
func (c *Corpus) binding(d *Duty, u org.Unit) (*Party, target, bool) {
	q := asking{dutyRow: c.rows[d], in: u.Area(), force: org.True}
	leads := 0
	for i := range d.Parties {
		p := &d.Parties[i]
		if p.Part != Lead {
			continue
		}
		leads++
		if t, ok := q.among(p, u); ok {
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
		if t, ok := q.among(p, u); ok && (leads == 0 || t.pattern.Unit != "" || q.leadBelow(p)) {
			return p, t, true
		}
	}
	return nil, target{}, false
}

// among finds the unit among those that the party selects in its area, or of a party other than the lead among its companions.
func (q *asking) among(p *Party, u org.Unit) (found target, ok bool) {
	isOther := func(t target) bool {
		found = t
		return t.unit != u
	}
	if p.Part == Lead {
		ok = !q.bound(p, u.Area(), isOther)
	} else {
		ok = !q.companions(p, u.Area(), isOther)
	}
	return found, ok
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
			if x.Unit == "" && (x.Levels == 0 || x.Levels&in.Type().UnitLevels() != 0) || x.Unit != "" && x.Unit.Area() == in.ID() {
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
	return !q.bound(p, in, func(target) bool { return false })
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
func (x explanation) Steps(org.Question) (steps org.Steps) {
	doc, day := x.c.Of(x.duty), x.unit.View().Day()
	if p, t, ok := x.bound(day); ok {
		r := dutyReason{c: x.c, duty: x.duty, party: p, pattern: t.pattern, day: day, unit: t.unit, as: Bound}
		if t.since != nil {
			r.since = *t.since
		}
		return r.Steps(org.Question{})
	}
	x.c.addForce(&steps, doc, &x.duty.Pin, day)
	if x.c.forceOf(doc, &x.duty.Pin, day) == org.False {
		return steps
	}
	if x.duty.Span != (org.Span{}) {
		steps.Add(termStep(x.duty, day))
	}
	if x.duty.term(day) != org.False {
		steps.Add(org.Step{Rule: StepMissed}.Saying(org.Words{From: pinOr(x.duty.Pin, "the document"), To: x.unit.Name(), Note: x.miss(),
			Basis: pinned(doc, x.duty.Pin)}))
	}
	return steps
}

// bound is [Corpus.binding], if the duty is in force on the day.
func (x explanation) bound(day org.Date) (*Party, target, bool) {
	if x.c.rows[x.duty].forceOn(day).truth == org.False {
		return nil, target{}, false
	}
	return x.c.binding(x.duty, x.unit)
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
		{p.Class != 0 && p.Class != u.Class(), fmt.Sprintf("addressed is every %s, this is a %s", p.Class.Term().Vi, u.Class().Term().Vi)},
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
