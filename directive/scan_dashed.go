package directive

// setOff reads who issued a document and when, between dashes or in brackets.
func (x *scanner) setOff(w *issuerWords, i int) (d writtenDate, ok bool) {
	if goesOnPlainly(x.s, i) {
		return d, false
	}
	if i = skipMarkup(x.s, i); i >= len(x.s) {
		return d, false
	}
	if k := skipOpening(x.s, i); k < len(x.s) {
		return x.enclosed(w, skipBlanks(x.s, k))
	}
	if k := skipBlanks(x.s, i); k < len(x.s) && x.s[k] == '|' {
		return x.inCell(w, skipBlanks(x.s, k+1))
	}
	return x.dashed(w, i)
}

// inCell reads who issued a document in the cell of a table that starts at s[k:], and when if the next one says that.
func (x *scanner) inCell(w *issuerWords, k int) (d writtenDate, ok bool) {
	s := x.s
	if !x.issuerAt(w, k) {
		return d, false
	}
	end := skipBlanks(s, w.end)
	if end < len(s) && s[end] != '|' && s[end] != '\n' && s[end] != '\r' {
		return d, false
	}
	if d, ok = readDateAfter(s, w.end); !ok || !d.date.IsDay() {
		d = writtenDate{end: w.end}
	}
	return d, true
}

// enclosed reads who issued a document, and when if that is said, in brackets of which the first is before s[k]: 52-NQ/TW (Bộ Chính trị, 27/9/2019).
func (x *scanner) enclosed(w *issuerWords, k int) (d writtenDate, ok bool) {
	s := x.s
	if !x.issuerAt(w, k) {
		return d, false
	}
	w.term, w.termEnd = readTermOf(s, w.end)
	d.end = max(w.end, w.termEnd)
	if after, is := readDateAfter(s, d.end); is && after.date != 0 {
		d = after
	}
	if k = skipBlanks(s, d.end); k == len(s) || s[k] != ')' {
		return d, false
	}
	d.end = k + 1
	return d, true
}

// dashed reads who issued a document and when, between dashes: "số 773 — UBND TP.HCM — 27/02/2009", "12-KH/ĐU — Đảng ủy phường 3 (30/01/2026)".
// A dash before an issuer alone may begin anything.
func (x *scanner) dashed(w *issuerWords, i int) (d writtenDate, ok bool) {
	s := x.s
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
	return d, ok && d.date.IsDay() && !opensClause(s, d.end)
}

// opensClause reports whether a date that ends at s[i] is of who is named next and of what it does: "Thực hiện Quyết định 749/QĐ-TTg: ngày
// 05/7/2020, UBND tỉnh ban hành".
func opensClause(s string, i int) bool {
	k := skipBlanks(s, i)
	comma := k < len(s) && s[k] == ','
	if comma {
		k = skipBlanks(s, k+1)
	}
	if !startsCapital(s[k:]) {
		return false
	}
	v, e := issuersBook().words.from(s, k)
	if v >= 0 && !comma {
		v, _ = leadsBook.get().from(s, skipBlanks(s, e))
	}
	return v >= 0
}
