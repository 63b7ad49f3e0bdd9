package org

import (
	"cmp"
	"iter"
	"slices"
)

// A Post is a role in a unit, whoever holds it: the head of Quận ủy Thanh Xuân. It is a small comparable value.
// The zero Post is a post that is not there.
type Post struct {
	u    Unit
	role Role
}

// A Person is somebody in the data. It is a small comparable value. The zero Person is nobody.
type Person struct {
	v View
	i int32
}

// IsZero reports whether there is no such post on the day.
func (p Post) IsZero() bool { return p.role == 0 }

// ID returns the ID of the post.
func (p Post) ID() PostID { return p.role.Of(p.u.ID()) }

// Unit returns the unit that the post is in.
func (p Post) Unit() Unit { return p.u }

// Role returns the role of the post.
func (p Post) Role() Role { return p.role }

// Seats returns how many may hold the post at once, 0 for several.
func (p Post) Seats() int {
	if p.IsZero() {
		return 0
	}
	return p.u.title(p.role).seats
}

// IsZero reports whether p is nobody.
func (p Person) IsZero() bool { return p.v.r == nil }

// ID returns the ID of the person.
func (p Person) ID() PersonID {
	if p.IsZero() {
		return ""
	}
	return p.v.r.people.id(p.v.r, p.i)
}

// Name returns the name of the person, family name first.
func (p Person) Name() string {
	if p.IsZero() {
		return ""
	}
	return p.v.r.texts.at(p.v.r.people.rows[p.i].name)
}

// String returns the name of the person.
func (p Person) String() string { return p.Name() }

// String returns the title of the post.
func (p Post) String() string { return p.Title() }

// At returns the person in the view of another day.
func (p Person) At(d Date) Person { return p.v.At(d).Person(p.ID()) }

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
			if p.u.v.isHolder(row) && !yield(p.u.v.personOf(row), p.u.v.r.tenure(row)) {
				return
			}
		}
	}
}

func (p Post) tenures() iter.Seq[int32] {
	if p.IsZero() {
		return func(func(int32) bool) {}
	}
	return p.u.v.r.tenures.of(seatKey{p.u.k, p.role})
}

// Holder returns who holds the post on the day: held, vacant, run by somebody who does not hold it, or unknown with whom was
// seen in it. Of a post with several seats it is the first on record.
func (p Post) Holder() Holding {
	h := Holding{}
	if p.IsZero() {
		return h
	}
	var best Truth
	gap := Open
	all := &p.u.v.r.tenures
	for row := all.first(seatKey{p.u.k, p.role}); row >= 0; row = all.nextSeat[row] {
		v, t := p.u.v, &p.u.v.r.tenures.rows[row]
		truth := v.held(row)
		if truth == True && (best < True || h.Charge != 0 && t.charge == 0) {
			best = True
			h = Holding{Held, v.personOf(row), t.charge, 0, v.why(opTenure, True, row)}
			switch {
			case t.vacant:
				h = Holding{Occupancy: Vacant, Why: v.why(opTenure, True, row)}
			case t.charge != 0:
				h.Occupancy = Run
			}
		}
		span, days := v.r.lives.at(t.life)
		if best == True || truth == False && len(days) == 0 {
			continue
		}
		if seen, far := nearest(span, days, v.day); !t.vacant && far < gap {
			gap = far
			h = Holding{NotKnown, v.personOf(row), t.charge, seen, v.why(opTenure, Unknown, row)}
		}
	}
	if h.Why.IsZero() {
		h.Why = p.u.v.why(opNobody, Unknown, p.u.k.area, p.u.k.node(), int32(p.role))
	}
	return h
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
	for other := range r.tenures.of(k) {
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

// Posts yields the posts that the person holds on the day for certain, by rank, each with the record.
func (p Person) Posts() iter.Seq2[Post, Tenure] {
	return func(yield func(Post, Tenure) bool) {
		if p.IsZero() {
			return
		}
		type held struct {
			post Post
			row  int32
		}
		var all []held
		r := p.v.r
		for row := range r.tenures.by(&r.people, p.i) {
			k := r.seatOf(row)
			if post := p.v.unitAt(k.unitKey).Post(k.role); !post.IsZero() && p.v.isHolder(row) {
				all = append(all, held{post, row})
			}
		}
		slices.SortStableFunc(all, func(a, b held) int { return Compare(a.post, b.post) })
		for _, h := range all {
			if !yield(h.post, r.tenure(h.row)) {
				return
			}
		}
	}
}

// Tenures yields every record of the person, of any day, in the order of the data.
func (p Person) Tenures() iter.Seq[Tenure] {
	return func(yield func(Tenure) bool) {
		if p.IsZero() {
			return
		}
		for row := range p.v.r.tenures.by(&p.v.r.people, p.i) {
			if !yield(p.v.r.tenure(row)) {
				return
			}
		}
	}
}

// Tenures yields every record of the post, of any day, in the order of the data.
func (p Post) Tenures() iter.Seq[Tenure] {
	return func(yield func(Tenure) bool) {
		for row := range p.tenures() {
			if !yield(p.u.v.r.tenure(row)) {
				return
			}
		}
	}
}

// Members yields those who sit in u: by tenure, the highest post first, and by right of another post. Somebody who does
// both comes twice, each time with its reason.
func (u Unit) Members() iter.Seq2[Person, Why] {
	return func(yield func(Person, Why) bool) {
		for post := range u.Posts() {
			for row := range post.tenures() {
				if u.v.isHolder(row) && !yield(u.v.personOf(row), u.v.why(opTenure, True, row)) {
					return
				}
			}
		}
		for i := range u.rightful() {
			x := &u.v.r.data.ExOfficio[i]
			by := u.Area().Find(x.By.Path()).Post(x.By.Role())
			truth := life(x.Span, x.Seen, u.v.day)
			for row := range by.tenures() {
				if truth != False && u.v.isHolder(row) && !yield(u.v.personOf(row), u.v.why(opByRight, truth, row, i)) {
					return
				}
			}
		}
	}
}

// rightful yields the rows of the rules that fill seats of u by right.
func (u Unit) rightful() iter.Seq[int32] {
	return func(yield func(int32) bool) {
		if u.IsZero() {
			return
		}
		for i := range u.v.r.data.ExOfficio {
			x := &u.v.r.data.ExOfficio[i]
			if x.Seat.Path() == u.Path() && (x.In == 0 || x.In.Has(u.Area().Type())) && !yield(int32(i)) {
				return
			}
		}
	}
}

// Shared yields the people who hold a post in u, or in an organ of it, and one in w or in an organ of it, on the day and
// for certain, with the two records.
func (u Unit) Shared(w Unit) iter.Seq2[Person, [2]Tenure] {
	return func(yield func(Person, [2]Tenure) bool) {
		if u.IsZero() || u.v != w.v {
			return
		}
		r := u.v.r
		for i := range r.people.rows {
			for a := range r.tenures.by(&r.people, int32(i)) {
				if !u.v.heldIn(a, u) {
					continue
				}
				for b := range r.tenures.by(&r.people, int32(i)) {
					if a != b && u.v.heldIn(b, w) && !yield(Person{u.v, int32(i)}, [2]Tenure{r.tenure(a), r.tenure(b)}) {
						return
					}
				}
			}
		}
	}
}

func (v View) heldIn(row int32, u Unit) bool {
	return v.r.partOf(v.r.seatOf(row).unitKey, u.k) && v.held(row) == True
}

// Portfolios yields what the holder of the post is in charge of on the day (phân công), with how certain that is.
func (p Post) Portfolios() iter.Seq2[Portfolio, Truth] {
	return func(yield func(Portfolio, Truth) bool) {
		if p.IsZero() {
			return
		}
		for _, row := range p.u.v.r.folios[seatKey{p.u.k, p.role}] {
			f := p.u.v.r.data.Portfolios[row]
			if t := life(f.Span, f.Seen, p.u.v.day); t != False && !yield(clonePortfolio(f), t) {
				return
			}
		}
	}
}

// Compare orders posts by rank: by level, from the top; then as the table of kinds has them, Party before state before
// Front; then by role. It returns 0 for posts of one rank in different places.
func Compare(a, b Post) int {
	return cmp.Or(
		cmp.Compare(a.u.Level(), b.u.Level()),
		cmp.Compare(a.u.rootKind(), b.u.rootKind()),
		cmp.Compare(a.u.pathDepth(), b.u.pathDepth()),
		cmp.Compare(a.u.Kind(), b.u.Kind()),
		cmp.Compare(a.role, b.role),
	)
}

func (u Unit) rootKind() Kind {
	if u.IsZero() {
		return 0
	}
	return u.v.r.paths[u.pathRow().root].body.Kind
}

func (u Unit) pathDepth() int32 {
	if u.IsZero() {
		return 0
	}
	return u.pathRow().depth
}

// Delegations yields the powers of u that are delegated to others on the day (phân cấp, ủy quyền), with how certain that is.
func (u Unit) Delegations() iter.Seq2[Delegation, Truth] {
	return func(yield func(Delegation, Truth) bool) {
		if u.IsZero() {
			return
		}
		for _, d := range u.v.r.data.Delegations {
			if t := d.Has(u.v.day); d.From == u.ID() && t != False && !yield(d, t) {
				return
			}
		}
	}
}

// PersonNamed yields the people whom a name fits, by the name on record or another in use, the best match first. It needs
// no post of theirs on the day. A name that differs in tones or letters is a candidate, of [MatchFolded], never equal.
func (v View) PersonNamed(name string) iter.Seq2[Person, Match] {
	return func(yield func(Person, Match) bool) {
		var found []fit[Person]
		for p := range v.People() {
			m := likeness(name, p.Name())
			for _, other := range v.r.otherNames(p.i) {
				m = max(m, likeness(name, other))
			}
			if m != 0 {
				found = append(found, fit[Person]{node: p, match: m})
			}
		}
		slices.SortStableFunc(found, func(a, b fit[Person]) int { return cmp.Compare(b.match, a.match) })
		for _, f := range found {
			if !yield(f.node, f.match) {
				return
			}
		}
	}
}
