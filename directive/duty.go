package directive

import "github.com/vnpolity/vnpolity/org"

// A DutyID names a duty: the ID of its document, "#" and a label of its own. The zero DutyID is none.
type DutyID string

// A Duty is one task that a document lays down, with its parties. Only the lead is accountable; a duty with two lead
// parties or with none is a gap ([Corpus.Gaps]). The zero Duty is invalid.
type Duty struct {
	ID      DutyID     `json:"id"`
	Pin     Pin        `json:"pin,omitzero"` // where in the document; zero if its text was not seen
	Task    string     `json:"task"`         // in plain words of this library, not those of the document
	Output  string     `json:"output,omitzero"`
	Verbs   []Verb     `json:"verbs,omitempty"`
	Sector  org.Sector `json:"sector,omitzero"` // the field that it belongs to: it picks the advising body
	Parties []Party    `json:"parties"`
	When    When       `json:"when,omitzero"`
	Due     Due        `json:"due,omitzero"`
	Span    org.Span   `json:"span,omitzero"` // where it differs from the document's: a task for once must have one, or binds as long as the document is in force
	Source  org.Ref    `json:"source,omitzero"`
	Note    string     `json:"note,omitzero"`
}

// A Party is who has a part in a duty: the units that any of the patterns selects, or with a role the holders of that
// post in them in person, or a class of people that is no unit. A lead is matched in the area that is asked about; the others
// "at the same level" as the lead: in its area, else in the nearest above. The zero Party is invalid.
type Party struct {
	Part   Part          `json:"part"`
	To     []org.Pattern `json:"to,omitempty"`
	Role   org.Role      `json:"role,omitzero"`
	Class  string        `json:"class,omitzero"`   // cán bộ, đảng viên; Nhân dân
	Within org.AreaID    `json:"within,omitzero"`  // where the class is meant; none: everywhere
	Except []org.Pattern `json:"except,omitempty"` // units that the patterns would select but the document leaves out
}

// lead returns the parties that have the lead.
func (d *Duty) leads() []*Party {
	var leads []*Party
	for i := range d.Parties {
		if d.Parties[i].Part == Lead {
			leads = append(leads, &d.Parties[i])
		}
	}
	return leads
}
