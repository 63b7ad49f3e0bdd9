package vietnam_test

import (
	"cmp"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/vnpolity/vnpolity/org"
	"github.com/vnpolity/vnpolity/org/vietnam"
	"github.com/vnpolity/vnpolity/org/vitext"
)

// listDays are the days of the official lists.
var listDays = []string{"2022-10-01", "2024-11-01", "2025-01-01", "2025-06-30", "2025-07-01", "2026-04-30"}

// A listed is a line of an official list: code, type, name and the code of the area above. It is read here on its own, by
// nothing that the generator uses.
type listed struct{ code, typ, name, parent string }

// misprints are the names that lists have wrong, by day and code: see gen/known.json.
var misprints = map[string]string{"2025-06-30 682": "Đạ Huoai"}

func list(t testing.TB, day string) []listed {
	t.Helper()
	dir := os.Getenv("VNPOLITY_SHARED")
	if dir == "" {
		dir = filepath.Join("..", "..", "..", "shared")
	}
	text, err := os.ReadFile(filepath.Join(dir, "data", "areas-"+day+".tsv"))
	if err != nil {
		t.Skipf("no official lists: %v; set VNPOLITY_SHARED", err)
	}
	var rows []listed
	for line := range strings.Lines(string(text)) {
		f := strings.Split(strings.TrimSpace(line), "\t")
		if f[0] == "code" {
			continue
		}
		f = append(f, "") // a province has nothing above it
		typ := vitext.Lower(f[1])
		row := listed{f[0], typ, spelt(typ, f[2]), f[3]}
		if right, ok := misprints[day+" "+f[0]]; ok {
			require.NotEqual(t, right, row.name, "no misprint any more")
			row.name = right
		}
		rows = append(rows, row)
	}
	return rows
}

// capitals are the names that one list prints with other capitals than a later one, with the words for their types.
var capitals = map[string]string{"xã KRong": "Krong", "xã Ea H'leo": "Ea H'Leo", "xã Ia RVê": "Ia Rvê"}

// spelt is a name as the data spell it: one place for the tone, one space between words, no zero before a number, and the
// capitals of the last list.
func spelt(typ, s string) string {
	s = strings.Join(strings.Fields(vitext.Canonical(s)), " ")
	if n, err := strconv.Atoi(s); err == nil {
		return strconv.Itoa(n)
	}
	return cmp.Or(capitals[typ+" "+s], s)
}

// lineOf is an area as a line of a list.
func lineOf(a org.Area) listed {
	return listed{a.Code(), a.Type().Term().Vi, a.BareName(), a.Parent().Code()}
}

// On each of the six days the data have the areas of the list and no others: codes, types, names, parents.
func TestEveryRowOfEveryList(t *testing.T) {
	reg := registry(t)
	for _, day := range listDays {
		v := reg.At(org.MustParseDate(day))
		want := list(t, day)
		var got []listed
		for a := range v.Areas() {
			if a.Level() > org.LevelCentral {
				got = append(got, lineOf(a))
				require.Equal(t, org.True, a.Truth(), "%s %s", day, a)
			}
		}
		assert.Len(t, got, len(want), day)
		assert.ElementsMatch(t, difference(want, got), []listed{}, "%s: on the list, not in the data", day)
		assert.ElementsMatch(t, difference(got, want), []listed{}, "%s: in the data, not on the list", day)
		for _, row := range want {
			require.Equal(t, row, lineOf(v.Coded(row.code)), "%s: by code", day)
		}

		// By type and parent.
		count := func(rows []listed) map[[2]string]int {
			m := map[[2]string]int{}
			for _, r := range rows {
				m[[2]string{r.typ, r.parent}]++
			}
			return m
		}
		assert.Equal(t, count(want), count(got), day)
	}
}

// No area has another name for a zero before a number or for other capitals.
func TestOneSpellingOfAName(t *testing.T) {
	last := map[org.AreaID]org.AreaRecord{}
	for _, r := range vietnam.Data().Areas {
		before, ok := last[r.ID]
		if ok && before.Name != r.Name {
			assert.NotEqual(t, vitext.Lower(before.Name), vitext.Lower(r.Name), "%s", r.ID)
		}
		assert.NotEqual(t, byte('0'), r.Name[0], "%s", r.ID)
		last[r.ID] = r
	}
}

func difference(a, b []listed) []listed {
	in := map[listed]int{}
	for _, x := range b {
		in[x]++
	}
	var d []listed
	for _, x := range a {
		if in[x]--; in[x] < 0 {
			d = append(d, x)
		}
	}
	return d
}

// The number of areas of each type, as they are known from elsewhere.
func TestCountsOfTheDays(t *testing.T) {
	reg := registry(t)
	for day, want := range map[string]map[org.AreaType]int{
		"2022-10-01": {org.Province: 58, org.Municipality: 5, org.RuralDistrict: 527, org.ProvincialCity: 81, org.MunicipalCity: 1, org.Town: 50, org.UrbanDistrict: 46,
			org.Commune: 8248, org.Ward: 1737, org.Township: 614},
		"2025-06-30": {org.Province: 57, org.Municipality: 6, org.RuralDistrict: 508, org.ProvincialCity: 85, org.MunicipalCity: 2, org.Town: 52, org.UrbanDistrict: 49,
			org.Commune: 7692, org.Ward: 1726, org.Township: 617},
		"2025-07-01": {org.Province: 28, org.Municipality: 6, org.Commune: 2621, org.Ward: 687, org.SpecialZone: 13},
		"2026-04-30": {org.Province: 27, org.Municipality: 7, org.Commune: 2611, org.Ward: 697, org.SpecialZone: 13},
	} {
		got := map[org.AreaType]int{}
		for a := range reg.At(org.MustParseDate(day)).Areas() {
			got[a.Type()]++
		}
		delete(got, org.Country)
		assert.Equal(t, want, got, day)
	}
}

// What the records say to have ended and begun between two days makes the one list out of the other. On 2025-07-01 the
// changes alone do, with the clauses that leave communes as they are.
func TestReplayFromListToList(t *testing.T) {
	reg := registry(t)
	d := reg.Data()
	for i, day := range listDays[1:] {
		from, to := org.MustParseDate(listDays[i]), org.MustParseDate(day)
		now := map[org.AreaID]org.AreaRecord{}
		for a := range reg.At(from).Areas() {
			now[a.ID()] = a.Record()
		}
		if to == 20250701 {
			for _, c := range d.AreaChanges {
				if c.Day == to {
					delete(now, c.From)
				}
			}
			for id, r := range now {
				if r.Type.Level() == org.LevelDistrict {
					delete(now, id) // 203/2025/QH15
				}
			}
		}
		begun := func(id org.AreaID, clause bool) {
			for _, r := range d.Areas {
				if r.ID == id && r.From > from && r.From <= to && (!clause || r.Basis.Pin != "") {
					now[id] = r
				}
			}
		}
		if to == 20250701 {
			for id := range maps.Clone(now) {
				begun(id, true)
			}
			for _, c := range d.AreaChanges {
				if c.Day == to {
					begun(c.To, false)
				}
			}
		} else {
			for _, r := range d.Areas {
				if r.Until > from && r.Until <= to && now[r.ID].Until == r.Until {
					delete(now, r.ID)
				}
			}
			for _, r := range d.Areas {
				if r.From > from && r.From <= to {
					now[r.ID] = r
				}
			}
		}
		var got []listed
		for _, r := range now {
			if r.Type != org.Country {
				got = append(got, listed{r.Code, r.Type.Term().Vi, r.Name, now[r.In].Code})
			}
		}
		want := list(t, day)
		assert.Empty(t, difference(want, got), "%s: not reached", day)
		assert.Empty(t, difference(got, want), "%s: too much", day)
	}
}

// Every commune of 2025-06-30 came somewhere, and every commune of 2025-07-01 from somewhere, by a clause.
func TestEveryCommuneHasItsSuccessors(t *testing.T) {
	reg := registry(t)
	before, after := reg.At(20250630), reg.At(20250701)
	for _, x := range []struct {
		from, to org.View
		communes int
	}{{before, after, 10035}, {after, before, 3321}} {
		communes := 0
		reached := map[org.AreaID]bool{}
		for a := range x.from.Areas() {
			switch {
			case a.Level() == org.LevelCommune:
				communes++
			case a.Level() != org.LevelDistrict || len(slices.Collect(a.Children())) > 0:
				continue // an island district had no communes
			}
			found := 0
			for b, why := range a.At(x.to.Day()) {
				found++
				reached[b.ID()] = true
				require.Equal(t, org.True, why.Truth(), "%s → %s", a, b)
				if a.ID() == b.ID() && a.Type() == b.Type() && a.Code() == b.Code() {
					r := after.Area(a.ID()).Record()
					require.Contains(t, r.Basis.String(), "/NQ-UBTVQH15, khoản ", "%s stays as it is", a)
					continue
				}
				for s := range why.Steps() {
					require.Contains(t, s.Words().Basis, "/NQ-UBTVQH15, khoản ", "%s → %s", a, b)
				}
			}
			require.NotZero(t, found, "%s: nothing became of it", a)
		}
		assert.Equal(t, x.communes, communes)
		for a := range x.to.Areas() {
			if a.Level() == org.LevelCommune {
				require.True(t, reached[a.ID()], "%s comes of nothing", a)
			}
		}
	}
}

// Every district of the last day is followed through its communes, or has become one itself.
func TestEveryDistrictHasItsSuccessors(t *testing.T) {
	reg := registry(t)
	for a := range reg.At(20250630).Areas() {
		if a.Level() == org.LevelDistrict {
			assert.NotEmpty(t, maps.Collect(a.At(20250701)), "%s", a)
		}
	}
}
