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
func (x *scanner) initialled(w *issuerWords, n Number, i int) bool {
	s := x.s
	start, linked, _ := linkBehind(s, i)
	if !linked || start >= len(s) || !startsCapital(s[start:]) {
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

// maxSpelled bounds how far before a document the name stands that its symbol is the initials of, in bytes.
const maxSpelled = 200

// spelledBefore reads, before the label of the list, the name of the organ of which the symbol of its first number is the initials, in the same
// sentence: cho Trường Đại học Công nghệ theo Quy chế QĐ 2706/QĐ-ĐHCN. It is asked for symbols that are in no table, or where somebody else
// stands before the label: Ban Tài chính Tổng Liên đoàn tại Tờ trình số 146/TTr-BTC.
func (x *scanner) spelledBefore(from int) {
	s, first := x.s, &x.members[0]
	if first.IssuedBy != "" {
		return
	}
	want, letters := initials(first.Number.Issuer())
	if letters < minInitials {
		return
	}
	for at := from; at > max(x.told, from-maxSpelled); {
		at = skipBlanksBack(s, at)
		y, start, _ := syllableUpTo(s, at)
		if y == 0 || start == at {
			if at == 0 || s[at-1] == '.' || s[at-1] == ';' || s[at-1] == '\n' {
				return
			}
			at--
			continue
		}
		if start < x.told {
			return
		}
		if at = start; !startsCapital(s[at:]) {
			continue
		}
		name := schoolStart(s, at)
		if v, _ := x.b.issuers.words.from(s, name); v < 0 || !x.b.issuers.open[v] {
			continue
		}
		if end := x.spelledName(at, want, letters); end > at && end <= from {
			w := issuerWords{start: name, end: end, row: &organRow, actor: &nobody}
			w.apply(first, s)
			return
		}
	}
}

// spelled returns where as many words at s[k:] end as there are initials, where those are theirs; k if they are not.
func spelled(s string, k int, want syllable, letters int) int {
	var got syllable
	end := k
	for at := k; letters > 0; letters-- {
		y, e, _ := readSyllable(s, at)
		if y == wordVa {
			at = skipBlanks(s, e)
			y, e, _ = readSyllable(s, at)
		}
		if e == at || y == 0 {
			return k
		}
		got, end = got<<letterBits|y.first(), e
		if at = skipBlanks(s, e); at < len(s) && isJoint(s[at]) {
			at = skipBlanks(s, at+1)
		}
	}
	if got != want {
		return k
	}
	return end
}

// spelledName returns where the name at s[k:] ends of which the first words have those initials, with the organ that it is of; k if it goes on with
// other words that have a capital.
func (x *scanner) spelledName(k int, want syllable, letters int) int {
	s := x.s
	end := spelled(s, k, want, letters)
	next := skipBlanks(s, end)
	if end == k || next == len(s) {
		return end
	}
	if v, _ := placeTypesBook.get().from(s, next); v >= 0 { // Trung tâm Y tế huyện Đông Anh
		return x.placeName(end)
	}
	if !startsCapital(s[next:]) {
		return end
	}
	var above issuerWords
	if x.issuerAt(&above, next) {
		return above.end
	}
	return k
}

// schoolStart returns where "Trường" stands before a name that starts at s[at], or at.
func schoolStart(s string, at int) int {
	if y, start := wordBefore(s, at); y == wordTruong && startsCapital(s[start:]) {
		return start
	}
	return at
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
