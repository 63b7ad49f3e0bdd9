package directive

import "strings"

// placeStarts are the first bytes of the words for places, điểm, đoạn and Điều, khoản, mục, Chương, Phần and Phụ lục, tiết, and of what may stand
// before one.
var placeStarts = [256]bool{' ': true, '(': true, 0xC2: true, 0xC4: true, 'k': true, 'K': true, 'm': true, 'M': true, 'c': true, 'C': true, 'p': true, 'P': true, 't': true, 'T': true}

// mayPlace reports whether places may stand behind a citation, which ends at s[i]: it tells so of most with a glance.
func mayPlace(s string, i int) bool {
	if i+2 >= len(s) || s[i] == '.' {
		return false
	}
	return s[i] == ',' && placeStarts[s[i+2]] || s[i] != ',' && placeStarts[s[i+1]]
}

// placeStartsAt reports whether the first two bytes at s[i:] are those of a word for a place: khoản, Chương and Phần have an h there, and của has none.
func placeStartsAt(s string, i int) bool {
	if i+1 >= len(s) {
		return false
	}
	switch next := s[i+1] | 0x20; s[i] | 0x20 {
	case 'k', 'c', 'p':
		return next == 'h'
	case 't':
		return next == 'i'
	}
	return true
}

// placesBehind returns where the places that stand behind a citation, which ends at s[i], start and end, with what closes them: 168/2024/NĐ-CP,
// Điều 7, khoản 7; Luật Đất đai 2024 (Điều 138). start == end if there are none, or if they may be of what follows them.
func (x *scanner) placesBehind(i int) (start, end, closed int) {
	s := x.s
	start = skipBlanks(s, i)
	if !mayPlace(s, i) || start == len(s) {
		return i, i, i
	}
	mark := s[start]
	if mark == ',' || mark == '(' {
		start = skipBlanks(s, start+1)
	}
	if !placeStartsAt(s, start) || strings.IndexByte(s[i:start], '\n') >= 0 { // and no heading of an article
		return i, i, i
	}
	if end = skipPlaces(s, start); end == start || !x.placesEnd(mark, end) {
		return i, i, i
	}
	if closed = end; mark == '(' {
		closed++
	}
	return start, end, closed
}

// skipPlaces returns where places that start at s[i] end, with what joins them, i if none do.
func skipPlaces(s string, i int) int {
	end := i
	for k := i; k-i < maxPlaces; {
		e := skipPlace(s, k)
		if e == k {
			break
		}
		end = e
		k = skipBlanks(s, end)
		if word, e := readWord(s, k); word == wordVa || word == wordHoac {
			k = skipBlanks(s, e)
		} else if k < len(s) && s[k] == ',' {
			k = skipBlanks(s, k+1)
		}
	}
	return end
}

// skipPlace returns where a place with its word that starts at s[i] ends, i if none does: khoản 7.
func skipPlace(s string, i int) int {
	y, k, _ := readSyllable(s, i)
	if y == wordPhu {
		y, k, _ = readSyllable(s, skipBlanks(s, k))
	}
	if _, ok := placeWord(s, k, y); !ok && y != wordLuc {
		return i
	}
	start := skipBlanks(s, k)
	end := start
	for end < len(s) && (letterASCII(s[end]) || digitAt(s, end) || s[end] == '.' && digitAt(s, end+1) || s[end] == 0xC4 || s[end] == 0x91) {
		end++
	}
	if start == k || end == start || !isLabel(s[start:end]) {
		return i
	}
	return end
}

// placesEnd reports whether places behind a mark, which end at s[i], are followed by nothing that they may be of: a document, or whose it is.
func (x *scanner) placesEnd(mark byte, i int) bool {
	s := x.s
	k := skipBlanks(s, i)
	switch {
	case mark == '(':
		return i < len(s) && s[i] == ')'
	case k == len(s) || strings.IndexByte(s[i:k], '\n') >= 0 || s[k] == ';' || s[k] == ')' || s[k] == ':':
		return true
	case s[k] == '.':
		return mark == ',' || skipBlanks(s, k+1) == len(s) || s[k+1] == '\n' // and no heading: Điều 1. Phạm vi điều chỉnh
	case s[k] == ',':
		k = skipBlanks(s, k+1)
	case k == i:
		return false
	}
	switch word, _ := readWord(s, k); word {
	case wordVa, wordHoac: // what is joined is no place
		return true
	case wordCua, wordNay, 0:
		return false
	}
	return !startsCapital(s[k:]) && !x.labelAt(k) && !counts(s, k) // khoản 200 triệu đồng
}
