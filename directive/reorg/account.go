package reorg

import (
	"github.com/vnpolity/vnpolity/org"
)

// This file implements the account of a joining: where every area goes, and where every one comes from.

// A fate is what has gone of an area.
type fate struct {
	whole, rest, parts int
	land, people       bool // whether any of it has
}

// take takes an origin off the area.
func (f *fate) take(o *Origin) {
	switch {
	case o.Land == org.Whole && o.People == org.Whole:
		f.whole++
	case o.Land == org.Rest || o.People == org.Rest:
		f.rest++
	default:
		f.parts++
	}
	f.land = f.land || o.Land != 0
	f.people = f.people || o.People != 0
}

// account refuses areas that go nowhere, twice, or in part alone, and those that come from nowhere.
func (j *joining) account() {
	lost := func(a org.Area, reason string) {
		j.errs = append(j.errs, &JoinError{Number: j.r.Number, Text: a.String(), Reason: reason})
	}
	for a := range j.before.Areas() {
		f := j.fates[a.ID()]
		switch {
		case f == nil:
		case f.whole+f.rest+f.parts == 0:
			lost(a, "no clause says what becomes of it")
		case f.whole > 1 || f.rest > 1 || f.whole == 1 && f.rest+f.parts > 0:
			lost(a, "goes whole, or what remains of it, to more than one")
		case f.rest == 1 && f.parts == 0:
			lost(a, "what remains of it goes, but no part of it has gone")
		case f.whole+f.rest == 0 && f.parts == 1:
			lost(a, "a part of it goes, but no clause says where the rest does")
		case !f.people:
			lost(a, "its land goes, but no clause says where its people do")
		case !f.land:
			lost(a, "its people go, but no clause says where its land does")
		}
	}
	for a := range j.after.Areas() {
		if made, ok := j.made[a.ID()]; ok && !made {
			lost(a, "no clause says what it comes of")
		}
	}
}
