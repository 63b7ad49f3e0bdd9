package mention

import (
	"strings"

	"github.com/vnpolity/vnpolity/org/vitext"
)

// This file tells who takes a post from whom the text names nearer to it.

// replacing returns the token of the words that make the name from byte start, before token i, that of whom somebody follows: Mạc Văn Tú thay ông Lê
// Văn Bảo làm. It is 0 if there are none.
func (b *parser) replacing(start, i int) int {
	const longest = 4 // nguyên, đồng chí
	name := i - 1
	for name > 0 && b.toks[name].start > start {
		name--
	}
	rank := name
	for k := name - 1; k > 0 && k >= name-longest; k-- {
		if b.skipRanks(k) == name {
			rank = k
		}
	}
	before := strings.TrimRight(vitext.Canonical(b.text[b.toks[0].start:b.toks[rank].start]), " ")
	for _, words := range phrasesOf(gives) {
		if last, ok := strings.CutSuffix(before, words); ok && strings.HasSuffix(last, " ") {
			k := rank - strings.Count(words, " ") - 1
			for k > 0 && b.is(k-1, isConnector) && b.toks[k-1].shape == small {
				k--
			}
			return max(k, 0)
		}
	}
	return 0
}
