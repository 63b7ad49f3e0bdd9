package org

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/vnpolity/vnpolity/org/vitext"
)

// This file checks the table of kinds itself: it is data, and nothing else reads all of it.

// tableDays are days on both sides of each renaming.
var tableDays = []Date{20200101, march2025 - 73, march2025, july2025 - 71, july2025, year2026, 20300101}

// spot is a place in which a kind may sit.
type spot struct {
	kind Kind
	at   AreaType
	host Kind
	day  Date
}

// spots are all places that the table allows, each host being somewhere itself.
func spots() map[spot]bool {
	all := map[spot]bool{}
	sits := map[spot]bool{} // without the host
	for grown := true; grown; {
		grown = false
		for k := range Kinds() {
			for t := Country; int(t) < len(areaTypeNames); t++ {
				for _, day := range tableDays {
					for host := Kind(0); int(host) < len(catalogue); host++ {
						s := spot{k, t, host, day}
						if all[s] || host != 0 && !sits[spot{host, t, 0, day}] {
							continue
						}
						if slices.ContainsFunc(sectorsOf(k), func(x Sector) bool { return formFor(Body{Kind: k, Sector: x}, t, host, false, day) != nil }) {
							all[s], sits[spot{k, t, 0, day}], grown = true, true, true
						}
					}
				}
			}
		}
	}
	return all
}

// sectorsOf are the sectors that a row tells apart, and one that it does not know.
func sectorsOf(k Kind) []Sector {
	row := k.row()
	if !row.sectored {
		return []Sector{""}
	}
	list := []Sector{"some-other"}
	for _, f := range row.forms {
		if f.sector != "" {
			list = append(list, f.sector)
		}
	}
	for _, x := range row.roles {
		if x.sector != "" {
			list = append(list, x.sector)
		}
	}
	return list
}

var slotPattern = regexp.MustCompile(`\{.?\}?`)

func slots(t *testing.T, pattern, allowed, where string) string {
	var found string
	for _, s := range slotPattern.FindAllString(pattern, -1) {
		ok := len(s) == 3 && s[2] == '}' && strings.Contains(allowed, s[1:2])
		assert.True(t, ok, "%s: %q in %q", where, s, pattern)
		if ok {
			found += s[1:2]
		}
	}
	assert.Equal(t, strings.Count(pattern, "{"), strings.Count(pattern, "}"), "%s: %q", where, pattern)
	return found
}

// words checks how a pattern is written.
func words(t *testing.T, s, where string) {
	t.Helper()
	assert.Equal(t, vitext.Canonical(s), s, where)
	assert.Equal(t, strings.Join(strings.Fields(s), " "), s, "%s: blanks", where)
	for i := range s {
		if !strings.HasPrefix(s[i:], "{l}") {
			continue
		}
		ok := strings.HasSuffix(s[:i], " ") || s == "QK{l}" // Quân khu 7 is QK7; without a label it is QK
		assert.True(t, ok, "%s: no blank before the label in %q", where, s)
	}
	bare := withoutLabel(s, "")
	assert.NotContains(t, strings.ReplaceAll(bare, "QK{l}", "QK"), "{l}", where)
	assert.Equal(t, strings.Join(strings.Fields(bare), " "), bare, "%s: blanks where there is no label", where)
}

func TestTableIsWhole(t *testing.T) {
	assert.Equal(t, kindRow{}, catalogue[0])
	assert.Len(t, catalogue, int(ElectionTeam)+1)
	assert.Less(t, len(catalogue), 256)
	keys := map[string]Kind{}
	for k := range Kinds() {
		row := k.row()
		t.Run(row.key, func(t *testing.T) {
			assert.Equal(t, -1, badSlug(row.key), "key %q", row.key)
			assert.NotContains(t, keys, row.key)
			keys[row.key] = k
			_, err := ParseRole(row.key)
			assert.Error(t, err, "a key that is a role would make an Actor of two readings")
			got, err := ParseKind(row.key)
			require.NoError(t, err)
			assert.Equal(t, k, got)
			assert.NotEmpty(t, row.vi)
			assert.NotEmpty(t, row.en)
			assert.Equal(t, vitext.Canonical(row.vi), row.vi)
			assert.NotZero(t, row.class)
			assert.Less(t, int(row.class), len(classNames))
			assert.NotZero(t, row.works)
			assert.NotEmpty(t, row.forms)
		})
	}
}

func TestForms(t *testing.T) {
	for k := range Kinds() {
		row := k.row()
		for i, f := range row.forms {
			where := fmt.Sprintf("%s, form %d", k, i)
			vi := slots(t, f.vi, "anhgsl", where)
			en := slots(t, f.en, "anhsl", where)
			patterns := []string{f.vi, f.en}
			abbrs := strings.Split(f.abbr, "|")
			for i, a := range abbrs {
				slots(t, a, "anhgsl", where)
				assert.True(t, a != "" || i == 0, "%s: an empty abbreviation in %q", where, f.abbr) // first: it is not usual
				patterns = append(patterns, a)
			}
			assert.Len(t, slices.Compact(slices.Sorted(slices.Values(abbrs))), len(abbrs), "%s: an abbreviation twice", where)
			slots(t, f.symbol, "hs", where)
			patterns = append(patterns, f.symbol)
			for _, p := range patterns {
				words(t, p, where)
				if strings.ContainsAny(slots(t, p, "anhgsl", where), "hg") {
					assert.NotNil(t, f.under, "%s: a host in %q", where, p)
				}
				if strings.Contains(p, "{s}") {
					assert.True(t, row.sectored, "%s: a sector in %q", where, p)
				}
			}
			assert.NotEmpty(t, f.vi, where)
			assert.NotEmpty(t, f.en, where)
			if row.sectored && f.sector == "" {
				assert.Contains(t, vi, "s", "%s: %q without its sector", where, f.vi)
				assert.Contains(t, en, "s", "%s: %q without its sector", where, f.en)
			}
			assert.Equal(t, strings.Contains(vi, "l"), strings.Contains(en, "l"), "%s: a label in one language only", where)
			if f.sector != "" {
				assert.True(t, row.sectored, where)
				assert.Equal(t, -1, badSlug(string(f.sector)), where)
			}
			checkUnder(t, f.under, where)
			checkTimes(t, f.from, f.until, where)
			assert.Zero(t, f.at&^AreaTypes(everywhere), where)
		}
	}
}

func checkUnder(t *testing.T, under []Kind, where string) {
	t.Helper()
	if under == nil {
		return
	}
	assert.NotEmpty(t, under, where)
	for _, h := range under {
		assert.Less(t, int(h), len(catalogue), where)
		assert.True(t, h != 0 || len(under) == 1, "%s: any host among others", where)
	}
	sorted := slices.Sorted(slices.Values(under))
	assert.Len(t, slices.Compact(sorted), len(under), "%s: a host twice", where)
}

func checkTimes(t *testing.T, from, until Date, where string) {
	t.Helper()
	for _, d := range []Date{from, until} {
		assert.True(t, d == 0 || d == march2025 || d == july2025 || d == year2026, "%s: %s is not among the days of this test", where, d)
	}
	assert.True(t, until == 0 || from < until, where)
}

func TestTitles(t *testing.T) {
	all := spots()
	for k := range Kinds() {
		row := k.row()
		for i, x := range row.roles {
			where := fmt.Sprintf("%s, title %d (%s)", k, i, x.role)
			assert.NotZero(t, x.role, where)
			assert.Less(t, int(x.role), len(roleNames), where)
			assert.GreaterOrEqual(t, x.seats, 0, where)
			if x.role == Head {
				assert.Equal(t, 1, x.seats, where)
			}
			assert.NotEmpty(t, x.vi, where)
			assert.NotEmpty(t, x.en, where)
			for _, p := range []string{x.vi, x.en} {
				words(t, p, where)
				found := slots(t, p, "anhgslu", where)
				assert.True(t, row.sectored || !strings.Contains(found, "s"), "%s: a sector in %q", where, p)
				if strings.ContainsAny(found, "hg") && x.under == nil {
					for s := range all {
						if s.kind == k && s.host == 0 {
							assert.Fail(t, "no host", "%s: %q in the area itself", where, p)
							break
						}
					}
				}
			}
			short, _, _ := strings.Cut(x.vi, "{")
			assert.NotEmpty(t, strings.TrimSpace(short), "%s: no short title in %q", where, x.vi)
			assert.Equal(t, upperFirst(short), short, where)
			if x.sector != "" {
				assert.True(t, row.sectored, where)
				assert.Equal(t, -1, badSlug(string(x.sector)), where)
			}
			checkUnder(t, x.under, where)
			checkTimes(t, x.from, x.until, where)
			assert.Zero(t, x.at&^AreaTypes(everywhere), where)
		}
	}
}

// TestNothingIsHidden checks that each form and each title is the first that fits somewhere, on some day, in a place that
// the table allows.
func TestNothingIsHidden(t *testing.T) {
	forms, titles := map[*form]bool{}, map[*title]map[Kind]bool{}
	for s := range spots() {
		for _, sector := range sectorsOf(s.kind) {
			b := Body{Kind: s.kind, Sector: sector}
			f := formFor(b, s.at, s.host, false, s.day)
			if f == nil {
				continue
			}
			forms[f] = true
			for r := range s.kind.Roles() {
				if x := titleFor(r, b, s.at, s.host, s.day); x != nil {
					if titles[x] == nil {
						titles[x] = map[Kind]bool{}
					}
					titles[x][s.kind] = true
				}
			}
		}
	}
	for k := range Kinds() {
		row := k.row()
		for i := range row.forms {
			assert.True(t, forms[&row.forms[i]], "%s, form %d, %q: nothing is called so", k, i, row.forms[i].vi)
		}
		for i := range row.roles {
			assert.NotEmpty(t, titles[&row.roles[i]], "%s, title %d, %q: nobody is called so", k, i, row.roles[i].vi)
		}
	}
}

// TestEveryUnitHasOneHead checks that a kind with a head has it wherever and whenever it may sit.
func TestEveryUnitHasOneHead(t *testing.T) {
	for s := range spots() {
		if !s.kind.has(Head) {
			continue
		}
		for _, sector := range sectorsOf(s.kind) {
			b := Body{Kind: s.kind, Sector: sector}
			if formFor(b, s.at, s.host, false, s.day) == nil {
				continue
			}
			assert.NotNil(t, titleFor(Head, b, s.at, s.host, s.day), "%s in %s under %q on %s", b, s.at, s.host, s.day)
		}
	}
}

// TestRolesHaveNoGap checks that a role which a kind has in a type of area before a renaming it has after it.
func TestRolesHaveNoGap(t *testing.T) {
	all := spots()
	for s := range all {
		after := s
		after.day = 20300101
		if s.day == after.day || !all[after] {
			continue
		}
		for r := range s.kind.Roles() {
			for _, sector := range sectorsOf(s.kind) {
				b := Body{Kind: s.kind, Sector: sector}
				if s.kind == BorderGuard && r == PoliticalCommissar {
					continue // from 2025-07-01 the provincial command is one of the Military Command
				}
				x, y := titleFor(r, b, s.at, s.host, s.day), titleFor(r, b, s.at, s.host, after.day)
				assert.Equal(t, x == nil, y == nil, "%s of %s in %s under %q: %s and %s", r, b, s.at, s.host, s.day, after.day)
			}
		}
	}
}

// TestNamesAreApart checks that two kinds in one place are not called the same.
func TestNamesAreApart(t *testing.T) {
	type place struct {
		at   AreaType
		host Kind
		day  Date
		name string
	}
	seen := map[place]Kind{}
	for s := range spots() {
		for _, sector := range sectorsOf(s.kind) {
			f := formFor(Body{Kind: s.kind, Sector: sector}, s.at, s.host, false, s.day)
			if f == nil {
				continue
			}
			p := place{s.at, s.host, s.day, vitext.Lower(f.vi)}
			if k, ok := seen[p]; ok && k != s.kind {
				assert.Fail(t, "same name", "%s and %s in %s under %q: %q", k, s.kind, s.at, s.host, f.vi)
			}
			seen[p] = s.kind
		}
	}
}

func TestSharedListsAreRight(t *testing.T) {
	for _, terms := range [][]Kind{inPartyCommittee, inPeoplesCommittee, inPeoplesCouncil, inAssembly, inGovernment, inFrontCommittee,
		inMilitaryCommand, inResidents, inOrganisations, inNationalOffices} {
		checkUnder(t, terms, "hosts")
	}
	for i := range areaTypeForms {
		assert.Equal(t, vitext.Canonical(areaTypeForms[i].Vi), areaTypeForms[i].Vi)
	}
}
