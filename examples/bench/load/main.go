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

// A way reads the country from bytes. It returns how to count the units that are on record in what it has read.
type way struct {
	name string
	from func(encoded) []byte
	read func([]byte) (units func() int, err error)
}

// encoded is the country as bytes.
type encoded struct{ json, binary []byte }

func asJSON(e encoded) []byte   { return e.json }
func asBinary(e encoded) []byte { return e.binary }

var ways = []way{
	{"encoding/json, plain structs", asJSON, func(b []byte) (func() int, error) {
		var p plain
		err := json.Unmarshal(b, &p)
		return func() int { return len(p.Units) }, err
	}},
	{"encoding/json, org.Data", asJSON, func(b []byte) (func() int, error) {
		var d org.Data
		err := json.Unmarshal(b, &d)
		return func() int { return len(d.Units) }, err
	}},
	{"org.ParseData", asJSON, func(b []byte) (func() int, error) {
		d, err := org.ParseData(b)
		return func() int { return len(d.Units) }, err
	}},
	{"org.ParseData, org.New", asJSON, func(b []byte) (func() int, error) {
		d, err := org.ParseData(b)
		if err != nil {
			return nil, err
		}
		reg, err := org.New(d)
		return func() int { return len(reg.Data().Units) }, err
	}},
	{"org.FromBinary", asBinary, func(b []byte) (func() int, error) {
		reg, err := org.FromBinary(b)
		return func() int { return len(reg.Data().Units) }, err
	}},
}

func run(w io.Writer, units int, seed uint64, rounds int) error {
	e, want, err := encode(units, seed)
	if err != nil {
		return err
	}
	best, allocs := make([]float64, len(ways)), make([]uint64, len(ways))
	for range rounds {
		for i, way := range ways {
			took, mallocs, got, err := measure(way, way.from(e))
			if err != nil {
				return fmt.Errorf("%s: %w", way.name, err)
			}
			if got != want {
				return fmt.Errorf("%s: %d units, want %d", way.name, got, want)
			}
			if best[i] == 0 || took < best[i] {
				best[i], allocs[i] = took, mallocs
			}
		}
	}
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprint(t, "way\tunits on record\tMB\tseconds\tMB/s\tallocations\t× plain structs\t\n")
	for i, way := range ways {
		mb := float64(len(way.from(e))) / 1e6
		fmt.Fprintf(t, "%s\t%d\t%.0f\t%.3g\t%.3g\t%d\t%.2g\t\n", way.name, want, mb, best[i], mb/best[i], allocs[i], best[i]/best[0])
	}
	return t.Flush()
}

func encode(units int, seed uint64) (e encoded, records int, err error) {
	d := nation.Data(units, seed)
	if e.json, err = json.Marshal(d); err != nil {
		return e, 0, err
	}
	reg, err := org.New(d)
	if err != nil {
		return e, 0, err
	}
	e.binary, err = reg.MarshalBinary()
	return e, len(d.Units), err
}

func measure(way way, bytes []byte) (seconds float64, allocs uint64, units int, err error) {
	var before, after runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&before)
	start := time.Now()
	count, err := way.read(bytes)
	seconds = time.Since(start).Seconds()
	runtime.ReadMemStats(&after)
	if err != nil {
		return 0, 0, 0, err
	}
	return seconds, after.Mallocs - before.Mallocs, count(), nil
}
