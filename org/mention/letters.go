package mention

import "math/bits"

// This file reads runs of letters, eight bytes at a time.

// A key is the bytes of a word, the first in the lowest, and zeros behind it: words are compared and looked up without a loop.
type key struct{ lo, hi uint64 }

// keySize is the bytes of the longest word that has a key.
const keySize = 16

// bytewise repeats a byte.
const (
	bytewise = 0x0101010101010101
	highs    = 0x80 * bytewise
)

// keyOf returns the key of a word of at most keySize bytes.
func keyOf(s string) (k key) {
	for i := len(s) - 1; i >= 8; i-- {
		k.hi = k.hi<<8 | uint64(s[i])
	}
	for i := min(len(s), 8) - 1; i >= 0; i-- {
		k.lo = k.lo<<8 | uint64(s[i])
	}
	return k
}

// letters reads the letters from s[i] on, up to end. The key is theirs if they are at most keySize.
func (x *lexicon) letters(s string, i int) (k key, end int) {
	if len(s)-i < keySize {
		return x.lastLetters(s, i)
	}
	lo := eight(s[i:])
	if m := others8(lo); m != 0 {
		n := bits.TrailingZeros64(m) &^ 7
		return key{lo & (1<<n - 1), 0}, i + n>>3
	}
	hi := eight(s[i+8:])
	if m := others8(hi); m != 0 {
		n := bits.TrailingZeros64(m) &^ 7
		return key{lo, hi & (1<<n - 1)}, i + 8 + n>>3
	}
	for end = i + keySize; end < len(s) && x.class[s[end]] == letter; end++ {
	}
	return key{lo, hi}, end
}

// lastLetters is letters at the end of a text.
func (x *lexicon) lastLetters(s string, i int) (k key, end int) {
	for end = i; end < len(s) && x.class[s[end]] == letter; end++ {
	}
	return keyOf(s[i:end]), end
}

// eight returns the first eight bytes of s.
func eight(s string) uint64 {
	_ = s[7]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 | uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}

// others8 has the high bit of each of eight bytes set that is not of the class of letters.
func others8(w uint64) uint64 {
	return breaks8(w) | zeros8(w&^(0x20*bytewise)^0xC2*bytewise) | zeros8(w^0xEF*bytewise)
}

// breaks8 has the high bit of each of eight bytes set that is of ASCII and no letter.
func breaks8(w uint64) uint64 {
	low := (w | 0x20*bytewise) &^ highs
	return ^((low+(0x80-'a')*bytewise)&^(low+(0x80-'z'-1)*bytewise) | w) & highs
}

// rare8 is not 0 if one of eight bytes is of the class of leads or begins a mark.
func rare8(w uint64) uint64 {
	a, b, c := w&^(0x20*bytewise)^0xC2*bytewise, w^0xEF*bytewise, w&^bytewise^0xCC*bytewise
	return ((a-bytewise)&^a | (b-bytewise)&^b | (c-bytewise)&^c) & highs
}

// zeros8 has the high bit of each of eight bytes set that is zero, and no other bit.
func zeros8(w uint64) uint64 {
	return ^((w&^highs + ^uint64(highs)) | w) & highs
}

// marked reports whether the word has marks of its own (NFD), so that its bytes are not those of the grammar.
func (k key) marked() bool {
	return marks8(k.lo)|marks8(k.hi) != 0
}

// marks8 has the high bit of each of eight bytes set that begins a mark.
func marks8(w uint64) uint64 { return zeros8(w&^bytewise ^ 0xCC*bytewise) }

// hash spreads the key over the high bits.
func (k key) hash() uint64 { return (k.lo ^ bits.RotateLeft64(k.hi, 23)) * 0x9E3779B97F4A7C15 }
