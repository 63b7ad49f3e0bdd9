package directive

import "strings"

// recordKeys are what a record of a document in a list says of it, behind its number: "Số hiệu: 171/2004/NĐ-CP Loại văn bản: Nghị định Nơi
// ban hành: Chính phủ Ngày ban hành: 29/09/2004".
var recordKeys = []string{"loại văn bản", "nơi ban hành", "cơ quan ban hành", "ngày ban hành", "ngày ký"}

const (
	recordForm = iota
	recordPlace
	recordOrgan
	recordDate
	recordSigned
)

var recordBook lazy[*phraseBook]

func newRecordBook() *phraseBook {
	var b phraseBook
	for i, key := range recordKeys {
		b.add(key, i)
	}
	return &b
}

// maxRecord bounds such a record, in bytes.
const maxRecord = 400

// record reads the record behind the number of c, of which a key must stand at once, that of the form or one on a line of its own; it
// reports whether there is one.
func (x *scanner) record(c *Citation) bool {
	s := x.s
	k := skipBullet(s, c.End)
	if k >= len(s) || c.Kind != CitedWhole || strings.IndexByte("LlCN", s[k]) < 0 || s[k]|0x20 != 'l' && strings.IndexByte(s[c.End:k], '\n') < 0 {
		return false
	}
	book := recordBook.get(newRecordBook)
	if v, _ := book.from(s, k); v < 0 {
		return false
	}
	for end := min(len(s), k+maxRecord); k < end; k++ {
		if strings.IndexByte("LNC", s[k]) < 0 || s[k-1] > ' ' && s[k-1] != '|' && s[k-1] != 0xA0 {
			continue
		}
		if v, e := book.from(s, k); v >= 0 {
			x.recorded(c, v, skipColon(s, e))
		}
	}
	return true
}

// recorded puts what stands at s[k:] behind a key into c.
func (x *scanner) recorded(c *Citation, key, k int) {
	s := x.s
	switch {
	case key == recordForm:
		if v, _ := x.b.labels.from(s, k); v >= 0 && formsOf(c.Number).has(x.b.labels.rows[v].form) {
			c.Form = x.b.labels.rows[v].form
			c.Note &^= NoteForm
		}
	case (key == recordDate || key == recordSigned) && !c.Issued.IsDay():
		if d, ok := readDigits(s, k); ok && d.date != 0 && (c.Issued == 0 || c.Issued.Year() == d.date.Year()) {
			c.Issued = d.date
		}
	case (key == recordPlace || key == recordOrgan) && c.IssuedBy == "":
		var w issuerWords
		if x.issuerAt(&w, k) && !w.cannotBe(c.Number) {
			w.apply(c, s)
		}
	}
}

// skipColon skips the colon and the bar of a table behind a key.
func skipColon(s string, i int) int {
	k := skipBlanks(s, i)
	for range 2 {
		if k < len(s) && (s[k] == ':' || s[k] == '|') {
			k = skipBlanks(s, k+1)
		}
	}
	return k
}

// skipBullet skips blanks, a line end, and the mark of an item of a list.
func skipBullet(s string, i int) int {
	k := skipBlanks(s, i)
	switch {
	case strings.HasPrefix(s[k:], "•"):
		k += len("•")
	case k < len(s) && (s[k] == '-' || s[k] == '|' || s[k] == '+'):
		k++
	default:
		return k
	}
	return skipBlanks(s, k)
}

// dateOver reads the place and the date over a number, "Tân An, ngày 20 tháng 02 năm 2006", with nothing but line ends between.
func dateOver(s string, start int) (d writtenDate, ok bool) {
	k := start
	for k > 0 && start-k < maxBlanks && (s[k-1] <= ' ' || s[k-1] == '*' || s[k-1] == '|') {
		k--
	}
	if k == start || strings.IndexByte(s[k:start], '\n') < 0 {
		return d, false
	}
	d, at, ok := dateBefore(s, k)
	if at = skipBlanksBack(s, at); !ok || !d.date.IsDay() || at == 0 || s[at-1] != ',' {
		return d, false
	}
	return d, true
}
