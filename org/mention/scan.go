package mention

import "github.com/vnpolity/vnpolity/org"

// This file finds where names begin in a text.

func (s *Scanner) scan(text string, yield func(Mention) bool) {
	if s == nil || s.g == nil {
		return
	}
	var t token
	if !s.g.lex.opening(&t, text, 0) {
		return
	}
	r := s.g.readings.Get().(*reading)
	r.begin(s, text)
	r.from(t.start, yield)
	r.begin(nil, "")
	s.g.readings.Put(r)
}

// A reading is the reading of one text from the first word on that may open a name.
type reading struct {
	parser
	context
	met     memory
	list    list
	before  parser    // reads what stands before a title
	last    int       // the end of what was read as a name
	barren  int       // up to there stand titles that are of nothing
	plural  bool      // the word before makes a class of the name: các
	passing bool      // what was read last is a province named in passing, which may be of a person's name: Trần Hưng Yên
	out     []Mention // found and not yet yielded
}

// begin makes r ready for a text. It is used again for many.
func (r *reading) begin(s *Scanner, text string) {
	r.Scanner, r.text, r.n = s, text, 0
	r.before.Scanner, r.before.text, r.before.n = s, text, 0
	r.last, r.barren, r.passing = 0, 0, false
	clear(r.room)
	clear(r.out)
	r.room, r.near, r.with, r.units, r.out = r.room[:0], nil, r.with[:0], r.units[:0], r.out[:0]
	r.within, r.former = org.Area{}, false
	r.met.forget()
}

// from reads the text from i on.
func (r *reading) from(i int, yield func(Mention) bool) {
	var t, next token
	for r.g.lex.opening(&t, r.text, i) {
		i = t.end
		opens := r.may(&t, &next)
		if opens == 0 {
			continue
		}
		r.startWith(&t, &next)
		if end := r.here(opens); end > i {
			i = end
			if !r.passing {
				r.last = end
			}
			r.passing = false
		}
		if len(r.out) > 0 && !r.flush(yield) {
			return
		}
	}
}

// may returns what of all that is looked for a word and the next, which it reads, may begin: nothing, as most words that could by
// themselves. People are isSurname.
func (r *reading) may(t, next *token) (begins opening) {
	x, w := r.g.lex, t.word
	opens := x.opens[w]
	if !r.met.is(w, firstOfName) {
		opens &^= isSurname
	}
	if len(r.met.people) == 0 {
		opens &^= opensRank
	}
	if t.shape == small && opens&opensSmall == 0 {
		opens &^= opensUnit
	}
	if opens&(isSurname|opensRank|opensTitle|opensUnit|opensType|opensProvince) == 0 || r.inNumber(t) {
		return 0
	}
	if !x.next(next, r.text, t.end) {
		*next = noToken
	}
	if opens&opensTitle != 0 && r.mayTitle(opens, w, next.word) {
		begins |= opensTitle
	}
	if opens&opensUnit != 0 && r.begins(r.g.units, w, next.word) {
		begins |= opensUnit
	}
	if opens&opensType != 0 && r.begins(r.g.types, w, next.word) || opens&opensProvince != 0 && r.begins(r.g.areas, w, next.word) {
		begins |= opensType
	}
	if opens&(isSurname|opensRank) != 0 && r.mayAgain(opens, w, next) {
		begins |= isSurname
	}
	return begins
}

// mayTitle reports whether a title, or what stands before one, may begin with two words.
func (r *reading) mayTitle(opens opening, first, second word) bool {
	x := r.g.lex
	if opens&(isFormer|isActing) != 0 && x.opens[second]&opensTitle != 0 || r.begins(r.g.titles, first, second) {
		return true
	}
	return first == x.charge[0][0] && second == x.charge[0][1] || first == x.charge[1][0] && second == x.charge[1][1]
}

// mayAgain reports whether a word and the next may begin the name of somebody whom the text has named, or what stands before it: bà
// Hoa, nhà báo Trần Hoa, Trần Hoa, but not bà con, từ đầu.
func (r *reading) mayAgain(opens opening, w word, next *token) bool {
	if opens&opensRank != 0 {
		t := r.g.trie
		if r.g.lex.opens[next.word]&opensRank != 0 || t.after(t.after(r.g.ranks, w), next.word) != 0 || next.shape != small && r.mayBeNamed(next) {
			return true
		}
	}
	return opens&isSurname != 0 && next.shape != small && r.mayBeWhole(w, next)
}

// mayBeNamed reports whether a token after a rank may be the name of somebody whom the text has named, or begin it.
func (r *reading) mayBeNamed(t *token) bool {
	first, last := r.met.is(t.word, firstOfName), r.met.is(t.word, lastOfName)
	if !first && !last {
		return false
	}
	x := r.g.lex
	var next token
	if !x.next(&next, r.text, t.end) {
		next = noToken
	}
	return first && r.mayBeWhole(t.word, &next) ||
		last && (next.gap != blank || next.shape == small || next.shape == number || x.opens[next.word]&(opensUnit|opensTitle) != 0)
}

// mayBeWhole reports whether a word, with the token after it and those that follow or without, may be the name of somebody whom the text
// has named.
func (r *reading) mayBeWhole(w word, next *token) bool {
	if r.met.is(w, allOfName) {
		return true
	}
	t, h := *next, sum(0, w)
	for range maxName - 1 {
		if t.gap != blank || t.shape == small || t.shape == number {
			return false
		}
		h = sum(h, t.word)
		if whole, ok := r.met.sums.find(h); whole || !ok {
			return whole
		}
		if !r.g.lex.next(&t, r.text, t.end) {
			return false
		}
	}
	return false
}

// begins reports whether a pattern below a root begins with two words, or with the first and something that is no word.
func (r *reading) begins(root int32, first, second word) bool {
	t := r.g.trie
	n := t.after(root, first)
	return n != 0 && (t.nodes[n].accept > 0 || t.nodes[n].slots > 0 || t.after(n, second) != 0)
}

// here reads what begins at the first token, which may be of the kinds that opens has, and returns where it ends in the text, 0 if
// nothing does.
func (r *reading) here(opens opening) int {
	if opens&opensTitle != 0 {
		if end := r.titles(); end > 0 {
			return end
		}
	}
	if opens&opensUnit != 0 {
		if end := r.unit(); end > 0 {
			return end
		}
	}
	if opens&opensType != 0 {
		if end := r.place(); end > 0 {
			return end
		}
	}
	if opens&isSurname != 0 {
		return r.again()
	}
	return 0
}

// inNumber reports whether a token stands in the number of a document: 33/CT-TTg, QĐ-UBND.
func (r *reading) inNumber(t *token) bool {
	i := t.start
	if i == 0 || r.text[i-1] != '-' && r.text[i-1] != '/' || t.shape == small {
		return false
	}
	const short = len("QĐ") // HĐND-UBND is none
	n := 0
	for i--; i > 0 && r.text[i-1] > ' ' && t.start-i < 40; i-- {
		if r.g.lex.class[r.text[i-1]] == digit {
			return true
		}
		n++
	}
	return n <= short
}

// flush yields what was found, in order.
func (r *reading) flush(yield func(Mention) bool) bool {
	for i := range r.out { // there are few
		k := i
		for k > 0 && before(&r.out[i], &r.out[k-1]) {
			k--
		}
		if k < i {
			m := r.out[i]
			copy(r.out[k+1:], r.out[k:i])
			r.out[k] = m
		}
	}
	for i := range r.out {
		if !yield(r.out[i]) {
			return false
		}
	}
	clear(r.out)
	r.out = r.out[:0]
	return true
}

// before reports whether a mention comes before another: it begins before it or, at the same place, is longer.
func before(a, b *Mention) bool { return a.Start < b.Start || a.Start == b.Start && a.End > b.End }

// provinces are the areas that people write without their type.
const provinces org.AreaTypes = 1<<org.Province | 1<<org.Municipality

// opensArea reports whether a name of an area of one of the types may begin at the first token.
func (r *reading) opensArea(types org.AreaTypes) bool {
	n := r.g.areas
	for i := 0; n != 0; i++ {
		if i > 0 {
			n = r.past(n, i)
		}
		n = r.g.trie.after(n, r.tok(i).word)
		if list := r.g.trie.nodes[n].accept; list > 0 && r.g.kinds[list-1]&types != 0 {
			return true
		}
	}
	return false
}

// place notes an area that the text names by itself: with the word for its type, or a province.
func (r *reading) place() int {
	if !r.is(0, opensType) && !r.opensArea(provinces) {
		return 0
	}
	run := r.areasAt(0)
	for k := run.lo; k < run.hi; k++ {
		a := &r.areas[k]
		if a.from == a.to && r.tok(int(a.end)).word != r.g.lex.society { // the quận that was meant before
			at, _ := r.generic(&r.context, a.types, nil)
			r.say(at)
			return r.toks[a.end-1].end
		}
		if a.list == 0 || a.types == allTypes && a.kinds&provinces == 0 {
			continue
		}
		types := a.types
		if types == allTypes {
			types = provinces
		}
		end, within := r.above(k, types, a.end, &r.context)
		r.within = within
		best, n := choice{}, 0
		for _, x := range r.choices(a, types, &r.context) {
			if n == 0 || x.rank > best.rank {
				best, n = x, 1
			} else if x.rank == best.rank {
				n++
			}
		}
		r.within = org.Area{}
		if n == 1 {
			r.say(spot{area: best.area})
		}
		r.passing = a.types == allTypes
		return r.toks[end-1].end
	}
	return 0
}
