package mention

import "math/bits"

// A key is the bytes of a word, the first in the lowest, and zeros behind them: words are compared and looked up without a loop.
// A word of more than keySize bytes has the key of its beginning.
type key struct{ lo, hi uint64 }

const keySize = 16

// keyOf returns the key of a word.
func keyOf(s string) (k key) {
	for i := min(len(s), keySize) - 1; i >= 8; i-- {
		k.hi = k.hi<<8 | uint64(s[i])
	}
	for i := min(len(s), 8) - 1; i >= 0; i-- {
		k.lo = k.lo<<8 | uint64(s[i])
	}
	return k
}

// keyAt returns the key of the word s[i:i+n].
func keyAt(s string, i, n int) key {
	switch s = s[i:]; {
	case len(s) < keySize:
		return keyOf(s[:n])
	case n <= 8:
		return key{lo: first(eight(s), n)}
	case n < keySize:
		return key{eight(s), first(eight(s[8:]), n-8)}
	}
	return key{eight(s), eight(s[8:])}
}

// eight returns the first eight bytes of s.
func eight(s string) uint64 {
	_ = s[7]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 | uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}

// first returns the first n of eight bytes, of which there is one at least.
func first(w uint64, n int) uint64 { return w & (^uint64(0) >> (uint(64-8*n) & 63)) }

// marked reports whether the word has marks of its own (NFD), so that its bytes are not those of the grammar.
func (k key) marked() bool { return marks8(k.lo)|marks8(k.hi) != 0 }

// marks8 has the high bit of each of eight bytes set that begins a mark, 0xCC or 0xCD.
func marks8(w uint64) uint64 {
	const each = 0x0101010101010101
	w = w&^each ^ 0xCC*each
	return ^(w&^(0x80*each) + 0x7F*each | w) & (0x80 * each)
}

// hash spreads the key over the high bits.
func (k key) hash() uint64 { return (k.lo ^ bits.RotateLeft64(k.hi, 23)) * 0x9E3779B97F4A7C15 }

// notLetters has the high bit of each of eight bytes set that is no letter: one of ASCII, or a lead of other marks than letters.
func notLetters(w uint64) uint64 {
	const each = 0x0101010101010101
	const high = 0x80 * each
	small := (w | 0x20*each) &^ high
	ascii := (small + (0x80-'a')*each) &^ (small + (0x80-'z'-1)*each) // the high bit of a to z
	lead := w&^(0x20*each) ^ 0xC2*each                                // 0 for 0xC2 and 0xE2
	last := w ^ 0xEF*each
	none := ^(lead&^high + 0x7F*each | lead) | ^(last&^high + 0x7F*each | last)
	return (^(ascii | w) | none) & high
}
