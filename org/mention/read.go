package mention

import (
	"math/bits"

	"github.com/vnpolity/vnpolity/org"
)

// This file has the readings of units, titles and areas that a parser makes.

// An areaRead is a way to read an area.
type areaRead struct {
	types    org.AreaTypes // of the word for its type, all if that is not written
	kinds    org.AreaTypes // of the areas of that name, all if there is none
	list     int32         // g.places, from 1; 0 if the grammar has no area of that name
	from, to int16         // tokens of the bare name; none: only the type is written
	end      int16
	other    bool  // its name is known of areas of other types: Quận ủy Thủ Đức
	wild     bool  // neither its name is known nor its type written
	joint    bool  // it is two areas with a dash between
	after    int16 // token after the areas above that are written after it, 0 if they are not read yet
	above    org.Area
	outside  bool // it lies in none of the areas that are written after it
	old      bool // the text says that it is no more
	oldAbove bool // the same, of one above it
}

// named reports whether the name of the area is written, and not its type alone.
func (a *areaRead) named() bool { return a.from < a.to }

// typed reports whether the type of the area is written.
func (a *areaRead) typed() bool { return a.types != allTypes }

// A read is a way to read a unit or a title.
type read struct {
	entry  int32
	from   int16
	end    int16
	sector org.Sector
	types  org.AreaTypes // that the area may have
	l0, l1 int16         // tokens of the label
	host   int16         // reading of the host, -1 if it is not written
	unit   int16         // of a title: reading of the unit, -1 if it is not written
	area   int16         // -1 if it is not written
	topic  bool          // the label is in words of its own
	worded bool          // it is the words for a field that go up to the host
	alone  bool          // the host may be left out: a vụ or cục that is all of a text
	left   slot          // what the pattern has last and the text leaves out, slots if nothing
	next   int16         // another reading from the same token, -1 after the last
}

// noRead is a reading in which nothing is filled yet.
var noRead = read{host: -1, unit: -1, area: -1, types: allTypes, left: slots}

// A run is a run of areas, from lo to hi. It is not made yet if hi is negative.
type run struct{ lo, hi int16 }

// inner returns the reading of the unit or host that a reading writes, nil if it writes none.
func (p *parser) inner(r *read) *read {
	switch {
	case r.unit >= 0:
		return &p.reads[r.unit]
	case r.host >= 0:
		return &p.reads[r.host]
	}
	return nil
}

// areaOf returns the reading of the area of a unit, -1 if none is written.
func (p *parser) areaOf(r *read) int16 {
	for ; r != nil; r = p.inner(r) {
		if r.area >= 0 {
			return r.area
		}
	}
	return -1
}

// outermost returns the outermost host that a reading writes: the one that has the place, or leaves it out.
func (p *parser) outermost(k int16) *read {
	r := &p.reads[k]
	for next := r; next != nil && r.left == slots && r.area < 0; next = p.inner(r) {
		r = next
	}
	return r
}

func (p *parser) entryOf(r *read) *entry { return &p.g.entries[r.entry] }

// words returns the text of the tokens.
func (p *parser) words(from, to int16) string {
	if from >= to {
		return ""
	}
	return p.text[p.toks[from].start:p.toks[to-1].end]
}

// opens reports whether the pattern of a reading, or of a host of it, has a place for the area.
func (p *parser) opens(r *read) bool {
	for p.inner(r) != nil {
		r = p.inner(r)
	}
	return p.entryOf(r).open
}

// only returns the unit of which a reading has the name on record, or which is a host of it; "" for none.
func (p *parser) only(r *read) org.UnitID {
	for {
		if one := p.entryOf(r).only; one != "" || r.host < 0 {
			return one
		}
		r = &p.reads[r.host]
	}
}

// only returns the type in the set if it has one, or the one that is not on record in full: a city that a registry does not
// hold is none under the centre.
func only(types org.AreaTypes) org.AreaType {
	if bits.OnesCount16(uint16(types)) > 1 {
		types &^= 1<<org.Municipality | 1<<org.MunicipalCity | 1<<org.Country
	}
	if bits.OnesCount16(uint16(types)) != 1 {
		return 0
	}
	return org.AreaType(bits.TrailingZeros16(uint16(types)))
}
