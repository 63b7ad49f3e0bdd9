package main

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/vnpolity/vnpolity/directive/reorg"
	"github.com/vnpolity/vnpolity/org"
)

// A country is what the generator makes, with what it was made from.
type country struct {
	known   known
	mergers []merger
	history *history
	data    org.Data // the areas and their changes
}

// build makes the areas of the country and their changes out of the inputs below the directory.
func build(shared string) (*country, error) {
	lists, err := readLists(shared)
	if err != nil {
		return nil, err
	}
	c := &country{}
	if c.known, err = readKnown(); err != nil {
		return nil, fmt.Errorf("known.json: %w", err)
	}
	if c.mergers, err = readMerged(); err != nil {
		return nil, fmt.Errorf("merged.json: %w", err)
	}
	if err := c.known.correct(lists); err != nil {
		return nil, err
	}
	for i := range lists {
		for _, v := range c.known.Lists {
			if l := &lists[i]; v.List == l.day {
				l.from, l.through = min(l.day, cmp.Or(v.From, l.day)), max(l.day, v.Through)
			}
		}
	}
	law, err := readLaw(shared)
	if err != nil {
		return nil, err
	}
	n := slices.IndexFunc(lists, func(l list) bool { return l.day == law[0].From })
	if n < 1 {
		return nil, fmt.Errorf("no list of %s, from when %s works", law[0].From, law[0].Number)
	}
	// The communes that the law leaves as they are keep their IDs. Which these are is known once the law has been joined to
	// areas, so that is done twice: first as if all of them were new.
	clauses, err := c.compile(lists, law, n, map[string]string{})
	if err != nil {
		return nil, err
	}
	same := map[string]string{}
	for _, x := range clauses {
		if x.Act != reorg.Arrange {
			same[c.history.byID[x.To].on(n).code] = c.history.byID[x.From].on(n - 1).code
		}
	}
	if clauses, err = c.compile(lists, law, n, same); err != nil {
		return nil, err
	}
	grounds := slices.Clone(c.data.AreaChanges)
	into := map[org.AreaID]int{}
	for _, x := range clauses {
		grounds = append(grounds, x.change)
		into[x.To]++
	}
	for _, x := range clauses {
		if x.From != x.To || into[x.To] > 1 { // what stays as it is has no change
			c.data.AreaChanges = append(c.data.AreaChanges, x.change)
		}
	}
	ground(c.data.Areas, grounds)
	return c, nil
}

// compile follows the areas through the lists, of which the law takes effect on the nth, and joins the law to them.
func (c *country) compile(lists []list, law []*reorg.Resolution, n int, same map[string]string) (clauses []clause, err error) {
	if c.history, err = follow(lists, map[org.Date]map[string]string{lists[n].day: same}); err != nil {
		return nil, err
	}
	if err := c.known.check(c.history.byID); err != nil {
		return nil, err
	}
	act := org.Ref{Source: "202/2025/QH15"}
	mergers, err := c.history.mergers(n, org.Grounding{Basis: act, Source: act})
	if err != nil {
		return nil, err
	}
	merged, err := c.history.merged(c.mergers)
	if err != nil {
		return nil, err
	}
	c.data.AreaChanges = slices.Concat(merged, mergers)
	for i := range n - 1 { // before all districts ended
		c.data.AreaChanges = append(c.data.AreaChanges, c.history.dissolved(&c.known, i, merged)...)
		c.data.AreaChanges = append(c.data.AreaChanges, c.history.shifted(&c.known, i)...)
	}
	if c.data.Areas, err = c.history.records(&c.known, c.data.AreaChanges); err != nil {
		return nil, err
	}
	return join(law, c.data, lists[n-1].day, lists[n].day)
}
