package mention

import (
	"unicode/utf8"
)

// This file reads what stands before a name, and may make something else of it.

// looksAlike reports whether what stands before makes something else of the name. It notes whether that makes a class.
func (r *reading) looksAlike() bool {
	r.plural = false
	if w, ok := r.wordBefore(); ok && r.g.lex.opens[w]&(endsAlike|isPlural) == 0 {
		return false
	}
	b, n := &r.before, r.readBefore(60)
	if n == 0 || b.tok(n).start == r.toks[0].start && b.tok(n).gap != blank {
		return false
	}
	r.plural = b.is(n-1, isPlural) || n > 1 && b.is(n-2, isPlural) // các UBND, các cấp Công đoàn
	const alike = 1
	last := int32(0)
	node := r.g.alike
	for i := n - 1; i >= 0; i-- {
		if node = r.g.trie.after(node, b.toks[i].word); node == 0 {
			break
		}
		if accept := r.g.trie.nodes[node].accept; accept > 0 {
			last = accept // the longest decides: báo, but thông báo
		}
		if b.toks[i].gap != blank {
			break
		}
	}
	return last == alike
}

// linkWords stand between something and a place that is no part of its name: Trường Chu Văn An ở Quảng Ninh.
var linkWords = [...]string{
	"ở", "tại", "từ", "về", "đến", "tới", "vào", "ra", "qua", "sang", "lên", "xuống", "trên", "quanh", "gần", "khắp", "cả", "toàn", "cho", "với", "của", "thuộc", "và", "cùng", "do", "bị", "là",
}

// endsName reports whether the name of a province at the first token, written without its type, is the end of another that no unit has: of a street,
// a person, a school, a company. Đường Điện Biên, Lê Quảng Ninh, Công ty CP Xi măng Quảng Ninh.
func (r *reading) endsName() bool {
	const longest = 80
	if r.looksAlike() {
		return true
	}
	b, n := &r.before, r.readBefore(longest)
	capitals := true
	for i := n - 1; i >= 0 && b.tok(i+1).gap == blank; i-- {
		switch capitals = capitals && b.named(i) && b.tok(i).shape != number; {
		case b.begins(b.g.links, i):
			return false
		case capitals && b.is(i, isSurname):
			return n-i == 1 || b.knownAreaAt(i) != n // Mai Châu Hòa Bình
		}
		if e := b.endOf(b.g.others, i); e > 0 {
			return e >= n || b.named(e)
		}
	}
	return false
}

// wordBefore returns the word that stands before the first token, 0 if there is none that a blank ends. It is not ok if more
// than a glance would tell.
func (r *reading) wordBefore() (w word, ok bool) {
	x, end := &r.g.lex, r.toks[0].start-1
	if end <= r.last {
		return 0, true
	}
	if r.text[end] != ' ' {
		return 0, r.text[end] < utf8.RuneSelf
	}
	i := end
	for i > r.last && x.class[r.text[i-1]] == letter {
		i--
	}
	if end-i > keySize {
		return 0, false
	}
	k := keyAt(r.text, i, end-i)
	return x.find(k).word, !k.marked()
}

// capitalBefore reports whether the word that stands before the first token has a capital.
func (r *reading) capitalBefore() bool {
	x, end := &r.g.lex, r.toks[0].start-1
	if end < 0 {
		return false
	}
	i := end
	for i > r.last && x.class[r.text[i-1]] == letter {
		i--
	}
	c, _ := utf8.DecodeRuneInString(r.text[i:])
	return i < end && isUpper(c)
}

// readBefore reads up to so many bytes before the first token, but nothing that was read as a name, and returns how many
// tokens they are.
func (r *reading) readBefore(bytes int) (n int) {
	here := r.toks[0].start
	from := max(r.last, here-bytes)
	for from < here && r.text[from]&0xC0 == 0x80 {
		from++
	}
	b := &r.before
	b.start(from)
	for b.tok(n).end > 0 && b.toks[n].start < here {
		n++
	}
	return n
}
