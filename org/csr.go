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
	start, rows := make([]int32, n+2), make([]int32, len(keys)) // of a key at k+2 while counted, at k+1 while filled
	for _, k := range keys {
		start[k+2]++
	}
	for i := range n {
		start[i+2] += start[i+1]
	}
	for row, k := range keys {
		rows[start[k+1]] = int32(row)
		start[k+1]++
	}
	return csr{start[:n+1], rows}
}
