package org

import (
	"iter"
	"slices"
)

// A baseRun is the base units along a path that sit in one area under no other base unit and have numbers for labels.
type baseRun struct {
	path  int32
	row   uint32 // the first
	label label  // of the first
	step  uint32 // rows for a number, in units of 1/65536
}

const runSlack = 8 // rows between where a unit of a run is looked for and where it stands, at most

func (x *baseRun) guess(l label) uint32 { return x.row + uint32(uint64(l-x.label)*uint64(x.step)>>16) }

func (b *baseUnits) runsIn(area int32) iter.Seq[uint32] {
	return func(yield func(uint32) bool) {
		i := uint32(0)
		if area > 0 {
			i = b.runEnd[area-1]
		}
		for ; i < b.runEnd[area]; i++ {
			if !yield(i) {
				return
			}
		}
	}
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
	b.runEnd, b.kinds = make([]uint32, len(r.areas)), make([]kindSet, 1)
	var others []uint32
	for area := range int32(len(r.areas)) {
		first, end := b.in(area)
		b.runEnd[area] = uint32(len(b.runs))
		var kinds kindSet
		tried := int32(-1) // the path of the last row that may begin a run: its rows follow one another
		for row := first; row < end; row = b.next(row) {
			x := &b.rows[row]
			p := &r.paths[x.path]
			p.based, p.nested = true, p.nested || x.host != 0
			kinds.add(p.body.Kind)
			if x.host == 0 && x.label != 0 && x.label&labelText == 0 && x.path != tried {
				if tried = x.path; !b.hasRun(area, x.path) {
					b.addRun(row, end)
					b.runEnd[area] = uint32(len(b.runs))
				}
			}
		}
		b.setKinds(area, kinds)
		others = b.notInRuns(others, area)
	}
	if len(others) == 0 {
		return
	}
	size := tableSize(len(others))
	b.slots = make([]uint32, size)
	mask := uint32(size - 1)
	area := int32(0)
	for _, row := range others {
		for row >= b.start[area+1] {
			area++
		}
		x := &b.rows[row]
		number, text := x.label, ""
		if x.label&labelText != 0 {
			number, text = 0, r.labelOf(x.label)
		}
		i := hashBase(area, x.path, x.host, number, text) & mask
		for b.slots[i] != 0 {
			i = (i + 1) & mask
		}
		b.slots[i] = row
	}
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

func (b *baseUnits) hasRun(area, path int32) bool {
	for i := range b.runsIn(area) {
		if b.runs[i].path == path {
			return true
		}
	}
	return false
}

// addRun adds the run that starts with a row, if its units are where they are looked for.
func (b *baseUnits) addRun(row, end uint32) {
	last := row
	path := b.rows[row].path
	for i := row; i < end; i = b.next(i) {
		if x := &b.rows[i]; x.path == path && x.host == 0 {
			if x.label == 0 || x.label&labelText != 0 {
				return
			}
			last = i
		}
	}
	run := baseRun{path: path, row: row, label: b.rows[row].label}
	if d := b.rows[last].label - run.label; d > 0 {
		run.step = uint32(uint64(last-row) << 16 / uint64(d))
	}
	for i := row; i <= last; i = b.next(i) {
		if x := &b.rows[i]; x.path == path && x.host == 0 {
			if at := run.guess(x.label); max(at, i)-min(at, i) > runSlack {
				return
			}
		}
	}
	b.runs = append(b.runs, run)
}

// notInRuns appends the units of an area that no run has.
func (b *baseUnits) notInRuns(rows []uint32, area int32) []uint32 {
	first, end := b.in(area)
	last, run := int32(-1), false
	for row := first; row < end; row = b.next(row) {
		x := &b.rows[row]
		if x.path != last {
			last, run = x.path, b.hasRun(area, x.path)
		}
		if x.host != 0 || x.label == 0 || x.label&labelText != 0 || !run {
			rows = append(rows, row)
		}
	}
	return rows
}
