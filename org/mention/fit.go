package mention

import (
	"slices"
	"strings"

	"github.com/vnpolity/vnpolity/org"
)

// This file tells how well a reading of a title or of a unit fits.

// score tells how well a reading of a title fits that is of a role in the unit n, or of the unit itself, for which there is no entry of a
// title: whether there is such a post, whether the table titles it so.
func (p *parser) score(n *Name, role org.Role, e *entry, r *read) (s int) {
	switch n.Status {
	case Found:
		s += 200
		if !n.unit.Post(role).IsZero() {
			s += 100
		}
	case Ambiguous:
		s += 100
	}
	if n.Area != "" {
		s += 20
	}
	if e != nil {
		fits, whole := e.fits(n.Path, n.Type, p.v.Day())
		if fits {
			s += 50
		}
		if whole {
			s += 2
		}
	}
	if k := p.areaOf(r); k >= 0 && !p.areas[k].typed() {
		if n.Type.Level() >= org.LevelDistrict { // people write huyện and xã
			s -= 30
		}
		if r.host >= 0 && p.areas[k].list == 0 && p.areas[k].named() { // Chi đoàn Kho bạc Nhà nước Đô Lương
			s -= 15
		}
	}
	if r.unit >= 0 && p.reads[r.unit].topic {
		s -= 20
	}
	if p.placeOnly(r, n) { // khối Tân Phượng, and not one in a xã of that name
		s -= 200
	}
	if r.unit >= 0 {
		s += p.known(n)
		fits, whole := p.entryOf(&p.reads[r.unit]).fits(n.Path, n.Type, p.v.Day())
		if fits {
			s += 10
		}
		if whole {
			s++
		}
	}
	return s
}

// placeOnly reports whether a reading makes of the name of a village that of its commune.
func (p *parser) placeOnly(r *read, n *Name) bool {
	k := p.areaOf(r)
	return k >= 0 && !p.areas[k].typed() && n.Level() == org.LevelHamlet && !strings.Contains(string(n.Path), "~")
}

// known tells whether the data has the body of a name anywhere, and its hosts: Bộ Tư pháp is that of justice, not of the judiciary.
func (p *parser) known(n *Name) (s int) {
	if p.g.seatsOf(n.Body.Kind, n.Body.Sector) != nil {
		s = 15
	}
	for h := n.Path.Host(); h != ""; h = h.Host() {
		if b := h.Body(); p.g.seatsOf(b.Kind, b.Sector) != nil {
			s++
		}
	}
	return s
}

// leftUnit returns the unit of a title that leaves it out, which is that of a neighbour, or the Party committee beside it.
// score is 0 if there is none.
func (p *parser) leftUnit(l *list, i int, e *entry) (n Name, score int) {
	if e.role == org.Representative || e.role == org.Member {
		return Name{}, 0
	}
	consider := func(r *postRead, near int) {
		u := r.post.Unit
		switch {
		case r.best < 0:
		case u.Body.Kind == e.kind && score < 500+near:
			n, score = u, 500+near
		case e.kind == u.Path.Host().Body().Kind && u.Area != "" && p.lendsHost(r) && score < 400+near: // Phó Giám đốc, Thủ trưởng Cơ quan CSĐT Công an tỉnh
			n, score = p.organOf(u.Path.Host(), u), 400+near
		case e.kind == org.PartyCell && inVillage(u.Path) != "" && score < 620+near: // Bí thư kiêm Trưởng thôn
			n, score = p.organOf(org.PartyCell.Body().Path()+"@"+inVillage(u.Path), u), 620+near
		case isPartyHead(e) && slices.Contains(leading[:], u.Body.Kind) && u.Area != "" && u.Type != org.Country && score < 300+near:
			n, score = p.organOf(org.PartyCommittee.Body().Path(), u), 300+near
		case isPartyHead(e) && u.Status == Found && hasCommittee(&u) && score < 300+near:
			n, score = p.organOf(org.PartyCommittee.Body().Path()+"@"+u.Path, u), 300+near
		}
	}
	for j := range l.posts[:l.n] {
		if j > i {
			consider(&l.posts[j], 40-j+i)
		} else if j < i {
			consider(&l.posts[j], 20-i+j)
		}
	}
	return n, score
}

// leading are the kinds of which the heads are in the Party committee of the place, so that Phó Bí thư beside one of them is of that.
var leading = [...]org.Kind{org.PeoplesCommittee, org.PeoplesCouncil, org.AssemblyDelegation, org.FrontCommittee}

// hasCommittee reports whether a unit is an agency of the province or of the country, in which there is a Party committee: Phó Bí thư, Giám đốc Sở Y tế
// is none of Tỉnh ủy.
func hasCommittee(n *Name) bool {
	return n.Area != "" && n.Type.Level() <= org.LevelProvince && n.Body.Kind.Works() == org.UnderHead && n.Body.Kind.Class() != org.PartyAgency
}

// lendsHost reports whether a title beside that of a unit may be of what the unit is an organ of: it is no sở or phòng, of which the name leaves that out.
func (p *parser) lendsHost(r *postRead) bool {
	u := &r.post.Unit
	if u.Path.Host().Body().Kind != org.PeoplesCommittee || !u.Body.Kind.HasSector() && u.Body.Label == "" {
		return true
	}
	rd := &p.reads[r.best]
	if rd.unit >= 0 {
		rd = &p.reads[rd.unit]
	}
	return rd.host >= 0
}

// organOf returns the organ along a path that is in the area of a unit.
func (p *parser) organOf(path org.Path, u Name) Name {
	n := Name{Body: path.Body(), Path: path, Area: u.Area, Place: u.Place, Above: u.Above, Type: u.Type, Ground: Antecedent}
	if w := p.v.Unit(path.Of(u.Area)); !w.IsZero() {
		n.Unit, n.Status, n.unit = w.ID(), Found, w
	}
	return n
}

// fit tells how well a reading of a unit fits.
func (r *reading) fit(k int16, n *Name) int {
	rd := &r.reads[k]
	fits, whole := r.entryOf(rd).fits(n.Path, n.Type, r.v.Day())
	s := r.score(n, 0, nil, rd) + r.known(n)
	if fits {
		s += 10
	}
	if whole {
		s++
	}
	if r.outermost(k).left == slots { // MTTQ Việt Nam is the one of the country
		s += 5
	}
	if rd.topic {
		s -= 20
	}
	// What was read as an area may be a label: khối Quang Trung, phường Trường Vinh; khu phố 3, thôn Đông.
	if a := r.areaOf(rd); a >= 0 && r.areas[a].outside || r.placeOnly(rd, n) {
		s -= 20
	}
	return s
}
