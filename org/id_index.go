package org

import (
	"hash/maphash"
	"strings"
)

// An idIndex numbers IDs in the order in which they come, and finds them again: an open-addressing table of their numbers, each beside the
// half of its hash that does not say where it stands. The hash has a seed, so that no file can be made whose IDs stand in each other's
// way. The zero idIndex has none.
type idIndex[ID ~string] struct {
	seed  maphash.Seed
	ids   []ID
	slots []uint64 // hash and number + 1; 0 is free
}

// tableSize returns how many places an open-addressing table has for n entries: a power of two, at most two thirds of it full.
func tableSize(n int) int {
	size := 8
	for size*2 < n*3 {
		size *= 2
	}
	return size
}

// newIDIndex returns an index with room for n IDs.
func newIDIndex[ID ~string](n int) idIndex[ID] {
	size := tableSize(n)
	return idIndex[ID]{maphash.MakeSeed(), make([]ID, 0, n), make([]uint64, size)}
}

// find returns the number of an ID, -1 if it has none.
func (x *idIndex[ID]) find(id ID) int32 {
	if len(x.slots) == 0 {
		return -1
	}
	h := maphash.String(x.seed, string(id))
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

// indexIDs returns the index of IDs that have their numbers, and reports whether they differ.
func indexIDs[ID ~string](ids []ID) (idIndex[ID], bool) {
	x := idIndex[ID]{maphash.MakeSeed(), ids, make([]uint64, tableSize(len(ids)))}
	for n, id := range ids {
		if !x.place(id, n) {
			return idIndex[ID]{}, false
		}
	}
	return x, true
}

// addNew gives a number to an ID, and reports whether it had none. There must be room.
func (x *idIndex[ID]) addNew(id ID) bool {
	x.ids = append(x.ids, id)
	return x.place(id, len(x.ids)-1)
}

// place puts the number of an ID into the table, and reports whether no other has the ID.
func (x *idIndex[ID]) place(id ID, n int) bool {
	h := maphash.String(x.seed, string(id))
	mask := uint64(len(x.slots) - 1)
	i := h & mask
	for ; x.slots[i] != 0; i = (i + 1) & mask {
		if s := x.slots[i]; s>>32 == h>>32 && x.ids[uint32(s)-1] == id {
			return false
		}
	}
	x.slots[i] = h>>32<<32 | uint64(n+1)
	return true
}

// findBytes is find for an ID that is put together only to be looked for.
func (x *idIndex[ID]) findBytes(id []byte) int32 {
	if len(x.slots) == 0 {
		return -1
	}
	h := maphash.Bytes(x.seed, id)
	mask := uint64(len(x.slots) - 1)
	for i := h & mask; ; i = (i + 1) & mask {
		s := x.slots[i]
		if s == 0 {
			return -1
		}
		if n := uint32(s) - 1; s>>32 == h>>32 && string(x.ids[n]) == string(id) {
			return int32(n)
		}
	}
}

// add returns the number of an ID, which it gives one if it has none. There must be room.
func (x *idIndex[ID]) add(id ID) int32 {
	if n := x.find(id); n >= 0 {
		return n
	}
	x.addNew(id)
	return int32(len(x.ids) - 1)
}

// pack puts the texts of the IDs side by side, where one that is looked for lies near those that were looked for before.
func (x *idIndex[ID]) pack() {
	size := 0
	for _, id := range x.ids {
		size += len(id)
	}
	var b strings.Builder
	b.Grow(size)
	for _, id := range x.ids {
		b.WriteString(string(id))
	}
	all := ID(b.String())
	for i, id := range x.ids {
		x.ids[i], all = all[:len(id)], all[len(id):]
	}
}
