package org

import (
	"errors"
	"fmt"
	"iter"
	"strings"
)

// ErrNoMatch is the error of [One] where nothing fits. That of [Registry.Locate] says more: see [NoMatchError].
var ErrNoMatch = errors.New("nothing of that name is on record")

// ErrNoDay is the error of [Registry.Locate] and [Registry.LocateUnit] for a date that is no day: not known, a month, a year, [Open].
var ErrNoDay = errors.New("a day is wanted")

// An AmbiguousError says that a name does not settle what is meant. The zero AmbiguousError has no candidates.
type AmbiguousError struct {
	Candidates []string // in full, the best first
	IDs        []string // of the candidates, in their order; "" for what has none
	Match      Match    // how well they fit; at MatchFolded there may be only one
}

// Error lists the candidates.
func (e *AmbiguousError) Error() string {
	list := strings.Join(e.Candidates, "; ")
	if e.Match <= MatchFolded {
		return "nothing is written just so; perhaps " + list
	}
	return "it may be any of: " + list
}

// One returns the one candidate that fits best: it is the answer of a lookup by name that wants a single thing. The error is
// [ErrNoMatch] if there is none, and an [*AmbiguousError] if several fit equally well, or if the best differs in tones or letters:
// such a match is never returned.
func One[T interface {
	comparable
	fmt.Stringer
}](fits iter.Seq2[T, Match]) (T, error) {
	best, match := bestFits(fits)
	var none T
	switch {
	case len(best) == 0:
		return none, ErrNoMatch
	case len(best) == 1 && match > MatchFolded:
		return best[0], nil
	}
	e := &AmbiguousError{Match: match}
	for _, t := range best {
		e.Candidates, e.IDs = append(e.Candidates, t.String()), append(e.IDs, textID(t))
	}
	return none, e
}

// bestFits returns what fits best, and how well.
func bestFits[T any](fits iter.Seq2[T, Match]) (best []T, match Match) {
	for t, m := range fits {
		if m > match {
			best, match = nil, m
		}
		if m == match {
			best = append(best, t)
		}
	}
	return best, match
}

// textID returns the ID of a handle, "" for anything else.
func textID[T any](t T) string {
	switch t := any(t).(type) {
	case Area:
		return string(t.ID())
	case Unit:
		return string(t.ID())
	case Post:
		return string(t.ID())
	case Person:
		return string(t.ID())
	}
	return ""
}

// Locate returns the area that a user means by an ID or a name on day d: one that is there on the day, or may be, or else one that
// has ended, as it last was. Where a name fits an area and others that lie in it, as Cà Mau fits the province and its city, it is that
// of the outer one, as people say it. [Area.Fits] tells how well the name fits. Errors are those of [One], but a [*NoMatchError] where
// nothing fits. For a date that is no day it is [ErrNoDay]: a month or a year is no point in time to look from.
func (r *Registry) Locate(name string, d Date) (Area, error) {
	if r == nil {
		return Area{}, ErrNoMatch
	}
	if !d.IsDay() {
		return Area{}, fmt.Errorf("Locate(%q): %w, not %q", name, ErrNoDay, d)
	}
	if _, err := ParseAreaID(name); err == nil {
		if a := r.At(d).Area(AreaID(name)); !a.IsZero() {
			return a, nil
		}
		if a := r.LastArea(AreaID(name), d); !a.IsZero() {
			return a, nil
		}
	}
	for _, read := range placeReadings {
		a, err := One(outermost(r.At(d).placesRead(name, read)))
		if errors.Is(err, ErrNoMatch) {
			a, err = One(outermost(r.placesRead(name, d, read)))
		}
		if !errors.Is(err, ErrNoMatch) {
			return a, err
		}
	}
	return Area{}, r.noArea(name, d)
}

// LocateUnit returns the unit that a user means by an ID or a name on day d: one that is there on the day, or may be, or else the one
// of that name on the latest day before on which there was one, or may have been, as it was when it was last there for certain: see
// [Registry.LastUnit]. One of which nothing tells that it was ever there is as it was on that day, and unknown. [Unit.Fits] tells how well
// the name fits. Errors are those of [Registry.Locate].
// The first call on a registry, of this or of [View.Named], makes the index of what units are called, and takes far longer than those after
// it.
func (r *Registry) LocateUnit(name string, d Date) (Unit, error) {
	if r == nil {
		return Unit{}, ErrNoMatch
	}
	if !d.IsDay() {
		return Unit{}, fmt.Errorf("LocateUnit(%q): %w, not %q", name, ErrNoDay, d)
	}
	if _, err := ParseUnitID(name); err == nil {
		if u := r.At(d).Unit(UnitID(name)); !u.IsZero() {
			return u, nil
		}
		if u := r.latestUnit(UnitID(name), d); !u.IsZero() {
			return u, nil
		}
	}
	for _, read := range unitReadings {
		if u, err := r.locateUnit(name, d, read); !errors.Is(err, ErrNoMatch) {
			return u, err
		}
	}
	return Unit{}, r.noUnit(name, d)
}

// locateUnit is LocateUnit for one way to read a name.
func (r *Registry) locateUnit(name string, d Date, read reading[Unit]) (Unit, error) {
	u, err := One(r.At(d).namedRead(name, read))
	if !errors.Is(err, ErrNoMatch) {
		return u, err
	}
	near := err // what differs in tones or letters, on the latest day that has any
	for day := range r.daysBack(d) {
		u, err := One(surest(r.At(day).namedRead(name, read)))
		var alike *AmbiguousError
		switch {
		case errors.Is(err, ErrNoMatch):
			continue
		case errors.As(err, &alike) && alike.Match <= MatchFolded:
			if errors.Is(near, ErrNoMatch) {
				near = err
			}
			continue
		case err == nil && u.Truth() != True:
			if last := r.LastUnit(u.ID(), day); last.Name() == u.Name() {
				u = last
			}
		}
		return u, err
	}
	return Unit{}, near
}

// surest yields the units that are there, and of those that may be what fits better.
func surest(fits iter.Seq2[Unit, Match]) iter.Seq2[Unit, Match] {
	return func(yield func(Unit, Match) bool) {
		var perhaps []Unit
		var matches []Match
		var best Match
		for u, m := range fits {
			if u.Truth() != True {
				perhaps, matches = append(perhaps, u), append(matches, m)
				continue
			}
			best = max(best, m)
			if !yield(u, m) {
				return
			}
		}
		for i, u := range perhaps {
			if matches[i] > best && !yield(u, matches[i]) {
				return
			}
		}
	}
}

// outermost yields the areas but for those that lie in another which fits as well. What differs in tones or letters is never dropped.
func outermost(fits iter.Seq2[Area, Match]) iter.Seq2[Area, Match] {
	return func(yield func(Area, Match) bool) {
		var found []Area
		var matches []Match
		for a, m := range fits {
			found, matches = append(found, a), append(matches, m)
		}
		for i, a := range found {
			inner := false
			for j, b := range found {
				inner = inner || matches[j] >= matches[i] && matches[i] > MatchFolded && a != b && a.Within(b)
			}
			if !inner && !yield(a, matches[i]) {
				return
			}
		}
	}
}
