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

// innermost returns the outermost host that a reading writes: the one that has the place, or leaves it out.
func (p *parser) innermost(k int16) *read {
	r := &p.reads[k]
	for r.left == slots && r.area < 0 {
		switch {
		case r.unit >= 0:
			r = &p.reads[r.unit]
		case r.host >= 0:
			r = &p.reads[r.host]
		default:
			return r
		}
	}
	return r
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
	b := org.Body{Kind: p.entryOf(r).kind, Sector: r.sector}
	if one := p.entryOf(r).only; one != "" {
		return one.Body()
	}
	if r.l0 < r.l1 {
		b.Label = vitext.Slug(p.words(r.l0, r.l1))
	}
	return b
}

// A way is a path that a reading may mean, and the kind of its innermost host, 0 for none.
type way struct {
	path org.Path
	host org.Kind
}

// joined is a body under a path.
type joined struct {
	body bodyKey
	host org.Path
}

// join returns the way of a body under another, or in an area if that is none.
func (g *Grammar) join(b org.Body, kind org.Kind, host org.Path) way {
	if b.Label == "" {
		if path, ok := g.paths[joined{bodyKey{b.Kind, b.Sector}, host}]; ok {
			return way{path, kind}
		}
	}
	if host == "" {
		return way{b.Path(), 0}
	}
	return way{b.Path() + "@" + host, kind}
}

// ways returns the paths that a reading of a unit may mean, the likeliest first: where the text leaves out the host, those
// that the data has, else the first that the table allows.
func (p *parser) ways(r *read, b org.Body, c *context) []way {
	e := p.entryOf(r)
	if e.only != "" {
		return p.add(len(p.found), way{e.only.Path(), e.only.Path().Host().Body().Kind})
	}
	if r.host >= 0 {
		h := &p.reads[r.host]
		kind := p.entryOf(h).kind
		hosts := p.ways(h, p.body(h), c)
		lo := len(p.found)
		for _, w := range hosts {
			p.add(lo, p.g.join(b, kind, w.path))
		}
		return p.found[lo:]
	}
	lo := len(p.found)
	if r.left == slotHost {
		return p.leftOut(e, b, c)
	}
	if h := p.g.seats[e.kind].Host(); e.role != 0 && h != "" {
		p.add(lo, p.g.join(b, h.Body().Kind, h))
	} else if !e.hosted {
		p.add(lo, p.g.join(b, 0, ""))
	}
	for _, h := range p.g.hosts[bodyKey{b.Kind, b.Sector}] {
		if (h.path != "" || e.hosted) && e.under(h.host) {
			p.add(lo, p.g.join(b, h.host, h.path))
		}
	}
	if len(p.found) > lo {
		return p.found[lo:]
	}
	for _, w := range e.rows {
		for k := range w.Hosts() {
			if h := p.g.seats[k]; h != "" && !k.HasSector() {
				return p.add(lo, p.g.join(b, k, h))
			}
		}
	}
	return nil
}

// add adds a way and returns those from lo on.
func (p *parser) add(lo int, w way) []way {
	p.found = append(p.found, w)
	return p.found[lo:]
}

// leftOut returns the ways of a body whose host is not written: under one that the list of titles names, or else under a
// body that sits in an area.
func (p *parser) leftOut(e *entry, b org.Body, c *context) []way {
	lo := len(p.found)
	if b.Kind.BelowCommune() { // Bí thư Chi bộ, Tổ trưởng tổ dân phố số 5
		for _, q := range c.units {
			if k := q.Body().Kind; k.BelowCommune() && k.Class() == org.ResidentBody && e.under(k) {
				return p.add(lo, p.g.join(b, k, q))
			}
		}
	}
	for _, h := range p.g.hosts[bodyKey{b.Kind, b.Sector}] {
		if h.path == "" || !e.under(h.host) {
			continue
		}
		for _, q := range c.units {
			for ; q != ""; q = q.Host() {
				if q == h.path {
					p.found = p.found[:lo]
					return p.add(lo, p.g.join(b, h.host, h.path))
				}
			}
		}
		if h.path.Host() == "" {
			p.add(lo, p.g.join(b, h.host, h.path))
		}
	}
	return p.found[lo:]
}

// seat returns the path of a kind under the hosts that the table gives it first, "" if it leaves them open.
func seat(k org.Kind) org.Path {
	for w := range k.Namings() {
		if w.Under(0) {
			return k.Body().Path()
		}
		for h := range w.Hosts() {
			if h != k && !h.HasSector() {
				if up := seat(h); up != "" {
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
	n := Name{Body: p.body(r)}
	ways := p.ways(r, n.Body, c)
	if len(ways) > 0 {
		n.Path = ways[0].path
	}
	var choices []choice
	k := p.areaOf(r)
	switch one := p.only(r); {
	case one != "": // on record by this name, or under a unit that is
		n.Ground = Implied
		choices = append(p.chosen[:0], choice{area: p.v.Area(one.Area())})
	case k < 0 && r.types == 1<<org.Country, k < 0 && !p.opens(r) && r.types.Has(org.Country):
		n.Ground = Implied
		choices = append(p.chosen[:0], choice{area: p.v.Area(p.g.country)})
	case k < 0 || p.areas[k].from == p.areas[k].to:
		var at spot
		if at, n.Ground = p.generic(c, r.types, ways); !at.area.IsZero() {
			choices = append(p.chosen[:0], choice{area: at.area})
		} else if at.kind != 0 {
			n.Place, n.Type = at.name, at.kind
			return n
		}
	default:
		n.Ground = Written
		n.Place = p.words(p.areas[k].from, p.areas[k].to)
		choices = p.choices(&p.areas[k], r.types, c)
		if len(choices) == 0 {
			p.ended(&n, &p.areas[k], r.types, ways, c.former)
			return n
		}
	}
	best, ties := -1, 0
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
	switch {
	case best < 0:
		n.Type = only(r.types)
	case ties > 0:
		p.candidates(&n, choices)
	default:
		x := choices[best]
		n.Area, n.Place, n.Type = x.area.ID(), x.area.BareName(), x.area.Type()
		if !x.unit.IsZero() {
			n.Status, n.Unit, n.Path = Found, x.unit.ID(), x.path
		}
	}
	return n
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

// only returns the unit of which a reading has the name on record, or which is a host of it; "" for none.
func (p *parser) only(r *read) org.UnitID {
	for {
		if one := p.entryOf(r).only; one != "" || r.host < 0 {
			return one
		}
		r = &p.reads[r.host]
	}
}

// choices returns the areas of the day that a written name may mean. They are good until it is asked again.
func (p *parser) choices(a *areaRead, types org.AreaTypes, c *context) []choice {
	list := p.chosen[:0]
	if a.list > 0 && !a.outside {
		for _, x := range p.g.places[a.list-1] {
			area := p.v.Area(x.id)
			if area.IsZero() || !types.Has(area.Type()) || !x.short && !alike(p.words(a.from, a.to), area.BareName()) ||
				!c.within.IsZero() && !area.Within(c.within) {
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
	for _, w := range strings.FieldsFunc(strings.TrimLeft(vitext.Lower(s), "0"), func(r rune) bool { return r == ' ' || r == '-' || r == '\'' || r == '’' }) {
		b.WriteString(w)
		b.WriteByte(' ')
	}
	return b.String()
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
func (p *parser) ended(n *Name, a *areaRead, types org.AreaTypes, ways []way, former bool) {
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
	for _, w := range ways {
		if !former {
			return
		}
		if u := p.g.reg.LastUnit(w.path.Of(n.Area), p.v.Day()); !u.IsZero() {
			n.Status, n.Unit, n.Path = Found, u.ID(), w.path
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
