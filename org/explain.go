package org

import (
	"fmt"
	"slices"
)

// absence explains a unit that is not there, or that nothing on record either has or rules out.
type absence struct {
	v  View
	id UnitID
}

// Explain says why the unit of that ID is there on the day, is not, or may be: by which standard or record, by which
// exception, because its area or its host had ended or was not yet founded, or because the data knows of none.
//
// Of some units law leaves open how many there are: cells, deputies' groups, regional courts, steering committees, base
// committees. One that nothing records is unknown, not absent, wherever its kind may sit; it has no handle. Nor has the kind itself where
// there are several in one place, told apart by label: regional-court@ha-noi is no court.
func (v View) Explain(id UnitID) Why {
	if v.r == nil {
		return Why{}
	}
	k := v.r.unit(id)
	t, g := v.has(k)
	if t != False {
		return v.why(opUnit, t, k.area, k.node())
	}
	if g.table == noGround && v.leavesOpen(id) {
		t = Unknown
	}
	return NewWhy(absence{v, id}, Question{}, t)
}

// leavesOpen reports whether a unit that the data is silent on may be there: law does not say which of its kind there are in such
// a place, its host is there or may be, and what law says of such bodies without a label does not rule it out.
func (v View) leavesOpen(id UnitID) bool {
	if _, reason := checkUnit(string(id)); reason != "" {
		return false
	}
	a := v.Area(id.Area())
	body, host := id.Body(), id.Host()
	if a.IsZero() {
		return false
	}
	if f := formFor(body, a.Type(), host.Body().Kind, host.Host() != "", v.day); f == nil || !f.open {
		return false
	}
	if host != "" && v.Explain(host).Truth() == False {
		return false
	}
	t, g := v.has(v.r.unit(id.withoutLabels()))
	return g.table == noGround || t != False
}

// withoutLabels returns the ID with the labels taken off: what law says of a body it says of each of them.
func (id UnitID) withoutLabels() UnitID { return withoutLabels(id.Path()).Of(id.Area()) }

// Steps derives the steps.
func (x absence) Steps(Question) Steps {
	v, r := x.v, x.v.r
	if at, reason := checkUnit(string(x.id)); reason != "" {
		return x.none(string(x.id), fmt.Sprintf("not the ID of a unit: %s, at byte %d", reason, at))
	}
	k := r.unit(x.id)
	if k.area < 0 {
		return x.none(string(x.id.Area()), "no such area in the data")
	}
	if v.eraRow().rows[k.area] < 0 {
		return StepsOf(v.absentArea(k.area))
	}
	if _, g := v.has(k); g.table != noGround {
		return StepsOf(v.unitStep(k))
	}
	if host := x.id.Host(); host != "" {
		if w := v.Explain(host); w.Truth() == False {
			return StepsOf(slices.Collect(w.Steps())...)
		}
	}
	if bare := r.unit(x.id.withoutLabels()); bare != k || k.path < 0 {
		if t, g := v.has(bare); g.table != noGround && (t != True || v.leavesOpen(x.id)) {
			s := v.unitStep(bare)
			w := s.Words()
			w.From, s.Truth = string(x.id), min(t, Unknown)
			return StepsOf(s.Saying(w))
		}
	}
	switch {
	case v.leavesOpen(x.id):
		w := Words{From: string(x.id), Note: "law does not fix which of these there are, and none is on record"}
		return StepsOf(Step{Rule: StepMay, Truth: Unknown}.Saying(w))
	case k.path < 0:
		return x.none(string(x.id), "neither the law in the data nor a record has such a unit anywhere")
	}
	return StepsOf(v.unitStep(k))
}

// none is the reason of what there cannot be.
func (absence) none(from, note string) Steps {
	return StepsOf(Step{Rule: StepNone}.Saying(Words{From: from, Note: note}))
}
