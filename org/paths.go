package org

import (
	"cmp"
	"maps"
	"slices"
	"strings"
)

// pathRow is a path taken apart once.
type pathRow struct {
	id    Path
	body  Body
	host  int32 // row of the host, -1 if it sits in an area
	root  int32 // row of the outermost body
	end   int32 // the row after its last organ
	depth int32

	based  bool // it is the path of some base unit
	nested bool // and of one of which the host is a base unit too
}

// indexPaths lays out the paths that the law names, those of the units on record, and the hosts of all of them, so that the
// organs of a host follow it. Of units with labels that the law does not name it is the path without them: see baseUnits.
func (r *Registry) indexPaths(d *Data) {
	seen := map[Path]bool{}
	add := func(p Path) {
		for ; p != "" && !seen[p]; p = p.Host() {
			seen[p] = true
		}
	}
	for p := range d.lawPaths() {
		if !p.open() {
			add(p)
			r.labels = r.labels || strings.Contains(string(p), "~")
		}
	}
	law := maps.Clone(seen)
	named := func(p Path) bool { return law[p] }
	var buf []byte
	for _, id := range d.unitIDs() {
		if buf = appendBare(buf[:0], id.Path(), named); !seen[Path(buf)] {
			add(Path(buf))
		}
	}
	type split struct {
		id     Path
		bodies []Body // outermost first
	}
	var all []split
	for p := range seen {
		s := split{id: p}
		for q := p; q != ""; q = q.Host() {
			s.bodies = append(s.bodies, q.Body())
		}
		slices.Reverse(s.bodies)
		all = append(all, s)
	}
	slices.SortFunc(all, func(a, b split) int { return slices.CompareFunc(a.bodies, b.bodies, compareBodies) })
	r.pathIndex = newIDIndex[Path](len(all))
	for i, s := range all {
		row := pathRow{id: s.id, body: s.bodies[len(s.bodies)-1], host: -1, root: int32(i), end: int32(i + 1), depth: int32(len(s.bodies) - 1)}
		if h := s.id.Host(); h != "" {
			row.host = r.path(h)
			row.root = r.paths[row.host].root
		}
		r.pathIndex.add(s.id)
		r.paths = append(r.paths, row)
		r.kinds = append(r.kinds, row.body.Kind)
		for h := row.host; h >= 0; h = r.paths[h].host {
			r.paths[h].end = int32(i + 1)
		}
	}
}

// open reports whether p is a path of a rule with any sector in it.
func (p Path) open() bool { return strings.Contains(string(p), "."+string(anySector)) }

// readPaths lays out paths that indexPaths has laid out before, and reports whether they stand in its order and those that r.data names
// are among them.
func (r *Registry) readPaths(list []Path) bool {
	r.pathIndex = newIDIndex[Path](len(list))
	r.paths, r.kinds = make([]pathRow, 0, len(list)), make([]Kind, 0, len(list))
	for i, p := range list {
		row := int32(i)
		if _, reason := checkPath(string(p)); reason != "" || p.open() {
			return false
		}
		x := pathRow{id: p, body: p.Body(), host: -1, root: row, end: row + 1}
		if h := p.Host(); h != "" {
			if x.host = r.path(h); x.host < 0 {
				return false
			}
			x.root, x.depth = r.paths[x.host].root, r.paths[x.host].depth+1
		}
		before := row - 1 // under the same host
		for before >= 0 && r.paths[before].host != x.host {
			before = r.paths[before].host
		}
		if before < 0 && x.host != row-1 || before >= 0 && compareBodies(r.paths[before].body, x.body) >= 0 || !r.pathIndex.addNew(p) {
			return false
		}
		r.paths, r.kinds = append(r.paths, x), append(r.kinds, x.body.Kind)
		for h := x.host; h >= 0; h = r.paths[h].host {
			r.paths[h].end = row + 1
		}
	}
	return r.pathsNamed()
}

// pathsNamed reports whether the paths are there that r.data names.
func (r *Registry) pathsNamed() bool {
	law := make([]bool, len(r.paths))
	for p := range r.data.lawPaths() {
		if p.open() {
			continue
		}
		i := r.path(p)
		if i < 0 {
			return false
		}
		r.labels = r.labels || strings.Contains(string(p), "~")
		for ; i >= 0 && !law[i]; i = r.paths[i].host {
			law[i] = true
		}
	}
	named := func(p Path) bool {
		i := r.path(p)
		return i >= 0 && law[i]
	}
	var buf []byte
	for _, id := range r.data.unitIDs() {
		if buf = appendBare(buf[:0], id.Path(), named); r.path(Path(buf)) < 0 {
			return false
		}
	}
	return true
}

// appendBare appends a path without the labels of bodies that the law does not name.
func appendBare(buf []byte, p Path, named func(Path) bool) []byte {
	for strings.Contains(string(p), "~") && !named(p) {
		body, host, hosted := strings.Cut(string(p), "@")
		bare, _, _ := strings.Cut(body, "~")
		buf = append(buf, bare...)
		if !hosted {
			return buf
		}
		buf, p = append(buf, '@'), Path(host)
	}
	return append(buf, p...)
}

func compareBodies(a, b Body) int {
	return cmp.Or(cmp.Compare(a.Kind, b.Kind), cmp.Compare(a.Sector, b.Sector), compareLabels(a.Label, b.Label))
}

// compareLabels puts 9 before 10.
func compareLabels(a, b string) int {
	if isDigits(a) && isDigits(b) && len(a) != len(b) {
		return cmp.Compare(len(a), len(b))
	}
	return strings.Compare(a, b)
}

func isDigits[T string | []byte](s T) bool {
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return len(s) > 0
}
