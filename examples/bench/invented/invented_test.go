package invented

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestNames(t *testing.T) {
	r, again := rand.New(rand.NewPCG(1, 2)), rand.New(rand.NewPCG(1, 2))
	places := map[string]bool{}
	for range 1000 {
		p := Place(r)
		assert.Equal(t, p, Place(again))
		assert.Len(t, strings.Fields(p), 2)
		assert.Len(t, strings.Fields(Person(r)), 3)
		Person(again)
		places[p] = true
	}
	assert.Greater(t, len(places), 900)
}
