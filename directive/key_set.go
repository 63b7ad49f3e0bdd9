package directive

// A keySet is a set of keys of 16 bits, a bit for each.
type keySet [1 << 10]uint64

func (s *keySet) add(k uint16) { s[k>>6] |= 1 << (k & 63) }

// bit is 1 if k is in the set, and 0 if it is not.
func (s *keySet) bit(k uint16) uint64 { return s[k>>6] >> (k & 63) & 1 }

func pairKey(a, b byte) uint16 { return uint16(a)<<8 | uint16(b) }

// threeBytesKey is the key of three bytes, which few others share.
func threeBytesKey(a, b, c byte) uint16 {
	return uint16((uint32(a)<<16 | uint32(b)<<8 | uint32(c)) * 0x9E37_79B1 >> 16)
}

// fourBytesKey is the key of the first four bytes of s, which few others share.
func fourBytesKey(s string) uint16 {
	_ = s[3]
	return uint16((uint32(s[0]) | uint32(s[1])<<8 | uint32(s[2])<<16 | uint32(s[3])<<24) * 0x9E37_79B1 >> 16)
}
