package reorg

import (
	"fmt"
	"strings"

	"github.com/vnpolity/vnpolity/directive"
	"github.com/vnpolity/vnpolity/org"
	"github.com/vnpolity/vnpolity/org/vitext"
)

// This file implements what a resolution is checked for before anybody sees it: its totals, its results, its remainders.

// key returns the key under which two spellings of a name are one: tone placement, Unicode form, case, blanks, and the
// signs between the syllables of foreign names. Tones and letters count. The lists write NT for Nông trường, and some
// documents Phường 08 for Phường 8.
func key(s string) string {
	b := vitext.AppendLower(nil, s)
	kept := b[:0]
	for _, c := range b {
		if c != ' ' && c != '\'' && c != '-' && c != '.' {
			kept = append(kept, c)
		}
	}
	k := string(kept)
	if farm, ok := strings.CutPrefix(k, "nôngtrường"); ok {
		return "nt" + farm
	}
	if strings.Trim(k, "0123456789") == "" && len(k) > 1 {
		return strings.TrimLeft(k[:len(k)-1], "0") + k[len(k)-1:]
	}
	return k
}

// sameName reports whether two names are one in spelling.
func sameName(a, b Name) bool {
	return a.Term == b.Term && (a.Bare == b.Bare || key(a.Bare) == key(b.Bare))
}

// check compares the clauses with what the resolution says that they come to, and with one another.
func (p *reading) check() {
	var all, formed, kept Count
	for i := range p.r.Clauses {
		c := &p.r.Clauses[i]
		all.add(c.Result.Term)
		if c.Act == Keep {
			kept.add(c.Result.Term)
		} else {
			formed.add(c.Result.Term)
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

// add counts one area.
func (c *Count) add(term string) {
	c.Units++
	switch term {
	case "xã":
		c.Communes++
	case "phường":
		c.Wards++
	case "đặc khu":
		c.Zones++
	case "tỉnh":
		c.Provinces++
	case "thành phố":
		c.Cities++
	}
}

// compare refuses counts other than those stated. What is not stated, the sum or the types, is not compared.
func (p *reading) compare(what string, stated, have Count) {
	types := stated
	types.Units = 0
	if types == (Count{}) {
		have = Count{Units: have.Units}
	}
	if stated.Units == 0 {
		have.Units = 0
	}
	if stated != have {
		reason := fmt.Sprintf("states %v %s, its clauses have %v", stated, what, have)
		p.errs = append(p.errs, &ReadError{Number: p.r.Number, Pin: p.r.Totals.Pin, Reason: reason})
	}
}

// String returns the numbers that are not zero: "64 units, 55 xã, 9 phường".
func (c Count) String() string {
	var b []byte
	for _, n := range [...]struct {
		n    int
		name string
	}{{c.Units, "units"}, {c.Communes, "xã"}, {c.Wards, "phường"}, {c.Zones, "đặc khu"}, {c.Provinces, "tỉnh"}, {c.Cities, "thành phố"}} {
		if n.n != 0 {
			b = fmt.Appendf(b, ", %d %s", n.n, n.name)
		}
	}
	if b == nil {
		return "none"
	}
	return string(b[2:])
}

// results refuses two areas of one name: none is found twice in one province after 2025-07-01.
func (p *reading) results() {
	seen := map[Name]directive.Pin{}
	for i := range p.r.Clauses {
		c := &p.r.Clauses[i]
		n := Name{c.Result.Term, key(c.Result.Bare)}
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
	for c, o := range p.r.Edges() {
		for _, pin := range o.After {
			rest := byClause[pin.Clause]
			var taken *Origin
			if rest != nil {
				taken = rest.origin(o.Place)
			}
			if taken == nil {
				p.errs = append(p.errs, &ReadError{p.r.Number, c.Pin, o.Start, o.Place.String(), "is left by " + pin.String() + ", which does not name it"})
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
		if sameName(o.Name, p.Name) && (o.District == p.District || o.District == Name{} || p.District == Name{}) {
			return o
		}
	}
	return nil
}
