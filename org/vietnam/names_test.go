package vietnam_test

import (
	"bufio"
	"os"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/unicode/norm"

	"github.com/vnpolity/vnpolity/org"
	"github.com/vnpolity/vnpolity/org/vietnam"
)

// A row is a line of names.txt or titles.txt: what something was called on a day, and how else it is written.
type row struct {
	recorded bool // a "+" before it: law does not give this unit to every place, and the test records it
	day      org.Date
	id       string
	text     string
	others   []string
}

// lines returns the lines of a table, without comments.
func lines(t testing.TB, file string) []string {
	t.Helper()
	f, err := os.Open("testdata/" + file)
	require.NoError(t, err)
	defer f.Close()
	var list []string
	for s := bufio.NewScanner(f); s.Scan(); {
		line := strings.TrimSpace(s.Text())
		if line != "" && line[0] != '#' {
			list = append(list, line)
		}
	}
	return list
}

func rows(t testing.TB, file string) []row {
	t.Helper()
	var list []row
	for _, line := range lines(t, file) {
		line, recorded := strings.CutPrefix(strings.TrimSpace(strings.TrimPrefix(line, "?")), "+")
		parts := strings.Split(line, "|")
		require.Len(t, parts, 4, line)
		var err error
		r := row{recorded: recorded, id: strings.TrimSpace(parts[1]), text: strings.TrimSpace(parts[2])}
		r.day, err = org.ParseDate(strings.TrimSpace(parts[0]))
		require.NoError(t, err, line)
		for other := range strings.SplitSeq(parts[3], ";") {
			if other = strings.TrimSpace(other); other != "" {
				r.others = append(r.others, other)
			}
		}
		list = append(list, r)
	}
	return list
}

func unitOf(id string, post bool) org.UnitID {
	if post {
		return org.PostID(id).Unit()
	}
	return org.UnitID(id)
}

// named is the registry with a record for each unit of the tables that is one of several in its place, as Tổ dân phố số 3,
// or is marked as recorded: which of them there are is not in the data.
var named = sync.OnceValues(func() (*org.Registry, error) {
	t := &testing.T{}
	d := vietnam.Data()
	for _, file := range []string{"names.txt", "titles.txt"} {
		for _, r := range rows(t, file) {
			id := unitOf(r.id, file == "titles.txt")
			for u := id; u != ""; u = u.Host() {
				if !strings.Contains(string(u), "~") && !(r.recorded && u == id) || strings.HasPrefix(string(u), "military-region~") {
					continue
				}
				if i := slices.IndexFunc(d.Units, func(x org.UnitRecord) bool { return x.Unit == u }); i < 0 {
					d.Units = append(d.Units, org.UnitRecord{Unit: u, Seen: []org.Date{r.day}, Grounding: org.Grounding{Source: org.Ref{Source: "kien-thuc-chung"}}})
				} else {
					d.Units[i].Seen = append(d.Units[i].Seen, r.day)
				}
			}
		}
	}
	return org.New(d)
})

func registry(t testing.TB) *org.Registry {
	t.Helper()
	reg, err := named()
	require.NoError(t, err)
	return reg
}

func TestNames(t *testing.T) {
	reg := registry(t)
	list := rows(t, "names.txt")
	assert.GreaterOrEqual(t, len(list), 250)
	for _, r := range list {
		u := reg.At(r.day).Unit(org.UnitID(r.id))
		if assert.False(t, u.IsZero(), "%s %s", r.day, r.id) {
			assert.Equal(t, r.text, u.Name(), r.id)
			assert.NotEmpty(t, u.NameIn(english), r.id)
		}
	}
}

func TestTitles(t *testing.T) {
	reg := registry(t)
	list := rows(t, "titles.txt")
	assert.GreaterOrEqual(t, len(list), 120)
	for _, r := range list {
		p := reg.At(r.day).Post(org.PostID(r.id))
		if assert.False(t, p.IsZero(), "%s %s", r.day, r.id) {
			assert.Equal(t, r.text, p.Title(), r.id)
			assert.NotEmpty(t, p.TitleIn(english), r.id)
		}
	}
}

// best returns how well the name fits the unit, and whether a better fit comes before it.
func best(v org.View, name string, id org.UnitID) (org.Match, bool) {
	first := org.Match(0)
	for u, m := range v.Named(name) {
		if first == 0 {
			first = m
		}
		if u.ID() == id {
			return m, m == first
		}
	}
	return 0, false
}

// oldTones writes tones as many people do: uỷ, hoà.
var oldTones = strings.NewReplacer("ủy", "uỷ", "Ủy", "Uỷ", "òa", "oà", "óa", "oá", "Hòa", "Hoà")

func TestNamedFindsEveryName(t *testing.T) {
	reg := registry(t)
	for _, r := range rows(t, "names.txt") {
		v, id := reg.At(r.day), org.UnitID(r.id)
		for _, x := range []struct {
			how, name string
			want      org.Match
		}{
			{"as written", r.text, org.MatchExact},
			{"decomposed", norm.NFD.String(r.text), org.MatchExact},
			{"old tones", oldTones.Replace(r.text), org.MatchExact},
			{"capitals", strings.ToUpper(r.text), org.MatchSpelling},
		} {
			m, ok := best(v, x.name, id)
			assert.True(t, ok, "%s: %s %q: %s", x.how, r.id, x.name, m)
			assert.GreaterOrEqual(t, m, x.want, "%s: %s %q", x.how, r.id, x.name)
		}
		abbr := v.Unit(id).Abbreviation()
		m, ok := best(v, abbr, id)
		assert.True(t, ok && m >= org.MatchShort, "abbreviation: %s %q: %s", r.id, abbr, m)
	}
}

func TestNamedFindsOtherWays(t *testing.T) {
	reg := registry(t)
	for _, r := range rows(t, "names.txt") {
		for _, other := range r.others {
			m, _ := best(reg.At(r.day), other, org.UnitID(r.id))
			assert.GreaterOrEqual(t, m, org.MatchShort, "%s %q", r.id, other)
		}
	}
}

// A name that differs only in tones is a candidate and never more.
func TestToneAloneIsNeverExact(t *testing.T) {
	reg := registry(t)
	flat := strings.NewReplacer("ủ", "u", "Ủ", "U", "ậ", "â", "á", "a", "à", "a", "ộ", "ô", "ứ", "ư", "ế", "ê", "ổ", "ô", "ị", "i")
	changed := 0
	for _, r := range rows(t, "names.txt") {
		other := flat.Replace(r.text)
		if other == r.text {
			continue
		}
		changed++
		if m, _ := best(reg.At(r.day), other, org.UnitID(r.id)); m > org.MatchFolded {
			t.Errorf("%s: %q is no spelling of %q, but fits as %s", r.id, other, r.text, m)
		}
	}
	assert.Greater(t, changed, 200)
}

// TestPlaces reads places.txt.
func TestPlaces(t *testing.T) {
	for _, e := range table(t, registry(t), "places.txt", 3) {
		var got []string
		for a := range e.v.Place(e.fields[0]) {
			got = append(got, string(a.ID()))
		}
		assert.Equal(t, e.fields[1], strings.Join(got, "; "), e.line)
	}
}

// TestRespelled reads respelled.txt.
func TestRespelled(t *testing.T) {
	for _, e := range table(t, registry(t), "respelled.txt", 4) {
		var got []string
		match := "-"
		note := func(id string, m org.Match) {
			if len(got) == 0 {
				match = m.String()
			}
			got = append(got, id)
		}
		for a, m := range e.v.Place(e.fields[0]) {
			note(string(a.ID()), m)
		}
		for u, m := range e.v.Named(e.fields[0]) {
			note(string(u.ID()), m)
		}
		assert.Equal(t, e.fields[1], match, e.line)
		assert.Equal(t, e.fields[2], strings.Join(got, "; "), e.line)
	}
}

// Every kind of unit has a name in the table from real use.
func TestNamesOfEveryKind(t *testing.T) {
	seen := map[org.Kind]bool{}
	for _, r := range rows(t, "names.txt") {
		seen[org.UnitID(r.id).Body().Kind] = true
	}
	for k := range org.Kinds() {
		assert.True(t, seen[k], "no line of names.txt is of a %s", k)
	}
}

// Each other way of writing a title ends in a way of writing the name of the unit. In some the unit has gone into the title, as in
// Thủ tướng, Quận ủy viên or UVBTV: these are told from others by their number alone.
func TestOtherTitles(t *testing.T) {
	const swallowed = 26
	reg := registry(t)
	named, not := 0, 0
	for _, r := range rows(t, "titles.txt") {
		v, id := reg.At(r.day), org.PostID(r.id)
		for _, other := range r.others {
			words := strings.Fields(other)
			found := false
			for i := range words {
				m, _ := best(v, strings.Join(words[i:], " "), id.Unit())
				found = found || m >= org.MatchShort
			}
			if found {
				named++
				continue
			}
			not++
			t.Logf("%s: nothing in %q names %s", r.id, other, id.Unit())
		}
	}
	assert.GreaterOrEqual(t, named, 150)
	assert.LessOrEqual(t, not, swallowed)
}

// TestEnglishNames reads english.txt.
func TestEnglishNames(t *testing.T) {
	list := table(t, registry(t), "english.txt", 3)
	assert.GreaterOrEqual(t, len(list), 40)
	for _, e := range list {
		if post := org.PostID(e.fields[0]); post.Role() != 0 {
			assert.Equal(t, e.fields[1], e.v.Post(post).TitleIn(english), e.line)
		} else {
			assert.Equal(t, e.fields[1], e.unit(t).NameIn(english), e.line)
		}
	}
}
