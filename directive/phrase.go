package directive

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// A phraseBook finds phrases in text, in any spelling, from where they start or from where they end. Text that is typed
// without marks throughout is found too. It is built once, and not changed after that. The zero phraseBook has none.
type phraseBook struct {
	forward, backward phraseTree
}

// add adds a phrase with its value, and the same phrase without marks.
func (b *phraseBook) add(text string, value int) {
	var words, plain []syllable
	for word := range strings.FieldsSeq(text) {
		y, _, _ := readSyllable(word, 0)
		words, plain = append(words, y), append(plain, y.plain())
	}
	same := slices.Equal(words, plain)
	b.put(words, value)
	if !same {
		b.put(plain, value)
	}
}

// addMarked adds a phrase as it is spelt alone.
func (b *phraseBook) addMarked(text string, value int) {
	var words []syllable
	for word := range strings.FieldsSeq(text) {
		y, _, _ := readSyllable(word, 0)
		words = append(words, y)
	}
	b.put(words, value)
}

func (b *phraseBook) put(words []syllable, value int) {
	b.forward.put(words, value, syllable.first)
	slices.Reverse(words)
	b.backward.put(words, value, syllable.last)
}

// A lazyBook is a book of phrases, each with its place in the list for a value, which is made when it is first asked for.
type lazyBook struct {
	texts  []string
	marked bool // not as they are typed without marks
	made   lazy[*phraseBook]
}

func (l *lazyBook) get() *phraseBook { return l.made.get(l.make) }

func (l *lazyBook) make() *phraseBook {
	var b phraseBook
	for i, text := range l.texts {
		if l.marked {
			b.addMarked(text, i)
		} else {
			b.add(text, i)
		}
	}
	return &b
}

// from finds the longest phrase that starts at s[i]; value is -1 if there is none.
func (b *phraseBook) from(s string, i int) (value, end int) {
	if !b.forward.mayStart(s, i) {
		return -1, i
	}
	y, e, _ := readSyllable(s, i)
	return b.startsWith(s, i, e, y)
}

// startsWith is from where the first syllable, y, is known to be s[i:e].
func (b *phraseBook) startsWith(s string, i, e int, y syllable) (value, end int) {
	value, end = -1, i
	t := &b.forward
	for node := int32(0); ; {
		if node = t.step(node, y); node == 0 {
			return value, end
		}
		n := &t.nodes[node]
		if n.value != 0 {
			value, end = int(n.value)-1, e
		}
		if n.letters == 0 {
			return value, end
		}
		k := skipJoint(s, e)
		if k >= len(s) || !n.leadsOn(s[k]) {
			return value, end
		}
		y, e, _ = readSyllable(s, k)
	}
}

// upTo finds the longest phrase that ends at s[end]; value is -1 if there is none.
func (b *phraseBook) upTo(s string, end int) (value, start int) {
	if !b.backward.mayStart(s, end-1) {
		return -1, end
	}
	y, at, _ := syllableUpTo(s, end)
	return b.endsIn(s, at, end, y)
}

// endsIn is upTo where the last syllable, y, is known to be s[at:end].
func (b *phraseBook) endsIn(s string, at, end int, y syllable) (value, start int) {
	value, start = -1, end
	t := &b.backward
	for node := int32(0); ; {
		if node = t.step(node, y); node == 0 {
			return value, start
		}
		n := &t.nodes[node]
		if n.value != 0 {
			value, start = int(n.value)-1, at
		}
		if n.letters == 0 {
			return value, start
		}
		k := skipBlanksBack(s, at)
		if k == 0 || !n.leadsOn(s[k-1]) {
			return value, start
		}
		y, at, _ = syllableUpTo(s, k)
	}
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
const maxBlanks = 72

// blankStarts and blankEnds are the bytes with which a blank may start and end.
var (
	blankStarts = [256]bool{' ': true, '\t': true, '\r': true, '\n': true, '&': true, '_': true, 0xC2: true, 0xE2: true, 0xEF: true}
	blankEnds   = [256]bool{' ': true, '\t': true, '\r': true, '\n': true, ';': true, '_': true, 0x80: true, 0x81: true, 0x82: true, 0x83: true, 0x84: true,
		0x85: true, 0x86: true, 0x87: true, 0x88: true, 0x89: true, 0x8A: true, 0x8B: true, 0xA0: true, 0xAF: true, 0xBF: true}
)

// skipBlanks returns where the blanks at s[i:] end: spaces of any width, tabs, entities, and one line end. It is before an empty line,
// however often it is asked.
func skipBlanks(s string, i int) int {
	if i < len(s) && blankStarts[s[i]] {
		return skipMore(s, i)
	}
	return i
}

func skipMore(s string, i int) int {
	if i+1 < len(s) && s[i] == ' ' && !blankStarts[s[i+1]] {
		return i + 1
	}
	line := -1
	for start := i; i < len(s) && i-start < maxBlanks; {
		switch c := s[i]; {
		case c == ' ' || c == '\t' || c == '\r':
			i++
		case c == '\n':
			if line >= 0 {
				return line
			}
			line = i
			i++
		case c == '&' && strings.HasPrefix(s[i:], "&nbsp;"):
			i += len("&nbsp;")
		case c == 0xC2 && strings.HasPrefix(s[i:], "\u00a0"):
			i += 2
		case (c == 0xE2 || c == 0xEF) && wideBlank(s[i:]):
			i += 3
		case c == '_' && i == start && joinsWords(s, i):
			i++
		default:
			return i
		}
	}
	return i
}

// joinsWords reports whether the underscore at s[i] stands between the syllables of a word, as in text that was divided into words:
// Nghị_quyết, and not QĐ_UBND.
func joinsWords(s string, i int) bool {
	if i == 0 || i+1 == len(s) || !letterASCII(s[i+1]) && s[i+1] < utf8.RuneSelf {
		return false
	}
	c := s[i-1]
	return 'a' <= c && c <= 'z' || c >= utf8.RuneSelf && c != 0x90
}

// skipBlanksBack returns where the blanks that end at s[i] start.
func skipBlanksBack(s string, i int) int {
	if i > 0 && blankEnds[s[i-1]] {
		return skipMoreBack(s, i)
	}
	return i
}

func skipMoreBack(s string, i int) int {
	if i > 1 && s[i-1] == ' ' && !blankEnds[s[i-2]] {
		return i - 1
	}
	line := -1
	for end := i; i > 0 && end-i < maxBlanks; {
		switch c := s[i-1]; {
		case c == ' ' || c == '\t' || c == '\r':
			i--
		case c == '\n':
			if line >= 0 {
				return line
			}
			line = i
			i--
		case c == ';' && strings.HasSuffix(s[:i], "&nbsp;"):
			i -= len("&nbsp;")
		case c == 0xA0 && i > 1 && s[i-2] == 0xC2:
			i -= 2
		case c >= utf8.RuneSelf && i > 2 && wideBlank(s[i-3:]):
			i -= 3
		case c == '_' && i == end && joinsWords(s, i-1):
			i--
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
