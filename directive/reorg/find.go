package reorg

import (
	"cmp"
	"slices"

	"github.com/vnpolity/vnpolity/org"
	"github.com/vnpolity/vnpolity/org/vitext"
)

// This file implements how the one area is found that a name in a clause stands for.

// fits reports whether a is of the name, in any spelling.
func fits(a org.Area, n Name) bool {
	return a.Type().Term().Vi == n.Term && key(a.BareName()) == key(n.Bare)
}

// find returns the areas of the index that p may be: those within the bracket behind it, of its type; those of the exact
// name, or else of the same name in another spelling.
func (j *joining) find(p Place, index map[string][]org.Area) []org.Area {
	var exact, spelt []org.Area
	for _, a := range index[key(p.Name.Bare)] {
		switch {
		case a.Type().Term().Vi != p.Name.Term || !within(a, p):
		case vitext.Canonical(a.BareName()) == p.Name.Bare:
			exact = append(exact, a)
		default:
			spelt = append(spelt, a)
		}
	}
	if len(exact) > 0 {
		return exact
	}
	return spelt
}

// within reports whether a lies in what stands in brackets behind p.
func within(a org.Area, p Place) bool {
	var district, province bool
	for up := a.Parent(); !up.IsZero(); up = up.Parent() {
		district = district || fits(up, p.District)
		province = province || fits(up, p.Province)
	}
	return (district || p.District == Name{}) && (province || p.Province == Name{})
}

// one returns the one area that origin i of c is, or its result if i is -1. It fails if there is none or several.
func (j *joining) one(c *Clause, i int) org.Area {
	p, index, day := c.Result, j.new, j.after.Day()
	if i >= 0 {
		p, index, day = c.Origins[i].Place, j.old, j.before.Day()
	}
	found, why := j.named(c, p, index)
	if len(found) > 1 && i >= 0 {
		found = j.settle(c, i, found)
	}
	switch len(found) {
	case 0:
		j.fail(c, p, "no such area on "+day.String(), alike(index, p))
		return org.Area{}
	case 1:
	default:
		j.fail(c, p, "fits several areas", found)
		return org.Area{}
	}
	a := found[0]
	if why != "" {
		j.note(OtherName, c, p, a.String(), why)
	} else if vitext.Canonical(a.BareName()) != p.Name.Bare {
		j.note(Spelled, c, p, a.String(), "")
	}
	return a
}

// named returns the areas that p may be by what the list calls it, and why it calls it otherwise, if it does.
func (j *joining) named(c *Clause, p Place, index map[string][]org.Area) (found []org.Area, why string) {
	if q, why, ok := listed(j.others, c, p); ok {
		if found := j.find(q, index); len(found) > 0 {
			return found, why
		}
	}
	return j.find(p, index), ""
}

// settle tells several areas of one name apart by where the clause is: by the next bracket in the same list, or else by
// the other areas of the clause. Resolutions put a bracket only where a name comes twice in one of the provinces that are
// merged, and where two areas of one province are meant, behind the last. Whether that was right is checked in the end:
// a wrong choice leaves one area that goes nowhere and another that goes twice.
func (j *joining) settle(c *Clause, i int, found []org.Area) []org.Area {
	p := c.Origins[i].Place
	if p.District == (Name{}) {
		for _, o := range c.Origins[i+1:] {
			if o.Place.District == (Name{}) {
				continue
			}
			q := Place{Name: p.Name, District: o.Place.District, Province: o.Place.Province}
			if a, ok := only(found, func(a org.Area) bool { return within(a, q) }); ok {
				j.note(ByBracket, c, p, a.String(), "by the next bracket, behind "+o.Place.Name.String())
				return []org.Area{a}
			}
			break
		}
	}
	for _, level := range []org.Level{org.LevelProvince, org.LevelDistrict} {
		place := j.common(c, i, level)
		if a, ok := only(found, func(a org.Area) bool { return !place.IsZero() && a.Within(place) }); ok {
			j.note(ByContext, c, p, a.String(), "the other areas of the clause lie in "+place.Name())
			return []org.Area{a}
		}
	}
	return found
}

// only returns the one of as that ok holds for.
func only(as []org.Area, ok func(org.Area) bool) (one org.Area, found bool) {
	for _, a := range as {
		if !ok(a) {
			continue
		}
		if found {
			return org.Area{}, false
		}
		one, found = a, true
	}
	return one, found
}

// common returns the area of the level that all other origins of the clause lie in which fit one area alone.
func (j *joining) common(c *Clause, i int, level org.Level) (common org.Area) {
	for k := range c.Origins {
		if k == i {
			continue
		}
		found, _ := j.named(c, c.Origins[k].Place, j.old)
		if len(found) != 1 {
			continue
		}
		up := found[0]
		for !up.IsZero() && up.Level() != level {
			up = up.Parent()
		}
		if !common.IsZero() && up != common {
			return org.Area{}
		}
		common = up
	}
	return common
}

// alike returns the areas whose names are like that of p but for tones, marks, type or parent.
func alike(index map[string][]org.Area, p Place) []org.Area {
	folded := vitext.Fold(key(p.Name.Bare))
	var found []org.Area
	for k, as := range index {
		if vitext.Fold(k) == folded {
			found = append(found, as...)
		}
	}
	slices.SortFunc(found, func(a, b org.Area) int { return cmp.Compare(a.ID(), b.ID()) })
	return found
}
