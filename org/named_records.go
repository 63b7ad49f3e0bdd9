package org

import (
	"bytes"
	"iter"

	"github.com/vnpolity/vnpolity/org/vitext"
)

// recordedNames finds base units by a name on record, whatever its tones and capitals. Many have the same: each name is read and
// graded once. It is an open-addressing table of names.
type recordedNames struct {
	slots []nameSlot
	units []uint32 // name by name, how many units have it, and the first row of each
}

type nameSlot struct {
	hash  uint32 // of the name, folded
	lower uint32 // hash of the name in lower case
	text  uint32 // in Registry.texts; 0 is free
	units uint32 // in recordedNames.units
}

func (x *recordedNames) index(r *Registry) {
	numbers := map[uint32]int32{} // by place in the texts, where a name stands once
	var names []uint32
	var keys []int32
	var units []uint32
	for row, name := range r.base.names {
		if name == 0 {
			continue
		}
		n, ok := numbers[name]
		if !ok {
			n = int32(len(names))
			numbers[name] = n
			names = append(names, name)
		}
		keys, units = append(keys, n), append(units, r.base.first(uint32(row)))
	}
	if len(names) == 0 {
		return
	}
	size := 8
	for size*2 < len(names)*3 {
		size *= 2
	}
	x.slots = make([]nameSlot, size)
	var buf [fewLetters]byte
	byName := newKeyedCSR(len(names), keys)
	for n, name := range names {
		text := squeeze(r.texts.at(name))
		h := hashText(appendFoldName(buf[:0], text))
		i := h & uint32(size-1)
		for x.slots[i].text != 0 {
			i = (i + 1) & uint32(size-1)
		}
		s := &x.slots[i]
		s.hash, s.lower, s.text, s.units = h, hashText(tight(vitext.AppendLower(buf[:0], text))), name, uint32(len(x.units))
		x.units = append(x.units, uint32(len(byName.at(n))))
		for _, at := range byName.at(n) {
			x.units = append(x.units, units[at])
		}
	}
}

// find yields the first rows of the units of which a name on record fits one that is canonical. Of a unit with several records it may
// yield it again.
func (x *recordedNames) find(r *Registry, name string) iter.Seq2[[]uint32, Match] {
	return func(yield func([]uint32, Match) bool) {
		if len(x.slots) == 0 {
			return
		}
		mask := uint32(len(x.slots) - 1)
		var buf, letters [fewLetters]byte
		name = squeeze(name)
		folded := appendFoldName(buf[:0], name)
		h := hashText(folded)
		lower := uint32(0)
		for i := h & mask; x.slots[i].text != 0; i = (i + 1) & mask {
			s := &x.slots[i]
			if s.hash != h {
				continue
			}
			other, m := squeeze(r.texts.at(s.text)), MatchExact
			if name != other {
				if !bytes.Equal(folded, appendFoldName(letters[:0], other)) {
					continue
				}
				if lower == 0 {
					lower = hashText(tight(vitext.AppendLower(letters[:0], name)))
				}
				if m = MatchFolded; s.lower == lower || isDigits(name) {
					m = foldedLikeness(name, other)
				}
			}
			first := s.units + 1
			if !yield(x.units[first:first+x.units[s.units]], m) {
				return
			}
		}
	}
}
