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
	b.forward.put(words, value)
	slices.Reverse(words)
	b.backward.put(words, value)
}

// A lazyBook is a book of phrases that all have the value 0, which is made when it is first asked for.
type lazyBook struct {
	texts  []string
	marked bool // not as they are typed without marks
	made   lazy[*phraseBook]
}

func (l *lazyBook) get() *phraseBook { return l.made.get(l.make) }

func (l *lazyBook) make() *phraseBook {
	var b phraseBook
	for _, text := range l.texts {
		if l.marked {
			b.addMarked(text, 0)
		} else {
			b.add(text, 0)
		}
	}
	return &b
}

// A phraseTree is phrases by their words: its nodes are what phrases begin with, node 0 with no word. The steps from a node to
// another are in one open-addressing table.
type phraseTree struct {
	nodes []phraseNode
	steps []phraseStep
	count int
}

type phraseNode struct {
	value int16 // one more than that of the phrase that ends here; 0 if none does
	inner bool  // a longer phrase goes on
}

type phraseStep struct {
	word     syllable
	from, to int32 // to is 0 in a free place
}

// put adds a phrase; the first with the same words stays.
func (t *phraseTree) put(words []syllable, value int) {
	if len(t.nodes) == 0 {
		t.nodes = make([]phraseNode, 1)
	}
	node := int32(0)
	for _, word := range words {
		next := t.step(node, word)
		if next == 0 {
			next = int32(len(t.nodes))
			t.nodes = append(t.nodes, phraseNode{})
			t.nodes[node].inner = true
			t.link(phraseStep{word, node, next})
		}
		node = next
	}
	if t.nodes[node].value == 0 {
		t.nodes[node].value = int16(value) + 1
	}
}

// link puts a step into the table, which is at most half full.
func (t *phraseTree) link(s phraseStep) {
	if t.count++; 2*t.count > len(t.steps) {
		old := t.steps
		t.steps = make([]phraseStep, max(8, 2*len(old)))
		for _, x := range old {
			if x.to != 0 {
				*t.place(x.from, x.word) = x
			}
		}
	}
	*t.place(s.from, s.word) = s
}

// place returns where a step is, or the free place where it belongs.
func (t *phraseTree) place(from int32, word syllable) *phraseStep {
	h := (word + syllable(from)<<20) * 0x9E37_79B9_7F4A_7C15
	for i := int(h >> 40); ; i++ {
		if x := &t.steps[i&(len(t.steps)-1)]; x.to == 0 || x.word == word && x.from == from {
			return x
		}
	}
}

// step returns the node that a word leads to, 0 if there is none.
func (t *phraseTree) step(from int32, word syllable) int32 {
	if len(t.steps) == 0 {
		return 0
	}
	return t.place(from, word).to
}

// from finds the longest phrase that starts at s[i]; value is -1 if there is none.
func (b *phraseBook) from(s string, i int) (value, end int) {
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
		n := t.nodes[node]
		if n.value != 0 {
			value, end = int(n.value)-1, e
		}
		if !n.inner {
			return value, end
		}
		y, e, _ = readSyllable(s, skipJoint(s, e))
	}
}

// upTo finds the longest phrase that ends at s[end]; value is -1 if there is none.
func (b *phraseBook) upTo(s string, end int) (value, start int) {
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
		n := t.nodes[node]
		if n.value != 0 {
			value, start = int(n.value)-1, at
		}
		if !n.inner {
			return value, start
		}
		y, at = wordBefore(s, at)
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

// skipBlanks returns where the blanks at s[i:] end: spaces of any width, tabs, entities, and one line end. It is before an empty line,
// however often it is asked.
func skipBlanks(s string, i int) int {
	if i < len(s) && s[i] > ' ' && s[i] < 0xC2 && s[i] != '&' && s[i] != '_' {
		return i
	}
	return skipMore(s, i)
}

func skipMore(s string, i int) int {
	if i+1 < len(s) && s[i] == ' ' && letterASCII(s[i+1]) {
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
	if i > 1 && s[i-1] == ' ' && (letterASCII(s[i-2]) || digitAt(s, i-2)) {
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
