package org

import (
	"cmp"
	"iter"
	"slices"
	"strings"

	"github.com/vnpolity/vnpolity/org/vitext"
)

// This file reads the table of kinds backwards: from a name to the units that it may be of.

// A headName is what stands before the area in the name of a unit.
type headName struct {
	path  int32
	types AreaTypes
	slot  byte   // 'a': the area with its type follows; 'n': its bare name; 0: nothing
	text  string // as the table writes it
	tail  string // what stands after the area
	short bool
	from  Date    // the units are called so from this day; 0 is always
	until Date    // and until this day; 0 is always
	only  unitKey // for a name on record: the one unit; else {-1, -1}
}

var noUnit = unitKey{-1, -1}

func (r *Registry) indexHeads(x *nameIndex) {
	for p := range r.paths {
		for t := Country; int(t) < len(areaTypeNames); t++ {
			for _, w := range r.writings(int32(p), t) {
				x.addHead(w.headName(int32(p), t))
			}
		}
	}
	for row := range r.data.Units {
		u := &r.data.Units[row]
		k := r.unit(u.Unit)
		if u.Name != "" {
			x.addHead(headName{path: k.path, text: u.Name, only: k})
		}
		for _, name := range u.Short {
			x.addHead(headName{path: k.path, text: name, only: k, short: true})
		}
	}
}

func (x *nameIndex) addHead(h headName) {
	key := tight(vitext.Fold(h.text))
	for i := range x.heads[key] {
		same := &x.heads[key][i]
		if same.path == h.path && same.slot == h.slot && same.text == h.text && same.tail == h.tail && same.only == h.only &&
			same.from == h.from && same.until == h.until {
			same.types |= h.types
			same.short = same.short && h.short
			return
		}
	}
	x.heads[key] = append(x.heads[key], h)
	x.longest = max(x.longest, strings.Count(h.text, " ")+1)
}

// A writing is a name with a slot left open for the area.
type writing struct {
	text  string // {a} or {n} may stand in it
	short bool
	from  Date
	until Date
}

func (w writing) headName(p int32, t AreaType) headName {
	h := headName{path: p, types: AreaTypesOf(t), short: w.short, from: w.from, until: w.until, only: noUnit}
	before, after, found := strings.Cut(w.text, "{")
	h.text = strings.TrimSpace(before)
	if found {
		h.slot, h.tail = after[0], strings.TrimSpace(after[2:])
	}
	return h
}

// writings returns the ways to write the name of the unit along a path in areas of a type, the whole name first.
func (r *Registry) writings(p int32, t AreaType) []writing {
	row := &r.paths[p]
	var host Kind
	var hosts []writing
	if row.host >= 0 {
		host = r.paths[row.host].body.Kind
		if hosts = r.writings(row.host, t); hosts == nil {
			return nil
		}
	}
	var out []writing
	forms := row.body.Kind.row().forms
	for i := range forms {
		f := &forms[i]
		if !f.fits(row.body, t, host, row.host >= 0 && r.paths[row.host].host >= 0) {
			continue
		}
		first := len(out)
		sector := r.data.Sectors[row.body.Sector]
		out = appendWritings(out, f.vi, sector.Vi, row.body.Label, hosts, false)
		for abbr := range strings.SplitSeq(f.abbr, "|") {
			if !strings.Contains(abbr, "{s}") {
				out = appendWritings(out, abbr, "", row.body.Label, hosts, true)
				continue
			}
			for short := range strings.SplitSeq(sector.Abbr, "|") {
				if short != "" {
					out = appendWritings(out, abbr, short, row.body.Label, hosts, true)
				}
			}
			out = appendWritings(out, abbr, sector.Vi, row.body.Label, hosts, true)
		}
		for i := range out[first:] {
			w := &out[first+i]
			w.from = max(w.from, f.from)
			if f.until != 0 && (w.until == 0 || f.until < w.until) {
				w.until = f.until
			}
		}
		if f.until == 0 && f.from == 0 {
			break
		}
	}
	return out
}

func appendWritings(out []writing, pattern, sector, label string, hosts []writing, short bool) []writing {
	if pattern == "" {
		return out
	}
	text := strings.NewReplacer("{s}", sector, "{l}", label).Replace(withoutLabel(pattern, label))
	if !strings.Contains(text, "{h}") && !strings.Contains(text, "{g}") {
		return append(out, writing{text: text, short: short})
	}
	for _, h := range hosts {
		filled := strings.NewReplacer("{h}", h.text, "{g}", lowerFirst(h.text)).Replace(text)
		out = append(out, writing{filled, short || h.short, h.from, h.until})
	}
	return out
}

// Named yields the units of the day that a name fits, the best match first: by its whole name, in any spelling, or
// shortened ("UBND quận Thanh Xuân"). Areas above may follow after commas. A name that differs in tones or letters is a
// candidate, of [MatchFolded], never equal. Candidates whose presence is unknown are among them: see [Unit.Truth].
func (v View) Named(name string) iter.Seq2[Unit, Match] {
	return func(yield func(Unit, Match) bool) {
		if v.r == nil {
			return
		}
		for _, f := range v.named(name) {
			if !yield(Unit{v, f.node}, f.match) {
				return
			}
		}
	}
}

func (v View) named(name string) []fit[unitKey] {
	const tooLong = 1000 // no name is; it bounds the work on hostile input
	if len(name) > tooLong {
		return nil
	}
	x := v.r.nameIndex()
	words := strings.Fields(vitext.Canonical(name))
	var found []fit[unitKey]
	add := func(k unitKey, m Match) {
		if m == 0 {
			return
		}
		if i := slices.IndexFunc(found, func(f fit[unitKey]) bool { return f.node == k }); i >= 0 {
			found[i].match = max(found[i].match, m)
		} else if t, _ := v.has(k); t != False {
			found = append(found, fit[unitKey]{node: k, match: m})
		}
	}
	for n := min(len(words), x.longest); n > 0; n-- {
		head, tail := strings.Join(words[:n], " "), strings.Join(words[n:], " ")
		for _, h := range x.heads[tight(vitext.Fold(head))] {
			m := likeness(head, h.text)
			if h.short || v.day < h.from || h.until != 0 && v.day >= h.until { // what it is not called that day is no full match
				m = min(m, MatchShort)
			}
			v.addNamed(h, m, tail, add)
		}
	}
	slices.SortStableFunc(found, func(a, b fit[unitKey]) int {
		return cmp.Or(cmp.Compare(b.match, a.match), cmp.Compare(v.eraRow().pos[a.node.area], v.eraRow().pos[b.node.area]), cmp.Compare(a.node.path, b.node.path))
	})
	return found
}

// addNamed adds the units whose name is a head of that likeness and then an area.
func (v View) addNamed(h headName, m Match, tail string, add func(unitKey, Match)) {
	if h.only != noUnit {
		if tail == "" {
			add(h.only, m)
		}
		return
	}
	if h.slot == 0 {
		if tail == "" {
			for i, row := range v.eraRow().rows {
				if row >= 0 && h.types.Has(v.r.data.Areas[row].Type) {
					add(unitKey{int32(i), h.path}, m)
				}
			}
		}
		return
	}
	if h.tail != "" {
		rest, ok := strings.CutSuffix(tail, h.tail)
		if !ok {
			return
		}
		tail = strings.TrimSpace(rest)
	}
	for _, f := range v.places(tail) {
		if !h.types.Has(v.r.data.Areas[v.eraRow().rows[f.node]].Type) {
			continue
		}
		add(unitKey{f.node, h.path}, min(m, f.in(h.slot)))
	}
}

// in grades the way in which an area is written by what the slot wants: the bare name is right where the table has it.
func (f fit[N]) in(slot byte) Match {
	switch {
	case slot == 'n' && f.typed && f.whole:
		return f.match
	case slot == 'n' && f.whole:
		return min(f.match, MatchShort)
	case slot == 'n' && !f.typed:
		return f.bare
	case slot == 'n':
		return min(f.match, MatchShort)
	}
	return f.match
}
