package directive

import (
	"strings"

	"github.com/vnpolity/vnpolity/org"
)

// centralBefore returns where "Trung ương", "TW", "T.Ư" or "lần thứ" before the number of a plenum starts, -1 if none does. The last
// syllable, y, is s[start:end].
func (x *scanner) centralBefore(start, end int, y syllable) int {
	s := x.s
	switch y {
	case wordTW, wordTUHorn:
		if word := s[start:end]; word == "TW" || word == "TƯ" || word == "TU\u031b" {
			return start
		}
	case wordHNTW:
		return start
	case wordNQTW:
		return start + len("NQ")
	case wordW, wordUHorn:
		if start > 1 && s[start-2:start] == "T." && (start == 2 || !joins(s, start-2)) {
			return start - 2
		}
	case wordUong:
		if trung, at := wordBefore(s, start); trung == wordTrung {
			return at
		}
	case wordThu:
		if lan, at := wordBefore(s, start); lan == wordLan {
			return at
		}
	}
	return -1
}

// plenum reads a resolution or conclusion that is cited by the plenum of the Central Committee: "Nghị quyết Hội nghị Trung ương 11
// khóa XIII", "Nghị quyết TW4 Khóa XII", "Nghị quyết Hội nghị lần thứ 7 Ban Chấp hành Trung ương Đảng khóa XI".
func (x *scanner) plenum(i int, h *heading, yield func(Citation) bool) (next int, ok bool) {
	s := x.s
	n, e := readInt(s, i, 2)
	if n == 0 || n > 25 {
		return skipDigits(s, i), true
	}
	start, alone := h.central, false
	if v, at := centralBook.get().upTo(s, skipBlanksBack(s, start)); v >= 0 {
		start = at // Hội nghị Trung ương lần thứ 8
	}
	if y, at := wordBefore(s, start); y == wordNghi {
		if hoi, at2 := wordBefore(s, at); hoi == wordHoi {
			start = at2
			if of, at3 := wordBefore(s, start); of == wordCua { // Nghị quyết của Hội nghị Trung ương 8
				start = at3
			}
		}
	} else if start == h.central && s[start]|0x20 == 'l' {
		alone = true // "Nghị quyết lần thứ 3", of whom is to be said
	}
	if alone && !termAt(s, e) {
		if v, _ := x.b.issuers.words.from(s, skipComma(s, e)); v < 0 {
			return e, true
		}
	}
	row, from := x.b.labels.upTo(s[:start], skipBlanksBack(s, start))
	if row == nil || row.form != Resolution && row.form != Conclusion {
		return e, true
	}
	return x.plenumAt(i, from, e, uint8(n), row.form, yield)
}

// centralBook is what stands before "lần thứ" in the name of a plenum.
var centralBook = lazyBook{texts: []string{
	"Trung ương", "Trung ương Đảng", "TW", "TW Đảng", "TƯ", "BCH Trung ương", "BCH Trung ương Đảng", "BCHTW", "BCHTW Đảng", "BCH TW", "Ban Chấp hành Trung ương",
	"Ban Chấp hành Trung ương Đảng", "Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam", "Ban Chấp hành TW", "Ban Chấp hành TW Đảng",
	"HNTW", "TƯ Đảng", "BCH TƯ", "BCH TƯ Đảng", "BCHTƯ", "BCHTƯ Đảng", "Ban Chấp hành TƯ", "Ban Chấp hành TƯ Đảng",
}}

// ofPlenumBook is what stands between a number and the plenum that passed the document.
var ofPlenumBook = lazyBook{texts: []string{"của Hội nghị", "tại Hội nghị", "Hội nghị", "do Hội nghị", "được Hội nghị", "ban hành tại Hội nghị", "thông qua tại Hội nghị"}}

// plenumBehind reads the plenum of the Central Committee that passed a document, behind its number, and its term: "29-NQ/TW Hội nghị Trung
// ương 8 khóa XI".
func (x *scanner) plenumBehind(i int) (roman string, end int) {
	s := x.s
	k := skipBlanks(s, i)
	bracket := k < len(s) && s[k] == '('
	if k < len(s) && (s[k] == ',' || bracket) {
		k = skipBlanks(s, k+1)
	}
	v, k := ofPlenumBook.get().from(s, k)
	if v < 0 {
		return "", i
	}
	if v, e := centralBook.get().from(s, skipBlanks(s, k)); v >= 0 {
		k = e
	}
	if lan, e := readWord(s, k); lan == wordLan {
		if thu, e2 := readWord(s, e); thu == wordThu {
			k = e2
		}
	}
	k = skipBlanks(s, k)
	if n, e := readInt(s, k, 2); n > 0 {
		k = e
	} else if v, e := ordinalsBook().from(s, k); v >= 0 {
		k = e
	}
	if word, e := readWord(s, k); word == wordCua {
		k = e
	}
	if v, e := centralBook.get().from(s, skipComma(s, k)); v >= 0 {
		k = e
	}
	roman, end = readTerm(s, k)
	if roman == "" {
		return "", i
	}
	if bracket && end < len(s) && s[end] == ')' {
		end++
	}
	return roman, end
}

// plenumAt yields a citation by plenum that starts at s[from] and of which the number ends at s[e], and those of more plenums and terms
// behind it.
func (x *scanner) plenumAt(i, from, e int, n uint8, form Form, yield func(Citation) bool) (next int, ok bool) {
	s := x.s
	c := Citation{Kind: CitedByName, Start: from, From: from, Plenum: n}
	c.Form = form
	c.Issuer = actorOf("party-committee@vn")
	more := x.plenums(e)
	end := e
	if more.count > 0 {
		end = more.ends[more.count-1]
	}
	by := skipComma(s, end)
	if word, e := readWord(s, by); word == wordCua {
		by = skipBlanks(s, e)
	}
	if v, at := x.b.issuers.words.from(s, by); v >= 0 && strings.Contains(issuers[v].at, "party-") {
		if !strings.Contains(issuers[v].at, "party-committee@vn") {
			return e, true // Hội nghị lần thứ 6 BCH Đảng bộ tỉnh
		}
		end = at
	}
	if y, at := wordBefore(s, from); y == wordCac {
		c.Many, c.From = true, at
	}
	end = again(s, end)
	roman, after := readTerm(s, end)
	if roman == "" {
		roman, after = readTermDigits(s, end)
	}
	if roman == "" && end == e && strings.TrimSpace(s[from:i]) == "" {
		return e, true
	}
	if roman != "" {
		c.Term, end = termID(roman, "@party-committee@vn"), after
	}
	if d, e := monthOfTerm(s, end); roman != "" && e > end {
		c.Issued, end = d, e
	} else if d, dated := readDateAfter(s, end); dated && d.date != 0 {
		c.Issued = d.date
	} else {
		c.Issued = earlyMonth(s, end)
	}
	c.End = end
	if more.count > 0 {
		c.End = e
	}
	c.To, c.Text = c.End, s[c.Start:c.End]
	if next, ok = x.single(c, c.From, yield); !ok {
		return next, ok
	}
	for k := range more.count {
		c.Start, c.From, c.End, c.Plenum, c.Places, c.Note = more.starts[k], more.starts[k], more.ends[k], more.numbers[k], "", NoteShared
		if k == more.count-1 {
			c.End = end
		}
		c.To, c.Text = c.End, s[c.Start:c.End]
		x.done, next = c.End, c.End
		if !yield(c) {
			return 0, false
		}
	}
	if roman == "" {
		return next, true
	}
	return x.terms(c, yield)
}

// earlyMonth reads the month of a plenum before the years that numbers may carry: "(5/1941)", "(tháng 10-1930)". It is 0 if there is none.
func earlyMonth(s string, i int) org.Date {
	k := skipBlanks(s, i)
	if k < len(s) && s[k] == '(' {
		k = skipBlanks(s, k+1)
	}
	if word, e := readWord(s, k); word == wordThang {
		k = skipBlanks(s, e)
	} else if k == i || s[k-1] != '(' {
		return 0
	}
	month, e := readInt(s, k, 2)
	sep, e, _ := dateSeparator(s, e)
	year, end := readInt(s, e, 4)
	if sep == 0 || month < 1 || month > 12 || end != e+4 || year < firstPlenum || year >= minYear {
		return 0
	}
	return yearDate(year, month)
}

// firstPlenum is the year of the first plenum of the Central Committee, in October 1930.
const firstPlenum = 1930

// readTermDigits reads a term in digits: "khóa 8", "(khóa 11)".
func readTermDigits(s string, i int) (roman string, end int) {
	k := skipBlanks(s, i)
	bracket := k < len(s) && s[k] == '('
	if bracket || k < len(s) && s[k] == ',' {
		k = skipBlanks(s, k+1)
	}
	word, e := readWord(s, k)
	if word != wordKhoa {
		return "", i
	}
	n, end := readInt(s, skipBlanks(s, e), 2)
	if n < 1 || n > maxTermDigits || digitAt(s, end) {
		return "", i
	}
	if bracket && end < len(s) && s[end] == ')' {
		end++
	}
	return string(appendRoman(nil, uint16(n))), end
}

// maxTermDigits bounds a term of the Party in digits.
const maxTermDigits = 20

// monthOfTerm reads the month behind a term in the same bracket: "(khóa II - 01/1959)".
func monthOfTerm(s string, i int) (month org.Date, end int) {
	k := skipBlanks(s, i)
	if k < len(s) && s[k] == ',' {
		k++
	} else if sep, size, _ := readDash(s, k); sep == '-' {
		k += size
	} else {
		return 0, i
	}
	k = skipBlanks(s, k)
	d, ok := readMonth(s, k)
	if !ok {
		d, ok = readWordedDate(s, k)
	}
	if !ok || d.end >= len(s) || s[d.end] != ')' {
		return 0, i
	}
	return d.date, d.end + 1
}

// maxPlenums bounds the plenums of one list.
const maxPlenums = 8

// A plenumList is the plenums behind the first of a list.
type plenumList struct {
	count        int
	starts, ends [maxPlenums]int
	numbers      [maxPlenums]uint8
}

// plenums reads more numbers of plenums, with or without "TW" before them: "Nghị quyết Trung ương 4, 5 khóa XI", "Nghị quyết TW 6, TW 7".
func (x *scanner) plenums(i int) (list plenumList) {
	s := x.s
	for list.count < maxPlenums {
		k := skipBlanks(s, i)
		if word, e := readWord(s, k); word == wordVa {
			k = e
		} else if k < len(s) && s[k] == ',' {
			k++
		} else {
			break
		}
		k = skipBlanks(s, k)
		start := k
		if word, e := readWord(s, k); word == wordTW || word == wordTUHorn {
			k = skipBlanks(s, e)
		} else if word == wordLan {
			if thu, e2 := readWord(s, e); thu == wordThu {
				k = skipBlanks(s, e2)
			}
		}
		n, e := readInt(s, k, 2)
		if n == 0 || n > 25 || !termAt(s, e) && counts(s, skipBlanks(s, e)) || e < len(s) && (s[e] == '/' || s[e] == '-' || s[e] == '%' || s[e] == '.' && digitAt(s, e+1)) {
			break
		}
		list.starts[list.count], list.ends[list.count], list.numbers[list.count] = start, e, uint8(n)
		list.count++
		i = e
	}
	return list
}

func termAt(s string, i int) bool {
	roman, _ := readTerm(s, i)
	return roman != ""
}

// terms reads more terms behind that of a plenum, each a citation of its own: "Nghị quyết Trung ương 4 khóa XI, XII".
func (x *scanner) terms(c Citation, yield func(Citation) bool) (next int, ok bool) {
	s := x.s
	for range maxTerms {
		k := skipBlanks(s, c.End)
		word, e := readWord(s, k)
		switch {
		case k < len(s) && (s[k] == ',' || s[k] == '&' || s[k] == ';'):
			k = skipBlanks(s, k+1)
		case word == wordVa:
			k = skipBlanks(s, e)
		default:
			return c.End, true
		}
		if word, e := readWord(s, k); word == wordKhoa {
			k = skipBlanks(s, e)
		}
		e = k
		for e < len(s) && strings.IndexByte("IVX", s[e]) >= 0 {
			e++
		}
		if roman(s[k:e]) == 0 || e < len(s) && strings.IndexByte(",;.) \n", s[e]) < 0 {
			return c.End, true
		}
		c.Term, c.Note, c.Places = termID(s[k:e], "@party-committee@vn"), NoteShared, ""
		c.Start, c.From, c.End, c.To = k, k, e, e
		c.Text = s[k:e]
		x.done = e
		if !yield(c) {
			return 0, false
		}
	}
	return c.End, true
}

// maxTerms bounds the terms behind a plenum.
const maxTerms = 8

// again reads "lần 2", "(lần 2)" behind the number of a plenum that met twice.
func again(s string, i int) int {
	k := skipBlanks(s, i)
	if k < len(s) && s[k] == '(' {
		k++
	}
	word, e := readWord(s, k)
	if word != wordLan {
		return i
	}
	_, e = readInt(s, skipBlanks(s, e), 1)
	switch {
	case !digitAt(s, e-1):
		return i
	case e < len(s) && s[e] == ')':
		return e + 1
	}
	return e
}

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
	if row == nil || row.form != Resolution && row.form != Conclusion {
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

// congress reads a resolution of the national congress: "Nghị quyết Đại hội XIII của Đảng", "Nghị quyết Đại hội đại biểu toàn quốc
// lần thứ XIII". One of a lower congress has no number that tells it from others.
func (x *scanner) congress(i, from int, form Form, yield func(Citation) bool) (end int, is bool) {
	s := x.s
	k := i
	if v, e := congressWordsBook.get().from(s, skipBlanks(s, k)); v >= 0 {
		k = e
	}
	if lan, e := readWord(s, k); lan == wordLan {
		if thu, e2 := readWord(s, e); thu == wordThu {
			k = e2
		}
	}
	k = skipBlanks(s, k)
	e := k
	for e < len(s) && strings.IndexByte("IVX", s[e]) >= 0 {
		e++
	}
	if e == k || roman(s[k:e]) == 0 || e < len(s) && (s[e]|0x20 >= 'a' && s[e]|0x20 <= 'z') {
		return 0, false
	}
	c := Citation{Kind: CitedByName, Start: from, From: from, End: e}
	c.Form, c.Issuer = form, actorOf("party-congress@vn")
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

var congressWordsBook = lazyBook{texts: []string{"đại biểu toàn quốc", "đại biểu toàn quốc của Đảng", "Đảng", "Đảng toàn quốc", "toàn quốc", "đảng toàn quốc"}}

// ofOthersBook is what a congress is of that is none of the Party as a whole.
var ofOthersBook = lazyBook{texts: []string{"Đảng bộ", "của Đảng bộ", "Công đoàn", "Mặt trận", "Đoàn"}}

var ofPartyBook = lazyBook{texts: []string{"của Đảng", "Đảng Cộng sản Việt Nam", "của Đảng Cộng sản Việt Nam", "Đảng"}}
