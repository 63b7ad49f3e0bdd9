package directive

import "strings"

// symbolFirst makes m a whole number where the symbol and the issuer stand before "số", spelled as they should be: QĐ-TTg số 1719, NQ/TW số 57,
// TT-BTC số 39/2014. It reports whether they do.
func (x *scanner) symbolFirst(h *heading, m *member) bool {
	if !h.so || h.row != nil || !m.plain(x.s) || m.end < len(x.s) && x.s[m.end] == '/' {
		return false
	}
	series, start := x.seriesBefore(h.start)
	if before := skipBlanksBack(x.s, start); series == "" || start < x.done || before > 0 && digitAt(x.s, before-1) { // 45 QĐ-TTg số 12
		return false
	}
	sep := byte('/')
	if m.year == 0 && strings.IndexByte(series, '/') >= 0 {
		sep = '-'
	}
	var buf [maxNumber]byte
	n, _, reason := readNumber(string(append(m.head(buf[:0], sep), series...)))
	if reason != "" {
		return false
	}
	m.number, m.forms, m.note = n, formsOf(n), m.note|NoteCompleted
	h.row, h.start = &labelRow{form: m.forms.only(), bare: bareAlways}, start
	if row, from := x.b.labels.upTo(x.s, skipBlanksBack(x.s, start)); row != nil && m.forms.has(row.form) { // Quyết định QĐ-TTg số 1719
		h.row, h.start = row, from
	}
	return true
}

// seriesBefore returns the symbol of a form and an issuer that end before s[i] with blanks between, and where they start.
func (x *scanner) seriesBefore(i int) (series string, start int) {
	s := x.s
	end := skipBlanksBack(s, i)
	for start = end; start > 0 && end-start < maxToken/2 && inSeries(s[start-1]); start-- {
	}
	symbol := readToken(s, start)
	sep, size, _ := readDash(s, symbol.end)
	if sep == 0 || size > 1 || x.b.symbols.exactly(symbol.text) == nil {
		return "", i
	}
	issuer := readToken(s, symbol.end+size)
	if row := x.b.issuers.row(issuer.text); issuer.end != end || row == nil || row.symbol != issuer.text {
		return "", i
	}
	return s[start:end], start
}
