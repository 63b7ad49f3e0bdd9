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
}

// readMember reads a number that starts at s[i] into m. With a label before it more is taken for one: blanks for separators,
// symbols that are not known, a serial alone.
func (x *scanner) readMember(m *member, i int, labelled bool, form Form) bool {
	s := x.s
	e := skipDigits(s, i)
	if e == i || e-i > 6 || allZeros(s[i:e]) {
		return false
	}
	*m = member{start: i, serial: s[i:e], end: e}
	m.fraction(s)
	bareEnd, bareYear := m.end, 0 // of the serial alone, if nothing more can be read
	sep, k := m.separator(s, m.end)
	if sep == 0 && labelled && e-i < 6 && x.gluedSymbol(m.end) { // and not 702025NĐ-CP, of which the year is glued as well
		sep = ' ' // 09NQ/TW
	}
	if sep == 0 {
		return labelled
	}
	if sep == '/' || labelled && (sep == ' ' || sep == '-' && yearAt(s, k) > 0 && k+4 < len(s) && s[k+4] == '/') {
		if m.year = yearAt(s, k); m.year > 0 {
			at := k + 4
			if sep == ' ' {
				m.note |= NoteMissing
			} else if sep == '-' { // 123-2020/NĐ-CP
				m.note |= NoteSeparator
			} else if !(digitAt(s, at+1) && (s[at] == '/' || s[at] == '-')) {
				bareEnd, bareYear = at, m.year
			}
			if sep, k = m.separator(s, at); sep == 0 && labelled && x.gluedSymbol(at) {
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

// gluedSymbol reports whether the symbol of a form stands at s[i:], and a slash or an issuer behind it: 09NQ/TW, 307qđ-ttg.
func (x *scanner) gluedSymbol(i int) bool {
	s := x.s
	if i >= len(s) || !letterASCII(s[i]) && s[i] != 0xC4 {
		return false
	}
	t := readToken(s, i)
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

// series reads the symbol and the issuer at s[k:], after the separator sep, and settles the number.
func (x *scanner) series(m *member, sep byte, k int, labelled bool, form Form) bool {
	s := x.s
	if sep == ' ' {
		m.note |= NoteMissing
	}
	if x.recall(m, sep, k, form) {
		return true
	}
	first := readToken(s, k)
	if first.end == first.start {
		return false
	}
	if first.smalls == 0 || !x.knownIssuer(first.text) { // TTg is no TT with a word glued to it
		first.cut(s, x.knownSymbol)
	}
	row, note := x.symbol(first.text, form)
	if row == nil {
		row, note = x.lost(first, sep, form)
	} else if form != 0 && !(row.party | row.state).has(form) && x.oldIssuer(first.text) {
		row = nil // Thông tư số 45-TC/TCT is no thông cáo
	}
	if row == nil && labelled && sep == '/' {
		if split, note, at := x.splitSymbol(first, form); split != nil {
			return x.finish(m, sep, ' ', split, note, at, false, labelled)
		}
	}
	if row == nil {
		return x.bareIssuer(m, sep, first, labelled, form)
	}
	small := first.capitals == 0
	if sep == ' ' && (!labelled && !x.partyAt(first.end) || small && form == 0) {
		return false
	}
	sep2, k2 := m.separator(s, first.end)
	if sep2 == 0 && labelled && first.end < len(s) && (s[first.end] == '.' || s[first.end] == '_') &&
		x.knownIssuer(readToken(s, first.end+1).text) { // QĐ.UBND, QĐ_UBND
		sep2, k2 = '-', first.end+1
		m.note |= NoteSeparator
	}
	if sep2 == 0 || sep2 == ' ' {
		issuer := readToken(s, k2)
		if sep2 == 0 || !labelled || !x.knownIssuer(issuer.text) || (issuer.capitals == 0) != small && !(row.party|row.state).has(form) {
			return x.noIssuer(m, sep, first, row, note, labelled)
		}
		small = issuer.capitals == 0 // 32/kl TW
		m.note |= NoteMissing
	}
	return x.finish(m, sep, sep2, row, note, k2, small, labelled)
}

// partyAt reports whether a slash and an issuer of the Party stand at s[i:]: with them a blank may have been a hyphen, 52 HD/BTCTW.
func (x *scanner) partyAt(i int) bool {
	if i >= len(x.s) || x.s[i] != '/' {
		return false
	}
	t := readToken(x.s, i+1)
	row := x.b.issuers.row(t.text)
	return t.smalls == 0 && row != nil && row.style == partyStyle
}

// noIssuer settles a number that has a symbol and no issuer: 017/SL. It takes a label to be one.
func (x *scanner) noIssuer(m *member, sep byte, t token, row *symbolRow, note Note, labelled bool) bool {
	if sep == ' ' || t.capitals < 2 || note.Has(NoteCase) || !labelled && (row.name != "SL" || !m.old(x.s, sep, t.end)) {
		return false
	}
	var buf [maxNumber]byte
	b := m.head(buf[:0], sep)
	m.end, m.forms = t.end, row.party|row.state
	return m.settle(append(b, row.name...), note, x.s)
}

// head appends the serial, the year and the separator before the series.
func (m *member) head(b []byte, sep byte) []byte {
	b = append(b, m.serial...)
	if m.year != 0 {
		b = append(b, '/')
		b = append(b, byte('0'+m.year/1000), byte('0'+m.year/100%10), byte('0'+m.year/10%10), byte('0'+m.year%10))
		return append(b, '/')
	}
	return append(b, sep)
}

// settle makes the number from its canonical text; it is the text itself where that is canonical.
func (m *member) settle(b []byte, note Note, s string) bool {
	text := s[m.start:m.end]
	if text != string(b) {
		text = string(b)
	}
	n, _, reason := readNumber(text)
	if reason != "" {
		return false
	}
	m.number = n
	m.note |= note
	if m.forms == 0 {
		m.forms = formsOf(n)
	}
	return true
}

// finish reads the issuer at s[k:] and puts the number in the shape that its issuer uses.
func (x *scanner) finish(m *member, sep, sep2 byte, symbol *symbolRow, note Note, k int, small, labelled bool) bool {
	if note|m.note == 0 && sep != sep2 && x.printed(m, sep, symbol, k) {
		return true
	}
	var ibuf [maxNumber]byte
	issuer, end, inote := x.issuerParts(ibuf[:0], k, small, labelled)
	if m.year != 0 && end+1 < len(x.s) && x.s[end] == '/' && (string(issuer) == "LT" || string(issuer) == "LB") { // 53/1998/TT-LT/BGDĐT-BTC
		var pbuf [maxNumber]byte
		if parts, e, n := x.issuerParts(pbuf[:0], end+1, small, labelled); len(parts) > 0 {
			issuer, end, inote = append(append(issuer, '/'), parts...), e, inote|n
			symbol = &symbolRow{name: symbol.name, state: 1 << JointCircular}
		}
	}
	if len(issuer) == 0 || len(issuer) > maxNumber/2 {
		return false
	}
	note |= inote
	if labelled && m.year == 0 && end < len(x.s) && x.s[end] == '/' && yearAt(x.s, end+1) > 0 { // 123/NĐ-CP/2020
		m.year, end = yearAt(x.s, end+1), end+5
		note |= NoteSeparator
	}
	row, st := x.styleOf(issuer)
	if small && row == nil || row == nil && sep == '-' && sep2 == '-' && !labelled {
		return false
	}
	if note.Has(NoteLetter) && (symbol.name == "QĐ" || symbol.name == "NĐ") && x.s[k-1] != ' ' && row == nil && st == anyStyle && !labelled {
		return false
	}
	party := sep == '-' || sep == ' ' && sep2 == '/'
	switch {
	case m.year != 0:
		party = false
	case st == partyStyle:
		party = true
	case symbol.name == "L" && sep == '-' && sep2 == '/':
		party = true // as the lệnh of Chủ tịch nước were numbered up to 1996: 23-L/CTN
	case st == stateStyle:
		party = false
	case sep == '-' && sep2 == '-':
		party = true
	case sep == ' ' && sep2 == ' ':
		party = false
	}
	want, want2 := byte('/'), byte('-')
	if party {
		want, want2 = '-', '/'
	}
	if st == anyStyle && sep == '/' && sep2 == '/' {
		want2 = '/' // 03/TB/MTTQ is printed so, and no rule mends it
	}
	if m.year == 0 && sep != ' ' && sep != want || sep2 != ' ' && sep2 != want2 {
		note |= NoteSeparator
	}
	var buf [2 * maxNumber]byte
	b := append(m.head(buf[:0], want), symbol.name...)
	b = append(append(b, want2), issuer...)
	m.end, m.forms = end, symbol.state
	if party {
		m.forms = symbol.party
	}
	return m.settle(b, note, x.s)
}
