package mention

// This file tells from a word and the next what may begin there, so that few places of a text are read.

// may returns what of all that is looked for a word and the next, which it reads, may begin: nothing, as most words that could by
// themselves. People are isSurname.
func (r *reading) may(t, next *token) (begins opening) {
	x, w := &r.g.lex, t.word
	opens := x.opens[w]
	if t.start == r.nobody || !r.met.is(w, firstOfName) {
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
	x := &r.g.lex
	if opens&(isFormer|isActing) != 0 && (x.opens[second]&opensTitle != 0 || second == x.being) {
		return true
	}
	if opens&opensType != 0 { // TP Du lịch is no Trưởng phòng
		t := &r.g.trie
		return t.after(t.after(r.g.titles, first), second) != 0
	}
	if r.begins(r.g.titles, first, second) {
		return true
	}
	return x.chargeOf(first, second) != 0
}

// mayAgain reports whether a word and the next may begin the name of somebody whom the text has named, or what stands before it: bà
// Hoa, nhà báo Trần Hoa, Trần Hoa, but not bà con, từ đầu.
func (r *reading) mayAgain(opens opening, w word, next *token) bool {
	if opens&opensRank != 0 && (next.shape != small && r.mayBeNamed(next) || r.mayBeRanked(w, next)) {
		return true
	}
	return opens&isSurname != 0 && next.shape != small && r.mayBeWhole(w, next)
}

// mayBeRanked reports whether a word and the next may begin a rank of more than one word, or two ranks, that stand before the name of
// somebody whom the text has named: nhà báo Trần Hoa, bà bác sĩ Hoa, but not nhà báo đã.
func (r *reading) mayBeRanked(w word, next *token) bool {
	x, t := &r.g.lex, &r.g.trie
	on, again := t.after(t.after(r.g.ranks, w), next.word), t.after(r.g.ranks, next.word)
	if on == 0 && again == 0 {
		return false
	}
	var third token
	if !x.next(&third, r.text, next.end) {
		return false
	}
	return t.nodes[again].accept > 0 || t.after(again, third.word) != 0 || t.after(on, third.word) != 0 || x.opens[third.word]&opensRank != 0 ||
		third.shape != small && r.mayBeNamed(&third)
}

// mayBeNamed reports whether a token after a rank may be the name of somebody whom the text has named, or begin it.
func (r *reading) mayBeNamed(t *token) bool {
	first, last := r.met.is(t.word, firstOfName), r.met.is(t.word, lastOfName)
	if !first && !last {
		return false
	}
	x := &r.g.lex
	var next token
	if !x.next(&next, r.text, t.end) {
		next = noToken
	}
	if first {
		if r.mayBeWhole(t.word, &next) {
			return true
		}
		r.nobody = t.start
	}
	return last && (next.gap != blank || next.shape == small || next.shape == number || x.opens[next.word]&(opensUnit|opensTitle) != 0)
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
	t := &r.g.trie
	n := t.after(root, first)
	return n != 0 && (t.nodes[n].accept > 0 || t.nodes[n].slots > 0 || t.after(n, second) != 0)
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
