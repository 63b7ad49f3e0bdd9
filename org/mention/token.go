package mention

import (
	"math/bits"
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
	if x.class[s[i]] == digit {
		x.nextNumber(t, s, i, between)
		return true
	}
	start := i
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

// nextNumber is next for a number at s[i].
func (x *lexicon) nextNumber(t *token, s string, i int, between gap) {
	start := i
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
