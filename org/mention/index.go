package mention

import "hash/maphash"

// An index finds people by a string that each has, the first of those that have the same. The zero index is empty.
type index struct {
	seed  maphash.Seed
	keyed []keyed
	cells []keyCell
}

// A keyed is a person by a key.
type keyed struct {
	key    string
	person int32
}

// A keyCell is a cell of an index.
type keyCell struct {
	hash uint32
	at   int32 // in index.keyed, from 1; 0 in a free cell
}

// find returns the person with a key.
func (x *index) find(key string) (person int32, ok bool) {
	if len(x.keyed) == 0 {
		return 0, false
	}
	c := x.cell(key, uint32(maphash.String(x.seed, key)))
	if c.at == 0 {
		return 0, false
	}
	return x.keyed[c.at-1].person, true
}

// cell returns the cell of a key with that hash, a free one if there is none.
func (x *index) cell(key string, hash uint32) *keyCell {
	for i := int(hash); ; i++ {
		if c := &x.cells[i&(len(x.cells)-1)]; c.at == 0 || c.hash == hash && x.keyed[c.at-1].key == key {
			return c
		}
	}
}

// add enters a person, and reports whether nobody had the key.
func (x *index) add(key string, person int32) bool {
	if 2*len(x.keyed) >= len(x.cells) {
		x.grow()
	}
	hash := uint32(maphash.String(x.seed, key))
	c := x.cell(key, hash)
	if c.at != 0 {
		return false
	}
	x.keyed = append(x.keyed, keyed{key, person})
	*c = keyCell{hash, int32(len(x.keyed))}
	return true
}

func (x *index) grow() {
	const few = 1 << 7
	if x.cells == nil {
		x.seed = maphash.MakeSeed()
	}
	old := x.cells
	x.cells = make([]keyCell, max(2*len(old), few))
	for _, c := range old {
		if c.at != 0 {
			*x.cell(x.keyed[c.at-1].key, c.hash) = c
		}
	}
}

// forget empties the index.
func (x *index) forget() {
	clear(x.keyed)
	clear(x.cells)
	x.keyed = x.keyed[:0]
}
