package org

import (
	"cmp"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/language"
)

// Name returns the name of the unit in Vietnamese, as it was that day: "Ban Dân vận Quận ủy Thanh Xuân". It is derived from
// the table of kinds unless a record gives one.
func (u Unit) Name() string { return u.name(vietnamese) }

// NameIn returns the name of the unit in a language: English if t is English, else Vietnamese. Names on record are
// Vietnamese only.
func (u Unit) NameIn(t language.Tag) string { return u.name(wordingIn(t)) }

// Abbreviation returns the name of the unit as it is shortened: "BTV Quận ủy Thanh Xuân"; its name if it is not.
func (u Unit) Abbreviation() string { return u.name(abbreviated) }

// Symbol returns what the unit signs its documents with: "BDVQU"; "" if that is not known. A symbol does not tell the place.
func (u Unit) Symbol() string { return u.name(symbolic) }

// Title returns what the holder of the post is called: "Trưởng Ban Dân vận Quận ủy Thanh Xuân".
func (p Post) Title() string { return p.titleText(vietnamese) }

// TitleIn returns the title in a language: English if t is English, else Vietnamese.
func (p Post) TitleIn(t language.Tag) string { return p.titleText(wordingIn(t)) }

// ShortTitle returns the title without the unit: "Phó Bí thư Thường trực", "Trưởng ban".
func (p Post) ShortTitle() string {
	if p.IsZero() {
		return ""
	}
	title, _, _ := strings.Cut(p.u.title(p.role).vi, "{")
	title = strings.TrimSpace(title)
	switch title {
	case "Trưởng", "Phó Trưởng", "Chánh", "Phó Chánh", "Tổng", "Phó Tổng":
		noun, _, _ := strings.Cut(p.u.Kind().Term().Vi, " của ")
		noun, _, _ = strings.Cut(noun, " chung")
		return title + " " + noun
	}
	return title
}

// A wording is a way to write names.
type wording uint8

const (
	vietnamese wording = iota
	english
	abbreviated
	symbolic
)

func wordingIn(t language.Tag) wording {
	if base, _ := t.Base(); base.String() == "en" {
		return english
	}
	return vietnamese
}

func (u Unit) name(w wording) string {
	if u.IsZero() {
		return ""
	}
	if w == vietnamese || w == abbreviated {
		if name := u.recordedName(); name != "" {
			return name
		}
	}
	f := u.form()
	if f == nil {
		return ""
	}
	pattern := f.vi
	switch w {
	case english:
		pattern = f.en
	case abbreviated:
		if f.abbr != "" {
			usual, _, _ := strings.Cut(f.abbr, "|")
			pattern = cmp.Or(usual, f.vi)
		}
	case symbolic:
		pattern = f.symbol
	}
	return u.fill(pattern, w, "")
}

// signature keeps what a symbol is made of: NN&PTNT is signed NNPTNT. It is "" if a part of it is not known.
func signature(pattern, filled string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) || r == '-' && strings.Contains(pattern, "-") {
			return r
		}
		return -1
	}, filled)
}

func (p Post) titleText(w wording) string {
	if p.IsZero() {
		return ""
	}
	t := p.u.title(p.role)
	if w == vietnamese {
		for r := range p.u.records() {
			if title := r.Titles[p.role]; title != "" {
				return p.u.fill(title, w, p.u.name(w))
			}
		}
	}
	if w == english {
		return p.u.fill(t.en, w, p.u.name(w))
	}
	return p.u.fill(t.vi, w, p.u.name(w))
}

// fill puts the unit's own words into a pattern.
func (u Unit) fill(pattern string, w wording, name string) string {
	pattern = withoutLabel(pattern, u.Body().Label)
	if !strings.Contains(pattern, "{") {
		return pattern
	}
	var b strings.Builder
	rest := pattern
	for {
		before, after, found := strings.Cut(rest, "{")
		b.WriteString(before)
		if !found || len(after) < 2 {
			break
		}
		word := u.word(after[0], w, name)
		if word == "" && w == symbolic {
			return ""
		}
		b.WriteString(word)
		rest = after[2:]
	}
	if w == symbolic {
		return signature(pattern, b.String())
	}
	return b.String()
}

// withoutLabel takes out of a pattern what belongs to a label that is not there.
func withoutLabel(pattern, label string) string {
	if label != "" {
		return pattern
	}
	return strings.Replace(strings.Replace(pattern, " số {l}", "", 1), " {l}", "", 1)
}

func upperFirst(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(r)) + s[n:]
}

func lowerFirst(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	return string(unicode.ToLower(r)) + s[n:]
}

func (u Unit) word(slot byte, w wording, name string) string {
	a := u.Area()
	switch slot {
	case 'a':
		if w == english {
			return a.EnglishName()
		}
		return a.Name()
	case 'n':
		return a.properName()
	case 'h':
		return u.Host().name(w)
	case 'g':
		return lowerFirst(u.Host().name(w))
	case 's':
		s := u.v.r.data.Sectors[u.Body().Sector]
		switch w {
		case english:
			return s.En
		case symbolic:
			return s.firstAbbr()
		case abbreviated:
			return cmp.Or(s.firstAbbr(), s.Vi)
		}
		return s.Vi
	case 'l':
		return u.Body().Label
	case 'u':
		return name
	}
	return ""
}
