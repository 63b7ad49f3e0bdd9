package org

// An idIndex numbers IDs in the order in which they come, and finds them again: an open-addressing table of their numbers, each beside the
// half of its hash that does not say where it stands. The zero idIndex has none.
type idIndex[ID ~string] struct {
	ids   []ID
	slots []uint64 // hash and number + 1; 0 is free
}

// newIDIndex returns an index with room for n IDs.
func newIDIndex[ID ~string](n int) idIndex[ID] {
	size := 8
	for size*2 < n*3 {
		size *= 2
	}
	return idIndex[ID]{make([]ID, 0, n), make([]uint64, size)}
}

// find returns the number of an ID, -1 if it has none.
func (x *idIndex[ID]) find(id ID) int32 {
	if len(x.slots) == 0 {
		return -1
	}
	h := hashID(string(id))
	mask := uint64(len(x.slots) - 1)
	for i := h & mask; ; i = (i + 1) & mask {
		s := x.slots[i]
		if s == 0 {
			return -1
		}
		if n := uint32(s) - 1; s>>32 == h>>32 && x.ids[n] == id {
			return int32(n)
		}
	}
}

// add returns the number of an ID, which it gives one if it has none. There must be room.
func (x *idIndex[ID]) add(id ID) int32 {
	if n := x.find(id); n >= 0 {
		return n
	}
	h := hashID(string(id))
	mask := uint64(len(x.slots) - 1)
	i := h & mask
	for x.slots[i] != 0 {
		i = (i + 1) & mask
	}
	x.ids = append(x.ids, id)
	x.slots[i] = h>>32<<32 | uint64(len(x.ids))
	return int32(len(x.ids) - 1)
}

// hashID takes eight bytes at a time; the last eight may be some again.
func hashID(s string) uint64 {
	const odd = 0x9e37_79b9_7f4a_7c15
	h := uint64(len(s)) * odd
	if len(s) < 8 {
		w := uint64(0)
		for i := range len(s) {
			w = w<<8 | uint64(s[i])
		}
		return mixed(h ^ w)
	}
	for rest := s; len(rest) > 8; rest = rest[8:] {
		h = mixed(h ^ word(rest))
	}
	return mixed(h ^ word(s[len(s)-8:]))
}

func mixed(h uint64) uint64 {
	h *= 0xff51_afd7_ed55_8ccd
	return h ^ h>>32
}

// word returns the first eight bytes of s as a number.
func word(s string) uint64 {
	_ = s[7]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 | uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}
