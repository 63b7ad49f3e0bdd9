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

// letterOf returns the letter and the tone of a rune; 0 if it is no letter of Vietnamese.
func letterOf(r rune) (letter, tone byte) {
	switch {
	case 'a' <= r && r <= 'z':
		return byte(r) - 'a' + 1, 0
	case 'A' <= r && r <= 'Z':
		return byte(r) - 'A' + 1, 0
	case 0x1EA0 <= r && r <= 0x1EF9:
		return vietLetters[(r-0x1EA0)/2], vietTones[(r-0x1EA0)/2]
	}
	switch r {
	case 'à', 'À':
		return 1, toneGrave
	case 'á', 'Á':
		return 1, toneAcute
	case 'ã', 'Ã':
		return 1, toneTilde
	case 'â', 'Â':
		return letterACirc, 0
	case 'ă', 'Ă':
		return letterABreve, 0
	case 'đ', 'Đ', 'Ð', 'ð', 'Ɖ', 'ɖ':
		return letterDStroke, 0
	case 'è', 'È':
		return 5, toneGrave
	case 'é', 'É':
		return 5, toneAcute
	case 'ê', 'Ê':
		return letterECirc, 0
	case 'ì', 'Ì':
		return 9, toneGrave
	case 'í', 'Í':
		return 9, toneAcute
	case 'ĩ', 'Ĩ':
		return 9, toneTilde
	case 'ò', 'Ò':
		return 15, toneGrave
	case 'ó', 'Ó':
		return 15, toneAcute
	case 'õ', 'Õ':
		return 15, toneTilde
	case 'ô', 'Ô':
		return letterOCirc, 0
	case 'ơ', 'Ơ':
		return letterOHorn, 0
	case 'ù', 'Ù':
		return 21, toneGrave
	case 'ú', 'Ú':
		return 21, toneAcute
	case 'ũ', 'Ũ':
		return 21, toneTilde
	case 'ư', 'Ư':
		return letterUHorn, 0
	case 'ý', 'Ý':
		return 25, toneAcute
	}
	return 0, 0
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
		r, size := utf8.DecodeRuneInString(s[i:])
		if marked, t, ok := markOf(r, last); ok && n > 0 {
			y = y&^(1<<letterBits-1) | syllable(marked)
			tone |= t
			last, ascii, i = marked, false, i+size
			continue
		}
		letter, t := letterOf(r)
		if letter == 0 {
			break
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
		r, size := utf8.DecodeLastRuneInString(s[:i])
		if letter, _ := letterOf(r); letter == 0 {
			if _, _, ok := markOf(r, 1); !ok && r != 0x031B {
				return i
			}
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
