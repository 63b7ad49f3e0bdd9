package mention

// This file reads forms of address, and what a remark says of a person besides titles, where a whole text is titles.

// addresses stand before a person in a speech or a letter.
var addresses = [...]string{
	"kính thưa", "thưa", "kính gửi", "kính mời", "kính trình", "kính chào", "trân trọng kính mời", "xin kính mời", "gửi", "trân trọng giới thiệu", "xin giới thiệu",
}

// asides begin what is said of a person and is no title: another name, where one stands in a picture, that one has retired, where
// one was elected: đơn vị huyện Tri Tôn.
var asides = [...]string{
	"tức", "bí danh", "tên thật", "tên thường gọi", "thường gọi", "còn gọi", "hay còn gọi", "biệt danh", "đứng giữa", "đứng bên", "đứng bìa", "đứng thứ", "đứng ngoài", "ngồi giữa", "ngồi bên", "ngồi bìa", "ngồi thứ", "bìa phải", "bìa trái", "bên phải", "bên trái",
	"từ trái", "từ phải", "ngoài cùng", "ở giữa", "giữa", "hàng đầu", "hàng trước", "hàng sau", "người thứ", "áo", "ảnh", "thứ nhất", "thứ hai", "thứ ba", "thứ tư",
	"cán bộ hưu trí", "hưu trí", "đã nghỉ hưu", "nghỉ hưu", "nay đã nghỉ hưu", "hiện đã nghỉ hưu", "đã mất", "đã từ trần",
	"đơn vị",
}

// withoutAddress returns a text without its number in a list and the form of address that it begins with: 1. Kính thưa đồng chí Nguyễn Văn An.
func (g *Grammar) withoutAddress(text string) string {
	var t, next token
	x := &g.lex
	from := 0
	if !x.next(&t, text, 0) {
		return text
	}
	if t.shape == number && x.next(&next, text, t.end) && (next.gap == dot || next.gap == closed || next.gap == slashGap) {
		t, from = next, next.start
	}
	n := g.address
	for n != 0 {
		if n = g.trie.after(n, t.word); n != 0 && g.trie.nodes[n].accept > 0 {
			from = len(text)
			if x.next(&next, text, t.end) {
				from = next.start
			}
		}
		if !x.next(&t, text, t.end) || t.gap != blank {
			break
		}
	}
	if from == len(text) {
		return text
	}
	return text[from:]
}

// isAside reports whether an aside begins at token i.
func (p *parser) isAside(i int) bool {
	return p.begins(p.g.asides, i) || p.tok(i).word == p.g.lex.nth[1] && p.tok(i+1).shape == number
}
