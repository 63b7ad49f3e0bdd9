package directive_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/vnpolity/vnpolity/directive"
	"github.com/vnpolity/vnpolity/directive/acts"
	"github.com/vnpolity/vnpolity/org"
)

// ofPlaces is the corpus with invented documents of 2023-02-22.
func ofPlaces() (*directive.Corpus, error) {
	docs := acts.Documents()
	for _, x := range []struct{ number, issuer string }{
		{"482/UBND-NC", "peoples-committee@ha-noi"},
		{"61/QĐ-UBND", "peoples-committee@ha-noi/quan-thanh-xuan"},
		{"7-KH/TU", "standing-board@party-committee@ha-noi"},
		{"8-KH/QU", "party-committee@ha-noi/quan-thanh-xuan"},
	} {
		unit, n := org.UnitID(x.issuer), directive.MustParseNumber(x.number)
		d := directive.Document{ID: directive.DocID(x.number + "@" + string(unit.Area())), Number: n, Issued: 20230222,
			Issuers: []org.Actor{{Unit: unit}}, Span: org.Span{Until: org.Open}}
		for f := range n.Forms() {
			d.Form = f
			break
		}
		if n.Symbol() == "" {
			d.Form = directive.OfficialLetter
		}
		docs = append(docs, d)
	}
	return directive.New(load().Registry(), docs, acts.Sources()...)
}

func TestResolveIn(t *testing.T) {
	corpus, err := ofPlaces()
	require.NoError(t, err)
	for _, row := range readRows(t, "generic_issuers.txt") {
		require.Len(t, row, 3)
		found := corpus.ResolveAt(directive.Scan(row[0]), 20230301)
		if row[1] != "-" {
			home := corpus.Registry().At(20230301).Area(org.AreaID(row[1]))
			require.False(t, home.IsZero(), row[1])
			found = corpus.ResolveIn(directive.Scan(row[0]), home)
		}
		var got string
		for _, r := range found {
			got = r.Status.String()
			if r.Document != nil {
				got += " " + string(r.Document.ID)
			}
			got += ": " + string(r.Reason)
		}
		assert.Equal(t, row[2], got, "%s, of %s", row[0], row[1])
	}
}

// The letter of a district means its own city.
func ExampleCorpus_ResolveIn() {
	corpus, err := ofPlaces()
	if err != nil {
		fmt.Println(err)
		return
	}
	home := corpus.Registry().At(org.MustParseDate("2023-03-01")).Area("ha-noi/quan-thanh-xuan")
	cites := directive.Scan("Thực hiện Công văn số 482/UBND-NC ngày 22/02/2023 của UBND thành phố")
	for _, home := range []org.Area{{}, home} {
		for _, r := range corpus.ResolveIn(cites, home) {
			fmt.Printf("%s, %s\n", r.Status, r.Reason)
		}
	}
	// Output:
	// ambiguous, the symbol does not tell the place, nor does the text
	// found, by its number, of the place of the text or of one above it
}
