package org

import (
	"slices"
	"sync"
)

// codeIndex finds areas and units by their codes. It is built when it is first asked.
type codeIndex struct {
	made     sync.Once
	areas    map[string]int32 // official code → the first row of areaRecords that has it
	next     []int32          // by row of areaRecords: the next row with its code, -1 if none
	agencies map[string][]int32
}

func (r *Registry) codeIndex() *codeIndex {
	x := &r.codes
	x.made.Do(func() {
		rows := r.areaRecords.rows
		x.areas, x.next = make(map[string]int32, len(rows)), make([]int32, len(rows))
		for row := len(rows) - 1; row >= 0; row-- {
			code := rows[row].code
			next, given := x.areas[code]
			if !given {
				next = -1
			}
			x.next[row], x.areas[code] = next, int32(row)
		}
		x.agencies = map[string][]int32{}
		for row := range r.data.Units {
			for _, c := range r.data.Units[row].Codes {
				x.agencies[c.Code] = append(x.agencies[c.Code], int32(row))
			}
		}
	})
	return x
}

// Coded returns the area that had the official code on the day. Codes are given again: 00367 was phường Thanh Xuân Bắc
// until 2025-06-30 and is phường Thanh Xuân since. It is the zero Area if no area had it.
func (v View) Coded(code string) Area {
	if v.r == nil || code == "" {
		return Area{}
	}
	x, e := v.r.codeIndex(), v.eraRow()
	row, given := x.areas[code]
	for given && row >= 0 {
		if i := v.r.areaRecords.rows[row].area; e.rows[i] == row {
			return Area{v, i}
		}
		row = x.next[row]
	}
	return Area{}
}

// ByCode returns the unit that had the electronic agency code on the day, the zero Unit if none is recorded.
func (v View) ByCode(code string) Unit {
	if v.r == nil || code == "" {
		return Unit{}
	}
	for _, row := range v.r.codeIndex().agencies[code] {
		u := &v.r.data.Units[row]
		if slices.ContainsFunc(u.Codes, func(c Code) bool { return c.Code == code && c.Has(v.day) != False }) {
			return v.Unit(u.Unit)
		}
	}
	return Unit{}
}
