package directive

import (
	"slices"
	"strings"

	"github.com/vnpolity/vnpolity/org"
	"github.com/vnpolity/vnpolity/org/vitext"
)

// placed tells whether the issuer that a citation names in words, or by a symbol of places, is one of the document's: Thành ủy Hà Nội.
// One that is named without its place, UBND thành phố, is the one of the place of the text, where that is known.
func (r *resolver) placed(d *Document, c *Citation) org.Truth {
	if c.Issuer != (org.Actor{}) || c.IssuedBy == "" && (r.home.IsZero() || !local(c.Number) || r.repeated(c) == d) {
		return org.True
	}
	if len(d.Issuers) == 0 {
		return org.Unknown
	}
	if c.IssuedBy == "" || r.generic != nil {
		return r.placedBy(d, c)
	}
	words := vitext.Lower(c.IssuedBy)
	day := r.dayOf(d)
	for _, a := range d.Issuers {
		name := vitext.Lower(r.c.reg.At(day).ActorName(a))
		bare := vitext.Lower(r.areaOf(a, day).BareName())
		if a.Unit.Area() == "vn" || bare != "" && strings.Contains(words, bare) || strings.HasPrefix(name, words) {
			return org.True
		}
	}
	return org.False
}

// placedBy tells whether the document is of an issuer that is named without its place, or by a symbol of places alone.
func (r *resolver) placedBy(d *Document, c *Citation) org.Truth {
	day, g := r.dayOf(d), r.generic
	if g != nil && !d.issuedBy(func(a org.Actor) bool { return g.fits(a, r.areaOf(a, day)) }) {
		return org.False
	}
	if r.repeated(c) == d {
		return org.True
	}
	place, ok := r.placeOf(d.Number.Issuer(), day)
	switch {
	case !ok:
		return org.Unknown
	case d.issuedBy(func(a org.Actor) bool { return a.Unit.Area() == place }):
		return org.True
	}
	return org.False
}

// placeOf returns the place of the text, or the one above it, that has an issuer of the symbol, and whether that is just one.
func (r *resolver) placeOf(symbol string, day org.Date) (place org.AreaID, ok bool) {
	for a := r.home; !a.IsZero() && a.Type() != org.Country; a = a.Parent() {
		if r.generic != nil && !r.generic.types.Has(a.Type()) {
			continue
		}
		for range IssuerUnits(r.c.reg.At(day), symbol, a.ID()) {
			if place != "" {
				return "", false
			}
			place = a.ID()
			break
		}
	}
	return place, place != ""
}

// dayOf returns a day on which the issuers of a document are asked for.
func (r *resolver) dayOf(d *Document) org.Date {
	if day := d.Issued.First(); day != 0 {
		return day
	}
	return r.c.reg.Edition()
}

// areaOf returns the area of an issuer, as it was last if it is not there on the day.
func (r *resolver) areaOf(a org.Actor, day org.Date) org.Area {
	if area := r.c.reg.At(day).Area(a.Unit.Area()); !area.IsZero() {
		return area
	}
	return r.c.reg.LastArea(a.Unit.Area(), day)
}

// A generic is an issuer that is named without its place: UBND thành phố, Tỉnh ủy.
type generic struct {
	row   *issuerRow
	types org.AreaTypes // of which its place may be
}

// fits reports whether the actor, of that area, may be so named.
func (g *generic) fits(a org.Actor, area org.Area) bool {
	organ := strings.TrimSuffix(a.String(), string(a.Unit.Area()))
	return g.types.Has(area.Type()) && slices.Contains(strings.Fields(g.row.at), organ)
}

// tiers are the words for the level of a place where nothing more of it is told: UBND cấp tỉnh.
var tiers = [...]struct {
	words string
	level org.Level
}{{"cấp tỉnh", org.LevelProvince}, {"cấp huyện", org.LevelDistrict}, {"cấp xã", org.LevelCommune}}

// committeeTypes are the first words of the names of committees, by the types that they stand for: Thành ủy, Thị đoàn.
var committeeTypes = [...]struct{ words, term string }{{"thành", "thành phố"}, {"thị", "thị xã"}}

// typesCalled returns the types of areas that the words are for, with their marks or without, 0 for none: thành phố, TP, cấp huyện.
func typesCalled(words string) (types org.AreaTypes) {
	words = vitext.Fold(words)
	for _, x := range tiers {
		if vitext.Fold(x.words) == words {
			for t := org.Province; t <= org.SpecialZone; t++ {
				if t.Level() == x.level {
					types |= org.AreaTypesOf(t)
				}
			}
			return types
		}
	}
	for term, set := range org.AreaWords() {
		if vitext.Fold(term) == words {
			return set
		}
	}
	return 0
}

// genericIssuer reads the words for an issuer that may be of many places and is named without one; nil if they are not such.
func genericIssuer(words string) *generic {
	if words == "" {
		return nil
	}
	v, end := issuersBook().words.from(words, 0)
	if v < 0 || !issuers[v].local() {
		return nil
	}
	rest := strings.Trim(words[end:], " ,.\t\r\n\u00a0")
	if rest == "" {
		return &generic{&issuers[v], typesIn(words[:end])}
	}
	if types := typesCalled(rest); types != 0 {
		return &generic{&issuers[v], types}
	}
	return nil
}

// typesIn returns of which types the place of an issuer may be by its name alone, with the word for them in it: Thành ủy, Đảng bộ tỉnh.
func typesIn(organ string) org.AreaTypes {
	name := vitext.Lower(organ)
	name = strings.TrimSuffix(strings.TrimSuffix(name, " ủy"), " đoàn")
	for _, x := range committeeTypes {
		if name == x.words || strings.HasSuffix(name, " "+x.words) {
			return typesCalled(x.term)
		}
	}
	for term, types := range org.AreaWords() {
		if name == term || strings.HasSuffix(name, " "+term) {
			return types
		}
	}
	return ^org.AreaTypes(0)
}

// local reports whether an organ of some place may have the symbol or the name of the row.
func (r *issuerRow) local() bool { return r.at != "" && !strings.Contains(r.at+" ", "@vn ") }

// local reports whether the symbol of a number is that of an organ of some place.
func local(n Number) bool {
	row := issuerRowOf(n.Issuer())
	return row != nil && row.local()
}
