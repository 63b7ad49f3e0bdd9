package mention

import (
	"math/bits"
	"unicode"
	"unicode/utf8"
)

// A gap is what stands between two tokens.
type gap uint8

const (
	glued gap = iota // nothing: between letters and digits
	blank
	point // a dot and nothing else: TP.Hà Nội
	dot
	commaGap
	dashGap
	slashGap
	opened // "("
	closed // ")"
	colon
	semicolon
	broken // anything else, a line end too: no name goes on
)

// A shape is how a token is written.
type shape uint8

const (
	small shape = iota
	capitalised
	capitals
	number
)

// A token is a run of letters or of digits, or "&", which is read as "và".
type token struct {
	start, end int
	word       word
	gap        gap // what stands before it
	shape      shape
	runes      uint8
}

// classes of bytes. A letter is any byte of a word; a lead begins a rune that may be a mark between words.
const (
	other uint8 = iota
	letter
	digit
	lead
)

// byteClasses is the class of every byte.
func byteClasses() (c [256]uint8) {
	for b := range c {
		switch {
		case 'a' <= b|0x20 && b|0x20 <= 'z' && b < utf8.RuneSelf, b >= utf8.RuneSelf:
			c[b] = letter
		case '0' <= b && b <= '9':
			c[b] = digit
		}
	}
	c[0xC2], c[0xE2], c[0xEF] = lead, lead, lead
	return c
}

// next reads the token at or after s[i]; it is false at the end. The gap is that from s[i] on: glued if nothing is there.
func (x *lexicon) next(t *token, s string, i int) bool {
	between := glued
	if i+1 < len(s) && s[i] == ' ' && x.class[s[i+1]] == letter {
		between = blank
		i++
		if x.nextShort(t, s, i) { // as most
			return true
		}
	}
	for i < len(s) {
		switch c := s[i]; x.class[c] {
		case other:
			if c == '&' {
				*t = token{start: i, end: i + 1, word: x.and, gap: between, shape: small, runes: 2}
				return true
			}
			if c == '\'' && x.inName(s, i, i+1) {
				i++
				continue
			}
			g := gapOf(rune(c))
			if c == '\n' || c == '\r' {
				g = x.lineGap(s, i)
			}
			between = max(between, g)
			i++
			continue
		case lead:
			r, n := utf8.DecodeRuneInString(s[i:])
			if r != '’' || !x.inName(s, i, i+n) {
				between = max(between, gapOf(r))
			}
			i += n
			continue
		}
		break
	}
	if i == len(s) {
		return false
	}
	if between == dot && s[i-1] == '.' {
		between = point
	}
	start := i
	if x.class[s[i]] == digit {
		for i < len(s) && x.class[s[i]] == digit {
			i++
		}
		zeros := start
		for zeros < i-1 && s[zeros] == '0' {
			zeros++
		}
		w := word(0)
		if i-zeros <= keySize {
			w = x.find(keyOf(s[zeros:i])).word
		}
		*t = token{start, i, w, between, number, uint8(min(i-start, 255))}
		return true
	}
	end := x.wordEnd(s, i)
	if end-start <= keySize {
		if c := x.find(keyAt(s, start, end-start)); c.word != 0 {
			*t = token{start, end, c.word, between, c.shape, c.runes}
			return true
		}
	}
	m := measureOf(s[start:end])
	*t = token{start, end, 0, between, m.shape, m.runes}
	if m.odd || end-start > keySize {
		t.word = x.fold(s[start:end])
	}
	return true
}

// nextShort is next for a word at s[i] that a blank stands before, if the table of spellings has it and it is of less than eight bytes.
func (x *lexicon) nextShort(t *token, s string, i int) bool {
	if len(s)-i < 8 {
		return false
	}
	w := eight(s[i:])
	others := notLetters(w)
	if others == 0 {
		return false
	}
	n := bits.TrailingZeros64(others) / 8
	w = first(w, n)
	c := x.findShort(w, int(mix(w)>>(x.shift&63)))
	*t = token{i, i + n, c.word, blank, c.shape, c.runes}
	return c.word != 0
}

// wordEnd returns where the letters at s[i:] end. There is one at least.
func (x *lexicon) wordEnd(s string, i int) int {
	if len(s)-i >= 8 {
		if others := notLetters(eight(s[i:])); others != 0 {
			return i + bits.TrailingZeros64(others)/8
		}
		i += 7
	}
	for i++; i < len(s) && x.class[s[i]] == letter; {
		i++
	}
	return i
}

// opening reads the next word, at s[i] or behind it, that may open something; it is false if there is none.
func (x *lexicon) opening(t *token, s string, i int) bool {
	for i < len(s) {
		switch x.class[s[i]] {
		case letter:
		case lead:
			_, n := utf8.DecodeRuneInString(s[i:])
			i += n
			continue
		default:
			i++
			continue
		}
		if len(s)-i >= 8 {
			w := eight(s[i:])
			if others := notLetters(w); others != 0 { // less than eight bytes, as nearly all
				n := bits.TrailingZeros64(others) / 8
				w = first(w, n)
				h := mix(w) >> triggerShift
				if x.trigger[h>>6]>>(h&63)&1|marks8(w) != 0 && x.opened(t, s, i, i+n, key{lo: w}) {
					return true
				}
				i += n
				continue
			}
		}
		end := x.wordEnd(s, i)
		k := keyAt(s, i, end-i)
		h := k.hash() >> triggerShift
		if (x.trigger[h>>6]>>(h&63)&1 != 0 || k.marked() || end-i > keySize) && x.opened(t, s, i, end, k) {
			return true
		}
		i = end
	}
	return false
}

// opened reads the word s[i:end], of which the key is k; it is false if that opens nothing.
func (x *lexicon) opened(t *token, s string, i, end int, k key) bool {
	if k.marked() || end-i > keySize {
		x.next(t, s, i)
		return x.opens[t.word] != 0
	}
	c := x.find(k)
	*t = token{start: i, end: end, word: c.word, shape: c.shape, runes: c.runes}
	return x.opens[c.word] != 0
}

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
	if x.class[s[k]] != letter || isUpper(r) {
		return broken
	}
	var t token
	if x.next(&t, s, k); x.opens[t.word]&opensRank != 0 {
		return broken // ông, đồng chí: somebody else
	}
	return blank
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
