package directive

import "strings"

// readBareYear reads a year without a word before it: "03/VBHN-VPQH 2021". No range and no count is one.
func readBareYear(s string, k int) (d writtenDate, ok bool) {
	y := yearAt(s, k)
	if y == 0 {
		return d, false
	}
	end := k + 4
	if next := skipBlanks(s, end); next < len(s) {
		if sep, size, _ := readDash(s, next); sep != 0 && strings.IndexByte(s[end:next], '\n') < 0 && (sep == '/' || digitAt(s, skipBlanks(s, next+size))) || digitAt(s, next) || s[end] == '.' && digitAt(s, end+1) {
			return d, false
		}
		if counts(s, next) {
			return d, false
		}
	}
	return writtenDate{date: yearDate(y, 0), end: end}, true
}

// readYearInBracket reads a year that a bracket closes behind: "(2021)".
func readYearInBracket(s string, k int) (d writtenDate, ok bool) {
	y, end := yearAt(s, k), k+4
	if y == 0 {
		return d, false
	}
	return writtenDate{date: yearDate(y, 0), end: end}, end < len(s) && s[end] == ')'
}

// readYearAfter reads a year behind a month: "năm 2013", ", năm 2013", "/2013", "-2013", " 2013".
func readYearAfter(s string, i int) (year, end int) {
	word, e := readWord(s, i)
	if word == 0 {
		if k := skipBlanks(s, i); k > i && yearAt(s, k) > 0 && !counts(s, skipBlanks(s, k+4)) {
			return yearAt(s, k), k + 4
		}
		word, e = readWord(s, skipComma(s, i))
	}
	if word == wordNam {
		if again, e2 := readWord(s, e); again == wordNam { // năm năm 1992
			e = e2
		}
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
