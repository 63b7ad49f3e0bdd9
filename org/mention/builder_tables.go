package mention

import (
	"strings"

	"github.com/vnpolity/vnpolity/org"
	"github.com/vnpolity/vnpolity/org/vitext"
)

// This file lays the tables of package org, the records of a registry, and the lists of words of this package.

func newBuilder(g *Grammar, d *org.Data) *builder {
	b := &builder{g: g, shorts: map[string][]string{}, sectors: d.Sectors, types: make(map[org.AreaID]org.AreaTypes, len(d.Areas))}
	for words, short := range org.Shortenings() {
		key := vitext.Lower(words)
		b.shorts[key] = append(b.shorts[key], short)
		b.longest = max(b.longest, strings.Count(words, " ")+1)
	}
	for i := range d.Areas {
		b.types[d.Areas[i].ID] |= 1 << d.Areas[i].Type
	}
	return b
}

// areaWords lays the words for types of areas.
func (b *builder) areaWords() {
	g := b.g
	for words, types := range org.AreaWords() {
		g.typeSets = append(g.typeSets, types)
		set := int32(len(g.typeSets))
		b.add(g.types, words, func(accept *int32) { *accept = set }, opensType)
	}
}

// kinds lays what the table of kinds calls units and posts.
func (b *builder) kinds() {
	g := b.g
	for k := range org.Kinds() {
		g.first[k] = firstSeat(k)
		for w := range k.Namings() {
			g.seated[k] = g.seated[k] || w.Under(0)
			if w.Sector() != "" && strings.Contains(w.Text(), "{s} {l}") {
				g.named = append(g.named, w.Sector())
			}
			if w.Sector() != "" && w.OrganOf() != 0 {
				g.apart[bodyKey{k, w.Sector()}] |= w.Types()
			}
			b.wording(g.units, w, opensUnit)
			b.topic(w)
		}
		for w := range k.Titlings() {
			b.wording(g.titles, w, opensTitle)
		}
	}
}

// records lays the names and titles of units that have their own.
func (b *builder) records(units []org.UnitRecord) {
	for i := range units {
		u := &units[i]
		for _, name := range append([]string{u.Name}, u.Short...) {
			if name != "" {
				b.record(b.g.units, u.Unit, 0, name, opensUnit)
			}
		}
		for r, title := range u.Titles {
			b.record(b.g.titles, u.Unit, r, title, opensTitle)
		}
	}
}

// lists lays the words of the language that tell names from what looks like them.
func (b *builder) lists() {
	g := b.g
	lay := func(root int32, list []string, value int32, is opening) {
		for _, s := range list {
			b.add(root, s, func(accept *int32) { *accept = value }, is)
		}
	}
	lay(g.ranks, ranks[:], 1, opensRank)
	backwards := func(list []string, makes int32, is opening) {
		for _, s := range list {
			g.lex.opens[g.lex.add(s[strings.LastIndexByte(s, ' ')+1:])] |= is
			lay(g.alike, []string{reversed(s)}, makes, 0)
		}
	}
	backwards(lookAlikes[:], somethingElse, endsAlike)
	backwards(companions[:], somebodyElse, endsAlike)
	backwards(noLookAlikes[:], itself, 0)
	for _, s := range homes {
		lay(g.homes, []string{reversed(s)}, somethingElse, 0)
	}
	for _, s := range noHomes {
		lay(g.homes, []string{reversed(s)}, itself, 0)
	}
	besides := func(says saying, makes int32) {
		for _, s := range phrasesOf(says) {
			lay(g.beside, []string{reversed(s)}, makes, 0)
		}
	}
	besides(attends, somebodyElse)
	besides(0, itself)
	for _, s := range clubs {
		lay(g.clubs, []string{reversed(s)}, 1, 0)
	}
	lay(g.plays, plays[:], 1, 0)
	lay(g.abroad, abroad[:], 1, 0)
	lay(g.countries, countries[:], 1, 0)
	for _, s := range countries {
		if strings.Contains(s, " ") { // as a name of ours may begin with Lào
			lay(g.abroad, []string{s}, 1, 0)
		}
	}
	lay(g.central, centres[:], 1, 0)
	lay(g.private, noTopics[:], 1, 0)
	lay(g.noSchool, noSchools[:], 1, 0)
	lay(g.noBoard, noBoards[:], 1, 0)
	lay(g.events, events[:], somethingElse, 0)
	lay(g.events, noEvents[:], itself, 0)
	lay(g.others, others[:], 1, 0)
	lay(g.address, addresses[:], 1, 0)
	lay(g.asides, asides[:], 1, 0)
	lay(g.formerly, formerly[:], 1, 0)
	lay(g.links, linkWords[:], 1, 0)
	g.lex.opens[g.lex.add("cấp")] |= endsAlike // các cấp Công đoàn
	for _, c := range g.lex.charge {
		g.lex.opens[c[0]] |= opensTitle
	}
	for _, list := range vocabulary {
		for _, s := range strings.Fields(list.words) {
			g.lex.opens[g.lex.add(s)] |= list.is
		}
	}
}
