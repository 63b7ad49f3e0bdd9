package nation

import (
	"github.com/vnpolity/vnpolity/org"
	"github.com/vnpolity/vnpolity/org/vitext"
)

// A Table is the country as rows, in the form in which any other system can load it. There are two trees over one set of rows: the
// line of command, and the places, in which a unit lies in its host or its area and an area in the one above. Rows are numbered in
// preorder of the places.
type Table struct {
	Rows    []Row
	Tenures []Tenure
	ByID    map[string]int32
}

// A Row is a unit or an area. Units are there from a day until another; areas always are.
type Row struct {
	ID       string
	Path     string // the unit apart from its area; "" for an area
	Name     string
	Folded   string // the name in lower case without marks
	Area     int32  // the row of the area of a unit
	Superior int32  // the row of who commands it, -1 for none
	Place    int32  // the row of its host or area, -1 for the country
	Last     int32  // the last row that lies within it
	From     int32  // YYYYMMDD
	Until    int32  // the day after the last, [Never] if it has none
	OnRecord bool   // the name is its own, not derived from what it is
}

// Never stands where no end is laid down.
const Never = 9999_12_31

// A Tenure is that somebody heads a unit for a time.
type Tenure struct {
	Unit        int32
	Person      string
	From, Until int32
}

// There tells whether the row is there on the day.
func (t *Table) There(row int32, day org.Date) bool {
	r := &t.Rows[row]
	return r.From <= int32(day) && int32(day) < r.Until
}

// IsUnit tells whether the row is a unit, not an area.
func (r *Row) IsUnit() bool { return r.Path != "" }

// NewTable lays out as rows what the registry has on [Today] or [Earlier]. The line of command is that of Today.
func NewTable(reg *org.Registry) *Table {
	t := &Table{ByID: map[string]int32{}}
	now := reg.At(Today)
	t.addArea(now.Area("vn"), reg.At(Earlier), -1)
	for i := range t.Rows {
		r := &t.Rows[i]
		r.Superior = -1
		if up := now.Unit(org.UnitID(r.ID)).Superior(); !up.IsZero() {
			r.Superior = t.ByID[string(up.ID())]
		}
	}
	for _, x := range reg.Data().Tenures {
		if row, ok := t.ByID[string(x.Post.Unit())]; ok && x.Post.Role() == org.Head {
			t.Tenures = append(t.Tenures, Tenure{row, string(x.Person), int32(x.From), int32(x.Until)})
		}
	}
	return t
}

func (t *Table) add(r Row) int32 {
	n := int32(len(t.Rows))
	t.Rows = append(t.Rows, r)
	t.ByID[r.ID] = n
	return n
}

// addArea adds an area, its units and what lies within it.
func (t *Table) addArea(a org.Area, earlier org.View, above int32) {
	at := t.add(Row{ID: string(a.ID()), Name: a.Name(), Folded: vitext.Fold(a.Name()), Area: above, Place: above, From: int32(founded), Until: Never})
	organs := map[org.UnitID][]org.Unit{} // by host, "" for what sits in the area itself
	seen := map[org.UnitID]bool{}
	for _, day := range []org.Area{a, earlier.Area(a.ID())} {
		for u := range day.Candidates() {
			if id := u.ID(); u.Truth() == org.True && !seen[id] {
				seen[id] = true
				organs[id.Host()] = append(organs[id.Host()], u)
			}
		}
	}
	t.addUnits(organs, "", at, at)
	for c := range a.Children() {
		t.addArea(c, earlier, at)
	}
	t.Rows[at].Last = int32(len(t.Rows) - 1)
}

// addUnits adds the organs of a host, each with its own.
func (t *Table) addUnits(organs map[org.UnitID][]org.Unit, host org.UnitID, place, area int32) {
	for _, u := range organs[host] {
		name := u.Name()
		r := Row{ID: string(u.ID()), Path: string(u.Path()), Name: name, Folded: vitext.Fold(name), Area: area, Place: place}
		life := lawful(u)
		for x := range u.Records() {
			life, r.OnRecord = x.Span, x.Name != ""
		}
		r.From, r.Until = max(t.Rows[place].From, int32(life.From)), min(t.Rows[place].Until, until(life))
		at := t.add(r)
		t.addUnits(organs, u.ID(), at, area)
		t.Rows[at].Last = int32(len(t.Rows) - 1)
	}
}

// lawful returns the life of a unit that is there by law alone, as far as the two days tell.
func lawful(u org.Unit) org.Span {
	switch {
	case u.View().At(Today).Unit(u.ID()).Truth() != org.True:
		return org.Span{From: founded, Until: change}
	case u.View().At(Earlier).Unit(u.ID()).Truth() != org.True:
		return org.Span{From: change, Until: org.Open}
	}
	return always
}

func until(s org.Span) int32 {
	if s.Until == org.Open {
		return Never
	}
	return int32(s.Until)
}
