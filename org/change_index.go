package org

import (
	"iter"
	"slices"
)

// changeIndex finds changes of bodies and units by the thing that they start from or lead to.
type changeIndex struct {
	bodies [2]csr // by path
	units  [2]map[unitKey][]int32
}

func (r *Registry) indexChanges() {
	c := &r.changes
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
}

// changeDays returns the days on which anything changes, sorted; of a partial day both its first and its last.
func (r *Registry) changeDays() []Date {
	r.changing.Do(func() {
		add := func(days ...Date) { r.days = append(r.days, days...) }
		ends := func(s Span) { add(s.From.First(), s.From.Last(), s.Until.First(), s.Until.Last()) }
		add(r.treeDays...)
		add(r.areaRecords.told.changes.days...)
		for i := range r.data.BodyChanges {
			add(r.data.BodyChanges[i].Day.First(), r.data.BodyChanges[i].Day.Last())
		}
		for i := range r.data.UnitChanges {
			add(r.data.UnitChanges[i].Day.First(), r.data.UnitChanges[i].Day.Last())
		}
		for i := range r.data.Standards {
			ends(r.data.Standards[i].Span)
			for j := range r.data.Standards[i].Except {
				ends(r.data.Standards[i].Except[j].Span)
			}
		}
		for i := range r.data.Units {
			ends(r.data.Units[i].Span)
		}
		r.days = compactDays(slices.DeleteFunc(r.days, func(d Date) bool { return !d.IsDay() }))
	})
	return r.days
}

// bodiesOf returns the changes of the body of k. Law changes no base unit.
func (c *changeIndex) bodiesOf(end int, k unitKey) []int32 {
	if k.base != 0 {
		return nil
	}
	return c.bodies[end].at(int(k.path))
}

// changeDaysBetween yields the days of change that lie between from and to, in the order in which time runs from one to the
// other. A change on day d makes the difference between d and the day before.
func (r *Registry) changeDaysBetween(from, to Date) iter.Seq[Date] {
	return func(yield func(Date) bool) {
		if from <= to {
			for _, d := range r.changeDays() {
				if d > from && d <= to && !yield(d) {
					return
				}
			}
			return
		}
		for _, d := range slices.Backward(r.changeDays()) {
			if d > to && d <= from && !yield(d) {
				return
			}
		}
	}
}
