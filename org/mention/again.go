package mention

import (
	"strings"

	"github.com/vnpolity/vnpolity/org/vitext"
)

// This file reads people whom the text has named before.

// A memory is the people whom a text has named with a post. A text may name thousands of them, and thousands of times.
type memory struct {
	people []Person
	whole  map[string]int32    // by the canonical name
	last   map[string]int32    // by the last word of it: the first in the text who has it
	words  map[uint64]struct{} // of names, as words of the grammar: most of what is asked for is in none
}

// What is in memory.words: sums of the words of a name, and words of it by themselves.
const (
	firstOfName uint64 = (1 + iota) << 32
	lastOfName
	wholeName
)

func sum(h uint64, w word) uint64 { return mix(h) ^ uint64(w) }

// forget makes the memory that of a new text.
func (m *memory) forget() {
	const large = 1 << 8
	if len(m.people) > large { // what has grown for one text is a burden to all others
		*m = memory{}
		return
	}
	clear(m.people)
	m.people = m.people[:0]
	clear(m.whole)
	clear(m.last)
	clear(m.words)
}

// note remembers somebody.
func (m *memory) note(q Person, x *lexicon) {
	if m.whole == nil {
		m.whole, m.last, m.words = map[string]int32{}, map[string]int32{}, map[uint64]struct{}{}
	}
	name := vitext.Canonical(q.Name)
	if _, ok := m.whole[name]; ok {
		return
	}
	k := int32(len(m.people))
	m.people = append(m.people, q)
	m.whole[name] = k
	last := name[strings.LastIndexByte(name, ' ')+1:]
	if _, ok := m.last[last]; !ok {
		m.last[last] = k
	}
	h, t, ok := wholeName, token{}, false
	for i := 0; ; i = t.end {
		w := t.word
		if t, ok = x.next(name, i); !ok {
			m.words[lastOfName|uint64(w)] = struct{}{}
			break
		}
		if i == 0 {
			m.words[firstOfName|uint64(t.word)] = struct{}{}
		}
		h = sum(h, t.word)
	}
	m.words[h] = struct{}{}
}

// begins reports whether the name of somebody begins with the word.
func (m *memory) begins(w word) bool {
	_, ok := m.words[firstOfName|uint64(w)]
	return ok
}

// again reads a person whom the text has named before: by the whole name, or after ông, bà, đồng chí by the last word of it.
func (r *reading) again() int {
	const longest = 5
	i := r.skipRanks(0)
	begins := r.met.begins(r.tok(i).word)
	if i == 0 && !begins {
		return 0
	}
	n, sums := 0, [longest + 1]uint64{wholeName}
	for n < longest && r.named(i+n) && r.tok(i+n).shape != number && (n == 0 || r.tok(i+n).gap == blank) {
		sums[n+1] = sum(sums[n], r.tok(i+n).word)
		n++
	}
	alone := i > 0 && (n == 1 || r.opensName(i+1)) // ông Ngô is not the Ngô of ông Ngô Xuân Thắng
	if !begins {
		n = min(n, 1)
	}
	for ; n > 0; n-- {
		start, end := r.toks[i].start, r.toks[i+n-1].end
		k, ok := int32(0), false
		if _, may := r.met.words[sums[n]]; may {
			k, ok = r.met.whole[vitext.Canonical(r.text[start:end])]
		}
		if _, may := r.met.words[lastOfName|uint64(r.tok(i).word)]; may && !ok && alone && n == 1 {
			k, ok = r.met.last[vitext.Canonical(r.text[start:end])]
		}
		if ok {
			q := r.met.people[k]
			q.Posts = nil
			r.out = append(r.out, Mention{What: PersonMention, Start: start, End: end, Person: q})
			return end
		}
	}
	return 0
}
