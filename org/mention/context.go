package mention

import (
	"slices"

	"github.com/vnpolity/vnpolity/org"
)

// This file finds the place of a name that leaves it out, by what the text has said before.

// A spot is an area that a text names. The registry may not hold it: then there is only what is written.
type spot struct {
	area org.Area
	name string
	kind org.AreaType
}

// spot returns where a name is.
func (p *parser) spot(n Name) spot {
	if a := p.v.Area(n.Area); !a.IsZero() {
		return spot{area: a}
	}
	return spot{name: n.Place, kind: n.Type}
}

// A landmark is a spot that a text has named, with the types of the area and of those above it, so that most are passed by at once.
type landmark struct {
	spot
	types  org.AreaTypes
	former bool // it is that of a post which is held no more
}

// landmarkOf returns a spot as a landmark.
func landmarkOf(s spot) landmark {
	l := landmark{spot: s}
	if s.area.IsZero() {
		l.types = 1 << s.kind
	}
	for a := s.area; !a.IsZero(); a = a.Parent() {
		l.types |= 1 << a.Type()
	}
	return l
}

// A context is what a text has said of places so far.
type context struct {
	near   []landmark // the latest last: the end of room
	room   []landmark
	with   []spot     // in the same list of titles, the nearest first
	left   []spot     // the same, of the posts that are held no more, for one that is held
	units  []org.Path // of the same list of titles
	within org.Area   // what is written after the area: the areas above it
	former bool       // the unit may have ended
}

// say notes an area that the text names.
func (c *context) say(s spot) { c.note(s, false) }

// note notes an area that the text names, as that of a post which is held no more if former says so.
func (c *context) note(s spot, former bool) {
	const kept, room = 16, 128
	if s.area.IsZero() && (s.name == "" || s.kind == 0) {
		return
	}
	if n := len(c.near); n > 0 && c.near[n-1].spot == s {
		c.near[n-1].former = c.near[n-1].former && former
		return
	}
	if len(c.room) == room { // seldom
		n := copy(c.room, c.near)
		clear(c.room[n:])
		c.room = c.room[:n]
	}
	l := landmarkOf(s)
	l.former = former
	c.room = append(c.room, l)
	c.near = c.room[max(len(c.room)-kept, 0):]
}

// up returns the area itself or the nearest above it that is of one of the types.
func up(a org.Area, types org.AreaTypes) org.Area {
	for !a.IsZero() && !types.Has(a.Type()) {
		a = a.Parent()
	}
	return a
}

// generic returns the area that a name without a place means: the nearest of one of the types that has such a unit, else
// the nearest of one of the types. That of a post which is held no more comes after where the text is from: Chủ tịch UBND tỉnh, nguyên Bí thư Tỉnh
// đoàn Khánh Hòa.
func (p *parser) generic(c *context, types org.AreaTypes, ways []way) (spot, Ground) {
	x := meant{types: types &^ (1 << org.Country), ways: ways}
	open := spot{} // of a type, and no more is told
	for i := range c.with {
		if s := &c.with[i]; s.area.IsZero() && s.name == "" && x.types.Has(s.kind) {
			open = *s
			continue
		}
		if a := c.with[i].area; types.Has(org.Country) && a.Type() == org.Country && x.in(a) { // Bí thư Đảng đoàn, Chủ tịch Hội CCB Việt Nam
			return c.with[i], Antecedent
		}
		if x.by(&c.with[i], Antecedent) {
			return x.spot, x.ground
		}
	}
	if open.kind != 0 {
		return open, Antecedent
	}
	if x.nearby(c, false) || x.by(&spot{area: p.home}, Home) {
		return x.spot, x.ground
	}
	for i := range c.left {
		if x.by(&c.left[i], Antecedent) {
			return x.spot, x.ground
		}
	}
	x.nearby(c, true)
	return x.spot, x.ground
}

// meant is the area that a name without a place means, as far as it is found.
type meant struct {
	types  org.AreaTypes // that it may have
	ways   []way         // to find the unit in it
	spot   spot
	ground Ground
}

// by looks for the area at a spot or above, and reports whether it is found there for good.
func (x *meant) by(s *spot, g Ground) bool {
	if s.area.IsZero() {
		if !x.types.Has(s.kind) {
			return false
		}
		if x.ground == NoGround {
			x.spot, x.ground = *s, g
		}
		return true
	}
	for a := up(s.area, x.types); !a.IsZero(); a = up(a.Parent(), x.types) {
		if x.ground == NoGround {
			x.spot, x.ground = spot{area: a}, g
		}
		if x.in(a) {
			x.spot, x.ground = spot{area: a}, g
			return true
		}
	}
	return false
}

// nearby looks for the area where the text has spoken of before, the latest first: of posts that are held no more, or of all else.
func (x *meant) nearby(c *context, former bool) bool {
	for i := len(c.near) - 1; i >= 0; i-- {
		if l := &c.near[i]; l.types&x.types != 0 && l.former == former && x.by(&l.spot, Antecedent) {
			return true
		}
	}
	return false
}

// in reports whether the unit is found in an area.
func (x *meant) in(a org.Area) bool {
	for i := range x.ways {
		if !a.Find(x.ways[i].path).IsZero() {
			return true
		}
	}
	return false
}

// rank tells how near an area is to those that the text is about: greater is nearer.
func (p *parser) rank(a org.Area, c *context) int {
	n := 0
	for i := len(c.near) - 1; i >= 0 && i >= len(c.near)-4; i-- {
		n = max(n, shared(a, c.near[i].area)*4+1)
	}
	return n + shared(a, p.home)*4
}

// shared returns the depth of the lowest area that has both, 0 for the country.
func shared(a, b org.Area) int {
	for ; !b.IsZero(); b = b.Parent() {
		if a.Within(b) {
			return max(int(b.Level())-int(org.LevelCentral), 0)
		}
	}
	return 0
}

// speaksOf reports whether a neighbour in the list of titles is of the unit at a path in its area, or of one that has it for a host.
func (c *context) speaksOf(path org.Path) bool {
	return path != "" && slices.ContainsFunc(c.units, func(of org.Path) bool {
		for ; of != ""; of = of.Host() {
			if of == path {
				return true
			}
		}
		return false
	})
}
