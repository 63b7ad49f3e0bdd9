package directive_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/vnpolity/vnpolity/directive"
	"github.com/vnpolity/vnpolity/org"
)

func BenchmarkForce(b *testing.B) {
	c := load()
	for b.Loop() {
		c.Force("25-NQ/TW@2013-06-03", 20230224)
	}
}

func BenchmarkMayIssue(b *testing.B) {
	c := load()
	for b.Loop() {
		c.MayIssue(org.Actor{Unit: "government@vn"}, directive.Decree, 20230224)
	}
}

func BenchmarkBeyondPowers(b *testing.B) {
	c := load()
	for b.Loop() {
		for range c.BeyondPowers() {
		}
	}
}

func BenchmarkCheck(b *testing.B) {
	c, n, by := load(), directive.MustParseNumber("33/CT-TTg"), org.Actor{Unit: "government@vn", Role: org.Head}
	for b.Loop() {
		for range c.Check(n, by, 20211126) {
		}
	}
}

func TestForceMakesNoGarbage(t *testing.T) {
	c := load()
	assert.LessOrEqual(t, testing.AllocsPerRun(100, func() { c.Force("25-NQ/TW@2013-06-03", 20230224) }), 1.0)
}
