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
	"golang.org/x/text/unicode/norm"

	"github.com/vnpolity/vnpolity/directive/reorg"
	"github.com/vnpolity/vnpolity/org"
	"github.com/vnpolity/vnpolity/org/vitext"
)

// reading prints what a resolution says, without offsets and notes, one origin a line.
func reading(r *reorg.Resolution) string {
	var b strings.Builder
	fmt.Fprintln(&b, r.Number, r.Issued, r.Issuer, r.Province, r.From, r.Totals)
	for i := range r.Clauses {
		c := &r.Clauses[i]
		fmt.Fprintf(&b, "%v %v → %v\n", c.Pin, c.Act, c.Result)
		for _, o := range c.Origins {
			fmt.Fprintf(&b, "    %v: land %v, people %v, after %v\n", o.Place, o.Land, o.People, o.After)
		}
	}
	return b.String()
}

func TestReadMaiLam(t *testing.T) {
	r, err := reorg.Read(maiLam(t))
	require.NoError(t, err)
	golden(t, "mai-lam-reading.txt", reading(r))
}

// The texts that every reading test goes through: the invented one and, where they are at hand, the 34 of 2025.
func texts(t *testing.T) []string {
	all := []string{maiLam(t)}
	if _, err := os.Stat(sharedDir()); err == nil {
		all = append(all, resolutions(t)...)
	}
	return all
}

// However a text is spelt, wrapped or run together, it says the same.
func TestReadDefects(t *testing.T) {
	defects := map[string]func(string) string{
		"marks apart":     norm.NFD.String,
		"marks composed":  norm.NFC.String,
		"canonical":       vitext.Canonical,
		"Windows lines":   func(s string) string { return strings.ReplaceAll(s, "\n", "\r\n") },
		"one line":        func(s string) string { return strings.ReplaceAll(s, "\n", " ") },
		"narrow lines":    func(s string) string { return wrap(s, 30) },
		"wide lines":      func(s string) string { return wrap(s, 110) },
		"two blanks":      func(s string) string { return strings.ReplaceAll(s, " ", "  ") },
		"no-break blanks": func(s string) string { return strings.ReplaceAll(s, " ", "\u00A0") },
		"run together":    runTogether,
		"foreign đ":       func(s string) string { return strings.ReplaceAll(s, "Đ", "\u00D0") },
	}
	all := texts(t)
	if len(all) > 1 {
		all = append(all, sharedText(t, "texts", "60-NQ_TW.txt"))
	}
	names := slices.Sorted(maps.Keys(defects))
	for i, text := range all {
		r, err := reorg.Read(text)
		require.NoError(t, err)
		want := reading(r)
		for k, name := range names {
			if i > 0 && (i+k)%3 != 0 {
				continue // a third of the defects for each of the real texts is enough
			}
			defect := defects[name]
			got, err := reorg.Read(defect(text))
			if assert.NoError(t, err, "%v, %s", r.Number, name) {
				assert.Equal(t, want, reading(got), "%v, %s", r.Number, name)
			}
		}
	}
}

// wrap breaks the lines of s at blanks so that none is much longer than width bytes.
func wrap(s string, width int) string {
	var b strings.Builder
	for line := range strings.Lines(s) {
		n := 0
		for i, word := range strings.Split(line, " ") {
			switch {
			case i == 0:
			case n > width:
				b.WriteByte('\n')
				n = 0
			default:
				b.WriteByte(' ')
			}
			b.WriteString(word)
			n += len(word) + 1
		}
	}
	return b.String()
}

// runTogether drops every third of the blanks at which a word in small letters ends or begins.
func runTogether(s string) string {
	var b strings.Builder
	words := strings.SplitAfter(s, " ")
	for i, word := range words {
		if i%3 == 0 && i+1 < len(words) && (small(word) || small(words[i+1])) {
			word = strings.TrimSuffix(word, " ")
		}
		b.WriteString(word)
	}
	return b.String()
}

// small reports whether a word is one of those that no name has.
func small(word string) bool {
	switch strings.Trim(word, " ,.;\n") {
	case "và", "các", "xã", "phường", "của", "thành", "là", "này", "số", "lại":
		return true
	}
	return false
}

// Every offset points at what it stands for.
func TestReadOffsets(t *testing.T) {
	for _, text := range texts(t) {
		r, err := reorg.Read(text)
		require.NoError(t, err)
		checkOffsets(t, text, r)
	}
}

func checkOffsets(t *testing.T, text string, r *reorg.Resolution) {
	end := 0
	for i := range r.Clauses {
		c := &r.Clauses[i]
		require.True(t, c.Start < c.End && c.End <= len(text) && (c.Start >= end || c.Act == reorg.Keep), "%v", c.Pin)
		if c.Pin.Clause != 0 {
			require.True(t, strings.HasPrefix(text[c.Start:c.End], fmt.Sprint(c.Pin.Clause)), "%v: %q", c.Pin, text[c.Start:c.End])
		}
		end = c.End
		for _, o := range c.Origins {
			checkPlace(t, text, c, o.Place)
		}
		checkPlace(t, text, c, c.Result)
	}
	for _, n := range r.Notes {
		require.True(t, 0 <= n.Start && n.Start <= n.End && n.End <= len(text), "%v", n)
		require.Equal(t, n.Text, strings.Join(strings.Fields(text[n.Start:n.End]), " "))
	}
}

func checkPlace(t *testing.T, text string, c *reorg.Clause, p reorg.Place) {
	require.True(t, c.Start <= p.Start && p.Start < p.End && p.End <= c.End, "%v %v", c.Pin, p)
	printed := strings.Join(strings.Fields(vitext.Canonical(text[p.Start:p.End])), " ")
	require.True(t, strings.HasSuffix(printed, p.Name.Bare), "%v: %q is read as %v", c.Pin, printed, p)
}

func TestReadProvinces(t *testing.T) {
	text := sharedText(t, "texts", "60-NQ_TW.txt")
	r, err := reorg.Read(text)
	require.NoError(t, err)
	assert.Equal(t, "60-NQ/TW", r.Number.String())
	assert.Equal(t, org.MustParseDate("2025-04-12"), r.Issued)
	assert.Equal(t, org.UnitID("party-committee@vn"), r.Issuer)
	assert.Equal(t, reorg.Count{Units: 34, Provinces: 28, Cities: 6}, r.Totals.All)
	require.Len(t, r.Clauses, 34)
	origins := 0
	for range r.Origins() {
		origins++
	}
	assert.Equal(t, 63, origins)
	c := r.Clauses[11]
	assert.Equal(t, "mục II.1 arrange tỉnh Tuyên Quang tỉnh Tuyên Quang", fmt.Sprint(c.Pin, " ", c.Act, " ", c.Result, " ", c.Seat))
	without := text[:c.Start] + text[c.End:]
	_, err = reorg.Read(without)
	assert.ErrorContains(t, err, "want nothing after the end of the clause") // the items behind no longer follow
	_, err = reorg.Read(text[:len(text)-3000])
	assert.ErrorContains(t, err, "60-NQ/TW, mục II")

	require.Len(t, r.Notes, 1) // thành phố cần Thơ
	assert.Equal(t, reorg.SmallLetter, r.Notes[0].Defect)
	checkOffsets(t, text, r)
}

// All 34 resolutions of 2025 are read with no clause unread, and come to the 3,321 communes of the country.
func TestReadAll(t *testing.T) {
	var all reorg.Count
	var clauses, notes int
	for _, text := range resolutions(t) {
		r, err := reorg.Read(text)
		require.NoError(t, err)
		assert.Equal(t, org.UnitID("standing-committee@national-assembly@vn"), r.Issuer)
		assert.Equal(t, org.MustParseDate("2025-06-16"), r.Issued)
		assert.Equal(t, after, r.From)
		last := r.Clauses[len(r.Clauses)-1].Pin.Clause
		assert.True(t, r.Totals.Pin.Clause == last || r.Totals.Pin.Clause == last+1)
		assert.Equal(t, r.Totals.All.Units, len(r.Clauses))
		all.Units += r.Totals.All.Units
		all.Communes += r.Totals.All.Communes
		all.Wards += r.Totals.All.Wards
		all.Zones += r.Totals.All.Zones
		clauses += len(r.Clauses)
		notes += len(r.Notes)
	}
	assert.Equal(t, reorg.Count{Units: 3321, Communes: 2621, Wards: 687, Zones: 13}, all)
	assert.Equal(t, 3321, clauses)
	t.Logf("%d places of the texts are defective", notes)
}
