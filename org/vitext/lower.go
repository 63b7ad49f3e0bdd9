package vitext

import (
	"unicode"
	"unicode/utf8"
)

// Lower returns [Canonical] of s in lower case: the key under which two
// spellings of a name are one. Letters and tones count, case does not:
// "UỶ BAN" and "Ủy ban" are both "ủy ban", and "Hòa" is not "Hóa".
//
// Lower is idempotent and keeps bytes that are not UTF-8. It returns s
// itself, without allocating, if s is canonical and in lower case already.
func Lower(s string) string {
	s = Canonical(s)
	i := 0
	for i < len(s) {
		r, n := utf8.DecodeRuneInString(s[i:])
		if lower(r) != r {
			break
		}
		i += n
	}
	if i == len(s) {
		return s
	}
	var buf [64]byte
	return string(appendLower(buf[:0], s))
}

// AppendLower appends [Lower] of s to dst. It allocates only if dst is
// too small or s is not canonical.
func AppendLower(dst []byte, s string) []byte {
	return appendLower(dst, Canonical(s))
}

// appendLower appends the canonical s in lower case.
func appendLower(dst []byte, s string) []byte {
	start, again := len(dst), false
	for i := 0; i < len(s); {
		if c := s[i]; c < utf8.RuneSelf {
			if 'A' <= c && c <= 'Z' {
				c |= 0x20
			}
			dst = append(dst, c)
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		if l := lower(r); l != r {
			dst = utf8.AppendRune(dst, l)
		} else {
			dst = append(dst, s[i:i+n]...)
		}
		again = again || !inert(r) || r == 'İ'
		i += n
	}
	if again {
		// A letter may have a composed form in lower case only, as H and
		// U+0331 have: ẖ. And İ becomes i, which may end a syllable.
		dst = append(dst[:start], Canonical(string(dst[start:]))...)
	}
	return dst
}

// lower is [unicode.ToLower], quicker where Vietnamese is written.
func lower(r rune) rune {
	switch {
	case r < utf8.RuneSelf:
		if 'A' <= r && r <= 'Z' {
			r |= 0x20
		}
		return r
	case 'À' <= r && r <= 'Þ' && r != '×':
		return r | 0x20
	case r < 'Ā', 0x2000 <= r && r <= 0x206F:
		return r
	case r <= 'į', 'Ạ' <= r && r <= 'ỹ': // in pairs, the capital even
		return r | 1
	}
	return unicode.ToLower(r)
}
