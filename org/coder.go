package org

import (
	"encoding/binary"
	"maps"
	"slices"
)

// A coder writes records in a compact form or, of the same calls in the same order, reads them: so what is written and what is read
// cannot part. A number is a varint; a text is the number of one that stands once. Reading never trusts: what is damaged makes the
// coder bad and reads as zero. What is read takes no more than a constant times the input: of lists the size of a record for each byte.
type coder struct {
	reading bool
	bad     bool
	skims   bool         // goes through columns, when reading, and keeps nothing of them
	b       []byte       // written so far, or to be read
	at      int          // where it goes on, when reading
	texts   textList     // when reading
	adding  *textBuilder // when writing
	next    uint32       // the first text that was not coded yet, if they are coded in their order
	last    Date         // found valid
}

// newWriter returns a coder that writes, of texts that go on from a list.
func newWriter(t textList) *coder { return &coder{adding: newTextBuilder(t), next: 1} }

// newReader reads what finish returned.
func newReader(b []byte) *coder {
	c := &coder{reading: true, b: b, next: 1}
	var count int
	number(c, &count)
	lengths, all := c.part(), c.part()
	ok := count <= len(lengths)
	if ok {
		c.texts, ok = newTextList(count, lengths, all)
	}
	c.bad = c.bad || !ok
	return c
}

// finish returns what was written, the texts before it.
func (c *coder) finish() []byte {
	texts := c.adding.list()
	b := binary.AppendUvarint(nil, uint64(texts.count()-1))
	lengths := texts.lengths()
	b = append(binary.AppendUvarint(b, uint64(len(lengths))), lengths...)
	b = append(binary.AppendUvarint(b, uint64(len(texts.all))), texts.all...)
	return append(b, c.b...)
}

// part reads bytes with their number before them.
func (c *coder) part() []byte {
	n := c.count(0)
	part := c.b[c.at : c.at+n]
	c.at += n
	return part
}

func (c *coder) uvarint() uint64 {
	if c.at < len(c.b) && c.b[c.at] < 0x80 {
		c.at++
		return uint64(c.b[c.at-1])
	}
	v, n := binary.Uvarint(c.b[c.at:])
	if n <= 0 {
		c.bad, c.at = true, len(c.b)
		return 0
	}
	c.at += n
	return v
}

// left returns how many bytes are left to read.
func (c *coder) left() int { return len(c.b) - c.at }

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

// enum codes a value of a type that has so many.
func enum[T ~uint8](c *coder, v *T, values int) {
	if number(c, v); c.reading && int(*v) >= values {
		c.bad, *v = true, 0
	}
}

func (c *coder) flag(v *bool) {
	n := btoi(*v)
	if number(c, &n); c.reading { // what is written is read by others at the same time
		*v = n != 0
	}
}

func btoi(b bool) int {
	if b {
		return 1
	}
	return 0
}

func text[S ~string](c *coder, s *S) {
	if !c.reading {
		n := c.adding.number(string(*s))
		c.textNumber(&n)
		return
	}
	var n uint32
	c.textNumber(&n)
	*s = S(c.texts.at(n))
}

// textNumber codes the number of a text: 0 if it is the one after those coded before, as it is where texts were numbered in this order,
// else the number and 1.
func (c *coder) textNumber(n *uint32) {
	if !c.reading {
		if *n == c.next {
			c.next++
			c.b = append(c.b, 0)
			return
		}
		c.b = binary.AppendUvarint(c.b, uint64(*n)+1)
		return
	}
	v := c.uvarint()
	if v == 0 {
		*n = c.next
		c.next++
	} else {
		*n = uint32(v - 1)
	}
	if v > textLimit || int(*n) >= c.texts.count() {
		c.bad, *n = true, 0
	}
}

// textCount returns how many texts there are so far.
func (c *coder) textCount() int {
	if c.reading {
		return c.texts.count()
	}
	return len(c.adding.starts) - 1
}

// count codes the length of what follows, of which each takes a byte at least.
func (c *coder) count(n int) int {
	if number(c, &n); c.reading && n > c.left() {
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

// day codes a date that is a day.
func (c *coder) day(d *Date) {
	if c.date(d); c.reading && !d.IsDay() {
		c.bad = true
	}
}
