package mention

import (
	"strings"

	"github.com/vnpolity/vnpolity/org"
)

// afterAbbreviation returns the token after an abbreviation in brackets that begins at token i, i if there is none.
func (p *parser) afterAbbreviation(i int) int {
	const longest = 4
	for j := i; j < i+longest && (p.tok(j).shape == capitals || p.tok(j).runes == 1 || p.tok(j).word == p.g.lex.and); j++ {
		if j > i && p.tok(j).gap != glued && p.tok(j).gap != dashGap {
			break
		}
		if p.tok(j+1).gap == closed {
			return j + 1
		}
	}
	return i
}

// setOff reports whether a mark may stand before token i, after a label: a comma, and before a host a bracket or a dash as well.
func (p *parser) setOff(n int32, i int) bool {
	switch p.tok(i).gap {
	case commaGap:
		return true
	case opened, dashGap:
		t := &p.g.trie
		return t.nodes[n].slots > 0 && t.slots[t.nodes[n].slots][slotHost] != 0
	}
	return false
}

// beforeHost reports whether a pattern may go on with the host behind the comma before token i: Ban Pháp chế, HĐND tỉnh. In a text that is no
// name, the host is one that units in the sector are of: Phòng Cảnh sát hình sự, Công an tỉnh; in a name, it may be a dash or a bracket too.
func (p *parser) beforeHost(n int32, i int, s org.Sector) bool {
	t := &p.g.trie
	if gap := p.tok(i).gap; gap != commaGap && !(p.names && (gap == dashGap || gap == opened)) {
		return false
	}
	if t.nodes[n].slots == 0 || t.slots[t.nodes[n].slots][slotHost] == 0 || p.tok(i).gap == dashGap && p.tok(i-1).word == p.g.lex.committee { // Đảng ủy - Ban CHQS huyện
		return false
	}
	return p.names || p.topic || s != "" && p.is(i, opensUnit) && p.hostOf(s, i)
}

// beforePlace reports whether a name goes on with its place behind the dash before token i: Sở Y tế - tỉnh Nghệ An, Hội Chữ thập đỏ - Thừa
// Thiên Huế.
func (p *parser) beforePlace(n int32, i int) bool {
	t := &p.g.trie
	if !p.names || p.tok(i).gap != dashGap || t.nodes[n].slots == 0 {
		return false
	}
	slots := &t.slots[t.nodes[n].slots]
	return (slots[slotArea] != 0 || slots[slotName] != 0) && (p.typedAreaAt(i) > 0 || p.provinceAt(i) > 0)
}

// policeSector ends the sectors in which the police alone has units.
const policeSector = "-police"

// hostOf reports whether a unit stands at token i that alone has units in the sector.
func (p *parser) hostOf(s org.Sector, i int) bool {
	k := p.longestWhole(p.unitsAt(i, 1))
	if k < 0 {
		return false
	}
	switch p.entryOf(&p.reads[k]).kind {
	case org.Police:
		return strings.HasSuffix(string(s), policeSector)
	case org.PeoplesCouncil:
		return p.g.seatsOf(org.CouncilCommittee, s) != nil && p.g.seatsOf(org.Commission, s) == nil
	}
	return false
}
