package org

import (
	"strings"
	"sync"
)

// An areaCode is an official code: of digits, as nearly all are, the number that they make above how many they are, so that 01 and 1 are
// two; of another the number of its text, with the top bit set. The zero areaCode is none.
type areaCode uint32

const (
	codeText   areaCode = 1 << 31
	codeDigits          = 8 // of a code that is a number, at most
	codeShift           = 4
)

// codeOf returns a code of digits, or zero if s is none.
func codeOf(s string) areaCode {
	if len(s) > codeDigits || !isDigits(s) {
		return 0
	}
	n := areaCode(0)
	for i := range len(s) {
		n = n*10 + areaCode(s[i]-'0')
	}
	return n<<codeShift | areaCode(len(s))
}

func newAreaCode(s string, texts *textBuilder) areaCode {
	if c := codeOf(s); c != 0 || s == "" {
		return c
	}
	return codeText | areaCode(texts.number(s))
}

// valid reports whether c is what newAreaCode may return, of so many texts.
func (c areaCode) valid(texts int) bool {
	if c&codeText != 0 {
		n := int(c &^ codeText)
		return n > 0 && n < texts
	}
	width := c & (1<<codeShift - 1)
	return width <= codeDigits && c>>codeShift < tens[width]
}

// tens are the powers of ten.
var tens = [codeDigits + 1]areaCode{1, 10, 100, 1000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000}

// A codeArena is the digits of codes that are numbers, at an even distance: made when the first is asked for as a text.
type codeArena struct {
	made   sync.Once
	digits string // by row
}

// areaCode returns the code of a row as it is written.
func (r *Registry) areaCode(row int32) string {
	x := &r.areaRecords
	c := x.codes[row]
	switch {
	case c == 0:
		return ""
	case c&codeText != 0:
		return x.texts.at(uint32(c &^ codeText))
	}
	r.codeArena.made.Do(func() {
		var b strings.Builder
		b.Grow(codeDigits * len(x.codes))
		for _, c := range x.codes {
			var buf [codeDigits]byte
			n := int(c >> codeShift)
			for i := int(c&(1<<codeShift-1)) - 1; i >= 0 && c&codeText == 0; i-- {
				buf[i] = '0' + byte(n%10)
				n /= 10
			}
			b.Write(buf[:])
		}
		r.codeArena.digits = b.String()
	})
	start := codeDigits * int(row)
	return r.codeArena.digits[start : start+int(c&(1<<codeShift-1))]
}
