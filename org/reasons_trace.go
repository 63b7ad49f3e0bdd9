package org

import (
	"fmt"
	"slices"
	"strings"
)

// linksTo returns the links of a trace that lead to the end, in their order.
func linksTo[N comparable](t trace[N], end N) []link[N] {
	want := map[N]bool{end: true}
	var kept []link[N]
	for i := len(t.links) - 1; i >= 0; {
		j := i
		for j >= 0 && t.links[j].day == t.links[i].day {
			j--
		}
		found := map[N]bool{}
		for _, l := range slices.Backward(t.links[j+1 : i+1]) {
			if want[l.to] {
				kept = append(kept, l)
				found[l.from] = true
			}
		}
		for n := range found {
			want[n] = true
		}
		i = j
	}
	slices.Reverse(kept)
	return kept
}

func (x reasons) addAreaTrace(steps *Steps, q Question) {
	r, from, to := x.r, Date(q.Args[0]), Date(q.Args[2])
	t := r.traceArea(q.Args[1], from, to)
	links := linksTo(t, q.Args[3])
	if len(links) == 0 {
		steps.Add(r.At(to).areaStep(q.Args[3]))
	}
	x.addAreaLinks(steps, links, from <= to)
}

// addAreaLinks turns links into steps; those through the parts of one area become one.
func (x reasons) addAreaLinks(steps *Steps, links []link[int32], forward bool) {
	r := x.r
	for i := 0; i < len(links); {
		l := links[i]
		j := i + 1
		for j < len(links) && links[j].from == l.from && links[j].to == l.to && links[j].day == l.day {
			j++
		}
		then, now := r.At(l.day.Add(-1)), r.At(l.day)
		s, w := Step{Rule: StepBecame, Extent: l.extent, Day: l.day, Truth: True}, Words{From: then.areaName(l.from), To: now.areaName(l.to)}
		if !forward {
			s.Rule, w.From, w.To = StepWas, now.areaName(l.from), then.areaName(l.to)
		}
		var grounds []Grounding
		for _, m := range links[i:j] {
			s.Extent = widest(s.Extent, m.extent)
			c := r.areaChange(m.row)
			grounds = append(grounds, c.Grounding)
			if c.Loose {
				w.Note = "by that day"
			}
		}
		w.Basis, w.Source = joinGrounds(grounds)
		if l.via >= 0 {
			w.Note = fmt.Sprintf("by way of %d of its areas", countVia(links[i:j]))
		}
		steps.Add(s.Saying(w))
		i = j
	}
}

func countVia(links []link[int32]) int {
	var seen []int32
	for _, l := range links {
		if !slices.Contains(seen, l.via) {
			seen = append(seen, l.via)
		}
	}
	return len(seen)
}

func joinGrounds(grounds []Grounding) (basis, source string) {
	var bases, sources []string
	for _, g := range grounds {
		if s := g.Basis.String(); s != "" && !slices.Contains(bases, s) {
			bases = append(bases, s)
		}
		if s := g.Source.String(); s != "" && !slices.Contains(sources, s) {
			sources = append(sources, s)
		}
	}
	return strings.Join(bases, "; "), strings.Join(sources, "; ")
}

// areaName names an area on the day, or by its ID if it is not there.
func (v View) areaName(i int32) string {
	if a := v.areaAt(i); !a.IsZero() {
		return a.Name()
	}
	return string(v.r.areas[i])
}

func (x reasons) addUnitTrace(steps *Steps, q Question) {
	r, from, to := x.r, Date(q.Args[0]), Date(q.Args[3])
	t := r.traceUnit(r.key(q.Args[1], q.Args[2]), from, to)
	end := r.key(q.Args[4], q.Args[5])
	links := linksTo(t, end)
	if len(links) == 0 {
		r.At(to).addUnit(steps, end)
	}
	for _, l := range links {
		x.addUnitLink(steps, l, from <= to)
	}
}

func (x reasons) addUnitLink(steps *Steps, l link[unitKey], forward bool) {
	r := x.r
	then, now := r.At(l.day.First().Add(-1)), r.At(l.day.First())
	s, w := Step{Rule: StepBecame, Extent: l.extent, Day: l.day, Truth: True}, Words{From: then.pathName(l.from), To: now.pathName(l.to)}
	if !forward {
		s.Rule, w.From, w.To = StepWas, now.pathName(l.from), then.pathName(l.to)
	}
	switch l.table {
	case bodyTable:
		c := &r.data.BodyChanges[l.row]
		w.Basis, w.Source = c.Basis.String(), c.Source.String()
	case unitTable:
		c := &r.data.UnitChanges[l.row]
		w.Basis, w.Source = c.Basis.String(), c.Source.String()
	case oneOfTable:
		c := &r.data.BodyChanges[l.row]
		s.Rule, s.Truth, w.Note = StepGap, Unknown, "a candidate: of several "+c.To.Body().Kind.Term().Vi+" under it nothing on record says which follows"
		w.Basis, w.Source = c.Basis.String(), c.Source.String()
	case gapTable:
		s.Rule, s.Truth, w.Note = StepGap, Unknown, "a candidate: nothing on record says what follows"
	}
	if l.perhaps {
		s.Truth, w.Note = Unknown, "on a day that no record names"
	}
	if l.from == l.to {
		s.Rule, w.To = StepStays, ""
	}
	x.addAreaLinks(steps, x.between(l, forward), forward)
	steps.Add(s.Saying(w))
}

// between returns the changes of areas by which a unit came from one into another, none if it stayed in its own.
func (x reasons) between(l link[unitKey], forward bool) (links []link[int32]) {
	if l.from.area == l.to.area {
		return nil
	}
	for _, m := range x.r.areaLinks(l.from.area, l.day, forward) {
		if m.to == l.to.area && m.extent != LandOnly {
			links = append(links, m)
		}
	}
	return links
}
