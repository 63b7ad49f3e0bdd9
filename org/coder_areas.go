package org

import "encoding/binary"

// areaColumns codes the records of areas and the changes between them, a column for each field: neighbours are alike. What can be
// made anew, as which rows an area has, is not written. In reading it makes the coder bad where a number points at nothing.
func (r *Registry) areaColumns(c *coder) {
	x := &r.areaRecords
	r.areaIDs(c)
	rows := c.count(len(x.areas))
	if c.reading {
		x.areas, x.in, x.life = make([]int32, rows), make([]int32, rows), make([]int32, rows)
		x.forms, x.names, x.codes = make([]areaForm, rows), make([]uint32, rows), make([]areaCode, rows)
		x.why, x.end = make([]int32, rows), make([]int32, rows)
	}
	textNumbers(c, x.names)
	each(c, &x.lives, (*coder).areaLife)
	x.grounds.columns(c)
	steps(c, x.areas, 0, len(r.areas))
	steps(c, x.in, -1, len(r.areas))
	octets(c, x.forms)
	steps(c, x.codes, 0, 1<<32)
	steps(c, x.life, 0, len(x.lives))
	steps(c, x.why, 0, x.grounds.count())
	steps(c, x.end, 0, x.grounds.count())
	r.changeColumns(c)
	number(c, &x.ownTexts)
	c.next = x.ownTexts
	pairs(c, &x.short, number[int32], func(c *coder, list *[]string) { each(c, list, text[string]) })
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

// columns codes the columns of grounds.
func (g *groundColumns) columns(c *coder) {
	n := c.count(g.count())
	if c.reading {
		g.basis, g.basisPin, g.source, g.sourcePin = make([]uint32, n), make([]uint32, n), make([]uint32, n), make([]uint32, n)
	}
	for _, col := range [...][]uint32{g.basis, g.basisPin, g.source, g.sourcePin} {
		steps(c, col, 0, c.textCount())
	}
}

// changeColumns codes the changes of areas.
func (r *Registry) changeColumns(c *coder) {
	x := &r.areaChanges
	n := c.count(len(x.days))
	if c.reading {
		x.ends = [2][]int32{make([]int32, n), make([]int32, n)}
		x.forms, x.days, x.grounds = make([]changeForm, n), make([]Date, n), make([]int32, n)
	}
	for end := range x.ends {
		steps(c, x.ends[end], 0, len(r.areas))
	}
	octets(c, x.forms)
	steps(c, x.days, 0, int(Open))
	steps(c, x.grounds, 0, r.areaRecords.grounds.count())
}

// steps codes numbers from low to below end, each as how far it is from the one before.
func steps[T ~int32 | ~uint32](c *coder, col []T, low, end int) {
	last := int64(0)
	if !c.reading {
		for _, v := range col {
			c.b, last = binary.AppendVarint(c.b, int64(v)-last), int64(v)
		}
		return
	}
	b, at, most := c.b, c.at, uint64(end-low)
	for i := range col {
		var step uint64
		if at < len(b) && b[at] < 0x80 {
			step = uint64(b[at])
			at++
		} else {
			v, n := binary.Uvarint(b[min(at, len(b)):])
			if n <= 0 {
				c.bad = true
				return
			}
			step = v
			at += n
		}
		last += int64(step>>1) ^ -int64(step&1)
		if uint64(last-int64(low)) >= most {
			c.bad = true
			return
		}
		col[i] = T(last)
	}
	c.at = at
}

// octets codes numbers that take a byte each.
func octets[T ~uint8](c *coder, col []T) {
	if !c.reading {
		for _, v := range col {
			c.b = append(c.b, byte(v))
		}
		return
	}
	if len(col) > c.left() {
		c.bad = true
		return
	}
	for i, v := range c.b[c.at : c.at+len(col)] {
		col[i] = T(v)
	}
	c.at += len(col)
}

// textNumbers codes the numbers of texts.
func textNumbers(c *coder, col []uint32) {
	if !c.reading {
		for i := range col {
			c.textNumber(&col[i])
		}
		return
	}
	b, at, next, count := c.b, c.at, c.next, uint32(c.texts.count())
	for i := range col {
		if at < len(b) && b[at] == 0 && next < count { // as most are
			col[i] = next
			next++
			at++
			continue
		}
		c.at, c.next = at, next
		if c.textNumber(&col[i]); c.bad {
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
		if t := f.typ(); t == 0 || int(t) >= len(areaTypeNames) || x.names[row] == 0 || (x.in[row] < 0) != (t == Country) || !x.codes[row].valid(x.texts.count()) {
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
	return r.areaChangesRight()
}

func (r *Registry) areaChangesRight() bool {
	x := &r.areaChanges
	for i, d := range x.days {
		if f := x.forms[i]; f.extent() == 0 || int(f.extent()) >= len(extentNames) || (i == 0 || d != x.days[i-1]) && !(d.valid() && d.IsDay()) {
			return false
		}
	}
	return true
}
