package directive

import (
	"math/bits"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// An endingSet is the last bytes of the words that may stand before a number, in any spelling: as they are, in capitals, without
// marks, and with marks by themselves. What is not in it ends no label; a few other words are.
type endingSet struct {
	long  keySet // by the last three bytes
	short keySet // words of two letters, by those
	opens keySet // the first two bytes behind the digits of a number that may be one without a label
}

// The marks of tones and of vowels, where they stand by themselves (NFD).
const (
	toneMarks  = "\u0300\u0301\u0303\u0309\u0323"
	vowelMarks = "\u0302\u0306\u031b"
)

func (e *endingSet) fill(labels *labelBook) {
	for i := range labels.rows {
		if labels.rows[i].bare != bareBehind {
			e.word(labels.rows[i].text)
		}
	}
	for i := range names {
		e.word(names[i].text)
	}
	for _, word := range [...]string{"số", "No", "số hiệu", "trung ương", "TW", "TƯ", "T.Ư", "T.W", "lần thứ", "nđ", "qđ"} {
		e.word(word)
	}
	for _, word := range qualities {
		e.word(word)
	}
	for c := range 256 {
		e.blankOrMark(byte(c))
	}
	for pair := range 1 << 16 {
		if opening(byte(pair>>8), byte(pair)) {
			e.opens.add(uint16(pair))
		}
	}
}

// blankOrMark adds what ends in a blank that is no space, and in a mark by itself or one letter behind it.
func (e *endingSet) blankOrMark(c byte) {
	e.add(c, 0xC2, 0xA0)
	if c>>6 == 2 {
		e.add(0xE2, 0x80, c)
	}
	e.add(0xE2, 0x81, 0xA0)
	e.add(0xEF, 0xBB, 0xBF)
	for _, mark := range toneMarks + vowelMarks {
		m := string(mark)
		e.add(c, m[0], m[1])
		if letterASCII(c) {
			e.add(m[0], m[1], c)
		}
	}
}

// word adds the last bytes of a word.
func (e *endingSet) word(word string) {
	var plain []byte
	y, _, _ := readSyllable(word, strings.LastIndexByte(word, ' ')+1)
	for y = y.plain(); y != 0; y >>= letterBits {
		plain = append([]byte{byte(y&(1<<letterBits-1)) - 1 + 'a'}, plain...)
	}
	title := append([]byte(nil), plain...)
	if len(title) > 0 {
		title[0] -= 'a' - 'A'
	}
	pieces := norm.NFD.String(word)
	for _, w := range [...]string{word, lastCapital(word), norm.NFD.String(lastCapital(word)), strings.ToUpper(word), pieces, strings.ToUpper(pieces), string(plain), strings.ToUpper(string(plain)), string(title)} {
		switch n := len(w); n {
		case 0:
		case 1:
			e.short.add(pairKey(' ', w[0]))
		case 2:
			e.short.add(pairKey(w[0], w[1]))
		default:
			e.add(w[n-3], w[n-2], w[n-1])
		}
	}
}

// lastCapital returns the last word of a label with a capital: Thông Tư, Đề Án.
func lastCapital(word string) string {
	last := word[strings.LastIndexByte(word, ' ')+1:]
	_, size := utf8.DecodeRuneInString(last)
	return strings.ToUpper(last[:size]) + last[size:]
}

func (e *endingSet) add(third, before, last byte) { e.long.add(threeBytesKey(third, before, last)) }

// bit is 1 if three bytes may end a label.
func (e *endingSet) bit(third, before, last byte) uint64 {
	return e.long.bit(threeBytesKey(third, before, last)) | e.short.bit(pairKey(before, last))
}

// endsLabel reports whether the bytes before s[j] may end a label.
func (e *endingSet) endsLabel(s string, j int) bool {
	switch {
	case j < 2:
		return false
	case s[j-1] == ':' || s[j-1] == '.':
		return true
	case j == 2:
		return e.bit(' ', s[0], s[1]) != 0
	}
	return e.bit(s[j-3], s[j-2], s[j-1]) != 0
}

// opening reports whether a number without a label may go on with the bytes given, behind its digits; see opens.
func opening(a, b byte) bool {
	switch {
	case a == '/' || a == '-':
		return b > '9' || b == ' '
	case a == ' ':
		return 'A' <= b && b <= 'Z' || b == '-' || b == '/' || b == 0xE2
	case a == 0xE2 || a == 0xC2 || a == '\n' || a == '\r' || a == '&':
		return true
	case a|0x20 >= 'a' && a|0x20 <= 'e':
		return b == '-' || b == '/'
	}
	return false
}

// likelyNumber reports whether the digits at s[i+1:] may be those of a number.
func (e *endingSet) likelyNumber(s string, i int) bool {
	return e.endsLabel(s, beforeNumber(s, i+1)) || opens(s, skipDigits(s, i+1)) || s[i] == '(' && listed(s, i+1) > 0
}

// glance is likelyNumber behind a word and the blank at s[i]: it is false if the digits are surely those of a count or a date, as most
// are. It tells so with hardly a branch, and without a loop.
func (e *endingSet) glance(s string, i int) bool {
	const tops = 0x8080_8080_8080_8080
	x := word8(s[i+1 : i+9])
	others := x ^ 0x3030_3030_3030_3030
	others = (others&^tops + 0x7676_7676_7676_7676 | others) & tops // the top bit of what is no digit
	n := uint(bits.TrailingZeros64(others)) &^ 7                    // of the digits, in bits
	rest, others := x>>n, others>>n
	maybe := e.bit(s[i-3], s[i-2], s[i-1]) | e.opens.bit(pairKey(byte(rest), byte(rest>>8)))
	m := uint(bits.TrailingZeros64(others>>8|1<<56)) &^ 7 // of the digits behind one byte more
	switch {
	case n+m >= 48: // the eight bytes end before it is clear
		return true
	case byte(rest) == '/' && m == 32: // a year
		return true
	case byte(rest) == '.' && byte(rest>>(8+m)) == '/': // 66.10/2025/NQ-CP
		return true
	}
	return maybe != 0
}
