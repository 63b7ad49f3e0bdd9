package reorg_test

import (
	"fmt"
	"maps"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/vnpolity/vnpolity/directive/reorg"
	"github.com/vnpolity/vnpolity/org"
	"github.com/vnpolity/vnpolity/org/vietnam"
)

// succession prints what becomes of what, one edge a line, with the changes that org takes marked.
func succession(s *reorg.Succession) string {
	changed := map[[2]org.AreaID]bool{}
	for _, c := range s.Changes() {
		changed[[2]org.AreaID{c.From, c.To}] = true
	}
	var b strings.Builder
	for _, e := range s.Edges {
		mark := " "
		if changed[[2]org.AreaID{e.From, e.To}] {
			mark = "*"
		}
		fmt.Fprintf(&b, "%s %v → %v %v %v %v\n", mark, e.From, e.To, e.Extent, e.Act, e.Pin)
	}
	for _, n := range s.Notes {
		fmt.Fprintln(&b, n)
	}
	return b.String()
}

func TestJoinMaiLam(t *testing.T) {
	r, err := reorg.Read(maiLam(t))
	require.NoError(t, err)
	reg := maiLamRegistry(t)
	s, err := r.Join(reg.At(before), reg.At(after))
	require.NoError(t, err)
	golden(t, "mai-lam-succession.txt", succession(s))

	d := maiLamData(t)
	d.AreaChanges = append(d.AreaChanges, s.Changes()...)
	_, err = org.New(d)
	assert.NoError(t, err, "org takes the changes as they are")
}

func TestJoinScope(t *testing.T) {
	r, err := reorg.Read(maiLam(t))
	require.NoError(t, err)
	reg, other := maiLamRegistry(t), maiLamRegistry(t)
	for want, views := range map[string][2]org.View{
		`9001/NQ-UBTVQH15: "tỉnh Mai Lâm": want two views of one registry`:                                      {reg.At(before), other.At(after)},
		`9001/NQ-UBTVQH15: "tỉnh Mai Lâm": want the view before and then the view after`:                        {reg.At(after), reg.At(before)},
		`9001/NQ-UBTVQH15: "tỉnh Mai Lâm": works from 2025-07-01: want views of that day and of the day before`: {reg.At(before), reg.At(after.Add(1))},
	} {
		changes, err := r.Changes(views[0], views[1])
		assert.EqualError(t, err, want)
		assert.Nil(t, changes)
	}
	_, err = r.Changes(org.View{}, org.View{})
	assert.Error(t, err)
	r.Province.Bare = "Mai Lãm"
	_, err = r.Changes(reg.At(before), reg.At(after))
	assert.EqualError(t, err, `9001/NQ-UBTVQH15: "tỉnh Mai Lãm": no such province on 2025-07-01`)
}

// successions joins all 34 resolutions to the areas of reg.
func successions(t *testing.T, reg *org.Registry) []*reorg.Succession {
	var all []*reorg.Succession
	for _, text := range resolutions(t) {
		r, err := reorg.Read(text)
		require.NoError(t, err)
		s, err := r.Join(reg.At(before), reg.At(after))
		require.NoError(t, err)
		all = append(all, s)
	}
	return all
}

// Each of the 10,035 communes goes somewhere and each of the 3,321 comes from somewhere, by a clause; and org takes the
// changes of the whole country as they are.
func TestJoinCountry(t *testing.T) {
	reg := country(t)
	d := reg.Data()
	from, to := map[org.AreaID]bool{}, map[org.AreaID]bool{}
	for _, s := range successions(t, reg) {
		for _, e := range s.Edges {
			assert.NotZero(t, e.Pin.Clause)
			assert.NotZero(t, e.Extent)
			if reg.At(before).Area(e.From).Level() == org.LevelCommune {
				from[e.From] = true
			}
			to[e.To] = true
		}
		d.Sources = append(d.Sources, org.Source{ID: s.Source, Title: string(s.Source)})
		d.AreaChanges = append(d.AreaChanges, s.Changes()...)
	}
	assert.Len(t, from, 10035)
	assert.Len(t, to, 3321)
	_, err := org.New(d)
	assert.NoError(t, err)
}

// The country that is embedded has every change that the resolutions compile to.
func TestJoinVietnam(t *testing.T) {
	shared(t)
	d := vietnam.Data()
	reg, err := org.New(d)
	require.NoError(t, err)
	embedded := map[org.Change[org.AreaID]]bool{}
	for _, c := range d.AreaChanges {
		c.Source = org.Ref{}
		embedded[c] = true
	}
	for _, s := range successions(t, reg) {
		for _, c := range s.Changes() {
			c.Source = org.Ref{}
			assert.True(t, embedded[c], "%v", c)
		}
	}
}

// The table of every place that is defective or ambiguous, and how it was settled. Of words run together, which are
// many and doubtful to nobody, it has the number.
func TestNotes(t *testing.T) {
	var table strings.Builder
	kinds := map[reorg.Defect]int{}
	for _, s := range successions(t, country(t)) {
		for _, n := range s.Notes {
			if kinds[n.Defect]++; n.Defect != reorg.RunTogether {
				fmt.Fprintf(&table, "%v, %v\n", s.Source, n)
			}
		}
	}
	for _, k := range slices.Sorted(maps.Keys(kinds)) {
		fmt.Fprintf(&table, "%d × %s\n", kinds[k], k)
	}
	golden(t, "notes.txt", table.String())
	assert.Equal(t, reorg.OtherNames(), kinds[reorg.OtherName], "each row of the table of names is used once")
}

// What the table of other names says was settled by place lies where the other areas of the clause do.
func TestOtherNames(t *testing.T) {
	reg := country(t)
	for _, s := range successions(t, reg) {
		for _, n := range s.Notes {
			if n.Defect != reorg.OtherName || strings.Contains(n.Reason, "in another district") {
				continue
			}
			var district org.Area
			var others []org.Area
			for _, e := range s.Edges {
				switch a := reg.At(before).Area(e.From); {
				case e.Start == n.Start:
					district = a.Parent()
				case e.Pin == n.Pin && e.Act == reorg.Arrange:
					others = append(others, a.Parent())
				}
			}
			if len(others) > 0 && !district.IsZero() {
				assert.Contains(t, others, district, "%v: %v", s.Source, n)
			}
		}
	}
}

// The lists bear witness: a commune of 2025-07-01 whose code was in use the day before has the code of one of its origins.
func TestJoinCodes(t *testing.T) {
	reg := country(t)
	origins := map[org.AreaID][]string{}
	for _, s := range successions(t, reg) {
		for _, e := range s.Edges {
			origins[e.To] = append(origins[e.To], reg.At(before).Area(e.From).Code())
		}
	}
	witnesses := 0
	for to, codes := range origins {
		code := reg.At(after).Area(to).Code()
		if reg.At(before).Coded(code).IsZero() {
			continue
		}
		assert.Contains(t, codes, code, to)
		witnesses++
	}
	assert.Equal(t, 3315, witnesses)
}

// What becomes of places that public maps get wrong, and of the wards of quận Thanh Xuân.
func TestJoinPlaces(t *testing.T) {
	reg := country(t)
	became := map[string][]string{}
	for _, s := range successions(t, reg) {
		for _, e := range s.Edges {
			from := reg.At(before).Area(e.From).String()
			became[from] = append(became[from], fmt.Sprintf("%v %v, %v", reg.At(after).Area(e.To), e.Extent, e.Pin))
		}
	}
	b, err := os.ReadFile("testdata/places.txt")
	require.NoError(t, err)
	for line := range strings.Lines(string(b)) {
		if line = strings.TrimSpace(line); line == "" || line[0] == '#' {
			continue
		}
		from, to, _ := strings.Cut(line, " = ")
		assert.Equal(t, strings.Split(to, "; "), became[from], from)
	}
}
