package directive

import "strings"

// preceded reads who issued what the list names before its label. It reports whether somebody stands there of whom the first number is not.
func (x *scanner) preceded(from int) (refused bool) {
	x.issuedIn(from)
	var w issuerWords
	if !x.issuerBefore(&w, from) {
		x.passedOn(from)
		return false
	}
	if f := x.members[0].Form; f == JointCircular || f == JointResolution || f == CoordinationProgramme {
		x.together(&w, false)
	} else if w.row.central() {
		x.together(&w, true)
	}
	if d, found := x.dateBefore(w.start); found && w.several {
		w.date = d.date
	}
	for i := range x.members {
		c := &x.members[i]
		if c.IssuedBy != "" || i > 0 && leadOf(c.Number) != leadOf(x.members[0].Number) || w.cannotBe(c.Number) || w.aside && w.differs(c.Number) {
			continue
		}
		w.apply(c, x.s)
		if w.date != 0 && !c.SameDay && (c.Issued == 0 || c.Issued.Month() == 0 && c.Issued.Year() == w.date.Year()) {
			c.Issued = w.date
		}
	}
	return x.members[0].IssuedBy == ""
}

// leadOf returns the symbol of who issued a document, without who drafted it: CAX of 45/KH-CAX-ANTT.
func leadOf(n Number) string {
	lead, _, _ := strings.Cut(n.Issuer(), "-")
	return lead
}

// together widens who issued a document by those before: Bộ Y tế và Bộ Công an ban hành Thông tư liên tịch; where central is set by the other
// central organs of the Party alone, of which any may have issued it: Bộ Chính trị, Ban Bí thư ban hành Kết luận.
func (x *scanner) together(w *issuerWords, central bool) {
	s := x.s
	for range 8 {
		end := skipBlanksBack(s, w.start)
		if word, at := wordBefore(s, end); word == wordVa {
			end = skipBlanksBack(s, at)
		} else if end > 0 && isJoint(s[end-1]) {
			end = skipBlanksBack(s, end-1)
		} else {
			return
		}
		var more issuerWords
		if !x.issuerUpTo(&more, end) || more.start < x.told || central && !more.row.central() {
			return
		}
		w.start, w.several = more.start, true
	}
}

// passedOn reads when the last of the list was issued, where what follows it says that it was: "Ngày 15/9/2020, Thông tư 32/2020/TT-BGDĐT
// được ban hành".
func (x *scanner) passedOn(from int) {
	s, last := x.s, &x.members[len(x.members)-1]
	if goesOnPlainly(s, last.End) {
		return
	}
	k := skipBlanks(s, last.End)
	if k >= len(s) || s[k] != 0xC4 || len(x.members) > 1 || last.Issued.Month() != 0 || last.SameDay || from == 0 {
		return
	}
	at := passive(s, k) // được, not mà
	if at == k {
		return
	}
	var w issuerWords
	if x.issuerAt(&w, at) {
		at = w.end
	}
	if !issuesBefore(s, at) {
		return
	}
	if d, ok := x.dateBefore(from); ok && (last.Issued == 0 || last.Issued.Year() == d.date.Year()) {
		last.Issued = d.date
	}
}

// goesOnPlainly reports whether what is behind a number at s[i:] says nothing of the document by itself: a comma or a stop, or a word
// that starts with a small letter without a mark, loại apart.
func goesOnPlainly(s string, i int) bool {
	if i+1 >= len(s) {
		return false
	}
	c, next := s[i], s[i+1]
	return c == ',' || c == ';' || c == '.' || c == ')' || c == ' ' && 'a' <= next && next <= 'z' && next != 'l'
}

// issuedIn reads when the last of the list was issued, where the verb before its label says that it was: "ký Sắc lệnh 18B/SL vào năm 1946".
func (x *scanner) issuedIn(from int) {
	s, last := x.s, &x.members[len(x.members)-1]
	k := skipBlanks(s, last.End)
	if last.Issued.Month() != 0 || last.SameDay || k+1 >= len(s) || s[k] != 'v' || s[k+1] == 0xE1 { // về
		return
	}
	v, at := inBook.get().from(s, k)
	if v < 0 {
		return
	}
	if verb, _ := datedBook.get().upTo(s, skipBlanksBack(s, from)); verb < 0 {
		return
	}
	if d, ok := readWordedDate(s, skipBlanks(s, at)); ok && d.date != 0 && (last.Issued == 0 || last.Issued.Year() == d.date.Year()) {
		last.Issued = d.date
	}
}

// inBook has words between the number and the day on which the verb before its label says that the document was issued.
var inBook = lazyBook{texts: []string{"vào", "vào hồi"}}
