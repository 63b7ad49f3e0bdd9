package directive

import "strings"

// another reads the next number of a list into m: behind a comma, "và", a slash or a dash, with or without "số", or a label of its own,
// which it puts into next.
func (x *scanner) another(h *heading, i int, m *member, next *heading) (at int, ok bool) {
	s := x.s
	last := &x.members[len(x.members)-1]
	k := skipBlanks(s, i)
	if k >= len(s) {
		return 0, false
	}
	slash := false
	switch c := s[k]; {
	case c == ',' || c == ';':
		k = skipBlanks(s, k+1)
		if word, e := readWord(s, k); word == wordVa {
			k = skipBlanks(s, e)
		}
	case c == '/' && last.Number.IsZero() && last.Issued == 0:
		slash = true
		k++
	case c == '&' && (strings.HasPrefix(s[k:], "& ") || strings.HasPrefix(s[k:], "&amp; ")):
		k = skipBlanks(s, k+strings.IndexByte(s[k:], ' '))
	case c == '-' && h.plural:
		k = skipBlanks(s, k+1)
	case c == 'c' && strings.HasPrefix(s[k:], "của"):
		return 0, false // most often
	case c|0x20 != 'v' && c|0x20 != 'h' && c|0x20 != 'c' && c != 0xC4:
		return 0, false
	default:
		word, e := readWord(s, k)
		if word != wordVa && word != wordHoac && word != wordDen && word != wordCung {
			return 0, false
		}
		k = skipBlanks(s, e)
	}
	at = k
	word, e := readWord(s, k)
	so := word == wordSo
	switch {
	case so:
		next.start, next.so = k, true
		k = skipBlanks(s, e)
	case !digitAt(s, k):
		v, e := x.b.labels.from(s, k)
		if v < 0 {
			return 0, false
		}
		*next = heading{row: &x.b.labels.rows[v], start: k, end: e, central: -1}
		k = skipBlanks(s, e)
		if word, e := readWord(s, k); word == wordSo {
			next.so, next.end = true, e
			k = skipBlanks(s, e)
		}
		if k == e || !digitAt(s, k) || next.row.abbr && s[next.start] >= 'a' {
			return 0, false
		}
		if !x.readMember(m, k, true, next.row.form) || m.number.IsZero() && !x.mayBeBare(m, next) {
			return 0, false
		}
		return at, true
	}
	if !digitAt(s, k) {
		return 0, false
	}
	form := Form(0)
	if h.row != nil {
		form = h.row.form
	}
	if !x.readMember(m, k, h.row != nil || so, form) || m.number.IsZero() && (h.row == nil || !x.continues(h, last, m, so || slash)) {
		return 0, false
	}
	return k, true
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
	whole = Number{}
	for i := range list {
		x.lend(&list[i], &whole, h, func(n Number) bool { return h.plural && n.Compare(whole) > 0 })
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
