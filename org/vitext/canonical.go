package vitext

import (
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Canonical returns s in the one spelling that this library stores and
// prints. Two texts that a reader would call the same are equal as
// strings once canonical:
//
//   - Unicode form NFC, so that ệ is one rune and not three;
//   - Đ and đ for the letters that look like them: Ð ð (U+00D0, U+00F0)
//     and Ɖ ɖ (U+0189, U+0256);
//   - the tone of oa, oe and uy on the first vowel where the syllable is
//     open, hòa khỏe ủy for hoà khoẻ uỷ, and on the second where it is
//     closed, toàn huỳnh for tòan hùynh; after q the u is no vowel: quý;
//   - U+0020 for the spaces of Unicode (category Zs), such as U+00A0;
//   - '-' for the hyphens and dashes U+2010 to U+2015 and the minus
//     sign U+2212;
//   - nothing for the zero-width U+200B, U+2060 and U+FEFF, and for the
//     soft hyphen U+00AD, unless a byte that is not UTF-8 stands before.
//
// Case is kept, and so are runs of spaces, spaces at either end, tabs
// and line ends. No other misspelling is corrected: qùa, gìa and thủơ
// stay. i and y are letters, not spellings: quí stays, and so does mỹ.
// A tone is moved only in what can be a syllable of Vietnamese, so João
// and Chloé stay; but Noé, which could be one, becomes Nóe.
//
// Bytes that are not UTF-8 stay as they are. Canonical is idempotent. It
// returns s itself, without allocating, if s is canonical already.
func Canonical(s string) string {
	if settled(s) {
		return s
	}
	return place(compose(s))
}

// settled reports whether s is canonical, as is seen at a glance of nearly all that is: it has letters of Vietnamese and ASCII only,
// and no oa, oe or uy with a tone.
func settled(s string) bool {
	var last letter
	for i := 0; i < len(s); {
		var l letter
		if c := s[i]; c < utf8.RuneSelf {
			l = letter{base: c, bare: true}
			i++
		} else {
			r, n := utf8.DecodeRuneInString(s[i:])
			if l = letterOf(r); l == (letter{}) {
				return false
			}
			i += n
		}
		if last.bare && l.bare && (last.tone == level) != (l.tone == level) {
			switch last.base | 0x20 {
			case 'o', 'u':
				return false
			}
		}
		last = l
	}
	return true
}

// compose returns s canonical but for the places of tones.
func compose(s string) string {
	respelt, composed, bad := true, true, false
	for i := 0; i < len(s); {
		if s[i] < utf8.RuneSelf {
			i++
			bad = false
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		i += n
		if 'Ạ' <= r && r <= 'ỹ' {
			bad = false
			continue
		}
		if to := respelling(r); to != r && !(to == none && bad) {
			respelt = false
		}
		composed = composed && inert(r)
		bad = n == 1
	}
	if !respelt {
		s = respell(s)
	}
	if !composed {
		s = normal(norm.NFC, s)
	}
	return s
}

// normal returns s in the form f. It does by itself what stands between
// bytes that are not UTF-8, because norm passes over a rune after one.
func normal(f norm.Form, s string) string {
	if utf8.ValidString(s) {
		return f.String(s)
	}
	b := make([]byte, 0, len(s))
	start := 0
	for i := 0; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		if r == utf8.RuneError && n == 1 {
			b = append(b, f.String(s[start:i])...)
			b = append(b, s[i])
			start = i + 1
		}
		i += n
	}
	return string(append(b, f.String(s[start:])...))
}

// inert reports whether r is the same in every Unicode form that
// composes, whatever stands next to it.
func inert(r rune) bool {
	return r < 0x0300 || 'Ạ' <= r && r <= 'ỹ' || 0x2002 <= r && r <= 0x206F || r == utf8.RuneError
}

// respell returns s with every rune replaced by its respelling.
func respell(s string) string {
	b := make([]byte, 0, len(s))
	bad := false
	for i := 0; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		switch to := respelling(r); {
		case to == r, to == none && bad:
			b = append(b, s[i:i+n]...)
		case to != none:
			b = utf8.AppendRune(b, to)
		}
		bad = r == utf8.RuneError && n == 1
		i += n
	}
	return string(b)
}

// none is the respelling of a rune that is not written. After a byte
// that is not UTF-8 it is kept: without it that byte and those after it
// could become a rune that nobody wrote.
const none rune = -1

// respelling returns the rune written for r, none if r is left out.
func respelling(r rune) rune {
	switch {
	case r < 0x00A0:
		return r
	case 0x2010 <= r && r <= 0x2015, r == 0x2212:
		return '-'
	case 0x2000 <= r && r <= 0x200A:
		return ' '
	}
	switch r {
	case 0x00A0, 0x1680, 0x202F, 0x205F, 0x3000:
		return ' '
	case 0x00AD, 0x200B, 0x2060, 0xFEFF:
		return none
	case 0x00D0, 0x0189:
		return 'Đ'
	case 0x00F0, 0x0256:
		return 'đ'
	}
	return r
}
