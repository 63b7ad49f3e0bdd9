package directive

import "strings"

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
	} else if form == 0 && sep == '-' && x.oldIssuer(first.text) && first.end < len(s) && s[first.end] == '/' && oldMinistry(readToken(s, first.end+1).text) != "" {
		row = nil // nor is 7-TC/NV
	}
	if row == nil && labelled && (sep == '/' || sep == ' ' && k == m.end) {
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
		(x.knownIssuer(readToken(s, first.end+1).text) || partAt(s, first.end+1)) { // QĐ.UBND, QĐ_UBND, QĐ.UBT
		sep2, k2 = '-', first.end+1
		m.note |= NoteSeparator
	}
	if sep2 == 0 || sep2 == ' ' {
		issuer := readToken(s, k2)
		if sep2 == 0 || !labelled || !x.knownIssuer(issuer.text) || (issuer.capitals == 0) != small && !(row.party|row.state).has(form) {
			return x.noIssuer(m, sep, first, row, note, labelled, form)
		}
		small = issuer.capitals == 0 // 32/kl TW
		m.note |= NoteMissing
	}
	if row.name == "SL" && form == Edict && x.edictOfYear(m, sep, first, row, note, k2) {
		return true
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
func (x *scanner) noIssuer(m *member, sep byte, t token, row *symbolRow, note Note, labelled bool, form Form) bool {
	if form == 0 && row.name != "SL" && x.addresses(t.end) {
		return false
	}
	if sep == ' ' && labelled && x.oldDateBehind(t.end) {
		sep = oldSeparator(row.name)
	}
	if sep == ' ' || t.capitals < 2 || note.Has(NoteCase) || !labelled && (row.name != "SL" || !m.old(x.s, sep, t.end)) {
		return false
	}
	var buf [maxNumber]byte
	b := m.head(buf[:0], sep)
	m.end, m.forms = t.end, row.party|row.state
	return m.settle(append(b, row.name...), note, x.s)
}

// edictOfYear settles a sắc lệnh or sắc luật that has the last two digits of its year behind its symbol, at s[k:]: 03-SL/76.
func (x *scanner) edictOfYear(m *member, sep byte, t token, row *symbolRow, note Note, k int) bool {
	year, end := readInt(x.s, k, 2)
	year += 1900
	if m.year != 0 || end != k+2 || year < minYear || year > lastEdict || !partsEnd(x.s, end) || !x.noIssuer(m, sep, t, row, note, true, Edict) {
		return false
	}
	m.end, m.year, m.note = end, year, m.note|NoteSeparator
	return true
}

// lastEdict is the year of the last sắc luật: those of the south, before the country was one.
const lastEdict = 1976

// addresses reports whether a word with a capital follows a number at s[i:] that is no place before a date: Số 12/CT Nguyễn Trãi.
func (x *scanner) addresses(i int) bool {
	k := skipBlanks(x.s, i)
	if k == i || !startsCapital(x.s[k:]) || strings.IndexByte(x.s[i:k], '\n') >= 0 {
		return false
	}
	_, dated := x.placeBehind(i)
	return !dated
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
			if row := x.b.symbols.exactly(symbol.name + string(issuer)); row != nil {
				symbol, issuer, end, inote = row, parts, e, inote|n|NoteSeparator
			}
		}
	}
	if symbol.name == "SL" {
		issuer, end = lawBehind(issuer, x.s, end)
	}
	issuer, end, cut := x.cutBehind(issuer, end, symbol, labelled)
	if len(issuer) == 0 || len(issuer) > maxNumber/2 {
		return false
	}
	note |= inote | cut
	if labelled && m.year == 0 && end < len(x.s) && x.s[end] == '/' && yearAt(x.s, end+1) > 0 { // 123/NĐ-CP/2020
		m.year, end = yearAt(x.s, end+1), end+5
		note |= NoteSeparator
	}
	row, st := x.styleOf(issuer)
	if sep == '/' && row != nil && row.symbol == steering.issuer && symbol.name == steering.symbol {
		st = stateStyle
	}
	m.unknown = row == nil
	if small && row == nil || row == nil && sep == '-' && sep2 == '-' && !labelled {
		return false
	}
	if note.Has(NoteLetter) && (symbol.name == "QĐ" || symbol.name == "NĐ") && x.s[k-1] != ' ' && row == nil && st == anyStyle && !labelled {
		return false
	}
	party := m.ofParty(sep, sep2, symbol, st)
	want, want2 := byte('/'), byte('-')
	if party {
		want, want2 = '-', '/'
	}
	if st == anyStyle && m.year == 0 && sep == '/' && sep2 == '/' {
		want2 = '/' // 03/TB/MTTQ is printed so, and no rule mends it, as one does a number with its year
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

// lawBehind appends to L, as the part of a number, what the law that a sắc lệnh promulgates is numbered, behind a dot at s[end]: 103-SL/L.005.
func lawBehind(b []byte, s string, end int) (part []byte, to int) {
	if string(b) != "L" || end >= len(s) || s[end] != '.' {
		return b, end
	}
	if to = skipDigits(s, end+1); to == end+1 || to-end > maxSerial {
		return b, end
	}
	return append(b, s[end:to]...), to
}

// ofParty reports whether a number has the shape of those of the Party: as its issuer numbers, or else as it is printed.
func (m *member) ofParty(sep, sep2 byte, symbol *symbolRow, st style) bool {
	switch {
	case m.year != 0:
		return false
	case st == partyStyle:
		return true
	case symbol.name == "L" && sep == '-' && sep2 == '/':
		return true // as the lệnh of Chủ tịch nước were numbered up to 1996: 23-L/CTN
	case st == stateStyle:
		return false
	}
	return sep == '-' || sep == ' ' && sep2 == '/'
}
