package org

import (
	"iter"
	"slices"
)

// csr maps small integers to runs of rows.
type csr struct{ start, rows []int32 }

func (c *csr) at(i int) []int32 {
	if i < 0 || i+1 >= len(c.start) {
		return nil
	}
	return c.rows[c.start[i]:c.start[i+1]]
}

func newCSR[T any](n int, items []T, keys func(T) iter.Seq[int]) csr {
	c := csr{start: make([]int32, n+1)}
	for _, it := range items {
		for k := range keys(it) {
			c.start[k+1]++
		}
	}
	for i := range n {
		c.start[i+1] += c.start[i]
	}
	c.rows = make([]int32, c.start[n])
	next := slices.Clone(c.start)
	for row, it := range items {
		for k := range keys(it) {
			c.rows[next[k]] = int32(row)
			next[k]++
		}
	}
	return c
}

// newKeyedCSR maps each key, of which there are n, to the rows that have it.
func newKeyedCSR(n int, keys []int32) csr {
	c := csr{start: make([]int32, n+1), rows: make([]int32, len(keys))}
	for _, k := range keys {
		c.start[k+1]++
	}
	for i := range n {
		c.start[i+1] += c.start[i]
	}
	next := slices.Clone(c.start)
	for row, k := range keys {
		c.rows[next[k]] = int32(row)
		next[k]++
	}
	return c
}
