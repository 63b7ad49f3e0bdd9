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
	took := map[org.AreaID]map[org.Date]bool{}
	for _, c := range changes {
		if c.From == c.To {
			if took[c.To] == nil {
				took[c.To] = map[org.Date]bool{}
			}
			took[c.To][c.Day] = true
		}
	}
	var all []version
	for _, a := range h.areas {
		start := 0
		for i := 1; i <= len(a.seen); i++ {
			if i < len(a.seen) && a.seen[i].list == a.seen[i-1].list+1 && alike(a.seen[i-1], a.seen[i]) && !took[a.id][h.lists[a.seen[i].list].day] {
				continue
			}
			all = append(all, version{a, start, i - 1})
			start = i
		}
	}
	return all
}

func alike(a, b sighting) bool {
	return a.typ == b.typ && a.name == b.name && a.code == b.code && a.in == b.in
}

// respelt reports whether only the marks of the name differ, or a zero before a number: a name that one list has
// otherwise than the next is corrected, not changed, and the area was there on every day between.
func respelt(a, b sighting) bool {
	return a.typ == b.typ && a.code == b.code && a.in == b.in && vitext.Slug(plain(a.name)) == vitext.Slug(plain(b.name))
}

// An edge is where one version ends or begins.
type edge struct {
	day    org.Date // the day if it is known, else the bound
	exact  bool
	ground org.Grounding
}

// edge tells when the area changed between sightings i and i+1. One of them may be beyond its life.
func (h *history) edge(k *known, a *area, i int, begins bool) edge {
	n := a.seen[0].list - 1 // the list before the change
	if i >= 0 {
		n = a.seen[i].list
	}
	next := n + 1
	if begins && i >= 0 {
		n, next = a.seen[i+1].list-1, a.seen[i+1].list
	}
	after, by := h.lists[n].day, h.lists[next].day
	list := org.Ref{Source: h.lists[next].source()}
	var above []org.AreaID
	for _, s := range a.seen[max(i, 0):min(i+2, len(a.seen))] {
		for up := s.in; up != nil; {
			above = append(above, up.id)
			up = up.at(s.list)
		}
	}
	level := a.seen[max(i, 0)].typ.Level()
	if e, ok := k.eventOf(after, by, a.id, level, above...); ok {
		g := org.Grounding{Basis: e.Basis, Source: list}
		switch {
		case e.Source != "":
			g.Source = org.Ref{Source: e.Source}
		case !begins && e.Basis != (org.Ref{}):
			g.Source = e.Basis
		}
		return edge{e.Day, true, g}
	}
	g := org.Grounding{Basis: org.Ref{Source: unknownAct}, Source: list}
	if 0 <= i && i+1 < len(a.seen) && a.seen[i+1].list == a.seen[i].list+1 && respelt(a.seen[i], a.seen[i+1]) {
		return edge{by, true, g}
	}
	if begins {
		return edge{after.Add(1), false, g}
	}
	return edge{by, false, g}
}

// at returns the area above on the list.
func (a *area) at(list int) *area {
	for _, s := range a.seen {
		if s.list == list {
			return s.in
		}
	}
	return nil
}

// records returns the versions as records of org. law tells on what clause an area stands from a day on.
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
			e := h.edge(k, a, v.first-1, true)
			r.From, r.Loose, r.Basis, r.Source = e.day, !e.exact, e.ground.Basis, e.ground.Source
			if e.exact {
				r.Seen = with(r.Seen, e.day)
			}
		}
		r.Until = org.Open
		if n := a.seen[v.last].list; n < len(h.lists)-1 {
			e := h.edge(k, a, v.last, false)
			r.Until, r.Loose, r.End = e.day, r.Loose || !e.exact, e.ground
			if e.exact {
				r.Seen = with(r.Seen, e.day.Add(-1))
			}
		}
		if !r.Loose {
			r.Seen = slices.DeleteFunc(r.Seen, func(d org.Date) bool { return !h.listed(d) })
		}
		for _, w := range k.Written {
			if w.Area == a.id {
				r.Whole, r.Short = w.Whole, w.Short
			}
		}
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

// mergers returns the changes of provinces between two lists, as the codes of their communes tell: all communes of the
// one are the other's after.
func (h *history) mergers(n int, g org.Grounding) ([]org.Change[org.AreaID], error) {
	type pair struct{ from, to *area }
	count := map[pair]int{}
	into := map[*area]*area{}
	origins := map[*area]int{}
	for _, r := range h.lists[n].rows {
		if len(r.code) != 5 {
			continue
		}
		after := h.byCode[n][r.code].last().in
		if a := h.byCode[n][r.code]; a.at(n) != nil {
			after = a.at(n)
		}
		before := h.byCode[n-1][r.code]
		if before == nil {
			continue
		}
		p := pair{before.at(n - 1).at(n - 1), after}
		if count[p]++; count[p] == 1 {
			if into[p.from] != nil {
				return nil, fmt.Errorf("%s went to both %s and %s", p.from.id, into[p.from].id, p.to.id)
			}
			into[p.from] = p.to
			origins[p.to]++
		}
	}
	var changes []org.Change[org.AreaID]
	for _, a := range h.areas {
		if to := into[a]; to != nil && origins[to] > 1 {
			changes = append(changes, org.Change[org.AreaID]{From: a.id, To: to.id, Extent: org.Whole, Day: h.lists[n].day, Grounding: g})
		}
	}
	return changes, nil
}

// ground lets the areas that a change by law ends or founds stand on it: the one on the act, the other on the clause.
func ground(areas []org.AreaRecord, changes []org.Change[org.AreaID]) {
	type side struct {
		id  org.AreaID
		day org.Date
	}
	ended, begun := map[side]org.Grounding{}, map[side]org.Grounding{}
	for _, c := range changes {
		if c.Basis == (org.Ref{}) {
			continue
		}
		act := org.Ref{Source: c.Basis.Source}
		ended[side{c.From, c.Day}] = org.Grounding{Basis: act, Source: act}
		begun[side{c.To, c.Day}] = c.Grounding
	}
	for i := range areas {
		r := &areas[i]
		if g, ok := ended[side{r.ID, r.Until}]; ok && r.End.Basis == (org.Ref{}) {
			r.End = g
		}
		if g, ok := begun[side{r.ID, r.From}]; ok && r.Basis == (org.Ref{}) {
			r.Basis = g.Basis
		}
	}
}
