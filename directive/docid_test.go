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

var docIDs = []string{
	"25-NQ/TW@2013-06-03",
	"25-NQ/TW@2013-06",
	"33/CT-TTg@2026",
	"6525-QĐ/TU@ha-noi",
	"10/2022/QH15",
	"403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN",
	"dan-van-kheo-2023@party-committee@ha-noi/quan-thanh-xuan",
	"quy-che-cong-tac-dan-van@2010-02-25",
	"23/HD-ĐCT@womens-union@vn",
	"chu-de-nam-2023@ha-noi",
	"dieu-le-dang",
}

func TestDocIDs(t *testing.T) {
	for _, s := range docIDs {
		id, err := directive.ParseDocID(s)
		require.NoError(t, err)
		assert.Equal(t, directive.DocID(s), id)
	}
}

func TestBadDocIDs(t *testing.T) {
	const slug = "want a number, or lower-case letters and digits joined by single hyphens"
	for _, x := range []struct {
		in     string
		at     int
		reason string
	}{
		{"", 0, "want a number or a slug"},
		{"@2013-06-03", 0, "want a number or a slug"},
		{"25-NQ/TW@", 9, "want a date, an area or a unit after @"},
		{"25 NQ/TW@2013", 2, "want no blank in a number"},
		{"25@2013", 2, `want "-" or "/" after the serial`},
		{"25-nq-tw@2013", 3, "want a capital letter"},
		{"Quy-che", 0, slug},
		{"quy--che", 4, slug},
		{"quy-che-", 7, slug},
		{"-quy-che", 0, slug},
		{"quy/che", 3, slug},
		{"quy-chế", 6, slug},
		{"25-NQ/TW#1", 8, "want a letter"},
		{"dieu-le#1", 7, slug},
		{strings.Repeat("a", 401), 400, "longer than an ID can be"},
	} {
		id, err := directive.ParseDocID(x.in)
		assert.Empty(t, id)
		assert.Equal(t, &org.ParseError{Func: "ParseDocID", Input: x.in, Offset: x.at, Reason: x.reason}, err, x.in)
	}
}

// The tail has the grammar, and the reasons, of package org; the offset counts from the start of the ID.
func TestBadDocIDTails(t *testing.T) {
	for in, at := range map[string]int{
		"25-NQ/TW@2013-13-03":      9,
		"25-NQ/TW@2013-06-03-01":   9,
		"25-NQ/TW@..":              9,
		"25-NQ/TW@Ha-Noi":          9,
		"25-NQ/TW@ha-noi/":         9,
		"25-NQ/TW@no-such@vn":      9,
		"25-NQ/TW@2013-06-03@vn":   9,
		"25-NQ/TW@ha-noi#1":        9,
		"dieu-le@party-committee@": 8,
	} {
		_, err := directive.ParseDocID(in)
		var pe *org.ParseError
		if assert.ErrorAs(t, err, &pe, in) {
			assert.Equal(t, "ParseDocID", pe.Func)
			assert.Equal(t, in, pe.Input)
			assert.GreaterOrEqual(t, pe.Offset, at, in)
			assert.LessOrEqual(t, pe.Offset, len(in), in)
		}
	}
}

func FuzzParseDocID(f *testing.F) {
	for _, s := range docIDs {
		f.Add(s)
	}
	f.Add("25-NQ/TW@..")
	f.Fuzz(func(t *testing.T, s string) {
		id, err := directive.ParseDocID(s)
		if err != nil {
			checkParseError(t, err, s)
			assert.Empty(t, id)
			return
		}
		assert.Equal(t, s, string(id))
		assert.NotContains(t, s, "#")
		assert.NotContains(t, s, " ")
	})
}

func ExampleDocID() {
	id, err := directive.ParseDocID("dan-van-kheo-2023@party-committee@ha-noi/quan-thanh-xuan")
	fmt.Println(id, err)
	_, err = directive.ParseDocID("25-NQ/TW@2013-13-03")
	fmt.Println(err)
	// Output:
	// dan-van-kheo-2023@party-committee@ha-noi/quan-thanh-xuan <nil>
	// ParseDocID("25-NQ/TW@2013-13-03"): want a month, -01 to -12 (at "-13-03")
}
