package org

import (
	"iter"
	"maps"
	"slices"
	"strings"
	"sync"
)

// A Registry is the political system over time. It is immutable and safe for concurrent use; [New] builds one.
// The zero Registry and a nil one hold nothing.
type Registry struct {
	data        Data // without what has columns of its own: areas, their changes, people, tenures, and the units of base that need no whole record
	areas       []AreaID
	areaRows    csr // by area: rows of areaRecords, its versions
	areaRecords areaRecords
	areaIndex   idIndex[AreaID]
	treeDays    []Date // on which the truth of an area may change
	eraDays     []Date // by era: its first day
	eras        []era
	laws        int       // how many there are
	paths       []pathRow // in preorder: a host, then its organs
	pathIndex   idIndex[Path]
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

	areaChangeIndex areaChangeIndex
	codeArena       codeArena
	changing        sync.Once
	days            []Date // on which anything changes: see changeDays
}

// A unitKey is a unit, there or not: the area that it sits in, its path and, of a base unit, its row of base.
type unitKey struct {
	area, path int32
	base       uint32
}

// New builds a registry of d, which it copies. If d does not add up, New returns no registry and an error that joins a
// [*RecordError] for each thing wrong, in the order of the data.
//
// It looks in three passes: at each record by itself, at what records name, and at what they tell together, such as two holders of
// one seat. A pass looks only at data that the one before found nothing in, so that what is mended may bring more to light.
func New(d Data) (*Registry, error) {
	r := &Registry{}
	f := &faults{r: r, d: &d}
	f.checkForms()
	if err := f.err(); err != nil {
		return nil, err
	}
	r.data = cloneLaw(d)
	r.addAreas(d.Areas, d.AreaChanges)
	r.indexSources()
	r.indexPaths(&d)
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
	b.addTenures(d)
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
	d.Areas, d.AreaChanges = r.allAreas(), r.allAreaChanges()
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

// Sector returns the names of a sector, and whether there is one of that ID.
func (r *Registry) Sector(id Sector) (Name, bool) {
	if r == nil {
		return Name{}, false
	}
	n, ok := r.data.Sectors[id]
	return n, ok
}

// Sectors yields the sectors with their names, in the order of their IDs.
func (r *Registry) Sectors() iter.Seq2[Sector, Name] {
	if r == nil {
		return sortedSectors(nil)
	}
	return sortedSectors(r.data.Sectors)
}

// sortedSectors yields sectors in the order of their IDs.
func sortedSectors(m map[Sector]Name) iter.Seq2[Sector, Name] {
	return func(yield func(Sector, Name) bool) {
		for _, id := range slices.Sorted(maps.Keys(m)) {
			if !yield(id, m[id]) {
				return
			}
		}
	}
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
func (r *Registry) area(id AreaID) int32 { return r.areaIndex.find(id) }

// versions returns the rows of an area.
func (r *Registry) versions(i int32) []int32 { return r.areaRows.at(int(i)) }

// path returns the row of the path, -1 if there is none.
func (r *Registry) path(p Path) int32 { return r.pathIndex.find(p) }

// unit returns the key of the unit, with -1 where the data knows no such area or path.
func (r *Registry) unit(id UnitID) unitKey {
	if id == "" || id[0] == '@' { // asking for the first byte brings it in while the last is waited for
		return unitKey{-1, -1, 0}
	}
	i := lastAt(string(id))
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
