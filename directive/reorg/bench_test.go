package reorg_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vnpolity/vnpolity/directive/reorg"
)

// One resolution after another; the longest is 56 kB.
func BenchmarkRead(b *testing.B) {
	texts := resolutions(b)
	var n int64
	for _, text := range texts {
		n += int64(len(text))
	}
	b.SetBytes(n / int64(len(texts)))
	for i := 0; b.Loop(); i++ {
		if _, err := reorg.Read(texts[i%len(texts)]); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkJoin(b *testing.B) {
	reg := country(b)
	r, err := reorg.Read(resolutions(b)[2])
	require.NoError(b, err)
	for b.Loop() {
		if _, err := r.Join(reg.At(before), reg.At(after)); err != nil {
			b.Fatal(err)
		}
	}
}

// What takes the most work a byte, at two lengths: the time a byte must not grow.
func BenchmarkReadLinear(b *testing.B) {
	head := "Số: 1/NQ-UBTVQH15\nĐiều 1. cấp xã của tỉnh A\n1. Sắp xếp toàn bộ diện tích tự nhiên, quy mô dân số của "
	for name, unit := range map[string]string{
		"capitals":  "A",
		"small":     "thà",
		"list":      "xã A, ",
		"remainder": "phần còn lại của xã A, ",
		"results":   "xã A và thành xã A, ",
		"brackets":  "xã A (huyện A, ",
		"heads":     "1. Sắp xếp\n",
		"articles":  "Điều 1.\n",
		"numbers":   "Số 1",
		"lists":     "DANH SÁCH 34 tỉnh, thành phố (28 tỉnh và 6 ",
		"sections":  "DANH SÁCH\nIII",
		"marks":     "a\u0301\u0302",
	} {
		for _, size := range []int{1 << 14, 1 << 17} {
			text := head + strings.Repeat(unit, size/len(unit))
			b.Run(name+map[bool]string{true: "-long", false: "-short"}[size > 1<<14], func(b *testing.B) {
				b.SetBytes(int64(len(text)))
				for b.Loop() {
					reorg.Read(text) //nolint:errcheck // it is no resolution
				}
			})
		}
	}
}
