package directive

import (
	"slices"

	"github.com/vnpolity/vnpolity/org"
)

// accompany yields a party other than the lead, and appends its units where the duty is of a field: those it names, wherever they sit, and those that it
// selects at the level of the lead, in its area or in the nearest above that has any.
func (q *asking) accompany(p *Party, units []org.Unit, yield func(Answer, org.Why) bool) (all []org.Unit, more bool) {
	as := capacityOf(p.Part)
	if !q.companions(p, q.in, func(t target) bool {
		if q.duty.Sector != "" {
			units = append(units, t.unit)
		}
		return q.giveOne(p, &t, as, t.unit.Post(p.Role), yield)
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
			if !q.giveOne(adviser, &t, Advises, w.Head(), yield) {
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
