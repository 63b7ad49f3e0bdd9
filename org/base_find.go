package org

// hashBase hashes the key of a base unit.
func hashBase(area, path int32, host uint32, number label, text string) uint32 {
	h := uint64(uint32(area))<<32 | uint64(uint32(path))
	h = (h ^ 0x9e37_79b9_7f4a_7c15) * 0xff51_afd7_ed55_8ccd
	h ^= h>>32 ^ uint64(host)<<32 ^ uint64(number)
	if number == 0 {
		for i := range len(text) {
			h = (h ^ uint64(text[i])) * 0x0000_0100_0000_01b3
		}
	}
	h *= 0xc4ce_b9fe_1a85_ec53
	return uint32(h >> 32)
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
	for i := hashBase(area, path, host, number, text) & mask; b.slots[i] != 0; i = (i + 1) & mask {
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
