package mention

import (
	"iter"
	"math/bits"
	"slices"

	"github.com/vnpolity/vnpolity/org"
)

// A Scanner reads text of one day and place. It is safe for concurrent use. The zero Scanner reads nothing.
type Scanner struct {
	g    *Grammar
	v    org.View
	home org.Area
}

// At returns the scanner of texts of day d about an area: a name without a place, such as Quận ủy, is of the nearest area
// that the text names, and else of home or of what lies above it. Home may be none.
func (g *Grammar) At(d org.Date, home org.AreaID) *Scanner {
	s := &Scanner{g: g}
	if g != nil {
		s.v = g.reg.At(d)
		s.home = s.v.Area(home)
	}
	return s
}

// Scan finds the units, posts and people that a text speaks of on the day of v: see [Scanner.Scan]. It makes the grammar
// of the registry anew; who reads more than one text keeps a [Grammar].
func Scan(v org.View, home org.Area, text string) iter.Seq[Mention] {
	return New(v.Registry()).At(v.Day(), home.ID()).Scan(text)
}

// View returns the view that names are read in.
func (s *Scanner) View() org.View { return s.v }

// A Mention is a unit, a post or a person that a text speaks of, at text[Start:End]. The zero Mention is none.
type Mention struct {
	What       What
	Start, End int
	Unit       Name   // the unit, or that of the post
	Post       Post   // of a post
	Person     Person // of a person
}

// What tells what a mention is of. The zero What is none.
type What uint8

const (
	_             What = iota
	UnitMention        // a unit: Quận ủy Thanh Xuân
	PostMention        // a post: Bí thư Quận ủy Thanh Xuân
	PersonMention      // a person
)

var whatNames = [...]string{"", UnitMention: "unit", PostMention: "post", PersonMention: "person"}

// String returns "unit", "post" or "person".
func (w What) String() string {
	if int(w) < len(whatNames) {
		return whatNames[w]
	}
	return "What(" + string('0'+rune(w%10)) + ")"
}

// MarshalText returns the text of w.
func (w What) MarshalText() ([]byte, error) { return []byte(w.String()), nil }

// Status returns whether it is settled what the mention means.
func (m Mention) Status() Status {
	switch m.What {
	case PersonMention:
		return m.Person.Status
	case PostMention:
		if !m.Post.Held {
			return min(m.Unit.Status, Ambiguous)
		}
	}
	return m.Unit.Status
}

// A Person is somebody whom a text names beside a post. The zero Person is nobody.
type Person struct {
	Status     Status
	ID         org.PersonID   // the person on record, "" unless it is Found
	Name       string         // in full, as the text has it where it has it best
	Posts      []Post         // those that the text gives beside the name; none where it names the person again
	Candidates []org.PersonID // people on record of that name, where the posts do not settle who is meant
}

// Scan yields the units, posts and people that a text speaks of, in the order of the text, the longest first: mentions
// nest, as that of the unit in that of a post, and else do not overlap. Offsets are those of the text, in bytes.
//
// What only looks like a name is left out: companies, schools, streets, hospitals that have one in theirs. A person is
// somebody with a post beside the name, or named again after that. Example: for m := range s.Scan(text) { ... }
func (s *Scanner) Scan(text string) iter.Seq[Mention] {
	return func(yield func(Mention) bool) { s.scan(text, yield) }
}

func (s *Scanner) scan(text string, yield func(Mention) bool) {
	if s == nil || s.g == nil {
		return
	}
	x := s.g.lex
	i := 0
	for i < len(text) {
		switch x.class[text[i]] {
		case letter:
		case lead:
			t, _ := x.next(text, i)
			i = max(t.start, i+1)
			continue
		default:
			i++
			continue
		}
		h := uint64(0)
		start := i
		for i < len(text) && x.class[text[i]] == letter {
			h = stir(h, text[i])
			i++
		}
		if word := text[start:i]; !marked(word) && (!x.opensAny(h) || x.opens[x.find(word, h, false)] == 0) {
			continue
		}
		r := s.g.readings.Get().(*reading)
		r.begin(s, text)
		r.from(start, yield)
		r.begin(nil, "")
		s.g.readings.Put(r)
		return
	}
}

// A reading is the reading of one text from the first word on that may open a name.
type reading struct {
	parser
	context
	list   list
	before parser // reads what stands before a title
	last   int    // the end of what was read as a name
	barren int    // up to there stand titles that are of nothing
	plural bool   // the word before makes a class of the name: các
	people []Person
	out    []Mention // found and not yet yielded
}

// begin makes r ready for a text. It is used again for many.
func (r *reading) begin(s *Scanner, text string) {
	r.Scanner, r.text = s, text
	r.before.Scanner, r.before.text = s, text
	r.last, r.barren = 0, 0
	clear(r.near[:cap(r.near)])
	clear(r.people)
	clear(r.out)
	r.near, r.with, r.units, r.people, r.out = r.near[:0], r.with[:0], r.units[:0], r.people[:0], r.out[:0]
	r.within, r.former = org.Area{}, false
}

// from reads the text from i on.
func (r *reading) from(i int, yield func(Mention) bool) {
	x := r.g.lex
	for i < len(r.text) {
		switch x.class[r.text[i]] {
		case letter:
		case lead:
			t, ok := x.next(r.text, i)
			if !ok {
				return
			}
			i = max(t.start, i+1)
			continue
		default:
			i++
			continue
		}
		h, start := uint64(0), i
		for i < len(r.text) && x.class[r.text[i]] == letter {
			h = stir(h, r.text[i])
			i++
		}
		if !x.opensAny(h) && !marked(r.text[start:i]) {
			continue
		}
		if end := r.at(start); end > i {
			i = end
			r.last = end
		}
		if len(r.out) > 0 && !r.flush(yield) {
			return
		}
	}
}

// marked reports whether a word has marks of its own (NFD), so that its bytes are not those of the grammar.
func marked(s string) bool {
	for i := range len(s) {
		if s[i] == 0xCC || s[i] == 0xCD {
			return true
		}
	}
	return false
}

// at reads what begins at text[i] and returns where it ends, 0 if nothing does.
func (r *reading) at(i int) int {
	r.start(i)
	opens := r.g.lex.opens[r.tok(0).word]
	if opens == 0 || r.inNumber() {
		return 0
	}
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
	if opens&(opensType|opensProvince) != 0 {
		if end := r.place(); end > 0 {
			return end
		}
	}
	if opens&(isSurname|opensRank) != 0 && len(r.people) > 0 {
		return r.again()
	}
	return 0
}

// inNumber reports whether the first token stands in the number of a document: 33/CT-TTg, QĐ-UBND.
func (r *reading) inNumber() bool {
	i := r.toks[0].start
	if r.toks[0].shape == small || i == 0 || r.text[i-1] != '-' && r.text[i-1] != '/' {
		return false
	}
	const short = len("QĐ") // HĐND-UBND is none
	n := 0
	for i--; i > 0 && r.text[i-1] > ' ' && r.toks[0].start-i < 40; i-- {
		if r.g.lex.class[r.text[i-1]] == digit {
			return true
		}
		n++
	}
	return n <= short
}

// flush yields what was found, in order.
func (r *reading) flush(yield func(Mention) bool) bool {
	slices.SortStableFunc(r.out, func(a, b Mention) int {
		if a.Start != b.Start {
			return a.Start - b.Start
		}
		return b.End - a.End
	})
	for _, m := range r.out {
		if !yield(m) {
			return false
		}
	}
	clear(r.out)
	r.out = r.out[:0]
	return true
}

// place notes an area that the text names by itself.
func (r *reading) place() int {
	run := r.areasAt(0)
	for k := run.lo; k < run.hi; k++ {
		a := &r.areas[k]
		if a.from == a.to && r.tok(int(a.end)).word != r.g.lex.society { // the quận that was meant before
			at, _ := r.generic(&r.context, a.types, nil)
			r.say(at)
			return r.toks[a.end-1].end
		}
		if a.list == 0 || a.types == allTypes && !a.kinds.Has(org.Province) && !a.kinds.Has(org.Municipality) {
			continue
		}
		types := a.types
		if types == allTypes {
			types = 1<<org.Province | 1<<org.Municipality
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
		return r.toks[end-1].end
	}
	return 0
}

// unit reads a unit at the first token.
func (r *reading) unit() int {
	if r.tok(0).shape == small && !r.is(0, opensSmall) {
		return 0
	}
	head := r.unitsAt(0, 0)
	if head < 0 || r.looksAlike() {
		return 0
	}
	longest, rivals := int16(0), 0
	for k := head; k >= 0; k = r.reads[k].next {
		if end := r.reads[k].end; end >= longest && r.admits(k) {
			if end > longest {
				longest, rivals = end, 0
			}
			rivals++
		}
	}
	if longest == 0 {
		return 0
	}
	r.with = append(r.with[:0], r.shares(int(longest))...)
	best, top := int16(-1), -1
	var name Name
	for k := head; k >= 0; k = r.reads[k].next {
		if r.reads[k].end != longest || !r.admits(k) {
			continue
		}
		n, score := r.nameAt(k), 0
		if rivals > 1 {
			score = r.fit(k, &n)
		}
		if score > top {
			best, top, name = k, score, n
		}
	}
	r.with = r.with[:0]
	end := r.reads[best].end
	if k := r.areaOf(&r.reads[best]); k >= 0 && r.areas[k].from < r.areas[k].to {
		end, _ = r.above(k, r.reads[best].types, end, &r.context)
	}
	r.mention(best, name, end)
	r.say(r.spot(name))
	return r.toks[end-1].end
}

// nameAt settles a reading of a unit, with the areas above that follow it.
func (r *reading) nameAt(k int16) Name {
	rd := &r.reads[k]
	if a := r.areaOf(rd); a >= 0 && r.areas[a].from < r.areas[a].to {
		_, r.within = r.above(a, rd.types, rd.end, &r.context)
	}
	n := r.name(rd, &r.context)
	r.within = org.Area{}
	return n
}

// fit tells how well a reading of a unit fits.
func (r *reading) fit(k int16, n *Name) int {
	rd := &r.reads[k]
	post := Post{Unit: *n}
	fits, whole := r.entryOf(rd).fits(n.Path, n.Type, r.v.Day())
	s := r.score(&post, nil, rd) + r.known(n)
	if fits {
		s += 10
	}
	if whole {
		s++
	}
	return s
}

// looksAlike reports whether what stands before makes something else of the name. It notes whether that makes a class.
func (r *reading) looksAlike() bool {
	b, n := &r.before, r.readBefore(60)
	r.plural = false
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

// admits reports whether a reading of a unit is a mention where it stands: not a class of units, not a word of prose.
func (r *reading) admits(k int16) bool {
	rd, from := &r.reads[k], r.innermost(k)
	i := int(rd.end)
	next := r.tok(i)
	placed := from.area >= 0 && r.areas[from.area].from < r.areas[from.area].to
	if placed {
		return true
	}
	if next.gap == blank && (r.is(i, isPlural) || r.foreign(i) || r.another(i)) || r.plural {
		return false
	}
	if from.left == slots { // UBND quận, or the one in the country
		return true
	}
	e := r.entryOf(rd)
	if from.left == slotHost {
		c := e.kind.Class()
		return (c == org.PartyBody || c == org.PartyAgency) && e.kind != org.Office && rd.sector != "organisation" && r.toks[rd.from].shape != small
	}
	first := r.toks[rd.from]
	switch words := rd.end - rd.from; {
	case e.kind == org.PartyOrganisation || e.kind == org.PartyCongress:
		return false
	case words == 1:
		return first.shape == capitals
	case words == 2:
		return from.left == slotName && bits.OnesCount16(uint16(e.types)) <= 3 && !e.rows[0].Short() || first.shape != small && r.shares(i) != nil
	}
	return first.shape != small
}

// foreign reports whether a word with a capital follows that begins no name of ours: Quốc hội Mỹ.
func (r *reading) foreign(i int) bool {
	t := r.tok(i)
	if t.shape == small || t.shape == number || r.tok(i).word != 0 && t.word == r.g.lex.term || r.person(i) > 0 || r.opensName(i) || r.skipRanks(i) > i {
		return false
	}
	run := r.areasAt(i)
	return run.lo == run.hi || r.areas[run.lo].list == 0
}

// another reports whether a company, a school or the like follows.
func (r *reading) another(i int) bool {
	n := r.g.others
	for n != 0 {
		if n = r.g.trie.after(n, r.tok(i).word); n != 0 && r.g.trie.nodes[n].accept > 0 {
			return true
		}
		i++
		if r.tok(i).gap != blank {
			return false
		}
	}
	return false
}

// shares returns the place of the names that follow in a list, after token i: Đảng ủy, HĐND, UBND phường Nhân Chính.
func (r *reading) shares(i int) []spot {
	const longest = 4
	for range longest {
		t := r.tok(i)
		switch {
		case t.gap == blank && t.word == r.g.lex.and:
			i++
		case t.gap == commaGap || t.gap == dashGap:
		default:
			return nil
		}
		k := r.longest(r.unitsAt(i, 0), false)
		if k < 0 || r.tok(i).shape == small {
			return nil
		}
		from := r.innermost(k)
		if a := from.area; a >= 0 {
			if r.areas[a].from == r.areas[a].to {
				at, _ := r.generic(&r.context, from.types, nil)
				return []spot{at}
			}
			choices := r.choices(&r.areas[a], from.types, &r.context)
			if len(choices) == 1 {
				return []spot{{area: choices[0].area}}
			}
			if len(choices) == 0 && only(from.types) != 0 {
				return []spot{{name: r.words(r.areas[a].from, r.areas[a].to), kind: only(from.types)}}
			}
			return nil
		}
		i = int(r.reads[k].end)
	}
	return nil
}

// mention adds the mention of a unit, and those of its hosts that are written in it.
func (r *reading) mention(k int16, n Name, end int16) {
	r.out = append(r.out, Mention{What: UnitMention, Start: r.toks[r.reads[k].from].start, End: r.toks[end-1].end, Unit: n})
	rd := &r.reads[k]
	if rd.host < 0 {
		return
	}
	h := r.name(&r.reads[rd.host], &r.context)
	if n.Area != "" && h.Area != n.Area {
		if u := r.v.Unit(n.Path.Host().Of(n.Area)); !u.IsZero() {
			h = Name{Status: Found, Unit: u.ID(), Path: u.Path(), Body: u.Body(), Area: n.Area, Place: n.Place, Type: n.Type, Ground: n.Ground}
		}
	}
	if h.Status == Found {
		r.mention(rd.host, h, end)
	}
}
