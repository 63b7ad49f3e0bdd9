package mention

import (
	"math/bits"
	"slices"
	"strings"

	"github.com/vnpolity/vnpolity/org"
	"github.com/vnpolity/vnpolity/org/vitext"
)

// A spot is an area that a text names. The registry may not hold it: then there is only what is written.
type spot struct {
	area org.Area
	name string
	kind org.AreaType
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

// spot returns where a name is.
func (p *parser) spot(n Name) spot {
	if a := p.v.Area(n.Area); !a.IsZero() {
		return spot{area: a}
	}
	return spot{name: n.Place, kind: n.Type}
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
func (p *parser) generic(c *context, types org.AreaTypes, paths []org.Path) (found spot, ground Ground) {
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
			for _, path := range paths {
				if !p.v.Unit(path.Of(a.ID())).IsZero() {
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

// areaOf returns the reading of the area of a unit, -1 if none is written.
func (p *parser) areaOf(r *read) int16 {
	for {
		switch {
		case r.area >= 0:
			return r.area
		case r.unit >= 0:
			r = &p.reads[r.unit]
		case r.host >= 0:
			r = &p.reads[r.host]
		default:
			return -1
		}
	}
}

func (p *parser) entryOf(r *read) *entry { return &p.g.entries[r.entry] }

// words returns the text of the tokens.
func (p *parser) words(from, to int16) string {
	if from >= to {
		return ""
	}
	return p.text[p.toks[from].start:p.toks[to-1].end]
}

func (p *parser) body(r *read) org.Body {
	return org.Body{Kind: p.entryOf(r).kind, Sector: r.sector, Label: vitext.Slug(p.words(r.l0, r.l1))}
}

// paths returns the paths that a reading of a unit may mean, the likeliest first: where the text leaves out the host, those
// that the data has, else the first that the table allows.
func (p *parser) paths(r *read, c *context) (list []org.Path) {
	e, b := p.entryOf(r), p.body(r)
	if e.only != "" {
		return []org.Path{e.only.Path()}
	}
	bare := b.Path()
	if r.host >= 0 {
		for _, h := range p.paths(&p.reads[r.host], c) {
			list = append(list, bare+"@"+h)
		}
		return list
	}
	if r.left == slotHost {
		return p.leftOut(e, b, c)
	}
	if h := seat(e.kind, r.types).Host(); e.role != 0 && h != "" {
		list = append(list, bare+"@"+h)
	} else if !e.hosted {
		list = append(list, bare)
	}
	for _, h := range p.g.hosts[bodyKey{b.Kind, b.Sector}] {
		if h == "" && e.under(0) || h != "" && e.under(h.Body().Kind) {
			if q := bare; h != "" {
				list = append(list, q+"@"+h)
			} else if e.hosted {
				list = append(list, q)
			}
		}
	}
	if len(list) > 0 {
		return list
	}
	for _, w := range e.rows {
		for k := range w.Hosts() {
			if k.HasSector() {
				continue
			}
			if h := seat(k, r.types); h != "" {
				return append(list, bare+"@"+h)
			}
		}
	}
	return list
}

// leftOut returns the paths that a body may have whose host is not written: under one that the list of titles names, or
// else under a body that sits in an area.
func (p *parser) leftOut(e *entry, b org.Body, c *context) (list []org.Path) {
	for _, h := range p.g.hosts[bodyKey{b.Kind, b.Sector}] {
		if h == "" || !e.under(h.Body().Kind) {
			continue
		}
		for _, q := range c.units {
			for ; q != ""; q = q.Host() {
				if q == h {
					return []org.Path{b.Path() + "@" + h}
				}
			}
		}
		if h.Host() == "" {
			list = append(list, b.Path()+"@"+h)
		}
	}
	return list
}

// seat returns the path of a kind in areas of the types, under the hosts that the table gives it; "" if it leaves them open.
func seat(k org.Kind, types org.AreaTypes) org.Path {
	for w := range k.Namings() {
		if t := w.Types(); t != 0 && t&types == 0 {
			continue
		}
		if w.Under(0) {
			return k.Body().Path()
		}
		for h := range w.Hosts() {
			if h != k && !h.HasSector() {
				if up := seat(h, types); up != "" {
					return k.Body().Path() + "@" + up
				}
			}
		}
	}
	return ""
}

// A choice is an area that a reading may mean.
type choice struct {
	area org.Area
	rank int
	unit org.Unit
	path org.Path
}

// name settles what a reading of a unit means.
func (p *parser) name(r *read, c *context) Name {
	paths := p.paths(r, c)
	n := Name{Body: p.body(r)}
	if len(paths) > 0 {
		n.Path = paths[0]
	}
	e := p.entryOf(r)
	if e.only != "" {
		u := p.v.Unit(e.only)
		n.Ground, n.Area = Implied, e.only.Area()
		a := p.v.Area(n.Area)
		n.Place, n.Type = a.BareName(), a.Type()
		if !u.IsZero() {
			n.Status, n.Unit = Found, e.only
		}
		return n
	}
	var choices []choice
	k := p.areaOf(r)
	switch one := p.only(r); {
	case one != "": // under a unit whose name is on record
		n.Ground = Implied
		choices = append(choices, choice{area: p.v.Area(one.Area())})
	case k < 0 && r.types == 1<<org.Country, k < 0 && !p.opens(r) && r.types.Has(org.Country):
		n.Ground = Implied
		if a := p.v.Area(p.g.country); !a.IsZero() {
			choices = append(choices, choice{area: a})
		}
	case k < 0 || p.areas[k].from == p.areas[k].to:
		var at spot
		if at, n.Ground = p.generic(c, r.types, paths); !at.area.IsZero() {
			choices = append(choices, choice{area: at.area})
		} else if at.kind != 0 {
			n.Place, n.Type = at.name, at.kind
			return n
		}
	default:
		n.Ground = Written
		n.Place = p.words(p.areas[k].from, p.areas[k].to)
		choices = p.choices(&p.areas[k], r.types, c)
		if len(choices) == 0 {
			p.ended(&n, &p.areas[k], r.types, paths, c.former)
			return n
		}
	}
	for i := range choices {
		for _, path := range paths {
			if u := p.v.Unit(path.Of(choices[i].area.ID())); !u.IsZero() && (choices[i].unit.IsZero() || choices[i].unit.Truth() < u.Truth()) {
				choices[i].unit, choices[i].path = u, path
			}
		}
	}
	slices.SortStableFunc(choices, func(a, b choice) int { return b.score() - a.score() })
	best := 0
	for best < len(choices) && choices[best].score() == choices[0].score() {
		best++
	}
	switch {
	case best == 0:
		n.Type = only(r.types)
		return n
	case best > 1:
		n.Status = Ambiguous
		for _, x := range choices {
			if !x.unit.IsZero() {
				n.Candidates = append(n.Candidates, x.unit.ID())
			}
		}
		n.Type = choices[0].area.Type()
		for _, x := range choices[:best] {
			if x.area.Type() != n.Type {
				n.Type = 0
			}
		}
		if len(n.Candidates) == 0 {
			n.Status = Unknown
		}
		return n
	}
	x := choices[0]
	n.Area, n.Place, n.Type = x.area.ID(), x.area.BareName(), x.area.Type()
	if !x.unit.IsZero() {
		n.Status, n.Unit, n.Path = Found, x.unit.ID(), x.path
		n.Body = n.Path.Body()
	}
	return n
}

func (c *choice) score() int {
	s := c.rank * 2
	if !c.unit.IsZero() {
		s += 1000
	}
	return s
}

// opens reports whether the pattern of a reading, or of a host of it, has a place for the area.
func (p *parser) opens(r *read) bool {
	for {
		if p.entryOf(r).open && r.host < 0 && r.unit < 0 {
			return true
		}
		switch {
		case r.unit >= 0:
			r = &p.reads[r.unit]
		case r.host >= 0:
			r = &p.reads[r.host]
		default:
			return false
		}
	}
}

// only returns the one unit that a host of a reading is, "" if none is named on record.
func (p *parser) only(r *read) org.UnitID {
	for r.host >= 0 {
		r = &p.reads[r.host]
		if one := p.entryOf(r).only; one != "" {
			return one
		}
	}
	return ""
}

// choices returns the areas of the day that a written name may mean.
func (p *parser) choices(a *areaRead, types org.AreaTypes, c *context) (list []choice) {
	if a.list == 0 {
		return nil
	}
	for _, x := range p.g.places[a.list-1] {
		area := p.v.Area(x.id)
		if area.IsZero() || !types.Has(area.Type()) || !x.short && !alike(p.words(a.from, a.to), area.BareName()) ||
			!c.within.IsZero() && !area.Within(c.within) {
			continue
		}
		list = append(list, choice{area: area, rank: p.rank(area, c)})
	}
	return list
}

// alike reports whether two names are one but for spelling, marks and leading zeros.
func alike(a, b string) bool {
	if vitext.Alike(a, b) >= vitext.SameSpelling {
		return true
	}
	x, y := plain(a), plain(b)
	return x == y
}

func plain(s string) string {
	s = strings.TrimLeft(vitext.Lower(s), "0")
	return strings.NewReplacer(" - ", " ", "-", " ", "’", "'").Replace(s)
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

// ended fills in an area that is not there on the day: one that has ended, or one that the registry does not hold.
func (p *parser) ended(n *Name, a *areaRead, types org.AreaTypes, paths []org.Path, former bool) {
	n.Type = only(types)
	if a.list == 0 {
		return
	}
	var last []org.Area
	for _, x := range p.g.places[a.list-1] {
		if area := p.g.reg.LastArea(x.id, p.v.Day()); !area.IsZero() && types.Has(area.Type()) {
			last = append(last, area)
		}
	}
	if len(last) > 1 {
		home := p.g.reg.LastArea(p.home.ID(), p.v.Day())
		slices.SortStableFunc(last, func(a, b org.Area) int { return kin(b.ID(), home.ID()) - kin(a.ID(), home.ID()) })
		if kin(last[0].ID(), home.ID()) == kin(last[1].ID(), home.ID()) {
			return
		}
	}
	if len(last) == 0 {
		return
	}
	n.Area, n.Place, n.Type = last[0].ID(), last[0].BareName(), last[0].Type()
	for _, path := range paths {
		if u := p.g.reg.LastUnit(path.Of(n.Area), p.v.Day()); former && !u.IsZero() {
			n.Status, n.Unit, n.Path = Found, u.ID(), path
			return
		}
	}
}

// kin returns how many steps the IDs of two areas share.
func kin(a, b org.AreaID) (n int) {
	x, y := strings.Split(string(a), "/"), strings.Split(string(b), "/")
	for n < min(len(x), len(y)) && x[n] == y[n] {
		n++
	}
	return n
}

// only returns the type in the set if it has one, or the one that is not on record in full: a city that a registry does not
// hold is none under the centre.
func only(types org.AreaTypes) org.AreaType {
	if bits.OnesCount16(uint16(types)) > 1 {
		types &^= 1<<org.Municipality | 1<<org.MunicipalCity | 1<<org.Country
	}
	if bits.OnesCount16(uint16(types)) != 1 {
		return 0
	}
	return org.AreaType(bits.TrailingZeros16(uint16(types)))
}
