package org

import (
	"fmt"
	"strings"
)

// This file checks fields of records, each by itself.

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

// unitIDs checks the IDs of units that a record may leave out.
func (f *faults) unitIDs(path dataPath, ids ...UnitID) {
	for _, id := range ids {
		if id != "" {
			f.unitID(path, id)
		}
	}
}

func (f *faults) postID(path dataPath, id PostID) {
	if id == "" {
		f.add(path, FaultMissing)
		return
	}
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
	oneOf(f, path, x.Where, whereNames[:])
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
	oneOf(f, path.in("extent"), e, extentNames[:])
	if d == 0 || d == Open {
		f.add(path.in("day"), FaultMissing)
	} else if !d.valid() {
		f.date(path.in("day"), d)
	} else if whole && !d.IsDay() {
		f.add(path.in("day"), FaultPartialDay, d)
	}
}

// oneOf checks that what is one of a few values is one of them. Whether one is wanted is looked for elsewhere.
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

// date checks that a date is one of the calendar.
func (f *faults) date(path dataPath, d Date) {
	if !d.valid() {
		f.add(path, FaultDate, int(d))
	}
}
