package directive_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/vnpolity/vnpolity/directive"
	"github.com/vnpolity/vnpolity/org"
	"github.com/vnpolity/vnpolity/org/vietnam"
)

func TestIssuerUnits(t *testing.T) {
	reg, err := org.New(vietnam.Data())
	require.NoError(t, err)
	for _, x := range []struct {
		symbol, day string
		place       org.AreaID
		want        []string
	}{
		{"TW", "2023-02-24", "", []string{"party-committee@vn", "politburo@party-committee@vn", "secretariat@party-committee@vn"}},
		{"TTg", "2023-02-24", "", []string{"head@government@vn"}},
		{"CP", "2023-02-24", "ha-noi", []string{"government@vn"}},
		{"UBTVQH15", "2023-02-24", "", []string{"standing-committee@national-assembly@vn"}},
		{"TU", "2023-02-24", "ha-noi", []string{"party-committee@ha-noi", "standing-board@party-committee@ha-noi"}},
		{"QU", "2023-02-24", "ha-noi", nil},
		{"QU", "2023-02-24", "ha-noi/quan-thanh-xuan", []string{"party-committee@ha-noi/quan-thanh-xuan", "standing-board@party-committee@ha-noi/quan-thanh-xuan"}},
		{"QU", "2025-07-01", "ha-noi/quan-thanh-xuan", nil}, // the district has ended
		{"UBND", "2023-02-24", "ha-noi", []string{"peoples-committee@ha-noi", "head@peoples-committee@ha-noi"}},
		{"BTGDVTW", "2023-02-24", "", nil}, // not before the merger of 2025
		{"BTGDVTW", "2025-06-01", "", []string{"commission.information-education-mass-mobilisation@party-committee@vn"}},
		{"XYZ", "2023-02-24", "ha-noi", nil},
	} {
		var got []string
		for a := range directive.IssuerUnits(reg.At(org.MustParseDate(x.day)), x.symbol, x.place) {
			got = append(got, a.String())
		}
		assert.Equal(t, x.want, got, "%s in %q on %s", x.symbol, x.place, x.day)
	}
	provinces := len(slices.Collect(directive.IssuerUnits(reg.At(org.MustParseDate("2023-02-24")), "TU", "")))
	assert.Greater(t, provinces, 100) // the committee and the standing board of every province: it stays ambiguous
}

func TestIssuerSource(t *testing.T) {
	for _, symbol := range []string{"TW", "TU", "TTg", "UBND", "QH15", "BTCTW-BTGTW", "MTTW-BTT", "VKSNDTC"} {
		assert.NotEmpty(t, directive.IssuerSource(symbol), symbol)
	}
	assert.Empty(t, directive.IssuerSource("XYZ"))
}

func TestAgencyCodes(t *testing.T) {
	for _, x := range []struct{ in, want, old, parent string }{
		{"H26", "H26", "000.00.00.H26", ""},
		{"H26.37", "H26.37", "000.00.37.H26", "H26"},
		{"H26.37.5.A1", "H26.37.5.A1", "A1.5.37.H26", "H26.37.5"},
		{"H26.37.5.A1.2", "H26.37.5.A1.2", "", "H26.37.5.A1"},
		{"000.00.00.G22", "G22", "000.00.00.G22", ""},
		{"002.00.20.H13", "H13.20.002", "000.002.20.H13", "H13.20"},
	} {
		c, err := directive.ParseAgencyCode(x.in)
		require.NoError(t, err, x.in)
		assert.Equal(t, []string{x.want, x.old, x.parent}, []string{c.String(), c.Old(), c.Parent().String()}, x.in)
	}
	for _, in := range []string{"", "H2", "h26", "Z26", "H26.", "H26..1", "H26.a", "000.00.H26", "000.00.00.26", "H26.1234567890123456789012345678901234"} {
		_, err := directive.ParseAgencyCode(in)
		assert.Error(t, err, in)
	}
}

// The code is asked for on a day: it is held for a time.
func TestAgencyUnit(t *testing.T) {
	data := vietnam.Data()
	data.Units = append(data.Units, org.UnitRecord{
		Unit:      "peoples-committee@ha-noi",
		Codes:     []org.Code{{Code: "H26", Span: org.Span{From: org.MustParseDate("2020-09-15"), Until: org.MustParseDate("2025-07-01")}}},
		Grounding: org.Grounding{Source: org.Ref{Source: "kien-thuc-chung"}},
	})
	data.Units = append(data.Units, org.UnitRecord{
		Unit:      "department.home-affairs@peoples-committee@ha-noi",
		Codes:     []org.Code{{Code: "000.00.37.H26"}}, // as it was given
		Grounding: org.Grounding{Source: org.Ref{Source: "kien-thuc-chung"}},
	})
	reg, err := org.New(data)
	require.NoError(t, err)
	for _, code := range []string{"H26.37", "000.00.37.H26"} {
		c, err := directive.ParseAgencyCode(code)
		require.NoError(t, err)
		want := org.UnitID("department.home-affairs@peoples-committee@ha-noi")
		assert.Equal(t, want, directive.AgencyUnit(reg.At(20230224), c).ID(), code)
		assert.Equal(t, want, reg.At(20230224).ByCode(code).ID(), code)
	}
	for _, code := range []string{"", "37.H26", "000.37.H26", "00.000.37.H26.", "000.00.37.26H", "H26.37.000.00", "000.00.00.000"} {
		assert.True(t, reg.At(20230224).ByCode(code).IsZero(), code)
	}
	old, err := directive.ParseAgencyCode("000.00.00.H26")
	require.NoError(t, err)
	assert.Equal(t, org.UnitID("peoples-committee@ha-noi"), directive.AgencyUnit(reg.At(org.MustParseDate("2023-02-24")), old).ID())
	assert.True(t, directive.AgencyUnit(reg.At(org.MustParseDate("2026-01-01")), old).IsZero())
}
