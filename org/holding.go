package org

import "encoding/json"

// String returns the name of the holder, "vacant", or "unknown" with who was seen in it last, or next.
func (h Holding) String() string {
	switch h.Occupancy {
	case Held:
		return h.Person.Name()
	case Run:
		return h.Person.Name() + " (" + h.Charge.String() + ")"
	case Vacant:
		return "vacant"
	}
	if h.Person.IsZero() {
		return "unknown"
	}
	if h.Seen > h.Person.v.day {
		return "unknown, next seen " + h.Seen.String() + ": " + h.Person.Name()
	}
	return "unknown, last seen " + h.Seen.String() + ": " + h.Person.Name()
}

// MarshalJSON returns the occupancy, the person by ID and name, the charge and the day last seen.
func (h Holding) MarshalJSON() ([]byte, error) {
	return json.Marshal(struct {
		Occupancy Occupancy `json:"occupancy"`
		Person    PersonID  `json:"person,omitzero"`
		Name      string    `json:"name,omitzero"`
		Charge    Charge    `json:"charge,omitzero"`
		Seen      Date      `json:"seen,omitzero"`
	}{h.Occupancy, h.Person.ID(), h.Person.Name(), h.Charge, h.Seen})
}
