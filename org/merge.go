package org

import (
	"maps"
	"slices"
)

// Merge lays a program's own data over another: a source, sector, area, unit record, term or person of mine replaces all that
// base has under that ID; everything else is added to what base has. Neither is changed. Whether the whole adds up is
// for [New] to say. In each list mine stands behind base: tenures[10] of the whole is the first of mine if base has ten records that stay.
func Merge(base, mine Data) Data {
	d := clone(base)
	mine = clone(mine)
	if mine.Edition != 0 {
		d.Edition = mine.Edition
	}
	if d.Sectors == nil {
		d.Sectors = map[Sector]Name{}
	}
	maps.Copy(d.Sectors, mine.Sectors)
	d.Sources = over(d.Sources, mine.Sources, func(x Source) SourceID { return x.ID })
	d.Areas = over(d.Areas, mine.Areas, func(x AreaRecord) AreaID { return x.ID })
	d.Units = over(d.Units, mine.Units, func(x UnitRecord) UnitID { return x.Unit })
	d.Terms = over(d.Terms, mine.Terms, func(x Term) TermID { return x.ID })
	d.People = over(d.People, mine.People, func(x PersonRecord) PersonID { return x.ID })
	d.Standards = append(d.Standards, mine.Standards...)
	d.Rules = append(d.Rules, mine.Rules...)
	d.ExOfficio = append(d.ExOfficio, mine.ExOfficio...)
	d.Tenures = append(d.Tenures, mine.Tenures...)
	d.Portfolios = append(d.Portfolios, mine.Portfolios...)
	d.Delegations = append(d.Delegations, mine.Delegations...)
	d.Relations = append(d.Relations, mine.Relations...)
	d.AreaChanges = append(d.AreaChanges, mine.AreaChanges...)
	d.BodyChanges = append(d.BodyChanges, mine.BodyChanges...)
	d.UnitChanges = append(d.UnitChanges, mine.UnitChanges...)
	return d
}

// over returns base without the records that mine has an ID of, and then mine.
func over[T any, ID comparable](base, mine []T, id func(T) ID) []T {
	replaced := make(map[ID]bool, len(mine))
	for _, x := range mine {
		replaced[id(x)] = true
	}
	base = slices.DeleteFunc(base, func(x T) bool { return replaced[id(x)] })
	return append(base, mine...)
}
