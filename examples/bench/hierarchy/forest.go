package main

import "github.com/vnpolity/vnpolity/examples/bench/nation"

// nested numbers the rows by the line of command, each before those below it, and tells the last number below each.
func nested(rows []nation.Row) (left, last []int32) {
	below := make([][]int32, len(rows))
	var tops []int32
	for i := range rows {
		if up := rows[i].Superior; up >= 0 {
			below[up] = append(below[up], int32(i))
		} else {
			tops = append(tops, int32(i))
		}
	}
	left, last = make([]int32, len(rows)), make([]int32, len(rows))
	next := int32(0)
	var number func(row int32)
	number = func(row int32) {
		left[row] = next
		next++
		for _, b := range below[row] {
			number(b)
		}
		last[row] = next - 1
	}
	for _, top := range tops {
		number(top)
	}
	return left, last
}
