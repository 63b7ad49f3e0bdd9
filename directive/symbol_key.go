package directive

import "strings"

// A keyTable finds numbers by keys: it is quicker than a map for the few hundred that there are.
type keyTable [1 << keyBits]struct {
	key   uint64
	value int // one more than the number; 0 is free
}

const keyBits = 9

// put adds a number; the first under a key stays.
func (t *keyTable) put(key uint64, value int) {
	for k := key >> (64 - keyBits); ; k = (k + 1) % (1 << keyBits) {
		switch e := &t[k]; {
		case e.value == 0:
			e.key, e.value = key, value+1
			return
		case e.key == key:
			return
		}
	}
}

// find returns the number under a key, -1 if there is none.
func (t *keyTable) find(key uint64) int {
	for k := key >> (64 - keyBits); ; k = (k + 1) % (1 << keyBits) {
		if e := &t[k]; e.key == key || e.value == 0 {
			return e.value - 1
		}
	}
}

// symbolKey is the key under which a symbol is found however it is typed: capitals and Đ make no difference.
func symbolKey(s string) uint64 {
	h := uint64(14695981039346656037)
	for i := 0; i < len(s); i++ {
		c := s[i]
		switch {
		case c|0x20 == 'u' && strings.HasPrefix(s[i+1:], "\u031b"):
			c, i = 'W', i+len("\u031b") // the same in pieces
		case 'a' <= c && c <= 'z':
			c -= 'a' - 'A'
		case c == 0xC4 && i+1 < len(s) && (s[i+1] == 0x90 || s[i+1] == 0x91), c == 0xC3 && i+1 < len(s) && (s[i+1] == 0x90 || s[i+1] == 0xB0):
			c, i = 'D', i+1 // Đ đ, Ð ð
		case c == 0xC6 && i+1 < len(s) && (s[i+1] == 0xAF || s[i+1] == 0xB0):
			c, i = 'W', i+1 // TƯ is TW
		}
		h = (h ^ uint64(c)) * 1099511628211
	}
	return h * 0x9E3779B97F4A7C15
}
