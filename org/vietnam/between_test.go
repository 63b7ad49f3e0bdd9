package vietnam_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/vnpolity/vnpolity/org"
)

func TestBetweenTheLists(t *testing.T) {
	for _, e := range table(t, embedded(t), "between.txt", 6) {
		a := e.v.Area(org.AreaID(e.fields[0]))
		assert.Equal(t, e.fields[1:4], []string{a.Truth().String(), a.Code(), a.Name()}, e.line)
		assert.Contains(t, a.Why().String(), e.fields[4], e.line)
		if a.Truth() == org.True {
			assert.Equal(t, org.True, a.Unit(org.PeoplesCommittee.Body()).Truth(), e.line)
		}
	}
}

// An area of which it is not known which of two codes it had is found by both.
func TestCodedBetweenTheLists(t *testing.T) {
	v := embedded(t).At(20250115)
	for _, code := range []string{"26935", "26929"} {
		assert.Equal(t, org.AreaID("ho-chi-minh/quan-binh-thanh/phuong-14"), v.Coded(code).ID(), code)
	}
}
