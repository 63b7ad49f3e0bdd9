package main

import (
	"bytes"
	_ "embed"
	"encoding/json"
	"slices"
	"strings"

	"github.com/vnpolity/vnpolity/org"
)

//go:embed known.json
var knownText []byte

// known is what the lists and the resolutions cannot tell, written by hand: known.json.
type known struct {
	Events  []event                  `json:"events"`
	Begun   []begun                  `json:"begun"`
	Written []written                `json:"written"`
	Later   []org.AreaRecord         `json:"later"` // versions that begin after the last list; what they leave out is as before
	Changes []org.Change[org.AreaID] `json:"changes"`
}

// An event dates what two lists show between them. The first that fits tells.
type event struct {
	After  org.Date     `json:"after"` // the earlier list
	By     org.Date     `json:"by"`    // the later one
	Area   org.AreaID   `json:"area,omitzero"`
	Within org.AreaID   `json:"within,omitzero"` // Area alone, or all Within; neither: everywhere
	Level  org.Level    `json:"level,omitzero"`
	Day    org.Date     `json:"day"`
	Basis  org.Ref      `json:"basis,omitzero"`
	Source org.SourceID `json:"source,omitzero"` // none: the later list
}

// A begun tells since when areas are there that the first list has.
type begun struct {
	Areas []org.AreaID `json:"areas"`
	Since org.Date     `json:"since"`
	Basis org.Ref      `json:"basis"`
}

// A written tells how a name is written.
type written struct {
	Area  org.AreaID `json:"area"`
	Whole bool       `json:"whole,omitzero"`
	Short []string   `json:"short,omitempty"`
}

func readKnown() (known, error) {
	var k known
	dec := json.NewDecoder(bytes.NewReader(knownText))
	dec.DisallowUnknownFields()
	return k, dec.Decode(&k)
}

// eventOf returns what dates a change of the area between two lists, and whether anything does.
func (k *known) eventOf(after, by org.Date, id org.AreaID, level org.Level, above ...org.AreaID) (event, bool) {
	for _, e := range k.Events {
		if e.After != after || e.By != by || e.Level != 0 && e.Level != level || e.Area != "" && e.Area != id {
			continue
		}
		if e.Within == "" || slices.ContainsFunc(above, func(up org.AreaID) bool { return up == e.Within || strings.HasPrefix(string(up), string(e.Within)+"/") }) {
			return e, true
		}
	}
	return event{}, false
}
