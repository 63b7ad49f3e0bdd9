package directive

import "unicode/utf8"

// A phraseTree is phrases by their words: its nodes are what phrases begin with, node 0 with no word. The steps from a node to
// another are in one open-addressing table.
type phraseTree struct {
	nodes []phraseNode
	steps []phraseStep
	count int
}

type phraseNode struct {
	value   int16  // one more than that of the phrase that ends here; 0 if none does
	letters uint32 // at which the next words of longer phrases start, or end if words are read backward: a bit for each, from a on
}

// leadsOn reports whether a longer phrase may go on with a word of which c is the first byte, or the last if words are read backward.
func (n *phraseNode) leadsOn(c byte) bool {
	if letter := c | 0x20 - 'a'; letter < 26 {
		return n.letters>>letter&1 != 0
	}
	return n.letters != 0 && (c >= utf8.RuneSelf || c == '&' || c == ';') // a letter with a mark, or an entity
}

type phraseStep struct {
	word     syllable
	from, to int32 // to is 0 in a free place
}

// put adds a phrase; the first with the same words stays. The edge of a word is its letter that is met first.
func (t *phraseTree) put(words []syllable, value int, edge func(syllable) syllable) {
	if len(t.nodes) == 0 {
		t.nodes = make([]phraseNode, 1)
	}
	node := int32(0)
	for _, word := range words {
		next := t.step(node, word)
		if next == 0 {
			next = int32(len(t.nodes))
			t.nodes = append(t.nodes, phraseNode{})
			t.nodes[node].letters |= 1 << (edge(word) - 1)
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
		if x := &t.steps[i&(len(t.steps)-1)]; x.word == word && x.from == from || x.to == 0 {
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

// mayStart reports whether a phrase may start with the letter at s[i].
func (t *phraseTree) mayStart(s string, i int) bool {
	return 0 <= i && i < len(s) && len(t.nodes) > 0 && t.nodes[0].leadsOn(s[i])
}
