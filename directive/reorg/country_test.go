package reorg_test

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vnpolity/vnpolity/directive/reorg"
	"github.com/vnpolity/vnpolity/org"
)

// sharedDir returns where the reference texts and lists are to be.
func sharedDir() string {
	if dir := os.Getenv("VNPOLITY_SHARED"); dir != "" {
		return dir
	}
	return filepath.Join("..", "..", "..", "shared")
}

// shared returns the path of a file of the reference texts and lists, and skips the test where they are not at hand.
func shared(t testing.TB, path ...string) string {
	t.Helper()
	if _, err := os.Stat(sharedDir()); err != nil {
		t.Skipf("the reference texts are not at hand: set VNPOLITY_SHARED, or put them at %s", sharedDir())
	}
	return filepath.Join(append([]string{sharedDir()}, path...)...)
}

func sharedText(t testing.TB, path ...string) string {
	t.Helper()
	b, err := os.ReadFile(shared(t, path...))
	require.NoError(t, err)
	return string(b)
}

var (
	before = org.MustParseDate("2025-06-30")
	after  = org.MustParseDate("2025-07-01")
)

var theCountry struct {
	sync.Once
	reg *org.Registry
	err error
}

// country returns the areas of the official lists of the last day of the districts and of the first without them, with the
// mergers of provinces that 60-NQ/TW lists. The IDs are the codes.
func country(t testing.TB) *org.Registry {
	t.Helper()
	mergers, err := reorg.Read(sharedText(t, "texts", "60-NQ_TW.txt"))
	require.NoError(t, err)
	lists := [2]string{sharedText(t, "data", "areas-2025-06-30.tsv"), sharedText(t, "data", "areas-2025-07-01.tsv")}
	theCountry.Do(func() { theCountry.reg, theCountry.err = build(mergers, lists) })
	require.NoError(t, theCountry.err)
	return theCountry.reg
}

func build(mergers *reorg.Resolution, lists [2]string) (*org.Registry, error) {
	d := org.Data{
		Edition: after,
		Sources: []org.Source{{ID: "60-NQ/TW", Title: "Provinces to be merged"}},
		Areas:   []org.AreaRecord{{ID: "vn", Type: org.Country, Name: "Việt Nam", Span: org.Span{From: before, Until: org.Open}}},
	}
	for k, span := range [2]org.Span{{From: before, Until: after}, {From: after, Until: org.Open}} {
		levels := map[string]int{"": 0}
		types := map[string]string{} // by code
		ids := map[string]org.AreaID{"": "vn"}
		for line := range strings.Lines(lists[k]) {
			f := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
			if f[0] == "code" {
				continue
			}
			level := levels[f[3]] + 1
			levels[f[0]], types[f[0]] = level, f[1]
			id := org.AreaID("p" + f[0])
			if level > 1 {
				id = ids[f[3]] + org.AreaID([2]string{"/x", "/y"}[k]+f[0])
			}
			ids[f[0]] = id
			d.Areas = append(d.Areas, org.AreaRecord{ID: id, Type: areaType(f[1], level, types[f[3]]), Name: f[2], In: ids[f[3]], Code: f[0], Span: span})
		}
	}
	reg, err := org.New(d)
	if err != nil {
		return nil, err
	}
	d.AreaChanges, err = mergers.Changes(reg.At(before), reg.At(after))
	if err != nil {
		return nil, err
	}
	return org.New(d)
}

// areaType returns the type of an area, from its word, its level and the word of the area above.
func areaType(word string, level int, above string) org.AreaType {
	for _, t := range []org.AreaType{org.Province, org.UrbanDistrict, org.RuralDistrict, org.Town, org.Ward, org.Commune, org.Township, org.SpecialZone} {
		if strings.EqualFold(t.Term().Vi, word) {
			return t
		}
	}
	switch {
	case level == 1:
		return org.Municipality
	case above == "Thành phố":
		return org.MunicipalCity
	}
	return org.ProvincialCity
}

// resolutions returns the 34 resolutions of 2025 as texts, in the order of their numbers.
func resolutions(t testing.TB) []string {
	t.Helper()
	files, err := filepath.Glob(shared(t, "texts", "16*_NQ-UBTVQH15.txt"))
	require.NoError(t, err)
	require.Len(t, files, 34)
	slices.Sort(files)
	var texts []string
	for _, f := range files {
		b, err := os.ReadFile(f)
		require.NoError(t, err)
		texts = append(texts, string(b))
	}
	return texts
}
