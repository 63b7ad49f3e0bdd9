package org

import (
	"cmp"
	"iter"
	"slices"
)

// changeIndex finds changes by the thing that they start from or lead to.
type changeIndex struct {
	ends   [2][]int32 // by row of data.AreaChanges: From and To
	areas  [2]csr     // by From and by To, in the order of days
	bodies [2]csr     // by path
	units  [2]map[unitKey][]int32
	days   []Date // on which anything changes, sorted; of a partial day both its first and its last
}

func (r *Registry) indexChanges() {
	c := &r.changes
	if n := len(r.data.AreaChanges); len(c.ends[0]) != n { // else they came with the binary form
		c.ends = [2][]int32{make([]int32, n), make([]int32, n)}
		for i := range r.data.AreaChanges {
			c.ends[0][i], c.ends[1][i] = r.area(r.data.AreaChanges[i].From), r.area(r.data.AreaChanges[i].To)
		}
	}
	for end := range c.areas {
		c.areas[end] = newKeyedCSR(len(r.areas), c.ends[end])
		for i := range len(r.areas) {
			if rows := c.areas[end].at(i); len(rows) > 1 {
				slices.SortStableFunc(rows, func(a, b int32) int {
					return cmp.Compare(r.data.AreaChanges[a].Day, r.data.AreaChanges[b].Day)
				})
			}
		}
	}
	for end, path := range [2]func(*BodyChange) Path{
		func(x *BodyChange) Path { return x.From },
		func(x *BodyChange) Path { return x.To },
	} {
		c.bodies[end] = newCSR(len(r.paths), r.data.BodyChanges, func(x *BodyChange) int { return int(r.path(path(x))) })
	}
	for end, id := range [2]func(*Change[UnitID]) UnitID{
		func(x *Change[UnitID]) UnitID { return x.From },
		func(x *Change[UnitID]) UnitID { return x.To },
	} {
		c.units[end] = map[unitKey][]int32{}
		for i := range r.data.UnitChanges {
			k := r.unit(id(&r.data.UnitChanges[i]))
			c.units[end][k] = append(c.units[end][k], int32(i))
		}
	}
	for i := range r.data.AreaChanges {
		c.days = append(c.days, r.data.AreaChanges[i].Day)
	}
	for i := range r.data.BodyChanges {
		c.days = append(c.days, r.data.BodyChanges[i].Day.First(), r.data.BodyChanges[i].Day.Last())
	}
	for i := range r.data.UnitChanges {
		c.days = append(c.days, r.data.UnitChanges[i].Day.First(), r.data.UnitChanges[i].Day.Last())
	}
	c.days = append(c.days, r.treeDays...)
	ends := func(s Span) { c.days = append(c.days, s.From.First(), s.From.Last(), s.Until.First(), s.Until.Last()) }
	for i := range r.data.Standards {
		ends(r.data.Standards[i].Span)
		for j := range r.data.Standards[i].Except {
			ends(r.data.Standards[i].Except[j].Span)
		}
	}
	for i := range r.data.Units {
		ends(r.data.Units[i].Span)
	}
	c.days = slices.DeleteFunc(c.days, func(d Date) bool { return !d.IsDay() })
	slices.Sort(c.days)
	c.days = slices.Compact(c.days)
}

// areaChanges returns the rows of the changes that lead from an area, or with end 1 to it, on a day.
func (r *Registry) areaChanges(end int, area int32, day Date) []int32 {
	rows := r.changes.areas[end].at(int(area))
	first, ok := slices.BinarySearchFunc(rows, day, func(row int32, d Date) int { return cmp.Compare(r.data.AreaChanges[row].Day, d) })
	if !ok {
		return nil
	}
	after := first + 1
	for after < len(rows) && r.data.AreaChanges[rows[after]].Day == day {
		after++
	}
	return rows[first:after]
}

// bodiesOf returns the changes of the body of k. Law changes no base unit.
func (c *changeIndex) bodiesOf(end int, k unitKey) []int32 {
	if k.base != 0 {
		return nil
	}
	return c.bodies[end].at(int(k.path))
}

// changeDays yields the days of change that lie between from and to, in the order in which time runs from one to the
// other. A change on day d makes the difference between d and the day before.
func (r *Registry) changeDays(from, to Date) iter.Seq[Date] {
	return func(yield func(Date) bool) {
		if from <= to {
			for _, d := range r.changes.days {
				if d > from && d <= to && !yield(d) {
					return
				}
			}
			return
		}
		for _, d := range slices.Backward(r.changes.days) {
			if d > to && d <= from && !yield(d) {
				return
			}
		}
	}
}
