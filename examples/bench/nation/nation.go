// Package nation makes a synthetic country of the size of Việt Nam: 34 provinces, 3,321 communes, and about 460 units in
// each commune. The standard organs are those that the library's own data gives to every area; the base units (thôn and tổ dân
// phố with their chi bộ, Front boards and branches, schools, the health station) are recorded one by one, with spans, names and
// the tenures of their heads. Areas, names and people are invented, and the same for the same seed and size.
package nation

import (
	"fmt"
	"math/rand/v2"
	"slices"

	"github.com/vnpolity/vnpolity/org"
	"github.com/vnpolity/vnpolity/org/vietnam"
	"github.com/vnpolity/vnpolity/org/vitext"
)

// The size of the country, and what it comes to in a commune.
const (
	Provinces = 34
	Communes  = 3321
	PerArea   = 460 // units of a commune on either day, on the average, with its share of the organs of the province
)

// The days on which questions are asked. About one base unit in six is there on one of them only.
const (
	Today   org.Date = 2025_12_31
	Earlier org.Date = 2025_09_01
)

const (
	founded org.Date = 2025_07_01 // the day of all areas
	change  org.Date = 2025_11_01 // between the two
)

// source is the one source of all that is made here.
const source org.SourceID = "vnpolity-synthetic"

// Data returns the records of a country of about so many units: with fewer communes than the real one if they are few.
func Data(units int, seed uint64) org.Data {
	communes := min(max(units/PerArea, 1), Communes)
	b := &builder{data: law(), ground: org.Grounding{Source: org.Ref{Source: source}}, seed: seed}
	provinces := min(max(communes*Provinces/Communes, 1), Provinces)
	taken := map[string]bool{}
	r := b.random(0)
	for p := range provinces {
		b.province(r, p, taken, communes*(p+1)/provinces-communes*p/provinces)
	}
	return b.data
}

// A builder adds records to the data.
type builder struct {
	data   org.Data
	ground org.Grounding
	seed   uint64
	code   int // the last commune code given
}

// random returns a source of its own for each part of the country, so that one does not depend on the size of another.
func (b *builder) random(part uint64) *rand.Rand { return rand.New(rand.NewPCG(b.seed, part)) }

// law returns what the library's data lays down for every area, without any of the areas but the country.
func law() org.Data {
	real := vietnam.Data()
	d := org.Data{Edition: real.Edition, Sectors: real.Sectors, ExOfficio: real.ExOfficio, Rules: slices.Clone(baseRules),
		Sources: append(real.Sources, org.Source{ID: source, Title: "Synthetic country"})}
	for _, r := range real.Rules {
		if len(r.Within) == 0 {
			d.Rules = append(d.Rules, r)
		}
	}
	for _, a := range real.Areas {
		if a.Type == org.Country {
			d.Areas = append(d.Areas, a)
		}
	}
	for _, s := range real.Standards {
		if s.Within != "" && s.Within != "vn" {
			continue
		}
		except := s.Except[:0:0]
		for _, x := range s.Except {
			if x.Within == "vn" {
				except = append(except, x)
			}
		}
		s.Except = except
		d.Standards = append(d.Standards, s)
	}
	return d
}

func (b *builder) area(id, in org.AreaID, t org.AreaType, name, code string) {
	b.data.Areas = append(b.data.Areas, org.AreaRecord{ID: id, Type: t, Name: name, In: in, Code: code,
		Span: always, Grounding: b.ground})
}

func (b *builder) province(r *rand.Rand, n int, taken map[string]bool, communes int) {
	name, slug := fresh(r, taken)
	id, kind := org.AreaID(slug), org.Province
	if n%6 == 0 {
		kind = org.Municipality
	}
	b.area(id, "vn", kind, name, fmt.Sprintf("%02d", n+1))
	for _, p := range provinceHeads {
		b.head(r, p.Of(id), always)
	}
	within := map[string]bool{}
	for range communes {
		b.code++
		b.commune(b.random(uint64(b.code)), id, within)
	}
}

func (b *builder) commune(r *rand.Rand, in org.AreaID, taken map[string]bool) {
	name, slug := fresh(r, taken)
	kind, home := org.Commune, org.Hamlet
	switch n := r.IntN(100); {
	case n < 21:
		kind, home = org.Ward, org.ResidentialGroup
	case n < 22:
		kind = org.SpecialZone
	}
	id := in + "/" + org.AreaID(vitext.Slug(kind.Term().Vi)+"-"+slug)
	b.area(id, in, kind, name, fmt.Sprintf("%05d", b.code))
	for _, p := range communeHeads {
		b.head(r, p.Of(id), always)
	}
	b.baseUnits(r, id, home)
}
