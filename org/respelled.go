package org

import (
	"iter"
	"slices"
	"strings"

	"github.com/vnpolity/vnpolity/org/vitext"
)

// This file reads names that fit nothing as they stand, nor parted: written otherwise than law and offices write them.

// placesWritten returns the areas that a canonical name fits as it stands or, if there are none, once it is parted.
func (v View) placesWritten(name string) []fit[int32] {
	if found := v.places(nil, name); len(found) > 0 {
		return found
	}
	return v.placesParted(name)
}

// placesRespelled returns the areas that a canonical name fits once it is written otherwise. No match is better than a shortened form.
func (v View) placesRespelled(name string) []fit[int32] {
	var found []fit[int32]
	for other := range v.r.respelled(name, false) {
		for _, f := range v.placesWritten(other) {
			f.match = min(f.match, MatchShort)
			if i := slices.IndexFunc(found, func(g fit[int32]) bool { return g.node == f.node }); i >= 0 {
				found[i].match = max(found[i].match, f.match)
			} else {
				found = append(found, f)
			}
		}
	}
	v.sortPlaces(found)
	return found
}

// A reading is a way to read a canonical name on a day.
type reading[N any] func(v View, name string) []fit[N]

// What fits a name as it stands, on whatever day, goes before what fits it once it is written otherwise.
var (
	placeReadings = [...]reading[int32]{View.placesWritten, View.placesRespelled}
	unitReadings  = [...]reading[Unit]{View.namedWritten, View.namedRespelled}
)

// placesRead is [View.Place] of one way to read the name.
func (v View) placesRead(name string, read reading[int32]) iter.Seq2[Area, Match] {
	return func(yield func(Area, Match) bool) {
		if v.r == nil {
			return
		}
		for _, f := range read(v, vitext.Canonical(name)) {
			if !yield(Area{v, f.node}, f.match) {
				return
			}
		}
	}
}

// namedRead is [View.Named] of one way to read the name.
func (v View) namedRead(name string, read reading[Unit]) iter.Seq2[Unit, Match] {
	return func(yield func(Unit, Match) bool) {
		if v.r == nil {
			return
		}
		for _, f := range read(v, vitext.Canonical(name)) {
			if !yield(f.node, f.match) {
				return
			}
		}
	}
}

// namedWritten returns the units that a name fits as it stands or, if there are none, once it is parted.
func (v View) namedWritten(name string) []fit[Unit] {
	if found := v.named(nil, name); len(found) > 0 {
		return found
	}
	return v.namedParted(name)
}

// namedRespelled returns the units that a name fits once it is written otherwise. No match is better than a shortened form.
func (v View) namedRespelled(name string) []fit[Unit] {
	var found []fit[Unit]
	for other := range v.r.respelled(vitext.Canonical(name), true) {
		for _, f := range v.namedWritten(other) {
			found = addFit(found, v, f.node.k, f.node.Truth(), min(f.match, MatchShort))
		}
	}
	slices.SortStableFunc(found, func(a, b fit[Unit]) int { return v.compareFits(&a, &b) })
	return found
}

const mostRespellings = 16 // it bounds the work on hostile input

// respelled yields a canonical name, which is that of a unit or of an area, as it is written otherwise: with other words, what stands in
// brackets without them, and at last with the outermost area first.
func (r *Registry) respelled(name string, unit bool) iter.Seq[string] {
	return func(yield func(string) bool) {
		if len(name) > 2*fewLetters {
			return
		}
		left, written := mostRespellings, wordsOf(name)
		try := func(flat string) bool {
			words := wordsOf(flat)
			return reword(nil, words, r.ways(words, unit), func(words []string) bool {
				if slices.Equal(words, written) {
					return true
				}
				left--
				return yield(unspaced(words)) && left > 0
			})
		}
		flats := []string{name}
		if before, rest, ok := strings.Cut(name, "("); ok {
			inner, after, _ := strings.Cut(rest, ")")
			if flats = []string{before + "," + inner + after, before + " " + inner + after}; shortens(inner, before) {
				flats = append(flats, before+after)
			}
		}
		for _, flat := range flats {
			if !try(flat) {
				return
			}
		}
		parts := strings.Split(flats[0], ",")
		if len(parts) == 1 {
			parts = strings.Split(name, " - ")
		}
		if len(parts) > 1 {
			slices.Reverse(parts)
			try(strings.Join(parts, ","))
		}
	}
}

// reword yields what is done of a name with the words that follow, each way to write them otherwise before the words themselves. It
// reports whether it shall go on.
func reword(done, words []string, ways [][]way, yield func([]string) bool) bool {
	if len(words) == 0 {
		return yield(done)
	}
	for _, w := range ways[0] {
		with := done
		if w.text != "" {
			with = append(done, w.text)
		}
		if !reword(with, words[w.words:], ways[w.words:], yield) {
			return false
		}
	}
	return reword(append(done, words[0]), words[1:], ways[1:], yield)
}
