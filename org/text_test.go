package org_test

import (
	"encoding"
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	. "github.com/vnpolity/vnpolity/org"
)

// enumeration is what every enumeration does.
type enumeration interface {
	~uint8
	String() string
	encoding.TextMarshaler
}

// checkEnum tries every value of an enumeration up to its last. parse is nil if it has no Parse function.
func checkEnum[T enumeration, P interface {
	*T
	encoding.TextUnmarshaler
}](t *testing.T, name string, last T, zero string, parse func(string) (T, error)) {
	t.Run(name, func(t *testing.T) {
		seen := map[string]bool{}
		for v := T(0); v <= last; v++ {
			s := v.String()
			assert.False(t, seen[s], "%q twice", s)
			seen[s] = true
			if v == 0 {
				assert.Equal(t, zero, s)
			} else {
				assert.Regexp(t, `^[a-z]+(-[a-z]+)*$`, s)
			}
			b, err := v.MarshalText()
			require.NoError(t, err)
			assert.Equal(t, s, string(b))
			back := last
			require.NoError(t, P(&back).UnmarshalText(b))
			assert.Equal(t, v, back)
			j, err := json.Marshal(map[T]T{v: v})
			require.NoError(t, err)
			var m map[T]T
			require.NoError(t, json.Unmarshal(j, &m), string(j))
			assert.Equal(t, map[T]T{v: v}, m)
			if parse != nil && v != 0 {
				got, err := parse(s)
				require.NoError(t, err)
				assert.Equal(t, v, got)
			}
		}
		var v T
		assert.NoError(t, P(&v).UnmarshalText(nil))
		assert.Zero(t, v)
		for v := int(last) + 1; v < 256; v++ {
			assert.NotPanics(t, func() {
				assert.True(t, strings.HasPrefix(T(v).String(), name+"("), T(v).String())
				_, _ = T(v).MarshalText()
			})
		}
		for _, bad := range []string{"nonsense", strings.ToUpper(last.String()), " " + last.String(), last.String() + " ", T(255).String(), "1", "\x00"} {
			var e *ParseError
			v := last
			require.ErrorAs(t, P(&v).UnmarshalText([]byte(bad)), &e, bad)
			assert.Equal(t, last, v, "left as it was")
			assert.Equal(t, "Parse"+name, e.Func)
			assert.Equal(t, bad, e.Input)
			assert.NotEmpty(t, e.Reason)
			if parse != nil {
				v, err := parse(bad)
				require.ErrorAs(t, err, &e, bad)
				assert.Zero(t, v)
			}
		}
		if parse != nil {
			_, err := parse("")
			var e *ParseError
			assert.ErrorAs(t, err, &e, "the zero has no text to parse")
		}
	})
}

func TestEnumerations(t *testing.T) {
	checkEnum(t, "Kind", ElectionTeam, "", ParseKind)
	checkEnum(t, "Role", Clerk, "", ParseRole)
	checkEnum(t, "Level", LevelHamlet, "", ParseLevel)
	checkEnum(t, "AreaType", SpecialZone, "", ParseAreaType)
	checkEnum(t, "Rel", GivesOpinions, "", ParseRel)
	checkEnum(t, "Matter", MatterConsultation, "", ParseMatter)
	checkEnum(t, "Where", ByTrace, "", ParseWhere)
	checkEnum(t, "Class", ResidentBody, "", ParseClass)
	checkEnum(t, "Works", UnderHead, "", ParseWorks)
	checkEnum(t, "How", Assigned, "", ParseHow)
	checkEnum(t, "Charge", Running, "", ParseCharge)
	checkEnum(t, "Extent", SomeOrAll, "", ParseExtent)
	checkEnum(t, "Match", MatchExact, "", ParseMatch)
	checkEnum(t, "Truth", True, "false", nil)
	checkEnum(t, "Occupancy", Run, "unknown", nil)
}

// TestUnknownTextNamesEveryChoice checks that the error lists what is wanted.
func TestUnknownTextNamesEveryChoice(t *testing.T) {
	_, err := ParseLevel("ward")
	assert.EqualError(t, err, `ParseLevel("ward"): want one of central, province, district, commune, hamlet`)
	for v, all := range map[encoding.TextUnmarshaler][]string{
		new(Truth): {"false", "unknown", "true"}, new(Occupancy): {"unknown", "vacant", "held", "run"},
	} {
		err := v.UnmarshalText([]byte("perhaps"))
		for _, s := range all {
			assert.ErrorContains(t, err, s)
		}
	}
}

func TestKinds(t *testing.T) {
	list := slices.Collect(Kinds())
	require.NotEmpty(t, list)
	assert.Equal(t, PartyCongress, list[0])
	assert.Equal(t, ElectionTeam, list[len(list)-1])
	assert.True(t, slices.IsSorted(list))
	for range Kinds() {
		break
	}
	for _, k := range append(list, 0, 200) {
		assert.NotPanics(t, func() {
			_, _, _, _ = k.Term(), k.Class(), k.Works(), k.HasSector()
			roles := slices.Collect(k.Roles())
			assert.True(t, slices.IsSorted(roles), k)
			assert.Equal(t, roles, slices.Compact(slices.Clone(roles)), k)
			for range k.Roles() {
				break
			}
		})
	}
	assert.Empty(t, slices.Collect(Kind(200).Roles()))
	assert.Zero(t, Kind(200).Term())
}

func TestLevelsOfAreaTypes(t *testing.T) {
	want := map[AreaType]Level{
		0: 0, Country: LevelCentral, Province: LevelProvince, Municipality: LevelProvince, UrbanDistrict: LevelDistrict,
		RuralDistrict: LevelDistrict, Town: LevelDistrict, ProvincialCity: LevelDistrict, MunicipalCity: LevelDistrict,
		Ward: LevelCommune, Commune: LevelCommune, Township: LevelCommune, SpecialZone: LevelCommune, SpecialZone + 1: 0, 200: 0,
	}
	for a, l := range want {
		assert.Equal(t, l, a.Level(), a)
		assert.Equal(t, l != 0, a.Term().Vi != "" && a.Term().En != "", a)
	}
}

func TestSets(t *testing.T) {
	types := AreaTypesOf(Ward, Country, Ward, Province)
	assert.Equal(t, []AreaType{Country, Province, Ward}, slices.Collect(types.All()))
	assert.Equal(t, AreaTypesOf(Province, Ward, Country), types)
	assert.True(t, types.Has(Ward))
	assert.False(t, types.Has(Commune))
	assert.False(t, types.Has(0))
	assert.Zero(t, AreaTypesOf())
	assert.Zero(t, AreaTypesOf(0), "none is in no set")
	assert.False(t, AreaTypes(0).Has(Ward))
	levels := LevelsOf(LevelHamlet, LevelCentral)
	assert.Equal(t, []Level{LevelCentral, LevelHamlet}, slices.Collect(levels.All()))
	assert.True(t, levels.Has(LevelHamlet))
	assert.False(t, levels.Has(LevelCommune))
	for _, n := range []uint8{16, 63, 64, 200, 255} {
		assert.NotPanics(t, func() {
			assert.False(t, types.Has(AreaType(n)))
			assert.False(t, levels.Has(Level(n)))
			assert.Zero(t, AreaTypesOf(AreaType(n)))
			assert.Zero(t, LevelsOf(Level(n)))
		}, n)
	}
	for range types.All() {
		break
	}
	for range levels.All() {
		break
	}
}

func TestSetJSON(t *testing.T) {
	type record struct {
		Types  AreaTypes `json:"types"`
		Levels Levels    `json:"levels"`
		None   Levels    `json:"none,omitzero"`
	}
	x := record{Types: AreaTypesOf(Ward, Country), Levels: LevelsOf(LevelDistrict)}
	b, err := json.Marshal(x)
	require.NoError(t, err)
	assert.Equal(t, `{"types":["country","ward"],"levels":["district"]}`, string(b))
	var back record
	require.NoError(t, json.Unmarshal(b, &back))
	assert.Equal(t, x, back)

	b, err = json.Marshal(record{})
	require.NoError(t, err)
	assert.Equal(t, `{"types":[],"levels":[]}`, string(b))

	for _, bad := range []string{`{"types":"ward"}`, `{"types":["phường"]}`, `{"types":[9]}`, `{"levels":["ward"]}`, `{"levels":{}}`} {
		assert.Error(t, json.Unmarshal([]byte(bad), &back), bad)
		assert.Equal(t, x, back, "left as it was")
	}
	for _, empty := range []string{`{"types":[]}`, `{"types":null}`, `{"types":[""]}`} {
		back.Types = AreaTypesOf(Ward)
		require.NoError(t, json.Unmarshal([]byte(empty), &back), empty)
		if empty != `{"types":null}` {
			assert.Zero(t, back.Types, empty)
		}
	}
	// every set comes back
	for s := AreaTypes(0); s < 1<<(SpecialZone+1); s += 2 {
		b, err := s.MarshalJSON()
		require.NoError(t, err)
		var back AreaTypes
		require.NoError(t, back.UnmarshalJSON(b))
		require.Equal(t, s, back)
	}
}

func TestPatternJSON(t *testing.T) {
	for _, p := range []Pattern{
		{},
		{Class: PartyAgency, Kind: Commission, Sector: "flood", Host: PartyCommittee, Levels: LevelsOf(LevelProvince), Within: "vn", Unit: "government@vn"},
	} {
		b, err := json.Marshal(p)
		require.NoError(t, err)
		var back Pattern
		require.NoError(t, json.Unmarshal(b, &back))
		assert.Equal(t, p, back)
	}
	b, err := json.Marshal(Pattern{Kind: Commission})
	require.NoError(t, err)
	assert.Equal(t, `{"kind":"commission"}`, string(b))
}

func TestDataJSON(t *testing.T) {
	d := fixture()
	b, err := json.Marshal(d)
	require.NoError(t, err)
	var back Data
	require.NoError(t, json.Unmarshal(b, &back))
	assert.Equal(t, d, back)
	again, err := json.Marshal(back)
	require.NoError(t, err)
	assert.Equal(t, string(b), string(again))
}

func TestAreaTypesOfALevel(t *testing.T) {
	var s AreaTypes
	require.NoError(t, json.Unmarshal([]byte(`["country", "provinces", "districts", "communes"]`), &s))
	assert.Len(t, slices.Collect(s.All()), 12)
	require.NoError(t, json.Unmarshal([]byte(`["districts", "ward"]`), &s))
	assert.Equal(t, AreaTypesOf(UrbanDistrict, RuralDistrict, Town, ProvincialCity, MunicipalCity, Ward), s)
	before := s
	for _, bad := range []string{`["hamlets"]`, `"districts"`, `["ward", 3]`, `{}`} {
		assert.Error(t, json.Unmarshal([]byte(bad), &s), bad)
		assert.Equal(t, before, s, bad)
	}
}
