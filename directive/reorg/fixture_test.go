package reorg_test

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/vnpolity/vnpolity/org"
)

var update = flag.Bool("update", false, "write the expected output anew")

// golden compares got with a file of testdata.
func golden(t *testing.T, file, got string) {
	t.Helper()
	path := filepath.Join("testdata", file)
	if *update {
		require.NoError(t, os.WriteFile(path, []byte(got), 0o644))
	}
	want, err := os.ReadFile(path)
	require.NoError(t, err)
	assert.Equal(t, string(want), got)
}

// maiLam returns the resolution of an invented province.
func maiLam(t testing.TB) string {
	t.Helper()
	b, err := os.ReadFile("testdata/mai-lam.txt")
	require.NoError(t, err)
	return string(b)
}

// maiLamData returns the areas of that province.
func maiLamData(t testing.TB) org.Data {
	t.Helper()
	b, err := os.ReadFile("testdata/mai-lam-areas.txt")
	require.NoError(t, err)
	d := org.Data{
		Edition: after,
		Sources: []org.Source{{ID: "9001/NQ-UBTVQH15", Title: "Communes of Mai Lâm rearranged"}},
		Areas:   []org.AreaRecord{{ID: "vn", Type: org.Country, Name: "Việt Nam", Span: org.Span{From: before, Until: org.Open}}},
		AreaChanges: []org.Change[org.AreaID]{
			{From: "mai-lam", To: "mai-lam", Extent: org.Whole, Day: after},
			{From: "van-tri", To: "mai-lam", Extent: org.Whole, Day: after},
		},
	}
	for line := range strings.Lines(string(b)) {
		f := strings.Split(strings.TrimSpace(line), "\t")
		if len(f) != 5 {
			continue
		}
		span := org.Span{From: before, Until: after}
		if f[0] == "+" {
			span = org.Span{From: after, Until: org.Open}
		}
		level := strings.Count(f[1], "/") + 1
		d.Areas = append(d.Areas, org.AreaRecord{ID: org.AreaID(f[1]), Type: areaType(f[2], level, ""), Name: f[3], In: org.AreaID(f[4]), Span: span})
	}
	return d
}

func maiLamRegistry(t testing.TB) *org.Registry {
	t.Helper()
	reg, err := org.New(maiLamData(t))
	require.NoError(t, err)
	return reg
}
