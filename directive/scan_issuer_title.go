package directive

import "strings"

// maxTitleBehind bounds the title between a number and who issued the document, in bytes.
const maxTitleBehind = 200

// otherDocumentsBook has labels of what may be meant instead where one stands in the title.
var otherDocumentsBook = lazyBook{texts: []string{
	"Nghị quyết", "Nghị định", "Thông tư", "Quyết định", "Chỉ thị", "Luật", "Bộ luật", "Pháp lệnh", "Quy định", "Quy chế", "Kế hoạch", "Kết luận", "Hướng dẫn",
	"Công văn", "Hiến pháp", "Đề án", "Chương trình", "Thông báo", "Báo cáo", "Tờ trình", "Hiệp định", "Nghị định thư",
}}

// issuedBehindTitle reads who issued what the list names behind its title: Nghị quyết số 12/NQ-HĐND về đầu tư công do Hội đồng nhân dân tỉnh
// Phú Thọ ban hành.
func (x *scanner) issuedBehindTitle(h *heading) {
	s, last := x.s, &x.members[len(x.members)-1]
	from := max(last.End, last.To)
	if h.row == nil || from+1 >= len(s) || s[from] != ' ' || s[from+1] < 'a' {
		return
	}
	title, _, found := strings.Cut(s[from:min(len(s), from+maxTitleBehind)], " do ")
	if !found || strings.ContainsAny(title, ".;:/\n") {
		return
	}
	var w issuerWords
	if !x.issuerAt(&w, from+len(title)+len(" do ")) {
		return
	}
	if !issuesBefore(s, w.end) || namesOther(title) {
		return
	}
	for i := range x.members {
		if c := &x.members[i]; c.IssuedBy == "" && !w.cannotBe(c.Number) && !w.differs(c.Number) {
			w.apply(c, s)
		}
	}
}

// namesOther reports whether a title names another document.
func namesOther(title string) bool {
	for i := range len(title) {
		if title[i] != ' ' || !startsCapital(title[i+1:]) {
			continue
		}
		if v, _ := otherDocumentsBook.get().from(title, i+1); v >= 0 {
			return true
		}
	}
	return false
}
