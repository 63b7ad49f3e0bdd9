package main

import (
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/vnpolity/vnpolity/org"
	"github.com/vnpolity/vnpolity/org/vietnam"
	"github.com/vnpolity/vnpolity/org/vietnam/internal/pack"
)

// packed returns what package vietnam embeds: the areas and their changes, and what the files *.json of its directory say, as the
// registry that [org.New] makes of them.
func packed(areas org.Data, dir string) ([]byte, error) {
	d := org.Data{Edition: org.MustParseDate(vietnam.Edition), Sectors: map[org.Sector]org.Name{}, Areas: areas.Areas, AreaChanges: areas.AreaChanges}
	files, err := filepath.Glob(filepath.Join(dir, "*.json"))
	if err != nil || len(files) == 0 {
		return nil, fmt.Errorf("no files *.json in %s", dir)
	}
	slices.Sort(files)
	for _, f := range files {
		more, err := readFile(f)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", f, err)
		}
		add(&d, more)
	}
	reg, err := org.New(d)
	if err != nil {
		return nil, err
	}
	raw, err := reg.MarshalBinary()
	if err != nil {
		return nil, err
	}
	return pack.Deflate(raw)
}

func readFile(name string) (org.Data, error) {
	text, err := os.ReadFile(name)
	if err != nil {
		return org.Data{}, err
	}
	d, err := org.ParseData(text)
	if err != nil {
		return org.Data{}, err
	}
	d.Standards = spread(d.Standards, func(s org.Standard, p org.Path) org.Standard {
		s.Unit, s.Seen, s.Except = p, slices.Clone(s.Seen), slices.Clone(s.Except)
		return s
	}, func(s org.Standard) org.Path { return s.Unit })
	d.Rules = spread(d.Rules, func(r org.Rule, p org.Path) org.Rule {
		r.From, r.Seen, r.Within = p, slices.Clone(r.Seen), slices.Clone(r.Within)
		return r
	}, func(r org.Rule) org.Path { return r.From })
	return d, nil
}

// spread makes of a record that names several bodies, with blanks between, one for each: what law says of many alike stands once.
func spread[T any](list []T, with func(T, org.Path) T, of func(T) org.Path) []T {
	var all []T
	for _, x := range list {
		for p := range strings.SplitSeq(string(of(x)), " ") {
			all = append(all, with(x, org.Path(p)))
		}
	}
	return all
}

// add puts d beside what there is. It replaces nothing, as [org.Merge] would: what two files say under one ID, org.New refuses.
func add(all *org.Data, d org.Data) {
	all.Sources = append(all.Sources, d.Sources...)
	maps.Copy(all.Sectors, d.Sectors)
	all.Areas = append(all.Areas, d.Areas...)
	all.Standards = append(all.Standards, d.Standards...)
	all.Rules = append(all.Rules, d.Rules...)
	all.ExOfficio = append(all.ExOfficio, d.ExOfficio...)
	all.Units = append(all.Units, d.Units...)
	all.Terms = append(all.Terms, d.Terms...)
	all.People = append(all.People, d.People...)
	all.Tenures = append(all.Tenures, d.Tenures...)
	all.Portfolios = append(all.Portfolios, d.Portfolios...)
	all.Delegations = append(all.Delegations, d.Delegations...)
	all.Relations = append(all.Relations, d.Relations...)
	all.AreaChanges = append(all.AreaChanges, d.AreaChanges...)
	all.BodyChanges = append(all.BodyChanges, d.BodyChanges...)
	all.UnitChanges = append(all.UnitChanges, d.UnitChanges...)
}
