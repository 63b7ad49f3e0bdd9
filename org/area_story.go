package org

import (
	"iter"
	"sync"
)

// An areaStory is what only reasons and traces ask of areas: the grounds of their records, and the changes between them. It is columns
// too; those that came with the binary form are checked when they are read, and laid when they are first asked for.
type areaStory struct {
	laying sync.Once
	packed []byte // as they are coded, nil if they are laid
	areas  int    // how many areas there are

	why, end                           []int32  // by record: of the four below
	basis, basisPin, source, sourcePin []uint32 // by grounding: of areaRecords.texts
	changes                            areaChanges
}

// areaChanges are the changes of areas, a column for each field: a change is a row.
type areaChanges struct {
	ends    [2][]int32 // by row: From and To, of Registry.areas
	forms   []changeForm
	dayOf   []int32 // by row: of days
	grounds []int32 // by row
	days    []Date  // each once; laid from the beginning
}

func (x *areaChanges) day(row int32) Date { return x.days[x.dayOf[row]] }

// A changeForm is an extent, and whether the day is loose.
type changeForm uint8

func newChangeForm(e Extent, loose bool) changeForm {
	return changeForm(e)<<1 | changeForm(btoi(loose))
}

func (f changeForm) extent() Extent { return Extent(f >> 1) }

func (f changeForm) loose() bool { return f&1 != 0 }

// story returns the story of the areas, which it lays if it was not yet.
func (x *areaRecords) story() *areaStory {
	s := &x.told
	s.laying.Do(func() {
		if s.packed != nil {
			s.columns(&coder{reading: true, b: s.packed, texts: x.texts}, len(x.areas))
			s.packed = nil
		}
	})
	return s
}

func (x *areaRecords) grounding(n int32) Grounding {
	s, t := x.story(), &x.texts
	return Grounding{Basis: Ref{SourceID(t.at(s.basis[n])), t.at(s.basisPin[n])}, Source: Ref{SourceID(t.at(s.source[n])), t.at(s.sourcePin[n])}}
}

func (r *Registry) areaChanges() *areaChanges { return &r.areaRecords.story().changes }

// addChanges takes the changes apart.
func (b *areaBuilder) addChanges(r *Registry, list []Change[AreaID]) {
	x, n := &b.told.changes, len(list)
	b.told.areas = len(r.areas)
	x.ends = [2][]int32{make([]int32, n), make([]int32, n)}
	x.forms, x.dayOf, x.grounds = make([]changeForm, n), make([]int32, n), make([]int32, n)
	days, ground := map[Date]int32{}, int32(0)
	for i := range list {
		c := &list[i]
		day, ok := days[c.Day]
		if !ok {
			day = int32(len(x.days))
			days[c.Day] = day
			x.days = append(x.days, c.Day)
		}
		x.ends[0][i], x.ends[1][i] = r.area(c.From), r.area(c.To)
		ground = b.addGround(c.Grounding, ground)
		x.forms[i], x.dayOf[i], x.grounds[i] = newChangeForm(c.Extent, c.Loose), day, ground
	}
}

// allAreaChanges puts the changes together again.
func (r *Registry) allAreaChanges() []Change[AreaID] {
	n := len(r.areaChanges().dayOf)
	if n == 0 {
		return nil
	}
	list := make([]Change[AreaID], n)
	for row := range list {
		list[row] = r.areaChange(int32(row))
	}
	return list
}

// AreaChanges yields what became of areas on the days after from up to to, in the order of the data: a change on a day makes the
// difference between that day and the one before. [Area.At] follows one area through them.
func (r *Registry) AreaChanges(from, to Date) iter.Seq[Change[AreaID]] {
	return func(yield func(Change[AreaID]) bool) {
		if r == nil || !from.IsDay() || !to.IsDay() {
			return
		}
		x := r.areaChanges()
		for row := range int32(len(x.forms)) {
			if d := x.day(row); from < d && d <= to && !yield(r.areaChange(row)) {
				return
			}
		}
	}
}

// areaChange puts a change together again.
func (r *Registry) areaChange(row int32) Change[AreaID] {
	x := r.areaChanges()
	return Change[AreaID]{From: r.areas[x.ends[0][row]], To: r.areas[x.ends[1][row]], Extent: x.forms[row].extent(), Day: x.day(row),
		Loose: x.forms[row].loose(), Grounding: r.areaRecords.grounding(x.grounds[row])}
}
