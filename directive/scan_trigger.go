package directive

import (
	"math/bits"
	"strings"
	"unicode/utf8"
)

// The triggers: where a citation may be. Everything between them is passed over.
const (
	atNumber  = 1 << iota // the first digit of a number
	atThis                // này
	atAbove               // rên, of trên
	atMeeting             // Hiến pháp, Hội nghị
	atLaw                 // Luật, luật
	atCode                // Bộ luật, BLHS
	atStatute             // Điều lệ, Đại hội
	atDecree              // Pháp lệnh, Cương lĩnh
)

// A triggerTable finds triggers. Text is read two bytes at a time. A pair of bytes, the first in the low bits, has in pairs what
// it may start, in the high byte, and what it may go on with, in the low one: a trigger is one bit in a pair and in the next. A pair
// that is the byte before a number and its first digit has the top bit.
type triggerTable struct {
	first, second [256]byte // the triggers that a byte may start, and those that go on with it: a bit for each
	pairs         [1 << 16]uint16
}

const (
	isTrigger    = 1 << 15
	acrossNumber = 1 << 6 // a number of which the first digit starts a pair; see wordStarts for the other bits
)

// numbers fills the table with the triggers that are numbers.
func (t *triggerTable) numbers() {
	for c := range 256 {
		switch {
		case '0' <= c && c <= '9':
			t.second[c] |= atNumber
		case c != '.' && c != ',' && c != '/' && c != '-':
			t.first[c] |= atNumber
		}
	}
	for k := range t.pairs {
		a, b := byte(k), byte(k>>8)
		if t.first[b]&atNumber != 0 {
			t.pairs[k] |= acrossNumber << 8
		}
		if t.second[a]&atNumber != 0 {
			t.pairs[k] |= acrossNumber
		}
		if t.first[a]&t.second[b]&atNumber != 0 {
			t.pairs[k] |= isTrigger
		}
	}
}

// word adds the first four bytes of a word.
func (t *triggerTable) word(w string, hit byte, within, across uint16) {
	t.first[w[0]] |= hit
	t.second[w[1]] |= hit
	t.pairs[pairKey(w[1], w[0])] |= within << 8
	t.pairs[pairKey(w[3], w[2])] |= within
	for before := range 256 {
		t.pairs[pairKey(w[0], byte(before))] |= across << 8
	}
	t.pairs[pairKey(w[2], w[1])] |= across
}

// What the pairs of eight bytes have, in lanes of 16 bits.
const (
	lanesOn  = 0x007F_007F_007F_007F // what they may go on with, or start once it is moved up by 8
	lanesAre = isTrigger * 0x0001_0001_0001_0001
)

// next returns the first likely trigger at i or behind it; hit is 0 if there is none.
func (b *books) next(s string, i int) (at int, hit byte) {
	t := &b.triggers
	from, before := i, uint64(0)  // what the bytes before s[i] may start
	for i >= 0 && i <= len(s)-8 { // said in this way, no bounds are checked below
		x := word8(s[i : i+8])
		p := uint64(t.pairs[uint16(x)]) | uint64(t.pairs[uint16(x>>16)])<<16 |
			uint64(t.pairs[uint16(x>>32)])<<32 | uint64(t.pairs[uint16(x>>48)])<<48
		found := (p<<8 | before | lanesAre) & p & (lanesOn | lanesAre)
		before = p >> 56
		i += 8
		if found == 0 {
			continue
		}
		for ; found != 0; found &= found - 1 {
			k := i - 10 + (bits.TrailingZeros64(found)+6)/8 // the bits 0 and 1 of a lane, from 2 on, and 15 are of three places
			if hit = b.hit(s, k); hit != 0 {
				return k, hit
			}
		}
	}
	for i = max(from, i-2); i+1 < len(s); i++ {
		if hit = b.hit(s, i); hit != 0 {
			return i, hit
		}
	}
	return len(s), 0
}

// aboveBefore is what may stand two bytes before trên: the last letters of nêu and nói, a blank of several bytes, another blank.
var aboveBefore = [256]bool{'u': true, 'i': true, ' ': true, '\t': true, '\r': true, '\n': true, 0x80: true, 0x81: true, 0xC2: true}

// hit returns the trigger at s[i:], 0 if there is none. It looks at a few more bytes around it: most are at other words, Hà, Phòng,
// and at counts and dates.
func (b *books) hit(s string, i int) byte {
	if s[i+1]-'0' < 10 {
		behindWord := i > 2 && i+9 <= len(s) && s[i] == ' ' && s[i-1] >= 'A'
		if behindWord && b.endings.glance(s, i) || !behindWord && b.endings.likelyNumber(s, i) {
			return b.triggers.first[s[i]] & atNumber
		}
		return 0
	}
	if i+4 > len(s) || !b.starts.has(s[i:i+4]) {
		return 0
	}
	switch hit := b.triggers.first[s[i]] & b.triggers.second[s[i+1]]; hit {
	case atThis:
		if i > 0 && s[i-1]|0x20 != 'o' {
			return hit
		}
	case atAbove:
		if i > 2 && s[i-1]|0x20 == 't' && (aboveBefore[s[i-3]] || s[i-2] == ';') {
			return hit // nêu trên and nói trên alone, with whatever blank between
		}
	default:
		if goesOn(s, i, hit) && (s[i] != 'l' || !lawOfPhap(s, i)) {
			return hit
		}
	}
	return 0
}

// lawOfPhap reports whether the word at s[i:] starts as luật and is none by itself, as most are: pháp luật, thảo luận.
func lawOfPhap(s string, i int) bool {
	return i > 1 && s[i-2] == 'p' || s[i+2] == 0xE1 && !strings.HasPrefix(s[i+4:], "\xADt")
}

// goesOn reports whether the second word of a name may start where it would, behind a first one at s[i:].
func goesOn(s string, i int, hit byte) bool {
	return i+8 >= len(s) || hit == atCode && s[i+1] == 'L' || goesOnAs(s[i+4:i+8], hit) // BLHS is one word
}

// goesOnAs reports whether the second word of a name may start in the bytes given: they hold the blank before it, unless it is
// some other blank than a space.
func goesOnAs(s string, hit byte) bool {
	if hit == atLaw {
		return true // there is no second word
	}
	k := strings.IndexByte(s[:3], ' ')
	if k < 0 {
		return true
	}
	c := s[k+1]
	if c < utf8.RuneSelf {
		c |= 0x20
	}
	switch {
	case c >= 0xC3 && c <= 0xE1:
		return false
	case '0' <= c && c <= '9':
		return false // Điều 5
	case c < 'a' || c > 'z':
		return true
	}
	switch hit {
	case atMeeting:
		return c == 'p' || c == 'n' // Hiến pháp, Hội nghị
	case atStatute:
		return c == 'l' || c == 'h' // Điều lệ, Đại hội
	}
	return c == 'l' // Bộ luật, Pháp lệnh, Cương lĩnh
}
