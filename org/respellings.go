package org

import (
	"slices"
	"strings"
	"sync"

	"github.com/vnpolity/vnpolity/org/vitext"
)

// A way is one to write the next so many words otherwise.
type way struct {
	words int
	text  string
}

// respellings are ways to write words otherwise.
type respellings struct {
	texts   map[string][]string // by the words, in small letters or folded
	longest map[string]int      // by the first of them, how many there are at most
}

func (x *respellings) add(words, text string) {
	if x.texts == nil {
		x.texts, x.longest = map[string][]string{}, map[string]int{}
	}
	if slices.Contains(x.texts[words], text) {
		return
	}
	x.texts[words] = append(x.texts[words], text)
	first, _, _ := strings.Cut(words, " ")
	x.longest[first] = max(x.longest[first], strings.Count(words, " ")+1)
}

// appendWays appends the ways to write the first words, which are in small letters, otherwise, the most of them first.
func (x *respellings) appendWays(ways []way, words []string) []way {
	for n := min(x.longest[words[0]], len(words)); n > 0; n-- {
		for _, text := range x.texts[strings.Join(words[:n], " ")] {
			ways = append(ways, way{n, text})
		}
	}
	return ways
}

// grammarRespellings are those of words that are in no data.
type grammarRespellings struct {
	once         sync.Once
	areas, units respellings
	first        respellings // of the first words of a unit, which further on would be the type of an area: TT is Trung tâm, and thị trấn
}

// respelledGrammar is made on first use so that importing the package does no work.
var respelledGrammar grammarRespellings

// respell returns the ways to write words in the names of areas, and in those of units.
func respell() *grammarRespellings {
	x := &respelledGrammar
	x.once.Do(func() {
		add := func(words, text string) {
			x.areas.add(vitext.Lower(words), text)
			x.units.add(vitext.Lower(words), text)
		}
		// Names have no greater numeral, and the sixth is a syllable too: Sơn Vi.
		for i, roman := range [...]string{"I", "II", "III", "IV", "V"} {
			digit := string(rune('1' + i))
			add(roman, digit)
			add(digit, roman)
		}
		for t := range sorted.All() {
			for _, sort := range areaSorts {
				add(areaTypeForms[t].Vi+" "+sort, areaTypeForms[t].Vi)
			}
		}
		types := map[string]bool{}
		for _, t := range areaTypeShort {
			if types[t.short] = true; len(t.short) > 1 {
				x.units.add(t.short, t.term)
				x.units.add(t.short+".", t.term)
			}
		}
		for words, short := range Shortenings() {
			if short = vitext.Lower(short); types[short] {
				x.first.add(short, words)
			} else {
				x.units.add(short, words)
			}
		}
		for _, and := range [...]string{"&", "và"} {
			x.units.add(and, joining)
		}
		x.units.add("&", "và")
		x.units.add("và", "&")
		x.units.add("thuộc", "") // between an organ and its host, as is the next
		x.units.add("trực thuộc", "")
	})
	return x
}

// shortens reports whether the words are short for those at the end of a text, as in Ủy ban nhân dân (UBND).
func shortens(short, text string) bool {
	text = vitext.Lower(strings.TrimSpace(text))
	return slices.ContainsFunc(respell().units.texts[vitext.Lower(short)], func(words string) bool {
		return words != "" && strings.HasSuffix(text, vitext.Lower(words))
	})
}

// addGlued adds the name of a province or city, which people write in one word where they write no marks, as in English, and not only
// there: Hanoi, Đắklắk.
func (x *nameIndex) addGlued(name string) {
	if glued := strings.Map(dropBlank, name); glued != name {
		x.glued.add(vitext.Fold(glued), vitext.Fold(name))
		x.glued.add(vitext.Lower(glued), name)
	}
}

// addApostrophe adds the words of a name that people write without an apostrophe: Mgar for M'gar.
func (x *nameIndex) addApostrophe(name string) {
	if !strings.ContainsAny(name, apostrophes) {
		return
	}
	for word := range strings.FieldsSeq(name) {
		if bare := strings.Map(dropApostrophe, word); bare != word {
			x.glued.add(vitext.Lower(bare), word)
		}
	}
}

func dropBlank(r rune) rune {
	if r == ' ' || r == '-' {
		return -1
	}
	return r
}

const apostrophes = "'’"

func dropApostrophe(r rune) rune {
	if strings.ContainsRune(apostrophes, r) {
		return -1
	}
	return r
}

// addSector adds the ways to write a sector that have several things in them: they are told apart by commas, hyphens, & and và as it
// comes, or by nothing.
func (x *nameIndex) addSector(n Name) {
	for text := range strings.SplitSeq(n.Vi+"|"+n.Abbr, "|") {
		words := wordsOf(vitext.Lower(text))
		if things := slices.DeleteFunc(slices.Clone(words), isSeparator); len(things) < len(words) && len(things) > 1 {
			x.sectors.add(strings.Join(things, " "), n.Vi)
		}
	}
}

// appendSectors appends the sectors that the first words, which are in small letters, may be, the longest first.
func (x *nameIndex) appendSectors(ways []way, words []string) []way {
	longest := x.sectors.longest[words[0]]
	if longest == 0 {
		return ways
	}
	first := len(ways)
	var things []string
	for i, word := range words {
		if isSeparator(word) {
			continue
		}
		if things = append(things, word); len(things) > longest {
			break
		}
		for _, text := range x.sectors.texts[strings.Join(things, " ")] {
			if !slices.Equal(wordsOf(vitext.Lower(text)), words[:i+1]) {
				ways = append(ways, way{i + 1, text})
			}
		}
	}
	slices.Reverse(ways[first:])
	return ways
}

// joining is an & without blanks, as in GD&ĐT.
const joining = "+&+"

// wordsOf returns the words of a name, with each separator as a word of its own.
func wordsOf(name string) []string {
	for _, separator := range [...]string{"&", ",", "-"} {
		name = strings.ReplaceAll(name, separator, " "+separator+" ")
	}
	return strings.Fields(name)
}

// unspaced joins words again.
func unspaced(words []string) string {
	name := strings.ReplaceAll(strings.Join(words, " "), " "+joining+" ", "&")
	return strings.ReplaceAll(name, " ,", ",")
}

func isSeparator(word string) bool {
	return word == "," || word == "-" || word == "&" || word == "và"
}

// ways returns, by word, the ways to write it and those after it in the name of a unit, or else of an area.
func (r *Registry) ways(words []string, unit bool) [][]way {
	x := r.nameIndex()
	grammar := &respell().areas
	if unit {
		x, grammar = r.unitNames(), &respell().units
	}
	all, small := make([][]way, len(words)), make([]string, len(words))
	for i, word := range words {
		small[i] = vitext.Lower(word)
	}
	var buf [fewLetters]byte
	for i, word := range words {
		if unit {
			all[i] = x.appendSectors(all[i], small[i:])
		}
		if unit && i == 0 {
			all[i] = respell().first.appendWays(all[i], small)
		}
		all[i] = grammar.appendWays(all[i], small[i:])
		glued := x.glued.texts[small[i]]
		if glued == nil {
			glued = x.glued.texts[string(vitext.AppendFold(buf[:0], word))]
		}
		for _, text := range glued {
			all[i] = append(all[i], way{1, text})
		}
	}
	return all
}
