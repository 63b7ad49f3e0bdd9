package directive_test

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/vnpolity/vnpolity/directive"
	"github.com/vnpolity/vnpolity/org"
)

// rows reads a file of testdata: fields between bars, a row a line.
func rows(t testing.TB, name string, fields int) [][]string {
	t.Helper()
	text, err := os.ReadFile(filepath.Join("testdata", name))
	require.NoError(t, err)
	var all [][]string
	for i, line := range strings.Split(string(text), "\n") {
		if line == "" || line[0] == '#' {
			continue
		}
		row := strings.Split(line, "|")
		require.Len(t, row, fields, "%s:%d", name, i+1)
		for j := range row {
			row[j] = strings.TrimSuffix(strings.TrimPrefix(row[j], " "), " ")
		}
		all = append(all, row)
	}
	return all
}

func TestNumbers(t *testing.T) {
	seen := map[directive.Number]bool{}
	for _, row := range rows(t, "numbers.txt", 7) {
		t.Run(row[0], func(t *testing.T) {
			n, err := directive.ParseNumber(row[0])
			require.NoError(t, err)
			style := "state"
			if n.Party() {
				style = "party"
			}
			var forms []string
			for f := range n.Forms() {
				forms = append(forms, f.String())
			}
			year := strconv.Itoa(n.Year())
			got := []string{n.String(), n.Serial(), year, n.Symbol(), n.Issuer(), style, strings.Join(forms, ", ")}
			assert.Equal(t, row, got)
			assert.False(t, n.IsZero())
			assert.False(t, seen[n], "twice in the file")
			seen[n] = true
			assert.Truef(t, strings.HasSuffix(row[0], n.Series()), "series %q", n.Series())
			text, err := n.MarshalText()
			require.NoError(t, err)
			var back directive.Number
			require.NoError(t, back.UnmarshalText(text))
			assert.Equal(t, n, back)
		})
	}
	assert.GreaterOrEqual(t, len(seen), 120)
}

func TestBadNumbers(t *testing.T) {
	bad := rows(t, "bad_numbers.txt", 3)
	assert.GreaterOrEqual(t, len(bad), 50)
	text, err := os.ReadFile(filepath.Join("testdata", "bad_numbers.txt"))
	require.NoError(t, err)
	for line := range strings.Lines(string(text)) {
		if line[0] == '#' || line[0] == '\n' {
			continue
		}
		// The blanks around an input are part of it.
		quoted, rest, _ := strings.Cut(strings.TrimSuffix(line, "\n"), " | ")
		at, reason, _ := strings.Cut(rest, " | ")
		in, err := strconv.Unquote(`"` + quoted + `"`)
		require.NoError(t, err, line)
		offset, err := strconv.Atoi(at)
		require.NoError(t, err, line)
		n, err := directive.ParseNumber(in)
		assert.True(t, n.IsZero(), quoted)
		assert.Equal(t, &org.ParseError{Func: "ParseNumber", Input: in, Offset: offset, Reason: reason}, err, quoted)
	}
}

func TestNumberInt(t *testing.T) {
	for in, want := range map[string]int{
		"25-NQ/TW": 25, "007/CĐ-UBND": 7, "13061-CV/VPTW": 13061, "8b-NQ/HNTW": 0, "66.10/2025/NQ-CP": 0, "012/QĐ-UBND": 12,
	} {
		assert.Equal(t, want, directive.MustParseNumber(in).Int(), in)
	}
}

func TestNumberSeries(t *testing.T) {
	for in, want := range map[string]string{
		"25-NQ/TW": "NQ/TW", "33/CT-TTg": "CT-TTg", "30/2020/NĐ-CP": "NĐ-CP", "72/2025/QH15": "QH15", "74-CP": "CP",
		"6525-QĐ/TU": "QĐ/TU", "2579/QĐ-UBND": "QĐ-UBND", "03/TB/MTTQ": "TB/MTTQ",
	} {
		assert.Equal(t, want, directive.MustParseNumber(in).Series(), in)
	}
}

func TestZeroNumber(t *testing.T) {
	var n directive.Number
	assert.True(t, n.IsZero())
	assert.False(t, n.Party())
	assert.Equal(t, []string{"", "", "", "", ""}, []string{n.String(), n.Serial(), n.Series(), n.Symbol(), n.Issuer()})
	assert.Equal(t, []int{0, 0, 0}, []int{n.Int(), n.Year(), n.Compare(n)})
	for f := range n.Forms() {
		assert.Fail(t, "a form", f)
	}
	text, err := json.Marshal(n)
	require.NoError(t, err)
	assert.Equal(t, `""`, string(text))
	n = directive.MustParseNumber("25-NQ/TW")
	require.NoError(t, json.Unmarshal(text, &n))
	assert.True(t, n.IsZero())
}

func TestNumberUnmarshalKeepsOnError(t *testing.T) {
	n := directive.MustParseNumber("25-NQ/TW")
	require.Error(t, n.UnmarshalText([]byte("25 NQ TW")))
	assert.Equal(t, "25-NQ/TW", n.String())
	assert.Panics(t, func() { directive.MustParseNumber("25") })
	_, err := directive.ParseNumber("30/20/NĐ-CP")
	assert.EqualError(t, err, `ParseNumber("30/20/NĐ-CP"): want a 4-digit year (at "20/NĐ-CP")`)
}

func TestNumberCompare(t *testing.T) {
	want := []string{"", "25/CP", "09-NQ/TW", "9-NQ/TW", "10-NQ/TW", "8-NQ/TWA", "8a-NQ/TWA", "8b-NQ/TWA",
		"9/2024/NQ-CP", "2/2025/NQ-CP", "66.2/2025/NQ-CP", "66.10/2025/NQ-CP", "67/2025/NQ-CP"}
	numbers := []directive.Number{{}}
	for _, s := range want[1:] {
		numbers = append(numbers, directive.MustParseNumber(s))
	}
	slices.Reverse(numbers)
	slices.SortFunc(numbers, directive.Number.Compare)
	for i, n := range numbers {
		assert.Equal(t, want[i], n.String())
	}
}

func TestNumberCompareIsAnOrder(t *testing.T) {
	var numbers []directive.Number
	for _, row := range rows(t, "numbers.txt", 7) {
		numbers = append(numbers, directive.MustParseNumber(row[0]))
	}
	for _, s := range []string{"25/NQ/TW", "025-NQ/TW", "25A-NQ/TW", "25.1-NQ/TW", "25.01-NQ/TW", "25.10-NQ/TW"} {
		numbers = append(numbers, directive.MustParseNumber(s))
	}
	for i, a := range numbers {
		for _, b := range numbers[i:] {
			assert.Equal(t, a == b, a.Compare(b) == 0, "%s %s", a, b)
			assert.Equal(t, a.Compare(b), -b.Compare(a), "%s %s", a, b)
		}
	}
	slices.SortFunc(numbers, directive.Number.Compare)
	for i, a := range numbers {
		for _, b := range numbers[i+1:] {
			require.Negative(t, a.Compare(b), "%s %s", a, b)
		}
	}
}

func TestFormsStops(t *testing.T) {
	for f := range directive.MustParseNumber("399-QĐ/TW").Forms() {
		assert.Equal(t, directive.Decision, f)
		break
	}
}

// TestCollectedNumbers reads numbers collected from real texts, where they are at hand.
func TestCollectedNumbers(t *testing.T) {
	dir := os.Getenv("VNPOLITY_SHARED")
	if dir == "" {
		dir = filepath.Join("..", "..", "shared")
	}
	text, err := os.ReadFile(filepath.Join(dir, "facts", "citations.tsv"))
	if err != nil {
		t.Skip("no collected citations: VNPOLITY_SHARED names their directory")
	}
	count := 0
	for line := range strings.Lines(string(text)) {
		cells := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		if cells[2] == "" || cells[2] == "canonical" || cells[3] == "NONE" {
			continue
		}
		for canonical := range strings.SplitSeq(cells[2], ";") {
			s, _, _ := strings.Cut(canonical, "#")
			if s == "" || s[0] < '0' || s[0] > '9' {
				continue // a plenum, or the rest of a pin
			}
			n, err := directive.ParseNumber(s)
			if !assert.NoError(t, err) {
				continue
			}
			count++
			assert.Equal(t, s, n.String())
			form := strings.ToLower(cells[3])
			if form == "sắc lệnh" || form == "quyết định" && n.Symbol() == "" {
				continue
			}
			var terms []string
			for f := range n.Forms() {
				terms = append(terms, f.Term().Vi)
			}
			if len(terms) == 0 || !slices.ContainsFunc(terms, func(vi string) bool { return strings.HasPrefix(form, vi) }) {
				t.Logf("%s is called %s: its symbol says %q", s, form, terms)
			}
		}
	}
	assert.Greater(t, count, 100)
}

func TestParseNumberAllocations(t *testing.T) {
	for _, s := range []string{"25-NQ/TW", "30/2020/NĐ-CP", "403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN"} {
		assert.Zero(t, testing.AllocsPerRun(100, func() { _, _ = directive.ParseNumber(s) }), s)
	}
}

func BenchmarkParseNumber(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		if _, err := directive.ParseNumber("30/2020/NĐ-CP"); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkNumberForms(b *testing.B) {
	b.ReportAllocs()
	n := directive.MustParseNumber("399-QĐ/TW")
	for b.Loop() {
		for range n.Forms() {
		}
	}
}

func FuzzParseNumber(f *testing.F) {
	for _, row := range rows(f, "numbers.txt", 7) {
		f.Add(row[0])
	}
	for _, row := range rows(f, "bad_numbers.txt", 3) {
		f.Add(row[0])
	}
	f.Fuzz(func(t *testing.T, s string) {
		n, err := directive.ParseNumber(s)
		if err != nil {
			checkParseError(t, err, s)
			assert.True(t, n.IsZero())
			return
		}
		assert.Equal(t, s, n.String())
		assert.True(t, utf8.ValidString(s))
		assert.False(t, n.IsZero())
		assert.NotEmpty(t, n.Symbol()+n.Issuer())
		assert.NotEmpty(t, n.Series())
		assert.GreaterOrEqual(t, n.Int(), 0)
		if n.Party() {
			assert.Equal(t, n.Serial()+"-"+n.Symbol()+"/"+n.Issuer(), s)
		}
		for form := range n.Forms() {
			assert.NotEmpty(t, form.Term().Vi)
		}
	})
}

func checkParseError(t *testing.T, err error, s string) {
	t.Helper()
	var pe *org.ParseError
	require.ErrorAs(t, err, &pe)
	assert.Equal(t, s, pe.Input)
	assert.NotEmpty(t, pe.Reason)
	assert.LessOrEqual(t, pe.Offset, len(s))
	assert.GreaterOrEqual(t, pe.Offset, 0)
}

func ExampleNumber() {
	for _, s := range []string{"25-NQ/TW", "33/CT-TTg", "72/2025/QH15"} {
		n := directive.MustParseNumber(s)
		fmt.Printf("%d %d %q %q %t\n", n.Int(), n.Year(), n.Symbol(), n.Issuer(), n.Party())
	}
	// Output:
	// 25 0 "NQ" "TW" true
	// 33 0 "CT" "TTg" false
	// 72 2025 "" "QH15" false
}

func ExampleParseNumber() {
	n, err := directive.ParseNumber("30/2020/NĐ-CP")
	fmt.Println(n, err)
	_, err = directive.ParseNumber("18–NQ/TW")
	fmt.Println(err)
	// Output:
	// 30/2020/NĐ-CP <nil>
	// ParseNumber("18–NQ/TW"): want a plain hyphen (at "–NQ/TW")
}

func ExampleNumber_Forms() {
	for _, s := range []string{"399-QĐ/TW", "2579/QĐ-UBND"} {
		for f := range directive.MustParseNumber(s).Forms() {
			fmt.Println(s, f.Term().Vi)
		}
	}
	// Output:
	// 399-QĐ/TW quyết định
	// 399-QĐ/TW quy định
	// 399-QĐ/TW quy chế
	// 2579/QĐ-UBND quyết định
}
