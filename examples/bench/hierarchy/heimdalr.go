package main

import (
	"maps"
	"slices"

	"github.com/heimdalr/dag"

	"github.com/vnpolity/vnpolity/examples/bench/nation"
	"github.com/vnpolity/vnpolity/examples/bench/timing"
	"github.com/vnpolity/vnpolity/org"
)

// heimdalr is github.com/heimdalr/dag: two graphs, which remember the ancestors and descendants that they were asked for.
type heimdalr struct {
	line, places *dag.DAG
	bytes        int64
}

// Bytes returns the size of one of the two graphs, before it remembers any answer.
func (h *heimdalr) Bytes() int64 { return h.bytes }
func (h *heimdalr) Close() error { return nil }

func (h *heimdalr) Load(c *Country) (asks []Ask, err error) {
	before := timing.Heap()
	if h.line, err = acyclic(c.Rows, func(r *nation.Row) int32 { return r.Superior }); err != nil {
		return nil, err
	}
	h.bytes = timing.Heap() - before
	if h.places, err = acyclic(c.Rows, func(r *nation.Row) int32 { return r.Place }); err != nil {
		return nil, err
	}

	within := func(day org.Date) func(i int, found func(int32)) {
		return func(i int, found func(int32)) {
			below, _ := h.places.GetDescendants(c.Rows[c.Provinces[i]].ID)
			for _, v := range below {
				if row := v.(int32); c.Rows[row].IsUnit() && c.There(row, day) {
					found(row)
				}
			}
		}
	}
	today := within(nation.Today)
	return []Ask{
		c.listed(Parent, "", func(i int) []string {
			above, _ := h.line.GetParents(c.IDs[i])
			return slices.Collect(maps.Keys(above))
		}),
		c.listed(Chain, "", func(i int) []string {
			above, _ := h.line.GetOrderedAncestors(c.IDs[i])
			return above
		}),
		c.yesNo(UnderID, "", func(i int) bool {
			above, _ := h.line.GetAncestors(c.IDs[i])
			_, ok := above[c.AboveIDs[i]]
			return ok
		}),
		c.count("", func(i int) (n int) {
			today(i, func(int32) { n++ })
			return n
		}),
		c.several(IterateProvince, "", today),
		c.single(ByID, "", func(i int) int32 {
			v, _ := h.line.GetVertex(c.IDs[i])
			return v.(int32)
		}),
		c.several(AsOf, "", within(nation.Earlier)),
	}, nil
}

// acyclic returns a graph with an edge to each row from the one above it. The edges are added from the top: each is checked against
// all that is already below it.
func acyclic(rows []nation.Row, above func(*nation.Row) int32) (*dag.DAG, error) {
	d := dag.NewDAG()
	depth := make([]int, len(rows))
	order := make([]int32, len(rows))
	for i := range rows {
		if err := d.AddVertexByID(rows[i].ID, int32(i)); err != nil {
			return nil, err
		}
		order[i] = int32(i)
		for up := above(&rows[i]); up >= 0; up = above(&rows[up]) {
			depth[i]++
		}
	}
	slices.SortStableFunc(order, func(a, b int32) int { return depth[a] - depth[b] })
	for _, i := range order {
		if up := above(&rows[i]); up >= 0 {
			if err := d.AddEdge(rows[up].ID, rows[i].ID); err != nil {
				return nil, err
			}
		}
	}
	return d, nil
}
