package main

import (
	"runtime"
	"time"

	"github.com/vnpolity/vnpolity/directive"
	"github.com/vnpolity/vnpolity/examples/bench/nation"
	"github.com/vnpolity/vnpolity/examples/bench/timing"
	"github.com/vnpolity/vnpolity/org"
)

// ours is this library. It is built before everything else, because the table is laid out from it.
type ours struct {
	corpus  *directive.Corpus
	bytes   int64
	load    time.Duration
	collect time.Duration // of a garbage collection with nothing else in memory
}

// build makes the registry of the country. The records are let go of: what is counted is what the registry itself keeps.
func (o *ours) build(units int, seed uint64) error {
	before := timing.Heap()
	data := nation.Data(units, seed)
	start := time.Now()
	reg, err := org.New(data)
	if err != nil {
		return err
	}
	if o.corpus, err = directive.New(reg, nation.Documents()); err != nil {
		return err
	}
	for range reg.At(nation.Today).Named("thon") { // the index of names is made when it is first asked for
	}
	o.load = time.Since(start)
	o.bytes = timing.Heap() - before
	start = time.Now()
	runtime.GC()
	o.collect = time.Since(start)
	return nil
}

func (o *ours) registry() *org.Registry { return o.corpus.Registry() }

func (o *ours) Bytes() int64 { return o.bytes }
func (o *ours) Close() error { return nil }

func (o *ours) Load(c *Country) ([]Ask, error) { return newHandles(o.corpus, c).asks(c), nil }
