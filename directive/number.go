package directive

import (
	"cmp"
	"iter"
	"math/bits"
	"strconv"
	"strings"

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
// A serial has up to seven digits, and may end in a letter (8b-NQ/HNTW) or a dot and more digits (66.10/2025/NQ-CP).
// Each part of the symbol starts with a capital and has more capitals than small letters; the last may end in a dot and digits (103-SL/L.005).
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
	case first == "VBHN":
		if text, unit, of := strings.Cut(last, "-"); of && isSymbol(text) { // 68/2026/VBHN-NĐ-BCT
			return first, unit
		}
		return first, last
	case isSymbol(first) && !(n.series[i] == '/' && wasIssuer(first) && (isSymbol(last) || n.sep == '-' && oldMinistry(last) != "")):
		return first, last
	case n.series[i] == '/' && isSymbol(last) && !(n.sep == '-' && wasIssuer(last)): // 4-TBXH/TC is of two ministries
		return last, first
	}
	return "", n.series
}

// Party reports whether n is in the Party's style, serial-symbol/issuer. The youth union uses it too, and the Front and
// the other unions use the State's: it tells the style, not who issued the document.
func (n Number) Party() bool {
	symbol, issuer := n.split()
	i := len(symbol)
	return n.sep == '-' && i > 0 && i+1+len(issuer) == len(n.series) && n.series[i] == '/' && n.series[:i] == symbol && strings.IndexByte(issuer, '/') < 0
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
