package vietnam_test

import (
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
