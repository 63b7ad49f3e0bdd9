package directive

import (
	"iter"
	"slices"

	"github.com/vnpolity/vnpolity/org"
)

// An Answer says who, in which part of a duty, and in which capacity. Exactly one of Unit, Post and Class says who: a
// collective, the holder of a post, or a class of people that is no unit. The zero Answer is none.
type Answer struct {
	Part     Part
	Capacity Capacity
	Unit     org.Unit    // the unit that is bound, or that the post is in
	Post     org.Post    // the post that answers, if one does
	Holding  org.Holding // who holds it
	Class    string      // cán bộ, đảng viên
}

// Responsible yields who must carry out the duty in the area, on the day of the area's view, in which capacity, and why.
//
// It yields units that sit in that very area, and organs of them only where their own kind is named: a duty on every unit binds
// organs too, as [Corpus.Explain] and [Corpus.Duties] say, but they are not listed. Whoever wants the
// wards of a district ranges over [org.Area.Preorder]. A unit that works collectively decides together and its head answers
// for it: both are yielded, and who of its members is in charge of the field as unknown unless a portfolio is on record.
// A duty on a post binds its holder in person. After the leads come the other parties at the same level: in the area, or in
// the nearest above that has them; then those who advise the leads in the field of the duty.
//
// A duty on a class of units is matched afresh among those of the day. A duty on one named unit that has ended, or on a body
// that exists nowhere on the day, goes to what has succeeded it. Units of which it is
// not known whether they are there are among the answers, with a reason that says so. Nothing is yielded where the document, or the
// part of it that has the duty, is not in force.
func (c *Corpus) Responsible(d *Duty, in org.Area) iter.Seq2[Answer, org.Why] {
	return c.responsible(d, in, org.Why{})
}

// ResponsibleAt is [Corpus.Responsible] for a place that may have ended: where it is not there on day d, the question
// first moves to the areas that it has become, each of which is asked for itself, with the trace at the head of its reason. A party
// above those areas, and a class of people, comes once.
func (c *Corpus) ResponsibleAt(d *Duty, place org.AreaID, day org.Date) iter.Seq2[Answer, org.Why] {
	return func(yield func(Answer, org.Why) bool) {
		var elsewhere []Answer // their holdings left out: the reasons differ
		for area, moved := range c.Ask(place, day) {
			for a, w := range c.responsible(d, area, moved) {
				if a.Unit.Area() != area {
					who := a
					who.Holding = org.Holding{}
					if slices.Contains(elsewhere, who) {
						continue
					}
					elsewhere = append(elsewhere, who)
				}
				if !yield(a, w) {
					return
				}
			}
		}
	}
}

// Ask yields the areas of which a question about a place is to be asked on a day: the place itself if it is there, with
// the zero Why; else each area that it has become, with the trace. Land that passed without people is left out.
func (c *Corpus) Ask(place org.AreaID, day org.Date) iter.Seq2[org.Area, org.Why] {
	return func(yield func(org.Area, org.Why) bool) {
		if c == nil {
			return
		}
		if a := c.reg.At(day).Area(place); !a.IsZero() {
			yield(a, org.Why{})
			return
		}
		for a, w := range c.reg.LastArea(place, day).At(day) {
			if !landOnly(w) && !yield(a, w) {
				return
			}
		}
	}
}

func landOnly(w org.Why) bool {
	for s := range w.Steps() {
		if s.Extent == org.LandOnly {
			return true
		}
	}
	return false
}

func (c *Corpus) responsible(d *Duty, in org.Area, moved org.Why) iter.Seq2[Answer, org.Why] {
	return func(yield func(Answer, org.Why) bool) {
		doc := c.Of(d)
		day := in.View().Day()
		if doc == nil || in.IsZero() {
			return
		}
		ask := asking{c: c, duty: d, doc: doc, in: in, moved: moved, force: c.dutyForce(d, day)}
		if ask.force == org.False {
			return
		}
		var leads, named []org.Unit
		led := false
		for _, p := range d.leads() {
			for t := range ask.bound(p, in) {
				leads, led = append(leads, t.unit), true
				if !ask.answer(p, t, yield) {
					return
				}
			}
			if p.Class != "" && ask.reachesClass(p) {
				led = true
				if !yield(Answer{Part: p.Part, Capacity: Bound, Class: p.Class}, ask.why(p, target{}, Bound, org.True)) {
					return
				}
			}
		}
		if !led {
			return
		}
		for i := range d.Parties {
			if p := &d.Parties[i]; p.Part != Lead {
				units, more := ask.accompany(p, in, yield)
				if !more {
					return
				}
				named = append(named, units...)
			}
		}
		ask.advise(leads, named, yield)
	}
}

// dutyForce tells whether the duty is in force on the day: its document, the part that has it, and its own span.
func (c *Corpus) dutyForce(d *Duty, day org.Date) org.Truth {
	doc := c.Of(d)
	return min(c.forceOf(doc, &d.Pin, day), d.term(day))
}

// term tells whether the duty's own span covers the day.
func (d *Duty) term(day org.Date) org.Truth {
	if d.Span == (org.Span{}) {
		return org.True
	}
	return d.Span.Has(day)
}

// asking is one question: who must do the duty in the area.
type asking struct {
	c     *Corpus
	duty  *Duty
	doc   *Document
	in    org.Area
	moved org.Why // how the question came to the area
	force org.Truth
}

// A target is a unit that a party selects, with how it came to be meant.
type target struct {
	unit    org.Unit
	pattern *org.Pattern // what selects it
	since   org.Why      // the succession that brought the duty to it, if one did
	advises org.Why      // the relation to the lead, of a body that only advises it
}

// bound yields the units in the area that the party selects.
func (q *asking) bound(p *Party, in org.Area) iter.Seq[target] {
	return func(yield func(target) bool) {
		var few [4]org.Unit
		seen := few[:0]
		for t := range q.candidates(p, in) {
			if slices.Contains(seen, t.unit) {
				continue
			}
			seen = append(seen, t.unit)
			if !yield(t) {
				return
			}
		}
	}
}

func (q *asking) candidates(p *Party, in org.Area) iter.Seq[target] {
	return func(yield func(target) bool) {
		for i := range p.To {
			pattern := &p.To[i]
			if pattern.Unit != "" {
				for t := range q.named(pattern, in) {
					if t.unit.Area() == in && !yield(t) {
						return
					}
				}
				continue
			}
			for u := range unitsOf(in, pattern) {
				since, meant := q.meant(p, pattern, u)
				if meant && !yield(target{unit: u, pattern: pattern, since: since}) {
					return
				}
			}
		}
	}
}

// unitsOf yields the units of the area that a pattern may be about: organs only if it names their kind, sector or host.
func unitsOf(in org.Area, p *org.Pattern) iter.Seq[org.Unit] {
	if p.Kind != 0 && p.Sector == "" { // with a sector it may be one that continues another kind
		return in.OfKind(p.Kind)
	}
	return func(yield func(org.Unit) bool) {
		for u := range in.Candidates() {
			if (p.Kind != 0 || p.Sector != "" || p.Host != 0 || u.Host().IsZero()) && !yield(u) {
				return
			}
		}
	}
}

// organ tells whether the party binds an organ that it does not name: as one of the units that it is all about.
func (q *asking) organ(p *Party, u org.Unit) (target, bool) {
	if u.Host().IsZero() || slices.ContainsFunc(p.Except, func(x org.Pattern) bool { return x.Matches(u) }) {
		return target{}, false
	}
	for i := range p.To {
		x := p.To[i]
		x.Levels, x.Within = 0, ""
		if x == (org.Pattern{}) && p.To[i].Matches(u) {
			return target{unit: u, pattern: &p.To[i]}, true
		}
	}
	return target{}, false
}

// meant tells whether the pattern selects u, by itself or because u continues a body that is not to be found in
// its place that day.
func (q *asking) meant(p *Party, pattern *org.Pattern, u org.Unit) (since org.Why, ok bool) {
	for i := range p.Except {
		if p.Except[i].Matches(u) {
			return org.Why{}, false
		}
	}
	if pattern.Matches(u) {
		return org.Why{}, !deputised(pattern, u)
	}
	if pattern.Kind == 0 || pattern.Sector == "" || pattern.Within != "" && !u.Area().Within(u.View().Area(pattern.Within)) ||
		pattern.Levels != 0 && !pattern.Levels.Has(u.Level()) {
		return org.Why{}, false
	}
	for path, w := range u.Continues() {
		if b := path.Body(); b.Kind == pattern.Kind && b.Sector == pattern.Sector && u.Area().Find(path).Truth() != org.True {
			return w, true
		}
	}
	return org.Why{}, false
}

// deputised reports whether a pattern for a kind of unit that sits in areas has met one that is an organ of another: cấp ủy
// means Quận ủy, not Đảng ủy Công an quận, unless the pattern names the host.
func deputised(p *org.Pattern, u org.Unit) bool {
	if p.Host != 0 || p.Sector != "" || u.Host().IsZero() {
		return false
	}
	for w := range u.Area().OfKind(u.Kind()) {
		if w.Host().IsZero() && w.Truth() == org.True {
			return true
		}
	}
	return false
}

// named yields the one unit that the pattern names, or what has succeeded it, wherever that sits.
func (q *asking) named(p *org.Pattern, in org.Area) iter.Seq[target] {
	return func(yield func(target) bool) {
		v := in.View()
		if u := v.Unit(p.Unit); !u.IsZero() {
			yield(target{unit: u, pattern: p})
			return
		}
		last := q.c.reg.LastUnit(p.Unit, v.Day())
		for w, why := range last.At(v.Day()) {
			if !yield(target{unit: w, pattern: p, since: why}) {
				return
			}
		}
	}
}

// nearest is named, but of several units that have succeeded the one named only those in the area, if any is there.
func (q *asking) nearest(p *org.Pattern, in org.Area) iter.Seq[target] {
	return func(yield func(target) bool) {
		here := false
		for t := range q.named(p, in) {
			here = here || t.unit.Area() == in
		}
		for t := range q.named(p, in) {
			if (!here || t.unit.Area() == in) && !yield(t) {
				return
			}
		}
	}
}

// reachesClass reports whether a class of people is to be named in the area: within the area that the party is limited to, and
// where its patterns, if it has any, select something.
func (q *asking) reachesClass(p *Party) bool {
	if p.Within != "" && !q.in.Within(q.in.View().Area(p.Within)) {
		return false
	}
	if len(p.To) == 0 {
		return true
	}
	for range q.bound(p, q.in) {
		return true
	}
	return false
}

// answer yields the answers for one unit that has the lead.
func (q *asking) answer(p *Party, t target, yield func(Answer, org.Why) bool) bool {
	head := t.unit.Head()
	if p.Role != 0 {
		post := t.unit.Post(p.Role)
		if post.IsZero() {
			return true
		}
		return q.give(p, t, AnswersAsHead, post, yield)
	}
	if t.unit.Kind().Works() != org.UnderHead && !q.give(p, t, Decides, org.Post{}, yield) {
		return false
	}
	if head.IsZero() {
		return true
	}
	if !q.give(p, t, AnswersAsHead, head, yield) {
		return false
	}
	return q.inCharge(p, t, yield)
}

func (q *asking) give(p *Party, t target, as Capacity, post org.Post, yield func(Answer, org.Why) bool) bool {
	a := Answer{Part: p.Part, Capacity: as, Unit: t.unit, Post: post}
	truth := org.True
	if !post.IsZero() {
		if a.Holding = post.Holder(); a.Holding.Occupancy == org.NotKnown {
			truth = org.Unknown
		}
	}
	return yield(a, q.why(p, t, as, truth))
}

// inCharge yields the member who is in charge of the field, or that it is not known who is. It is never the head by default.
func (q *asking) inCharge(p *Party, t target, yield func(Answer, org.Why) bool) bool {
	if t.unit.Kind().Works() != org.Collectively {
		return true
	}
	for post := range t.unit.Posts() {
		for f, truth := range post.Portfolios() {
			if q.duty.Sector != "" && slices.Contains(f.Sectors, q.duty.Sector) {
				a := Answer{Part: p.Part, Capacity: InCharge, Unit: t.unit, Post: post, Holding: post.Holder()}
				return yield(a, q.why(p, t, InCharge, truth))
			}
		}
	}
	return yield(Answer{Part: p.Part, Capacity: InCharge, Unit: t.unit}, q.why(p, t, InCharge, org.Unknown))
}

// capacityOf returns the capacity in which a party other than the lead is answered.
func capacityOf(p Part) Capacity {
	switch p {
	case Inspect, Supervise, Critique:
		return Monitors
	case Receive:
		return Receives
	case Approve:
		return Approves
	case Advise:
		return Advises
	}
	return Coordinates
}

// accompany yields a party other than the lead, and returns its units: those it names, wherever they sit, and those that it
// selects at the level of the lead, in its area or in the nearest above that has any.
func (q *asking) accompany(p *Party, in org.Area, yield func(Answer, org.Why) bool) (units []org.Unit, more bool) {
	as := capacityOf(p.Part)
	for t := range q.companions(p, in) {
		units = append(units, t.unit)
		if !q.give(p, t, as, t.unit.Post(p.Role), yield) {
			return units, false
		}
	}
	if p.Class != "" && q.reachesClass(p) {
		return units, yield(Answer{Part: p.Part, Capacity: Bound, Class: p.Class}, q.why(p, target{}, Bound, org.True))
	}
	return units, true
}

func (q *asking) companions(p *Party, in org.Area) iter.Seq[target] {
	return func(yield func(target) bool) {
		for i := range p.To {
			if p.To[i].Unit == "" {
				continue
			}
			for t := range q.nearest(&p.To[i], in) {
				if !yield(t) {
					return
				}
			}
		}
		for area := in; !area.IsZero(); area = area.Parent() {
			found := false
			for t := range q.bound(p, area) {
				if t.pattern.Unit != "" {
					continue
				}
				found = true
				if !yield(t) {
					return
				}
			}
			if found {
				return
			}
		}
	}
}

// adviser is the part of a body that advises the lead without being addressed.
var adviser = &Party{Part: Advise}

// advise yields the bodies that advise the leads in the field of the duty, but those that the duty names itself.
func (q *asking) advise(leads, named []org.Unit, yield func(Answer, org.Why) bool) {
	if q.duty.Sector == "" {
		return
	}
	for _, u := range leads {
		for w, why := range u.In(org.Advises) {
			if !q.inField(w) || slices.Contains(leads, w) || slices.Contains(named, w) {
				continue
			}
			if !q.give(adviser, target{unit: w, advises: why}, Advises, w.Head(), yield) {
				return
			}
		}
	}
}

// inField reports whether a body works in the field of the duty, or continues one that did.
func (q *asking) inField(u org.Unit) bool {
	if u.Body().Sector == q.duty.Sector {
		return true
	}
	for path := range u.Continues() {
		if path.Body().Sector == q.duty.Sector {
			return true
		}
	}
	return false
}
