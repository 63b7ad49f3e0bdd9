package org

import (
	"fmt"
	"maps"
	"slices"
	"strings"
)

// checkForms checks each record by itself, in the order of the data.
func (f *faults) checkForms() {
	if f.paths == nil {
		f.paths = make(map[Path]pathForm, len(f.d.Standards))
	}
	f.date(dataPath{"edition", -1, "", ""}, f.d.Edition)
	f.sourceForms()
	f.areaForms()
	f.lawForms()
	f.unitForms()
	f.peopleForms()
	f.relationForms()
	f.changeForms()
}

func (f *faults) sourceForms() {
	d := f.d
	sources := make(map[SourceID]bool, len(d.Sources))
	for i, s := range d.Sources {
		switch {
		case s.ID == "" || strings.Contains(string(s.ID), "#"):
			f.add(at("sources", i, "id"), FaultID, fmt.Sprintf("%q", s.ID))
		case sources[s.ID]:
			f.add(at("sources", i, "id"), FaultDuplicate, s.ID)
		}
		sources[s.ID] = true
		f.date(at("sources", i, "date"), s.Date)
	}
	for id, name := range sortedSectors(d.Sectors) {
		if badSlug(string(id)) >= 0 {
			f.add(dataPath{"sectors", -1, string(id), ""}, FaultID)
		}
		if name.Vi == "" {
			f.add(dataPath{"sectors", -1, string(id), "vi"}, FaultMissing)
		}
	}
}

func (f *faults) areaForms() {
	d := f.d
	for i := range d.Areas {
		a := &d.Areas[i]
		f.areaID(at("areas", i, "id"), a.ID)
		if a.Type == 0 || int(a.Type) >= len(areaTypeNames) {
			f.add(at("areas", i, "type"), FaultMissing)
		}
		if a.Name == "" {
			f.add(at("areas", i, "name"), FaultMissing)
		}
		f.life(at("areas", i, ""), a.Span, a.Seen, true)
		if a.Span.From != 0 && !a.Span.From.IsDay() {
			f.add(at("areas", i, "since"), FaultPartialDay, a.From)
		}
		if a.Until != 0 && a.Until != Open && !a.Until.IsDay() {
			f.add(at("areas", i, "until"), FaultPartialDay, a.Until)
		}
		if (a.In == "") != (a.Type == Country) {
			f.add(at("areas", i, "in"), FaultRoot, a.ID)
		}
	}
}

func (f *faults) lawForms() {
	d := f.d
	for i := range d.Standards {
		s := &d.Standards[i]
		f.path(at("standards", i, "unit"), s.Unit, false)
		if s.In == 0 {
			f.add(at("standards", i, "in"), FaultMissing)
		}
		f.types(at("standards", i, "in"), s.In)
		f.places(at("standards", i, "in"), s.Unit, s.In)
		f.life(at("standards", i, ""), s.Span, s.Seen, true)
		for j := range s.Except {
			path := at("standards", i, item("except", j))
			f.types(path.in("in"), s.Except[j].In)
			f.span(path, s.Except[j].Span)
		}
	}
	for i := range d.Rules {
		x := &d.Rules[i]
		f.path(at("rules", i, "from"), x.From, true)
		f.path(at("rules", i, "to"), x.To, true)
		if x.Rel == 0 {
			f.add(at("rules", i, "rel"), FaultMissing)
		}
		oneOf(f, at("rules", i, "rel"), x.Rel, relNames[:])
		f.where(at("rules", i, "where"), x)
		if strings.Contains(string(x.To), "*") && !strings.Contains(string(x.From), "*") {
			f.add(at("rules", i, "to"), FaultWildcard, x.To)
		}
		f.types(at("rules", i, "in"), x.In)
		f.types(at("rules", i, "toward"), x.Toward)
		oneOf(f, at("rules", i, "matter"), x.Matter, matterNames[:])
		f.life(at("rules", i, ""), x.Span, x.Seen, true)
	}
	for i := range d.ExOfficio {
		x := &d.ExOfficio[i]
		f.seat(at("exOfficio", i, "seat"), x.Seat)
		f.seat(at("exOfficio", i, "by"), x.By)
		f.types(at("exOfficio", i, "in"), x.In)
		f.life(at("exOfficio", i, ""), x.Span, x.Seen, true)
	}
}

func (f *faults) unitForms() {
	d := f.d
	for i := range d.Units {
		u := &d.Units[i]
		f.unitID(at("units", i, "unit"), u.Unit)
		if len(u.Titles) > 0 {
			for _, r := range slices.Sorted(maps.Keys(u.Titles)) {
				oneOf(f, at("units", i, "titles"), r, roleNames[:])
			}
		}
		f.unitIDs(at("units", i, "founder"), u.Founder)
		f.unitIDs(at("units", i, "standing"), u.Standing)
		if u.Span != (Span{}) || len(u.Seen) > 0 {
			f.life(at("units", i, ""), u.Span, u.Seen, true)
		}
		for j, c := range u.Codes {
			if c.Code == "" {
				f.add(at("units", i, item("codes", j)), FaultMissing)
			}
			f.span(at("units", i, item("codes", j)), c.Span)
		}
	}
}

func (f *faults) peopleForms() {
	d := f.d
	terms := map[TermID]bool{}
	for i := range d.Terms {
		t := &d.Terms[i]
		if t.ID == "" || terms[t.ID] {
			f.add(at("terms", i, "id"), cond(t.ID == "", FaultMissing, FaultDuplicate), t.ID)
		}
		terms[t.ID] = true
		f.unitID(at("terms", i, "unit"), t.Unit)
		if t.Name == "" {
			f.add(at("terms", i, "name"), FaultMissing)
		}
		f.span(at("terms", i, ""), t.Span)
	}
	people := map[PersonID]bool{}
	for i := range d.People {
		p := &d.People[i]
		switch {
		case badSlug(string(p.ID)) >= 0:
			f.add(at("people", i, "id"), FaultID, fmt.Sprintf("%q", p.ID))
		case people[p.ID]:
			f.add(at("people", i, "id"), FaultDuplicate, p.ID)
		}
		people[p.ID] = true
		if p.Name == "" {
			f.add(at("people", i, "name"), FaultMissing)
		}
	}
	for i := range d.Tenures {
		t := &d.Tenures[i]
		f.postID(at("tenures", i, "post"), t.Post)
		if !t.Vacant && t.Person == "" {
			f.add(at("tenures", i, "person"), FaultMissing)
		}
		if t.Vacant && t.Person != "" {
			f.add(at("tenures", i, "vacant"), FaultVacant, t.Person)
		}
		oneOf(f, at("tenures", i, "charge"), t.Charge, chargeNames[:])
		oneOf(f, at("tenures", i, "how"), t.How, howNames[:])
		if t.Until == Open {
			f.add(at("tenures", i, "until"), FaultOpenTenure, t.Person, "in", t.Post)
		}
		f.life(at("tenures", i, ""), t.Span, t.Seen, true)
	}
	for i := range d.Portfolios {
		f.postID(at("portfolios", i, "post"), d.Portfolios[i].Post)
		f.unitIDs(at("portfolios", i, "units"), d.Portfolios[i].Units...)
		f.life(at("portfolios", i, ""), d.Portfolios[i].Span, d.Portfolios[i].Seen, true)
	}
}

func (f *faults) relationForms() {
	d := f.d
	for i := range d.Delegations {
		f.unitID(at("delegations", i, "from"), d.Delegations[i].From)
		f.unitID(at("delegations", i, "to"), d.Delegations[i].To)
		f.span(at("delegations", i, ""), d.Delegations[i].Span)
	}
	for i := range d.Relations {
		x := &d.Relations[i]
		f.unitID(at("relations", i, "from"), x.From)
		f.unitID(at("relations", i, "to"), x.To)
		if x.Rel == 0 {
			f.add(at("relations", i, "rel"), FaultMissing)
		}
		oneOf(f, at("relations", i, "rel"), x.Rel, relNames[:])
		oneOf(f, at("relations", i, "matter"), x.Matter, matterNames[:])
		if x.From == x.To && x.From != "" {
			f.add(at("relations", i, "to"), FaultSelfRelation, x.To)
		}
		f.life(at("relations", i, ""), x.Span, x.Seen, true)
	}
}

func (f *faults) changeForms() {
	d := f.d
	for i := range d.AreaChanges {
		c := &d.AreaChanges[i]
		f.areaID(at("areaChanges", i, "from"), c.From)
		f.areaID(at("areaChanges", i, "to"), c.To)
		f.change(at("areaChanges", i, ""), c.Extent, c.Day, true)
	}
	for i := range d.BodyChanges {
		c := &d.BodyChanges[i]
		f.path(at("bodyChanges", i, "from"), c.From, false)
		f.path(at("bodyChanges", i, "to"), c.To, false)
		f.change(at("bodyChanges", i, ""), c.Extent, c.Day, false)
		if c.Where == 0 || c.Where == Hosting {
			f.add(at("bodyChanges", i, "where"), FaultWhere, c.Where)
		}
		oneOf(f, at("bodyChanges", i, "where"), c.Where, whereNames[:])
		f.types(at("bodyChanges", i, "in"), c.In)
		if c.From == c.To && (c.Where == ByTrace || c.Where == SameArea) {
			f.add(at("bodyChanges", i, ""), FaultNoChange, c.From)
		}
	}
	for i := range d.UnitChanges {
		c := &d.UnitChanges[i]
		f.unitID(at("unitChanges", i, "from"), c.From)
		f.unitID(at("unitChanges", i, "to"), c.To)
		f.change(at("unitChanges", i, ""), c.Extent, c.Day, false)
		if c.From == c.To {
			f.add(at("unitChanges", i, ""), FaultNoChange, c.From)
		}
	}
}
