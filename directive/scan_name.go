package directive

import (
	"unicode/utf8"

	"github.com/vnpolity/vnpolity/org"
)

var (
	// schoolsBook has what stands before the name of a subject, Đại học Luật Hà Nội, who studies it, and firms before the name of their trade:
	// Công ty Luật TNHH.
	schoolsBook = lazyBook{texts: []string{
		"đại học", "ĐH", "khoa", "tạp chí", "công ty", "văn phòng", "hãng", "ngành", "chuyên ngành", "bộ môn", "môn", "môn học", "nghề", "cử nhân", "thạc sĩ", "thạc sỹ",
		"tiến sĩ", "tiến sỹ", "sinh viên", "giảng viên", "giáo trình",
	}}
	// compoundsBook has the syllables that make another word with luật, where that is in capitals or has one of its own: KỶ LUẬT ĐẢNG VIÊN,
	// Quy Luật, and not phiếu lý lịch tư pháp Luật Lý lịch tư pháp.
	compoundsBook = lazyBook{texts: []string{"kỷ", "kỉ", "pháp", "quy", "qui", "thiết quân", "niêm"}}
)

// lawyersBook is what makes a profession of the word luật: LUẬT SƯ NGUYỄN VĂN A.
var lawyersBook = lazyBook{texts: []string{"sư", "gia"}}

// name reads what starts at s[i] with one of the words that name documents.
func (x *scanner) name(i int, hit byte, yield func(Citation) bool) (next int, ok bool) {
	s := x.s
	at := i
	if hit == atStatute {
		at-- // the first byte of Đ
	}
	if at < x.done || at > 0 && joins(s, at) && !itemNumber(s, at) {
		return i + 1, true
	}
	if hit == atMeeting || hit == atStatute {
		if end, is := x.meeting(at, yield); is {
			return end, end > 0
		}
	}
	v, end := namesBook().from(s, at)
	if v < 0 {
		return i + 1, true
	}
	if c := s[at]; c >= 'a' && c <= 'z' {
		return x.smallLaw(v, at, end, yield)
	}
	if names[v].open {
		return x.law(v, at, end, yield)
	}
	switch names[v].form {
	case Constitution:
		return x.nameTo(v, at, end, x.constitutionName(end), yield)
	case Platform:
		return x.platform(v, at, end, yield)
	}
	return x.nameTo(v, at, end, end, yield)
}

// law reads a law by its name behind the words of a row, which stand from s[at] to end: Luật Đất đai.
func (x *scanner) law(row, at, end int, yield func(Citation) bool) (next int, ok bool) {
	if x.noLaw(at, end) {
		return end, true
	}
	if a, amends := x.amendingLaw(at, end); amends {
		if a.end > 0 {
			x.title = title{at, a.end, names[row].form}
			return a.end, true
		}
		if x.draftedLaw(at, a.date.end) {
			return end, true // what it amends is a law
		}
		return x.single(x.named(row, at, a.date.end, a.date.date), at, yield)
	}
	nameEnd := x.lawName(end)
	if nameEnd == end {
		return end, true
	}
	return x.nameTo(row, at, end, nameEnd, yield)
}

// nameTo reads on behind the name of a document, which stands from s[at] to nameEnd and of which the words of a row end at end. Before the
// number of the document it is its title.
func (x *scanner) nameTo(row, at, end, nameEnd int, yield func(Citation) bool) (next int, ok bool) {
	s, r := x.s, &names[row]
	revised := skipRevised(s, nameEnd)
	if r.open && revised > nameEnd {
		if y, _ := readWord(s, revised); y == wordSo {
			nameEnd = revised // Luật Xây dựng sửa đổi số 62/2020/QH14
		}
	}
	if x.numberFollows(nameEnd, r) {
		if !startsCapital(s[at:]) {
			return nameEnd, true // its words are looked for from the number
		}
		x.title = title{at, nameEnd, r.form}
		return nameEnd, true
	}
	if revised > nameEnd && s[revised-1] == ')' { // Luật Đất đai (sửa đổi)
		nameEnd = revised
	}
	if ofAssembly.has(r.form) && x.draftedLaw(at, nameEnd) {
		return end, true
	}
	c := x.named(row, at, nameEnd, 0)
	x.dateNamed(&c, r, at, skipAlias(s, nameEnd))
	if ofAssembly.has(r.form) && ofOtherState(s, at, nameEnd, c.To) {
		return c.End, true
	}
	if c.Issued == 0 && r.open && nameEnd == x.lawStem(end) || !x.pinned(&c) {
		return nameEnd, true // a kind of law, not one: Luật Quốc tế
	}
	next, ok = x.single(c, at, yield)
	if !ok || c.Issued == 0 || c.Issued.Month() != 0 || c.End != c.To || !digitAt(s, c.End-1) {
		return next, ok
	}
	return x.years(c, s[at:nameEnd], yield)
}

// noLaw reports whether the word luật from s[at] to end is of something else: Chuyên ngành: Luật hình sự, LUẬT SƯ.
func (x *scanner) noLaw(at, end int) bool {
	before := skipBlanksBack(x.s, at)
	if before > 0 && x.s[before-1] == ':' {
		before--
	}
	if v, _ := schoolsBook.get().upTo(x.s, before); v >= 0 {
		return true
	}
	if v, start := compoundsBook.get().upTo(x.s, before); v >= 0 && startsCapital(x.s[start:]) {
		return true
	}
	v, _ := lawyersBook.get().from(x.s, skipBlanks(x.s, end))
	return v >= 0
}

// numberFollows reports whether the number of a document stands behind its name, which is of that row and ends at s[i]. That of a law may be in
// brackets: Luật Đất đai (số 31/2024/QH15).
func (x *scanner) numberFollows(i int, row *nameRow) bool {
	s := x.s
	k := skipBlanks(s, i)
	if at := skipOpening(s, k); row.open && at < len(s) {
		if y, _ := readWord(s, at); y == wordSo {
			return true
		}
	}
	y, _ := readWord(s, k)
	return y == wordSo || digitAt(s, k) && (yearAt(s, k) == 0 || k+4 < len(s) && s[k+4] == '/')
}

// ofAssembly are the forms of what Quốc hội passes and other parliaments as well.
const ofAssembly = formSet(1<<Constitution | 1<<Law | 1<<Code)

// named makes a citation of a document by the name of that row, which stands from s[at] to end.
func (x *scanner) named(row, at, end int, day org.Date) Citation {
	c := Citation{Kind: CitedByName, Start: at, From: at, Text: x.s[at:end], End: end, To: end}
	c.Form, c.Issuer, c.Issued = names[row].form, namesBook().actors[row], day
	return c
}

// dateNamed gives c, of which the name ends at nameEnd, the date or the term behind it.
func (x *scanner) dateNamed(c *Citation, r *nameRow, at, nameEnd int) {
	s := x.s
	d, ok := readDateAfter(s, nameEnd)
	if ok {
		d, ok = x.ofDocument(d, nameEnd, Number{}, true)
	}
	if ok && d.date != 0 && (d.date.Month() == 0 || r.open) && s[skipBlanks(s, nameEnd)] != ',' {
		c.Issued, c.To = d.date, d.end
		if s[skipBlanks(s, nameEnd)] != 0xC4 { // "được Quốc hội thông qua ngày" is no part of the name
			c.End = d.end
		}
		c.Text = s[at:c.End]
		if k := skipBlanks(s, c.End); d.date.Month() == 0 && k < len(s) && s[k] != ',' { // Luật Cạnh tranh năm 2018 được thông qua ngày 12/6/2018
			if passed, ok := readIssuedDate(s, k); ok && passed.date.Year() == d.date.Year() {
				c.Issued = passed.date
			}
		}
	} else if r.form == Statute {
		if roman, e := readTerm(s, nameEnd); roman != "" {
			c.Term, c.End, c.To = termID(roman, "@party-committee@vn"), e, e
			c.Text = s[at:e]
		}
	}
}

// skipRevised returns what is behind "sửa đổi" at s[i:], with or without brackets, i if it does not stand there.
func skipRevised(s string, i int) int {
	k := skipOpening(s, i)
	bracket := k < len(s)
	if !bracket {
		k = i
	}
	v, e := revisedBook.get().from(s, skipBlanks(s, k))
	switch {
	case v < 0:
		return i
	case !bracket:
		return e
	case e < len(s) && s[e] == ')':
		return e + 1
	}
	return i
}

// revisedBook is what is said behind the name of a law that was made anew.
var revisedBook = lazyBook{texts: []string{"sửa đổi", "sửa đổi, bổ sung"}}

// skipOpening returns what is behind the bracket that opens at s[i:], len(s) if none does.
func skipOpening(s string, i int) int {
	if k := skipBlanks(s, i); k < len(s) && s[k] == '(' {
		return k + 1
	}
	return len(s)
}

// itemNumber reports whether the digits before s[at] are the number of an item of a list: "- 1Luật Đất đai 2013".
func itemNumber(s string, at int) bool {
	k := skipDigitsBack(s, at)
	return k < at && at-k < 3 && k > 1 && s[k-1] == ' ' && (s[k-2] == '-' || s[k-2] == '\n')
}

// joins reports whether s[at] goes on with a word.
func joins(s string, at int) bool {
	r, _ := utf8.DecodeLastRuneInString(s[:at])
	letter, _ := letterOf(r)
	return letter != 0 || '0' <= r && r <= '9'
}

// single yields one citation, with the places before it or behind it, and marks what it covers.
func (x *scanner) single(c Citation, from int, yield func(Citation) bool) (next int, ok bool) {
	done := c.End
	if at, end := placesBefore(x.s, from, x.done); end > at {
		c.From, c.Places = at, x.s[at:end]
	} else if at, end, closed := x.placesBehind(c.To); end > at {
		c.Places, c.To, done = x.s[at:end], closed, closed
	}
	c.carriedOut = x.carriesOut(c.From)
	if !composed(c.Text) {
		c.Note |= NoteEncoding
	}
	x.done, x.told = done, c.To
	if !yield(c) {
		return 0, false
	}
	return max(c.End, from+1), true
}

// constitutionName reads "nước Cộng hòa xã hội chủ nghĩa Việt Nam" behind Hiến pháp.
func (x *scanner) constitutionName(i int) int {
	k := skipBlanks(x.s, i)
	if v, e := countriesBook.get().from(x.s, k); v >= 0 {
		return e
	}
	return i
}

// countriesBook is whose constitution it is: that of the country under any of its names.
var countriesBook = lazyBook{texts: []string{
	"nước Cộng hòa xã hội chủ nghĩa Việt Nam", "nước CHXHCN Việt Nam", "Cộng hòa xã hội chủ nghĩa Việt Nam", "nước Việt Nam Dân chủ Cộng hòa", "Việt Nam", "nước ta",
}}
