package org

import (
	"cmp"
	"errors"
	"fmt"
	"iter"
	"slices"
	"strings"
)

// faults gathers what is wrong with data, in three passes: each record by itself, what records name, and the story that
// they tell together. A pass runs only on data that the pass before found nothing in.
type faults struct {
	r    *Registry
	d    *Data
	list []*RecordError

	unseated bool // there is something wrong in where base units sit; else they need not be looked at one by one
}

func (f *faults) add(at dataPath, fault Fault, detail ...any) {
	f.list = append(f.list, &RecordError{at.String(), fault, strings.TrimSpace(fmt.Sprintln(detail...))})
}

func (f *faults) err() error {
	errs := make([]error, len(f.list))
	for i, e := range f.list {
		errs[i] = e
	}
	return errors.Join(errs...)
}

// A dataPath is a place in the data; its path is written out only when something is wrong there.
type dataPath struct {
	list  string
	row   int // -1 if list is all there is to say
	field string
	sub   string
}

// String returns the path in the data: "tenures[3].post".
func (s dataPath) String() string {
	text := s.list
	if s.row >= 0 {
		text = fmt.Sprintf("%s[%d]", s.list, s.row)
	}
	for _, x := range [...]string{s.field, s.sub} {
		if x != "" {
			text += "." + x
		}
	}
	return text
}

func at(list string, i int, field string) dataPath { return dataPath{list, i, field, ""} }

// item names an element of a list in a record.
func item(list string, i int) string { return fmt.Sprintf("%s[%d]", list, i) }

// in returns the place of a field of what s is the place of.
func (s dataPath) in(field string) dataPath {
	if s.field == "" {
		s.field = field
	} else if s.sub == "" {
		s.sub = field
	} else {
		s.sub += "." + field
	}
	return s
}

// checkForms checks each record by itself.
func (f *faults) checkForms() {
	d := f.d
	sources := map[SourceID]bool{}
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

func cond[T any](ok bool, a, b T) T {
	if ok {
		return a
	}
	return b
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
	at, reason := checkPath(string(p))
	if reason == "" && !open && strings.Contains(string(p), "*") {
		f.add(path, FaultWildcard, p)
		return
	}
	if reason != "" {
		f.add(path, FaultID, fmt.Sprintf("%q: %s, at byte %d", p, reason, at))
	}
}

// places checks that the body may sit in areas of each type.
func (f *faults) places(path dataPath, p Path, types AreaTypes) {
	for q := p; q != ""; q = q.Host() {
		for t := range types.All() {
			if b := q.Body(); b.Kind != 0 && !maySit(b, t, q.Host().Body().Kind) {
				f.add(path, FaultPlace, q, "in", t)
			}
		}
	}
}

func (f *faults) where(path dataPath, x *Rule) {
	bad := x.Where == 0 || x.Where == ByTrace || x.Where == EachBelow && x.Line || x.Where == Hosting && x.From.Host() == ""
	if bad {
		f.add(path, FaultWhere, cond(x.Where == 0, "none", x.Where.String()))
	}
}

func (f *faults) span(path dataPath, s Span) {
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
	} else if whole && !d.IsDay() {
		f.add(path.in("day"), FaultPartialDay, d)
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
	seen := map[Sector]bool{}
	sector := func(p Path) {
		for ; p != ""; p = p.Host() {
			if s := p.Body().Sector; s != "" && s != anySector && !seen[s] {
				seen[s] = true
				f.sector(dataPath{string(p), -1, "", ""}, s)
			}
		}
	}
	for p := range d.lawPaths() {
		sector(p)
	}
	for p := range r.paths {
		sector(r.paths[p].id)
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
		f.add(path, FaultPlace, f.r.pathOf(k), "in", f.d.Areas[v].Type)
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
		if maySit(row.body, r.areaRecords.rows[v].typ, host) {
			return true
		}
	}
	return false
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

// checkStory checks what records say together.
func (f *faults) checkStory() {
	f.checkVersions()
	f.checkTree()
	f.checkLines()
	f.checkAreaChanges()
	f.checkUnitChanges()
	f.checkTenures()
	slices.SortStableFunc(f.list, func(a, b *RecordError) int { return compareStory(a.Path, b.Path) })
}

// compareStory puts faults in the order of the data: of the fields of Data, and in a list of its records.
func compareStory(a, b string) int {
	lists := []string{"areas", "standards", "rules", "exOfficio", "units", "terms", "tenures", "areaChanges", "bodyChanges", "unitChanges"}
	listA, a, _ := strings.Cut(a, "[")
	listB, b, _ := strings.Cut(b, "[")
	rowA, _, _ := strings.Cut(a, "]")
	rowB, _, _ := strings.Cut(b, "]")
	return cmp.Or(cmp.Compare(slices.Index(lists, listA), slices.Index(lists, listB)), compareLabels(rowA, rowB))
}
