package reorg

import (
	"github.com/vnpolity/vnpolity/directive"
	"github.com/vnpolity/vnpolity/org"
)

// A Succession is what a resolution does to the areas of a registry. The zero Succession is none.
type Succession struct {
	Source org.SourceID // the number of the resolution
	Day    org.Date
	Edges  []Edge // in the order of the text
	Notes  []Note // of the text and of the joining, in the order of the text
}

// An Edge is that an area, or a piece of one, goes into another by a clause. One that is left as it is, or only gets
// another name, has an edge too. It is comparable. The zero Edge is none.
type Edge struct {
	From, To   org.AreaID
	Extent     org.Extent
	Act        Act
	Pin        directive.Pin
	Start, End int // the origin in the text
}

// Changes returns the edges of the succession as changes of areas for an [org.Data], each with its clause as the basis and
// the source. There is none for an area that keeps its ID, because it stays as it is or only gets another name or type:
// package org refuses a change of an area into itself. Its edge in s has the clause.
func (s *Succession) Changes() []org.Change[org.AreaID] {
	from, to := map[org.AreaID]int{}, map[org.AreaID]int{}
	for _, e := range s.Edges {
		from[e.From]++
		to[e.To]++
	}
	var changes []org.Change[org.AreaID]
	for _, e := range s.Edges {
		if e.From == e.To && from[e.From] == 1 && to[e.To] == 1 {
			continue
		}
		ref := org.Ref{Source: s.Source, Pin: e.Pin.String()}
		changes = append(changes, org.Change[org.AreaID]{
			From: e.From, To: e.To, Extent: e.Extent, Day: s.Day, Grounding: org.Grounding{Basis: ref, Source: ref},
		})
	}
	return changes
}

// Changes returns the [Succession.Changes] of what [Resolution.Join] finds in the two views, or the error of the latter. The
// first view is of the day before r.From, the second of that day.
func (r *Resolution) Changes(before, after org.View) ([]org.Change[org.AreaID], error) {
	s, err := r.Join(before, after)
	if err != nil {
		return nil, err
	}
	return s.Changes(), nil
}
