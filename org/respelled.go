package org

import (
	"iter"
	"slices"
	"strings"
	"sync"

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
	words, _ := respellingsOf()
	var found []fit[int32]
	for other := range v.r.respelled(name, words) {
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
	_, words := respellingsOf()
	var found []fit[Unit]
	for other := range v.r.respelled(vitext.Canonical(name), words) {
		for _, f := range v.namedWritten(other) {
			found = addFit(found, v, f.node.k, f.node.Truth(), min(f.match, MatchShort))
		}
	}
	slices.SortStableFunc(found, func(a, b fit[Unit]) int { return v.compareFits(&a, &b) })
	return found
}

// respellings are ways to write words otherwise.
type respellings struct {
	words   map[string][]string // by the words in lower case
	longest map[string]int      // by the first of them, how many there are at most
}

func (x *respellings) add(words, other string) {
	key := vitext.Lower(words)
	x.words[key] = append(x.words[key], other)
	first, _, _ := strings.Cut(key, " ")
	x.longest[first] = max(x.longest[first], strings.Count(key, " ")+1)
}

// bothRespellings are made on first use so that importing the package does no work.
var bothRespellings struct {
	once         sync.Once
	areas, units respellings // those in the names of areas; and in those of units
}

// respellingsOf returns what is made of the tables of words.
func respellingsOf() (areas, units *respellings) {
	x := &bothRespellings
	x.once.Do(func() {
		for _, y := range [...]*respellings{&x.areas, &x.units} {
			y.words, y.longest = map[string][]string{}, map[string]int{}
		}
		add := func(words, other string) {
			x.areas.add(words, other)
			x.units.add(words, other)
		}
		// Names have no greater numeral, and the sixth is a syllable too: Sơn Vi.
		for i, roman := range [...]string{"I", "II", "III", "IV", "V"} {
			digit := string(rune('1' + i))
			add(roman, digit)
			add(digit, roman)
		}
		// An island is called so beside its type, and the name is without it: huyện đảo Lý Sơn, xã đảo Thạnh An.
		for _, t := range [...]AreaType{RuralDistrict, ProvincialCity, Commune} {
			add(areaTypeForms[t].Vi+" đảo", areaTypeForms[t].Vi)
		}
		for words, short := range Shortenings() {
			x.units.add(short, words)
		}
		for _, and := range [...]string{"&", "và"} {
			for _, other := range [...]string{joining, "và", "&"} {
				if other != and {
					x.units.add(and, other)
				}
			}
		}
	})
	return &x.areas, &x.units
}

const (
	joining         = "+&+" // & without blanks, as in GD&ĐT
	mostRespellings = 16    // it bounds the work on hostile input
)

// respelled yields a canonical name as it is written otherwise: with what stands in brackets after a comma, with other words, without the
// blanks that people leave out of the names of provinces and cities, and at last with the outermost area first.
func (r *Registry) respelled(name string, other *respellings) iter.Seq[string] {
	return func(yield func(string) bool) {
		if len(name) > 2*fewLetters {
			return
		}
		left := mostRespellings
		try := func(words []string) bool {
			left--
			s := strings.ReplaceAll(strings.ReplaceAll(strings.Join(words, " "), " "+joining+" ", "&"), " ,", ",")
			return (s == name || yield(s)) && left > 0
		}
		flat := name
		if strings.Contains(name, "(") {
			flat = strings.NewReplacer("(", ",", ")", "").Replace(name)
		}
		if words := wordsOf(flat); !reword(nil, words, r.ways(words, other), try) {
			return
		}
		parts := strings.Split(flat, ",")
		if len(parts) == 1 {
			parts = strings.Split(flat, " - ")
		}
		if len(parts) > 1 {
			slices.Reverse(parts)
			words := wordsOf(strings.Join(parts, ","))
			reword(nil, words, r.ways(words, other), try)
		}
	}
}

// wordsOf returns the words of a name, with each & and comma as a word of its own.
func wordsOf(name string) []string {
	return strings.Fields(strings.ReplaceAll(strings.ReplaceAll(name, "&", " & "), ",", " , "))
}

// A way is one to write the next so many words otherwise.
type way struct {
	words int
	text  string
}

// ways returns, by word, the ways to write it and those after it.
func (r *Registry) ways(words []string, other *respellings) [][]way {
	all := make([][]way, len(words))
	glued := r.nameIndex().glued
	var buf [fewLetters]byte
	for i, word := range words {
		for n := min(other.longest[string(vitext.AppendLower(buf[:0], word))], len(words)-i); n > 0; n-- {
			for _, text := range other.words[vitext.Lower(strings.Join(words[i:i+n], " "))] {
				all[i] = append(all[i], way{n, text})
			}
		}
		if text := glued[string(vitext.AppendFold(buf[:0], word))]; text != "" {
			all[i] = append(all[i], way{1, text})
		}
	}
	return all
}

// reword yields what is done of a name with the words that follow, each way to write them otherwise before the words themselves. It
// reports whether it shall go on.
func reword(done, words []string, ways [][]way, yield func([]string) bool) bool {
	if len(words) == 0 {
		return yield(done)
	}
	for _, w := range ways[0] {
		if !reword(append(done, w.text), words[w.words:], ways[w.words:], yield) {
			return false
		}
	}
	return reword(append(done, words[0]), words[1:], ways[1:], yield)
}
