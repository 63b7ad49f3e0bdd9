package mention

import (
	"iter"
	"maps"
	"slices"
	"strings"
	"sync"

	"github.com/vnpolity/vnpolity/org"
	"github.com/vnpolity/vnpolity/org/vitext"
)

// A Grammar reads names and titles: it is the table of kinds read backwards over the areas, sectors and units of a
// registry, of all days, laid out so that a text is read in one pass. It is immutable and safe for concurrent use; [New]
// makes one. Make it once and keep it. The zero Grammar and a nil one read nothing.
type Grammar struct {
	reg     *org.Registry
	lex     *lexicon
	trie    *trie
	units   int32 // roots
	titles  int32
	areas   int32
	sectors int32
	types   int32
	ranks   int32
	alike   int32 // what makes something else of a name, from its last word to its first
	others  int32 // what has units that are not of the model

	entries  []entry
	accepts  [][]int32       // node.accept - 1 → entries
	places   [][]place       // node.accept - 1 below areas → areas
	kinds    []org.AreaTypes // and what they are
	fields   [][]org.Sector
	typeSets []org.AreaTypes
	hosts    map[bodyKey][]way         // where the data has a body
	paths    map[joined]org.Path       // paths of the data, so that they need not be made
	seats    map[org.Kind]org.Path     // where the table has a kind
	people   map[string][]org.PersonID // by vitext.Lower of each name
	country  org.AreaID
	seated   map[org.Kind]bool // kinds that sit in areas themselves
	readings sync.Pool         // of *reading: a large value, used again for the next text
}

type bodyKey struct {
	kind   org.Kind
	sector org.Sector
}

// A place is an area under one of its names.
type place struct {
	id    org.AreaID
	short bool
}

// An entry is what a pattern stands for: the rows of the table that have it for one kind, or one role in units of one kind.
type entry struct {
	kind   org.Kind
	role   org.Role
	types  org.AreaTypes // of the area; all for any
	only   org.UnitID    // for a name on record: the one unit
	field  org.Sector    // the sector, where it is written out in the pattern
	rows   []org.Wording
	hosted bool // units in an area themselves are not called so
	open   bool // the pattern has a slot that tells the place
	host   bool // the pattern names the host
}

// under reports whether units with a host of that kind are called so.
func (e *entry) under(k org.Kind) bool {
	for _, w := range e.rows {
		if w.Under(k) {
			return true
		}
	}
	return false
}

// sector reports whether units in the sector are called so.
func (e *entry) sector(s org.Sector) bool {
	for _, w := range e.rows {
		if w.Sector() == "" || w.Sector() == s {
			return true
		}
	}
	return false
}

// fits reports whether the table calls such a unit so, or titles such a post so, on the day.
func (e *entry) fits(p org.Path, t org.AreaType, d org.Date) (fits, whole bool) {
	for _, w := range e.rows {
		if w.Fits(p, t, d) {
			fits, whole = true, whole || !w.Short()
		}
	}
	return fits, whole
}

// allTypes is every type of area.
const allTypes = ^org.AreaTypes(0)

// New returns the grammar of a registry.
func New(reg *org.Registry) *Grammar {
	g := &Grammar{reg: reg, lex: newLexicon(), trie: newTrie(), hosts: map[bodyKey][]way{}, paths: map[joined]org.Path{}, people: map[string][]org.PersonID{}, seats: map[org.Kind]org.Path{}, seated: map[org.Kind]bool{}}
	g.readings.New = func() any { return new(reading) }
	g.trie.root() // node 0 is none
	for _, root := range []*int32{&g.units, &g.titles, &g.areas, &g.sectors, &g.types, &g.ranks, &g.alike, &g.others} {
		*root = g.trie.root()
	}
	for w, s := range map[*word]string{&g.lex.and: "và", &g.lex.of: "của", &g.lex.both: "kiêm", &g.lex.atOnce: "đồng", &g.lex.being: "là", &g.lex.society: "hội", &g.lex.middle: "văn", &g.lex.charge[0][0]: "phụ", &g.lex.charge[0][1]: "trách", &g.lex.charge[1][0]: "điều", &g.lex.charge[1][1]: "hành",
		&g.lex.term: "khóa", &g.lex.office: "nhiệm"} {
		*w = g.lex.add(s)
	}
	d := reg.Data()
	b := &builder{g: g, shorts: map[string][]string{}, sectors: d.Sectors}
	for words, short := range org.Shortenings() {
		key := vitext.Lower(words)
		b.shorts[key] = append(b.shorts[key], short)
		b.longest = max(b.longest, strings.Count(words, " ")+1)
	}
	for words, types := range org.AreaWords() {
		b.add(g.types, words, func(accept *int32) {
			g.typeSets = append(g.typeSets, types)
			*accept = int32(len(g.typeSets))
		}, opensType)
	}
	for _, s := range slices.Sorted(maps.Keys(d.Sectors)) {
		b.sector(s, d.Sectors[s])
	}
	for i := range d.Areas {
		b.area(&d.Areas[i])
	}
	for i := range d.People {
		for _, name := range append([]string{d.People[i].Name}, d.People[i].Other...) {
			key := vitext.Lower(name)
			if !slices.Contains(g.people[key], d.People[i].ID) {
				g.people[key] = append(g.people[key], d.People[i].ID)
			}
		}
	}
	for i := range d.Standards {
		g.place(d.Standards[i].Unit)
	}
	for i := range d.Units {
		g.place(d.Units[i].Unit.Path())
	}
	for k := range org.Kinds() {
		g.seats[k] = seat(k)
		for w := range k.Namings() {
			g.seated[k] = g.seated[k] || w.Under(0)
			b.wording(g.units, w, opensUnit)
		}
		for w := range k.Titlings() {
			b.wording(g.titles, w, opensTitle)
		}
	}
	for i := range d.Units {
		u := &d.Units[i]
		for _, name := range append([]string{u.Name}, u.Short...) {
			if name != "" {
				b.record(g.units, u.Unit, 0, name, opensUnit)
			}
		}
		for r, title := range u.Titles {
			b.record(g.titles, u.Unit, r, title, opensTitle)
		}
	}
	for _, rank := range ranks {
		b.add(g.ranks, rank, func(accept *int32) { *accept = 1 }, opensRank)
	}
	for _, s := range lookAlikes {
		b.add(g.alike, reversed(s), func(accept *int32) { *accept = 1 }, 0)
	}
	for _, s := range noLookAlikes {
		b.add(g.alike, reversed(s), func(accept *int32) { *accept = 2 }, 0)
	}
	for _, s := range others {
		b.add(g.others, s, func(accept *int32) { *accept = 1 }, 0)
	}
	for _, c := range g.lex.charge {
		g.lex.opens[c[0]] |= opensTitle
	}
	for _, list := range vocabulary {
		for _, s := range strings.Fields(list.words) {
			g.lex.opens[g.lex.add(s)] |= list.is
		}
	}
	g.lex.seal()
	g.trie.seal()
	return g
}

// place notes where the data has the bodies of a path.
func (g *Grammar) place(p org.Path) {
	for ; p != ""; p = p.Host() {
		b, h := p.Body(), p.Host()
		k := bodyKey{b.Kind, b.Sector}
		w := way{h, h.Body().Kind}
		if !slices.Contains(g.hosts[k], w) {
			g.hosts[k] = append(g.hosts[k], w)
		}
		if b.Label == "" {
			g.paths[joined{k, h}] = p
		}
	}
}

// A builder lays patterns into a grammar.
type builder struct {
	g       *Grammar
	shorts  map[string][]string // words in small letters → how they are shortened
	longest int                 // of them, in words
	sectors map[org.Sector]org.Name
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
	x := b.g.lex
	for i := 0; ; {
		t, ok := x.next(s, i)
		if !ok {
			return list
		}
		p := piece{word: x.and}
		if s[t.start:t.end] != "&" {
			p.word = x.add(strings.TrimLeft(s[t.start:t.end-1], "0") + s[t.end-1:t.end])
		}
		switch {
		case len(list) == 0 && t.start > 0 && t.gap == dashGap:
			p.gap = dash
		case len(list) == 0:
		case t.gap == commaGap:
			p.gap = comma
		case t.gap == dashGap:
			p.gap = dash
		case t.gap == slashGap:
			p.gap = slash
		}
		list = append(list, p)
		i = t.end
	}
}

// add lays a pattern of plain words below a root.
func (b *builder) add(root int32, text string, accept func(*int32), is opening) {
	b.lay(root, b.pieces(text), accept, is)
}

// lay lays pieces below a node: with their marks and, for people leave them out, without.
func (b *builder) lay(n int32, list []piece, accept func(*int32), is opening) {
	t := b.g.trie
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

// sector lays the names of a sector.
func (b *builder) sector(s org.Sector, n org.Name) {
	// People write "và" and "-" for one another: Văn hóa và Thông tin, Văn hóa - Thông tin.
	dashed, spelled := strings.ReplaceAll(n.Vi, " và ", " - "), strings.ReplaceAll(n.Vi, " - ", " và ")
	for text := range strings.SplitSeq(n.Vi+"|"+n.Abbr+"|"+dashed+"|"+spelled, "|") {
		if text == "" {
			continue
		}
		b.add(b.g.sectors, text, func(accept *int32) {
			if *accept == 0 {
				b.g.fields = append(b.g.fields, nil)
				*accept = int32(len(b.g.fields))
			}
			if list := &b.g.fields[*accept-1]; !slices.Contains(*list, s) {
				*list = append(*list, s)
			}
		}, 0)
	}
}

// area lays the names of a version of an area.
func (b *builder) area(a *org.AreaRecord) {
	if a.Type == org.Country {
		b.g.country = a.ID
	}
	lay := func(text string, short bool) {
		is := opening(0)
		if a.Type.Level() == org.LevelProvince {
			is = opensProvince
		}
		b.add(b.g.areas, text, func(accept *int32) {
			if *accept == 0 {
				b.g.places, b.g.kinds = append(b.g.places, nil), append(b.g.kinds, 0)
				*accept = int32(len(b.g.places))
			}
			b.g.kinds[*accept-1] |= 1 << a.Type
			list := &b.g.places[*accept-1]
			if !slices.ContainsFunc(*list, func(p place) bool { return p.id == a.ID }) {
				*list = append(*list, place{a.ID, short})
			}
		}, is)
	}
	lay(a.Name, false)
	if words := strings.Fields(a.Name); len(words) == 3 && a.Type == org.Province { // Thừa Thiên - Huế
		lay(words[0]+" "+words[1]+" - "+words[2], false)
	}
	for _, short := range a.Short {
		lay(short, true)
	}
}

// wording lays a wording, and every way in which people shorten it.
func (b *builder) wording(root int32, w org.Wording, is opening) {
	for text, field := range b.fields(w) {
		for _, short := range b.shortened(text) {
			b.pattern(root, short, entry{kind: w.Kind(), role: w.Role(), types: w.Types(), field: field, hosted: !w.Under(0), rows: []org.Wording{w}}, is)
		}
	}
}

// fields yields the text of a wording as it is or, where the sector is glued to letters (B{s} {h}) or is all there is, with
// each sector written out.
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
			if i == 0 && b.g.hosts[bodyKey{w.Kind(), s}] == nil {
				continue
			}
			for word := range strings.SplitSeq(n.Vi+"|"+n.Abbr, "|") {
				if word != "" && (i == 0 || word == strings.ToUpper(word)) && !yield(text[:i]+word+text[i+3:], s) {
					return
				}
			}
		}
	}
}

// record lays the name of a unit on record, or a title in it.
func (b *builder) record(root int32, u org.UnitID, r org.Role, text string, is opening) {
	for _, short := range b.shortened(text) {
		b.pattern(root, short, entry{kind: u.Body().Kind, role: r, only: u}, is)
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

// pattern lays a pattern, and the same without its label.
func (b *builder) pattern(root int32, text string, e entry, is opening) {
	list := b.pieces(text)
	if len(list) == 0 || list[0].is {
		return
	}
	if e.types == 0 {
		e.types = allTypes
	}
	for _, p := range list {
		if p.is {
			e.host = e.host || p.slot == slotHost
			e.open = e.open || p.slot != slotSector && p.slot != slotLabel
		}
	}
	b.lay(root, list, func(accept *int32) { b.accept(accept, e) }, is)
	if bare := strings.Replace(strings.Replace(text, " số {l}", "", 1), " {l}", "", 1); bare != text && strings.Contains(bare, "{") {
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
		if x.kind == e.kind && x.role == e.role && x.only == e.only && x.field == e.field && x.host == e.host && x.hosted == e.hosted {
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

// reversed returns the words of s from the last to the first.
func reversed(s string) string {
	words := strings.Fields(s)
	slices.Reverse(words)
	return strings.Join(words, " ")
}
