package org

import (
	"cmp"
	"slices"
	"strings"
)

// A baseDraft is a base unit before it has its row.
type baseDraft struct {
	path  int32
	host  *baseDraft
	depth int // base units that host it
	label string
	digit label // of label, if it is a number
	first int32 // the first of its records, -1 if it is only named
	last  int32
	row   uint32
}

// baseDrafts sorts out the base units of one area after another.
type baseDrafts struct {
	r      *Registry
	byPath map[Path]*baseDraft
	all    []baseDraft
	sorted []*baseDraft
	next   []int32 // by record: the next one of the same unit, -1 if none
}

// of returns the base units that are named in an area, in preorder. It is good until the next call.
func (x *baseDrafts) of(list []namedUnit) []*baseDraft {
	clear(x.byPath)
	most := 0
	for _, u := range list {
		most += strings.Count(string(u.path), "@") + 1
	}
	x.all, x.sorted = slices.Grow(x.all[:0], most), x.sorted[:0]
	for _, u := range list {
		a := x.at(u.path)
		switch {
		case u.record < 0:
			continue
		case a.first < 0:
			a.first = u.record
		default:
			x.next[a.last] = u.record
		}
		a.last, x.next[u.record] = u.record, -1
	}
	slices.SortFunc(x.sorted, x.r.compareDrafts)
	return x.sorted
}

func (x *baseDrafts) at(p Path) *baseDraft {
	if a := x.byPath[p]; a != nil {
		return a
	}
	body, rest, hosted := strings.Cut(string(p), "@")
	bare, label, _ := strings.Cut(body, "~")
	a := baseDraft{label: label, first: -1}
	a.digit, _ = numberLabel(label)
	host := int32(-1)
	if hosted {
		if host = x.r.path(Path(rest)); host < 0 {
			a.host = x.at(Path(rest))
			a.depth = a.host.depth + 1
			host = a.host.path
		}
	}
	a.path = x.r.pathUnder(bare, host)
	x.all = append(x.all, a)
	kept := &x.all[len(x.all)-1]
	x.byPath[p] = kept
	x.sorted = append(x.sorted, kept)
	return kept
}

// compareDrafts puts the base units of an area in preorder.
func (r *Registry) compareDrafts(a, b *baseDraft) int {
	switch {
	case a == b:
		return 0
	case a.depth > b.depth:
		return cmp.Or(r.compareDrafts(a.host, b), 1)
	case a.depth < b.depth:
		return cmp.Or(r.compareDrafts(a, b.host), -1)
	case a.host != b.host:
		return r.compareDrafts(a.host, b.host)
	case a.path == b.path:
		if a.digit != 0 && b.digit != 0 {
			return cmp.Compare(a.digit, b.digit)
		}
		return compareLabels(a.label, b.label)
	}
	p, q := &r.paths[a.path], &r.paths[b.path] // what is under the bare path of one comes before its labels
	return cmp.Or(cmp.Compare(p.end, q.end), cmp.Compare(b.path, a.path))
}
