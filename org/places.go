package org

import (
	"bytes"
	"cmp"
	"iter"
	"slices"
	"strings"

	"github.com/vnpolity/vnpolity/org/vitext"
)

// Place yields the areas of the day that a name fits, the best match first: "quận Thanh Xuân", "Q. Thanh Xuân",
// "phường Nhân Chính, quận Thanh Xuân, Hà Nội". What follows a comma is an area above; where a name fits nothing as it stands,
// the commas may be missing. Where it fits nothing so either, it may be written otherwise, which is no more than [MatchShort]: with
// brackets for commas, with the outermost area first, or in other words ("phường Hải Châu 1" for Hải Châu I, "huyện đảo Lý Sơn", "Hanoi").
// Without its type a name is a short form and may fit several areas. A name that differs in tones or letters is a candidate, of
// [MatchFolded], never equal.
func (v View) Place(name string) iter.Seq2[Area, Match] {
	return func(yield func(Area, Match) bool) {
		if v.r == nil {
			return
		}
		var buf [fewFits]fit[int32]
		name = vitext.Canonical(name)
		found := v.places(buf[:0], name)
		if len(found) == 0 {
			found = v.placesParted(name)
		}
		if len(found) == 0 {
			found = v.placesRespelled(name)
		}
		for _, f := range found {
			if !yield(Area{v, f.node}, f.match) {
				return
			}
		}
	}
}

// capital is the area that may be called thủ đô: Hiến pháp 2013, khoản 5 Điều 13.
const capital AreaID = "ha-noi"

// What the capital and the country are called beside the names of areas, folded.
const (
	foldedCapital = "thu do "
	foldedCountry = "viet nam"
)

// A fit is a candidate and how well it fits.
type fit[N any] struct {
	node  N
	match Match
	bare  Match // how well it fits where no type is wanted
	typed bool  // the type was written
	whole bool  // the type is part of the name
}

const (
	fewFits    = 8   // areas that most names fit, at most
	manyFits   = 32  // units that most names fit, at most
	fewLetters = 128 // bytes of most names, at most
)

// places appends to found, which is empty, the areas that a canonical name fits.
func (v View) places(found []fit[int32], name string) []fit[int32] {
	name, above, more := strings.Cut(name, ",")
	found = v.placesCalled(found, name)
	for more && len(found) > 0 {
		name, above, more = strings.Cut(above, ",")
		var buf [fewFits]fit[int32]
		called := v.placesCalled(buf[:0], name)
		kept := found[:0]
		for _, f := range found {
			best := bestAbove(called, func(a int32) bool { return a != f.node && v.eraRow().within(f.node, a) })
			if best != 0 {
				f.match, f.bare = min(f.match, best), min(f.bare, best)
				kept = append(kept, f)
			}
		}
		found = kept
	}
	v.sortPlaces(found)
	return found
}

// sortPlaces sorts areas by how well they fit, and then as they are walked.
func (v View) sortPlaces(found []fit[int32]) {
	if len(found) > 1 {
		pos := v.eraRow().pos
		slices.SortStableFunc(found, func(a, b fit[int32]) int {
			return cmp.Or(cmp.Compare(b.match, a.match), cmp.Compare(pos[a.node], pos[b.node]))
		})
	}
}

// bestAbove tells how well the best of the areas named after a comma fits that may be meant.
func bestAbove(above []fit[int32], may func(int32) bool) Match {
	best := Match(0)
	for _, a := range above {
		if may(a.node) {
			best = max(best, a.match)
		}
	}
	return best
}

// placesCalled appends to found, which is empty, the areas of one canonical name, with or without its type.
func (v View) placesCalled(found []fit[int32], s string) []fit[int32] {
	s = strings.TrimSpace(s)
	var buf [fewLetters]byte
	folded := vitext.AppendFold(buf[:0], s)
	term, bare, key, typed := cutAreaType(s, folded)
	found = v.placesNamed(found, bare, key, term, typed)
	if term != "" && len(found) == 0 {
		found = v.placesNamed(found, s, folded, "", MatchExact) // a name that begins like a type
	}
	if rest, ok := bytes.CutPrefix(folded, []byte(foldedCapital)); ok {
		var lower [fewLetters]byte
		if bare, ok := cutWord(s, vitext.AppendLower(lower[:0], s), "thủ đô"); ok {
			var buf [fewFits]fit[int32]
			for _, f := range v.placesNamed(buf[:0], bare, bytes.TrimSpace(rest), Municipality.Term().Vi, MatchShort) {
				if v.r.areas[f.node] == capital {
					found = append(found, f)
				}
			}
		}
	}
	if string(folded) == foldedCountry {
		found = v.placesNamed(found, s, folded, areaTypeForms[Country].Vi, MatchExact)
	}
	return found
}

// placesNamed appends the areas of a bare name, which is folded to key, and of a type with that word, "" for any; typed tells
// how well the type was written.
func (v View) placesNamed(found []fit[int32], bare string, key []byte, term string, typed Match) []fit[int32] {
	if bare == "" {
		return found
	}
	var buf, letters [fewLetters]byte
	key = foldedName(append(buf[:0], key...))
	e := v.eraRow()
	for _, i := range v.r.nameIndex().areas[string(key)] {
		row := e.rows[i]
		if row < 0 {
			continue
		}
		a := v.r.areaRow(row)
		if term != "" && a.typ().Term().Vi != term || term == "" && a.typ() == Country {
			continue
		}
		m := Match(0)
		if bytes.Equal(key, appendFoldName(letters[:0], a.name())) {
			m = foldedLikeness(bare, a.name())
		}
		for _, name := range a.short() {
			m = max(m, min(likeness(bare, name), MatchShort))
		}
		if m < MatchShort && a.typ().Level() == LevelProvince && !strings.Contains(bare, " ") && bare == initials(a.name()) {
			m = MatchShort
		}
		if m == 0 {
			continue
		}
		f := fit[int32]{node: i, match: m, bare: m, typed: term != "", whole: a.isWhole()}
		f.match = min(m, typed)
		if term == "" {
			f.match = min(m, MatchShort)
		}
		found = append(found, f)
	}
	return found
}

// likeness compares a name as written with the name on record.
func likeness(written, name string) Match {
	if written == name {
		return MatchExact
	}
	var w, n [fewLetters]byte
	if !bytes.Equal(appendFoldName(w[:0], written), appendFoldName(n[:0], name)) {
		return 0
	}
	return foldedLikeness(written, name)
}

// foldedLikeness is likeness of names that are one when they are folded.
func foldedLikeness(written, name string) Match {
	if written == name {
		return MatchExact
	}
	switch {
	case !sameSpelling(written, name):
		if isDigits(written) && isDigits(name) {
			return MatchSpelling
		}
		return MatchFolded
	case vitext.Canonical(written) == vitext.Canonical(name):
		return MatchExact
	}
	return MatchSpelling
}

// sameSpelling reports whether two names are one but for capitals, blanks around hyphens, and i and y.
func sameSpelling(a, b string) bool {
	var x, y [fewLetters]byte
	v, w := vitext.AppendLower(x[:0], a), vitext.AppendLower(y[:0], b)
	return bytes.Equal(v, w) || bytes.Equal(tight(vitext.AppendShortI(v[:0], v)), tight(vitext.AppendShortI(w[:0], w)))
}
