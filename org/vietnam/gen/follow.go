package main

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/vnpolity/vnpolity/org"
	"github.com/vnpolity/vnpolity/org/vitext"
)

// An area is one area on all the lists that have it.
type area struct {
	id   org.AreaID
	seen []sighting // by list, in their order
}

// A sighting is an area as one list has it.
type sighting struct {
	list int
	row
	in *area // the area above
}

func (a *area) last() *sighting { return &a.seen[len(a.seen)-1] }

// A history follows areas from list to list.
type history struct {
	lists   []list
	country *area
	areas   []*area // in the order in which they appear
	byID    map[org.AreaID]*area
	byCode  []map[string]*area // by list: the areas on it
}

// follow reads the lists in their order and tells which area of one is which of the next.
//
// An area is the same on two lists if it has the same code and name; if it has the same name and lies in the same area
// (one that took in others and kept its name may have the code of one of them); or if it has the same code and lies in
// the same area and there nothing else ended or began: then it got another name. Where communes were merged under a new
// name the lists do not tell which, so there all that is gone has ended and what is new has begun.
//
// On the day of a law that tells all, same tells instead which communes stay; what it does not name is new.
func follow(lists []list, same map[org.Date]map[string]string) (*history, error) {
	h := &history{lists: lists, country: &area{id: "vn"}, byID: map[org.AreaID]*area{}}
	h.areas = []*area{h.country}
	h.byID["vn"] = h.country
	for n := range lists {
		h.country.seen = append(h.country.seen, sighting{n, row{typ: org.Country, name: "Việt Nam"}, nil})
		h.byCode = append(h.byCode, map[string]*area{})
		for digits := 2; digits <= 5; digits++ {
			h.level(n, digits, same[lists[n].day])
		}
	}
	for id, a := range h.byID {
		if a.id != id {
			return nil, fmt.Errorf("%s and %s have one ID", a.id, id)
		}
	}
	return h, nil
}

// A fresh is a row of a list that no area has been found for yet.
type fresh struct {
	row
	in *area
}

// level finds the areas of one level that are on list n.
func (h *history) level(n, digits int, same map[string]string) {
	var rows []fresh
	for _, r := range h.lists[n].rows {
		if len(r.code) == digits {
			in := h.country
			if r.parent != "" {
				in = h.byCode[n][r.parent]
			}
			rows = append(rows, fresh{r, in})
		}
	}
	var before []*area // on the list before and not found again yet
	if n > 0 {
		for _, r := range h.lists[n-1].rows {
			if len(r.code) == digits {
				before = append(before, h.byCode[n-1][r.code])
			}
		}
	}
	// match takes out of both what fits.
	match := func(fits func(*area, *fresh) bool) {
		byKey := map[*fresh]*area{}
		taken := map[*area]bool{}
		index := map[string][]*area{}
		for _, a := range before {
			s := a.last()
			index[s.code] = append(index[s.code], a)
			index[plain(s.name)] = append(index[plain(s.name)], a)
		}
		for i := range rows {
			f := &rows[i]
			for _, a := range slices.Concat(index[f.code], index[plain(f.name)]) {
				if !taken[a] && fits(a, f) {
					taken[a], byKey[f] = true, a
					h.see(n, a, *f)
					break
				}
			}
		}
		before = slices.DeleteFunc(before, func(a *area) bool { return taken[a] })
		var left []fresh
		for i := range rows {
			if byKey[&rows[i]] == nil {
				left = append(left, rows[i])
			}
		}
		rows = left
	}
	if same != nil && digits == 5 {
		match(func(a *area, f *fresh) bool { return same[f.code] == a.last().code })
	} else {
		sameName := func(a *area, f *fresh) bool { return plain(a.last().name) == plain(f.name) }
		match(func(a *area, f *fresh) bool { return a.last().code == f.code && sameName(a, f) })
		match(func(a *area, f *fresh) bool { return a.last().typ == f.typ && a.last().in == f.in && sameName(a, f) })
		match(func(a *area, f *fresh) bool { return a.last().in == f.in && sameName(a, f) })
		match(func(a *area, f *fresh) bool {
			return a.last().code == f.code && a.last().in == f.in && vitext.Slug(a.last().name) == vitext.Slug(f.name)
		})
		restless := unsettled(before, rows)
		match(func(a *area, f *fresh) bool { return a.last().code == f.code && a.last().in == f.in && !restless[f.in] })
	}
	h.begin(n, rows)
}

// unsettled tells in which areas something ended or began otherwise than by getting another name.
func unsettled(before []*area, rows []fresh) map[*area]bool {
	type place struct {
		code string
		in   *area
	}
	old, now := map[place]bool{}, map[place]bool{}
	for _, a := range before {
		old[place{a.last().code, a.last().in}] = true
	}
	for _, f := range rows {
		now[place{f.code, f.in}] = true
	}
	m := map[*area]bool{}
	for p := range old {
		m[p.in] = m[p.in] || !now[p]
	}
	for p := range now {
		m[p.in] = m[p.in] || !old[p]
	}
	return m
}

func (h *history) see(n int, a *area, f fresh) {
	a.seen = append(a.seen, sighting{n, f.row, f.in})
	h.byCode[n][f.code] = a
}

// begin coins IDs for areas that list n is the first to have. An area that comes back to its name and place comes back
// to its ID. Where two areas would coin one ID each takes its code too, but an ID once coined stays as it is.
func (h *history) begin(n int, rows []fresh) {
	wants := map[org.AreaID]int{}
	for _, f := range rows {
		wants[coin(f)]++
	}
	slices.SortFunc(rows, func(a, b fresh) int { return cmp.Compare(a.code, b.code) })
	for _, f := range rows {
		id := coin(f)
		if old := h.byID[id]; old != nil && wants[id] == 1 && old.last().list < n && plain(old.last().name) == plain(f.name) {
			h.see(n, old, f)
			continue
		}
		if wants[id] > 1 || h.byID[id] != nil {
			id += org.AreaID("~" + f.code)
		}
		a := &area{id: id}
		h.byID[id] = a
		h.areas = append(h.areas, a)
		h.see(n, a, f)
	}
}

// coin returns the ID that an area has by its first day: its slug, below that of the area above. A province is its name.
func coin(f fresh) org.AreaID {
	if f.typ.Level() == org.LevelProvince {
		return org.AreaID(vitext.Slug(f.name))
	}
	return f.in.id + "/" + org.AreaID(vitext.Slug(f.typ.Term().Vi+" "+plain(f.name)))
}

// plain returns a name without what printing adds: phường 08 is phường 8.
func plain(name string) string {
	if n := strings.TrimLeft(name, "0"); n != "" && n != name && strings.Trim(n, "0123456789") == "" {
		return n
	}
	return name
}
