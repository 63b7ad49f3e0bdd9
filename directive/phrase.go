package directive

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// A phraseBook finds phrases in text, in any spelling, from where they start or from where they end. Text that is typed
// without marks throughout is found too. It is built once, and not changed after that.
type phraseBook struct {
	phrases     []phrase
	first, last phraseIndex
}

// A phraseIndex finds phrases by the two words at one of their ends: in each bucket is one more than the index of its first phrase.
type phraseIndex struct {
	one, two [1 << bookBits]int16
	begins   [1 << bookBits]bool // some phrase has the word at its end, with or without a second
}

const bookBits = 10

type phrase struct {
	words     []syllable
	value     int16
	nextFirst int16
	nextLast  int16
}

func bucket(y syllable) int { return int(y * 0x9E3779B97F4A7C15 >> (64 - bookBits)) }

func bucketOf(y, second syllable) int { return bucket(y*31 + second) }

// head returns the bucket for a phrase with the words y and second at its end, of which the second may be none.
func (x *phraseIndex) head(y, second syllable) *int16 {
	x.begins[bucket(y)] = true
	if second == 0 {
		return &x.one[bucket(y)]
	}
	return &x.two[bucketOf(y, second)]
}

// add adds a phrase with its value, and the same phrase without marks.
func (b *phraseBook) add(text string, value int) {
	var words, plain []syllable
	for word := range strings.FieldsSeq(text) {
		y, _, _ := readSyllable(word, 0)
		words, plain = append(words, y), append(plain, y.plain())
	}
	b.put(words, value)
	if !slices.Equal(words, plain) {
		b.put(plain, value)
	}
}

// A lazyBook is a book of phrases that all have the value 0, which is made when it is first asked for.
type lazyBook struct {
	texts []string
	made  lazy[*phraseBook]
}

func (l *lazyBook) get() *phraseBook { return l.made.get(l.make) }

func (l *lazyBook) make() *phraseBook {
	var b phraseBook
	for _, text := range l.texts {
		b.add(text, 0)
	}
	return &b
}

// put adds a phrase, in each of its two buckets behind those that are longer.
func (b *phraseBook) put(words []syllable, value int) {
	b.phrases = append(b.phrases, phrase{words: words, value: int16(value)})
	at := int16(len(b.phrases))
	p := &b.phrases[at-1]
	var second, beforeLast syllable
	if len(words) > 1 {
		second, beforeLast = words[1], words[len(words)-2]
	}
	head := b.first.head(words[0], second)
	for *head != 0 && len(b.phrases[*head-1].words) >= len(words) {
		head = &b.phrases[*head-1].nextFirst
	}
	p.nextFirst, *head = *head, at
	head = b.last.head(words[len(words)-1], beforeLast)
	for *head != 0 && len(b.phrases[*head-1].words) >= len(words) {
		head = &b.phrases[*head-1].nextLast
	}
	p.nextLast, *head = *head, at
}

// maxWords bounds the syllables of a phrase that are read.
const maxWords = 16

// from finds the longest phrase that starts at s[i]; value is -1 if there is none.
func (b *phraseBook) from(s string, i int) (value, end int) {
	y, at, _ := readSyllable(s, i)
	if y == 0 || !b.first.begins[bucket(y)] {
		return -1, i
	}
	var words [maxWords]syllable
	var ends [maxWords]int
	words[0], ends[0] = y, at
	words[1], ends[1], _ = readSyllable(s, skipJoint(s, at))
	read := 2 // the syllables that are read so far
	for _, n := range [...]int16{b.first.two[bucketOf(y, words[1])], b.first.one[bucket(y)]} {
		for ; n != 0; n = b.phrases[n-1].nextFirst {
			p := &b.phrases[n-1]
			for k, word := range p.words {
				if k == read {
					words[k], ends[k], _ = readSyllable(s, skipJoint(s, ends[k-1]))
					read++
				}
				if words[k] != word {
					break
				}
				if k == len(p.words)-1 {
					return int(p.value), ends[k]
				}
			}
		}
	}
	return -1, i
}

// upTo finds the longest phrase that ends at s[end]; value is -1 if there is none.
func (b *phraseBook) upTo(s string, end int) (value, start int) {
	y, at, _ := syllableUpTo(s, end)
	if y == 0 {
		return -1, end
	}
	return b.endsIn(s, at, end, y)
}

// endsIn is upTo where the last syllable, y, is known to be s[at:end].
func (b *phraseBook) endsIn(s string, at, end int, y syllable) (value, start int) {
	if !b.last.begins[bucket(y)] {
		return -1, end
	}
	var words [maxWords]syllable
	var starts [maxWords]int
	words[0], starts[0] = y, at
	words[1], starts[1] = wordBefore(s, at)
	read := 2
	for _, n := range [...]int16{b.last.two[bucketOf(y, words[1])], b.last.one[bucket(y)]} {
		for ; n != 0; n = b.phrases[n-1].nextLast {
			p := &b.phrases[n-1]
			for k := range p.words {
				if k == read {
					words[k], starts[k] = wordBefore(s, starts[k-1])
					read++
				}
				if words[k] != p.words[len(p.words)-1-k] {
					break
				}
				if k == len(p.words)-1 {
					return int(p.value), starts[k]
				}
			}
		}
	}
	return -1, end
}

// wordBefore reads the syllable before s[i], with blanks between; y is 0 if there is none.
func wordBefore(s string, i int) (y syllable, start int) {
	end := skipBlanksBack(s, i)
	if y, start, _ = syllableUpTo(s, end); start == end {
		return 0, i
	}
	return y, start
}

// skipJoint skips what may stand between two words of a phrase: blanks, and a comma or a hyphen, as in the names of ministries.
func skipJoint(s string, i int) int {
	i = skipBlanks(s, i)
	if i < len(s) && (s[i] == ',' || s[i] == '-' || s[i] == '&') {
		return skipBlanks(s, i+1)
	}
	return i
}

// maxBlanks bounds a run of blanks inside a citation, in bytes.
const maxBlanks = 24

// skipBlanks returns where the blanks at s[i:] end: spaces of any width, tabs, entities, and one line end.
func skipBlanks(s string, i int) int {
	lines := 0
	for start := i; i < len(s) && i-start < maxBlanks; {
		switch c := s[i]; {
		case c == ' ' || c == '\t' || c == '\r':
			i++
		case c == '\n':
			if lines++; lines > 1 {
				return i
			}
			i++
		case c == '&' && strings.HasPrefix(s[i:], "&nbsp;"):
			i += len("&nbsp;")
		case c == 0xC2 && strings.HasPrefix(s[i:], "\u00a0"):
			i += 2
		case (c == 0xE2 || c == 0xEF) && wideBlank(s[i:]):
			i += 3
		default:
			return i
		}
	}
	return i
}

// skipBlanksBack returns where the blanks that end at s[i] start.
func skipBlanksBack(s string, i int) int {
	lines := 0
	for end := i; i > 0 && end-i < maxBlanks; {
		switch c := s[i-1]; {
		case c == ' ' || c == '\t' || c == '\r':
			i--
		case c == '\n':
			if lines++; lines > 1 {
				return i
			}
			i--
		case c == ';' && strings.HasSuffix(s[:i], "&nbsp;"):
			i -= len("&nbsp;")
		case c == 0xA0 && i > 1 && s[i-2] == 0xC2:
			i -= 2
		case c >= utf8.RuneSelf && i > 2 && wideBlank(s[i-3:]):
			i -= 3
		default:
			return i
		}
	}
	return i
}

// wideBlank reports whether s starts with a space of General Punctuation, or with what has no width.
func wideBlank(s string) bool {
	return len(s) >= 3 && (s[0] == 0xE2 && s[1] == 0x80 && (s[2] <= 0x8B || s[2] == 0xAF) || s[:3] == "\ufeff" || s[:3] == "\u2060")
}
