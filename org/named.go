package org

import (
	"bytes"
	"cmp"
	"iter"
	"slices"
	"strings"

	"github.com/vnpolity/vnpolity/org/vitext"
)

// This file reads the table of kinds backwards: from a name to the units that it may be of.

// A headName is what stands before the area, or the label, in the name of a unit.
type headName struct {
	path   int32
	levels uint16 // of a base unit: the levels that have a label, bit 0 for the innermost body
	types  AreaTypes
	text   string // as the table writes it
	rest   string // what follows, with slots: {a} the area with its type, {n} its bare name, {0} to {9} the label of that level
	short  bool
	from   Date    // the units are called so from this day; 0 is always
	until  Date    // and until this day; 0 is always
	only   unitKey // for a name on record: the one unit; else its path is -1
}

var noUnit = unitKey{-1, -1, 0}

func (r *Registry) indexHeads(x *nameIndex) {
	levels := r.baseLevels()
	for p := range r.paths {
		for t := Country; int(t) < len(areaTypeNames); t++ {
			for _, l := range append([]uint16{0}, levels[int32(p)]...) {
				for _, w := range r.writings(int32(p), t, l, 0) {
					x.addHead(w.headName(int32(p), l, t))
				}
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
	x.recorded.index(r)
}

// baseLevels returns, for the path of a base unit, which of its levels may have a label.
func (r *Registry) baseLevels() map[int32][]uint16 {
	all := map[int32][]uint16{}
	for row := uint32(1); row < uint32(len(r.base.rows)); row++ {
		l, p := uint16(0), r.base.rows[row].path
		if len(all[p]) > 0 && !r.paths[p].nested {
			continue
		}
		for at, level := row, 0; at != 0; at, level = r.base.rows[at].host, level+1 {
			if r.base.rows[at].label != 0 && level < 10 {
				l |= 1 << level
			}
		}
		if !slices.Contains(all[p], l) {
			all[p] = append(all[p], l)
		}
	}
	return all
}

func (x *nameIndex) addHead(h headName) {
	key := string(tight(vitext.AppendFold(nil, h.text)))
	for i := range x.heads[key] {
		same := &x.heads[key][i]
		if same.path == h.path && same.levels == h.levels && same.text == h.text && same.rest == h.rest && same.only == h.only &&
			same.from == h.from && same.until == h.until {
			same.types |= h.types
			same.short = same.short && h.short
			return
		}
	}
	x.heads[key] = append(x.heads[key], h)
	x.longest = max(x.longest, strings.Count(h.text, " ")+1)
	first, _, _ := strings.Cut(key, " ")
	x.lengths[first] |= 1 << min(strings.Count(key, " "), 63)
}

// A writing is a name with slots left open for the area and for labels.
type writing struct {
	text  string // {a} or {n}, and {0} to {9}, may stand in it
	short bool
	from  Date
	until Date
}

func (w writing) headName(p int32, levels uint16, t AreaType) headName {
	h := headName{path: p, levels: levels, types: AreaTypesOf(t), short: w.short, from: w.from, until: w.until, only: noUnit}
	at := strings.IndexByte(w.text, '{')
	if at < 0 {
		at = len(w.text)
	}
	h.text, h.rest = strings.TrimSpace(w.text[:at]), strings.TrimSpace(w.text[at:])
	return h
}

// writings returns the ways to write the name of the unit along a path in areas of a type, the whole name first. Levels are those
// with a label that is left open; level is that of the path.
func (r *Registry) writings(p int32, t AreaType, levels uint16, level int) []writing {
	row := &r.paths[p]
	var host Kind
	var hosts []writing
	if row.host >= 0 {
		host = r.paths[row.host].body.Kind
		if hosts = r.writings(row.host, t, levels, level+1); hosts == nil {
			return nil
		}
	}
	label := row.body.Label
	if levels>>level&1 != 0 {
		label = "{" + string(rune('0'+level)) + "}"
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
		out = appendWritings(out, f.vi, sector.Vi, label, hosts, false)
		for abbr := range strings.SplitSeq(f.abbr, "|") {
			if !strings.Contains(abbr, "{s}") {
				out = appendWritings(out, abbr, "", label, hosts, true)
				continue
			}
			for short := range strings.SplitSeq(sector.Abbr, "|") {
				if short != "" {
					out = appendWritings(out, abbr, short, label, hosts, true)
				}
			}
			out = appendWritings(out, abbr, sector.Vi, label, hosts, true)
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
		var buf [fewFits]fit[Unit]
		for _, f := range v.named(buf[:0], name) {
			if !yield(f.node, f.match) {
				return
			}
		}
	}
}

// named appends to found, which is empty, the units that a name fits.
func (v View) named(found []fit[Unit], name string) []fit[Unit] {
	const tooLong = 1000 // no name is; it bounds the work on hostile input
	if len(name) > tooLong {
		return found
	}
	add := func(k unitKey, m Match) {
		if m == 0 {
			return
		}
		for i := range found {
			if found[i].node.k == k {
				found[i].match = max(found[i].match, m)
				return
			}
		}
		if t := v.truth(k); t != False {
			found = append(found, fit[Unit]{node: v.handle(k, t), match: m})
		}
	}
	x := v.r.unitNames()
	name = vitext.Canonical(name)
	text := squeeze(name)
	var buf [2 * fewLetters]byte
	folded := vitext.AppendFold(buf[:0], text)
	v.namedByHead(x, text, folded, add)
	own, above, _ := strings.Cut(name, ",")
	for rows, match := range x.recorded.find(v.r, own) {
		var keys [fewFits]unitKey
		for chunk := range slices.Chunk(rows, len(keys)) {
			for i, row := range chunk { // their rows lie far apart, and are fetched side by side
				keys[i] = unitKey{-1, v.r.base.rows[row].path, row}
			}
			for _, k := range keys[:len(chunk)] {
				k.area = v.r.base.area(k.base)
				m := match
				if above != "" {
					m = min(m, v.lies(k.area, above))
				}
				add(k, m)
			}
		}
	}
	if len(found) > 1 {
		pos := v.eraRow().pos
		slices.SortStableFunc(found, func(a, b fit[Unit]) int {
			if a.match != b.match || a.node.k.area != b.node.k.area {
				return cmp.Or(cmp.Compare(b.match, a.match), cmp.Compare(pos[a.node.k.area], pos[b.node.k.area]))
			}
			return v.r.comparePlaces(a.node.k, b.node.k)
		})
	}
	return found
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
			m := foldedLikeness(head, h.text)
			if h.short || v.day < h.from || h.until != 0 && v.day >= h.until { // what it is not called that day is no full match
				m = min(m, MatchShort)
			}
			if h.only != noUnit {
				add(h.only, m)
				continue
			}
			var labels [10]string
			place, slot, m := h.fill(tail, m, &labels)
			switch {
			case m == 0:
			case slot == 0:
				v.addEverywhere(h, &labels, m, add)
			default:
				if place != asked {
					places, asked = v.places(buf[:0], place), place
				}
				for _, f := range places {
					if h.types.Has(v.eraRow().types[f.node]) {
						v.addLabelled(h, f.node, &labels, min(m, f.in(slot)), add)
					}
				}
			}
		}
	}
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

// A prefix is the first words of a text.
type prefix struct {
	text    string
	end     int    // in text, where it ends
	words   int    // in it
	folded  int    // and where in what text is folded to, if alike
	alike   bool   // whether the words of the text are those that it is folded to
	lengths uint64 // by its words less one, as bits: whether it may be a head
}

// prefixes returns the first of the prefixes of text, which is folded to that, the longest.
func (x *nameIndex) prefixes(text string, folded []byte) prefix {
	p := prefix{text: text, end: len(text), words: strings.Count(text, " ") + 1, folded: len(folded), lengths: ^uint64(0)}
	if text == "" {
		p.words = 0
	}
	p.alike = bytes.Count(folded, []byte(" "))+1 == p.words && bytes.IndexByte(folded, '-') < 0
	if p.alike {
		first, _, _ := bytes.Cut(folded, []byte(" "))
		p.lengths = x.lengths[string(first)]
	}
	return p
}

// next moves p to the longest prefix, p or a shorter one, that may be a head. It reports whether there is one.
func (p *prefix) next(x *nameIndex, folded []byte) bool {
	for p.words > 0 && (p.words > x.longest || p.lengths>>min(p.words-1, 63)&1 == 0) {
		p.drop(folded)
	}
	return p.words > 0
}

// key returns what p is folded to, given what its text is folded to.
func (p *prefix) key(folded []byte) []byte {
	if p.alike {
		return folded[:p.folded]
	}
	return tight(vitext.AppendFold(nil, p.text[:p.end]))
}

// drop drops the last word of p.
func (p *prefix) drop(folded []byte) {
	p.words--
	p.end = max(strings.LastIndexByte(p.text[:p.end], ' '), 0)
	if p.alike {
		p.folded = max(bytes.LastIndexByte(folded[:p.folded], ' '), 0)
	}
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

// fill puts what follows a head, of which the likeness is m, into its slots. place is the name in slot 'a' or 'n'; slot is 0 if it has
// neither. The Match is 0 if tail does not fit.
func (h *headName) fill(tail string, m Match, labels *[10]string) (place string, slot byte, _ Match) {
	for rest := h.rest; ; rest = strings.TrimSpace(rest) {
		switch {
		case rest == "" && tail != "":
			return "", 0, 0
		case rest == "":
			return "", 0, m
		case rest[0] != '{':
			at := strings.IndexByte(rest, '{')
			if at < 0 {
				at = len(rest)
			}
			words, like := cutLike(tail, strings.TrimSpace(rest[:at]))
			if like == 0 {
				return "", 0, 0
			}
			m, tail, rest = min(m, like), words, rest[at:]
		case rest[1] <= '9':
			word, after, _ := strings.Cut(tail, " ")
			label := strings.TrimSuffix(word, ",")
			if !isDigits(label) || label[0] == '0' {
				label = foldName(label)
			}
			if label == "" {
				return "", 0, 0
			}
			if label != word {
				m = min(m, MatchSpelling)
			}
			labels[rest[1]-'0'], tail, rest = label, after, rest[3:]
		default:
			place, slot = tail, rest[1]
			if after := strings.TrimSpace(rest[3:]); after != "" {
				cut, ok := strings.CutSuffix(tail, after)
				if !ok {
					return "", 0, 0
				}
				place = vitext.Canonical(cut)
			}
			return strings.TrimSpace(place), slot, m
		}
	}
}

// cutLike cuts words off s, and tells how well they fit.
func cutLike(s, words string) (rest string, m Match) {
	at := 0
	for range strings.Count(words, " ") + 1 {
		next := strings.IndexByte(s[at:], ' ')
		if next < 0 {
			at = len(s) + 1
			break
		}
		at += next + 1
	}
	return s[min(at, len(s)):], likeness(s[:max(at-1, 0)], words)
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

// recordedNames finds base units by a name on record, whatever its tones and capitals. Many have the same: each name is read and
// graded once. It is an open-addressing table of names.
type recordedNames struct {
	slots []nameSlot
	units []uint32 // name by name, how many units have it, and the first row of each
}

type nameSlot struct {
	hash  uint32 // of the name, folded
	lower uint32 // hash of the name in lower case
	text  uint32 // in Registry.texts; 0 is free
	units uint32 // in recordedNames.units
}

func (x *recordedNames) index(r *Registry) {
	numbers := map[uint32]int32{} // by place in the texts, where a name stands once
	var names []uint32
	var keys []int32
	var units []uint32
	for row, name := range r.base.names {
		if name == 0 {
			continue
		}
		n, ok := numbers[name]
		if !ok {
			n = int32(len(names))
			numbers[name] = n
			names = append(names, name)
		}
		keys, units = append(keys, n), append(units, r.base.first(uint32(row)))
	}
	if len(names) == 0 {
		return
	}
	size := 8
	for size*2 < len(names)*3 {
		size *= 2
	}
	x.slots = make([]nameSlot, size)
	var buf [fewLetters]byte
	byName := newKeyedCSR(len(names), keys)
	for n, name := range names {
		text := squeeze(r.texts.at(name))
		h := hashText(appendFoldName(buf[:0], text))
		i := h & uint32(size-1)
		for x.slots[i].text != 0 {
			i = (i + 1) & uint32(size-1)
		}
		s := &x.slots[i]
		s.hash, s.lower, s.text, s.units = h, hashText(tight(vitext.AppendLower(buf[:0], text))), name, uint32(len(x.units))
		x.units = append(x.units, uint32(len(byName.at(n))))
		for _, at := range byName.at(n) {
			x.units = append(x.units, units[at])
		}
	}
}

// find yields the first rows of the units of which a name on record fits one that is canonical. Of a unit with several records it may
// yield it again.
func (x *recordedNames) find(r *Registry, name string) iter.Seq2[[]uint32, Match] {
	return func(yield func([]uint32, Match) bool) {
		if len(x.slots) == 0 {
			return
		}
		mask := uint32(len(x.slots) - 1)
		var buf, letters [fewLetters]byte
		name = squeeze(name)
		folded := appendFoldName(buf[:0], name)
		h := hashText(folded)
		lower := uint32(0)
		for i := h & mask; x.slots[i].text != 0; i = (i + 1) & mask {
			s := &x.slots[i]
			if s.hash != h {
				continue
			}
			other, m := squeeze(r.texts.at(s.text)), MatchExact
			if name != other {
				if !bytes.Equal(folded, appendFoldName(letters[:0], other)) {
					continue
				}
				if lower == 0 {
					lower = hashText(tight(vitext.AppendLower(letters[:0], name)))
				}
				if m = MatchFolded; s.lower == lower || isDigits(name) {
					m = foldedLikeness(name, other)
				}
			}
			first := s.units + 1
			if !yield(x.units[first:first+x.units[s.units]], m) {
				return
			}
		}
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
