package directive

// papers are what is numbered like a document and is none of the forms that its symbol stands for: Chứng thư thẩm định giá số 123/2020/CT-TĐG,
// Biên bản nghiệm thu số 05/BBNT-CT.
var papers = lazyBook{texts: []string{
	"chứng thư", "biên bản", "giấy chứng nhận", "chứng nhận", "chứng chỉ", "hóa đơn", "phiếu", "vận đơn", "tờ khai", "bản vẽ", "báo giá",
}}

// maxPaper bounds what stands of a paper between the word for it and "số", in words.
const maxPaper = 8

// ofPaper reports whether "số", which ends what stands before the number m, is that of such a paper: its word is the next one before it that is
// one for a document, and the symbol is not that of its form, 05/BB-SXD. What a document of the form is about is no such paper: Quyết định cấp
// giấy chứng nhận số 12/QĐ-UBND.
func (x *scanner) ofPaper(h *heading, m *member) bool {
	s, at := x.s, h.start
	for range maxPaper {
		end := skipBlanksBack(s, at)
		y, start, _ := syllableUpTo(s, end)
		if y == 0 || start < x.done {
			return false
		}
		row, _ := x.b.labels.endsIn(s, start, end, y)
		if row != nil && m.forms.has(row.form) {
			return false
		}
		if v, _ := papers.get().endsIn(s, start, end, y); v >= 0 {
			return !x.described(h, m.forms)
		}
		if row != nil {
			return false
		}
		at = start
	}
	return false
}

// things are numbered with letters that may be those of a document: Thùng số 05/CT-DP. The word stands right before the number, or "số".
var things = lazyBook{marked: true, texts: []string{
	"thùng", "kiện hàng", "lô", "lô hàng", "lô thuốc", "seri", "số seri", "sê ri", "máy", "số máy", "số khung", "căn hộ", "container", "công tơ", "toa", "két",
}}

// ofThing reports whether the number m is that of a thing, and none of a document that is about it: Quyết định thanh lý máy số 15/QĐ-UBND.
func (x *scanner) ofThing(h *heading, m *member) bool {
	v, _ := things.get().upTo(x.s, skipBlanksBack(x.s, h.start))
	return v >= 0 && !x.described(h, m.forms)
}

// planScale is the scale of a plan that is like a year, and the form of a plan: quy hoạch 1/2000.
const planScale = 2000

// scaled reports whether a serial with a year is the scale of a plan.
func (m *member) scaled(h *heading) bool {
	return h.row.form == Planning && !h.so && m.serial == "1" && m.year == planScale
}
