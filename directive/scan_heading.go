package directive

import "strings"

// A heading is what stands before the first number of a list.
type heading struct {
	row     *labelRow // nil if there is none
	start   int       // of the label, with "các" before it
	end     int       // of the words before the number
	so      bool      // "số" stands before the number
	plural  bool
	glued   bool
	between bool // who issued it stands between the label and the number
	bracket bool // a bracket opens between them: Công văn (số 73/TTg-CN)
	central int  // the start of "Trung ương" before a plenum number, or -1
}

// headingBefore reads the label before s[i], which ends at s[j].
func (x *scanner) headingBefore(h *heading, i, j int) (found bool) {
	s := x.s
	*h = heading{start: i, end: j, glued: j == i, central: -1}
	if !x.b.endings.endsLabel(s, j) {
		if j == 0 || s[j-1] != '(' {
			return false
		}
		h.end = skipBlanksBack(s, j-1)
		return bracketed(s, i) && x.qualified(h, h.end, i)
	}
	k := j
	for k > 0 && (s[k-1] == ':' || s[k-1] == '.') {
		k = skipBlanksBack(s, k-1)
	}
	if strings.HasSuffix(s[:k], " số") && k < len(s) && s[k] < 'A' {
		h.so, h.start = true, k-len("số")
		x.labelBefore(h, skipBlanksBack(s, h.start))
		return true
	}
	y, start, ascii := syllableUpTo(s, k)
	if y == 0 {
		return false
	}
	if so, is := soBefore(s, start, k, y, ascii); is {
		h.so, h.start = true, so
		x.labelBefore(h, skipBlanksBack(s, so))
		return true
	}
	if k < j && s[k] == '.' {
		return false
	}
	row, from := x.b.labels.endsIn(s, start, k, y)
	if row == nil { // THÔNG TƯ is no TƯ
		if at := x.centralBefore(start, k, y); at >= 0 {
			h.central = at
			return true
		}
		return x.qualified(h, k, i)
	}
	h.row, h.start = row, from
	if !h.glued || row.abbr {
		h.widen(s)
	}
	return true
}

// labelBefore reads the label before "số", with who issued the document or the name of a law between them.
func (x *scanner) labelBefore(h *heading, j int) {
	s := x.s
	if j > 0 && s[j-1] == '(' {
		h.bracket, j = true, skipBlanksBack(s, j-1)
	}
	if x.title.end > 0 && skipBlanks(s, x.title.end) >= j && x.title.end <= j { // Luật Quy hoạch số, and no quy hoạch
		x.title.head(h)
		return
	}
	row, start := x.b.labels.upTo(s, j)
	if row == nil {
		var w issuerWords
		if x.issuerUpTo(&w, j) {
			at, of := w.start, false
			if word, before := wordBefore(s, at); word == wordCua {
				at, of = before, true
			}
			if row, start = x.b.labels.upTo(s, lineOver(s, at)); row != nil || of && !x.gluedBefore(h, j) {
				x.between, h.between = w, true
			}
		}
	}
	if row != nil {
		h.row, h.start = row, start
		h.widen(s)
	} else if !h.between && h.row == nil && !x.gluedBefore(h, j) {
		x.qualified(h, j, skipBlanks(s, h.end))
	}
}

// lineOver returns where what stands before s[at] ends, over an empty line as well where the word is in capitals: SẮC LỆNH, and under it
// CỦA CHỦ TỊCH CHÍNH PHỦ.
func lineOver(s string, at int) int {
	k := skipBlanksBack(s, at)
	for s[at] == 'C' && k > 0 && at-k < maxBlanks && (s[k-1] == '\n' || s[k-1] == '\r' || s[k-1] == ' ') {
		k--
	}
	return k
}

// widen takes "các" before a label to it.
func (h *heading) widen(s string) {
	if k := skipBlanksBack(s, h.start); k == 0 || s[k-1]|0x20 != 'c' {
		return
	}
	if y, at := wordBefore(s, h.start); y == wordCac {
		h.start, h.plural = at, true
	}
}

// soBefore reads "số", "số hiệu" and "No", of which the last syllable, y, is s[start:end].
func soBefore(s string, start, end int, y syllable, ascii bool) (at int, so bool) {
	switch {
	case y == wordSo:
		return start, true
	case ascii && (y == plainSo || s[start:end] == "No" || s[start:end] == "NO"):
		return start, true
	case y == wordHieu:
		if so, at := wordBefore(s, start); so == wordSo {
			return at, true
		}
	}
	return start, false
}

// heading reads on behind the number of the text itself: "Số: 11-HD/VPTW Hà Nội, ngày 28 tháng 05 năm 2004", and the form in
// capitals under it.
func (x *scanner) heading(h *heading, c *Citation) {
	s := x.s
	if h.row != nil || !h.so || len(x.members) > 1 || s[h.start] == 's' || c.Kind != CitedWhole {
		return
	}
	if c.Issued == 0 || !c.Issued.IsDay() {
		if d, ok := x.placeBehind(c.End); ok {
			c.Issued, c.To = d.date, d.end
		} else if d, ok = x.dateOver(h.start); ok {
			c.Issued = d.date
		} else {
			return
		}
	}
	c.Heading = true
	k := c.To
	for range 200 {
		if k >= len(s) || s[k] != '\n' && s[k] != ' ' && s[k] != '-' && s[k] != '\r' && s[k] != '_' && s[k] != '*' && s[k] != '|' && s[k] != 0xC2 && s[k] != 0xA0 {
			break
		}
		k++
	}
	if v, e := x.b.labels.from(s, k); v >= 0 && e > k && strings.ToUpper(s[k:e]) == s[k:e] {
		form := x.b.labels.rows[v].form
		if set := formsOf(c.Number); set == 0 || set.has(form) || form == Decision && mayCall(form, c.Number) {
			c.Form = form
			c.Note &^= NoteForm
		}
	}
}
