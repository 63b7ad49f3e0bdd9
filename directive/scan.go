package directive

import (
	"iter"
	"strings"
)

// Scan yields the citations in a text, in the order in which they stand: numbers in any of the shapes and spellings that
// people use, with the errors that they make; several numbers under one label, one by one; serials alone after a label,
// "Nghị quyết 25"; documents by name; and what points back, "Nghị quyết này". What only looks like a citation is left out:
// dates, ratios, standards, telephone numbers. [Corpus.Resolve] then finds the documents.
//
// Offsets are those of the bytes given, and strings in the citations are pieces of the text, which is neither copied nor
// normalised. Bytes that are not UTF-8 are text like any other. The time is linear in the length of the text, and nothing
// is allocated where nothing is found.
func Scan(text string) iter.Seq[Citation] {
	return func(yield func(Citation) bool) {
		x := scanner{s: text, b: theBooks()}
		x.run(yield)
	}
}

// A scanner is the state of one Scan.
type scanner struct {
	s       string
	b       *books
	done    int // the end of the last citation: the next one starts behind it
	title   title
	members []Citation  // of the list that is being read
	between issuerWords // between the label and the number: "Quyết định của Ban Bí thư số 91-QĐ/TW"
}

// A title is the name of a law that stands before its number.
type title struct {
	from, end int
	form      Form
}

// books are the tables that a scanner uses.
type books struct {
	labels   *labelBook
	issuers  *issuerBook
	after    *phraseBook
	verbs    *phraseBook
	symbols  *symbolBook
	verbEnds [256]bool // the last bytes of verbs
	first    [256]byte // what may start a trigger, and what may be its second byte: a bit for each
	second   [256]byte
	ends     [1 << 10]uint64 // the pairs of bytes that may end a label, as a set of bits
}

// The triggers: pairs of bytes at which a citation may be. Everything between them is passed over.
const (
	atNumber  = 1 << iota // the first digit of a number
	atThis                // này
	atAbove               // trên
	atMeeting             // Hiến pháp, Hội nghị
	atLaw                 // Luật
	atCode                // Bộ luật, BLHS
	atStatute             // Điều lệ, Đại hội
	atDecree              // Pháp lệnh
)

var triggers = [...]struct {
	first, second string
	hit           byte
}{
	{"\xA0\x80", "y", atThis}, // the last byte of à, composed or not
	{"\xAA", "n", atAbove},    // the last byte of ê
	{"H", "iIoO\xE1", atMeeting},
	{"L", "uU", atLaw},
	{"B", "oOL\xE1", atCode},
	{"\x90", "iIaA\xE1", atStatute}, // the last byte of Đ
	{"P", "hH", atDecree},
}

var booksTable lazy[*books]

func theBooks() *books { return booksTable.get(newBooks) }

func newBooks() *books {
	b := &books{
		labels: labelsBook(), issuers: issuersBook(), after: afterBook.get(), verbs: verbsBook.get(), symbols: symbolsBook(),
	}
	for c := range 256 {
		switch {
		case '0' <= c && c <= '9':
			b.second[c] |= atNumber
		case c != '.' && c != ',' && c != '/' && c != '-':
			b.first[c] |= atNumber
		}
	}
	for _, t := range triggers {
		for i := range len(t.first) {
			b.first[t.first[i]] |= t.hit
		}
		for i := range len(t.second) {
			b.second[t.second[i]] |= t.hit
		}
	}
	for i := range b.labels.rows {
		b.end(b.labels.rows[i].text)
	}
	for i := range names {
		b.end(names[i].text)
	}
	for _, word := range [...]string{"số", "No", "số hiệu", "trung ương", "TW", "TƯ", "T.Ư", "T.W", "lần thứ", "điều"} {
		b.end(word)
	}
	for _, verb := range verbs {
		y, _, _ := readSyllable(verb, strings.LastIndexByte(verb, ' ')+1)
		b.verbEnds[verb[len(verb)-1]] = true
		b.verbEnds[byte(y.plain()&(1<<letterBits-1))-1+'a'] = true
	}
	for _, mark := range "\u0300\u0301\u0303\u0309\u0323" {
		b.verbEnds[string(mark)[1]] = true
	}
	for _, c := range ":." {
		for before := range 256 {
			b.pair(byte(before), byte(c))
		}
	}
	// a mark by itself, behind any letter
	for before := range 256 {
		for _, mark := range "\u0300\u0301\u0303\u0309\u0323\u0302\u0306\u031b" {
			m := string(mark)
			b.pair(m[0], m[1])
			if after := byte(before); m[1] != 0 && (after|0x20 >= 'a' && after|0x20 <= 'z') {
				b.pair(m[1], after)
			}
		}
	}
	return b
}

// end marks the last two bytes of a word as a pair that may end a label: as it is, in capitals, and without marks.
func (b *books) end(word string) {
	var plain []byte
	y, _, _ := readSyllable(word, strings.LastIndexByte(word, ' ')+1)
	for y = y.plain(); y != 0; y >>= letterBits {
		plain = append([]byte{byte(y&(1<<letterBits-1)) - 1 + 'a'}, plain...)
	}
	title := append([]byte(nil), plain...)
	if len(title) > 0 {
		title[0] -= 'a' - 'A'
	}
	for _, w := range [...]string{word, strings.ToUpper(word), string(plain), strings.ToUpper(string(plain)), string(title)} {
		switch n := len(w); n {
		case 0:
		case 1:
			b.pair(' ', w[0])
		default:
			b.pair(w[n-2], w[n-1])
		}
	}
}

func (b *books) pair(before, last byte) {
	k := int(before)<<8 | int(last)
	b.ends[k>>6] |= 1 << (k & 63)
}

// endsLabel reports whether the bytes before s[j] may end a label.
func (b *books) endsLabel(s string, j int) bool {
	if j < 2 {
		return false
	}
	k := int(s[j-2])<<8 | int(s[j-1])
	return b.ends[k>>6]>>(k&63)&1 != 0
}

// run looks for triggers and reads what is at them.
func (x *scanner) run(yield func(Citation) bool) {
	s, b := x.s, x.b
	if len(s) > 0 && '0' <= s[0] && s[0] <= '9' {
		if _, ok := x.number(0, yield); !ok {
			return
		}
	}
	for i := x.done; ; {
		var hit byte
		if i, hit = b.next(s, i); hit == 0 {
			return
		}
		var next int
		var ok bool
		switch {
		case hit&atNumber != 0:
			next, ok = x.number(i+1, yield)
		case hit&atThis != 0:
			next, ok = x.this(i, yield)
		case hit&atAbove != 0:
			next, ok = x.above(i, yield)
		default:
			next, ok = x.name(i, hit, yield)
		}
		if !ok {
			return
		}
		i = max(next, i+1)
	}
}

// next returns the first trigger at i or behind it; hit is 0 if there is none.
func (b *books) next(s string, i int) (at int, hit byte) {
	for ; i+4 < len(s); i += 4 {
		w := s[i : i+5]
		h0, h1 := b.first[w[0]]&b.second[w[1]], b.first[w[1]]&b.second[w[2]]
		h2, h3 := b.first[w[2]]&b.second[w[3]], b.first[w[3]]&b.second[w[4]]
		if h0|h1|h2|h3 == 0 {
			continue
		}
		switch {
		case h0 != 0:
			return i, h0
		case h1 != 0:
			return i + 1, h1
		case h2 != 0:
			return i + 2, h2
		}
		return i + 3, h3
	}
	for ; i+1 < len(s); i++ {
		if hit = b.first[s[i]] & b.second[s[i+1]]; hit != 0 {
			return i, hit
		}
	}
	return len(s), 0
}
