package directive

// this reads "Nghị quyết này" and "khoản 1 Điều này" of which "này" is at s[start:].
func (x *scanner) this(start int, yield func(Citation) bool) (next int, ok bool) {
	s := x.s
	end := start + len("này")
	if s[start+1]|0x20 == 'a' {
		end = start + len("na\u0300y")
	}
	if end > len(s) { // it is cut
		return len(s), true
	}
	j := skipBlanksBack(s, start)
	if j == start || j == 0 || start < x.done || !x.b.endings.endsLabel(s, j) && s[j-1]|0x20 != 'u' { // u is the last letter of Điều
		return end, true
	}
	if y, e, _ := readSyllable(s[:end], start); y != wordNay || e != end {
		return end, true
	}
	c := Citation{Kind: CitedAsThis, End: end, To: end}
	y, at := wordBefore(s, j)
	if y == wordDieu && at >= x.done {
		c.Start, c.From = at, at
		c.Text = s[at:end]
		if from, e := placesBefore(s, at, x.done); e > from {
			c.From, c.Places = from, s[from:e]
		} else if word, _ := wordBefore(s, at); word != wordTai {
			return end, true // "Điều này" is "this" as well
		}
		x.done = end
		return end, yield(c)
	}
	row, from := x.b.labels.upTo(s, j)
	if row == nil {
		if v, f := namesBook().upTo(s, j); v >= 0 {
			row, from = &labelRow{form: names[v].form, bare: bareAlways}, f
		}
	}
	if row == nil || from < x.done || row.form == 0 {
		return end, true
	}
	c.Start, c.From, c.Text = from, from, s[from:end]
	c.Form = row.form
	c.severalOf(s)
	return x.single(c, c.From, yield)
}

// above reads "Quyết định nêu trên", "các nghị quyết nói trên", of which "rên" is at s[i:].
func (x *scanner) above(i int, yield func(Citation) bool) (next int, ok bool) {
	s := x.s
	end := i + len("rên")
	if s[i+1] == 'e' {
		end = i + len("re\u0302n")
	}
	if end > len(s) {
		return len(s), true
	}
	y, start := wordBefore(s, end)
	if y != wordTren || start < x.done {
		return end, true
	}
	word, at := wordBefore(s, start)
	if word != wordNeu && word != wordNoi {
		return end, true
	}
	row, from := x.b.labels.upTo(s, skipBlanksBack(s, at))
	if row == nil || from < x.done || row.form == 0 {
		return end, true
	}
	c := Citation{Kind: CitedAsAbove, Start: from, From: from, End: end, To: end, Text: s[from:end]}
	c.Form = row.form
	c.severalOf(s)
	return x.single(c, c.From, yield)
}

// severalOf takes "các" before what is cited: several documents are meant.
func (c *Citation) severalOf(s string) {
	if y, at := wordBefore(s, c.From); y == wordCac {
		c.Many, c.From = true, at
	}
}
