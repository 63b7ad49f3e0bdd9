package mention

import (
	"slices"

	"github.com/vnpolity/vnpolity/org"
)

// This file refuses readings that a pattern of the table allows and people do not mean.

// A refusal tells readings that are none of their entry.
type refusal struct {
	reason string
	of     func(*entry) bool         // the entries that it is about
	when   func(*parser, *read) bool // what is not taken for one of them
}

// refusals returns the table of them, in the order in which they are asked. What stands behind a row is refused by it.
func refusals() []refusal {
	return []refusal{
		{"host of no such kind", everything, ofNoHost},                                              // Ban Tổ chức Tỉnh đoàn
		{"paper of any name", units(org.PartyPress), leaving(slotName)},                             // Báo Tiền Phong
		{"organ of a permanent board", everything, under(org.PermanentBoard)},                       // Phó Chánh Văn phòng Thường trực Đảng ủy
		{"board of another organ", isBoard, beforeAnother},                                          // Thường trực Ủy ban, Thường trực Hội đồng
		{"bloc that is the committee", unitsAndPosts(org.PartyCommittee), under(org.BlocCommittee)}, // Đảng ủy các cơ quan Đảng tỉnh
		{"head of any team", posts(org.Team), leaving(slotHost)},                                    // Đội trưởng đội tuyển
		{"branch of an organ", unitsAndPosts(org.Branch), leaving(slotHost)},                        // Chi đoàn is that of a village
		{"family name for a union", unitsAndPosts(org.PartyCommittee), underBareUnion},              // Đảng ủy Đoàn Thái Hải
		{"committee of another party", unitsAndPosts(org.PartyCommittee), beforeParty},              // Ban Chấp hành Trung ương Đảng Cộng sản Nhật Bản
		{"organ where each place has one", isUnit, seatedWithoutHost},                               // Đảng ủy is that of a place
		{"type that the name does not tell", everything, ofOtherType},                               // Sở Y tế Mỹ Lệ; Thị ủy Hà Đông tells it
		{"post in any place", posts(org.PeoplesCommittee, org.Court), ofAnyPlace},                   // Chủ tịch, Hội thẩm nhân dân
		{"person for a place", everything, ofNoPlace},                                               // Chủ tịch Hồ Chí Minh
		{"organisers of an event", posts(org.Commission), ofEvent},                                  // Trưởng Ban Tổ chức giải
		{"union of no sector", isOfSector, withoutSector},                                           // Công đoàn Lê Lợi tỉnh
		{"topic that prose goes on with", isTopicUnit, cutShort},                                    // Ban Quản lý Khu bảo tồn thiên nhiên
		{"label for a topic", isOfTopic, labelledForTopic},                                          // Hội Golf Hà Nội
		{"topic of what has none", isOfNoTopic, calledForTopic},                                     // Chi bộ thôn Thành Công
		{"school that may be a word", isInstitution, calledLikeProse},                               // Trường kỳ kháng chiến
		{"field of what has none", everything, ofStrangeField},                                      // Đồn Biên phòng Nguyễn Văn An
		{"division of no field", isBareDivision, withoutDuties},                                     // Phòng Nguyễn Văn An, Sở Y tế
		{"board of no field", units(org.OrganisationBoard), withoutBoardField},                      // Ban Công đoàn
		{"family name for an organisation", units(org.OrganisationBoard), underFamilyName},          // Trưởng Ban Tuyên giáo Huyện ủy Đoàn Thị Hà
		{"branch of what is in a village", unitsAndPosts(org.Branch), labelledWithUnit},             // Chi đoàn TDP 7
		{"committee of two places", governs, ofTwoAreas},                                            // Chủ tịch UBND huyện Nam Đàn - Hoàng Mai
		{"team of a place", unitsAndPosts(org.YouthUnion), ofBarePlace},                             // Đoàn Hội An
		{"sector of nobody's commission", units(org.Commission, org.CouncilCommittee), nowhere},     // Ban Tài chính Tổng Liên đoàn is none of the Party's
		{"organ of a school", everything, labelledWithOther},                                        // Chi đoàn Trường THPT Đô Lương 1
		{"name where numbers are", isNumbered, labelledWithName},                                    // Tổ đại biểu Đoài; thôn Đoài has a name
		{"organ of any ministry", isOfMinistry, ofAnyMinistry},                                      // Vụ Pháp chế
		{"next of a list for a ministry", isMinistryUnit, besideHost},                               // Cục Thống kê, Cục Hải quan
		{"province of no such name", everything, inNoProvince},                                      // Công an Mỹ
		{"post at any border", units(org.BorderPost), unlabelled},                                   // Đồn Biên phòng
		{"head of any Party committee", isPartyHead, leaving(slotArea, slotHost)},                   // Bí thư Đảng bộ, Giám đốc Công an tỉnh
		{"member of any Party committee", isPartyMember, leaving(slotHost)},                         // Đảng ủy viên
		{"capitals for anything", isPost, shortForAnything},                                         // hợp đồng BT, TP Du lịch, TB Tổ chức
		{"head of what is no unit", isPost, bareChief},                                              // trưởng nhóm
		{"small letters for capitals", isBriefUnit, writtenSmall},                                   // trưởng ca, of a shift
		{"another sector", everything, ofOtherSector},                                               // Ban Tôn giáo TP Hà Nội
	}
}

// refusing tells each entry which refusals are about it.
func (g *Grammar) refusing() {
	all := refusals()
	var list []*refusal
	for i := range g.entries {
		x := &g.entries[i]
		list = list[:0]
		for k := range all {
			if f := &all[k]; f.of(x) {
				list = append(list, f)
			}
		}
		x.refusals = slices.Clone(list)
	}
}

// refuses reports whether a reading is none of its entry, for one of the reasons that are about that.
func (p *parser) refuses(r *read) bool {
	for _, f := range p.entryOf(r).refusals {
		if f.when(p, r) {
			return true
		}
	}
	return false
}

func everything(*entry) bool { return true }

func isBoard(x *entry) bool { return x.kind == org.PermanentBoard || x.kind == org.StandingBoard }

// beforeAnother reports whether what leaves something out stands before a word with a capital, which is of what it belongs to. Behind a post that may be a
// person.
func beforeAnother(p *parser, r *read) bool {
	i := int(r.end)
	next := p.tok(i)
	if r.left == slots || next.gap != blank || next.end == 0 || !p.named(i) || next.shape == number {
		return false
	}
	return isUnit(p.entryOf(r)) || p.is(i, opensUnit) && p.opensName(i)
}

func isUnit(x *entry) bool { return x.role == 0 }

func isPost(x *entry) bool { return x.role != 0 }

// unitsAndPosts returns whether an entry is that of units of a kind, or of posts in them.
func unitsAndPosts(k org.Kind) func(*entry) bool {
	return func(x *entry) bool { return x.kind == k }
}

func units(kinds ...org.Kind) func(*entry) bool {
	return func(x *entry) bool { return isUnit(x) && slices.Contains(kinds, x.kind) }
}

func posts(kinds ...org.Kind) func(*entry) bool {
	return func(x *entry) bool { return isPost(x) && slices.Contains(kinds, x.kind) }
}

func isOfTopic(x *entry) bool { return ofTopic(x.kind) }

func isOfNoTopic(x *entry) bool { return !ofTopic(x.kind) }

func isOfSector(x *entry) bool { return x.ofSector }

func isTopicUnit(x *entry) bool { return isUnit(x) && ofTopic(x.kind) && !x.region }

func isInstitution(x *entry) bool { return ofInstitution(x.kind) }

func isBareDivision(x *entry) bool {
	return isUnit(x) && x.kind == org.Division && x.only == "" && x.field == ""
}

func isMinistryUnit(x *entry) bool { return isUnit(x) && ofMinistry(x.kind) }

func isOfMinistry(x *entry) bool { return isMinistryUnit(x) && x.only == "" }

func isBriefUnit(x *entry) bool { return isUnit(x) && x.brief }

// isNumbered reports whether units that an entry is of have numbers for labels, and not names or words for a field.
func isNumbered(x *entry) bool {
	return x.number || !x.region && !called(x.kind) && !ofField(x.kind)
}

// ofField reports whether units of a kind in an organisation, a ministry's aside, are called after words for a field.
func ofField(k org.Kind) bool { return k == org.Division || k == org.OrganisationBoard }

func isPartyHead(x *entry) bool {
	return x.kind == org.PartyCommittee && (x.role == org.Head || x.role == org.StandingDeputy || x.role == org.Deputy)
}

func isPartyMember(x *entry) bool { return x.kind == org.PartyCommittee && x.role == org.Member }

// governs reports whether an entry is of what each place has one of.
func governs(x *entry) bool {
	return x.kind == org.PartyCommittee || x.kind == org.PeoplesCommittee || x.kind == org.PeoplesCouncil
}

// leaving returns whether a reading leaves out one of the slots, at the end of the pattern.
func leaving(open ...slot) func(*parser, *read) bool {
	return func(_ *parser, r *read) bool { return slices.Contains(open, r.left) }
}

// under returns whether a reading has a host of a kind.
func under(k org.Kind) func(*parser, *read) bool {
	return func(p *parser, r *read) bool { return r.host >= 0 && p.hostKind(r) == k }
}

func (p *parser) hostKind(r *read) org.Kind { return p.entryOf(&p.reads[r.host]).kind }

func (r *read) labelled() bool { return r.l0 < r.l1 }

func unlabelled(_ *parser, r *read) bool { return !r.labelled() }

func ofNoHost(p *parser, r *read) bool {
	if r.host < 0 {
		return false
	}
	x, host := p.entryOf(r), p.hostKind(r)
	return !x.under(host) && x.through(host) == 0
}

func seatedWithoutHost(p *parser, r *read) bool {
	k := p.entryOf(r).kind
	return r.left == slotHost && p.g.seated[k] && !k.BelowCommune()
}

// beforeParty reports whether the name of a party follows that is not ours, whose name the table has as a whole.
func beforeParty(p *parser, r *read) bool {
	next := p.tok(int(r.end))
	return r.area < 0 && r.host < 0 && next.gap == blank && next.word == p.g.lex.party && next.shape != small
}

// underBareUnion reports whether the host is Đoàn and no more, which begins a name.
func underBareUnion(p *parser, r *read) bool {
	if r.host < 0 || p.hostKind(r) != org.YouthUnion {
		return false
	}
	h := &p.reads[r.host]
	return h.end == h.from+1 && p.tok(int(h.from)).word == p.g.lex.delegation
}

func ofOtherType(p *parser, r *read) bool {
	if r.area < 0 || !p.areas[r.area].other {
		return false
	}
	types := p.entryOf(r).types
	return types&^p.areas[r.area].kinds != 0 || !oneType(types)
}

// oneType reports whether the types are one, or the kinds of city.
func oneType(types org.AreaTypes) bool {
	return types&(types-1) == 0 || types&^(1<<org.Municipality|1<<org.ProvincialCity|1<<org.MunicipalCity) == 0
}

// ofAnyPlace reports whether a title that is told by the place alone leaves that out.
func ofAnyPlace(_ *parser, r *read) bool { return r.unit < 0 && r.left == slotArea }

func ofNoPlace(p *parser, r *read) bool {
	return r.area >= 0 && !p.ofPlace(p.entryOf(r), r, int(r.end))
}

// cutShort reports whether words in small letters follow a unit that is told by its label alone.
func cutShort(p *parser, r *read) bool {
	next := p.tok(int(r.end))
	return r.sector == "" && r.labelled() && r.area < 0 && !p.whole && next.end > 0 && next.gap == blank && next.shape == small
}

func labelledForTopic(p *parser, r *read) bool {
	return p.topic && r.sector == "" && r.labelled() && !r.topic && !r.worded
}

func calledForTopic(_ *parser, r *read) bool { return r.topic }

func calledLikeProse(p *parser, r *read) bool { return r.topic && !p.topic }

func ofStrangeField(p *parser, r *read) bool {
	k := p.entryOf(r).kind
	return r.worded && !ofMinistry(k) && !ofField(k) && !(p.topic && ofTopic(k))
}

// withoutDuties reports whether no sector tells what a division sees to, and no words before its host. In a text they do so behind the title of its head
// alone: Trưởng phòng Kế hoạch - Tài chính Sở Y tế, but Phòng Chăn nuôi sáp nhập thành Chi cục Chăn nuôi và Thú y.
func withoutDuties(p *parser, r *read) bool {
	told := p.whole || r.from > 0 && p.tok(int(r.from)).gap == blank && p.tok(int(r.from)-1).word == p.g.lex.chief
	return r.sector == "" && !p.ofNumber(r) && (!told || r.host < 0 || !r.worded || !p.duties(int(r.l0), int(r.l1)))
}

// ofNumber reports whether a division has a number, as those of the procuracies have, and is no room: Phòng 7 VKSND tỉnh.
func (p *parser) ofNumber(r *read) bool {
	return r.host >= 0 && p.hostKind(r) == org.Procuracy && r.labelled() && p.numeral(int(r.l0), int(r.l1)) && p.tok(int(r.l0)).runes <= 2
}

func withoutBoardField(p *parser, r *read) bool {
	return r.host < 0 || r.sector == "" && (!r.worded || !p.boardField(int(r.l0), int(r.l1)))
}

func labelledWithUnit(p *parser, r *read) bool { return r.labelled() && p.unitsAt(int(r.l0), 1) >= 0 }

// underFamilyName reports whether the one word for the host is the family name of a person that stands there: Đoàn.
func underFamilyName(p *parser, r *read) bool {
	if p.names || r.host < 0 {
		return false
	}
	from, end := int(p.reads[r.host].from), int(p.reads[r.host].end)
	return end == from+1 && p.person(from) > 2 && p.person(end) < 3
}

// ofBarePlace reports whether the area stands right behind the first word, without its type.
func ofBarePlace(p *parser, r *read) bool {
	if r.area < 0 {
		return false
	}
	area := &p.areas[r.area]
	return int(area.from) == int(r.from)+1 && !area.typed()
}

// ofTwoAreas reports whether a reading is of two areas together, and not an organ of such a unit.
func ofTwoAreas(p *parser, r *read) bool { return r.area >= 0 && p.areas[r.area].joint }

// nowhere reports whether the registry has such a unit in the sector nowhere, and no host tells that it is one.
func nowhere(p *parser, r *read) bool {
	x := p.entryOf(r)
	hostless := r.left != slots && r.host < 0 || x.types == 1<<org.Country
	return hostless && r.sector != "" && p.g.seatsOf(x.kind, r.sector) == nil
}

func labelledWithOther(p *parser, r *read) bool {
	i := int(r.l0)
	return p.whole && r.labelled() && !r.topic && !r.worded && p.another(i) && p.saysWhat(i+1)
}

func labelledWithName(p *parser, r *read) bool {
	return r.labelled() && !r.topic && !p.numeral(int(r.l0), int(r.l1))
}

func ofAnyMinistry(p *parser, r *read) bool {
	return r.host < 0 && !r.alone || !p.field(int(r.l0), int(r.l1))
}

func besideHost(p *parser, r *read) bool { return r.host >= 0 && p.beside(r) }

// inNoProvince reports whether an area of no known name could be a province alone: these are all known.
func inNoProvince(p *parser, r *read) bool {
	return r.area >= 0 && p.areas[r.area].wild && !p.names && r.types&^provinces == 0
}

// shortForAnything reports whether two capitals that a title begins with in a text, BT, TP or TB, may be short for something else: they stand
// alone, or what follows is of no host.
func shortForAnything(p *parser, r *read) bool {
	if first := p.tok(int(r.from)); p.whole || first.shape != capitals || first.runes != 2 {
		return false
	}
	switch k := p.entryOf(r).kind; k {
	case org.Division:
		return true
	case org.Commission:
		return r.left != slots
	default:
		return r.left == slotUnit && (k.Class() == org.PartyBody || k == org.YouthUnion || k == org.Branch)
	}
}

// bareChief reports whether a title is trưởng and no more, and goes on with a word that is not read: trưởng nhóm, but not Trưởng và Phó Trưởng Công an.
func bareChief(p *parser, r *read) bool {
	next := p.tok(int(r.end))
	return r.left == slotUnit && r.end == r.from+1 && p.tok(int(r.from)).word == p.g.lex.chief && next.gap == blank && next.shape == small &&
		next.word != p.g.lex.and && next.word != p.g.lex.both
}

// writtenSmall reports whether the first word is in small letters, and not all of the text is.
func writtenSmall(p *parser, r *read) bool { return !p.small && p.tok(int(r.from)).shape == small }

func ofOtherSector(p *parser, r *read) bool { return r.sector != "" && !p.entryOf(r).sector(r.sector) }
