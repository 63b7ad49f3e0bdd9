package directive

import (
	"iter"
	"strings"
)

// Scan yields the citations in a text, in the order in which they stand: numbers in any of the shapes and spellings that
// people use, with the errors that they make; several numbers under one label, one by one; serials alone after a label,
// "Nghị quyết 25"; documents by name; and what points back, "Nghị quyết này". What only looks like a citation is left out:
// dates, ratios, standards, telephone numbers; and so are drafts of laws, which are no documents yet, and the laws of other states.
// [Corpus.Resolve] then finds the documents.
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

// A scanner is the state of one Scan. It goes from trigger to trigger, and at each one method reads what is around it:
//
//	Trigger            Method    Reads
//
//	a first digit      number    a list of numbers (list), or a plenum after "Trung ương" or "lần thứ" (plenum)
//	này                this      Nghị quyết này, khoản 1 Điều này
//	trên               above     Quyết định nêu trên
//	any other          name      Hiến pháp, a law, a statute, a code; a plenum or congress after a label (meeting); luật in small
//	                             letters (smallLaw)
//
// Where the name of a document stands before its number, name and plenum yield nothing: they leave it in title, for the number.
//
// A list is read in this order, and what is said of who issued it counts where it is said first:
//
//	headingBefore        the label before the first number, or the words for a plenum
//	readMembers          the numbers, each with the date behind it; a label of its own for some
//	share                a serial takes its symbol and year from another number of its label
//	issuer               who issued it: behind it, set off by brackets or dashes, or between label and number; then the term
//	preceded             who issued it and when, before the label
//	spelledBefore        before the label, who has a symbol for initials that is in no table or another's
//	issuedBehindTitle    behind the title of the document: do … ban hành
//	passedOn             the day before the label, where "được ban hành" follows
//	entitled             the day and the issuer behind a title that follows the number at once
//	record, heading      what a list of documents or the head of the text says below the number
//	placesBehind         the places behind one alone, where none stand before it
//	complete             a serial takes the symbol of its form and its issuer
//
// The number or the name of a citation starts at done, the end of the one before, with the places behind that, or behind it. From there on its places and the issuer
// before it are looked for, and a date before it from told on: the day and the issuer behind the last citation are its own. A label before
// a number is not held to done, so that the end of a symbol may be taken for one.
type scanner struct {
	s       string
	b       *books
	done    int // the end of the last citation, with the places behind it: the next one starts behind that
	told    int // where what was read of the last citation ends, its date and who issued it
	title   title
	plenary Citation // the last one by its plenum
	draft   int      // where the name of the last draft of a law ends
	memo    seriesMemo
	members []Citation  // of the list that is being read
	between issuerWords // between the label and the number: "Quyết định của Ban Bí thư số 91-QĐ/TW"
}

// A title is the name of a law that stands before its number.
type title struct {
	from, end int
	form      Form
}

// head makes a title the label of the number behind it.
func (t title) head(h *heading) {
	h.row, h.start = &labelRow{form: t.form, bare: bareNumber}, t.from
}

// books are the tables that a scanner uses.
type books struct {
	labels   *labelBook
	issuers  *issuerBook
	after    *phraseBook
	leads    *phraseBook
	symbols  *symbolBook
	leadEnds [256]bool // the last bytes of the words in leads
	triggers triggerTable
	starts   startSet
	endings  endingSet // of labels
}

var booksTable lazy[*books]

func theBooks() *books { return booksTable.get(newBooks) }

func newBooks() *books {
	b := &books{
		labels: labelsBook(), issuers: issuersBook(), after: afterBook.get(), leads: leadsBook.get(), symbols: symbolsBook(),
	}
	b.triggers.numbers()
	b.starts.fill(&b.triggers)
	b.endings.fill(b.labels)
	b.fillLeadEnds()
	return b
}

// fillLeadEnds fills leadEnds, for every way in which the last letter of a word may be typed.
func (b *books) fillLeadEnds() {
	for _, word := range clauseWords {
		if word.uses&useLead == 0 {
			continue
		}
		y, _, _ := readSyllable(word.text, strings.LastIndexByte(word.text, ' ')+1)
		plain := byte(y.last()) - 1
		for _, last := range [...]byte{lastByte(word.text), lastByte(strings.ToUpper(word.text)), plain + 'a', plain + 'A'} {
			b.leadEnds[last] = true
		}
	}
	for _, mark := range toneMarks {
		b.leadEnds[string(mark)[1]] = true
	}
}

func lastByte(s string) byte { return s[len(s)-1] }

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
