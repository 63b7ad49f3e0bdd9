package org

import (
	"iter"
)

// An Occupancy is what is known of who holds a post.
//
// The zero Occupancy is NotKnown.
type Occupancy uint8

const (
	NotKnown Occupancy = iota // the data does not say who, or whether anybody
	Vacant                    // it is on record that nobody holds it
	Held                      // it is on record who holds it
	Run                       // it is on record who runs it without holding it: quyền, phụ trách, điều hành
)

var occupancyNames = [...]string{"unknown", "vacant", "held", "run"}

// String returns "unknown", "vacant", "held" or "run".
func (o Occupancy) String() string { return enumString(o, "Occupancy", occupancyNames[:]) }

// MarshalText returns the text of o.
func (o Occupancy) MarshalText() ([]byte, error) { return []byte(o.String()), nil }

// UnmarshalText sets o from its text; "" is NotKnown.
func (o *Occupancy) UnmarshalText(b []byte) error {
	return unmarshalText(o, b, func(s string) (Occupancy, error) { return parseEnum[Occupancy]("ParseOccupancy", s, occupancyNames[:]) })
}

// A Holding says who holds a post on the day, as far as is known. Where that is not known, Person and Seen tell who was
// seen in it on the nearest day on record, if anybody was. The zero Holding is not known and nobody was ever seen.
type Holding struct {
	Occupancy Occupancy
	Person    Person // the holder, who runs it when Run, or who was seen
	Charge    Charge // when Run: how it is run
	Seen      Date   // when NotKnown: the nearest day on which Person was on record there
	Why       Why
}

// Holders yields those who hold the post on the day for certain, in the order of the data, each with the record.
// Those who run it without holding it are not holders: see [Post.Holder].
func (p Post) Holders() iter.Seq2[Person, Tenure] {
	return func(yield func(Person, Tenure) bool) {
		for row := range p.tenures() {
			if p.v.isHolder(row) && !yield(p.v.personOf(row), p.v.r.tenure(row)) {
				return
			}
		}
	}
}

func (p Post) tenures() iter.Seq[int32] {
	if p.IsZero() {
		return func(func(int32) bool) {}
	}
	return p.v.r.chained().of(seatKey{p.k, p.role})
}

// Holder returns who holds the post on the day: held, vacant, run by somebody who does not hold it, or unknown with whom was
// seen in it. Of a post with several seats it is the first on record.
func (p Post) Holder() (h Holding) {
	if p.IsZero() {
		return h
	}
	v, all := p.v, p.v.r.chained()
	first := all.first(seatKey{p.k, p.role})
	for row := first; row >= 0; row = all.nextSeat[row] {
		t := &all.rows[row]
		if v.held(row) != True || h.Occupancy != NotKnown && (h.Charge == 0 || t.charge != 0) {
			continue
		}
		h.Person, h.Charge = v.personOf(row), t.charge
		switch {
		case t.vacant:
			h.Occupancy, h.Person, h.Charge = Vacant, Person{}, 0
		case t.charge != 0:
			h.Occupancy = Run
		default:
			h.Occupancy = Held
		}
		v.whyTenure(&h.Why, True, row)
	}
	if h.Occupancy == NotKnown {
		p.lastSeen(&h, first)
	}
	return h
}

// lastSeen says in h who of those from row on was seen in the post on the nearest day, where it is not known who holds it.
func (p Post) lastSeen(h *Holding, row int32) {
	v, all, gap := p.v, p.v.r.chained(), Open
	h.Why = v.why(opNobody, Unknown, p.k.area, p.k.node(), int32(p.role))
	for ; row >= 0; row = all.nextSeat[row] {
		t := &all.rows[row]
		span, days := v.r.lives.at(t.life)
		if t.vacant || v.held(row) == False && len(days) == 0 {
			continue
		}
		if seen, far := nearest(span, days, v.day); far < gap {
			gap = far
			h.Person, h.Charge, h.Seen, h.Why = v.personOf(row), t.charge, seen, v.why(opTenure, Unknown, row)
		}
	}
}

// nearest returns the day of the record nearest to d, and how far off it is in the order of dates.
func nearest(span Span, days []Date, d Date) (seen, far Date) {
	far = Open
	consider := func(s Date) {
		if off := max(s.First()-d, d-s.First()); s != 0 && off < far {
			seen, far = s, off
		}
	}
	if len(days) == 0 {
		consider(span.From)
	}
	for _, s := range days {
		consider(s)
	}
	return seen, far
}

// personOf returns the person of a tenure.
func (v View) personOf(row int32) Person {
	if i := v.r.tenures.rows[row].person; i >= 0 {
		return Person{v, i}
	}
	return Person{}
}

// isHolder reports whether the tenure is that of a holder on the day, for certain: not a vacancy, and not of somebody who runs the post.
func (v View) isHolder(row int32) bool {
	t := &v.r.tenures.rows[row]
	return !t.vacant && t.charge == 0 && v.held(row) == True
}

// held tells whether the tenure runs on the day of v. A tenure known by the days on which it was seen is certain on those
// days; between two of them it is so only within one term and one version of the area, and if in a post of one seat
// nobody else was seen between.
func (v View) held(row int32) Truth {
	span, seen := v.r.lives.at(v.r.tenures.rows[row].life)
	if span != (Span{}) {
		if h := span.Has(v.day); h != Unknown || len(seen) == 0 {
			return h
		}
	}
	before, after := Date(0), Open
	for _, s := range seen {
		if s == v.day {
			return True
		}
		if !s.IsDay() {
			continue
		}
		if s < v.day {
			before = max(before, s)
		} else {
			after = min(after, s)
		}
	}
	if span.From.IsDay() && span.From <= v.day {
		before = max(before, span.From)
	}
	if span.Until.IsDay() && span.Until > v.day {
		after = min(after, span.Until.Add(-1))
	}
	if before == 0 || after == Open || !v.r.oneTerm(v.r.seatOf(row).unitKey, before, after) || v.r.otherSeen(row, before, after) {
		return Unknown
	}
	return True
}

// oneTerm reports whether both days lie in one term of the unit, or of a host of it, and in one version of its area.
func (r *Registry) oneTerm(k unitKey, first, last Date) bool {
	if r.eras[r.eraOf(first)].rows[k.area] != r.eras[r.eraOf(last)].rows[k.area] {
		return false
	}
	for ; k.path >= 0; k = r.hostOf(k) {
		for _, row := range r.terms[k] {
			t := &r.data.Terms[row]
			if t.Has(first) == True && t.Has(last) == True {
				return true
			}
		}
	}
	return false
}

// otherSeen reports whether somebody else is on record between the days in a post of one seat.
func (r *Registry) otherSeen(row int32, first, last Date) bool {
	k := r.seatOf(row)
	v := r.At(first)
	if v.unitAt(k.unitKey).Post(k.role).Seats() != 1 {
		return false
	}
	for other := range r.chained().of(k) {
		o := &r.tenures.rows[other]
		if o.person == r.tenures.rows[row].person {
			continue
		}
		span, seen := r.lives.at(o.life)
		for _, d := range append([]Date{span.From, span.Until}, seen...) {
			if d != 0 && d != Open && d.Last() >= first && d.First() <= last {
				return true
			}
		}
	}
	return false
}
