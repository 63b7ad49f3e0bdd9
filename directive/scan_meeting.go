package directive

import (
	"strings"
)

// ordinals are the numbers of plenums in words.
var ordinals = [...]string{"", "nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười", "mười một", "mười hai", "mười ba", "mười bốn", "mười lăm"}

var ordinalsTable lazy[*phraseBook]

func ordinalsBook() *phraseBook { return ordinalsTable.get(newOrdinals) }

func newOrdinals() *phraseBook {
	var b phraseBook
	for i, text := range ordinals {
		if i > 0 {
			b.add(text, i)
		}
	}
	return &b
}

// meeting reads "Hội nghị lần thứ bảy …" and "Đại hội XIII …" behind a label. is tells that it was one; end is 0 to stop.
func (x *scanner) meeting(at int, yield func(Citation) bool) (end int, is bool) {
	s := x.s
	first, e := readWord(s, at)
	second, e2 := readWord(s, e)
	congress := first == wordDai && second == wordHoi
	if !congress && !(first == wordHoi && second == wordNghi) {
		return 0, false
	}
	row, from := x.b.labels.upTo(s, skipBlanksBack(s, at))
	if row == nil || from < x.done || row.form != Resolution && row.form != Conclusion {
		return 0, false
	}
	if congress {
		return x.congress(e2, from, row.form, yield)
	}
	central := false
	if v, e := centralBook.get().from(s, skipBlanks(s, e2)); v >= 0 {
		central, e2 = true, e
	}
	lan, e3 := readWord(s, e2)
	thu, e4 := readWord(s, e3)
	if lan != wordLan || thu != wordThu {
		return 0, false
	}
	v, e5 := ordinalsBook().from(s, skipBlanks(s, e4))
	if v < 0 {
		return 0, false
	}
	if w, _ := x.b.issuers.words.from(s, skipBlanks(s, e5)); central {
	} else if w < 0 || !strings.Contains(issuers[w].at, "party-committee@vn") {
		return 0, false
	}
	next, ok := x.plenumAt(at, from, e5, uint8(v), row.form, yield)
	if !ok {
		return 0, true
	}
	return next, true
}

// skipNth returns where "lần thứ" at s[i:] ends, i if it does not stand there.
func skipNth(s string, i int) int {
	if lan, e := readWord(s, i); lan == wordLan {
		if thu, end := readWord(s, e); thu == wordThu {
			return end
		}
	}
	return i
}

// congress reads a resolution of the national congress: "Nghị quyết Đại hội XIII của Đảng", "Nghị quyết Đại hội đại biểu toàn quốc
// lần thứ XIII". One of a lower congress has no number that tells it from others.
func (x *scanner) congress(i, from int, form Form, yield func(Citation) bool) (end int, is bool) {
	s := x.s
	k := i
	if v, e := congressWordsBook.get().from(s, skipBlanks(s, k)); v >= 0 {
		k = e
	}
	k = skipBlanks(s, skipNth(s, k))
	e := k
	for e < len(s) && strings.IndexByte("IVX", s[e]) >= 0 {
		e++
	}
	if e == k || roman(s[k:e]) == 0 || e < len(s) && (s[e]|0x20 >= 'a' && s[e]|0x20 <= 'z') {
		return 0, false
	}
	c := Citation{Kind: CitedByName, Start: from, From: from, End: e}
	c.Form, c.Issuer = form, nationalCongress
	if v, e2 := ofPartyBook.get().from(s, skipBlanks(s, e)); v >= 0 {
		c.End = e2
	}
	if v, _ := ofOthersBook.get().from(s, skipBlanks(s, e)); v >= 0 { // Đại hội XI Đảng bộ tỉnh
		return 0, false
	}
	c.To, c.Text = c.End, s[from:c.End]
	next, ok := x.single(c, from, yield)
	if !ok {
		return 0, true
	}
	return next, true
}

// congressWordsBook is what stands between the words for the national congress and its number.
var congressWordsBook = lazyBook{texts: []string{"đại biểu toàn quốc", "đại biểu toàn quốc của Đảng", "Đảng", "Đảng toàn quốc", "toàn quốc", "đảng toàn quốc"}}

// ofOthersBook is what a congress is of that is none of the Party as a whole.
var ofOthersBook = lazyBook{texts: []string{"Đảng bộ", "của Đảng bộ", "Công đoàn", "Mặt trận", "Đoàn"}}

// ofPartyBook is what may stand behind the number of the national congress.
var ofPartyBook = lazyBook{texts: []string{"của Đảng", "Đảng Cộng sản Việt Nam", "của Đảng Cộng sản Việt Nam", "Đảng"}}
