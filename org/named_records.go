package org

import (
	"github.com/vnpolity/vnpolity/org/vitext"
)

// recordedNames finds base units by a name on record, whatever its tones and capitals. Many have the same: each name is read and
// graded once. It is an open-addressing table of names.
type recordedNames struct {
	slots  []nameSlot
	folded textArena
	units  []namedRow // name by name
}

// A namedRow is what a base unit says of itself, beside that of the others of its name: their rows lie far apart.
type namedRow struct {
	row        uint32 // its first
	area, path int32
	life       uint32 // as in its baseRow; on the last of a name its row has lastNamed
}

const lastNamed = 1 << 31

type nameSlot struct {
	hash   uint32 // of the name, folded
	lower  uint32 // hash of the name in lower case
	text   uint32 // in Registry.texts; 0 is free
	folded uint32 // in recordedNames.folded: to grade most names is to read that alone
	units  uint32 // the first in recordedNames.units
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
	size := tableSize(len(names))
	x.slots = make([]nameSlot, size)
	var buf [fewLetters]byte
	var folded arenaBuilder
	byName := newKeyedCSR(len(names), keys)
	for n, name := range names {
		text := squeeze(r.texts.at(name))
		f := appendFoldName(buf[:0], text)
		h, same := hashText(f), uint32(0)
		i := h & uint32(size-1)
		for ; x.slots[i].text != 0; i = (i + 1) & uint32(size-1) {
			if s := &x.slots[i]; s.hash == h && folded.at(s.folded) == string(f) {
				same = s.folded
			}
		}
		if same == 0 {
			same = folded.add(string(f))
		}
		s := &x.slots[i]
		s.hash, s.lower, s.text, s.folded, s.units = h, hashText(tight(vitext.AppendLower(buf[:0], text))), name, same, uint32(len(x.units))
		for _, at := range byName.at(n) {
			row := units[at]
			y := &r.base.rows[row]
			x.units = append(x.units, namedRow{row, r.base.area(row), y.path, y.life})
		}
		x.units[len(x.units)-1].row |= lastNamed
	}
	x.folded = folded.arena()
}

// A recordedName is a name on record that fits one asked for: where its units are, and how well it fits.
type recordedName struct {
	units uint32
	match Match
}

// find appends to found the names on record that fit one that is canonical and squeezed, and is folded to that. Of a unit with several records
// there may be several.
func (x *recordedNames) find(r *Registry, found []recordedName, name string, folded []byte) []recordedName {
	if len(x.slots) == 0 {
		return found
	}
	mask := uint32(len(x.slots) - 1)
	h := hashText(folded)
	lower := uint32(0)
	var letters [fewLetters]byte
	for i := h & mask; x.slots[i].text != 0; i = (i + 1) & mask {
		s := &x.slots[i]
		if s.hash != h || x.folded.at(s.folded) != string(folded) {
			continue
		}
		switch {
		case lower != 0:
		case isFoldedName(name):
			lower = h
		default:
			lower = hashText(tight(vitext.AppendLower(letters[:0], name)))
		}
		m := MatchFolded
		if s.lower == lower || isDigits(name) {
			m = foldedLikeness(name, squeeze(r.texts.at(s.text)))
		}
		found = append(found, recordedName{s.units, m})
	}
	return found
}

// from returns the unit at a place in the list of those that have a name, with the truth on the day of v, and whether it is the last of
// them.
func (x *recordedNames) from(v View, at uint32) (k unitKey, t Truth, last bool) {
	u, r := &x.units[at], v.r
	k = unitKey{u.area, u.path, u.row &^ lastNamed}
	p := &r.paths[u.path]
	if last = u.row&lastNamed != 0; u.life&more != 0 || p.nested {
		return k, v.truth(k), last
	}
	if t = min(v.eraRow().truth[u.area], r.lives.windows[u.life].has(v.day)); t != False && p.host >= 0 {
		t = min(t, v.truth(unitKey{u.area, p.host, 0}))
	}
	return k, t, last
}
