package directive

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// A labelRow is a word that stands before a number and says what the document is.
type labelRow struct {
	text string
	form Form // 0 for a word that says no more than that it is a document
	bare bare
	abbr bool // an abbreviation, which must be in capitals
}

// A bare says when a label may stand before a serial alone, without a symbol: "Nghị quyết 25".
type bare uint8

const (
	bareNever  bare = iota // a whole number must follow
	bareNumber             // after "số", or where the next word shows that nothing is counted: "Kế hoạch 22 của", not "Kế hoạch 5 năm"
	bareBehind             // behind "số" alone: Quyết định thành lập số 773
	bareAlways             // but before a word for things that are counted: "Quyết định 3 nội dung"
)

// labels are what documents are called beside the terms of [Form]: longer terms, abbreviations as they are used in running
// text, and the English of translations (Resolution No 25-NQ/TW).
var labels = [...]struct {
	text string
	form Form
	bare bare
}{
	{"nghị quyết liên tịch", JointResolution, bareAlways},
	{"thông tư liên tịch", JointCircular, bareAlways},
	{"thông tư liên bộ", JointCircular, bareAlways},
	{"thông tư liên ngành", JointCircular, bareAlways},
	{"chương trình hành động", Programme, bareNumber},
	{"chương trình công tác", Programme, bareNumber},
	{"chương trình phối hợp", CoordinationProgramme, bareNumber},
	{"quy chế phối hợp", WorkingRules, bareNumber},
	{"quy chế làm việc", WorkingRules, bareNever},
	{"kế hoạch liên tịch", Plan, bareNumber},
	{"kế hoạch phối hợp", Plan, bareNumber},
	{"kế hoạch hành động", Plan, bareNumber},
	{"hướng dẫn liên ngành", Guide, bareNumber},
	{"hướng dẫn liên bộ", Guide, bareNumber},
	{"hướng dẫn liên tịch", Guide, bareNumber},
	{"báo cáo thẩm tra", WrittenReport, bareNumber},
	{"báo cáo thẩm định", WrittenReport, bareNumber},
	{"báo cáo tóm tắt", WrittenReport, bareNumber},
	{"thông báo kết luận", Notice, bareNumber},
	{"kết luận thanh tra", Conclusion, bareBehind},
	{"kết luận kiểm tra", Conclusion, bareBehind},
	{"kết luận kiểm toán", Conclusion, bareBehind},
	{"quyết định thành lập", Decision, bareBehind},
	{"quyết định phê duyệt", Decision, bareBehind},
	{"quyết định công nhận", Decision, bareBehind},
	{"quyết định bổ nhiệm", Decision, bareBehind},
	{"quyết định khen thưởng", Decision, bareBehind},
	{"TT liên tịch", JointCircular, bareAlways},
	{"TTLB", JointCircular, bareAlways},
	{"sắc luật", Edict, bareAlways},
	{"luật", Law, bareNumber},
	{"công văn hỏa tốc", OfficialLetter, bareNever},
	{"công văn khẩn", OfficialLetter, bareNever},
	{"bản quy định", Regulation, bareNumber},
	{"văn bản", 0, bareNever},
	{"văn bản số", 0, bareNever},
	{"VB", 0, bareNever},
	{"điện", Telegram, bareNever},
	{"thông tri liên tịch", Instruction, bareNumber},
	{"NQ", Resolution, bareAlways},
	{"NQLT", JointResolution, bareAlways},
	{"QĐ", Decision, bareAlways},
	{"QyĐ", Regulation, bareAlways},
	{"QĐi", Regulation, bareAlways},
	{"NĐ", Decree, bareAlways},
	{"CT", Directive, bareNumber},
	{"KL", Conclusion, bareAlways},
	{"TT", Circular, bareNumber},
	{"TTLT", JointCircular, bareAlways},
	{"PL", Ordinance, bareNumber},
	{"HD", Guide, bareNever},
	{"KH", Plan, bareNever},
	{"TB", Notice, bareNever},
	{"BC", WrittenReport, bareNever},
	{"TTr", Submission, bareNever},
	{"CV", OfficialLetter, bareNumber},
	{"ĐA", Scheme, bareNever},
	{"CĐ", Telegram, bareNever},
	{"CTr", Programme, bareNever},
	{"QC", WorkingRules, bareNever},
	{"VBHN", ConsolidatedText, bareAlways},
	{"resolution", Resolution, bareNever},
	{"joint resolution", JointResolution, bareNever},
	{"decision", Decision, bareNever},
	{"directive", Directive, bareNever},
	{"decree", Decree, bareNever},
	{"circular", Circular, bareNever},
	{"joint circular", JointCircular, bareNever},
	{"law", Law, bareNever},
	{"ordinance", Ordinance, bareNever},
	{"conclusion", Conclusion, bareNever},
	{"regulation", Regulation, bareNever},
	{"guideline", Guide, bareNever},
	{"action program", Programme, bareNever},
	{"action programme", Programme, bareNever},
	{"program", Programme, bareNever},
	{"plan", Plan, bareNever},
	{"notice", Notice, bareNever},
	{"official dispatch", OfficialLetter, bareNever},
	{"official letter", OfficialLetter, bareNever},
}

// bareForms are the forms of which the term alone is a label for a bare serial; of the others it is one for a whole number,
// or where nothing is counted.
var bareForms = [...]Form{Resolution, JointResolution, Decree, Decision, Directive, Circular, JointCircular, ConsolidatedText,
	Ordinance, Edict, Conclusion}

// notLabels are forms whose term stands before numbers of other things.
var notLabels = [...]Form{Constitution, Statute, Platform, Campaign, WorkTasks, AnnualTheme, Contract, CertifiedCopy, Certificate}

// A labelBook is the labels as a book, and the rows that its values name.
type labelBook struct {
	phraseBook
	rows []labelRow
}

var labelsTable lazy[*labelBook]

func labelsBook() *labelBook { return labelsTable.get(newLabels) }

func newLabels() *labelBook {
	b := &labelBook{}
	for _, r := range labels {
		b.rows = append(b.rows, labelRow{text: r.text, form: r.form, bare: r.bare})
	}
	for f := range forms {
		if f == 0 || slices.Contains(notLabels[:], Form(f)) {
			continue
		}
		r := labelRow{text: forms[f].vi, form: Form(f), bare: bareNumber}
		if slices.Contains(bareForms[:], Form(f)) {
			r.bare = bareAlways
		}
		if !slices.ContainsFunc(b.rows, func(x labelRow) bool { return x.text == r.text }) {
			b.rows = append(b.rows, r)
		}
	}
	for i := range b.rows {
		r := &b.rows[i]
		r.abbr = abbreviated(r.text)
		b.add(r.text, i)
	}
	return b
}

// upTo finds the label that ends at s[end]; row is nil if there is none. An abbreviation must be in capitals.
func (b *labelBook) upTo(s string, end int) (row *labelRow, start int) {
	v, start := b.phraseBook.upTo(s, end)
	return b.row(s, v, start)
}

// endsIn is upTo where the last syllable, y, is known to be s[at:end].
func (b *labelBook) endsIn(s string, at, end int, y syllable) (row *labelRow, start int) {
	v, start := b.phraseBook.endsIn(s, at, end, y)
	return b.row(s, v, start)
}

func (b *labelBook) row(s string, v, at int) (row *labelRow, start int) {
	if v < 0 {
		return nil, at
	}
	row = &b.rows[v]
	if row.abbr && (s[at] >= 'a' && s[at] < utf8.RuneSelf || at > 0 && s[at-1] == '_') {
		return nil, at
	}
	return row, at
}

// abbreviated reports whether a label is an abbreviation: it has a capital as its second letter or is one.
func abbreviated(text string) bool {
	return !strings.Contains(text, " ") && 'A' <= text[0] && text[0] <= 'Z' || strings.HasPrefix(text, "Đ")
}

// counted are words for what is counted: a number before one of them is no number of a document. They are phrases, so that
// năm is not taken where a year follows.
var counted = []string{
	"nội dung", "vấn đề", "điểm", "điều", "khoản", "mục", "chương", "phần", "nhiệm vụ", "nhóm", "hộ", "người", "đại biểu", "thủ tục",
	"trường hợp", "dự án", "việc", "mục tiêu", "giải pháp", "tỉnh", "xã", "phường", "huyện", "quận", "thị xã", "thành phố", "đơn vị",
	"cơ quan", "đồng chí", "cán bộ", "triệu", "tỷ", "tỉ", "nghìn", "ngàn", "trăm", "lần", "giai đoạn", "bước", "kỳ", "quý", "tuần", "giờ",
	"phút", "tháng", "ngày", "cấp", "loại", "mức", "khu", "km", "ha", "m", "tấn", "tạ", "kg", "lớp", "khóa", "đợt", "chỉ tiêu", "tiêu chí",
	"bên", "ngành", "lĩnh vực", "tổ chức", "cá nhân", "tập thể", "thành viên", "văn bản", "tài liệu", "hồ sơ",
	"đề án", "chương trình", "kế hoạch", "phương án", "công trình", "gói", "dòng", "trang", "bản", "cuốn", "tập", "câu", "bài", "hình thức",
	"nguyên tắc", "quan điểm", "học sinh", "sinh viên", "giáo viên", "bác sĩ", "doanh nghiệp", "công ty",
	"thí sinh", "chức danh", "chức vụ", "ứng viên", "nghị quyết", "quyết định", "luật", "nghị định", "thông tư", "đô la", "đồng", "usd",
	"giải", "huy chương", "cầu thủ", "đội", "tuyến", "nước", "quốc gia", "vùng", "miền", "nhà", "căn", "thửa", "lô", "mẫu", "sào", "mét", "cây",
	"con", "cái", "chiếc", "suất", "phòng", "sở", "bộ", "viện", "trường", "cơ sở", "điểm cầu", "phương thức", "tuổi", "thế hệ", "chiều", "mặt",
	"phiên họp", "cuộc họp", "buổi", "phương pháp", "kỹ năng", "cách", "sao", "vành đai", "ca", "bệnh nhân", "mũi", "liều", "nạn nhân", "bị cáo", "bị can", "nghi phạm",
}

var countedBook = lazyBook{texts: counted}

// counts reports whether a word for what is counted stands at s[i], in small letters.
func counts(s string, i int) bool {
	if i >= len(s) {
		return false
	}
	if r, _ := utf8.DecodeRuneInString(s[i:]); capital(r) {
		return false
	}
	if _, dated := readWordedDate(s, i); dated {
		return false
	}
	y, e, _ := readSyllable(s, i)
	if y == plainBan || y == plainQuy {
		return false // ban hành, quy định: no bản and no quý that are typed without marks
	}
	if strings.HasPrefix(s[i:], "trong ") && digitAt(s, i+len("trong ")) {
		return true // 3 trong 5 mẫu
	}
	if s[i] == 'k' {
		if roman, _ := readTermOf(s, i); roman != "" {
			return false // Nghị quyết 18, 19 khóa XII
		}
	}
	if v, _ := countedBook.get().startsWith(s, i, e, y); v < 0 {
		return false
	}
	v, _ := uncountedBook.get().startsWith(s, i, e, y)
	return v < 0
}

// uncounted are words that begin like those for what is counted: Quyết định 12 điều chỉnh.
var uncounted = []string{"điều chỉnh", "điều động", "điều tra", "cấp phép", "cấp giấy", "loại bỏ", "bộ máy", "nhà nước", "phòng chống", "khu vực"}

var uncountedBook = lazyBook{texts: uncounted}

// after are words that may follow the number of a document, and do not follow a count.
var after = []string{
	"của", "về", "và", "đã", "do", "là", "theo", "được", "tại", "để", "với", "này", "nêu", "nói", "trên", "thì", "cũng", "hoặc", "hay", "nhằm",
	"quy", "hướng", "thay", "sửa", "bổ", "bãi", "ban", "sẽ", "đang", "từ", "yêu", "cho", "trong", "hết", "vẫn", "giao", "nhấn", "đề", "xác", "chỉ", "kèm",
	"cùng", "khi", "vào", "ra", "không", "bị", "hằng", "hàng năm", "đối", "gồm", "chưa", "cần", "phải", "vừa", "mới", "mà", "gắn", "như", "thể hiện", "có",
	"ký", "thành lập", "công nhận", "bổ nhiệm", "phê duyệt", "triển khai", "thông báo", "ấn định", "cấp ngày",
}

var afterBook = lazyBook{texts: after}
