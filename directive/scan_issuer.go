package directive

import (
	"strings"

	"github.com/vnpolity/vnpolity/org"
)

// issuerWords are the words for who issued a document, as they stand beside its number.
type issuerWords struct {
	start, end int
	row        *issuerRow
	actor      *org.Actor // the one national issuer that it is
	term       string     // the Roman number of a term: "XI"
	termEnd    int
	date       org.Date // the day before it: "Ngày 26/12/2021, Thủ tướng Chính phủ ban hành"
	open       bool     // it is one of a place or a field
	aside      bool     // no word says that they issued it: "yêu cầu của Bộ Y tế tại Quyết định"
	several    bool     // "Bộ Chính trị, Ban Bí thư": no one of them is the issuer
}

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
	if !w.open {
		x.withOthers(w, l.end)
	}
	w.term, w.termEnd = readTerm(x.s, w.end)
	return true
}

// linkedIssuer reads the issuer behind a link. Where no word links it, it may be the subject of the next clause instead.
func (x *scanner) linkedIssuer(w *issuerWords, l issuerLink) (ok bool) {
	found := x.issuerAt(w, l.end)
	if l.linked {
		return found || x.ministryAt(w, l.end) || x.gluedIssuerAt(w, l.end)
	}
	if !found || w.open || l.comma && (x.issuesNext(w.end) || x.actsNext(w.end)) {
		return false
	}
	return !w.differs(x.members[len(x.members)-1].Number)
}

// withOthers widens an issuer that starts at s[start:] by those that are named with it: Bộ Tài chính, Bộ Nội vụ.
func (x *scanner) withOthers(w *issuerWords, start int) {
	s := x.s
	for {
		next, comma := nextIssuer(s, w.end)
		if next == w.end {
			return
		}
		var more issuerWords
		if x.issuerAt(&more, next) {
			if more.open || comma && x.issuesNext(more.end) || subjectOf(s, more.end) {
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

// lienBefore reports whether liên stands before s[k:].
func lienBefore(s string, k int) bool {
	word, _ := wordBefore(s, k)
	return word == wordLien
}

// ministryAt reads a ministry of those behind liên that is in no table, at s[k]: liên bộ Lao động - Tài chính.
func (x *scanner) ministryAt(w *issuerWords, k int) bool {
	if !lienBefore(x.s, k) {
		return false
	}
	end := ministryIn(x.s, k)
	*w = issuerWords{start: k, end: end, row: &ministryRow, actor: &nobody}
	return end > k
}

// ministryRow is for a ministry that is in no table.
var ministryRow = issuerRow{style: stateStyle, source: srcFormer}

// ministryIn returns where bộ and what it is for end that stand at s[k:], k if they do not.
func ministryIn(s string, k int) int {
	bo, e := readWord(s, k)
	if bo != wordBo {
		return k
	}
	n := skipBlanks(s, e)
	v, end := fieldsBook.get().from(s, n)
	if v < 0 || !startsCapital(s[n:]) {
		return k
	}
	return end
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

// issuerAt reads an issuer that starts at s[i], with the name of its place.
func (x *scanner) issuerAt(w *issuerWords, i int) (ok bool) {
	if i >= len(x.s) {
		return false
	}
	v, end := x.b.issuers.words.from(x.s, i)
	if v < 0 {
		return false
	}
	x.words(w, v, i, end)
	if w.open {
		w.end = x.extent(w.row, end)
	}
	return w.row.source != srcOrgs || !w.open || w.end > end && startsCapital(x.s[i:])
}

// words makes issuer words of a row of the table.
func (x *scanner) words(w *issuerWords, row, start, end int) {
	*w = issuerWords{start: start, end: end, row: &issuers[row], actor: &x.b.issuers.actors[row], open: x.b.issuers.open[row]}
}

// differs reports whether the symbol of a number is that of somebody else than the words name. Where no word joins them, who stands behind
// the number does something by it: theo Nghị định 12/2020/NĐ-CP, Bộ Y tế cấp phép.
func (w *issuerWords) differs(n Number) bool {
	symbol := n.Issuer()
	row := issuersBook().row(symbol)
	if symbol == "" || w.row.symbol == "" {
		return row != nil && row.at != "" && w.row.at != "" && !strings.Contains(row.at, w.row.at) // Công an tỉnh has no one symbol
	}
	return row != nil && row.symbol != w.row.symbol && row.at != w.row.at
}

// leadDiffers is differs for a number with who drafted the document in it: 123/TTg-NN is none of Văn phòng Chính phủ.
func (w *issuerWords) leadDiffers(n Number) bool {
	row := issuerRowOf(n.Issuer())
	return row != nil && row.symbol != "" && w.row.symbol != "" && row.symbol != w.row.symbol && row.at != w.row.at
}

// cannotBe reports whether no issuer of that name numbers so: "tổng kết Nghị quyết số 18-NQ/TW của Chính phủ" has the name of who sums up.
func (w *issuerWords) cannotBe(n Number) bool {
	if w.row.symbol == "LB" {
		return n.Issuer() != "LB" // whose parts the number names
	}
	if w.row.source == srcPlaceAlone {
		return !hasWord("UB UBND HĐND", n.Issuer())
	}
	if (w.row.source == srcOrgs || w.row.source == srcHeads) && issuerRowOf(n.Issuer()) != nil {
		return true // of whom the symbol is another's
	}
	if n.ofTerm() {
		return w.row.symbol != "QH" && w.row.symbol != "UBTVQH"
	}
	if w.row.style == anyStyle || w.open || (w.row.style == partyStyle) == (n.sep == '-') { // of the same style
		return false
	}
	row := issuersBook().row(n.Issuer())
	switch {
	case row == nil:
		return false
	case row.symbol == "TW":
		return w.row.style == stateStyle
	}
	return row.source == srcLaw && row.style == stateStyle && w.row.style == partyStyle
}

// ofTerm reports whether a number is of a term of Quốc hội, who numbers so alone: 72/2025/QH15, 17/2022/UBTVQH15.
func (n Number) ofTerm() bool {
	if n.year == 0 || !digitAt(n.series, len(n.series)-1) {
		return false
	}
	issuer := trimDigits(n.Issuer())
	return issuer == "QH" || issuer == "UBTVQH"
}

// apply puts what the words say into a citation.
func (w *issuerWords) apply(c *Citation, s string) {
	c.IssuedBy = s[w.start:w.end]
	if w.row.symbol == "TU" && c.Note.Has(NoteLetter) && c.Number.Issuer() == "TW" && (strings.HasSuffix(c.Text, "Ư") || strings.HasSuffix(c.Text, "U\u031b")) {
		// TƯ is Trung ương but for who says otherwise: Nghị quyết 13-NQ/TƯ của Tỉnh ủy
		if n, err := ParseNumber(strings.TrimSuffix(c.Number.String(), "TW") + "TU"); err == nil {
			c.Number = n
		}
	}
	if !w.several {
		c.Issuer = *w.actor
	}
	if w.term != "" {
		switch {
		case strings.HasSuffix(w.row.at, "party-committee@vn"):
			c.Term = termID(w.term, "@party-committee@vn")
		case w.row.symbol == "QH":
			c.Term = termID(w.term, "@national-assembly@vn")
		}
	}
}

// termID is the ID of a national term, as they are coined: xi@party-committee@vn.
func termID(number, unit string) org.TermID {
	if roman(number) == 0 {
		return ""
	}
	return org.TermID(strings.ToLower(number) + unit)
}
