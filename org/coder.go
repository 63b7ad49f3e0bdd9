package org

import (
	"encoding/binary"
	"maps"
	"slices"
	"strings"
)

// A coder writes records in a compact form or, of the same calls in the same order, reads them: so what is written and what is read
// cannot part. A number is a varint; a text is the number of one that stands once. Reading never trusts: what is damaged makes the
// coder bad and reads as zero. What is read takes no more than a constant times the input: of texts 64 times, of lists the size of a record
// for each byte.
type coder struct {
	reading bool
	bad     bool
	b       []byte // written so far, or left to read
	texts   []string
	index   map[string]int // of texts, when writing
	last    Date           // found valid
}

func newWriter() *coder { return &coder{texts: []string{""}, index: map[string]int{"": 0}} }

// maxShared bounds how much of a text may be that of the one before, and with it what texts take beyond their bytes.
const maxShared = 127

// newReader reads what finish returned.
func newReader(b []byte) *coder {
	c := &coder{reading: true, b: b}
	lengths, rest := coder{reading: true, b: c.part()}, c.part()
	var all strings.Builder
	var shared, n int
	total := len(rest)
	for sums := lengths; len(sums.b) > 0; total += min(shared, maxShared) {
		number(&sums, &shared)
		number(&sums, &n)
	}
	all.Grow(total)
	ends, start := make([]int, 0, len(lengths.b)/2), 0
	for len(lengths.b) > 0 {
		number(&lengths, &shared)
		number(&lengths, &n)
		if lengths.bad || shared > min(maxShared, all.Len()-start) || n > len(rest) {
			c.bad = true
			return c
		}
		next := all.Len()
		all.WriteString(all.String()[start : start+shared])
		all.Write(rest[:n])
		rest, start = rest[n:], next
		ends = append(ends, all.Len())
	}
	c.bad = c.bad || len(rest) > 0
	text, start := all.String(), 0
	c.texts = make([]string, len(ends))
	for i, end := range ends {
		c.texts[i], start = text[start:end], end
	}
	return c
}

// finish returns what was written, the texts before it: of each what it does not share with the one before.
func (c *coder) finish() []byte {
	var lengths, rest []byte
	last := ""
	for _, s := range c.texts {
		shared := 0
		for shared < min(maxShared, len(s), len(last)) && s[shared] == last[shared] {
			shared++
		}
		lengths = binary.AppendUvarint(binary.AppendUvarint(lengths, uint64(shared)), uint64(len(s)-shared))
		rest, last = append(rest, s[shared:]...), s
	}
	b := append(binary.AppendUvarint(nil, uint64(len(lengths))), lengths...)
	b = append(binary.AppendUvarint(b, uint64(len(rest))), rest...)
	return append(b, c.b...)
}

// part reads bytes with their number before them.
func (c *coder) part() []byte {
	var n int
	if number(c, &n); n > len(c.b) {
		c.bad = true
		return nil
	}
	part := c.b[:n]
	c.b = c.b[n:]
	return part
}

func (c *coder) uvarint() uint64 {
	if len(c.b) > 0 && c.b[0] < 0x80 {
		v := c.b[0]
		c.b = c.b[1:]
		return uint64(v)
	}
	v, n := binary.Uvarint(c.b)
	if n <= 0 {
		c.bad, c.b = true, nil
		return 0
	}
	c.b = c.b[n:]
	return v
}

// number codes a number that is not negative and takes no more than 31 bits.
func number[T ~uint8 | ~uint16 | ~uint32 | ~int32 | ~int](c *coder, v *T) {
	if !c.reading {
		c.b = binary.AppendUvarint(c.b, uint64(*v))
		return
	}
	n := c.uvarint()
	if *v = T(n); n > 1<<31-1 || uint64(*v) != n {
		c.bad, *v = true, 0
	}
}

// step codes how far a number is from *last.
func step[T ~int32 | ~uint32](c *coder, v, last *T) {
	if !c.reading {
		c.b = binary.AppendVarint(c.b, int64(*v)-int64(*last))
	} else {
		n := c.uvarint()
		*v = T(int64(*last) + (int64(n>>1) ^ -int64(n&1)))
	}
	*last = *v
}

// enum codes a value of a type that has so many.
func enum[T ~uint8](c *coder, v *T, values int) {
	if number(c, v); c.reading && int(*v) >= values {
		c.bad, *v = true, 0
	}
}

func (c *coder) flag(v *bool) {
	n := btoi(*v)
	number(c, &n)
	*v = n != 0
}

func btoi(b bool) int {
	if b {
		return 1
	}
	return 0
}

func text[S ~string](c *coder, s *S) {
	if c.reading {
		if n := c.uvarint(); n < uint64(len(c.texts)) {
			*s = S(c.texts[n])
		} else {
			c.bad = true
		}
		return
	}
	n, ok := c.index[string(*s)]
	if !ok {
		n = len(c.texts)
		c.index[string(*s)] = n
		c.texts = append(c.texts, string(*s))
	}
	number(c, &n)
}

// count codes the length of what follows, of which each takes a byte at least.
func (c *coder) count(n int) int {
	if number(c, &n); c.reading && n > len(c.b) {
		c.bad, n = true, 0
	}
	return n
}

// each codes a list; none and an empty one are the same.
func each[T any](c *coder, list *[]T, one func(*coder, *T)) {
	n := c.count(len(*list))
	if c.reading {
		if n == 0 {
			return
		}
		*list = make([]T, n)
	}
	for i := range *list {
		if one(c, &(*list)[i]); c.bad {
			return
		}
	}
}

// pairs codes a map in the order of its keys.
func pairs[K ~string | ~uint8 | ~uint32 | ~int32, V any](c *coder, m *map[K]V, key func(*coder, *K), value func(*coder, *V)) {
	n := c.count(len(*m))
	if !c.reading {
		for _, k := range slices.Sorted(maps.Keys(*m)) {
			v := (*m)[k]
			key(c, &k)
			value(c, &v)
		}
		return
	}
	if n == 0 {
		return
	}
	*m = make(map[K]V, n)
	for range n {
		var k K
		var v V
		key(c, &k)
		if value(c, &v); c.bad {
			return
		}
		(*m)[k] = v
	}
}

func (c *coder) date(d *Date) {
	if number(c, d); c.reading && *d != c.last {
		if !d.valid() {
			c.bad, *d = true, 0
		}
		c.last = *d
	}
}
