// Package vietnam holds the political system of Việt Nam as data for package org: every province, district and commune
// from 2022-10-01 on with its official codes, what law gives to each of them, how units relate, reorganisations with the
// clause of each, and the people whose posts a source names.
//
// The data is embedded and decoded when it is asked for; importing the package does no work.
//
//	reg := vietnam.Load()
//	unit := reg.At(org.MustParseDate("2023-02-24")).Unit("party-committee@ha-noi/quan-thanh-xuan")
//	fmt.Println(unit.Name()) // Quận ủy Thanh Xuân
//
// # Areas
//
// Areas are those of the official lists of six days, from 2022-10-01 to 2026-04-30, row by row; a name is spelt in one way
// where the lists have Hoà beside Hòa. An area keeps its ID as long as its name and place, or its code, stay the same: it may
// get another type, name, code or parent, each a version of its own. Where two areas would have one ID, as twins that
// differ by a tone, each ends in "~" and its code.
//
// The changes of 2025-07-01 are compiled from the 34 resolutions on communes, each piece with its clause; provinces merged
// by 202/2025/QH15. Of what happened between the earlier lists, the lists tell what ended and began, and the list of acts of
// the same office by which of them, and so on what day. What a commune was merged into comes from other sources. Where
// one says how much of it, that is recorded: whole, part or rest; where none does, the extent is [org.SomeOrAll]. An area that took in
// others goes on as a new version. Where no act is known, the basis is the source "van-ban-chua-ro", the span is loose, and it
// is unknown on the days between.
//
// # Edition
//
// The data name their [Edition]: later days are answered as of that day. Every record names its source. What no source says
// is left out, and so unknown.
package vietnam

import (
	_ "embed"
	"fmt"

	"github.com/vnpolity/vnpolity/org"
	"github.com/vnpolity/vnpolity/org/vietnam/internal/pack"
)

// Edition is the day up to which the facts were gathered.
const Edition = "2026-11-22"

//go:generate go run ./gen

//go:embed country.bin
var country []byte

// Load returns the registry of the data, made anew at each call. It is the registry that [org.New] makes of [Data], and comes several
// times as fast: what New checks was checked when the data were embedded.
func Load() *org.Registry {
	raw, err := pack.Inflate(country)
	if err != nil {
		panic(fmt.Sprintf("vietnam: country.bin: %v", err)) // the file is part of the program
	}
	reg, err := org.FromBinary(raw)
	if err != nil {
		panic(fmt.Sprintf("vietnam: country.bin: %v", err))
	}
	return reg
}

// Data returns the data, decoded anew at each call: the caller may change what it gets, or lay its own over it with [org.Merge], and
// give it to [org.New].
func Data() org.Data { return Load().Data() }
