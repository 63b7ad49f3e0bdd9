// Load measures what it takes to read a synthetic national hierarchy: by encoding/json into plain structs, which nothing checks, and by
// this library into a registry, which has been validated and indexed; see the README of the module.
//
//	go run ./load -units 20000
package main

import (
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"os"
	"runtime"
	"text/tabwriter"
	"time"

	"github.com/vnpolity/vnpolity/examples/bench/nation"
	"github.com/vnpolity/vnpolity/org"
)

func main() {
	units := flag.Int("units", nation.Communes*nation.PerArea, "about how many units the country has")
	seed := flag.Uint64("seed", 1, "seed of the country")
	rounds := flag.Int("rounds", 3, "how often each way is measured; the best is printed")
	flag.Parse()
	if err := run(os.Stdout, *units, *seed, *rounds); err != nil {
		fmt.Fprintln(os.Stderr, "load:", err)
		os.Exit(1)
	}
}

// A way reads the country from bytes. It returns how many units are on record in what it has read.
type way struct {
	name string
	from func(*encoded) []byte
	read func([]byte) (units int, err error)
}

// encoded is the country as bytes.
type encoded struct{ json []byte }

func asJSON(e *encoded) []byte { return e.json }

var ways = []way{
	{"encoding/json, plain structs", asJSON, func(b []byte) (int, error) {
		var p plain
		err := json.Unmarshal(b, &p)
		return len(p.Units), err
	}},
	{"encoding/json, org.Data", asJSON, func(b []byte) (int, error) {
		var d org.Data
		err := json.Unmarshal(b, &d)
		return len(d.Units), err
	}},
	{"encoding/json, org.Data, org.New", asJSON, func(b []byte) (int, error) {
		var d org.Data
		if err := json.Unmarshal(b, &d); err != nil {
			return 0, err
		}
		_, err := org.New(d)
		return len(d.Units), err
	}},
}

func run(w io.Writer, units int, seed uint64, rounds int) error {
	e, want, err := encode(units, seed)
	if err != nil {
		return err
	}
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprint(t, "way\tunits on record\tMB\tseconds\tMB/s\tallocations\t× plain structs\t\n")
	base := 0.0
	for _, way := range ways {
		bytes := way.from(e)
		best, allocs := 0.0, uint64(0)
		for i := range rounds {
			took, mallocs, got, err := measure(way, bytes)
			if err != nil {
				return fmt.Errorf("%s: %w", way.name, err)
			}
			if got != want {
				return fmt.Errorf("%s: %d units, want %d", way.name, got, want)
			}
			if i == 0 || took < best {
				best, allocs = took, mallocs
			}
		}
		if base == 0 {
			base = best
		}
		mb := float64(len(bytes)) / 1e6
		fmt.Fprintf(t, "%s\t%d\t%.0f\t%.3g\t%.3g\t%d\t%.2g\t\n", way.name, want, mb, best, mb/best, allocs, best/base)
	}
	return t.Flush()
}

func encode(units int, seed uint64) (e *encoded, records int, err error) {
	d := nation.Data(units, seed)
	e = new(encoded)
	e.json, err = json.Marshal(d)
	return e, len(d.Units), err
}

func measure(way way, bytes []byte) (seconds float64, allocs uint64, units int, err error) {
	var before, after runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&before)
	start := time.Now()
	units, err = way.read(bytes)
	seconds = time.Since(start).Seconds()
	runtime.ReadMemStats(&after)
	return seconds, after.Mallocs - before.Mallocs, units, err
}
