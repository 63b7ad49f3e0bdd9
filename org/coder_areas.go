package org

import "strconv"

// areaColumns codes the records of areas and the changes between them, a column for each field: neighbours are alike. What can be
// made anew, as which rows an area has, is not written.
func (r *Registry) areaColumns(c *coder) {
	x := &r.areaRecords
	each(c, &r.areas, (*coder).areaID)
	each(c, &x.lives, (*coder).areaLife)
	each(c, &x.grounds, (*coder).grounding)
	n := c.count(len(x.rows))
	if c.reading {
		x.rows = make([]areaRow, n)
	}
	var last areaRow
	for i := range x.rows {
		step(c, &x.rows[i].area, &last.area)
	}
	for i := range x.rows {
		step(c, &x.rows[i].in, &last.in)
	}
	for i := range x.rows {
		a := &x.rows[i]
		typ := a.typ<<1 | AreaType(btoi(a.whole))
		number(c, &typ)
		a.typ, a.whole = typ>>1, typ&1 != 0
	}
	for i := range x.rows {
		text(c, &x.rows[i].name)
	}
	c.codes(x.rows)
	for i := range x.rows {
		step(c, &x.rows[i].life, &last.life)
	}
	for i := range x.rows {
		step(c, &x.rows[i].why, &last.why)
	}
	for i := range x.rows {
		step(c, &x.rows[i].end, &last.end)
	}
	pairs(c, &x.short, number[int32], func(c *coder, list *[]string) { each(c, list, text[string]) })
	r.changeColumns(c)
}

func (c *coder) areaID(id *AreaID) { text(c, id) }

func (c *coder) areaLife(l *areaLife) {
	c.life(&l.span, &l.seen)
	if c.reading {
		l.window = windowOf(l.span, l.seen)
	}
}

// codeDigits bounds the digits of a code that is coded as a number, as nearly all are.
const codeDigits = 9

// codes codes official codes: the number of digits, and how far the number is from the last one with as many; or 0 and a text.
func (c *coder) codes(rows []areaRow) {
	var last [codeDigits + 1]int32
	var arena []byte
	if c.reading {
		arena = make([]byte, 0, 8*len(rows))
	}
	ends := make([]int, 0, len(rows))
	for i := range rows {
		code, width, v := &rows[i].code, 0, int32(0)
		if !c.reading {
			v, width = codeNumber(*code)
		}
		if number(c, &width); width > codeDigits {
			c.bad = true
			return
		}
		if width == 0 {
			text(c, code)
		} else {
			step(c, &v, &last[width])
			if c.reading {
				arena = appendDigits(arena, uint32(v), width)
			}
		}
		ends = append(ends, len(arena))
	}
	if !c.reading {
		return
	}
	digits, start := string(arena), 0
	for i, end := range ends {
		if end > start {
			rows[i].code = digits[start:end]
		}
		start = end
	}
}

// codeNumber returns a code as a number and with how many digits it is written, 0 if it is no such.
func codeNumber(code string) (n int32, width int) {
	v, err := strconv.ParseUint(code, 10, 31)
	if err != nil || len(code) > codeDigits || !isDigits(code) {
		return 0, 0
	}
	return int32(v), len(code)
}

// appendDigits appends the last digits of n, so many.
func appendDigits(b []byte, n uint32, width int) []byte {
	for range width {
		b = append(b, '0')
	}
	for i := len(b) - 1; n > 0 && i >= len(b)-width; i-- {
		b[i] = '0' + byte(n%10)
		n /= 10
	}
	return b
}

// changeColumns codes the changes of areas.
func (r *Registry) changeColumns(c *coder) {
	list, ends := &r.data.AreaChanges, &r.changes.ends
	n := c.count(len(*list))
	if c.reading && n > 0 {
		*list = make([]Change[AreaID], n)
	}
	if c.reading {
		ends[0], ends[1] = make([]int32, n), make([]int32, n)
	}
	for end := range ends {
		last := int32(0)
		for i := range ends[end] {
			step(c, &ends[end][i], &last)
		}
	}
	for i := range *list {
		x := &(*list)[i]
		enum(c, &x.Extent, len(extentNames))
		c.flag(&x.Loose)
		c.date(&x.Day)
	}
	grounds, of := []Grounding(nil), make([]int32, n)
	if !c.reading {
		grounds, of = groundsOf(*list)
	}
	each(c, &grounds, (*coder).grounding)
	last := int32(0)
	for i := range of {
		step(c, &of[i], &last)
	}
	if !c.reading {
		return
	}
	for i := range *list {
		x, from, to := &(*list)[i], ends[0][i], ends[1][i]
		if !within(from, len(r.areas)) || !within(to, len(r.areas)) || !within(of[i], len(grounds)) || x.Extent == 0 || !x.Day.IsDay() {
			c.bad = true
			return
		}
		x.From, x.To, x.Grounding = r.areas[from], r.areas[to], grounds[of[i]]
	}
}

// groundsOf numbers the grounds of changes.
func groundsOf(list []Change[AreaID]) (grounds []Grounding, of []int32) {
	numbers := map[Grounding]int32{}
	for i := range list {
		n, ok := numbers[list[i].Grounding]
		if !ok {
			n = int32(len(grounds))
			numbers[list[i].Grounding] = n
			grounds = append(grounds, list[i].Grounding)
		}
		of = append(of, n)
	}
	return grounds, of
}

func within(i int32, n int) bool { return i >= 0 && int(i) < n }

// areasRight makes what finds areas, and reports whether every number in the columns of areas points at something.
func (r *Registry) areasRight() bool {
	x := &r.areaRecords
	r.areaIndex = newIDIndex[AreaID](len(r.areas))
	for i, id := range r.areas {
		if r.areaIndex.add(id) != int32(i) {
			return false // one ID twice
		}
	}
	r.areas = r.areaIndex.ids
	areaOf := make([]int32, len(x.rows))
	for i := range x.rows {
		a := &x.rows[i]
		if !within(a.area, len(r.areas)) || a.in < -1 || int(a.in) >= len(r.areas) || !within(a.life, len(x.lives)) || !within(a.why, len(x.grounds)) ||
			!within(a.end, len(x.grounds)) || a.typ == 0 || int(a.typ) >= len(areaTypeNames) || a.name == "" || (a.in < 0) != (a.typ == Country) {
			return false
		}
		areaOf[i] = a.area
	}
	for row := range x.short {
		if !within(row, len(x.rows)) {
			return false
		}
	}
	r.areaRows = newKeyedCSR(len(r.areas), areaOf)
	for i := range r.areas {
		if len(r.versions(int32(i))) == 0 {
			return false
		}
	}
	return true
}
