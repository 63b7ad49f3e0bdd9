package org

import (
	"slices"
	"sync"
)

// An era is a stretch of days in which neither the tree of areas nor the law changes. Eras share what does not differ.
type era struct {
	*tree
	law *law

	lining sync.Once
	laid   lines
}

// A tree is the areas as they are in a stretch of days on which no area begins, ends or becomes certain. They are numbered in preorder,
// so that what lies within an area is an interval. It is laid when a day of it is first asked for.
type tree struct {
	from   Date
	laying sync.Once

	rows   []int32    // by area: the row of its version, -1 if it is not there
	truth  []Truth    // by area: whether it is there
	types  []AreaType // by area: its type, 0 if it is not there
	parent []int32    // by area, -1 at the top
	order  []int32    // areas in preorder
	pos    []int32    // by area: its place in order, -1 if it is not there
	end    []int32    // by area: the place after its last descendant
	class  []int32    // by area: its class, 0 if it or one above it is not there for certain

	classes []areaClass
	bridges map[int32]bridge // by area, of the few that are there by one
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

// indexEras finds the eras, and of which tree and law each is.
func (r *Registry) indexEras() {
	r.treeDays = r.daysOfTrees()
	lawDays := r.lawDays()
	r.eraDays = compactDays(append(slices.Clone(r.treeDays), lawDays...))
	trees, laws := make([]tree, len(r.treeDays)), make([]law, len(lawDays))
	r.eras = make([]era, len(r.eraDays))
	r.laws = len(laws)
	t, l := 0, 0
	for i, d := range r.eraDays {
		for t+1 < len(trees) && r.treeDays[t+1] <= d {
			t++
		}
		for l+1 < len(laws) && lawDays[l+1] <= d {
			l++
		}
		trees[t].from, laws[l].from, laws[l].number = r.treeDays[t], lawDays[l], int32(l)
		r.eras[i].tree, r.eras[i].law = &trees[t], &laws[l]
	}
}

// eraOf returns the number of the era of a day, of which tree and law are laid.
func (r *Registry) eraOf(d Date) int32 {
	i, found := slices.BinarySearch(r.eraDays, d)
	if !found {
		i--
	}
	i = max(i, 0)
	e := &r.eras[i]
	e.tree.laying.Do(func() { r.layTree(e.tree) })
	e.law.laying.Do(func() { r.layLaw(e.law) })
	return int32(i)
}

func compactDays(days []Date) []Date {
	slices.Sort(days)
	return slices.Compact(days)
}

// daysOfTrees returns the days on which the truth of an area may change.
func (r *Registry) daysOfTrees() []Date {
	days := []Date{0}
	var last []Date // on which areas were seen: the same few for most
	for i := range r.areaRecords.lives {
		l := &r.areaRecords.lives[i]
		days = append(days, l.span.From)
		if l.span.Until != Open {
			days = append(days, l.span.Until)
		}
		if len(l.seen) > 0 {
			days, last = append(days, firstSeen(l.seen)), append(last, lastSeen(l.seen))
		}
	}
	for _, d := range compactDays(last) {
		days = append(days, d.Add(1))
	}
	return compactDays(days)
}

func (r *Registry) layTree(e *tree) {
	n := len(r.areas)
	numbers := make([]int32, 5*n)
	e.rows, e.parent, e.pos, e.end, e.class = numbers[:n:n], numbers[n:2*n:2*n], numbers[2*n:3*n:3*n], numbers[3*n:4*n:4*n], numbers[4*n:]
	e.truth, e.types = make([]Truth, n), make([]AreaType, n)
	e.classes = []areaClass{{}}
	classes := map[areaClass]int32{}
	day := max(e.from, 1_01_01) // the first tree has no first day
	lives := make([]Truth, len(r.areaRecords.lives))
	for i := range lives {
		lives[i] = r.areaRecords.lives[i].window.has(day)
	}
	for i := range e.rows {
		e.rows[i], e.parent[i], e.pos[i] = -1, -1, -1
	}
	for row, i := range r.areaRecords.areas {
		if t := lives[r.areaRecords.life[row]]; t > e.truth[i] {
			e.truth[i], e.rows[i] = t, int32(row)
		}
	}
	for i, row := range e.rows {
		if row < 0 || e.truth[i] == True || len(r.versions(int32(i))) < 2 {
			continue
		}
		if b, ok := r.bridgeOf(int32(i), day); ok {
			if e.bridges == nil {
				e.bridges = map[int32]bridge{}
			}
			e.bridges[int32(i)], e.truth[i], e.rows[i] = b, True, b.row(r, day)
		}
	}
	// Children are chained from their parent, in the order of areas: until an area is visited, class is the first and end the next.
	top, there := int32(-1), 0
	first, next := e.class, e.end
	for i := range first {
		first[i] = -1
	}
	for i := int32(n - 1); i >= 0; i-- {
		if e.rows[i] < 0 {
			continue
		}
		there++
		up := r.areaRecords.in[e.rows[i]]
		if up < 0 || e.rows[up] < 0 || up == i {
			next[i], top = top, i
			continue
		}
		e.parent[i] = up
		next[i], first[up] = first[up], i
	}
	e.order = make([]int32, 0, there)
	for i := top; i >= 0; {
		e.pos[i] = int32(len(e.order))
		e.order = append(e.order, i)
		e.types[i] = r.areaRecords.forms[e.rows[i]].typ()
		child := first[i]
		e.class[i] = e.classOf(i, classes)
		for child < 0 && i >= 0 { // nothing more lies in it: on to its neighbour, or out of what it lies in
			child = next[i]
			e.end[i] = int32(len(e.order))
			i = e.parent[i]
		}
		i = child
	}
	for i := range e.rows {
		if e.pos[i] < 0 {
			e.rows[i], e.truth[i], e.parent[i], e.class[i], e.end[i] = -1, False, -1, 0, 0 // not there, or above itself: reported by New
		}
	}
}

// classOf returns the class of an area whose parent has its own.
func (e *tree) classOf(i int32, classes map[areaClass]int32) int32 {
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
		if near := e.class[e.order[p-1]]; near != 0 && e.classes[near] == c {
			return near
		}
	}
	n, ok := classes[c]
	if !ok {
		n = int32(len(e.classes))
		e.classes = append(e.classes, c)
		classes[c] = n
	}
	return n
}
