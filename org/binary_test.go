package org_test

import (
	"encoding/binary"
	"hash/crc32"
	"math/rand/v2"
	"slices"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	. "github.com/vnpolity/vnpolity/org"
	"github.com/vnpolity/vnpolity/org/vietnam"
)

var smallNation = nation{provinces: 2, communes: 3, cells: 31, schools: 7, hamlets: 9, branches: 5}

func TestBinaryRoundTrip(t *testing.T) {
	for name, d := range map[string]Data{"nothing": {}, "fixture": fixture(), "nation": smallNation.data(), "country": vietnam.Data()} {
		t.Run(name, func(t *testing.T) {
			reg := registry(t, d)
			b, err := reg.MarshalBinary()
			require.NoError(t, err)
			again, err := FromBinary(b)
			require.NoError(t, err)
			require.Equal(t, reg.Data(), again.Data())
			same, err := again.AppendBinary([]byte("before"))
			require.NoError(t, err)
			require.Equal(t, "before"+string(b), string(same))
			for _, d := range []Date{then, today} {
				require.Equal(t, ids[Unit, UnitID](reg.At(d).Units()), ids[Unit, UnitID](again.At(d).Units()))
			}
		})
	}
	b, err := (*Registry)(nil).MarshalBinary()
	require.NoError(t, err)
	require.Empty(t, b)
}

func TestFromBinaryRefuses(t *testing.T) {
	b, err := registry(t, smallNation.data()).MarshalBinary()
	require.NoError(t, err)
	for want, bad := range map[string][]byte{
		"FromBinary: not the binary form of a registry":  nil,
		"FromBinary: version 1, want 3":                  slices.Concat([]byte("vnpolit\x01"), b[8:]),
		"FromBinary: damaged: the sum is wrong":          slices.Concat(b[:100], []byte{b[100] + 1}, b[101:]),
		"FromBinary: damaged: a part has not its length": summed(slices.Concat(b[:len(b)-8], b[len(b)-4:])),
	} {
		_, err := FromBinary(bad)
		assert.EqualError(t, err, want)
	}
}

// summed puts the right sum at the end of b.
func summed(b []byte) []byte {
	b = slices.Clone(b)
	if n := len(b) - 4; n >= 0 {
		binary.LittleEndian.PutUint32(b[n:], crc32.Checksum(b[:n], crc32.MakeTable(crc32.Castagnoli)))
	}
	return b
}

// areas asks for areas what is laid when it is first asked for, and returns what it is told.
func areas(v View) []string {
	var told []string
	n := 0
	for a := range v.Areas() {
		if n++; n > 100 {
			break
		}
		b := v.Coded(a.Code())
		told = append(told, a.Code(), a.Name(), a.Why().String(), string(b.ID()))
		for _, day := range []Date{20230101, 20260101} {
			for b, why := range a.At(day) {
				told = append(told, string(b.ID()), why.String())
			}
		}
	}
	return told
}

func TestManyAskFirst(t *testing.T) {
	reg := registry(t, fixture())
	b, err := reg.MarshalBinary()
	require.NoError(t, err)
	want := [][]string{areas(reg.At(then)), areas(reg.At(today))}
	again, err := FromBinary(b)
	require.NoError(t, err)
	var wg sync.WaitGroup
	for range 4 {
		for i, day := range []Date{then, today} {
			wg.Go(func() { assert.Equal(t, want[i], areas(again.At(day))) })
		}
		wg.Go(func() {
			same, err := again.MarshalBinary()
			assert.NoError(t, err)
			assert.Equal(t, b, same)
		})
	}
	wg.Wait()
}

// use asks a registry a little of everything.
func use(reg *Registry) {
	reg.Data()
	for _, day := range []Date{then, today} {
		v := reg.At(day)
		areas(v)
		n := 0
		for u := range v.Units() {
			if n++; n > 300 {
				break
			}
			_ = u.ID()
			_ = u.String()
			_ = u.Why().String()
			for w := range u.Line() {
				u.Under(w)
			}
			for range u.Records() {
			}
			for range v.Named(u.Name()) {
			}
			for p := range u.Posts() {
				_ = p.Holder()
			}
			for range u.In(SubordinateTo) {
			}
			for range u.Preorder() {
			}
			for range u.At(20230101) {
			}
			v.Unit(u.ID())
		}
		for p := range v.People() {
			for range p.Posts() {
			}
			v.Person(p.ID())
		}
	}
}

// TestFromBinaryOnDamage changes one number after another and puts the sum right: what is then taken must serve.
func TestFromBinaryOnDamage(t *testing.T) {
	b, err := registry(t, smallNation.data()).MarshalBinary()
	require.NoError(t, err)
	r := rand.New(rand.NewPCG(8, 1))
	tries := 1000
	if testing.Short() {
		tries = 300
	}
	law := int(binary.LittleEndian.Uint64(b[8:]))
	for range tries {
		bad := slices.Clone(b)
		at := 8 + r.IntN(len(b)-12)
		if r.IntN(8) > 0 { // mostly in the columns
			at = 16 + law + r.IntN(len(b)-20-law)
		}
		if r.IntN(2) == 0 {
			bad[at] ^= 1 << r.IntN(8)
		} else {
			bad[at] = byte(r.IntN(256))
		}
		if reg, err := FromBinary(summed(bad)); err == nil && r.IntN(10) == 0 {
			use(reg)
		}
	}
}

func FuzzFromBinary(f *testing.F) {
	for _, d := range []Data{{}, fixture(), nation{provinces: 1, communes: 1, cells: 16, schools: 3, hamlets: 2, branches: 2}.data()} {
		reg, err := New(d)
		require.NoError(f, err)
		b, err := reg.MarshalBinary()
		require.NoError(f, err)
		f.Add(b)
	}
	f.Add([]byte(nil))
	f.Fuzz(func(t *testing.T, b []byte) {
		for _, b := range [][]byte{b, summed(b)} {
			if reg, err := FromBinary(b); err == nil {
				use(reg)
				again, err := reg.MarshalBinary()
				require.NoError(t, err)
				same, err := FromBinary(again)
				require.NoError(t, err)
				require.Equal(t, reg.Data(), same.Data())
			}
		}
	})
}
