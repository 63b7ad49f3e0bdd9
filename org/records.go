package org

import (
	"slices"
	"strings"
)

// Records of which there may be millions, of units, tenures and people, are taken apart into columns when a registry is built, and
// put together again when one is asked for. What those columns have no place for is kept whole.

// unitRecords finds the records of units in the order of the data.
type unitRecords struct {
	count int
	order []uint32         // by place in Data.Units: the row of base or, with whole set, of Registry.data.Units; nil if it is row i+1
	whole map[uint32]int32 // of base units with a record kept whole: row of base → row of Registry.data.Units
}

const wholeRecord = 1 << 31

// plain reports whether the columns have a place for all of a record.
func (u *UnitRecord) plain() bool {
	return len(u.Short) == 0 && len(u.Titles) == 0 && len(u.Covers) == 0 && len(u.Codes) == 0 && u.Founder == "" && u.Standing == "" &&
		len(u.Name) <= longestText
}

// unitRecord puts together the record of a row of base.
func (r *Registry) unitRecord(area int32, row uint32) UnitRecord {
	if i, ok := r.records.whole[row]; ok {
		return cloneUnit(r.data.Units[i])
	}
	x := &r.base.rows[row]
	u := UnitRecord{Unit: r.pathOf(unitKey{area, x.path, row}).Of(r.areas[area]), Name: r.texts.at(r.base.names[row]), Grounding: r.grounds[r.base.grounds[row]]}
	span, seen := r.lives.at(x.life &^ more)
	u.Span, u.Seen = span, slices.Clone(seen)
	return u
}

// allUnits puts together Data.Units.
func (r *Registry) allUnits() []UnitRecord {
	if r.records.count == 0 {
		return nil
	}
	all := make([]UnitRecord, r.records.count)
	for i := range all {
		row := uint32(i + 1)
		if r.records.order != nil {
			row = r.records.order[i]
		}
		if row&wholeRecord != 0 {
			all[i] = cloneUnit(r.data.Units[row&^wholeRecord])
		} else {
			all[i] = r.unitRecord(r.base.area(row), row)
		}
	}
	return all
}

// A builder takes records apart.
type builder struct {
	r       *Registry
	text    arenaBuilder
	texts   map[string]uint32
	lives   map[Span]uint32 // of lifetimes without sightings
	grounds map[Grounding]uint32

	unseated bool // some base unit is in no area, or may not sit in its own
}

func newBuilder(r *Registry) *builder {
	b := &builder{r: r, texts: map[string]uint32{"": 0}, lives: map[Span]uint32{{}: 0}, grounds: map[Grounding]uint32{{}: 0}}
	b.text.WriteByte(0)
	r.lives.add(Span{}, nil)
	r.grounds = append(r.grounds, Grounding{})
	return b
}

// addText keeps a string that is like no other; shared keeps one that may come again.
func (b *builder) addText(s string) uint32 { return b.text.add(s) }

func (b *builder) shared(s string) uint32 {
	at, ok := b.texts[s]
	if !ok {
		at = b.addText(s)
		b.texts[s] = at
	}
	return at
}

func (b *builder) life(s Span, seen []Date) uint32 {
	if len(seen) > 0 {
		return b.seenLife(s, seen)
	}
	n, ok := b.lives[s]
	if !ok {
		n = b.r.lives.add(s, nil)
		b.lives[s] = n
	}
	return n
}

// seenLife looks no further than the last lifetime: a list that was seen on a day names many units.
func (b *builder) seenLife(s Span, seen []Date) uint32 {
	last := uint32(len(b.r.lives.spans) - 1)
	if span, days := b.r.lives.at(last); span == s && slices.Equal(days, seen) {
		return last
	}
	return b.r.lives.add(s, seen)
}

func (b *builder) ground(g Grounding) uint32 {
	n, ok := b.grounds[g]
	if !ok {
		n = uint32(len(b.r.grounds))
		b.r.grounds = append(b.r.grounds, g)
		b.grounds[g] = n
	}
	return n
}

func (b *builder) label(s string) label {
	if n, ok := numberLabel(s); ok || s == "" {
		return n
	}
	return labelText | label(b.shared(s))
}

// addUnits lays out the base units that d names, and keeps whole what the columns cannot hold.
func (b *builder) addUnits(d *Data) {
	r, x := b.r, &b.r.base
	named, ends, total := b.named(d)
	x.start = make([]uint32, len(r.areas)+1)
	x.rows, x.names, x.grounds = make([]baseRow, 1, total+1), make([]uint32, 1, total+1), make([]uint32, 1, total+1)
	r.records = unitRecords{count: len(d.Units), order: make([]uint32, len(d.Units)), whole: map[uint32]int32{}}
	drafts := baseDrafts{r: r, byPath: map[Path]*baseDraft{}, next: make([]int32, len(d.Units))}
	first := 0
	for area := range r.areas {
		x.start[area] = uint32(len(x.rows))
		list := named[first:ends[area]]
		first = ends[area]
		for _, a := range drafts.of(list) {
			a.row = uint32(len(x.rows))
			for p := a.path; p >= 0 && !b.unseated; p = r.paths[p].host {
				b.unseated = !r.maySit(int32(area), p)
			}
			y := baseRow{path: a.path, label: b.label(a.label)}
			if a.host != nil {
				y.host = a.host.row
			}
			if a.first < 0 {
				x.rows, x.names, x.grounds = append(x.rows, y), append(x.names, 0), append(x.grounds, 0)
			}
			for i := a.first; i >= 0; i = drafts.next[i] {
				b.addUnit(d, i, y, drafts.next[i] >= 0)
			}
		}
	}
	x.start[len(r.areas)] = uint32(len(x.rows))
	for i := range d.Units {
		if r.records.order[i] == 0 {
			r.records.order[i] = wholeRecord | b.keepWhole(&d.Units[i])
		}
	}
	if r.records.inOrder() {
		r.records.order = nil
	}
}

// addUnit adds a row for a record of a base unit.
func (b *builder) addUnit(d *Data, i int32, y baseRow, again bool) {
	r, x, u := b.r, &b.r.base, &d.Units[i]
	if y.life = b.life(u.Span, u.Seen); again {
		y.life |= more
	}
	row, name := uint32(len(x.rows)), uint32(0)
	if u.plain() {
		name = b.shared(u.Name)
		r.records.order[i] = row
	} else {
		whole := b.keepWhole(u)
		r.records.order[i] = wholeRecord | whole
		r.records.whole[row] = int32(whole)
	}
	x.rows, x.names, x.grounds = append(x.rows, y), append(x.names, name), append(x.grounds, b.ground(u.Grounding))
}

func (b *builder) keepWhole(u *UnitRecord) uint32 {
	b.r.data.Units = append(b.r.data.Units, cloneUnit(*u))
	return uint32(len(b.r.data.Units) - 1)
}

func (x *unitRecords) inOrder() bool {
	for i, row := range x.order {
		if row != uint32(i+1) {
			return false
		}
	}
	return true
}

// A namedUnit is where the data names a base unit: in a record of it, or elsewhere.
type namedUnit struct {
	path   Path
	area   int32
	record int32 // of Data.Units, -1 elsewhere
}

// named gathers where d names base units, area by area; area i's stand before ends[i]. It also counts the records of them.
func (b *builder) named(d *Data) (list []namedUnit, ends []int, records int) {
	r := b.r
	all := make([]namedUnit, 0, len(d.Units)+len(d.Tenures))
	ends = make([]int, len(r.areas)+1)
	for at, id := range d.unitIDs() {
		path := id.Path()
		if !strings.Contains(string(path), "~") || r.labels && r.path(path) >= 0 {
			continue
		}
		if area := r.area(id.Area()); area >= 0 {
			record := int32(-1)
			if at.list == "units" && at.field == "unit" {
				record = int32(at.row)
				records++
			}
			all = append(all, namedUnit{path, area, record})
			ends[area+1]++
		} else {
			b.unseated = true
		}
	}
	for i := range r.areas {
		ends[i+1] += ends[i]
	}
	list = make([]namedUnit, len(all))
	for _, u := range all {
		list[ends[u.area]] = u
		ends[u.area]++
	}
	return list, ends, records
}
