package directive

import (
	"iter"
	"strings"
)

// readPlaces reads places as they are written, and yields each: "điểm a, b khoản 2 và khoản 4 Điều 5" are three. A label
// that belongs to no larger part is yielded by itself.
func readPlaces(s string) iter.Seq[Pin] {
	return func(yield func(Pin) bool) {
		var buf [8]Pin
		pins := buf[:0]
		var l level
		fresh, has, through := 0, false, false // the pins from fresh on are of the list that is being read
		for k := 0; k < len(s); {
			k = skipBlanks(s, k)
			if k < len(s) && (s[k] == ',' || s[k] == ';') {
				k++
				continue
			}
			y, e, _ := readSyllable(s, k)
			if y == wordVa || y == wordHoac || y == wordCua || y == wordTai || y == wordCac || y == wordTu || y == wordTieu || y == wordPhu || y == wordSo && e > k {
				k = e
				continue
			}
			if y == wordDen {
				through, k = true, e
				continue
			}
			if word, ok := placeWord(s, k, y); ok && e > k {
				l, has, k, fresh = word, true, e, len(pins)
				continue
			}
			end := k
			for end < len(s) && s[end] != ' ' && s[end] != ',' && s[end] != ';' && s[end] != '\n' && s[end] != '\t' && s[end] != '\r' && s[end] != 0xC2 {
				end++
			}
			if !has || end == k {
				k = max(end, k+1)
				continue
			}
			pins = placed(pins, fresh, l, s[k:end], through)
			through, k = false, end
		}
		for _, p := range descended(pins) {
			if !p.IsZero() && !yield(p) {
				return
			}
		}
	}
}

// descended gives the clauses and points that stand behind an article what they are in, "Điều 7, khoản 7, điểm a", and leaves out that itself.
func descended(pins []Pin) []Pin {
	kept := pins[:min(len(pins), 1)]
	for i := 1; i < len(pins); i++ {
		p, last := pins[i], &kept[len(kept)-1]
		if last.Article == 0 || p.innermost() > clauseLevel || !p.lacks(articleLevel) || p.Section+p.Appendix != "" || p.Chapter+p.Part != 0 {
			kept = append(kept, p)
			continue
		}
		in := *last
		in.Paragraph, in.Point = p.Paragraph, p.Point
		if p.Clause != 0 {
			in.Clause, in.ClauseLetter = p.Clause, p.ClauseLetter
		}
		if in.Within(*last) {
			*last = in
		} else {
			kept = append(kept, in)
		}
	}
	return kept
}

// placed adds a label of level l to the pins that lack it, or starts a new pin with it.
func placed(pins []Pin, fresh int, l level, label string, through bool) []Pin {
	label = strings.TrimRight(label, ".)")
	var one Pin
	if one.set(l, label) != "" {
		return pins
	}
	if n := len(pins); l == sectionLevel && n > 0 && under(pins[n-1].Section, one.Section) {
		return pins // tiểu mục 3.4 Mục 3
	}
	joined := false
	if fresh > 0 && fresh == len(pins) {
		for i := range pins {
			if pins[i].innermost() < l && pins[i].lacks(l) {
				pins[i].set(l, label)
				joined = true
			}
		}
	}
	if joined {
		return pins
	}
	if through && len(pins) > 0 {
		pins = fillRange(pins, pins[len(pins)-1], one, l)
	}
	return append(pins, one)
}

// maxRange bounds the places that a range is taken to be.
const maxRange = 100

// fillRange adds the places between two of a range: "khoản 1 đến khoản 4".
func fillRange(pins []Pin, from, to Pin, l level) []Pin {
	a, b := from.count(l), to.count(l)
	if a == 0 || b <= a || b-a > maxRange {
		return pins
	}
	for n := a + 1; n < b; n++ {
		var p Pin
		switch l {
		case clauseLevel:
			p.Clause = n
		case articleLevel:
			p.Article = n
		}
		pins = append(pins, p)
	}
	return pins
}

func (p Pin) count(l level) uint16 {
	switch l {
	case clauseLevel:
		return p.Clause
	case articleLevel:
		return p.Article
	}
	return 0
}

// lacks reports whether p names no part of level l, nor any larger one but those that may be left out.
func (p Pin) lacks(l level) bool {
	switch l {
	case paragraphLevel:
		return p.Paragraph == 0
	case pointLevel:
		return p.Point == ""
	case clauseLevel:
		return p.Clause == 0 && p.Article == 0
	case articleLevel:
		return p.Article == 0
	case sectionLevel:
		return p.Section == ""
	case chapterLevel:
		return p.Chapter == 0
	case partLevel:
		return p.Part == 0
	}
	return p.Appendix == ""
}
