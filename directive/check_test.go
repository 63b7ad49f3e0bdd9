package directive_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/vnpolity/vnpolity/directive"
	"github.com/vnpolity/vnpolity/org"
)

func TestCheck(t *testing.T) {
	c := load()
	for _, row := range readRows(t, "checks.txt") {
		require.Len(t, row, 4)
		n, err := directive.ParseNumber(row[0])
		require.NoError(t, err)
		by, err := org.ParseActor(row[1])
		require.NoError(t, err)
		var kinds, all []string
		for f := range c.Check(n, by, org.MustParseDate(row[2])) {
			kinds, all = append(kinds, f.Kind.String()), append(all, f.String())
			assert.NotEmpty(t, f.Text)
		}
		got := strings.Join(kinds, " ")
		if got == "" {
			got = "-"
		}
		assert.Equal(t, row[3], got, "%v\n%s", row, strings.Join(all, "\n"))
	}
}

func TestNoNumberOfTheCorpusIsFaulty(t *testing.T) {
	c := load()
	for d := range c.Documents() {
		for _, a := range d.Issuers {
			for f := range c.Check(d.Number, a, d.Issued) {
				t.Errorf("%s by %s: %s", d.ID, a, f)
			}
		}
	}
}

func TestCheckStopsAndTakesAnything(t *testing.T) {
	c := load()
	n := directive.MustParseNumber("12-QĐ/QU")
	for range c.Check(n, org.Actor{Unit: "party-committee@ha-noi"}, 20250801) {
		break
	}
	for range c.Check(directive.Number{}, org.Actor{}, 0) {
		t.Error("there is no number to be wrong")
	}
	for range c.Check(n, org.Actor{Unit: "no such unit"}, 0) {
	}
	var none *directive.Corpus
	for range none.Check(n, org.Actor{}, 20250801) {
		t.Error("an empty corpus knows of no flaw")
	}
}

// Quận ủy ended with the district level; Ban Tuyên giáo và Dân vận came in 2025; a nghị định carries its year.
func ExampleCorpus_Check() {
	corpus := load()
	for _, x := range []struct {
		number string
		by     org.UnitID
		day    org.Date
	}{
		{"217/QĐ-TW", "politburo@party-committee@vn", 20131212},
		{"12-QĐ/QU", "party-committee@ha-noi/quan-thanh-xuan", 20250801},
		{"03-HD/BTGDVTW", "commission.information-education-mass-mobilisation@party-committee@vn", 20250115},
		{"30/NĐ-CP", "government@vn", 20200305},
	} {
		for flaw := range corpus.Check(directive.MustParseNumber(x.number), org.Actor{Unit: x.by}, x.day) {
			fmt.Printf("%s: %s\n", x.number, flaw)
		}
	}
	// Output:
	// 217/QĐ-TW: shape: the Party writes 217-QĐ/TW  [36-HD/VPTW]
	// 12-QĐ/QU: symbol: nobody signs QU on 2025-08-01  [203/2025/QH15]
	// 12-QĐ/QU: absent: Quận ủy Thanh Xuân is not there on 2025-08-01  [203/2025/QH15]
	// 03-HD/BTGDVTW: symbol: nobody signs BTGDVTW on 2025-01-15
	// 03-HD/BTGDVTW: absent: Ban Tuyên giáo và Dân vận Trung ương is not there on 2025-01-15
	// 30/NĐ-CP: year: a văn bản quy phạm pháp luật carries its year  [luật 80/2015/QH13]
}

// A flaw is a value: what it is about, in words, and by what act.
func ExampleFlaw() {
	f := directive.Flaw{Kind: directive.FlawShape, Text: "the Party writes 217-QĐ/TW", Basis: "36-HD/VPTW"}
	fmt.Println(f)
	// Output:
	// shape: the Party writes 217-QĐ/TW  [36-HD/VPTW]
}

// The text of a kind reads back.
func ExampleFlawKind() {
	k, err := directive.ParseFlawKind("year")
	fmt.Println(k == directive.FlawYear, err)
	// Output:
	// true <nil>
}
