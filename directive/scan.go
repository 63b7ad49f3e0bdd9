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
	triggers triggerTable
	ends     pairSet // the last two bytes of labels
	thirds   pairSet // their third byte from the end and the last one: trung ương, and not trong
}

var booksTable lazy[*books]

func theBooks() *books { return booksTable.get(newBooks) }

func newBooks() *books {
	b := &books{
		labels: labelsBook(), issuers: issuersBook(), after: afterBook.get(), verbs: verbsBook.get(), symbols: symbolsBook(),
	}
	b.triggers.fill()
	for i := range b.labels.rows {
		if b.labels.rows[i].bare != bareBehind {
			b.end(b.labels.rows[i].text)
		}
	}
	for i := range names {
		b.end(names[i].text)
	}
	for _, word := range [...]string{"số", "No", "số hiệu", "trung ương", "TW", "TƯ", "T.Ư", "T.W", "lần thứ"} {
		b.end(word)
	}
	for _, word := range qualities {
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
			b.ends.add(byte(before), byte(c))
		}
		b.anyThird(byte(c))
	}
	// a mark by itself, behind any letter
	for _, mark := range "\u0300\u0301\u0303\u0309\u0323\u0302\u0306\u031b" {
		m := string(mark)
		b.ends.add(m[0], m[1])
		b.anyThird(m[1])
		for letter := 'A'; letter <= 'z'; letter++ {
			if letterASCII(byte(letter)) {
				b.ends.add(m[1], byte(letter))
				b.thirds.add(m[0], byte(letter))
			}
		}
	}
	return b
}

// end marks the last bytes of a word as those that may end a label: as it is, in capitals, and without marks.
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
			b.ends.add(' ', w[0])
			b.anyThird(w[0])
		case 2:
			b.ends.add(w[0], w[1])
			b.anyThird(w[1])
		default:
			b.ends.add(w[n-2], w[n-1])
			b.thirds.add(w[n-3], w[n-1])
		}
	}
}

// anyThird lets any byte be the third from the end where the last is the one given.
func (b *books) anyThird(last byte) {
	for c := range 256 {
		b.thirds.add(byte(c), last)
	}
}

// A pairSet is a set of pairs of bytes, a bit for each.
type pairSet [1 << 10]uint64

func (p *pairSet) add(before, last byte) {
	k := int(before)<<8 | int(last)
	p[k>>6] |= 1 << (k & 63)
}

func (p *pairSet) has(before, last byte) bool {
	k := int(before)<<8 | int(last)
	return p[k>>6]>>(k&63)&1 != 0
}

// endsLabel reports whether the bytes before s[j] may end a label.
func (b *books) endsLabel(s string, j int) bool {
	return j > 1 && b.ends.has(s[j-2], s[j-1]) && (j == 2 || b.thirds.has(s[j-3], s[j-1]))
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
