package main

import (
	"fmt"
	"io"
	"text/tabwriter"

	"github.com/vnpolity/vnpolity/examples/bench/timing"
)

// print writes the tables: the questions, each with what every system took, and what the systems hold.
func (r report) print(w io.Writer) {
	if len(r.systems) == 0 {
		return
	}
	ours := r.systems[0]
	fmt.Fprintf(w, "L = %.1f ns\n\n", timing.L())
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintf(t, "question\tsystem\ttime\tallocations\t× ours\t× L\t× L a unit\t\n")
	for q := range questions {
		for _, s := range r.systems {
			for _, a := range s.asked {
				if a.question != q {
					continue
				}
				fmt.Fprintf(t, "%s\t%s\t%s\t%.4g\t%s\t%.3g\t%s\t\n", q, s.label(a.how, ours), nanos(a.Nanos), a.Allocs, ratio(a.times), a.L, a.each())
			}
		}
	}
	t.Flush()
	fmt.Fprintln(w)
	fmt.Fprintf(t, "system\tunits\tload\tbytes a unit\t× ours\t\n")
	for _, s := range r.systems {
		each := float64(s.bytes) / float64(s.units)
		fmt.Fprintf(t, "%s\t%d\t%.2f s\t%.0f\t%s\t\n", s.title, s.units, s.load.Seconds(), each, ratio(each*float64(ours.units)/float64(ours.bytes)))
	}
	t.Flush()
	fmt.Fprintf(w, "\na garbage collection with only the registry in memory: %.2g ms\n", r.collect.Seconds()*1e3)
	for _, line := range r.skipped {
		fmt.Fprintln(w, "skipped:", line)
	}
}

// label names the system, the way, and the size where that is another than ours.
func (s system) label(how string, ours system) string {
	title := s.title
	if how != "" {
		title += ", " + how
	}
	if s.units != ours.units {
		title += fmt.Sprintf(" (%d units)", s.units)
	}
	return title
}

// each writes what every unit cost that was visited, where many were.
func (a asked) each() string {
	const many = 100
	if a.found < many {
		return ""
	}
	return fmt.Sprintf("%.3g", a.L/a.found)
}

// nanos writes a time with three digits or so.
func nanos(ns float64) string {
	switch {
	case ns < 1e4:
		return fmt.Sprintf("%.3g ns", ns)
	case ns < 1e7:
		return fmt.Sprintf("%.3g µs", ns/1e3)
	}
	return fmt.Sprintf("%.3g ms", ns/1e6)
}

func ratio(x float64) string {
	if x >= 100 {
		return fmt.Sprintf("%.0f", x)
	}
	return fmt.Sprintf("%.3g", x)
}
