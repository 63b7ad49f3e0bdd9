package org

import (
	"bytes"
	"strings"

	"github.com/vnpolity/vnpolity/org/vitext"
)

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
