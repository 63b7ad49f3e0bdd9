// Package vietnam holds the political system of Việt Nam as data for package org: areas from 2022 on with their official
// codes, what law gives to each of them, how units relate, reorganisations, and the people whose posts a source names.
//
// The data is embedded, one record a line, and decoded when it is asked for; importing the package does no work.
//
//	reg, err := org.New(vietnam.Data())
//	if err != nil {
//		log.Fatal(err)
//	}
//	unit := reg.At(org.MustParseDate("2023-02-24")).Unit("party-committee@ha-noi/quan-thanh-xuan")
//	fmt.Println(unit.Name()) // Quận ủy Thanh Xuân
//
// # What it holds
//
// The country; the 63 provinces to 2025-06-30 and the 34 since; Hà Nội's 30 districts; the communes of quận Thanh Xuân
// and those that share a successor with them, clause by clause; and some others. It names its [Edition]: later days are
// answered as of that day. Every record names its source. What no source says is left out, and so unknown.
package vietnam

import (
	"bytes"
	"embed"
	"encoding/json"
	"fmt"
	"maps"

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
	var d org.Data
	dec := json.NewDecoder(bytes.NewReader(text))
	dec.DisallowUnknownFields()
	return d, dec.Decode(&d)
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
