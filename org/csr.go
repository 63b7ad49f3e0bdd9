package org

import "slices"

// csr maps small integers to runs of rows.
type csr struct{ start, rows []int32 }

func (c *csr) at(i int) []int32 {
	if i < 0 || i+1 >= len(c.start) {
		return nil
	}
	return c.rows[c.start[i]:c.start[i+1]]
}

// newCSR maps each key, of which there are n, to the rows of the items that have it; one with a key below 0 has none.
func newCSR[T any](n int, items []T, key func(*T) int) csr {
	c := csr{start: make([]int32, n+1)}
	for i := range items {
		if k := key(&items[i]); k >= 0 {
			c.start[k+1]++
		}
	}
	for i := range n {
		c.start[i+1] += c.start[i]
	}
	c.rows = make([]int32, c.start[n])
	next := slices.Clone(c.start)
	for i := range items {
		if k := key(&items[i]); k >= 0 {
			c.rows[next[k]] = int32(i)
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
