package main

import (
	"strconv"

	"github.com/vnpolity/vnpolity/examples/bench/nation"
	"github.com/vnpolity/vnpolity/org"
)

// upward asks what a graph can answer of which rows are the nodes, step by step from the one above to the next; and, if within
// is given, what it finds below a province on a day.
func (c *Country) upward(how string, above func(row int32) int32, within func(day org.Date) func(sample int, found func(int32))) []Ask {
	asks := []Ask{
		c.single(Parent, how, samples, func(i int) int32 { return above(c.Units[i]) }),
		c.several(Chain, how, samples, func(i int, found func(int32)) {
			for up := above(c.Units[i]); up >= 0; up = above(up) {
				found(up)
			}
		}),
		yesNo(Under, how, samples, func(i int) bool {
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
		c.several(IterateProvince, how, len(c.Provinces), today),
		c.several(AsOf, how, len(c.Provinces), within(nation.Earlier)),
	)
}

// count is an Ask for how many units a province has.
func (c *Country) count(how string, number func(sample int) int) Ask {
	return Ask{CountProvince, how, inTurn(len(c.Provinces), func(i int) { number(i) }), func(i int) []string { return []string{strconv.Itoa(number(i))} }}
}
