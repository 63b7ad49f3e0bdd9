package org

import (
	"cmp"
	"hash/maphash"
	"iter"
	"slices"
	"sync"
)

// tenures holds the tenures in the order of the data. Those of one seat are chained; the first is found in lawSeats, or in an
// open-addressing table if the unit is a base unit. So are those of one person. The chains are made when somebody first asks.
type tenures struct {
	rows     []tenureRow
	chaining sync.Once
	nextSeat []int32  // the next tenure of the same seat, -1 at the end
	nextHeld []int32  // the next tenure of the same person, -1 at the end
	held     []int32  // by person: the first tenure, -1 if there is none
	slots    []uint32 // the table: rows + 1; 0 is free
	law      lawSeats
}

type tenureRow struct {
	area, node   int32 // the unit: see unitKey.node
	person       int32 // -1 where nobody is named
	life, ground uint32
	role         Role
	charge       Charge
	how          How
	vacant       bool
}

// a seatKey is a post in a unit.
type seatKey struct {
	unitKey
	role Role
}

// seats reports whether two tenures are of one seat.
func (t *tenureRow) seats(o *tenureRow) bool {
	return t.area == o.area && t.node == o.node && t.role == o.role
}

// ofLaw reports whether the tenure is in a unit that law names.
func (t *tenureRow) ofLaw() bool { return t.area >= 0 && t.node >= 0 }

func hashSeat(area, node int32, role Role) uint32 {
	h := (uint64(uint32(area))<<32 | uint64(uint32(node))) ^ uint64(role)<<24
	h = (h ^ h>>29) * 0xff51_afd7_ed55_8ccd
	return uint32(h >> 32)
}

// chain chains the rows and fills the tables.
func (x *tenures) chain(areas, people int) {
	x.nextSeat, x.nextHeld, x.held = make([]int32, len(x.rows)), make([]int32, len(x.rows)), make([]int32, people)
	for i := range x.held {
		x.held[i] = -1
	}
	for row := len(x.rows) - 1; row >= 0; row-- {
		x.nextHeld[row] = -1
		if p := x.rows[row].person; p >= 0 {
			x.nextHeld[row] = x.held[p]
			x.held[p] = int32(row)
		}
	}
	x.chainLaw(areas)
	x.chainBase()
}

// chainLaw chains the tenures in the units that law names.
func (x *tenures) chainLaw(areas int) {
	var rows []int32
	for row := range x.rows {
		if x.rows[row].ofLaw() {
			rows = append(rows, int32(row))
		}
	}
	slices.SortStableFunc(rows, func(a, b int32) int {
		s, t := &x.rows[a], &x.rows[b]
		return cmp.Or(cmp.Compare(s.area, t.area), cmp.Compare(lawSeatOf(s.node, s.role), lawSeatOf(t.node, t.role)))
	})
	first := rows[:0]
	for i, row := range rows {
		x.nextSeat[row] = -1
		if i > 0 && x.rows[rows[i-1]].seats(&x.rows[row]) {
			x.nextSeat[rows[i-1]] = row
		} else {
			first = append(first, row)
		}
	}
	x.law.add(areas, x.rows, slices.Clone(first))
}

// chainBase chains the tenures in base units.
func (x *tenures) chainBase() {
	n := 0
	for row := range x.rows {
		if !x.rows[row].ofLaw() {
			n++
		}
	}
	size := tableSize(n)
	x.slots = make([]uint32, size)
	mask := uint32(size - 1)
	for row := len(x.rows) - 1; row >= 0; row-- {
		t := &x.rows[row]
		if t.ofLaw() {
			continue
		}
		i := hashSeat(t.area, t.node, t.role) & mask
		for x.slots[i] != 0 && !x.rows[x.slots[i]-1].seats(t) {
			i = (i + 1) & mask
		}
		x.nextSeat[row] = int32(x.slots[i]) - 1
		x.slots[i] = uint32(row + 1)
	}
}

// chained returns the tenures with their chains.
func (r *Registry) chained() *tenures {
	x := &r.tenures
	x.chaining.Do(func() { x.chain(len(r.areas), len(r.people.rows)) })
	return x
}

// of yields the rows of a seat.
func (x *tenures) of(k seatKey) iter.Seq[int32] {
	return func(yield func(int32) bool) {
		for row := x.first(k); row >= 0; row = x.nextSeat[row] {
			if !yield(row) {
				return
			}
		}
	}
}

func (x *tenures) first(k seatKey) int32 {
	if k.base == 0 {
		return x.law.first(k.area, k.path, k.role)
	}
	if len(x.rows) == 0 {
		return -1
	}
	want := tenureRow{area: k.area, node: k.node(), role: k.role}
	mask := uint32(len(x.slots) - 1)
	for i := hashSeat(want.area, want.node, want.role) & mask; x.slots[i] != 0; i = (i + 1) & mask {
		if row := int32(x.slots[i] - 1); x.rows[row].seats(&want) {
			return row
		}
	}
	return -1
}

// by yields the rows of a person.
func (x *tenures) by(i int32) iter.Seq[int32] {
	return func(yield func(int32) bool) {
		for row := x.held[i]; row >= 0; row = x.nextHeld[row] {
			if !yield(row) {
				return
			}
		}
	}
}

// seatOf returns the seat of a tenure.
func (r *Registry) seatOf(row int32) seatKey {
	t := &r.tenures.rows[row]
	return seatKey{r.key(t.area, t.node), t.role}
}

// postOf returns the ID of the post of a tenure.
func (r *Registry) postOf(row int32) PostID {
	k := r.seatOf(row)
	return k.role.Of(r.unitID(k.unitKey))
}

// tenure puts together the record of a row.
func (r *Registry) tenure(row int32) Tenure {
	t := &r.tenures.rows[row]
	x := Tenure{Post: r.postOf(row), Vacant: t.vacant, Charge: t.charge, How: t.how, Grounding: r.grounds[t.ground]}
	if t.person >= 0 {
		x.Person = r.people.id(r, t.person)
	}
	span, seen := r.lives.at(t.life)
	x.Span, x.Seen = span, slices.Clone(seen)
	return x
}

func (b *builder) addTenures(d *Data) {
	r := b.r
	r.tenures.rows = make([]tenureRow, len(d.Tenures))
	for i := range d.Tenures {
		t := &d.Tenures[i]
		k := r.seat(t.Post)
		r.tenures.rows[i] = tenureRow{
			area: k.area, node: k.node(), role: k.role, person: r.people.find(r, t.Person),
			life: b.life(t.Span, t.Seen), ground: b.ground(t.Grounding), charge: t.Charge, how: t.How, vacant: t.Vacant,
		}
	}
}

// people holds the people in the order of the data. An open-addressing table finds them by ID.
type people struct {
	rows    []personRow
	whole   map[int32]PersonRecord
	finding sync.Once // of slots
	slots   []uint32  // the table: rows + 1; 0 is free
	seed    maphash.Seed
}

type personRow struct{ id, name, ground uint32 }

func (p *people) id(r *Registry, i int32) PersonID { return PersonID(r.texts.at(p.rows[i].id)) }

// index fills the table.
func (p *people) index(r *Registry) {
	size := tableSize(len(p.rows))
	p.seed, p.slots = maphash.MakeSeed(), make([]uint32, size)
	mask := uint32(size - 1)
	for row := range p.rows {
		id := p.id(r, int32(row))
		i := uint32(maphash.String(p.seed, string(id))) & mask
		for p.slots[i] != 0 && p.id(r, int32(p.slots[i]-1)) != id { // only a damaged file has somebody twice
			i = (i + 1) & mask
		}
		if p.slots[i] == 0 {
			p.slots[i] = uint32(row + 1)
		}
	}
}

// find returns the row of a person, -1 if there is none.
func (p *people) find(r *Registry, id PersonID) int32 {
	if len(p.rows) == 0 || id == "" {
		return -1
	}
	p.finding.Do(func() { p.index(r) })
	mask := uint32(len(p.slots) - 1)
	for i := uint32(maphash.String(p.seed, string(id))) & mask; p.slots[i] != 0; i = (i + 1) & mask {
		if row := int32(p.slots[i] - 1); p.id(r, row) == id {
			return row
		}
	}
	return -1
}

// person puts together the record of a row.
func (r *Registry) person(i int32) PersonRecord {
	if p, ok := r.people.whole[i]; ok {
		p.Other = slices.Clone(p.Other)
		return p
	}
	x := &r.people.rows[i]
	return PersonRecord{ID: r.people.id(r, i), Name: r.texts.at(x.name), Grounding: r.grounds[x.ground]}
}

// otherNames returns what else a person is called.
func (r *Registry) otherNames(i int32) []string {
	if len(r.people.whole) == 0 {
		return nil
	}
	return r.people.whole[i].Other
}

func (b *builder) addPeople(d *Data) {
	p := &b.r.people
	p.rows, p.whole = make([]personRow, len(d.People)), map[int32]PersonRecord{}
	for i := range d.People {
		x := &d.People[i]
		if len(x.Other) > 0 || len(x.Name) > longestText {
			p.whole[int32(i)] = PersonRecord{x.ID, x.Name, slices.Clone(x.Other), x.Grounding}
		}
		p.rows[i] = personRow{b.addText(string(x.ID)), b.shared(x.Name[:min(len(x.Name), longestText)]), b.ground(x.Grounding)}
	}
}
