package mention

import (
	"math/bits"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"github.com/vnpolity/vnpolity/org/vitext"
)

// This file finds the word of a spelling.

// A spelling is a cell of a table of spellings: what a token of that spelling is, so that a text is not measured again. Four of them
// fill a line of the cache.
type spelling struct {
	lo   uint64
	word word // 0 in a free cell
	measure
}

// A longSpelling is a spelling of more than eight bytes.
type longSpelling struct {
	hi uint64
	spelling
}

// seal makes the table of spellings: each word in small letters, with a capital and in capitals, with the tone on either
// vowel, with i or y, and with the look-alike of Đ, composed and with marks of its own: all of them (NFD), or the tone alone.
func (x *lexicon) seal() {
	n := bits.Len(uint(len(x.words) * 6))
	x.short, x.long, x.shift = make([]spelling, 1<<n), make([]longSpelling, 1<<n), uint8(64-n)
	for s, w := range x.words {
		x.spell(s, w)
		if old := oldTone(s); old != s {
			x.spell(old, w)
		}
		if long := longY(s); long != s {
			x.spell(long, w)
		}
	}
}

// spell enters a spelling in small letters, and what else it is spelt as.
func (x *lexicon) spell(s string, w word) {
	forms := [...]string{s, tonesApart(s), norm.NFD.String(s)}
	for i, s := range forms {
		if i > 0 && s == forms[i-1] {
			continue
		}
		for _, t := range [...]string{s, capital(s), strings.ToUpper(s)} {
			x.put(t, w)
			if strings.ContainsAny(t, "đĐ") {
				x.put(strings.ReplaceAll(strings.ReplaceAll(t, "đ", "ð"), "Đ", "Ð"), w)
			}
		}
	}
}

func (x *lexicon) put(s string, w word) {
	if len(s) > keySize { // found by its folded form
		return
	}
	k := keyOf(s)
	c := x.find(k)
	if c.word != 0 {
		return
	}
	if k.hi != 0 {
		x.findLong(k, int(k.hash()>>(x.shift&63))).hi = k.hi
	}
	*c = spelling{k.lo, w, measureOf(s)}
	if x.opens[w]&(opensUnit|opensTitle|opensType|opensProvince|opensRank|isSurname) == 0 {
		return
	}
	if isLower(s) && x.opens[w]&(opensTitle|opensType|opensRank|opensSmall) == 0 || k.marked() {
		return // units, provinces and people have a capital; words with marks of their own are all looked up
	}
	t := k.hash() >> triggerShift
	x.trigger[t>>6] |= 1 << (t & 63)
}

const triggerShift = 64 - 17

func isLower(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return string(r) == vitext.Lower(string(r))
}

// find returns the cell of a spelling; a free one if it is none of the table.
func (x *lexicon) find(k key) *spelling {
	i := int(k.hash() >> (x.shift & 63))
	if k.hi != 0 {
		return &x.findLong(k, i).spelling
	}
	return x.findShort(k.lo, i)
}

// findShort is find from cell i on for a spelling of at most eight bytes.
func (x *lexicon) findShort(lo uint64, i int) *spelling {
	for ; ; i++ {
		if c := &x.short[i&(len(x.short)-1)]; c.lo == lo || c.word == 0 {
			return c
		}
	}
}

// findLong is find from cell i on for a spelling of more than eight bytes.
func (x *lexicon) findLong(k key, i int) *longSpelling {
	for ; ; i++ {
		if c := &x.long[i&(len(x.long)-1)]; c.hi == k.hi && c.lo == k.lo || c.word == 0 {
			return c
		}
	}
}
