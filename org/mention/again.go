package mention

import (
	"strings"

	"github.com/vnpolity/vnpolity/org/vitext"
)

// This file reads people whom the text has named before.

// A memory is the people whom a text has named with a post. A text may name thousands of them, and thousands of times.
type memory struct {
	people []Person
	whole  map[string]int32  // by the canonical name
	last   map[string]int32  // by the last word of it: the first in the text who has it
	first  map[word]struct{} // the first words of the names
}

// forget makes the memory that of a new text.
func (m *memory) forget() {
	const large = 1 << 8
	if len(m.people) > large || m.whole == nil { // what has grown for one text is a burden to all others
		*m = memory{whole: map[string]int32{}, last: map[string]int32{}, first: map[word]struct{}{}}
		return
	}
	clear(m.people)
	m.people = m.people[:0]
	clear(m.whole)
	clear(m.last)
	clear(m.first)
}

// note remembers somebody.
func (m *memory) note(q Person, first word) {
	name := vitext.Canonical(q.Name)
	if _, ok := m.whole[name]; ok {
		return
	}
	k := int32(len(m.people))
	m.people = append(m.people, q)
	m.whole[name] = k
	if _, ok := m.last[name[strings.LastIndexByte(name, ' ')+1:]]; !ok {
		m.last[name[strings.LastIndexByte(name, ' ')+1:]] = k
	}
	if first != 0 {
		m.first[first] = struct{}{}
	}
}

// begins reports whether the name of somebody begins with the word.
func (m *memory) begins(w word) bool {
	_, ok := m.first[w]
	return ok
}

// again reads a person whom the text has named before: by the whole name, or after ông, bà, đồng chí by the last word of it.
func (r *reading) again() int {
	i := r.skipRanks(0)
	n := 0
	if i == 0 && !r.met.begins(r.tok(0).word) {
		return 0
	}
	for n < 5 && r.named(i+n) && r.tok(i+n).shape != number && (n == 0 || r.tok(i+n).gap == blank) {
		n++
	}
	for ; n > 0; n-- {
		start, end := r.toks[i].start, r.toks[i+n-1].end
		name := vitext.Canonical(r.text[start:end])
		k, ok := r.met.whole[name]
		if !ok && i > 0 && n == 1 {
			k, ok = r.met.last[name]
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
