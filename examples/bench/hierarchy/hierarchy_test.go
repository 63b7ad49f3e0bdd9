package main

import (
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/vnpolity/vnpolity/examples/bench/nation"
	"github.com/vnpolity/vnpolity/examples/bench/timing"
)

// Every system gives the answers that this library gives.
func TestAnswersAgree(t *testing.T) {
	b, err := newBench(3_000, 3)
	require.NoError(t, err)
	for _, c := range contenders {
		t.Run(c.name, func(t *testing.T) {
			p := c.open()
			t.Cleanup(func() { assert.NoError(t, p.Close()) })
			asks, err := p.Load(b.Country)
			if errors.Is(err, errAbsent) {
				t.Skip(err)
			}
			require.NoError(t, err)
			assert.NotEmpty(t, asks)
			assert.Positive(t, p.Bytes())
			assert.NoError(t, b.check(c.title, asks))
		})
	}
}

// A wrong answer is found, and told.
func TestCheckFinds(t *testing.T) {
	b, err := newBench(1_000, 3)
	require.NoError(t, err)
	for q := range questions {
		wrong := Ask{Question: q, Say: func(int) []string { return []string{"nonsense"} }}
		assert.ErrorContains(t, b.check("liar", []Ask{wrong}), "liar, "+q.String())
	}
}

// The samples are worth asking: every question has answers, and yes is as usual as no.
func TestSamples(t *testing.T) {
	b, err := newBench(3_000, 3)
	require.NoError(t, err)
	for q := range questions {
		answers := 0
		for _, said := range b.want[q] {
			answers += len(said)
		}
		assert.Positive(t, answers, q)
	}
	yes := 0
	for _, said := range b.want[Under] {
		if said[0] == "yes" {
			yes++
		}
	}
	assert.InDelta(t, len(b.want[Under])/2, yes, float64(len(b.want[Under]))/4)
	assert.Len(t, b.want[Responsible][0], len(nation.Asked))
}

func TestReport(t *testing.T) {
	r, err := run(options{units: 2_000, seed: 1, peers: []string{"gonum", "casbin"}, limits: map[string]int{"casbin": 1_000},
		budget: timing.Budget{Rounds: 1, Round: time.Millisecond}})
	require.NoError(t, err)
	var out strings.Builder
	r.print(&out)
	for _, want := range []string{"vnpolity", "gonum/graph", "casbin, HasLink (", "chain to the root", "bytes a unit"} {
		assert.Contains(t, out.String(), want)
	}
}
