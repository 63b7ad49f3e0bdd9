package directive

import (
	"bytes"
	"strings"
	"unicode/utf8"
)

// bareIssuer settles a number without the symbol of a form: 72/2025/QH15, 9086/BNV-CTTN&BĐG, and the old 206-CP, 02-HĐBT/TĐ.
func (x *scanner) bareIssuer(m *member, sep byte, first token, labelled bool, form Form) bool {
	s := x.s
	first.cut(s, x.knownIssuer)
	row := x.b.issuers.row(first.text)
	digits := len(trimDigits(first.text)) < len(first.text)
	if row == nil {
		if text := ofRomanTerm(first.text); text != "" { // 06/1997/QHX
			row, digits = x.b.issuers.row(text), true
		}
	}
	small := first.capitals == 0
	if small && (row == nil || !labelled) || first.capitals > 0 && first.smalls >= first.capitals && row == nil {
		return false
	}
	if labelled && form != 0 && m.year == 0 && (sep == '/' || sep == '-') && row != nil && strings.Contains(row.at, "party-") && partsEnd(s, first.end) && !cutsWord(s, first.end) {
		return x.fromLabel(m, first, row, form)
	}
	assembly := row != nil && (row.symbol == "QH" || row.symbol == "UBTVQH") && digits
	sep, ok := x.issuerAlone(m, sep, first, row, assembly, labelled, form)
	if !ok {
		return false
	}
	var ibuf [maxNumber]byte
	issuer, end, note := x.issuerParts(ibuf[:0], first.start, small, labelled)
	if len(issuer) == 0 {
		return false
	}
	if labelled {
		if more, e := x.drafterBehind(issuer, end); e > end {
			issuer, end, note = more, e, note|NoteBlank
		}
	}
	if form == 0 && end < len(s) && s[end] == '-' && digitAt(s, end+1) { // Số: 01/HĐTĐ-2022
		return false
	}
	if end < first.end || sep == '-' && bytes.IndexByte(issuer, '-') >= 0 && !x.symbolLast(first.end) {
		return false
	}
	want := sep
	if m.year != 0 || sep == ' ' {
		want = '/'
	}
	var buf [2 * maxNumber]byte
	b := append(m.head(buf[:0], want), issuer...)
	if labelled && m.year == 0 {
		b, end = x.drafted(b, end)
	}
	if m.end = end; x.oldIssuer(first.text) && form != 0 || form == Scheme && labelled && m.year == 0 || labelled && x.endsInSymbol(issuer, form) {
		m.forms = 1 << form
	} else if form == 0 && row == nil {
		m.forms = x.lastSymbol(issuer)
	} else if form == OfficialLetter && (row == nil || row.source == srcSo) {
		m.forms = 1 << form // văn bản số 145/KTAT, 45/SGTVT
	}
	if !m.settle(b, note, s) {
		return false
	}
	switch {
	case m.behind || m.note != 0 || m.number.sep != sep || m.number.series != s[first.start:end]: // or it is mended
	case assembly && m.year != 0 && end == first.end:
		x.keep(m, sep, first.start, ^formSet(0))
	case form != 0: // the label may tell the form
		x.keep(m, sep, first.start, 1<<form)
	}
	return true
}

// issuerAlone reports whether a number without the symbol of a form may go on with the issuer first, and the separator that it has then.
func (x *scanner) issuerAlone(m *member, sep byte, first token, row *issuerRow, assembly, labelled bool, form Form) (byte, bool) {
	s := x.s
	switch {
	case m.year != 0 && assembly:
	case sep == ' ' && labelled && m.year == 0 && (x.oldIssuer(first.text) || row != nil && x.oldDateBehind(first.end)):
		sep = '-' // 1141 TC/QĐ/CĐKT, 26 CP ngày 23/5/1993
	case sep == ' ':
		return 0, false
	case sep == '-' && labelled && m.year == 0 && x.ministryAlone(m, first, form): // 22-NV
	case m.year != 0 && form == 0, row == nil && form == 0 && !(labelled && (x.symbolEnds(first.end) || sep == '-' && x.symbolLast(first.end))):
		return 0, false // a judgment, a licence: 12/2020/HS-ST, 45/GP-BTTTT
	case row != nil && (row.symbol == "CP" || row.symbol == "TTg" || row.symbol == "HĐBT" || row.symbol == "HĐCP") && (labelled || first.text == row.symbol && (m.old(s, sep, first.end) || row.symbol != "TTg" && m.oldSlash(s, sep, first.end))):
	case sep != '/' && sep != '-':
		return 0, false
	case sep == '-' && labelled && m.year == 0 && x.symbolLast(first.end):
		// 14-LĐ/TT, 01-TANDTC-VKSNDTC/TTLT
	default:
		// a công văn has the symbol of who drafted it
		if dash, _, _ := readDash(s, first.end); dash == 0 && !(labelled && first.end < len(s) && s[first.end] == '_') || row == nil && !labelled {
			if !labelled || sep != '/' || first.capitals < 2 && row == nil || form != OfficialLetter && first.capitals < 3 && !x.toldBehind(m, first.end) {
				return 0, false // and not Quyết định số 1525/TCCB, of which the label alone tells the form
			}
		}
	}
	return sep, true
}

// drafted appends what stands behind slashes at s[end:], with where that ends: the symbol last, or who drafted it, 14-LĐ/TT, 02-HĐBT/TĐ; or
// one behind the other, 832/TC/QĐ/CĐKT.
func (x *scanner) drafted(b []byte, end int) ([]byte, int) {
	s := x.s
	for more := 2; more > 0 && end < len(s) && s[end] == '/'; more-- {
		t := readToken(s, end+1)
		if cut := strings.IndexFunc(t.text, isSmall); cut >= 0 { // a word is glued to it: TCTngày
			t = readToken(s[:end+1+cut], end+1)
		}
		if t.capitals == 0 {
			break
		}
		b = append(append(b, '/'), t.text...)
		end = t.end
		if oldMinistry(t.text) != "" {
			b, end = ministriesBehind(s, b, end)
		}
		if !x.knownSymbol(t.text) {
			break
		}
	}
	return b, end
}

// old reports whether a number that has no label is surely one of before 1996, which had a hyphen before the symbol and no year, and of
// which the symbol ends at s[end]: 49-CP, 91-SL. Behind a word it is what the word says: vòng 2-SL, xe 29-CP.
func (m *member) old(s string, sep byte, end int) bool {
	return sep == '-' && m.year == 0 && m.note == 0 && len(m.serial) <= 3 && partsEnd(s, end) && (end == len(s) || !joins(s, end+1) && s[end] < utf8.RuneSelf) &&
		ownNumber(s, m.start)
}

// oldSlash is old for the slash that was written as well: theo 25/CP và 26/CP. It takes a word that cites before it.
func (m *member) oldSlash(s string, sep byte, end int) bool {
	if sep != '/' || len(m.serial) < 2 || !m.old(s, '-', end) {
		return false
	}
	v, _ := citesBook.get().upTo(s, skipBlanksBack(s, m.start))
	return v >= 0
}

// ownNumber reports whether no word stands before s[i] that has the number there for its own.
func ownNumber(s string, i int) bool {
	k := skipBlanksBack(s, i)
	if y, _ := wordBefore(s, k); y == 0 {
		return true
	}
	v, _ := citesBook.get().upTo(s, k)
	return v >= 0
}

// cutsWord reports whether a word goes on at s[i:], of which what is before it is a part alone: Qu of 12/Quý, and not TU of 12/TUngày.
func cutsWord(s string, i int) bool {
	if i >= len(s) {
		return false
	}
	if s[i] < utf8.RuneSelf {
		return letterASCII(s[i]) && s[i]&0x20 == s[i-1]&0x20
	}
	letter, _, _ := letterAt(s, i)
	return letter != 0
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
		if i+1 < len(s) && s[i] == ' ' && s[i+1] == '-' && x.knownIssuer(readToken(s, i+2).text) { // 03-HĐTP -TANDTC/QĐ
			i++
		}
		if i >= len(s) || s[i] != '-' && s[i] != '/' {
			return false
		}
		t := readToken(s, i+1)
		if s[i] == '/' {
			return x.knownSymbol(t.text)
		}
		if k := skipBlanks(s, i+1); k > i+1 { // 02-HĐTP- TANDTC/QĐ
			if t = readToken(s, k); !x.knownIssuer(t.text) {
				return false
			}
		}
		if t.capitals == 0 {
			return false
		}
		i = t.end
	}
	return false
}

// toldBehind is issuedAfter, and notes that a number like m is none where something else follows it.
func (x *scanner) toldBehind(m *member, i int) bool {
	m.behind = x.issuedAfter(i)
	return m.behind
}

// oldIssuer reports whether a symbol is that of an issuer in old numbers as well, though it is that of a form now: TC was Bộ Tài chính.
func (x *scanner) oldIssuer(symbol string) bool {
	return wasIssuer(symbol) && x.knownSymbol(symbol)
}
