package org

import "slices"

// A baseRun is the base units along a path that sit in one area under no other base unit and have numbers for labels.
type baseRun struct {
	path  int32
	row   uint32 // the first
	label label  // of the first
	step  uint32 // rows for a number, in units of 1/65536
}

const (
	runSlack = 8   // rows between where a unit of a run is looked for and where it stands, at most
	mostRuns = 255 // of an area: its runs are looked through one by one
)

func (x *baseRun) guess(l label) uint32 { return x.row + uint32(uint64(l-x.label)*uint64(x.step)>>16) }

func (b *baseUnits) runsIn(area int32) []baseRun {
	if area == 0 {
		return b.runs[:b.runEnd[0]]
	}
	return b.runs[b.runEnd[area-1]:b.runEnd[area]]
}

// run returns the run of a path in an area, nil if it has none. Most areas have runs of the same paths in the same order.
func (b *baseUnits) run(area, path int32) *baseRun {
	runs := b.runsIn(area)
	if at := int(b.runAt[path]); at < len(runs) && runs[at].path == path {
		return &runs[at]
	}
	for i := range runs {
		if runs[i].path == path {
			return &runs[i]
		}
	}
	return nil
}

func (b *baseUnits) findInRun(x *baseRun, l label, first, end uint32) uint32 {
	if l < x.label {
		return 0
	}
	at := x.guess(l)
	if at >= first && at < end {
		if y := &b.rows[at]; y.label == l && y.path == x.path && y.host == 0 {
			return b.first(at)
		}
	}
	for off := uint32(1); off <= runSlack; off++ {
		for _, row := range [2]uint32{at - off, at + off} {
			if row >= first && row < end {
				if y := &b.rows[row]; y.label == l && y.path == x.path && y.host == 0 {
					return b.first(row)
				}
			}
		}
	}
	return 0
}

// indexBase finds the runs, and fills the table with what is in none.
func (r *Registry) indexBase() {
	b := &r.base
	if len(b.rows) <= 1 {
		return
	}
	b.runEnd, b.runAt, b.kinds = make([]uint32, len(r.areas)), make([]uint8, len(r.paths)), make([]kindSet, 1)
	x := runFinder{b: b, trials: make([]runTrial, len(r.paths))}
	for area := range int32(len(r.areas)) {
		var kinds kindSet
		first, end := b.in(area)
		for row := first; row < end; row = b.next(row) {
			p := &r.paths[b.rows[row].path]
			p.based, p.nested = true, p.nested || b.rows[row].host != 0
			kinds.add(p.body.Kind)
			x.see(area, row)
		}
		b.setKinds(area, kinds)
		x.settle(area)
	}
	r.fillSlots(x.others)
}

// fewTwins is how many rows are passed over before twins are looked for, which takes longer.
const fewTwins = 8

// fillSlots fills the table with rows, which stand area by area.
func (r *Registry) fillSlots(rows []uint32) {
	if len(rows) == 0 {
		return
	}
	b := &r.base
	size := tableSize(len(rows))
	b.hash, b.slots = newBaseHash(), make([]uint32, size)
	mask := uint32(size - 1)
	area := int32(0)
	for _, row := range rows {
		for row >= b.start[area+1] {
			area++
		}
		x := &b.rows[row]
		number, text := x.label, ""
		if x.label&labelText != 0 {
			number, text = 0, r.labelOf(x.label)
		}
		i := b.hash.of(area, x.path, x.host, number, text) & mask
		for n := 0; b.slots[i] != 0 && (n < fewTwins || !r.twins(b.slots[i], row, b.start[area])); n++ {
			i = (i + 1) & mask
		}
		if b.slots[i] == 0 {
			b.slots[i] = row
		}
	}
}

// twins reports whether two rows, of which the second is in the area that begins with row first, are the same unit twice, as only a
// damaged file has it. One of them is enough in the table: many would stand in each other's way.
func (r *Registry) twins(a, b, first uint32) bool {
	x, y := &r.base.rows[a], &r.base.rows[b]
	return x.path == y.path && x.host == y.host && a >= first &&
		(x.label == y.label || x.label&y.label&labelText != 0 && r.labelOf(x.label) == r.labelOf(y.label))
}

// setKinds says of which kinds the units of an area are: most have those of the one before.
func (b *baseUnits) setKinds(area int32, s kindSet) {
	if s == (kindSet{}) {
		return
	}
	if b.kinds[len(b.kinds)-1] != s {
		b.kinds = append(b.kinds, s)
	}
	if n := int(area) + 1; n > len(b.kindsIn) {
		b.kindsIn = slices.Grow(b.kindsIn, n-len(b.kindsIn))[:n]
	}
	b.kindsIn[area] = uint32(len(b.kinds) - 1)
}

// meets reports whether units of an area are of one of the kinds.
func (b *baseUnits) meets(area int32, s *kindSet) bool {
	return int(area) < len(b.kindsIn) && b.kinds[b.kindsIn[area]].meets(s)
}

func (b *baseUnits) hasRun(area, path int32) bool { return b.run(area, path) != nil }
