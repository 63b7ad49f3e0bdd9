package directive

import (
	"strings"
	"unicode/utf8"
)

// number reads the citations of which the first number starts at s[i]. It returns where to go on, and false to stop.
func (x *scanner) number(i int, yield func(Citation) bool) (next int, ok bool) {
	e := skipDigits(x.s, i)
	if e-i > maxSerial || i < x.done || e+1 < len(x.s) && x.s[e] == '.' && digitAt(x.s, e+1) && !opens(x.s, e) {
		return e, true
	}
	return x.numberAt(i, beforeNumber(x.s, i), e, yield)
}

// beforeNumber returns where what stands before a number at s[i] ends.
func beforeNumber(s string, i int) int {
	j := i
	if i > 0 && s[i-1] == ' ' {
		j--
	}
	if j > 0 && !letterASCII(s[j-1]) {
		if j = skipBlanksBack(s, j); j > 0 && (s[j-1] == '>' || s[j-1] == '*' || s[j-1] == '\'') {
			j = markupBefore(s, j)
		}
	}
	return j
}

// numberAt reads the citations of which the first number starts at s[i]: its digits end at s[e], what is before it at s[j].
func (x *scanner) numberAt(i, j, e int, yield func(Citation) bool) (next int, ok bool) {
	s := x.s
	var h heading
	found := x.headingBefore(&h, i, j)
	if found && h.central >= 0 {
		next, ok = x.plenum(i, &h, yield)
		if !ok || i < x.done || !opens(s, e) {
			return next, ok
		}
		found, h = false, heading{start: i, end: j, glued: j == i, central: -1} // BCH Trung ương 25-NQ/TW
	}
	if !found && (opens(s, e) || strings.HasSuffix(s[:j], "đ")) {
		found = x.smallLabel(&h, i, j)
	}
	if !found && (!opens(s, e) || x.cutBefore(i)) {
		return e, true
	}
	if !found && x.title.end > 0 && x.title.end == skipBlanksBack(s, i) { // Luật Giáo dục đại học 125/2025/QH15
		x.title.head(&h)
		h.end = x.title.end
	}
	if h.row == nil && h.so && inCaseAt(s, e) && !headsNumber(s, i) {
		x.described(&h, 1<<Decision)
	}
	labelled := h.row != nil || h.so
	if h.row == nil && x.ofTemplate(min(j, h.start)) {
		return e, true
	}
	if !labelled && i > 0 {
		if s[i-1] == ':' && i > 1 && digitAt(s, i-2) {
			return e, true
		}
		if joins(s, i) || strings.IndexByte("_@#$+=\\", s[i-1]) >= 0 {
			return e, true // a code: A320-200
		}
	}
	form := Form(0)
	if h.row != nil {
		if form = h.row.form; form == 0 {
			form = OfficialLetter // văn bản số
		}
	}
	var m member
	if !x.readMember(&m, i, labelled, form) || m.number.IsZero() && !x.symbolFirst(&h, &m) && !x.mayBeBare(&m, &h) {
		return e, true
	}
	if h.row == nil && (h.so && x.ofPaper(&h, &m) || x.ofThing(&h, &m)) {
		return e, true
	}
	if h.row == nil && h.so && m.forms.has(Law) {
		x.titled(&h)
	} else if h.so && (h.row == nil || !m.forms.has(h.row.form)) {
		x.describedBefore(&h, &m)
	}
	return x.list(&h, &m, yield)
}

// templates are words for what is filled in, which is numbered like a document: Mẫu số 01/BC-ĐK; for licences,
// and for acts in criminal cases.
var templates = []string{"mẫu", "mẫu biểu", "biểu mẫu", "phụ lục", "giấy phép", "cáo trạng", "lệnh bắt", "lệnh tạm giam"}

var templatesBook = lazyBook{texts: templates, marked: true} // Cà Mau is no mẫu

func (x *scanner) ofTemplate(end int) bool {
	v, _ := templatesBook.get().upTo(x.s, skipBlanksBack(x.s, end))
	return v >= 0
}

// opens reports whether what follows the digits may be the rest of a number: a separator and a letter.
func opens(s string, e int) bool {
	if e >= len(s) {
		return false
	}
	switch c := s[e]; {
	case c == '/' || c == '-':
		return e+1 < len(s) && (s[e+1] > '9' || s[e+1] == ' ' || c == '/' && skipDigits(s, e+1) == e+5 && e+5 < len(s) && (s[e+5] == '/' || s[e+5] == ' '))
	case c == ' ':
		k := e + 1
		if k >= len(s) || digitAt(s, k+1) {
			return false
		}
		if s[k] < 'A' || s[k] > 'Z' {
			return s[k] == '-' || s[k] == '/' || s[k] == 0xE2
		}
		for k < len(s) && (letterASCII(s[k]) || s[k] >= utf8.RuneSelf) {
			k++
		}
		return k < len(s) && s[k] == '/' // 52 HD/BTCTW, and not 5 Nghị định
	case c == 0xE2 || c == 0xC2 || c == '\n' || c == '\r' || c == '&':
		return true
	case c == '.': // 66.10/2025/NQ-CP, and no decimal
		f := skipDigits(s, e+1)
		return f > e+1 && f < e+5 && f < len(s) && s[f] == '/'
	case c|0x20 >= 'a' && c|0x20 <= 'e':
		return e+1 < len(s) && (s[e+1] == '-' || s[e+1] == '/')
	}
	return false
}
