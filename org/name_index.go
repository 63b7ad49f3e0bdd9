package org

import (
	"bytes"
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/vnpolity/vnpolity/org/vitext"
)

// nameIndex finds areas and units by what they are called. It is built when it is first asked.
type nameIndex struct {
	heading  sync.Once             // of heads, lengths, longest, sectors and recorded
	areas    map[string][]int32    // folded bare name → areas
	glued    respellings           // of words with blanks or apostrophes left out
	places   nameFilter            // of what stands in areas, and of the words with which the types of areas begin
	heads    map[string][]headName // folded name up to the area → paths
	lengths  map[string]uint64     // first word of heads → how many blanks are in them, as bits
	longest  int                   // words in the longest head
	sectors  respellings           // of what they are called, without what stands between
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
			if AreaTypesOf(Province, Municipality, ProvincialCity, MunicipalCity).Has(a.typ()) {
				x.addGlued(a.name())
			}
			x.addApostrophe(a.name())
			for _, name := range names {
				key := foldName(name)
				if !slices.Contains(x.areas[key], a.area()) {
					x.areas[key] = append(x.areas[key], a.area())
				}
			}
		}
		x.filterPlaces()
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

// tight makes one blank of a hyphen and the blanks around it: people write Bà Rịa-Vũng Tàu, and Bà Rịa Vũng Tàu. It may write over name.
func tight(name []byte) []byte {
	if bytes.IndexByte(name, '-') < 0 {
		return name
	}
	out := name[:0]
	for rest, more := name, true; more; {
		var part []byte
		part, rest, more = bytes.Cut(rest, []byte("-"))
		if part = bytes.TrimSpace(part); len(part) == 0 {
			continue
		}
		if len(out) > 0 {
			out = append(out, ' ')
		}
		out = append(out, part...)
	}
	return out
}

// unitNames returns the index with what units are called: that takes longest to make, and who asks for a place does without.
func (r *Registry) unitNames() *nameIndex {
	x := r.nameIndex()
	x.heading.Do(func() { r.indexHeads(x) })
	return x
}

// foldName folds a name, with one letter for i and y where people write either, and drops what they leave out of numbers, phường 08 is
// phường 8, and around hyphens.
func foldName(s string) string {
	if isFoldedName(s) {
		return s
	}
	return string(appendFoldName(nil, s))
}

// isFoldedName reports whether s is what foldName makes of it, for certain: of most names one letter is enough to tell that it may not be.
func isFoldedName(s string) bool {
	for i := range len(s) {
		if c := s[i]; !('a' <= c && c < 'y' || c == 'z' || c == ' ') {
			return false
		}
	}
	return true
}

func appendFoldName(dst []byte, s string) []byte { return foldedName(vitext.AppendFold(dst, s)) }

// foldedName is foldName of what is folded already. It may write over it.
func foldedName(folded []byte) []byte {
	f := tight(vitext.AppendShortI(folded[:0], folded))
	for len(f) > 1 && f[0] == '0' && isDigits(f) {
		f = f[1:]
	}
	return f
}
