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
func (b Budget) Measure(do func(n int)) Result {
	n := b.times(do)
	L() // its array is not to be counted
	rounds, loads := make([]float64, b.Rounds), make([]float64, b.Rounds)
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	for i := range rounds {
		loads[i] = L()
		start := time.Now()
		do(n)
		rounds[i] = float64(time.Since(start).Nanoseconds()) / float64(n)
	}
	runtime.ReadMemStats(&after)
	each := Result{Nanos: median(rounds), Allocs: float64(after.Mallocs-before.Mallocs) / float64(n*b.Rounds)}
	each.L = each.Nanos / median(loads)
	return each
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
