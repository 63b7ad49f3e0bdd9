package org

import "encoding/binary"

// areaColumns codes the records of areas and the changes between them, a column for each field: neighbours are alike. What can be
// made anew, as which rows an area has, is not written. In reading it makes the coder bad where a number points at nothing.
func (r *Registry) areaColumns(c *coder) {
	x := &r.areaRecords
	r.areaIDs(c)
	rows, areas := c.count(len(x.areas)), len(r.areas)
	textNumbers(c, &x.names, rows)
	each(c, &x.lives, (*coder).areaLife)
	steps(c, &x.areas, rows, 0, areas)
	steps(c, &x.in, rows, -1, areas)
	octets(c, &x.forms, rows, int(newAreaForm(1, false)), 2*len(areaTypeNames))
	steps(c, &x.codes, rows, 0, int64(1<<32))
	steps(c, &x.life, rows, 0, len(x.lives))
	x.codeStory(c, rows, areas)
	number(c, &x.ownTexts)
	c.next = x.ownTexts
	pairs(c, &x.short, number[int32], func(c *coder, list *[]string) { each(c, list, text[string]) })
}

// codeStory codes what is laid when it is first asked for. In reading it is gone through, so that nothing in it can be wrong then.
func (x *areaRecords) codeStory(c *coder, rows, areas int) {
	each(c, &x.told.changes.days, (*coder).day)
	if !c.reading {
		x.story().columns(c, rows)
		return
	}
	start := c.at
	x.told.areas = areas
	c.skims = true
	x.told.columns(c, rows)
	c.skims = false
	x.told.packed = append([]byte{}, c.b[start:c.at]...)
}

// columns codes the columns of the story of so many records.
func (s *areaStory) columns(c *coder, rows int) {
	n, x := c.count(len(s.basis)), &s.changes
	for _, col := range [...]*[]uint32{&s.basis, &s.basisPin, &s.source, &s.sourcePin} {
		steps(c, col, n, 0, c.textCount())
	}
	steps(c, &s.why, rows, 0, n)
	steps(c, &s.end, rows, 0, n)
	changes := c.count(len(x.dayOf))
	steps(c, &x.ends[0], changes, 0, s.areas)
	steps(c, &x.ends[1], changes, 0, s.areas)
	octets(c, &x.forms, changes, int(newChangeForm(1, false)), 2*len(extentNames))
	steps(c, &x.dayOf, changes, 0, len(x.days))
	steps(c, &x.grounds, changes, 0, n)
}

// areaIDs codes the IDs of areas, which are the first texts.
func (r *Registry) areaIDs(c *coder) {
	n := len(r.areas)
	number(c, &n)
	if c.next += uint32(n); !c.reading {
		return
	}
	x := &r.areaRecords
	if x.texts = c.texts; n >= x.texts.count() {
		c.bad, n = true, 0
	}
	r.areas = make([]AreaID, n)
	for i := range r.areas {
		r.areas[i] = AreaID(x.texts.at(uint32(i + 1)))
	}
}

func (c *coder) areaLife(l *areaLife) {
	c.life(&l.span, &l.seen)
	if c.reading {
		l.window = windowOf(l.span, l.seen)
	}
}

// steps codes so many numbers from low to below end, each as how far it is from the one before.
func steps[T ~int32 | ~uint32, N int | int64](c *coder, col *[]T, n, low int, end N) {
	last := int64(0)
	if !c.reading {
		for _, v := range *col {
			c.b, last = binary.AppendVarint(c.b, int64(v)-last), int64(v)
		}
		return
	}
	list := column(c, col, n)
	b, at, most := c.b, c.at, uint64(int64(end)-int64(low))
	for i := range n {
		var step uint64
		if at < len(b) && b[at] < 0x80 {
			step = uint64(b[at])
			at++
		} else {
			v, size := binary.Uvarint(b[at:])
			if size <= 0 {
				c.bad = true
				return
			}
			step = v
			at += size
		}
		last += int64(step>>1) ^ -int64(step&1)
		if uint64(last-int64(low)) >= most {
			c.bad = true
			return
		}
		if i < len(list) {
			list[i] = T(last)
		}
	}
	c.at = at
}

// octets codes so many numbers from low to below end, a byte each.
func octets[T ~uint8](c *coder, col *[]T, n, low, end int) {
	if !c.reading {
		for _, v := range *col {
			c.b = append(c.b, byte(v))
		}
		return
	}
	if n > c.left() {
		c.bad = true
		return
	}
	list := column(c, col, n)
	for i, v := range c.b[c.at : c.at+n] {
		if int(v) < low || int(v) >= end {
			c.bad = true
			return
		}
		if i < len(list) {
			list[i] = T(v)
		}
	}
	c.at += n
}

// column makes room for what is read, none if it is only gone through.
func column[T any](c *coder, col *[]T, n int) []T {
	if !c.skims && !c.bad {
		*col = make([]T, n)
	}
	return *col
}

// textNumbers codes the numbers of so many texts.
func textNumbers(c *coder, col *[]uint32, n int) {
	if !c.reading {
		for i := range *col {
			c.textNumber(&(*col)[i])
		}
		return
	}
	list := column(c, col, n)
	b, at, next, count := c.b, c.at, c.next, uint32(c.texts.count())
	for i := range list {
		if at < len(b) && b[at] == 0 && next < count { // as most are
			list[i] = next
			next++
			at++
			continue
		}
		c.at, c.next = at, next
		if c.textNumber(&list[i]); c.bad {
			return
		}
		at, next = c.at, c.next
	}
	c.at, c.next = at, next
}

func within(i int32, n int) bool { return i >= 0 && int(i) < n }

// areasRight makes what finds areas, and reports whether the records of areas are such as [New] takes.
func (r *Registry) areasRight() bool {
	x := &r.areaRecords
	var ok bool
	if r.areaIndex, ok = indexIDs(r.areas); !ok {
		return false
	}
	for row, f := range x.forms {
		if x.names[row] == 0 || (x.in[row] < 0) != (f.typ() == Country) || !x.codes[row].valid(x.texts.count()) {
			return false
		}
	}
	for row := range x.short {
		if !within(row, len(x.areas)) {
			return false
		}
	}
	r.areaRows = newKeyedCSR(len(r.areas), x.areas)
	for i := range r.areas {
		if r.areaRows.start[i] == r.areaRows.start[i+1] {
			return false
		}
	}
	return true
}
