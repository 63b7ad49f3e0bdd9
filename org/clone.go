package org

import (
	"maps"
	"slices"
)

// clone returns a copy of d that shares nothing that can be changed.
func clone(d Data) Data {
	c := cloneLaw(d)
	c.Areas = cloneEach(d.Areas, func(a AreaRecord) AreaRecord { a.Short, a.Seen = slices.Clone(a.Short), slices.Clone(a.Seen); return a })
	c.Units = cloneEach(d.Units, cloneUnit)
	c.AreaChanges = slices.Clone(d.AreaChanges)
	c.People = cloneEach(d.People, func(p PersonRecord) PersonRecord { p.Other = slices.Clone(p.Other); return p })
	c.Tenures = cloneEach(d.Tenures, cloneTenure)
	return c
}

// cloneLaw is clone without areas, their changes, units, people and tenures.
func cloneLaw(d Data) Data {
	d.Areas, d.Units, d.People, d.Tenures, d.AreaChanges = nil, nil, nil, nil, nil
	d.Sources = slices.Clone(d.Sources)
	d.Sectors = maps.Clone(d.Sectors)
	d.Standards = cloneEach(d.Standards, func(s Standard) Standard {
		s.Seen, s.Except = slices.Clone(s.Seen), slices.Clone(s.Except)
		return s
	})
	d.Rules = cloneEach(d.Rules, func(x Rule) Rule {
		x.Within, x.Seen = slices.Clone(x.Within), slices.Clone(x.Seen)
		return x
	})
	d.ExOfficio = cloneEach(d.ExOfficio, func(x ExOfficio) ExOfficio { x.Seen = slices.Clone(x.Seen); return x })
	d.Terms = slices.Clone(d.Terms)
	d.Portfolios = cloneEach(d.Portfolios, clonePortfolio)
	d.Delegations = slices.Clone(d.Delegations)
	d.Relations = cloneEach(d.Relations, func(x Relation) Relation { x.Seen = slices.Clone(x.Seen); return x })
	d.BodyChanges = slices.Clone(d.BodyChanges)
	d.UnitChanges = slices.Clone(d.UnitChanges)
	return d
}

func cloneEach[T any](list []T, clone func(T) T) []T {
	list = slices.Clone(list)
	for i := range list {
		list[i] = clone(list[i])
	}
	return list
}

func cloneUnit(u UnitRecord) UnitRecord {
	u.Short, u.Titles = slices.Clone(u.Short), maps.Clone(u.Titles)
	u.Covers, u.Codes, u.Seen = slices.Clone(u.Covers), slices.Clone(u.Codes), slices.Clone(u.Seen)
	return u
}

func cloneTenure(t Tenure) Tenure {
	t.Seen = slices.Clone(t.Seen)
	return t
}

func clonePortfolio(p Portfolio) Portfolio {
	p.Sectors, p.Units, p.Areas, p.Seen = slices.Clone(p.Sectors), slices.Clone(p.Units), slices.Clone(p.Areas), slices.Clone(p.Seen)
	return p
}
