package vitext

import (
	"bytes"
	"slices"

	"golang.org/x/text/collate"
	"golang.org/x/text/language"
)

// A Collator orders text as Vietnamese dictionaries do: a ă â b c d đ e ê
// ... o ô ơ ... u ư, by the letters of the whole text first, then by its
// tones, ngang huyền hỏi ngã sắc nặng, and last by case, lower before
// upper. Text is ordered as [Canonical] spells it.
//
// A Collator is not safe for concurrent use; make one for each goroutine.
// The zero value is ready to use; it is prepared when first asked, and
// must not be copied after that.
type Collator struct {
	c   *collate.Collator
	buf collate.Buffer
}

// NewCollator returns a Collator, prepared. That costs as much as a few
// keys, so keep the Collator rather than make one for every comparison.
func NewCollator() *Collator {
	c := new(Collator)
	c.ready()
	return c
}

func (c *Collator) ready() *collate.Collator {
	if c.c == nil {
		c.c = collate.New(language.Vietnamese)
	}
	return c.c
}

// Key returns the key of s: the keys of two texts compare by
// [bytes.Compare] as the texts do by [Collator.Compare]. Keep keys, not
// comparisons, of what is sorted often; but do not store them, for they
// change with the edition of the tables. The slice is the caller's own.
func (c *Collator) Key(s string) []byte {
	c.buf.Reset()
	return bytes.Clone(c.ready().KeyFromString(&c.buf, Canonical(s)))
}

// Compare returns -1 if a comes before b, 1 if it comes after, and 0 if
// neither does, as with "hoà" and "hòa".
func (c *Collator) Compare(a, b string) int {
	return c.ready().CompareString(Canonical(a), Canonical(b))
}

// Sort sorts s. Texts of which neither comes before the other stay in the
// order they are in.
func (c *Collator) Sort(s []string) {
	type keyed struct {
		key  []byte
		text string
	}
	c.buf.Reset()
	all := make([]keyed, len(s))
	for i, text := range s {
		all[i] = keyed{c.ready().KeyFromString(&c.buf, Canonical(text)), text}
	}
	slices.SortStableFunc(all, func(a, b keyed) int { return bytes.Compare(a.key, b.key) })
	for i := range all {
		s[i] = all[i].text
	}
}
