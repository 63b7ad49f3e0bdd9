package directive

import (
	"iter"
	"strings"
	"sync"
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
		x := scanner{s: text, b: booksOnce()}
		x.run(yield)
	}
}

// A scanner is the state of one Scan.
type scanner struct {
	s       string
	b       *books
	done    int // the end of the last citation: the next one starts behind it
	title   title
	members []Citation // of the list that is being read
}

// A title is the name of a law that stands before its number.
type title struct {
	from, end int
	form      Form
}

// books are the tables that a scanner uses.
type books struct {
	labels  *labelBook
	issuers *issuerBook
	after   *phraseBook
	verbs   *phraseBook
	symbols map[uint64][]symbolRow
	first   [256]byte // what may start a trigger, and what may be its second byte: a bit for each
	second  [256]byte
	ends    [256]bool // the bytes that may end a label
}

// The triggers: pairs of bytes at which a citation may be. Everything between them is passed over.
const (
	atNumber  = 1 << iota // the first digit of a number
	atThis                // này
	atAbove               // trên
	atMeeting             // Hiến pháp, Hội nghị
	atLaw                 // Luật
	atCode                // Bộ luật
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
	{"B", "oO\xE1", atCode},
	{"\x90", "iIaA\xE1", atStatute}, // the last byte of Đ
	{"P", "hH", atDecree},
}

var booksOnce = sync.OnceValue(func() *books {
	b := &books{
		labels: labelsOnce(), issuers: issuersOnce(), after: afterOnce(), verbs: verbsOnce(), symbols: symbolsOnce(),
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
	for _, word := range [...]string{"số", "so", "No", "hiệu", "ương", "TW", "Ư", "thứ", ":", "."} {
		b.end(word)
	}
	for _, mark := range "\u0300\u0301\u0303\u0309\u0323\u0302\u0306\u031b" {
		b.end(string(mark))
	}
	return b
})

// end marks the last byte of a word, in either case, as one that may end a label.
func (b *books) end(word string) {
	for _, w := range [...]string{word, strings.ToUpper(word)} {
		b.ends[w[len(w)-1]] = true
	}
	y, _, _ := readSyllable(word, strings.LastIndexByte(word, ' ')+1)
	if letter := y.plain() & (1<<letterBits - 1); letter != 0 {
		b.ends['a'+letter-1], b.ends['A'+letter-1] = true, true
	}
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
		next, ok := i+1, true
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
