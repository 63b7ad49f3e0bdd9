package mention

import "github.com/vnpolity/vnpolity/org"

// This file finds the place of a unit by how somebody in it is titled.

// titled settles a unit beside a title. Where its name leaves the place out, it is where the table titles so: Trưởng Công an is that of a district or
// a commune, as a province has a Giám đốc.
func (p *parser) titled(e *entry, r *read, c *context) Name {
	n := p.name(r, c)
	if !e.apart || n.Status != Found || n.Ground != Home && n.Ground != Antecedent || p.areaOf(r) >= 0 || e.titles(&n, n.Type, p.v.Day()) {
		return n
	}
	all := r.types
	for t := org.Country; all>>t != 0; t++ {
		if !e.titles(&n, t, p.v.Day()) {
			r.types &^= 1 << t
		}
	}
	n = p.name(r, c)
	r.types = all
	return n
}

// titles reports whether the table titles somebody so in such a unit in areas of a type, on the day.
func (e *entry) titles(n *Name, t org.AreaType, d org.Date) bool {
	fits, _ := e.fits(n.Path, t, d)
	return fits
}
