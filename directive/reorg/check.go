package reorg

import (
	"github.com/vnpolity/vnpolity/directive"
	"github.com/vnpolity/vnpolity/org"
)

// This file implements what a resolution is checked for before anybody sees it: its totals, its results, its remainders.

// check compares the clauses with what the resolution says that they come to, and with one another.
func (p *reading) check() {
	var all, formed, kept Count
	for i := range p.r.Clauses {
		c := &p.r.Clauses[i]
		all.add(c.Result.Name.Term)
		if c.Act == Keep {
			kept.add(c.Result.Name.Term)
		} else {
			formed.add(c.Result.Name.Term)
		}
	}
	t := &p.r.Totals
	p.compare("afterwards", t.All, all)
	if t.Formed != (Count{}) {
		p.compare("formed", t.Formed, formed)
		p.compare("left as they are", t.Kept, kept)
	}
	p.results()
	p.remainders()
}

// results refuses two areas of one name: none is found twice in one province after 2025-07-01.
func (p *reading) results() {
	seen := map[Name]directive.Pin{}
	for i := range p.r.Clauses {
		c := &p.r.Clauses[i]
		n := Name{c.Result.Name.Term, key(c.Result.Name.Bare)}
		if pin, ok := seen[n]; ok {
			p.clash(c, c.Result, "made before, by "+pin.String())
		}
		seen[n] = c.Pin
	}
}

// clash records that an area in a clause does not agree with another clause.
func (p *reading) clash(c *Clause, at Place, reason string) {
	p.errs = append(p.errs, &ReadError{p.r.Number, c.Pin, at.Start, at.String(), reason})
}

// A taken is an area as a clause names it, by which a remainder finds the clauses that took the rest.
type taken struct {
	clause         uint16
	name, district Name
}

// anyDistrict stands for whatever a bracket says.
var anyDistrict = Name{Term: "*"}

func takenBy(clause uint16, p Place, district Name) taken {
	return taken{clause, Name{p.Name.Term, key(p.Name.Bare)}, district}
}

// remainders finds for each remainder the clauses that took the rest. Where one of them took all the people, what remains
// is land.
func (p *reading) remainders() {
	origins := map[taken]*Origin{}
	for c, o := range p.r.Origins() {
		for _, district := range [...]Name{o.Place.District, anyDistrict} {
			if k := takenBy(c.Pin.Clause, o.Place, district); origins[k] == nil {
				origins[k] = o
			}
		}
	}
	for c, o := range p.r.Origins() {
		for _, pin := range o.After {
			rest := origins[takenBy(pin.Clause, o.Place, o.Place.District)]
			if rest == nil && o.Place.District == (Name{}) {
				rest = origins[takenBy(pin.Clause, o.Place, anyDistrict)]
			}
			if rest == nil {
				rest = origins[takenBy(pin.Clause, o.Place, Name{})]
			}
			if rest == nil {
				p.clash(c, o.Place, "is left by "+pin.String()+", which does not name it")
			} else if o.People == org.Rest && rest.People == org.Whole {
				o.People = 0
			}
		}
	}
}
