package directive

import "strings"

// maxEntitled bounds a title between the number of a document and its date, in bytes.
const maxEntitled = 480

// inForceBook is what follows the issuer in the codification of the law: ", có hiệu lực thi hành kể từ ngày".
var inForceBook = lazyBook{texts: []string{"có hiệu lực", "hiệu lực"}}

// entitled reads the date and the issuer behind the title of a document, where that stands behind its number: "Luật số 32/2004/QH11 An ninh
// Quốc gia ngày 03/12/2004 của Quốc hội". A title with a comma, a stop or a number in it must be one of the codification of the law, which says
// next from when it is in force.
func (x *scanner) entitled(c *Citation) {
	s := x.s
	k := skipBlanks(s, c.End)
	if c.Issued.Month() != 0 || c.IssuedBy != "" || c.Number.IsZero() || k == c.End || k >= len(s) || !startsCapital(s[k:]) {
		return
	}
	line := s[k:min(len(s), k+maxEntitled)]
	if e := strings.IndexAny(line, ";\n\""); e >= 0 {
		line = line[:e]
	}
	line, _, _ = strings.Cut(line, "“")
	mark := strings.IndexAny(line, ".,()0123456789")
	for at := 1; at+1 < len(line); at++ {
		if line[at]|0x20 != 'n' || line[at+1]|0x20 != 'g' || line[at-1] != ' ' && line[at-1] != 0xA0 { // ngày
			continue
		}
		d, ok := readWordedDate(s, k+at)
		if !ok || !d.date.IsDay() || c.Issued != 0 && c.Issued.Year() != d.date.Year() {
			continue
		}
		var w issuerWords
		word, e := readWord(s, d.end)
		if word != wordCua || !x.issuerAt(&w, skipBlanks(s, e)) || w.cannotBe(c.Number) {
			continue
		}
		if v, _ := inForceBook.get().from(s, skipComma(s, w.end)); v >= 0 || mark < 0 || mark > at {
			c.Issued = d.date
			w.apply(c, s)
			return
		}
	}
}
