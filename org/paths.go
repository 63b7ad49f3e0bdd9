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
// organs of a host follow it. Of units with labels that the law does not name it is the path without them: see baseUnits. More are
// paths of units that are not among those of d.
func (r *Registry) indexPaths(d *Data, more []Path) {
	seen := map[Path]bool{}
	add := func(p Path) {
		for ; p != "" && !seen[p]; p = p.Host() {
			seen[p] = true
		}
	}
	for p := range d.lawPaths() {
		if !strings.Contains(string(p), "."+string(anySector)) {
			add(p)
			r.labels = r.labels || strings.Contains(string(p), "~")
		}
	}
	law := maps.Clone(seen)
	var buf []byte
	for _, id := range d.unitIDs() {
		if buf = appendBare(buf[:0], id.Path(), law); !seen[Path(buf)] {
			add(Path(buf))
		}
	}
	for _, p := range more {
		add(p)
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

// appendBare appends a path without the labels of bodies that the law does not name.
func appendBare(buf []byte, p Path, law map[Path]bool) []byte {
	for strings.Contains(string(p), "~") && !law[p] {
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
