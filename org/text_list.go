package org

import (
	"encoding/binary"
	"math"
	"strings"
)

// A textList is texts end to end, each known by its number. Text 0 is the empty one. The zero textList has no other.
type textList struct {
	all    string
	starts []uint32 // by number; one more at the end
}

// count returns how many texts there are.
func (t *textList) count() int { return max(len(t.starts)-1, 1) }

func (t *textList) at(n uint32) string {
	if n == 0 {
		return ""
	}
	return t.all[t.starts[n]:t.starts[n+1]]
}

// textLimit bounds the bytes of a list.
const textLimit = math.MaxUint32

// lengths returns how long each text is, as varints.
func (t *textList) lengths() []byte {
	var b []byte
	for n := uint32(1); int(n) < t.count(); n++ {
		b = binary.AppendUvarint(b, uint64(t.starts[n+1]-t.starts[n]))
	}
	return b
}

// newTextList returns the list of so many texts that are end to end in all, and whether they add up to it.
func newTextList(count int, lengths, all []byte) (list textList, ok bool) {
	starts, end := make([]uint32, count+2), uint64(0)
	for i := range count {
		n, size := uint64(0), 1
		if len(lengths) > 0 && lengths[0] < 0x80 {
			n = uint64(lengths[0])
		} else {
			n, size = binary.Uvarint(lengths)
		}
		if size <= 0 || n > uint64(len(all))-end {
			return textList{}, false
		}
		lengths, end = lengths[size:], end+n
		starts[i+2] = uint32(end)
	}
	return textList{string(all), starts}, len(lengths) == 0 && end == uint64(len(all)) && end <= textLimit
}

// A textBuilder numbers texts in the order in which they come: see newTextBuilder.
type textBuilder struct {
	all     strings.Builder
	starts  []uint32
	numbers map[string]uint32
}

// newTextBuilder returns a builder that goes on from a list.
func newTextBuilder(t textList) *textBuilder {
	b := &textBuilder{starts: []uint32{0, 0}, numbers: make(map[string]uint32, t.count())}
	b.numbers[""] = 0
	b.all.WriteString(t.all)
	for n := uint32(1); int(n) < t.count(); n++ {
		b.starts = append(b.starts, t.starts[n+1])
		if s := t.at(n); s != "" {
			b.numbers[s] = n
		}
	}
	return b
}

// number returns the number of a text, which it gives one if it has none.
func (b *textBuilder) number(s string) uint32 {
	n, ok := b.numbers[s]
	if !ok {
		n = b.add(s)
		b.numbers[s] = n
	}
	return n
}

// add gives a text the next number, whether or not it has one.
func (b *textBuilder) add(s string) uint32 {
	b.all.WriteString(s)
	b.starts = append(b.starts, uint32(b.all.Len()))
	return uint32(len(b.starts) - 2)
}

func (b *textBuilder) list() textList { return textList{b.all.String(), b.starts} }
