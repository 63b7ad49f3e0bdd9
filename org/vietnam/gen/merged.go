package main

import (
	"bytes"
	_ "embed"
	"encoding/json"
	"fmt"
	"slices"

	"github.com/vnpolity/vnpolity/org"
)

//go:embed merged.json
var mergedText []byte

// A merger is what a source tells of the communes that an act joined to others: merged.json, kept by hand.
type merger struct {
	Within org.AreaID   `json:"within"` // the IDs of Into are below it
	Day    org.Date     `json:"day"`
	Basis  org.SourceID `json:"basis,omitzero"`
	Source org.SourceID `json:"source"`
	Into   []joined     `json:"into"`
}

// A joined is one area and what it took in on the day.
type joined struct {
	To    org.AreaID   `json:"to"`
	Whole []org.AreaID `json:"whole,omitempty"`
	Part  []org.AreaID `json:"part,omitempty"`
	Rest  []org.AreaID `json:"rest,omitempty"`
	Land  []org.AreaID `json:"land,omitempty"` // of these land alone, without people
	Some  []org.AreaID `json:"some,omitempty"` // the source does not tell how much of them, nor who else took of them
	Pin   string       `json:"pin,omitzero"`   // the place in the act
}

func readMerged() ([]merger, error) {
	var list []merger
	dec := json.NewDecoder(bytes.NewReader(mergedText))
	dec.DisallowUnknownFields()
	return list, dec.Decode(&list)
}

// merged returns the changes that the mergers are. An area that took in others and was there before goes on, as a new version.
func (h *history) merged(list []merger) ([]org.Change[org.AreaID], error) {
	var changes []org.Change[org.AreaID]
	for _, m := range list {
		at := func(id org.AreaID) org.AreaID { return m.Within + "/" + id }
		for _, j := range m.Into {
			to := h.byID[at(j.To)]
			if to == nil {
				return nil, fmt.Errorf("merged.json: no list has %s", at(j.To))
			}
			c := org.Change[org.AreaID]{To: to.id, Day: m.Day, Grounding: org.Grounding{Basis: org.Ref{Source: m.Basis, Pin: j.Pin}, Source: org.Ref{Source: m.Source}}}
			for _, x := range []struct {
				from   []org.AreaID
				extent org.Extent
			}{{j.Whole, org.Whole}, {j.Part, org.Part}, {j.Rest, org.Rest}, {j.Land, org.LandOnly}, {j.Some, org.SomeOrAll}} {
				for _, id := range x.from {
					c.From, c.Extent = at(id), x.extent
					if h.byID[c.From] == nil {
						return nil, fmt.Errorf("merged.json: no list has %s", c.From)
					}
					changes = append(changes, c)
				}
			}
			changes = h.goOn(changes, to, c)
		}
	}
	return changes, nil
}

// goOn adds that an area goes on, once for a day, that was there before the change by which it took in others.
func (h *history) goOn(changes []org.Change[org.AreaID], a *area, c org.Change[org.AreaID]) []org.Change[org.AreaID] {
	if h.lists[a.seen[0].list].day >= c.Day {
		return changes
	}
	c.Extent = org.Whole
	return h.itself(changes, a, c)
}

// keep adds that an area goes on with the rest of it, once for a day.
func (h *history) keep(changes []org.Change[org.AreaID], a *area, c org.Change[org.AreaID]) []org.Change[org.AreaID] {
	c.Extent = org.Rest
	return h.itself(changes, a, c)
}

func (h *history) itself(changes []org.Change[org.AreaID], a *area, c org.Change[org.AreaID]) []org.Change[org.AreaID] {
	if slices.Contains(h.goesOn[a.id], c.Day) {
		return changes
	}
	h.goesOn[a.id] = append(h.goesOn[a.id], c.Day)
	c.From, c.To = a.id, a.id
	return append(changes, c)
}
