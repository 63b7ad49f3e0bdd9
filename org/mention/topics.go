package mention

import (
	"cmp"
	"slices"
	"strings"

	"github.com/vnpolity/vnpolity/org"
)

// This file has the units that are called after what they see to, in words that are the name of no sector.

// noTopics are no topics behind Hội and Trung tâm: Hội đồng, Hội nghị, Trung tâm thương mại.
var noTopics = [...]string{
	"đồng", "nghị", "thảo", "trường", "chợ", "thi", "quán", "trại", "diễn", "thương mại", "anh ngữ", "ngoại ngữ", "tiệc cưới", "mua sắm", "bảo hành", "thẩm mỹ", "luyện thi",
}

// shortGroups are words for a residential group that running text has of anything: Khu 5, tổ 12.
var shortGroups = [...]struct{ long, word string }{{"Khu phố {l}", "Khu {l}"}, {"Tổ dân phố {l}", "Tổ {l}"}}

// topic lays a wording with words for a topic in place of the sector, if units of its kind may be in any: Hội Kiến trúc sư {a}.
func (b *builder) topic(w org.Wording) {
	for _, short := range shortGroups {
		if rest, ok := strings.CutPrefix(w.Text(), short.long); ok {
			b.wholly(short.word+rest, w)
			return
		}
	}
	if w.Kind() == org.PoliticalSchool && w.Role() == 0 && !w.Short() { // many bear the name of somebody: Trường Chính trị Nguyễn Văn Linh
		b.wholly(strings.Replace(w.Text(), "{a}", "{l} {a}", 1), w)
		return
	}
	if !ofTopic(w.Kind()) || w.Sector() != "" {
		return
	}
	if w.Under(org.TradeUnion) && w.Kind() == org.TradeUnion { // Công đoàn Giáo dục tỉnh
		e := entry{kind: w.Kind(), types: w.Types(), hosted: true, ofSector: true, rows: []org.Wording{w}}
		b.pattern(b.g.units, strings.Replace(w.Text(), " ngành", "", 1), e, opensUnit)
	}
	if before, after, ok := strings.Cut(w.Text(), " số {l}"); ok && ofInstitution(w.Kind()) { // Trường THPT Phan Bội Châu
		b.wholly(before+" {l}"+after, w)
		return
	}
	text := strings.Replace(w.Text(), " ngành {l}", " {s}", 1) // Công đoàn Y tế Việt Nam
	if !strings.Contains(text, " {s}") || strings.Contains(text, "{l}") {
		return
	}
	text = strings.Replace(text, "{s}", "{l}", 1)
	list := b.shortened(text)
	if rest, ok := strings.CutPrefix(text, "Hội "); ok { // 45/2010/NĐ-CP, Điều 2
		list = append(list, "Hiệp hội "+rest, "Tổng hội "+rest, "Liên đoàn "+rest)
	}
	for _, short := range list {
		b.wholly(short, w)
	}
}

// withoutSector reports whether a union is called after what is of no sector, or leaves out the place: Công đoàn Lê Lợi, which that of a company is.
func withoutSector(p *parser, r *read) bool {
	return r.left == slotArea || p.sectorEnd(int(r.l0)) != int(r.l1)
}

// sectorEnd returns the token after what of the name of a sector stands at token i, two words at least, i if there is none: Giáo dục, of Giáo dục và Đào
// tạo.
func (p *parser) sectorEnd(i int) int {
	n, end := p.g.sectors, i
	for j := i; n != 0; j++ {
		if j > i {
			n = p.past(n, j)
		}
		if n = p.g.trie.after(n, p.tok(j).word); n != 0 && j > i && p.tok(j).word != p.g.lex.and {
			end = j + 1
		}
	}
	return end
}

// wholly lays a pattern that is read only where a whole text is a name.
func (b *builder) wholly(text string, w org.Wording) {
	types := cmp.Or(w.Types(), allTypes)
	if ofInstitution(w.Kind()) { // Bệnh viện Đa khoa huyện
		types = allTypes
	}
	e := entry{kind: w.Kind(), types: types, hosted: !w.Under(0), open: true, host: strings.Contains(text, "{h}"), rows: []org.Wording{w}}
	e.number = strings.HasPrefix(text, "Tổ {l}") // and not Tổ Toán
	b.lay(b.g.topics, b.pieces(text), func(accept *int32) { b.accept(accept, e) }, 0)
}

// ofTopic reports whether units of a kind are called after what they see to, in words of their own: Ban Chỉ đạo cải cách hành chính, Ban
// Quản lý rừng phòng hộ, Công đoàn ngành Giáo dục, Trung tâm Giống cây trồng.
func ofTopic(k org.Kind) bool {
	switch k {
	case org.School, org.Hospital, org.SteeringCommittee, org.TaskForce, org.ManagementBoard, org.TradeUnion, org.PublicServiceUnit, org.MassAssociation, org.DepartmentBranch:
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
	if p.another(i) && p.tok(i-1).word != p.g.lex.society || p.topic && p.begins(p.g.private, i) { // Ban Quản lý chợ, but Hội Doanh nghiệp
		return
	}
	for j := i; j < i+longest; j++ {
		t := p.tok(j)
		last := t.end == 0
		next := j > i && !p.names && p.nextTitle(j)
		if j > i && (last && p.names || next || p.g.trie.after(to, t.word) != 0 || p.is(j, opensType) || p.is(j, opensProvince) && p.provinceAt(j) > 0 || p.countryAt(j)) {
			filled := r
			filled.l0, filled.l1, filled.topic = int16(i), int16(j), true
			if !last || !p.topic || p.plainWords(i, j) {
				p.walk(head, to, from, j, depth, filled)
			}
		}
		if next || !p.names && p.typedAreaAt(j) > 0 { // tỉnh Nghệ An Phan Thị Mai
			return
		}
		if (p.topic || p.names && p.takesHost(to)) && j > i && p.is(j, opensUnit) && t.shape != small && p.unitsAt(j, depth+1) >= 0 { // Hội Phụ nữ Công an tỉnh
			if p.takesHost(to) { // Ban Chỉ đạo xây dựng nông thôn mới UBND tỉnh
				r.l0, r.l1, r.topic = int16(i), int16(j), true
				p.walk(head, to, from, j, depth, r)
			}
			return
		}
		if p.topic && j > i && p.another(j) && p.tok(j).shape != small || last || t.gap != blank && t.gap != commaGap && t.gap != dashGap || j > i && p.rankOfWords(j) {
			return
		}
	}
}

// nextTitle reports whether the next title of a list begins at token i: Trưởng Ban Chỉ đạo 35, Bí thư Tỉnh ủy.
func (p *parser) nextTitle(i int) bool {
	return p.tok(i).gap > blank && p.tok(i).shape != small && p.is(i, opensTitle) && p.opensBelow(p.g.titles, i)
}

// takesHost reports whether a pattern may go on with the host at a node.
func (p *parser) takesHost(n int32) bool {
	t := &p.g.trie
	return t.nodes[n].slots > 0 && t.slots[t.nodes[n].slots][slotHost] != 0
}

// afterNamedField returns the token after the longest sector at token i that ends before token to and of which there are several, each with a name:
// khu kinh tế. It is i if there is none.
func (p *parser) afterNamedField(i, to int) int {
	n, end := p.g.sectors, i
	for j := i; j < to-1; j++ {
		if n = p.g.trie.after(n, p.tok(j).word); n == 0 {
			break
		}
		if k := p.g.trie.nodes[n].accept; k > 0 && slices.ContainsFunc(p.g.fields[k-1], func(s org.Sector) bool { return slices.Contains(p.g.named, s) }) {
			end = j + 1
		}
		if p.tok(j+1).gap != blank {
			break
		}
	}
	return end
}

// plainWords reports whether no word after the first and the marks has a capital: Trung tâm Cấp cứu 115, but not Trung tâm Anh ngữ Minh Khai.
func (p *parser) plainWords(from, to int) bool {
	if name := p.afterNamedField(from, to); name > from && to-name <= 4 { // Công đoàn Khu kinh tế Nghi Sơn
		return true
	}
	for i := from + 1; i < to; i++ {
		if t := p.tok(i); t.gap == blank && t.shape != small && t.shape != number && p.tok(i-1).word != p.g.lex.and {
			return false
		}
	}
	return true
}
