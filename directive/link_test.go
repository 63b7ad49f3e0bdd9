package directive_test

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/vnpolity/vnpolity/directive"
	"github.com/vnpolity/vnpolity/org"
)

// readRows returns the lines of a table in testdata, without blank lines and comments, split at " | ".
func readRows(t testing.TB, name string) [][]string {
	t.Helper()
	text, err := os.ReadFile("testdata/" + name)
	require.NoError(t, err)
	var rows [][]string
	for line := range strings.Lines(string(text)) {
		if line = strings.TrimSpace(line); line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		cells := strings.Split(line, "|")
		for i := range cells {
			cells[i] = strings.TrimSpace(cells[i])
		}
		rows = append(rows, cells)
	}
	require.NotEmpty(t, rows)
	return rows
}

// story reads documents from lines as in testdata/standing.txt: "a 2020-01-01..2021-01-01", "b 2020 repeals a Điều 5 from 2021".
func story(t testing.TB, text string) []directive.Document {
	t.Helper()
	var docs []directive.Document
	for part := range strings.SplitSeq(text, ";") {
		words := strings.Fields(part)
		require.GreaterOrEqual(t, len(words), 2, "%q", part)
		d := directive.Document{ID: directive.DocID(words[0]), Span: org.Span{Until: org.Open}}
		from, until, ended := strings.Cut(words[1], "..")
		if from != "?" {
			d.Issued = org.MustParseDate(from)
		}
		if ended {
			d.Span.Until = 0
			if until != "?" {
				d.Span.Until = org.MustParseDate(until)
			}
		}
		if len(words) > 2 {
			rel, err := directive.ParseLinkRel(words[2])
			require.NoError(t, err)
			l := directive.Link{Rel: rel, To: directive.DocID(words[3])}
			rest := strings.Join(words[4:], " ")
			pin, day, dated := strings.Cut(rest, "from ")
			if dated {
				l.Day = org.MustParseDate(day)
			}
			if pin = strings.TrimSpace(pin); pin != "" {
				l.ToPin, err = directive.ParsePin(pin)
				require.NoError(t, err)
			}
			d.Links = append(d.Links, l)
		}
		docs = append(docs, d)
	}
	return docs
}

// The table asks about the first document of each story.
func TestStanding(t *testing.T) {
	reg := smallRegistry(t)
	for _, row := range readRows(t, "standing.txt") {
		require.Len(t, row, 3)
		c, err := directive.New(reg, story(t, row[0]))
		require.NoError(t, err, row[0])
		want, err := directive.ParseStanding(row[2])
		if row[2] == "unknown" {
			want, err = 0, nil
		}
		require.NoError(t, err)
		first := story(t, row[0])[0].ID
		got, why := c.Standing(first, org.MustParseDate(row[1]))
		assert.Equal(t, want, got, "%s on %s:\n%s", row[0], row[1], why)
		assert.Equal(t, c.Force(first, org.MustParseDate(row[1])), why)
		truth := org.True
		for s := range why.Steps() {
			truth = min(truth, s.Truth)
		}
		assert.Equal(t, truth, why.Truth(), "a reason is as certain as its least certain step:\n%s", why)
	}
}

func TestNewRefusesLinksThatCannotAllBeSo(t *testing.T) {
	reg := smallRegistry(t)
	for _, row := range readRows(t, "bad_links.txt") {
		require.Len(t, row, 3)
		c, err := directive.New(reg, story(t, row[0]))
		assert.Nil(t, c, row[0])
		require.Error(t, err, row[0])
		assert.Contains(t, err.Error(), row[1], row[0])
		assert.Contains(t, err.Error(), row[2], "both ends are named")
	}
}

func TestTheSameDocumentCannotEndAndKeepAnother(t *testing.T) {
	docs := story(t, "a 2020-01-01; b 2021-01-01 replaces a")
	docs[1].Links = append(docs[1].Links, directive.Link{Rel: directive.Amends, To: "a"})
	_, err := directive.New(smallRegistry(t), docs)
	assert.ErrorContains(t, err, string(directive.FaultLinkContrary))
	assert.ErrorContains(t, err, "b and a")
}

// A quyết định repealed in one article stays in force in part; the reason names the link.
func ExampleCorpus_Standing() {
	open := org.Span{Until: org.Open}
	corpus, err := directive.New(load().Registry(), []directive.Document{ // invented
		{ID: "01/QĐ-UBND@ha-noi", Number: directive.MustParseNumber("01/QĐ-UBND"), Form: directive.Decision, Issued: 20200101, Span: open},
		{ID: "09/QĐ-UBND@ha-noi", Number: directive.MustParseNumber("09/QĐ-UBND"), Form: directive.Decision, Issued: 20220101, Span: open,
			Links: []directive.Link{{Rel: directive.Repeals, To: "01/QĐ-UBND@ha-noi", Pin: directive.Pin{Article: 2}, ToPin: directive.Pin{Article: 5}}}},
	})
	if err != nil {
		panic(err)
	}
	standing, why := corpus.Standing("01/QĐ-UBND@ha-noi", 20230101)
	fmt.Println(standing)
	fmt.Println(why)
	// Output:
	// in force in part
	// in force  quyết định 01/QĐ-UBND, 2020-01-01
	// amended   quyết định 09/QĐ-UBND → quyết định 01/QĐ-UBND, Điều 5, 2022-01-01 (repeals)  [quyết định 09/QĐ-UBND, Điều 2]
}

// What is not known has the zero Standing.
func ExampleStanding() {
	for _, id := range []directive.DocID{"25-NQ/TW@2013-06-03", "290-QĐ/TW@2010-02-25", "6525-QĐ/TU@ha-noi"} {
		standing, _ := load().Standing(id, 20230224)
		fmt.Printf("%s: %q\n", id, standing)
	}
	// Output:
	// 25-NQ/TW@2013-06-03: "in force"
	// 290-QĐ/TW@2010-02-25: "not in force"
	// 6525-QĐ/TU@ha-noi: ""
}
