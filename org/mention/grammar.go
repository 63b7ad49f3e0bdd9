package mention

import (
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
	reg       *org.Registry
	lex       lexicon
	trie      trie
	units     int32 // roots
	topics    int32 // of units that are called after what they see to, in words that are the name of no sector
	titles    int32
	areas     int32
	sectors   int32
	types     int32
	ranks     int32
	alike     int32 // what makes something else of a name, from its last word to its first
	beside    int32 // what tells that a person behind titles may be another than who has them, from its last word to its first
	abroad    int32 // other countries, and provinces and cities of theirs
	countries int32 // of those, the countries
	central   int32 // what makes a unit that of the country
	private   int32 // what makes no unit of Hội and Trung tâm
	noSchool  int32 // what makes no school of Trường
	events    int32 // what has organisers
	noBoard   int32 // what makes no board of an organisation of Ban
	others    int32 // what has units that are not of the model
	address   int32 // forms of address
	homes     int32 // what stands before the place where somebody lives, from its last word to its first
	links     int32 // what stands between something and a place that is no part of its name
	clubs     int32 // words of the name of a club, from its last word to its first
	plays     int32 // what a team does
	asides    int32 // what is said of a person and is no title
	formerly  int32 // what is said of an area that is no more

	entries  []entry
	accepts  [][]int32       // node.accept - 1 → entries
	places   [][]place       // node.accept - 1 below areas → areas
	kinds    []org.AreaTypes // and what they are
	fields   [][]org.Sector
	typeSets []org.AreaTypes
	seats    map[bodyKey][]seat        // where the data has a body
	bare     [kinds][]seat             // of those, one without a sector
	first    [kinds]org.Path           // where the table has a kind first
	people   map[string][]org.PersonID // by vitext.Lower of each name
	known    sums                      // of the words of each name
	named    []org.Sector              // those of which a province has several, each with a name
	apart    map[bodyKey]org.AreaTypes // where those of a sector have a row of their own, as organs of something else
	country  org.AreaID
	plain    sync.Once
	marks    map[string][]string // words by their spelling without marks, made when they are first asked for
	seated   [kinds]bool         // kinds that sit in areas themselves
	readings sync.Pool           // of *reading: a large value, used again for the next text
}

// kinds is one more than the greatest kind that there can be.
const kinds = 1 << 8

type bodyKey struct {
	kind   org.Kind
	sector org.Sector
}

// A place is an area under one of its names.
type place struct {
	id    org.AreaID
	types org.AreaTypes // that it has had, on any day
	short bool

	initials bool // the name is the first letters of its words: HN
	leader   bool // the name is also that of the man, who is meant where the type is left out: tư tưởng Hồ Chí Minh
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
	region bool // the label is that of a khu vực, a number or a name
	apart  bool // in areas of some types the table has another title for the role
	brief  bool // the pattern begins with two or three capitals: CA, BTV

	ofSector bool // the label is words of the name of a sector
	number   bool // the label is a number

	refusals []*refusal // those that are about it
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

// through returns the union whose branch in a unit of that kind is called so, although the text leaves the union out: Chi đoàn Công an huyện. It
// is 0 if there is none, or one of several.
func (e *entry) through(k org.Kind) (union org.Kind) {
	if e.kind != org.Branch {
		return 0
	}
	for _, w := range e.rows {
		for h := range w.Hosts() {
			if union != 0 && union != h {
				return 0
			}
			union = h
		}
	}
	for w := range union.Namings() {
		if w.Under(k) {
			return union
		}
	}
	return 0
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

// anySector reports whether a wording is of no sector by itself.
func (e *entry) anySector() bool {
	return slices.ContainsFunc(e.rows, func(w org.Wording) bool { return w.Sector() == "" })
}

// numbered reports whether such units have a number or a name of their own.
func (e *entry) numbered() bool {
	for _, w := range e.rows {
		if !strings.Contains(w.Text(), "{l}") {
			return false
		}
	}
	return true
}

// capital reports whether the first wording has a capital after its first word: Trạm Y tế.
func (e *entry) capital() bool {
	_, after, _ := strings.Cut(e.rows[0].Text(), " ")
	after, _, _ = strings.Cut(after, "{")
	return vitext.Lower(after) != after
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

// organOf returns the kind of what such a unit is an organ of on the day, if the table tells it and its path does not.
func (e *entry) organOf(p org.Path, t org.AreaType, d org.Date) org.Kind {
	for _, w := range e.rows {
		if k := w.OrganOf(); k != 0 && w.Fits(p, t, d) {
			return k
		}
	}
	return 0
}

// allTypes is every type of area.
const allTypes = ^org.AreaTypes(0)

// New returns the grammar of a registry.
func New(reg *org.Registry) *Grammar {
	g := &Grammar{reg: reg, lex: newLexicon(), trie: newTrie(), seats: map[bodyKey][]seat{}, people: map[string][]org.PersonID{}, apart: map[bodyKey]org.AreaTypes{}}
	g.readings.New = func() any { return new(reading) }
	g.trie.root() // node 0 is none
	for _, root := range []*int32{&g.units, &g.topics, &g.titles, &g.areas, &g.sectors, &g.types, &g.ranks, &g.alike, &g.beside, &g.abroad, &g.countries, &g.central, &g.private, &g.noSchool, &g.events, &g.noBoard, &g.others, &g.address, &g.asides, &g.formerly, &g.homes, &g.links, &g.clubs, &g.plays} {
		*root = g.trie.root()
	}
	g.lex.addOwn()
	d := reg.Data()
	b := newBuilder(g, &d)
	b.areaWords()
	for _, s := range slices.Sorted(maps.Keys(d.Sectors)) {
		b.sector(s, d.Sectors[s])
	}
	for i := range d.Areas {
		b.area(&d.Areas[i])
	}
	b.bygone()
	g.addPeople(d.People)
	for i := range d.Standards {
		g.place(d.Standards[i].Unit)
	}
	for i := range d.Units {
		g.place(d.Units[i].Unit.Path())
	}
	b.kinds()
	b.records(d.Units)
	b.lists()
	g.refusing()
	g.lex.seal()
	for name := range g.people {
		g.known.add(sumOf(g.lex.wordsOf(nil, name)), true)
	}
	g.trie.seal(g.others, len(g.lex.opens))
	return g
}

func (g *Grammar) addPeople(people []org.PersonRecord) {
	for i := range people {
		for _, name := range append([]string{people[i].Name}, people[i].Other...) {
			key := vitext.Lower(name)
			if !slices.Contains(g.people[key], people[i].ID) {
				g.people[key] = append(g.people[key], people[i].ID)
			}
		}
	}
}

// place notes where the data has the bodies of a path.
func (g *Grammar) place(p org.Path) {
	for ; p != ""; p = p.Host() {
		b, h := p.Body(), p.Host()
		k := bodyKey{b.Kind, b.Sector}
		b.Label = ""
		x := seat{way: way{b.Path(), h.Body().Kind}, host: h}
		if h != "" {
			x.path += "@" + h
		}
		if !slices.Contains(g.seats[k], x) {
			g.seats[k] = append(g.seats[k], x)
		}
		if b.Sector == "" {
			g.bare[b.Kind] = g.seats[k]
		}
	}
}

// seatsOf returns where the data has a body.
func (g *Grammar) seatsOf(k org.Kind, s org.Sector) []seat {
	if s == "" {
		return g.bare[k]
	}
	return g.seats[bodyKey{k, s}]
}
