package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/vnpolity/vnpolity/org"
)

// report tells what the data hold, so that a change of them can be reviewed as text.
func (c *country) report() []byte {
	var b strings.Builder
	h := c.history
	fmt.Fprintf(&b, "Areas of the country, made by org/vietnam/gen. Do not edit.\n\n%d areas, %d records, %d changes\n", len(h.areas), len(c.data.Areas), len(c.data.AreaChanges))
	for n, l := range h.lists {
		fmt.Fprintf(&b, "\n%s: %d areas\n  %s\n", l.day, len(l.rows), types(l.rows))
		if n > 0 {
			h.between(&b, n)
		}
	}
	c.pieces(&b)
	fmt.Fprintf(&b, "\nIDs with a code\n")
	for _, a := range h.areas {
		if strings.Contains(string(a.id), "~") {
			fmt.Fprintf(&b, "  %s  %s %s\n", a.id, a.seen[0].typ.Term().Vi, a.seen[0].name)
		}
	}
	return []byte(b.String())
}

// types counts rows by type.
func types(rows []row) string {
	count := map[org.AreaType]int{}
	for _, r := range rows {
		count[r.typ]++
	}
	var parts []string
	for t := org.Province; t <= org.SpecialZone; t++ {
		if count[t] > 0 {
			parts = append(parts, fmt.Sprintf("%d %s", count[t], t))
		}
	}
	return strings.Join(parts, ", ")
}

// between tells what list n shows against the one before.
func (h *history) between(b *strings.Builder, n int) {
	var names, spelt []string
	count := map[string]int{}
	for _, a := range h.areas[1:] {
		s, t := a.on(n-1), a.on(n)
		switch {
		case s == nil && t == nil:
		case t == nil:
			count["ended"]++
		case s == nil:
			count["began"]++
		case !alike(*s, *t):
			for what, differs := range map[string]bool{"with another type": s.typ != t.typ, "with another code": s.code != t.code, "in another area": s.in != t.in} {
				if differs {
					count[what]++
				}
			}
			line := fmt.Sprintf("    %s: %s → %s\n", a.id, s.name, t.name)
			if s.name != t.name && respelt(*s, *t) {
				spelt = append(spelt, line)
			} else if s.name != t.name {
				names = append(names, line)
			}
		}
	}
	fmt.Fprintf(b, "  since the list before: %d ended, %d began, %d with another type, %d with another code, %d in another area\n",
		count["ended"], count["began"], count["with another type"], count["with another code"], count["in another area"])
	for _, x := range []struct {
		what  string
		lines []string
	}{{"with another name", names}, {"spelt otherwise", spelt}} {
		if len(x.lines) > 0 {
			fmt.Fprintf(b, "  %s: %d\n%s", x.what, len(x.lines), strings.Join(x.lines, ""))
		}
	}
}

// pieces counts the changes by act and extent.
func (c *country) pieces(b *strings.Builder) {
	count := map[org.SourceID]map[org.Extent]int{}
	for _, x := range c.data.AreaChanges {
		act := x.Basis.Source
		if act == "" {
			act = x.Source.Source
		}
		if count[act] == nil {
			count[act] = map[org.Extent]int{}
		}
		count[act][x.Extent]++
	}
	var acts []org.SourceID
	for act := range count {
		acts = append(acts, act)
	}
	slices.Sort(acts)
	fmt.Fprintf(b, "\nChanges by act: whole, part, rest, land only, some or all\n")
	for _, act := range acts {
		n := count[act]
		fmt.Fprintf(b, "  %s: %d, %d, %d, %d, %d\n", act, n[org.Whole], n[org.Part], n[org.Rest], n[org.LandOnly], n[org.SomeOrAll])
	}
}
