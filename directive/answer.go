package directive

import (
	"encoding/json"

	"github.com/vnpolity/vnpolity/org"
)

// String returns who answers, in which part and capacity, in which case alone it is bound, and who holds
// the post as far as that is known; "(perhaps)" where it is not known whether the unit is there.
func (a Answer) String() string {
	s := a.Who()
	if a.Unit.Truth() == org.Unknown {
		s += " (perhaps)"
	}
	s += " [" + a.Part.String() + ", " + a.Capacity.String()
	if a.When != 0 {
		s += ", when " + a.When.String()
	}
	s += "]"
	switch {
	case !a.Post.IsZero():
		s += ": " + a.Holding.String()
	case a.Capacity == InCharge:
		s += ": which member is not known"
	}
	return s
}

// Who returns the name of the unit, the title of the post, or the class. Of an answer [InCharge] without a post it is the name of the
// unit of which a member is in charge.
func (a Answer) Who() string {
	switch {
	case !a.Post.IsZero():
		return a.Post.Title()
	case !a.Unit.IsZero():
		return a.Unit.Name()
	}
	return a.Class
}

// MarshalJSON returns who answers by name and by ID, in which case, and the holding.
func (a Answer) MarshalJSON() ([]byte, error) {
	var v struct {
		Who      string       `json:"who"`
		Part     Part         `json:"part"`
		Capacity Capacity     `json:"capacity"`
		When     When         `json:"when,omitzero"`
		Unit     org.UnitID   `json:"unit,omitzero"`
		Post     org.PostID   `json:"post,omitzero"`
		Holding  *org.Holding `json:"holding,omitzero"`
	}
	v.Who, v.Part, v.Capacity, v.When, v.Unit, v.Post = a.Who(), a.Part, a.Capacity, a.When, a.Unit.ID(), a.Post.ID()
	if !a.Post.IsZero() {
		v.Holding = &a.Holding
	}
	return json.Marshal(v)
}
