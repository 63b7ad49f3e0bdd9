package org

import (
	"cmp"
	"math/bits"
	"slices"
)

// units is a sorted list of recorded units other than base units, each with its rows.
type units struct {
	keys  []unitKey // sorted, a key for each row
	rows  []int32
	start []int32 // by area: its first key; one more at the end
}

func compareUnits(a, b unitKey) int {
	return cmp.Or(cmp.Compare(a.area, b.area), cmp.Compare(a.path, b.path), cmp.Compare(a.base, b.base))
}

// of returns the rows of the unit k.
func (u *units) of(k unitKey) []int32 {
	in := u.in(k.area)
	i, ok := slices.BinarySearchFunc(in, k, compareUnits)
	if !ok {
		return nil
	}
	j := i + 1
	for j < len(in) && in[j] == k {
		j++
	}
	start := int(u.start[k.area])
	return u.rows[start+i : start+j]
}

// in returns the keys of the units recorded in the area.
func (u *units) in(area int32) []unitKey {
	if area < 0 || int(area)+1 >= len(u.start) {
		return nil
	}
	return u.keys[u.start[area]:u.start[area+1]]
}

type standardRow struct {
	path   int32
	within int32
	except []exceptionRow
}

type exceptionRow struct{ within int32 }

func (r *Registry) indexStandards() {
	n := len(r.paths)
	r.stdRows = make([]standardRow, 0, len(r.data.Standards))
	for i := range r.data.Standards {
		s := &r.data.Standards[i]
		row := standardRow{path: r.path(s.Unit), within: r.area(s.Within)}
		for j := range s.Except {
			row.except = append(row.except, exceptionRow{r.area(s.Except[j].Within)})
		}
		r.stdRows = append(r.stdRows, row)
	}
	places := 0
	for i := range r.data.Standards {
		places += bits.OnesCount(uint(r.data.Standards[i].In))
	}
	keys, rows := make([]int32, 0, places), make([]int32, 0, places)
	for i := range r.stdRows {
		for t := range r.typePaths {
			if r.data.Standards[i].In.Has(AreaType(t)) {
				keys, rows = append(keys, int32(t*n)+r.stdRows[i].path), append(rows, int32(i))
			}
		}
	}
	r.standards = newKeyedCSR(len(areaTypeNames)*n, keys)
	for i, at := range r.standards.rows {
		r.standards.rows[i] = rows[at]
	}
	for t := range r.typePaths {
		for p := range n {
			if len(r.standards.at(t*n+p)) > 0 {
				r.typePaths[t] = append(r.typePaths[t], int32(p))
			}
		}
	}
}

func (r *Registry) indexUnits() {
	type keyed struct {
		key unitKey
		row int32
	}
	var all []keyed
	for i := range r.data.Units {
		if k := r.unit(r.data.Units[i].Unit); k.base == 0 {
			all = append(all, keyed{k, int32(i)})
		}
	}
	slices.SortStableFunc(all, func(a, b keyed) int { return compareUnits(a.key, b.key) })
	for _, k := range all {
		r.recorded.keys = append(r.recorded.keys, k.key)
		r.recorded.rows = append(r.recorded.rows, k.row)
	}
	if len(all) > 0 {
		r.recorded.start = make([]int32, len(r.areas)+1)
		for _, k := range all {
			r.recorded.start[k.key.area+1]++
		}
		for i := range r.areas {
			r.recorded.start[i+1] += r.recorded.start[i]
		}
	}
	r.recordedPath = make([]bool, len(r.paths))
	for _, k := range all {
		if u := &r.data.Units[k.row]; u.Span != (Span{}) || len(u.Seen) > 0 {
			if r.recordedIn == nil {
				r.recordedIn = make([]bool, len(r.areas))
			}
			r.recordedIn[k.key.area] = true
			for p := k.key.path; p < r.paths[k.key.path].end; p++ {
				r.recordedPath[p] = true
			}
		}
	}
	r.terms = map[unitKey][]int32{}
	for i := range r.data.Terms {
		k := r.unit(r.data.Terms[i].Unit)
		r.terms[k] = append(r.terms[k], int32(i))
	}
	for end, id := range [2]func(*Relation) UnitID{
		func(x *Relation) UnitID { return x.From },
		func(x *Relation) UnitID { return x.To },
	} {
		r.related[end] = map[unitKey][]int32{}
		for i := range r.data.Relations {
			k := r.unit(id(&r.data.Relations[i]))
			r.related[end][k] = append(r.related[end][k], int32(i))
		}
	}
	r.folios = map[seatKey][]int32{}
	for i := range r.data.Portfolios {
		k := r.seat(r.data.Portfolios[i].Post)
		r.folios[k] = append(r.folios[k], int32(i))
	}
}
