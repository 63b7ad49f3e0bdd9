package directive

import (
	"slices"

	"github.com/vnpolity/vnpolity/org"
)

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
