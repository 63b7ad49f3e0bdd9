package org_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	. "github.com/vnpolity/vnpolity/org"
)

// What one version of an area alone says of a day is the measure of what several say together: of a day on which none is certain the area is
// there only if two meet over it.
func TestVersionsMeetAgainstOracle(t *testing.T) {
	cases := 3000
	if testing.Short() {
		cases = 300
	}
	r := rand.New(rand.NewPCG(26935, 26929))
	met, passed := 0, 0
	for n := 0; n < cases; {
		d := randomVersions(r)
		reg, err := New(d)
		if err != nil {
			continue
		}
		n++
		passed += len(d.AreaChanges)
		alone := make([]*Registry, 0, 3)
		for _, a := range d.Areas[3:] {
			one, err := New(Data{Areas: append(slices.Clone(d.Areas[:3]), a)})
			if err != nil {
				t.Fatal(err)
			}
			alone = append(alone, one)
		}
		truth := func(i int, day Date) Truth { return alone[i].At(day).Area("p0/c").Truth() }
		for day := Date(firstDay); day < firstDay+days; day++ {
			want, code := together(d, truth, day)
			a := reg.At(day).Area("p0/c")
			if want == True && code == "" {
				met++
			}
			if a.Truth() != want || want == True && a.Code() != code {
				t.Fatalf("%s: %s with code %q, want %s with %q\n%+v\n%+v", day, a.Truth(), a.Code(), want, code, d.Areas[3:], d.AreaChanges)
			}
		}
	}
	t.Logf("met on %d days, with %d changes", met, passed)
}

func randomVersions(r *rand.Rand) Data {
	always := Span{From: 20000101, Until: Open}
	d := Data{Areas: []AreaRecord{{ID: "vn", Type: Country, Name: "Việt Nam", Span: always},
		{ID: "p0", Type: Province, Name: "P0", In: "vn", Span: always}, {ID: "p1", Type: Province, Name: "P1", In: "vn", Span: always}}}
	for i := range 2 + r.IntN(2) {
		a, b := Date(firstDay+r.IntN(days)), Date(firstDay+r.IntN(days))
		x := AreaRecord{ID: "p0/c", Type: Commune, Name: "C", In: "p0", Code: fmt.Sprint("0000", i), Span: Span{From: min(a, b), Until: max(a, b) + 1, Loose: r.IntN(3) > 0}}
		if x.Loose || r.IntN(3) == 0 {
			x.Seen = []Date{min(a, b) + Date(r.IntN(int(max(a, b)-min(a, b)+1)))}
		}
		switch r.IntN(6) {
		case 0:
			x.Type = Ward
		case 1:
			x.In = "p1"
		case 2:
			x.From = 0
		case 3:
			x.Until = 0
		}
		d.Areas = append(d.Areas, x)
	}
	if r.IntN(4) == 0 {
		d.Areas = append(d.Areas, AreaRecord{ID: "p0/d", Type: Commune, Name: "D", In: "p0", Span: always})
		d.AreaChanges = []Change[AreaID]{{From: "p0/c", To: "p0/d", Extent: SomeOrAll, Day: Date(firstDay + r.IntN(days)), Loose: true}}
	}
	return d
}

// together says from what each version alone says of every day whether the area is there, and its code.
func together(d Data, truth func(int, Date) Truth, day Date) (best Truth, code string) {
	var versions []int
	for i, a := range d.Areas[3:] {
		if a.ID == "p0/c" {
			versions = append(versions, i)
		}
	}
	var perhaps []int
	for _, i := range versions {
		best = max(best, truth(i, day))
		switch truth(i, day) {
		case True:
			return True, d.Areas[3+i].Code
		case Unknown:
			perhaps = append(perhaps, i)
		}
	}
	certain := func(day Date) int {
		return slices.IndexFunc(versions, func(i int) bool { return truth(i, day) == True })
	}
	last, next := day, day
	for ; last >= firstDay && certain(last) < 0; last-- {
	}
	for ; next < firstDay+days && certain(next) < 0; next++ {
	}
	if best == False || last < firstDay || next >= firstDay+days {
		return best, ""
	}
	a, b := certain(last), certain(next)
	for _, i := range perhaps {
		if i != a && i != b {
			return best, ""
		}
	}
	for _, c := range d.AreaChanges {
		if last < c.Day && c.Day <= next {
			return best, ""
		}
	}
	one, other := d.Areas[3+a], d.Areas[3+b]
	meet := false
	for m := Date(firstDay); m < firstDay+days; m++ {
		meet = meet || truth(a, m) != False && truth(b, m) != False
	}
	switch {
	case !meet || one.Type != other.Type || one.In != other.In:
		return best, ""
	case len(perhaps) == 2:
		return True, ""
	case perhaps[0] == a:
		return True, one.Code
	}
	return True, other.Code
}
