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
	if row == nil || from < x.done || row.form != Resolution && row.form != Conclusion {
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
	k = skipBlanks(s, skipNth(s, k))
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
// behind it. Before the number of a document the plenum is its title.
func (x *scanner) plenumAt(i, from, e int, n uint8, form Form, yield func(Citation) bool) (next int, ok bool) {
	s := x.s
	c := Citation{Kind: CitedByName, Start: from, From: from, Plenum: n}
	c.Form, c.Issuer = form, centralCommittee
	more := x.plenums(e)
	end, central := x.ofCentral(more.last(e))
	if !central {
		return e, true
	}
	c.severalOf(s)
	end = again(s, end)
	roman, after := readTermOf(s, end)
	if roman == "" && end == e && strings.TrimSpace(s[from:i]) == "" {
		return e, true
	}
	if roman != "" {
		c.Term, end = termID(roman, "@party-committee@vn"), after
	}
	if d, e := monthOfTerm(s, end); roman != "" && e > end {
		c.Issued, end = d, e
	} else {
		c.Issued = dateOfPlenum(s, end)
	}
	if so, number := readWord(s, end); so == wordSo && more.count == 0 && digitAt(s, skipBlanks(s, number)) {
		x.title = title{from, end, form} // Nghị quyết Trung ương 6 (khóa XII) số 18-NQ/TW
		return end, true
	}
	c.End = end
	if more.count > 0 {
		c.End = e
	}
	c.To, c.Text = c.End, s[c.Start:c.End]
	if next, ok = x.single(c, c.From, yield); !ok {
		return next, ok
	}
	if more.count > 0 {
		if c, ok = x.yieldPlenums(c, &more, end, yield); !ok {
			return 0, false
		}
		next = c.End
	}
	x.plenary = c
	if roman == "" {
		return next, true
	}
	return x.terms(c, yield)
}

// ofPlenary gives a resolution that stands in brackets behind its plenum the term of that: Nghị quyết Trung ương 8 khóa XI (Nghị quyết số
// 29-NQ/TW).
func (x *scanner) ofPlenary(c *Citation) {
	p := &x.plenary
	if p.Term == "" || c.Term != "" || c.Form != p.Form || c.Number.Issuer() != "TW" || c.From < p.End {
		return
	}
	if strings.TrimSpace(x.s[p.End:min(c.From, p.End+maxBlanks)]) == "(" {
		c.Term = p.Term
	}
}

// ofCentral returns where the words for the Central Committee end that stand behind a plenum, which ends at s[i], i if there are none; ok is
// false where they are for a committee below: Hội nghị lần thứ 6 BCH Đảng bộ tỉnh.
func (x *scanner) ofCentral(i int) (end int, ok bool) {
	by := skipComma(x.s, i)
	if word, e := readWord(x.s, by); word == wordCua {
		by = skipBlanks(x.s, e)
	}
	v, at := x.b.issuers.words.from(x.s, by)
	if v < 0 || !strings.Contains(issuers[v].at, "party-") {
		return i, true
	}
	return at, strings.Contains(issuers[v].at, "party-committee@vn")
}

// readTermOf reads a term behind a plenum, a number or an issuer, in Roman numerals or in digits: khóa XII, khóa 12.
func readTermOf(s string, i int) (roman string, end int) {
	if roman, end = readTerm(s, i); roman != "" {
		return roman, end
	}
	return readTermDigits(s, i)
}

// dateOfPlenum reads when a plenum was, behind its name, which ends at s[i]; it is 0 if that is not said.
func dateOfPlenum(s string, i int) org.Date {
	if d, dated := readDateAfter(s, i); dated && d.date != 0 {
		return d.date
	}
	return earlyMonth(s, i)
}

// yieldPlenums yields the other plenums of the list of which c is the first, and returns the last of them, which ends at s[end] with its term.
func (x *scanner) yieldPlenums(c Citation, more *plenumList, end int, yield func(Citation) bool) (last Citation, ok bool) {
	for k := range more.count {
		c.Start, c.From, c.End, c.Plenum, c.Places, c.Note = more.starts[k], more.starts[k], more.ends[k], more.numbers[k], "", NoteShared
		if k == more.count-1 {
			c.End = end
		}
		c.To, c.Text = c.End, x.s[c.Start:c.End]
		x.done = c.End
		if !yield(c) {
			return c, false
		}
	}
	return c, true
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
