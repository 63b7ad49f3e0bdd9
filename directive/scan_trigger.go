package directive

import "math/bits"

// The triggers: pairs of bytes at which a citation may be. Everything between them is passed over.
const (
	atNumber  = 1 << iota // the first digit of a number
	atThis                // này
	atAbove               // rên, of trên
	atMeeting             // Hiến pháp, Hội nghị
	atLaw                 // Luật
	atCode                // Bộ luật, BLHS
	atStatute             // Điều lệ, Đại hội
	atDecree              // Pháp lệnh
)

var triggers = [...]struct {
	first, second string
	hit           byte
}{
	{"nN", "\xC3", atThis},
	{"\x80", "yY", atThis}, // of à in pieces
	{"r", "\xC3", atAbove}, // before the last byte of ê: fewer words have it than ên
	{"\x82", "n", atAbove}, // of ê in pieces
	{"H", "iIoO\xE1", atMeeting},
	{"L", "uU", atLaw},
	{"B", "oOL\xE1", atCode},
	{"\x90", "iIaA\xE1", atStatute}, // the last byte of Đ
	{"P", "hH", atDecree},
}

// A triggerTable finds triggers. A pair of bytes, the first in the low bits, has in pairs what its second byte may start, in the
// high byte, and what its first byte may end, in the low one: a trigger across two pairs is one bit in both, and text is read
// two bytes at a time. A pair that is a trigger by itself has the top bit.
type triggerTable struct {
	first, second [256]byte // what a byte may start, and what it may end: a bit for each
	pairs         [1 << 16]uint16
}

const isTrigger = 1 << 15

func (t *triggerTable) fill() {
	for c := range 256 {
		switch {
		case '0' <= c && c <= '9':
			t.second[c] |= atNumber
		case c != '.' && c != ',' && c != '/' && c != '-':
			t.first[c] |= atNumber
		}
	}
	for _, r := range triggers {
		for i := range len(r.first) {
			t.first[r.first[i]] |= r.hit
		}
		for i := range len(r.second) {
			t.second[r.second[i]] |= r.hit
		}
	}
	for k := range t.pairs {
		a, b := byte(k), byte(k>>8)
		p := uint16(sevenBits(t.first[b]))<<8 | uint16(sevenBits(t.second[a]))
		if t.first[a]&t.second[b] != 0 {
			p |= isTrigger
		}
		t.pairs[k] = p
	}
}

// sevenBits takes the last two triggers for one, which leaves room for isTrigger.
func sevenBits(hit byte) byte {
	return hit&^atDecree | hit&atDecree>>1
}

// What the pairs of eight bytes have, in lanes of 16 bits.
const (
	lanesStart = 0x007F_007F_007F_007F // what they may end, or start once it is moved up by 8
	lanesAre   = isTrigger * 0x0001_0001_0001_0001
)

// next returns the first likely trigger at i or behind it; hit is 0 if there is none.
func (b *books) next(s string, i int) (at int, hit byte) {
	t := &b.triggers
	before := uint64(0) // what the byte before s[i] may start
	for ; i+8 <= len(s); i += 8 {
		x := word8(s[i : i+8])
		p := uint64(t.pairs[uint16(x)]) | uint64(t.pairs[uint16(x>>16)])<<16 |
			uint64(t.pairs[uint16(x>>32)])<<32 | uint64(t.pairs[uint16(x>>48)])<<48
		across, within := (p<<8|before)&p&lanesStart, p&lanesAre
		if across|within != 0 {
			// a bit for each place of a trigger, the top one of its byte: seven bits and 0x7F carry if they are not all 0
			places := (across+lanesStart)&(lanesAre>>8) | within
			for ; places != 0; places &= places - 1 {
				k := i - 1 + bits.TrailingZeros64(places)/8
				if hit = b.hit(s, k); hit != 0 {
					return k, hit
				}
			}
		}
		before = p >> 56
	}
	if before != 0 {
		i--
	}
	for ; i+1 < len(s); i++ {
		if hit = b.hit(s, i); hit != 0 {
			return i, hit
		}
	}
	return len(s), 0
}

// inPieces returns the trigger of which the last mark ends at s[i], where a letter goes on: này and nêu trên, with marks by themselves.
func inPieces(s string, i int) byte {
	switch {
	case i < 5 || s[i-1] != 0xCC:
	case s[i+1]|0x20 == 'y' && s[i-2]|0x20 == 'a' && s[i-3]|0x20 == 'n':
		return atThis
	case s[i+1] == 'n' && s[i-2] == 'e' && s[i-3] == 'r' && s[i-4]|0x20 == 't':
		return atAbove
	}
	return 0
}

// hit returns the trigger at s[i:], 0 if there is none. It looks at a few more bytes around it: most are at other words, Hà, Phòng,
// and at counts and dates.
func (b *books) hit(s string, i int) byte {
	if s[i+1]-'0' < 10 {
		if b.endings.likelyNumber(s, i) {
			return b.triggers.first[s[i]] & atNumber
		}
		return 0
	}
	if s[i] == '\x80' || s[i] == '\x82' {
		return inPieces(s, i)
	}
	if i+3 >= len(s) || !b.starts.has(s[i], s[i+1], s[i+3]) {
		return 0
	}
	switch hit := b.triggers.first[s[i]] & b.triggers.second[s[i+1]]; hit {
	case atThis:
		if i > 0 && s[i-1]|0x20 != 'o' {
			return hit
		}
	case atAbove:
		if i > 2 && s[i+2] == 0xAA && s[i-1]|0x20 == 't' && (s[i-3] == 'u' || s[i-3] == 'i' || s[i-3] == ' ' || s[i-3] == 0xC2) {
			return hit // nêu trên and nói trên alone, with whatever blank between
		}
	default:
		if goesOn(s, i, hit) {
			return hit
		}
	}
	return 0
}
