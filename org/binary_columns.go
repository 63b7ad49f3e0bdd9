package org

import "encoding/binary"

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

func (r *Registry) writeColumns(w *columnWriter) {
	w.column(3*len(r.lives.spans), func(i int) uint32 {
		s := &r.lives.spans[i/3]
		return [3]uint32{uint32(s.From), uint32(s.Until), uint32(btoi(s.Loose))}[i%3]
	})
	numbers(w, r.lives.seenEnd)
	numbers(w, r.lives.seen)
	numbers(w, r.base.start)
	w.column(4*len(r.base.rows), func(i int) uint32 {
		x := &r.base.rows[i/4]
		return [4]uint32{uint32(x.path), x.host, uint32(x.label), x.life}[i%4]
	})
	numbers(w, r.base.names)
	numbers(w, r.base.grounds)
	numbers(w, r.records.order)
	w.column(3*len(r.people.rows), func(i int) uint32 {
		x := &r.people.rows[i/3]
		return [3]uint32{x.id, x.name, x.ground}[i%3]
	})
	w.column(6*len(r.tenures.rows), func(i int) uint32 {
		t := &r.tenures.rows[i/6]
		kind := uint32(t.role) | uint32(t.charge)<<8 | uint32(t.how)<<16 | uint32(btoi(t.vacant))<<24
		return [6]uint32{uint32(t.area), uint32(t.node), uint32(t.person), t.life, t.ground, kind}[i%6]
	})
}

// rows takes a part that is rows of so many numbers, and returns how many there are.
func (p *partReader) rows(width int) (part []byte, n int) {
	part = p.part()
	if len(part)%(4*width) != 0 {
		p.bad = true
		return nil, 0
	}
	return part, len(part) / (4 * width)
}

func readNumbers[T ~uint32 | ~int32](p *partReader) []T {
	part, n := p.rows(1)
	list := make([]T, n)
	for i := range list {
		list[i] = T(binary.LittleEndian.Uint32(part))
		part = part[4:]
	}
	return list
}

// numberAt returns one of the numbers of a row.
func numberAt(row []byte, i int) uint32 { return binary.LittleEndian.Uint32(row[4*i:]) }

func readSpans(p *partReader) []Span {
	part, n := p.rows(3)
	rows := make([]Span, n)
	for i := range rows {
		b := part[12*i : 12*i+12]
		rows[i] = Span{Date(numberAt(b, 0)), Date(numberAt(b, 1)), numberAt(b, 2) != 0}
	}
	return rows
}

func readBase(p *partReader) []baseRow {
	part, n := p.rows(4)
	rows := make([]baseRow, n)
	for i := range rows {
		b := part[16*i : 16*i+16]
		rows[i] = baseRow{int32(numberAt(b, 0)), numberAt(b, 1), label(numberAt(b, 2)), numberAt(b, 3)}
	}
	return rows
}

func readPeople(p *partReader) []personRow {
	part, n := p.rows(3)
	rows := make([]personRow, n)
	for i := range rows {
		b := part[12*i : 12*i+12]
		rows[i] = personRow{numberAt(b, 0), numberAt(b, 1), numberAt(b, 2)}
	}
	return rows
}

func readTenures(p *partReader) []tenureRow {
	part, n := p.rows(6)
	rows := make([]tenureRow, n)
	for i := range rows {
		b := part[24*i : 24*i+24]
		rows[i] = tenureRow{area: int32(numberAt(b, 0)), node: int32(numberAt(b, 1)), person: int32(numberAt(b, 2)), life: numberAt(b, 3),
			ground: numberAt(b, 4), role: Role(b[20]), charge: Charge(b[21]), how: How(b[22]), vacant: b[23] != 0}
	}
	return rows
}

func (r *Registry) readColumns(p *partReader) {
	r.lives.spans = readSpans(p)
	r.lives.seenEnd = readNumbers[uint32](p)
	r.lives.seen = readNumbers[Date](p)
	r.base.start = readNumbers[uint32](p)
	r.base.rows = readBase(p)
	r.base.names = readNumbers[uint32](p)
	r.base.grounds = readNumbers[uint32](p)
	if order := readNumbers[uint32](p); len(order) > 0 {
		r.records.order = order
	}
	r.people.rows = readPeople(p)
	r.tenures.rows = readTenures(p)
}
