package directive

import "strings"

// maxDescribed bounds what stands of a document between the word for it and its number, in syllables.
const maxDescribed = 16

// notDescribed are words that say something of a document instead, quyết định này có số, and what has numbers of its own.
var notDescribed = lazyBook{marked: true, texts: []string{
	"này", "đó", "trên", "có", "là", "được", "đã", "sẽ", "theo", "tại", "kèm", "kèm theo", "ngày", "năm", "và", "hoặc", "ghi", "mang", "trong", "để", "căn cứ",
	"bản án", "án lệ", "cáo trạng", "hợp đồng", "giấy phép",
}}

// described looks for the word for a document before what it does or is about, where the number has the symbol of that form: Quyết định thu hồi
// đất số 1234/QĐ-UBND. What is decided on may be a document itself: Quyết định phê duyệt quy hoạch số 768/QĐ-TTg.
func (x *scanner) described(h *heading, forms formSet) bool {
	s, at := x.s, h.start
	if h.bracket { // Quyết định thu hồi đất (số 1234/QĐ-UBND)
		at = skipBlanksBack(s, at) - 1
	}
	for range maxDescribed {
		y, start := wordBefore(s, at)
		if y == 0 || start < x.done {
			return false
		}
		end := skipBlanksBack(s, at)
		if row, from := x.b.labels.endsIn(s, start, end, y); row != nil && forms.has(row.form) {
			h.row, h.start = row, from
			h.widen(s)
			return true
		}
		if v, _ := notDescribed.get().endsIn(s, start, end, y); v >= 0 {
			return false
		}
		at = start
	}
	return false
}

// decides are the forms of documents that may have another document for what they are about.
const decides = formSet(1<<Decision | 1<<Resolution)

// describedBefore finds the label of the number m where another word than that of its form, or none, stands before "số".
func (x *scanner) describedBefore(h *heading, m *member) {
	switch {
	case m.number.IsZero():
	case h.row == nil:
		if !headsNumber(x.s, m.start) {
			x.described(h, m.forms)
		}
	case m.forms&decides != 0 && !mayCall(h.row.form, m.number):
		x.described(h, m.forms&decides)
	}
}

// The parts of the numbers of decisions in cases: what decides or is asked for, the kind of the case, and the instance.
const (
	caseDecisions = "QĐST QĐPT QĐXXST QĐXXPT QĐKN QĐKNGĐT QĐKNTT"
	appeals       = "KN KNGĐT KNTT" // kháng nghị
	caseKinds     = "HS DS HNGĐ KDTM LĐ HC"
	instances     = "ST PT GĐT TT" // sơ thẩm, phúc thẩm, giám đốc thẩm, tái thẩm
)

// inCase reports whether a series is that of a decision of a court or a procuracy in a case, QĐXXST-HS, QĐKNGĐT-VKS-DS, KDTM-GĐT, KN-DS. Its parts
// do not tell who issued it.
func inCase(series string) bool {
	first, rest, _ := strings.Cut(series, "-")
	second, _, _ := strings.Cut(rest, "-")
	return hasWord(caseDecisions, first) || hasWord(caseKinds, first) && hasWord(instances, second) || hasWord(appeals, first) && hasWord(caseKinds, second)
}

// matters are the symbols of what a document is about, in the forms for penalties and for courts, where others have who issued it: thụ lý vụ
// án of 210/TB-TLVA, xử phạt (vi phạm) hành chính of 2567/QĐ-XPHC.
const matters = "XPHC XPVPHC VPHC CCXP TLVA"

// tellsMatter reports whether a number has what its document is about, and not who issued it.
func (n Number) tellsMatter() bool {
	first, _, _ := strings.Cut(n.Issuer(), "-")
	return hasWord(matters, first) || inCase(n.series)
}

// inCaseAt is inCase for the number of which the digits end at s[e].
func inCaseAt(s string, e int) bool {
	if yearAt(s, e+1) > 0 {
		e += len("/2020")
	}
	if e >= len(s) || s[e] != '/' {
		return false
	}
	first := readToken(s, e+1)
	return inCase(s[e+1:first.end]) || first.end < len(s) && s[first.end] == '-' && inCase(s[e+1:readToken(s, first.end+1).end])
}
