package org

// compose returns the extent of two changes in a row.
func compose(a, b Extent) Extent {
	switch {
	case a == LandOnly || b == LandOnly:
		return LandOnly
	case a == Whole || a == 0:
		return b
	case b == Whole || b == 0:
		return a
	case a == SomeOrAll && b == SomeOrAll:
		return SomeOrAll
	}
	return Part
}

// widest returns the extent of two ways to the same end.
func widest(a, b Extent) Extent {
	if a == 0 || a == LandOnly {
		return b
	}
	if b == 0 || b == LandOnly || a == b {
		return a
	}
	if a == SomeOrAll || b == SomeOrAll {
		return SomeOrAll
	}
	return Part
}

// A link is one change that a trace went through.
type link[N comparable] struct {
	from, to N
	extent   Extent
	day      Date
	table    changeTable
	row      int32
	via      N    // the part of from through which it went: a ward of a district
	perhaps  bool // the day of the change is not known well enough to say that it has come
}

type changeTable uint8

const (
	areaTable changeTable = iota
	bodyTable
	unitTable
	sameTable // the same body in a successor area, or the area itself by its parts
	gapTable
	oneOfTable // a change that law makes, into one of several bodies of which nothing tells which
)

// A place is where a trace stands.
type place[N comparable] struct {
	node   N
	extent Extent
	truth  Truth
}

// trace walks from the start over every day of change, and records each link that it takes.
type trace[N comparable] struct {
	at    []place[N]
	links []link[N]
}

// step replaces the places by what next says of each. next returns nil where a place stays as it is.
func (t *trace[N]) step(next func(N) []link[N]) {
	var after []place[N]
	put := func(p place[N]) {
		for i := range after {
			if after[i].node == p.node {
				after[i].extent = widest(after[i].extent, p.extent)
				after[i].truth = max(after[i].truth, p.truth)
				return
			}
		}
		after = append(after, p)
	}
	for _, p := range t.at {
		links := next(p.node)
		if links == nil {
			put(p)
			continue
		}
		for _, l := range links {
			truth := p.truth
			if l.table == gapTable || l.table == oneOfTable || l.perhaps {
				truth = Unknown
			}
			t.links = append(t.links, l)
			put(place[N]{l.to, compose(p.extent, l.extent), truth})
		}
	}
	t.at = after
}
