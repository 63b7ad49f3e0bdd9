package reorg_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/vnpolity/vnpolity/directive/reorg"
	"github.com/vnpolity/vnpolity/org"
)

func TestMaiLam(t *testing.T) {
	r, err := reorg.Read(maiLam(t))
	require.NoError(t, err)
	reg := maiLamRegistry(t)
	s, err := r.Join(reg.At(before), reg.At(after))
	require.NoError(t, err)
	for _, e := range s.Edges {
		t.Log(e.From, e.To, e.Extent, e.Act, e.Pin)
	}
	for _, n := range s.Notes {
		t.Log(n)
	}
	d := maiLamData(t)
	d.AreaChanges = append(d.AreaChanges, s.Changes()...)
	_, err = org.New(d)
	assert.NoError(t, err)
}
