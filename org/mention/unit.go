package mention

import (
	"math"
	"math/bits"
	"strings"
	"unicode/utf8"

	"github.com/vnpolity/vnpolity/org"
)

// This file reads units in running text.

// unit reads a unit at the first token.
func (r *reading) unit() int {
	if r.tok(0).shape == small && !r.is(0, opensSmall) {
		return 0
	}
	head := r.unitsAt(0, 0)
	if head < 0 || r.looksAlike() {
		return 0
	}
	longest, most, rivals := int16(0), int16(0), 0
	for k := head; k >= 0; k = r.reads[k].next {
		most = max(most, r.reads[k].end)
		if end := r.reads[k].end; end >= longest && r.admits(k) {
			if end > longest {
				longest, rivals = end, 0
			}
			rivals++
		}
	}
	if longest == 0 || longest < most && r.tok(int(longest)).gap == dashGap { // of Ban Kinh tế - Ngân sách
		return 0
	}
	r.with = append(r.with[:0], r.shares(int(longest))...)
	best, top := int16(-1), math.MinInt
	var name Name
	for k := head; k >= 0; k = r.reads[k].next {
		if r.reads[k].end != longest || !r.admits(k) {
			continue
		}
		n, score := r.nameAt(k), 0
		if rivals > 1 {
			score = r.fit(k, &n)
		}
		if score > top {
			best, top, name = k, score, n
		}
	}
	r.with = r.with[:0]
	if r.anyVillage(&name) {
		return 0
	}
	end := r.reads[best].end
	if k := r.areaOf(&r.reads[best]); k >= 0 && r.areas[k].from < r.areas[k].to {
		end, _ = r.above(k, r.reads[best].types, end, &r.context)
	}
	r.mention(best, &name, end)
	r.say(r.spot(name))
	if r.tok(int(end)).gap == opened {
		end = int16(r.afterAbbreviation(int(end))) // Bộ đội Biên phòng (BĐBP)
	}
	return r.toks[end-1].end
}

// nameAt settles a reading of a unit, with the areas above that follow it.
func (r *reading) nameAt(k int16) (n Name) {
	rd := &r.reads[k]
	if a := r.areaOf(rd); a >= 0 && r.areas[a].from < r.areas[a].to {
		_, r.within = r.above(a, rd.types, rd.end, &r.context)
	}
	n = r.name(rd, &r.context)
	r.within = org.Area{}
	return n
}

// fit tells how well a reading of a unit fits.
func (r *reading) fit(k int16, n *Name) int {
	rd := &r.reads[k]
	fits, whole := r.entryOf(rd).fits(n.Path, n.Type, r.v.Day())
	s := r.score(n, 0, nil, rd) + r.known(n)
	if fits {
		s += 10
	}
	if whole {
		s++
	}
	if r.outermost(k).left == slots { // MTTQ Việt Nam is the one of the country
		s += 5
	}
	if rd.topic {
		s -= 20
	}
	// What was read as an area may be a label: khối Quang Trung, phường Trường Vinh; khu phố 3, thôn Đông.
	if a := r.areaOf(rd); a >= 0 && (r.areas[a].outside || r.areas[a].types == allTypes && n.Level() == org.LevelHamlet && !strings.Contains(string(n.Path), "~")) {
		s -= 20
	}
	return s
}

// admits reports whether a reading of a unit is a mention where it stands: not a class of units, not a word of prose.
func (r *reading) admits(k int16) bool {
	rd, from := &r.reads[k], r.outermost(k)
	i := int(rd.end)
	next := r.tok(i)
	placed := from.area >= 0 && r.areas[from.area].from < r.areas[from.area].to
	if r.region(rd) {
		return placed && rd.l0 < rd.l1
	}
	if placed {
		return next.gap != blank || next.shape != capitals || !r.another(i) // Công an Hà Nội FC
	}
	if next.gap == blank && (r.is(i, isPlural) || r.tiered(i) || r.foreign(i, false) || r.another(i)) || r.plural {
		return false
	}
	if next.gap == blank && next.word == r.g.member { // Chi ủy viên
		return false
	}
	if from.left != slots && next.gap == blank && r.ofCentre(i) {
		return false
	}
	e := r.entryOf(rd)
	if next.gap == blank && next.shape == small && r.is(i, isPredicate) && r.common(rd, e, from) {
		return false
	}
	if next.word == r.g.lex.of && next.gap == blank && r.is(i+1, opensType) && e.kind.Class() == org.VerticalAgency {
		return false // Kho bạc Nhà nước của tỉnh is not the one of the country
	}
	if rd.l0 < rd.l1 && !e.region && (e.kind == org.Hospital || e.kind == org.School) || r.abroad(i, e) { // Bệnh viện 108
		return false
	}
	if from.left == slots { // UBND quận, or the one in the country
		return true
	}
	if from.left == slotHost && e.kind == org.CouncilCommittee {
		return r.sharesCouncil(i)
	}
	if rd.l0 == rd.l1 && e.only == "" && e.numbered() || r.inSmall(rd, e) {
		return false
	}
	if rd.host < 0 && rd.l0 == rd.l1 && e.kind.BelowCommune() && e.kind.Class() == org.PartyBody && next.gap == blank && next.shape == small && r.opensSentence() {
		return false // Chi bộ quần áo mới hết hai triệu đồng, and any chi bộ besides
	}
	ofParty := e.kind.Class() == org.PartyBody || e.kind.Class() == org.PartyAgency
	if from.left == slotHost || from.left == slotArea && ofParty && !r.g.seated[e.kind] { // Ban Dân vận, of Quận ủy or of quận
		return ofParty && e.kind != org.Office && e.kind != org.Agency && rd.sector != "organisation" && r.toks[rd.from].shape != small
	}
	if from.left == slotArea && r.home.Level() <= org.LevelCentral && r.shares(i) == nil { // hệ thống Tòa án nhân dân
		return false
	}
	first := r.toks[rd.from]
	switch words := rd.end - rd.from; {
	case e.kind == org.PartyOrganisation || e.kind == org.PartyCongress:
		return false
	case words == 1:
		return first.shape == capitals
	case words == 2:
		return from.left == slotName && bits.OnesCount16(uint16(e.types)) <= 3 && !e.rows[0].Short() || first.shape != small && r.shares(i) != nil
	}
	return first.shape != small
}

// common reports whether a reading may be a common noun, or a noun with its owner behind it: it begins a sentence, no other word of it has a capital
// where the table has one or its place is left out. Bảo hiểm xã hội là trụ cột an sinh; Kho bạc của nhà vua.
func (r *reading) common(rd *read, e *entry, from *read) bool {
	if e.only != "" || !r.opensSentence() || from.left == slots && !e.capital() || r.is(int(rd.from), opensType) { // Huyện ủy tells the tier
		return false
	}
	for i := int(rd.from) + 1; i < int(rd.end); i++ {
		if r.toks[i].shape != small {
			return false
		}
	}
	return r.toks[rd.from].shape == capitalised
}

// opensSentence reports whether a sentence begins with the first token, so that its capital tells nothing.
func (r *reading) opensSentence() bool {
	before := strings.TrimRight(r.text[:r.toks[0].start], " \t\"“‘'(")
	if before == "" {
		return true
	}
	last, _ := utf8.DecodeLastRuneInString(before)
	return strings.ContainsRune(".!?…:;\n\r-–•*", last)
}

// anyVillage reports whether a name is that of a làng of which nothing tells the commune: Làng Vũ Đại is that of a story.
func (r *reading) anyVillage(n *Name) bool {
	if n.Body.Kind == org.Hamlet && n.Ground != Written && r.knownAreaAt(0) > 1 { // Buôn Ma Thuột
		return true
	}
	return n.Ground == NoGround && n.Body.Kind == org.Hamlet && r.tok(0).word == r.g.lex.village
}

// abroad reports whether what follows a union or an association at token i makes it that of people in another country: Hội Sinh viên Việt Nam
// tại Pháp.
func (r *reading) abroad(i int, e *entry) bool {
	if t := r.tok(i); t.word != r.g.at || t.gap != blank {
		return false
	}
	c := e.kind.Class()
	return (c == org.SocioPolitical || c == org.MassBody) && r.foreign(i+1, false)
}

// sharesCouncil reports whether a committee of a council follows in a list at token i, with the council that both are of: Ban Kinh tế - Ngân
// sách và Ban Văn hóa - Xã hội của HĐND phường.
func (r *reading) sharesCouncil(i int) bool {
	if t := r.tok(i); t.gap == blank && t.word == r.g.lex.and {
		i++
	} else if t.gap != commaGap {
		return false
	}
	k := r.longest(r.unitsAt(i, 0), true)
	return k >= 0 && r.entryOf(&r.reads[k]).kind == org.CouncilCommittee && r.reads[k].host >= 0
}

// region reports whether a unit is called khu vực, which is that of a ward only with its name and place: Khu vực Tây Nguyên is any.
func (r *reading) region(rd *read) bool {
	return r.entryOf(rd).kind == org.ResidentialGroup && r.tok(int(rd.from)+1).word == r.g.lex.zone
}

// inSmall reports whether a name has small letters where the table has capitals: Trạm y tế is any.
func (r *reading) inSmall(rd *read, e *entry) bool {
	if e.only != "" || e.kind.HasSector() || rd.left == slotHost || rd.host >= 0 {
		return false
	}
	for i := int(rd.from) + 1; i < int(rd.end); i++ {
		if r.toks[i].shape != small {
			return false
		}
	}
	return r.toks[rd.from].shape == capitalised && rd.end-rd.from > 2 && e.capital()
}

// tiered reports whether token i makes of the unit before it any of a tier: UBND cấp xã, but not "do UBND quận cấp ngày 1/7".
func (r *reading) tiered(i int) bool { return r.tok(i).word == r.g.lex.tier && r.is(i+1, opensType) }

// foreign reports whether a word with a capital follows that begins no name of ours: Quốc hội Mỹ. After a title it may be that
// of a person.
func (r *reading) foreign(i int, title bool) bool {
	t := r.tok(i)
	if t.shape == small || t.shape == number || r.tok(i).word != 0 && t.word == r.g.lex.term || title && r.person(i) > 0 || r.opensName(i) || r.ranksPerson(i) {
		return false
	}
	run := r.areasAt(i)
	return run.lo == run.hi || r.areas[run.lo].list == 0
}

// ranksPerson reports whether what stands before a person stands at token i: Đại tá, ông; Anh is a country too.
func (r *reading) ranksPerson(i int) bool {
	j := r.skipRanks(i)
	return j > i+1 || j > i && (r.tok(i).word != r.g.lex.anh || r.named(j) || r.tok(i).shape == small)
}

// ofCentre reports whether what makes a unit that of the country follows: Ban Tôn giáo Chính phủ, which no province has.
func (p *parser) ofCentre(i int) bool { return p.begins(p.g.central, i) }

// another reports whether a company, a school or the like follows.
func (p *parser) another(i int) bool { return p.begins(p.g.others, i) }

// begins reports whether a pattern below a root, of words with blanks between, stands at token i.
func (p *parser) begins(root int32, i int) bool { return p.endOf(root, i) > 0 }

// endOf returns the token after such a pattern at token i, 0 if there is none.
func (p *parser) endOf(root int32, i int) int {
	n := root
	for n != 0 {
		if n = p.g.trie.after(n, p.tok(i).word); n != 0 && p.g.trie.nodes[n].accept > 0 {
			return i + 1
		}
		i++
		if p.tok(i).gap != blank {
			return 0
		}
	}
	return 0
}

// shares returns the place of the names that follow in a list, after token i: Đảng ủy, HĐND, UBND phường Nhân Chính.
func (r *reading) shares(i int) []spot {
	const longest = 4
	for range longest {
		t := r.tok(i)
		switch {
		case t.gap == blank && t.word == r.g.lex.and:
			i++
		case t.gap == commaGap || t.gap == dashGap:
		default:
			return nil
		}
		k := r.longest(r.unitsAt(i, 0), false)
		if k < 0 || r.tok(i).shape == small {
			return nil
		}
		from := r.outermost(k)
		if a := from.area; a >= 0 {
			if r.areas[a].from == r.areas[a].to {
				at, _ := r.generic(&r.context, from.types, nil)
				return []spot{at}
			}
			choices := r.choices(&r.areas[a], from.types, &r.context)
			if len(choices) == 1 {
				return []spot{{area: choices[0].area}}
			}
			if len(choices) == 0 && only(from.types) != 0 {
				return []spot{{name: r.words(r.areas[a].from, r.areas[a].to), kind: only(from.types)}}
			}
			return nil
		}
		i = int(r.reads[k].end)
	}
	return nil
}

// mention adds the mention of a unit, and those of its hosts that are written in it.
func (r *reading) mention(k int16, n *Name, end int16) {
	r.found(UnitMention, r.toks[r.reads[k].from].start, r.ends(r.reads[k].from, end)).Unit = *n
	rd := &r.reads[k]
	if rd.host < 0 || r.reads[rd.host].from >= end { // none, or one further on that it shares
		return
	}
	h := r.name(&r.reads[rd.host], &r.context)
	if n.Area != "" && h.Area != n.Area {
		if u := r.v.Unit(n.Path.Host().Of(n.Area)); !u.IsZero() {
			h = Name{Status: Found, unit: u, Unit: u.ID(), Path: u.Path(), Body: u.Body(), Area: n.Area, Place: n.Place, Type: n.Type, Ground: n.Ground}
		}
	}
	if h.Status == Found {
		r.mention(rd.host, &h, end)
	}
}
