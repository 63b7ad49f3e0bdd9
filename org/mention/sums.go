package mention

// sums is a set of sums of the words that names begin with, each with whether a name ends there. It may take a sum for another, once in a
// thousand million times. The zero sums is empty.
type sums struct {
	cells []uint32 // the high bits of a sum, then a bit for those that are taken and one for a whole name
	n     int
}

const (
	wholeName = 1 << iota
	taken
	sumBits = wholeName | taken
)

// sum adds a word to the sum of those before it.
func sum(h uint64, w word) uint64 { return mix(h ^ uint64(w)) }

// sumOf returns the sum of words.
func sumOf(words []word) (h uint64) {
	for _, w := range words {
		h = sum(h, w)
	}
	return h
}

// find returns whether a sum is in the set, and whether a name ends there.
func (s *sums) find(h uint64) (whole, ok bool) {
	if s.n == 0 {
		return false, false
	}
	c := *s.cell(uint32(h >> 32))
	return c&wholeName != 0, c&taken != 0
}

// cell returns the cell of a sum, a free one if it is not in the set.
func (s *sums) cell(h uint32) *uint32 {
	h &^= sumBits
	for i := int(h >> 2); ; i++ {
		if c := &s.cells[i&(len(s.cells)-1)]; *c&taken == 0 || *c&^sumBits == h {
			return c
		}
	}
}

// add puts a sum into the set.
func (s *sums) add(h uint64, whole bool) {
	const few = 1 << 8
	if 2*s.n >= len(s.cells) {
		old := s.cells
		s.cells = make([]uint32, max(2*len(old), few))
		for _, c := range old {
			if c&taken != 0 {
				*s.cell(c) = c
			}
		}
	}
	c := s.cell(uint32(h >> 32))
	if *c&taken == 0 {
		s.n++
		*c = uint32(h>>32)&^sumBits | taken
	}
	if whole {
		*c |= wholeName
	}
}

// forget empties the set.
func (s *sums) forget() {
	clear(s.cells)
	s.n = 0
}
