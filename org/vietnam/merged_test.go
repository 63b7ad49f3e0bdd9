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

// lastPart is what stands after the last slash of an ID.
func lastPart(id org.AreaID) string { return string(id[strings.LastIndexByte(string(id), '/')+1:]) }

// TestMerged reads merged.txt: what the acts made of communes between the lists, with how much of them, by what act and clause.
func TestMerged(t *testing.T) {
	for _, e := range table(t, embedded(t), "merged.txt", 4) {
		a := e.v.Area(org.AreaID(e.fields[0]))
		require.False(t, a.IsZero(), e.line)
		to, err := org.ParseDate(e.fields[1])
		require.NoError(t, err, e.line)
		var got []string
		for b, why := range a.At(to) {
			assert.Equal(t, org.True, why.Truth(), e.line)
			words := []string{lastPart(b.ID())}
			for s := range why.Steps() {
				if s.Rule != org.StepBecame && s.Rule != org.StepWas {
					continue
				}
				if s.Words().Note != "" {
					words = append(words, "by")
				}
				words = append(words, s.Extent.String(), s.Words().Basis)
			}
			got = append(got, strings.Join(words, " "))
		}
		slices.Sort(got)
		assert.Equal(t, e.fields[2], strings.Join(got, "; "), e.line)
	}
}

// Every commune of the first list is on record to the last day before the communes of 2025-07-01, and every commune of that
// day from the first list on, but for three of each of which nothing read tells.
func TestNoCommuneIsLostBetweenTheLists(t *testing.T) {
	reg := registry(t)
	lost := func(from, to org.Date) (ids []org.AreaID) {
		for a := range reg.At(from).Areas() {
			found := a.Level() != org.LevelCommune
			for range a.At(to) {
				found = true
			}
			if !found {
				ids = append(ids, a.ID())
			}
		}
		slices.Sort(ids)
		return ids
	}
	assert.Equal(t, []org.AreaID{
		"yen-bai/huyen-tran-yen/xa-bao-hung", "yen-bai/huyen-tran-yen/xa-dao-thinh", "yen-bai/huyen-tran-yen/xa-nga-quan",
	}, lost(20221001, 20250630))
	assert.Equal(t, []org.AreaID{
		"son-la/huyen-moc-chau/phuong-binh-minh", "son-la/huyen-moc-chau/phuong-co-do", "son-la/huyen-moc-chau/phuong-moc-ly",
	}, lost(20250630, 20221001))
}

// Where a new commune has the code of one that ended with it, that one went into it: what the news tell of is held against the
// lists. But for three that are known by the code alone, they do not come from there.
func TestCodesAgreeWithTheMergers(t *testing.T) {
	reg := registry(t)
	days := []org.Date{20221001, 20241101, 20250101, 20250630}
	agree := 0
	var against []string
	for i, from := range days[:len(days)-1] {
		to := days[i+1]
		for a := range reg.At(from).Areas() {
			b := reg.At(to).Coded(a.Code())
			if a.Level() != org.LevelCommune || b.IsZero() || b.ID() == a.ID() || reg.At(to).Area(a.ID()).Truth() == org.True {
				continue
			}
			found := false
			for c := range a.At(to) {
				found = found || c.ID() == b.ID()
			}
			if found {
				agree++
			} else {
				against = append(against, lastPart(a.ID())+" → "+lastPart(b.ID()))
			}
		}
	}
	assert.Empty(t, against)
	assert.Equal(t, 288, agree)
}

// Whatever took in others and was there before goes on itself: else it would have been the others alone. Records begin and end by the act of
// the change.
func TestWhatTookInOthersGoesOn(t *testing.T) {
	reg, d := registry(t), vietnam.Data()
	type edge struct {
		id  org.AreaID
		day org.Date
	}
	goesOn, begins, ends := map[edge]bool{}, map[edge]org.SourceID{}, map[edge]org.SourceID{}
	for _, c := range d.AreaChanges {
		goesOn[edge{c.From, c.Day}] = goesOn[edge{c.From, c.Day}] || c.From == c.To
	}
	for i := range d.Areas {
		a := &d.Areas[i]
		begins[edge{a.ID, a.From}], ends[edge{a.ID, a.Until}] = a.Basis.Source, a.End.Basis.Source
	}
	for _, c := range d.AreaChanges {
		if !reg.At(c.Day.Add(-1)).Area(c.To).IsZero() {
			assert.True(t, goesOn[edge{c.To, c.Day}], "%s, %s", c.To, c.Day)
		}
		if c.Day < 20250701 {
			assert.Equal(t, c.Basis.Source, ends[edge{c.From, c.Day}], "%s, %s", c.From, c.Day)
			assert.Equal(t, c.Basis.Source, begins[edge{c.To, c.Day}], "%s, %s", c.To, c.Day)
		}
	}
}
