package mention

import (
	"github.com/vnpolity/vnpolity/org"
)

// This file follows the patterns of the grammar with the tokens of a text.

// unitsAt returns the last of the readings of units that begin at token i, -1 if there is none.
func (p *parser) unitsAt(i, depth int) int16 {
	if i >= maxTokens || p.tok(i).end == 0 || depth > maxDepth {
		return -1
	}
	if p.unitAt[i] == unread {
		p.unitAt[i] = -1 // a name does not begin with itself
		p.walk(&p.unitAt[i], p.g.units, i, i, depth, noRead)
		if p.topic {
			p.walk(&p.unitAt[i], p.g.topics, i, i, depth, noRead)
		}
	}
	return p.unitAt[i]
}

// titlesAt returns the last of the readings of titles that begin at token i, -1 if there is none.
func (p *parser) titlesAt(i int) int16 {
	p.title = -1
	if i < maxTokens && p.tok(i).end > 0 {
		p.walk(&p.title, p.g.titles, i, i, 0, noRead)
	}
	return p.title
}

// walk follows the patterns from node n on as the tokens from i on allow. from is the token that they began with. What a
// pattern has last and the text leaves out is noted only where the text does not go on with the pattern.
func (p *parser) walk(head *int16, n int32, from, i, depth int, r read) {
	t := &p.g.trie
	if k := t.nodes[n].accept; k > 0 && i > from {
		p.accept(head, k, from, i, r)
	}
	before := *head
	if next := n; i == from || int(r.l1) == i && p.setOff(n, i) { // TDP số 3, phường Nhân Chính
		p.walkOn(head, next, from, i, depth, r)
	} else if next = p.past(n, i); next != 0 {
		p.walkOn(head, next, from, i, depth, r)
	} else if p.beforeHost(n, i, r.sector) || r.area < 0 && p.beforePlace(n, i) {
		p.walkOn(head, n, from, i, depth, r)
	}
	if t.nodes[n].slots > 0 && i > from && p.tok(i).gap == opened {
		if after := p.afterAbbreviation(i); after > i { // Hội Liên hiệp Phụ nữ (LHPN) tỉnh
			p.walkOn(head, n, from, after, depth, r)
		} else if after := p.afterCharge(i); after > i && t.slots[t.nodes[n].slots][slotUnit] != 0 { // Phó Giám đốc (phụ trách) Sở Nội vụ
			p.walkOn(head, n, from, after, depth, r)
		}
	}
	row := t.nodes[n].slots
	if row == 0 || i == from || *head != before {
		return
	}
	for _, s := range [...]slot{slotArea, slotName, slotHost, slotUnit} {
		if to := t.slots[row][s]; to != 0 && t.nodes[to].accept > 0 {
			short := r
			short.left = s
			p.accept(head, t.nodes[to].accept, from, i, short)
		}
	}
}

// walkOn follows the patterns with the token i, which the mark before it has been allowed for.
func (p *parser) walkOn(head *int16, n int32, from, i, depth int, r read) {
	t := &p.g.trie
	if to := t.after(n, p.tok(i).word); to != 0 {
		p.walk(head, to, from, i+1, depth, r)
	}
	row := t.nodes[n].slots
	if row == 0 {
		return
	}
	slots := &t.slots[row]
	if slots[slotArea] != 0 || slots[slotName] != 0 {
		p.walkAreas(head, slots, from, i, depth, r)
	}
	if to := slots[slotHost]; to != 0 {
		for k := p.unitsAt(p.skipOf(i), depth+1); k >= 0; k = p.reads[k].next {
			filled := r
			filled.host = k
			filled.types &= p.reads[k].types
			p.walk(head, to, from, int(p.reads[k].end), depth, filled)
		}
	}
	if to := slots[slotUnit]; to != 0 {
		j := i
		if p.charges(j) != 0 { // Phó Giám đốc phụ trách Sở Nội vụ
			j += 2
		}
		j = p.skipPartTime(j)
		for k := p.unitsAt(j, depth+1); k >= 0; k = p.reads[k].next {
			filled := r
			filled.unit = k
			filled.types &= p.reads[k].types
			p.walk(head, to, from, int(p.reads[k].end), depth, filled)
		}
	}
	if to := slots[slotSector]; to != 0 {
		p.walkSectors(head, to, from, i, depth, r)
	}
	if to := slots[slotLabel]; to != 0 {
		p.walkLabels(head, to, from, i, depth, r)
	}
}

// skipOf returns the token after the words that join a unit to its host: Ban Pháp chế của HĐND, Phòng Tư pháp trực thuộc UBND huyện.
func (p *parser) skipOf(i int) int {
	x := &p.g.lex
	switch first := p.tok(i).word; {
	case first == x.of || first == x.belongs:
		return i + 1
	case first == x.standing && p.tok(i+1).word == x.belongs:
		return i + 2
	}
	return i
}

// skipPartTime returns the token after the words for a post that is not all that its holder does: không chuyên trách.
func (p *parser) skipPartTime(i int) int {
	x := &p.g.lex
	if p.tok(i).word == x.not && p.tok(i+1).word == x.fullTime && p.tok(i+2).word == x.charge[0][1] {
		return i + 3
	}
	return i
}

// walkAreas fills the area with every one that is written from token i on.
func (p *parser) walkAreas(head *int16, slots *[slots]int32, from, i, depth int, r read) {
	first := i
	i = p.skipTerm(i) // Đoàn đại biểu Quốc hội khóa XV của tỉnh
	if w := p.tok(i).word; i > first && w == p.g.lex.of {
		i++
	}
	run := p.areasAt(i)
	for k := run.lo; k < run.hi; k++ {
		a := &p.areas[k]
		filled := r
		filled.area = k
		if to := slots[slotName]; to != 0 && a.list > 0 && !a.typed() {
			p.walkOther(head, to, from, a, depth, r)
		}
		if filled.types &= a.types & a.kinds; filled.types == 0 {
			continue
		}
		if to := slots[slotArea]; to != 0 && !a.wild {
			p.walk(head, to, from, int(a.end), depth, filled)
		}
		if to := slots[slotName]; to != 0 && (!a.wild || first > from+1) {
			p.walk(head, to, from, int(a.end), depth, filled)
		}
	}
}

// walkOther fills the area with one of that name of a type that no area of the name has: Quận ủy Thủ Đức, Thị ủy Hà Đông. Where it may be of a
// person's name, a whole one stands behind it: Huyện ủy Từ Liêm Lê Văn Tư.
func (p *parser) walkOther(head *int16, to int32, from int, a *areaRead, depth int, r read) {
	if p.nareas == maxAreas || !p.names && p.person(int(a.from)) > 0 && p.person(int(a.end)) < 3 {
		return
	}
	r.area = int16(p.nareas)
	p.addArea(areaRead{types: allTypes, kinds: allTypes &^ a.kinds, from: a.from, to: a.to, end: a.end, wild: true, other: true})
	if r.types &^= a.kinds; r.types != 0 {
		p.walk(head, to, from, int(a.end), depth, r)
	}
}

// accept adds a reading for each entry of a node that what was read allows.
func (p *parser) accept(head *int16, k int32, from, end int, filled read) {
	kind := org.Kind(0)
	if filled.unit >= 0 {
		kind = p.entryOf(&p.reads[filled.unit]).kind
	}
	for _, e := range p.g.accepts[k-1] {
		if p.nreads == maxReads {
			return
		}
		x := &p.g.entries[e]
		if filled.unit >= 0 && x.kind != kind { // as most of a role are of other kinds
			continue
		}
		types := filled.types & x.types
		if x.hosted && x.kind == org.PublicServiceUnit && x.anySector() { // Trung tâm Khuyến nông tỉnh is none of the people's committee
			types &^= p.g.apart[bodyKey{x.kind, filled.sector}]
		}
		if types == 0 {
			continue
		}
		at := p.nreads
		r := &p.reads[at]
		*r = filled
		r.entry, r.from, r.end, r.types = e, int16(from), int16(end), types
		p.nreads++ // a refusal may read what stands in it
		if p.refuses(r) {
			if p.nreads == at+1 {
				p.nreads = at
			}
			continue
		}
		if r.area >= 0 && !p.areas[r.area].typed() && p.areas[r.area].named() && p.leavesOut(x, r) {
			r.types &= provinces // Bí thư Bình Dương is that of no ward
		}
		if x.field != "" {
			r.sector = x.field
		}
		r.next = *head
		*head = int16(at)
	}
}
