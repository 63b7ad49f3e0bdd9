package directive

import (
	"bytes"
	"strings"
	"unicode/utf8"
)

// printed settles a number that is written as it should be, with an issuer of one part that the table has: most are.
func (x *scanner) printed(m *member, sep byte, symbol *symbolRow, k int) bool {
	s := x.s
	t := readToken(s, k)
	row := x.b.issuers.row(t.text)
	if row == nil || row.symbol != trimDigits(t.text) && row.symbol != t.text || t.end < len(s) && s[t.end] >= utf8.RuneSelf {
		return false
	}
	if dash, _, _ := readDash(s, t.end); dash != 0 || dotted(s, t.end) {
		return false
	}
	party := sep == '-'
	if party && (row.style == stateStyle || m.year != 0) || !party && row.style == partyStyle && m.year == 0 {
		return false
	}
	m.end, m.forms = t.end, symbol.state
	if party {
		m.forms = symbol.party
	}
	start := k - len(symbol.name) - 1
	m.number = Number{serial: m.serial, series: s[start:t.end], year: uint16(m.year), sep: sep}
	x.keep(m, sep, start, symbol.party|symbol.state|noLabel)
	return true
}

// issuerParts reads an issuer of one or more parts, "UBTVQH14-CP-ĐCTUBTWMTTQVN", and appends it in the spelling that it
// should have.
func (x *scanner) issuerParts(b []byte, k int, small, labelled bool) (issuer []byte, end int, note Note) {
	s := x.s
	spaced := k > 0 && s[k-1] == ' ' // all marks have blanks around them: 5512 / BGDĐT - GDTrH
	for parts := 0; parts < 8; parts++ {
		t := readToken(s, k)
		t.cut(s, x.knownIssuer)
		if t.end == t.start || len(t.text) > 40 {
			break
		}
		name, n := x.issuerName(t, small)
		if name == "" {
			break
		}
		if parts > 0 {
			b = append(b, '-')
		}
		b = append(b, name...)
		note |= n
		end = t.end
		sep, size, dash := readDash(s, end)
		if sep == 0 && spaced {
			if at := skipBlanks(s, end); at > end {
				if sep, size, dash = readDash(s, at); sep == '-' && at+size < len(s) && s[at+size] == ' ' {
					size += at - end
				} else {
					sep = 0
				}
			}
		}
		if sep == 0 && labelled && end+1 < len(s) && s[end] == '_' && readToken(s, end+1).capitals > 1 { // 2455/TCT_DNNCN
			sep, size, dash = '-', 1, NoteSeparator
		}
		if sep == 0 && labelled && dotted(s, end) && (name == "UBND" || name == "HĐND") && drafter(s, end+1) { // 12/QĐ-UBND.KT
			sep, size, dash = '-', 1, NoteSeparator
		}
		if sep != '-' {
			break
		}
		next := skipBlanks(s, end+size)
		if next != end+size {
			if u := readToken(s, next); !(spaced && u.capitals > u.smalls && u.capitals > 1) && (!x.knownIssuer(u.text) || u.capitals == 0) {
				break
			}
			note |= NoteBlank
		}
		if u := readToken(s, next); (u.capitals == 0) != small || u.capitals == 1 && u.smalls > 1 {
			break
		}
		note |= dash
		k = next
	}
	return b, end, note
}

// dotted reports whether a dot stands at s[i] and a capital behind it, without a blank.
func dotted(s string, i int) bool {
	return i+1 < len(s) && s[i] == '.' && ('A' <= s[i+1] && s[i+1] <= 'Z' || s[i+1] == 0xC4)
}

// drafter reports whether the symbol of who drafted a document stands at s[i:], and no word in capitals.
func drafter(s string, i int) bool {
	t := readToken(s, i)
	if t.smalls > 0 || t.capitals < 2 || t.capitals > 6 {
		return false
	}
	y, e, _ := readSyllable(s, i)
	return (y == 0 || e <= t.end) && (t.end == len(s) || s[t.end] < utf8.RuneSelf && s[t.end] != '.')
}

// issuerName returns one part of an issuer in the spelling that it should have, "" if it is none.
func (x *scanner) issuerName(t token, small bool) (name string, note Note) {
	digits := len(t.text) - len(trimDigits(t.text))
	if row := x.b.issuers.row(t.text); row != nil && row.symbol != "" {
		name = row.symbol
		if digits > 0 && symbolKey(name) != symbolKey(t.text) {
			tail := t.text[len(t.text)-digits:]
			if strings.HasPrefix(t.text, name) {
				return t.text, 0
			}
			return name + tail, spelling(t.text[:len(t.text)-digits], name)
		}
		return name, spelling(t.text, name)
	}
	if strings.Contains(t.text, ".") {
		if rest := strings.NewReplacer(".Ư", "W", ".W", "W", ".U\u031b", "W").Replace(t.text); rest == "TW" {
			return "TW", NoteLetter
		}
		return "", 0
	}
	if small || t.capitals == 0 || t.smalls >= t.capitals {
		return "", 0
	}
	name = t.text
	if strings.ContainsAny(name, "ÐƉ") {
		name, note = strings.NewReplacer("Ð", "Đ", "Ɖ", "Đ").Replace(name), NoteLetter
	}
	if strings.Contains(name, "DD") {
		name, note = strings.ReplaceAll(name, "DD", "Đ"), NoteLetter // as Đ is typed
	}
	if base, found := strings.CutSuffix(name, "TƯ"); found {
		name, note = base+"TW", NoteLetter
	}
	return name, note
}

// styleOf returns the row and the style of number of an issuer.
func (x *scanner) styleOf(issuer []byte) (*issuerRow, style) {
	row := x.b.issuers.row(string(issuer))
	first, _, several := bytes.Cut(issuer, []byte("-"))
	if row == nil && several {
		row = x.b.issuers.row(string(first))
	}
	if row != nil {
		return row, row.style
	}
	for _, suffix := range [...]string{"TW", "TU", "HU", "QU", "ĐU", "ThU", "TXU"} {
		if len(first) > len(suffix) && bytes.HasSuffix(first, []byte(suffix)) {
			return nil, partyStyle
		}
	}
	return nil, anyStyle
}

// bareIssuer settles a number without the symbol of a form: 72/2025/QH15, 9086/BNV-CTTN&BĐG, and the old 206-CP, 02-HĐBT/TĐ.
func (x *scanner) bareIssuer(m *member, sep byte, first token, labelled bool, form Form) bool {
	s := x.s
	first.cut(s, x.knownIssuer)
	row := x.b.issuers.row(first.text)
	small := first.capitals == 0
	if small && (row == nil || !labelled) || first.capitals > 0 && first.smalls >= first.capitals && row == nil {
		return false
	}
	if labelled && form != 0 && m.year == 0 && (sep == '/' || sep == '-') && row != nil && strings.Contains(row.at, "party-") && partsEnd(s, first.end) {
		return x.fromLabel(m, first, row, form)
	}
	digits := len(trimDigits(first.text)) < len(first.text)
	assembly := row != nil && (row.symbol == "QH" || row.symbol == "UBTVQH") && digits
	switch {
	case m.year != 0 && assembly:
	case sep == ' ' && labelled && m.year == 0 && x.oldIssuer(first.text):
		sep = '-' // 1141 TC/QĐ/CĐKT
	case sep == ' ':
		return false
	case m.year != 0 && form == 0, row == nil && form == 0 && !(labelled && x.symbolEnds(first.end)):
		return false // a judgment, a licence: 12/2020/HS-ST, 45/GP-BTTTT
	case row != nil && (row.symbol == "CP" || row.symbol == "TTg" || row.symbol == "HĐBT" || row.symbol == "HĐCP") && (labelled || first.text == row.symbol && m.old(s, sep, first.end)):
	case sep != '/' && sep != '-':
		return false
	case sep == '-' && labelled && m.year == 0 && x.symbolLast(first.end):
		// 14-LĐ/TT, 01-TANDTC-VKSNDTC/TTLT
	default:
		// a công văn has the symbol of who drafted it
		if dash, _, _ := readDash(s, first.end); dash == 0 && !(labelled && first.end < len(s) && s[first.end] == '_') || row == nil && !labelled {
			if !labelled || sep != '/' || first.capitals < 2 && row == nil || form != OfficialLetter && first.capitals < 3 {
				return false // and not Quyết định số 1525/TCCB, of which the label alone tells the form
			}
		}
	}
	var ibuf [maxNumber]byte
	issuer, end, note := x.issuerParts(ibuf[:0], first.start, small, labelled)
	if len(issuer) == 0 {
		return false
	}
	if end < first.end || sep == '-' && strings.IndexByte(string(issuer), '-') >= 0 && !x.symbolLast(first.end) {
		return false
	}
	want := sep
	if m.year != 0 || sep == ' ' {
		want = '/'
	}
	var buf [2 * maxNumber]byte
	b := append(m.head(buf[:0], want), issuer...)
	// the symbol last, or who drafted it behind a slash: 14-LĐ/TT, 02-HĐBT/TĐ; or one behind the other: 832/TC/QĐ/CĐKT
	for more := 2; more > 0 && end < len(s) && s[end] == '/' && m.year == 0; more-- {
		t := readToken(s, end+1)
		if cut := strings.IndexFunc(t.text, isSmall); cut >= 0 { // a word is glued to it: TCTngày
			t = readToken(s[:end+1+cut], end+1)
		}
		if t.capitals == 0 || !labelled {
			break
		}
		b = append(append(b, '/'), t.text...)
		end = t.end
		if !x.knownSymbol(t.text) {
			break
		}
	}
	if m.end = end; x.oldIssuer(first.text) || form == Scheme && labelled && m.year == 0 || labelled && x.endsInSymbol(issuer, form) {
		m.forms = 1 << form
	} else if form == 0 && row == nil {
		m.forms = x.lastSymbol(issuer)
	}
	if !m.settle(b, note, s) {
		return false
	}
	switch {
	case m.note != 0 || m.number.sep != sep || m.number.series != s[first.start:end]: // it is mended
	case assembly && m.year != 0 && end == first.end:
		x.keep(m, sep, first.start, ^formSet(0))
	case form != 0: // the label may tell the form
		x.keep(m, sep, first.start, 1<<form)
	}
	return true
}

// old reports whether a number that has no label is surely one of before 1996, which had a hyphen before the symbol and no year, and of
// which the symbol ends at s[end]: 49-CP, 91-SL.
func (m *member) old(s string, sep byte, end int) bool {
	return sep == '-' && m.year == 0 && m.note == 0 && len(m.serial) <= 3 && partsEnd(s, end) && (end == len(s) || !joins(s, end+1) && s[end] < utf8.RuneSelf)
}

// partsEnd reports whether no further part of a number follows at s[i:].
func partsEnd(s string, i int) bool {
	sep, _, _ := readDash(s, i)
	return sep == 0
}

// fromLabel settles a number of the Party that has an issuer and no symbol by its label: Nghị quyết 17/TW.
func (x *scanner) fromLabel(m *member, issuer token, row *issuerRow, form Form) bool {
	symbol := form.partySymbol()
	if symbol == "" {
		return false
	}
	var buf [maxNumber]byte
	b := append(m.head(buf[:0], '-'), symbol...)
	b = append(append(b, '/'), row.symbol...)
	m.end, m.forms = issuer.end, 1<<form
	return m.settle(b, NoteCompleted, x.s)
}

// endsInSymbol reports whether the last part of an issuer is the symbol of the form that the label names: 24/LĐ-NĐ of a nghị định.
func (x *scanner) endsInSymbol(issuer []byte, form Form) bool {
	return x.lastSymbol(issuer).has(form)
}

// lastSymbol returns the forms that the last part of an issuer is the symbol of.
func (x *scanner) lastSymbol(issuer []byte) formSet {
	if i := bytes.LastIndexByte(issuer, '-'); i >= 0 {
		if row := x.b.symbols.exactly(string(issuer[i+1:])); row != nil {
			return row.party | row.state
		}
	}
	return 0
}

// symbolEnds reports whether one more part of an issuer stands at s[i:] and is the symbol of a form: 24/LĐ-NĐ.
func (x *scanner) symbolEnds(i int) bool {
	if i >= len(x.s) || x.s[i] != '-' {
		return false
	}
	t := readToken(x.s, i+1)
	return x.b.symbols.exactly(t.text) != nil && partsEnd(x.s, t.end)
}

// symbolLast reports whether the parts of an issuer that go on at s[i:] end in a slash and the symbol of a form.
func (x *scanner) symbolLast(i int) bool {
	s := x.s
	for range 8 {
		if i >= len(s) || s[i] != '-' && s[i] != '/' {
			return false
		}
		t := readToken(s, i+1)
		if s[i] == '/' {
			return x.knownSymbol(t.text)
		}
		if t.capitals == 0 {
			return false
		}
		i = t.end
	}
	return false
}

// oldIssuer reports whether a symbol is that of an issuer in old numbers as well, though it is that of a form now: TC was Bộ Tài chính.
func (x *scanner) oldIssuer(symbol string) bool {
	return wasIssuer(symbol) && x.knownSymbol(symbol)
}
