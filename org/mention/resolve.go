package mention

import (
	"slices"
	"strings"
	"unicode"

	"github.com/vnpolity/vnpolity/org"
	"github.com/vnpolity/vnpolity/org/vitext"
)

// This file settles which area and which unit a reading means.

// A choice is an area that a reading may mean.
type choice struct {
	area org.Area
	rank int
	unit org.Unit
	path org.Path
}

// name settles what a reading of a unit means.
func (p *parser) name(r *read, c *context) (n Name) {
	n = p.settled(r, c)
	if n.Body.Sector != "" || !n.Body.Kind.HasSector() { // which chi cục others are is not known
		n.organOf = p.entryOf(r).organOf(n.Path, n.Type, p.v.Day())
	}
	return n
}

// settled is name without what the table alone tells.
func (p *parser) settled(r *read, c *context) (n Name) {
	n.Body = p.body(r)
	ways := p.ways(r, n.Body, c)
	if len(ways) > 0 {
		n.Path = ways[0].path
		if n.Body.Kind == org.Office && n.Path.Body().Kind == org.JointOffice { // that of a neighbour
			n.Body = n.Path.Body()
		}
	}
	choices, done := p.choicesOf(&n, r, ways, c)
	if done {
		return n
	}
	best, ties := bestOf(choices, ways)
	if ties > 0 {
		one := p.provinceOf(p.areaOf(r), choices)
		if one < 0 {
			p.candidates(&n, choices)
			return n
		}
		n.sits(choices[one].area)
		return n
	}
	if best < 0 {
		n.Type = only(r.types)
		return n
	}
	x := &choices[best]
	n.sits(x.area)
	if !x.unit.IsZero() {
		n.Status, n.Unit, n.Path, n.unit = Found, x.unit.ID(), x.path, x.unit
	} else if c.former {
		p.asItLastWas(&n, ways)
	}
	return n
}

// sits fills in where a unit is.
func (n *Name) sits(a org.Area) { n.Area, n.Place, n.Type = a.ID(), a.BareName(), a.Type() }

// choicesOf returns the areas that a reading may mean, and fills in how n tells them. It is done where n is all that can be told.
func (p *parser) choicesOf(n *Name, r *read, ways []way, c *context) (choices []choice, done bool) {
	one := func(a org.Area) []choice { return append(p.chosen[:0], choice{area: a}) }
	k := p.areaOf(r)
	switch unit := p.only(r); {
	case unit != "": // on record by this name, or under a unit that is
		n.Ground = Implied
		return one(p.v.Area(unit.Area())), false
	case k < 0 && (r.types == 1<<org.Country || !p.opens(r) && r.types.Has(org.Country)):
		n.Ground = Implied
		return one(p.v.Area(p.g.country)), false
	case k >= 0 && p.areas[k].named():
		n.Ground = Written
		n.Place = p.words(p.areas[k].from, p.areas[k].to)
		if choices = p.choices(&p.areas[k], r.types, c); len(choices) > 0 {
			return choices, false
		}
		p.ended(n, &p.areas[k], r.types, ways, c)
		if n.Area == "" {
			n.Above = c.within.ID()
		}
		return nil, true
	}
	if a := p.labelArea(r); !a.IsZero() {
		n.Ground = Written
		return one(a), false
	}
	types := r.types
	if n.Body.Kind == org.Division && r.host < 0 && strings.HasSuffix(string(n.Body.Sector), policeSector) { // Phòng PC06, which a district never had
		types &= provinces
	}
	at, ground := p.generic(c, types, ways)
	n.Ground = ground
	if !at.area.IsZero() {
		return one(at.area), false
	}
	if at.kind != 0 {
		n.Place, n.Type = at.name, at.kind
		return nil, true
	}
	return nil, false
}

// bestOf returns the choice that the units on record along the ways speak for, -1 if there is none, and how many others are as good.
func bestOf(choices []choice, ways []way) (best, ties int) {
	best = -1
	for i := range choices {
		x := &choices[i]
		for _, w := range ways {
			if u := x.area.Find(w.path); !u.IsZero() && (x.unit.IsZero() || x.unit.Truth() < u.Truth()) {
				x.unit, x.path = u, w.path
			}
		}
		switch {
		case x.area.IsZero():
		case best < 0 || x.score() > choices[best].score():
			best, ties = i, 0
		case x.score() == choices[best].score():
			ties++
		}
	}
	return best, ties
}

// candidates fills in a name that fits several units, the likeliest first.
func (p *parser) candidates(n *Name, choices []choice) {
	slices.SortStableFunc(choices, func(a, b choice) int { return b.score() - a.score() })
	n.Type = choices[0].area.Type()
	for _, x := range choices {
		if !x.unit.IsZero() {
			n.Candidates = append(n.Candidates, x.unit.ID())
			n.Status = Ambiguous
		}
		if x.score() == choices[0].score() && x.area.Type() != n.Type {
			n.Type = 0
		}
	}
}

// provinceOf returns the one choice that is a province, where none has the unit on record and the name is written without its type, as
// people write those of provinces: Trung tâm Khuyến nông Hà Giang is not that of the city. It is -1 if there is none.
func (p *parser) provinceOf(k int16, choices []choice) int {
	one := -1
	if k < 0 || p.areas[k].typed() {
		return one
	}
	for i := range choices {
		switch {
		case !choices[i].unit.IsZero():
			return -1
		case choices[i].area.Type().Level() != org.LevelProvince:
		case one >= 0:
			return -1
		default:
			one = i
		}
	}
	return one
}

func (c *choice) score() int {
	s := c.rank * 2
	if !c.unit.IsZero() {
		s += 1000
	}
	return s
}

// choices returns the areas of the day that a written name may mean. They are good until it is asked again.
func (p *parser) choices(a *areaRead, types org.AreaTypes, c *context) []choice {
	list := p.chosen[:0]
	if a.list > 0 && !a.outside && !p.meansEnded(a, types, c) {
		for i := range p.g.places[a.list-1] {
			x := &p.g.places[a.list-1][i]
			if x.types&types == 0 {
				continue
			}
			area := p.v.Area(x.id)
			if area.IsZero() || !types.Has(area.Type()) || !x.short && !alike(p.words(a.from, a.to), area.BareName()) ||
				!c.within.IsZero() && !liesIn(area, c.within) {
				continue
			}
			list = append(list, choice{area: area})
		}
	}
	if len(list) > 1 {
		for i := range list {
			list[i].rank = p.rank(list[i].area, c)
		}
	}
	p.chosen = list
	return list
}

// meansEnded reports whether the reading of an area means one that has ended, although there may be another of its name: the text says that it is no
// more, or that it lay in one that is none. Of xã Bạch Ngọc (huyện Đô Lương cũ) only somebody's former post is so.
func (p *parser) meansEnded(a *areaRead, types org.AreaTypes, c *context) bool {
	lay := !c.within.IsZero() && c.within.View() != p.v && (c.former || !a.oldAbove)
	return (a.old || lay) && p.heldOnce(a, types, c.within)
}

// alike reports whether two names are one but for spelling, marks and leading zeros.
func alike(a, b string) bool {
	if vitext.Alike(a, b) >= vitext.SameSpelling {
		return true
	}
	x, y := plain(a), plain(b)
	return x == y
}

// plain returns the letters and digits of a name in small letters, with a blank between its words.
func plain(s string) string {
	var b strings.Builder
	s = string(vitext.AppendShortI(nil, strings.TrimLeft(vitext.Lower(s), "0")))
	for _, w := range strings.FieldsFunc(s, func(r rune) bool { return unicode.IsSpace(r) || r == '-' || r == '\'' || r == '’' }) {
		b.WriteString(w)
		b.WriteByte(' ')
	}
	return b.String()
}

// ended fills in an area that is not there on the day: one that has ended, or one that the registry does not hold.
func (p *parser) ended(n *Name, a *areaRead, types org.AreaTypes, ways []way, c *context) {
	n.Type = only(types)
	if a.outside {
		return
	}
	last := slices.Collect(p.gone(a, types, c.within))
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
	n.sits(last[0])
	if c.former {
		p.asItLastWas(n, ways)
	}
}

// asItLastWas fills in the unit that a name is of, in an area that is settled, if it has ended: of somebody's former post, nguyên Giám đốc Sở Nông nghiệp và
// Phát triển nông thôn.
func (p *parser) asItLastWas(n *Name, ways []way) {
	for _, w := range ways {
		if u := p.g.reg.LastUnit(w.path.Of(n.Area), p.v.Day()); !u.IsZero() {
			n.Status, n.Unit, n.Path, n.unit = Found, u.ID(), w.path, u
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
