package org

import "slices"

// An era is a stretch of days on which no area begins, ends or becomes certain. In it the areas form one tree, numbered
// in preorder, so that what lies within an area is an interval.
type era struct {
	from   Date
	rows   []int32 // by area: the row of its version, -1 if it is not there
	truth  []Truth // by area: whether it is there
	parent []int32 // by area, -1 at the top
	order  []int32 // areas in preorder
	pos    []int32 // by area: its place in order, -1 if it is not there
	end    []int32 // by area: the place after its last descendant
}

func (e *era) within(a, b int32) bool {
	return a >= 0 && b >= 0 && e.pos[a] >= e.pos[b] && e.pos[a] < e.end[b] && e.pos[b] >= 0
}

func (r *Registry) indexEras() {
	days := []Date{0}
	for i := range r.data.Areas {
		a := &r.data.Areas[i]
		days = append(days, a.From)
		if a.Until != Open {
			days = append(days, a.Until)
		}
		if len(a.Seen) > 0 {
			days = append(days, firstSeen(a.Seen), lastSeen(a.Seen).Add(1))
		}
	}
	slices.Sort(days)
	for _, d := range slices.Compact(days) {
		r.eras = append(r.eras, r.newEra(d))
	}
}

func (r *Registry) newEra(d Date) era {
	n := len(r.areas)
	numbers := make([]int32, 4*n)
	e := era{from: d, rows: numbers[:n], truth: make([]Truth, n), parent: numbers[n : 2*n], pos: numbers[2*n : 3*n], end: numbers[3*n:]}
	day := max(d, 1_01_01) // the first era has no first day
	for i := range r.areas {
		e.rows[i], e.parent[i], e.pos[i] = -1, -1, -1
		for _, row := range r.areas[i].versions {
			a := &r.data.Areas[row]
			if t := life(a.Span, a.Seen, day); t > e.truth[i] {
				e.truth[i], e.rows[i] = t, row
			}
		}
	}
	kids := make([][]int32, n)
	var roots []int32
	for i := range r.areas {
		if e.rows[i] < 0 {
			continue
		}
		p := r.area(r.data.Areas[e.rows[i]].In)
		if p < 0 || e.rows[p] < 0 || p == int32(i) {
			roots = append(roots, int32(i))
			continue
		}
		e.parent[i] = p
		kids[p] = append(kids[p], int32(i))
	}
	var visit func(i int32)
	visit = func(i int32) {
		e.pos[i] = int32(len(e.order))
		e.order = append(e.order, i)
		for _, k := range kids[i] {
			visit(k)
		}
		e.end[i] = int32(len(e.order))
	}
	for _, i := range roots {
		visit(i)
	}
	for i := range e.rows {
		if e.pos[i] < 0 {
			e.rows[i], e.truth[i] = -1, False // above itself: reported by New
		}
	}
	return e
}
