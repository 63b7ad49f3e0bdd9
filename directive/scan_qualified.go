package directive

// qualities are words that may stand between what several documents are called and their numbers: 4 nghị quyết trụ cột 57, 59, 66, 68.
var qualities = []string{"trụ cột", "chiến lược", "quan trọng", "đột phá", "then chốt", "nền tảng", "trọng tâm", "lớn"}

var qualitiesBook = lazyBook{texts: qualities}

// qualified reads a label with such a word behind it, where a list of three serials or more starts at s[i]; before a bracket "các" in
// front of the label does as well.
func (x *scanner) qualified(h *heading, end, i int) bool {
	s := x.s
	if i = listed(s, i); i == 0 || listed(s, i) == 0 {
		return false
	}
	v, at := qualitiesBook.get().upTo(s, end)
	if v >= 0 {
		end = skipBlanksBack(s, at)
	}
	row, start := x.b.labels.upTo(s, end)
	if row == nil || row.bare != bareAlways {
		return false
	}
	if y, _ := wordBefore(s, start); v < 0 && y != wordCac {
		return false
	}
	h.row, h.start, h.plural, h.glued = row, start, true, false
	return true
}

// bracketed reports whether nothing but serials of two digits or more stands from s[i] on up to the end of a bracket.
func bracketed(s string, i int) bool {
	for {
		e := skipDigits(s, i)
		k := skipBlanks(s, e)
		if e-i < 2 || k >= len(s) {
			return false
		}
		switch word, end := readWord(s, k); {
		case s[k] == ')':
			return true
		case s[k] == ',' || s[k] == ';':
			i = skipBlanks(s, k+1)
		case word == wordVa:
			i = skipBlanks(s, end)
		default:
			return false
		}
	}
}

// listed returns where the next serial of a list stands, behind the one at s[i]; 0 if there is none.
func listed(s string, i int) (next int) {
	k := skipBlanks(s, skipDigits(s, i))
	if k >= len(s) || s[k] != ',' && s[k] != ';' {
		return 0
	}
	if k = skipBlanks(s, k+1); !digitAt(s, k) {
		return 0
	}
	return k
}
