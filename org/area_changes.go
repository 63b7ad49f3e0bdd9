package org

import (
	"cmp"
	"slices"
	"sync"
)

// areaChangeIndex finds changes of areas by either end. It is made when it is first asked.
type areaChangeIndex struct {
	made sync.Once
	by   [2]csr // by From and by To, in the order of days
}

func (r *Registry) areaChangesOf(end int, area int32) []int32 {
	x := &r.areaChangeIndex
	x.made.Do(func() {
		changes := r.areaChanges()
		byDay := func(a, b int32) int { return cmp.Compare(changes.day(a), changes.day(b)) }
		for end := range x.by {
			x.by[end] = newKeyedCSR(len(r.areas), changes.ends[end])
			for i := range r.areas {
				if rows := x.by[end].at(i); len(rows) > 1 {
					slices.SortStableFunc(rows, byDay)
				}
			}
		}
	})
	return x.by[end].at(int(area))
}

// areaChangesOn returns the rows of the changes that lead from an area, or with end 1 to it, on a day.
func (r *Registry) areaChangesOn(end int, area int32, day Date) []int32 {
	rows, changes := r.areaChangesOf(end, area), r.areaChanges()
	first, ok := slices.BinarySearchFunc(rows, day, func(row int32, d Date) int { return cmp.Compare(changes.day(row), d) })
	if !ok {
		return nil
	}
	after := first + 1
	for after < len(rows) && changes.day(rows[after]) == day {
		after++
	}
	return rows[first:after]
}
