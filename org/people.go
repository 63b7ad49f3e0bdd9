package org

import (
	"cmp"
	"iter"
	"slices"
)

// A Post is a role in a unit, whoever holds it: the head of Quận ủy Thanh Xuân. It is a small comparable value.
// The zero Post is a post that is not there.
type Post struct {
	v    View // v, k and sure are those of its unit: so a post takes no more room than one
	k    unitKey
	sure bool
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
func (p Post) ID() PostID { return p.role.Of(p.Unit().ID()) }

// Unit returns the unit that the post is in.
func (p Post) Unit() Unit { return Unit{p.v, p.k, p.sure} }

// Role returns the role of the post.
func (p Post) Role() Role { return p.role }

// Seats returns how many may hold the post at once, 0 for several.
func (p Post) Seats() int {
	if p.IsZero() {
		return 0
	}
	return p.Unit().title(p.role).seats
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
		for row := range r.chained().by(p.i) {
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
		for row := range p.v.r.chained().by(p.i) {
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
			if !yield(p.v.r.tenure(row)) {
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
			for a := range r.chained().by(int32(i)) {
				if !u.v.heldIn(a, u) {
					continue
				}
				for b := range r.chained().by(int32(i)) {
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
		for _, row := range p.v.r.folios[seatKey{p.k, p.role}] {
			f := p.v.r.data.Portfolios[row]
			if t := life(f.Span, f.Seen, p.v.day); t != False && !yield(clonePortfolio(f), t) {
				return
			}
		}
	}
}

// Compare orders posts by rank: by level, from the top; then as the table of kinds has them, Party before state before
// Front; then by role. It returns 0 for posts of one rank in different places.
func Compare(a, b Post) int {
	return cmp.Or(
		cmp.Compare(a.Unit().Level(), b.Unit().Level()),
		cmp.Compare(a.Unit().rootKind(), b.Unit().rootKind()),
		cmp.Compare(a.Unit().pathDepth(), b.Unit().pathDepth()),
		cmp.Compare(a.Unit().Kind(), b.Unit().Kind()),
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
