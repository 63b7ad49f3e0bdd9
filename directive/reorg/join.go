package reorg

import (
	"cmp"
	"errors"
	"slices"

	"github.com/vnpolity/vnpolity/org"
	"github.com/vnpolity/vnpolity/org/vitext"
)

// Join finds the areas that r names: origins in before, which is the day before the new administrations work, results in
// after, both views of one registry. If any is missing or ambiguous, there is no succession, and the error joins a
// *[JoinError] for each.
//
// Which provinces the one of r was made of is asked of the registry: [org.Area.At] tells it from the changes on record.
// Every area of the commune level that is there before must go somewhere, whole or in all its parts, and every one that
// is there after must come of one clause. Where a whole district goes, there is an edge for it and one for each of its
// communes. For a list of provinces, the same is asked of all provinces, and the day is that of after.
func (r *Resolution) Join(before, after org.View) (*Succession, error) {
	j := &joining{r: r, before: before, after: after, fates: map[org.AreaID]*fate{}, made: map[org.AreaID]bool{}}
	if reason := j.scope(); reason != "" {
		return nil, &JoinError{Number: r.Number, Text: cmp.Or(r.Province.String(), r.Number.String()), Reason: reason}
	}
	s := &Succession{Source: org.SourceID(r.Number.String()), Day: after.Day(), Notes: slices.Clone(r.Notes)}
	for i := range r.Clauses {
		s.Edges = j.clause(&r.Clauses[i], s.Edges)
	}
	j.account()
	if len(j.errs) > 0 {
		return nil, errors.Join(j.errs...)
	}
	s.Notes = append(s.Notes, j.notes...)
	sortNotes(s.Notes)
	return s, nil
}

// A joining is a resolution that is being joined to areas.
type joining struct {
	r             *Resolution
	before, after org.View
	old, new      map[string][]org.Area // by key of their names
	fates         map[org.AreaID]*fate  // of the areas before
	made          map[org.AreaID]bool   // of the areas after
	notes         []Note
	errs          []error
}

// scope finds the areas that the resolution is about.
func (j *joining) scope() (reason string) {
	r := j.r
	switch {
	case j.before.Registry() == nil || j.before.Registry() != j.after.Registry():
		return "want two views of one registry"
	case j.before.Day() >= j.after.Day():
		return "want the view before and then the view after"
	case r.From != 0 && (j.before.Day() != r.From.Add(-1) || j.after.Day() != r.From):
		return "works from " + r.From.String() + ": want views of that day and of the day before"
	}
	j.old, j.new = map[string][]org.Area{}, map[string][]org.Area{}
	level := org.LevelProvince
	if r.Province == (Name{}) {
		for a := range j.before.Areas() {
			j.add(j.old, a, level)
		}
		for a := range j.after.Areas() {
			j.add(j.new, a, level)
		}
	} else {
		level = org.LevelCommune
		var province org.Area
		for a := range j.after.Areas() {
			if a.Level() == org.LevelProvince && fits(a, r.Province) {
				province = a
			}
		}
		if province.IsZero() {
			return "no such province on " + j.after.Day().String()
		}
		for a := range province.Preorder() {
			j.add(j.new, a, level)
		}
		for origin := range province.At(j.before.Day()) {
			for a := range origin.Preorder() {
				j.add(j.old, a, level)
			}
		}
	}
	for _, as := range j.old {
		for _, a := range as {
			if a.Level() == level {
				j.fates[a.ID()] = &fate{}
			}
		}
	}
	for _, as := range j.new {
		for _, a := range as {
			j.made[a.ID()] = false
		}
	}
	return ""
}

// add adds a to an index: provinces if they are asked for, else all below them.
func (j *joining) add(index map[string][]org.Area, a org.Area, level org.Level) {
	l := a.Level()
	if l == level || level == org.LevelCommune && l == org.LevelDistrict {
		k := key(a.BareName())
		index[k] = append(index[k], a)
	}
}

// fits reports whether a is of the name, in any spelling.
func fits(a org.Area, n Name) bool {
	return a.Type().Term().Vi == n.Term && key(a.BareName()) == key(n.Bare)
}

// clause joins a clause, and appends its edges.
func (j *joining) clause(c *Clause, edges []Edge) []Edge {
	to := j.one(c, -1)
	if !to.IsZero() {
		if j.made[to.ID()] {
			j.fail(c, c.Result, "is made by two clauses", nil)
		}
		j.made[to.ID()] = true
	}
	for i := range c.Origins {
		o := &c.Origins[i]
		if o.Place.Name.Term == "" {
			continue // land of no commune
		}
		from := j.one(c, i)
		if from.IsZero() {
			continue
		}
		e := Edge{from.ID(), to.ID(), o.Extent(), c.Act, c.Pin, o.Place.Start, o.Place.End}
		edges = append(edges, e)
		if f := j.fates[e.From]; f != nil {
			f.take(o)
			continue
		}
		for below := range from.Preorder() {
			if f := j.fates[below.ID()]; f != nil {
				f.take(o)
				e.From = below.ID()
				edges = append(edges, e)
			}
		}
	}
	return edges
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
	if q, why, ok := listed(j.r.Number, c, p); ok {
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

func (j *joining) note(d Defect, c *Clause, p Place, read, reason string) {
	j.notes = append(j.notes, Note{d, c.Pin, p.Start, p.End, p.String(), read, reason})
}

func (j *joining) fail(c *Clause, p Place, reason string, candidates []org.Area) {
	j.errs = append(j.errs, &JoinError{j.r.Number, c.Pin, p.Start, p.String(), reason, candidates})
}
