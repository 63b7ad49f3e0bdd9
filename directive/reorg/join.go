package reorg

import (
	"errors"

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
// another name, has an edge to itself. It is comparable. The zero Edge is none.
type Edge struct {
	From, To org.AreaID
	Extent   org.Extent
	Act      Act
	Pin      directive.Pin
	Start    int // of the origin in the text
	End      int
}

// Join finds the areas that r names: origins in before, which is the day before the new administrations work, results in
// after. If any is missing or ambiguous it returns no succession, and an error that joins a *[JoinError] for each.
//
// Which areas the province of r was made of is asked of the registry: [org.Area.At] of the province tells it from the
// changes on record. Every area of the commune level that is there before must go somewhere, and every one that is there
// after must come from somewhere.
func (r *Resolution) Join(before, after org.View) (*Succession, error) {
	return nil, errors.New("reorg: not implemented")
}

// Changes returns what the succession changes, as records of an [org.Data], with the clause of each as its basis. An area
// that stays as it is, or only changes name or type, and keeps its ID, has no change: org refuses such a row; its edge
// has the clause.
func (s *Succession) Changes() []org.Change[org.AreaID] { return nil }

// Changes is [Resolution.Join] and [Succession.Changes].
func (r *Resolution) Changes(before, after org.View) ([]org.Change[org.AreaID], error) {
	s, err := r.Join(before, after)
	if err != nil {
		return nil, err
	}
	return s.Changes(), nil
}
