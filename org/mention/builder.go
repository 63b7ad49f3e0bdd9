package mention

import (
	"iter"
	"maps"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/vnpolity/vnpolity/org"
	"github.com/vnpolity/vnpolity/org/vitext"
)

// A builder lays patterns into a grammar.
type builder struct {
	g       *Grammar
	shorts  map[string][]string // words in small letters → how they are shortened
	longest int                 // of them, in words
	sectors map[org.Sector]org.Name
	types   map[org.AreaID]org.AreaTypes // that each area has had
}

// A piece of a pattern is a word or a slot.
type piece struct {
	word word
	slot slot
	gap  word // the mark before it, 0 for none
	is   bool // a slot
}

// pieces takes a pattern apart.
func (b *builder) pieces(text string) (list []piece) {
	for text != "" {
		before, after, found := strings.Cut(text, "{")
		list = append(list, b.words(before)...)
		if !found {
			break
		}
		p := piece{slot: slotOf(after[0]), is: true}
		if strings.HasSuffix(strings.TrimSpace(before), "-") {
			p.gap = dash
		}
		list = append(list, p)
		text = after[2:]
	}
	return list
}

func (b *builder) words(s string) (list []piece) {
	x := &b.g.lex
	var t token
	for i := 0; x.next(&t, s, i); i = t.end {
		p := piece{word: x.and}
		if s[t.start:t.end] != "&" {
			p.word = x.add(strings.TrimLeft(s[t.start:t.end-1], "0") + s[t.end-1:t.end])
		}
		switch {
		case len(list) == 0 && t.start > 0 && t.gap == dashGap:
			p.gap = dash
		case len(list) == 0 && t.start > 0 && t.gap == commaGap:
			p.gap = comma
		case len(list) == 0:
		case t.gap == commaGap:
			p.gap = comma
		case t.gap == dashGap:
			p.gap = dash
		case t.gap == slashGap:
			p.gap = slash
		}
		list = append(list, p)
	}
	return list
}

// add lays a pattern of plain words below a root.
func (b *builder) add(root int32, text string, accept func(*int32), is opening) {
	b.lay(root, b.pieces(text), accept, is)
}

// lay lays pieces below a node: with their marks and, for people leave them out, without.
func (b *builder) lay(n int32, list []piece, accept func(*int32), is opening) {
	t := &b.g.trie
	for i, p := range list {
		if i == 0 && !p.is {
			b.g.lex.opens[p.word] |= is
		}
		if p.gap != 0 {
			rest := slices.Clone(list[i:])
			rest[0].gap = 0
			b.lay(t.word(n, p.gap), rest, accept, 0)
		}
		if p.is {
			n = t.slot(n, p.slot)
		} else {
			n = t.word(n, p.word)
		}
	}
	accept(&t.nodes[n].accept)
}

// wording lays a wording, and every way in which people shorten it.
func (b *builder) wording(root int32, w org.Wording, is opening) {
	types := w.Types()
	if of := formTypes(w.Kind()); w.Role() != 0 && of != 0 {
		switch {
		case types == 0:
			types = of
		case types&of == 0: // Hội thẩm nhân dân, of no military court
			return
		}
	}
	apart := titledApart(w)
	for text, field := range b.fields(w) {
		is := is
		if isLower(text) { // các cơ quan Đảng, which is a name only behind Đảng bộ
			is = 0
		}
		for _, short := range b.shortened(text) {
			e := entry{kind: w.Kind(), role: w.Role(), types: types, field: field, hosted: !w.Under(0), apart: apart, rows: []org.Wording{w}}
			b.pattern(root, short, e, is)
			if rest, ok := strings.CutPrefix(short, "Phó "); ok && rest[0] != '{' && w.Role() != 0 { // P. Chủ tịch, but not P. Nội vụ
				b.pattern(root, "P "+rest, e, is)
			}
		}
	}
}

// titledApart reports whether the table has another title before one that is not bound to areas of some types, for the same role in some below the
// country.
func titledApart(title org.Wording) bool {
	if title.Role() == 0 || title.Types() != 0 {
		return false
	}
	for w := range title.Kind().Titlings() {
		switch {
		case w == title:
			return false
		case w.Role() == title.Role() && w.Types()&^(1<<org.Country) != 0:
			return true
		}
	}
	return false
}

// formTypes returns the types of areas that units of a kind are in, 0 for any.
func formTypes(k org.Kind) (types org.AreaTypes) {
	for w := range k.Namings() {
		if w.Types() == 0 {
			return 0
		}
		types |= w.Types()
	}
	return types
}

// fields yields the text of a wording as it is or, where the sector is glued to letters (B{s} {h}) or is all there is, with
// each sector that the data has such a unit in written out.
func (b *builder) fields(w org.Wording) iter.Seq2[string, org.Sector] {
	return func(yield func(string, org.Sector) bool) {
		text := w.Text()
		i := strings.Index(text, "{s}")
		if i < 0 || i > 0 && (text[i-1] == ' ' || text[i-1] == '.') {
			field := org.Sector("")
			if i < 0 && w.Role() == 0 {
				field = w.Sector()
			}
			yield(text, field)
			return
		}
		for _, s := range slices.Sorted(maps.Keys(b.sectors)) {
			n := b.sectors[s]
			numbered := i == 0 && w.Kind() == org.Division           // PC08
			if b.g.seats[bodyKey{w.Kind(), s}] == nil && !numbered { // BVTV is no ministry of plant protection
				continue
			}
			for word := range strings.SplitSeq(n.Vi+"|"+n.Abbr, "|") {
				if numbered && !isCode(word) {
					continue
				}
				if word != "" && (i == 0 || word == strings.ToUpper(word)) && !yield(text[:i]+word+text[i+3:], s) {
					return
				}
			}
		}
	}
}

// isCode reports whether a word is letters and a number, as the police calls its divisions: PC08.
func isCode(s string) bool {
	digits := strings.TrimLeft(s, "ABCDEFGHIJKLMNOPQRSTUVWXYZ")
	return digits != s && digits != "" && strings.Trim(digits, "0123456789") == ""
}

// record lays the name of a unit on record, or a title in it.
func (b *builder) record(root int32, u org.UnitID, r org.Role, text string, is opening) {
	for _, short := range b.shortened(text) {
		b.pattern(root, short, entry{kind: u.Body().Kind, role: r, only: u}, is)
	}
	if glued := strings.ReplaceAll(text, "TP.HCM", "TPHCM"); glued != text {
		b.record(root, u, r, glued, is)
	}
	if short := strings.ReplaceAll(text, "Thành phố ", "TP "); short != text { // Bộ Tư lệnh Thành phố Hồ Chí Minh
		b.record(root, u, r, short, is)
	}
}

// shortened returns the text as it is and with its words shortened in every way.
func (b *builder) shortened(text string) []string {
	words := strings.Fields(text)
	var list []string
	var walk func(i int, sofar string)
	walk = func(i int, sofar string) {
		if i == len(words) {
			list = append(list, sofar[1:])
			return
		}
		walk(i+1, sofar+" "+words[i])
		for n := min(b.longest, len(words)-i); n > 0; n-- {
			for _, short := range b.shorts[vitext.Lower(strings.Join(words[i:i+n], " "))] {
				walk(i+n, sofar+" "+short)
			}
		}
	}
	walk(0, "")
	return list
}

// notBrief are three capitals that every paper writes for an organ, and for nothing else.
var notBrief = [...]string{"VKS"}

// isBrief reports whether a text begins with two or three capitals, as those are written that may be short for anything.
func isBrief(text string) bool {
	first, _, _ := strings.Cut(text, " ")
	n := utf8.RuneCountInString(first)
	return 1 < n && n <= 3 && strings.IndexFunc(first, func(r rune) bool { return !unicode.IsUpper(r) }) < 0 && !slices.Contains(notBrief[:], first)
}

// pattern lays a pattern, and the same without its label.
func (b *builder) pattern(root int32, text string, e entry, is opening) {
	list := b.pieces(text)
	if len(list) == 0 || list[0].is {
		return
	}
	if e.types == 0 {
		e.types = allTypes
	}
	e.region = strings.Contains(text, "khu vực {l}") || strings.Contains(text, "chuyên ngành {l}")
	e.brief = isBrief(text)
	for _, p := range list {
		if p.is {
			e.host = e.host || p.slot == slotHost
			e.open = e.open || p.slot != slotSector && p.slot != slotLabel
		}
	}
	b.lay(root, list, func(accept *int32) { b.accept(accept, e) }, is)
	if bare := strings.Replace(strings.Replace(text, " số {l}", "", 1), " {l}", "", 1); bare != text && strings.Contains(bare, "{") &&
		e.kind.Class() != org.ServiceUnit { // a school without its number is any school
		b.lay(root, b.pieces(bare), func(accept *int32) { b.accept(accept, e) }, is)
	}
	if plain := strings.Replace(text, " số {l}", " {l}", 1); plain != text { // Chi bộ 3
		b.lay(root, b.pieces(plain), func(accept *int32) { b.accept(accept, e) }, is)
	}
}

// accept adds an entry to those that end at a node.
func (b *builder) accept(accept *int32, e entry) {
	g := b.g
	if *accept == 0 {
		g.accepts = append(g.accepts, nil)
		*accept = int32(len(g.accepts))
	}
	list := &g.accepts[*accept-1]
	for _, i := range *list {
		x := &g.entries[i]
		if x.kind == e.kind && x.role == e.role && x.only == e.only && x.field == e.field && x.host == e.host && x.hosted == e.hosted && x.region == e.region && x.brief == e.brief {
			x.types |= e.types
			for _, w := range e.rows {
				if !slices.Contains(x.rows, w) {
					x.rows = append(x.rows, w)
				}
			}
			return
		}
	}
	e.rows = slices.Clone(e.rows)
	*list = append(*list, int32(len(g.entries)))
	g.entries = append(g.entries, e)
}
