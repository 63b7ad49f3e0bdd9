package main

import (
	"gonum.org/v1/gonum/graph"
	"gonum.org/v1/gonum/graph/simple"
	"gonum.org/v1/gonum/graph/traverse"

	"github.com/vnpolity/vnpolity/examples/bench/nation"
	"github.com/vnpolity/vnpolity/examples/bench/timing"
	"github.com/vnpolity/vnpolity/org"
)

// gonumGraph is gonum.org/v1/gonum/graph: two directed graphs, from above to below, with rows as nodes.
type gonumGraph struct {
	line, places *simple.DirectedGraph
	bytes        int64
}

// Bytes returns the size of one of the two graphs.
func (g *gonumGraph) Bytes() int64 { return g.bytes }
func (g *gonumGraph) Close() error { return nil }

func (g *gonumGraph) Load(c *Country) ([]Ask, error) {
	before := timing.Heap()
	g.line = directed(c.Rows, func(r *nation.Row) int32 { return r.Superior })
	g.bytes = timing.Heap() - before
	g.places = directed(c.Rows, func(r *nation.Row) int32 { return r.Place })

	above := func(row int32) int32 {
		if up := g.line.To(int64(row)); up.Next() {
			return int32(up.Node().ID())
		}
		return -1
	}
	within := func(day org.Date) func(sample int, found func(int32)) {
		return func(sample int, found func(int32)) {
			walk := traverse.DepthFirst{Visit: func(n graph.Node) {
				if row := int32(n.ID()); c.Rows[row].IsUnit() && c.There(row, day) {
					found(row)
				}
			}}
			walk.Walk(g.places, g.places.Node(int64(c.Provinces[sample])), nil)
		}
	}
	return c.upward("", above, within), nil
}

// directed returns a graph with an edge to each row from the one above it.
func directed(rows []nation.Row, above func(*nation.Row) int32) *simple.DirectedGraph {
	g := simple.NewDirectedGraph()
	for i := range rows {
		g.AddNode(simple.Node(i))
	}
	for i := range rows {
		if up := above(&rows[i]); up >= 0 {
			g.SetEdge(g.NewEdge(simple.Node(up), simple.Node(i)))
		}
	}
	return g
}
