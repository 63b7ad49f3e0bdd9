package mention

import (
	"slices"
	"strings"

	"github.com/vnpolity/vnpolity/org"
	"github.com/vnpolity/vnpolity/org/vitext"
)

// This file finds the paths that the reading of a unit may mean.

// A way is a path that a reading may mean, and the kind of its innermost host, 0 for none.
type way struct {
	path org.Path
	host org.Kind
}

// A seat is where the data, or the table, has a body: the path of the body and that of its host, "" in an area itself.
type seat struct {
	way
	host org.Path
}

// join returns the way of a body under a host, or in an area if that is none. seats are those of the body without its label.
func join(b org.Body, seats []seat, kind org.Kind, host org.Path) way {
	if b.Label == "" {
		for i := range seats {
			if seats[i].host == host {
				return seats[i].way
			}
		}
	}
	if host == "" {
		return way{b.Path(), 0}
	}
	return way{b.Path() + "@" + host, kind}
}

// ways returns the paths that a reading of a unit may mean, the likeliest first: where the text leaves out the host, those
// that the data has, else the first that the table allows.
func (p *parser) ways(r *read, b org.Body, c *context) []way {
	e := p.entryOf(r)
	if e.only != "" {
		return p.add(len(p.found), way{e.only.Path(), e.only.Path().Host().Body().Kind})
	}
	seats := p.g.seatsOf(b.Kind, b.Sector)
	if r.host >= 0 {
		h := &p.reads[r.host]
		kind := p.entryOf(h).kind
		hosts := p.ways(h, p.body(h), c)
		lo := len(p.found)
		between := ""
		if !e.under(kind) {
			kind = e.through(kind)
			between = kind.String() + "@"
		}
		for _, w := range hosts {
			p.add(lo, join(b, seats, kind, org.Path(between)+w.path))
		}
		return p.found[lo:]
	}
	lo := len(p.found)
	if r.topic && ofInstitution(e.kind) && (e.kind == org.Hospital && p.areaOf(r) < 0 || p.ofAnybody(r)) { // Bệnh viện Bạch Mai
		return p.add(lo, way{b.Path(), 0})
	}
	if r.left == slotHost {
		return p.leftOut(e, b, seats, c)
	}
	if h := p.g.firstHost(e); h != "" {
		p.add(lo, join(b, seats, h.Body().Kind, h))
	} else if !e.hosted {
		p.add(lo, join(b, seats, 0, ""))
	}
	for i := range seats {
		if s := &seats[i]; (s.host != "" || e.hosted) && e.under(s.way.host) {
			p.add(lo, join(b, seats, s.way.host, s.host))
		}
	}
	if len(p.found) > lo {
		return p.found[lo:]
	}
	for _, w := range e.rows {
		for k := range w.Hosts() {
			if h := p.g.first[k]; h != "" && !k.HasSector() {
				return p.add(lo, join(b, seats, k, h))
			}
		}
	}
	return nil
}

// firstHost returns the host that the table gives first to the units of a role, "" for none.
func (g *Grammar) firstHost(e *entry) org.Path {
	if e.role == 0 {
		return ""
	}
	return g.first[e.kind].Host()
}

// add adds a way and returns those from lo on.
func (p *parser) add(lo int, w way) []way {
	p.found = append(p.found, w)
	return p.found[lo:]
}

// leftOut returns the ways of a body whose host is not written: under one that the list of titles names, or else under a
// body that sits in an area. Where several have such a body and the Party is none of them, Ban Chấp hành of a union, or where it is an
// office, none is meant before another.
func (p *parser) leftOut(e *entry, b org.Body, seats []seat, c *context) []way {
	lo := len(p.found)
	if w, ok := withNeighbour(e, b, seats, c.units); ok {
		return p.add(lo, w)
	}
	for i := range seats {
		if s := &seats[i]; s.host != "" && s.host.Host() == "" && e.under(s.way.host) {
			p.add(lo, join(b, seats, s.way.host, s.host))
		}
	}
	found := p.found[lo:]
	if len(found) > 1 && (b.Kind == org.Office || !slices.ContainsFunc(found, func(w way) bool { return w.host.Class() != org.SocioPolitical })) {
		p.found, found = p.found[:lo], nil
	}
	if len(found) == 0 && strings.HasSuffix(string(b.Sector), policeSector) { // Phòng Cảnh sát hình sự
		return p.add(lo, join(b, seats, org.Police, org.Police.Body().Path()))
	}
	return found
}

// withNeighbour returns the way of a body whose host is not written under the nearest of the units beside it that has such a one, or along one of
// these.
func withNeighbour(e *entry, b org.Body, seats []seat, units []org.Path) (way, bool) {
	if b.Kind == org.Office { // Chánh Văn phòng, Phó Chánh Văn phòng HĐND và UBND
		for _, q := range units {
			if q.Body().Kind == org.JointOffice {
				return way{q, q.Host().Body().Kind}, true
			}
		}
	}
	if b.Kind.BelowCommune() { // Bí thư Chi bộ, Tổ trưởng tổ dân phố số 5
		if w, ok := inSmallNeighbour(e, b, seats, units); ok {
			return w, true
		}
	}
	for _, q := range units {
		for ; q != ""; q = q.Host() {
			for i := range seats {
				if s := &seats[i]; s.host == q && e.under(s.way.host) {
					return join(b, seats, s.way.host, s.host), true
				}
			}
			if k := q.Body().Kind; b.Kind == org.Office && k.Works() == org.UnderHead && e.under(k) { // Giám đốc Sở Y tế, Chánh Văn phòng
				return join(b, seats, k, q), true
			}
		}
	}
	return way{}, false
}

// inSmallNeighbour returns the way of a body below the commune in the village of one of the units, or in the school or hospital that one is.
func inSmallNeighbour(e *entry, b org.Body, seats []seat, units []org.Path) (way, bool) {
	for _, q := range units {
		for ; q != ""; q = q.Host() { // Trưởng Ban công tác Mặt trận thôn Thượng
			if k := q.Body().Kind; ofResidents(k) && e.under(k) {
				return join(b, seats, k, q), true
			}
		}
	}
	for _, q := range units {
		if k := q.Body().Kind; ofInstitution(k) && e.under(k) { // Bí thư Chi bộ, Hiệu trưởng Trường THPT Phan Bội Châu
			return join(b, seats, k, q), true
		}
	}
	if b.Kind == org.PartyCell { // of which there are many in every place
		return way{b.Path(), 0}, true
	}
	return way{}, false
}

// ofResidents reports whether a kind is that of villages, in which all else below the commune is.
func ofResidents(k org.Kind) bool { return k == org.Hamlet || k == org.ResidentialGroup }

// inVillage returns the path of the village that a path is in, "" if it is in none.
func inVillage(p org.Path) org.Path {
	for p != "" && !ofResidents(p.Body().Kind) {
		p = p.Host()
	}
	return p
}

// firstSeat returns the path of a kind under the hosts that the table gives it first, "" if it leaves them open.
func firstSeat(k org.Kind) org.Path {
	for w := range k.Namings() {
		if w.Under(0) {
			return k.Body().Path()
		}
		for h := range w.Hosts() {
			if h != k && !h.HasSector() {
				if up := firstSeat(h); up != "" {
					return k.Body().Path() + "@" + up
				}
			}
		}
	}
	return ""
}

func (p *parser) body(r *read) org.Body {
	b := org.Body{Kind: p.entryOf(r).kind, Sector: r.sector}
	if one := p.entryOf(r).only; one != "" {
		return one.Body()
	}
	if r.l0 < r.l1 {
		b.Label = vitext.Slug(p.words(r.l0, r.l1))
	}
	return b
}
