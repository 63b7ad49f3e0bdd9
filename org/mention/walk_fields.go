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
// after somebody is none: vụ Tân Hoàng Minh, Bộ Công an cho biết.
func (p *parser) field(from, to int) bool {
	return from < to && (p.numeral(from, to) || to == from+1 && p.tok(from).shape == capitals) || to-from > 1 && (p.small || p.tok(from+1).shape == small)
}

// duties reports whether the tokens are words for what a division sees to, with a capital at most at the first and behind a mark: Kế hoạch -
// Tài chính. In a list of titles no comma stands before the host.
func (p *parser) duties(from, to int) bool {
	if to-from < 2 || p.tok(from).shape == small && !p.small || !p.names && !p.topic && p.tok(to).gap != blank {
		return false
	}
	for i := from + 1; i < to; i++ {
		if t := p.tok(i); t.shape != small && t.gap == blank && !(p.whole && i == to-1 && (t.shape == number || t.runes == 1)) { // Phòng Nghiệp vụ 1
			return false
		}
	}
	return true
}

// plainWords reports whether no word after the first and the marks has a capital: Trung tâm Cấp cứu 115, but not Trung tâm Anh ngữ Minh Khai.
func (p *parser) plainWords(from, to int) bool {
	for i := from + 1; i < to; i++ {
		if t := p.tok(i); t.gap == blank && t.shape != small && t.shape != number && p.tok(i-1).word != p.g.lex.and {
			return false
		}
	}
	return true
}

// walkField fills the label with words for a field that go up to the host: Vụ Tổ chức cán bộ, Bộ Nội vụ.
func (p *parser) walkField(head *int16, to int32, from, i, depth int, r read) {
	const longest = 18
	if !p.named(i) || p.tok(i).shape == number || p.tok(i).gap != blank {
		return
	}
	alone := p.whole
	for j := i + 1; j < i+longest; j++ {
		t := p.tok(j)
		if alone && j > i+1 && (t.end == 0 || t.gap != blank || p.named(j) && !p.named(j-1)) { // Cục Trẻ em, of a ministry that is left out
			filled := r
			filled.l0, filled.l1, filled.alone, filled.worded = int16(i), int16(j), true, true
			p.walk(head, to, from, j, depth, filled)
			alone = p.names // of a title, the person or the place may begin here
		}
		if t.end == 0 || t.gap != blank && t.gap != commaGap && t.gap != dashGap && t.gap != opened {
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
		if p.tok(j).gap == opened || p.tok(j).word == p.g.lex.and && p.sharedHost(head, to, from, i, j, j+1, depth, r) {
			return
		}
	}
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

// ofTopic reports whether units of a kind are called after what they see to, in words of their own: Ban Chỉ đạo cải cách hành chính, Ban
// Quản lý rừng phòng hộ, Công đoàn ngành Giáo dục, Trung tâm Giống cây trồng.
func ofTopic(k org.Kind) bool {
	switch k {
	case org.SteeringCommittee, org.TaskForce, org.ManagementBoard, org.TradeUnion, org.PublicServiceUnit, org.MassAssociation, org.DepartmentBranch:
		return true
	}
	return false
}

// endsTopic reports whether a pattern goes on after a label as it does after words for a topic: with the area, or at its end.
func (p *parser) endsTopic(to int32) bool {
	t := &p.g.trie
	return t.nodes[to].slots > 0 && t.slots[t.nodes[to].slots][slotArea] != 0 || p.names && (t.nodes[to].accept > 0 || t.nodes[to].words != 0)
}

// walkTopic fills the label with the words that go up to an area which is written with its type, to the name of a province or to the
// end of a whole name: Ban Chỉ đạo cải cách hành chính tỉnh.
func (p *parser) walkTopic(head *int16, to int32, from, i, depth int, r read) {
	const longest = 16
	ofSociety := p.tok(i-1).word == p.g.lex.society                                 // Hội Doanh nghiệp
	if p.another(i) && !ofSociety || ofSociety && p.tok(i).word == p.g.lex.atOnce { // Ban Quản lý chợ, Hội đồng
		return
	}
	for j := i; j < i+longest; j++ {
		t := p.tok(j)
		last := t.end == 0
		if j > i && (last && p.names || p.g.trie.after(to, t.word) != 0 || p.is(j, opensType) || p.is(j, opensProvince) && p.provinceAt(j) > 0 || p.countryAt(j)) {
			filled := r
			filled.l0, filled.l1, filled.topic = int16(i), int16(j), true
			if !last || !p.topic || p.plainWords(i, j) {
				p.walk(head, to, from, j, depth, filled)
			}
		}
		if !p.names && p.typedAreaAt(j) > 0 { // tỉnh Nghệ An Phan Thị Mai
			return
		}
		if p.topic && j > i && p.is(j, opensUnit) && t.shape != small && p.unitsAt(j, depth+1) >= 0 { // Hội Phụ nữ Công an tỉnh
			return
		}
		if p.topic && j > i && p.another(j) && p.tok(j).shape != small || last || t.gap != blank && t.gap != commaGap && t.gap != dashGap || j > i && p.rankOfWords(j) {
			return
		}
	}
}
