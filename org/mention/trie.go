package mention

import "math/bits"

// A slot is a place in a pattern for something that is not a word.
type slot uint8

const (
	slotArea   slot = iota // {a}
	slotName               // {n}: the bare name of the area
	slotHost               // {h}, {g}
	slotSector             // {s}
	slotLabel              // {l}
	slotUnit               // {u}
	slots
)

func slotOf(c byte) slot {
	switch c {
	case 'a':
		return slotArea
	case 'n':
		return slotName
	case 'h', 'g':
		return slotHost
	case 's':
		return slotSector
	case 'l':
		return slotLabel
	}
	return slotUnit
}

// A trie holds patterns of words and slots. Several roots share its nodes.
type trie struct {
	nodes []node
	slots [][slots]int32
	next  map[uint64]int32 // while it is made
	first [][]int32        // once it is sealed: the nodes after each root, by the word
	edges []arc            // and those after all others that several words may follow
}

// An arc is a cell of the table of edges.
type arc struct {
	edge uint64 // (node, word)
	to   int32  // 0 in a free cell
}

// A node is reached by a beginning of patterns. accept numbers what the patterns that end here are for, from 1.
type node struct {
	slots  int32 // row of trie.slots, 0 for none
	accept int32
	words  uint64 // that may follow: a bit for each rest by 64, as most that are asked for may not
	word   word   // the only one that may follow, as after most nodes; 0 if there are more
	to     int32  // the node after it
}

func newTrie() trie {
	return trie{slots: make([][slots]int32, 1), next: map[uint64]int32{}}
}

// root adds a root.
func (t *trie) root() int32 {
	t.nodes = append(t.nodes, node{})
	return int32(len(t.nodes) - 1)
}

func edge(n int32, w word) uint64 { return uint64(n)<<32 | uint64(uint32(w)) }

// word returns the node after n and w, which is made if it is new.
func (t *trie) word(n int32, w word) int32 {
	if to, ok := t.next[edge(n, w)]; ok {
		return to
	}
	to := t.root()
	t.next[edge(n, w)] = to
	return to
}

// slot returns the node after n and s, which is made if it is new.
func (t *trie) slot(n int32, s slot) int32 {
	if t.nodes[n].slots == 0 {
		t.slots = append(t.slots, [slots]int32{})
		t.nodes[n].slots = int32(len(t.slots) - 1)
	}
	row := t.nodes[n].slots
	if t.slots[row][s] == 0 {
		to := t.root()
		t.slots[row][s] = to
	}
	return t.slots[row][s]
}

// seal lays the edges out for looking up: nodes up to roots are roots, and words are less than size.
func (t *trie) seal(roots int32, words int) {
	t.first = make([][]int32, roots+1)
	for n := range t.first {
		t.first[n] = make([]int32, words)
	}
	several := 0
	for k, to := range t.next {
		switch n, w := int32(k>>32), word(uint32(k)); {
		case n <= roots:
			t.first[n][w] = to
		case t.nodes[n].words == 0:
			t.nodes[n].word, t.nodes[n].to = w, to
			t.nodes[n].words = 1 << (w & 63)
		default:
			t.nodes[n].word = 0
			t.nodes[n].words |= 1 << (w & 63)
			several++
		}
	}
	size := 1 << bits.Len(uint(several*4))
	t.edges = make([]arc, size)
	for k, to := range t.next {
		n := int32(k >> 32)
		if n <= roots || t.nodes[n].word != 0 {
			continue
		}
		i := t.at(k)
		for t.edges[i].to != 0 {
			i = (i + 1) & (size - 1)
		}
		t.edges[i] = arc{k, to}
	}
	t.next = nil
}

func (t *trie) at(k uint64) int { return int(mix(k)>>36) & (len(t.edges) - 1) }

// after returns the node after n and w, 0 if there is none.
func (t *trie) after(n int32, w word) int32 {
	if int(n) < len(t.first) {
		return t.first[n][w]
	}
	d := &t.nodes[n]
	switch {
	case d.words>>(w&63)&1 == 0:
		return 0
	case d.word == 0:
		return t.among(n, w)
	case d.word == w:
		return d.to
	}
	return 0
}

// among is after where several words may follow.
func (t *trie) among(n int32, w word) int32 {
	k := edge(n, w)
	for i := t.at(k); ; i = (i + 1) & (len(t.edges) - 1) {
		if e := &t.edges[i]; e.edge == k || e.to == 0 {
			return e.to
		}
	}
}
