package directive

import (
	"strings"
	"unicode/utf8"
)

// number reads the citations of which the first number starts at s[i]. It returns where to go on, and false to stop.
func (x *scanner) number(i int, yield func(Citation) bool) (next int, ok bool) {
	e := skipDigits(x.s, i)
	if e-i > 6 || i < x.done {
		return e, true
	}
	return x.numberAt(i, beforeNumber(x.s, i), e, yield)
}

// beforeNumber returns where what stands before a number at s[i] ends.
func beforeNumber(s string, i int) int {
	j := i
	if i > 0 && s[i-1] == ' ' {
		j--
	}
	if j > 0 && !letterASCII(s[j-1]) {
		j = skipBlanksBack(s, j)
	}
	return j
}

// numberAt reads the citations of which the first number starts at s[i]: its digits end at s[e], what is before it at s[j].
func (x *scanner) numberAt(i, j, e int, yield func(Citation) bool) (next int, ok bool) {
	s := x.s
	var h heading
	found := x.headingBefore(&h, i, j)
	if found && h.central >= 0 {
		return x.plenum(i, &h, yield)
	}
	if !found && !opens(s, e) {
		return e, true
	}
	labelled := h.row != nil || h.so
	if h.row == nil && x.ofTemplate(min(j, h.start)) {
		return e, true
	}
	if !labelled && i > 0 {
		if s[i-1] == ':' && i > 1 && digitAt(s, i-2) {
			return e, true
		}
		if joins(s, i) || strings.IndexByte("_@#$+=\\", s[i-1]) >= 0 {
			return e, true // a code: A320-200
		}
	}
	form := Form(0)
	if h.row != nil {
		if form = h.row.form; form == 0 {
			form = OfficialLetter // văn bản số
		}
	}
	var m member
	if !x.readMember(&m, i, labelled, form) || m.number.IsZero() && !x.mayBeBare(&m, &h) {
		return e, true
	}
	if h.row == nil && h.so && m.forms.has(Law) {
		x.titled(&h)
	}
	return x.list(&h, &m, yield)
}

func letterASCII(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' }

// templates are words for what is filled in, which is numbered like a document: Mẫu số 01/BC-ĐK.
var templates = []string{"mẫu", "mẫu biểu", "biểu mẫu", "phụ lục"}

var templatesBook = lazyBook{texts: templates}

func (x *scanner) ofTemplate(end int) bool {
	v, _ := templatesBook.get().upTo(x.s, skipBlanksBack(x.s, end))
	return v >= 0
}

// opens reports whether what follows the digits may be the rest of a number: a separator and a letter.
func opens(s string, e int) bool {
	if e >= len(s) {
		return false
	}
	switch c := s[e]; {
	case c == '/' || c == '-':
		return e+1 < len(s) && (s[e+1] > '9' || s[e+1] == ' ' || c == '/' && digitAt(s, e+4) && e+5 < len(s) && (s[e+5] == '/' || s[e+5] == ' '))
	case c == ' ':
		k := e + 1
		if k >= len(s) || digitAt(s, k+1) {
			return false
		}
		if s[k] < 'A' || s[k] > 'Z' {
			return s[k] == '-' || s[k] == '/' || s[k] == 0xE2
		}
		for k < len(s) && (letterASCII(s[k]) || s[k] >= utf8.RuneSelf) {
			k++
		}
		return k < len(s) && s[k] == '/' // 52 HD/BTCTW, and not 5 Nghị định
	case c == 0xE2 || c == 0xC2 || c == '\n' || c == '\r' || c == '&':
		return true
	case c == '.': // 66.10/2025/NQ-CP, and no decimal
		f := skipDigits(s, e+1)
		return f > e+1 && f < e+5 && f < len(s) && s[f] == '/'
	case c|0x20 >= 'a' && c|0x20 <= 'e':
		return e+1 < len(s) && (s[e+1] == '-' || s[e+1] == '/')
	}
	return false
}

// list reads on from the first number of a list, and yields a citation for each. It leaves h to be the last heading.
func (x *scanner) list(h *heading, m *member, yield func(Citation) bool) (next int, ok bool) {
	s := x.s
	x.members = x.members[:0]
	from := h.start
	places := ""
	if h.row != nil || h.so {
		if at, end := placesBefore(s, h.start, x.done); end > at {
			from, places = at, s[at:end]
		}
	}
	x.add(h, m, from)
	x.members[0].Places = places
	group, dated, end := 0, 0, m.end // where the numbers of one label start, and those without a date
	for len(x.members) < maxList {
		if d, ok := readDateAfter(s, end); ok {
			x.date(d, dated)
			end, dated = d.end, len(x.members)
		}
		var h2 heading
		at, more := x.another(h, end, m, &h2)
		if !more {
			break
		}
		if h2.row != nil {
			x.share(group, h)
			*h, group, dated = h2, len(x.members), len(x.members)
		}
		x.add(h, m, at)
		end = m.end
	}
	next = end // a date holds no citation
	x.share(group, h)
	x.issuer(h, group, end, dated)
	if c := &x.members[0]; c.IssuedBy == "" {
		x.preceded(from)
	}
	x.heading(h, &x.members[0])
	for i := range x.members {
		c := &x.members[i]
		c.complete()
		x.done = max(x.done, c.End)
		if !yield(*c) {
			return 0, false
		}
	}
	return max(x.done, next), true
}

// preceded reads who issued what the list names before its label.
func (x *scanner) preceded(from int) {
	var w issuerWords
	if !x.issuerBefore(&w, from) {
		return
	}
	for i := range x.members {
		c := &x.members[i]
		if c.IssuedBy != "" || i > 0 && c.Number.Issuer() != x.members[0].Number.Issuer() || w.cannotBe(c.Number) {
			continue
		}
		w.apply(c, x.s)
		if w.date != 0 && c.Issued == 0 && !c.SameDay {
			c.Issued = w.date
		}
	}
}

// maxList bounds the numbers of one list: what follows is a list of its own.
const maxList = 64

// date gives a date to the numbers from the one given on.
func (x *scanner) date(d writtenDate, from int) {
	for i := from; i < len(x.members); i++ {
		c := &x.members[i]
		if c.SameDay = d.sameDay; d.date != 0 {
			c.Issued = d.date
		}
		if d.bad {
			c.Note |= NoteDate
		}
		if i < len(x.members)-1 {
			c.Note |= NoteShared
		}
	}
	x.members[len(x.members)-1].To = d.end
}

// issuer reads who issued what the list names. It is that of the numbers before as well, if they have the same symbol for it.
func (x *scanner) issuer(h *heading, group, end, dated int) {
	s := x.s
	last := &x.members[len(x.members)-1]
	var w issuerWords
	if x.issuerAfter(&w, end) && !w.cannotBe(last.Number) {
		for i := range x.members {
			if c := &x.members[i]; i >= group || !c.Number.IsZero() && c.Number.Issuer() == last.Number.Issuer() {
				w.apply(c, s)
			}
		}
		last.To = max(w.end, w.termEnd)
		if dated <= group {
			if d, ok := readDateAfter(s, last.To); ok && !d.sameDay {
				x.date(d, group)
			}
		}
		return
	}
	if h.between {
		x.between.apply(&x.members[group], s)
	}
	if roman, e := readTerm(s, end); roman != "" && last.Number.Issuer() == "TW" {
		for i := group; i < len(x.members); i++ {
			x.members[i].Term = termID(roman, "@party-committee@vn")
		}
		last.To = e
	}
}

// add makes a citation of a number and puts it on the list.
func (x *scanner) add(h *heading, m *member, from int) {
	s := x.s
	c := Citation{Query: Query{Number: m.number}, Kind: CitedWhole, Start: m.start, End: m.end, From: from, To: m.end, Text: s[m.start:m.end], Note: m.note}
	if m.number.IsZero() {
		c.Kind, c.Serial = CitedShort, m.serial
	}
	if h.end > h.start {
		c.Label = s[h.start:h.end]
	}
	if m.year != 0 {
		c.Issued = yearDate(m.year, 0)
	}
	if h.glued && h.row != nil && len(x.members) == 0 {
		c.Note |= NoteGlued
	}
	if !composed(s[min(h.start, m.start):m.end]) && (!composed(c.Label) || !composed(c.Text)) {
		c.Note |= NoteEncoding
	}
	c.settleForm(m.forms, h)
	x.members = append(x.members, c)
}

// composed reports whether a text has no combining marks and no entities of HTML.
func composed(s string) bool {
	if strings.IndexByte(s, 0xCC) >= 0 {
		return false
	}
	i := strings.IndexByte(s, '&')
	return i < 0 || i+1 == len(s) || s[i+1] < 'a' || s[i+1] >= utf8.RuneSelf
}

// settleForm finds the form: by the symbol and the label together, by the symbol where they differ.
func (c *Citation) settleForm(set formSet, h *heading) {
	label := Form(0)
	if h.row != nil {
		label = h.row.form
	}
	only := set.only()
	switch {
	case c.Number.IsZero() || set == 0 || set.has(label) || mayCall(label, c.Number):
		c.Form = label
		return
	case label == Programme && only == CoordinationProgramme || label == CoordinationProgramme && only == Programme:
		c.Form = label
		return
	case only == OfficialLetter && (label == Guide || label == Plan || label == Notice || label == WrittenReport): // Hướng dẫn số 2805/SGDĐT-GDTrH
		c.Form = label
		return
	case only != 0:
		c.Form = only
	case set == 1<<Programme|1<<CoordinationProgramme: // CTr is that of both, and few are of the second
		c.Form = Programme
	default:
		c.Note |= NoteForm
	}
	switch {
	case c.From == c.Start && c.Start > 0:
		c.Label = "" // it stands further on in the list, and the label is not its own
	case label != 0:
		c.Note |= NoteLabel
	}
}

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
