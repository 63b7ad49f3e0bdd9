package main

import (
	"fmt"
	"slices"

	"github.com/vnpolity/vnpolity/org"
	"github.com/vnpolity/vnpolity/org/vitext"
)

// unknownAct is the source that stands where the lists show a change and nothing tells by what act.
const unknownAct org.SourceID = "van-ban-chua-ro"

// A span of sightings of one area that are alike is one version of it.
type version struct {
	area        *area
	first, last int // in area.seen
}

// versions cuts the life of each area where the lists differ, or where the area went through a change that leaves no
// trace in its own line: one that took in others.
func (h *history) versions(changes []org.Change[org.AreaID]) []version {
	took := map[org.AreaID][]org.Date{}
	for _, c := range changes {
		if c.From == c.To {
			took[c.To] = append(took[c.To], c.Day)
		}
	}
	var all []version
	for _, a := range h.areas {
		start := 0
		for i := 1; i <= len(a.seen); i++ {
			if i < len(a.seen) && a.seen[i].list == a.seen[i-1].list+1 && alike(a.seen[i-1], a.seen[i]) && !h.within(took[a.id], a.seen[i].list) {
				continue
			}
			all = append(all, version{a, start, i - 1})
			start = i
		}
	}
	return all
}

// within reports whether one of the days lies after the list before list n, and not after list n.
func (h *history) within(days []org.Date, n int) bool {
	return slices.ContainsFunc(days, func(d org.Date) bool { return h.lists[n-1].day < d && d <= h.lists[n].day })
}

func alike(a, b sighting) bool {
	return a.typ == b.typ && a.name == b.name && a.code == b.code && a.in == b.in
}

// respelt reports whether only the marks of the name differ: a name that one list has otherwise than the next is
// corrected, not changed, and the area was there on every day between.
func respelt(a, b sighting) bool {
	return a.typ == b.typ && a.code == b.code && a.in == b.in && vitext.Slug(a.name) == vitext.Slug(b.name)
}

// An edge is where a version begins or ends.
type edge struct {
	day    org.Date // the day if it is known, else the bound
	exact  bool
	ground org.Grounding
}

// edge tells when and by what an area changed between list n and the next: the version after it begins there, or the
// one before it ends.
func (h *history) edge(k *known, a *area, n int, begins bool) edge {
	after, by := h.lists[n].through, h.lists[n+1].from
	before, now := a.on(n), a.on(n+1)
	var above []org.AreaID
	var level org.Level
	for _, s := range []*sighting{before, now} {
		if s == nil {
			continue
		}
		level = s.typ.Level()
		for up := s.in; up != nil; up = up.on(s.list).in {
			above = append(above, up.id)
		}
	}
	g := org.Grounding{Basis: org.Ref{Source: unknownAct}, Source: org.Ref{Source: h.lists[n+1].source()}}
	corrected := before != nil && now != nil && respelt(*before, *now)
	if e, ok := k.eventOf(h.lists[n].day, h.lists[n+1].day, a.id, level, above); ok &&
		!(corrected && before.name != now.name && e.acts() && !slices.Contains(h.goesOn[a.id], e.Day)) {
		g.Basis = e.Basis
		switch {
		case e.Source != "":
			g.Source = org.Ref{Source: e.Source}
		case !begins && e.Basis != (org.Ref{}):
			g.Source = e.Basis
		}
		return edge{e.Day, true, g}
	}
	switch {
	case corrected:
		return edge{by, true, g}
	case begins:
		return edge{after.Add(1), false, g}
	}
	return edge{by, false, g}
}

// records returns the versions as records of org, by the areas.
func (h *history) records(k *known, changes []org.Change[org.AreaID]) ([]org.AreaRecord, error) {
	var all []org.AreaRecord
	for _, v := range h.versions(changes) {
		a, s := v.area, v.area.seen[v.first]
		r := org.AreaRecord{ID: a.id, Type: s.typ, Name: s.name, Code: s.code}
		if s.in != nil {
			r.In = s.in.id
		}
		r.Source.Source = h.lists[s.list].source()
		for _, x := range a.seen[v.first : v.last+1] {
			r.Seen = append(r.Seen, h.lists[x.list].day)
		}
		if s.list > 0 {
			e := h.edge(k, a, s.list-1, true)
			r.From, r.Loose, r.Basis, r.Source = e.day, !e.exact, e.ground.Basis, e.ground.Source
			r.Seen = with(r.Seen, h.lists[s.list].from)
			if e.exact {
				r.Seen = with(r.Seen, e.day)
			}
		}
		r.Until = org.Open
		if n := a.seen[v.last].list; n < len(h.lists)-1 {
			e := h.edge(k, a, n, false)
			r.Until, r.Loose, r.End = e.day, r.Loose || !e.exact, e.ground
			r.Seen = with(r.Seen, h.lists[n].through)
			if e.exact {
				r.Seen = with(r.Seen, e.day.Add(-1))
			}
		}
		if !r.Loose {
			r.Seen = slices.DeleteFunc(r.Seen, func(d org.Date) bool { return !h.listed(d) })
		}
		k.write(&r)
		for _, b := range k.Begun {
			if s.list == 0 && slices.Contains(b.Areas, a.id) {
				r.From, r.Basis = b.Since, b.Basis
			}
		}
		all = append(all, r)
	}
	for _, later := range k.Later {
		i := slices.IndexFunc(all, func(r org.AreaRecord) bool { return r.ID == later.ID && r.Until == org.Open })
		if i < 0 {
			return nil, fmt.Errorf("known.json: later: no area %s runs on", later.ID)
		}
		all[i].Until, all[i].End = later.From, later.Grounding
		later.In, later.Code, later.Until = all[i].In, all[i].Code, org.Open
		all = slices.Insert(all, i+1, later)
	}
	return all, nil
}

func (h *history) listed(d org.Date) bool {
	return slices.ContainsFunc(h.lists, func(l list) bool { return l.day == d })
}

// with returns the days with one more, in order.
func with(days []org.Date, d org.Date) []org.Date {
	i, found := slices.BinarySearch(days, d)
	if found {
		return days
	}
	return slices.Insert(days, i, d)
}
