package org

import (
	"slices"
)

// first returns the first row of the unit of a row.
func (b *baseUnits) first(row uint32) uint32 {
	for b.rows[row-1].life&more != 0 {
		row--
	}
	return row
}

// next returns the first row of the next unit.
func (b *baseUnits) next(row uint32) uint32 {
	for b.rows[row].life&more != 0 {
		row++
	}
	return row + 1
}

// in returns the first row of the area and the row after its last.
func (b *baseUnits) in(area int32) (first, end uint32) {
	if len(b.start) == 0 {
		return 0, 0
	}
	return b.start[area], b.start[area+1]
}

// area returns the area of a row.
func (b *baseUnits) area(row uint32) int32 {
	i, found := slices.BinarySearch(b.start, row)
	if !found {
		return int32(i - 1)
	}
	for i+1 < len(b.start) && b.start[i+1] == row { // areas without base units
		i++
	}
	return int32(i)
}

// top returns the path of the outermost base unit that hosts the row, or of the row itself.
func (b *baseUnits) top(row uint32) int32 {
	for b.rows[row].host != 0 {
		row = b.rows[row].host
	}
	return b.rows[row].path
}

// under reports whether row is the unit of host, or a base unit under it.
func (b *baseUnits) under(row, host uint32) bool {
	for ; row >= host; row = b.rows[row].host {
		if row == host {
			return true
		}
	}
	return false
}

// along calls yield with what a path is in an area, the unit known by it alone and the base units, until it returns false.
func (r *Registry) along(area, path int32, yield func(unitKey) bool) bool {
	if !yield(unitKey{area, path, 0}) {
		return false
	}
	if !r.paths[path].based {
		return true
	}
	for row, end := r.base.in(area); row < end; row = r.base.next(row) {
		if r.base.rows[row].path == path && !yield(unitKey{area, path, row}) {
			return false
		}
	}
	return true
}

// partOf reports whether k is the unit w or is hosted by it, directly or not.
func (r *Registry) partOf(k, w unitKey) bool {
	switch {
	case k.area != w.area:
		return false
	case w.base != 0:
		return k.base != 0 && r.base.under(k.base, w.base)
	case k.base == 0:
		return k.path >= w.path && k.path < r.paths[w.path].end
	}
	h := r.paths[r.base.top(k.base)].host
	return h >= w.path && h < r.paths[w.path].end
}

// walk calls yield with what a standard or a record may put in an area, each host before its organs, until it returns false. std are the
// paths that a standard may put there.
func (r *Registry) walk(area int32, std []int32, yield func(unitKey) bool) bool {
	row, end := r.base.in(area)
	return r.walkRows(area, std, row, end, yield)
}

// walkLaw is walk without the base units.
func (r *Registry) walkLaw(area int32, std []int32, yield func(unitKey) bool) bool {
	return r.walkRows(area, std, 0, 0, yield)
}

func (r *Registry) walkRows(area int32, std []int32, row, end uint32, yield func(unitKey) bool) bool {
	rec := r.recorded.in(area)
	slot := int32(0) // the path before which the next base units come
	for {
		p := int32(len(r.paths))
		if len(std) > 0 {
			p = std[0]
		}
		if len(rec) > 0 && rec[0].path < p {
			p = rec[0].path
		}
		for ; row < end; row = r.base.next(row) {
			x := &r.base.rows[row]
			if x.host == 0 {
				slot = r.paths[x.path].end
			}
			if slot > p {
				break
			}
			if !yield(unitKey{area, x.path, row}) {
				return false
			}
		}
		if p == int32(len(r.paths)) {
			return true
		}
		if len(std) > 0 && std[0] == p {
			std = std[1:]
		}
		for len(rec) > 0 && rec[0].path == p {
			rec = rec[1:]
		}
		if !yield(unitKey{area, p, 0}) {
			return false
		}
	}
}
