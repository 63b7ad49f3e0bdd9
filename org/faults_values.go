package org

import (
	"fmt"
	"maps"
	"slices"
)

// valueForms checks that what is one of a few values is one of them. Those that are wanted are looked for elsewhere.
func (f *faults) valueForms() {
	d := f.d
	f.date(dataPath{"edition", -1, "", ""}, d.Edition)
	for i := range d.Sources {
		f.date(at("sources", i, "date"), d.Sources[i].Date)
	}
	for i := range d.Standards {
		s := &d.Standards[i]
		f.types(at("standards", i, "in"), s.In)
		for j := range s.Except {
			f.types(at("standards", i, "except"), s.Except[j].In)
		}
	}
	for i := range d.Rules {
		x := &d.Rules[i]
		oneOf(f, at("rules", i, "rel"), x.Rel, relNames[:])
		oneOf(f, at("rules", i, "where"), x.Where, whereNames[:])
		oneOf(f, at("rules", i, "matter"), x.Matter, matterNames[:])
		f.types(at("rules", i, "in"), x.In)
		f.types(at("rules", i, "toward"), x.Toward)
	}
	for i := range d.ExOfficio {
		f.types(at("exOfficio", i, "in"), d.ExOfficio[i].In)
	}
	for i := range d.Units {
		if titles := d.Units[i].Titles; len(titles) > 0 {
			for _, r := range slices.Sorted(maps.Keys(titles)) {
				oneOf(f, at("units", i, "titles"), r, roleNames[:])
			}
		}
	}
	for i := range d.Tenures {
		oneOf(f, at("tenures", i, "charge"), d.Tenures[i].Charge, chargeNames[:])
		oneOf(f, at("tenures", i, "how"), d.Tenures[i].How, howNames[:])
	}
	for i := range d.Relations {
		oneOf(f, at("relations", i, "rel"), d.Relations[i].Rel, relNames[:])
		oneOf(f, at("relations", i, "matter"), d.Relations[i].Matter, matterNames[:])
	}
	for i := range d.AreaChanges {
		oneOf(f, at("areaChanges", i, "extent"), d.AreaChanges[i].Extent, extentNames[:])
	}
	for i := range d.BodyChanges {
		x := &d.BodyChanges[i]
		oneOf(f, at("bodyChanges", i, "where"), x.Where, whereNames[:])
		oneOf(f, at("bodyChanges", i, "extent"), x.Extent, extentNames[:])
		f.types(at("bodyChanges", i, "in"), x.In)
	}
	for i := range d.UnitChanges {
		oneOf(f, at("unitChanges", i, "extent"), d.UnitChanges[i].Extent, extentNames[:])
	}
}

func oneOf[T ~uint8](f *faults, path dataPath, v T, names []string) {
	if int(v) >= len(names) {
		f.add(path, FaultValue, int(v))
	}
}

func (f *faults) types(path dataPath, s AreaTypes) {
	if s>>len(areaTypeNames) != 0 {
		f.add(path, FaultValue, fmt.Sprintf("%#x", uint32(s)))
	}
}

// date checks that a date is one of the calendar, and reports whether it is.
func (f *faults) date(path dataPath, d Date) bool {
	if d.valid() {
		return true
	}
	f.add(path, FaultDate, int(d))
	return false
}
