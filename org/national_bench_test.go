package org_test

import (
	"encoding/json"
	"math/rand/v2"
	"runtime"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	. "github.com/vnpolity/vnpolity/org"
)

func heap() uint64 {
	runtime.GC()
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return m.HeapAlloc
}

// TestNation checks a small nation against its own records.
func TestNation(t *testing.T) {
	d := nation{provinces: 3, communes: 10, cells: 31, schools: 7, hamlets: 9, branches: 12}.data()
	reg, err := New(d)
	require.NoError(t, err)
	require.Equal(t, d, reg.Data())
	v := reg.At(20260101)
	for i := range d.Units {
		x := &d.Units[i]
		u := v.Unit(x.Unit)
		require.Equal(t, x.Has(v.Day()), u.Truth(), x.Unit)
		if u.IsZero() {
			continue
		}
		require.Equal(t, x.Unit, u.ID())
		found := false
		for w, m := range v.Named(u.String()) {
			found = found || w == u && m == MatchExact
		}
		require.True(t, found || u.Host().Kind() == Hamlet, "%s: %s", u.ID(), u) // a name made of the name on record of a host is not found
	}
}

// BenchmarkNational times the synthetic country in multiples of L, one dependent random 4-byte load over a 6 MB array.
func BenchmarkNational(b *testing.B) {
	d := national.data()
	before, start := heap(), time.Now()
	reg, err := New(d)
	require.NoError(b, err)
	took, size := time.Since(start), heap()-before
	runtime.KeepAlive(d)
	recorded := len(d.Units)
	d = Data{}
	v := reg.At(20260101)
	r := rand.New(rand.NewPCG(1, 2))
	var all []Unit
	for u := range v.Units() {
		all = append(all, u)
	}
	const asked = 1 << 16
	units, ids := make([]Unit, asked), make([]UnitID, asked)
	tops := make([]Unit, asked)
	for i := range units {
		units[i] = all[r.IntN(len(all))]
		ids[i] = units[i].ID()
		tops[i] = units[i]
		for w := range units[i].Line() {
			tops[i] = w
		}
	}
	n := len(all)
	all = nil
	b.Logf("%d units, %d of them recorded: built in %v, %d MB, %.1f bytes a unit", n, recorded, took, size>>20, float64(size)/float64(n))
	chain := make([]uint32, 6<<20/4)
	perm := r.Perm(len(chain))
	for i := range chain {
		chain[perm[i]] = uint32(perm[(i+1)%len(perm)])
	}
	var names []string
	for i := range 4096 {
		if name := units[i].Name(); name != "" {
			names = append(names, name)
		}
	}
	at := uint32(0)
	ops := []struct {
		name string
		per  int
		f    func(i int)
	}{
		{"L", 100, func(int) {
			for range 100 {
				at = chain[at]
			}
		}},
		{"line", 1, func(i int) {
			for w, why := range units[i&(asked-1)].Line() {
				sink.unit, sink.why = w, why
			}
		}},
		{"under", 1, func(i int) { sink.yes = units[i&(asked-1)].Under(tops[i&(asked-1)]) }},
		{"unit by ID", 1, func(i int) { sink.unit = v.Unit(ids[i&(asked-1)]) }},
		{"superior", 1, func(i int) { sink.unit = units[i&(asked-1)].Superior() }},
		{"named", 1, func(i int) {
			for u := range v.Named(names[i%len(names)]) {
				sink.unit = u
			}
		}},
		{"units, each", n, func(int) {
			for u := range v.Units() {
				sink.unit = u
			}
		}},
	}
	const rounds = 101
	times := make([][]float64, len(ops))
	for range rounds {
		for i, op := range ops {
			run := func(least time.Duration) (n int, took time.Duration) {
				for start := time.Now(); took < least; took = time.Since(start) {
					for range max(1, 1<<10/op.per) {
						op.f(n)
						n++
					}
				}
				return n, took
			}
			run(time.Millisecond) // what is asked for again and again is near
			n, took := run(time.Millisecond)
			times[i] = append(times[i], float64(took.Nanoseconds())/float64(n*op.per))
		}
	}
	for _, x := range times {
		slices.Sort(x)
	}
	l := times[0]
	for i, op := range ops {
		x := times[i]
		b.Logf("%-12s median %8.1f ns %6.2f L, least %8.1f ns %6.2f L", op.name, x[rounds/2], x[rounds/2]/l[rounds/2], x[0], x[0]/l[0])
	}
}

// texts is the JSON form of Data in structs of strings, as a program without this package would have it.
type texts struct {
	Areas   []textRecord `json:"areas"`
	Units   []textRecord `json:"units"`
	People  []textRecord `json:"people"`
	Tenures []textRecord `json:"tenures"`
}

type textRecord struct {
	ID     string   `json:"id"`
	Unit   string   `json:"unit"`
	Type   string   `json:"type"`
	Name   string   `json:"name"`
	In     string   `json:"in"`
	Code   string   `json:"code"`
	Person string   `json:"person"`
	Post   string   `json:"post"`
	How    string   `json:"how"`
	Since  string   `json:"since"`
	Until  string   `json:"until"`
	Seen   []string `json:"seen"`
	Basis  string   `json:"basis"`
	Source string   `json:"source"`
}

// BenchmarkNationalLoad compares the ways to read the synthetic country with encoding/json into plain structs.
func BenchmarkNationalLoad(b *testing.B) {
	reg, err := New(national.data())
	require.NoError(b, err)
	binary, err := reg.MarshalBinary()
	require.NoError(b, err)
	text, err := json.Marshal(reg.Data())
	require.NoError(b, err)
	b.Logf("%d MB of JSON, %d MB binary", len(text)>>20, len(binary)>>20)
	reg = nil
	var whole time.Duration
	for _, op := range []struct {
		name string
		f    func() error
	}{
		{"encoding/json", func() error { return json.Unmarshal(text, new(texts)) }},
		{"ParseData", func() error { _, err := ParseData(text); return err }},
		{"ParseData, New", func() error {
			d, err := ParseData(text)
			if err != nil {
				return err
			}
			_, err = New(d)
			return err
		}},
		{"FromBinary", func() error { _, err := FromBinary(binary); return err }},
	} {
		var times []time.Duration
		for range 3 {
			runtime.GC()
			start := time.Now()
			require.NoError(b, op.f())
			times = append(times, time.Since(start))
		}
		slices.Sort(times)
		if whole == 0 {
			whole = times[1]
		}
		b.Logf("%-15s median %8v, %.3f of encoding/json", op.name, times[1].Round(time.Millisecond), float64(times[1])/float64(whole))
	}
}
