package directive

import (
	"strings"

	"github.com/vnpolity/vnpolity/org"
)

// A written date is a date as it stands in a text. A day without a year is no date, but it is read over.
type writtenDate struct {
	date    org.Date
	end     int
	sameDay bool // cùng ngày; with the date it is that of all that is listed
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
	if k < len(s) && (s[k] == '[' || s[k] == ']' || s[k] == '*' || s[k] == '<' || s[k] == '_' || s[k] == '`' || s[k] == '"' || s[k] == '\'') {
		k = skipBlanks(s, skipTag(s, skipBlanks(s, skipMarkup(s, skipFootnote(s, k)))))
	}
	bracket := false
	if k >= len(s) {
		return d, false
	}
	switch s[k] {
	case ',', '(', '|':
		bracket = s[k] == '('
		k = skipBlanks(s, k+1)
	case ':', '-':
		return readDashedDate(s, k)
	case 0xE2, '"', 0xC2:
		at := skipClosing(s, k)
		if at == k {
			return readDashedDate(s, k)
		}
		k = skipComma(s, at)
	}
	switch {
	case k >= len(s):
		return d, false
	case digitAt(s, k):
		switch d, ok = readDigits(s, k); {
		case ok:
		case bracket:
			if d, ok = readMonth(s, k); !ok || d.end == len(s) || s[d.end] != ')' {
				d, ok = readYearInBracket(s, k)
			}
		default:
			if d, ok = readClockDate(s, k); ok {
				break
			}
			if d, ok = readBareYear(s, k); k > skipBlanks(s, i) { // QĐ 1904/QĐ-BYT, 2014, and no count
				return d, ok && (d.end == len(s) || strings.IndexByte(",;.)\r\n", s[d.end]) >= 0)
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

// skipClosing returns what is behind a closing quote at s[i:], i if none stands there.
func skipClosing(s string, i int) int {
	for _, quote := range [...]string{"”", "\"", "’", "»"} {
		if strings.HasPrefix(s[i:], quote) {
			return i + len(quote)
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
		return readSameDay(s, end)
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

// readSameDay reads what is behind the word cùng, which ends at s[i]: the day of several documents, cùng ngày 05/01/2022, or that of the one
// before. It is no date of this one where a verb follows: Quyết định 12/QĐ-UBND, cùng ngày ban hành Quyết định.
func readSameDay(s string, i int) (d writtenDate, ok bool) {
	word, e := readWord(s, i)
	if word != wordNgay {
		return d, false
	}
	if d, ok = readDay(s, skipBlanks(s, e)); ok && d.date != 0 {
		d.sameDay = true
		return d, true
	}
	v, _ := datedBook.get().from(s, skipBlanks(s, e))
	return writtenDate{end: e, sameDay: true}, v < 0
}
