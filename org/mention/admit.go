package mention

import (
	"math/bits"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/vnpolity/vnpolity/org"
)

// This file tells a unit from a class of units, and from words of prose.

// admits reports whether a reading of a unit is a mention where it stands: not a class of units, not a word of prose.
func (r *reading) admits(k int16) bool {
	rd, from := &r.reads[k], r.outermost(k)
	placed := from.area >= 0 && r.areas[from.area].named()
	switch {
	case r.region(rd):
		return placed && rd.labelled()
	case placed:
		return true
	case rd.from == 0 && r.endsBoard(rd):
		return false
	case r.meansAny(rd, from), r.brief(rd) && !r.inCompany(k):
		return false
	case from.left == slots: // UBND quận, or the one in the country
		return true
	}
	return r.admitsOpen(rd, from)
}

// meansAny reports whether what stands beside a unit that names no place tells that any such unit is meant, or one that is none of ours.
func (r *reading) meansAny(rd, from *read) bool {
	e := r.entryOf(rd)
	if r.plural || rd.labelled() && !e.region && ofInstitution(e.kind) { // Bệnh viện 108
		return true
	}
	i := int(rd.end)
	next := r.tok(i)
	if next.gap != blank || r.signAt(i) {
		return false
	}
	switch {
	case r.makesClass(i), r.foreign(i), r.another(i):
		return true
	case next.word == r.g.lex.member: // Chi ủy viên
		return true
	case called(e.kind) && r.numbered(i) && r.tok(i+2).gap != slashGap && r.tok(i+2).gap != dashGap: // Hạt Kiểm lâm số 5
		return true
	case from.left != slots && r.ofCentre(i):
		return true
	case next.shape == small && r.is(i, isPredicate) && r.common(rd, e, from):
		return true
	case next.word == r.g.lex.of && r.is(i+1, opensType) && e.kind.Class() == org.VerticalAgency:
		return true // Kho bạc Nhà nước của tỉnh is not the one of the country
	}
	return r.abroad(i, e)
}

// admitsOpen reports whether a unit whose name leaves its place or its host out is a mention all the same.
func (r *reading) admitsOpen(rd, from *read) bool {
	e, i := r.entryOf(rd), int(rd.end)
	if r.headsColumn(rd) {
		return false
	}
	if from.left == slotHost && e.kind == org.CouncilCommittee {
		return r.sharesCouncil(i)
	}
	if !rd.labelled() && e.only == "" && e.numbered() || r.inSmall(rd, e) {
		return false
	}
	if ofLocalGovernment(r.entryOf(from).kind) && r.sharesClass(i) { // Thường trực HĐND, UBND các xã
		return false
	}
	next := r.tok(i)
	if rd.host < 0 && !rd.labelled() && e.kind.BelowCommune() && e.kind.Class() == org.PartyBody && next.gap == blank && next.shape == small && r.opensSentence() {
		return false // Chi bộ quần áo mới hết hai triệu đồng, and any chi bộ besides
	}
	first := r.toks[rd.from]
	ofParty := ofParty(e.kind)
	if from.left == slotHost || from.left == slotArea && ofParty && !r.g.seated[e.kind] { // Ban Dân vận, of Quận ủy or of quận
		if e.kind.Class() == org.ArmedForce && first.shape != small {
			return r.ofSpokenHost(rd)
		}
		return ofParty && (rd.host >= 0 || e.kind != org.Office && e.kind != org.Agency) && rd.sector != "organisation" && first.shape != small
	}
	if from.left == slotArea && r.home.Level() <= org.LevelCentral && r.shares(i) == nil { // hệ thống Tòa án nhân dân
		return false
	}
	switch words := rd.end - rd.from; {
	case rd.host < 0 && (e.kind == org.PartyOrganisation || e.kind == org.PartyCongress):
		return false
	case words == 1:
		return first.shape == capitals
	case words == 2:
		return from.left == slotName && bits.OnesCount16(uint16(e.types)) <= 3 && !e.rows[0].Short() || first.shape != small && r.shares(i) != nil || r.endsShort(rd) ||
			e.capital() && first.shape == capitalised && r.toks[rd.from+1].shape == capitalised // Cục Thuế
	}
	return first.shape != small
}

// ofSpokenHost reports whether a unit that leaves its host out is that of one which the text has spoken of: Công an tỉnh họp báo. Cơ quan An ninh điều tra.
func (r *reading) ofSpokenHost(rd *read) bool {
	n := r.name(rd, &r.context)
	if n.Status != Found {
		return false
	}
	host := n.Path.Host().Of(n.Area)
	return slices.ContainsFunc(r.spoken, func(s spokenOf) bool { return s.unit.Unit == host })
}

// ofLocalGovernment reports whether a kind is that of the council or the committee which make the government of any place, and are named together.
func ofLocalGovernment(k org.Kind) bool { return k == org.PeoplesCouncil || k == org.PeoplesCommittee }

// ofParty reports whether units of a kind are bodies or agencies of the Party.
func ofParty(k org.Kind) bool { return k.Class() == org.PartyBody || k.Class() == org.PartyAgency }

// headsColumn reports whether a name in capitals stands left of another column, as in the head of a document: the place is in the line below.
func (r *reading) headsColumn(rd *read) bool {
	last := &r.toks[rd.end-1]
	return rd.end-rd.from > 1 && last.shape == capitals && betweenColumns(r.text[last.end:])
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

// abroad reports whether what follows a union or an association at token i makes it that of people in another country: Hội Sinh viên Việt Nam
// tại Pháp.
func (r *reading) abroad(i int, e *entry) bool {
	if t := r.tok(i); t.word != r.g.lex.at || t.gap != blank {
		return false
	}
	c := e.kind.Class()
	return (c == org.SocioPolitical || c == org.MassBody) && r.foreign(i+1)
}

// sharesCouncil reports whether a committee of a council follows in a list at token i, with the council that both are of: Ban Kinh tế - Ngân
// sách và Ban Văn hóa - Xã hội của HĐND phường.
func (r *reading) sharesCouncil(i int) bool {
	if t := r.tok(i); t.gap == blank && t.word == r.g.lex.and {
		i++
	} else if t.gap != commaGap {
		return false
	}
	k := r.longestWhole(r.unitsAt(i, 0))
	return k >= 0 && r.entryOf(&r.reads[k]).kind == org.CouncilCommittee && r.reads[k].host >= 0
}

// region reports whether a unit is called khu vực, which is that of a ward only with its name and place: Khu vực Tây Nguyên is any.
func (r *reading) region(rd *read) bool {
	return r.entryOf(rd).kind == org.ResidentialGroup && r.tok(int(rd.from)+1).word == r.g.lex.zone
}

// endsShort reports whether a name of two words has the second shortened to capitals, or both: Hội CCB, Ban CHQS, BTV TU.
func (r *reading) endsShort(rd *read) bool {
	if rd.host >= 0 && r.brief(&r.reads[rd.host]) {
		return r.entryOf(rd).brief
	}
	return r.toks[rd.from].shape == capitalised && r.toks[rd.from+1].shape == capitals
}

// inSmall reports whether a name has small letters where the table has capitals: Trạm y tế is any. The unions and associations are written so
// too, and are any only where a sentence begins.
func (r *reading) inSmall(rd *read, e *entry) bool {
	if e.only != "" || e.kind.HasSector() || rd.left == slotHost || rd.host >= 0 || e.kind.Class() == org.SocioPolitical && !r.opensSentence() {
		return false
	}
	for i := int(rd.from) + 1; i < int(rd.end); i++ {
		if r.toks[i].shape != small {
			return false
		}
	}
	return r.toks[rd.from].shape == capitalised && rd.end-rd.from > 2 && e.capital()
}

// makesClass reports whether what stands at token i makes a class of the name before it: UBND các xã, UBND 16 xã, UBND cấp xã.
func (p *parser) makesClass(i int) bool {
	return p.is(i, isPlural) || p.tok(i).shape == number && p.tok(i+1).gap == blank && p.tok(i+1).shape == small && (p.typeAt(i+1) || p.tok(i+1).word == p.g.lex.tier) || p.tiered(i)
}

// tiered reports whether token i makes of the unit before it any of a tier: UBND cấp xã, but not "do UBND quận cấp ngày 1/7".
func (p *parser) tiered(i int) bool { return p.tok(i).word == p.g.lex.tier && p.is(i+1, opensType) }

// foreign reports whether a word with a capital follows that begins no name of ours: Quốc hội Mỹ.
func (r *reading) foreign(i int) bool {
	t := r.tok(i)
	if t.shape == small || t.shape == number || t.word != 0 && t.word == r.g.lex.term || r.opensName(i) || r.ranksPerson(i) {
		return false
	}
	if r.outside(i) {
		return true
	}
	run := r.areasAt(i)
	return run.lo == run.hi || r.areas[run.lo].list == 0
}

// foreignBehindTitle is foreign where what follows may be the person.
func (r *reading) foreignBehindTitle(i int) bool { return r.person(i) == 0 && r.foreign(i) }

// ranksPerson reports whether what stands before a person stands at token i: Đại tá, ông; Anh is a country too.
func (r *reading) ranksPerson(i int) bool {
	j := r.skipRanks(i)
	return j > i+1 || j > i && (r.tok(i).word != r.g.lex.anh || r.named(j) || r.tok(i).shape == small)
}
