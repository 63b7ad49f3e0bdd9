package org

import (
	"hash/maphash"
	"math/bits"
	"slices"
	"sync"
)

// codeIndex finds areas and units by their codes. It is built when it is first asked.
type codeIndex struct {
	made     sync.Once
	seed     maphash.Seed
	slots    []uint32 // open addressing by official code: 1 and the first row of areaRecords that has it; 0 is free
	next     []int32  // by row of areaRecords: the next row with its code, -1 if none
	agencies map[string][]int32
}

func (r *Registry) codeIndex() *codeIndex {
	x := &r.codes
	x.made.Do(func() {
		rows := r.areaRecords.rows
		x.seed, x.next = maphash.MakeSeed(), make([]int32, len(rows))
		x.slots = make([]uint32, 1<<bits.Len(uint(2*len(rows))))
		for row := len(rows) - 1; row >= 0; row-- {
			slot := x.slot(rows, rows[row].code)
			x.next[row] = int32(*slot) - 1
			*slot = uint32(row + 1)
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

// slot returns where the code is, or would be.
func (x *codeIndex) slot(rows []areaRow, code string) *uint32 {
	mask := uint64(len(x.slots) - 1)
	i := maphash.String(x.seed, code) & mask
	for x.slots[i] != 0 && rows[x.slots[i]-1].code != code {
		i = (i + 1) & mask
	}
	return &x.slots[i]
}

// Coded returns the area that had the official code on the day. Codes are given again: 00367 was phường Thanh Xuân Bắc
// until 2025-06-30 and is phường Thanh Xuân since. It is the zero Area if no area had it.
func (v View) Coded(code string) Area {
	if v.r == nil || code == "" {
		return Area{}
	}
	x, e := v.r.codeIndex(), v.eraRow()
	row := int32(*x.slot(v.r.areaRecords.rows, code)) - 1
	for row >= 0 {
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
