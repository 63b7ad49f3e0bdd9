package directive

import (
	"iter"

	"github.com/vnpolity/vnpolity/org"
)

// Duties yields what u must do on the day of its view, in the order of the corpus, whatever its part, and why.
func (c *Corpus) Duties(u org.Unit) iter.Seq2[*Duty, org.Why] {
	return func(yield func(*Duty, org.Why) bool) {
		if u.IsZero() {
			return
		}
		for doc := range c.InForce(u.View().Day()) {
			for i := range doc.Duties {
				if w := c.Explain(&doc.Duties[i], u); w.Truth() != org.False && !yield(&doc.Duties[i], w) {
					return
				}
			}
		}
	}
}

// DutiesOf yields the duties that the person answers for on the day of p's view: those on the units that they head, and those
// on a post that they hold in person, each with the reason. A duty that reaches them by two posts comes twice.
func (c *Corpus) DutiesOf(p org.Person) iter.Seq2[*Duty, org.Why] {
	return func(yield func(*Duty, org.Why) bool) {
		for post := range p.Posts() {
			u := post.Unit()
			for doc := range c.InForce(u.View().Day()) {
				for i := range doc.Duties {
					d := &doc.Duties[i]
					for a, w := range c.Responsible(d, u.Area()) {
						if a.Part == Lead && a.Post == post && a.Unit == u && !yield(d, w) {
							return
						}
					}
					if w, ok := c.headOfOrgan(d, post); ok && !yield(d, w) {
						return
					}
				}
			}
		}
	}
}

// headOfOrgan returns the reason why the head of an organ answers for a duty on every unit.
func (c *Corpus) headOfOrgan(d *Duty, post org.Post) (org.Why, bool) {
	u := post.Unit()
	q := c.asking(d, u.Area(), org.Why{})
	for _, p := range d.leads() {
		if t, ok := q.organ(p, u); ok && q.force != org.False && post.Role() == max(p.Role, org.Head) {
			return q.whyOf(p, t, AnswersAsHead, org.True), true
		}
	}
	return org.Why{}, false
}

// A Gap is a duty for which, in an area, nobody can be named, or not for certain. The zero Gap is none.
type Gap struct {
	Kind GapKind
	Duty *Duty
	Area org.Area
	Unit org.Unit // the unit that is bound, if one is
	Post org.Post // the post that would answer
}

// Gaps yields the duties in force for which nobody can be named in the area, or not for certain, in the order of the corpus:
// no lead or two, nobody there, a post that is vacant or of which the holder is not known, a capacity that the data does
// not tell. That nobody is there is reported only where the duty is meant for the level of the area, or for a unit that sat in it.
func (c *Corpus) Gaps(in org.Area) iter.Seq2[Gap, org.Why] {
	return func(yield func(Gap, org.Why) bool) {
		if in.IsZero() {
			return
		}
		c.gaps(in, org.Why{}, yield)
	}
}

// GapsAt is [Corpus.Gaps] for a place that may have ended, as [Corpus.ResponsibleAt] is [Corpus.Responsible].
func (c *Corpus) GapsAt(place org.AreaID, day org.Date) iter.Seq2[Gap, org.Why] {
	return func(yield func(Gap, org.Why) bool) {
		for area, moved := range c.Ask(place, day) {
			if !c.gaps(area, moved, yield) {
				return
			}
		}
	}
}

func (c *Corpus) gaps(in org.Area, moved org.Why, yield func(Gap, org.Why) bool) bool {
	for doc := range c.InForce(in.View().Day()) {
		for i := range doc.Duties {
			for g, w := range c.gapsOf(&doc.Duties[i], in, moved) {
				if !yield(g, w) {
					return false
				}
			}
		}
	}
	return true
}

func (c *Corpus) gapsOf(d *Duty, in org.Area, moved org.Why) iter.Seq2[Gap, org.Why] {
	return func(yield func(Gap, org.Why) bool) {
		q := c.asking(d, in, moved)
		if q.force == org.False {
			return
		}
		g := Gap{Duty: d, Area: in}
		leads := d.leads()
		switch {
		case len(leads) == 0:
			g.Kind = GapNoLead
		case len(leads) > 1:
			g.Kind = GapTwoLeads
		}
		if g.Kind != 0 {
			if q.concerns(d) {
				yield(g, q.whyOf(&d.Parties[0], target{}, Bound, org.Unknown))
			}
			return
		}
		p := leads[0]
		found := p.Class != ""
		if !q.bound(p, in, func(t target) bool {
			found = true
			g.Unit, g.Post = t.unit, t.unit.Post(max(p.Role, org.Head))
			g.Kind = 0
			switch h := g.Post.Holder(); {
			case g.Post.IsZero():
			case h.Occupancy == org.Vacant:
				g.Kind = GapVacant
			case h.Occupancy == org.NotKnown:
				g.Kind = GapUnknown
			}
			if t.unit.Truth() == org.Unknown || t.since != nil && t.since.Truth() == org.Unknown {
				g.Kind = GapPerhaps
			}
			if g.Kind != 0 && !yield(g, q.whyOf(p, t, AnswersAsHead, org.Unknown)) {
				return false
			}
			g.Kind = GapConditional
			return d.When == 0 || yield(g, q.whyOf(p, t, Bound, org.Unknown))
		}) {
			return
		}
		if !found && q.concerns(d) {
			yield(Gap{Kind: GapNobody, Duty: d, Area: in}, q.whyOf(p, target{}, Bound, org.Unknown))
		}
	}
}

// concerns reports whether the duty is meant for the area: for its level, and if for one unit then for one of this very area.
func (q *asking) concerns(d *Duty) bool {
	for i := range d.Parties {
		for _, p := range d.Parties[i].To {
			switch {
			case d.Parties[i].Part != Lead && len(d.leads()) > 0:
			case p.Unit != "" && p.Unit.Area() != q.in.ID():
			case p.Levels != 0 && !p.Levels.Has(q.in.Level()):
			case p.Within != "" && !q.in.Within(q.in.View().Area(p.Within)):
			default:
				return true
			}
		}
	}
	return false
}
