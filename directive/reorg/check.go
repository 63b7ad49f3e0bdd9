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
			p.errs = append(p.errs, &ReadError{p.r.Number, c.Pin, c.Result.Start, c.Result.String(), "made before, by " + pin.String()})
		}
		seen[n] = c.Pin
	}
}

// remainders finds for each remainder the clauses that took the rest. Where one of them took all the people, what remains
// is land.
func (p *reading) remainders() {
	byClause := map[uint16]*Clause{}
	for i := range p.r.Clauses {
		if c := &p.r.Clauses[i]; c.Act == Arrange {
			byClause[c.Pin.Clause] = c
		}
	}
	for c, o := range p.r.Origins() {
		for _, pin := range o.After {
			rest := byClause[pin.Clause]
			var taken *Origin
			if rest != nil {
				taken = rest.origin(o.Place)
			}
			if taken == nil {
				p.errs = append(p.errs, &ReadError{p.r.Number, c.Pin, o.Place.Start, o.Place.String(), "is left by " + pin.String() + ", which does not name it"})
				continue
			}
			if o.People == org.Rest && taken.People == org.Whole {
				o.People = 0
			}
		}
	}
}

// origin returns the origin of c that p may be.
func (c *Clause) origin(p Place) *Origin {
	for i := range c.Origins {
		o := &c.Origins[i]
		if sameName(o.Place.Name, p.Name) && (o.Place.District == p.District || o.Place.District == Name{} || p.District == Name{}) {
			return o
		}
	}
	return nil
}
