package directive

import (
	"cmp"
	"iter"
	"math/bits"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/vnpolity/vnpolity/org"
)

// A Number is the number and symbol of a document (số, ký hiệu) as it is printed.
//
//	Number                         Serial  Year  Series         Symbol  Issuer
//
//	25-NQ/TW                       25      0     NQ/TW          NQ      TW
//	33/CT-TTg                      33      0     CT-TTg         CT      TTg
//	30/2020/NĐ-CP                  30      2020  NĐ-CP          NĐ      CP
//	72/2025/QH15                   72      2025  QH15                   QH15
//	9086/BNV-CTTN&BĐG              9086    0     BNV-CTTN&BĐG           BNV-CTTN&BĐG
//	66.10/2025/NQ-CP               66.10   2025  NQ-CP          NQ      CP
//
// The Party writes serial-symbol/issuer and numbers anew in each term of a committee (36-HD/VPTW); the State writes
// serial/symbol-issuer and numbers anew each year (30/2020/NĐ-CP, Điều 15). So a number alone seldom tells documents
// apart. It is comparable, and == compares what is printed: 7/CĐ-UBND is not 007/CĐ-UBND.
//
// The zero Number is none.
type Number struct {
	serial string
	series string
	year   uint16
	sep    byte // after the serial
}

// maxNumber bounds the length of a number in bytes; joint circulars of seven ministries have less.
const maxNumber = 160

// The years that a number may carry.
const (
	minYear = 1945
	maxYear = 2099
)

// ParseNumber reads a number that is written as the rules want it: with no blanks, plain hyphens, and composed letters.
// A serial has up to six digits, and may end in a letter (8b-NQ/HNTW) or a dot and more digits (66.10/2025/NQ-CP).
// Each part of the symbol starts with a capital and has more capitals than small letters.
//
//	number = serial "-" part [ "/" series [ "/" series ] ]
//	       | serial "-" series "/" symbol
//	       | serial "/" [ year "/" ] series [ "/" series [ "/" series ] ]
//	series = part { "-" part }
//
// The second and third shapes are old ones: 01-TANDTC-VKSNDTC/TTLT, 832/TC/QĐ/CĐKT.
//
// It does not ask whether there is such a symbol or issuer, nor does it mend: 217/QĐ-TW is read as printed.
func ParseNumber(s string) (Number, error) {
	n, at, reason := readNumber(s)
	if reason != "" {
		return Number{}, &org.ParseError{Func: "ParseNumber", Input: s, Offset: at, Reason: reason}
	}
	return n, nil
}

// MustParseNumber is [ParseNumber] for numbers written in a program. It panics on an error.
func MustParseNumber(s string) Number {
	n, err := ParseNumber(s)
	if err != nil {
		panic(err)
	}
	return n
}

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

func readSerial(s string) (end int, reason string) {
	i := skipDigits(s, 0)
	switch {
	case i == 0 && s == "":
		return 0, "want a serial"
	case i == 0:
		return 0, odd(s, "want a serial")
	case i > 6:
		return 6, "want at most 6 digits in a serial"
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

// word8 returns the first eight bytes of s, the first in the low bits.
func word8(s string) uint64 {
	_ = s[7]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
		uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}

// IsZero reports whether n is none.
func (n Number) IsZero() bool { return n.serial == "" } // which all others have

// Serial returns the serial (số) as printed: "007", "8b", "66.10".
func (n Number) Serial() string { return n.serial }

// Int returns the serial as a whole number: 7 for "007". It is 0 for the zero Number, and for a serial that is more
// than digits, so that 8a and 8b, or 66.10 and 66.11, are not taken for one.
func (n Number) Int() int {
	if i, rest := n.leading(); rest == "" {
		return i
	}
	return 0
}

// leading splits the serial into its first digits and the rest.
func (n Number) leading() (i int, rest string) {
	end := skipDigits(n.serial, 0)
	for _, c := range []byte(n.serial[:end]) {
		i = i*10 + int(c-'0')
	}
	return i, n.serial[end:]
}

// Year returns the year in the number, 0 if it carries none.
func (n Number) Year() int { return int(n.year) }

// Series returns what the numbers of one series share: "NQ/TW", "QĐ-UBND", "QH15". The separator before it is not
// part of it.
func (n Number) Series() string { return n.series }

// Symbol returns the symbol of the form (ký hiệu tên loại): "NQ", "QĐ". It is "" where the number has none: for laws and
// a công văn of the State. What stands first is taken for the issuer unless it is a symbol of some [Form], and old
// numbers have the symbol last: TT in 14-LĐ/TT.
func (n Number) Symbol() string {
	symbol, _ := n.split()
	return symbol
}

// Type returns the same as [Number.Symbol].
func (n Number) Type() string { return n.Symbol() }

// Issuer returns the symbol of who issued it, with the unit that drafted it or all issuers of a joint document: "TW",
// "UBND", "MTTW-BTT", "UBTVQH14-CP-ĐCTUBTWMTTQVN". TW does not tell whether the Central Committee, the Political Bureau or
// the Secretariat issued it. It is "" where the number has none: 017/SL.
func (n Number) Issuer() string {
	_, issuer := n.split()
	return issuer
}

func (n Number) split() (symbol, issuer string) {
	i := strings.IndexByte(n.series, '/')
	if i < 0 {
		i = strings.IndexByte(n.series, '-')
	}
	if i < 0 {
		if isSymbol(n.series) {
			return n.series, ""
		}
		return "", n.series
	}
	first, last := n.series[:i], n.series[i+1:]
	if middle, _, three := strings.Cut(last, "/"); three && isSymbol(middle) {
		return middle, first // 832/TC/QĐ/CĐKT
	}
	switch {
	case isSymbol(first) && !(n.series[i] == '/' && wasIssuer(first) && isSymbol(last)):
		return first, last
	case n.series[i] == '/' && isSymbol(last):
		return last, first
	}
	return "", n.series
}

// Party reports whether n is in the Party's style, serial-symbol/issuer. The youth union uses it too, and the Front and
// the other unions use the State's: it tells the style, not who issued the document.
func (n Number) Party() bool {
	i := strings.IndexByte(n.series, '/')
	return n.sep == '-' && i > 0 && isSymbol(n.series[:i]) && strings.IndexByte(n.series[i+1:], '/') < 0
}

// Forms yields the forms that a document of this number may have, in the order of the constants: quyết định, quy định
// or quy chế for 399-QĐ/TW, quyết định alone for 2579/QĐ-UBND, luật, bộ luật or nghị quyết for 72/2025/QH15. It yields
// nothing where the number does not say.
func (n Number) Forms() iter.Seq[Form] {
	return func(yield func(Form) bool) {
		for set := formsOf(n); set != 0; set &= set - 1 {
			if !yield(Form(bits.TrailingZeros64(uint64(set)))) {
				return
			}
		}
	}
}

// formsOf is the forms that Forms yields.
func formsOf(n Number) (set formSet) {
	symbol, issuer := n.split()
	if row := symbolsBook().exactly(symbol); row != nil {
		if n.Party() {
			return row.party
		}
		return row.state
	}
	head, _, _ := strings.Cut(issuer, "/")
	head = trimDigits(head)
	for f := range forms {
		switch bare := forms[f].bare; {
		case bare == "":
		case bare == "-":
			if n.sep == '/' && n.year == 0 && strings.IndexByte(issuer, '-') > 0 {
				set |= 1 << f
			}
		case head != "" && hasWord(bare, head):
			set |= 1 << f
		}
	}
	return set
}

// Compare orders numbers by year, series and serial, the serial by its value, so that 9-NQ/TW comes before 10-NQ/TW; the
// zero Number comes first. It returns 0 only if n == m.
func (n Number) Compare(m Number) int {
	a, restA := n.leading()
	b, restB := m.leading()
	fracA, fracB := strings.TrimLeft(restA, ".0"), strings.TrimLeft(restB, ".0")
	return cmp.Or(
		cmp.Compare(n.year, m.year),
		strings.Compare(n.series, m.series),
		cmp.Compare(a, b),
		cmp.Compare(len(fracA), len(fracB)),
		strings.Compare(restA, restB),
		strings.Compare(n.serial, m.serial),
		cmp.Compare(n.sep, m.sep),
	)
}

// String returns the number as printed, "" for the zero Number.
func (n Number) String() string {
	switch {
	case n.IsZero():
		return ""
	case n.year == 0:
		return n.serial + string(rune(n.sep)) + n.series
	}
	return n.serial + "/" + strconv.Itoa(int(n.year)) + "/" + n.series
}

// MarshalText returns the number as printed.
func (n Number) MarshalText() ([]byte, error) { return []byte(n.String()), nil }

// UnmarshalText sets n from its text; "" is the zero Number.
func (n *Number) UnmarshalText(b []byte) error { return unmarshalText(n, b, ParseNumber) }
