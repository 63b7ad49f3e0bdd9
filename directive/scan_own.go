package directive

import "strings"

// heading reads on behind the number of the text itself: "Số: 11-HD/VPTW Hà Nội, ngày 28 tháng 05 năm 2004", and the form in
// capitals under it.
func (x *scanner) heading(h *heading, c *Citation) {
	s := x.s
	if h.row != nil || !h.so || len(x.members) > 1 || s[h.start] == 's' || c.Kind != CitedWhole {
		return
	}
	if c.Issued == 0 || !c.Issued.IsDay() {
		if d, ok := placeAndDate(s, skipSubject(s, c.End)); ok {
			c.Issued, c.To = d.date, d.end
		} else if d, ok = x.dateOver(h.start); ok {
			c.Issued = d.date
		} else {
			return
		}
	}
	c.Heading = true
	k := c.To
	for range 200 {
		if k >= len(s) || s[k] != '\n' && s[k] != ' ' && s[k] != '-' && s[k] != '\r' && s[k] != '_' && s[k] != '*' && s[k] != '|' && s[k] != 0xC2 && s[k] != 0xA0 {
			break
		}
		k++
	}
	if v, e := x.b.labels.from(s, k); v >= 0 && e > k && strings.ToUpper(s[k:e]) == s[k:e] {
		form := x.b.labels.rows[v].form
		if formsOf(c.Number).has(form) || form == Decision && mayCall(form, c.Number) {
			c.Form = form
			c.Note &^= NoteForm
		}
	}
}

// maxSubject bounds what a letter is about (trích yếu), in bytes.
const maxSubject = 400

// skipSubject returns what is behind the subject of a letter, which starts on the line under its number with V/v: the next empty line.
func skipSubject(s string, i int) int {
	k := i
	for k < len(s) && (s[k] == '\n' || s[k] == '\r' || s[k] == ' ') {
		k++
	}
	if k == i || len(s)-k < 3 || s[k]|0x20 != 'v' || s[k+1] != '/' {
		return i
	}
	for e := k; e < len(s)-1 && e-k < maxSubject; e++ {
		if s[e] == '\n' && (s[e+1] == '\n' || s[e+1] == '\r') {
			return e
		}
	}
	return i
}

// placeAndDate reads the place and the date behind the number of the text itself, as "Hà Nội, ngày 28 tháng 05 năm 2004".
func placeAndDate(s string, i int) (d writtenDate, ok bool) {
	k := i
	for k < len(s) && k-i < maxBlanks && s[k] <= ' ' {
		k++
	}
	if k < len(s) && s[k]|0x20 == 'n' {
		if d, ok = readWordedDate(s, k); ok && d.date.IsDay() { // no place
			return d, true
		}
	}
	for k < len(s) && k-i < 64 && s[k] != ',' && !digitAt(s, k) {
		k++
	}
	if k >= len(s) || s[k] != ',' {
		return d, false
	}
	if d, ok = readWordedDate(s, skipBlanks(s, k+1)); !ok {
		d, ok = readEnglishDate(s, skipBlanks(s, k+1)) // No. 26/CT-TTg Hanoi, June 6, 2017
	}
	return d, ok
}

// dateOver reads the place and the date over a number, "Tân An, ngày 20 tháng 02 năm 2006", with nothing but line ends between.
func (x *scanner) dateOver(start int) (d writtenDate, ok bool) {
	s, k := x.s, start
	for k > 0 && start-k < maxBlanks && (s[k-1] <= ' ' || s[k-1] == '*' || s[k-1] == '|') {
		k--
	}
	if k == start || strings.IndexByte(s[k:start], '\n') < 0 {
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
