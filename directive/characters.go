package directive

import (
	"math/bits"
	"strings"
	"unicode"
	"unicode/utf8"
)

// isCapital reports whether r is a capital letter of the Vietnamese alphabet, or F, J, W or Z.
func isCapital(r rune) bool {
	switch r {
	case 'Đ', 'Ă', 'Â', 'Ê', 'Ô', 'Ơ', 'Ư':
		return true
	}
	return 'A' <= r && r <= 'Z'
}

func isSmall(r rune) bool {
	switch r {
	case 'đ', 'ă', 'â', 'ê', 'ô', 'ơ', 'ư':
		return true
	}
	return 'a' <= r && r <= 'z'
}

// startsCapital reports whether s starts with a capital letter of any alphabet.
func startsCapital(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return capital(r)
}

// capital is isCapital for any alphabet: Ê with any tone on it as well.
func capital(r rune) bool {
	return 'A' <= r && r <= 'Z' || r >= utf8.RuneSelf && unicode.ToUpper(r) == r && unicode.ToLower(r) != r
}

// allCapitals reports whether no letter of a word is small.
func allCapitals(word string) bool { return strings.IndexFunc(word, unicode.IsLower) < 0 }

func letterASCII(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' }

func digitAt(s string, i int) bool { return i < len(s) && '0' <= s[i] && s[i] <= '9' }

func skipDigits(s string, i int) int {
	if i >= 0 && i+8 <= len(s) {
		// In each byte of others the top bit is set unless it is a digit.
		x := word8(s[i:]) ^ 0x3030_3030_3030_3030
		if others := (x&0x7F7F_7F7F_7F7F_7F7F + 0x7676_7676_7676_7676 | x) & 0x8080_8080_8080_8080; others != 0 {
			return i + bits.TrailingZeros64(others)/8
		}
	}
	for digitAt(s, i) {
		i++
	}
	return i
}

// skipDigitsBack returns where the digits start that end at s[i].
func skipDigitsBack(s string, i int) int {
	for i > 0 && digitAt(s, i-1) {
		i--
	}
	return i
}

// word8 returns the first eight bytes of s, the first in the low bits.
func word8(s string) uint64 {
	_ = s[7]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
		uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}
