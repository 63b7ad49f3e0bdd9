package directive

// maxTitle bounds the title between the word for a law and its number, in syllables.
const maxTitle = 30

// titled looks for the word for a law before its title and number: "Luật hoạt động giám sát của Quốc hội số 87/2015/QH13".
func (x *scanner) titled(h *heading) {
	s := x.s
	at := h.start
	for range maxTitle {
		y, start := wordBefore(s, at)
		if y == 0 && at > 0 {
			if k := skipBlanksBack(s, at); k > 0 && (s[k-1] == ',' || s[k-1] == '-') {
				y, start = wordBefore(s, k-1)
			}
		}
		if y == 0 && at < h.start && skipBlanksBack(s, at) == 0 {
			x.cutTitle(h)
		}
		if y == 0 || start < x.done {
			return
		}
		if row, from := x.b.labels.endsIn(s, start, skipBlanksBack(s, at), y); row != nil && (row.form == Law || row.form == Code || row.form == Resolution || row.form == Ordinance) {
			h.row, h.start = row, from
			return
		}
		at = start
	}
}

// codesBook has how the names of codes end.
var codesBook = lazyBook{texts: []string{"hình sự", "dân sự", "lao động", "hàng hải", "hàng hải Việt Nam"}}

// cutTitle settles what a number of Quốc hội has before it where the text starts in the middle of a title: "giáo dục đại học số
// 125/2025/QH15". Of what it passes, laws and codes alone have their titles before the number.
func (x *scanner) cutTitle(h *heading) {
	s := x.s
	end := skipBlanksBack(s, h.start)
	_, at := wordBefore(s, end)
	var w issuerWords
	if isStop(s, at) || x.issuerUpTo(&w, end) && skipBlanksBack(s, w.start) == 0 { // QUỐC HỘI over a number is no title
		return
	}
	form := Law
	if v, _ := codesBook.get().upTo(s, end); v >= 0 {
		form = Code
	}
	h.row = &labelRow{form: form, bare: bareNumber}
}
