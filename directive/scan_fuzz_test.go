package directive_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/vnpolity/vnpolity/directive"
)

// hostile are pieces of which long texts are slow to read for a scanner that goes back or ahead without a bound.
var hostile = []string{
	"1", "12 ", "/", "-", " ", "\n", "\u00a0", "&nbsp;", "&agrave;", "khoản ", "khoản 1 ", "điểm a, ", "Điều 5, ", "1, ", "1/", "1-", "1.", "25-NQ/TW", "25-NQ/TW, ",
	"25, ", "số ", "các ", "Nghị quyết ", "Nghị quyết 1, ", "NQ ", "Luật A ", "Luật ", "Hội nghị ", "này ", "nêu trên ", "ngày ", "ngày 1/1/2020 ", "năm ", "của ",
	"của Bộ Chính trị, ", "Bộ Chính trị, ", "A", "a", "Đ", "ờ", "a\u0301", "\u0323", "T.Ư ", "Hà Nội ", "UBND Hà Nội ", "A-", "1/A-A-", "1/2020/", "\xff", "\xe1\xba\xc4", "(", "khóa XI ",
	"Điều này ", "và ", "NQ1", "1/NQ-A&", "Trung ương 7 ", "1/QĐ-UBND và ", "đến ", "Hiến pháp ", "Điều lệ Đảng ", "25-", "ngày tháng năm ", "này trên này ", "Nghị quyết này ", "viên ",
}

// The speed must be that of ordinary text, or near it, and the same for both lengths.
func BenchmarkScanHostile(b *testing.B) {
	for _, piece := range hostile {
		for _, size := range []int{1 << 16, 1 << 20} {
			b.Run(fmt.Sprintf("%q/%d", piece, size), func(b *testing.B) {
				text := strings.Repeat(piece, size/len(piece))
				b.SetBytes(int64(len(text)))
				for b.Loop() {
					for range directive.Scan(text) {
					}
				}
			})
		}
	}
}

func FuzzScan(f *testing.F) {
	texts, _ := citationRows(f)
	for _, text := range texts {
		f.Add(written(text))
	}
	for _, piece := range hostile {
		f.Add(strings.Repeat(piece, 5))
	}
	f.Fuzz(func(t *testing.T, text string) {
		checkOrder(t, text)
	})
}

func FuzzParseAgencyCode(f *testing.F) {
	for _, s := range []string{"H26", "H26.37", "000.00.37.H26", "G22.99-1", "000.00.00.G22", "002.00.20.H13", "A00.0.0", "1.2.3.4", "K00.A0.37.H"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		c, err := directive.ParseAgencyCode(s)
		if err != nil {
			checkParseError(t, err, s)
			assert.True(t, c.IsZero())
			return
		}
		back, err := directive.ParseAgencyCode(c.String())
		assert.NoError(t, err)
		assert.Equal(t, c, back)
		if old := c.Old(); old != "" {
			back, err = directive.ParseAgencyCode(old)
			assert.NoError(t, err, old)
			assert.Equal(t, c, back, old)
		}
	})
}
