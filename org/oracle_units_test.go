package org_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	. "github.com/vnpolity/vnpolity/org"
)

// This oracle does for units what the other does for areas: units with labels, some of them under others, recorded once or twice, for spans or
// by sightings, beside standards and exceptions; and lines of command over all of them.

type unitStory struct {
	story
	units   []UnitRecord
	rules   []Rule
	tenures []Tenure
}

func randomUnits(r *rand.Rand) unitStory {
	s := unitStory{story: randomStory(r)}
	s.story.tenures = nil
	all := AreaTypesOf(Country, Province, Commune, Ward)
	always := Span{From: 20000101, Until: Open}
	s.std = append(s.std, Standard{Unit: "party-committee", In: all, Span: always})
	if r.IntN(2) == 0 {
		s.std = append(s.std, Standard{Unit: "farmers-union", In: all, May: r.IntN(3) == 0, Span: Span{From: firstDay + Date(r.IntN(days)), Until: Open}})
	}
	if r.IntN(3) == 0 {
		s.std = append(s.std, Standard{Unit: "youth-union", In: all, Within: "p1", Span: always})
	}
	line := func(from, to Path, where Where, in ...AreaType) {
		s.rules = append(s.rules, Rule{From: from, Rel: SubordinateTo, To: to, Where: where, In: AreaTypesOf(in...), Line: true, Span: always})
	}
	line("party-committee", "party-committee", NearestAbove)
	line("peoples-committee", "peoples-committee", NearestAbove)
	line("farmers-union", "farmers-union", NearestAbove)
	line("youth-union", "party-committee", SameArea)
	line("party-cell", "party-committee", SameArea)
	line("cell-committee@party-cell", "party-cell", Hosting)
	line("party-group@party-cell", "party-cell", Hosting)
	line("party-cell@hamlet", "party-committee", SameArea)
	line("branch@farmers-union", "farmers-union", Hosting)
	s.rules[3].Span = Span{From: firstDay + Date(r.IntN(days)), Until: Open}
	paths := []Path{"party-cell~%d", "cell-committee@party-cell~%d", "party-group~2@party-cell~%d", "party-cell@hamlet~thon-%d", "hamlet~thon-%d", "branch~%d@farmers-union",
		"farmers-union", "party-cell", "school~%d@peoples-committee", "party-committee"}
	for range r.IntN(12) {
		p := paths[r.IntN(len(paths))]
		if strings.Contains(string(p), "%d") {
			p = Path(fmt.Sprintf(string(p), 8+r.IntN(4)))
		}
		id := p.Of([]AreaID{"p0", "p1", "c0", "c1", "c2", "c3"}[r.IntN(6)])
		u := UnitRecord{Unit: id, Grounding: Grounding{Source: Ref{Source: "s"}}}
		a, b := Date(firstDay+r.IntN(days)), Date(firstDay+r.IntN(days))
		switch r.IntN(5) {
		case 0:
			u.Seen = []Date{min(a, b), max(a, b)}
		case 1:
			u.Span = Span{From: a}
		case 2:
			u.Name = "Tên " + string(p.Body().Label)
			u.Short = []string{"T"}
		default:
			u.Span = Span{From: min(a, b), Until: max(a, b) + 1}
			u.Name = "Tên " + string(p.Body().Label)
		}
		s.units = append(s.units, u)
		if r.IntN(3) == 0 && u.From != 0 {
			s.tenures = append(s.tenures, Tenure{Person: PersonID(fmt.Sprint("n", r.IntN(3))), Post: Head.Of(id), Span: Span{From: u.From, Until: u.From + 1}})
		}
	}
	return s
}

func (s *unitStory) data() Data {
	d := s.story.data()
	d.Sources = []Source{{ID: "s", Title: "s"}}
	d.Units, d.Rules, d.Tenures = s.units, s.rules, s.tenures
	return d
}

// there tells whether a unit is there, its area and hosts included.
func (s *unitStory) there(id UnitID, d Date) Truth {
	if s.area(id.Area(), d) == nil {
		return False
	}
	t := True
	for p := id.Path(); p != ""; p = p.Host() {
		t = min(t, s.own(p.Of(id.Area()), d))
	}
	return t
}

func (s *unitStory) own(id UnitID, d Date) Truth {
	best, recorded := False, false
	for _, u := range s.units {
		if u.Unit != id || u.Span == (Span{}) && u.Seen == nil {
			continue
		}
		recorded = true
		t := False
		switch {
		case u.Seen != nil: // certain between its sightings
			t = Unknown
			if u.Seen[0] <= d && d <= u.Seen[1] {
				t = True
			}
		case d >= u.From:
			t = Unknown
			if u.Until != 0 {
				t = True
			}
		}
		if u.Until != 0 && d >= u.Until {
			t = False
		}
		best = max(best, t)
	}
	if recorded {
		return best
	}
	for i := range s.std {
		x := s.std[i]
		if x.Unit == id.Path() && (x.Within == "" || slices.Contains(s.subtree(x.Within, d), id.Area())) {
			best = max(best, s.unit(&x, id.Area(), d))
		}
	}
	return best
}

// dated reports whether records say when the unit and those that host it were there.
func (s *unitStory) dated(id UnitID) bool {
	if h := id.Host(); h != "" && !s.dated(h) {
		return false
	}
	return slices.ContainsFunc(s.units, func(u UnitRecord) bool { return u.Unit == id && (u.Span != (Span{}) || u.Seen != nil) })
}

// bare takes the labels out of a path.
func bare(p Path) Path {
	var parts []string
	for part := range strings.SplitSeq(string(p), "@") {
		body, _, _ := strings.Cut(part, "~")
		parts = append(parts, body)
	}
	return Path(strings.Join(parts, "@"))
}

// superior asks the rules one after another.
func (s *unitStory) superior(id UnitID, d Date) UnitID {
	for _, x := range s.rules {
		if bare(id.Path()) != x.From || d < x.Span.From {
			continue
		}
		switch x.Where {
		case Hosting:
			for h := id.Host(); h != ""; h = h.Host() {
				if bare(h.Path()) == x.To && s.there(h, d) != False {
					return h
				}
			}
		case SameArea:
			if to := x.To.Of(id.Area()); s.there(to, d) != False {
				return to
			}
		case NearestAbove:
			for a := s.area(id.Area(), d).In; a != ""; a = s.area(a, d).In {
				if to := x.To.Of(a); s.there(to, d) != False {
					return to
				}
			}
		}
	}
	return ""
}

// last returns a unit on the day, or as it was on the last day before on which it was there or, if it never was, may have been.
func (s *unitStory) last(reg *Registry, id UnitID, d Date) Unit {
	if s.there(id, d) != False {
		return reg.At(d).Unit(id)
	}
	for _, t := range [...]Truth{True, Unknown} {
		for day := d; day >= firstDay; day-- {
			if s.there(id, day) == t {
				return reg.At(day).Unit(id)
			}
		}
	}
	return Unit{}
}

func TestUnitsAgainstOracle(t *testing.T) {
	cases := 5000
	if testing.Short() {
		cases = 300
	}
	r := rand.New(rand.NewPCG(450, 3321))
	built := 0
	for n := 0; built < cases; n++ {
		s := randomUnits(r)
		reg, err := New(s.data())
		if err != nil {
			continue
		}
		built++
		if diff := compareUnits(&s, reg, Date(firstDay+r.IntN(days))); diff != "" {
			t.Fatalf("story %d: %s\n%+v\n%+v", n, diff, s.units, s.areas)
		}
		if got, want := fmt.Sprintf("%+v", reg.Data()), fmt.Sprintf("%+v", s.data()); got != want {
			t.Fatalf("story %d: data\n%s\n%s", n, got, want)
		}
	}
	t.Logf("%d stories", built)
}

func compareUnits(s *unitStory, reg *Registry, d Date) string {
	v := reg.At(d)
	named := map[UnitID]bool{}
	for i := range s.areas {
		for _, x := range s.std {
			named[x.Unit.Of(s.areas[i].ID)] = true
		}
	}
	for _, u := range s.units {
		named[u.Unit] = true
	}
	var want []UnitID
	for id := range named {
		truth := s.there(id, d)
		if truth == True {
			want = append(want, id)
		}
		u := v.Unit(id)
		if u.Truth() != truth || u.IsZero() != (truth == False) {
			return fmt.Sprintf("%s on %s: %s, want %s", id, d, u.Truth(), truth)
		}
		if last := s.last(reg, id, d); !last.IsZero() { // that there is none takes a search by names
			if got, err := reg.LocateUnit(string(id), d); got != last || err != nil {
				return fmt.Sprintf("last of %s on %s: %s on %s, %v", id, d, got.ID(), got.View().Day(), err)
			}
		}
		// What law leaves open and no record dates is unknown, and has no handle.
		if why := v.Explain(id).Truth(); why != truth && !(truth == False && why == Unknown && !s.dated(id)) {
			return fmt.Sprintf("explain %s on %s: %s, want %s", id, d, why, truth)
		}
		if u.IsZero() {
			continue
		}
		if u.ID() != id || u.Path() != id.Path() || u.Body() != id.Body() || u.Area().ID() != id.Area() || u.Host().ID() != id.Host() {
			return fmt.Sprintf("%s on %s: ID %s, body %s, host %s", id, d, u.ID(), u.Body(), u.Host().ID())
		}
		if u.Why().Truth() != truth || least(u.Why()) != truth {
			return fmt.Sprintf("%s on %s: why %s", id, d, u.Why())
		}
		if diff := compareLine(s, u, d); diff != "" {
			return diff
		}
		for rec := range u.Records() {
			if rec.Unit != id {
				return fmt.Sprintf("%s on %s: record of %s", id, d, rec.Unit)
			}
		}
	}
	var got []UnitID
	seen := map[UnitID]bool{}
	for u := range v.Units() {
		if h := u.Host(); !h.IsZero() && !seen[h.ID()] {
			return fmt.Sprintf("on %s: %s before its host", d, u.ID())
		}
		seen[u.ID()] = true
		got = append(got, u.ID())
		inside := map[UnitID]bool{}
		for depth, w := range u.Preorder() {
			if depth != strings.Count(string(w.ID()), "@")-strings.Count(string(u.ID()), "@") || !w.PartOf(u) {
				return fmt.Sprintf("on %s: %s under %s at depth %d", d, w.ID(), u.ID(), depth)
			}
			inside[w.ID()] = true
		}
		for _, id := range want {
			if (id == u.ID() || strings.HasSuffix(string(id), "@"+string(u.ID()))) != inside[id] {
				return fmt.Sprintf("on %s: is %s under %s?", d, id, u.ID())
			}
		}
	}
	if diff := compareSelectors(v); diff != "" {
		return diff
	}
	slices.Sort(want)
	slices.Sort(got)
	if !slices.Equal(got, want) {
		return fmt.Sprintf("on %s: units %v, want %v", d, got, want)
	}
	for _, x := range s.tenures {
		p := v.Post(x.Post)
		held := false
		for who, rec := range p.Holders() {
			held = held || who.ID() == x.Person && rec.Post == x.Post && rec.Span == x.Span
		}
		if held != (x.From <= d && d < x.Until && !p.IsZero()) {
			return fmt.Sprintf("on %s: %s held %v", d, x.Post, held)
		}
	}
	return ""
}

// compareSelectors asks one selector about all areas.
func compareSelectors(v View) string {
	for _, p := range [...]Pattern{{}, {Kind: PartyCommittee}, {Kind: FarmersUnion}, {Kind: PartyCell}, {Kind: Branch, Host: FarmersUnion}, {Class: PartyBody},
		{Kind: YouthUnion, Levels: LevelsOf(LevelCommune)}, {Kind: PeoplesCommittee, Within: "p1"}, {Levels: LevelsOf(LevelHamlet)}} {
		s := v.Registry().Selector(p)
		for a := range v.Areas() {
			var want []Unit
			for u := range a.Candidates() {
				if p.Matches(u) {
					want = append(want, u)
				}
			}
			if got := slices.Collect(s.In(a)); !slices.Equal(got, want) {
				return fmt.Sprintf("on %s in %s: %+v selects %v, want %v", v.Day(), a.ID(), p, got, want)
			}
		}
	}
	return ""
}

func least(w Why) Truth {
	t := True
	for s := range w.Steps() {
		t = min(t, s.Truth)
	}
	return t
}

func compareLine(s *unitStory, u Unit, d Date) string {
	var got, want []UnitID
	for up := s.superior(u.ID(), d); up != ""; up = s.superior(up, d) {
		want = append(want, up)
	}
	certain := u.Truth()
	for w, why := range u.Line() {
		got = append(got, w.ID())
		certain = min(certain, w.Truth())
		if why.Truth() < certain {
			return fmt.Sprintf("line of %s on %s: %s is %s", u.ID(), d, w.ID(), why.Truth())
		}
		if !u.Under(w) || w.Under(u) {
			return fmt.Sprintf("%s on %s: under %s?", u.ID(), d, w.ID())
		}
		found := false
		for below := range w.In(SubordinateTo) {
			found = found || below == u
		}
		if direct := len(got) == 1; direct && (!found || u.Superior() != w) {
			return fmt.Sprintf("%s on %s: not subordinate to %s", u.ID(), d, w.ID())
		}
	}
	if !slices.Equal(got, want) {
		return fmt.Sprintf("line of %s on %s: %v, want %v", u.ID(), d, got, want)
	}
	return ""
}
