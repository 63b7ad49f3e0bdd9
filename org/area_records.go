package org

import "slices"

// areaRecords are the area records of a registry, a column for each field: a record is a row. When it was there and on what ground, which
// many have in common, stands once; so does a text. No column but that of lives points at anything.
type areaRecords struct {
	areas    []int32 // by row: of Registry.areas
	in       []int32 // by row: the area above, -1 if none
	forms    []areaForm
	names    []uint32 // by row: of texts
	codes    []areaCode
	life     []int32            // by row: of lives
	short    map[int32][]string // by row, of the few that have any
	lives    []areaLife
	texts    textList // the IDs of areas, as they are numbered, then others; after ownTexts those of the law, if it came with them
	ownTexts uint32
	told     areaStory // see story
}

// An areaForm is the type of an area, and whether it is part of the name.
type areaForm uint8

func newAreaForm(t AreaType, whole bool) areaForm { return areaForm(t)<<1 | areaForm(btoi(whole)) }

func (f areaForm) typ() AreaType { return AreaType(f >> 1) }

func (f areaForm) whole() bool { return f&1 != 0 }

type areaLife struct {
	span   Span
	seen   []Date
	window window
}

// is reports whether l is the life of a record.
func (l *areaLife) is(a *AreaRecord) bool { return l.span == a.Span && slices.Equal(l.seen, a.Seen) }

// lifeKey tells lives apart but for days between the first and the last on which an area was seen.
type lifeKey struct {
	span        Span
	first, last Date
	days        int
}

// areaBuilder numbers what records have in common; most have what the one before has.
type areaBuilder struct {
	*areaRecords
	byLife   map[lifeKey]int32
	byGround map[Grounding]int32
	grounds  []Grounding
	text     *textBuilder
}

func (b *areaBuilder) addLife(a *AreaRecord, last int32) int32 {
	if last < int32(len(b.lives)) && b.lives[last].is(a) {
		return last
	}
	key := lifeKey{a.Span, firstSeen(a.Seen), lastSeen(a.Seen), len(a.Seen)}
	if n, ok := b.byLife[key]; ok && b.lives[n].is(a) {
		return n
	}
	n := int32(len(b.lives))
	b.byLife[key] = n
	b.lives = append(b.lives, areaLife{a.Span, slices.Clone(a.Seen), windowOf(a.Span, a.Seen)})
	return n
}

func (b *areaBuilder) addGround(g Grounding, last int32) int32 {
	if int(last) < len(b.grounds) && b.grounds[last] == g {
		return last
	}
	n, ok := b.byGround[g]
	if !ok {
		x := &b.told
		n = int32(len(x.basis))
		b.byGround[g], b.grounds = n, append(b.grounds, g)
		x.basis, x.basisPin = append(x.basis, b.text.number(string(g.Basis.Source))), append(x.basisPin, b.text.number(g.Basis.Pin))
		x.source, x.sourcePin = append(x.source, b.text.number(string(g.Source.Source))), append(x.sourcePin, b.text.number(g.Source.Pin))
	}
	return n
}

// addAreas takes the records apart, and the changes between areas.
func (r *Registry) addAreas(list []AreaRecord, changes []Change[AreaID]) {
	x := &r.areaRecords
	b := &areaBuilder{areaRecords: x, byLife: map[lifeKey]int32{}, byGround: map[Grounding]int32{}, text: newTextBuilder(textList{})}
	r.areaIndex = newIDIndex[AreaID](len(list))
	x.areas = make([]int32, len(list))
	for row := range list {
		x.areas[row] = r.areaIndex.add(list[row].ID)
	}
	r.areas = r.areaIndex.ids
	r.areaRows = newKeyedCSR(len(r.areas), x.areas)
	for _, id := range r.areas {
		b.text.add(string(id))
	}
	b.addColumns(list)
	for row := range list {
		if in := list[row].In; row > 0 && in == list[row-1].In { // as most are
			x.in[row] = x.in[row-1]
		} else {
			x.in[row] = r.area(in)
		}
	}
	b.addChanges(r, changes)
	x.texts = b.text.list()
	x.ownTexts = uint32(x.texts.count())
}

func (b *areaBuilder) addColumns(list []AreaRecord) {
	n := len(list)
	b.in, b.forms, b.names, b.codes = make([]int32, n), make([]areaForm, n), make([]uint32, n), make([]areaCode, n)
	b.life, b.told.why, b.told.end = make([]int32, n), make([]int32, n), make([]int32, n)
	for row := range list {
		b.names[row] = b.text.number(list[row].Name)
	}
	life, why, end := int32(0), int32(0), int32(0)
	for row := range list {
		a := &list[row]
		life, why, end = b.addLife(a, life), b.addGround(a.Grounding, why), b.addGround(a.End, end)
		b.forms[row], b.codes[row] = newAreaForm(a.Type, a.Whole), newAreaCode(a.Code, b.text)
		b.life[row], b.told.why[row], b.told.end[row] = life, why, end
		if len(a.Short) > 0 {
			if b.short == nil {
				b.short = map[int32][]string{}
			}
			b.short[int32(row)] = slices.Clone(a.Short)
		}
	}
}

// areaRecord puts a record together again.
func (r *Registry) areaRecord(row int32) AreaRecord {
	a := r.areaRow(row)
	l := a.life()
	rec := AreaRecord{ID: r.areas[a.area()], Type: a.typ(), Name: a.name(), Whole: a.x.forms[row].whole(), Short: slices.Clone(a.short()),
		Code: r.areaCode(row), Span: l.span, Seen: slices.Clone(l.seen), Grounding: a.why(), End: a.end()}
	if in := a.in(); in >= 0 {
		rec.In = r.areas[in]
	}
	return rec
}

func (r *Registry) allAreas() []AreaRecord {
	if len(r.areaRecords.areas) == 0 {
		return nil
	}
	list := make([]AreaRecord, len(r.areaRecords.areas))
	for row := range list {
		list[row] = r.areaRecord(int32(row))
	}
	return list
}
