package mention

import (
	"iter"
	"math"
	"slices"

	"github.com/vnpolity/vnpolity/org"
)

// This file settles what a list of titles means: each takes from its neighbours what it leaves out.

// settle resolves the titles of a list. Bí thư, Chủ tịch HĐND phường Nhân Chính: both are of the ward. alone tells that nobody is
// named with them. The areas that the titles write are read already: see written.
func (p *parser) settle(l *list, c *context, alone bool) {
	for i := 1; i < l.n; i++ {
		if last := &l.posts[i-1]; last.former && p.leans(last) && !p.isTaken(int(last.to)) { // nguyên Bí thư Đảng ủy, Chủ tịch UBND phường Nhân Chính
			l.posts[i].former = true
		}
	}
	for i := range l.posts[:l.n] {
		p.neighbours(l, i, c)
		p.choose(l, i, c, false)
	}
	for i := range l.posts[:l.n] {
		if l.posts[i].best < 0 {
			p.neighbours(l, i, c)
			p.choose(l, i, c, true)
		}
	}
	for i := range l.posts[:l.n] {
		p.ofOrgan(l, i)
		p.ofCityAbove(l, i)
	}
	if alone {
		p.doubt(l, c)
	}
	c.with, c.left, c.units, c.within, c.former = c.with[:0], c.left[:0], c.units[:0], org.Area{}, false
	for i := range l.posts[:l.n] {
		c.note(p.spot(l.posts[i].post.Unit), l.posts[i].former)
	}
}

// ofOrgan makes Đảng ủy, of no place, the committee of the organ that the next title names it of: Phó Bí thư Đảng ủy, Chủ nhiệm UBKT Đảng
// ủy UBND tỉnh. Huyện ủy, Thành ủy tell their tier, and what is held no more has none that is held.
func (p *parser) ofOrgan(l *list, i int) {
	q := &l.posts[i]
	if q.best < 0 || i+1 == l.n || q.post.Unit.Status == Found || q.post.Unit.Path != org.PartyCommittee.Body().Path() ||
		p.reads[q.best].types&^aboveCommunes == 0 || l.posts[i+1].former && !q.former {
		return
	}
	next := &l.posts[i+1].post.Unit
	if p.committeeOf(q, next) {
		return
	}
	for h := next.Path.Host(); h != ""; h = h.Host() {
		if h.Body().Kind != org.PartyCommittee || h.Host() == "" {
			continue
		}
		if n := p.organOf(h, *next); n.Status == Found {
			q.post.Unit, q.post.Held = n, !n.unit.Post(q.post.Role).IsZero()
			return
		}
	}
}

// committeeOf makes Đảng ủy, of no place, that of an agency of the province or of the country whose head the next title is: Bí thư Đảng ủy, Giám đốc
// Công an tỉnh.
func (p *parser) committeeOf(q *postRead, next *Name) bool {
	u := &q.post.Unit
	if u.Area == "" && u.Place == "" && next.Body.Kind == org.PeoplesCommittee && next.Type.Level() == org.LevelProvince { // which has Tỉnh ủy, and no Đảng ủy
		n := p.organOf(org.PartyCommittee.Body().Path()+"@"+next.Path, *next)
		if n.Status != Found {
			return false
		}
		*u = n
		q.post.Held = !u.unit.Post(q.post.Role).IsZero()
		return true
	}
	if u.Area != "" || u.Place != "" || !hasCommittee(next) {
		return false
	}
	*u = p.organOf(org.PartyCommittee.Body().Path()+"@"+next.Path, *next)
	q.post.Held = !u.unit.Post(q.post.Role).IsZero()
	return true
}

// ofCityAbove makes a post in the Thành ủy, of no place, that of the city above where the list has the head of that of a city in it: nobody is called a member
// or the deputy of what he heads. Thành ủy viên, Bí thư Thành ủy Thủ Đức.
func (p *parser) ofCityAbove(l *list, i int) {
	q := &l.posts[i]
	u := &q.post.Unit
	if q.best < 0 || u.Type != org.MunicipalCity || u.Ground == Written || q.post.Role == org.Head {
		return
	}
	above := up(p.v.Area(u.Area), 1<<org.Municipality).Find(u.Path)
	if above.IsZero() || !slices.ContainsFunc(l.posts[:l.n], func(x postRead) bool {
		return x.best >= 0 && x.post.Role == org.Head && x.former == q.former && x.post.Unit.Area == u.Area && x.post.Unit.Path == org.PartyCommittee.Body().Path()
	}) {
		return
	}
	u.Status, u.Unit, u.Path, u.unit = Found, above.ID(), above.Path(), above
	u.sits(above.Area())
	q.post.Held = !above.Post(q.post.Role).IsZero()
}

// leans reports whether a title leaves out its unit or its place, and so takes it from what follows.
func (p *parser) leans(r *postRead) bool {
	return !r.runs && p.outermost(p.longest(r.head)).left != slots
}

// doubt makes a title ambiguous whose area may be the person instead, if nobody else is named with it and the area is not one that
// the text is about: Bí thư Quận ủy Lê Chân.
func (p *parser) doubt(l *list, c *context) {
	r := &l.posts[l.n-1]
	n := &r.post.Unit
	if r.best < 0 || n.Status != Found || r.to != r.end {
		return
	}
	k := p.areaOf(&p.reads[r.best])
	if k < 0 || !p.areas[k].named() || p.areas[k].end != r.end || p.person(int(p.areas[k].from)) != int(p.areas[k].to-p.areas[k].from) {
		return
	}
	if a := p.v.Area(n.Area); a.Level() <= org.LevelProvince || p.rank(a, c) > 0 {
		return
	}
	types := org.AreaTypesOf(n.Type)
	n.Status, n.Candidates, n.Unit, n.unit = Ambiguous, []org.UnitID{n.Unit}, "", org.Unit{}
	if at, _ := p.generic(c, types, []way{{path: n.Path}}); !at.area.IsZero() {
		if u := at.area.Find(n.Path); !u.IsZero() {
			n.Candidates = append(n.Candidates, u.ID())
		}
	}
	r.post.Held = false
}

// written finds the area that a title names, and the areas above that are written after it.
func (p *parser) written(r *postRead, c *context) {
	best := p.longestOf(r)
	k := p.areaOf(&p.reads[best])
	if k < 0 || !p.areas[k].named() {
		return
	}
	r.unitEnd, r.within = p.above(k, p.reads[best].types, r.end, c)
	r.to = max(r.to, r.unitEnd)
	c.former = r.former
	r.spot = p.spotWithin(k, p.reads[best].types, r.within, c)
	c.former = false
}

// spotWithin returns the area of one of the types that the reading of an area means, within the area that is written after it: the likeliest, or
// no more than what is written where several are as likely or none is there.
func (p *parser) spotWithin(k int16, types org.AreaTypes, within org.Area, c *context) (s spot) {
	c.within = within
	choices := p.choices(&p.areas[k], types, c)
	c.within = org.Area{}
	top := -1
	for _, x := range choices {
		if x.rank > top {
			top, s = x.rank, spot{area: x.area}
		} else if x.rank == top {
			s = spot{name: x.area.BareName(), kind: x.area.Type()} // one of several
		}
	}
	if len(choices) == 0 {
		if kind := only(types); kind != 0 {
			s = spot{name: p.words(p.areas[k].from, p.areas[k].to), kind: kind}
		}
	}
	return s
}

// neighbours puts what the other titles of a list say into the context, the nearest first, those that follow before those that
// go before, and the places that are told before those that only may be meant. Of titles that are held no more, one that is held takes neither the unit
// nor, before that of the text, the place.
func (p *parser) neighbours(l *list, i int, c *context) {
	c.with, c.left, c.units = c.with[:0], c.left[:0], c.units[:0]
	for r := range l.beside(i) {
		switch s := p.placeOf(r); {
		case s == (spot{}):
		case r.former && !l.posts[i].former:
			c.left = append(c.left, s)
		default:
			c.with = append(c.with, s)
		}
	}
	for r := range l.beside(i) {
		if r.former && !l.posts[i].former {
			continue
		}
		if p.placeOf(r) == (spot{}) {
			if s := p.unnamed(r, c); s != (spot{}) {
				c.with = append(c.with, s)
			}
		}
		if r.post.Unit.Path != "" {
			c.units = append(c.units, r.post.Unit.Path)
		} else if b := p.longestOf(r); r.runs {
			c.units = p.addPaths(c.units, &p.reads[b], c)
		} else if u := p.reads[b].unit; u >= 0 && p.reads[u].left != slotHost {
			c.units = p.addPaths(c.units, &p.reads[u], c)
		}
	}
}

// beside yields the titles of a list other than title i, the nearest first, those that follow before those that go before.
func (l *list) beside(i int) iter.Seq[*postRead] {
	return func(yield func(*postRead) bool) {
		for j := i + 1; j < l.n; j++ {
			if !yield(&l.posts[j]) {
				return
			}
		}
		for j := i - 1; j >= 0; j-- {
			if !yield(&l.posts[j]) {
				return
			}
		}
	}
}

// placeOf returns the place of a title, if it is written or settled.
func (p *parser) placeOf(r *postRead) spot {
	if r.spot == (spot{}) && r.post.Unit.Ground != NoGround {
		return p.spot(r.post.Unit)
	}
	return r.spot
}

// unnamed returns the place of a title that tells no more of it than its type, UBND xã: one that the text or its own place tells, or else
// some place of that type.
func (p *parser) unnamed(r *postRead, c *context) spot {
	from := p.outermost(p.longestOf(r))
	if from.area < 0 && from.types.Has(org.Country) && (from.types == 1<<org.Country || !p.opens(from)) { // of the one in the country
		return spot{area: p.v.Area(p.g.country)}
	}
	kind := only(from.types &^ (1 << org.Country))
	if k := from.area; kind == 0 || k >= 0 && p.areas[k].named() {
		return spot{}
	}
	if at, ground := p.generic(&context{near: c.near}, from.types, nil); ground != NoGround {
		return at
	}
	return spot{kind: kind}
}

func (p *parser) addPaths(list []org.Path, r *read, c *context) []org.Path {
	for _, w := range p.ways(r, p.body(r), c) {
		list = append(list, w.path)
	}
	return list
}

// choose settles title i of a list: of its longest readings the one that fits best. Those that leave the unit out are
// left to the second time, when their neighbours are settled.
func (p *parser) choose(l *list, i int, c *context, again bool) {
	q := &l.posts[i]
	q.best = -1
	c.within, c.former = q.within, q.former
	if q.runs {
		q.best, q.post = q.head, Post{Role: org.Head, Unit: p.name(&p.reads[q.head], c)}
	} else {
		p.chooseReading(l, i, c, again)
	}
	q.post.Former, q.post.Charge = q.former, q.charge
	if q.to > q.from {
		q.post.Text = p.text[p.toks[q.from].start:p.ends(q.from, q.to)]
	}
	q.post.Held = !q.post.Unit.unit.Post(q.post.Role).IsZero()
}

// chooseReading settles the reading of title i of a list, and its role and unit.
func (p *parser) chooseReading(l *list, i int, c *context, again bool) {
	const placed = 5 // what it counts that the text tells the place: Hội Nông dân Việt Nam is the one of the country
	q := &l.posts[i]
	inTurn := func(k int16) bool { return p.reads[k].end == q.end && (p.reads[k].left == slotUnit) == again }
	rivals := 0
	for k := q.head; k >= 0; k = p.reads[k].next {
		if inTurn(k) {
			rivals++
		}
	}
	var post Post
	top := math.MinInt
	for k := q.head; k >= 0; k = p.reads[k].next {
		if !inTurn(k) {
			continue
		}
		score, ok := p.postOf(&post, l, i, k, c)
		if !ok {
			continue
		}
		if rivals > 1 {
			rd := &p.reads[k]
			score += p.score(&post.Unit, post.Role, p.entryOf(rd), rd)
			if p.outermost(k).left == slots {
				score += placed
			}
		}
		if score > top {
			top, q.best, q.post = score, k, post
		}
	}
}

// postOf fills in the role and the unit that reading k of title i of a list has. score is what the neighbours say for it; it is not ok if the
// reading is of no unit.
func (p *parser) postOf(post *Post, l *list, i int, k int16, c *context) (score int, ok bool) {
	const beside = 30 // what a host that a neighbour has counts
	rd := &p.reads[k]
	e := p.entryOf(rd)
	post.Role = e.role
	if rd.left == slotUnit {
		post.Unit, score = p.leftUnit(l, i, e)
		return score, score != 0
	}
	unit := rd
	if rd.unit >= 0 {
		unit = &p.reads[rd.unit]
	}
	post.Unit = p.titled(e, unit, c)
	if unit.left == slotHost && c.speaksOf(post.Unit.Path.Host()) {
		score = beside
	}
	return score, e.only == "" || post.Unit.Path.Of(post.Unit.Area) == e.only
}
