package main

import (
	"cmp"
	"fmt"
	"slices"

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

// on returns the area as list n has it, nil if it is not on it.
func (a *area) on(n int) *sighting {
	for i := range a.seen {
		if a.seen[i].list == n {
			return &a.seen[i]
		}
	}
	return nil
}

// A history follows areas from list to list.
type history struct {
	lists   []list
	country *area
	areas   []*area // in the order in which they appear
	byID    map[org.AreaID]*area
	byCode  []map[string]*area        // by list: the areas on it
	goesOn  map[org.AreaID][]org.Date // days on which an area took in others and went on: see merged
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
	h := &history{lists: lists, country: &area{id: "vn"}, byID: map[org.AreaID]*area{}, goesOn: map[org.AreaID][]org.Date{}}
	h.areas = []*area{h.country}
	h.byID["vn"] = h.country
	for n := range lists {
		h.country.seen = append(h.country.seen, sighting{n, row{typ: org.Country, name: "Việt Nam"}, nil})
		h.byCode = append(h.byCode, map[string]*area{})
		for digits := 2; digits <= 5; digits++ {
			if err := h.level(n, digits, same[lists[n].day]); err != nil {
				return nil, err
			}
		}
	}
	for _, a := range h.areas {
		a.capitalise()
	}
	return h, nil
}

// capitalise writes a name that two lists print with other capitals, xã KRong and xã Krong, as the later does.
func (a *area) capitalise() {
	for i := len(a.seen) - 1; i > 0; i-- {
		if before := &a.seen[i-1]; vitext.Lower(before.name) == vitext.Lower(a.seen[i].name) {
			before.name = a.seen[i].name
		}
	}
}

// A fresh is a row of a list that no area has been found for yet.
type fresh struct {
	row
	in *area
}

// level finds the areas of one level that are on list n.
func (h *history) level(n, digits int, same map[string]string) error {
	p := pairing{found: func(a *area, f fresh) { h.see(n, a, f) }}
	for _, r := range h.lists[n].rows {
		if len(r.code) == digits {
			in := h.country
			if r.parent != "" {
				in = h.byCode[n][r.parent]
			}
			p.now = append(p.now, fresh{r, in})
		}
	}
	if n > 0 {
		for _, r := range h.lists[n-1].rows {
			if len(r.code) == digits {
				p.before = append(p.before, h.byCode[n-1][r.code])
			}
		}
	}
	if same != nil && digits == 5 {
		p.match(func(s *sighting, f *fresh) bool { return same[f.code] == s.code })
		return h.begin(n, p.now)
	}
	named := func(s *sighting, f *fresh) bool { return s.name == f.name }
	p.match(func(s *sighting, f *fresh) bool { return s.code == f.code && s.typ == f.typ && named(s, f) })
	p.match(func(s *sighting, f *fresh) bool { return s.in == f.in && s.typ == f.typ && named(s, f) })
	p.match(func(s *sighting, f *fresh) bool { return s.code == f.code && named(s, f) })
	p.match(func(s *sighting, f *fresh) bool { return s.in == f.in && named(s, f) })
	p.match(func(s *sighting, f *fresh) bool {
		return s.code == f.code && s.in == f.in && vitext.Slug(s.name) == vitext.Slug(f.name)
	})
	restless := p.restless()
	p.match(func(s *sighting, f *fresh) bool { return s.code == f.code && s.in == f.in && !restless[f.in] })
	return h.begin(n, p.now)
}

// A pairing is the areas of a list and the rows of the next that have not found one another yet.
type pairing struct {
	before []*area
	now    []fresh
	found  func(*area, fresh)
}

// match takes out what fits. What fits has its code or its name in common.
func (p *pairing) match(fits func(*sighting, *fresh) bool) {
	index := map[string][]*area{}
	for _, a := range p.before {
		s := a.last()
		index[s.code] = append(index[s.code], a)
		index[s.name] = append(index[s.name], a)
	}
	taken := map[*area]bool{}
	p.now = slices.DeleteFunc(p.now, func(f fresh) bool {
		for _, a := range slices.Concat(index[f.code], index[f.name]) {
			if !taken[a] && fits(a.last(), &f) {
				taken[a] = true
				p.found(a, f)
				return true
			}
		}
		return false
	})
	p.before = slices.DeleteFunc(p.before, func(a *area) bool { return taken[a] })
}

// restless tells in which areas something ended or began otherwise than by getting another name.
func (p *pairing) restless() map[*area]bool {
	type place struct {
		code string
		in   *area
	}
	old, now := map[place]bool{}, map[place]bool{}
	for _, a := range p.before {
		old[place{a.last().code, a.last().in}] = true
	}
	for _, f := range p.now {
		now[place{f.code, f.in}] = true
	}
	m := map[*area]bool{}
	for x := range old {
		m[x.in] = m[x.in] || !now[x]
	}
	for x := range now {
		m[x.in] = m[x.in] || !old[x]
	}
	return m
}

func (h *history) see(n int, a *area, f fresh) {
	a.seen = append(a.seen, sighting{n, f.row, f.in})
	h.byCode[n][f.code] = a
}

// begin coins IDs for areas that list n is the first to have. An area that comes back to its name and place comes back
// to its ID. Where two areas would coin one ID each takes its code too, but an ID once coined stays as it is.
func (h *history) begin(n int, rows []fresh) error {
	wants := map[org.AreaID]int{}
	for _, f := range rows {
		wants[coin(f)]++
	}
	slices.SortFunc(rows, func(a, b fresh) int { return cmp.Compare(a.code, b.code) })
	for _, f := range rows {
		id := coin(f)
		if old := h.byID[id]; old != nil && wants[id] == 1 && old.last().list < n && old.last().name == f.name {
			h.see(n, old, f)
			continue
		}
		if wants[id] > 1 || h.byID[id] != nil {
			id += org.AreaID("~" + f.code)
		}
		if h.byID[id] != nil {
			return fmt.Errorf("%s, %s %s: another area has the ID %s", h.lists[n].day, f.code, f.name, id)
		}
		a := &area{id: id}
		h.byID[id] = a
		h.areas = append(h.areas, a)
		h.see(n, a, f)
	}
	return nil
}

// coin returns the ID that an area has by its first day: its slug, below that of the area above. A province is its name.
func coin(f fresh) org.AreaID {
	if f.typ.Level() == org.LevelProvince {
		return org.AreaID(vitext.Slug(f.name))
	}
	return f.in.id + "/" + org.AreaID(vitext.Slug(f.typ.Term().Vi+" "+f.name))
}
