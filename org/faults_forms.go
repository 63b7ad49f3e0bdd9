package org

import (
	"fmt"
	"iter"
	"slices"
	"strings"
)

// checkForms checks each record by itself.
func (f *faults) checkForms() {
	if f.paths == nil {
		f.paths = make(map[Path]pathForm, len(f.d.Standards))
	}
	f.sourceForms()
	f.areaForms()
	f.lawForms()
	f.unitForms()
	f.peopleForms()
	f.relationForms()
	f.changeForms()
	f.valueForms()
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
		f.places(at("standards", i, "in"), s.Unit, s.In)
		f.life(at("standards", i, ""), s.Span, s.Seen, true)
		for j := range s.Except {
			f.span(at("standards", i, item("except", j)), s.Except[j].Span)
		}
	}
	for i := range d.Rules {
		x := &d.Rules[i]
		f.path(at("rules", i, "from"), x.From, true)
		f.path(at("rules", i, "to"), x.To, true)
		if x.Rel == 0 {
			f.add(at("rules", i, "rel"), FaultMissing)
		}
		f.where(at("rules", i, "where"), x)
		if strings.Contains(string(x.To), "*") && !strings.Contains(string(x.From), "*") {
			f.add(at("rules", i, "to"), FaultWildcard, x.To)
		}
		f.life(at("rules", i, ""), x.Span, x.Seen, true)
	}
	for i := range d.ExOfficio {
		x := &d.ExOfficio[i]
		f.seat(at("exOfficio", i, "seat"), x.Seat)
		f.seat(at("exOfficio", i, "by"), x.By)
		f.life(at("exOfficio", i, ""), x.Span, x.Seen, true)
	}
}

func (f *faults) unitForms() {
	d := f.d
	for i := range d.Units {
		u := &d.Units[i]
		f.unitID(at("units", i, "unit"), u.Unit)
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
		if t.Until == Open {
			f.add(at("tenures", i, "until"), FaultOpenTenure)
		}
		f.life(at("tenures", i, ""), t.Span, t.Seen, true)
	}
	for i := range d.Portfolios {
		f.postID(at("portfolios", i, "post"), d.Portfolios[i].Post)
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

func sortedSectors(m map[Sector]Name) iter.Seq2[Sector, Name] {
	return func(yield func(Sector, Name) bool) {
		ids := make([]Sector, 0, len(m))
		for id := range m {
			ids = append(ids, id)
		}
		slices.Sort(ids)
		for _, id := range ids {
			if !yield(id, m[id]) {
				return
			}
		}
	}
}

func (f *faults) areaID(path dataPath, id AreaID) {
	if at, reason := checkArea(string(id)); reason != "" {
		f.add(path, FaultID, fmt.Sprintf("%q: %s, at byte %d", id, reason, at))
	}
}

func (f *faults) unitID(path dataPath, id UnitID) {
	at, reason := checkUnit(string(id))
	if reason == "" && strings.Contains(string(id), "*") {
		reason, at = string(FaultWildcard), strings.Index(string(id), "*")
	}
	if reason != "" {
		f.add(path, FaultID, fmt.Sprintf("%q: %s, at byte %d", id, reason, at))
	}
}

func (f *faults) postID(path dataPath, id PostID) {
	f.seatRole(path, id.Role(), id.Unit().Body().Kind, string(id))
	f.unitID(path, id.Unit())
}

func (f *faults) seat(path dataPath, s Seat) {
	f.seatRole(path, s.Role(), s.Path().Body().Kind, string(s))
	f.path(path, s.Path(), false)
}

func (f *faults) seatRole(path dataPath, r Role, k Kind, id string) {
	if r == 0 || k != 0 && !k.has(r) {
		f.add(path, FaultRole, id)
	}
}

func (f *faults) path(path dataPath, p Path, open bool) {
	if f.paths[p].right {
		return
	}
	at, reason := checkPath(string(p))
	wild := strings.Contains(string(p), "*")
	if reason == "" && !wild {
		f.paths[p] = pathForm{body: p.Body(), right: true}
		return
	}
	if reason == "" && !open {
		f.add(path, FaultWildcard, p)
		return
	}
	if reason != "" {
		f.add(path, FaultID, fmt.Sprintf("%q: %s, at byte %d", p, reason, at))
	}
}

// A pathForm is what was found of a path.
type pathForm struct {
	body  Body
	right bool      // it is well formed, and without wildcards
	sits  AreaTypes // where it and its hosts may sit
}

// knowPaths takes the paths of the registry, which are well formed and without wildcards if they are laid out.
func (f *faults) knowPaths() {
	f.paths = make(map[Path]pathForm, len(f.r.paths))
	for i := range f.r.paths {
		f.paths[f.r.paths[i].id] = pathForm{body: f.r.paths[i].body, right: true}
	}
}

func (f *faults) formOf(p Path) pathForm {
	x, known := f.paths[p]
	if !known {
		x.body = p.Body()
		f.paths[p] = x
	}
	return x
}

// places checks that the body may sit in areas of each type.
func (f *faults) places(path dataPath, p Path, types AreaTypes) {
	x := f.formOf(p)
	if types&^x.sits == 0 {
		return
	}
	found := len(f.list)
	for q := p; q != ""; q = q.Host() {
		body, host := f.formOf(q).body, f.formOf(q.Host()).body.Kind
		for t := AreaType(1); int(t) < len(areaTypeNames); t++ {
			if types.Has(t) && body.Kind != 0 && !maySit(body, t, host) {
				f.add(path, FaultPlace, q, "in", t)
			}
		}
	}
	if len(f.list) == found {
		x.sits |= types
		f.paths[p] = x
	}
}

func (f *faults) where(path dataPath, x *Rule) {
	bad := x.Where == 0 || x.Where == ByTrace || x.Where == EachBelow && x.Line || x.Where == Hosting && x.From.Host() == ""
	if bad {
		f.add(path, FaultWhere, cond(x.Where == 0, "none", x.Where.String()))
	}
}

func (f *faults) span(path dataPath, s Span) {
	if !s.From.valid() || !s.Until.valid() {
		f.date(path.in("since"), s.From)
		f.date(path.in("until"), s.Until)
		return
	}
	if s.From == Open {
		f.add(path.in("since"), FaultOpenStart)
	}
	if s.From != 0 && s.Until != 0 && s.Until != Open && s.Until.Last() <= s.From.First() {
		f.add(path.in("until"), FaultSpan, s.From, s.Until)
	}
}

func (f *faults) life(path dataPath, s Span, seen []Date, needed bool) {
	f.span(path, s)
	if needed && s == (Span{}) && len(seen) == 0 {
		f.add(path, FaultNeverThere)
	}
	for i, d := range seen {
		if d == 0 || d == Open {
			f.add(path.in(item("seen", i)), FaultMissing)
		} else if !d.valid() {
			f.date(path.in(item("seen", i)), d)
		} else if s.Has(d) == False {
			f.add(path.in(item("seen", i)), FaultSeenOutside, d)
		}
	}
}

func (f *faults) change(path dataPath, e Extent, d Date, whole bool) {
	if e == 0 {
		f.add(path.in("extent"), FaultMissing)
	}
	if d == 0 || d == Open {
		f.add(path.in("day"), FaultMissing)
	} else if !d.valid() {
		f.date(path.in("day"), d)
	} else if whole && !d.IsDay() {
		f.add(path.in("day"), FaultPartialDay, d)
	}
}
