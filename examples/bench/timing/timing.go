// Package timing measures what the benchmarks of this module ask about, beside a yardstick of the same run: absolute times move
// from machine to machine, and on a shared one from minute to minute.
package timing

import (
	"math/rand/v2"
	"runtime"
	"slices"
	"time"
)

// A Result is what one thing that was done many times cost each time.
type Result struct {
	Nanos  float64 // the median of the rounds
	Allocs float64
	L      float64 // Nanos as a multiple of L, timed between the rounds
}

// A Budget says how long to measure one thing.
type Budget struct {
	Rounds int
	Round  time.Duration // about so long each, if one time is not longer
}

// Measure times do, which does its work n times.
func (b Budget) Measure(do func(n int)) Result { return b.Together(do)[0] }

// Together times several things, a round of each in turn, so that what the machine does besides falls on all of them.
func (b Budget) Together(dos ...func(n int)) []Result {
	n := make([]int, len(dos))
	for i, do := range dos {
		n[i] = b.times(do)
	}
	rounds, allocs, loads := make([][]float64, len(dos)), make([]uint64, len(dos)), make([]float64, b.Rounds)
	for round := range b.Rounds {
		loads[round] = L()
		for i, do := range dos {
			before := mallocs()
			start := time.Now()
			do(n[i])
			rounds[i] = append(rounds[i], float64(time.Since(start).Nanoseconds())/float64(n[i]))
			allocs[i] += mallocs() - before
		}
	}
	results := make([]Result, len(dos))
	for i := range dos {
		ns := median(rounds[i])
		results[i] = Result{Nanos: ns, Allocs: float64(allocs[i]) / float64(n[i]*b.Rounds), L: ns / median(loads)}
	}
	return results
}

func mallocs() uint64 {
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return m.Mallocs
}

// times returns how many times fill a round.
func (b Budget) times(do func(n int)) int {
	for n := 1; ; {
		start := time.Now()
		do(n)
		took := time.Since(start)
		if took >= b.Round/4 || n >= 1<<24 {
			return max(1, int(float64(n)*float64(b.Round)/float64(max(took, 1))))
		}
		n *= 4
	}
}

func median(x []float64) float64 {
	slices.Sort(x)
	return x[len(x)/2]
}

// ring returns one cycle through an array of 6 MB in random order.
func ring() []uint32 {
	r, next := rand.New(rand.NewPCG(1, 6)), make([]uint32, 6<<20/4)
	for i := range next {
		next[i] = uint32(i)
	}
	for i := len(next) - 1; i > 0; i-- { // Sattolo
		j := r.IntN(i)
		next[i], next[j] = next[j], next[i]
	}
	return next
}

var loads struct {
	ring []uint32
	at   uint32
}

// L times one load of 4 bytes that depends on the one before, at random places of an array of 6 MB, in nanoseconds.
func L() float64 {
	if loads.ring == nil {
		loads.ring = ring()
	}
	const n = 100_000
	at, next := loads.at, loads.ring
	start := time.Now()
	for range n {
		at = next[at]
	}
	took := time.Since(start)
	loads.at = at
	return float64(took.Nanoseconds()) / n
}

// Heap returns the bytes of live objects.
func Heap() int64 {
	runtime.GC()
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return int64(m.HeapAlloc)
}
