package org

import "slices"

// An era is a stretch of days in which neither the tree of areas nor the law changes. Eras share what does not differ.
type era struct {
	from Date
	*tree
	law *law
}

// A tree is the areas as they are in a stretch of days on which no area begins, ends or becomes certain. They are numbered in preorder,
// so that what lies within an area is an interval.
type tree struct {
	from   Date
	rows   []int32    // by area: the row of its version, -1 if it is not there
	truth  []Truth    // by area: whether it is there
	types  []AreaType // by area: its type, 0 if it is not there
	parent []int32    // by area, -1 at the top
	order  []int32    // areas in preorder
	pos    []int32    // by area: its place in order, -1 if it is not there
	end    []int32    // by area: the place after its last descendant
	class  []int32    // by area: its class, 0 if it or one above it is not there for certain
}

// An areaClass is what the areas share that have types and ancestors of one kind: a commune in a province in a country.
// Class 0 is none.
type areaClass struct {
	typ   AreaType
	above int32 // class of the area above, 0 at the top
}

func (e *tree) within(a, b int32) bool {
	return a >= 0 && b >= 0 && e.pos[a] >= e.pos[b] && e.pos[a] < e.end[b] && e.pos[b] >= 0
}

// indexEras lays out the trees and the laws, and the eras that they make together.
func (r *Registry) indexEras() {
	treeDays, lawDays := r.treeDays(), r.lawDays()
	r.classes = []areaClass{{}}
	classes := map[areaClass]int32{}
	for _, d := range treeDays {
		r.trees = append(r.trees, r.newTree(d, classes))
	}
	for _, d := range lawDays {
		r.laws = append(r.laws, r.newLaw(d))
	}
	t, l := 0, 0
	for _, d := range compactDays(append(slices.Clone(treeDays), lawDays...)) {
		for t+1 < len(treeDays) && treeDays[t+1] <= d {
			t++
		}
		for l+1 < len(lawDays) && lawDays[l+1] <= d {
			l++
		}
		r.eras = append(r.eras, era{d, r.trees[t], r.laws[l]})
	}
}

func compactDays(days []Date) []Date {
	slices.Sort(days)
	return slices.Compact(days)
}

func (r *Registry) treeDays() []Date {
	days := []Date{0}
	var last []Date // on which areas were seen: the same few for most
	for i := range r.data.Areas {
		a := &r.data.Areas[i]
		days = append(days, a.From)
		if a.Until != Open {
			days = append(days, a.Until)
		}
		if len(a.Seen) > 0 {
			days, last = append(days, firstSeen(a.Seen)), append(last, lastSeen(a.Seen))
		}
	}
	for _, d := range compactDays(last) {
		days = append(days, d.Add(1))
	}
	return compactDays(days)
}

func (r *Registry) newTree(d Date, classes map[areaClass]int32) *tree {
	n := len(r.areas)
	numbers := make([]int32, 5*n)
	e := &tree{
		from: d, rows: numbers[:n:n], parent: numbers[n : 2*n : 2*n], pos: numbers[2*n : 3*n : 3*n], end: numbers[3*n : 4*n : 4*n], class: numbers[4*n:],
		truth: make([]Truth, n), types: make([]AreaType, n), order: make([]int32, 0, n),
	}
	day := max(d, 1_01_01) // the first tree has no first day
	for i := range r.areas {
		e.rows[i], e.parent[i], e.pos[i] = -1, -1, -1
		for _, row := range r.areas[i].versions {
			if t := r.areaWindows[row].has(day); t > e.truth[i] {
				e.truth[i], e.rows[i] = t, row
			}
		}
	}
	// Children are chained from their parent, in the order of areas.
	first, next := make([]int32, n+1), make([]int32, n)
	for i := range first {
		first[i] = -1
	}
	for i := int32(n - 1); i >= 0; i-- {
		if e.rows[i] < 0 {
			continue
		}
		up := r.areaIn[e.rows[i]]
		if up < 0 || e.rows[up] < 0 || up == i {
			up = int32(n)
		} else {
			e.parent[i] = up
		}
		next[i], first[up] = first[up], i
	}
	var visit func(i int32)
	visit = func(i int32) {
		e.pos[i] = int32(len(e.order))
		e.order = append(e.order, i)
		e.types[i] = r.data.Areas[e.rows[i]].Type
		e.class[i] = r.classOf(e, i, classes)
		for k := first[i]; k >= 0; k = next[k] {
			visit(k)
		}
		e.end[i] = int32(len(e.order))
	}
	for i := first[n]; i >= 0; i = next[i] {
		visit(i)
	}
	for i := range e.rows {
		if e.pos[i] < 0 {
			e.rows[i], e.truth[i] = -1, False // above itself: reported by New
		}
	}
	return e
}

// classOf returns the class of an area whose parent has its own.
func (r *Registry) classOf(e *tree, i int32, classes map[areaClass]int32) int32 {
	c := areaClass{typ: e.types[i]}
	if up := e.parent[i]; up >= 0 {
		if c.above = e.class[up]; c.above == 0 {
			return 0
		}
	}
	if e.truth[i] != True {
		return 0
	}
	if p := e.pos[i]; p > 0 { // its neighbour is often of the same class
		if near := e.class[e.order[p-1]]; near != 0 && r.classes[near] == c {
			return near
		}
	}
	n, ok := classes[c]
	if !ok {
		n = int32(len(r.classes))
		r.classes = append(r.classes, c)
		classes[c] = n
	}
	return n
}
