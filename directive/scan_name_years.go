package directive

import "strings"

// maxYears bounds the years that a list of laws of one name goes on with.
const maxYears = 8

// years reads the further years of laws that have the name of c, which ends in a year: Luật Đất đai năm 2013 và 2024, Hiến pháp 1946, 1959,
// 1980. The name is the label of each.
func (x *scanner) years(c Citation, name string, yield func(Citation) bool) (next int, ok bool) {
	for range maxYears {
		start, end := x.anotherYear(c.End, maxYears) // of which the last four bytes are the year
		y := yearAt(x.s, end-4)
		if start == c.End || y == c.Issued.Year() {
			break
		}
		c.Start, c.From, c.End, c.To, c.Text, c.Label = start, start, end, end, x.s[start:end], name
		c.Issued, c.Places = yearDate(y, 0), ""
		c.Note |= NoteShared
		x.done, x.told = end, end
		if !yield(c) {
			return 0, false
		}
	}
	return c.End, true
}

// anotherYear returns where one more year stands behind a comma or "và" at s[i:], with the word for it behind "và"; both are i if none
// does. Behind a comma a mark or "và" must follow, so that it is no clause that begins with the year, and behind the word for it another year or
// the end of the clause: Hiến pháp năm 1946, năm 1959 và năm 1980. No more than as many as are left are looked at.
func (x *scanner) anotherYear(i, left int) (start, end int) {
	s := x.s
	k := skipBlanks(s, i)
	if k >= len(s) {
		return i, i
	}
	comma := s[k] == ','
	if comma {
		k = skipBlanks(s, k+1)
	} else if word, e := readWord(s, k); word == wordVa || word == wordHoac {
		k = skipBlanks(s, e)
	} else {
		return i, i
	}
	start = k
	word, e := readWord(s, k)
	named := word == wordNam
	if named {
		k = skipBlanks(s, e)
	}
	d, ok := readBareYear(s, k)
	if !ok {
		return i, i
	}
	if named && !comma && !x.endsNumber(d.end) || named && comma && !x.yearsEnd(d.end, left) { // và năm 1995 Việt Nam gia nhập ASEAN
		return i, i
	}
	if comma && d.end < len(s) {
		if word, _ := readWord(s, d.end); word != wordVa && s[d.end] != ',' && s[d.end] != ';' && s[d.end] != '.' && s[d.end] != ')' {
			return i, i
		}
	}
	return start, d.end
}

// yearsEnd reports whether the years of a list end at s[i] with the clause, or go on there.
func (x *scanner) yearsEnd(i, left int) bool {
	if k := skipBlanks(x.s, i); k == len(x.s) || strings.IndexByte(".;)", x.s[k]) >= 0 {
		return true
	}
	if left == 0 {
		return false
	}
	next, _ := x.anotherYear(i, left-1)
	return next > i
}
