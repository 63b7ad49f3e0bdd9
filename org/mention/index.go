package mention

import "hash/maphash"

// An index finds people by a string that each has, the first of those that have the same. The zero index is empty.
type index struct {
	seed  maphash.Seed
	keys  []string // by the number of the person
	cells []entered
	n     int
}

// An entered is a cell of an index.
type entered struct {
	hash   uint32
	person int32 // from 1; 0 in a free cell
}

// find returns the person with a key.
func (x *index) find(key string) (person int32, ok bool) {
	if x.n == 0 {
		return 0, false
	}
	c := x.cell(key, uint32(maphash.String(x.seed, key)))
	return c.person - 1, c.person != 0
}

// cell returns the cell of a key with that hash, a free one if there is none.
func (x *index) cell(key string, hash uint32) *entered {
	for i := int(hash); ; i++ {
		if c := &x.cells[i&(len(x.cells)-1)]; c.person == 0 || c.hash == hash && x.keys[c.person-1] == key {
			return c
		}
	}
}

// add adds the next person with a key.
func (x *index) add(key string) {
	if 2*x.n >= len(x.cells) {
		x.grow()
	}
	x.keys = append(x.keys, key)
	hash := uint32(maphash.String(x.seed, key))
	if c := x.cell(key, hash); c.person == 0 {
		*c = entered{hash, int32(len(x.keys))}
		x.n++
	}
}

func (x *index) grow() {
	const few = 1 << 7
	if x.cells == nil {
		x.seed = maphash.MakeSeed()
	}
	old := x.cells
	x.cells = make([]entered, max(2*len(old), few))
	for _, c := range old {
		if c.person != 0 {
			*x.cell(x.keys[c.person-1], c.hash) = c
		}
	}
}

// forget empties the index.
func (x *index) forget() {
	clear(x.keys)
	clear(x.cells)
	x.keys, x.n = x.keys[:0], 0
}
