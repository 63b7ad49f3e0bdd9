package org

import (
	"iter"
	"strings"

	"github.com/vnpolity/vnpolity/org/vitext"
)

// placesParted returns the areas that a canonical name fits once it is parted.
func (v View) placesParted(name string) []fit[int32] {
	for parted := range v.parted(name) {
		if found := v.places(nil, parted); len(found) > 0 {
			return found
		}
	}
	return nil
}

// namedParted returns the units that a name fits once it is parted.
func (v View) namedParted(name string) []fit[Unit] {
	if len(name) > longestName {
		return nil
	}
	for parted := range v.parted(vitext.Canonical(name)) {
		if found := v.named(nil, parted); len(found) > 0 {
			return found
		}
	}
	return nil
}

// mostAbove is how many areas lie above a commune: district, province and country.
const mostAbove = 3

// parted yields a canonical name with commas put before the areas above, where people leave them out: "quận Thanh Xuân Hà Nội". The
// fewest commas and the shortest names of areas come first.
func (v View) parted(name string) iter.Seq[string] {
	const tooLong = 2 * fewLetters // it bounds the work on hostile input
	own, above, cut := strings.Cut(name, ",")
	if cut {
		above = "," + above
	}
	return func(yield func(string) bool) {
		if len(own) > tooLong {
			return
		}
		v.partedOff(own, above, mostAbove, yield)
	}
}

// partedOff is parted for a name with what follows it, of at most so many areas; it reports whether it shall go on.
func (v View) partedOff(name, above string, areas int, yield func(string) bool) bool {
	for i := strings.LastIndexByte(name, ' '); i > 0; i = strings.LastIndexByte(name[:i], ' ') {
		var buf [fewFits]fit[int32]
		if len(v.placesCalled(buf[:0], name[i+1:])) == 0 {
			continue
		}
		over := "," + name[i+1:] + above
		if !yield(name[:i]+over) || areas > 1 && !v.partedOff(name[:i], over, areas-1, yield) {
			return false
		}
	}
	return true
}
