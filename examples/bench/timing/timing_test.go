package timing

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
)

var sink []byte

func TestMeasure(t *testing.T) {
	done := 0
	r := Budget{Rounds: 3, Round: time.Millisecond}.Measure(func(n int) {
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
