package mention

import (
	"slices"
	"strings"

	"github.com/vnpolity/vnpolity/org/vitext"
)

// This file reads people whom the text has named before.

// A memory is the people whom a text has named with a post. A text may name thousands of them, and thousands of times.
type memory struct {
	people []Person
	whole  index // by the canonical name
	last   index // by the last word of it: the first in the text who has it
	// What most of what is asked for is refused by, in words of the grammar: what each is in names, and sums of the two words or more
	// that names begin with.
	in   []inNames
	sums sums
}

// inNames is what a word is in the names of a memory.
type inNames uint8

const (
	firstOfName inNames = 1 << iota
	lastOfName
	allOfName
)

// forget makes the memory that of a new text. What has grown for a long text is kept for the next one, unless that is a burden to a short.
func (m *memory) forget() {
	const large = 1 << 8
	switch n := len(m.people); {
	case cap(m.people) > large && n < cap(m.people)/4:
		*m = memory{}
		return
	case n == 0:
		return
	}
	clear(m.people)
	m.people = m.people[:0]
	m.whole.forget()
	m.last.forget()
	clear(m.in)
	m.sums.forget()
}

// note remembers somebody of that canonical name, which has these words of x.
func (m *memory) note(q Person, name string, words []word, x *lexicon) {
	if m.in == nil {
		m.in = make([]inNames, len(x.opens))
	}
	k := int32(len(m.people))
	if !m.whole.add(name, k) {
		return
	}
	m.people = append(m.people, q)
	m.last.add(name[strings.LastIndexByte(name, ' ')+1:], k)
	h := uint64(0)
	for n, w := range words {
		is, whole := inNames(0), n == len(words)-1
		if n == 0 {
			is = firstOfName
		}
		if whole {
			is |= lastOfName
		}
		h = sum(h, w)
		if n > 0 {
			m.sums.add(h, whole)
		} else if whole {
			is |= allOfName
		}
		m.in[w] |= is
	}
}

// is reports whether the word is that in the name of somebody.
func (m *memory) is(w word, what inNames) bool { return len(m.in) > 0 && m.in[w]&what != 0 }

// maxName is the words of the longest name of a person.
const maxName = 5

// again reads a person whom the text has named before: by the whole name, or after ông, bà, đồng chí by the last word of it.
func (r *reading) again() int {
	i := r.skipRanks(0)
	t := r.tok(i)
	if r.met.is(t.word, firstOfName) {
		if end := r.nameAgain(i); end > 0 {
			return end
		}
	}
	// ông Ngô is not the Ngô of ông Ngô Xuân Thắng
	if i > 0 && r.met.is(t.word, lastOfName) && r.inName(i, 0) && !r.inMiddle() && (!r.inName(i, 1) || r.opensName(i+1)) {
		if k, ok := r.met.last.find(vitext.Canonical(r.text[t.start:t.end])); ok {
			return r.meets(k, t.start, t.end)
		}
	}
	return 0
}

// inMiddle reports whether the first token is Anh in the middle of a name: Vũ Anh Tuấn is not the Tuấn of before.
func (r *reading) inMiddle() bool {
	t := r.tok(0)
	return t.word == r.g.lex.anh && t.shape != small && t.start > 0 && r.text[t.start-1] == ' ' && r.capitalBefore()
}

// inName reports whether token i+n may be the word n of a name that begins with token i.
func (r *reading) inName(i, n int) bool {
	return r.named(i+n) && r.tok(i+n).shape != number && (n == 0 || r.tok(i+n).gap == blank)
}

// nameAgain reads the longest whole name from token i on that the text has named.
func (r *reading) nameAgain(i int) int {
	var ends [maxName]int
	found, h := 0, uint64(0)
	for n := 0; n < maxName && r.inName(i, n); n++ {
		w := r.tok(i + n).word
		h = sum(h, w)
		whole := r.met.is(w, allOfName)
		if n > 0 {
			var ok bool
			if whole, ok = r.met.sums.find(h); !ok {
				break
			}
		}
		if whole {
			ends[found] = r.tok(i + n).end
			found++
		}
	}
	start := r.tok(i).start
	for _, end := range slices.Backward(ends[:found]) {
		if k, ok := r.met.whole.find(vitext.Canonical(r.text[start:end])); ok {
			return r.meets(k, start, end)
		}
	}
	return 0
}

// titleAfter returns where in the text a title may begin that belongs to somebody whose name ends at byte end, 0 if none may: behind a mark,
// or behind "là", "được bầu giữ chức".
func (r *reading) titleAfter(end int) int {
	const longest = 8
	i := r.tokenBehind(end)
	for j := i; j < i+longest; j++ {
		t := r.tok(j)
		switch t.gap {
		case blank:
		case commaGap, dashGap, opened:
			if j > i {
				return 0
			}
		default:
			return 0
		}
		if r.is(j, opensTitle) && (j > i || t.gap != blank || t.shape == capitals) {
			return t.start
		}
		if t.shape != small || !r.connects(j) {
			return 0
		}
	}
	return 0
}

// meets adds the mention of a person whom the text has named, and returns where it ends.
func (r *reading) meets(k int32, start, end int) int {
	q := r.met.people[k]
	q.Posts = nil
	r.found(PersonMention, start, end).Person = q
	r.awaits, r.apposed = r.titleAfter(end), false
	return end
}

// awaiting returns the mention of somebody named again whose titles the list at the first token may be, nil if there is none.
func (r *reading) awaiting() *Mention {
	if r.awaited == 0 || r.awaited != r.toks[0].start {
		return nil
	}
	for i := range r.out {
		if r.out[i].What == PersonMention {
			return &r.out[i]
		}
	}
	return nil
}
