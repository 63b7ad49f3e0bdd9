package main

import (
	"errors"
	"fmt"
	"os"
	"runtime/debug"
	"slices"
	"time"

	"github.com/vnpolity/vnpolity/examples/bench/nation"
	"github.com/vnpolity/vnpolity/examples/bench/timing"
)

// errAbsent is why a peer is left out where something that it needs is not installed.
var errAbsent = errors.New("not installed")

// A report is what a run found.
type report struct {
	systems []system
	collect time.Duration
	skipped []string
}

// A system is one that was asked.
type system struct {
	title string
	units int // what it held
	load  time.Duration
	bytes int64
	asked []asked
}

// asked is what a question took. It does not hold on to the system.
type asked struct {
	question Question
	how      string
	timing.Result
	times float64 // as long as this library
	found float64 // answers, on the average
}

// A bench is a country with the answers that this library gives about it.
type bench struct {
	*Country
	ours *ours
	asks []Ask
	want [questions][][]string
}

// checks is how many samples of a question are compared.
func (c *Country) checks(q Question) int {
	if q.ofProvinces() {
		return min(2, len(c.Provinces))
	}
	return 50
}

func newBench(units int, seed uint64) (*bench, error) {
	b := &bench{ours: new(ours)}
	if err := b.ours.build(units, seed); err != nil {
		return nil, err
	}
	b.Country = newCountry(nation.NewTable(b.ours.registry()), seed)
	var err error
	if b.asks, err = b.ours.Load(b.Country); err != nil {
		return nil, err
	}
	for _, a := range b.asks {
		for i := range b.checks(a.Question) {
			b.want[a.Question] = append(b.want[a.Question], a.said(i))
		}
	}
	return b, nil
}

// check compares what a system answers with what this library does.
func (b *bench) check(title string, asks []Ask) error {
	for _, a := range asks {
		for i, want := range b.want[a.Question] {
			if got := a.said(i); !slices.Equal(got, want) {
				return fmt.Errorf("%s, %s %s, sample %d: %d answers %.200q; want %d %.200q", title, a.Question, a.How, i, len(got), got, len(want), want)
			}
		}
	}
	return nil
}

func (b *bench) units() (n int) {
	for i := range b.Rows {
		if b.Rows[i].IsUnit() {
			n++
		}
	}
	return n
}

// measure puts the questions, each in turn with this library's way to answer it in the same country. This library itself is measured
// alone.
func (b *bench) measure(asks, own []Ask, budget timing.Budget) (out []asked) {
	for _, a := range asks {
		answers := 0
		for _, said := range b.want[a.Question] {
			answers += len(said)
		}
		x := asked{question: a.Question, how: a.How, times: 1, found: float64(answers) / float64(len(b.want[a.Question]))}
		if i := slices.IndexFunc(own, func(o Ask) bool { return o.Question == a.Question }); i >= 0 {
			both := budget.Together(a.Do, own[i].Do)
			x.Result, x.times = both[0], both[0].Nanos/both[1].Nanos
		} else {
			x.Result = budget.Measure(a.Do)
		}
		out = append(out, x)
	}
	return out
}

// size returns how many units a peer is given.
func (o options) size(c contender) int {
	most, limited := o.limits[c.name]
	if !limited {
		most = c.most
	}
	if most > 0 {
		return min(most, o.units)
	}
	return o.units
}

// run asks this library, and then each of the peers.
func run(o options) (r report, err error) {
	say("a country of %d units, and this library", o.units)
	full, err := newBench(o.units, o.seed)
	if err != nil {
		return r, err
	}
	r.collect = full.ours.collect
	r.systems = append(r.systems, full.own(o.budget))
	bySize := map[int]*bench{o.units: full}
	for _, c := range contenders {
		if !slices.Contains(o.peers, c.name) {
			continue
		}
		say("%s", c.title)
		size := o.size(c)
		if bySize[size] == nil {
			if bySize[size], err = newBench(size, o.seed); err != nil {
				return r, err
			}
			r.systems = append(r.systems, bySize[size].own(o.budget))
		}
		s, err := bySize[size].ask(c, o.budget)
		switch {
		case errors.Is(err, errAbsent):
			r.skipped = append(r.skipped, err.Error())
		case err != nil:
			return r, err
		default:
			r.systems = append(r.systems, s)
		}
		debug.FreeOSMemory()
	}
	return r, nil
}

// own measures this library.
func (b *bench) own(budget timing.Budget) system {
	return system{"vnpolity", b.units(), b.ours.load, b.ours.Bytes(), b.measure(b.asks, nil, budget)}
}

// ask loads one peer, compares its answers and measures it beside this library in the same country.
func (b *bench) ask(c contender, budget timing.Budget) (s system, err error) {
	p := c.open()
	defer func() { err = errors.Join(err, p.Close()) }()
	start := time.Now()
	asks, err := p.Load(b.Country)
	if err != nil {
		return s, err
	}
	s = system{title: c.title, units: b.units(), load: time.Since(start), bytes: p.Bytes()}
	if err := b.check(c.title, asks); err != nil {
		return s, err
	}
	s.asked = b.measure(asks, b.asks, budget)
	return s, nil
}

func say(format string, args ...any) {
	fmt.Fprintf(os.Stderr, time.Now().Format("15:04:05 ")+format+"\n", args...)
}
