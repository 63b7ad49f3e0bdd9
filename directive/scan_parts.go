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
	if dash, _, _ := readDash(s, t.end); dash != 0 || dotted(s, t.end) || x.goesOnCut(t) {
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
		if t.capitals == 1 && t.smalls < 2 && s[k] == 'B' && x.spelledMinistry(&t) {
			note |= NoteBlank
		} else {
			t.cut(s, x.knownIssuer)
			if labelled && x.withNext(&t) {
				note |= NoteBlank
			}
		}
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
			sep, size, dash = spacedDash(s, end)
		}
		if sep == 0 && labelled {
			sep, size, dash = mistakenDash(s, t.start, end, name)
		}
		if sep != '-' {
			break
		}
		next := skipBlanks(s, end+size)
		if next != end+size {
			if u := readToken(s, next); !(spaced && u.capitals > u.smalls && u.capitals > 1) && (!x.knownIssuer(u.text) || u.capitals == 0) &&
				!(labelled && drafterAlone(s, next)) { // 3993/VPCP- ĐMDN
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

// spacedDash reads a hyphen with blanks around it at s[i:]; sep is 0 if there is none.
func spacedDash(s string, i int) (sep byte, size int, note Note) {
	at := skipBlanks(s, i)
	if at == i {
		return 0, 0, 0
	}
	sep, size, note = readDash(s, at)
	if sep != '-' || at+size >= len(s) || s[at+size] != ' ' {
		return 0, 0, 0
	}
	return sep, size + at - i, note
}

// mistakenDash reads what stands at s[i:] for the hyphen between the name of an issuer, which starts at s[start], and who drafted the document;
// sep is 0 if nothing does.
func mistakenDash(s string, start, i int, name string) (sep byte, size int, note Note) {
	if i+1 >= len(s) {
		return 0, 0, 0
	}
	switch {
	case s[i] == ' ' && s[i+1] == '-' && drafterAlone(s, i+2): // 7816/VPCP -TTĐT
		return '-', 2, NoteBlank
	case s[i] == '_' && readToken(s, i+1).capitals > 1: // 2455/TCT_DNNCN
		return '-', 1, NoteSeparator
	case dotted(s, i) && (name == "UBND" || name == "HĐND") && drafter(s, i+1): // 12/QĐ-UBND.KT
		return '-', 1, NoteSeparator
	case dotted(s, i) && start > 0 && s[start-1] == '.' && partAt(s, i+1): // 12/QĐ.CT.UBT
		return '-', 1, NoteSeparator
	}
	return 0, 0, 0
}

// dotted reports whether a dot stands at s[i] and a capital behind it, without a blank.
func dotted(s string, i int) bool {
	return i+1 < len(s) && s[i] == '.' && ('A' <= s[i+1] && s[i+1] <= 'Z' || s[i+1] == 0xC4)
}

// partAt reports whether a part of a number stands at s[i:] that is in no table, and no word: UBT.
func partAt(s string, i int) bool {
	t := readToken(s, i)
	if t.smalls > 0 || t.capitals < 2 || t.capitals > 6 || cutsWord(s, t.end) {
		return false
	}
	next := s[skipBlanks(s, t.end):]
	_, size := utf8.DecodeRuneInString(next)
	return !startsCapital(next) || !startsCapital(next[size:])
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

// drafterAlone is drafter where no more words in capitals follow, as they do in a heading: 12/QĐ-UBND- BAN HÀNH.
func drafterAlone(s string, i int) bool {
	if !drafter(s, i) {
		return false
	}
	next := s[skipBlanks(s, readToken(s, i).end):]
	_, size := utf8.DecodeRuneInString(next)
	return !startsCapital(next) || !startsCapital(next[size:])
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
	if text := ofRomanTerm(t.text); text != "" {
		return text, NoteLetter
	}
	if t.text == "Tg" {
		return "TTg", NoteLetter // CT-Tg
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

// spelledMinistry reads into t a ministry of which the first word is written out, Bộ GD&ĐT, as BGD&ĐT. It reports whether that word stands
// there; t is empty where no ministry in a table follows it.
func (x *scanner) spelledMinistry(t *token) bool {
	word, e := readWord(x.s, t.start)
	if word != wordBo {
		return false
	}
	u := readToken(x.s, skipBlanks(x.s, e))
	if text := "B" + u.text; u.capitals > 1 && x.knownIssuer(strings.ReplaceAll(text, "&", "")) {
		*t = token{start: t.start, end: u.end, text: text, capitals: u.capitals + 1, smalls: u.smalls}
	} else {
		*t = token{start: t.start, end: t.start}
	}
	return true
}
