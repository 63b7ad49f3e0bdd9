package vietnam_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/vnpolity/vnpolity/org"
	"github.com/vnpolity/vnpolity/org/vietnam"
)

// A place is found by its ID and by its name on the same days, also before the first list that has it, when it is not known to be there.
func TestLocateBeforeTheFirstList(t *testing.T) {
	r := vietnam.Load()
	for _, name := range []string{"ca-mau", "tỉnh Cà Mau", "Cà Mau"} {
		a, err := r.Locate(name, 20200501)
		require.NoError(t, err, name)
		assert.Equal(t, org.AreaID("ca-mau"), a.ID(), name)
		assert.Equal(t, org.Unknown, a.Truth(), name)
		assert.Equal(t, org.Date(20200501), a.View().Day(), name)
	}
}

// A name that fits an area and what lies in it is that of the outer one; one that fits two places apart is not settled.
func TestLocateTakesTheOuterArea(t *testing.T) {
	r := vietnam.Load()
	for _, x := range []struct {
		name string
		day  org.Date
		want org.AreaID
	}{
		{"Lào Cai", 20230224, "lao-cai"}, // and thành phố Lào Cai
		{"Lào Cai", 20250801, "lao-cai"}, // and phường Lào Cai
		{"TP Lào Cai", 20230224, "lao-cai/thanh-pho-lao-cai"},
		{"phường Lào Cai", 20230224, "lao-cai/thanh-pho-lao-cai/phuong-lao-cai"},
	} {
		a, err := r.Locate(x.name, x.day)
		require.NoError(t, err, x.name)
		assert.Equal(t, x.want, a.ID(), x.name)
	}
	for _, name := range []string{"Thanh Xuân", "Lao Cai"} {
		var ambiguous *org.AmbiguousError
		_, err := r.Locate(name, 20230224)
		assert.ErrorAs(t, err, &ambiguous, name)
	}
}

// A month or a year is no point in time to look from, and is not the same as nothing of that name.
func TestLocateWantsADay(t *testing.T) {
	r := vietnam.Load()
	for _, day := range []org.Date{0, org.MustParseDate("2023"), org.MustParseDate("2023-02"), org.Open} {
		for _, name := range []string{"Hà Nội", "ha-noi"} {
			_, err := r.Locate(name, day)
			require.Error(t, err)
			assert.NotErrorIs(t, err, org.ErrNoMatch)
			assert.ErrorIs(t, err, org.ErrNoDay)
		}
	}
}

// A unit that has ended is found as it last was; what nothing is called is found nowhere; a month is no day.
func TestLocateUnit(t *testing.T) {
	r := vietnam.Load()
	u, err := r.LocateUnit("Sở Giao thông vận tải Hà Nội", 20250801)
	require.NoError(t, err)
	assert.Equal(t, org.UnitID("department.transport@peoples-committee@ha-noi"), u.ID())
	assert.Equal(t, org.True, u.Truth())
	assert.Less(t, u.View().Day(), org.Date(20250801))

	u, err = r.LocateUnit("party-committee@ha-noi/quan-thanh-xuan", 20250801)
	require.NoError(t, err)
	assert.Equal(t, org.Date(20250630), u.View().Day())

	_, err = r.LocateUnit("Hợp tác xã Bình Minh", 20250801)
	assert.ErrorIs(t, err, org.ErrNoMatch)
	_, err = r.LocateUnit("Quận ủy Thanh Xuân", org.MustParseDate("2025-08"))
	assert.ErrorIs(t, err, org.ErrNoDay)
	var ambiguous *org.AmbiguousError
	_, err = r.LocateUnit("Quan uy Thanh Xuan", 20230224)
	assert.ErrorAs(t, err, &ambiguous)
}

// TestNoMatch reads nomatch.txt.
func TestNoMatch(t *testing.T) {
	r := registry(t)
	for _, e := range table(t, r, "nomatch.txt", 7) {
		of, name, part, within, candidates, from := e.fields[0], e.fields[1], e.fields[2], e.fields[3], e.fields[4], e.fields[5]
		_, err := r.Locate(name, e.v.Day())
		if of == "unit" {
			_, err = r.LocateUnit(name, e.v.Day())
		}
		assert.ErrorIs(t, err, org.ErrNoMatch, e.line)
		var no *org.NoMatchError
		if !assert.ErrorAs(t, err, &no, e.line) {
			continue
		}
		var ids []string
		for _, a := range no.Within {
			ids = append(ids, string(a.ID()))
		}
		assert.Equal(t, part, no.Part, e.line)
		assert.Equal(t, within, strings.Join(ids, "; "), e.line)
		assert.Equal(t, candidates, strings.Join(no.IDs, "; "), e.line)
		assert.Len(t, no.Candidates, len(no.IDs), e.line)
		assert.Equal(t, from, no.From.String(), e.line)
	}
}

// What fits a name as it stands on an earlier day goes before what fits it today once it is written otherwise.
func TestLocateReadsANameAsItStandsFirst(t *testing.T) {
	r, err := org.New(org.Data{
		Edition: 20260101,
		Sources: []org.Source{{ID: "s", Title: "s"}},
		Areas: []org.AreaRecord{
			{ID: "vn", Type: org.Country, Name: "Việt Nam", Span: org.Span{From: 20200101, Until: org.Open}, Grounding: org.Grounding{Source: org.Ref{Source: "s"}}},
			{ID: "an-binh-1", Type: org.Province, Name: "An Bình 1", In: "vn", Span: org.Span{From: 20200101, Until: 20230101}, Grounding: org.Grounding{Source: org.Ref{Source: "s"}}},
			{ID: "an-binh-i", Type: org.Province, Name: "An Bình I", In: "vn", Span: org.Span{From: 20240101, Until: org.Open}, Grounding: org.Grounding{Source: org.Ref{Source: "s"}}},
		},
	})
	require.NoError(t, err)
	for _, x := range []struct {
		name string
		day  org.Date
		want org.AreaID
		fits org.Match
	}{
		{"tỉnh An Bình 1", 20250101, "an-binh-1", org.MatchExact},
		{"tỉnh An Bình I", 20250101, "an-binh-i", org.MatchExact},
		{"tỉnh An Bình I", 20220101, "an-binh-1", org.MatchShort},
		{"an-binh-1", 20250101, "an-binh-1", org.MatchExact},
	} {
		a, err := r.Locate(x.name, x.day)
		require.NoError(t, err, x.name)
		assert.Equal(t, x.want, a.ID(), x.name)
		assert.Equal(t, x.fits, a.Fits(x.name), x.name)
	}
}

// The areas that had a code are those that any record gives it, from the day of the question back.
func TestCodedOverTheDays(t *testing.T) {
	r := embedded(t)
	had := map[string][]org.AreaID{}
	for _, a := range r.Data().Areas {
		if a.Code != "" && !slices.Contains(had[a.Code], a.ID) {
			had[a.Code] = append(had[a.Code], a.ID)
		}
	}
	asked := 0
	for code, want := range had {
		if len(want) < 2 && len(want[0])%50 != 0 {
			continue
		}
		asked++
		var got []org.AreaID
		last := org.MustParseDate(vietnam.Edition)
		for a := range r.Coded(code, last) {
			assert.Equal(t, code, a.Code())
			assert.LessOrEqual(t, a.View().Day(), last, "going back")
			last = a.View().Day()
			got = append(got, a.ID())
		}
		assert.ElementsMatch(t, want, got, code)
	}
	assert.Greater(t, asked, 100)
}

// Units are found by a name or an ID on the day and before it, those of which law says that they may be as well.
func TestLocateUnitGoesBack(t *testing.T) {
	r := embedded(t)
	for _, e := range table(t, r, "located.txt", 6) {
		u, err := r.LocateUnit(e.fields[0], e.v.Day())
		require.NoError(t, err, e.line)
		got := []string{u.View().Day().String(), string(u.ID()), u.Truth().String(), u.Name()}
		assert.Equal(t, e.fields[1:], got, e.line)
	}
}
