package org

import (
	"bytes"
	"strings"

	"github.com/vnpolity/vnpolity/org/vitext"
)

// A prefix is the first words of a text.
type prefix struct {
	text    string
	end     int    // in text, where it ends
	words   int    // in it
	folded  int    // and where in what text is folded to, if alike
	alike   bool   // whether the words of the text are those that it is folded to
	lengths uint64 // by its words less one, as bits: whether it may be a head
}

// prefixes returns the first of the prefixes of text, which is folded to that, the longest.
func (x *nameIndex) prefixes(text string, folded []byte) prefix {
	p := prefix{text: text, end: len(text), words: strings.Count(text, " ") + 1, folded: len(folded), lengths: ^uint64(0)}
	if text == "" {
		p.words = 0
	}
	p.alike = bytes.Count(folded, []byte(" "))+1 == p.words && bytes.IndexByte(folded, '-') < 0
	if p.alike {
		first, _, _ := bytes.Cut(folded, []byte(" "))
		p.lengths = x.lengths[string(first)]
	}
	return p
}

// next moves p to the longest prefix, p or a shorter one, that may be a head. It reports whether there is one.
func (p *prefix) next(x *nameIndex, folded []byte) bool {
	for p.words > 0 && (p.words > x.longest || p.lengths>>min(p.words-1, 63)&1 == 0) {
		p.drop(folded)
	}
	return p.words > 0
}

// key returns what p is folded to, given what its text is folded to.
func (p *prefix) key(folded []byte) []byte {
	if p.alike {
		return folded[:p.folded]
	}
	return tight(vitext.AppendFold(nil, p.text[:p.end]))
}

// rest returns what the last words of tail are folded to, which follows p in the text, given what the whole text is folded to. It is not
// ok where that cannot be told.
func (p *prefix) rest(folded []byte, tail, words string) (key []byte, ok bool) {
	before, ok := strings.CutSuffix(tail, words)
	if !ok || !p.alike {
		return nil, false
	}
	key = bytes.TrimPrefix(folded[p.folded:], []byte(" "))
	for range strings.Count(before, " ") {
		_, key, _ = bytes.Cut(key, []byte(" "))
	}
	return key, true
}

// drop drops the last word of p.
func (p *prefix) drop(folded []byte) {
	p.words--
	p.end = max(strings.LastIndexByte(p.text[:p.end], ' '), 0)
	if p.alike {
		p.folded = max(bytes.LastIndexByte(folded[:p.folded], ' '), 0)
	}
}
