package org

import "strings"

// checkReferences checks that what records name is there.
func (f *faults) checkReferences() {
	f.checkAreaIDs()
	f.checkUnitIDs()
	f.checkSectors()
	f.checkPersonIDs()
	f.checkSources()
}

func (f *faults) checkAreaIDs() {
	for path, id := range f.d.areaIDs() {
		if f.r.area(id) < 0 {
			f.add(path, FaultUnknownArea, id)
		}
	}
}

// checkUnitIDs checks that the area of a unit is there, and that it and its hosts may sit in it.
func (f *faults) checkUnitIDs() {
	r := f.r
	for path, id := range f.d.unitIDs() {
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
}

// checkSectors checks that each sector is there, those of paths once.
func (f *faults) checkSectors() {
	r, d := f.r, f.d
	for i := range d.Portfolios {
		for _, s := range d.Portfolios[i].Sectors {
			f.sector(at("portfolios", i, "sectors"), s)
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
}

func (f *faults) checkPersonIDs() {
	for i := range f.d.Tenures {
		t := &f.d.Tenures[i]
		if t.Person != "" && f.r.tenures.rows[i].person < 0 {
			f.add(at("tenures", i, "person"), FaultUnknownPerson, t.Person)
		}
	}
}

func (f *faults) checkSources() {
	known := [2]SourceID{} // the last two: most records have the sources of the one before
	for path, ref := range f.d.refs() {
		if ref == (Ref{}) || ref.Source == known[0] || ref.Source == known[1] {
			continue
		}
		if _, ok := f.r.sources[ref.Source]; ok {
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
