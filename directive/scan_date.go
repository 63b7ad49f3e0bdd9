package directive

import (
	"strings"
	"time"

	"github.com/vnpolity/vnpolity/org"
)

// A written date is a date as it stands in a text. A day without a year is no date, but it is read over.
type writtenDate struct {
	date    org.Date
	end     int
	sameDay bool // cùng ngày
	bad     bool // no calendar has it
}

// readWord reads one syllable behind blanks.
func readWord(s string, i int) (y syllable, end int) {
	y, end, ascii := readSyllable(s, skipBlanks(s, i))
	if ascii {
		switch y {
		case plainNgay:
			y = wordNgay
		case plainThang:
			y = wordThang
		case plainNam:
			y = wordNam
		case plainKhoa:
			y = wordKhoa
		}
	}
	return y, end
}

// readDateAfter reads the date that stands behind a number, if one does: ", ngày 14-5-1979", "(31/5/2025)", "năm 2018", " 2021".
func readDateAfter(s string, i int) (d writtenDate, ok bool) {
	k := skipBlanks(s, i)
	if k < len(s) && (s[k] == '[' || s[k] == '*' || s[k] == '<' || s[k] == '_' || s[k] == '`') {
		k = skipBlanks(s, skipMarkup(s, skipFootnote(s, k)))
	}
	bracket := false
	if k < len(s) && (s[k] == ',' || s[k] == '(' || s[k] == '|') {
		bracket = s[k] == '('
		k = skipBlanks(s, k+1)
	}
	switch {
	case k >= len(s):
		return d, false
	case digitAt(s, k):
		d, ok = readDigits(s, k)
		switch {
		case ok:
		case bracket:
			if d, ok = readMonth(s, k); !ok || d.end == len(s) || s[d.end] != ')' {
				d, ok = readBareYear(s, k, bracket)
			}
		case k > skipBlanks(s, i):
			if d, ok = readClockDate(s, k); !ok {
				d, ok = readBareYear(s, k, false) // QĐ 1904/QĐ-BYT, 2014, and no count
				return d, ok && (d.end == len(s) || strings.IndexByte(",;.)", s[d.end]) >= 0)
			}
		default:
			if d, ok = readClockDate(s, k); !ok {
				d, ok = readBareYear(s, k, bracket)
			}
		}
	case strings.HasPrefix(s[k:], "của ") || strings.HasPrefix(s[k:], "về "): // most
		return d, false
	default:
		d, ok = readWordedDate(s, k)
		if ok && d.date != 0 && !d.date.IsDay() {
			if more, isDate := readWordedDate(s, skipComma(s, d.end)); isDate && more.date.IsDay() {
				d = more
			}
		}
		if !ok {
			d, ok = readIssuedDate(s, k)
		}
	}
	if ok && bracket && d.end < len(s) && s[d.end] == ')' {
		d.end++
	}
	return d, ok
}

// issued are words that may stand between a number and its date: ban hành ngày 16/01/1990.
var issued = []string{"ban hành", "ban hành vào", "được ban hành", "được ban hành vào", "ký", "ký ban hành", "được ký", "được ký ban hành", "ra", "cấp", "thông qua",
	"được thông qua", "được Quốc hội thông qua"}

var issuedBook = lazyBook{texts: issued}

// clocks are words before the hour of a telegram: Công điện số 6/CĐ-TTg hồi 17h00 ngày 12/9/2025.
var clocks = []string{"hồi", "lúc", "vào hồi", "vào lúc"}

var clocksBook = lazyBook{texts: clocks}

// readIssuedDate reads a date behind such words.
func readIssuedDate(s string, k int) (d writtenDate, ok bool) {
	switch s[k] | 0x20 {
	case 'b', 'k', 'r', 'h', 'l', 0xE4: // 0xE4 is the first byte of đ with that bit set
	case 'c': // cấp, and not của
		if k+2 >= len(s) || s[k+1] != 'a' && (s[k+1] != 0xE1 || s[k+2] != 0xBA) {
			return d, false
		}
	case 'v': // and not về
		if k+1 >= len(s) || s[k+1] == 0xE1 || s[k+1] == 'e' {
			return d, false
		}
	case 't':
		if k+2 >= len(s) || s[k+1] != 'h' || s[k+2] != 0xC3 && s[k+2] != 'o' { // thông qua
			return d, false
		}
	default:
		return d, false
	}
	if v, e := issuedBook.get().from(s, k); v >= 0 {
		d, ok = readWordedDate(s, skipBlanks(s, e))
		return d, ok && d.date != 0
	}
	if v, e := clocksBook.get().from(s, k); v >= 0 {
		return readClockDate(s, skipBlanks(s, e))
	}
	return d, false
}

// readClockDate reads the hour and the day of it: "17h00 ngày 12/9/2025", "4 giờ 30 phút, ngày 5/6/2024", "15:30 ngày 3/4/2020".
func readClockDate(s string, k int) (d writtenDate, ok bool) {
	_, e := readInt(s, k, 2)
	if e == k {
		return d, false
	}
	if next := skipBlanks(s, e); next < len(s) && (s[next] == 'h' || s[next] == ':' || s[next] == 'g') {
		_, next2, _ := readSyllable(s, next)
		e = max(next+1, next2)
	} else {
		return d, false
	}
	if _, minutes := readInt(s, skipBlanks(s, e), 2); minutes > skipBlanks(s, e) {
		e = minutes
	}
	if y, word := readWord(s, e); y == wordPhut {
		e = word
	}
	d, ok = readWordedDate(s, skipComma(s, e))
	return d, ok && d.date.IsDay()
}

// readMonth reads a month and its year in digits: 01/1981.
func readMonth(s string, k int) (d writtenDate, ok bool) {
	month, e := readInt(s, k, 2)
	if month < 1 || month > 12 {
		return d, false
	}
	sep, e, _ := dateSeparator(s, e)
	y := yearAt(s, e)
	if sep == 0 || y == 0 {
		return d, false
	}
	return writtenDate{date: yearDate(y, month), end: e + 4}, true
}

// skipMarkup returns what is behind marks of Markdown and a tag of HTML that end at a number: **12/NQ-CP** ngày.
func skipMarkup(s string, i int) int {
	if i >= len(s) || s[i] != '*' && s[i] != '<' && s[i] != '_' && s[i] != '`' {
		return i
	}
	for k := i; k < len(s) && k-i < maxMarkup; k++ {
		switch c := s[k]; {
		case c == '*' || c == '_' || c == '`':
		case c == '<':
			e := strings.IndexByte(s[k:min(len(s), k+maxMarkup)], '>')
			if e < 0 {
				return k
			}
			k += e
		default:
			return k
		}
	}
	return i
}

// maxMarkup bounds the marks beside a number, in bytes.
const maxMarkup = 16

// markupBefore returns where the marks that end at s[i] start: số <b>12/NQ-CP.
func markupBefore(s string, i int) int {
	k := i
	for k > 0 && i-k < maxMarkup && (s[k-1] == '*' || s[k-1] == '_' || s[k-1] == '`') {
		k--
	}
	if k > 0 && s[k-1] == '>' {
		if at := strings.LastIndexByte(s[max(0, k-maxMarkup):k], '<'); at >= 0 {
			k = max(0, k-maxMarkup) + at
		}
	}
	return skipBlanksBack(s, k)
}

// skipFootnote returns what is behind the mark of a footnote: [1].
func skipFootnote(s string, i int) int {
	if i < len(s) && s[i] == '[' {
		if e := skipDigits(s, i+1); e > i+1 && e < i+4 && e < len(s) && s[e] == ']' {
			return e + 1
		}
	}
	return i
}

func skipComma(s string, i int) int {
	if k := skipBlanks(s, i); k < len(s) && s[k] == ',' {
		return skipBlanks(s, k+1)
	}
	return skipBlanks(s, i)
}

// readBareYear reads a year without a word before it: "03/VBHN-VPQH 2021". No range and no count is one.
func readBareYear(s string, k int, bracket bool) (d writtenDate, ok bool) {
	y := yearAt(s, k)
	if y == 0 {
		return d, false
	}
	end := k + 4
	if bracket {
		return writtenDate{date: yearDate(y, 0), end: end}, end < len(s) && s[end] == ')'
	}
	if next := skipBlanks(s, end); next < len(s) {
		if sep, size, _ := readDash(s, next); sep != 0 && (sep == '/' || digitAt(s, skipBlanks(s, next+size))) || digitAt(s, next) || s[end] == '.' && digitAt(s, end+1) {
			return d, false
		}
		if counts(s, next) {
			return d, false
		}
	}
	return writtenDate{date: yearDate(y, 0), end: end}, true
}

// readWordedDate reads a date that starts with a word.
func readWordedDate(s string, k int) (d writtenDate, ok bool) {
	if k >= len(s) {
		return d, false
	}
	if c := s[k] | 0x20; c != 'n' && c != 't' && c != 'c' && c != 'd' && c != 'o' {
		return d, false
	}
	if day := k + len("ngày "); day < len(s) && s[k:day] == "ngày " && digitAt(s, day) {
		return readDay(s, day) // most
	}
	word, end := readWord(s, k)
	if word == wordCung {
		if next, e := readWord(s, end); next == wordNgay {
			return writtenDate{end: e, sameDay: true}, true
		}
		return d, false
	}
	if strings.HasPrefix(s[k:], "ng?y") {
		word, end = wordNgay, k+len("ng?y") // text of which the encoding was mistaken
	}
	at := skipBlanks(s, end)
	switch word {
	case wordNgay:
		if at < len(s) && s[at] == ':' { // Số: 07/NQ-HĐND ngày: 14/7/2023
			at = skipBlanks(s, at+1)
		}
		if at < len(s) && s[at] == '<' {
			at = skipBlanks(s, skipMarkup(s, at))
		}
		return readDay(s, at)
	case wordThang:
		month, e := readInt(s, at, 2)
		if month < 1 || month > 12 {
			return d, false
		}
		if y, e2 := readYearAfter(s, e); y > 0 {
			return writtenDate{date: yearDate(y, month), end: e2}, true
		}
		return d, false
	case wordNam:
		if y := yearAt(s, at); y > 0 {
			if next := skipBlanks(s, at+4); next < len(s) {
				if sep, size, _ := readDash(s, next); sep != 0 && digitAt(s, skipBlanks(s, next+size)) {
					return d, false // the years of a plan
				}
			}
			return writtenDate{date: yearDate(y, 0), end: at + 4}, true
		}
	case wordDated, wordOf:
		return readEnglishDate(s, at)
	default:
		if digitAt(s, at) && s[k]|0x20 == 'n' && word.plain() == plainNgay { // with another tone, in text that was garbled
			return readDay(s, at)
		}
	}
	return d, false
}

// readDay reads a day behind the word ngày: "26/11/2021", "3 tháng 6 năm 2013", "20/5".
func readDay(s string, at int) (d writtenDate, ok bool) {
	if d, ok = readDigits(s, at); ok {
		return d, true
	}
	day, e := readInt(s, at, 2)
	if day < 1 || day > 31 {
		return d, false
	}
	if word, end := readWord(s, e); word == wordThang {
		month, e := readInt(s, skipBlanks(s, end), 2)
		if month < 1 || month > 12 {
			return d, false
		}
		if y, e2 := readYearAfter(s, e); y > 0 {
			return makeDate(y, month, day, e2), true
		}
		return writtenDate{end: e}, true
	}
	if sep, e, _ := dateSeparator(s, e); sep != 0 {
		if month, e := readInt(s, e, 2); month >= 1 && month <= 12 && !digitAt(s, e) {
			return writtenDate{end: e}, true
		}
	}
	return d, false
}

// readYearAfter reads a year behind a month: "năm 2013", "/2013", "-2013".
func readYearAfter(s string, i int) (year, end int) {
	if word, e := readWord(s, i); word == wordNam {
		at := skipBlanks(s, e)
		if y := yearAt(s, at); y > 0 {
			return y, at + 4
		}
		return 0, i
	}
	if sep, e, _ := dateSeparator(s, i); sep != 0 {
		if y := yearAt(s, e); y > 0 {
			return y, e + 4
		}
	}
	return 0, i
}

// readDigits reads a date in digits, with a year: 26/11/2021, 14-5-1979, 25 - 2-2010, 12.12.2013.
func readDigits(s string, i int) (d writtenDate, ok bool) {
	day, e := readInt(s, i, 2)
	if day < 1 || day > 31 {
		return d, false
	}
	sep, e, _ := dateSeparator(s, e)
	if sep == 0 {
		return d, false
	}
	month, e := readInt(s, e, 2)
	if month < 1 || month > 12 {
		return d, false
	}
	if sep, e, _ = dateSeparator(s, e); sep == 0 {
		return d, false
	}
	y := yearAt(s, e)
	if y == 0 {
		return d, false
	}
	return makeDate(y, month, day, e+4), true
}

func dateSeparator(s string, i int) (sep byte, end int, note Note) {
	if digitAt(s, i+1) && (s[i] == '/' || s[i] == '-' || s[i] == '.') {
		return s[i], i + 1, 0
	}
	k := skipBlanks(s, i)
	if k < len(s) && s[k] == '.' && k == i {
		return '.', k + 1, 0
	}
	sep, size, note := readDash(s, k)
	if sep == 0 {
		return 0, i, 0
	}
	return sep, skipBlanks(s, k+size), note
}

// readEnglishDate reads "March 12, 2003", "12 March 2003" or a date in digits.
func readEnglishDate(s string, i int) (d writtenDate, ok bool) {
	if d, ok = readDigits(s, i); ok {
		return d, true
	}
	if day, e := readInt(s, i, 2); day >= 1 && day <= 31 {
		month, e := englishMonth(s, skipBlanks(s, e))
		if y := yearAt(s, skipComma(s, e)); y > 0 && month > 0 {
			return makeDate(y, month, day, skipComma(s, e)+4), true
		}
		return d, false
	}
	month, e := englishMonth(s, i)
	day, e := readInt(s, skipBlanks(s, e), 2)
	if y := yearAt(s, skipComma(s, e)); y > 0 && month > 0 && day >= 1 && day <= 31 {
		return makeDate(y, month, day, skipComma(s, e)+4), true
	}
	return d, false
}

// englishMonth reads the English name of a month, 0 if there is none.
func englishMonth(s string, i int) (month, end int) {
	for m := time.January; m <= time.December; m++ {
		if name := m.String(); len(s)-i >= len(name) && strings.EqualFold(s[i:i+len(name)], name) {
			return int(m), i + len(name)
		}
	}
	return 0, i
}

// readInt reads up to width digits; n is 0 if there are none or more.
func readInt(s string, i, width int) (n, end int) {
	end = skipDigits(s, i)
	if end == i || end-i > width {
		return 0, i
	}
	for _, c := range []byte(s[i:end]) {
		n = n*10 + int(c-'0')
	}
	return n, end
}

func makeDate(year, month, day, end int) writtenDate {
	if day <= 28 {
		return writtenDate{date: yearDate(year, month) + org.Date(day), end: end} // every month has it
	}
	d := org.Day(year, time.Month(month), day)
	return writtenDate{date: d, end: end, bad: d == 0}
}

// yearDate is a date that is known to the year, or with a month to that.
func yearDate(year, month int) org.Date { return org.Date(year*10000 + month*100) }

// dateBefore reads a date that ends at s[end]: "Ngày 26/12/2021," or "Ngày 3 tháng 6 năm 2013,".
func dateBefore(s string, end int) (d writtenDate, start int, ok bool) {
	end = skipBlanksBack(s, end)
	if end > 0 && s[end-1] == ',' {
		end = skipBlanksBack(s, end-1)
	}
	if end == 0 || !digitAt(s, end-1) {
		return d, end, false
	}
	var month writtenDate // "tháng 6 năm 2009", of which the day may stand further on
	for i := end - 1; i > 0 && end-i < 48; i-- {
		if c := s[i-1] | 0x20; c != 'n' && c != 't' && i > 1 {
			continue
		}
		switch word, _ := readWord(s, i-1); word {
		case wordNgay:
			if d, ok = readWordedDate(s, i-1); ok && d.end == end && d.date != 0 {
				return d, i - 1, !boundsTime(s, i-1)
			}
			return month, start, month.date != 0 && !boundsTime(s, start)
		case wordThang, wordNam:
			if d, ok = readWordedDate(s, i-1); ok && d.end == end && d.date != 0 {
				month, start = d, i-1
			}
		}
	}
	if month.date != 0 {
		return month, start, !boundsTime(s, start)
	}
	return dateOfPart(s, end)
}

// boundsBook has words before a date that make it the end of a time: từ năm 2013.
var boundsBook = lazyBook{texts: []string{"từ", "kể từ", "đến", "trước", "sau", "tới", "cho đến"}}

func boundsTime(s string, i int) bool {
	v, _ := boundsBook.get().upTo(s, skipBlanksBack(s, i))
	return v >= 0
}

// partsOfDay are words that may stand before a date for ngày: Sáng 15/3/2023.
var partsOfDay = lazyBook{texts: []string{"sáng", "trưa", "chiều", "tối", "đêm", "hôm"}}

// dateOfPart reads a date that ends at s[end] behind such a word.
func dateOfPart(s string, end int) (d writtenDate, start int, ok bool) {
	for start = end; start > 0 && end-start < 12 && (digitAt(s, start-1) || strings.IndexByte("/-.", s[start-1]) >= 0); {
		start--
	}
	if d, ok = readDigits(s, start); !ok || d.end != end {
		return writtenDate{}, end, false
	}
	v, at := partsOfDay.get().upTo(s, skipBlanksBack(s, start))
	return d, at, v >= 0
}

// readTerm reads a term behind an issuer: "khóa XI", "(khóa XI)".
func readTerm(s string, i int) (roman string, end int) {
	k := skipBlanks(s, i)
	bracket := k < len(s) && s[k] == '('
	if k < len(s) && (s[k] == ',' || s[k] == '(') {
		k = skipBlanks(s, k+1)
	}
	if k >= len(s) || s[k]|0x20 != 'k' {
		return "", i
	}
	word, e := readWord(s, k)
	if word != wordKhoa {
		return "", i
	}
	k = skipBlanks(s, e)
	e = k
	for e < len(s) && strings.IndexByte("IVXLC", s[e]) >= 0 {
		e++
	}
	if e == k || e < len(s) && (s[e]|0x20 >= 'a' && s[e]|0x20 <= 'z') {
		return "", i
	}
	roman = s[k:e]
	if next := skipBlanks(s, e); bracket && next < len(s) && s[next] == ')' {
		e = next + 1
	}
	return roman, e
}
