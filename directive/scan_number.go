package directive

import (
	"unicode/utf8"
)

// A member is one number of a list, as it was read.
type member struct {
	start, end int
	serial     string
	year       int
	number     Number // zero for a serial alone
	forms      formSet
	note       Note
	unknown    bool // who issued it has a symbol that is in no table
	behind     bool // what follows it tells that it is one
}

// readMember reads a number that starts at s[i] into m. With a label before it more is taken for one: blanks for separators,
// symbols that are not known, a serial alone.
func (x *scanner) readMember(m *member, i int, labelled bool, form Form) bool {
	s := x.s
	e := skipDigits(s, i)
	if e == i || e-i > maxSerial || e-i == maxSerial && !labelled || allZeros(s[i:e]) {
		return false
	}
	*m = member{start: i, serial: s[i:e], end: e}
	m.fraction(s)
	bareEnd, bareYear := m.end, 0 // of the serial alone, if nothing more can be read
	sep, k := m.separator(s, m.end)
	if sep == 0 && labelled && e-i < 6 && x.gluedSymbol(m.end, form) { // and not 702025NĐ-CP, of which the year is glued as well
		sep = ' ' // 09NQ/TW
	}
	if sep == 0 {
		return labelled
	}
	if sep == '/' || labelled && (sep == ' ' || sep == '-' && yearAt(s, k) > 0 && k+4 < len(s) && (s[k+4] == '/' || s[k+4] == '-')) {
		if m.year = yearAt(s, k); m.year > 0 {
			at := k + 4
			if sep == ' ' {
				m.note |= NoteMissing
			} else if sep == '-' { // 123-2020/NĐ-CP, 117-2020-NĐ-CP
				m.note |= NoteSeparator
			} else if !(digitAt(s, at+1) && (s[at] == '/' || s[at] == '-')) {
				bareEnd, bareYear = at, m.year
			}
			if sep, k = m.separator(s, at); sep == 0 && labelled && x.gluedSymbol(at, form) {
				sep = ' ' // 52/2013NĐ-CP
			}
			if sep == 0 || sep == ' ' && !labelled {
				m.alone(bareEnd, bareYear)
				return labelled
			}
		}
	}
	if x.series(m, sep, k, labelled, form) {
		return true
	}
	m.alone(bareEnd, bareYear)
	return labelled && m.plain(s)
}

// gluedSymbol reports whether the symbol of a form stands at s[i:], and a slash or an issuer behind it: 09NQ/TW, 307qđ-ttg; or the two as one
// word, of the form that the label names.
func (x *scanner) gluedSymbol(i int, form Form) bool {
	s := x.s
	if i >= len(s) || !letterASCII(s[i]) && s[i] != 0xC4 {
		return false
	}
	t := readToken(s, i)
	if row, _, _ := x.splitSymbol(t, form); row != nil { // 48NQTW
		return true
	}
	if t.end >= len(s) || t.capitals+t.smalls < 2 || !x.knownSymbol(t.text) {
		return false
	}
	if s[t.end] == '/' && t.capitals > 1 {
		return true
	}
	return (s[t.end] == '/' || s[t.end] == '-' || s[t.end] == ' ') && x.knownIssuer(readToken(s, t.end+1).text)
}

// splitSymbol reads the symbol of the form that the label names and an issuer, written as one word, NĐCP: row is nil if the token is none.
func (x *scanner) splitSymbol(t token, form Form) (row *symbolRow, note Note, issuer int) {
	if t.capitals < 3 || t.smalls > 1 || x.knownIssuer(t.text) {
		return nil, 0, 0
	}
	for cut := t.start + 2; cut < t.end-1; cut++ {
		if utf8.RuneStart(x.s[cut]) && x.knownSymbol(x.s[t.start:cut]) && x.knownIssuer(x.s[cut:t.end]) {
			if row, note = x.symbol(x.s[t.start:cut], form); (row.party | row.state).has(form) {
				return row, note | NoteMissing, cut
			}
		}
	}
	return nil, 0, 0
}

// alone makes m the serial and no more, which ends where it is given, with the year if one stands behind it.
func (m *member) alone(end, year int) {
	*m = member{start: m.start, serial: m.serial, end: end, year: year}
}

func allZeros(s string) bool {
	for _, c := range []byte(s) {
		if c != '0' {
			return false
		}
	}
	return true
}

// fraction reads what may follow the digits of a serial: a letter (8b-NQ/HNTW), or a dot and more digits (66.10/2025/NQ-CP).
func (m *member) fraction(s string) {
	e := m.end
	if e >= len(s) {
		return
	}
	if s[e] == '.' {
		if f := skipDigits(s, e+1); f > e+1 && f < e+5 && f < len(s) && s[f] == '/' && yearAt(s, f+1) > 0 {
			m.serial, m.end = s[m.start:f], f
		}
		return
	}
	if c := s[e] | 0x20; 'a' <= c && c <= 'z' && e+1 < len(s) && (s[e+1] == '-' || s[e+1] == '/') {
		m.serial, m.end = s[m.start:e+1], e+1
	}
}

// plain reports whether a serial alone ends where a word may: not in the middle of a date, a decimal or a code.
func (m *member) plain(s string) bool {
	if m.end == len(s) {
		return true
	}
	switch c := s[m.end]; c {
	case '.', ',', ':':
		return !digitAt(s, m.end+1)
	case '/', '-':
		return !digitAt(s, m.end+1) || m.year == 0 && c == '/'
	case '%', '_', '+', '@', '$':
		return false
	}
	r, _ := utf8.DecodeRuneInString(s[m.end:])
	letter, _ := letterOf(r)
	return letter == 0
}

// yearAt returns the year at s[i:], 0 if no four digits of a year stand there alone.
func yearAt(s string, i int) int {
	if i+4 > len(s) || skipDigits(s, i) != i+4 {
		return 0
	}
	y := 0
	for _, c := range []byte(s[i : i+4]) {
		y = y*10 + int(c-'0')
	}
	if y < minYear || y > maxYear {
		return 0
	}
	return y
}

// separator reads what stands between two parts of a number: one slash or dash, with blanks, or blanks alone, ' '. It is 0 if
// there is neither.
func (m *member) separator(s string, i int) (sep byte, end int) {
	k := skipBlanks(s, i)
	sep, size, note := readDash(s, k)
	if sep == 0 {
		if k == i {
			return 0, i
		}
		return ' ', k
	}
	end = skipBlanks(s, k+size)
	if end != i+size {
		note |= NoteBlank
	}
	m.note |= note
	return sep, end
}
