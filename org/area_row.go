package org

// An areaRow is one record of an area, read out of its columns.
type areaRow struct {
	x   *areaRecords
	row int32
}

func (r *Registry) areaRow(row int32) areaRow { return areaRow{&r.areaRecords, row} }

func (a areaRow) area() int32 { return a.x.areas[a.row] }

// in returns the area above, -1 if there is none.
func (a areaRow) in() int32 { return a.x.in[a.row] }

func (a areaRow) typ() AreaType { return a.x.forms[a.row].typ() }

func (a areaRow) name() string { return a.x.texts.at(a.x.names[a.row]) }

func (a areaRow) short() []string { return a.x.short[a.row] }

func (a areaRow) life() *areaLife { return &a.x.lives[a.x.life[a.row]] }

func (a areaRow) why() Grounding { return a.x.grounding(a.x.story().why[a.row]) }

func (a areaRow) end() Grounding { return a.x.grounding(a.x.story().end[a.row]) }

// fullName is the name with the type.
func (a areaRow) fullName() string {
	if a.typ() == Country {
		return a.name()
	}
	var buf [longName]byte
	return string(a.appendFullName(buf[:0]))
}

func (a areaRow) appendFullName(b []byte) []byte {
	switch t := a.typ(); {
	case t == Country:
	case a.isWhole():
		b = append(append(b, upperFirst(t.Term().Vi)...), ' ')
	default:
		b = append(append(b, t.Term().Vi...), ' ')
	}
	return append(b, a.name()...)
}

// isWhole reports whether the type is part of the name.
func (a areaRow) isWhole() bool { return a.x.forms[a.row].whole() || isDigits(a.name()) }
