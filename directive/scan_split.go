package directive

// This file reads numbers that blanks or slashes have cut in pieces.

// cutBefore reports whether the digits at s[i:] are the rest of a number that a blank has cut: Quyết định số 1 5/2022/QĐ-UBND, 15/20 22/QĐ-UBND.
func (x *scanner) cutBefore(i int) bool {
	s := x.s
	if i < 2 || s[i-1] != ' ' || !digitAt(s, i-2) {
		return false
	}
	k := i - 1
	for k > 0 && (digitAt(s, k-1) || s[k-1] == '/') {
		k--
	}
	var h heading
	return k >= x.done && x.headingBefore(&h, k, beforeNumber(s, k)) && h.row != nil && h.so
}

// withNext joins to a part of an issuer the letters behind a blank, where the two are an issuer that is known: BGD ĐT. It reports whether they
// are.
func (x *scanner) withNext(t *token) bool {
	s := x.s
	if !mayGoOn(s, t.end) || t.smalls > 0 || t.capitals < 2 {
		return false
	}
	u := readToken(s, t.end+1)
	if u.capitals < 2 || u.smalls > 0 || cutsWord(s, u.end) {
		return false
	}
	text := t.text + u.text
	if !x.knownIssuer(text) {
		return false
	}
	*t = token{start: t.start, end: u.end, text: text, capitals: t.capitals + u.capitals}
	return true
}

// mayGoOn reports whether a blank stands at s[i], and a capital or a dash behind it: more of a number that ends there may follow.
func mayGoOn(s string, i int) bool {
	return i+1 < len(s) && s[i] == ' ' && ('A' <= s[i+1] && s[i+1] <= 'Z' || s[i+1] == 0xC4 || s[i+1] == '-' || s[i+1] == 0xE2)
}

// goesOnCut reports whether more of a number follows its issuer t behind a blank.
func (x *scanner) goesOnCut(t token) bool {
	if !mayGoOn(x.s, t.end) {
		return false
	}
	k := skipDash(x.s, t.end)
	return k > t.end && drafterAlone(x.s, k) || x.withNext(&t)
}

// cutBehind appends what more of a number with the symbol of a form stands behind its issuer, which ends at s[end].
func (x *scanner) cutBehind(b []byte, end int, symbol *symbolRow, labelled bool) (issuer []byte, to int, note Note) {
	issuer, to = b, end
	if joint(symbol.name) {
		if issuer, to = x.jointBehind(b, end); to > end {
			note |= NoteSeparator
		}
	}
	if joined := to; labelled {
		if issuer, to = x.drafterBehind(issuer, to); to > joined {
			note |= NoteBlank
		}
	}
	return issuer, to, note
}

// jointBehind appends the issuers of a joint document that slashes join to the first, which ends at s[end]: TTLT/BNV/BTC.
func (x *scanner) jointBehind(b []byte, end int) (issuer []byte, to int) {
	s := x.s
	for end+1 < len(s) && s[end] == '/' {
		t := readToken(s, end+1)
		if !x.knownIssuer(t.text) {
			break
		}
		var buf [maxNumber]byte
		parts, e, _ := x.issuerParts(buf[:0], end+1, false, true)
		if len(parts) == 0 || len(b)+1+len(parts) > maxNumber {
			break
		}
		b, end = append(append(b, '-'), parts...), e
	}
	return b, end
}

// drafterBehind appends who drafted a letter, behind a hyphen with blanks around it, where its date or its issuer follows: 2345/UBND - TCKH ngày.
func (x *scanner) drafterBehind(b []byte, end int) (issuer []byte, to int) {
	s := x.s
	if !mayGoOn(s, end) {
		return b, end
	}
	k := skipDash(s, end)
	if k == end || !drafterAlone(s, k) {
		return b, end
	}
	t := readToken(s, k)
	if !x.issuedAfter(t.end) || len(b)+1+len(t.text) > maxNumber {
		return b, end
	}
	return append(append(b, '-'), t.text...), t.end
}

// oldDateBehind reports whether a day of before numbers had years follows the parts of a number that go on at s[i:]: what stands there was then
// often written behind a blank, Quyết định số 217 CT ngày 14/11/1987.
func (x *scanner) oldDateBehind(i int) bool {
	s := x.s
	for i+1 < len(s) && (s[i] == '/' || s[i] == '-') {
		t := readToken(s, i+1)
		if t.capitals < 2 {
			break
		}
		i = t.end
	}
	d, ok := readDateAfter(s, i)
	return ok && d.date.IsDay() && d.date.Year() < yearsInDecrees
}

// oldSeparator returns what stood before a symbol in numbers that had no other part, 217-CT, 17/SL; a blank for a symbol that did not stand so.
func oldSeparator(symbol string) byte {
	switch symbol {
	case "CT":
		return '-'
	case "SL":
		return '/'
	}
	return ' '
}
