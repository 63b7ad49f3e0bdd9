package org

import "strings"

// A Name is what something is called in Vietnamese and in English, and how it is shortened. A part that is not known is
// empty. The zero Name is none.
type Name struct {
	Vi   string `json:"vi"`
	En   string `json:"en,omitzero"`
	Abbr string `json:"abbr,omitzero"` // the usual one first, then "|" and others
}

func (n Name) firstAbbr() string {
	first, _, _ := strings.Cut(n.Abbr, "|")
	return first
}
