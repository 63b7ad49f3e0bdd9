package directive

import (
	"strconv"
	"strings"
)

// maxRoman is the greatest number that Roman numbers write without a bar.
const maxRoman = 3999

// roman returns the value of a Roman number in its usual form, 0 if s is none.
func roman(s string) uint16 {
	n, rest := uint16(0), s
	for _, d := range romanDigits {
		for strings.HasPrefix(rest, d.text) {
			n, rest = n+d.value, rest[len(d.text):]
			if n > maxRoman {
				return 0
			}
		}
	}
	if rest != "" || s != string(appendRoman(nil, n)) {
		return 0
	}
	return n
}

// maxTerm bounds the number of a term of Quốc hội, which is one in Roman figures with letters that others have as well.
const maxTerm = 30

// ofRomanTerm returns the symbol of Quốc hội or its standing committee with the number of a term that is written in Roman figures, QHX, in the
// figures that it should have. It is "" for other symbols.
func ofRomanTerm(symbol string) string {
	for _, body := range [...]string{"UBTVQH", "QH"} {
		if term, found := strings.CutPrefix(symbol, body); found {
			if n := roman(term); n > 0 && n <= maxTerm {
				return body + strconv.Itoa(int(n))
			}
			return ""
		}
	}
	return ""
}

func appendRoman(b []byte, n uint16) []byte {
	for _, d := range romanDigits {
		for ; n >= d.value; n -= d.value {
			b = append(b, d.text...)
		}
	}
	return b
}

var romanDigits = [...]struct {
	value uint16
	text  string
}{
	{1000, "M"}, {900, "CM"}, {500, "D"}, {400, "CD"}, {100, "C"}, {90, "XC"}, {50, "L"}, {40, "XL"},
	{10, "X"}, {9, "IX"}, {5, "V"}, {4, "IV"}, {1, "I"},
}
