package org

// A Pattern selects units; a zero field matches anything. It is comparable. The zero Pattern selects every unit.
type Pattern struct {
	Class  Class  `json:"class,omitzero"`
	Kind   Kind   `json:"kind,omitzero"`
	Sector Sector `json:"sector,omitzero"`
	Host   Kind   `json:"host,omitzero"` // the kind of the host
	Levels Levels `json:"levels,omitempty"`
	Within AreaID `json:"within,omitzero"` // the area itself or an area in it
	Unit   UnitID `json:"unit,omitzero"`   // that unit alone
}

// Matches reports whether p selects u. No pattern selects the zero Unit.
func (p Pattern) Matches(u Unit) bool {
	if u.IsZero() {
		return false
	}
	b := &u.pathRow().body
	switch {
	case p.Class != 0 && p.Class != u.Class(),
		p.Kind != 0 && p.Kind != b.Kind,
		p.Sector != "" && p.Sector != b.Sector,
		p.Host != 0 && p.Host != u.hostKind(),
		p.Levels != 0 && !p.Levels.Has(u.Level()),
		p.Unit != "" && p.Unit != u.ID():
		return false
	case p.Within != "":
		return u.Area().Within(u.v.Area(p.Within))
	}
	return true
}
