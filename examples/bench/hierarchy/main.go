// Hierarchy puts the same questions about a synthetic national hierarchy to this library and to other systems that can hold one,
// in one run, and prints what each answer took; see the README of the module.
//
//	go run ./hierarchy -units 20000
package main

import (
	"flag"
	"fmt"
	"os"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/vnpolity/vnpolity/examples/bench/nation"
	"github.com/vnpolity/vnpolity/examples/bench/timing"
)

// A contender is a peer by the name under which flags ask for it.
type contender struct {
	name  string
	title string
	most  int // units that it holds in sensible time, 0 for any number
	open  func() Peer
}

var contenders = []contender{
	{"gonum", "gonum/graph", 0, func() Peer { return new(gonumGraph) }},
	{"dominikbraun", "dominikbraun/graph", 0, func() Peer { return new(dominikbraun) }},
	{"heimdalr", "heimdalr/dag", 100_000, func() Peer { return new(heimdalr) }},
	{"casbin", "casbin", 0, func() Peer { return new(casbin) }},
	{"openfga", "OpenFGA, in memory", 10_000, func() Peer { return new(openFGA) }},
	{"sqlite", "SQLite (modernc)", 0, func() Peer { return new(sqlite) }},
	{"postgres", "PostgreSQL", 0, func() Peer { return new(postgres) }},
}

// options are what the flags say.
type options struct {
	units  int
	seed   uint64
	peers  []string
	limits map[string]int
	budget timing.Budget
}

func main() {
	o := options{limits: map[string]int{}, budget: timing.Budget{Rounds: 5}}
	names := make([]string, len(contenders))
	for i, c := range contenders {
		names[i] = c.name
	}
	flag.IntVar(&o.units, "units", nation.Communes*nation.PerArea, "about how many units the country has")
	flag.Uint64Var(&o.seed, "seed", 1, "seed of the country")
	flag.DurationVar(&o.budget.Round, "round", 100*time.Millisecond, "about how long a round takes; each question is put for five")
	peers := flag.String("peers", strings.Join(names, ","), "systems to ask beside this library")
	flag.Func("limit", "name=units: a smaller country for one system, 0 for the whole (may be repeated; heimdalr=100000 and openfga=10000 unless given)", func(s string) error {
		name, n, _ := strings.Cut(s, "=")
		if !slices.Contains(names, name) {
			return fmt.Errorf("no peer %q", name)
		}
		units, err := strconv.Atoi(n)
		o.limits[name] = units
		return err
	})
	flag.Parse()
	if *peers != "" {
		o.peers = strings.Split(*peers, ",")
	}
	for _, p := range o.peers {
		if !slices.Contains(names, p) {
			fmt.Fprintf(os.Stderr, "hierarchy: no peer %q; there are %s\n", p, strings.Join(names, ", "))
			os.Exit(2)
		}
	}
	r, err := run(o)
	r.print(os.Stdout)
	if err != nil {
		fmt.Fprintln(os.Stderr, "hierarchy:", err)
		os.Exit(1)
	}
}
