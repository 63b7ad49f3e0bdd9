package mention

import (
	"strings"

	"github.com/vnpolity/vnpolity/org"
)

const (
	maxTokens = 160 // what is read ahead of a place in the text
	maxReads  = 600 // readings of units and titles there
	maxAreas  = 200
	maxDepth  = 4  // of hosts
	maxAt     = 40 // readings that begin at one token
)

// A parser reads names at a place in a text. It is a large value that is used again at each place and allocates nothing.
type parser struct {
	*Scanner
	text  string
	whole bool // the text is one name or title, which need not have capitals
	names bool // it is one name: the area goes to its end
	small bool // it has no capitals

	toks [maxTokens]token
	n    int
	at   int // where the next token is read
	done bool

	areas  [maxAreas]areaRead
	nareas int
	reads  [maxReads]read
	nreads int
	unitAt [maxTokens]int16 // the last reading of a unit from a token, -1 if there is none
	areaAt [maxTokens]run
	title  int16
	found  []way // room for what is found
	chosen []choice
}

// unread is where no reading was made yet.
const unread = -2

// A run is a run of areas, from lo to hi. It is not made yet if hi is negative.
type run struct{ lo, hi int16 }

// An areaRead is a way to read an area.
type areaRead struct {
	types    org.AreaTypes // of the word for its type, all if that is not written
	kinds    org.AreaTypes // of the areas of that name, all if there is none
	list     int32         // g.places, from 1; 0 if the grammar has no area of that name
	from, to int16         // tokens of the bare name; none: only the type is written
	end      int16
	wild     bool  // neither its name is known nor its type written
	after    int16 // token after the areas above that are written after it, 0 if they are not read yet
	above    org.Area
	outside  bool // it lies in none of the areas that are written after it
}

// A read is a way to read a unit or a title.
type read struct {
	entry  int32
	from   int16
	end    int16
	sector org.Sector
	types  org.AreaTypes // that the area may have
	l0, l1 int16         // tokens of the label
	host   int16         // reading of the host, -1 if it is not written
	unit   int16         // of a title: reading of the unit, -1 if it is not written
	area   int16         // -1 if it is not written
	left   slot          // what the pattern has last and the text leaves out, slots if nothing
	next   int16         // another reading from the same token, -1 after the last
}

var noRead = read{host: -1, unit: -1, area: -1, types: allTypes, left: slots}

// start makes the parser read from text[i] on.
func (p *parser) start(i int) {
	p.n, p.at, p.done = 0, i, false
	p.nareas, p.nreads = 0, 0
	p.found = p.found[:0]
}

var noToken = token{gap: broken}

// tok returns the token i after the start, or one that nothing goes on to.
func (p *parser) tok(i int) *token {
	for p.n <= i {
		if p.done || p.n == maxTokens {
			return &noToken
		}
		t, ok := p.g.lex.next(p.text, p.at)
		if !ok {
			p.done = true
			return &noToken
		}
		if p.n > 0 && t.gap == glued && p.toks[p.n-1].end != t.start {
			t.gap = blank
		}
		p.at = t.end
		p.toks[p.n] = t
		p.unitAt[p.n], p.areaAt[p.n] = unread, run{hi: unread}
		p.n++
	}
	return &p.toks[i]
}

// joined reports whether token i goes on with what came before, with a blank or less between: TP. Hà Nội.
func (p *parser) joined(i int) bool {
	switch p.tok(i).gap {
	case blank, glued:
		return true
	case dot:
		return p.tok(i-1).runes <= 3
	case point:
		return p.tok(i-1).runes <= 5
	}
	return false
}

// dotted reports whether there is a dot before token i.
func (p *parser) dotted(i int) bool { return p.tok(i).gap == dot || p.tok(i).gap == point }

// past returns the node after n and the mark before token i, 0 if the pattern has no such mark.
func (p *parser) past(n int32, i int) int32 {
	switch p.tok(i).gap {
	case commaGap:
		return p.g.trie.after(n, comma)
	case dashGap:
		return p.g.trie.after(n, dash)
	case slashGap:
		return p.g.trie.after(n, slash)
	}
	if p.joined(i) {
		return n
	}
	return 0
}

// named reports whether token i is written as a name is.
func (p *parser) named(i int) bool {
	t := p.tok(i)
	return t.end > 0 && (t.shape != small || p.small)
}

func (p *parser) is(i int, o opening) bool { return p.g.lex.opens[p.tok(i).word]&o != 0 }

// unitsAt returns the last of the readings of units that begin at token i, -1 if there is none.
func (p *parser) unitsAt(i, depth int) int16 {
	if i >= maxTokens || p.tok(i).end == 0 || depth > maxDepth {
		return -1
	}
	if p.unitAt[i] == unread {
		p.unitAt[i] = -1 // a name does not begin with itself
		p.walk(&p.unitAt[i], p.g.units, i, i, depth, noRead)
	}
	return p.unitAt[i]
}

// titlesAt returns the last of the readings of titles that begin at token i, -1 if there is none.
func (p *parser) titlesAt(i int) int16 {
	p.title = -1
	if i < maxTokens && p.tok(i).end > 0 {
		p.walk(&p.title, p.g.titles, i, i, 0, noRead)
	}
	return p.title
}

// walk follows the patterns from node n on as the tokens from i on allow. from is the token that they began with.
func (p *parser) walk(head *int16, n int32, from, i, depth int, r read) {
	t := p.g.trie
	if k := t.nodes[n].accept; k > 0 && i > from {
		p.accept(head, k, from, i, r)
	}
	row := t.nodes[n].slots
	if row != 0 && i > from {
		for _, s := range [...]slot{slotArea, slotName, slotHost, slotUnit} {
			if to := t.slots[row][s]; to != 0 && t.nodes[to].accept > 0 {
				short := r
				short.left = s
				p.accept(head, t.nodes[to].accept, from, i, short)
			}
		}
	}
	if i > from && !(p.tok(i).gap == commaGap && int(r.l1) == i) { // TDP số 3, phường Nhân Chính
		if n = p.past(n, i); n == 0 {
			return
		}
	}
	if to := t.after(n, p.tok(i).word); to != 0 {
		p.walk(head, to, from, i+1, depth, r)
	}
	row = t.nodes[n].slots
	if row == 0 {
		return
	}
	slots := &t.slots[row]
	if slots[slotArea] != 0 || slots[slotName] != 0 {
		j := p.skipTerm(i) // Đoàn đại biểu Quốc hội khóa XV của tỉnh
		if w := p.tok(j).word; j > i && w == p.g.lex.of {
			j++
		}
		run := p.areasAt(j)
		for k := run.lo; k < run.hi; k++ {
			a := &p.areas[k]
			filled := r
			filled.area = k
			if filled.types &= a.types & a.kinds; filled.types == 0 {
				continue
			}
			if slots[slotArea] != 0 && !a.wild {
				p.walk(head, slots[slotArea], from, int(a.end), depth, filled)
			}
			if slots[slotName] != 0 && (!a.wild || i > from+1) {
				p.walk(head, slots[slotName], from, int(a.end), depth, filled)
			}
		}
	}
	if to := slots[slotHost]; to != 0 {
		j := i
		if p.g.lex.of != 0 && p.tok(j).word == p.g.lex.of {
			j++
		}
		for k := p.unitsAt(j, depth+1); k >= 0; k = p.reads[k].next {
			filled := r
			filled.host = k
			filled.types &= p.reads[k].types
			p.walk(head, to, from, int(p.reads[k].end), depth, filled)
		}
	}
	if to := slots[slotUnit]; to != 0 {
		j := i
		if p.charges(j) != 0 {
			j += 2
		}
		for k := p.unitsAt(j, depth+1); k >= 0; k = p.reads[k].next {
			filled := r
			filled.unit = k
			filled.types &= p.reads[k].types
			p.walk(head, to, from, int(p.reads[k].end), depth, filled)
		}
	}
	if to := slots[slotSector]; to != 0 {
		p.walkSectors(head, to, from, i, depth, r)
	}
	if to := slots[slotLabel]; to != 0 {
		p.walkLabels(head, to, from, i, depth, r)
	}
}

// walkSectors fills the sector with every one that is written from token i on.
func (p *parser) walkSectors(head *int16, to int32, from, i, depth int, r read) {
	n := p.g.sectors
	for j := i; n != 0; j++ {
		if k := p.g.trie.nodes[n].accept; k > 0 {
			for _, s := range p.g.fields[k-1] {
				filled := r
				filled.sector = s
				p.walk(head, to, from, j, depth, filled)
			}
		}
		if j > i {
			n = p.past(n, j)
		}
		if n != 0 {
			n = p.g.trie.after(n, p.tok(j).word)
		}
	}
}

// walkLabels fills the label: a number, or up to three words with a capital.
func (p *parser) walkLabels(head *int16, to int32, from, i, depth int, r read) {
	const longest = 3
	for j := i; j < i+longest && p.named(j); j++ {
		if j > i && !p.joined(j) || p.is(j, opensType) || i > 0 && p.tok(j).word != 0 && p.tok(j).word == p.tok(i-1).word {
			return
		}
		filled := r
		filled.l0, filled.l1 = int16(i), int16(j+1)
		p.walk(head, to, from, j+1, depth, filled)
		if p.tok(j).shape == number {
			return
		}
	}
}

// numeral reports whether the tokens are a number: 3, IV.
func (p *parser) numeral(from, to int) bool {
	t := p.tok(from)
	return to == from+1 && (t.shape == number || strings.Trim(p.text[t.start:t.end], "IVX") == "")
}

// accept adds a reading for each entry of a node that what was read allows.
func (p *parser) accept(head *int16, k int32, from, end int, r read) {
	for _, e := range p.g.accepts[k-1] {
		if p.nreads == maxReads {
			return
		}
		x := &p.g.entries[e]
		switch {
		case r.types&x.types == 0:
			continue
		case r.host >= 0 && !x.under(p.g.entries[p.reads[r.host].entry].kind):
			continue
		case r.unit >= 0 && x.kind != p.g.entries[p.reads[r.unit].entry].kind:
			continue
		case r.left == slotHost && x.role == 0 && p.g.seated[x.kind] && !x.kind.BelowCommune(): // Đảng ủy is that of a place
			continue
		case r.l0 < r.l1 && x.kind.Class() != org.ResidentBody && !p.numeral(int(r.l0), int(r.l1)):
			continue // thôn Đoài has a name, others are numbered
		case r.sector != "" && !x.sector(r.sector):
			continue
		}
		r := r
		r.entry, r.from, r.end, r.types, r.next = e, int16(from), int16(end), r.types&x.types, *head
		if x.field != "" {
			r.sector = x.field
		}
		p.reads[p.nreads] = r
		*head = int16(p.nreads)
		p.nreads++
	}
}
