package org

import (
	"cmp"
	"hash/maphash"
	"math/bits"
	"slices"
	"strings"
	"sync"
)

// codeIndex finds areas and units by their codes. It is built when it is first asked.
type codeIndex struct {
	made     sync.Once
	keys     [2]uint64          // at random, so that no file can be made whose codes stand in each other's way
	slots    []uint32           // open addressing by official code: 1 and the first row of areaRecords that has it; 0 is free
	next     []int32            // by row of areaRecords: the next row with its code, -1 if none
	words    map[string]int32   // by a code that is no number: the first row that has it
	agencies map[string][]int32 // by agencyKey: the rows of Data.Units
}

func (r *Registry) codeIndex() *codeIndex {
	x := &r.codes
	x.made.Do(func() {
		codes := r.areaRecords.codes
		x.next = make([]int32, len(codes))
		x.keys = [2]uint64{maphash.String(maphash.MakeSeed(), ""), maphash.String(maphash.MakeSeed(), "") | 1}
		x.slots = make([]uint32, 1<<bits.Len(uint(2*len(codes))))
		x.words, x.agencies = map[string]int32{}, map[string][]int32{}
		for row := len(codes) - 1; row >= 0; row-- {
			x.next[row] = -1
			switch c := codes[row]; {
			case c&codeText != 0:
				word := r.areaCode(int32(row))
				if after, ok := x.words[word]; ok {
					x.next[row] = after
				}
				x.words[word] = int32(row)
			case c != 0:
				slot := x.slot(codes, c)
				x.next[row] = int32(*slot) - 1
				*slot = uint32(row + 1)
			}
		}
		for row := range r.data.Units {
			for _, c := range r.data.Units[row].Codes {
				key := agencyKey(c.Code)
				x.agencies[key] = append(x.agencies[key], int32(row))
			}
		}
	})
	return x
}

// slot returns where the code is, or would be.
func (x *codeIndex) slot(codes []areaCode, code areaCode) *uint32 {
	mask := uint64(len(x.slots) - 1)
	high, low := bits.Mul64(uint64(code)^x.keys[0], x.keys[1])
	i := (high ^ low) & mask
	for x.slots[i] != 0 && codes[x.slots[i]-1] != code {
		i = (i + 1) & mask
	}
	return &x.slots[i]
}

// first returns the first row that has a code, -1 if none has it.
func (x *codeIndex) first(codes []areaCode, code string) int32 {
	if c := codeOf(code); c != 0 {
		return int32(*x.slot(codes, c)) - 1
	}
	if row, ok := x.words[code]; ok {
		return row
	}
	return -1
}

// Coded returns the area that had the official code on the day. Codes are given again: 00367 was phường Thanh Xuân Bắc
// until 2025-06-30 and is phường Thanh Xuân since. It is the zero Area if no area had it. An area of which it is not known which of two codes
// it had is found by both.
func (v View) Coded(code string) Area {
	if v.r == nil || code == "" {
		return Area{}
	}
	x, e := v.r.codeIndex(), v.eraRow()
	var perhaps Area
	for row := x.first(v.r.areaRecords.codes, code); row >= 0; row = x.next[row] {
		i := v.r.areaRecords.areas[row]
		switch b := e.bridges[i]; {
		case b.either && (row == b.before || row == b.after):
			perhaps = cmp.Or(perhaps, Area{v, i})
		case e.rows[i] == row:
			return Area{v, i}
		}
	}
	return perhaps
}

// ByCode returns the unit that had the electronic agency code on the day, the zero Unit if none is recorded. The code may be in
// either form, whichever the record has: H26.37, or the older 000.00.37.H26.
func (v View) ByCode(code string) Unit {
	if v.r == nil || code == "" {
		return Unit{}
	}
	key := agencyKey(code)
	for _, row := range v.r.codeIndex().agencies[key] {
		u := &v.r.data.Units[row]
		if slices.ContainsFunc(u.Codes, func(c Code) bool { return agencyKey(c.Code) == key && c.Has(v.day) != False }) {
			return v.Unit(u.Unit)
		}
	}
	return Unit{}
}

// agencyKey returns a code of the older form, four groups with the smallest first and zeros where there is none (QCVN
// 102:2016/BTTTT), in that of today, the largest first (20/2020/QĐ-TTg, Điều 4). Any other code is returned as it is.
func agencyKey(code string) string {
	groups := strings.Split(code, ".")
	if len(groups) != 4 || isAgencyHead(groups[0]) || !isAgencyHead(groups[3]) {
		return code
	}
	slices.Reverse(groups)
	return strings.Join(slices.DeleteFunc(groups, func(g string) bool { return g != "" && strings.Trim(g, "0") == "" }), ".")
}

// isAgencyHead reports whether the group is that of an organ of the first level: H26.
func isAgencyHead(group string) bool {
	return len(group) == 3 && 'A' <= group[0] && group[0] <= 'Y' && isDigits(group[1:])
}
