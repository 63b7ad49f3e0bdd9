package org

import (
	"iter"
)

// A View is the system as it was on one day. Every handle reached from it keeps to that day. It is a small comparable
// value, safe for concurrent use. In the zero View there is nothing.
//
// A handle stands for what is there, or may be: its Truth tells which. Sequences without a reason yield only what is
// certain; those with a [Why] yield what is unknown as well, and say so.
type View struct {
	r   *Registry
	day Date
	era int32
}

func (v View) eraRow() *era { return &v.r.eras[v.era] }

// IsZero reports whether v is the zero View: of no registry, or of a date that is no day.
func (v View) IsZero() bool { return v.r == nil }

// Day returns the day of v.
func (v View) Day() Date { return v.day }

// Registry returns the registry that v is a view of.
func (v View) Registry() *Registry { return v.r }

// At returns the view of another day.
func (v View) At(d Date) View { return v.r.At(d) }

// Area returns the area of that ID, the zero Area if it is not there on the day.
func (v View) Area(id AreaID) Area {
	if v.r == nil {
		return Area{}
	}
	return v.areaAt(v.r.area(id))
}

func (v View) areaAt(i int32) Area {
	if i < 0 || v.eraRow().rows[i] < 0 {
		return Area{}
	}
	return Area{v, i}
}

// Unit returns the unit of that ID, the zero Unit if it is not there on the day, or if it is one of several of which law leaves
// open how many there are and nothing is on record: [View.Explain] says which.
func (v View) Unit(id UnitID) Unit {
	if v.r == nil {
		return Unit{}
	}
	return v.unitAt(v.r.unit(id))
}

func (v View) unitAt(k unitKey) Unit {
	if k.area < 0 || k.path < 0 {
		return Unit{}
	}
	return v.handle(k, v.truth(k))
}

// handle returns the unit of which the truth is t.
func (v View) handle(k unitKey, t Truth) Unit {
	if t == False {
		return Unit{}
	}
	return Unit{v, k, t == True}
}

// Post returns the post of that ID, the zero Post if its unit is not there on the day or has no such post.
func (v View) Post(id PostID) Post { return v.Unit(id.Unit()).Post(id.Role()) }

// Person returns the person of that ID. People are there on every day; their posts are not.
func (v View) Person(id PersonID) Person {
	if v.r == nil {
		return Person{}
	}
	i := v.r.people.find(v.r, id)
	if i < 0 {
		return Person{}
	}
	return Person{v, i}
}

// People yields the people of the data, in its order.
func (v View) People() iter.Seq[Person] {
	return func(yield func(Person) bool) {
		if v.r == nil {
			return
		}
		for i := range v.r.people.rows {
			if !yield(Person{v, int32(i)}) {
				return
			}
		}
	}
}

// Areas yields the areas that are there, each before those within it.
func (v View) Areas() iter.Seq[Area] {
	return func(yield func(Area) bool) {
		if v.r == nil {
			return
		}
		for _, i := range v.eraRow().order {
			if v.eraRow().truth[i] == True && !yield(Area{v, i}) {
				return
			}
		}
	}
}

// Units yields the units that are there, area by area, each host before its organs.
func (v View) Units() iter.Seq[Unit] {
	return func(yield func(Unit) bool) {
		if v.r == nil {
			return
		}
		for _, i := range v.eraRow().order {
			if !v.each(i, yield) {
				return
			}
		}
	}
}

// Match yields the units that are there and that p selects, in the order of [View.Units].
func (v View) Match(p Pattern) iter.Seq[Unit] {
	return func(yield func(Unit) bool) {
		if p.Unit != "" {
			if u := v.Unit(p.Unit); u.Truth() == True && p.Matches(u) {
				yield(u)
			}
			return
		}
		areas := v.Areas()
		if p.Within != "" {
			areas = v.Area(p.Within).Preorder()
			p.Within = "" // all of them are
		}
		every := p == Pattern{}
		for a := range areas {
			if p.Levels != 0 && p.Levels&a.Type().UnitLevels() == 0 {
				continue
			}
			if !v.each(a.i, func(u Unit) bool { return !every && !p.Matches(u) || yield(u) }) {
				return
			}
		}
	}
}
