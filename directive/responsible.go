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
		if c == nil || c.rows[d] == nil || in.IsZero() {
			return
		}
		ask := c.asking(d, in, moved)
		if ask.force != org.False {
			ask.answers(yield)
		}
	}
}

func (c *Corpus) asking(d *Duty, in org.Area, moved org.Why) asking {
	v, row := in.View(), c.rows[d]
	return asking{dutyRow: row, in: in, moved: moved, here: moved.IsZero() && v.Registry() == c.reg, force: row.forceOn(v.Day()).truth}
}

// answers yields the answers to the question: of the leads, of the other parties, and of who advises the leads.
func (q *asking) answers(yield func(Answer, org.Why) bool) {
	var few, others [8]org.Unit
	leads, named := few[:0], others[:0]
	led := false
	for i := range q.duty.Parties {
		p := &q.duty.Parties[i]
		if p.Part != Lead {
			continue
		}
		if !q.bound(p, q.in, func(t target) bool {
			if led = true; q.duty.Sector != "" {
				leads = append(leads, t.unit)
			}
			return q.answer(p, &t, yield)
		}) {
			return
		}
		if p.Class != "" && q.reachesClass(p) {
			led = true
			if !yield(Answer{Part: p.Part, Capacity: Bound, Class: p.Class}, q.whyOf(p, target{}, Bound, org.True)) {
				return
			}
		}
	}
	if !led {
		return
	}
	for i := range q.duty.Parties {
		if p := &q.duty.Parties[i]; p.Part != Lead {
			var more bool
			if named, more = q.accompany(p, named, yield); !more {
				return
			}
		}
	}
	q.advise(leads, named, yield)
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
	*dutyRow
	in    org.Area
	moved org.Why // how the question came to the area
	here  bool    // it was asked about this area, of the registry of the corpus
	force org.Truth
}

// A target is a unit that a party selects, with how it came to be meant.
type target struct {
	unit    org.Unit
	pattern *org.Pattern // what selects it
	since   *org.Why     // the succession that brought the duty to it, if one did
	advises *org.Why     // the relation to the lead, of a body that only advises it
}

// bound calls yield with the units in the area that the party selects, each once, until it returns false. It returns false when
// yield does.
func (q *asking) bound(p *Party, in org.Area, yield func(target) bool) bool {
	var few [8]org.Unit
	seen := few[:0]
	all := q.selectorsOf(p)
	for i := range p.To {
		if !q.selected(p, &p.To[i], all[i], in, func(t target) bool {
			if len(p.To) > 1 || t.since != nil { // else one pattern selects each but once
				if slices.Contains(seen, t.unit) {
					return true
				}
				seen = append(seen, t.unit)
			}
			return yield(t)
		}) {
			return false
		}
	}
	return true
}

// selectorsOf returns the selectors of the patterns of a party, which are made when they are first asked for.
func (r *dutyRow) selectorsOf(p *Party) []*org.Selector {
	r.selecting.Do(func() {
		r.selectors = make([][]*org.Selector, len(r.duty.Parties))
		for i := range r.duty.Parties {
			for _, x := range r.duty.Parties[i].To {
				r.selectors[i] = append(r.selectors[i], r.c.reg.Selector(x))
			}
		}
	})
	for i := range r.duty.Parties {
		if p == &r.duty.Parties[i] {
			return r.selectors[i]
		}
	}
	return nil
}

// selected calls yield with the units in the area that a pattern of the party selects, until it returns false.
func (q *asking) selected(p *Party, pattern *org.Pattern, by *org.Selector, in org.Area, yield func(target) bool) bool {
	if pattern.Unit != "" {
		return q.named(pattern, in, func(t target) bool { return t.unit.Area() != in || yield(t) })
	}
	var seat seating
	for u := range by.In(in) { // each matches, unless for a kind and a sector
		hosted := pattern.Host == 0 && pattern.Sector == "" && u.Hosted()
		if hosted && pattern.Kind == 0 || p.excepts(u) { // organs are meant only if it names their kind, sector or host
			continue
		}
		t := target{unit: u, pattern: pattern}
		if pattern.Kind == 0 || pattern.Sector == "" || pattern.Matches(u) {
			if hosted && seat.deputised(in, pattern.Kind) {
				continue
			}
			seat.met(u, hosted)
		} else if t.since = continues(pattern, u); t.since == nil {
			continue
		}
		if !yield(t) {
			return false
		}
	}
	return true
}

// excepts reports whether the document leaves the unit out.
func (p *Party) excepts(u org.Unit) bool {
	for i := range p.Except {
		if p.Except[i].Matches(u) {
			return true
		}
	}
	return false
}

// continues returns the succession by which u continues a body that the pattern would select and that is not to be found in its
// place that day, nil if there is none.
func continues(pattern *org.Pattern, u org.Unit) *org.Why {
	if pattern.Levels != 0 && !pattern.Levels.Has(u.Level()) {
		return nil
	}
	for path, w := range u.Continues() {
		if b := path.Body(); b.Kind == pattern.Kind && b.Sector == pattern.Sector && u.Area().Find(path).Truth() != org.True {
			since := w
			return &since
		}
	}
	return nil
}

// A seating is whether a unit of a kind sits in an area itself. The zero seating is not yet looked up.
type seating struct{ known, seated bool }

// met notes a unit of the kind that is asked about.
func (s *seating) met(u org.Unit, hosted bool) {
	if !hosted && u.Truth() == org.True {
		s.known, s.seated = true, true
	}
}

// deputised reports whether a pattern for a kind of unit that sits in areas has met one that is an organ of another: cấp ủy
// means Quận ủy, not Đảng ủy Công an quận, unless the pattern names the host.
func (s *seating) deputised(in org.Area, k org.Kind) bool {
	if !s.known {
		s.known = true
		for w := range in.OfKind(k) {
			if w.Host().IsZero() && w.Truth() == org.True {
				s.seated = true
				break
			}
		}
	}
	return s.seated
}

// organ tells whether the party binds an organ that it does not name: as one of the units that it is all about.
func (q *asking) organ(p *Party, u org.Unit) (target, bool) {
	if u.Host().IsZero() || p.excepts(u) {
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

// named calls yield with the one unit that the pattern names, or what has succeeded it, wherever that sits, until it returns false.
func (q *asking) named(p *org.Pattern, in org.Area, yield func(target) bool) bool {
	v := in.View()
	if u := v.Unit(p.Unit); !u.IsZero() {
		return yield(target{unit: u, pattern: p})
	}
	for w, why := range q.c.reg.LastUnit(p.Unit, v.Day()).At(v.Day()) {
		if !yield(target{unit: w, pattern: p, since: &why}) {
			return false
		}
	}
	return true
}

// nearest is named, but of several units that have succeeded the one named only those in the area, if any is there.
func (q *asking) nearest(p *org.Pattern, in org.Area, yield func(target) bool) bool {
	here := !q.named(p, in, func(t target) bool { return t.unit.Area() != in })
	return q.named(p, in, func(t target) bool { return here && t.unit.Area() != in || yield(t) })
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
	return q.has(p, q.in)
}

// answer yields the answers for one unit that has the lead.
func (q *asking) answer(p *Party, t *target, yield func(Answer, org.Why) bool) bool {
	b := q.because(p, t)
	if p.Role != 0 {
		post := t.unit.Post(p.Role)
		return post.IsZero() || q.give(&b, p, t, AnswersAsHead, post, yield)
	}
	works := t.unit.Kind().Works()
	if works != org.UnderHead && !q.give(&b, p, t, Decides, org.Post{}, yield) {
		return false
	}
	head := t.unit.Head()
	if head.IsZero() {
		return true
	}
	return q.give(&b, p, t, AnswersAsHead, head, yield) && (works != org.Collectively || q.inCharge(&b, p, t, yield))
}

// give yields the answer for a post of the target or, without one, for the target itself.
func (q *asking) give(b *because, p *Party, t *target, as Capacity, post org.Post, yield func(Answer, org.Why) bool) bool {
	if post.IsZero() {
		return yield(Answer{Part: p.Part, Capacity: as, Unit: t.unit}, q.why(b, p, t, as, org.True, 0))
	}
	truth, h := org.True, post.Holder()
	if h.Occupancy == org.NotKnown {
		truth = org.Unknown
	}
	return yield(Answer{Part: p.Part, Capacity: as, Unit: t.unit, Post: post, Holding: h}, q.why(b, p, t, as, truth, h.Number()))
}

// inCharge yields the member who is in charge of the field, or that it is not known who is. It is never the head by default.
func (q *asking) inCharge(b *because, p *Party, t *target, yield func(Answer, org.Why) bool) bool {
	part, u, sector := p.Part, t.unit, q.duty.Sector
	if sector != "" {
		for post := range u.Posts() {
			for f, truth := range post.Portfolios() {
				if slices.Contains(f.Sectors, sector) {
					a := Answer{Part: part, Capacity: InCharge, Unit: u, Post: post, Holding: post.Holder()}
					return yield(a, q.why(b, p, t, InCharge, truth, assigned))
				}
			}
		}
	}
	return yield(Answer{Part: part, Capacity: InCharge, Unit: u}, q.why(b, p, t, InCharge, org.Unknown, 0))
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

// accompany yields a party other than the lead, and appends its units where the duty is of a field: those it names, wherever they sit, and those that it
// selects at the level of the lead, in its area or in the nearest above that has any.
func (q *asking) accompany(p *Party, units []org.Unit, yield func(Answer, org.Why) bool) (all []org.Unit, more bool) {
	as := capacityOf(p.Part)
	if !q.companions(p, q.in, func(t target) bool {
		if q.duty.Sector != "" {
			units = append(units, t.unit)
		}
		b := q.because(p, &t)
		return q.give(&b, p, &t, as, t.unit.Post(p.Role), yield)
	}) {
		return units, false
	}
	if p.Class != "" && q.reachesClass(p) {
		return units, yield(Answer{Part: p.Part, Capacity: Bound, Class: p.Class}, q.whyOf(p, target{}, Bound, org.True))
	}
	return units, true
}

func (q *asking) companions(p *Party, in org.Area, yield func(target) bool) bool {
	only := true
	for i := range p.To {
		if p.To[i].Unit == "" {
			only = false
		} else if !q.nearest(&p.To[i], in, yield) {
			return false
		}
	}
	if only {
		return true
	}
	for area := in; !area.IsZero(); area = area.Parent() {
		found := false
		if !q.bound(p, area, func(t target) bool {
			if t.pattern.Unit != "" {
				return true
			}
			found = true
			return yield(t)
		}) {
			return false
		}
		if found {
			break
		}
	}
	return true
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
			advises := why
			t := target{unit: w, advises: &advises}
			b := q.because(adviser, &t)
			if !q.give(&b, adviser, &t, Advises, w.Head(), yield) {
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
