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

// textLimit bounds the bytes of a list; sharedLimit how much of a text may be that of the one before where they are split, and with it
// what texts take beyond their bytes.
const (
	textLimit   = math.MaxUint32
	sharedLimit = 127
)

// split takes the texts apart: how many bytes each shares with the one before, a byte for each; how many more it has; and those.
func (t *textList) split() [3][]byte {
	var shared, lengths, rest []byte
	last := ""
	for n := uint32(1); int(n) < t.count(); n++ {
		s, same := t.at(n), 0
		for same < min(sharedLimit, len(s), len(last)) && s[same] == last[same] {
			same++
		}
		shared, lengths = append(shared, byte(same)), binary.AppendUvarint(lengths, uint64(len(s)-same))
		rest, last = append(rest, s[same:]...), s
	}
	return [3][]byte{shared, lengths, rest}
}

// join puts together what split took apart, and reports whether it adds up.
func (t *textList) join(shared, lengths, rest []byte) bool {
	total := len(rest)
	for _, same := range shared {
		total += int(same)
	}
	if total > textLimit {
		return false
	}
	var all strings.Builder
	all.Grow(total)
	starts, last := make([]uint32, len(shared)+2), 0
	for i, same := range shared {
		n, size := uint64(0), 0
		if len(lengths) > 0 && lengths[0] < 0x80 {
			n, size = uint64(lengths[0]), 1
		} else {
			n, size = binary.Uvarint(lengths)
		}
		if size <= 0 || n > uint64(len(rest)) || int(same) > min(all.Len()-last, sharedLimit) {
			return false
		}
		start := all.Len()
		all.WriteString(all.String()[last : last+int(same)])
		all.Write(rest[:n])
		rest, lengths, last = rest[n:], lengths[size:], start
		starts[i+2] = uint32(all.Len())
	}
	t.all, t.starts = all.String(), starts
	return len(lengths) == 0 && len(rest) == 0
}

// A textBuilder numbers texts in the order in which they come. The zero textBuilder is ready.
type textBuilder struct {
	all     strings.Builder
	starts  []uint32
	numbers map[string]uint32
}

// newTextBuilder returns a builder that goes on from a list.
func newTextBuilder(t textList) *textBuilder {
	b := &textBuilder{starts: append([]uint32{0}, 0), numbers: make(map[string]uint32, t.count())}
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
		n = uint32(len(b.starts) - 1)
		b.numbers[s] = n
		b.all.WriteString(s)
		b.starts = append(b.starts, uint32(b.all.Len()))
	}
	return n
}

func (b *textBuilder) list() textList { return textList{b.all.String(), b.starts} }
