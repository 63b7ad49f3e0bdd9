package org_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	. "github.com/vnpolity/vnpolity/org"
)

// basedRegistry is an invented commune with base units of several kinds, some of them under others, and a recorded unit.
func basedRegistry(t testing.TB) (*Registry, AreaID) {
	t.Helper()
	const commune = "song-van/xa-dong"
	always := Span{From: 20000101, Until: Open}
	d := Data{
		Areas: []AreaRecord{
			{ID: "vn", Type: Country, Name: "Việt Nam", Span: always},
			{ID: "song-van", Type: Province, Name: "Sông Vân", In: "vn", Span: always},
			{ID: commune, Type: Commune, Name: "Đông", In: "song-van", Span: always},
		},
		Units: []UnitRecord{{Unit: "front-committee@" + commune, Span: Span{From: 20200101, Until: Open}}},
	}
	for _, p := range [...]Path{"party-committee", "peoples-committee", "farmers-union", "police", "party-committee@police"} {
		d.Standards = append(d.Standards, Standard{Unit: p, In: AreaTypesOf(Province, Commune), Span: always})
	}
	for _, base := range [...]string{"party-cell~%d", "cell-committee@party-cell~%d", "school~%d@peoples-committee", "hamlet~dong-%d",
		"party-cell@hamlet~dong-%d", "branch~%d@farmers-union"} {
		for i := range 5 {
			d.Units = append(d.Units, UnitRecord{Unit: UnitID(fmt.Sprintf(base+"@"+commune, i+1)), Span: always})
		}
	}
	reg, err := New(d)
	require.NoError(t, err)
	return reg, commune
}

func patterns(in Area) []Pattern {
	ps := []Pattern{{}, {Within: in.ID()}, {Within: in.Parent().ID()}, {Levels: LevelsOf(in.Level())}, {Levels: LevelsOf(LevelHamlet)},
		{Levels: LevelsOf(LevelCentral)}, {Host: PartyCommittee}, {Host: PeoplesCommittee}, {Host: Hamlet}, {Host: Police}, {Sector: "mass-mobilisation"}}
	for k := range Kinds() {
		ps = append(ps, Pattern{Kind: k}, Pattern{Kind: k, Levels: LevelsOf(in.Level())}, Pattern{Kind: k, Within: "ha-noi"})
	}
	for c := PartyBody; c <= ResidentBody; c++ {
		ps = append(ps, Pattern{Class: c}, Pattern{Class: c, Host: PeoplesCommittee}, Pattern{Class: c, Within: in.ID()})
	}
	return ps
}

func TestAboutYieldsWhatAPatternSelects(t *testing.T) {
	based, commune := basedRegistry(t)
	country := vietnamRegistry(t)
	for _, in := range []Area{
		based.At(then).Area(commune), based.At(20190101).Area(commune), country.At(then).Area("ha-noi/quan-thanh-xuan"),
		country.At(then).Area("ha-noi"), country.At(then).Area("vn"), country.At(20250801).Area("ha-noi/phuong-thanh-xuan"),
	} {
		require.False(t, in.IsZero())
		var all []Unit
		for u := range in.Candidates() {
			all = append(all, u)
		}
		for _, p := range patterns(in) {
			var want, kind []Unit
			for _, u := range all {
				if p.Matches(u) {
					want = append(want, u)
				}
				if u.Kind() == p.Kind {
					kind = append(kind, u)
				}
			}
			require.Equal(t, want, slices.Collect(in.About(p)), "%s: %+v", in, p)
			s := in.View().Registry().Selector(p)
			require.Equal(t, want, slices.Collect(s.In(in)), "%s: %+v", in, p)
			require.Equal(t, want, slices.Collect(s.In(in)), "%s: %+v, asked again", in, p)
			if p.Kind != 0 {
				require.Equal(t, kind, slices.Collect(in.OfKind(p.Kind)), "%s: %s", in, p.Kind)
			}
		}
	}
}

// A pattern for a kind and a sector is also about what has been made out of another body: Ban Tuyên giáo và Dân vận out of Ban Dân vận.
func TestAboutYieldsWhatContinuesAnother(t *testing.T) {
	in := vietnamRegistry(t).At(20250801).Area("ha-noi")
	p := Pattern{Kind: Commission, Sector: "mass-mobilisation"}
	heirs := 0
	assert.Equal(t, slices.Collect(in.About(p)), slices.Collect(in.View().Registry().Selector(p).In(in)))
	for u := range in.About(p) {
		if p.Matches(u) {
			continue
		}
		for range u.Continues() {
			heirs++
			break
		}
	}
	assert.Positive(t, heirs)
}

func TestNumbersStandForAUnit(t *testing.T) {
	reg, commune := basedRegistry(t)
	v := reg.At(then)
	for u := range v.Area(commune).Candidates() {
		assert.Equal(t, u, v.Numbered(u.Numbers()), u.ID())
	}
	assert.True(t, v.Numbered(Unit{}.Numbers()).IsZero())
	front := v.Unit(UnitID("front-committee@" + commune))
	assert.True(t, reg.At(20190101).Numbered(front.Numbers()).IsZero(), "it is not there yet")
	for _, x := range [...][2]int32{{1, 1 << 20}, {1 << 20, 1}, {-1, 1}, {1, -1}, {1, -1 << 20}, {-1 << 31, -1 << 31}} {
		assert.True(t, v.Numbered(x[0], x[1]).IsZero(), x)
	}
}
