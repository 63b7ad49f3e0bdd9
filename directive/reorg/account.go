package reorg

import "github.com/vnpolity/vnpolity/org"

// This file implements the account of a joining: where every area goes, and where every one comes from.

// A fate is what goes of an area: in how many clauses how much of its land and of its people.
type fate struct {
	land, people [org.LandOnly + 1]int // by extent; 0 counts those of which none goes
}

func (f *fate) take(o *Origin) {
	f.land[o.Land]++
	f.people[o.People]++
}

// fault returns what does not add up in how much goes, "" if all does.
func (f *fate) fault() string {
	land, people := account(f.land), account(f.people)
	switch {
	case land == missing && people == missing:
		return "no clause says what becomes of it"
	case land == twice || people == twice:
		return "goes whole, or what remains of it, to more than one"
	case land == missing:
		return "its people go, but no clause says where its land does"
	case people == missing:
		return "its land goes, but no clause says where its people do"
	case land == half || people == half:
		return "a part of it goes, but no clause says where the rest does"
	case f.land[org.Rest] > 0 && f.land[org.Part] == 0:
		return "what remains of it goes, but no part of it has gone"
	}
	return ""
}

// A balance is whether the pieces of a thing make it whole.
type balance uint8

const (
	even    balance = iota
	missing         // nothing of it goes
	half            // a part goes, and nobody says where the rest does
	twice           // more goes than there is
)

// account tells whether pieces of the extents counted make a whole. Two parts may be all that there is.
func account(n [org.LandOnly + 1]int) balance {
	whole, part, rest := n[org.Whole], n[org.Part], n[org.Rest]
	switch {
	case whole+part+rest == 0:
		return missing
	case whole > 1 || rest > 1 || whole == 1 && part+rest > 0:
		return twice
	case whole+rest == 0 && part == 1:
		return half
	}
	return even
}

// account refuses areas that do not go whole, once, and those that come from nowhere.
func (j *joining) account() {
	lost := func(a org.Area, reason string) {
		j.errs = append(j.errs, &JoinError{Number: j.r.Number, Text: a.String(), Reason: reason})
	}
	for a := range j.before.Areas() {
		if f := j.fates[a.ID()]; f != nil {
			if fault := f.fault(); fault != "" {
				lost(a, fault)
			}
		}
	}
	for a := range j.after.Areas() {
		if made, ok := j.made[a.ID()]; ok && !made {
			lost(a, "no clause says what it comes of")
		}
	}
}
