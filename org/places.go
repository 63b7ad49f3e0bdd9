package org

import (
	"bytes"
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
	heading  sync.Once             // of heads, lengths, longest and recorded
	areas    map[string][]int32    // folded bare name → areas
	heads    map[string][]headName // folded name up to the area → paths
	lengths  map[string]uint64     // first word of heads → how many blanks are in them, as bits
	longest  int                   // words in the longest head
	recorded recordedNames
}

func (r *Registry) nameIndex() *nameIndex {
	r.naming.Do(func() {
		x := &nameIndex{areas: map[string][]int32{}, heads: map[string][]headName{}, lengths: map[string]uint64{}}
		for row := range r.areaRecords.areas {
			a := r.areaRow(int32(row))
			names := append([]string{a.name()}, a.short()...)
			if short := initials(a.name()); short != "" && a.typ().Level() == LevelProvince {
				names = append(names, short)
			}
			for _, name := range names {
				key := foldName(name)
				if !slices.Contains(x.areas[key], a.area()) {
					x.areas[key] = append(x.areas[key], a.area())
				}
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

// tight takes out the blanks around hyphens, which people write or leave out: Bà Rịa-Vũng Tàu. It may write over name.
func tight(name []byte) []byte {
	if bytes.IndexByte(name, '-') < 0 {
		return name
	}
	out := name[:0]
	for rest, more := name, true; more; {
		var part []byte
		part, rest, more = bytes.Cut(rest, []byte("-"))
		out = append(out, bytes.TrimSpace(part)...)
		if more {
			out = append(out, '-')
		}
	}
	return out
}

// unitNames returns the index with what units are called: that takes longest to make, and who asks for a place does without.
func (r *Registry) unitNames() *nameIndex {
	x := r.nameIndex()
	x.heading.Do(func() { r.indexHeads(x) })
	return x
}

// foldName folds a name and drops what people leave out of numbers, phường 08 is phường 8, and around hyphens.
func foldName(s string) string {
	if isFoldedName(s) {
		return s
	}
	return string(appendFoldName(nil, s))
}

// isFoldedName reports whether s is folded for certain: of most names one letter is enough to tell that it is not.
func isFoldedName(s string) bool {
	for i := range len(s) {
		if c := s[i]; !('a' <= c && c <= 'z' || c == ' ') {
			return false
		}
	}
	return true
}

func appendFoldName(dst []byte, s string) []byte { return foldedName(vitext.AppendFold(dst, s)) }

// foldedName is foldName of what is folded already. It may write over it.
func foldedName(folded []byte) []byte {
	f := tight(folded)
	for len(f) > 1 && f[0] == '0' && isDigits(f) {
		f = f[1:]
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
		var buf [fewFits]fit[int32]
		for _, f := range v.places(buf[:0], vitext.Canonical(name)) {
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
	if len(found) > 1 {
		pos := v.eraRow().pos
		slices.SortStableFunc(found, func(a, b fit[int32]) int {
			return cmp.Or(cmp.Compare(b.match, a.match), cmp.Compare(pos[a.node], pos[b.node]))
		})
	}
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
	if rest, ok := bytes.CutPrefix(folded, []byte("thu do ")); ok {
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
	if string(folded) == "viet nam" {
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
	var w, n [fewLetters]byte
	switch {
	case !bytes.Equal(tight(vitext.AppendLower(w[:0], written)), tight(vitext.AppendLower(n[:0], name))):
		if isDigits(written) && isDigits(name) {
			return MatchSpelling
		}
		return MatchFolded
	case vitext.Canonical(written) == vitext.Canonical(name):
		return MatchExact
	}
	return MatchSpelling
}

// areaTypeShort are the ways in which people shorten the types of areas, lower-case. A dot may follow each.
var areaTypeShort = [...]struct{ short, folded, term string }{
	{"tp", "tp", "thành phố"}, {"t.p", "t.p", "thành phố"},
	{"tx", "tx", "thị xã"}, {"t.x", "t.x", "thị xã"},
	{"tt", "tt", "thị trấn"}, {"t.t", "t.t", "thị trấn"},
	{"q", "q", "quận"}, {"h", "h", "huyện"}, {"p", "p", "phường"}, {"x", "x", "xã"}, {"t", "t", "tỉnh"}, {"đk", "dk", "đặc khu"},
}

// areaTypeFolded are the words for the types of areas without marks.
var areaTypeFolded = [...]string{
	Province: "tinh", Municipality: "thanh pho", UrbanDistrict: "quan", RuralDistrict: "huyen", Town: "thi xa", ProvincialCity: "thanh pho",
	MunicipalCity: "thanh pho", Ward: "phuong", Commune: "xa", Township: "thi tran", SpecialZone: "dac khu",
}

// cutAreaType cuts the type off the name of an area, which is canonical, and off what it is folded to. term is "" if there is none;
// typed tells how well it is written.
func cutAreaType(s string, folded []byte) (term, bare string, key []byte, typed Match) {
	var buf [fewLetters]byte
	written := AreaType(0)
	for t := Province; int(t) < len(areaTypeFolded); t++ {
		if n := len(areaTypeFolded[t]); len(folded) > n && folded[n] == ' ' && string(folded[:n]) == areaTypeFolded[t] {
			written = t
			break
		}
	}
	if written != 0 {
		vi := areaTypeForms[written].Vi
		key = bytes.TrimSpace(folded[len(areaTypeFolded[written]):])
		if strings.HasPrefix(s, vi) && s[len(vi)] == ' ' {
			return vi, strings.TrimSpace(s[len(vi):]), key, MatchExact
		}
		if rest, ok := cutWord(s, vitext.AppendLower(buf[:0], s), vi); ok {
			return vi, rest, key, MatchExact
		}
		rest := s
		for range strings.Count(vi, " ") + 1 {
			_, rest, _ = strings.Cut(rest, " ")
		}
		if bare = squeeze(rest); len(bare) != len(strings.TrimSpace(rest)) {
			key = vitext.AppendFold(nil, bare)
		}
		return vi, bare, key, MatchFolded
	}
	for i := range areaTypeShort {
		x := &areaTypeShort[i]
		n := len(x.folded)
		if len(folded) <= n || string(folded[:n]) != x.folded {
			continue
		}
		rest, dotted := bytes.CutPrefix(folded[n:], []byte("."))
		if !dotted && rest[0] != ' ' && !((x.short == "q" || x.short == "p") && isDigits(rest)) {
			continue
		}
		if lower, ok := bytes.CutPrefix(vitext.AppendLower(buf[:0], s), []byte(x.short)); ok {
			lower = bytes.TrimPrefix(lower, []byte("."))
			if len(lower) <= len(s) { // the small form of some letters is longer: no name has them
				return x.term, strings.TrimSpace(s[len(s)-len(lower):]), bytes.TrimSpace(rest), MatchShort
			}
		}
	}
	return "", s, folded, MatchExact
}

// cutWord cuts a word off s, of which lower is the lower-case form. The two have the same length but in rare letters.
func cutWord(s string, lower []byte, word string) (string, bool) {
	n := len(word)
	if len(lower) <= n || lower[n] != ' ' || string(lower[:n]) != word || len(lower)-n > len(s) {
		return "", false
	}
	return strings.TrimSpace(s[len(s)-(len(lower)-n):]), true
}
