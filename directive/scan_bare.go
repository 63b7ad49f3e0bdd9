package directive

import (
	"cmp"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/vnpolity/vnpolity/org"
)

// mayBeBare reports whether a serial alone is a number of a document, and no count.
func (x *scanner) mayBeBare(m *member, h *heading) bool {
	s := x.s
	if h.row != nil && h.row.bare == bareAlways && m.year == 0 {
		m.end = x.letterBehind(m, h)
		m.serial = s[m.start:m.end]
	}
	if h.row == nil || h.glued && !x.mayBeGlued(m, h) || m.end-m.start > 5 && m.year == 0 || !m.plain(s) && !m.listed(s, h) {
		return false
	}
	if m.year != 0 {
		return h.row.bare != bareNever && !m.scaled(h)
	}
	if len(m.serial) == 1 && ordinalForms.has(h.row.form) && !x.isOf(m.end) {
		return false // Hướng dẫn số 1 of a manual
	}
	switch h.row.bare {
	case bareNever:
		v, _ := codedBook.get().upTo(s, skipBlanksBack(s, h.start))
		return v < 0 && (h.so || yearAt(s, m.start) == 0) && (h.row.abbr || h.row.form == 0 && h.so) && x.issuedAfter(m.end)
	case bareNumber, bareBehind:
		if (h.row.form == Law || h.row.form == Order) && s[h.start] == 'l' {
			return false // luật số 6, dòng lệnh số 7
		}
		if !h.so && !x.endsNumber(m.end) {
			return false
		}
	}
	k := skipBlanks(s, m.end)
	if counts(s, k) {
		return false
	}
	if digitAt(s, k) {
		_, year := readBareYear(s, k) // Nghị định 70 2025
		return year && k > m.end
	}
	if k < len(s) && s[k] == '%' {
		return false
	}
	if yearAt(s, m.start) > 0 && !h.so {
		return false // Nghị quyết 2013, Chỉ thị 2004/38/EC
	}
	if k == m.end && k < len(s) && s[k] == '/' {
		n := skipDigits(s, k+1)
		return n-k-1 >= 2 && n-k-1 <= 4 && (len(m.serial) >= 3 || n-k-1 >= 3) // QĐ 217/218, and no date
	}
	return !x.foreign(k, m, h)
}

// codedBook has what is numbered with letters that are an abbreviation of a label as well: Mã KH 12345, hóa đơn HD 1234,
// giấy chứng nhận số BC 12345.
var codedBook = lazyBook{texts: []string{"mã", "số", "hóa đơn", "khách hàng", "hợp đồng"}}

// lettered reports whether a letter belongs to the serial that ends at s[i]: QĐ 127A, Nghị quyết số 8b.
func lettered(s string, i int) bool {
	return i < len(s) && 'a' <= s[i]|0x20 && s[i]|0x20 <= 'e' && (i+1 == len(s) || s[i+1] < utf8.RuneSelf && !letterASCII(s[i+1]) && !digitAt(s, i+1))
}

// letterBehind returns where a serial ends with the letter that belongs to it, as it does where there is none: of old decrees, one of a day, the letter may
// stand behind a mark, Sắc lệnh số 22-C.
func (x *scanner) letterBehind(m *member, h *heading) int {
	s, e := x.s, m.end
	if lettered(s, e) && x.withLetter(m, h) {
		return e + 1
	}
	if h.so && e+1 < len(s) && (s[e] == '-' || s[e] == '/') && s[e+1] <= 'Z' && lettered(s, e+1) && (e+2 == len(s) || s[e+2] != '-' && s[e+2] != '/') {
		return e + 2
	}
	return e
}

// withLetter reports whether that letter is meant: behind "số", before who issued it, as a capital behind an abbreviation, or at the end of
// a clause, Nghị quyết 30a.
func (x *scanner) withLetter(m *member, h *heading) bool {
	return h.so || h.row.abbr && x.s[m.end] <= 'Z' || x.isOf(m.end+1) || !h.glued && len(m.serial) > 1 && x.endsNumber(m.end+1)
}

// listed reports whether a list goes on behind a serial without a blank, where the word before it says that there are several: Các Chỉ thị
// 15,16,19.
func (m *member) listed(s string, h *heading) bool {
	if !h.plural || m.year != 0 || m.end >= len(s) || s[m.end] != ',' || m.end-m.start < 2 {
		return false
	}
	e := skipDigits(s, m.end+1) // and is no part of what is counted: các quyết định 15,16 tỷ đồng
	return e == len(s) || s[e] != '%' && !counts(s, skipBlanks(s, e))
}

// ordinalForms are forms of which the words stand before a number in an order as well, of things that are no documents.
const ordinalForms = formSet(1<<Guide | 1<<Plan | 1<<WrittenReport | 1<<Programme | 1<<Scheme | 1<<Decision | 1<<Directive | 1<<Notice | 1<<Regulation)

// mayBeGlued reports whether a serial may stand against what is before it: a label that is written so, KL121 before who issued it, or the colon of
// "số:".
func (x *scanner) mayBeGlued(m *member, h *heading) bool {
	return gluedShort(x.s[h.start:m.start], m.year) || h.so && x.s[m.start-1] == ':' || h.row.abbr && !h.so && x.ofCentre(m.end)
}

// ofCentre reports whether "của" and an organ of the Party or one of the whole country follow at s[i:]; houses are called CT05 as well.
func (x *scanner) ofCentre(i int) bool {
	word, e := readWord(x.s, i)
	var w issuerWords
	return word == wordCua && x.issuerAt(&w, skipBlanks(x.s, e)) && (!w.open || w.row.style == partyStyle)
}

// gluedShort reports whether a label is one that people write serials against, NQ57, and that begins no code of a product.
// With the year it is none in any case: TT13/2020.
func gluedShort(label string, year int) bool {
	return label == "NQ" || label == "NĐ" || year != 0 && (label == "TT" || label == "QĐ")
}

// complete gives a serial alone the symbol of its form and of who is named as the issuer: "Nghị quyết 25 của Bộ Chính trị" is
// 25-NQ/TW, "Chỉ thị 17 của Ban Thường vụ Tỉnh ủy" 17-CT/TU. Where such an issuer numbers anew each year with the year in the number,
// the year must be known: "Nghị định 43/2014" is 43/2014/NĐ-CP.
func (c *Citation) complete() {
	if c.symbolLeftOut() {
		c.Number.series = c.Form.Term().Abbr + "-" + c.Number.series
		c.Note |= NoteCompleted
		return
	}
	if c.Kind != CitedShort || c.Form == 0 {
		return
	}
	text := c.fromIssuer()
	if c.Form == Decree && c.Issued.Year() >= yearsInDecrees {
		text = c.Serial + "/" + strconv.Itoa(c.Issued.Year()) + "/NĐ-CP"
	}
	if c.Issued.Year() != 0 {
		text = cmp.Or(text, c.fromYear())
	}
	if text == "" {
		return
	}
	if n, _, reason := readNumber(text); reason == "" {
		c.Number, c.Kind, c.Serial = n, CitedWhole, ""
		c.Note |= NoteCompleted
	}
}

// symbolLeftOut reports whether a whole number, which has its year, is one of a form that is always numbered with its symbol, and has none: Thông
// tư 36/2024/BCA, Nghị định 168/2024/CP.
func (c *Citation) symbolLeftOut() bool {
	if c.Form != Circular && c.Form != Decree || c.Kind != CitedWhole || c.Number.Year() < yearsInDecrees || strings.IndexByte(c.Number.series, '-') >= 0 {
		return false
	}
	row := issuersBook().row(c.Number.series)
	return row != nil && (c.Form == Decree && row.symbol == "CP" || c.Form == Circular && row.source == srcTT)
}

// pastNormative is a serial that no normative decision of the Prime Minister in a year has come to, so that it is of the others, which have
// no year in their numbers: they came to 355 in 2005.
const pastNormative = 400

func (c *Citation) serialFrom(n int) bool {
	i, err := strconv.Atoi(c.Serial)
	return err == nil && i >= n
}

// fromYear returns the number of a serial that has its year, of a thông tư of the ministry that is named or of what Quốc hội passed: "Thông
// tư 26/2020 của Bộ Giáo dục và Đào tạo", "Nghị quyết 42/2017 của Quốc hội". It is "" if that does not follow.
func (c *Citation) fromYear() string {
	year := strconv.Itoa(c.Issued.Year())
	if row := issuersBook().named(c.IssuedBy); row != nil && c.Form == Circular && row.source == srcTT && c.Issued.Year() >= yearsInDecrees {
		return c.Serial + "/" + year + "/TT-" + row.symbol
	}
	if term := assemblyTerm(c.Issued.Year()); term > 0 && (c.Form == Law || c.Form == Code || c.Form == Resolution && c.Issuer.String() == "national-assembly@vn") &&
		strings.IndexByte(c.Text, '/') >= 0 {
		return c.Serial + "/" + year + "/QH" + strconv.Itoa(term)
	}
	return ""
}

// assemblyTerm returns the number of the term of Quốc hội that a year lies in, 0 where it lies in two or is none of those listed.
func assemblyTerm(year int) int {
	for term := len(assemblyYears) - 1; term > 0; term-- {
		if year >= assemblyYears[term] {
			if year == assemblyYears[term] {
				return 0
			}
			return firstAssembly + term
		}
	}
	return 0
}

// assemblyYears are the years in which the terms of Quốc hội start, from that of firstAssembly on: they sit from the first session after an
// election to that of the next.
var assemblyYears = [...]int{1997, 2002, 2007, 2011, 2016, 2021, 2026}

const firstAssembly = 10

// yearsInDecrees is a year from which on every nghị định has its year in its number, as the law on legal documents of 1996 has it.
const yearsInDecrees = 1998

// fromIssuer returns the number of a serial by who is named as the issuer, "" if it does not follow from that.
func (c *Citation) fromIssuer() string {
	symbol := c.Form.partySymbol()
	switch {
	case symbol == "":
		return ""
	case c.Issuer.String() == "president@vn", c.Issuer.String() == "head@government@vn" && (c.Form != Decision || c.serialFrom(pastNormative)):
		return c.Serial + "/" + symbol + "-" + symbolOfActor(c.Issuer)
	}
	if issuer := partySymbol(c.IssuedBy); issuer != "" && !ofState.has(c.Form) {
		return c.Serial + "-" + symbol + "/" + issuer
	}
	return ""
}

// partySymbol returns the symbol that the Party numbers a form with: a quy định as a quyết định.
func (f Form) partySymbol() string {
	if f == Regulation {
		return "QĐ"
	}
	return cmp.Or(forms[f].abbr, forms[f].state)
}

// ofState are forms of the laws on legal documents, which the Party does not issue.
const ofState = formSet(1<<Constitution | 1<<Law | 1<<Code | 1<<Ordinance | 1<<Edict | 1<<Order | 1<<Decree | 1<<Circular | 1<<JointCircular | 1<<ConsolidatedText)

// partySymbol returns the symbol of the one body of the Party that the words are for, "" if they leave a doubt.
func partySymbol(words string) string {
	b := issuersBook()
	v, end := b.words.from(words, 0)
	if v < 0 {
		return ""
	}
	row := &issuers[v]
	switch {
	case row.central() && centralOnly(words, end):
		return "TW"
	case row.style != partyStyle || end < len(words) && !b.open[v]: // or several
		return ""
	case hasWord("ThU BCĐTW ĐU ĐUBP CB ĐB BCSĐ ĐĐ", row.symbol): // of which there are others: ĐUK, BCSĐCP
		return ""
	}
	if city, _ := ofCityBook.get().upTo(words, end); city >= 0 { // that of a city in a province is none of TU
		if v, _ := municipalitiesBook.get().upTo(words, len(words)); v < 0 {
			return ""
		}
	}
	return row.symbol
}

// central reports whether the row is of one of the three organs of the centre of the Party, which number alike.
func (r *issuerRow) central() bool {
	return r.symbol == "" && strings.HasSuffix(r.at, "party-committee@vn")
}

// centralOnly reports whether nobody but those organs is named from words[i:] on: Bộ Chính trị, Ban Bí thư.
func centralOnly(words string, i int) bool {
	for i < len(words) {
		k := skipBoth(words, i)
		v, end := issuersBook().words.from(words, k)
		if k == i || v < 0 || !issuers[v].central() {
			return false
		}
		i = end
	}
	return true
}

// ofCityBook and municipalitiesBook tell a Thành ủy of a city under the centre: Huế is one since 2025 only.
var (
	ofCityBook         = lazyBook{texts: []string{"Thành ủy", "Đảng bộ thành phố"}}
	municipalitiesBook = lazyBook{texts: []string{"Hà Nội", "Hồ Chí Minh", "TPHCM", "HCM", "Hải Phòng", "Đà Nẵng", "Cần Thơ"}}
)

func symbolOfActor(a org.Actor) string {
	for i := range issuers {
		if issuers[i].at == a.String() && issuers[i].symbol != "" {
			return issuers[i].symbol
		}
	}
	return ""
}

// continues reports whether a serial alone goes on with a list.
func (x *scanner) continues(h *heading, last *Citation, m *member, so bool) bool {
	s := x.s
	if m.end-m.start > 5 && m.year == 0 || !m.plain(s) && !(m.end < len(s) && s[m.end] == '/') && !m.listed(s, h) {
		return false
	}
	if !last.Number.IsZero() && !so && !h.plural && !x.followsWhole(h, last, m) {
		return false
	}
	if _, isDate := readDigits(s, m.start); isDate {
		return false
	}
	if counts(s, skipBlanks(s, m.end)) {
		return false
	}
	return so || h.plural || h.row.bare == bareAlways && (x.endsNumber(m.end) || m.follows(last) || skipOpening(s, m.end) < len(s))
}

// followsWhole reports whether a serial alone is one of a list that starts with a whole number: Nghị quyết số 57-NQ/TW, 59 và 66. It stands right
// behind that, and a mark, the next serial or who issued them behind it.
func (x *scanner) followsWhole(h *heading, last *Citation, m *member) bool {
	s := x.s
	if h.row.bare != bareAlways || len(m.serial) < 2 || m.year != 0 || last.To != last.End || m.start-last.End > maxBlanks {
		return false
	}
	k := skipBlanks(s, m.end)
	if k == len(s) {
		return true
	}
	switch between := s[last.End:m.start]; s[k] {
	case ';':
		return true
	case ',':
		return x.countsNothing(k + 1)
	case ')':
		return strings.IndexByte(between, ';') < 0
	case '.':
		return !strings.ContainsAny(between, ";\n") // and no item of a list: Nghị quyết số 57-NQ/TW; 15. Tăng cường
	}
	word, e := readWord(s, k)
	return word == wordCua || word == wordVa && digitAt(s, skipBlanks(s, e)) && x.countsNothing(e)
}

// maxCounted bounds how many of the numbers behind a serial are looked at for what they count.
const maxCounted = 8

// countsNothing reports whether the numbers of a list that goes on at s[i:], if any, end without a word for what is counted: 10, 11, 12 xã.
func (x *scanner) countsNothing(i int) bool {
	s := x.s
	for range maxCounted {
		k := skipBlanks(s, i)
		e := skipDigits(s, k)
		if e == k || e < len(s) && (s[e] == '/' || s[e] == '-') {
			return true
		}
		if !x.endsNumber(e) {
			return false
		}
		if i = skipBoth(s, e); i == e {
			return true
		}
	}
	return true
}

// follows reports whether a serial is the next one after that of the citation before: Chỉ thị 15, 16 hạn chế tập trung đông người.
func (m *member) follows(last *Citation) bool {
	a, err := strconv.Atoi(last.Serial)
	b, err2 := strconv.Atoi(m.serial)
	return err == nil && err2 == nil && b == a+1 && b > 9
}
