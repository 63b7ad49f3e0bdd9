package vitext

import (
	"iter"
	"unicode"
	"unicode/utf8"
)

// Words returns the words of s in order, each with the offset in s of its
// first byte: runs of letters, marks and digits, as they stand in s.
// "Quyết định 12/QĐ-TTg" has the words Quyết, định, 12, QĐ and TTg.
//
// Words takes s as it comes, canonical or not. The characters that
// [Canonical] leaves out do not end a word, so that the words of s and of
// Canonical(s) are the same but for their spelling. A byte that is not
// UTF-8 is part of no word. Ranging over Words does not allocate.
//
// Example: for i, w := range vitext.Words(s) { ... }
func Words(s string) iter.Seq2[int, string] {
	return func(yield func(int, string) bool) { words(s, yield) }
}

func words(s string, yield func(int, string) bool) {
	start, end := -1, 0 // the word so far, if start is not negative
	for i := 0; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		switch {
		case inWord(r) || unicode.IsDigit(r):
			if start < 0 {
				start = i
			}
			end = i + n
		case start >= 0 && respelling(r) != none:
			if !yield(start, s[start:end]) {
				return
			}
			start = -1
		}
		i += n
	}
	if start >= 0 {
		yield(start, s[start:end])
	}
}
