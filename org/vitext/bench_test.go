package vitext_test

import (
	"testing"

	. "github.com/vnpolity/vnpolity/org/vitext"
)

var texts = []struct{ name, text string }{
	{"already", "ủy ban nhân dân tỉnh hòa bình"},
	{"placement", "Uỷ ban nhân dân tỉnh Hoà Bình"},
	{"decomposed", "U\u0309y ban nha\u0302n da\u0302n ti\u0309nh Ho\u0300a Bi\u0300nh"},
	{"ascii", "uy ban nhan dan tinh hoa binh"},
}

func benchmark(b *testing.B, of func(string) string) {
	for _, c := range texts {
		b.Run(c.name, func(b *testing.B) {
			b.ReportAllocs()
			b.SetBytes(int64(len(c.text)))
			for b.Loop() {
				of(c.text)
			}
		})
	}
}

func BenchmarkCanonical(b *testing.B) { benchmark(b, Canonical) }

func BenchmarkLower(b *testing.B) { benchmark(b, Lower) }

func BenchmarkFold(b *testing.B) { benchmark(b, Fold) }

func BenchmarkAppendFold(b *testing.B) {
	buf := make([]byte, 0, 128)
	benchmark(b, func(s string) string { AppendFold(buf, s); return "" })
}

func BenchmarkKey(b *testing.B) {
	c := NewCollator()
	benchmark(b, func(s string) string { c.Key(s); return "" })
}

func BenchmarkNewCollator(b *testing.B) {
	for b.Loop() {
		NewCollator()
	}
}
