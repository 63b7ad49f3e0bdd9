package directive

import "unicode/utf8"

// A syllable is a syllable of Vietnamese in any spelling: its letters, six bits each, and its tone. Case, Unicode form, the
// vowel that carries the tone, and the look-alikes of Đ make no difference; entities of HTML are read as what they stand for.
// The zero syllable is none, or more letters than a syllable has.
type syllable uint64

// The letters beyond z.
const (
	letterABreve  = 27 + iota // ă
	letterACirc               // â
	letterDStroke             // đ
	letterECirc               // ê
	letterOCirc               // ô
	letterOHorn               // ơ
	letterUHorn               // ư
)

// The tones (thanh).
const (
	toneGrave = 1 + iota // huyền
	toneAcute            // sắc
	toneTilde            // ngã
	toneHook             // hỏi
	toneDot              // nặng
)

const (
	letterBits = 6
	toneShift  = 60
	maxLetters = 10
)

// readSyllable reads the letters at s[i:]; end is i if there are none. ascii tells that they are written without marks.
func readSyllable(s string, i int) (y syllable, end int, ascii bool) {
	var tones byte
	n := 0
	for ascii = true; i < len(s); {
		c := s[i]
		if letter := c | 0x20 - 'a'; letter < 26 {
			y, n, i = y<<letterBits|syllable(letter+1), n+1, i+1
			continue
		}
		x, size := uint16(0), 0
		switch {
		case c == 0xE1 && i+2 < len(s):
			x, size = ofThree(s[i+1], s[i+2]), 3
		case c >= 0xC3 && i+1 < len(s):
			x, size = ofTwo(c, s[i+1]), 2
		case c == '&':
			x, size = readEntity(s[i:])
		}
		if x == 0 {
			marked, tone, size := readMark(s, i, byte(y&(1<<letterBits-1)))
			if size == 0 {
				break
			}
			y = y&^(1<<letterBits-1) | syllable(marked)
			tones, ascii, i = tones|tone, false, i+size
			continue
		}
		y, n, i = y<<letterBits|syllable(byte(x)), n+1, i+size
		tones, ascii = tones|byte(x>>8), false
	}
	if n > maxLetters {
		return 0, i, ascii
	}
	return y | syllable(tones)<<toneShift, i, ascii
}

// syllableUpTo reads the syllable that ends at s[end], once, from its last letter to its first; start is end if there is none.
// Letters in pieces and entities are left to readSyllable.
func syllableUpTo(s string, end int) (y syllable, start int, ascii bool) {
	if end < len(s) && (letterASCII(s[end]) || s[end] == '&' || s[end] >= utf8.RuneSelf) {
		return readUpTo(s, end) // it may go on there
	}
	var tones byte
	shift := 0
	for ascii, start = true, end; start > 0; shift += letterBits {
		c := s[start-1]
		x, size := uint16(0), 1
		switch letter := c | 0x20 - 'a'; {
		case letter < 26:
			x = uint16(letter + 1)
		case c == ';':
			return readUpTo(s, end)
		case c < utf8.RuneSelf:
			return y | syllable(tones)<<toneShift, start, ascii
		case start > 2 && s[start-3] == 0xE1:
			x, size, ascii = ofThree(s[start-2], c), 3, false
		case start > 1:
			x, size, ascii = ofTwo(s[start-2], c), 2, false
		}
		if x == 0 || shift == maxLetters*letterBits {
			return readUpTo(s, end)
		}
		y |= syllable(byte(x)) << shift
		tones |= byte(x >> 8)
		start -= size
	}
	return y | syllable(tones)<<toneShift, start, ascii
}

// readUpTo is syllableUpTo for any spelling: it finds the start, and reads from there.
func readUpTo(s string, end int) (y syllable, start int, ascii bool) {
	start = syllableStart(s, end)
	y, e, ascii := readSyllable(s, start)
	if e != end {
		return 0, end, false
	}
	return y, start, ascii
}

// readEntity reads a named entity of HTML that is a letter with one mark, &agrave; &ocirc;: the letter, with the tone in the bits
// above, 0 if there is none.
func readEntity(s string) (x uint16, size int) {
	end := 2
	for end < len(s) && end < 9 && s[end] != ';' {
		end++
	}
	if end >= len(s) || s[end] != ';' {
		return 0, 0
	}
	letter, _ := letterOf(rune(s[1]))
	mark := rune(0)
	switch s[2:end] {
	case "grave":
		mark = 0x0300
	case "acute":
		mark = 0x0301
	case "tilde":
		mark = 0x0303
	case "circ":
		mark = 0x0302
	}
	letter, tone, ok := markOf(mark, letter)
	if !ok || letter == 0 {
		return 0, 0
	}
	return uint16(letter) | uint16(tone)<<8, end + 1
}

// syllableStart returns where the run of letters that ends at s[end] starts.
func syllableStart(s string, end int) int {
	i := end
	for i > 0 && end-i < 4*maxLetters {
		c := s[i-1]
		if c < utf8.RuneSelf {
			if c |= 0x20; 'a' <= c && c <= 'z' {
				i--
				continue
			}
			if s[i-1] == ';' {
				if at := entityStart(s, i); at >= 0 {
					i = at
					continue
				}
			}
			return i
		}
		size := 2
		if i > 2 && s[i-3] == 0xE1 {
			size = 3
		}
		if i < size {
			return i
		}
		if letter, _, got := letterAt(s, i-size); letter == 0 || got != size {
			r, got := utf8.DecodeLastRuneInString(s[:i])
			if _, _, ok := markOf(r, 1); !ok && r != 0x031B || got != 2 {
				return i
			}
			size = 2
		}
		i -= size
	}
	return i
}

// entityStart returns where the entity that ends at s[end] starts, -1 if none does.
func entityStart(s string, end int) int {
	for i := end - 2; i >= 0 && end-i <= 9; i-- {
		if s[i] == '&' {
			if _, size := readEntity(s[i:]); size == end-i {
				return i
			}
			return -1
		}
	}
	return -1
}

// first returns the first letter of y without its mark, as a number from 1 on; 0 if there is none.
func (y syllable) first() syllable {
	p := y.plain()
	for p>>letterBits != 0 {
		p >>= letterBits
	}
	return p
}

// last returns the last letter of y without its mark.
func (y syllable) last() syllable { return y.plain() & (1<<letterBits - 1) }

// plain returns y as it is typed without marks.
func (y syllable) plain() syllable {
	var p syllable
	for shift := (maxLetters - 1) * letterBits; shift >= 0; shift -= letterBits {
		letter := y >> shift & (1<<letterBits - 1)
		switch letter {
		case 0:
			continue
		case letterABreve, letterACirc:
			letter = 1
		case letterDStroke:
			letter = 4
		case letterECirc:
			letter = 5
		case letterOCirc, letterOHorn:
			letter = 15
		case letterUHorn:
			letter = 21
		}
		p = p<<letterBits | letter
	}
	return p
}
