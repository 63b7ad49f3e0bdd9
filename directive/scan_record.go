package directive

import "strings"

// recordKeys are what a record of a document in a list says of it, behind its number: "Số hiệu: 171/2004/NĐ-CP Loại văn bản: Nghị định Nơi
// ban hành: Chính phủ Ngày ban hành: 29/09/2004".
var recordKeys = []string{"loại văn bản", "nơi ban hành", "cơ quan ban hành", "ngày ban hành", "ngày ký", "số hiệu", "số ký hiệu", "số văn bản"}

const (
	recordForm = iota
	recordPlace
	recordOrgan
	recordDate
	recordSigned
	recordNumber // of the next record, as are those behind it
)

var recordBook = lazyBook{texts: recordKeys}

// maxRecord bounds such a record, in bytes.
const maxRecord = 400

// record reads the record behind the number of c, of which a key must stand at once, that of the form or one on a line of its own; it
// reports whether there is one.
func (x *scanner) record(c *Citation) bool {
	s := x.s
	k := skipBullet(s, c.End)
	listed := k < len(s) && recordListed(s, k)
	if listed {
		k += 2
	}
	if k >= len(s) || c.Kind != CitedWhole || strings.IndexByte("LlCN", s[k]) < 0 || s[k]|0x20 != 'l' && !listed && strings.IndexByte(s[c.End:k], '\n') < 0 {
		return false
	}
	v, e := x.recordKey(k)
	if v < 0 || v >= recordNumber {
		return false
	}
	for seen, end := uint(0), min(len(s), k+maxRecord); v >= 0 && v < recordNumber && seen>>v&1 == 0; {
		seen |= 1 << v
		key, from := v, skipColon(s, e)
		for k, v = max(k+1, from), -1; k < end; k++ {
			if strings.IndexByte("LNCS", x.s[k]) < 0 {
				continue
			}
			if v, e = x.recordKey(k); v >= 0 {
				break
			}
		}
		x.recorded(c, key, from, k)
	}
	return true
}

// recordListed reports whether a key may stand behind a semicolon at s[i:].
func recordListed(s string, i int) bool {
	return s[i] == ';' && i+2 < len(s) && s[i+1] == ' ' && (s[i+2] == 'N' || s[i+2] == 'C' || s[i+2] == 'L')
}

// recordKey reads a key at s[k:]; it is -1 if none stands there.
func (x *scanner) recordKey(k int) (key, end int) {
	if c := x.s[k-1]; c > ' ' && c != '|' && c != 0xA0 {
		return -1, k
	}
	return recordBook.get().from(x.s, k)
}

// recorded puts what stands at s[k:end] behind a key into c.
func (x *scanner) recorded(c *Citation, key, k, end int) {
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
		if e := strings.IndexByte(s[k:max(k, end)], '\n'); e >= 0 {
			end = k + e
		}
		var w issuerWords
		if x.issuerAt(&w, k) && w.start < end && !w.cannotBe(c.Number) {
			w.end = min(w.end, skipBlanksBack(s, end)) // and no word of the next key
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

// dateOver reads the place and the date over a number, "Tân An, ngày 20 tháng 02 năm 2006", with nothing but line ends between, or blanks where those were lost.
func (x *scanner) dateOver(start int) (d writtenDate, ok bool) {
	s, k := x.s, start
	for k > 0 && start-k < maxBlanks && (s[k-1] <= ' ' || s[k-1] == '*' || s[k-1] == '|') {
		k--
	}
	if k == start || strings.IndexByte(s[k:start], '\n') < 0 && strings.TrimSpace(s[k:start]) != "" {
		return d, false
	}
	d, at, ok := dateBefore(s, k)
	if at < x.told {
		return d, false
	}
	if at = skipBlanksBack(s, at); !ok || !d.date.IsDay() || at == 0 || s[at-1] != ',' {
		return d, false
	}
	return d, true
}
