package mention

import (
	"github.com/vnpolity/vnpolity/org"
)

// walkSectors fills the sector with every one that is written from token i on.
func (p *parser) walkSectors(head *int16, to int32, from, i, depth int, r read) {
	n := p.g.sectors
	for j := i; n != 0; j++ {
		if k := p.g.trie.nodes[n].accept; k > 0 {
			for _, s := range p.g.fields[k-1] {
				filled := r
				filled.sector = s
				p.walk(head, to, from, j, depth, filled)
			}
		}
		if j > i {
			n = p.past(n, j)
		}
		if n != 0 {
			n = p.g.trie.after(n, p.tok(j).word)
		}
	}
}

// field reports whether the tokens are a number, or words for a field. Of these only the first has a capital, so that what is called
// after somebody is none: vụ Tân Hoàng Minh, Bộ Công an cho biết. A whole text may be in capitals.
func (p *parser) field(from, to int) bool {
	if from < to && (p.numeral(from, to) || to == from+1 && p.tok(from).shape == capitals) {
		return true
	}
	return to-from > 1 && (p.small || p.tok(from+1).shape == small || p.whole && p.inCapitals(from-1, to))
}

// duties reports whether the tokens are words for what a division sees to, with a capital at most at the first and behind a mark: Kế hoạch -
// Tài chính. A whole text may be in capitals. In a list of titles no comma stands before the host.
func (p *parser) duties(from, to int) bool {
	gap := p.tok(to).gap
	headed := !p.whole && from > 1 && p.tok(from-2).word == p.g.lex.chief // Trưởng phòng Giáo dục Trung học, Sở
	if to-from < 2 || p.tok(from).shape == small && !p.small || !p.names && !p.topic && gap != blank && gap != opened && !(headed && gap == commaGap) ||
		!p.whole && p.person(from) > 0 {
		return false
	}
	if p.whole && p.inCapitals(from-1, to) {
		return true
	}
	if headed {
		return !p.titleWithin(from+1, to)
	}
	for i := from + 1; i < to; i++ {
		if t := p.tok(i); t.shape != small && t.gap == blank && !(p.whole && i == to-1 && (t.shape == number || t.runes == 1)) { // Phòng Nghiệp vụ 1
			return false
		}
	}
	return true
}

// titleWithin reports whether another title of a list begins in the tokens, behind a mark.
func (p *parser) titleWithin(from, to int) bool {
	for i := from; i < to; i++ {
		if p.nextTitle(i) {
			return true
		}
	}
	return false
}

// noBoards are no fields of boards in an organisation behind Ban: Ban Chỉ đạo, Ban Liên lạc, Ban Giám khảo.
var noBoards = [...]string{"chỉ đạo", "liên lạc", "biên tập", "đại diện", "giám khảo", "giám hiệu", "quản lý", "soạn thảo", "chủ nhiệm", "vận động"}

// boardField reports whether the tokens are words for the field of a board, before its host: in a name any, in a title what has no other title in it.
func (p *parser) boardField(from, to int) bool {
	if p.begins(p.g.noBoard, from) {
		return false
	}
	if p.names {
		return true
	}
	if !p.whole && p.abbreviated(from) { // Ban CHQS phường tiếp đoàn
		return false
	}
	for i := from + 1; i < to; i++ {
		if p.is(i, opensUnit|opensTitle) && p.tok(i).gap > blank && p.opensName(i) { // Trưởng Ban Dân vận - Chủ tịch UBMTTQ
			return false
		}
	}
	return p.whole || p.duties(from, to)
}

// walkField fills the label with words for a field that go up to the host: Vụ Tổ chức cán bộ, Bộ Nội vụ.
func (p *parser) walkField(head *int16, to int32, from, i, depth int, r read) {
	const longest = 18
	if !p.named(i) || p.tok(i).shape == number || p.tok(i).gap != blank {
		return
	}
	alone := p.whole || i > 1 && p.tok(i-2).word == p.g.lex.chief
	board := !p.whole && p.tok(i-1).word == p.g.lex.board // in a text the words for its field are small: see duties
	for j := i + 1; j < i+longest; j++ {
		t := p.tok(j)
		if alone && j > i+1 && p.fieldEnds(j) { // Cục Trẻ em, of a ministry that is left out
			filled := r
			filled.l0, filled.l1, filled.alone, filled.worded = int16(i), int16(j), true, true
			p.walk(head, to, from, j, depth, filled)
			alone = p.names // of a title, the person or the place may begin here
		}
		if t.end == 0 || t.gap != blank && t.gap != commaGap && t.gap != dashGap && t.gap != slashGap && t.gap != opened || p.rankedPerson(j) {
			return
		}
		if p.is(j, opensUnit) {
			before, filled := *head, r
			filled.l0, filled.l1, filled.worded = int16(i), int16(j), true
			p.walk(head, to, from, j, depth, filled)
			if *head != before || p.tok(j).gap == commaGap && p.tok(j).shape != small && p.unitsAt(j, depth+1) >= 0 { // Cục Trẻ em, Cục Bảo trợ xã hội
				if *head == before {
					p.sharedHost(head, to, from, i, j, j, depth, r)
				}
				return
			}
		}
		if board && t.shape != small && t.gap == blank {
			return
		}
		if p.tok(j).gap == opened || p.tok(j).word == p.g.lex.and && p.sharedHost(head, to, from, i, j, j+1, depth, r) {
			return
		}
	}
}

// fieldEnds reports whether words for a field may end before token i: where the name of something else begins. That of the country is of the field, Cục
// Đường bộ Việt Nam, and so is what "và" joins to it. In prose they end before a person or with the country: Cục trưởng Cục Trẻ em cho biết.
func (p *parser) fieldEnds(i int) bool {
	t := p.tok(i)
	switch {
	case p.countryAt(i-2) || p.rankedPerson(i):
		return true
	case !p.whole && p.person(i) == 0:
		return false
	case t.end == 0 || t.gap != blank:
		return t.gap != commaGap || t.shape != small || p.is(i, opensTitle) // Cục Quản lý khám, chữa bệnh
	case p.countryAt(i) || p.tok(i-1).word == p.g.lex.and:
		return false
	}
	return p.named(i) && !p.named(i-1) || p.changesCase(i-1, i)
}

// beside reports whether what was read as the host of a vụ or cục is the next one in a list: it begins with the same word or, in running text,
// stands behind a mark and is no ministry and no court.
func (p *parser) beside(r *read) bool {
	h := &p.reads[r.host]
	if p.tok(int(h.from)).word == p.tok(int(r.l0)-1).word {
		return true
	}
	if p.whole || p.tok(int(h.from)).gap == blank {
		return false
	}
	switch p.entryOf(h).kind {
	case org.Ministry, org.EthnicAffairs, org.StateBank, org.Inspectorate, org.Court, org.Procuracy:
		return false
	case org.Office: // Vụ Pháp luật, Văn phòng Quốc hội, but Vụ Pháp chế, Văn phòng Bộ
		return h.host < 0 || !ofTheState(p.hostKind(h))
	}
	return true
}

// ofTheState reports whether a kind is one of those whose office has vụ and cục, as a ministry has.
func ofTheState(k org.Kind) bool {
	return k == org.Government || k == org.NationalAssembly || k == org.President
}

// sharedHost fills the label with the words up to token end, and the host with that of the vụ or cục that the list goes on with at the
// token next: Cục An ninh nội địa, Cục Cảnh sát hình sự, Bộ Công an.
func (p *parser) sharedHost(head *int16, to int32, from, i, end, next, depth int, r read) bool {
	t := &p.g.trie
	below := t.slots[t.nodes[to].slots][slotHost]
	for k := p.unitsAt(next, depth+1); k >= 0; k = p.reads[k].next {
		if q := &p.reads[k]; q.host >= 0 && ofMinistry(p.entryOf(q).kind) {
			r.l0, r.l1, r.host, r.worded = int16(i), int16(end), q.host, true
			p.walk(head, below, from, end, depth, r)
			return true
		}
	}
	return false
}

// ofMinistry reports whether a kind is one of those of which each ministry has its own.
func ofMinistry(k org.Kind) bool {
	return k == org.MinistryDepartment || k == org.MinistryBureau || k == org.MinistryAgency
}
