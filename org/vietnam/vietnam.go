// Package vietnam holds the political system of Việt Nam as data for package org: every province, district and commune
// from 2022-10-01 on with its official codes, what law gives to each of them, how units relate, reorganisations with the
// clause of each, and the people whose posts a source names.
//
// The data is embedded and decoded when it is asked for; importing the package does no work.
//
//	reg, err := org.New(vietnam.Data())
//	if err != nil {
//		log.Fatal(err)
//	}
//	unit := reg.At(org.MustParseDate("2023-02-24")).Unit("party-committee@ha-noi/quan-thanh-xuan")
//	fmt.Println(unit.Name()) // Quận ủy Thanh Xuân
//
// # Areas
//
// Areas are those of the official lists of six days, from 2022-10-01 to 2026-04-30, row by row; a name is spelt in one way
// where the lists have Hoà beside Hòa. An area is one and keeps its ID while its name and place or its code go on: it may
// get another type, name, code or parent, each a version of its own. Where two areas would have one ID, as twins that
// differ by a tone, each ends in "~" and its code.
//
// The changes of 2025-07-01 are compiled from the 34 resolutions on communes, each piece with its clause; provinces merged
// by 202/2025/QH15. Of what happened between the earlier lists, the lists tell what ended and began, and neither the day nor
// into what an area was merged: so its span is loose, it is unknown on the days between, and only what a source
// tells has a successor. Where the act is not known, the basis is the source "van-ban-chua-ro".
//
// # Edition
//
// The data name their [Edition]: later days are answered as of that day. Every record names its source. What no source says
// is left out, and so unknown.
package vietnam

import (
	"embed"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/vnpolity/vnpolity/org"
	"github.com/vnpolity/vnpolity/org/vietnam/internal/pack"
)

// Edition is the day up to which the facts were gathered.
const Edition = "2026-11-22"

//go:generate go run ./gen

//go:embed *.json
var files embed.FS

//go:embed areas.bin
var areas []byte

// Data returns the data, decoded anew at each call: the caller may change what it gets.
func Data() org.Data {
	all, err := pack.Decode(areas)
	if err != nil {
		panic(fmt.Sprintf("vietnam: areas.bin: %v", err)) // the files are part of the program
	}
	all.Edition, all.Sectors = org.MustParseDate(Edition), map[org.Sector]org.Name{}
	list, err := files.ReadDir(".")
	if err != nil {
		panic(fmt.Sprintf("vietnam: %v", err))
	}
	for _, f := range list {
		d, err := read(f.Name())
		if err != nil {
			panic(fmt.Sprintf("vietnam: %s: %v", f.Name(), err))
		}
		add(&all, d)
	}
	return all
}

func read(name string) (org.Data, error) {
	text, err := files.ReadFile(name)
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
