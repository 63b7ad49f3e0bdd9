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

// oneType reports whether the types are one, or the kinds of city.
func oneType(types org.AreaTypes) bool {
	return types&(types-1) == 0 || types&^(1<<org.Municipality|1<<org.ProvincialCity|1<<org.MunicipalCity) == 0
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
		j := i
		if p.tok(j).word == p.g.lex.of { // Ban Pháp chế của HĐND
			j++
		}
		for k := p.unitsAt(j, depth+1); k >= 0; k = p.reads[k].next {
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
		if to := slots[slotName]; to != 0 && a.list > 0 && a.types == allTypes {
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

// walkOther fills the area with one of that name of a type that no area of the name has: Quận ủy Thủ Đức, Thị ủy Hà Đông.
func (p *parser) walkOther(head *int16, to int32, from int, a *areaRead, depth int, r read) {
	if p.nareas == maxAreas || !p.names && p.person(int(a.from)) > 0 {
		return
	}
	r.area = int16(p.nareas)
	p.addArea(areaRead{types: allTypes, kinds: allTypes &^ a.kinds, from: a.from, to: a.to, end: a.end, wild: true, other: true})
	if r.types &^= a.kinds; r.types != 0 {
		p.walk(head, to, from, int(a.end), depth, r)
	}
}

// countryAt reports whether the name of the country stands at token i.
func (p *parser) countryAt(i int) bool {
	run := p.areasAt(i)
	for k := run.lo; k < run.hi; k++ {
		if a := &p.areas[k]; a.list > 0 && a.kinds.Has(org.Country) {
			return true
		}
	}
	return false
}

// accept adds a reading for each entry of a node that what was read allows.
func (p *parser) accept(head *int16, k int32, from, end int, r read) {
	kind := org.Kind(0)
	if r.unit >= 0 {
		kind = p.entryOf(&p.reads[r.unit]).kind
	}
	for _, e := range p.g.accepts[k-1] {
		if p.nreads == maxReads {
			return
		}
		x, r := &p.g.entries[e], r
		if x.hosted && x.kind == org.PublicServiceUnit && x.anySector() { // Trung tâm Khuyến nông tỉnh is none of the people's committee
			r.types &^= p.g.apart[bodyKey{x.kind, r.sector}]
		}
		if r.unit >= 0 && x.kind != kind { // as most of a role are of other kinds
			continue
		}
		if p.refuses(x, &r, from, end) {
			continue
		}
		if r.area >= 0 && p.areas[r.area].types == allTypes && p.areas[r.area].from < p.areas[r.area].to && p.leavesOut(x, &r) {
			r.types &= provinces // Bí thư Bình Dương is that of no ward
		}
		r.entry, r.from, r.end, r.types, r.next = e, int16(from), int16(end), r.types&x.types, *head
		if x.field != "" {
			r.sector = x.field
		}
		p.reads[p.nreads] = r
		*head = int16(p.nreads)
		p.nreads++
	}
}

// isAnything reports whether two capitals that a title begins with, BT, TP or TB, may be short for something else: they stand alone, or what follows
// is of no host.
func isAnything(x *entry, left slot) bool {
	switch x.kind {
	case org.Division:
		return true
	case org.Commission:
		return left != slots
	}
	return left == slotUnit && (x.kind.Class() == org.PartyBody || x.kind == org.YouthUnion || x.kind == org.Branch)
}

// refuses reports whether what was read from a token up to another cannot be that of an entry.
func (p *parser) refuses(x *entry, r *read, from, end int) bool {
	switch {
	case r.types&x.types == 0:
		return true
	case r.host >= 0 && !x.under(p.g.entries[p.reads[r.host].entry].kind) && x.through(p.g.entries[p.reads[r.host].entry].kind) == 0:
		return true
	case r.left == slotName && x.kind == org.PartyPress:
		return true // Báo, which may have any name
	case r.host >= 0 && p.g.entries[p.reads[r.host].entry].kind == org.PermanentBoard:
		return true // Phó Chánh Văn phòng Thường trực Đảng ủy
	case r.host >= 0 && x.kind == org.PartyCommittee && p.g.entries[p.reads[r.host].entry].kind == org.BlocCommittee:
		return true // Đảng ủy Khối các cơ quan is the committee itself
	case r.left == slotHost && x.kind == org.Team && x.role != 0:
		return true // Đội trưởng, of whatever
	case r.left == slotHost && x.kind == org.Branch:
		return true // Chi đoàn is that of a place
	case r.left == slotHost && x.role == 0 && p.g.seated[x.kind] && !x.kind.BelowCommune(): // Đảng ủy is that of a place
		return true
	case r.area >= 0 && p.areas[r.area].other && (x.types&p.areas[r.area].kinds != x.types || !oneType(x.types)):
		return true
	case x.role != 0 && r.unit < 0 && x.kind == org.PeoplesCommittee && r.left == slotArea, r.area >= 0 && !p.ofPlace(x, r, end):
		return true
	case ofTopic(x.kind) && !x.region && r.sector == "" && r.l0 < r.l1 && r.area < 0 && !p.whole && p.tok(end).end > 0 && p.tok(end).gap == blank && p.tok(end).shape == small && x.role == 0:
		return true // Ban Quản lý Khu bảo tồn ...
	case p.topic && ofTopic(x.kind) && r.sector == "" && r.l0 < r.l1 && !r.topic && !r.worded:
		return true // Hội Doanh nghiệp tiêu biểu
	case r.topic && !ofTopic(x.kind), r.topic && !p.topic && ofInstitution(x.kind), r.worded && !ofMinistry(x.kind) && x.kind != org.Division && x.kind != org.OrganisationBoard && !(p.topic && ofTopic(x.kind)):
		return true
	case x.kind == org.Division && x.role == 0 && x.only == "" && r.sector == "" && x.field == "" && (!p.whole || r.host < 0 || !r.worded || !p.duties(int(r.l0), int(r.l1))):
		return true // Phòng Nguyễn Văn An, Sở Y tế; in a text, Phòng Chăn nuôi sáp nhập thành Chi cục Chăn nuôi và Thú y
	case x.kind == org.OrganisationBoard && x.role == 0 && (r.host < 0 || r.sector == "" && (!r.worded || !p.boardField(int(r.l0), int(r.l1)))):
		return true // Ban Công đoàn
	case x.kind == org.Branch && r.l0 < r.l1 && p.unitsAt(int(r.l0), 1) >= 0:
		return true // Chi đoàn TDP 7 is in the group
	case x.kind == org.YouthUnion && r.area >= 0 && int(p.areas[r.area].from) == from+1 && p.areas[r.area].types == allTypes:
		return true // Đoàn Hội An, a team
	case (r.left != slots && r.host < 0 || x.types == 1<<org.Country) && (x.kind == org.Commission || x.kind == org.CouncilCommittee) && x.role == 0 && r.sector != "" && p.g.seatsOf(x.kind, r.sector) == nil:
		return true // Ban Công tác đại biểu is none of the Party's
	case p.whole && r.l0 < r.l1 && !r.topic && !r.worded && p.another(int(r.l0)) && p.saysWhat(int(r.l0)+1):
		return true // Chi đoàn Trường THPT Đô Lương 1
	case r.l0 < r.l1 && !r.topic && !x.region && !called(x.kind) && x.kind != org.Division && x.kind != org.OrganisationBoard && !p.numeral(int(r.l0), int(r.l1)):
		return true // thôn Đoài has a name, others are numbered
	case ofMinistry(x.kind) && x.role == 0 && x.only == "" && (r.host < 0 && !r.alone || !p.field(int(r.l0), int(r.l1))):
		return true // every ministry has a Vụ Pháp chế
	case ofMinistry(x.kind) && x.role == 0 && r.host >= 0 && p.beside(r):
		return true // Cục Thống kê, Cục Hải quan
	case r.area >= 0 && p.areas[r.area].wild && !p.names && r.types&x.types&^provinces == 0:
		return true // the provinces are known: Công an Mỹ is of none
	case x.kind == org.BorderPost && x.role == 0 && r.l0 == r.l1:
		return true
	case (r.left == slotArea || r.left == slotHost) && x.kind == org.PartyCommittee && (x.role == org.Head || x.role == org.StandingDeputy || x.role == org.Deputy):
		return true // Bí thư Đảng bộ, Giám đốc Công an tỉnh: that of any
	case r.left == slotHost && x.kind == org.PartyCommittee && x.role == org.Member:
		return true // Đảng ủy viên, of which the place is left out and no organ
	case x.role != 0 && !p.whole && p.tok(from).shape == capitals && p.tok(from).runes == 2 && isAnything(x, r.left):
		return true // hợp đồng BT, TP Du lịch, TB Tổ chức
	case r.sector != "" && !x.sector(r.sector):
		return true
	}
	return false
}
