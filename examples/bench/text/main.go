// Text measures how fast documents are found in Vietnamese text: by this library, by regular expressions of several engines, and, as
// what reading the text takes at the least, by a sweep for one byte; see the README of the module.
//
//	go run ./text -bytes 2000000
package main

import (
	"cmp"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"slices"
	"text/tabwriter"
	"time"

	"github.com/vnpolity/vnpolity/examples/bench/timing"
)

func main() {
	size := flag.Int("bytes", 50_000_000, "length of the news text")
	gap := flag.Int("gap", 750, "bytes from one citation to the next")
	seed := flag.Uint64("seed", 1, "seed of the news text")
	round := flag.Duration("round", 200*time.Millisecond, "about how long a round takes; each scanner has five")
	flag.Parse()
	if err := run(os.Stdout, *size, *gap, *seed, timing.Budget{Rounds: 5, Round: *round}); err != nil {
		fmt.Fprintln(os.Stderr, "text:", err)
		os.Exit(1)
	}
}

func run(w io.Writer, size, gap int, seed uint64, budget timing.Budget) error {
	dir, err := os.MkdirTemp("", "vnpolity-bench")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	names, err := names()
	if err != nil {
		return err
	}
	scanners := slices.Concat([]Scanner{sweep, citations}, names, patterns(), ripgrep())
	slices.SortStableFunc(scanners, func(a, b Scanner) int { return cmp.Compare(a.Task, b.Task) })
	texts := []Text{ordinary(size, gap, seed)}
	official, err := acts(shared())
	switch {
	case errors.Is(err, errNoTexts):
		defer fmt.Fprintln(w, "skipped:", err)
	case err != nil:
		return err
	default:
		texts = append(texts, official)
	}
	if len(ripgrep()) == 0 {
		defer fmt.Fprintln(w, "skipped: ripgrep is not installed: apt-get install ripgrep")
	}
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprint(t, "text\tbytes\tlooked for\tscanner\tMB/s\tfound\tallocations\t× ours\t× sweep\t\n")
	for i := range texts {
		if err := texts[i].save(dir); err != nil {
			return err
		}
		if err := compare(t, texts[i], scanners, budget); err != nil {
			return err
		}
	}
	return t.Flush()
}

// compare gives one text to every scanner, in turn with the sweep and with what this library has for the task.
func compare(w io.Writer, text Text, scanners []Scanner, budget timing.Budget) error {
	for _, s := range scanners {
		part := text.first(s.Most)
		if err := s.check(part); err != nil {
			return err
		}
		rounds := []func(n int){s.reading(part), sweep.reading(text)}
		ours, known := s.beside(scanners)
		if known {
			rounds = append(rounds, ours.reading(text.first(ours.Most)))
		}
		r := budget.Together(rounds...)
		own, floor, beside := r[0].Nanos/float64(len(part.Body)), r[1].Nanos/float64(len(text.Body)), ""
		switch {
		case s.Name == ours.Name:
			beside = "1"
		case known:
			beside = fmt.Sprintf("%.3g", own/(r[2].Nanos/float64(len(text.first(ours.Most).Body))))
		}
		fmt.Fprintf(w, "%s\t%d\t%s\t%s\t%.4g\t%d\t%.0f\t%s\t%.3g\t\n",
			text.Name, len(part.Body), s.Task, s.Name, 1e3/own, s.Count(part), r[0].Allocs, beside, own/floor)
	}
	return nil
}

// shared is where the texts of official acts are.
func shared() string {
	if dir := os.Getenv("VNPOLITY_SHARED"); dir != "" {
		return dir
	}
	return "../../../shared" // beside the checkout, seen from this module
}
