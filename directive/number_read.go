package directive

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

func readNumber(s string) (n Number, at int, reason string) {
	if len(s) > maxNumber {
		return Number{}, maxNumber, "longer than a number can be"
	}
	i, reason := readSerial(s)
	if reason != "" {
		return Number{}, i, reason
	}
	if i == len(s) {
		return Number{}, i, `want "-" or "/" after the serial`
	}
	n.serial, n.sep = s[:i], s[i]
	if n.sep != '-' && n.sep != '/' {
		return Number{}, i, odd(s[i:], `want "-" or "/" after the serial`)
	}
	i++
	if n.sep == '/' && digitAt(s, i) {
		if n.year, at, reason = readYear(s, i); reason != "" {
			return Number{}, at, reason
		}
		i += len("2006/")
	}
	n.series = s[i:]
	if at, reason = checkSeries(s, i, n.sep == '-'); reason != "" {
		return Number{}, at, reason
	}
	return n, 0, ""
}

// maxSerial bounds the digits of a serial: decisions on penalties have seven, 0012345/QĐ-XPHC.
const maxSerial = 7

func readSerial(s string) (end int, reason string) {
	i := skipDigits(s, 0)
	switch {
	case i == 0 && s == "":
		return 0, "want a serial"
	case i == 0:
		return 0, odd(s, "want a serial")
	case i > maxSerial:
		return maxSerial, "want at most 7 digits in a serial"
	case strings.Trim(s[:i], "0") == "":
		return 0, "want a serial from 1"
	}
	if i < len(s) && s[i] == '.' {
		j := skipDigits(s, i+1)
		if j == i+1 || j > i+4 {
			return i + 1, "want 1 to 3 digits after the dot"
		}
		return j, ""
	}
	if i < len(s) && ('a' <= s[i] && s[i] <= 'z' || 'A' <= s[i] && s[i] <= 'Z') {
		i++
	}
	return i, ""
}

func readYear(s string, i int) (year uint16, at int, reason string) {
	end := skipDigits(s, i)
	if end-i != 4 {
		return 0, i, "want a 4-digit year"
	}
	for _, c := range []byte(s[i:end]) {
		year = year*10 + uint16(c-'0')
	}
	switch {
	case year < minYear || year > maxYear:
		return 0, i, "want a year from 1945 to 2099"
	case end == len(s):
		return 0, end, `want "/" and a symbol after the year`
	case s[end] != '/':
		return 0, end, odd(s[end:], `want "/" and a symbol after the year`)
	}
	return year, 0, ""
}

// checkSeries checks s from i on. After a hyphen only one part may stand before the slash: 366-QĐ-TW is a misprint. But several may
// where the symbol of a form stands last. Of three series the second is such a symbol.
func checkSeries(s string, i int, hyphen bool) (at int, reason string) {
	first, rest, _ := strings.Cut(s[i:], "/")
	middle, last, three := strings.Cut(rest, "/")
	hyphen = hyphen && !(strings.IndexByte(first, '-') > 0 && isSymbol(rest))
	three = three && last != "" && isSymbol(middle)
	for slash := false; ; i++ {
		end, reason := readPart(s, i)
		switch {
		case reason != "":
			return end, reason
		case end == len(s):
			return 0, ""
		case s[end] == '/' && slash && !three:
			return end, "one slash too many"
		case s[end] == '-' && hyphen && !slash:
			return end, `want "/" before the issuer`
		}
		if s[end] == '/' {
			three, slash = three && !slash, true
		}
		i = end
	}
}

// readPart reads letters and digits up to a separator or the end.
func readPart(s string, start int) (end int, reason string) {
	capitals, smalls := 0, 0
	fresh := true // a letter must follow
	for i := start; ; {
		if i == len(s) || s[i] == '-' || s[i] == '/' {
			switch {
			case fresh:
				return i, "want a symbol"
			case smalls >= capitals:
				return start, "want capital letters"
			}
			return i, ""
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		switch {
		case isCapital(r):
			capitals++
			fresh = false
		case isSmall(r) && i > start:
			smalls++
			fresh = false
		case isSmall(r):
			return i, "want a capital letter"
		case !fresh && '0' <= r && r <= '9':
		case !fresh && r == '.' && digitAt(s, i+1) && skipDigits(s, i+1) == len(s):
		case !fresh && r == '&':
			fresh = true
		case unicode.IsLetter(r):
			return i, odd(s[i:], "want a letter of the Vietnamese alphabet, without a tone mark")
		default:
			return i, odd(s[i:], "want a letter")
		}
		i += size
	}
}

// odd says why a number cannot go on with s, or else want.
func odd(s, want string) string {
	r, size := utf8.DecodeRuneInString(s)
	switch {
	case r == utf8.RuneError && size <= 1:
		return "want UTF-8"
	case unicode.IsSpace(r):
		return "want no blank in a number"
	case r == 'Ð' || r == 'Ɖ' || r == 'ð' || r == 'ɖ':
		return "want the Vietnamese letter Đ, U+0110"
	case r != '-' && unicode.Is(unicode.Pd, r), r == '\u2212':
		return "want a plain hyphen"
	case unicode.Is(unicode.Mn, r):
		return "want composed letters"
	}
	return want
}
