package directive

import (
	"iter"
	"slices"

	"github.com/vnpolity/vnpolity/org"
)

// An Answer says who, in which part of a duty, and in which capacity. Who it is, is told by Post if there is one, which is
// in Unit; else by Unit, a collective; else by Class, people that are no unit. An answer of [InCharge] without a Post names nobody: it is
// a member of Unit, and which is not known. The zero Answer is none.
type Answer struct {
	Part     Part
	Capacity Capacity
	When     When        // of a lead: it is bound in that case alone. No record tells whether it is, and the reason leaves it aside
	Unit     org.Unit    // the unit that is bound, or that the post is in
	Post     org.Post    // the post that answers, if one does
	Holding  org.Holding // who holds it
	Class    string      // cán bộ, đảng viên
}

// Responsible yields who must carry out the duty in the area, on the day of the area's view, in which capacity, and why.
//
// It yields units that sit in that very area, and organs of them only where the duty names their own kind. A duty on every
// unit binds organs as well, as [Corpus.Explain] and [Corpus.Duties] say, but they are not listed here. For the wards of a
// district range over [org.Area.Preorder]. A unit that works collectively decides together and its head answers
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
// above those areas, and a class of people, comes once. Of a place that the registry does not know it yields nothing, as of
// a duty that is not of the corpus: see [org.Registry.HasArea].
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
// the zero Why; else each area that it has become, with the trace. An area that received only land of it, no people, is
// left out. Of a place that the registry does not know, and of the zero AreaID, it yields nothing: that is no answer.
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
			if w.Extent() != org.LandOnly && !yield(a, w) {
				return
			}
		}
	}
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
			if !yield(Answer{Part: p.Part, Capacity: Bound, When: q.duty.When, Class: p.Class}, q.whyOf(p, target{}, Bound, org.True)) {
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

// A given is an answer with its reason.
type given struct {
	answer Answer
	why    org.Why
}

// answer yields the answers for one unit that has the lead. All are made before the first is yielded: an answer that was written just
// before is slow to copy.
func (q *asking) answer(p *Party, t *target, yield func(Answer, org.Why) bool) bool {
	var list [3]given
	var b because
	q.because(&b, p, t)
	n := q.answersOf(&list, &b, p, t)
	for i := range n {
		if !yield(list[i].answer, list[i].why) {
			return false
		}
	}
	return true
}

// answersOf makes the answers for one unit that has the lead, and returns how many there are.
func (q *asking) answersOf(list *[3]given, b *because, p *Party, t *target) (n int) {
	if p.Role != 0 {
		if post := t.unit.Post(p.Role); !post.IsZero() {
			q.give(&list[0], b, p, t, AnswersAsHead, post)
			n = 1
		}
		return n
	}
	works := t.unit.Kind().Works()
	if works != org.UnderHead {
		q.give(&list[0], b, p, t, Decides, org.Post{})
		n = 1
	}
	head := t.unit.Head()
	if head.IsZero() {
		return n
	}
	q.give(&list[n], b, p, t, AnswersAsHead, head)
	n++
	if works == org.Collectively {
		q.inCharge(&list[n], b, p, t)
		n++
	}
	return n
}

// give makes the answer for a post of the target or, without one, for the target itself.
func (q *asking) give(g *given, b *because, p *Party, t *target, as Capacity, post org.Post) {
	a := &g.answer
	a.Part, a.Capacity, a.Unit = p.Part, as, t.unit
	if p.Part == Lead {
		a.When = q.duty.When
	}
	truth := org.True
	if !post.IsZero() {
		a.Post, a.Holding = post, post.Holder()
		if a.Holding.Occupancy == org.NotKnown {
			truth = org.Unknown
		}
	}
	q.why(&g.why, b, p, t, as, truth, a.Holding.Number())
}

// giveOne yields the answer for a post of the target or, without one, for the target itself.
func (q *asking) giveOne(p *Party, t *target, as Capacity, post org.Post, yield func(Answer, org.Why) bool) bool {
	var g given
	var b because
	q.because(&b, p, t)
	q.give(&g, &b, p, t, as, post)
	return yield(g.answer, g.why)
}

// inCharge makes the answer who of the members is in charge of the field, or that it is not known who is. It is never the head by default.
func (q *asking) inCharge(g *given, b *because, p *Party, t *target) {
	a, u, sector := &g.answer, t.unit, q.duty.Sector
	a.Part, a.Capacity, a.When, a.Unit = p.Part, InCharge, q.duty.When, u
	if sector != "" {
		for post := range u.Posts() {
			for f, truth := range post.Portfolios() {
				if slices.Contains(f.Sectors, sector) {
					a.Post, a.Holding = post, post.Holder()
					q.why(&g.why, b, p, t, InCharge, truth, assigned)
					return
				}
			}
		}
	}
	q.why(&g.why, b, p, t, InCharge, org.Unknown, 0)
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
