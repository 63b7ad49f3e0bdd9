package org

import (
	"cmp"
	"iter"
	"slices"
	"strconv"
	"strings"
)

// The law names a few hundred paths, and those of its units in a place are known by the path alone. A labelled unit that
// only records name, a chi bộ, a school or a thôn of which a place has several, is a base unit. There may be millions of them, so:
//
//   - A base unit is a row of baseUnits. Rows stand area by area, and in an area in preorder, so that a unit is followed by
//     those under it. Row 0 is none.
//   - Its path is a row of Registry.paths and a label: the row is the path without the labels of base units, under which rules and
//     names are looked up; host is the row of its host where that is a base unit too, else 0.
//   - Its ID is never stored. Numbered units of a path stand in an area nearly evenly spaced, so that a run of them is known by its ends.
//     An open-addressing table of row numbers, with area, host, path and label for key, finds the others.
//   - When it is there is a number of Registry.lives; name and grounding are columns of their own, read only when asked for.
//   - A unit with several records has a row for each, one after another; the first is the unit. In all but the last more is set.
//   - What few records have (codes, areas covered, titles, ...) stays in a whole UnitRecord: see unitRecords.
type baseUnits struct {
	rows    []baseRow
	start   []uint32 // by area: its first row; one more at the end
	runs    []baseRun
	runEnd  []uint32  // by area: the end in runs of its own, which start where those before it end
	slots   []uint32  // the table; 0 is free
	names   []uint32  // by row: in Registry.texts
	grounds []uint32  // by row: in Registry.grounds
	kinds   []kindSet // by area: those of its own
}

type baseRow struct {
	path  int32
	host  uint32
	label label
	life  uint32 // a number of Registry.lives, 0 where no record says; the top bit is more
}

const more = 1 << 31

// A label is the label of a base unit: 0 is none, n+1 the number n, and with the top bit set an offset in Registry.texts.
type label uint32

const (
	labelText   label = 1 << 31
	labelDigits       = 9 // a longer number is kept as text
)

// numberLabel returns the label of a number as it is usually written.
func numberLabel(s string) (label, bool) {
	if s == "" || len(s) > labelDigits || s[0] == '0' && len(s) > 1 {
		return 0, false
	}
	n := label(0)
	for i := range len(s) {
		c := s[i] - '0'
		if c > 9 {
			return 0, false
		}
		n = n*10 + label(c)
	}
	return n + 1, true
}

func (r *Registry) labelOf(l label) string {
	switch {
	case l == 0:
		return ""
	case l&labelText != 0:
		return r.texts.at(uint32(l &^ labelText))
	}
	return strconv.Itoa(int(l - 1))
}

func (r *Registry) sameLabel(l label, number label, text string) bool {
	if number != 0 || text == "" {
		return l == number
	}
	return l&labelText != 0 && r.texts.at(uint32(l&^labelText)) == text
}

// hashBase hashes the key of a base unit.
func hashBase(area, path int32, host uint32, number label, text string) uint32 {
	h := uint64(uint32(area))<<32 | uint64(uint32(path))
	h = (h ^ 0x9e37_79b9_7f4a_7c15) * 0xff51_afd7_ed55_8ccd
	h ^= h>>32 ^ uint64(host)<<32 ^ uint64(number)
	if number == 0 {
		for i := range len(text) {
			h = (h ^ uint64(text[i])) * 0x0000_0100_0000_01b3
		}
	}
	h *= 0xc4ce_b9fe_1a85_ec53
	return uint32(h >> 32)
}

// A baseRun is the base units along a path that sit in one area under no other base unit and have numbers for labels.
type baseRun struct {
	path  int32
	row   uint32 // the first
	label label  // of the first
	step  uint32 // rows for a number, in units of 1/65536
}

const runSlack = 8 // rows between where a unit of a run is looked for and where it stands, at most

func (x *baseRun) guess(l label) uint32 { return x.row + uint32(uint64(l-x.label)*uint64(x.step)>>16) }

// findBase returns the row of a base unit, 0 if there is none.
func (r *Registry) findBase(area, path int32, host uint32, text string) uint32 {
	b := &r.base
	if len(b.rows) <= 1 || area < 0 || path < 0 {
		return 0
	}
	number, _ := numberLabel(text)
	first, end := b.start[area], b.start[area+1]
	if number != 0 && host == 0 {
		for i := range b.runsIn(area) {
			if x := &b.runs[i]; x.path == path {
				return b.findInRun(x, number, first, end)
			}
		}
	}
	if len(b.slots) == 0 {
		return 0
	}
	mask := uint32(len(b.slots) - 1)
	for i := hashBase(area, path, host, number, text) & mask; b.slots[i] != 0; i = (i + 1) & mask {
		row := b.slots[i]
		if row < first || row >= end {
			continue
		}
		if x := &b.rows[row]; x.path == path && x.host == host && r.sameLabel(x.label, number, text) {
			return row
		}
	}
	return 0
}

func (b *baseUnits) runsIn(area int32) iter.Seq[uint32] {
	return func(yield func(uint32) bool) {
		i := uint32(0)
		if area > 0 {
			i = b.runEnd[area-1]
		}
		for ; i < b.runEnd[area]; i++ {
			if !yield(i) {
				return
			}
		}
	}
}

func (b *baseUnits) findInRun(x *baseRun, l label, first, end uint32) uint32 {
	if l < x.label {
		return 0
	}
	at := x.guess(l)
	for off := uint32(0); off <= runSlack; off++ {
		for _, row := range [2]uint32{at - off, at + off} {
			if row >= first && row < end {
				if y := &b.rows[row]; y.label == l && y.path == x.path && y.host == 0 {
					return b.first(row)
				}
			}
		}
	}
	return 0
}

// indexBase finds the runs, and fills the table with what is in none.
func (r *Registry) indexBase() {
	b := &r.base
	if len(b.rows) <= 1 {
		return
	}
	b.runEnd, b.kinds = make([]uint32, len(r.areas)), make([]kindSet, len(r.areas))
	var others []uint32
	for area := range int32(len(r.areas)) {
		first, end := b.in(area)
		b.runEnd[area] = uint32(len(b.runs))
		for row := first; row < end; row = b.next(row) {
			x := &b.rows[row]
			p := &r.paths[x.path]
			p.based, p.nested = true, p.nested || x.host != 0
			b.kinds[area].add(p.body.Kind)
			if x.host == 0 && x.label != 0 && x.label&labelText == 0 && !b.hasRun(area, x.path) {
				b.addRun(row, end)
			}
			b.runEnd[area] = uint32(len(b.runs))
		}
		others = b.notInRuns(others, area)
	}
	if len(others) == 0 {
		return
	}
	size := 8
	for size*2 < len(others)*3 {
		size *= 2
	}
	b.slots = make([]uint32, size)
	mask := uint32(size - 1)
	for _, row := range others {
		x := &b.rows[row]
		number, text := x.label, ""
		if x.label&labelText != 0 {
			number, text = 0, r.labelOf(x.label)
		}
		i := hashBase(b.area(row), x.path, x.host, number, text) & mask
		for b.slots[i] != 0 {
			i = (i + 1) & mask
		}
		b.slots[i] = row
	}
}

func (b *baseUnits) hasRun(area, path int32) bool {
	for i := range b.runsIn(area) {
		if b.runs[i].path == path {
			return true
		}
	}
	return false
}

// addRun adds the run that starts with a row, if its units are where they are looked for.
func (b *baseUnits) addRun(row, end uint32) {
	last := row
	path := b.rows[row].path
	for i := row; i < end; i = b.next(i) {
		if x := &b.rows[i]; x.path == path && x.host == 0 {
			if x.label == 0 || x.label&labelText != 0 {
				return
			}
			last = i
		}
	}
	run := baseRun{path: path, row: row, label: b.rows[row].label}
	if d := b.rows[last].label - run.label; d > 0 {
		run.step = uint32(uint64(last-row) << 16 / uint64(d))
	}
	for i := row; i <= last; i = b.next(i) {
		if x := &b.rows[i]; x.path == path && x.host == 0 {
			if at := run.guess(x.label); max(at, i)-min(at, i) > runSlack {
				return
			}
		}
	}
	b.runs = append(b.runs, run)
}

// notInRuns appends the units of an area that no run has.
func (b *baseUnits) notInRuns(rows []uint32, area int32) []uint32 {
	first, end := b.in(area)
	for row := first; row < end; row = b.next(row) {
		if x := &b.rows[row]; x.host != 0 || x.label == 0 || x.label&labelText != 0 || !b.hasRun(area, x.path) {
			rows = append(rows, row)
		}
	}
	return rows
}

// first returns the first row of the unit of a row.
func (b *baseUnits) first(row uint32) uint32 {
	for b.rows[row-1].life&more != 0 {
		row--
	}
	return row
}

// next returns the first row of the next unit.
func (b *baseUnits) next(row uint32) uint32 {
	for b.rows[row].life&more != 0 {
		row++
	}
	return row + 1
}

// in returns the first row of the area and the row after its last.
func (b *baseUnits) in(area int32) (first, end uint32) {
	if len(b.start) == 0 {
		return 0, 0
	}
	return b.start[area], b.start[area+1]
}

// area returns the area of a row.
func (b *baseUnits) area(row uint32) int32 {
	i, found := slices.BinarySearch(b.start, row)
	if !found {
		return int32(i - 1)
	}
	for i+1 < len(b.start) && b.start[i+1] == row { // areas without base units
		i++
	}
	return int32(i)
}

// top returns the path of the outermost base unit that hosts the row, or of the row itself.
func (b *baseUnits) top(row uint32) int32 {
	for b.rows[row].host != 0 {
		row = b.rows[row].host
	}
	return b.rows[row].path
}

// under reports whether row is the unit of host, or a base unit under it.
func (b *baseUnits) under(row, host uint32) bool {
	for ; row >= host; row = b.rows[row].host {
		if row == host {
			return true
		}
	}
	return false
}

// life tells whether the unit of the row is there, its area and hosts left aside.
func (r *Registry) baseLife(row uint32, day Date) Truth {
	best := False
	for {
		l := r.base.rows[row].life
		if n := l &^ more; n != 0 {
			best = max(best, r.lives.windows[n].has(day))
		}
		if l&more == 0 {
			return best
		}
		row++
	}
}

// pathOf returns the path of a unit, written out.
func (r *Registry) pathOf(k unitKey) Path {
	if k.base == 0 {
		return r.paths[k.path].id
	}
	var b []byte
	for row := k.base; ; {
		x := &r.base.rows[row]
		body := r.paths[x.path].body
		body.Label = r.labelOf(x.label)
		b = append(b, body.String()...)
		if x.host == 0 {
			if h := r.paths[x.path].host; h >= 0 {
				b = append(append(b, '@'), r.paths[h].id...)
			}
			return Path(b)
		}
		b = append(b, '@')
		row = x.host
	}
}

// bodyOf returns the innermost body of a unit.
func (r *Registry) bodyOf(k unitKey) Body {
	body := r.paths[k.path].body
	if k.base != 0 {
		body.Label = r.labelOf(r.base.rows[k.base].label)
	}
	return body
}

// hostOf returns the host of a unit; its path is -1 if the unit sits in an area.
func (r *Registry) hostOf(k unitKey) unitKey {
	if k.base != 0 {
		if h := r.base.rows[k.base].host; h != 0 {
			return unitKey{k.area, r.base.rows[h].path, h}
		}
	}
	return unitKey{k.area, r.paths[k.path].host, 0}
}

// in returns the key of the unit along a path in an area; its path is -1 if the data names no such unit.
func (r *Registry) in(area int32, p Path) unitKey {
	none := unitKey{area, -1, 0}
	if area < 0 || !strings.Contains(string(p), "~") {
		return unitKey{area, r.path(p), 0}
	}
	body, rest, hosted := strings.Cut(string(p), "@")
	host := unitKey{area, -1, 0}
	if hosted {
		if host = r.in(area, Path(rest)); host.path < 0 {
			return none
		}
	}
	bare, label, _ := strings.Cut(body, "~")
	if path := r.pathUnder(bare, host.path); path >= 0 {
		if row := r.findBase(area, path, host.base, label); row != 0 {
			return unitKey{area, path, row}
		}
	}
	return unitKey{area, r.path(p), 0}
}

// pathUnder returns the row of a body, written out, under the row of a host; -1 if there is none.
func (r *Registry) pathUnder(body string, host int32) int32 {
	if host < 0 {
		return r.path(Path(body))
	}
	var buf [128]byte
	b := append(append(append(buf[:0], body...), '@'), r.paths[host].id...)
	if i, ok := r.pathIdx[Path(b)]; ok {
		return i
	}
	return -1
}

// sameIn returns the key in another area of what k is in its own.
func (r *Registry) sameIn(area int32, k unitKey) unitKey {
	if k.base == 0 || area < 0 {
		return unitKey{area, k.path, 0}
	}
	x := &r.base.rows[k.base]
	host := uint32(0)
	if x.host != 0 {
		if host = r.sameIn(area, unitKey{k.area, r.base.rows[x.host].path, x.host}).base; host == 0 {
			return unitKey{area, -1, 0}
		}
	}
	if row := r.findBase(area, k.path, host, r.labelOf(x.label)); row != 0 {
		return unitKey{area, k.path, row}
	}
	return unitKey{area, -1, 0}
}

// along calls yield with what a path is in an area, the unit known by it alone and the base units, until it returns false.
func (r *Registry) along(area, path int32, yield func(unitKey) bool) bool {
	if !yield(unitKey{area, path, 0}) {
		return false
	}
	if !r.paths[path].based {
		return true
	}
	for row, end := r.base.in(area); row < end; row = r.base.next(row) {
		if r.base.rows[row].path == path && !yield(unitKey{area, path, row}) {
			return false
		}
	}
	return true
}

// partOf reports whether k is the unit w or is hosted by it, directly or not.
func (r *Registry) partOf(k, w unitKey) bool {
	switch {
	case k.area != w.area:
		return false
	case w.base != 0:
		return k.base != 0 && r.base.under(k.base, w.base)
	case k.base == 0:
		return k.path >= w.path && k.path < r.paths[w.path].end
	}
	h := r.paths[r.base.top(k.base)].host
	return h >= w.path && h < r.paths[w.path].end
}

// node returns the path of a unit or, of a base unit, the complement of its row: one number for both.
func (k unitKey) node() int32 {
	if k.base != 0 {
		return ^int32(k.base)
	}
	return k.path
}

// key returns the key of a unit from its area and node.
func (r *Registry) key(area, node int32) unitKey {
	if node >= 0 || node == -1 {
		return unitKey{area, node, 0}
	}
	return unitKey{area, r.base.rows[^node].path, uint32(^node)}
}

// walk calls yield with what a standard or a record may put in an area, each host before its organs, until it returns false. std are the
// paths that a standard may put there.
func (r *Registry) walk(area int32, std []int32, yield func(unitKey) bool) bool {
	row, end := r.base.in(area)
	return r.walkRows(area, std, row, end, yield)
}

// walkLaw is walk without the base units.
func (r *Registry) walkLaw(area int32, std []int32, yield func(unitKey) bool) bool {
	return r.walkRows(area, std, 0, 0, yield)
}

func (r *Registry) walkRows(area int32, std []int32, row, end uint32, yield func(unitKey) bool) bool {
	rec := r.recorded.in(area)
	slot := int32(0) // the path before which the next base units come
	for {
		p := int32(len(r.paths))
		if len(std) > 0 {
			p = std[0]
		}
		if len(rec) > 0 && rec[0].path < p {
			p = rec[0].path
		}
		for ; row < end; row = r.base.next(row) {
			x := &r.base.rows[row]
			if x.host == 0 {
				slot = r.paths[x.path].end
			}
			if slot > p {
				break
			}
			if !yield(unitKey{area, x.path, row}) {
				return false
			}
		}
		if p == int32(len(r.paths)) {
			return true
		}
		if len(std) > 0 && std[0] == p {
			std = std[1:]
		}
		for len(rec) > 0 && rec[0].path == p {
			rec = rec[1:]
		}
		if !yield(unitKey{area, p, 0}) {
			return false
		}
	}
}

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
