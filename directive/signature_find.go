package directive

import (
	"iter"
	"strings"
	"unicode/utf8"

	"github.com/vnpolity/vnpolity/org/vitext"
)

// FindSignatures yields the signature blocks of a text, in its order, with offsets of the caller's own bytes. It reads
// what people write: one line or several, cells of tables, "T/M" and "TM", a list of recipients between the organ and the
// name. Without an authority a block is a title in capitals and a name after it. It takes linear time.
func FindSignatures(text string) iter.Seq[FoundSignature] {
	return func(yield func(FoundSignature) bool) {
		for at := 0; at < len(text); {
			start, ok := nextCapitals(text, at)
			if !ok {
				return
			}
			f, end := readFoot(text, start)
			if f.SignatureBlock != (SignatureBlock{}) && !yield(f) {
				return
			}
			at = end
		}
	}
}

// nextCapitals returns where the next word of capitals begins that may open a block.
func nextCapitals(text string, at int) (int, bool) {
	for at < len(text) {
		w, ok := nextWord(text, at)
		if !ok {
			return 0, false
		}
		if first, _ := utf8.DecodeRuneInString(text[w.start:]); w.class == capitals && strings.ContainsRune(openers, first) {
			return w.start, true
		}
		at = w.end
	}
	return 0, false
}

// openers are the letters with which an authority or a title begins.
const openers = "TKQPCBGVH"

// foot reads the words of one block.
type foot struct {
	text  string
	words []word
}

// maxFoot bounds how many words a block may span, with the list of recipients between its parts.
const maxFoot = 160

// readFoot reads a block at start, and where to go on: past what was read.
func readFoot(text string, start int) (f FoundSignature, next int) {
	x := foot{text: text}
	for at := start; len(x.words) < maxFoot; {
		w, ok := nextWord(text, at)
		if !ok {
			break
		}
		x.words = append(x.words, w)
		at = w.end
		if len(x.words) == 4 && !x.opens() { // an authority and a title are told by four words
			break
		}
	}
	if !x.opens() {
		return FoundSignature{}, x.words[0].end
	}
	b, last := x.read()
	if b == (SignatureBlock{}) {
		return FoundSignature{}, x.words[0].end
	}
	return FoundSignature{b, start, x.words[last].end}, x.words[last].end
}

// opens reports whether the first word may open a block: it does not stand in a number, and is an authority or begins a
// title.
func (x *foot) opens() bool {
	w := x.words[0]
	if w.start > 0 && strings.IndexByte("/-", x.text[w.start-1]) >= 0 {
		return false
	}
	_, n := x.authority(0)
	return n > 0 || x.beginsTitle(0)
}

func (x *foot) at(i int) string {
	if i >= len(x.words) {
		return ""
	}
	return vitext.Canonical(x.text[x.words[i].start:x.words[i].end])
}

// gap is what stands between the word before i and that one.
func (x *foot) gap(i int) string { return x.text[x.words[i-1].end:x.words[i].start] }

// authority reads the sign of an authority at word i: how many words it takes, 0 if it is none.
func (x *foot) authority(i int) (as Signing, n int) {
	two := func(second string) bool {
		if i+2 >= len(x.words) || x.at(i+1) != second || x.words[i+2].class != capitals {
			return false
		}
		gap := strings.TrimSpace(x.gap(i + 1))
		return gap == "/" || gap == "." && (x.beginsTitle(i+2) || second == "M" && hasWord(organStarts, x.at(i+2))) // T.M
	}
	dotted := func() bool {
		return i+1 < len(x.words) && x.words[i+1].class == capitals && strings.HasPrefix(x.gap(i+1), ".")
	}
	bare := func() bool {
		return i+1 < len(x.words) && x.words[i+1].class == capitals && strings.Trim(x.gap(i+1), " *_|:\n\r\t\u00a0") == ""
	}
	switch x.at(i) {
	case "TM":
		if dotted() || bare() && hasWord(organStarts, x.at(i+1)) {
			return OnBehalf, 1
		}
	case "KT":
		if dotted() || bare() && x.beginsTitle(i+1) {
			return ForHead, 1
		}
	case "TL":
		if dotted() || bare() && x.beginsTitle(i+1) {
			return ByOrder, 1
		}
	case "TUQ":
		if dotted() || bare() && x.beginsTitle(i+1) {
			return Delegated, 1
		}
	case "Q":
		if dotted() && x.beginsTitle(i+1) {
			return ActingHead, 1
		}
	case "QUYỀN":
		if bare() && x.beginsTitle(i+1) {
			return ActingHead, 1
		}
	case "PHỤ":
		if i+2 < len(x.words) && x.at(i+1) == "TRÁCH" && x.words[i+2].class == capitals {
			return InChargeOf, 2
		}
	case "T":
		switch {
		case two("M"):
			return OnBehalf, 2
		case two("L"):
			return ByOrder, 2
		case two("UQ"):
			return Delegated, 2
		}
	case "K":
		if two("T") {
			return ForHead, 2
		}
	}
	return 0, 0
}

// run returns the end of the words in capitals that begin at i and belong together: up to an authority, another kind of
// word or a mark that divides.
func (x *foot) run(i int) int {
	j := i
	for ; j < len(x.words) && x.words[j].class == capitals; j++ {
		if j > i {
			if _, n := x.authority(j); n > 0 || strings.ContainsAny(x.gap(j), ";:()[]./") || x.initial(j) {
				return j
			}
		}
	}
	return j
}

// phrase returns the words from i to j as printed, with single blanks.
func (x *foot) phrase(i, j int) string {
	var b strings.Builder
	for k := i; k < j; k++ {
		if k > i {
			switch gap := x.gap(k); {
			case strings.Contains(gap, ","):
				b.WriteString(", ")
			case gap == "-", gap == "&":
				b.WriteString(gap)
			case gap == " - ", gap == " & ":
				b.WriteString(gap)
			default:
				b.WriteByte(' ')
			}
		}
		b.WriteString(x.at(k))
	}
	return b.String()
}

// titleIn returns the first place from i to j at which a title begins, j if none does.
func (x *foot) titleIn(i, j int) int {
	for ; i < j; i++ {
		if x.beginsTitle(i) {
			break
		}
	}
	return i
}

// read reads the block at the first word, and the last word of it.
func (x *foot) read() (b SignatureBlock, last int) {
	i := 0
	for {
		as, n := x.authority(i)
		if n == 0 {
			break
		}
		i += n
		end := x.run(i)
		switch as {
		case OnBehalf:
			cut := x.titleIn(i+1, end)
			b.Organ, b.As, b.Title = x.phrase(i, cut), OnBehalf, x.phrase(cut, end)
		case ActingHead, InChargeOf:
			b.As, b.Title = as, x.phrase(i, end)
		default:
			cut := x.titleIn(i+1, end)
			if as == ForHead && b.mayBeGiven() {
				b.Given, b.Title = x.phrase(i, cut), x.phrase(cut, end)
				break
			}
			b.Post, b.As, b.Title = x.phrase(i, cut), as, x.phrase(cut, end)
		}
		i = end
		if b.Title != "" || b.Given != "" || as != OnBehalf && !(b.mayBeGiven() && x.standsIn(i)) {
			break
		}
	}
	own := b == (SignatureBlock{})
	if own {
		end := x.run(0)
		b.Title, i = x.phrase(0, end), end
	}
	last = i - 1
	if b.Title == "" {
		if at, end := x.laterTitle(i); end > 0 {
			if _, n := x.authority(at); n > 0 {
				inner, upto := (&foot{x.text, x.words[at:]}).read()
				if inner.As == ForHead && inner.Organ == "" && b.mayBeGiven() {
					inner.Post, inner.As, inner.Given = b.Post, b.As, inner.Post
				}
				inner.Organ = b.Organ
				return inner, at + upto
			}
			b.Title, i, last = x.phrase(at, end), end, end-1
		}
	}
	if at, end := x.name(i, own); end > 0 {
		b.Name, last = x.phrase(at, end), end-1
	} else if own {
		return SignatureBlock{}, 0
	}
	return b, last
}

// standsIn reports whether word i is the sign of who signs for the head, KT.
func (x *foot) standsIn(i int) bool {
	as, _ := x.authority(i)
	return as == ForHead
}

// laterTitle looks past a list of recipients for the title or the next authority; end is 0 if there is none.
func (x *foot) laterTitle(i int) (at, end int) {
	for ; i < len(x.words); i++ {
		as, n := x.authority(i)
		switch {
		case as == OnBehalf:
			return 0, 0
		case n > 0:
			return i, i + 1
		case x.words[i].class == capitals && x.beginsTitle(i):
			return i, x.run(i)
		}
	}
	return 0, 0
}
