package org

import (
	"strings"

	"github.com/vnpolity/vnpolity/org/vitext"
)

// A nameFilter knows for certain of most names that they are not among those that it was given: a bit for each, at its hash. The zero
// nameFilter was given none.
type nameFilter []uint64

// newNameFilter returns a filter with room for n names: of those that it was not given it passes one in sixteen, or fewer.
func newNameFilter(n int) nameFilter { return make(nameFilter, tableSize(n*16)/64+1) }

func (f nameFilter) at(name []byte) (word *uint64, bit uint64) {
	h := hashName(name)
	return &f[h>>6%uint32(len(f))], 1 << (h & 63)
}

func hashName(s []byte) uint32 {
	h := uint64(len(s)) ^ 0x9e37_79b9_7f4a_7c15
	for i := range len(s) {
		h = (h ^ uint64(s[i])) * 0x0000_0100_0000_01b3
	}
	h = (h ^ h>>29) * 0xff51_afd7_ed55_8ccd
	return uint32(h >> 32)
}

func (f nameFilter) add(name string) {
	word, bit := f.at([]byte(name))
	*word |= bit
}

// may reports whether the filter may have been given a name.
func (f nameFilter) may(name []byte) bool {
	if len(f) == 0 {
		return false
	}
	word, bit := f.at(name)
	return *word&bit != 0
}

// filterPlaces fills the filter of places.
func (x *nameIndex) filterPlaces() {
	x.places = newNameFilter(len(x.areas) + len(areaTypeFolded) + len(areaTypeShort) + 2)
	for name := range x.areas {
		x.places.add(name)
	}
	first := func(words string) {
		word, _, _ := strings.Cut(words, " ")
		x.places.add(word + " ")
	}
	for _, words := range areaTypeFolded {
		first(words)
	}
	for i := range areaTypeShort {
		first(areaTypeShort[i].folded)
	}
	first(foldedCapital)
	first(foldedCountry)
}

// mayBePlace reports whether an area may be called so, with or without its type: key is the name, folded. It is for names of letters alone,
// with one blank between words; others may.
func (x *nameIndex) mayBePlace(key []byte) bool {
	first := -1
	for i, c := range key {
		switch {
		case c == ' ' && first < 0:
			first = i
		case c != ' ' && (c < 'a' || c > 'z'):
			return true
		}
	}
	var buf [fewLetters]byte
	return x.places.may(vitext.AppendShortI(buf[:0], key)) || first >= 0 && x.places.may(key[:first+1])
}
