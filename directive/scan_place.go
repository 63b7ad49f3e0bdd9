package directive

import (
	"strings"
	"unicode/utf8"
)

// maxPlaces bounds the places before a citation, in bytes.
const maxPlaces = 400

// placesBefore returns where the places that stand before s[i] start and end: "điểm a, b khoản 2 và khoản 4 Điều 5 của".
// They do not reach back over floor. start == end if there are none.
func placesBefore(s string, i, floor int) (start, end int) {
	floor = max(floor, i-maxPlaces)
	end = skipBlanksBack(s, i)
	if end > 0 && s[end-1] == ',' {
		end = skipBlanksBack(s, end-1)
	}
	if end == 0 {
		return i, i
	}
	if c := s[end-1] | 0x20; c == 'a' || c == 'i' {
		if y, at := wordBefore(s, end); y == wordCua || y == wordTai {
			end = skipBlanksBack(s, at)
		}
	}
	if endsInWord(s, end) {
		return i, i
	}
	start = end
	for k := end; k > floor; {
		k = skipBlanksBack(s, k)
		if k > floor && (s[k-1] == ',' || s[k-1] == ';') {
			k = skipBlanksBack(s, k-1)
		}
		at := placeLabelStart(s, k)
		if at == k || at < floor {
			if k == end {
				return i, i
			}
			if y, w := wordBefore(s, k); (y == wordVa || y == wordDen || y == wordHoac) && w > floor {
				k = w
				continue
			}
			if w := andAmended(s, k); w > floor && w < k {
				k = w
				continue
			}
			break
		}
		k = at
		if y, w := wordBefore(s, at); w < at && w >= floor {
			if _, ok := placeWord(s, w, y); ok {
				start = w
				k = w
				if y2, w2 := wordBefore(s, w); w2 < w && w2 >= floor && (y2 == wordCac || y2 == wordTu || y2 == wordTieu || y2 == wordPhu) {
					start, k = w2, w2
				}
			}
		}
	}
	if start == end {
		return i, i
	}
	return start, end
}

// What joins the places of one document that amend another in several ways: sửa đổi bởi khoản 2 Điều 12 và bổ sung bởi khoản 4 Điều 12 Thông
// tư.
var (
	amendedBook = lazyBook{texts: []string{"sửa đổi", "bổ sung", "bãi bỏ", "thay thế"}}
	byBook      = lazyBook{texts: []string{"bởi", "tại"}}
)

// andAmended returns where such words start that end at s[end], with và; it is end if they do not stand there. Without và what stands before is of
// the document that is amended.
func andAmended(s string, end int) int {
	v, at := byBook.get().upTo(s, end)
	if v < 0 {
		return end
	}
	for range 2 {
		if at = skipBlanksBack(s, at); at > 0 && s[at-1] == ',' {
			at--
		}
		if v, start := amendedBook.get().upTo(s, at); v >= 0 {
			at = start
		}
	}
	word, start := wordBefore(s, at)
	if word == wordDuoc {
		word, start = wordBefore(s, start)
	}
	if word != wordVa {
		return end
	}
	return start
}

// endsInWord reports whether the two letters before s[end] are those of a word: no label of a place ends so.
func endsInWord(s string, end int) bool {
	return end > 1 && 'a' <= s[end-1] && s[end-1] <= 'z' && (letterASCII(s[end-2]) || s[end-2] >= utf8.RuneSelf)
}

// placeWord reports the level that the syllable y, which stands at s[at], is a word for.
func placeWord(s string, at int, y syllable) (l level, ok bool) {
	if y == wordLuc {
		before, _ := wordBefore(s, at)
		return appendixLevel, before == wordPhu
	}
	for l, word := range placeSyllables {
		if y == word {
			return level(l), true
		}
	}
	if y == wordTiet {
		return pointLevel, true
	}
	return 0, false
}

var placeSyllables = [...]syllable{
	paragraphLevel: wordDoan,
	pointLevel:     wordDiem,
	clauseLevel:    wordKhoan,
	articleLevel:   wordDieu,
	sectionLevel:   wordMuc,
	chapterLevel:   wordChuong,
	partLevel:      wordPhan,
	appendixLevel:  wordLuc,
}

// placeLabelStart returns where the label of a place that ends at s[k] starts: a number, a letter, a Roman number, parts of them
// with dots. It is k if there is none.
func placeLabelStart(s string, k int) int {
	i := k
	for i > 0 && k-i < 16 {
		c := s[i-1]
		if '0' <= c && c <= '9' || 'a' <= c|0x20 && c|0x20 <= 'z' || c == '.' && i < k {
			i--
			continue
		}
		if (c == 0x90 || c == 0x91) && i > 1 && s[i-2] == 0xC4 {
			i -= 2
			continue
		}
		break
	}
	label := strings.TrimPrefix(s[i:k], ".")
	i = k - len(label)
	if len(label) <= 12 && isLabel(label) && (i == 0 || s[i-1] < utf8.RuneSelf || s[i-1] == 0xA0) {
		return i
	}
	for d := range label {
		if digitAt(label, d) {
			if _, word := placeWordBefore(s, i+d); word && isLabel(label[d:]) {
				return i + d // khoản42
			}
			break
		}
	}
	return k
}

// placeWordBefore reports the level of the word that ends at s[k].
func placeWordBefore(s string, k int) (level, bool) {
	y, at := wordBefore(s, k)
	return placeWord(s, at, y)
}

// isLabel reports whether s is what a part of a document is labelled with: 2, 15a, đ, a1, IV, 3.1, II.3.
func isLabel(s string) bool {
	for i := 0; ; i++ {
		start := i
		i = skipDigits(s, i)
		digits := i - start
		switch {
		case digits > 4:
			return false
		case i+1 < len(s) && s[i] == 0xC4 && (s[i+1] == 0x90 || s[i+1] == 0x91):
			i += 2
		case i < len(s) && s[i] >= 'a' && s[i] <= 'z':
			i++
		default:
			for digits == 0 && i < len(s) && 'A' <= s[i] && s[i] <= 'Z' {
				i++
			}
			if n := i - start; digits == 0 && n > 1 && roman(s[start:i]) == 0 {
				return false
			}
		}
		if digits == 0 && i-start <= 2 {
			i = skipDigits(s, i)
		}
		if i == start || i < len(s) && s[i] != '.' {
			return false
		}
		if i == len(s) {
			return true
		}
	}
}
