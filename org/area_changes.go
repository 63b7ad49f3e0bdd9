package org

import (
	"cmp"
	"slices"
	"sync"
)

// areaChanges are the changes of areas, a column for each field: a change is a row.
type areaChanges struct {
	ends    [2][]int32 // by row: From and To, of Registry.areas
	forms   []changeForm
	days    []Date
	grounds []int32 // by row: of areaRecords.grounds
}

// A changeForm is an extent, and whether the day is loose.
type changeForm uint8

func newChangeForm(e Extent, loose bool) changeForm {
	return changeForm(e)<<1 | changeForm(btoi(loose))
}

func (f changeForm) extent() Extent { return Extent(f >> 1) }

func (f changeForm) loose() bool { return f&1 != 0 }

// addAreaChanges takes the changes apart.
func (r *Registry) addAreaChanges(b *areaBuilder, list []Change[AreaID]) {
	x, n := &r.areaChanges, len(list)
	x.ends = [2][]int32{make([]int32, n), make([]int32, n)}
	x.forms, x.days, x.grounds = make([]changeForm, n), make([]Date, n), make([]int32, n)
	for i := range list {
		c := &list[i]
		x.ends[0][i], x.ends[1][i] = r.area(c.From), r.area(c.To)
		x.forms[i], x.days[i], x.grounds[i] = newChangeForm(c.Extent, c.Loose), c.Day, b.addGround(c.Grounding)
	}
}

// allAreaChanges puts the changes together again.
func (r *Registry) allAreaChanges() []Change[AreaID] {
	x := &r.areaChanges
	if len(x.days) == 0 {
		return nil
	}
	list := make([]Change[AreaID], len(x.days))
	for row := range list {
		list[row] = r.areaChange(int32(row))
	}
	return list
}

// areaChange puts a change together again.
func (r *Registry) areaChange(row int32) Change[AreaID] {
	x := &r.areaChanges
	return Change[AreaID]{From: r.areas[x.ends[0][row]], To: r.areas[x.ends[1][row]], Extent: x.forms[row].extent(), Day: x.days[row],
		Loose: x.forms[row].loose(), Grounding: r.areaRecords.grounding(x.grounds[row])}
}

// areaChangeIndex finds changes of areas by either end. It is made when it is first asked.
type areaChangeIndex struct {
	made sync.Once
	by   [2]csr // by From and by To, in the order of days
}

func (r *Registry) areaChangesOf(end int, area int32) []int32 {
	x := &r.areaChangeIndex
	x.made.Do(func() {
		byDay := func(a, b int32) int { return cmp.Compare(r.areaChanges.days[a], r.areaChanges.days[b]) }
		for end := range x.by {
			x.by[end] = newKeyedCSR(len(r.areas), r.areaChanges.ends[end])
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
	rows, days := r.areaChangesOf(end, area), r.areaChanges.days
	first, ok := slices.BinarySearchFunc(rows, day, func(row int32, d Date) int { return cmp.Compare(days[row], d) })
	if !ok {
		return nil
	}
	after := first + 1
	for after < len(rows) && days[rows[after]] == day {
		after++
	}
	return rows[first:after]
}
