package main

import (
	"github.com/dominikbraun/graph"

	"github.com/vnpolity/vnpolity/examples/bench/timing"
)

// dominikbraun is github.com/dominikbraun/graph, with IDs as vertices. Its own walks copy the map of all edges first, seconds and
// gigabytes each time: the map of predecessors is taken once, as a user with many questions would.
type dominikbraun struct {
	line  graph.Graph[string, string]
	above map[string]map[string]graph.Edge[string]
	bytes int64
}

func (d *dominikbraun) Bytes() int64 { return d.bytes }
func (d *dominikbraun) Close() error { return nil }

func (d *dominikbraun) Load(c *Country) ([]Ask, error) {
	before := timing.Heap()
	d.line = graph.New(graph.StringHash, graph.Directed())
	for i := range c.Rows {
		if err := d.line.AddVertex(c.Rows[i].ID); err != nil {
			return nil, err
		}
	}
	for i := range c.Rows {
		if up := c.Rows[i].Superior; up >= 0 {
			if err := d.line.AddEdge(c.Rows[up].ID, c.Rows[i].ID); err != nil {
				return nil, err
			}
		}
	}
	var err error
	if d.above, err = d.line.PredecessorMap(); err != nil {
		return nil, err
	}
	d.bytes = timing.Heap() - before

	up := func(id string) string {
		for above := range d.above[id] {
			return above
		}
		return ""
	}
	return []Ask{
		c.listed(Parent, "map built once", func(i int) []string {
			if above := up(c.IDs[i]); above != "" {
				return []string{above}
			}
			return nil
		}),
		c.listed(Chain, "map built once", func(i int) (ids []string) {
			for above := up(c.IDs[i]); above != ""; above = up(above) {
				ids = append(ids, above)
			}
			return ids
		}),
		c.yesNo(UnderID, "map built once", func(i int) bool {
			id := c.AboveIDs[i]
			for above := up(c.IDs[i]); above != ""; above = up(above) {
				if above == id {
					return true
				}
			}
			return false
		}),
		c.listed(ByID, "", func(i int) []string {
			id, _ := d.line.Vertex(c.IDs[i])
			return []string{id}
		}),
	}, nil
}
