package org

import (
	"hash/maphash"

	"github.com/vnpolity/vnpolity/org/vitext"
)

// recordedNames finds base units by a name on record, whatever its tones and capitals. Many have the same: each name is read and
// graded once. It is an open-addressing table of what names are folded to.
type recordedNames struct {
	seed   maphash.Seed
	slots  []nameSlot
	folded textArena
	names  []writtenName // fold by fold
	units  []namedRow    // fold by fold, in their order
}

type nameSlot struct {
	hash   uint32 // of the name, folded
	folded uint32 // in recordedNames.folded
	names  uint32 // the first in recordedNames.names
	units  uint32 // the first in recordedNames.units, and one more; 0 is free
}

// A writtenName is a name as it is on record.
type writtenName struct {
	lower uint32 // hash of the name in lower case
	text  uint32 // in Registry.texts
}

// A namedRow is what a base unit says of itself, beside that of the others that are called alike: their rows lie far apart.
type namedRow struct {
	row        uint32 // its first; on the last of those called alike it has lastNamed
	area, path int32
	life       uint32 // as in its baseRow
	name       uint32 // of recordedNames.names
}

const lastNamed = 1 << 31

func (x *recordedNames) hash(name []byte) uint32 { return uint32(maphash.Bytes(x.seed, name)) }

func (x *recordedNames) index(r *Registry) {
	x.seed = maphash.MakeSeed()
	var (
		numbers = map[uint32]int32{} // of names, by place in the texts, where a name stands once
		alike   = map[string]int32{} // of what names are folded to
		folds   []uint32             // by that number: in the arena
		folded  arenaBuilder
		names   []writtenName
		foldOf  []int32 // by name
		keys    []int32 // by unit: its fold
		units   []namedRow
		buf     [fewLetters]byte
	)
	for at, name := range r.base.names {
		if name == 0 {
			continue
		}
		n, ok := numbers[name]
		if !ok {
			n = int32(len(names))
			numbers[name] = n
			text := squeeze(r.texts.at(name))
			f := string(appendFoldName(buf[:0], text))
			fold, ok := alike[f]
			if !ok {
				fold = int32(len(folds))
				alike[f] = fold
				folds = append(folds, folded.add(f))
			}
			names = append(names, writtenName{x.hash(tight(vitext.AppendLower(buf[:0], text))), name})
			foldOf = append(foldOf, fold)
		}
		row := r.base.first(uint32(at))
		y := &r.base.rows[row]
		keys, units = append(keys, foldOf[n]), append(units, namedRow{row, r.base.area(row), y.path, y.life, uint32(n)})
	}
	x.folded = folded.arena()
	x.lay(folds, newKeyedCSR(len(folds), foldOf), newKeyedCSR(len(folds), keys), names, units)
}

// lay fills the table: named and called are, by fold, the numbers of its names and units.
func (x *recordedNames) lay(folds []uint32, named, called csr, names []writtenName, units []namedRow) {
	if len(folds) == 0 {
		return
	}
	size := tableSize(len(folds))
	x.slots = make([]nameSlot, size)
	at := make([]uint32, len(names)) // where a name stands
	for fold, text := range folds {
		h := uint32(maphash.String(x.seed, x.folded.at(text)))
		i := h & uint32(size-1)
		for x.slots[i].units != 0 {
			i = (i + 1) & uint32(size-1)
		}
		x.slots[i] = nameSlot{h, text, uint32(len(x.names)), uint32(len(x.units)) + 1}
		for _, n := range named.at(fold) {
			at[n] = uint32(len(x.names))
			x.names = append(x.names, names[n])
		}
		for _, n := range called.at(fold) {
			u := units[n]
			u.name = at[u.name]
			x.units = append(x.units, u)
		}
		x.units[len(x.units)-1].row |= lastNamed
	}
}

// find returns the names on record that are folded to that, nil if there is none.
func (x *recordedNames) find(folded []byte) *nameSlot {
	if len(x.slots) == 0 {
		return nil
	}
	mask := uint32(len(x.slots) - 1)
	h := x.hash(folded)
	for i := h & mask; x.slots[i].units != 0; i = (i + 1) & mask {
		if s := &x.slots[i]; s.hash == h && x.folded.at(s.folded) == string(folded) {
			return s
		}
	}
	return nil
}

// A grading tells how well names on record that are folded alike fit one that is canonical and squeezed. Each is graded once.
type grading struct {
	r     *Registry
	x     *recordedNames
	slot  *nameSlot
	name  string
	lower uint32   // hash of the name in lower case, 0 if that is not known yet
	few   [8]Match // of the first names of the slot
}

func (g *grading) of(n uint32) Match {
	i := n - g.slot.names
	if i < uint32(len(g.few)) && g.few[i] != 0 {
		return g.few[i]
	}
	if g.lower == 0 {
		g.lower = g.slot.hash
		if !isFoldedName(g.name) {
			var letters [fewLetters]byte
			g.lower = g.x.hash(tight(vitext.AppendLower(letters[:0], g.name)))
		}
	}
	m, as := MatchFolded, &g.x.names[n]
	if as.lower == g.lower || isDigits(g.name) {
		m = foldedLikeness(g.name, squeeze(g.r.texts.at(as.text)))
	}
	if i < uint32(len(g.few)) {
		g.few[i] = m
	}
	return m
}

// from returns the unit of a row, with the truth on the day of v, and whether it is the last of those called alike.
func (u *namedRow) from(v View) (k unitKey, t Truth, last bool) {
	r := v.r
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
