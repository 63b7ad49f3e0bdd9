package directive

import "strings"

// maxSubject bounds what a letter is about (trích yếu), in bytes.
const maxSubject = 400

// placeBehind reads the place and the date behind the number that ends at s[i], under it where what a letter is about stands between
// them: on the line under the number, with V/v, up to the line of the place.
func (x *scanner) placeBehind(i int) (d writtenDate, ok bool) {
	s := x.s
	k := i
	for k < len(s) && (s[k] == '\n' || s[k] == '\r' || s[k] == ' ') {
		k++
	}
	if k == i || len(s)-k < 3 || s[k]|0x20 != 'v' || s[k+1] != '/' {
		return placeAndDate(s, i)
	}
	for e := k; e < len(s)-1 && e-k < maxSubject; e++ {
		if s[e] == ',' && endsPlace(s, e) { // of a text that lost its lines
			if d, ok = readWordedDate(s, skipBlanks(s, e+1)); ok && d.date.IsDay() {
				return d, true
			}
		}
		if s[e] != '\n' {
			continue
		}
		if d, ok = placeAndDate(s, e); ok || s[e+1] == '\n' || s[e+1] == '\r' {
			return d, ok
		}
	}
	return d, false
}

// endsPlace reports whether the word before s[i] may be the last of the name of a place.
func endsPlace(s string, i int) bool {
	_, at := wordBefore(s, i)
	return at < i-1 && startsCapital(s[at:]) && strings.ToUpper(s[at:i]) != s[at:i]
}

// placeAndDate reads the place and the date behind the number of the text itself, as "Hà Nội, ngày 28 tháng 05 năm 2004".
func placeAndDate(s string, i int) (d writtenDate, ok bool) {
	i = skipMotto(s, i)
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

// mottoBook has the name and the motto of the State, which a text of which the columns were lost has behind the number.
var mottoBook = lazyBook{texts: []string{"Cộng hòa xã hội chủ nghĩa Việt Nam", "Việt Nam Dân chủ Cộng hòa", "Độc lập - Tự do - Hạnh phúc"}}

// skipMotto returns what is behind them.
func skipMotto(s string, i int) int {
	for range 2 {
		k := i
		for k < len(s) && k-i < maxBlanks && (s[k] <= ' ' || s[k] == '|') {
			k++
		}
		v, e := mottoBook.get().from(s, k)
		if v < 0 {
			return i
		}
		i = e
	}
	return i
}
