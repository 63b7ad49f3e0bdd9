package directive

import (
	"strings"

	"github.com/vnpolity/vnpolity/org"
)

// readTermDigits reads a term in digits: "khóa 8", "(khóa 11)".
func readTermDigits(s string, i int) (roman string, end int) {
	k := skipBlanks(s, i)
	bracket := k < len(s) && s[k] == '('
	if bracket || k < len(s) && s[k] == ',' {
		k = skipBlanks(s, k+1)
	}
	word, e := readWord(s, k)
	if word != wordKhoa {
		return "", i
	}
	n, end := readInt(s, skipBlanks(s, e), 2)
	if n < 1 || n > maxTermDigits || digitAt(s, end) {
		return "", i
	}
	if bracket && end < len(s) && s[end] == ')' {
		end++
	}
	return string(appendRoman(nil, uint16(n))), end
}

// maxTermDigits bounds a term of the Party in digits.
const maxTermDigits = 20

// monthOfTerm reads the month behind a term in the same bracket: "(khóa II - 01/1959)".
func monthOfTerm(s string, i int) (month org.Date, end int) {
	k := skipBlanks(s, i)
	if k < len(s) && s[k] == ',' {
		k++
	} else if sep, size, _ := readDash(s, k); sep == '-' {
		k += size
	} else {
		return 0, i
	}
	k = skipBlanks(s, k)
	d, ok := readMonth(s, k)
	if !ok {
		d, ok = readWordedDate(s, k)
	}
	if !ok || d.end >= len(s) || s[d.end] != ')' {
		return 0, i
	}
	return d.date, d.end + 1
}

// maxPlenums bounds the plenums of one list.
const maxPlenums = 8

// A plenumList is the plenums behind the first of a list.
type plenumList struct {
	count        int
	starts, ends [maxPlenums]int
	numbers      [maxPlenums]uint8
}

// last returns where the last of the list ends, e if there is none behind the first, which ends at s[e].
func (l *plenumList) last(e int) int {
	if l.count == 0 {
		return e
	}
	return l.ends[l.count-1]
}

// plenums reads more numbers of plenums, with or without "TW" before them: "Nghị quyết Trung ương 4, 5 khóa XI", "Nghị quyết TW 6, TW 7".
func (x *scanner) plenums(i int) (list plenumList) {
	s := x.s
	for list.count < maxPlenums {
		k := skipBlanks(s, i)
		if word, e := readWord(s, k); word == wordVa {
			k = e
		} else if k < len(s) && s[k] == ',' {
			k++
		} else {
			break
		}
		k = skipBlanks(s, k)
		start := k
		if word, e := readWord(s, k); word == wordTW || word == wordTUHorn {
			k = skipBlanks(s, e)
		} else {
			k = skipBlanks(s, skipNth(s, k))
		}
		n, e := readInt(s, k, 2)
		if n == 0 || n > 25 || !termAt(s, e) && counts(s, skipBlanks(s, e)) || e < len(s) && (s[e] == '/' || s[e] == '-' || s[e] == '%' || s[e] == '.' && digitAt(s, e+1)) {
			break
		}
		list.starts[list.count], list.ends[list.count], list.numbers[list.count] = start, e, uint8(n)
		list.count++
		i = e
	}
	return list
}

func termAt(s string, i int) bool {
	roman, _ := readTerm(s, i)
	return roman != ""
}

// terms reads more terms behind that of a plenum, each a citation of its own: "Nghị quyết Trung ương 4 khóa XI, XII".
func (x *scanner) terms(c Citation, yield func(Citation) bool) (next int, ok bool) {
	s := x.s
	for range maxTerms {
		k := skipBlanks(s, c.End)
		word, e := readWord(s, k)
		switch {
		case k < len(s) && (s[k] == ',' || s[k] == '&' || s[k] == ';'):
			k = skipBlanks(s, k+1)
		case word == wordVa:
			k = skipBlanks(s, e)
		default:
			return c.End, true
		}
		if word, e := readWord(s, k); word == wordKhoa {
			k = skipBlanks(s, e)
		}
		e = k
		for e < len(s) && strings.IndexByte("IVX", s[e]) >= 0 {
			e++
		}
		if roman(s[k:e]) == 0 || e < len(s) && strings.IndexByte(",;.) \n", s[e]) < 0 {
			return c.End, true
		}
		c.Term, c.Note, c.Places = termID(s[k:e], "@party-committee@vn"), NoteShared, ""
		c.Start, c.From, c.End, c.To = k, k, e, e
		c.Text = s[k:e]
		x.done = e
		if !yield(c) {
			return 0, false
		}
	}
	return c.End, true
}

// maxTerms bounds the terms behind a plenum.
const maxTerms = 8

// again reads "lần 2", "(lần 2)" behind the number of a plenum that met twice.
func again(s string, i int) int {
	k := skipBlanks(s, i)
	if k < len(s) && s[k] == '(' {
		k++
	}
	word, e := readWord(s, k)
	if word != wordLan {
		return i
	}
	_, e = readInt(s, skipBlanks(s, e), 1)
	switch {
	case !digitAt(s, e-1):
		return i
	case e < len(s) && s[e] == ')':
		return e + 1
	}
	return e
}
