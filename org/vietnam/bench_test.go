package vietnam_test

import (
	"encoding/json"
	"hash/maphash"
	"os"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vnpolity/vnpolity/org"
	"github.com/vnpolity/vnpolity/org/vietnam"
	"github.com/vnpolity/vnpolity/org/vietnam/internal/pack"
)

// BenchmarkLoad measures the way from the embedded bytes to the first answer, beside a floor: to inflate the bytes and to hash every
// name of an area once. New is the way of who changes the data first.
func BenchmarkLoad(b *testing.B) {
	d := vietnam.Data()
	b.Run("floor", func(b *testing.B) {
		country, err := os.ReadFile("country.bin")
		require.NoError(b, err)
		seed := maphash.MakeSeed()
		var sink uint64
		b.ReportAllocs()
		for b.Loop() {
			_, err := pack.Inflate(country)
			require.NoError(b, err)
			for i := range d.Areas {
				sink += maphash.String(seed, d.Areas[i].Name)
			}
		}
		_ = sink
	})
	b.Run("answer", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			require.False(b, vietnam.Load().At(20250701).Coded("00367").IsZero())
		}
	})
	b.Run("load", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			vietnam.Load()
		}
	})
	b.Run("data", func(b *testing.B) {
		for b.Loop() {
			vietnam.Data()
		}
	})
	b.Run("new", func(b *testing.B) {
		for b.Loop() {
			_, err := org.New(d)
			require.NoError(b, err)
		}
	})
	b.Run("json", func(b *testing.B) {
		text, err := json.Marshal(d)
		require.NoError(b, err)
		b.SetBytes(int64(len(text)))
		for b.Loop() {
			var back org.Data
			require.NoError(b, json.Unmarshal(text, &back))
		}
	})
}
