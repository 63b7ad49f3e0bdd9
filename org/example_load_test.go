package org_test

import (
	"encoding/json"
	"fmt"
	"log"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	. "github.com/vnpolity/vnpolity/org"
)

// The JSON form of a large country is read faster than by encoding/json.
func ExampleParseData() {
	d, err := ParseData([]byte(`{
		"areas": [{"id": "vn", "type": "country", "name": "Việt Nam", "since": "1945-09-02", "until": ".."}],
		"units": [{"unit": "party-cell~3@vn", "since": "2020-02-03", "until": ".."}]}`))
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(len(d.Areas), d.Units[0].Unit, d.Units[0].From)

	_, err = ParseData([]byte(`{"units": [{"unit": "party-cell~3@vn", "since": "2020-13"}]}`))
	fmt.Println(err)
	// Output:
	// 1 party-cell~3@vn 2020-02-03
	// ParseData: units[0], at byte 11: ParseDate("2020-13"): want a month, -01 to -12 (at "-13")
}

// A program that starts often keeps its registry in the binary form: it opens many times as fast as it is built from records.
func ExampleFromBinary() {
	reg, err := New(fixture())
	if err != nil {
		log.Fatal(err)
	}
	file, err := reg.MarshalBinary()
	if err != nil {
		log.Fatal(err)
	}
	again, err := FromBinary(file)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(again.At(then).Unit("party-committee@song-van/quan-dong").Name())

	file[len(file)/2]++
	_, err = FromBinary(file)
	fmt.Println(err)
	// Output:
	// Quận ủy Đông
	// FromBinary: damaged: the sum is wrong
}

// A server answers from one registry while the next is built, and then puts the next in its place. Who has a view keeps it:
// nothing that is asked of it changes under way.
func ExampleRegistry_swap() {
	var current atomic.Pointer[Registry]
	load := func(d Data) error {
		reg, err := New(d)
		if err != nil {
			return err // the one before stays
		}
		current.Store(reg)
		return nil
	}
	name := func() string { return current.Load().At(then).Area("song-van").Name() }

	d := fixture()
	if err := load(d); err != nil {
		log.Fatal(err)
	}
	before := current.Load().At(then)
	for i := range d.Areas {
		if d.Areas[i].ID == "song-van" {
			d.Areas[i].Name = "Sông Vân Mới"
		}
	}
	if err := load(d); err != nil {
		log.Fatal(err)
	}
	fmt.Println(name())
	fmt.Println(before.Area("song-van").Name())
	fmt.Println(load(Data{Areas: []AreaRecord{{ID: "?"}}}) != nil, name())
	// Output:
	// tỉnh Sông Vân Mới
	// tỉnh Sông Vân
	// true tỉnh Sông Vân Mới
}

// TestReadWhileSwapping lets 1, 2 and 8 readers walk the current registry while a writer builds others and swaps them in.
func TestReadWhileSwapping(t *testing.T) {
	d := smallNation.data()
	binary, err := registry(t, d).MarshalBinary()
	require.NoError(t, err)
	for _, readers := range []int{1, 2, 8} {
		var current atomic.Pointer[Registry]
		current.Store(registry(t, d))
		var stop atomic.Bool
		var wg sync.WaitGroup
		for range readers {
			wg.Go(func() {
				for first := true; first || !stop.Load(); first = false {
					v := current.Load().At(today)
					n := 0
					for u := range v.Units() {
						if n++; n%50 != 0 {
							continue
						}
						assert.Equal(t, u, v.Unit(u.ID()))
						top := u
						for w := range u.Line() {
							top = w
						}
						assert.Equal(t, top != u, u.Under(top))
						u.Head().Holder()
						for range v.Named(u.Name()) {
							break
						}
					}
				}
			})
		}
		for i := range 3 {
			next, err := FromBinary(binary)
			if i == 1 {
				next, err = New(d)
			}
			require.NoError(t, err)
			current.Store(next)
		}
		stop.Store(true)
		wg.Wait()
	}
}

// TestJSONOfData checks that the two ways to read agree on what the package writes.
func TestJSONOfData(t *testing.T) {
	b, err := json.Marshal(smallNation.data())
	require.NoError(t, err)
	checkParseData(t, b)
}
