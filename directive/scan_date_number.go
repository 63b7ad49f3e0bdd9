package directive

import (
	"strings"
	"time"

	"github.com/vnpolity/vnpolity/org"
)

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

// readShortYear reads a date in digits with the last two of its year, 25-1-48, where they leave no doubt: there were no documents before
// 1945, nor will those of after 2030 be in a text for long. Of the years between them nothing is said.
func readShortYear(s string, i int) (d writtenDate, ok bool) {
	day, e := readInt(s, i, 2)
	if day < 1 || day > 31 || e+1 >= len(s) || s[e] != '-' && s[e] != '/' {
		return d, false
	}
	sep := s[e]
	month, e := readInt(s, e+1, 2)
	if month < 1 || month > 12 || e >= len(s) || s[e] != sep {
		return d, false
	}
	y, end := readInt(s, e+1, 2)
	if end != e+3 || y > 29 && y < 45 || end+1 < len(s) && strings.IndexByte("-/.", s[end]) >= 0 && digitAt(s, end+1) || cutYear(s, y, end) {
		return d, false
	}
	if y += 1900; y < minYear {
		y += 100
	}
	return makeDate(y, month, day, end), true
}

// cutYear reports whether the two digits of a year, which end at s[i], are the first of four that a blank has cut: 16/7/20 21.
func cutYear(s string, y, i int) bool {
	return (y == 19 || y == 20) && i+2 < len(s) && s[i] == ' ' && skipDigits(s, i+1) == i+3
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
	for end = i; digitAt(s, end); end++ {
		if end-i == width {
			return 0, i
		}
		n = n*10 + int(s[end]-'0')
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
