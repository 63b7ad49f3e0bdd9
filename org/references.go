package org

import "iter"

// This file lists what the records of a Data refer to.

// areaIDs yields every area that d names but those of units, with its path in the data.
func (d *Data) areaIDs() iter.Seq2[dataPath, AreaID] {
	return func(yield func(dataPath, AreaID) bool) {
		more := true
		each := func(path dataPath, ids ...AreaID) {
			for _, id := range ids {
				more = more && (id == "" || yield(path, id))
			}
		}
		for i := range d.Areas {
			each(at("areas", i, "in"), d.Areas[i].In)
		}
		for i := range d.Standards {
			each(at("standards", i, "within"), d.Standards[i].Within)
			for j := range d.Standards[i].Except {
				each(at("standards", i, item("except", j)).in("within"), d.Standards[i].Except[j].Within)
			}
		}
		for i := range d.Rules {
			each(at("rules", i, "within"), d.Rules[i].Within...)
		}
		for i := range d.Units {
			each(at("units", i, "covers"), d.Units[i].Covers...)
		}
		for i := range d.Portfolios {
			each(at("portfolios", i, "areas"), d.Portfolios[i].Areas...)
		}
		for i := range d.AreaChanges {
			each(at("areaChanges", i, "from"), d.AreaChanges[i].From)
			each(at("areaChanges", i, "to"), d.AreaChanges[i].To)
		}
		for i := range d.BodyChanges {
			each(at("bodyChanges", i, "within"), d.BodyChanges[i].Within)
		}
	}
}

// lawPaths yields every path that d names but those of units, some more than once.
func (d *Data) lawPaths() iter.Seq[Path] {
	return func(yield func(Path) bool) {
		each := func(ps ...Path) bool {
			for _, p := range ps {
				if p != "" && !yield(p) {
					return false
				}
			}
			return true
		}
		for i := range d.Standards {
			if !each(d.Standards[i].Unit) {
				return
			}
		}
		for i := range d.Rules {
			if !each(d.Rules[i].From, d.Rules[i].To) {
				return
			}
		}
		for i := range d.ExOfficio {
			if !each(d.ExOfficio[i].Seat.Path(), d.ExOfficio[i].By.Path()) {
				return
			}
		}
		for i := range d.BodyChanges {
			if !each(d.BodyChanges[i].From, d.BodyChanges[i].To) {
				return
			}
		}
	}
}

// unitIDs yields every unit that d names, with its path in the data.
func (d *Data) unitIDs() iter.Seq2[dataPath, UnitID] {
	return func(yield func(dataPath, UnitID) bool) {
		each := func(list string, i int, field string, ids ...UnitID) bool {
			for _, id := range ids {
				if id != "" && !yield(at(list, i, field), id) {
					return false
				}
			}
			return true
		}
		for i := range d.Units {
			u := &d.Units[i]
			if !each("units", i, "unit", u.Unit) || !each("units", i, "founder", u.Founder) || !each("units", i, "standing", u.Standing) {
				return
			}
		}
		for i := range d.Terms {
			if !each("terms", i, "unit", d.Terms[i].Unit) {
				return
			}
		}
		for i := range d.Tenures {
			if !each("tenures", i, "post", d.Tenures[i].Post.Unit()) {
				return
			}
		}
		for i := range d.Portfolios {
			if !each("portfolios", i, "post", d.Portfolios[i].Post.Unit()) || !each("portfolios", i, "units", d.Portfolios[i].Units...) {
				return
			}
		}
		for i := range d.Delegations {
			if !each("delegations", i, "from", d.Delegations[i].From) || !each("delegations", i, "to", d.Delegations[i].To) {
				return
			}
		}
		for i := range d.Relations {
			if !each("relations", i, "from", d.Relations[i].From) || !each("relations", i, "to", d.Relations[i].To) {
				return
			}
		}
		for i := range d.UnitChanges {
			if !each("unitChanges", i, "from", d.UnitChanges[i].From) || !each("unitChanges", i, "to", d.UnitChanges[i].To) {
				return
			}
		}
	}
}

// refs yields every reference to a source, with its path.
func (d *Data) refs() iter.Seq2[dataPath, Ref] {
	return func(yield func(dataPath, Ref) bool) {
		more := true
		each := func(list string, i int, item string, g Grounding) {
			if more && g != (Grounding{}) {
				p := at(list, i, item)
				more = yield(p.in("basis"), g.Basis) && yield(p.in("source"), g.Source)
			}
		}
		for i := range d.Areas {
			each("areas", i, "", d.Areas[i].Grounding)
			each("areas", i, "", d.Areas[i].End)
		}
		for i := range d.Standards {
			each("standards", i, "", d.Standards[i].Grounding)
			each("standards", i, "", d.Standards[i].End)
			for j := range d.Standards[i].Except {
				each("standards", i, item("except", j), d.Standards[i].Except[j].Grounding)
			}
		}
		for i := range d.Rules {
			each("rules", i, "", d.Rules[i].Grounding)
		}
		for i := range d.ExOfficio {
			each("exOfficio", i, "", d.ExOfficio[i].Grounding)
		}
		for i := range d.Units {
			each("units", i, "", d.Units[i].Grounding)
			for j := range d.Units[i].Codes {
				each("units", i, item("codes", j), d.Units[i].Codes[j].Grounding)
			}
		}
		for i := range d.Terms {
			each("terms", i, "", d.Terms[i].Grounding)
		}
		for i := range d.People {
			each("people", i, "", d.People[i].Grounding)
		}
		for i := range d.Tenures {
			each("tenures", i, "", d.Tenures[i].Grounding)
		}
		for i := range d.Portfolios {
			each("portfolios", i, "", d.Portfolios[i].Grounding)
		}
		for i := range d.Delegations {
			each("delegations", i, "", d.Delegations[i].Grounding)
		}
		for i := range d.Relations {
			each("relations", i, "", d.Relations[i].Grounding)
		}
		for i := range d.AreaChanges {
			each("areaChanges", i, "", d.AreaChanges[i].Grounding)
		}
		for i := range d.BodyChanges {
			each("bodyChanges", i, "", d.BodyChanges[i].Grounding)
		}
		for i := range d.UnitChanges {
			each("unitChanges", i, "", d.UnitChanges[i].Grounding)
		}
	}
}
