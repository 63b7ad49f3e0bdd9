package vitext_test

import (
	"bytes"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	. "github.com/vnpolity/vnpolity/org/vitext"
)

func TestCollator(t *testing.T) {
	want := lines(t, "order.txt")
	c := NewCollator()
	for i := 1; i < len(want); i++ {
		a, b := want[i-1], want[i]
		assert.Equal(t, -1, c.Compare(a, b), "Compare(%q, %q)", a, b)
		assert.Equal(t, 1, c.Compare(b, a), "Compare(%q, %q)", b, a)
		assert.Equal(t, -1, bytes.Compare(c.Key(a), c.Key(b)), "keys of %q and %q", a, b)
	}
	got := slices.Clone(want)
	r := rand.New(rand.NewPCG(1, 2))
	for range 10 {
		r.Shuffle(len(got), func(i, j int) { got[i], got[j] = got[j], got[i] })
		c.Sort(got)
		assert.Equal(t, want, got)
	}
}

func TestCollatorZero(t *testing.T) {
	var a, b, c Collator
	assert.Equal(t, -1, a.Compare("đan", "em"))
	s := []string{"đan", "dan"}
	b.Sort(s)
	assert.Equal(t, []string{"dan", "đan"}, s)
	assert.Equal(t, NewCollator().Key("Huế"), c.Key("Huế"))
	c.Sort(nil)
}

func TestCollatorSpelling(t *testing.T) {
	var c Collator
	assert.Zero(t, c.Compare("Hoà", "Ho\u0300a"))
	assert.Equal(t, c.Key("Thuỷ"), c.Key("Thủy"))
	s := []string{"hoà b", "hòa a", "Hoà", "hoà", "hòa"}
	c.Sort(s)
	assert.Equal(t, []string{"hoà", "hòa", "Hoà", "hòa a", "hoà b"}, s)
	key := c.Key("a")
	kept := bytes.Clone(key)
	c.Key("b")
	c.Sort(s)
	assert.Equal(t, kept, key)
}

func TestCollatorAreas(t *testing.T) {
	names := areaNames(t)
	require.NotEmpty(t, names)
	c := NewCollator()
	c.Sort(names)
	for i := 1; i < len(names); i++ {
		a, b := names[i-1], names[i]
		by := bytes.Compare(c.Key(a), c.Key(b))
		assert.LessOrEqual(t, by, 0, "%s before %s", a, b)
		assert.Equal(t, by, c.Compare(a, b), "%s before %s", a, b)
	}
}
