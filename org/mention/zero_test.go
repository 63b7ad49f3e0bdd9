package mention_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/vnpolity/vnpolity/org/mention"
)

func TestZeroGrammarsAndScannersReadNothing(t *testing.T) {
	for _, s := range []*mention.Scanner{nil, {}, (*mention.Grammar)(nil).At(threeLevels, "ha-noi"), new(mention.Grammar).At(threeLevels, "ha-noi")} {
		for _, text := range []string{"", "Chủ tịch UBND quận Thanh Xuân Lê Văn An", "Chu tich UBND quan Thanh Xuan", "Quan uy Thanh Xuan"} {
			assert.Equal(t, mention.Name{}, s.Name(text))
			assert.Equal(t, mention.Title{}, s.Title(text))
			for m := range s.Scan(text) {
				assert.Fail(t, "found", m)
			}
		}
	}
}
