package main

import (
	"github.com/vnpolity/vnpolity/examples/bench/nation"
	"github.com/vnpolity/vnpolity/org"
)

// upward asks what a graph can answer of which rows are the nodes, step by step from the one above to the next; and, if within
// is given, what it finds below a province on a day.
func (c *Country) upward(how string, above func(row int32) int32, within func(day org.Date) func(sample int, found func(int32))) []Ask {
	asks := []Ask{
		c.single(Parent, how, func(i int) int32 { return above(c.Units[i]) }),
		c.several(Chain, how, func(i int, found func(int32)) {
			for up := above(c.Units[i]); up >= 0; up = above(up) {
				found(up)
			}
		}),
		c.yesNo(Under, how, func(i int) bool {
			for up := above(c.Units[i]); up >= 0; up = above(up) {
				if up == c.Above[i] {
					return true
				}
			}
			return false
		}),
	}
	if within == nil {
		return asks
	}
	today := within(nation.Today)
	return append(asks,
		c.count(how, func(i int) (n int) {
			today(i, func(int32) { n++ })
			return n
		}),
		c.several(IterateProvince, how, today),
		c.several(AsOf, how, within(nation.Earlier)),
	)
}
