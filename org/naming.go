package org

import (
	"cmp"
	"slices"
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
	title, _, _ := strings.Cut(p.Unit().title(p.role).vi, "{")
	title = strings.TrimSpace(title)
	switch title {
	case "Trưởng", "Phó Trưởng", "Chánh", "Phó Chánh", "Tổng", "Phó Tổng":
		noun, _, _ := strings.Cut(p.Unit().Kind().Term().Vi, " của ")
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

const longName = 160 // bytes of most names and titles, at most

func (u Unit) name(w wording) string {
	if name := u.givenName(w); name != "" {
		return name
	}
	var buf, spare [longName]byte
	return string(u.write(buf[:0], spare[:0], w))
}

// write returns the name, nothing if it is not known. It writes over both buffers: the name of a host is made in one for that of
// its organ in the other.
func (u Unit) write(buf, spare []byte, w wording) []byte {
	var few [8]Unit
	line := few[:0] // u, and its hosts as far as they are named in it
	for h := u; !h.IsZero(); h = h.Host() {
		line = append(line, h)
		if h.givenName(w) != "" || !namesHost(h.pattern(w)) {
			break
		}
	}
	name, host := buf, spare
	for _, h := range slices.Backward(line) {
		name, host = host[:0], name
		if given := h.givenName(w); given != "" {
			name = append(name, given...)
		} else {
			name = h.fill(name, h.pattern(w), w, host, nil)
		}
	}
	return name
}

// namesHost reports whether the name of the host stands in a pattern.
func namesHost(pattern string) bool {
	return strings.Contains(pattern, "{h}") || strings.Contains(pattern, "{g}")
}

// givenName returns the name on record, "" if there is none.
func (u Unit) givenName(w wording) string {
	if u.IsZero() || w != vietnamese && w != abbreviated {
		return ""
	}
	return u.recordedName()
}

// pattern returns how the table of kinds writes the name, "" if it does not.
func (u Unit) pattern(w wording) string {
	f := u.form()
	if f == nil {
		return ""
	}
	switch w {
	case english:
		return f.en
	case abbreviated:
		usual, _, _ := strings.Cut(f.abbr, "|")
		return cmp.Or(usual, f.vi)
	case symbolic:
		return f.symbol
	}
	return f.vi
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
	t := p.Unit().title(p.role)
	pattern := t.vi
	switch w {
	case english:
		pattern = t.en
	case vietnamese:
		for r := range p.Unit().records() {
			if title := r.Titles[p.role]; title != "" {
				pattern = title
				break
			}
		}
	}
	var title, buf, spare [longName]byte
	var own, host []byte
	if strings.Contains(pattern, "{u}") {
		own = p.Unit().write(buf[:0], spare[:0], w)
	}
	if namesHost(pattern) {
		host = []byte(p.Unit().Host().name(w))
	}
	return string(p.Unit().fill(title[:0], pattern, w, host, own))
}

// fill appends a pattern with the unit's own words in its slots: the name of its host, and its own.
func (u Unit) fill(b []byte, pattern string, w wording, host, own []byte) []byte {
	pattern = withoutLabel(pattern, u.Body().Label)
	if !strings.Contains(pattern, "{") {
		return append(b, pattern...)
	}
	start := len(b)
	for rest := pattern; ; {
		before, after, found := strings.Cut(rest, "{")
		b = append(b, before...)
		if !found || len(after) < 2 {
			break
		}
		n := len(b)
		switch after[0] {
		case 'h':
			b = append(b, host...)
		case 'g':
			b = append(b, lowerFirst(string(host))...)
		case 'u':
			b = append(b, own...)
		default:
			b = u.appendWord(b, after[0], w)
		}
		if len(b) == n && w == symbolic {
			return b[:start]
		}
		rest = after[2:]
	}
	if w == symbolic {
		return append(b[:start], signature(pattern, string(b[start:]))...)
	}
	return b
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

// appendWord appends what the unit has for a slot.
func (u Unit) appendWord(b []byte, slot byte, w wording) []byte {
	a := u.Area()
	switch slot {
	case 'a':
		if w == english {
			return append(b, a.EnglishName()...)
		}
		return a.appendName(b)
	case 'n':
		return a.appendProperName(b)
	case 's':
		s := u.v.r.data.Sectors[u.Body().Sector]
		switch w {
		case english:
			return append(b, s.En...)
		case symbolic:
			return append(b, s.firstAbbr()...)
		case abbreviated:
			return append(b, cmp.Or(s.firstAbbr(), s.Vi)...)
		}
		return append(b, s.Vi...)
	case 'l':
		return append(b, u.Body().Label...)
	}
	return b
}
