package directive

import "strings"

// An issuerLink is what joins an issuer to the number and date before it.
type issuerLink struct {
	end    int  // where the issuer may start
	linked bool // it is of or by: của, do
	comma  bool // a comma stands before that
}

// linkBehind reads the link behind a number and its date, which end at s[i]; where no word links them, it is the marks between.
func linkBehind(s string, i int) (l issuerLink) {
	k := skipBlanks(s, skipFootnote(s, i))
	if k < len(s) {
		switch s[k] {
		case '<', '*', '"', '\'':
			k = ofBehind(s, k)
		case 0xE2, 0xC2:
			k = skipBlanks(s, skipClosing(s, k))
		}
	}
	if l.comma = k < len(s) && s[k] == ','; l.comma {
		k = skipBlanks(s, k+1)
	}
	l.end = k
	if strings.HasPrefix(s[k:], "của ") {
		l.end, l.linked = skipLien(s, skipBlanks(s, k+len("của "))), true
	} else if k < len(s) && (s[k]|0x20 == 'c' || s[k]|0x20 == 'd') {
		if word, end := readWord(s, k); word == wordCua || word == wordDo || word == wordCua.plain() {
			l.end, l.linked = skipLien(s, skipBlanks(s, end)), true
		}
	}
	return l
}

// issuerAfter reads who issued a document behind its number and date, and the link behind those.
func (x *scanner) issuerAfter(w *issuerWords, l issuerLink) (ok bool) {
	if !l.linked {
		if at := passive(x.s, l.end); at > l.end { // Thông tư 32 được Bộ Y tế ban hành, Chỉ thị 15 mà Thủ tướng ban hành
			return x.issuerAt(w, at) && issuesBefore(x.s, w.end)
		}
	}
	if !x.linkedIssuer(w, l) {
		return false
	}
	x.withOthers(w, l.end)
	w.term, w.termEnd = readTermOf(x.s, w.end)
	return true
}

// linkedIssuer reads the issuer behind a link. Where no word links it, it may be the subject of the next clause instead.
func (x *scanner) linkedIssuer(w *issuerWords, l issuerLink) (ok bool) {
	found := x.issuerAt(w, l.end)
	if l.linked {
		return found || x.ministryAt(w, l.end) || x.gluedIssuerAt(w, l.end)
	}
	if !found || w.open || l.comma && (x.issuesNext(w.end) || x.actsNext(w.end) || x.actsBy(w.end)) {
		return false
	}
	n := x.members[len(x.members)-1].Number
	return !w.differs(n) && !w.leadDiffers(n)
}

// ofSeveral reports whether a number is of what several issue together.
func (n Number) ofSeveral() bool {
	if strings.IndexByte(n.series, 'L') < 0 && strings.IndexByte(n.series, 'H') < 0 { // as all that joint numbers have: LB, LT, PH
		return false
	}
	symbol, issuer := n.split()
	return issuer == "LB" || joint(symbol)
}

// ofSeveral is that of the last number of the list.
func (x *scanner) ofSeveral() bool { return x.members[len(x.members)-1].Number.ofSeveral() }

// actsBy reports whether an issuer that ends at s[i], behind a comma, does something by a document of which a serial alone does not tell who
// issued it: thực hiện Kết luận 62, Chính phủ ban hành các chính sách. Where it is the issuer, a mark or a date follows.
func (x *scanner) actsBy(i int) bool {
	s := x.s
	if k := skipBlanks(s, i); !x.members[len(x.members)-1].Number.IsZero() || k == len(s) || strings.IndexByte(",;.:)\n", s[k]) >= 0 {
		return false
	}
	if _, dated := readDateAfter(s, i); dated {
		return false
	}
	v, _ := appliesBook.get().upTo(x.s, skipBlanksBack(x.s, x.members[0].From))
	return v >= 0
}

// appliesBook has the words before a document by which who is named next does something.
var appliesBook = lazyBook{texts: []string{
	"thực hiện", "triển khai", "thi hành", "theo", "căn cứ", "căn cứ vào", "chấp hành", "quán triệt", "cụ thể hóa", "trên cơ sở", "trước", "sau",
}}

// withOthers widens an issuer that starts at s[start:] by those that are named with it: Bộ Tài chính, Bộ Nội vụ. Those of a place or a field
// are taken where the number is of several.
func (x *scanner) withOthers(w *issuerWords, start int) {
	s := x.s
	for {
		next, comma := nextIssuer(s, w.end)
		if next == w.end || w.open && !x.ofSeveral() {
			return
		}
		var more issuerWords
		if x.issuerAt(&more, next) {
			if more.open && !x.ofSeveral() || comma && x.issuesNext(more.end) || subjectOf(s, more.end) {
				return
			}
		} else if v, e := fieldsBook.get().from(s, next); v >= 0 && startsCapital(s[next:]) && lienBefore(s, start) { // Liên bộ Tài chính - Nội vụ
			more.end = e
		} else {
			return
		}
		w.end, w.several = more.end, true
	}
}

// issuesBefore reports whether a verb follows at s[i:] that says of who stands before it that he issued a document.
func issuesBefore(s string, i int) bool {
	v, _ := issuesBook.get().from(s, skipBlanks(s, i))
	return v >= 0
}

// nextIssuer returns where one more issuer may start behind one that ends at s[i], behind a comma, a hyphen or và; i if none of them stands
// there.
func nextIssuer(s string, i int) (next int, comma bool) {
	n := skipBlanks(s, i)
	switch {
	case n >= len(s):
	case s[n] == ',' || s[n] == '-':
		return skipBlanks(s, n+1), s[n] == ','
	case s[n] == 'v':
		if word, e := readWord(s, n); word == wordVa {
			return skipBlanks(s, e), false
		}
	}
	return i, false
}

// issuesNext reports whether an issuer that ends at s[i] issues the document that is named next, not the one before: "…, Thủ tướng ban hành
// Quyết định".
func (x *scanner) issuesNext(i int) bool {
	s := x.s
	k := skipBlanks(s, i)
	if k == len(s) || startsCapital(s[k:]) {
		return false
	}
	v, e := x.b.leads.from(s, k)
	if v < 0 {
		return false
	}
	if k = skipBlanks(s, e); x.labelAt(k) {
		return true
	}
	word, e := readWord(s, k)
	return word == wordCac && x.labelAt(skipBlanks(s, e))
}

// subjectOf reports whether an issuer that ends at s[i] is the subject of the next clause.
func subjectOf(s string, i int) bool {
	v, _ := predicateBook.get().from(s, skipBlanks(s, i))
	return v >= 0
}

// actsNext reports whether an issuer that ends at s[i], behind a comma, is the subject of the next clause and no more: thực hiện Kết luận 62,
// Hội Cựu chiến binh Việt Nam đã có nhiều đóng góp.
func (x *scanner) actsNext(i int) bool {
	if !subjectOf(x.s, i) {
		return false
	}
	v, _ := withinBook.get().upTo(x.s, skipBlanksBack(x.s, x.members[0].From))
	return v < 0
}

// ofBehind returns where "của" stands behind the marks and tags at s[k:], k if it does not: 80</p> <p>của Bộ Chính trị.
func ofBehind(s string, k int) int {
	at := k
	for range 2 {
		at = skipBlanks(s, skipTag(s, skipMarkup(s, at)))
	}
	at = skipBlanks(s, skipClosing(s, at))
	if word, _ := readWord(s, at); word == wordCua {
		return at
	}
	return k
}

// passive returns what is behind được and mà at s[k:], k if neither stands there.
func passive(s string, k int) int {
	if k >= len(s) || s[k]|0x20 != 'm' && s[k] != 0xC4 {
		return k
	}
	if word, end := readWord(s, k); word == wordMa || word == wordDuoc {
		return skipBlanks(s, end)
	}
	return k
}

// skipLien returns what is behind liên at s[k:], where it is that of several ministries: của liên Bộ Tài chính - Bộ Tư pháp.
func skipLien(s string, k int) int {
	if k >= len(s) || s[k]|0x20 != 'l' {
		return k
	}
	lien, e := readWord(s, k)
	if bo, _ := readWord(s, e); lien == wordLien && bo == wordBo {
		return skipBlanks(s, e)
	}
	return k
}
