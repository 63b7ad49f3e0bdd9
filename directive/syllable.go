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

// The letters and tones of U+1EA0 to U+1EF9, a pair of a capital and a small letter each.
const (
	vietLetters = "\x01\x01\x1c\x1c\x1c\x1c\x1c\x1b\x1b\x1b\x1b\x1b\x05\x05\x05\x1e\x1e\x1e\x1e\x1e\x09\x09" +
		"\x0f\x0f\x1f\x1f\x1f\x1f\x1f\x20\x20\x20\x20\x20\x15\x15\x21\x21\x21\x21\x21\x19\x19\x19\x19"
	vietTones = "\x05\x04\x02\x01\x04\x03\x05\x02\x01\x04\x03\x05\x05\x04\x03\x02\x01\x04\x03\x05\x04\x05" +
		"\x05\x04\x02\x01\x04\x03\x05\x02\x01\x04\x03\x05\x05\x04\x02\x01\x04\x03\x05\x01\x05\x04\x03"
)

// twoBytes are the letters of which the first byte is 0xC3 to 0xC6, by that byte and the six bits of the second: the letter, and
// the tone in the bits above.
var twoBytes = [4][64]uint16{
	0: {
		0x00: 1 | toneGrave<<8, 0x20: 1 | toneGrave<<8, // À à
		0x01: 1 | toneAcute<<8, 0x21: 1 | toneAcute<<8, // Á á
		0x02: letterACirc, 0x22: letterACirc, // Â â
		0x03: 1 | toneTilde<<8, 0x23: 1 | toneTilde<<8, // Ã ã
		0x08: 5 | toneGrave<<8, 0x28: 5 | toneGrave<<8, // È è
		0x09: 5 | toneAcute<<8, 0x29: 5 | toneAcute<<8, // É é
		0x0A: letterECirc, 0x2A: letterECirc, // Ê ê
		0x0C: 9 | toneGrave<<8, 0x2C: 9 | toneGrave<<8, // Ì ì
		0x0D: 9 | toneAcute<<8, 0x2D: 9 | toneAcute<<8, // Í í
		0x10: letterDStroke, 0x30: letterDStroke, // Ð ð, taken for Đ đ
		0x12: 15 | toneGrave<<8, 0x32: 15 | toneGrave<<8, // Ò ò
		0x13: 15 | toneAcute<<8, 0x33: 15 | toneAcute<<8, // Ó ó
		0x14: letterOCirc, 0x34: letterOCirc, // Ô ô
		0x15: 15 | toneTilde<<8, 0x35: 15 | toneTilde<<8, // Õ õ
		0x19: 21 | toneGrave<<8, 0x39: 21 | toneGrave<<8, // Ù ù
		0x1A: 21 | toneAcute<<8, 0x3A: 21 | toneAcute<<8, // Ú ú
		0x1D: 25 | toneAcute<<8, 0x3D: 25 | toneAcute<<8, // Ý ý
	},
	1: {
		0x02: letterABreve, 0x03: letterABreve, // Ă ă
		0x10: letterDStroke, 0x11: letterDStroke, // Đ đ
		0x28: 9 | toneTilde<<8, 0x29: 9 | toneTilde<<8, // Ĩ ĩ
	},
	2: {
		0x28: 21 | toneTilde<<8, 0x29: 21 | toneTilde<<8, // Ũ ũ
	},
	3: {
		0x09: letterDStroke,                  // Ɖ, taken for Đ
		0x20: letterOHorn, 0x21: letterOHorn, // Ơ ơ
		0x2F: letterUHorn, 0x30: letterUHorn, // Ư ư
	},
}

// letterAt returns the letter at s[i], which is not ASCII, with its tone and its size in bytes; letter is 0 if it is none of
// Vietnamese.
func letterAt(s string, i int) (letter, tone byte, size int) {
	switch c := s[i]; {
	case c == 0xE1 && i+2 < len(s) && (s[i+1] == 0xBA && s[i+2]-0xA0 < 0x20 || s[i+1] == 0xBB && s[i+2]-0x80 < 0x3A):
		k := (int(s[i+1]&1)<<6 | int(s[i+2]&0x3F)) - 0x20
		return vietLetters[k/2], vietTones[k/2], 3
	case 0xC3 <= c && c <= 0xC6 && i+1 < len(s) && s[i+1]&0xC0 == 0x80:
		x := twoBytes[c-0xC3][s[i+1]&0x3F]
		return byte(x), byte(x >> 8), 2
	}
	return 0, 0, 1
}

// letterOf returns the letter of a rune, 0 if it is none of Vietnamese.
func letterOf(r rune) (letter, tone byte) {
	if c := r | 0x20; 'a' <= c && c <= 'z' && r < utf8.RuneSelf {
		return byte(c) - 'a' + 1, 0
	}
	if r < utf8.RuneSelf {
		return 0, 0
	}
	letter, tone, _ = letterAt(string(r), 0)
	return letter, tone
}

// markOf applies a combining mark to a letter; ok is false if the rune is none that Vietnamese has.
func markOf(r rune, letter byte) (marked, tone byte, ok bool) {
	switch r {
	case 0x0300, 0x0340:
		return letter, toneGrave, true
	case 0x0301, 0x0341:
		return letter, toneAcute, true
	case 0x0303:
		return letter, toneTilde, true
	case 0x0309:
		return letter, toneHook, true
	case 0x0323:
		return letter, toneDot, true
	case 0x0302:
		switch letter {
		case 1:
			return letterACirc, 0, true
		case 5:
			return letterECirc, 0, true
		case 15:
			return letterOCirc, 0, true
		}
	case 0x0306:
		if letter == 1 {
			return letterABreve, 0, true
		}
	case 0x031B:
		switch letter {
		case 15:
			return letterOHorn, 0, true
		case 21:
			return letterUHorn, 0, true
		}
	}
	return letter, 0, false
}

// readSyllable reads the letters at s[i:]; end is i if there are none. ascii tells that they are written without marks.
func readSyllable(s string, i int) (y syllable, end int, ascii bool) {
	var tone, last byte
	n := 0
	ascii = true
	for i < len(s) {
		c := s[i]
		if c < utf8.RuneSelf {
			switch c |= 0x20; {
			case 'a' <= c && c <= 'z':
				last = c - 'a' + 1
			case s[i] == '&':
				letter, t, size := readEntity(s[i:])
				if size == 0 {
					goto done
				}
				last, ascii, i = letter, false, i+size-1
				tone |= t
			default:
				goto done
			}
			y, n, i = y<<letterBits|syllable(last), n+1, i+1
			continue
		}
		letter, t, size := letterAt(s, i)
		if letter == 0 {
			if c != 0xCC && c != 0xCD || n == 0 {
				break
			}
			r, size := utf8.DecodeRuneInString(s[i:])
			marked, t, ok := markOf(r, last)
			if !ok {
				break
			}
			y = y&^(1<<letterBits-1) | syllable(marked)
			tone |= t
			last, ascii, i = marked, false, i+size
			continue
		}
		last, ascii = letter, false
		tone |= t
		y, n, i = y<<letterBits|syllable(last), n+1, i+size
	}
done:
	if n > maxLetters {
		return 0, i, ascii
	}
	return y | syllable(tone)<<toneShift, i, ascii
}

// syllableUpTo reads the syllable that ends at s[end], once, from its last letter to its first; start is end if there is none.
// Letters in pieces and entities are left to readSyllable.
func syllableUpTo(s string, end int) (y syllable, start int, ascii bool) {
	if end < len(s) && (letterASCII(s[end]) || s[end] == '&' || s[end] >= utf8.RuneSelf) {
		return readUpTo(s, end) // it may go on there
	}
	var tones byte
	ascii, start = true, end
	for n := 0; start > 0; n++ {
		c, size := s[start-1], 1
		letter, tone := c|0x20-'a'+1, byte(0)
		switch {
		case letterASCII(c):
		case c == ';':
			return readUpTo(s, end)
		case c < utf8.RuneSelf:
			return y | syllable(tones)<<toneShift, start, ascii
		default:
			if size = 2; start > 2 && s[start-3] == 0xE1 {
				size = 3
			}
			var got int
			if start < size {
				return readUpTo(s, end)
			}
			if letter, tone, got = letterAt(s, start-size); letter == 0 || got != size {
				return readUpTo(s, end)
			}
			ascii = false
		}
		if n == maxLetters {
			return readUpTo(s, end)
		}
		y |= syllable(letter) << (n * letterBits)
		tones |= tone
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

// readEntity reads a named entity of HTML that is a letter with one mark: &agrave; &ocirc;.
func readEntity(s string) (letter, tone byte, size int) {
	end := 2
	for end < len(s) && end < 9 && s[end] != ';' {
		end++
	}
	if end >= len(s) || s[end] != ';' {
		return 0, 0, 0
	}
	letter, _ = letterOf(rune(s[1]))
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
		return 0, 0, 0
	}
	return letter, tone, end + 1
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
			if _, _, size := readEntity(s[i:]); size == end-i {
				return i
			}
			return -1
		}
	}
	return -1
}

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
