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

// threeBytes are the letters U+1EA0 to U+1EF9, a pair of a capital and a small letter each: the letter, and the tone in the bits above.
var threeBytes = [45]uint16{
	1 | toneDot<<8, 1 | toneHook<<8, // ạ ả
	letterACirc | toneAcute<<8, letterACirc | toneGrave<<8, letterACirc | toneHook<<8, letterACirc | toneTilde<<8, letterACirc | toneDot<<8, // ấ ầ ẩ ẫ ậ
	letterABreve | toneAcute<<8, letterABreve | toneGrave<<8, letterABreve | toneHook<<8, letterABreve | toneTilde<<8, letterABreve | toneDot<<8, // ắ ằ ẳ ẵ ặ
	5 | toneDot<<8, 5 | toneHook<<8, 5 | toneTilde<<8, // ẹ ẻ ẽ
	letterECirc | toneAcute<<8, letterECirc | toneGrave<<8, letterECirc | toneHook<<8, letterECirc | toneTilde<<8, letterECirc | toneDot<<8, // ế ề ể ễ ệ
	9 | toneHook<<8, 9 | toneDot<<8, // ỉ ị
	15 | toneDot<<8, 15 | toneHook<<8, // ọ ỏ
	letterOCirc | toneAcute<<8, letterOCirc | toneGrave<<8, letterOCirc | toneHook<<8, letterOCirc | toneTilde<<8, letterOCirc | toneDot<<8, // ố ồ ổ ỗ ộ
	letterOHorn | toneAcute<<8, letterOHorn | toneGrave<<8, letterOHorn | toneHook<<8, letterOHorn | toneTilde<<8, letterOHorn | toneDot<<8, // ớ ờ ở ỡ ợ
	21 | toneDot<<8, 21 | toneHook<<8, // ụ ủ
	letterUHorn | toneAcute<<8, letterUHorn | toneGrave<<8, letterUHorn | toneHook<<8, letterUHorn | toneTilde<<8, letterUHorn | toneDot<<8, // ứ ừ ử ữ ự
	25 | toneGrave<<8, 25 | toneDot<<8, 25 | toneHook<<8, 25 | toneTilde<<8, // ỳ ỵ ỷ ỹ
}

// letterAt returns the letter at s[i], which is not ASCII, with its tone and its size in bytes; letter is 0 if it is none of
// Vietnamese.
func letterAt(s string, i int) (letter, tone byte, size int) {
	var x uint16
	switch {
	case s[i] == 0xE1 && i+2 < len(s):
		x, size = ofThree(s[i+1], s[i+2]), 3
	case i+1 < len(s):
		x, size = ofTwo(s[i], s[i+1]), 2
	}
	if x == 0 {
		return 0, 0, 1
	}
	return byte(x), byte(x >> 8), size
}

// ofTwo returns the letter of two bytes, and ofThree that of 0xE1 and two more, with the tone in the bits above; 0 if they are none
// of Vietnamese.
func ofTwo(a, b byte) uint16 {
	if a -= 0xC3; a > 3 || b>>6 != 2 {
		return 0
	}
	return twoBytes[a][b&0x3F]
}

func ofThree(b, c byte) uint16 {
	k := b&1<<6 | c&0x3F - 0x20
	if b>>1 != 0xBA>>1 || c>>6 != 2 || int(k/2) >= len(threeBytes) {
		return 0
	}
	return threeBytes[k/2]
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

// readMark reads a combining mark at s[i] that goes with the letter before it; size is 0 if there is none.
func readMark(s string, i int, letter byte) (marked, tone byte, size int) {
	if letter == 0 || s[i] != 0xCC && s[i] != 0xCD {
		return 0, 0, 0
	}
	r, size := utf8.DecodeRuneInString(s[i:])
	marked, tone, ok := markOf(r, letter)
	if !ok {
		return 0, 0, 0
	}
	return marked, tone, size
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
