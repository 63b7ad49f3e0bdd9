package vietnam_test

import (
	"bytes"
	"compress/flate"
	"encoding/json"
	"hash/maphash"
	"io"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vnpolity/vnpolity/org"
	"github.com/vnpolity/vnpolity/org/vietnam"
	"github.com/vnpolity/vnpolity/org/vietnam/internal/pack"
)

// BenchmarkLoad measures the way from the embedded bytes to the first answer, part by part, beside a floor: to inflate
// the bytes, were all of them deflated, and to hash every name of an area once.
func BenchmarkLoad(b *testing.B) {
	d := vietnam.Data()
	b.Run("floor", func(b *testing.B) {
		areas, err := os.ReadFile("areas.bin")
		require.NoError(b, err)
		files, err := filepath.Glob("*.json")
		require.NoError(b, err)
		var law bytes.Buffer
		z, err := flate.NewWriter(&law, flate.BestCompression)
		require.NoError(b, err)
		for _, f := range files {
			text, err := os.ReadFile(f)
			require.NoError(b, err)
			_, err = z.Write(text)
			require.NoError(b, err)
		}
		require.NoError(b, z.Close())
		seed := maphash.MakeSeed()
		var sink uint64
		for b.Loop() {
			_, err := pack.Inflate(areas)
			require.NoError(b, err)
			_, err = io.Copy(io.Discard, flate.NewReader(bytes.NewReader(law.Bytes())))
			require.NoError(b, err)
			for i := range d.Areas {
				sink += maphash.String(seed, d.Areas[i].Name)
			}
		}
		_ = sink
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
	b.Run("answer", func(b *testing.B) {
		for b.Loop() {
			reg, err := org.New(vietnam.Data())
			require.NoError(b, err)
			require.False(b, reg.At(20250701).Coded("00367").IsZero())
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
