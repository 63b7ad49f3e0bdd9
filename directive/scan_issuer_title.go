package directive

import "strings"

// maxTitleBehind bounds the title between a number and who issued the document, in bytes.
const maxTitleBehind = 200

// otherDocuments are labels of what may be meant instead where one stands in the title.
var otherDocuments = []string{
	"Nghị quyết", "Nghị định", "Thông tư", "Quyết định", "Chỉ thị", "Luật", "Bộ luật", "Pháp lệnh", "Quy định", "Quy chế", "Kế hoạch", "Kết luận", "Hướng dẫn",
	"Công văn", "Hiến pháp", "Đề án", "Chương trình", "Thông báo", "Báo cáo", "Tờ trình", "Hiệp định", "Nghị định thư",
}

// issuedBehindTitle reads who issued what the list names behind its title: Nghị quyết số 12/NQ-HĐND về đầu tư công do Hội đồng nhân dân tỉnh
// Phú Thọ ban hành.
func (x *scanner) issuedBehindTitle(h *heading) {
	s, last := x.s, &x.members[len(x.members)-1]
	from := max(last.End, last.To)
	if h.row == nil || from+1 >= len(s) || s[from] != ' ' || s[from+1] < 'a' {
		return
	}
	title, _, found := strings.Cut(s[from:min(len(s), from+maxTitleBehind)], " do ")
	if !found || strings.ContainsAny(title, ".;:\n") {
		return
	}
	for _, other := range otherDocuments {
		if strings.Contains(title, other) {
			return
		}
	}
	var w issuerWords
	if !x.issuerAt(&w, from+len(title)+len(" do ")) {
		return
	}
	if v, _ := issuingBook.get().from(s, skipBlanks(s, w.end)); v < 0 {
		return
	}
	for i := range x.members {
		if c := &x.members[i]; c.IssuedBy == "" && !w.cannotBe(c.Number) && !w.another(c.Number) {
			w.apply(c, s)
		}
	}
}
