package org

import (
	"hash/maphash"
	"math/rand/v2"
)

// A baseHash hashes keys of base units, by numbers that are drawn for each registry: no file can be made whose units stand in each other's
// way. It is multilinear, so that units that follow one another do not scatter wider than they must.
type baseHash struct {
	base, area, path, host, number uint64
	text                           maphash.Seed
}

func newBaseHash() baseHash {
	return baseHash{rand.Uint64(), rand.Uint64(), rand.Uint64(), rand.Uint64(), rand.Uint64(), maphash.MakeSeed()}
}

// of returns the hash of a key; text is of a label that is no number.
func (h *baseHash) of(area, path int32, host uint32, number label, text string) uint32 {
	sum := h.base + h.area*uint64(uint32(area)) + h.path*uint64(uint32(path)) + h.host*uint64(host) + h.number*uint64(number)
	if number == 0 {
		sum += maphash.String(h.text, text)
	}
	return uint32(sum >> 32)
}

// findBase returns the row of a base unit, 0 if there is none.
func (r *Registry) findBase(area, path int32, host uint32, text string) uint32 {
	b := &r.base
	if len(b.rows) <= 1 || area < 0 || path < 0 {
		return 0
	}
	number, _ := numberLabel(text)
	first, end := b.start[area], b.start[area+1]
	if number != 0 && host == 0 {
		if x := b.run(area, path); x != nil {
			return b.findInRun(x, number, first, end)
		}
	}
	if host != 0 {
		if row, sure := r.findUnder(host, end, path, number, text); sure {
			return row
		}
	}
	if len(b.slots) == 0 {
		return 0
	}
	mask := uint32(len(b.slots) - 1)
	for i := b.hash.of(area, path, host, number, text) & mask; b.slots[i] != 0; i = (i + 1) & mask {
		row := b.slots[i]
		if row < first || row >= end {
			continue
		}
		if x := &b.rows[row]; x.path == path && x.host == host && r.sameLabel(x.label, number, text) {
			return row
		}
	}
	return 0
}

// findUnder looks for a base unit among the rows that follow its host. It is sure if it has found it, or has come to the end of what
// the host has.
func (r *Registry) findUnder(host, end uint32, path int32, number label, text string) (row uint32, sure bool) {
	const few = 8
	b := &r.base
	row = b.next(host)
	for last := min(end, row+few); row < last; row = b.next(row) {
		x := &b.rows[row]
		switch {
		case x.host == host && x.path == path && r.sameLabel(x.label, number, text):
			return row, true
		case x.host < host: // of no unit under host
			return 0, true
		}
	}
	return 0, row >= end
}
