package org

import (
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"
	"slices"
)

// The binary form of a registry is its columns as they stand, for the records of which there may be millions; areas and the rest are
// coded compactly.
//
//	magic  8 bytes, of which the last is the version
//	parts  each a length of 8 bytes and so many bytes; numbers are 32-bit, the low byte first
//	sum    4 bytes, CRC-32C of all before
//
// Indexes are not written: they are made anew, and so cannot be at odds with the columns.

const binaryMagic = "vnpolit\x03"

// compact codes all that is not in columns of fixed width.
func (r *Registry) compact(c *coder, paths *[]Path) {
	r.areaColumns(c)
	c.law(&r.data)
	each(c, paths, text[Path])
	each(c, &r.grounds, (*coder).grounding)
	pairs(c, &r.records.whole, number[uint32], number[int32])
	pairs(c, &r.people.whole, number[int32], (*coder).person)
	number(c, &r.records.count)
}

// MarshalBinary returns the form that [FromBinary] reads, of the zero Registry nothing. It is that of one version of this package, for a
// program's own files.
func (r *Registry) MarshalBinary() ([]byte, error) { return r.AppendBinary(nil) }

// AppendBinary appends the form that [FromBinary] reads.
func (r *Registry) AppendBinary(b []byte) ([]byte, error) {
	if r == nil || len(r.base.rows) == 0 {
		return b, nil
	}
	paths := make([]Path, len(r.paths))
	for i := range r.paths {
		paths[i] = r.paths[i].id
	}
	c := newWriter(r.areaRecords.texts)
	r.compact(c, &paths)
	more := c.finish()
	start := len(b)
	b = slices.Grow(b, len(more)+len(r.texts)+28*len(r.base.rows)+24*len(r.tenures.rows)+12*len(r.people.rows)+16*len(r.lives.spans)+1024)
	b = append(b, binaryMagic...)
	b = appendPart(b, more)
	b = appendPart(b, r.texts)
	w := columnWriter{b}
	w.column(3*len(r.lives.spans), func(i int) uint32 {
		s := &r.lives.spans[i/3]
		return [3]uint32{uint32(s.From), uint32(s.Until), uint32(btoi(s.Loose))}[i%3]
	})
	numbers(&w, r.lives.seenEnd)
	numbers(&w, r.lives.seen)
	numbers(&w, r.base.start)
	w.column(4*len(r.base.rows), func(i int) uint32 {
		x := &r.base.rows[i/4]
		return [4]uint32{uint32(x.path), x.host, uint32(x.label), x.life}[i%4]
	})
	numbers(&w, r.base.names)
	numbers(&w, r.base.grounds)
	numbers(&w, r.records.order)
	w.column(3*len(r.people.rows), func(i int) uint32 {
		x := &r.people.rows[i/3]
		return [3]uint32{x.id, x.name, x.ground}[i%3]
	})
	w.column(6*len(r.tenures.rows), func(i int) uint32 {
		t := &r.tenures.rows[i/6]
		kind := uint32(t.role) | uint32(t.charge)<<8 | uint32(t.how)<<16 | uint32(btoi(t.vacant))<<24
		return [6]uint32{uint32(t.area), uint32(t.node), uint32(t.person), t.life, t.ground, kind}[i%6]
	})
	return binary.LittleEndian.AppendUint32(w.b, crc32.Checksum(w.b[start:], crc32.MakeTable(crc32.Castagnoli))), nil
}

func appendPart[T ~string | ~[]byte](b []byte, part T) []byte {
	b = binary.LittleEndian.AppendUint64(b, uint64(len(part)))
	return append(b, part...)
}

type columnWriter struct{ b []byte }

func (w *columnWriter) column(n int, at func(int) uint32) {
	w.b = binary.LittleEndian.AppendUint64(w.b, uint64(4*n))
	for i := range n {
		w.b = binary.LittleEndian.AppendUint32(w.b, at(i))
	}
}

func numbers[T ~uint32 | ~int32](w *columnWriter, list []T) {
	w.column(len(list), func(i int) uint32 { return uint32(list[i]) })
}

// FromBinary builds the registry of which b is the form that [Registry.MarshalBinary] returns; it keeps no part of b. It checks the sum
// over the bytes, the law as [New] does, and that all that a record refers to is there; that areas, units and tenures tell one story was
// checked by New before they were written, and is not checked again.
func FromBinary(b []byte) (*Registry, error) {
	r, err := fromBinary(b)
	if err != nil {
		return nil, fmt.Errorf("FromBinary: %w", err)
	}
	return r, nil
}

func fromBinary(b []byte) (*Registry, error) {
	const sum = 4
	switch {
	case len(b) < len(binaryMagic)+sum || string(b[:len(binaryMagic)-1]) != binaryMagic[:len(binaryMagic)-1]:
		return nil, errors.New("not the binary form of a registry")
	case b[len(binaryMagic)-1] != binaryMagic[len(binaryMagic)-1]:
		return nil, fmt.Errorf("version %d, want %d", b[len(binaryMagic)-1], binaryMagic[len(binaryMagic)-1])
	case binary.LittleEndian.Uint32(b[len(b)-sum:]) != crc32.Checksum(b[:len(b)-sum], crc32.MakeTable(crc32.Castagnoli)):
		return nil, errors.New("damaged: the sum is wrong")
	}
	p := partReader{rest: b[len(binaryMagic) : len(b)-sum]}
	c := newReader(p.part())
	r := &Registry{}
	var paths []Path
	r.compact(c, &paths)
	if c.bad || c.left() != 0 {
		return nil, errors.New("damaged: what is coded compactly does not add up")
	}
	r.texts = textArena(p.part())
	r.readColumns(&p)
	if p.bad || len(p.rest) != 0 {
		return nil, errors.New("damaged: a part has not its length")
	}
	if !r.areasRight() {
		return nil, errors.New("a number in it points at nothing")
	}
	d := r.data
	f := &faults{r: r, d: &d}
	if f.checkForms(); len(f.list) > 0 {
		return nil, f.err()
	}
	r.indexSources()
	if !r.readPaths(paths) || !r.pointsRight() {
		return nil, errors.New("a number in it points at nothing")
	}
	r.indexKinds()
	r.indexBase()
	if f.checkReferences(); len(f.list) > 0 {
		return nil, f.err()
	}
	r.index()
	if f.checkLines(); len(f.list) > 0 {
		return nil, f.err()
	}
	return r, nil
}

// A partReader takes one part after another. It stays bad once a part is longer than what is left.
type partReader struct {
	rest []byte
	bad  bool
}

func (p *partReader) part() []byte {
	if len(p.rest) < 8 {
		p.bad = true
		return nil
	}
	n := binary.LittleEndian.Uint64(p.rest)
	if n > uint64(len(p.rest)-8) {
		p.bad = true
		return nil
	}
	part := p.rest[8 : 8+n]
	p.rest = p.rest[8+n:]
	return part
}

// readRows takes a part as rows of so many numbers.
func readRows[T any](p *partReader, width int, set func(*T, []byte)) []T {
	part := p.part()
	p.bad = p.bad || len(part)%(4*width) != 0
	if p.bad {
		return nil
	}
	rows := make([]T, len(part)/(4*width))
	for i := range rows {
		set(&rows[i], part[4*width*i:4*width*(i+1)])
	}
	return rows
}

func readNumbers[T ~uint32 | ~int32](p *partReader) []T {
	return readRows(p, 1, func(x *T, b []byte) { *x = T(binary.LittleEndian.Uint32(b)) })
}

func (r *Registry) readColumns(p *partReader) {
	at := func(b []byte, i int) uint32 { return binary.LittleEndian.Uint32(b[4*i:]) }
	r.lives.spans = readRows(p, 3, func(s *Span, b []byte) { *s = Span{Date(at(b, 0)), Date(at(b, 1)), at(b, 2) != 0} })
	r.lives.seenEnd = readNumbers[uint32](p)
	r.lives.seen = readNumbers[Date](p)
	r.base.start = readNumbers[uint32](p)
	r.base.rows = readRows(p, 4, func(x *baseRow, b []byte) { *x = baseRow{int32(at(b, 0)), at(b, 1), label(at(b, 2)), at(b, 3)} })
	r.base.names = readNumbers[uint32](p)
	r.base.grounds = readNumbers[uint32](p)
	if order := readNumbers[uint32](p); len(order) > 0 {
		r.records.order = order
	}
	r.people.rows = readRows(p, 3, func(x *personRow, b []byte) { *x = personRow{at(b, 0), at(b, 1), at(b, 2)} })
	r.tenures.rows = readRows(p, 6, func(t *tenureRow, b []byte) {
		*t = tenureRow{area: int32(at(b, 0)), node: int32(at(b, 1)), person: int32(at(b, 2)), life: at(b, 3), ground: at(b, 4),
			role: Role(b[20]), charge: Charge(b[21]), how: How(b[22]), vacant: b[23] != 0}
	})
}

// pointsRight reports whether every number in the columns that points at something does.
func (r *Registry) pointsRight() bool {
	return r.livesRight() && len(r.grounds) > 0 && r.baseRight() && r.recordsRight() && r.peopleRight() && r.tenuresRight()
}

func (r *Registry) livesRight() bool {
	l := &r.lives
	if len(l.spans) == 0 || len(l.seenEnd) != len(l.spans) || l.seenEnd[0] != 0 || l.spans[0] != (Span{}) {
		return false
	}
	for i, s := range l.spans {
		if !s.From.valid() || !s.Until.valid() || i > 0 && l.seenEnd[i] < l.seenEnd[i-1] {
			return false
		}
	}
	if int(l.seenEnd[len(l.seenEnd)-1]) != len(l.seen) || !all(l.seen, Date.valid) {
		return false
	}
	l.windows = make([]window, len(l.spans))
	for i := range l.windows {
		l.windows[i] = windowOf(l.at(uint32(i)))
	}
	return true
}

// valid reports whether d is what [ParseDate] may return, or zero.
func (d Date) valid() bool {
	return d == 0 || d == Open || d > 0 && d.Year() >= 1 && d.Year() <= 9999 && d.Month() <= 12 &&
		(d.Day() == 0 || d.Month() > 0 && d.Day() <= daysIn(d.Year(), d.Month()))
}

func all[T any](list []T, ok func(T) bool) bool {
	return !slices.ContainsFunc(list, func(x T) bool { return !ok(x) })
}

func (r *Registry) baseRight() bool {
	b := &r.base
	n := uint32(len(b.rows))
	if n == 0 || len(b.names) != len(b.rows) || len(b.grounds) != len(b.rows) || len(b.start) != len(r.areas)+1 || b.start[0] != 1 ||
		b.start[len(r.areas)] != n || b.rows[0] != (baseRow{}) || !slices.IsSorted(b.start) {
		return false
	}
	for area := range len(r.areas) {
		first, end := b.start[area], b.start[area+1]
		for row := first; row < end; row++ {
			x := &b.rows[row]
			if x.path < 0 || int(x.path) >= len(r.paths) || x.life&^more >= uint32(len(r.lives.spans)) || x.label == 0 && x.host == 0 ||
				x.label&labelText != 0 && !r.texts.has(uint32(x.label&^labelText)) {
				return false
			}
			if h := x.host; h != 0 && (h < first || h >= row || b.rows[h].path != r.paths[x.path].host || b.rows[h-1].life&more != 0) {
				return false
			}
			if x.life&more != 0 {
				if row+1 == end {
					return false
				}
				if y := &b.rows[row+1]; y.path != x.path || y.host != x.host || y.label != x.label {
					return false
				}
			}
		}
	}
	return all(b.names, r.texts.has) && all(b.grounds, r.hasGround)
}

func (r *Registry) hasGround(i uint32) bool { return i < uint32(len(r.grounds)) }

func (r *Registry) recordsRight() bool {
	x, n, whole := &r.records, uint32(len(r.base.rows)), uint32(len(r.data.Units))
	if x.count < 0 || x.order == nil && x.count >= int(n) || x.order != nil && len(x.order) != x.count {
		return false
	}
	for row, i := range x.whole {
		if row == 0 || row >= n || i < 0 || uint32(i) >= whole {
			return false
		}
	}
	return all(x.order, func(row uint32) bool { return row > 0 && row < n || row&wholeRecord != 0 && row&^wholeRecord < whole })
}

func (r *Registry) peopleRight() bool {
	for i := range r.people.whole {
		if i < 0 || int(i) >= len(r.people.rows) {
			return false
		}
	}
	return all(r.people.rows, func(p personRow) bool {
		return p.id != 0 && r.texts.has(p.id) && r.texts.has(p.name) && r.hasGround(p.ground)
	})
}

func (r *Registry) tenuresRight() bool {
	return all(r.tenures.rows, func(t tenureRow) bool {
		if t.area < 0 || int(t.area) >= len(r.areas) || int(t.node) >= len(r.paths) || t.node == -1 ||
			t.person < -1 || int(t.person) >= len(r.people.rows) || t.life >= uint32(len(r.lives.spans)) || !r.hasGround(t.ground) ||
			t.role == 0 || int(t.role) >= len(roleNames) || int(t.charge) >= len(chargeNames) || int(t.how) >= len(howNames) {
			return false
		}
		if t.node >= 0 {
			return true
		}
		row := uint32(^t.node)
		return row >= r.base.start[t.area] && row < r.base.start[t.area+1] && r.base.rows[row-1].life&more == 0
	})
}
