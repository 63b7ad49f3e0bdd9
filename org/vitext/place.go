package vitext

import (
	"unicode"
	"unicode/utf8"
)

// place returns s, which is composed, with the tones of oa, oe and uy
// where they belong, s itself if they are there already.
func place(s string) string {
	var b []byte
	done := 0  // b holds s[:done] as placed
	start := 0 // of the run of letters that i is in
	for i := 0; i < len(s); {
		c := s[i]
		if c < utf8.RuneSelf && c != 'o' && c != 'O' && c != 'u' && c != 'U' {
			i++
			if !isLetterASCII(c) {
				start = i
			}
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		if p, ok := pairAt(s, i, r, n); ok && p.follows(s[start:i]) {
			if end, open, ok := p.coda(s); ok {
				first := open && !isQ(s[start:i])
				if first != p.first {
					if b == nil {
						b = make([]byte, 0, len(s)+8)
					}
					b = append(b, s[done:i]...)
					b = p.appendTo(b, first)
					done = p.end
				}
				i = end
				continue
			}
		}
		i += n
		if !inWord(r) {
			start = i
		}
	}
	if done == 0 {
		return s
	}
	return string(append(b, s[done:]...))
}

// A pair is an oa, oe or uy that carries one tone.
type pair struct {
	v     [2]byte // the two vowels without the tone
	tone  tone
	first bool // whether the tone is on the first
	end   int  // where the pair ends
}

// pairAt returns the pair that begins at s[i] with r, n bytes long.
func pairAt(s string, i int, r rune, n int) (pair, bool) {
	l := letterOf(r)
	v := l.base | 0x20
	if v != 'o' && v != 'u' || !l.bare || i+n == len(s) {
		return pair{}, false
	}
	r2, n2 := utf8.DecodeRuneInString(s[i+n:])
	m := letterOf(r2)
	if !m.bare || (l.tone == level) == (m.tone == level) {
		return pair{}, false
	}
	switch m.base {
	case 'a', 'e', 'A', 'E':
		if v != 'o' {
			return pair{}, false
		}
	case 'y', 'Y':
		if v != 'u' {
			return pair{}, false
		}
	default:
		return pair{}, false
	}
	return pair{[2]byte{l.base, m.base}, l.tone | m.tone, l.tone != level, i + n + n2}, true
}

// coda returns where the syllable of p ends and whether it is open; not
// ok if what follows the pair does not end a syllable.
func (p pair) coda(s string) (end int, open, ok bool) {
	end = p.end
	for end < len(s) && end-p.end < 3 && isLetterASCII(s[end]) {
		end++
	}
	if end < len(s) {
		if r, _ := utf8.DecodeRuneInString(s[end:]); inWord(r) {
			return 0, false, false
		}
	}
	if end == p.end {
		return end, true, true
	}
	var low [3]byte
	for i := range end - p.end {
		low[i] = s[p.end+i] | 0x20
	}
	switch string(low[:end-p.end]) {
	case "c", "ch", "m", "n", "ng", "nh", "p", "t":
		ok = true
	case "i":
		ok = p.v[1]|0x20 == 'a' // ngoài
	case "y":
		ok = p.v[1]|0x20 == 'a' // xoáy
	case "o":
		ok = p.v[1]|0x20 != 'y' // ngoáo, ngoèo
	case "u", "a":
		ok = p.v[1]|0x20 == 'y' // khuỷu, khuya
	}
	return end, false, ok
}

// appendTo appends the pair with its tone on the first vowel or the second.
func (p pair) appendTo(b []byte, first bool) []byte {
	if first {
		return append(utf8.AppendRune(b, toned(p.v[0], p.tone)), p.v[1])
	}
	return utf8.AppendRune(append(b, p.v[0]), toned(p.v[1], p.tone))
}

// follows reports whether the onset s, in either case, can begin a
// syllable of Vietnamese before p.
func (p pair) follows(s string) bool {
	switch s {
	case "q", "Q":
		return p.v[0]|0x20 == 'u'
	case "đ", "Đ":
		return true
	}
	if len(s) > 3 {
		return false
	}
	var low [3]byte
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return false
		}
		low[i] = s[i] | 0x20
	}
	switch string(low[:len(s)]) {
	case "", "b", "c", "ch", "d", "g", "gh", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh",
		"p", "ph", "r", "s", "t", "th", "tr", "v", "x":
		return true
	}
	return false
}

// isQ reports whether s is the q whose u is no vowel.
func isQ(s string) bool { return s == "q" || s == "Q" }

func isLetterASCII(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }

// inWord reports whether r belongs to the run of letters it stands in.
func inWord(r rune) bool {
	if r < utf8.RuneSelf {
		return isLetterASCII(byte(r))
	}
	return letterOf(r) != letter{} || unicode.IsLetter(r) || unicode.IsMark(r)
}
