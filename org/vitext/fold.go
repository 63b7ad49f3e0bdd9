package vitext

import (
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Fold returns [Lower] of s without tones and marks, and with d for đ:
// "ủy ban nhân dân" and "UY BAN NHAN DAN" are both "uy ban nhan dan".
//
// Folding loses what tells words apart: "Hòa", "Hóa" and "Hoa" are all
// "hoa". A match on folded text is a candidate and no more; compare with
// [Lower], or say so. Spaces and punctuation stay, see [Slug].
//
// Fold is idempotent and keeps bytes that are not UTF-8, each with a mark
// that may follow it. It returns s itself, without allocating, if s is
// ASCII in lower case.
func Fold(s string) string {
	i := 0
	for i < len(s) && s[i] < utf8.RuneSelf && !('A' <= s[i] && s[i] <= 'Z') {
		i++
	}
	if i == len(s) {
		return s
	}
	var buf [64]byte
	b := AppendFold(buf[:0], s)
	if string(b) == s {
		return s
	}
	return string(b)
}

// AppendFold appends [Fold] of s to dst. It allocates only if dst is too
// small or s has letters, marks or signs that Vietnamese does not.
func AppendFold(dst []byte, s string) []byte {
	start, bad := len(dst), false
	for i := 0; i < len(s); {
		if c := s[i]; c < utf8.RuneSelf {
			if 'A' <= c && c <= 'Z' {
				c |= 0x20
			}
			dst = append(dst, c)
			i++
			bad = false
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		to := respelling(r)
		switch l := letterOf(to); {
		case n == 1:
			dst = append(dst, s[i])
		case to == none && !bad, 0x0300 <= r && r <= 0x036F && !bad:
		case to != none && l != letter{}:
			c := l.base
			if 'A' <= c && c <= 'Z' {
				c |= 0x20
			}
			dst = append(dst, c)
		case r < 'À', r == '×', r == '÷', 0x2016 <= r && r <= 0x205E:
			dst = append(dst, s[i:i+n]...)
		default:
			return appendFoldAny(dst[:start], s)
		}
		bad = n == 1
		i += n
	}
	return dst
}

// appendFoldAny is AppendFold for text of any script.
func appendFoldAny(dst []byte, s string) []byte {
	s = normal(norm.NFD, string(appendLower(nil, compose(s))))
	b := make([]byte, 0, len(s))
	bad := false
	for i := 0; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		switch {
		case r == 'đ':
			b = append(b, 'd')
		case unicode.Is(unicode.Mn, r) && !bad:
		default:
			b = append(b, s[i:i+n]...)
		}
		bad = r == utf8.RuneError && n == 1
		i += n
	}
	return append(dst, normal(norm.NFC, string(b))...)
}
