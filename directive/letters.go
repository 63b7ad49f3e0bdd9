package directive

import "unicode/utf8"

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
