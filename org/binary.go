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
	r.writeColumns(&w)
	return binary.LittleEndian.AppendUint32(w.b, crc32.Checksum(w.b[start:], crc32.MakeTable(crc32.Castagnoli))), nil
}

func appendPart[T ~string | ~[]byte](b []byte, part T) []byte {
	b = binary.LittleEndian.AppendUint64(b, uint64(len(part)))
	return append(b, part...)
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
	right := r.readPaths(paths)
	f.knowPaths()
	if f.checkForms(); len(f.list) > 0 {
		return nil, f.err()
	}
	r.indexSources()
	if !right || !r.pointsRight() {
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
