package org_test

import (
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"testing"

	. "github.com/vnpolity/vnpolity/org"
)

// The oracle answers the questions of a registry by looking at every record, every time. It shares no code with the package.

// A story is a random country: a few areas that come, move and go over fifteen days of one month, a body that some of
// them have, changes that pass areas on, and tenures.
type story struct {
	areas   []AreaRecord
	changes []Change[AreaID]
	std     []Standard
	tenures []Tenure
}

const (
	firstDay = 20200301
	days     = 15
)

func randomStory(r *rand.Rand) story {
	s := story{areas: []AreaRecord{{ID: "vn", Type: Country, Name: "Việt Nam", Span: Span{From: 20000101, Until: Open}}}}
	day := func() Date { return Date(firstDay + r.IntN(days)) }
	span := func() Span {
		switch a, b := day(), day(); {
		case a == b:
			return Span{From: a, Until: Open}
		default:
			return Span{From: min(a, b), Until: max(a, b)}
		}
	}
	for p := range 2 {
		s.areas = append(s.areas, AreaRecord{ID: AreaID(fmt.Sprint("p", p)), Type: Province, Name: fmt.Sprint("P", p), In: "vn", Span: Span{From: 20000101, Until: Open}})
	}
	for c := range 6 {
		id := AreaID(fmt.Sprint("c", c))
		home := AreaID(fmt.Sprint("p", r.IntN(2)))
		x := span()
		s.areas = append(s.areas, AreaRecord{ID: id, Type: Commune, Name: fmt.Sprint("C", c), In: home, Span: x})
		if x.Until != Open && r.IntN(2) == 0 { // a second version, elsewhere
			s.areas = append(s.areas, AreaRecord{ID: id, Type: Ward, Name: fmt.Sprint("C", c), In: AreaID(fmt.Sprint("p", r.IntN(2))), Span: Span{From: x.Until, Until: Open}})
		}
	}
	for range 5 {
		from, to, d := AreaID(fmt.Sprint("c", r.IntN(6))), AreaID(fmt.Sprint("c", r.IntN(6))), day()
		c := Change[AreaID]{From: from, To: to, Extent: []Extent{Part, Rest, LandOnly, SomeOrAll}[r.IntN(4)], Day: d}
		if s.area(from, d-1) != nil && s.area(to, d) != nil && from != to && !slices.ContainsFunc(s.changes, func(x Change[AreaID]) bool { return x.From == from && x.Day == d }) {
			// two results, so that it is a division
			other := AreaID(fmt.Sprint("c", r.IntN(6)))
			if s.area(other, d) != nil && other != to && other != from {
				s.changes = append(s.changes, c, Change[AreaID]{From: from, To: other, Extent: Rest, Day: d})
			}
		}
	}
	s.std = []Standard{
		{Unit: "peoples-committee", In: AreaTypesOf(Province, Commune, Ward), Span: Span{From: 20000101, Until: Open}},
		{Unit: "peoples-council", In: AreaTypesOf(Commune, Ward), May: r.IntN(2) == 0, Span: span(), Except: []Exception{{Within: "p0", In: AreaTypesOf(Ward), Span: span()}}},
	}
	for p := range 3 {
		x := span()
		t := Tenure{Person: PersonID(fmt.Sprint("n", p)), Post: "deputy@peoples-committee@p0"}
		switch r.IntN(3) {
		case 0:
			t.Seen = []Date{x.From, min(x.From+3, firstDay+days-1)}
		case 1:
			t.Span = Span{From: x.From}
		default:
			t.Span = Span{From: x.From, Until: x.From + 4}
		}
		s.tenures = append(s.tenures, t)
	}
	return s
}

func (s *story) data() Data {
	d := Data{Areas: s.areas, AreaChanges: s.changes, Standards: s.std, Tenures: s.tenures}
	for p := range 3 {
		d.People = append(d.People, PersonRecord{ID: PersonID(fmt.Sprint("n", p)), Name: fmt.Sprint("N", p)})
	}
	d.Terms = []Term{{ID: "t", Unit: "peoples-committee@p0", Name: "t", Span: Span{From: firstDay, Until: firstDay + 9}}}
	return d
}

func (s *story) area(id AreaID, d Date) *AreaRecord {
	for i := range s.areas {
		if a := &s.areas[i]; a.ID == id && a.From <= d && (a.Until == Open || d < a.Until) {
			return a
		}
	}
	return nil
}

func (s *story) children(id AreaID, d Date) []AreaID {
	set := map[AreaID]bool{}
	for i := range s.areas {
		if a := s.area(s.areas[i].ID, d); a != nil && a.In == id {
			set[a.ID] = true
		}
	}
	return slices.Sorted(maps.Keys(set))
}

func (s *story) subtree(id AreaID, d Date) []AreaID {
	all := []AreaID{id}
	for _, c := range s.children(id, d) {
		all = append(all, s.subtree(c, d)...)
	}
	slices.Sort(all)
	return all
}

// unit tells whether a body is in an area.
func (s *story) unit(std *Standard, id AreaID, d Date) Truth {
	a := s.area(id, d)
	if a == nil || !std.In.Has(a.Type) || !(std.From <= d && (std.Until == Open || d < std.Until)) {
		return False
	}
	for _, x := range std.Except {
		if x.In.Has(a.Type) && slices.Contains(s.subtree(x.Within, d), id) && x.From <= d && (x.Until == Open || d < x.Until) {
			return False
		}
	}
	if std.May {
		return Unknown
	}
	return True
}

// became follows an area over every day, by every way, and tells of each end how much came there by the widest.
func (s *story) became(id AreaID, from, to Date) map[AreaID]Extent {
	ways := map[AreaID]map[Extent]bool{id: {0: true}}
	step := func(d Date, ends func(*Change[AreaID]) (AreaID, AreaID)) {
		after := map[AreaID]map[Extent]bool{}
		put := func(a AreaID, e Extent) {
			if after[a] == nil {
				after[a] = map[Extent]bool{}
			}
			after[a][e] = true
		}
		for a, extents := range ways {
			stays := true
			for i := range s.changes {
				c := &s.changes[i]
				if near, far := ends(c); near == a && c.Day == d {
					stays = false
					for e := range extents {
						put(far, inARow(e, c.Extent))
					}
				}
			}
			if stays {
				for e := range extents {
					put(a, e)
				}
			}
		}
		ways = after
	}
	for d := from + 1; d <= to; d++ {
		step(d, func(c *Change[AreaID]) (near, far AreaID) { return c.From, c.To })
	}
	for d := from; d > to; d-- {
		step(d, func(c *Change[AreaID]) (near, far AreaID) { return c.To, c.From })
	}
	became := map[AreaID]Extent{}
	for a, extents := range ways {
		if s.area(a, to) == nil {
			continue
		}
		if len(extents) > 1 {
			delete(extents, 0)
		}
		if len(extents) > 1 {
			delete(extents, LandOnly)
		}
		became[a] = Part // of what came in several ways that is all one can say
		switch {
		case extents[SomeOrAll]:
			became[a] = SomeOrAll
		case len(extents) == 1:
			for e := range extents {
				became[a] = e
			}
		}
	}
	return became
}

// inARow tells how much comes of that much of that much; nothing was said before the first.
func inARow(a, b Extent) Extent {
	switch {
	case a == 0, a == b && (a == SomeOrAll || a == LandOnly), b == LandOnly:
		return b
	case a == LandOnly:
		return a
	}
	return Part
}

// holders are those who hold the post for certain.
func (s *story) holders(d Date) []PersonID {
	var list []PersonID
	for _, t := range s.tenures {
		in := t.From != 0 && t.Until != 0 && t.From <= d && d < t.Until
		for i, seen := range t.Seen {
			in = in || seen == d
			if i > 0 {
				in = in || t.Seen[i-1] <= d && d <= seen && seen < firstDay+9 // the term ends on its tenth day
			}
		}
		if in {
			list = append(list, t.Person)
		}
	}
	slices.Sort(list)
	return list
}

func ids[T interface{ ID() I }, I ~string](seq func(func(T) bool)) []I {
	var list []I
	for x := range seq {
		list = append(list, x.ID())
	}
	slices.Sort(list)
	return list
}

func TestAgainstOracle(t *testing.T) {
	cases := 10_000
	if testing.Short() {
		cases = 500
	}
	r := rand.New(rand.NewPCG(25, 7))
	built := 0
	for n := 0; built < cases; n++ {
		s := randomStory(r)
		reg, err := New(s.data())
		if err != nil {
			continue // an area that stands alone for a day, say; the faults have tests of their own
		}
		built++
		if diff := compare(&s, reg, r); diff != "" {
			t.Fatalf("story %d: %s\n%+v", n, diff, s)
		}
	}
	t.Logf("%d stories", built)
}

// compare asks both the same questions and returns the first difference.
func compare(s *story, reg *Registry, r *rand.Rand) string {
	d := Date(firstDay + r.IntN(days))
	e := Date(firstDay + r.IntN(days))
	v := reg.At(d)
	for _, id := range []AreaID{"vn", "p0", "p1", "c0", "c1", "c2", "c3", "c4", "c5"} {
		a, rec := v.Area(id), s.area(id, d)
		if a.IsZero() != (rec == nil) {
			return fmt.Sprintf("%s on %s: there %v", id, d, !a.IsZero())
		}
		if rec == nil {
			continue
		}
		if a.Type() != rec.Type || a.Parent().ID() != rec.In {
			return fmt.Sprintf("%s on %s: %s in %s", id, d, a.Type(), a.Parent().ID())
		}
		if got, want := ids[Area, AreaID](a.Preorder()), s.subtree(id, d); !slices.Equal(got, want) {
			return fmt.Sprintf("%s on %s: within it %v, want %v", id, d, got, want)
		}
		if got, want := ids[Area, AreaID](a.Children()), s.children(id, d); !slices.Equal(got, want) {
			return fmt.Sprintf("%s on %s: children %v, want %v", id, d, got, want)
		}
		if got, want := a.Within(v.Area("p0")), slices.Contains(s.subtree("p0", d), id); got != want {
			return fmt.Sprintf("%s on %s: within p0 %v", id, d, got)
		}
		for i := range s.std {
			if got, want := v.Unit(s.std[i].Unit.Of(id)).Truth(), s.unit(&s.std[i], id, d); got != want {
				return fmt.Sprintf("%s of %s on %s: %s, want %s", s.std[i].Unit, id, d, got, want)
			}
			if got, want := v.Explain(s.std[i].Unit.Of(id)).Truth(), s.unit(&s.std[i], id, d); got != want {
				return fmt.Sprintf("explain %s of %s on %s: %s, want %s", s.std[i].Unit, id, d, got, want)
			}
		}
		got := map[AreaID]Extent{}
		for b, why := range a.At(e) {
			got[b.ID()] = why.Extent()
		}
		if want := s.became(id, d, e); !maps.Equal(got, want) {
			return fmt.Sprintf("%s from %s to %s: %v, want %v", id, d, e, got, want)
		}
	}
	var got []PersonID
	for p := range v.Post("deputy@peoples-committee@p0").Holders() {
		got = append(got, p.ID())
	}
	slices.Sort(got)
	if want := s.holders(d); !slices.Equal(got, want) {
		return fmt.Sprintf("holders on %s: %v, want %v", d, got, want)
	}
	return ""
}
