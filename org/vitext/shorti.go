package vitext

import "unicode/utf8"

// AppendShortI appends s to dst with i for each y that ends an open syllable
// after h, k, l, m, s, t, v or qu: the two are one sound there, and people
// write "Quy Nhơn" and "Qui Nhơn", "Mỹ Tho" and "Mĩ Tho", "kỷ luật" and "kỉ
// luật". Other letters stay: "Thúy" and "y tế" keep their y.
//
// s is what [Lower] or [Fold] returned; capitals are passed over. It is a
// key for comparing and no spelling, for many names have one form by law.
// dst may be s[:0].
func AppendShortI[T string | []byte](dst []byte, s T) []byte {
	from := 0 // of the word
	for i := 0; i < len(s); {
		n, to := longY(s, i)
		if to != "" && opensShortI(s, from, i) && !letterAt(s, i+n) {
			dst = append(dst, to...)
			i += n
			continue
		}
		n = max(n, 1)
		if !letterAt(s, i) {
			from = i + 1
		}
		for range n {
			dst = append(dst, s[i])
			i++
		}
	}
	return dst
}

// longY returns the length of the y at s[i], and the i with its tone; "" if none is there.
func longY[T string | []byte](s T, i int) (n int, shortI string) {
	switch s[i] {
	case 'y':
		return 1, "i"
	case 0xC3:
		if i+1 < len(s) && s[i+1] == 0xBD {
			return len("ý"), "í"
		}
	case 0xE1:
		if i+2 < len(s) && s[i+1] == 0xBB {
			switch s[i+2] {
			case 0xB3:
				return len("ỳ"), "ì"
			case 0xB5:
				return len("ỵ"), "ị"
			case 0xB7:
				return len("ỷ"), "ỉ"
			case 0xB9:
				return len("ỹ"), "ĩ"
			}
		}
	}
	return 0, ""
}

// opensShortI reports whether s[from:to], from the first letter of a word, is what may stand before either letter.
func opensShortI[T string | []byte](s T, from, to int) bool {
	switch to - from {
	case 1:
		switch s[from] {
		case 'h', 'k', 'l', 'm', 's', 't', 'v':
			return true
		}
	case 2:
		return s[from] == 'q' && s[from+1] == 'u'
	}
	return false
}

// letterAt reports whether a letter or a digit stands at s[i], or part of one.
func letterAt[T string | []byte](s T, i int) bool {
	return i < len(s) && (s[i] >= utf8.RuneSelf || 'a' <= s[i] && s[i] <= 'z' || 'A' <= s[i] && s[i] <= 'Z' || '0' <= s[i] && s[i] <= '9')
}
