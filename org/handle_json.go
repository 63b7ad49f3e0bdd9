package org

import "encoding/json"

// Handles are written as JSON to be shown and kept, and are not read back: who keeps one keeps its ID and its day, and asks
// the [View] of that day for it again. A handle that is not there is null.

// A writtenHandle is a handle as JSON.
type writtenHandle[ID ~string] struct {
	ID    ID     `json:"id"`
	Name  string `json:"name,omitzero"`
	Title string `json:"title,omitzero"`
	Unit  UnitID `json:"unit,omitzero"`
	Type  string `json:"type,omitzero"`
	Day   Date   `json:"day,omitzero"`
	Truth *Truth `json:"truth,omitempty"` // whether it is there
}

func writeHandle[ID ~string](there bool, h writtenHandle[ID]) ([]byte, error) {
	if !there {
		return []byte("null"), nil
	}
	return json.Marshal(h)
}

// MarshalJSON returns the ID, the name, the day, and whether the unit is there on it; null for the zero Unit.
func (u Unit) MarshalJSON() ([]byte, error) {
	t := u.Truth()
	return writeHandle(!u.IsZero(), writtenHandle[UnitID]{ID: u.ID(), Name: u.Name(), Day: u.v.Day(), Truth: &t})
}

// MarshalJSON returns the ID, the name, the type, the day, and whether the area is there on it; null for the zero Area.
func (a Area) MarshalJSON() ([]byte, error) {
	t := a.Truth()
	return writeHandle(!a.IsZero(), writtenHandle[AreaID]{ID: a.ID(), Name: a.Name(), Type: a.Type().String(), Day: a.v.Day(), Truth: &t})
}

// MarshalJSON returns the ID, the title, the unit and the day; null for the zero Post.
func (p Post) MarshalJSON() ([]byte, error) {
	return writeHandle(!p.IsZero(), writtenHandle[PostID]{ID: p.ID(), Title: p.Title(), Unit: p.Unit().ID(), Day: p.Unit().View().Day()})
}

// MarshalJSON returns the ID and the name; null for the zero Person.
func (p Person) MarshalJSON() ([]byte, error) {
	return writeHandle(!p.IsZero(), writtenHandle[PersonID]{ID: p.ID(), Name: p.Name()})
}

// MarshalJSON returns the day; null for a view of no registry.
func (v View) MarshalJSON() ([]byte, error) {
	if v.r == nil {
		return []byte("null"), nil
	}
	return json.Marshal(v.Day())
}
