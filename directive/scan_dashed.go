package directive

// dashed reads who issued a document and when, between dashes: "số 773 — UBND TP.HCM — 27/02/2009", "12-KH/ĐU — Đảng ủy phường 3 (30/01/2026)".
// A dash before an issuer alone may begin anything.
func (x *scanner) dashed(w *issuerWords, i int) (d writtenDate, ok bool) {
	s := x.s
	if goesOnPlainly(s, i) {
		return d, false
	}
	k := skipDash(s, i)
	if k == i || !x.issuerAt(w, k) {
		return d, false
	}
	at := skipBlanks(s, w.end)
	if at >= len(s) || s[at] != '(' && s[at] != ',' {
		if at = skipDash(s, w.end); at == w.end {
			return d, false
		}
	}
	d, ok = readDateAfter(s, at)
	return d, ok && d.date != 0
}

// skipDash returns what is behind a dash with blanks around it, i if there is none.
func skipDash(s string, i int) int {
	k := skipBlanks(s, i)
	if sep, size, _ := readDash(s, k); sep == '-' && k > i && skipBlanks(s, k+size) > k+size {
		return skipBlanks(s, k+size)
	}
	return i
}

// readDashedDate reads the day behind a colon or a dash with blanks around it: 749/QĐ-TTg – 03/6/2020.
func readDashedDate(s string, k int) (d writtenDate, ok bool) {
	at := k + 1
	if s[k] != ':' {
		sep, size, _ := readDash(s, k)
		if at = k + size; sep != '-' || s[k-1] != ' ' {
			return d, false
		}
	}
	next := skipBlanks(s, at)
	if next == at || next >= len(s) {
		return d, false
	}
	if digitAt(s, next) {
		d, ok = readDigits(s, next)
	} else if s[next]|0x20 == 'n' {
		d, ok = readWordedDate(s, next)
	}
	return d, ok && d.date.IsDay()
}
