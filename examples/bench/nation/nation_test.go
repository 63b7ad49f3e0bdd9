package nation

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/vnpolity/vnpolity/directive"
	"github.com/vnpolity/vnpolity/org"
)

func small(t *testing.T) *org.Registry {
	t.Helper()
	reg, err := org.New(Data(20_000, 1))
	require.NoError(t, err)
	return reg
}

// The same seed gives the same country, and a larger one begins with the same communes.
func TestDataIsTheSame(t *testing.T) {
	assert.Equal(t, Data(5_000, 7), Data(5_000, 7))
	assert.NotEqual(t, Data(5_000, 7).Areas, Data(5_000, 8).Areas)
}

func TestSize(t *testing.T) {
	for _, want := range []int{20_000, 40_000} {
		reg, err := org.New(Data(want, 1))
		require.NoError(t, err)
		units := 0
		table := NewTable(reg)
		for i := range table.Rows {
			if table.Rows[i].IsUnit() {
				units++
			}
		}
		assert.InEpsilon(t, want, units, 0.05)
	}
}

// The table says the same as the registry on either day.
func TestTableAgrees(t *testing.T) {
	reg := small(t)
	table := NewTable(reg)
	for _, day := range []org.Date{Today, Earlier} {
		want := map[string]bool{}
		for u := range reg.At(day).Units() {
			want[string(u.ID())] = true
		}
		for i := range table.Rows {
			if r := &table.Rows[i]; r.IsUnit() {
				require.Equal(t, want[r.ID], table.There(int32(i), day), "%s on %s", r.ID, day)
				delete(want, r.ID)
			}
		}
		assert.Empty(t, want)
	}
}

// Rows are in preorder: what lies within a row follows it, up to its last.
func TestTableIsInPreorder(t *testing.T) {
	table := NewTable(small(t))
	for i := range table.Rows {
		r := &table.Rows[i]
		require.GreaterOrEqual(t, r.Last, int32(i))
		if r.Place >= 0 {
			up := &table.Rows[r.Place]
			require.Less(t, r.Place, int32(i))
			require.LessOrEqual(t, r.Last, up.Last)
		}
	}
}

// The two days differ, and every base unit but a thôn or tổ dân phố has a superior.
func TestCountryIsAlive(t *testing.T) {
	table := NewTable(small(t))
	gone, come, alone, led := 0, 0, 0, 0
	for i := range table.Rows {
		r := &table.Rows[i]
		now, before := table.There(int32(i), Today), table.There(int32(i), Earlier)
		switch {
		case before && !now:
			gone++
		case now && !before:
			come++
		}
		if r.IsUnit() && now {
			if r.Superior < 0 {
				alone++
			} else {
				led++
			}
		}
	}
	assert.Positive(t, gone)
	assert.Positive(t, come)
	assert.Greater(t, led, 3*alone)
	assert.NotEmpty(t, table.Tenures)
}

func TestDutyBindsFiveBodies(t *testing.T) {
	reg := small(t)
	corpus, err := directive.New(reg, Documents())
	require.NoError(t, err)
	duty := corpus.Duty(Documents()[0].Duties[0].ID)
	require.NotNil(t, duty)
	for a := range reg.At(Today).Areas() {
		if a.Level() != org.LevelCommune {
			continue
		}
		units := map[org.UnitID]bool{}
		for answer := range corpus.Responsible(duty, a) {
			units[answer.Unit.ID()] = true
		}
		require.Len(t, units, len(Asked), "%s", a)
	}
}
