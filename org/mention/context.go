package mention

import (
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

// A context is what a text has said of places so far.
type context struct {
	near   []spot     // the latest last
	with   []spot     // in the same list of titles, the nearest first
	units  []org.Path // of the same list of titles
	within org.Area   // what is written after the area: the areas above it
	former bool       // the unit may have ended
}

// say notes an area that the text names.
func (c *context) say(s spot) {
	const kept = 16
	if s.area.IsZero() && (s.name == "" || s.kind == 0) || len(c.near) > 0 && c.near[len(c.near)-1] == s {
		return
	}
	if len(c.near) == kept {
		c.near = append(c.near[:0], c.near[1:]...)
	}
	c.near = append(c.near, s)
}

// up returns the area itself or the nearest above it that is of one of the types.
func up(a org.Area, types org.AreaTypes) org.Area {
	for !a.IsZero() && !types.Has(a.Type()) {
		a = a.Parent()
	}
	return a
}

// generic returns the area that a name without a place means: the nearest of one of the types that has such a unit, else
// the nearest of one of the types.
func (p *parser) generic(c *context, types org.AreaTypes, ways []way) (found spot, ground Ground) {
	types &^= 1 << org.Country
	has := func(s spot, g Ground) bool {
		if s.area.IsZero() {
			if types.Has(s.kind) && ground == NoGround {
				found, ground = s, g
			}
			return ground != NoGround && types.Has(s.kind)
		}
		for a := up(s.area, types); !a.IsZero(); a = up(a.Parent(), types) {
			if ground == NoGround {
				found, ground = spot{area: a}, g
			}
			for _, w := range ways {
				if !a.Find(w.path).IsZero() {
					found, ground = spot{area: a}, g
					return true
				}
			}
		}
		return false
	}
	for _, s := range c.with {
		if has(s, Antecedent) {
			return found, ground
		}
	}
	for i := len(c.near) - 1; i >= 0; i-- {
		if has(c.near[i], Antecedent) {
			return found, ground
		}
	}
	has(spot{area: p.home}, Home)
	return found, ground
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
