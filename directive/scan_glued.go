package directive

import (
	"unicode"
	"unicode/utf8"
)

// Text that was copied from a page may have lost a blank: Chínhphủ, BộChính trị, TẠINGHỊ ĐỊNH. It is looked for where a name or a label was not
// found, in the words next to the place alone.
const (
	gluedWords   = 3  // that are looked at
	gluedReach   = 64 // of the text around them, in bytes
	gluedLetters = 7  // the least of a word that may be two: hardly a syllable has as many
)

// gluedAt reports whether the word s[i:e] may be two: it is long, or has a capital behind a small letter.
func gluedAt(s string, i, e int) bool {
	if e-i > 4*maxLetters {
		return false
	}
	small, count := false, 0
	for _, r := range s[i:e] {
		if count++; small && unicode.IsUpper(r) {
			return true
		}
		small = unicode.IsLower(r)
	}
	return count >= gluedLetters
}

// cuts yields where a word s[i:e] may be cut in two: at a capital behind a small letter if it has one, or else before any letter.
func cuts(s string, i, e int, yield func(cut int) bool) {
	small := false
	for k, r := range s[i:e] {
		if small && unicode.IsUpper(r) {
			yield(i + k)
			return
		}
		small = unicode.IsLower(r)
	}
	for k := i + 1; k < e; k++ {
		if utf8.RuneStart(s[k]) && !yield(k) {
			return
		}
	}
}

// gluedIssuerAt reads an issuer that starts at s[i] and has lost a blank.
func (x *scanner) gluedIssuerAt(w *issuerWords, i int) (ok bool) {
	s := x.s
	if i >= len(s) || !startsCapital(s[i:]) {
		return false
	}
	k := i
	for range gluedWords {
		_, e, _ := readSyllable(s, k)
		if e == k {
			return false
		}
		if gluedAt(s, k, e) {
			cuts(s, k, e, func(cut int) bool {
				text := s[i:cut] + " " + s[cut:min(len(s), cut+gluedReach)]
				v, end := x.b.issuers.words.from(text, 0)
				if ok = v >= 0 && end > cut-i && !x.b.issuers.open[v]; ok {
					x.words(w, v, i, i+end-1)
				}
				return !ok
			})
			if ok {
				return true
			}
		}
		k = skipBlanks(s, e)
	}
	return false
}

// gluedBefore reads the label before "số", or the issuer between them, that ends at s[j] and has lost a blank.
func (x *scanner) gluedBefore(h *heading, j int) (ok bool) {
	s := x.s
	e := j
	for range gluedWords {
		_, k := wordBefore(s, e)
		if e = skipBlanksBack(s, e); k >= e || k < x.done {
			return false
		}
		if gluedAt(s, k, e) {
			cuts(s, k, e, func(cut int) bool {
				from := max(x.done, cut-gluedReach)
				for from < cut && !utf8.RuneStart(s[from]) {
					from++
				}
				text := s[from:cut] + " " + s[cut:j]
				if row, start := x.b.labels.upTo(text, len(text)); row != nil {
					h.row, h.start, ok = row, from+start, true
					if start > cut-from {
						h.start--
					}
					return false
				}
				v, start := x.b.issuers.words.upTo(text, len(text))
				if v < 0 || x.b.issuers.open[v] || start >= cut-from {
					return true
				}
				var w issuerWords
				x.words(&w, v, from+start, j)
				at := w.start
				if word, before := wordBefore(s, at); word == wordCua {
					at = before
				}
				if row, start := x.b.labels.upTo(s, skipBlanksBack(s, at)); row != nil {
					h.row, h.start, h.between, x.between = row, start, true, w
					ok = true
				}
				return !ok
			})
		}
		if ok {
			return true
		}
		e = k
	}
	return false
}
