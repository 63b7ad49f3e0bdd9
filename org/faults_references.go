package org

import (
	"iter"
	"strings"
)

// checkReferences checks that what records name is there.
func (f *faults) checkReferences() {
	r, d := f.r, f.d
	area := func(path dataPath, id AreaID) {
		if id != "" && r.area(id) < 0 {
			f.add(path, FaultUnknownArea, id)
		}
	}
	for i := range d.Areas {
		area(at("areas", i, "in"), d.Areas[i].In)
	}
	for i := range d.Standards {
		area(at("standards", i, "within"), d.Standards[i].Within)
		for j := range d.Standards[i].Except {
			area(at("standards", i, item("except", j)).in("within"), d.Standards[i].Except[j].Within)
		}
	}
	for i := range d.Rules {
		for _, id := range d.Rules[i].Within {
			area(at("rules", i, "within"), id)
		}
	}
	for i := range d.Units {
		for _, id := range d.Units[i].Covers {
			area(at("units", i, "covers"), id)
		}
	}
	for i := range d.Portfolios {
		for _, id := range d.Portfolios[i].Areas {
			area(at("portfolios", i, "areas"), id)
		}
		for _, s := range d.Portfolios[i].Sectors {
			f.sector(at("portfolios", i, "sectors"), s)
		}
	}
	for i := range d.AreaChanges {
		area(at("areaChanges", i, "from"), d.AreaChanges[i].From)
		area(at("areaChanges", i, "to"), d.AreaChanges[i].To)
	}
	for i := range d.BodyChanges {
		area(at("bodyChanges", i, "within"), d.BodyChanges[i].Within)
	}
	for path, id := range d.unitIDs() {
		if !f.unseated && !r.labels && strings.Contains(string(id.Path()), "~") { // a base unit
			continue
		}
		if r.area(id.Area()) < 0 {
			f.add(path, FaultUnknownArea, id.Area())
			continue
		}
		for k := r.unit(id); k.path >= 0; k = r.hostOf(k) {
			f.seated(path, k)
		}
	}
	seen := map[Sector]bool{"": true, anySector: true}
	sector := func(p Path, s Sector) {
		if !seen[s] {
			seen[s] = true
			f.sector(dataPath{string(p), -1, "", ""}, s)
		}
	}
	for i := range r.paths {
		sector(r.paths[i].id, r.paths[i].body.Sector)
	}
	for p := range d.lawPaths() {
		for open := p.open(); open && p != ""; p = p.Host() { // it is none of the paths above
			sector(p, p.Body().Sector)
		}
	}
	for i := range d.Tenures {
		t := &d.Tenures[i]
		if t.Person != "" && r.tenures.rows[i].person < 0 {
			f.add(at("tenures", i, "person"), FaultUnknownPerson, t.Person)
		}
	}
	known := [2]SourceID{} // the last two: most records have the sources of the one before
	for path, ref := range d.refs() {
		if ref == (Ref{}) || ref.Source == known[0] || ref.Source == known[1] {
			continue
		}
		if _, ok := r.sources[ref.Source]; ok {
			known[0], known[1] = ref.Source, known[0]
		} else {
			f.add(path, FaultUnknownSource, ref.Source)
		}
	}
}

func (f *faults) sector(path dataPath, s Sector) {
	if _, ok := f.r.data.Sectors[s]; !ok {
		f.add(path, FaultUnknownSector, s)
	}
}

// seated checks that the innermost body of a unit may sit in some version of its area.
func (f *faults) seated(path dataPath, k unitKey) {
	if f.r.maySit(k.area, k.path) {
		return
	}
	for _, v := range f.r.versions(k.area) {
		f.add(path, FaultPlace, f.r.pathOf(k), "in", f.r.areaRow(v).typ())
	}
}

// maySit reports whether the innermost body of a path may sit in some version of the area.
func (r *Registry) maySit(area, path int32) bool {
	row := &r.paths[path]
	host := Kind(0)
	if row.host >= 0 {
		host = r.paths[row.host].body.Kind
	}
	for _, v := range r.versions(area) {
		if maySit(row.body, r.areaRow(v).typ(), host) {
			return true
		}
	}
	return false
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
