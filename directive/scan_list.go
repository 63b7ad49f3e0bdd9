package directive

import (
	"strings"
	"unicode/utf8"

	"github.com/vnpolity/vnpolity/org"
)

// list reads on from the first number of a list, and yields a citation for each. It leaves h to be the last heading.
func (x *scanner) list(h *heading, m *member, yield func(Citation) bool) (next int, ok bool) {
	s := x.s
	from, places := h.start, ""
	if h.row != nil || h.so {
		if at, end := placesBefore(s, h.start, x.done); end > at {
			from, places = at, s[at:end]
		}
	}
	unknown := m.unknown
	group, dated, end := x.readMembers(h, m, from)
	x.members[0].Places, x.members[0].carriedOut = places, x.carriesOut(from)
	x.share(group, h)
	x.issuer(h, group, end, dated)
	x.ofPlenary(&x.members[0])
	if first := &x.members[0]; first.IssuedBy != "" {
		x.passedOn(from)
	} else {
		if x.preceded(from) || unknown {
			x.spelledBefore(from)
		}
		if first.IssuedBy == "" {
			x.issuedBehindTitle(h)
		}
	}
	x.restBehind(h)
	if first := &x.members[0]; len(x.members) == 1 && places == "" && !first.Heading {
		if at, end, closed := x.placesBehind(first.To); end > at {
			first.Places, first.To, x.done = s[at:end], closed, closed
		}
	}
	x.told = x.members[len(x.members)-1].To
	for i := range x.members {
		c := &x.members[i]
		c.complete()
		x.done = max(x.done, c.End)
		if !yield(*c) {
			return 0, false
		}
	}
	return max(x.done, end), true // a date holds no citation
}

// readMembers reads the numbers of a list with the dates between them. It returns where the numbers of the last label start, where those
// without a date do, and where what was read ends.
func (x *scanner) readMembers(h *heading, m *member, from int) (group, dated, end int) {
	x.members = x.members[:0]
	x.add(h, m, from)
	for end = m.end; len(x.members) < maxList; end = m.end {
		d, ok := readDateAfter(x.s, end)
		if ok && x.s[end] == ',' {
			d, ok = x.ofDocument(d, end, m.number, false)
		}
		if !ok && mayPass(x.s, end) {
			d, ok = x.dateBehindSession(end)
		}
		if ok {
			if d.sameDay && d.date != 0 {
				dated = x.undated(dated)
			}
			x.date(d, dated)
			end, dated = d.end, len(x.members)
		}
		var next heading
		at, more := x.another(h, end, m, &next)
		if !more {
			return group, dated, end
		}
		if next.row != nil {
			x.share(group, h)
			*h, group, dated = next, len(x.members), len(x.members)
		}
		x.add(h, m, at)
		if next.so && next.row == nil {
			x.members[len(x.members)-1].From = next.start // và số 13/2009/NĐ-CP
		}
	}
	return group, dated, end
}

// restBehind reads what else may stand behind the first number: its title with the day behind that, a record of the document, the heading of
// the text.
func (x *scanner) restBehind(h *heading) {
	s, c := x.s, &x.members[0]
	plain := goesOnPlainly(s, c.End)
	if len(x.members) == 1 && !plain {
		x.entitled(c)
	}
	if plain && (s[c.End] != ';' || !recordListed(s, c.End)) || !x.record(c) {
		x.heading(h, c)
	}
}

// maxList bounds the numbers of one list: what follows is a list of its own.
const maxList = 64

// undated returns from where on the numbers before the one given have no day.
func (x *scanner) undated(i int) int {
	for i > 0 && !x.members[i-1].Issued.IsDay() {
		i--
	}
	return i
}

// date gives a date to the numbers from the one given on, but for those before the last of which it is not.
func (x *scanner) date(d writtenDate, from int) {
	last := &x.members[len(x.members)-1]
	for i := from; i < len(x.members); i++ {
		c := &x.members[i]
		if c != last && d.ofLastAlone(c, last) {
			continue
		}
		if c.SameDay = d.sameDay && d.date == 0; d.date != 0 {
			c.Issued = d.date
		}
		if d.bad {
			c.Note |= NoteDate
		}
		if i < len(x.members)-1 {
			c.Note |= NoteShared
		}
	}
	last.To = d.end
}

// ofLastAlone reports whether a date behind the last of a list is not that of c, which stands before it: c is of another year by its number, or
// of a series in which it does not come before the last. Of all is what "cùng ngày" says.
func (d writtenDate) ofLastAlone(c, last *Citation) bool {
	if y := c.Issued.Year(); y != 0 && d.date != 0 && y != d.date.Year() {
		return true
	}
	return !d.sameDay && !c.Number.IsZero() && !last.Number.IsZero() && (c.Number.Series() != last.Number.Series() || c.Number.Compare(last.Number) > 0)
}

// issuer reads who issued what the list names. The numbers from group on have the last label, those from dated on no date.
func (x *scanner) issuer(h *heading, group, end, dated int) {
	s := x.s
	last := &x.members[len(x.members)-1]
	if h.bracket && end < len(s) && s[end] == ')' {
		end++
		last.To = end
		if d, ok := readDateAfter(s, end); ok && !d.sameDay && dated < len(x.members) { // Luật Nhà ở (số 27/2023/QH15) ngày 27/11/2023
			x.date(d, dated)
			end, dated = d.end, len(x.members)
		}
	}
	var w issuerWords
	if x.issuerOf(&w, last.Number, end) {
		x.issuedByAll(&w, group, dated)
		return
	}
	if d, ok := x.setOff(&w, end); ok && !w.cannotBe(last.Number) && !w.differs(last.Number) {
		w.apply(last, s)
		if dated < len(x.members) {
			if behind, ok := readDateAfter(s, d.end); ok && d.date == 0 && !behind.sameDay {
				d = behind // (Bộ Chính trị khóa XIII) ngày 22/12/2024
			}
			x.date(d, len(x.members)-1)
		}
		last.To = d.end
		return
	}
	if h.between {
		x.between.apply(&x.members[group], s)
	}
	switch {
	case strings.HasSuffix(last.Number.series, "/TW"):
		x.centralTerm(group, end)
	case last.Number.IsZero():
		x.someTerm(group, end)
	}
}

// issuedByAll gives the issuer behind the last number to those of the list that are of the same, and with it the date behind that.
func (x *scanner) issuedByAll(w *issuerWords, group, dated int) {
	last := &x.members[len(x.members)-1]
	for i := range x.members {
		if c := &x.members[i]; c == last || i >= group && !w.leadDiffers(c.Number) || w.completesCentral(c) || sameIssuer(c.Number, last.Number) {
			w.apply(c, x.s)
		}
	}
	last.To = max(w.end, w.termEnd)
	if dated > group {
		return
	}
	d, ok := readDateAfter(x.s, last.To)
	if ok {
		d, ok = x.ofDocument(d, last.To, last.Number, true)
	}
	if ok && (!d.sameDay || d.date != 0) {
		x.date(d, group)
	}
}

// completesCentral reports whether a serial alone, of which nobody else is said to be the issuer, may be one of the central organs of the Party,
// which w names: Nghị quyết 18, Kết luận 50-KL/TW của Trung ương.
func (w *issuerWords) completesCentral(c *Citation) bool {
	return w.row.symbol == "TW" && c.Kind == CitedShort && c.IssuedBy == "" && c.Form.partySymbol() != "" && !ofState.has(c.Form)
}

// sameIssuer reports whether two whole numbers have one symbol for who issued them.
func sameIssuer(a, b Number) bool { return !a.IsZero() && a.Issuer() == b.Issuer() }

// centralTerm reads the term of the central organ that issued what the list names from group on, behind the last number.
func (x *scanner) centralTerm(group, end int) {
	roman, e := readTermOf(x.s, end)
	issuer := org.Actor{} // none of the three, unless a plenum passed it
	if roman == "" {
		roman, e = x.plenumBehind(end)
		issuer = centralCommittee
	}
	if roman == "" {
		return
	}
	for i := group; i < len(x.members); i++ {
		c := &x.members[i]
		c.Term, c.Issuer = termID(roman, "@party-committee@vn"), issuer
	}
	x.members[len(x.members)-1].To = e
}

// someTerm reads the term behind the last of the serials alone that the list has from group on.
func (x *scanner) someTerm(group, end int) {
	roman, e := readTermOf(x.s, end)
	if roman == "" {
		return
	}
	for i := group; i < len(x.members); i++ {
		x.members[i].term = roman
	}
	x.members[len(x.members)-1].To = e
}

// issuerOf reads who issued the document with a number behind it and its date: an organ that is known, or else one of which the symbol of the
// number is the initials.
func (x *scanner) issuerOf(w *issuerWords, n Number, end int) bool {
	link := linkBehind(x.s, end)
	ok := x.issuerAfter(w, link) && !w.cannotBe(n) || mayPass(x.s, end) && x.issuerOfSession(w, n, end)
	if !link.linked || ok && !(w.open && w.row.source == srcOrgs) {
		return ok
	}
	var named issuerWords
	if x.initialled(&named, n, link) && (!ok || named.end > w.end) {
		*w, ok = named, true
	}
	return ok
}

// add makes a citation of a number and puts it on the list.
func (x *scanner) add(h *heading, m *member, from int) {
	s := x.s
	x.members = append(x.members, Citation{})
	c := &x.members[len(x.members)-1]
	c.Number, c.Kind, c.Note = m.number, CitedWhole, m.note
	c.Start, c.End, c.From, c.To, c.Text = m.start, m.end, from, m.end, s[m.start:m.end]
	if m.number.IsZero() {
		c.Kind, c.Serial = CitedShort, m.serial
	}
	if h.end > h.start {
		c.Label = s[h.start:h.end]
	}
	if m.year != 0 {
		c.Issued = yearDate(m.year, 0)
	}
	if h.glued && h.row != nil && len(x.members) == 1 {
		c.Note |= NoteGlued
	}
	if !composed(s[min(h.start, m.start):m.end]) && (!composed(c.Label) || !composed(c.Text)) {
		c.Note |= NoteEncoding
	}
	c.settleForm(m.forms, h)
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
	case label != 0 && only == OfficialLetter && c.Number.Symbol() == "": // Hướng dẫn số 2805/SGDĐT-GDTrH: no symbol says otherwise
		c.Form = label
		return
	case label == 0 && set.has(Circular) && mayCall(JointCircular, c.Number): // 1025/TT-LB
		c.Form = JointCircular
	case only != 0:
		c.Form = only
	case set.has(Edict) && c.Number.Issuer() == "": // a bản sao lục has the symbol of who copied it
		c.Form = Edict
	case set == 1<<Programme|1<<CoordinationProgramme: // CTr is that of both, and few are of the second
		c.Form = Programme
	case set == 1<<Circular|1<<Instruction && !c.Number.ofOrganisation(): // TT is a thông tri of the Party and the organisations alone
		c.Form = Circular
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
