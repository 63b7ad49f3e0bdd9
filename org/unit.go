package org

import "iter"

// A Unit is an organisation or organ as it was on the day of its view: Quận ủy Thanh Xuân, or its Ban Dân vận. It is a
// small comparable value. The zero Unit is a unit that is not there: its methods answer with nothing.
//
// To keep a unit, keep its ID and the day: [View.Unit] of that day gives the handle back.
type Unit struct {
	v    View
	k    unitKey
	sure bool // it is there for certain
}

// IsZero reports whether there is no such unit on the day.
func (u Unit) IsZero() bool { return u.v.r == nil }

// Truth tells whether the unit is there on the day: Unknown where the law only allows it, or where the data does not
// reach; False for the zero Unit.
func (u Unit) Truth() Truth {
	if u.IsZero() {
		return False
	}
	if u.sure {
		return True
	}
	return Unknown
}

// Why returns on what it rests that the unit is there: a standard, an exception or a record.
func (u Unit) Why() Why {
	if u.IsZero() {
		return Why{}
	}
	return u.v.why(opUnit, u.Truth(), u.k.area, u.k.node())
}

func (u Unit) pathRow() *pathRow { return &u.v.r.paths[u.k.path] }

// View returns the view that u belongs to.
func (u Unit) View() View { return u.v }

// ID returns the ID of the unit.
func (u Unit) ID() UnitID { return u.Path().Of(u.Area().ID()) }

// Fits tells how well a name fits the unit on the day, as [View.Named] does; its ID fits exactly. It is 0 if the name does not fit.
func (u Unit) Fits(name string) Match {
	if !u.IsZero() && name == string(u.ID()) {
		return MatchExact
	}
	for w, m := range u.v.Named(name) {
		if w == u {
			return m
		}
	}
	return 0
}

// Path returns the unit apart from its area.
func (u Unit) Path() Path {
	if u.IsZero() {
		return ""
	}
	return u.v.r.pathOf(u.k)
}

// Body returns the innermost body of the unit.
func (u Unit) Body() Body {
	if u.IsZero() {
		return Body{}
	}
	return u.v.r.bodyOf(u.k)
}

// Kind returns the kind of the unit.
func (u Unit) Kind() Kind {
	if u.IsZero() {
		return 0
	}
	return u.pathRow().body.Kind
}

// Class returns the class of the unit: that of its kind, but an office or a board outside the Party is of the class of what it
// serves.
func (u Unit) Class() Class {
	if u.IsZero() {
		return 0
	}
	return u.v.r.classOf(u.k.path)
}

// Level returns the tier of the unit: that of its area, but LevelHamlet for what sits below the commune, and LevelCentral for a high court or
// procuracy, which sits in a province and works for many.
func (u Unit) Level() Level {
	if u.IsZero() {
		return 0
	}
	return u.v.r.levelOf(u.k.path, u.Area().Type())
}

// Area returns the area that the unit, or the outermost of its hosts, sits in.
func (u Unit) Area() Area {
	if u.IsZero() {
		return Area{}
	}
	return u.v.areaAt(u.k.area)
}

// Host returns the unit that u is an organ of, the zero Unit if it sits in an area itself.
func (u Unit) Host() Unit {
	if u.IsZero() {
		return Unit{}
	}
	return u.v.unitAt(u.v.r.hostOf(u.k))
}

// Hosted reports whether u is an organ of another unit.
func (u Unit) Hosted() bool { return !u.IsZero() && u.v.r.hostOf(u.k).path >= 0 }

// Organs yields the units hosted by u directly that are there.
func (u Unit) Organs() iter.Seq[Unit] {
	return func(yield func(Unit) bool) {
		for depth, w := range u.Preorder() {
			if depth == 1 && !yield(w) {
				return
			}
		}
	}
}

// Preorder yields u and all units hosted below it that are there, with their depth below u.
func (u Unit) Preorder() iter.Seq2[int, Unit] {
	return func(yield func(int, Unit) bool) {
		if u.IsZero() {
			return
		}
		depth := u.pathRow().depth
		u.v.r.walk(u.k.area, u.v.std(u.k.area), func(k unitKey) bool {
			if k == u.k {
				return yield(0, u)
			}
			return !u.v.r.partOf(k, u.k) || u.v.truth(k) != True || yield(int(u.v.r.paths[k.path].depth-depth), Unit{u.v, k, true})
		})
	}
}

// Candidates yields every unit of the area, organs after their hosts, that is there on the day or may be, with the ground for it.
func (a Area) Candidates() iter.Seq2[Unit, Why] {
	return func(yield func(Unit, Why) bool) {
		if a.IsZero() {
			return
		}
		a.v.r.walk(a.i, a.v.std(a.i), func(k unitKey) bool {
			t := a.v.truth(k)
			return t == False || yield(a.v.handle(k, t), a.v.why(opUnit, t, k.area, k.node()))
		})
	}
}

// PartOf reports whether u is w or is hosted by it, directly or not. It is false between views.
func (u Unit) PartOf(w Unit) bool {
	return !u.IsZero() && u.v == w.v && u.v.r.partOf(u.k, w.k)
}

// Posts yields the posts that a unit of its kind has in such a place, the highest first.
func (u Unit) Posts() iter.Seq[Post] {
	return func(yield func(Post) bool) {
		for r := range u.Kind().Roles() {
			if p := u.Post(r); !p.IsZero() && !yield(p) {
				return
			}
		}
	}
}

// Post returns the post of the role in u, the zero Post if it has none.
func (u Unit) Post(r Role) Post {
	if u.IsZero() || u.title(r) == nil {
		return Post{}
	}
	return u.post(r)
}

// post returns the post of a role that u has.
func (u Unit) post(r Role) Post { return Post{u.v, u.k, u.sure, r} }

// Head returns the post of the head of u (người đứng đầu).
func (u Unit) Head() Post { return u.Post(Head) }

func (u Unit) hostKind() Kind {
	if u.IsZero() {
		return 0
	}
	return u.v.r.hostKind(u.k.path)
}

// hostKind returns the kind of the host along a path, 0 if there is none.
func (r *Registry) hostKind(path int32) Kind {
	if h := r.paths[path].host; h >= 0 {
		return r.kinds[h]
	}
	return 0
}

// form returns how the unit is named, nil for the zero Unit.
func (u Unit) form() *form {
	if u.IsZero() {
		return nil
	}
	host := u.pathRow().host
	nested := host >= 0 && u.v.r.paths[host].host >= 0
	return formFor(u.Body(), u.Area().Type(), u.hostKind(), nested, u.v.day)
}

func (u Unit) title(r Role) *title {
	if u.IsZero() {
		return nil
	}
	return titleFor(r, u.pathRow().body, u.v.eraRow().types[u.k.area], u.hostKind(), u.v.day)
}

// Terms yields the terms (khóa, nhiệm kỳ) that the day falls in, for certain or perhaps: those of u or, where none are on
// record, of the nearest of its hosts that has any. Bộ Chính trị has the term of its Central Committee.
func (u Unit) Terms() iter.Seq2[Term, Truth] {
	return func(yield func(Term, Truth) bool) {
		for !u.IsZero() && len(u.v.r.terms[u.k]) == 0 {
			u = u.Host()
		}
		if u.IsZero() {
			return
		}
		for _, row := range u.v.r.terms[u.k] {
			t := u.v.r.data.Terms[row]
			if has := t.Has(u.v.day); has != False && !yield(t, has) {
				return
			}
		}
	}
}

// String returns the name with those of the areas above its own: "Đảng ủy phường Nhân Chính, quận Thanh Xuân, thành phố Hà Nội".
func (u Unit) String() string {
	s := u.Name()
	for up := u.Area().Parent(); up.Level() > LevelCentral; up = up.Parent() {
		s += ", " + up.Name()
	}
	return s
}
