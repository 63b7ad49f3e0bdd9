package org

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"
)

// What the filter was given it passes, and of the rest few.
func TestNameFilter(t *testing.T) {
	const n = 1000
	f := newNameFilter(n)
	for i := range n {
		f.add(fmt.Sprint("an binh ", i))
	}
	passed := 0
	for i := range n {
		assert.True(t, f.may(fmt.Append(nil, "an binh ", i)))
		if f.may(fmt.Append(nil, "an thinh ", i)) {
			passed++
		}
	}
	assert.Less(t, passed, n/8)
	assert.False(t, nameFilter(nil).may([]byte("an binh")))
}

// A name that the filter rules out is that of no area, with or without a type.
func TestWhatMayBeAPlace(t *testing.T) {
	r, err := New(Data{
		Edition: 20260101,
		Sources: []Source{{ID: "s", Title: "s"}},
		Areas: []AreaRecord{
			{ID: "vn", Type: Country, Name: "Việt Nam", Span: Span{From: 20200101, Until: Open}, Grounding: Grounding{Source: Ref{Source: "s"}}},
			{ID: "an-binh", Type: Province, Name: "An Bình", In: "vn", Span: Span{From: 20200101, Until: Open}, Grounding: Grounding{Source: Ref{Source: "s"}}},
		},
	})
	assert.NoError(t, err)
	x := r.nameIndex()
	for _, may := range []string{"an binh", "tinh an binh", "t an binh", "t. an binh", "thu do an binh", "viet nam", "quan 1", "an-binh"} {
		assert.True(t, x.mayBePlace([]byte(may)), may)
	}
	v := r.At(20260101)
	ruledOut := 0
	for _, name := range []string{"an thinh", "binh an", "binh", "an", "nha an binh"} {
		if !x.mayBePlace([]byte(name)) {
			ruledOut++
			for a := range v.Place(name) {
				t.Errorf("%s is %s", name, a.ID())
			}
		}
	}
	assert.NotZero(t, ruledOut)
}

// Where the last @ of an ID is does not depend on how long what stands around it is.
func TestLastAt(t *testing.T) {
	const letters = "abcdefghijklmnopqrstuvwxyz0123456789-/~.?A`"
	for n := range len(letters) {
		for at := range n + 1 {
			id := letters[:at] + "@" + letters[at:n]
			assert.Equal(t, at, lastAt(id), id)
			assert.Equal(t, at+2, lastAt("@@"+id), id)
		}
		assert.Equal(t, -1, lastAt(letters[:n]))
	}
	assert.Equal(t, 0, lastAt("@\xc0\xc0\xc0\xc0\xc0\xc0\xc0\xc0\xbf"))
}
