package directive

import (
	"bytes"
	"math/bits"
	"slices"
	"strings"
	"unicode/utf8"
)

// A symbolRow is a symbol in the spelling that it should have, with the forms that it may stand for.
type symbolRow struct {
	name         string
	party, state formSet
}

// A formSet is a set of forms.
type formSet uint64

func (s formSet) has(f Form) bool { return f != 0 && s>>f&1 != 0 }

// only returns the one form in s, 0 if there is none or more.
func (s formSet) only() Form {
	if bits.OnesCount64(uint64(s)) != 1 {
		return 0
	}
	return Form(bits.TrailingZeros64(uint64(s)))
}

// symbolsBook is the symbols of forms under symbolKey, so that they are found however they are typed: HD and HĐ are two.
var symbolsTable lazy[*symbolBook]

func symbolsBook() *symbolBook { return symbolsTable.get(newSymbols) }

func newSymbols() *symbolBook {
	b := &symbolBook{}
	for f := range forms {
		for s := range Form(f).Symbols() {
			k := symbolKey(s)
			b.keys.put(k, len(b.rows))
			if b.keys.find(k) == len(b.rows) {
				b.rows = append(b.rows, nil)
			}
			list := &b.rows[b.keys.find(k)]
			i := slices.IndexFunc(*list, func(r symbolRow) bool { return r.name == s })
			if i < 0 {
				i, *list = len(*list), append(*list, symbolRow{name: s})
			}
			if forms[f].hasSymbol(s, true) {
				(*list)[i].party |= 1 << f
			}
			if forms[f].hasSymbol(s, false) {
				(*list)[i].state |= 1 << f
			}
		}
	}
	return b
}

type symbolBook struct {
	keys keyTable
	rows [][]symbolRow
}

func (b *symbolBook) of(text string) []symbolRow {
	if i := b.keys.find(symbolKey(text)); i >= 0 {
		return b.rows[i]
	}
	return nil
}

// formsOf is the forms that a number without a symbol may have.
func formsOf(n Number) (set formSet) {
	for f := range n.Forms() {
		set |= 1 << f
	}
	return set
}

// A member is one number of a list, as it was read.
type member struct {
	start, end int
	serial     string
	year       int
	number     Number // zero for a serial alone
	issuer     string // of number
	forms      formSet
	note       Note
}

// A token is a run of letters that may be a symbol or an issuer.
type token struct {
	start, end int
	text       string
	capitals   int
	smalls     int
}

// readMember reads a number that starts at s[i]. With a label before it more is taken for one: blanks for separators, symbols
// that are not known, a serial alone.
func (x *scanner) readMember(i int, labelled bool, form Form) (m member, ok bool) {
	s := x.s
	e := skipDigits(s, i)
	if e == i || e-i > 6 {
		return m, false
	}
	m = member{start: i, serial: s[i:e], end: e}
	if strings.Trim(m.serial, "0") == "" {
		return m, false
	}
	m.fraction(s)
	at := m.end
	sep, k := m.separator(s, at)
	if sep == 0 {
		return m, labelled
	}
	bare := m // the serial alone, if nothing more can be read
	bare.note = 0
	if (sep == '/' || sep == ' ' && labelled) && yearAt(s, k) > 0 {
		m.year = yearAt(s, k)
		if sep == ' ' {
			m.note |= NoteMissing
		}
		bare.year, bare.end = m.year, k+4
		at = k + 4
		if sep == ' ' || digitAt(s, at+1) && (s[at] == '/' || s[at] == '-') {
			bare.year, bare.end = 0, e
		}
		if sep, k = m.separator(s, at); sep == 0 || sep == ' ' && !labelled {
			return bare, labelled
		}
	}
	if x.series(&m, sep, k, labelled, form) {
		return m, true
	}
	return bare, labelled && bare.plain(s)
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

// readDash reads a slash, a hyphen, or a dash that stands for one.
func readDash(s string, i int) (sep byte, size int, note Note) {
	if i >= len(s) {
		return 0, 0, 0
	}
	switch s[i] {
	case '/', '-':
		return s[i], 1, 0
	case 0xE2:
		if i+2 < len(s) && (s[i+1] == 0x80 && 0x90 <= s[i+2] && s[i+2] <= 0x95 || s[i+1] == 0x88 && s[i+2] == 0x92) {
			return '-', 3, NoteDash
		}
	}
	return 0, 0, 0
}

// readToken reads letters, digits after a letter, and "&" between letters.
func readToken(s string, i int) (t token) {
	t.start, t.end = i, i
	for k := i; k < len(s); {
		c := s[k]
		switch {
		case 'A' <= c && c <= 'Z':
			t.capitals++
			k++
		case 'a' <= c && c <= 'z':
			t.smalls++
			k++
		case '0' <= c && c <= '9' && k > i:
			k++
		case c == '&' && k > i && k+1 < len(s) && ('A' <= s[k+1] && s[k+1] <= 'Z' || s[k+1] == 0xC4) && !strings.HasPrefix(s[k:], "&nbsp;"):
			k++
		case c == '.' && k == i+1 && s[i] == 'T' && (strings.HasPrefix(s[k:], ".Ư") || strings.HasPrefix(s[k:], ".W")):
			k++
		case c >= utf8.RuneSelf:
			r, size := utf8.DecodeRuneInString(s[k:])
			switch {
			case isCapital(r) || r == 'Ð' || r == 'Ɖ':
				t.capitals++
			case isSmall(r) || r == 'ð' || r == 'ɖ':
				t.smalls++
			case r == 0x031B && k > i:
			default:
				size = 0
			}
			if size == 0 {
				t.text = s[i:t.end]
				return t
			}
			k += size
		default:
			t.text = s[i:t.end]
			return t
		}
		t.end = k
	}
	t.text = s[i:t.end]
	return t
}

// cut takes off a token what is glued behind it: TWngày is TW and a word.
func (t *token) cut(s string, known func(string) bool) {
	follows := t.end < len(s) && s[t.end] >= utf8.RuneSelf
	if follows {
		r, _ := utf8.DecodeRuneInString(s[t.end:])
		letter, _ := letterOf(r)
		follows = letter != 0
	}
	if !follows && (t.smalls == 0 || known(t.text)) {
		return
	}
	for end := t.end; end > t.start+1; end-- {
		if c := s[end-1]; (end == t.end || 'a' <= s[end] && s[end] <= 'z') && c < utf8.RuneSelf && known(s[t.start:end]) {
			*t = readToken(s[:end], t.start)
			return
		}
	}
	end := t.start
	for end < t.end && !('a' <= s[end] && s[end] <= 'z') {
		end++
	}
	if (follows || t.smalls >= t.capitals) && end-t.start > 1 && t.capitals > 1 {
		*t = readToken(s[:end], t.start)
	}
}

func (x *scanner) knownSymbol(text string) bool { return len(x.b.symbols.of(text)) > 0 }

func (x *scanner) knownIssuer(text string) bool { return x.b.issuers.row(text) != nil }

// symbol returns the symbol of a form that a token stands for, in the spelling that it should have; nil if it is none.
func (x *scanner) symbol(text string, form Form) (row *symbolRow, note Note) {
	list := x.b.symbols.of(text)
	if len(list) == 0 {
		if !strings.Contains(text, "DD") && !strings.Contains(text, "dd") {
			return nil, 0
		}
		if list = x.b.symbols.of(strings.NewReplacer("DD", "D", "dd", "d").Replace(text)); len(list) == 0 {
			return nil, 0
		}
	}
	for i := range list {
		if list[i].name == text {
			return &list[i], 0
		}
	}
	row = &list[0]
	for i := range list {
		r := &list[i]
		if (r.party | r.state).has(form) {
			row = r
			break
		}
		if strings.EqualFold(r.name, text) && !strings.EqualFold(row.name, text) {
			row = r
		}
	}
	return row, spelling(text, row.name)
}

// spelling says how a symbol was typed otherwise than it should be.
func spelling(text, canonical string) (note Note) {
	switch {
	case text == canonical:
		return 0
	case strings.EqualFold(text, canonical):
		return NoteCase
	}
	if strings.ToUpper(text) != text && strings.ToLower(text) == text {
		note = NoteCase
	}
	return note | NoteLetter
}

// series reads the symbol and the issuer at s[k:], after the separator sep, and settles the number.
func (x *scanner) series(m *member, sep byte, k int, labelled bool, form Form) bool {
	s := x.s
	if sep == ' ' {
		m.note |= NoteMissing
	}
	first := readToken(s, k)
	if first.end == first.start {
		return false
	}
	first.cut(s, x.knownSymbol)
	row, note := x.symbol(first.text, form)
	if row == nil {
		row, note = x.lost(first, sep, form)
	}
	if row == nil {
		return x.bareIssuer(m, sep, first, labelled, form)
	}
	small := first.capitals == 0
	if sep == ' ' && (!labelled && !x.partyAt(first.end) || small && form == 0) {
		return false
	}
	sep2, k2 := m.separator(s, first.end)
	if sep2 == 0 || sep2 == ' ' {
		issuer := readToken(s, k2)
		if sep2 == 0 || !labelled || !x.knownIssuer(issuer.text) || (issuer.capitals == 0) != small {
			return x.noIssuer(m, sep, first, row, note, labelled)
		}
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

// lost mends a symbol that has lost its Đ: 218-Q/TW, from text of which the encoding was mistaken.
func (x *scanner) lost(t token, sep byte, form Form) (*symbolRow, Note) {
	mended := ""
	switch {
	case t.text == "Q" && sep != ' ' && (form == 0 || form == Decision || form == Regulation):
		mended = "QĐ"
	case t.text == "N" && sep != ' ' && (form == 0 || form == Decree):
		mended = "NĐ"
	default:
		return nil, 0
	}
	row, _ := x.symbol(mended, 0)
	return row, NoteLetter
}

// noIssuer settles a number that has a symbol and no issuer: 017/SL. It takes a label to be one.
func (x *scanner) noIssuer(m *member, sep byte, t token, row *symbolRow, note Note, labelled bool) bool {
	if !labelled || sep == ' ' || t.capitals < 2 || note.Has(NoteCase) {
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
	issuer, end, inote := x.issuerParts(ibuf[:0], k, small)
	if len(issuer) == 0 || len(issuer) > maxNumber/2 {
		return false
	}
	note |= inote
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

// printed settles a number that is written as it should be, with an issuer of one part that the table has: most are.
func (x *scanner) printed(m *member, sep byte, symbol *symbolRow, k int) bool {
	s := x.s
	t := readToken(s, k)
	row := x.b.issuers.row(t.text)
	if row == nil || row.symbol != trimDigits(t.text) && row.symbol != t.text || t.end < len(s) && s[t.end] >= utf8.RuneSelf {
		return false
	}
	if dash, _, _ := readDash(s, t.end); dash != 0 {
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
	m.number = Number{serial: m.serial, series: s[k-len(symbol.name)-1 : t.end], year: uint16(m.year), sep: sep}
	return true
}

// issuerParts reads an issuer of one or more parts, "UBTVQH14-CP-ĐCTUBTWMTTQVN", and appends it in the spelling that it
// should have.
func (x *scanner) issuerParts(b []byte, k int, small bool) (issuer []byte, end int, note Note) {
	s := x.s
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
		if sep != '-' {
			break
		}
		next := skipBlanks(s, end+size)
		if next != end+size {
			if u := readToken(s, next); !x.knownIssuer(u.text) || u.capitals == 0 {
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
		if rest := strings.NewReplacer(".Ư", "W", ".W", "W").Replace(t.text); rest == "TW" {
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
	digits := len(trimDigits(first.text)) < len(first.text)
	assembly := row != nil && (row.symbol == "QH" || row.symbol == "UBTVQH") && digits
	switch {
	case m.year != 0 && assembly:
	case sep == ' ':
		return false
	case m.year != 0 && form == 0, row == nil && form == 0:
		return false // a judgment, a licence: 12/2020/HS-ST, 45/GP-BTTTT
	case row != nil && (row.symbol == "CP" || row.symbol == "TTg" || row.symbol == "HĐBT" || row.symbol == "HĐCP") && labelled:
	case sep != '/' && sep != '-':
		return false
	case sep == '-' && labelled && m.year == 0 && first.end < len(s) && s[first.end] == '/' && x.knownSymbol(readToken(s, first.end+1).text):
		// the symbol last: 14-LĐ/TT
	default:
		// a công văn has the symbol of who drafted it
		if dash, size, _ := readDash(s, first.end); dash == 0 || size == 0 || row == nil && !labelled {
			if !labelled || form != OfficialLetter || sep != '/' || first.capitals < 2 {
				return false
			}
		}
	}
	var ibuf [maxNumber]byte
	issuer, end, note := x.issuerParts(ibuf[:0], first.start, small)
	if len(issuer) == 0 {
		return false
	}
	if end < first.end || sep == '-' && strings.IndexByte(string(issuer), '-') >= 0 {
		return false
	}
	want := sep
	if m.year != 0 || sep == ' ' {
		want = '/'
	}
	var buf [2 * maxNumber]byte
	b := append(m.head(buf[:0], want), issuer...)
	// the symbol last, or who drafted it behind a slash: 14-LĐ/TT, 02-HĐBT/TĐ
	if end < len(s) && s[end] == '/' && m.year == 0 {
		if t := readToken(s, end+1); t.capitals > 0 && t.smalls == 0 && labelled {
			b = append(append(b, '/'), t.text...)
			end = t.end
		}
	}
	m.end = end
	return m.settle(b, note, s)
}
