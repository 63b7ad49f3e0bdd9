package org

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestIDsAreNumberedAsTheyCome(t *testing.T) {
	want := map[AreaID]int32{}
	const n = 2000
	x := newIDIndex[AreaID](n)
	assert.EqualValues(t, -1, x.find("ha-noi"))
	for i := range n {
		id := AreaID(fmt.Sprint("ha-noi/xa-", i*i%1999)[i%9:]) // long and short, some of them again
		if _, ok := want[id]; !ok {
			want[id] = int32(len(want))
		}
		assert.Equal(t, want[id], x.add(id), id)
	}
	x.pack()
	for id, number := range want {
		assert.Equal(t, number, x.findBytes([]byte(id)), id)
		assert.Equal(t, number, x.find(id), id)
		assert.Equal(t, id, x.ids[number])
		if longer := id + "~"; want[longer] == 0 {
			assert.EqualValues(t, -1, x.find(longer), longer)
			assert.EqualValues(t, -1, x.findBytes([]byte(longer)), longer)
		}
	}
	var none idIndex[Path]
	assert.EqualValues(t, -1, none.find("hamlet"))
	assert.EqualValues(t, -1, none.findBytes([]byte("hamlet")))
	none.pack()
}
