package main

import (
	"fmt"

	"github.com/vnpolity/vnpolity/org"
)

// A country is what the generator makes, with what it was made from.
type country struct {
	known   known
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
	const twoTier = 4
	kept, err := keptCommunes(shared, &lists[twoTier-1], &lists[twoTier])
	if err != nil {
		return nil, err
	}
	if c.history, err = follow(lists, map[org.Date]map[string]string{lists[twoTier].day: kept}); err != nil {
		return nil, err
	}
	act := org.Ref{Source: "202/2025/QH15"}
	if c.data.AreaChanges, err = c.history.mergers(twoTier, org.Grounding{Basis: act, Source: act}); err != nil {
		return nil, err
	}
	c.data.AreaChanges = append(c.data.AreaChanges, c.known.Changes...)
	if c.data.Areas, err = c.history.records(&c.known, c.data.AreaChanges); err != nil {
		return nil, err
	}
	ground(c.data.Areas, c.data.AreaChanges)
	return c, nil
}
