package org

import (
	"cmp"
	"iter"
	"maps"
	"slices"
	"strings"
	"sync"
)

// A Registry is the political system over time. It is immutable and safe for concurrent use; [New] builds one.
// The zero Registry and a nil one hold nothing.
type Registry struct {
	data        Data // without what has columns of its own: areas, people, tenures, and the units of base that need no whole record
	areas       []AreaID
	areaRows    csr // by area: rows of areaRecords, its versions
	areaRecords areaRecords
	areaIdx     map[AreaID]int32
	treeDays    []Date // on which the truth of an area may change
	eraDays     []Date // by era: its first day
	eras        []era
	paths       []pathRow // in preorder: a host, then its organs
	pathIdx     map[Path]int32
	labels      bool                     // some path of paths has a label
	kinds       []Kind                   // by path
	classKinds  [len(classNames)]kindSet // by class: the kinds that may be of it

	base    baseUnits
	records unitRecords
	people  people
	tenures tenures
	lives   lifetimes
	grounds []Grounding
	texts   textArena

	typePaths    [len(areaTypeNames)][]int32 // the paths that some standard puts in areas of the type
	standards    csr                         // (area type × path) → rows of standards
	stdRows      []standardRow
	recorded     units    // units without a row in base → rows of data.Units
	recordedIn   []bool   // by area: whether recorded says of a unit there when it was there; nil if it does so nowhere
	recordedPath []bool   // by path: whether recorded says so of a unit along it, or of a host of one
	ruleWindows  []window // by row of data.Rules
	rules        ruleIndex
	changes      changeIndex
	sources      map[SourceID]int32
	terms        map[unitKey][]int32
	folios       map[seatKey][]int32
	related      [2]map[unitKey][]int32 // recorded relations by From and by To

	naming sync.Once
	names  *nameIndex
	codes  codeIndex
}

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

// A unitKey is a unit, there or not: the area that it sits in, its path and, of a base unit, its row of base.
type unitKey struct {
	area, path int32
	base       uint32
}

// csr maps small integers to runs of rows.
type csr struct{ start, rows []int32 }

func (c *csr) at(i int) []int32 {
	if i < 0 || i+1 >= len(c.start) {
		return nil
	}
	return c.rows[c.start[i]:c.start[i+1]]
}

func newCSR[T any](n int, items []T, keys func(T) iter.Seq[int]) csr {
	c := csr{start: make([]int32, n+1)}
	for _, it := range items {
		for k := range keys(it) {
			c.start[k+1]++
		}
	}
	for i := range n {
		c.start[i+1] += c.start[i]
	}
	c.rows = make([]int32, c.start[n])
	next := slices.Clone(c.start)
	for row, it := range items {
		for k := range keys(it) {
			c.rows[next[k]] = int32(row)
			next[k]++
		}
	}
	return c
}

// newKeyedCSR maps each key, of which there are n, to the rows that have it.
func newKeyedCSR(n int, keys []int32) csr {
	c := csr{start: make([]int32, n+1), rows: make([]int32, len(keys))}
	for _, k := range keys {
		c.start[k+1]++
	}
	for i := range n {
		c.start[i+1] += c.start[i]
	}
	next := slices.Clone(c.start)
	for row, k := range keys {
		c.rows[next[k]] = int32(row)
		next[k]++
	}
	return c
}

// units is a sorted list of recorded units other than base units, each with its rows.
type units struct {
	keys  []unitKey // sorted, a key for each row
	rows  []int32
	start []int32 // by area: its first key; one more at the end
}

func compareUnits(a, b unitKey) int {
	return cmp.Or(cmp.Compare(a.area, b.area), cmp.Compare(a.path, b.path), cmp.Compare(a.base, b.base))
}

// of returns the rows of the unit k.
func (u *units) of(k unitKey) []int32 {
	in := u.in(k.area)
	i, ok := slices.BinarySearchFunc(in, k, compareUnits)
	if !ok {
		return nil
	}
	j := i + 1
	for j < len(in) && in[j] == k {
		j++
	}
	start := int(u.start[k.area])
	return u.rows[start+i : start+j]
}

// in returns the keys of the units recorded in the area.
func (u *units) in(area int32) []unitKey {
	if area < 0 || int(area)+1 >= len(u.start) {
		return nil
	}
	return u.keys[u.start[area]:u.start[area+1]]
}

type standardRow struct {
	path   int32
	within int32
	except []exceptionRow
}

type exceptionRow struct{ within int32 }

// New builds a registry of d, which it copies. If d does not add up, New returns no registry and an error that joins a
// [*RecordError] for each thing wrong, in the order of the data.
func New(d Data) (*Registry, error) {
	r := &Registry{}
	f := &faults{r: r, d: &d}
	f.checkForms()
	if err := f.err(); err != nil {
		return nil, err
	}
	r.data = cloneLaw(d)
	r.addAreas(d.Areas)
	r.indexSources()
	r.indexPaths(&d, nil)
	f.unseated = r.addRecords(&d)
	f.checkReferences()
	if err := f.err(); err != nil {
		return nil, err
	}
	r.index()
	f.checkStory()
	if err := f.err(); err != nil {
		return nil, err
	}
	return r, nil
}

// addRecords takes apart the records of d that have columns. It reports whether some base unit is in no area, or may not sit in its own.
func (r *Registry) addRecords(d *Data) (unseated bool) {
	b := newBuilder(r)
	b.addUnits(d)
	b.addPeople(d)
	r.texts = textArena(strings.Clone(b.text.String()))
	r.indexKinds()
	r.indexBase()
	r.people.index(r)
	b.addTenures(d)
	r.tenures.index(&r.people)
	return b.unseated
}

// index derives everything else.
func (r *Registry) index() {
	r.indexStandards()
	r.indexUnits()
	r.indexRules()
	r.indexEras()
	r.indexChanges()
}

// Data returns a copy of what r was built from.
func (r *Registry) Data() Data {
	if r == nil {
		return Data{}
	}
	d := cloneLaw(r.data)
	d.Areas = r.allAreas()
	d.Units = r.allUnits()
	if n := len(r.people.rows); n > 0 {
		d.People = make([]PersonRecord, n)
		for i := range d.People {
			d.People[i] = r.person(int32(i))
		}
	}
	if n := len(r.tenures.rows); n > 0 {
		d.Tenures = make([]Tenure, n)
		for i := range d.Tenures {
			d.Tenures[i] = r.tenure(int32(i))
		}
	}
	return d
}

// Edition returns the day up to which the facts were gathered.
func (r *Registry) Edition() Date {
	if r == nil {
		return 0
	}
	return r.data.Edition
}

// Source returns the source of that ID, and whether there is one.
func (r *Registry) Source(id SourceID) (Source, bool) {
	if r == nil {
		return Source{}, false
	}
	i, ok := r.sources[id]
	if !ok {
		return Source{}, false
	}
	return r.data.Sources[i], true
}

// At returns the system as it was on day d. If d is not known to the day, it is the zero View, in which there is nothing.
func (r *Registry) At(d Date) View {
	if r == nil || !d.IsDay() || len(r.eras) == 0 {
		return View{}
	}
	return View{r: r, day: d, era: r.eraOf(d)}
}

// Trace yields what the area that was there on day from was or became on day to: see [Area.At].
func (r *Registry) Trace(id AreaID, from, to Date) iter.Seq2[Area, Why] {
	return r.At(from).Area(id).At(to)
}

// area returns the row of the area, -1 if there is none.
func (r *Registry) area(id AreaID) int32 {
	if i, ok := r.areaIdx[id]; ok {
		return i
	}
	return -1
}

// versions returns the rows of an area.
func (r *Registry) versions(i int32) []int32 { return r.areaRows.at(int(i)) }

func (r *Registry) path(p Path) int32 {
	if i, ok := r.pathIdx[p]; ok {
		return i
	}
	return -1
}

// unit returns the key of the unit, with -1 where the data knows no such area or path.
func (r *Registry) unit(id UnitID) unitKey {
	i := strings.LastIndexByte(string(id), '@')
	if i < 0 {
		return unitKey{-1, -1, 0}
	}
	return r.in(r.area(AreaID(id[i+1:])), Path(id[:i]))
}

// unitID returns the ID of a unit.
func (r *Registry) unitID(k unitKey) UnitID { return r.pathOf(k).Of(r.areas[k.area]) }

func (r *Registry) seat(id PostID) seatKey { return seatKey{r.unit(id.Unit()), id.Role()} }

func (r *Registry) indexSources() {
	r.sources = make(map[SourceID]int32, len(r.data.Sources))
	for i := range r.data.Sources {
		r.sources[r.data.Sources[i].ID] = int32(i)
	}
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
	r.pathIdx = make(map[Path]int32, len(all))
	for i, s := range all {
		row := pathRow{id: s.id, body: s.bodies[len(s.bodies)-1], host: -1, root: int32(i), end: int32(i + 1), depth: int32(len(s.bodies) - 1)}
		if h := s.id.Host(); h != "" {
			row.host = r.pathIdx[h]
			row.root = r.paths[row.host].root
		}
		r.pathIdx[s.id] = int32(i)
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

func (r *Registry) indexStandards() {
	n := len(r.paths)
	for i := range r.data.Standards {
		s := &r.data.Standards[i]
		row := standardRow{path: r.path(s.Unit), within: r.area(s.Within)}
		for j := range s.Except {
			row.except = append(row.except, exceptionRow{r.area(s.Except[j].Within)})
		}
		r.stdRows = append(r.stdRows, row)
	}
	r.standards = newCSR(len(areaTypeNames)*n, r.data.Standards, func(s Standard) iter.Seq[int] {
		p := int(r.path(s.Unit))
		return func(yield func(int) bool) {
			for t := range s.In.All() {
				if !yield(int(t)*n + p) {
					return
				}
			}
		}
	})
	for t := range r.typePaths {
		for p := range n {
			if len(r.standards.at(t*n+p)) > 0 {
				r.typePaths[t] = append(r.typePaths[t], int32(p))
			}
		}
	}
}

func (r *Registry) indexUnits() {
	type keyed struct {
		key unitKey
		row int32
	}
	var all []keyed
	for i := range r.data.Units {
		if k := r.unit(r.data.Units[i].Unit); k.base == 0 {
			all = append(all, keyed{k, int32(i)})
		}
	}
	slices.SortStableFunc(all, func(a, b keyed) int { return compareUnits(a.key, b.key) })
	for _, k := range all {
		r.recorded.keys = append(r.recorded.keys, k.key)
		r.recorded.rows = append(r.recorded.rows, k.row)
	}
	if len(all) > 0 {
		r.recorded.start = make([]int32, len(r.areas)+1)
		for _, k := range all {
			r.recorded.start[k.key.area+1]++
		}
		for i := range r.areas {
			r.recorded.start[i+1] += r.recorded.start[i]
		}
	}
	r.recordedPath = make([]bool, len(r.paths))
	for _, k := range all {
		if u := &r.data.Units[k.row]; u.Span != (Span{}) || len(u.Seen) > 0 {
			if r.recordedIn == nil {
				r.recordedIn = make([]bool, len(r.areas))
			}
			r.recordedIn[k.key.area] = true
			for p := k.key.path; p < r.paths[k.key.path].end; p++ {
				r.recordedPath[p] = true
			}
		}
	}
	r.terms = map[unitKey][]int32{}
	for i := range r.data.Terms {
		k := r.unit(r.data.Terms[i].Unit)
		r.terms[k] = append(r.terms[k], int32(i))
	}
	for end, id := range [2]func(*Relation) UnitID{
		func(x *Relation) UnitID { return x.From },
		func(x *Relation) UnitID { return x.To },
	} {
		r.related[end] = map[unitKey][]int32{}
		for i := range r.data.Relations {
			k := r.unit(id(&r.data.Relations[i]))
			r.related[end][k] = append(r.related[end][k], int32(i))
		}
	}
	r.folios = map[seatKey][]int32{}
	for i := range r.data.Portfolios {
		k := r.seat(r.data.Portfolios[i].Post)
		r.folios[k] = append(r.folios[k], int32(i))
	}
}
