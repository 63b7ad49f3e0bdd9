package vietnam_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/vnpolity/vnpolity/org"
	"github.com/vnpolity/vnpolity/org/vietnam"
)

// embedded is the registry of the data alone.
func embedded(t testing.TB) *org.Registry {
	t.Helper()
	reg, err := org.New(vietnam.Data())
	require.NoError(t, err)
	return reg
}

// An entry is a line of a table that begins with a day: the view of the day, and the other fields.
type entry struct {
	line   string
	v      org.View
	fields []string
}

// table returns the lines of a table of n fields, the day among them.
func table(t testing.TB, reg *org.Registry, file string, n int) []entry {
	t.Helper()
	var list []entry
	for _, line := range lines(t, file) {
		x := strings.Split(line, "|")
		require.Len(t, x, n, line)
		for i := range x {
			x[i] = strings.TrimSpace(x[i])
		}
		day, err := org.ParseDate(x[0])
		require.NoError(t, err, line)
		list = append(list, entry{line, reg.At(day), x[1:]})
	}
	return list
}

// unit returns the unit that the entry begins with.
func (e entry) unit(t testing.TB) org.Unit {
	t.Helper()
	u := e.v.Unit(org.UnitID(e.fields[0]))
	require.False(t, u.IsZero(), e.line)
	return u
}

// A unit that nothing records is unknown where law leaves it open, and absent only where law or a record says so.
func TestThere(t *testing.T) {
	for _, e := range table(t, embedded(t), "there.txt", 4) {
		why := e.v.Explain(org.UnitID(e.fields[0]))
		assert.Equal(t, e.fields[1], why.Truth().String(), e.line)
		assert.Contains(t, why.String(), e.fields[2], e.line)
	}
}

// Of what law gives several, told apart by label, none is there without one: it has no handle, and no name.
func TestOneOfManyIsNoUnit(t *testing.T) {
	reg := embedded(t)
	v := reg.At(20250801)
	for _, id := range []org.UnitID{"regional-court@ha-noi", "regional-procuracy@lao-cai", "defence-command@bac-ninh"} {
		assert.True(t, v.Unit(id).IsZero(), id)
		assert.False(t, reg.HasUnit(id), id)
		for u := range v.Area(id.Area()).Candidates() {
			assert.NotEqual(t, id, u.ID())
		}
	}
	for u := range v.Named("Tòa án nhân dân khu vực - Hà Nội") {
		assert.NotEqual(t, org.UnitID("regional-court@ha-noi"), u.ID())
	}
	mine := org.Data{Units: []org.UnitRecord{{Unit: "regional-court@lao-cai", Name: "Tòa án nhân dân khu vực Lào Cai", Span: org.Span{From: 2025_07_01, Until: org.Open}}}}
	reg, err := org.New(org.Merge(vietnam.Data(), mine))
	require.NoError(t, err)
	assert.Equal(t, org.True, reg.At(20250801).Unit("regional-court@lao-cai").Truth(), "what a record has is there")
}

// What a unit became names what law or a record says, and is a gap, never nothing, where they say nothing.
func TestBecame(t *testing.T) {
	for _, e := range table(t, embedded(t), "became.txt", 5) {
		to, err := org.ParseDate(e.fields[1])
		require.NoError(t, err, e.line)
		var got []string
		for w, why := range e.unit(t).At(to) {
			mark := map[org.Truth]string{org.True: "", org.Unknown: "?"}[why.Truth()]
			for s := range why.Steps() {
				if s.Rule == org.StepGap {
					mark = "gap "
				}
			}
			got = append(got, mark+string(w.ID()))
			assert.Contains(t, why.String(), e.fields[3], e.line)
		}
		assert.Equal(t, e.fields[2], strings.Join(got, "; "), e.line)
	}
}

// Whatever ended in the reorganisations of 2025 has something in its place, if only a candidate.
func TestNothingEndsInSilence(t *testing.T) {
	reg := embedded(t)
	before, after := org.MustParseDate("2023-02-24"), org.MustParseDate("2025-08-01")
	for _, id := range []org.AreaID{"vn", "ha-noi", "ha-noi/quan-thanh-xuan", "ha-noi/quan-thanh-xuan/phuong-nhan-chinh", "bac-ninh"} {
		for u := range reg.At(before).Area(id).Units() {
			for _, v := range u.Preorder() {
				found := false
				for range v.At(after) {
					found = true
				}
				assert.True(t, found, "nothing stands for %s", v.ID())
			}
		}
	}
}

// A line that starts at a unit that may be gone is no more certain than the unit, and says so; so are its relations.
func TestLineIsAsWeakAsItsUnit(t *testing.T) {
	u := embedded(t).At(org.MustParseDate("2025-03-10")).Unit("commission.mass-mobilisation@party-committee@ha-noi")
	require.Equal(t, org.Unknown, u.Truth())
	count := 0
	for w, why := range u.Line() {
		count++
		assert.Equal(t, org.Unknown, why.Truth(), "%s", w.ID())
		weakest := org.True
		for s := range why.Steps() {
			weakest = min(weakest, s.Truth)
		}
		assert.Equal(t, why.Truth(), weakest, "%s", why)
	}
	assert.Equal(t, 2, count)
	for w, why := range u.Out(org.Advises) {
		assert.Equal(t, org.Unknown, why.Truth(), "%s", w.ID())
	}
	for w, why := range u.In(org.Guides) {
		assert.Equal(t, org.Unknown, why.Truth(), "%s", w.ID())
	}
}

// What a record rules out is absent, though law leaves it open.
func TestRecordRulesOut(t *testing.T) {
	id := org.UnitID("deputy-group~1@peoples-council@ha-noi")
	mine := org.Data{Units: []org.UnitRecord{{Unit: id, Span: org.Span{From: 2021_07_01, Until: 2022_01_01}}}}
	reg, err := org.New(org.Merge(vietnam.Data(), mine))
	require.NoError(t, err)
	why := reg.At(2023_02_24).Explain(id)
	assert.Equal(t, org.False, why.Truth())
	assert.Contains(t, why.String(), string(org.StepRecord))
	assert.Equal(t, org.Unknown, reg.At(2023_02_24).Explain("deputy-group~2@peoples-council@ha-noi").Truth())
}
