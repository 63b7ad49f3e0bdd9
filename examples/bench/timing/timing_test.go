package timing

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
)

var sink []byte

func TestMeasure(t *testing.T) {
	done := 0
	r := Budget{Rounds: 3, Round: 5 * time.Millisecond}.Measure(func(n int) {
		done += n
		for range n {
			sink = make([]byte, 100)
		}
	})
	assert.Positive(t, done)
	assert.Positive(t, r.Nanos)
	assert.Positive(t, r.L)
	assert.InDelta(t, 1, r.Allocs, 0.5)
}

// Each gets its own result.
func TestTogether(t *testing.T) {
	both := Budget{Rounds: 3, Round: 5 * time.Millisecond}.Together(func(n int) { time.Sleep(time.Duration(n) * time.Millisecond) }, func(int) {})
	assert.Len(t, both, 2)
	assert.GreaterOrEqual(t, both[0].Nanos, 1e6)
	assert.Less(t, both[1].Nanos, both[0].Nanos)
}

// The yardstick goes round the whole array: a shorter cycle would fit a faster cache.
func TestRingIsOneCycle(t *testing.T) {
	next := ring()
	at, steps := uint32(0), 0
	for {
		at = next[at]
		if steps++; at == 0 {
			break
		}
	}
	assert.Len(t, next, steps)
}
