package org

import (
	"cmp"
	"iter"
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/vnpolity/vnpolity/org/vitext"
)

// nameIndex finds areas and units by what they are called. It is built when it is first asked.
type nameIndex struct {
	heading  sync.Once             // of heads and longest
	codes    map[string][]int32    // official code → rows of data.Areas
	agencies map[string][]int32    // electronic agency code → rows of data.Units
	areas    map[string][]int32    // folded bare name → areas
	heads    map[string][]headName // folded name up to the area → paths
	longest  int                   // words in the longest head
	recorded recordedNames
}

func (r *Registry) nameIndex() *nameIndex {
	r.naming.Do(func() {
		x := &nameIndex{codes: map[string][]int32{}, agencies: map[string][]int32{}, areas: map[string][]int32{}, heads: map[string][]headName{}}
		for row := range r.data.Areas {
			a := &r.data.Areas[row]
			if a.Code != "" {
				x.codes[a.Code] = append(x.codes[a.Code], int32(row))
			}
			names := append([]string{a.Name}, a.Short...)
			if short := initials(a.Name); short != "" && a.Type.Level() == LevelProvince {
				names = append(names, short)
			}
			for _, name := range names {
				key := foldName(name)
				if i := r.area(a.ID); !slices.Contains(x.areas[key], i) {
					x.areas[key] = append(x.areas[key], i)
				}
			}
		}
		for row := range r.data.Units {
			for _, c := range r.data.Units[row].Codes {
				x.agencies[c.Code] = append(x.agencies[c.Code], int32(row))
			}
		}
		r.names = x
	})
	return r.names
}

// initials returns how the name of a province is shortened: HN is Hà Nội, and Hà Nam too. A name of one word is not.
func initials(name string) string {
	var b strings.Builder
	for _, word := range strings.FieldsFunc(name, func(r rune) bool { return !unicode.IsLetter(r) }) {
		r, _ := utf8.DecodeRuneInString(word)
		b.WriteRune(bareLetter(r))
	}
	if utf8.RuneCountInString(b.String()) < 2 {
		return ""
	}
	return b.String()
}

// bareLetter returns the letter without its tone and its mark, but Đ as it is.
func bareLetter(r rune) rune {
	if r == 'Đ' {
		return r
	}
	bare, _ := utf8.DecodeRuneInString(vitext.Fold(string(r)))
	return unicode.ToUpper(bare)
}

// tight takes out the blanks around hyphens, which people write or leave out: Bà Rịa-Vũng Tàu.
func tight(s string) string {
	if !strings.Contains(s, "-") {
		return s
	}
	parts := strings.Split(s, "-")
	for i := range parts {
		parts[i] = strings.TrimSpace(parts[i])
	}
	return strings.Join(parts, "-")
}

// unitNames returns the index with what units are called: that takes longest to make, and who asks for a place does without.
func (r *Registry) unitNames() *nameIndex {
	x := r.nameIndex()
	x.heading.Do(func() { r.indexHeads(x) })
	return x
}

// foldName folds a name and drops what people leave out of numbers, phường 08 is phường 8, and around hyphens.
func foldName(s string) string {
	f := tight(vitext.Fold(s))
	if isDigits(f) {
		return strings.TrimLeft(f[:len(f)-1], "0") + f[len(f)-1:]
	}
	return f
}

// Place yields the areas of the day that a name fits, the best match first: "quận Thanh Xuân", "Q. Thanh Xuân",
// "phường Nhân Chính, quận Thanh Xuân, Hà Nội". What follows a comma is an area above. Without its type a name is a short
// form and may fit several areas. A name that differs in tones or letters is a candidate, of [MatchFolded], never equal.
func (v View) Place(name string) iter.Seq2[Area, Match] {
	return func(yield func(Area, Match) bool) {
		if v.r == nil {
			return
		}
		for _, f := range v.places(name) {
			if !yield(Area{v, f.node}, f.match) {
				return
			}
		}
	}
}

// capital is the area that may be called thủ đô: Hiến pháp 2013, khoản 5 Điều 13.
const capital AreaID = "ha-noi"

// A fit is a candidate and how well it fits.
type fit[N any] struct {
	node  N
	match Match
	bare  Match // how well it fits where no type is wanted
	typed bool  // the type was written
	whole bool  // the type is part of the name
}

func (v View) places(name string) []fit[int32] {
	parts := strings.Split(vitext.Canonical(name), ",")
	found := v.placesCalled(parts[0])
	for _, part := range parts[1:] {
		above := v.placesCalled(part)
		kept := found[:0]
		for _, f := range found {
			best := bestAbove(above, func(a int32) bool { return a != f.node && v.eraRow().within(f.node, a) })
			if best != 0 {
				f.match, f.bare = min(f.match, best), min(f.bare, best)
				kept = append(kept, f)
			}
		}
		found = kept
	}
	slices.SortStableFunc(found, func(a, b fit[int32]) int {
		return cmp.Or(cmp.Compare(b.match, a.match), cmp.Compare(v.eraRow().pos[a.node], v.eraRow().pos[b.node]))
	})
	return found
}

// bestAbove tells how well the best of the areas named after a comma fits that may be meant.
func bestAbove(above []fit[int32], may func(int32) bool) Match {
	best := Match(0)
	for _, a := range above {
		if may(a.node) {
			m := a.match
			if !a.typed && m > MatchShort {
				m = MatchSpelling // Hà Nội for thành phố Hà Nội: usual after a comma
			}
			best = max(best, m)
		}
	}
	return best
}

// placesCalled finds areas by one name, with or without its type.
func (v View) placesCalled(s string) []fit[int32] {
	s = strings.TrimSpace(s)
	term, bare, typed := cutAreaType(s)
	found := v.placesNamed(bare, term, typed)
	if term != "" && len(found) == 0 {
		found = v.placesNamed(s, "", MatchExact) // a name that begins like a type
	}
	if rest, ok := cutWord(s, vitext.Lower(s), "thủ đô"); ok {
		for _, f := range v.placesNamed(rest, Municipality.Term().Vi, MatchShort) {
			if v.r.areas[f.node].id == capital {
				found = append(found, f)
			}
		}
	}
	if s != "" && vitext.Fold(s) == "viet nam" {
		found = append(found, v.placesNamed(s, areaTypeForms[Country].Vi, MatchExact)...)
	}
	return found
}

// placesNamed finds areas by bare name and by the word for their type, "" for any; typed tells how well that was written.
func (v View) placesNamed(bare, term string, typed Match) []fit[int32] {
	if bare == "" {
		return nil
	}
	e := v.eraRow()
	var found []fit[int32]
	for _, i := range v.r.nameIndex().areas[foldName(bare)] {
		row := e.rows[i]
		if row < 0 {
			continue
		}
		a := &v.r.data.Areas[row]
		if term != "" && a.Type.Term().Vi != term || term == "" && a.Type == Country {
			continue
		}
		m := likeness(bare, a.Name)
		for _, name := range a.Short {
			m = max(m, min(likeness(bare, name), MatchShort))
		}
		if a.Type.Level() == LevelProvince && vitext.Canonical(bare) == initials(a.Name) {
			m = max(m, MatchShort)
		}
		if m == 0 {
			continue
		}
		f := fit[int32]{node: i, match: m, bare: m, typed: term != "", whole: a.whole()}
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
	w, n := vitext.Canonical(written), vitext.Canonical(name)
	switch {
	case w == n:
		return MatchExact
	case tight(vitext.Lower(w)) == tight(vitext.Lower(n)):
		return MatchSpelling
	case isDigits(w) && isDigits(n) && foldName(w) == foldName(n):
		return MatchSpelling
	case foldName(w) == foldName(n):
		return MatchFolded
	}
	return 0
}

// areaTypeShort are the ways in which people shorten the types of areas, lower-case. A dot may follow each.
var areaTypeShort = [...]struct{ short, term string }{
	{"tp", "thành phố"}, {"t.p", "thành phố"},
	{"tx", "thị xã"}, {"t.x", "thị xã"},
	{"tt", "thị trấn"}, {"t.t", "thị trấn"},
	{"q", "quận"}, {"h", "huyện"}, {"p", "phường"}, {"x", "xã"}, {"t", "tỉnh"}, {"đk", "đặc khu"},
}

// areaTypeFolded are the words for the types of areas without marks.
var areaTypeFolded = [...]string{
	Province: "tinh", Municipality: "thanh pho", UrbanDistrict: "quan", RuralDistrict: "huyen", Town: "thi xa", ProvincialCity: "thanh pho",
	MunicipalCity: "thanh pho", Ward: "phuong", Commune: "xa", Township: "thi tran", SpecialZone: "dac khu",
}

// cutAreaType cuts the type off the name of an area. term is "" if there is none; typed tells how well it is written.
func cutAreaType(s string) (term, bare string, typed Match) {
	lower := vitext.Lower(s)
	for t := Province; int(t) < len(areaTypeForms); t++ {
		vi := areaTypeForms[t].Vi
		if rest, ok := cutWord(s, lower, vi); ok {
			return vi, rest, MatchExact
		}
	}
	for _, x := range areaTypeShort {
		rest, ok := strings.CutPrefix(lower, x.short)
		if !ok {
			continue
		}
		dotted := strings.HasPrefix(rest, ".")
		rest = strings.TrimPrefix(rest, ".")
		if len(rest) > len(s) {
			continue // letters whose small form is longer: no name has them
		}
		if dotted || strings.HasPrefix(rest, " ") || x.short == "q" && isDigits(rest) || x.short == "p" && isDigits(rest) {
			return x.term, strings.TrimSpace(s[len(s)-len(rest):]), MatchShort
		}
	}
	var buf [256]byte
	folded := vitext.AppendFold(buf[:0], s)
	for t := Province; int(t) < len(areaTypeForms); t++ {
		if term := areaTypeFolded[t]; len(folded) > len(term) && folded[len(term)] == ' ' && string(folded[:len(term)]) == term {
			words := strings.Fields(s)
			n := strings.Count(term, " ") + 1
			if len(words) > n && vitext.Fold(strings.Join(words[:n], " ")) == term {
				return areaTypeForms[t].Vi, strings.Join(words[n:], " "), MatchFolded
			}
		}
	}
	return "", s, MatchExact
}

// cutWord cuts a word off s, of which lower is the lower-case form. The two have the same length but in rare letters.
func cutWord(s, lower, word string) (string, bool) {
	rest, ok := strings.CutPrefix(lower, word+" ")
	if !ok || len(rest) > len(s) {
		return "", false
	}
	return strings.TrimSpace(s[len(s)-len(rest):]), true
}
