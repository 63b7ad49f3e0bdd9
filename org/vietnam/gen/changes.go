package main

import (
	"fmt"
	"slices"

	"github.com/vnpolity/vnpolity/org"
)

// mergers returns what became of the provinces on list n, as the codes of their communes tell: all that were of the one
// are of the other.
func (h *history) mergers(n int, g org.Grounding) ([]org.Change[org.AreaID], error) {
	into := map[*area]*area{}
	for _, r := range h.lists[n].rows {
		before := h.byCode[n-1][r.code]
		if before == nil || r.typ.Level() != org.LevelCommune {
			continue
		}
		from, to := before.on(n-1).in.on(n-1).in, h.byCode[n][r.code].on(n).in
		if into[from] != nil && into[from] != to {
			return nil, fmt.Errorf("%s went to both %s and %s", from.id, into[from].id, to.id)
		}
		into[from] = to
	}
	origins := map[*area]int{}
	for _, to := range into {
		origins[to]++
	}
	var changes []org.Change[org.AreaID]
	for _, a := range h.areas {
		if to := into[a]; to != nil && origins[to] > 1 {
			changes = append(changes, org.Change[org.AreaID]{From: a.id, To: to.id, Extent: org.Whole, Day: h.lists[n].day, Grounding: g})
		}
	}
	return changes, nil
}

// dissolved returns what became of the districts that ended between list n and the next, as their communes tell that lie
// elsewhere after. Of a commune that ended too the lists do not tell where it went. What became of a district by the changes that are
// told already is not asked of the lists.
func (h *history) dissolved(k *known, n int, told []org.Change[org.AreaID]) []org.Change[org.AreaID] {
	var changes []org.Change[org.AreaID]
	for _, r := range h.lists[n].rows {
		d := h.byCode[n][r.code]
		if r.typ.Level() != org.LevelDistrict || d.on(n+1) != nil || slices.ContainsFunc(told, func(c org.Change[org.AreaID]) bool { return c.From == d.id }) {
			continue
		}
		var into []*area
		all := true
		for _, below := range h.lists[n].rows {
			if below.parent != r.code {
				continue
			}
			now := h.byCode[n][below.code].on(n + 1)
			if now == nil {
				all = false
			} else if !slices.Contains(into, now.in) {
				into = append(into, now.in)
			}
		}
		e := h.edge(k, d, n, false)
		extent := org.Part
		switch {
		case len(into) == 1 && all:
			extent = org.Whole
		case len(into) == 1:
			extent = org.SomeOrAll
		}
		for _, to := range into {
			c := org.Change[org.AreaID]{From: d.id, To: to.id, Extent: extent, Day: e.day, Loose: !e.exact, Grounding: e.ground}
			changes = h.goOn(append(changes, c), to, c)
		}
	}
	return changes
}

// shifted returns what passed between districts of which the one goes on: communes of the one on list n that lie in the other on the
// next.
func (h *history) shifted(k *known, n int) []org.Change[org.AreaID] {
	type passage struct {
		from, to org.AreaID
		day      org.Date
	}
	told := map[passage]bool{}
	var changes []org.Change[org.AreaID]
	for _, r := range h.lists[n].rows {
		commune := h.byCode[n][r.code]
		now := commune.on(n + 1)
		if r.typ.Level() != org.LevelCommune || now == nil {
			continue
		}
		from, to := commune.on(n).in, now.in
		if from == to || from.on(n+1) == nil {
			continue
		}
		e := h.edge(k, commune, n, false)
		if p := (passage{from.id, to.id, e.day}); !told[p] {
			told[p] = true
			c := org.Change[org.AreaID]{From: from.id, To: to.id, Extent: org.Part, Day: e.day, Loose: !e.exact, Grounding: e.ground}
			changes = h.goOn(h.keep(append(changes, c), from, c), to, c)
		}
	}
	return changes
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
