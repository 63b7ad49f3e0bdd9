package directive

import "github.com/vnpolity/vnpolity/org"

// minInitials bounds from below the letters of a symbol that are the initials of a name, and maxInitialled the words of the name.
const (
	minInitials   = 3
	maxInitialled = 16
)

// initialled reads, behind "của", the name of an organ of which the symbol of the number is the initials, of its first words or of some further
// on: 8/QĐ-TCT của Tổ công tác, 285/CCTTHC của Tổ công tác chuyên trách cải cách thủ tục hành chính. So it is read although most of its words
// are in small letters, and told from a better known organ with the same symbol.
func (x *scanner) initialled(w *issuerWords, n Number, l issuerLink) bool {
	s, start := x.s, l.end
	if !l.linked || start >= len(s) || !startsCapital(s[start:]) {
		return false
	}
	want, letters := initials(n.Issuer())
	if letters < minInitials {
		return false
	}
	var window syllable // the last initials, as many as the symbol has
	mask := syllable(1)<<(letters*letterBits) - 1
	for k, words := start, 1; words <= maxInitialled; words++ {
		y, e, _ := readSyllable(s, k)
		if y == wordVa {
			k = skipBlanks(s, e)
			y, e, _ = readSyllable(s, k)
		}
		if e == k || y == 0 || words > 1 && stopsAt(s, k) {
			return false
		}
		if window = (window<<letterBits | y.first()) & mask; window == want && (words == letters || words > letters && letters > minInitials) {
			*w = issuerWords{start: start, end: e, row: &organRow, actor: &nobody, open: true}
			if w.end = x.placeName(e); x.goesOnSmall(w.end) { // Tổ giúp việc Ban Chỉ đạo
				w.end = e
			}
			if v, _ := taskForcesBook.get().from(s, start); v >= 0 {
				w.end = x.task(e)
			}
			return !partly(n, s[start:w.end])
		}
		if k = skipBlanks(s, e); k < len(s) && isJoint(s[k]) {
			k = skipBlanks(s, k+1)
		}
	}
	return false
}

// goesOnSmall reports whether a name that ends at s[i] goes on with a word in small letters, so that half of it was read.
func (x *scanner) goesOnSmall(i int) bool {
	k := skipBlanks(x.s, i)
	if y, e, _ := readSyllable(x.s, k); y == 0 || e == k || startsCapital(x.s[k:]) || stopsAt(x.s, k) {
		return false
	}
	v, _ := x.b.after.from(x.s, k)
	return v < 0
}

// partly reports whether words are the first of the name that the symbol of a number has: Đoàn Chủ tịch of a number with ĐCT.
func partly(n Number, words string) bool {
	row := issuerRowOf(n.Issuer())
	return row != nil && row.symbol != "" && sameWords(row.name(), words)
}

// sameWords reports whether a name starts with words, in whatever spelling those are.
func sameWords(name, words string) bool {
	for i, k := 0, 0; k < len(words); {
		a, after, _ := readSyllable(name, i)
		b, e, _ := readSyllable(words, k)
		if a != b || e == k {
			return false
		}
		i, k = skipBlanks(name, after), skipBlanks(words, e)
	}
	return true
}

// organRow is for an organ that is in no table.
var organRow = issuerRow{style: anyStyle, source: srcOrgs}

var nobody org.Actor

// initials returns the letters of a symbol, without marks and as many as they are, up to the hyphen behind which the office stands that drew
// the document up; none for what is no such symbol.
func initials(symbol string) (y syllable, letters int) {
	y, end, _ := readSyllable(symbol, 0)
	if y == 0 || end < len(symbol) && symbol[end] != '-' {
		return 0, 0
	}
	y = y.plain()
	for p := y; p != 0; p >>= letterBits {
		letters++
	}
	return y, letters
}
