package mention

import (
	"strings"
	"unicode/utf8"
)

const (
	maxTokens = 160 // what is read ahead of a place in the text
	maxReads  = 600 // readings of units and titles there
	maxAreas  = 200
	maxDepth  = 4 // of hosts
)

// A parser reads names at a place in a text. It is a large value that is used again at each place and allocates nothing.
type parser struct {
	Scanner
	text  string
	whole bool // the text is one name or title, which need not have capitals
	names bool // it is one name: the area goes to its end
	small bool // it has no capitals
	topic bool // units that are called after what they see to are read too, in any words
	taken bool // somebody stands before the titles: two words behind a type of area are the name of one

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
	uppers []upperRead
}

// unread is where no reading was made yet.
const unread = -2

// start makes the parser read from text[i] on.
func (p *parser) start(i int) {
	k := 0
	for k < p.n && p.toks[k].start < i {
		k++
	}
	if k < p.n && p.toks[k].start == i { // it has read that far already
		p.n = copy(p.toks[:], p.toks[k:p.n])
		for k := range p.n {
			p.unitAt[k], p.areaAt[k] = unread, run{hi: unread}
		}
	} else {
		p.n, p.at, p.done = 0, i, false
	}
	p.nareas, p.nreads = 0, 0
	p.found = p.found[:0]
}

// startWith is start with the first two tokens, which are read already. The second may be none.
func (p *parser) startWith(first, second *token) {
	if p.start(first.start); p.n > 0 || second.end == 0 {
		return
	}
	p.toks[0], p.toks[1] = *first, *second
	p.n, p.at = 2, second.end
	for k := range p.n {
		p.unitAt[k], p.areaAt[k] = unread, run{hi: unread}
	}
}

// take makes the parser read again from the first token on, where somebody stands before the titles.
func (p *parser) take() {
	p.taken = true
	p.start(p.toks[0].start)
}

var noToken = token{gap: broken}

// tok returns the token i after the start, or one that nothing goes on to.
func (p *parser) tok(i int) *token {
	if i < p.n {
		return &p.toks[i]
	}
	return p.more(i)
}

func (p *parser) more(i int) *token {
	for p.n <= i {
		if p.done || p.n == maxTokens {
			return &noToken
		}
		t := &p.toks[p.n]
		if !p.g.lex.next(t, p.text, p.at) {
			p.done = true
			return &noToken
		}
		p.at = t.end
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
		return p.shortened(i - 1)
	case point:
		return p.tok(i-1).runes <= 5
	}
	return false
}

// shortened reports whether the dot behind token i may be that of a shortened word, and not the end of a sentence: a letter by itself, or letters of
// which none is a vowel, TP. Hà Nội, but not thành phố. Hà Nội. A whole text is no sentence.
func (p *parser) shortened(i int) bool {
	t := p.tok(i)
	if t.runes > 3 {
		return false
	}
	return t.runes == 1 || p.whole || strings.IndexFunc(p.text[t.start:t.end], isVowel) < 0
}

// isVowel reports whether r is a vowel, with its marks or without.
func isVowel(r rune) bool {
	return r >= utf8.RuneSelf && r != 'đ' && r != 'Đ' || strings.ContainsRune("aeiouyAEIOUY", r)
}

// dotted reports whether there is a dot before token i.
func (p *parser) dotted(i int) bool { return p.tok(i).gap == dot || p.tok(i).gap == point }

// past returns the node after n and the mark before token i, 0 if the pattern has no such mark.
func (p *parser) past(n int32, i int) int32 {
	switch p.tok(i).gap {
	case blank:
		return n
	case commaGap, opened: // Cục Thuế (Bộ Tài chính)
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

// tokenBehind returns the first token that does not end by a byte of the text.
func (p *parser) tokenBehind(end int) (i int) {
	for p.tok(i).end > 0 && p.tok(i).end <= end {
		i++
	}
	return i
}

func (p *parser) is(i int, o opening) bool { return p.g.lex.opens[p.tok(i).word]&o != 0 }
