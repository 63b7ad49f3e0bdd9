package mention_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// Text in which nothing is found costs no allocation, though words of names stand in it.
func TestNothingFoundAllocatesNothing(t *testing.T) {
	s := grammar(t).At(threeLevels, "ha-noi")
	for _, text := range []string{
		"",
		strings.Repeat("Người dân mong muốn sớm được bố trí chỗ ở để ổn định cuộc sống, con em có chỗ học hành. ", 50),
		strings.Repeat("Công ty phó thác ban quản trị chủ động thành lập hội đồng giám khảo, bộ sưu tập, sở thích, phòng ngủ. ", 50),
	} {
		found := 0
		allocs := testing.AllocsPerRun(20, func() {
			for range s.Scan(text) {
				found++
			}
		})
		assert.Zero(t, found)
		assert.Zero(t, allocs)
	}
}
