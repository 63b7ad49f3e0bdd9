package main

import (
	"bytes"
	_ "embed"
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"github.com/vnpolity/vnpolity/org"
)

//go:embed known.json
var knownText []byte

// known is what the lists and the resolutions cannot tell, written by hand: known.json.
type known struct {
	Lists   []validity       `json:"lists"`
	Events  []event          `json:"events"`
	Begun   []begun          `json:"begun"`
	Written []written        `json:"written"`
	Later   []org.AreaRecord `json:"later"` // versions that begin after the last list; what they leave out is as before

	Respellings []respelling `json:"respellings"`

	Misprints []misprint `json:"misprints"`
}

// A misprint is a name that a list has wrong, as a source tells.
type misprint struct {
	List   org.Date     `json:"list"`
	Code   string       `json:"code"`
	Has    string       `json:"has"`
	Name   string       `json:"name"` // what it should be
	Source org.SourceID `json:"source"`
}

// correct mends the names that lists have wrong.
func (k *known) correct(lists []list) error {
	for _, m := range k.Misprints {
		i := slices.IndexFunc(lists, func(l list) bool { return l.day == m.List })
		if i < 0 {
			return fmt.Errorf("known.json: misprints: no list of %s", m.List)
		}
		j := slices.IndexFunc(lists[i].rows, func(r row) bool { return r.code == m.Code && r.name == m.Has })
		if j < 0 {
			return fmt.Errorf("known.json: misprints: the list of %s has no %s %s", m.List, m.Code, m.Has)
		}
		lists[i].rows[j].name = m.Name
	}
	return nil
}

// A validity tells on what other days a list is right: the first, or the last, between which nothing changed.
type validity struct {
	List    org.Date `json:"list"`
	From    org.Date `json:"from,omitzero"`
	Through org.Date `json:"through,omitzero"`
}

// An event dates what two lists show between them. The first that fits tells.
type event struct {
	After  org.Date     `json:"after"`           // the earlier list
	By     org.Date     `json:"by"`              // the later one
	Areas  []org.AreaID `json:"areas,omitempty"` // these alone
	Within org.AreaID   `json:"within,omitzero"` // all below it; neither: everywhere
	Except []org.AreaID `json:"except,omitempty"`
	Level  org.Level    `json:"level,omitzero"`
	Day    org.Date     `json:"day"`
	Basis  org.Ref      `json:"basis,omitzero"`
	Source org.SourceID `json:"source,omitzero"` // none: the later list
}

// acts reports whether e is an act on a whole province, which corrects no spelling.
func (e event) acts() bool { return len(e.Areas) == 0 && e.Basis != (org.Ref{}) }

// A begun tells since when areas are there that the first list has.
type begun struct {
	Areas []org.AreaID `json:"areas"`
	Since org.Date     `json:"since"`
	Basis org.Ref      `json:"basis"`
}

// A written tells how the name of an area, in all its versions, is written beside the name on record.
type written struct {
	Area  org.AreaID `json:"area"`
	Whole bool       `json:"whole,omitzero"`
	Short []string   `json:"short,omitempty"`
}

// A respelling is a syllable of names from other languages of the country that people write in several ways: Đắk Lắk, Đăk Lăk, Đắc Lắc.
type respelling struct {
	Syllable string   `json:"syllable"`
	Others   []string `json:"others"`
}

// write sets how the name of an area is written beside the name on record.
func (k *known) write(r *org.AreaRecord) {
	for _, w := range k.Written {
		if w.Area == r.ID {
			r.Whole = w.Whole
			r.Short = slices.DeleteFunc(slices.Clone(w.Short), func(s string) bool { return s == r.Name })
		}
	}
	for _, name := range k.respelled(r.Name) {
		if !slices.Contains(r.Short, name) {
			r.Short = append(r.Short, name)
		}
	}
}

// respelled returns a name with the syllables that have other spellings in each of them, the n-th with the n-th.
func (k *known) respelled(name string) (list []string) {
	for _, r := range k.Respellings {
		if !strings.Contains(name, r.Syllable) {
			continue
		}
		if list == nil {
			list = slices.Repeat([]string{name}, 3)
		}
		for way := range list {
			list[way] = strings.ReplaceAll(list[way], r.Syllable, r.Others[min(way, len(r.Others)-1)])
		}
	}
	return list
}

func readKnown() (known, error) {
	var k known
	dec := json.NewDecoder(bytes.NewReader(knownText))
	dec.DisallowUnknownFields()
	return k, dec.Decode(&k)
}

// eventOf returns what dates a change of the area between two lists, and whether anything does; above are the areas that it lies in.
func (k *known) eventOf(after, by org.Date, id org.AreaID, level org.Level, above []org.AreaID) (event, bool) {
	for _, e := range k.Events {
		if e.After != after || e.By != by || e.Level != 0 && e.Level != level || len(e.Areas) > 0 && !slices.Contains(e.Areas, id) || slices.Contains(e.Except, id) {
			continue
		}
		if e.Within == "" || slices.ContainsFunc(above, func(up org.AreaID) bool { return up == e.Within || strings.HasPrefix(string(up), string(e.Within)+"/") }) {
			return e, true
		}
	}
	return event{}, false
}

// check refuses a word on an area that is on no list.
func (k *known) check(areas map[org.AreaID]*area) error {
	var ids []org.AreaID
	for _, e := range k.Events {
		ids = append(slices.Concat(ids, e.Areas, e.Except), e.Within)
	}
	for _, b := range k.Begun {
		ids = append(ids, b.Areas...)
	}
	for _, w := range k.Written {
		ids = append(ids, w.Area)
	}
	for _, id := range ids {
		if id != "" && areas[id] == nil {
			return fmt.Errorf("known.json: no list has %s", id)
		}
	}
	return nil
}
