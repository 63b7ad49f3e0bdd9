package org

import (
	"cmp"
	"iter"
	"slices"
	"strings"

	"github.com/vnpolity/vnpolity/org/vitext"
)

// This file reads the table of kinds backwards: from a name to the units that it may be of.

// Named yields the units of the day that a name fits, the best match first: by its whole name, in any spelling, or
// shortened ("UBND quận Thanh Xuân"). Areas above may follow, as in [View.Place]. Where a name fits nothing as it stands, its words may be
// written otherwise, which is no more than [MatchShort]: with any of [Shortenings] ("Viện KSND huyện Trấn Yên") or with other signs between
// them ("Sở Giáo dục & Đào tạo"). A name that differs in tones or letters is a candidate, of [MatchFolded], never equal. Candidates whose
// presence is unknown are among them: see [Unit.Truth].
func (v View) Named(name string) iter.Seq2[Unit, Match] {
	return func(yield func(Unit, Match) bool) {
		if v.r == nil {
			return
		}
		var buf [manyFits]fit[Unit]
		found := v.named(buf[:0], name)
		if len(found) == 0 {
			found = v.namedParted(name)
		}
		if len(found) == 0 {
			found = v.namedRespelled(name)
		}
		for _, f := range found {
			if !yield(f.node, f.match) {
				return
			}
		}
	}
}

const longestName = 1000 // no name is longer; it bounds the work on hostile input

// named appends to found, which is empty, the units that a name fits.
func (v View) named(found []fit[Unit], name string) []fit[Unit] {
	if len(name) > longestName {
		return found
	}
	add := func(k unitKey, m Match) {
		if m != 0 {
			found = addFit(found, v, k, v.truth(k), m)
		}
	}
	x := v.r.unitNames()
	name = vitext.Canonical(name)
	text := squeeze(name)
	var buf [2 * fewLetters]byte
	folded := vitext.AppendFold(buf[:0], text)
	v.namedByHead(x, text, folded, add)
	own, above, cut := strings.Cut(name, ",")
	if cut {
		text = squeeze(own)
		folded = vitext.AppendFold(folded[:0], text)
	}
	if slot := x.recorded.find(foldedName(folded)); slot != nil {
		g := grading{r: v.r, x: &x.recorded, slot: slot, name: text}
		for at, last := slot.units-1, false; !last; at++ {
			var k unitKey
			var t Truth
			u := &x.recorded.units[at]
			if k, t, last = u.from(v); t == False {
				continue
			}
			m := g.of(u.name)
			if above != "" {
				m = min(m, v.lies(k.area, above))
			}
			if m != 0 {
				found = addFit(found, v, k, t, m)
			}
		}
	}
	for i := 1; i < len(found); i++ { // most are found in their order
		if v.compareFits(&found[i-1], &found[i]) > 0 {
			slices.SortStableFunc(found, func(a, b fit[Unit]) int { return v.compareFits(&a, &b) })
			break
		}
	}
	return found
}

// compareFits orders units by how well they fit, and then as they are walked.
func (v View) compareFits(a, b *fit[Unit]) int {
	j, k := a.node.k, b.node.k
	switch {
	case a.match != b.match:
		return cmp.Compare(b.match, a.match)
	case j.area != k.area:
		pos := v.eraRow().pos
		return cmp.Compare(pos[j.area], pos[k.area])
	}
	return v.r.comparePlaces(j, k)
}

// addFit appends a unit of that truth, if it may be there, or notes that one that has been found fits better.
func addFit(found []fit[Unit], v View, k unitKey, t Truth, m Match) []fit[Unit] {
	for i := range found {
		if found[i].node.k == k {
			found[i].match = max(found[i].match, m)
			return found
		}
	}
	if t == False {
		return found
	}
	return append(found, fit[Unit]{node: v.handle(k, t), match: m})
}

// namedByHead adds the units of which a name begins with a head and goes on with what stands in its slots.
func (v View) namedByHead(x *nameIndex, text string, folded []byte, add func(unitKey, Match)) {
	var (
		buf    [fewFits]fit[int32]
		places []fit[int32] // that asked fits
		asked  string
	)
	for p := x.prefixes(text, folded); p.next(x, folded); p.drop(folded) {
		head, tail := text[:p.end], strings.TrimPrefix(text[p.end:], " ")
		heads := x.heads[string(p.key(folded))]
		for i := range heads {
			h := &heads[i]
			if h.rest == "" && tail != "" {
				continue
			}
			if h.only != noUnit {
				add(h.only, v.calls(h, head))
				continue
			}
			var labels [10]string
			place, slot, m := h.fill(tail, &labels)
			if m != 0 && slot != 0 && place != asked {
				places, asked = nil, place
				if key, ok := p.rest(folded, tail, place); !ok || x.mayBePlace(key) {
					places = v.places(buf[:0], place)
				}
			}
			switch {
			case m == 0 || slot != 0 && len(places) == 0:
			case slot == 0:
				v.addEverywhere(h, &labels, min(m, v.calls(h, head)), add)
			default:
				m = min(m, v.calls(h, head))
				for _, f := range places {
					if h.types.Has(v.eraRow().types[f.node]) {
						v.addLabelled(h, f.node, &labels, min(m, f.in(slot)), add)
					}
				}
			}
		}
	}
}

// calls tells how well a text, which is one with a head when they are folded, is what the units are called by that head on the day.
func (v View) calls(h *headName, head string) Match {
	m := foldedLikeness(head, h.text)
	if h.short || v.day < h.from || h.until != 0 && v.day >= h.until { // what it is not called that day is no full match
		m = min(m, MatchShort)
	}
	return m
}

// addEverywhere adds the units of a head that does not name the area.
func (v View) addEverywhere(h *headName, labels *[10]string, m Match, add func(unitKey, Match)) {
	e := v.eraRow()
	for at := 0; at < len(e.order); {
		i := e.order[at]
		if h.types.Has(e.types[i]) {
			v.addLabelled(h, i, labels, m, add)
		}
		at++
		if h.types == AreaTypesOf(Country) {
			at = int(e.end[i]) // a country is in no other area
		}
	}
}

// squeeze makes one blank of many.
func squeeze(s string) string {
	blank := true
	for i := range len(s) {
		switch c := s[i]; {
		case c == ' ' && !blank:
			blank = true
		case c == ' ', '\t' <= c && c <= '\r', c == 0xC2: // U+0085 and U+00A0 begin with that
			return strings.Join(strings.Fields(s), " ")
		default:
			blank = false
		}
	}
	return strings.TrimSpace(s)
}

// lies tells how well names of areas, with commas between them, fit an area or those above it.
func (v View) lies(area int32, names string) Match {
	m := MatchExact
	for name := range strings.SplitSeq(names, ",") {
		var buf [fewFits]fit[int32]
		m = min(m, bestAbove(v.placesCalled(buf[:0], name), func(a int32) bool { return v.eraRow().within(area, a) }))
	}
	return m
}

// addLabelled adds the unit of a head in an area, or the base units that have its labels.
func (v View) addLabelled(h *headName, area int32, labels *[10]string, m Match, add func(unitKey, Match)) {
	if h.levels == 0 {
		add(unitKey{area, h.path, 0}, m)
		return
	}
	r := v.r
	if h.levels == 1 && labels[0] != "" && r.base.hasRun(area, h.path) { // its labels are numbers: no other reads alike
		if row := r.findBase(area, h.path, 0, labels[0]); row != 0 {
			add(unitKey{area, h.path, row}, m)
		}
		return
	}
	r.along(area, h.path, func(k unitKey) bool {
		if k.base == 0 {
			return true
		}
		for at, level := k.base, 0; at != 0; at, level = r.base.rows[at].host, level+1 {
			l := r.base.rows[at].label
			if level < 10 && ((l != 0) != (h.levels>>level&1 != 0) || labels[level] != "" && labels[level] != foldName(r.labelOf(l))) {
				return true
			}
		}
		add(k, m)
		return true
	})
}

// comparePlaces orders the units of an area as they are walked: a base unit after all that is under its path without the label.
func (r *Registry) comparePlaces(a, b unitKey) int {
	slot := func(k unitKey) int32 {
		if k.base != 0 {
			return r.paths[r.base.top(k.base)].end
		}
		return k.path
	}
	return cmp.Or(cmp.Compare(slot(a), slot(b)), cmp.Compare(min(b.base, 1), min(a.base, 1)), cmp.Compare(a.base, b.base))
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
