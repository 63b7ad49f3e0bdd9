package pack_test

import (
	"bytes"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	. "github.com/vnpolity/vnpolity/org/vietnam/internal/pack"
)

func TestRoundTrip(t *testing.T) {
	for _, raw := range [][]byte{{}, []byte("x"), bytes.Repeat([]byte("xã, phường "), 10_000)} {
		b, err := Deflate(raw)
		require.NoError(t, err)
		again, err := Deflate(raw)
		require.NoError(t, err)
		assert.Equal(t, b, again)
		back, err := Inflate(b)
		require.NoError(t, err)
		assert.Equal(t, raw, back)
	}
}

func TestInflateRefusesDamage(t *testing.T) {
	b, err := Deflate([]byte("thị trấn Sông Đốc, xã Phong Lạc"))
	require.NoError(t, err)
	for n := range b {
		_, err := Inflate(b[:n])
		require.Error(t, err, "cut at %d", n)
	}
	_, err = Inflate(append(b, 0))
	assert.NoError(t, err, "what follows the end of the stream is not read")
}

func FuzzInflate(f *testing.F) {
	b, err := Deflate([]byte("thị trấn Sông Đốc, xã Phong Lạc"))
	require.NoError(f, err)
	f.Add(b)
	f.Fuzz(func(t *testing.T, b []byte) {
		if raw, err := Inflate(b); err == nil {
			b, err := Deflate(raw)
			require.NoError(t, err)
			back, err := Inflate(b)
			require.NoError(t, err)
			assert.Equal(t, raw, back)
		}
	})
}
