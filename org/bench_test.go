package org_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	. "github.com/vnpolity/vnpolity/org"
	"github.com/vnpolity/vnpolity/org/vietnam"
)

func BenchmarkNew(b *testing.B) {
	d := vietnam.Data()
	b.ReportAllocs()
	for b.Loop() {
		_, err := New(d)
		require.NoError(b, err)
	}
}

func BenchmarkAt(b *testing.B) {
	reg := vietnamRegistry(b)
	b.ReportAllocs()
	for b.Loop() {
		reg.At(then)
	}
}

func BenchmarkUnit(b *testing.B) {
	v := vietnamRegistry(b).At(then)
	b.ReportAllocs()
	for b.Loop() {
		v.Unit(deep)
	}
}

func BenchmarkLine(b *testing.B) {
	u := vietnamRegistry(b).At(then).Unit(deep)
	b.ReportAllocs()
	for b.Loop() {
		for above := range u.Line() {
			sink.unit = above
		}
	}
}

func BenchmarkUnder(b *testing.B) {
	v := vietnamRegistry(b).At(then)
	u, top := v.Unit(deep), v.Unit("party-committee@vn")
	b.ReportAllocs()
	for b.Loop() {
		u.Under(top)
	}
}

func BenchmarkNamed(b *testing.B) {
	v := vietnamRegistry(b).At(then)
	for _, x := range []struct{ name, text string }{
		{"exact", "Ban Dân vận Quận ủy Thanh Xuân"},
		{"folded", "ban dan van quan uy thanh xuan"},
		{"short", "UBND phường Nhân Chính, quận Thanh Xuân, Hà Nội"},
		{"none", "Hội những người yêu Hà Nội quận Thanh Xuân"},
	} {
		b.Run(x.name, func(b *testing.B) {
			n := 0
			for range v.Named(x.text) {
				n++
			}
			require.Equal(b, x.name == "none", n == 0)
			b.ReportAllocs()
			for b.Loop() {
				for u := range v.Named(x.text) {
					sink.unit = u
				}
			}
		})
	}
}

func BenchmarkPlace(b *testing.B) {
	v := vietnamRegistry(b).At(then)
	b.ReportAllocs()
	for b.Loop() {
		for a := range v.Place("phường Nhân Chính, quận Thanh Xuân, Hà Nội") {
			sink.area = a
		}
	}
}

func BenchmarkUnitAt(b *testing.B) {
	u := vietnamRegistry(b).At(then).Unit("party-committee@ha-noi/quan-thanh-xuan")
	require.False(b, u.IsZero())
	b.ReportAllocs()
	for b.Loop() {
		for w, why := range u.At(20250701) {
			sink.unit, sink.why = w, why
		}
	}
}

func BenchmarkUnits(b *testing.B) {
	v := vietnamRegistry(b).At(then)
	b.ReportAllocs()
	for b.Loop() {
		for u := range v.Units() {
			sink.unit = u
		}
	}
}
