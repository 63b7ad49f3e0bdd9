package org

import "iter"

// An Area is an administrative unit as it was on the day of its view. It is a small comparable value. The zero Area is
// an area that is not there: its methods answer with nothing.
type Area struct {
	v View
	i int32
}

// IsZero reports whether there is no such area on the day.
func (a Area) IsZero() bool { return a.v.r == nil }

func (a Area) row() areaRow { return a.v.r.areaRow(a.v.eraRow().rows[a.i]) }

// Truth tells whether the area is there on the day: False for the zero Area.
func (a Area) Truth() Truth {
	if a.IsZero() {
		return False
	}
	return a.v.eraRow().truth[a.i]
}

// View returns the view that a belongs to.
func (a Area) View() View { return a.v }

// ID returns the ID of the area.
func (a Area) ID() AreaID {
	if a.IsZero() {
		return ""
	}
	return a.v.r.areas[a.i]
}

// Type returns what the area was that day.
func (a Area) Type() AreaType {
	if a.IsZero() {
		return 0
	}
	return a.row().typ()
}

// Level returns the tier that the area was of.
func (a Area) Level() Level { return a.Type().Level() }

// BareName returns the name without the type: "Thanh Xuân".
func (a Area) BareName() string {
	if a.IsZero() {
		return ""
	}
	return a.row().name()
}

// Name returns the name with the type, as in running text: "quận Thanh Xuân". The type has a capital where it is part of
// the name: "Quận 1", "Thành phố Hồ Chí Minh" (30/2020/NĐ-CP, Phụ lục II). The country has its name alone.
func (a Area) Name() string {
	if a.IsZero() {
		return ""
	}
	return a.row().fullName()
}

func (a Area) appendName(b []byte) []byte {
	if a.IsZero() {
		return b
	}
	return a.row().appendFullName(b)
}

// appendProperName appends the name as it follows a word that implies the type: Quận ủy Thanh Xuân, but Quận ủy Quận 1.
func (a Area) appendProperName(b []byte) []byte {
	if a.IsZero() {
		return b
	}
	if r := a.row(); r.isWhole() {
		return r.appendFullName(b)
	}
	return append(b, a.row().name()...)
}

// EnglishName returns the name with the type in English: "Thanh Xuân District".
func (a Area) EnglishName() string {
	if a.IsZero() {
		return ""
	}
	if a.Type() == Country {
		return "Viet Nam"
	}
	return a.row().name() + " " + a.Type().Term().En
}

// Code returns the official code that the area had that day, "" if none is recorded, or if it is not known which of two it had.
func (a Area) Code() string {
	if a.IsZero() {
		return ""
	}
	r := a.v.r
	if b := a.v.eraRow().bridges[a.i]; b.either && r.areaRecords.codes[b.before] != r.areaRecords.codes[b.after] {
		return ""
	}
	return r.areaCode(a.row().row)
}

// Fits tells how well a name fits the area on the day, as [View.Place] does; its ID fits exactly. It is 0 if the name does not fit.
func (a Area) Fits(name string) Match {
	if !a.IsZero() && name == string(a.ID()) {
		return MatchExact
	}
	for b, m := range a.v.Place(name) {
		if b == a {
			return m
		}
	}
	return 0
}

// Record returns the record of the version of the area that the day falls in or, where it is not known when that gave way to the next, may
// fall in.
func (a Area) Record() AreaRecord {
	if a.IsZero() {
		return AreaRecord{}
	}
	return a.v.r.areaRecord(a.v.eraRow().rows[a.i])
}

// Why returns on what it rests that the area is there.
func (a Area) Why() Why {
	if a.IsZero() {
		return Why{}
	}
	return a.v.why(opArea, a.Truth(), a.i)
}

// Parent returns the area above, the zero Area at the top.
func (a Area) Parent() Area {
	if a.IsZero() {
		return Area{}
	}
	return a.v.areaAt(a.v.eraRow().parent[a.i])
}

// Children yields the areas directly below that are there.
func (a Area) Children() iter.Seq[Area] {
	return func(yield func(Area) bool) {
		if a.IsZero() {
			return
		}
		e := a.v.eraRow()
		for p := e.pos[a.i] + 1; p < e.end[a.i]; p = e.end[e.order[p]] {
			if i := e.order[p]; e.truth[i] == True && !yield(Area{a.v, i}) {
				return
			}
		}
	}
}

// Preorder yields a and every area within it that is there, each before those within it.
func (a Area) Preorder() iter.Seq[Area] {
	return func(yield func(Area) bool) {
		if a.IsZero() {
			return
		}
		e := a.v.eraRow()
		for _, i := range e.order[e.pos[a.i]:e.end[a.i]] {
			if e.truth[i] == True && !yield(Area{a.v, i}) {
				return
			}
		}
	}
}

// Within reports whether a is b or lies in it. It is false between views.
func (a Area) Within(b Area) bool {
	return !a.IsZero() && a.v == b.v && a.v.eraRow().within(a.i, b.i)
}

// Unit returns the unit that b is in the area itself, the zero Unit if it is not there.
func (a Area) Unit(b Body) Unit { return a.Find(b.Path()) }

// Find returns the unit along the path in the area, the zero Unit if it is not there.
func (a Area) Find(p Path) Unit {
	if a.IsZero() {
		return Unit{}
	}
	return a.v.unitAt(a.v.r.in(a.i, p))
}

// Units yields the units that sit in the area itself and are there; their organs are reached through them.
func (a Area) Units() iter.Seq[Unit] {
	return func(yield func(Unit) bool) {
		if a.IsZero() {
			return
		}
		a.v.each(a.i, func(u Unit) bool { return u.v.r.hostOf(u.k).path >= 0 || yield(u) })
	}
}

// String returns the name with those of the areas above: "phường Nhân Chính, quận Thanh Xuân, thành phố Hà Nội".
func (a Area) String() string {
	s := a.Name()
	for up := a.Parent(); up.Level() > LevelCentral; up = up.Parent() {
		s += ", " + up.Name()
	}
	return s
}
