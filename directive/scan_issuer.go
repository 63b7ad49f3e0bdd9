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
