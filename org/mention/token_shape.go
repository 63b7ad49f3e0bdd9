package mention

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A measure is what can be told of a run of letters without a lexicon.
type measure struct {
	shape shape
	runes uint8
	odd   bool // it has marks of its own or mixed case
}

func measureOf(s string) (m measure) {
	lower, upper := 0, 0
	for i := 0; i < len(s); {
		n, up := 1, false
		switch c := s[i]; {
		case c < utf8.RuneSelf:
			up = c < 'a'
		case c == 0xE1 && i+2 < len(s) && (s[i+1] == 0xBA && s[i+2]-0xA0 < 0x20 || s[i+1] == 0xBB && s[i+2]-0x80 < 0x40): // Ạ to ỹ, in pairs, the capital even
			n, up = 3, s[i+2]&1 == 0
		default:
			var r rune
			r, n = utf8.DecodeRuneInString(s[i:])
			up = isUpper(r)
			if 0x0300 <= r && r <= 0x036F {
				m.odd = true
				lower--
				m.runes--
			}
		}
		i += n
		if up {
			upper++
		} else {
			lower++
		}
		m.runes++
		if lower+upper == 1 {
			m.shape = small
			if upper == 1 {
				m.shape = capitalised
			}
		}
	}
	if m.shape == capitalised && lower == 0 && upper > 1 {
		m.shape = capitals
	}
	m.odd = m.odd || upper > 0 && lower > 0 && (upper > 1 || m.shape == small)
	return m
}

// lineGap returns what the end of a line at s[i] is: no more than a blank where the sentence goes on, behind a comma or before a small
// letter that does not begin a new person.
func (x *lexicon) lineGap(s string, i int) gap {
	k := i + 1
	for k < len(s) && (s[k] == ' ' || s[k] == '\t' || s[i] == '\r' && s[k] == '\n' && k == i+1) {
		k++
	}
	if k == len(s) || s[k] == '\n' || s[k] == '\r' {
		return broken
	}
	for i > 0 && (s[i-1] == ' ' || s[i-1] == '\t' || s[i-1] == '\r') {
		i--
	}
	if i > 0 && s[i-1] == ',' {
		return blank
	}
	r, _ := utf8.DecodeRuneInString(s[k:])
	if x.class[s[k]] != letter || isUpper(r) && !x.headsArea(s, i, k) {
		return broken
	}
	var t token
	if x.next(&t, s, k); x.opens[t.word]&opensRank != 0 {
		return broken // ông, đồng chí: somebody else
	}
	return blank
}

// betweenColumns reports whether a text begins with what parts two columns of a page.
func betweenColumns(s string) bool {
	return strings.HasPrefix(s, "\t\t") || strings.HasPrefix(s, "     ")
}

// headsArea reports whether the line that ends at s[i] and the next, from s[k] on, are those of the head of a document, of which the second has the
// area: ỦY BAN NHÂN DÂN, QUẬN THANH XUÂN.
func (x *lexicon) headsArea(s string, i, k int) bool {
	if r, _ := utf8.DecodeLastRuneInString(s[:i]); !isUpper(r) {
		return false
	}
	var t, next token
	if !x.next(&t, s, k) || t.shape != capitals || x.opens[t.word]&opensType == 0 || !x.next(&next, s, t.end) || next.gap != blank {
		return false
	}
	return next.word != x.committee && next.word != x.delegation && next.word != x.society // QUẬN ỦY
}

// inName reports whether the apostrophe from s[i] to s[j] stands in a name: Ea H'leo, Ia H' Drai. What follows it is a token of
// its own.
func (x *lexicon) inName(s string, i, j int) bool {
	if i == 0 || x.class[s[i-1]] != letter {
		return false
	}
	return j < len(s) && x.class[s[j]] == letter || i == 1 || x.class[s[i-2]] != letter
}

func isUpper(r rune) bool {
	switch {
	case 'A' <= r && r <= 'Z':
		return true
	case 0x1EA0 <= r && r <= 0x1EF9:
		return r&1 == 0
	case 0xC0 <= r && r <= 0xDE:
		return true
	case 0xDF <= r && r <= 0xFF:
		return false
	case r == 'Đ' || r == 'Ă' || r == 'Ĩ' || r == 'Ũ' || r == 'Ơ' || r == 'Ư':
		return true
	case r < 0x0200:
		return r < 0x0180 && r >= 0x0100 && r&1 == 0
	}
	return unicode.IsUpper(r)
}

func gapOf(r rune) gap {
	switch r {
	case ' ', 0xA0, 0x202F, 0x2009, '\t':
		return blank
	case 0x200B, 0xAD, 0x2060, 0xFEFF:
		return glued
	case '.':
		return dot
	case ',':
		return commaGap
	case '-', 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212:
		return dashGap
	case '/':
		return slashGap
	case '(':
		return opened
	case ')':
		return closed
	case ':':
		return colon
	case ';':
		return semicolon
	}
	return broken
}
