package reorg

import (
	"cmp"
	"errors"
	"iter"
	"slices"

	"github.com/vnpolity/vnpolity/org"
)

// Join finds in a registry the areas that r names. The origins are looked up in before, a view of the day before the new
// administrations work, the results in after, a view of the same registry on the day itself. If an area is missing or
// ambiguous, there is no succession, and the error joins a *[JoinError] for each.
//
// The registry must know which provinces the one of r was made of: [org.Area.At] tells it from the changes on record. Every
// area of theirs of the commune level in before must go somewhere, whole or in all its parts, and every one in after must
// come of one clause. Where a whole district goes, there is an edge for it and one for each of its communes.
//
// A resolution that lists provinces is checked in the same way against all provinces, and the succession is of the day of
// after.
func (r *Resolution) Join(before, after org.View) (*Succession, error) {
	j := &joining{
		r: r, before: before, after: after, others: otherNamesIn(r.Number),
		old: map[string][]org.Area{}, fates: map[org.AreaID]*fate{},
		new: map[string][]org.Area{}, made: map[org.AreaID]bool{},
	}
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
	others        []otherName           // of this resolution
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
	if r.Province == (Name{}) {
		provinces := org.LevelsOf(org.LevelProvince)
		j.index(j.old, j.before.Areas(), provinces)
		j.index(j.new, j.after.Areas(), provinces)
		return ""
	}
	for province := range j.after.Areas() {
		if province.Level() != org.LevelProvince || !fits(province, r.Province) {
			continue
		}
		communes := org.LevelsOf(org.LevelDistrict, org.LevelCommune)
		j.index(j.new, province.Preorder(), communes)
		for origin := range province.At(j.before.Day()) {
			j.index(j.old, origin.Preorder(), communes)
		}
		return ""
	}
	return "no such province on " + j.after.Day().String()
}

// index adds the areas of the levels to an index, and opens an account for those that clauses are about.
func (j *joining) index(index map[string][]org.Area, areas iter.Seq[org.Area], levels org.Levels) {
	for a := range areas {
		l := a.Level()
		if !levels.Has(l) {
			continue
		}
		k := key(a.BareName())
		index[k] = append(index[k], a)
		switch {
		case l == org.LevelDistrict: // goes with its communes
		case a.View() == j.before:
			j.fates[a.ID()] = &fate{}
		default:
			j.made[a.ID()] = false
		}
	}
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

func (j *joining) note(d Defect, c *Clause, p Place, read, reason string) {
	j.notes = append(j.notes, Note{d, c.Pin, p.Start, p.End, p.String(), read, reason})
}

func (j *joining) fail(c *Clause, p Place, reason string, candidates []org.Area) {
	j.errs = append(j.errs, &JoinError{j.r.Number, c.Pin, p.Start, p.String(), reason, candidates})
}
