package mention

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/vnpolity/vnpolity/org/vitext"
)

// A remarker looks for the marks of a text that has none.
type remarker struct {
	g      *Grammar
	text   string
	toks   []token
	other  map[string][]string // the words of the grammar by their spelling without marks
	chosen []string            // the words so far, "" for one that is left as it is
	found  []string
	steps  int
}

// marked returns the ways to set marks in a text that make names or titles of the grammar, which root is of, of it, a few at most.
func (g *Grammar) marked(text string, root int32) []string {
	const longest = 24
	m := remarker{g: g, text: text, other: g.unmarkedWords()}
	var t token
	for i := 0; g.lex.next(&t, text, i); i = t.end {
		m.toks = append(m.toks, t)
	}
	if len(m.toks) > longest {
		return nil
	}
	m.chosen = make([]string, len(m.toks))
	m.follow(root, 0, 0, func(i int) { m.finish(root, i) })
	if i := m.afterPerson(); root == g.titles && i > 0 {
		m.follow(root, i, 0, func(i int) { m.finish(root, i) })
	}
	return m.found
}

// afterPerson returns the token after what may be the name of a person, which a comma or a dash ends; 0 if there is none.
func (m *remarker) afterPerson() int {
	const longest = 5
	for i := 1; i < len(m.toks) && i <= longest; i++ {
		if gap := m.toks[i].gap; gap == commaGap || gap == dashGap {
			return i
		}
	}
	return 0
}

// unmarkedWords returns the words of the grammar by their spelling without marks; made once, when it is first asked for.
func (g *Grammar) unmarkedWords() map[string][]string {
	g.plain.Do(func() {
		g.marks = make(map[string][]string, len(g.lex.words))
		for w := range g.lex.words {
			key := vitext.Fold(w)
			g.marks[key] = append(g.marks[key], w)
		}
		for _, list := range g.marks {
			slices.Sort(list)
		}
	})
	return g.marks
}

// finish notes a way in which the text is read up to token i, if areas above or other titles and a person go up to the end.
func (m *remarker) finish(root int32, i int) {
	const many = 24
	switch {
	case len(m.found) == many:
	case i == len(m.toks):
		if s := m.spelled(); s != m.text && !slices.Contains(m.found, s) {
			m.found = append(m.found, s)
		}
	case root == m.g.titles && m.toks[i].gap == commaGap:
		m.follow(root, i, 0, func(i int) { m.finish(root, i) })
	case root == m.g.titles && m.isPerson(i):
		m.finish(root, len(m.toks))
	default:
		m.area(i, true, func(i int) { m.finish(root, i) })
	}
}

// isPerson reports whether the tokens from i on may be the name of a person.
func (m *remarker) isPerson(i int) bool {
	n := len(m.toks) - i
	return n >= 2 && n <= 5 && !slices.ContainsFunc(m.toks[i:], func(t token) bool { return t.shape != capitalised && t.shape != capitals })
}

// words calls f with the node that each word at token i leads to.
func (m *remarker) words(n int32, i int, f func(to int32)) {
	const most = 50_000
	t := &m.toks[i]
	for _, w := range m.other[string(vitext.AppendShortI(nil, strings.ToLower(m.text[t.start:t.end])))] {
		if m.steps++; m.steps > most {
			return
		}
		if to := m.g.trie.after(n, m.g.lex.words[w]); to != 0 {
			m.chosen[i] = w
			f(to)
			m.chosen[i] = ""
		}
	}
}

// follow follows the patterns from node n on, and calls done with the token after each that ends.
func (m *remarker) follow(n int32, i, depth int, done func(i int)) {
	t := &m.g.trie
	if t.nodes[n].accept > 0 {
		done(i)
	}
	if i == len(m.toks) {
		return
	}
	for _, from := range [...]int32{n, t.after(n, comma), t.after(n, dash)} {
		if from != 0 {
			m.words(from, i, func(to int32) { m.follow(to, i+1, depth, done) })
		}
	}
	row := t.nodes[n].slots
	if row == 0 {
		return
	}
	slots := &t.slots[row]
	on := func(s slot) func(int) { return func(i int) { m.follow(slots[s], i, depth, done) } }
	if slots[slotArea] != 0 {
		m.area(i, true, on(slotArea))
	}
	if slots[slotName] != 0 {
		m.area(i, false, on(slotName))
	}
	if slots[slotSector] != 0 {
		m.plain(m.g.sectors, i, on(slotSector))
	}
	if slots[slotLabel] != 0 && m.toks[i].shape == number {
		m.follow(slots[slotLabel], i+1, depth, done)
	}
	if depth < maxDepth {
		for _, s := range [...]slot{slotHost, slotUnit} {
			if slots[s] != 0 {
				m.follow(m.g.units, i, depth+1, on(s))
			}
		}
	}
}

// plain follows words without slots from a root on.
func (m *remarker) plain(n int32, i int, done func(i int)) {
	if m.g.trie.nodes[n].accept > 0 {
		done(i)
	}
	if i < len(m.toks) {
		m.words(n, i, func(to int32) { m.plain(to, i+1, done) })
	}
}

// area reads an area from token i on: its name, or its type and its name.
func (m *remarker) area(i int, typed bool, done func(i int)) {
	if typed {
		m.plain(m.g.types, i, func(j int) { m.plain(m.g.areas, j, done) })
		return
	}
	m.plain(m.g.areas, i, done)
}

// spelled returns the text with the words that are chosen.
func (m *remarker) spelled() string {
	var b strings.Builder
	at := 0
	for i, w := range m.chosen {
		t := &m.toks[i]
		if w == "" {
			continue
		}
		b.WriteString(m.text[at:t.start])
		switch first, n := utf8.DecodeRuneInString(w); {
		case t.shape == capitals:
			b.WriteString(strings.ToUpper(w))
		case unicode.IsUpper(rune(m.text[t.start])):
			b.WriteRune(unicode.ToUpper(first))
			b.WriteString(w[n:])
		default:
			b.WriteString(w)
		}
		at = t.end
	}
	b.WriteString(m.text[at:])
	return b.String()
}
