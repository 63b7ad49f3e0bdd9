package mention

// This file follows patterns that are words and nothing else, or the first words of any.

// opensName reports whether a unit or a title begins at token i.
func (p *parser) opensName(i int) bool {
	if p.tok(i+1).shape == capitalised && (p.tok(i).word == p.g.lex.middle || p.is(i, opensSmall) && p.behindSurname(i)) { // Nguyễn Văn Phòng, Nguyễn Công An
		return false
	}
	return p.opensBelow(p.g.titles, i) || p.opensBelow(p.g.units, i)
}

// behindSurname reports whether a family name stands right before token i.
func (p *parser) behindSurname(i int) bool {
	return i > 0 && p.tok(i).gap == blank && p.is(i-1, isSurname) && p.tok(i-1).shape == capitalised
}

// opensBelow reports whether a pattern below a root begins with the tokens from i on: with the first three, if it goes so far.
func (p *parser) opensBelow(root int32, i int) bool {
	t := &p.g.trie
	n := t.after(t.after(root, p.tok(i).word), p.tok(i+1).word)
	return n != 0 && (t.nodes[n].accept > 0 || t.nodes[n].slots > 0 || p.tok(i+2).gap != blank || t.after(n, p.tok(i+2).word) != 0)
}

// centres make a unit that of the country, or of its forces.
var centres = [...]string{"chính phủ", "trung ương", "quân y"}

// ofCentre reports whether what makes a unit that of the country follows: Ban Tôn giáo Chính phủ, which no province has.
func (p *parser) ofCentre(i int) bool { return p.begins(p.g.central, i) }

// others have units of their own that are not of the model: Đảng ủy Công ty Điện lực.
var others = [...]string{
	"công ty", "tổng công ty", "tập đoàn", "doanh nghiệp", "xí nghiệp", "nhà máy", "khách sạn", "bệnh viện", "trường", "đại học", "cao đẳng", "học viện", "ngân hàng",
	"hợp tác xã", "câu lạc bộ", "clb", "hiệp hội", "liên đoàn bóng đá", "quỹ", "nhà trường", "chợ", "chung cư", "tòa nhà", "nhà chung cư", "ký túc xá", "bến xe", "fc",
}

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
