package directive

import "strings"

// ministryAlone reports whether a token is all that stands behind the hyphen of a number, as it was of many that ministries had up to 1992:
// behind a label it is a ministry of then, or a date or the issuer follows; behind "Số" alone, in the heading of a text, it is such a ministry,
// and a date of then follows.
func (x *scanner) ministryAlone(m *member, t token, form Form) bool {
	if t.capitals < 2 || t.smalls > 0 || !partsEnd(x.s, t.end) || cutsWord(x.s, t.end) || len(trimDigits(t.text)) < len(t.text) {
		return false
	}
	then := oldMinistry(t.text) != ""
	if form == 0 {
		d, ok := x.placeBehind(t.end)
		return then && ok && d.date.Year() <= lastOldMinistry && headsNumber(x.s, m.start)
	}
	return withMinistry.has(form) && (then || x.toldBehind(m, t.end))
}

// headsNumber reports whether "Số" stands before the number at s[i], with a capital and by itself.
func headsNumber(s string, i int) bool {
	k := skipBlanksBack(s, i)
	if k > 0 && s[k-1] == ':' {
		k = skipBlanksBack(s, k-1)
	}
	y, start := wordBefore(s, k)
	before, _ := wordBefore(s, start)
	return y == wordSo && startsCapital(s[start:]) && (before == 0 || strings.IndexByte(s[skipBlanksBack(s, start):start], '\n') >= 0)
}

// withMinistry are the forms that ministries numbered so; điện before a number is electricity as well, lưới điện 22-KV.
const withMinistry = formSet(1<<Decree | 1<<Decision | 1<<Directive | 1<<Circular | 1<<JointCircular | 1<<Resolution | 1<<OfficialLetter)

// ministriesBehind appends the old ministries that hyphens join to one that ends at s[end], 33-LB/NV-TC, with where they end.
func ministriesBehind(s string, b []byte, end int) ([]byte, int) {
	for end+1 < len(s) && s[end] == '-' {
		t := readToken(s, end+1)
		if oldMinistry(t.text) == "" {
			break
		}
		b, end = append(append(b, '-'), t.text...), t.end
	}
	return b, end
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
