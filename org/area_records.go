package org

import "slices"

// areaRecords are the area records of a registry. Each is a row; when they were there and on what ground, which many have in
// common, stands once.
type areaRecords struct {
	rows    []areaRow
	lives   []areaLife
	grounds []Grounding
	short   map[int32][]string // by row, of the few that have any
}

type areaRow struct {
	name     string
	code     string
	area     int32 // of Registry.areas
	in       int32 // the area above, -1 if none
	life     int32 // of areaRecords.lives
	why, end int32 // of areaRecords.grounds
	typ      AreaType
	whole    bool
}

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
}

func (b *areaBuilder) life(a *AreaRecord, last int32) int32 {
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

func (b *areaBuilder) ground(g Grounding, last int32) int32 {
	if last < int32(len(b.grounds)) && b.grounds[last] == g {
		return last
	}
	n, ok := b.byGround[g]
	if !ok {
		n = int32(len(b.grounds))
		b.byGround[g] = n
		b.grounds = append(b.grounds, g)
	}
	return n
}

// addAreas takes the records apart.
func (r *Registry) addAreas(list []AreaRecord) {
	x := &r.areaRecords
	x.rows = make([]areaRow, len(list))
	r.areaIndex = newIDIndex[AreaID](len(list))
	areaOf := make([]int32, len(list))
	b := areaBuilder{x, map[lifeKey]int32{}, map[Grounding]int32{}}
	last := areaRow{}
	for row := range list {
		a := &list[row]
		i := r.areaIndex.add(a.ID)
		areaOf[row] = i
		last = areaRow{name: a.Name, code: a.Code, area: i, in: -1, life: b.life(a, last.life),
			why: b.ground(a.Grounding, last.why), end: b.ground(a.End, last.end), typ: a.Type, whole: a.Whole}
		x.rows[row] = last
		if len(a.Short) > 0 {
			if x.short == nil {
				x.short = map[int32][]string{}
			}
			x.short[int32(row)] = slices.Clone(a.Short)
		}
	}
	r.areaIndex.pack()
	r.areas = r.areaIndex.ids
	r.areaRows = newKeyedCSR(len(r.areas), areaOf)
	for row := range list {
		if in := list[row].In; row > 0 && in == list[row-1].In { // as most are
			x.rows[row].in = x.rows[row-1].in
		} else {
			x.rows[row].in = r.area(in)
		}
	}
}

// areaRecord puts a record together again.
func (r *Registry) areaRecord(row int32) AreaRecord {
	x := &r.areaRecords
	a := &x.rows[row]
	l := &x.lives[a.life]
	rec := AreaRecord{ID: r.areas[a.area], Type: a.typ, Name: a.name, Whole: a.whole, Short: slices.Clone(x.short[row]), Code: a.code,
		Span: l.span, Seen: slices.Clone(l.seen), Grounding: x.grounds[a.why], End: x.grounds[a.end]}
	if a.in >= 0 {
		rec.In = r.areas[a.in]
	}
	return rec
}

func (r *Registry) allAreas() []AreaRecord {
	if len(r.areaRecords.rows) == 0 {
		return nil
	}
	list := make([]AreaRecord, len(r.areaRecords.rows))
	for row := range list {
		list[row] = r.areaRecord(int32(row))
	}
	return list
}

func (x *areaRecords) life(row int32) *areaLife { return &x.lives[x.rows[row].life] }

// fullName is the name with the type.
func (a *areaRow) fullName() string {
	if a.typ == Country {
		return a.name
	}
	var buf [longName]byte
	return string(a.appendFullName(buf[:0]))
}

func (a *areaRow) appendFullName(b []byte) []byte {
	switch {
	case a.typ == Country:
	case a.isWhole():
		b = append(append(b, upperFirst(a.typ.Term().Vi)...), ' ')
	default:
		b = append(append(b, a.typ.Term().Vi...), ' ')
	}
	return append(b, a.name...)
}

// isWhole reports whether the type is part of the name.
func (a *areaRow) isWhole() bool { return a.whole || isDigits(a.name) }
