package directive

import (
	"strings"
	"unicode/utf8"

	"github.com/vnpolity/vnpolity/org"
)

// foreign are issuers that are none of the country: "Nghị quyết 1244 của Hội đồng Bảo an".
var foreign = []string{
	"của Hội đồng Bảo an", "của Liên hợp quốc", "của LHQ", "của Đại hội đồng", "của Hội đồng Nhân quyền", "của Liên minh châu Âu", "của EU", "của ASEAN",
	"của Nghị viện", "của Thượng viện", "của Hạ viện", "của WHO", "của Tòa án", "HĐBA", "của HĐBA", "của Ủy ban châu Âu", "của IMO", "của ICAO", "của UNESCO",
	"Hội đồng Bảo an", "LHQ", "của Hội đồng châu Âu", "của Quốc hội Mỹ", "của Tổng thống",
	"của SEC", "của FDA", "của Fed", "của FED", "của FIFA", "của AFC", "của UEFA", "của IMF", "của WTO", "của OECD",
}

var foreignBook = lazyBook{texts: foreign}

// A name is a way to cite a document without a number.
type nameRow struct {
	text  string
	form  Form
	open  bool // the name of a law follows
	actor string
}

var names = [...]nameRow{
	{"Hiến pháp", Constitution, false, "national-assembly@vn"},
	{"Điều lệ Đảng", Statute, false, "party-congress@vn"},
	{"Điều lệ Đảng Cộng sản Việt Nam", Statute, false, "party-congress@vn"},
	{"Điều lệ Đảng CSVN", Statute, false, "party-congress@vn"},
	{"Điều lệ Công đoàn", Statute, false, ""},
	{"Điều lệ Công đoàn Việt Nam", Statute, false, ""},
	{"Điều lệ Đoàn", Statute, false, ""},
	{"Điều lệ Đoàn TNCS Hồ Chí Minh", Statute, false, ""},
	{"Điều lệ Đoàn Thanh niên Cộng sản Hồ Chí Minh", Statute, false, ""},
	{"Điều lệ Hội Liên hiệp Phụ nữ Việt Nam", Statute, false, ""},
	{"Điều lệ Hội Nông dân Việt Nam", Statute, false, ""},
	{"Điều lệ Hội Cựu chiến binh Việt Nam", Statute, false, ""},
	{"Điều lệ Mặt trận Tổ quốc Việt Nam", Statute, false, ""},
	{"Điều lệ MTTQ Việt Nam", Statute, false, ""},
	{"Điều lệ Hội", Statute, false, ""},
	{"Luật", Law, true, "national-assembly@vn"},
	{"Bộ luật", Code, true, "national-assembly@vn"},
	{"Pháp lệnh", Ordinance, true, "standing-committee@national-assembly@vn"},
	// the codes, as lawyers shorten them
	{"BLHS", Code, false, "national-assembly@vn"},
	{"BLDS", Code, false, "national-assembly@vn"},
	{"BLLĐ", Code, false, "national-assembly@vn"},
	{"BLTTHS", Code, false, "national-assembly@vn"},
	{"BLTTDS", Code, false, "national-assembly@vn"},
}

// schools stand before the name of a subject, Đại học Luật Hà Nội, as do those who study it, and firms before that of their trade: Công ty
// Luật TNHH.
var schools = []string{
	"đại học", "ĐH", "khoa", "tạp chí", "công ty", "văn phòng", "hãng", "ngành", "chuyên ngành", "bộ môn", "môn", "môn học", "nghề", "cử nhân", "thạc sĩ", "thạc sỹ",
	"tiến sĩ", "tiến sỹ", "sinh viên", "giảng viên", "giáo trình",
	lawWords: "kỷ", "kỉ", "pháp", "quy", "qui", "thiết quân", "niêm",
}

// lawWords is where, in schools, the syllables start that make another word with luật, where that is in capitals or has one of its own: KỶ LUẬT
// ĐẢNG VIÊN, Quy Luật, and not phiếu lý lịch tư pháp Luật Lý lịch tư pháp.
const lawWords = 21

var schoolsBook = lazyBook{texts: schools}

// lawyersBook is what makes a profession of the word luật: LUẬT SƯ NGUYỄN VĂN A.
var lawyersBook = lazyBook{texts: []string{"sư", "gia"}}

// A nameBook is the names as a book, and the issuers that they tell.
type nameBook struct {
	phraseBook
	actors [len(names)]org.Actor
}

var namesTable lazy[*nameBook]

func namesBook() *nameBook { return namesTable.get(newNames) }

func newNames() *nameBook {
	var b nameBook
	for i, r := range names {
		b.add(r.text, i)
		if r.actor != "" {
			b.actors[i] = actorOf(r.actor)
		}
	}
	return &b
}

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
	r := &names[v]
	if c := s[at]; c >= 'a' && c <= 'z' {
		return i + 1, true
	}
	nameEnd := end
	switch {
	case r.open:
		if x.noLaw(at, end) {
			return end, true
		}
		if a, amends := x.amendingLaw(at, end); amends {
			if a.end > 0 {
				x.title = title{at, a.end, r.form}
				return a.end, true
			}
			return x.single(x.named(v, at, a.date.end, a.date.date), at, yield)
		}
		if nameEnd = x.lawName(end); nameEnd == end {
			return end, true
		}
	case r.form == Constitution:
		nameEnd = x.constitutionName(end)
	}
	revised := skipRevised(s, nameEnd)
	if r.open && revised > nameEnd {
		if y, _ := readWord(s, revised); y == wordSo {
			nameEnd = revised // Luật Xây dựng sửa đổi số 62/2020/QH14
		}
	}
	if x.numberFollows(nameEnd, r.open) {
		x.title = title{at, nameEnd, r.form}
		return nameEnd, true
	}
	if revised > nameEnd && s[revised-1] == ')' { // Luật Đất đai (sửa đổi)
		nameEnd = revised
	}
	c := x.named(v, at, nameEnd, 0)
	x.dateNamed(&c, r, at, skipAlias(s, nameEnd))
	if ofAssembly.has(r.form) && ofOtherState(s, at, nameEnd, c.To) {
		return c.End, true
	}
	if c.Issued == 0 && r.open && nameEnd == x.lawStem(end) {
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
	if v, start := schoolsBook.get().upTo(x.s, before); v >= lawWords && startsCapital(x.s[start:]) || v >= 0 && v < lawWords {
		return true
	}
	v, _ := lawyersBook.get().from(x.s, skipBlanks(x.s, end))
	return v >= 0
}

// numberFollows reports whether the number of a document stands behind its name, which ends at s[i]. That of a law may be in brackets: Luật Đất
// đai (số 31/2024/QH15).
func (x *scanner) numberFollows(i int, law bool) bool {
	s := x.s
	k := skipBlanks(s, i)
	if at := skipOpening(s, k); law && at < len(s) {
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
	if d, ok := readDateAfter(s, nameEnd); ok && d.date != 0 && (d.date.Month() == 0 || r.open) && s[skipBlanks(s, nameEnd)] != ',' {
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
	k := at
	for k > 0 && digitAt(s, k-1) {
		k--
	}
	return k < at && at-k < 3 && k > 1 && s[k-1] == ' ' && (s[k-2] == '-' || s[k-2] == '\n')
}

// goesOn reports whether the second word of a name may start where it would, behind a first one at s[i:].
func goesOn(s string, i int, hit byte) bool {
	return i+8 >= len(s) || hit == atCode && s[i+1] == 'L' || goesOnAs(s[i+4:i+8], hit) // BLHS is one word
}

// goesOnAs reports whether the second word of a name may start in the bytes given: they hold the blank before it, unless it is
// some other blank than a space.
func goesOnAs(s string, hit byte) bool {
	if hit == atLaw {
		return true // there is no second word
	}
	k := strings.IndexByte(s[:3], ' ')
	if k < 0 {
		return true
	}
	c := s[k+1]
	if c < utf8.RuneSelf {
		c |= 0x20
	}
	switch {
	case c >= 0xC3 && c <= 0xE1:
		return false
	case '0' <= c && c <= '9':
		return false // Điều 5
	case c < 'a' || c > 'z':
		return true
	}
	switch hit {
	case atMeeting:
		return c == 'p' || c == 'n' // Hiến pháp, Hội nghị
	case atStatute:
		return c == 'l' || c == 'h' // Điều lệ, Đại hội
	}
	return c == 'l' // Bộ luật, Pháp lệnh
}

// joins reports whether s[at] goes on with a word.
func joins(s string, at int) bool {
	r, _ := utf8.DecodeLastRuneInString(s[:at])
	letter, _ := letterOf(r)
	return letter != 0 || '0' <= r && r <= '9'
}

// single yields one citation, with the places before it, and marks what it covers.
func (x *scanner) single(c Citation, from int, yield func(Citation) bool) (next int, ok bool) {
	if at, end := placesBefore(x.s, from, x.done); end > at {
		c.From, c.Places = at, x.s[at:end]
	}
	c.carriedOut = x.carriesOut(c.From)
	if !composed(c.Text) {
		c.Note |= NoteEncoding
	}
	x.done, x.told = c.End, c.To
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

var countriesBook = lazyBook{texts: []string{
	"nước Cộng hòa xã hội chủ nghĩa Việt Nam", "nước CHXHCN Việt Nam", "Cộng hòa xã hội chủ nghĩa Việt Nam", "nước Việt Nam Dân chủ Cộng hòa", "Việt Nam", "nước ta",
}}
