package reorg

import (
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// A letter is a letter, digit or sign of a text, or the tone of a syllable, apart from how it is written: small, with
// its mark composed, and the tone behind the vowels, whichever of them carries it. So "hoà", "hòa" and the same with
// marks apart are h, o, a and a grave accent, all four. Blanks are no letters but stand before one.
type letter struct {
	r          rune
	start, end int32 // in the text; of a tone the vowel or the mark
	upper      bool
	gap        gap // before it
}

// A gap is the blank before a letter.
type gap uint8

const (
	noGap gap = iota
	blank
	lineEnd
)

func isTone(r rune) bool {
	switch r {
	case '\u0300', '\u0301', '\u0303', '\u0309', '\u0323':
		return true
	}
	return false
}

// marked returns the letter that base is with a mark, or base if Vietnamese has none such.
func marked(base, mark rune) rune {
	switch mark {
	case '\u0302': // circumflex
		switch base {
		case 'a':
			return 'â'
		case 'e':
			return 'ê'
		case 'o':
			return 'ô'
		}
	case '\u0306': // breve
		if base == 'a' {
			return 'ă'
		}
	case '\u031B': // horn
		switch base {
		case 'o':
			return 'ơ'
		case 'u':
			return 'ư'
		}
	}
	return base
}

func isVowel(r rune) bool {
	switch r {
	case 'a', 'ă', 'â', 'e', 'ê', 'i', 'o', 'ô', 'ơ', 'u', 'ư', 'y':
		return true
	}
	return false
}

func isDigit(r rune) bool { return '0' <= r && r <= '9' }

// isWordy reports whether r is part of a word: a letter, a digit or a tone.
func isWordy(r rune) bool { return unicode.IsLetter(r) || isDigit(r) || isTone(r) }

// A speller takes a text apart into letters.
type speller struct {
	letters []letter
	tone    letter // of the vowels that are being read
	gap     gap
}

// lettersOf returns the letters of s. Characters that show nothing, such as a zero-width space, are left out.
func lettersOf(s string) []letter {
	p := speller{letters: make([]letter, 0, len(s))}
	for i := 0; i < len(s); {
		r, n := rune(s[i]), 1
		if r >= utf8.RuneSelf {
			r, n = utf8.DecodeRuneInString(s[i:])
		}
		p.add(s[i:i+n], r, int32(i))
		i += n
	}
	p.flush()
	return p.letters
}

// add adds the character s, which is r at the offset start.
func (p *speller) add(s string, r rune, start int32) {
	end := start + int32(len(s))
	switch {
	case r == '\n' || r == '\r':
		p.gap = lineEnd
	case r == ' ' || r == '\t':
		p.gap = max(p.gap, blank)
	case r < utf8.RuneSelf:
		p.put(r, start, end)
	case unicode.Is(unicode.Mn, r):
		p.mark(r, start, end)
	case unicode.Is(unicode.Zs, r):
		p.gap = max(p.gap, blank)
	case unicode.Is(unicode.Pd, r):
		p.put('-', start, end)
	case unicode.Is(unicode.Cf, r):
	case r == '\u2018' || r == '\u2019' || r == '\u02BC':
		p.put('\'', start, end)
	default:
		d := norm.NFD.PropertiesString(s).Decomposition()
		if d == nil {
			p.put(r, start, end)
			return
		}
		for first := true; len(d) > 0; first = false {
			r, n := utf8.DecodeRune(d)
			if d = d[n:]; first {
				p.put(r, start, end)
			} else {
				p.mark(r, start, end)
			}
		}
	}
}

func (p *speller) put(r rune, start, end int32) {
	l := letter{start: start, end: end, upper: unicode.IsUpper(r), gap: p.gap}
	if l.r = unicode.ToLower(r); l.r == 'ð' || l.r == 'ɖ' {
		l.r = 'đ'
	}
	if !isVowel(l.r) || l.upper || l.gap != noGap {
		p.flush()
	}
	p.letters, p.gap = append(p.letters, l), noGap
}

// mark adds a mark to the letter before it.
func (p *speller) mark(r rune, start, end int32) {
	if len(p.letters) == 0 {
		return
	}
	if isTone(r) {
		p.flush()
		p.tone = letter{r: r, start: start, end: end}
		return
	}
	last := &p.letters[len(p.letters)-1]
	last.r, last.end = marked(last.r, r), end
}

func (p *speller) flush() {
	if p.tone.r != 0 {
		p.letters = append(p.letters, p.tone)
		p.tone = letter{}
	}
}
