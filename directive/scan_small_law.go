package directive

// notLawBook has the words before luật, in small letters, that make another word with it, the bill and the act of which they say what they are
// about, and breaches, which are counted by the year: vi phạm luật giao thông năm 2024.
var notLawBook = lazyBook{texts: []string{
	"kỷ", "kỉ", "pháp", "quy", "qui", "thiết quân", "dự", "đạo", "các", "những", "phạm", "vi phạm", "trái", "lách", "lớp", "trường", "học", "thi",
}}

// smallLaw reads a law of which the word in the row, from s[at] to end, is in small letters: Điều 138 luật đất đai 2024. There
// is one where its name is known and a year stands behind it, or places before it: see pinned.
func (x *scanner) smallLaw(row, at, end int, yield func(Citation) bool) (next int, ok bool) {
	s := x.s
	if _, before := wordBefore(s, at); before < at {
		if v, e := namesBook().from(s, before); v >= 0 && names[v].form == Code {
			row, at, end = v, before, e
		}
	}
	if at < x.done || startsCapital(s[at:]) {
		return end, true
	}
	k := skipBlanks(s, end)
	amends, _ := amendmentsBook.get().from(s, k)
	if v, _ := notLawBook.get().upTo(s, skipBlanksBack(s, at)); v >= 0 || !names[row].open || amends < 0 && !x.knownLaw(k) {
		return end, true
	}
	return x.law(row, at, end, yield)
}

// pinned reports whether c is written with a capital, or has a date, or places before it.
func (x *scanner) pinned(c *Citation) bool {
	if c.Issued != 0 || startsCapital(x.s[c.Start:]) {
		return true
	}
	at, end := placesBefore(x.s, c.Start, x.done)
	return end > at
}
