package mention

import (
	"strings"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"github.com/vnpolity/vnpolity/org/vitext"
)

// This file spells a word in the ways that people do.

func capital(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	return strings.ToUpper(string(r)) + s[n:]
}

// tones are the marks of the five tones that have one.
const tones = "\u0300\u0301\u0303\u0309\u0323"

// tonesApart returns the canonical s with its tones as marks of their own behind the letters, as Windows-1258 has them: ê and U+0301 for ế.
func tonesApart(s string) string {
	var b strings.Builder
	for _, r := range s {
		d := string(r)
		if r >= utf8.RuneSelf {
			d = norm.NFD.String(d)
		}
		letter, tone := d, ""
		if i := strings.IndexAny(d, tones); i > 0 {
			_, n := utf8.DecodeRuneInString(d[i:])
			letter, tone = d[:i]+d[i+n:], d[i:i+n]
		}
		if len(letter) > 1 {
			letter = norm.NFC.String(letter)
		}
		b.WriteString(letter + tone)
	}
	return b.String()
}

// oldTone returns the canonical s with its tone where Party documents put it: uỷ, hoà; s itself if there is no such place.
func oldTone(s string) string {
	d := norm.NFD.String(s)
	for _, open := range [...]string{"oa", "oe", "uy"} {
		i := strings.LastIndex(strip(d), open)
		if i < 0 || i+2 != len(strip(d)) {
			continue
		}
		for _, mark := range tones {
			if t := strings.Replace(d, open[:1]+string(mark)+open[1:], open+string(mark), 1); t != d {
				return norm.NFC.String(t)
			}
		}
	}
	return s
}

// longY returns the canonical s with the y that people write for the i at its end: quý, kỳ; s itself if they do not.
func longY(s string) string {
	d := norm.NFD.String(s)
	i := strings.LastIndexByte(d, 'i')
	if i < 0 {
		return s
	}
	if long := norm.NFC.String(d[:i] + "y" + d[i+1:]); string(vitext.AppendShortI(nil, long)) == s {
		return long
	}
	return s
}

// strip returns decomposed text without its marks.
func strip(d string) string {
	return strings.Map(func(r rune) rune {
		if 0x0300 <= r && r <= 0x036F {
			return -1
		}
		return r
	}, d)
}
