package reorg_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vnpolity/vnpolity/directive/reorg"
)

func TestJoinAll(t *testing.T) {
	reg := country(t)
	for _, text := range resolutions(t) {
		r, err := reorg.Read(text)
		require.NoError(t, err)
		s, err := r.Join(reg.At(before), reg.At(after))
		if err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Println(r.Number, len(s.Edges), len(s.Changes()))
		for _, n := range s.Notes {
			if n.Defect == reorg.ByBracket || n.Defect == reorg.Spelled {
				fmt.Println("   ", n)
			}
		}
	}
}
