package directive

import "strings"

// another reads the next number of a list into m, with or without "số", or with a label of its own, which it puts into next.
func (x *scanner) another(h *heading, i int, m *member, next *heading) (at int, ok bool) {
	s := x.s
	last := &x.members[len(x.members)-1]
	at, slash, ok := x.nextOf(h, last, i)
	if !ok {
		return 0, false
	}
	k := at
	if word, e := readWord(s, k); word == wordSo {
		next.start, next.so = k, true
		k = skipBlanks(s, e)
	} else if !digitAt(s, k) {
		return at, x.labelledMember(m, k, next)
	}
	if !digitAt(s, k) {
		return 0, false
	}
	form := Form(0)
	if h.row != nil {
		form = h.row.form
	}
	if !x.readMember(m, k, h.row != nil || next.so, form) || m.number.IsZero() && (h.row == nil || !x.continues(h, last, m, next.so || slash)) {
		return 0, false
	}
	return k, true
}

// nextOf returns where the next of a list may start behind s[i:]: behind a comma, "và", a slash between serials or the dash of a list in the
// plural.
func (x *scanner) nextOf(h *heading, last *Citation, i int) (at int, slash, ok bool) {
	s := x.s
	k := skipBlanks(s, i)
	if k >= len(s) {
		return 0, false, false
	}
	switch c := s[k]; {
	case c == ',' || c == ';':
		k = skipBlanks(s, k+1)
		if word, e := readWord(s, k); word == wordVa {
			k = skipBlanks(s, e)
		}
		return k, false, true
	case c == '/' && last.Number.IsZero() && last.Issued == 0:
		return k + 1, true, true
	case c == '&' && (strings.HasPrefix(s[k:], "& ") || strings.HasPrefix(s[k:], "&amp; ")):
		return skipBlanks(s, k+strings.IndexByte(s[k:], ' ')), false, true
	case c == '-' && h.plural:
		return skipBlanks(s, k+1), false, true
	case c == 'c' && strings.HasPrefix(s[k:], "của"):
		return 0, false, false // most often
	case c|0x20 != 'v' && c|0x20 != 'h' && c|0x20 != 'c' && c != 0xC4:
		return 0, false, false
	}
	word, e := readWord(s, k)
	if word != wordVa && word != wordHoac && word != wordDen && word != wordCung {
		return 0, false, false
	}
	return skipBlanks(s, e), false, true
}

// labelledMember reads a number of a list with the label before it, at s[k:], into m and next.
func (x *scanner) labelledMember(m *member, k int, next *heading) (ok bool) {
	s := x.s
	v, e := x.b.labels.from(s, k)
	if v < 0 {
		return false
	}
	*next = heading{row: &x.b.labels.rows[v], start: k, end: e, central: -1}
	i := skipBlanks(s, e)
	if word, e := readWord(s, i); word == wordSo {
		next.so, next.end = true, e
		i = skipBlanks(s, e)
	}
	if i == e || !digitAt(s, i) || next.row.abbr && s[next.start] >= 'a' {
		return false
	}
	return x.readMember(m, i, true, next.row.form) && (!m.number.IsZero() || x.mayBeBare(m, next))
}

// share gives the serials of a list the symbol of the number that ends it, "các Quyết định số 217, 218-QĐ/TW", or of the one
// before, "các Quyết định 217-QĐ/TW, 218". The list starts at the member given.
func (x *scanner) share(from int, h *heading) {
	list := x.members[from:]
	if len(list) < 2 {
		return
	}
	whole := Number{}
	for i := len(list) - 1; i >= 0; i-- {
		x.lend(&list[i], &whole, h, func(n Number) bool { return n.Compare(whole) < 0 })
	}
	if whole = (Number{}); h.plural {
		for i := range list {
			x.lend(&list[i], &whole, h, func(n Number) bool { return n.Compare(whole) > 0 })
		}
	}
}

// lend gives a serial alone the symbol of a whole number, or takes note of a whole number. The year of a number is lent only where the
// list goes on in order: "các Nghị định 131, 132, 133/2025/NĐ-CP" are of one year, "Nghị định 178 và 67/2025/NĐ-CP" are not.
func (x *scanner) lend(c *Citation, whole *Number, h *heading, inOrder func(Number) bool) {
	if !c.Number.IsZero() {
		*whole = c.Number
		return
	}
	ownYear := strings.IndexByte(c.Text, '/') >= 0
	if whole.IsZero() || ownYear && whole.Year() == 0 {
		return
	}
	n := *whole
	n.serial = c.Serial
	switch {
	case ownYear:
		n.year = uint16(c.Issued.Year())
	case !inOrder(n):
		if whole.Year() != 0 {
			return
		}
	case c.Issued == 0 && whole.Year() != 0:
		c.Issued = yearDate(whole.Year(), 0)
	}
	c.Number, c.Kind, c.Serial = n, CitedWhole, ""
	c.Note |= NoteShared
	c.settleForm(formsOf(n), h)
}
