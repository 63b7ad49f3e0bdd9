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

func TestMayIssue(t *testing.T) {
	c := load()
	for _, row := range readRows(t, "competence.txt") {
		require.Len(t, row, 5)
		by, err := org.ParseActor(row[0])
		require.NoError(t, err)
		form, err := directive.ParseForm(row[1])
		require.NoError(t, err)
		why := c.MayIssue(by, form, org.MustParseDate(row[2]))
		assert.Equal(t, row[3], why.Truth().String(), "%v\n%s", row, why)
		assert.Contains(t, why.String(), row[4], "%v", row)
		least := org.True
		for s := range why.Steps() {
			least = min(least, s.Truth)
		}
		assert.Equal(t, least, why.Truth(), "a reason is as certain as its least certain step:\n%s", why)
	}
}

func TestMayIssueOfNothing(t *testing.T) {
	var none *directive.Corpus
	assert.True(t, none.MayIssue(org.Actor{}, directive.Law, 20200101).IsZero())
	assert.True(t, load().MayIssue(org.Actor{Unit: "government@vn"}, 0, 20200101).IsZero())
	assert.True(t, load().MayIssue(org.Actor{Unit: "government@vn"}, directive.Law, org.MustParseDate("2020")).IsZero(), "a day is wanted")
	assert.Equal(t, org.False, load().MayIssue(org.Actor{}, directive.Law, 20200101).Truth())
}

func withLaws(t testing.TB, docs ...directive.Document) *directive.Corpus {
	t.Helper()
	var all []directive.Document
	for d := range load().Documents() {
		all = append(all, *d)
	}
	c, err := directive.New(load().Registry(), append(all, docs...), acts.Sources()...)
	require.NoError(t, err)
	return c
}

func TestBeyondPowers(t *testing.T) {
	actor := func(s string) org.Actor {
		a, err := org.ParseActor(s)
		require.NoError(t, err)
		return a
	}
	doc := func(id directive.DocID, f directive.Form, day org.Date, by ...string) directive.Document {
		d := directive.Document{ID: id, Form: f, Issued: day}
		for _, s := range by {
			d.Issuers = append(d.Issuers, actor(s))
		}
		return d
	}
	c := withLaws(t, // invented
		doc("decree-of-a-province", directive.Decree, 20230105, "peoples-committee@ha-noi"),
		doc("plan-of-a-district-that-has-ended", directive.Plan, 20250801, "peoples-committee@ha-noi/quan-thanh-xuan"),
		doc("joint-circular-of-ministries", directive.JointCircular, 20170105, "ministry.finance@government@vn", "ministry.home-affairs@government@vn"),
		doc("joint-circular-with-the-court", directive.JointCircular, 20170105, "ministry.finance@government@vn", "court@vn"),
		doc("joint-circular-with-the-audit", directive.JointCircular, 20210105, "ministry.finance@government@vn", "state-audit@vn"),
		doc("joint-circular-of-ministries-before", directive.JointCircular, 20120105, "ministry.finance@government@vn", "ministry.home-affairs@government@vn"),
		doc("joint-resolution-without-the-front", directive.JointResolution, 20170615, "standing-committee@national-assembly@vn", "government@vn"),
		doc("decision-of-no-known-day", directive.Decree, org.MustParseDate("2023"), "peoples-committee@ha-noi"),
	)
	var got []directive.DocID
	for d, why := range c.BeyondPowers() {
		got = append(got, d.ID)
		assert.Equal(t, org.False, why.Truth())
		assert.NotEmpty(t, why.String())
	}
	assert.Equal(t, []directive.DocID{"decree-of-a-province", "plan-of-a-district-that-has-ended", "joint-circular-of-ministries",
		"joint-resolution-without-the-front"}, got)
}

func TestNewRefusesPowersThatAreNone(t *testing.T) {
	government := []org.Pattern{{Unit: "government@vn"}}
	for _, x := range []struct {
		doc         directive.Document
		path, fault string
	}{
		{directive.Document{Powers: []directive.Power{{Forms: []directive.Form{directive.Law}}}}, "powers[0].to", "nobody"},
		{directive.Document{Powers: []directive.Power{{To: government}}}, "powers[0].forms", "missing"},
		{directive.Document{Powers: []directive.Power{{To: government, Forms: []directive.Form{0}}}}, "powers[0].forms", "missing"},
		{directive.Document{Powers: []directive.Power{{To: []org.Pattern{{Unit: "x"}}, Forms: []directive.Form{directive.Law}}}}, "powers[0].to[0].unit", "malformed"},
		{directive.Document{Controls: []directive.Control{{Whose: directive.Own, Does: []directive.LinkRel{directive.Amends}}}}, "controls[0].to", "nobody"},
		{directive.Document{Controls: []directive.Control{{To: government, Does: []directive.LinkRel{directive.Amends}}}}, "controls[0].whose", "missing"},
		{directive.Document{Controls: []directive.Control{{To: government, Whose: directive.Own}}}, "controls[0].does", "missing"},
		{directive.Document{Term: "xi@party-committee@vn", Issued: 20230101}, "term", "outside its term"},
	} {
		x.doc.ID = "x"
		_, err := directive.New(load().Registry(), []directive.Document{x.doc})
		require.Error(t, err, x.path)
		assert.Contains(t, err.Error(), "documents[0]."+x.path)
		assert.Contains(t, err.Error(), x.fault)
	}
}

func TestTheCorpusKeepsItsOwnPowers(t *testing.T) {
	docs := []directive.Document{{ID: "law", Issued: 20200101, Span: org.Span{Until: org.Open},
		Powers:   []directive.Power{{To: []org.Pattern{{Unit: "government@vn"}}, Forms: []directive.Form{directive.Decree}}},
		Controls: []directive.Control{{To: []org.Pattern{{Unit: "government@vn"}}, Whose: directive.Own, Does: []directive.LinkRel{directive.Amends}}}}}
	c, err := directive.New(load().Registry(), docs)
	require.NoError(t, err)
	docs[0].Powers[0].Forms[0], docs[0].Powers[0].To[0].Unit, docs[0].Controls[0].Does[0] = directive.Law, "court@vn", directive.Repeals
	assert.Equal(t, org.True, c.MayIssue(org.Actor{Unit: "government@vn"}, directive.Decree, 20230101).Truth())
	assert.Equal(t, directive.Amends, c.Document("law").Controls[0].Does[0])
}

// A nghị định is the Government's alone. Of a thông tư of the State Audit the law changed its mind in 2025.
func ExampleCorpus_MayIssue() {
	corpus := load()
	fmt.Println(corpus.MayIssue(org.Actor{Unit: "peoples-committee@ha-noi"}, directive.Decree, 20230224))
	for _, day := range []org.Date{20250331, 20250401} {
		why := corpus.MayIssue(org.Actor{Unit: "state-audit@vn"}, directive.Circular, day)
		fmt.Println(day, why.Truth())
	}
	// Output:
	// in force  luật 80/2015/QH13, 2015-06-22  [23/VBHN-VPQH]
	// may not   Ủy ban nhân dân thành phố Hà Nội → nghị định (it is for others alone)  [luật 80/2015/QH13, khoản 5 Điều 4]
	// 2025-03-31 false
	// 2025-04-01 true
}

// A document that its issuer could not have issued is found in a whole corpus.
func ExampleCorpus_BeyondPowers() {
	docs := []directive.Document{{ // invented
		ID: "12/2025/TT-UBND@ha-noi", Number: directive.MustParseNumber("12/2025/TT-UBND"), Form: directive.Circular,
		Issued: 20250801, Issuers: []org.Actor{{Unit: "peoples-committee@ha-noi"}},
	}}
	for d := range load().Documents() {
		docs = append(docs, *d)
	}
	corpus, err := directive.New(load().Registry(), docs, acts.Sources()...)
	if err != nil {
		panic(err)
	}
	for doc, why := range corpus.BeyondPowers() {
		for step := range why.Steps() {
			fmt.Println(doc.ID, step)
		}
	}
	// Output:
	// 12/2025/TT-UBND@ha-noi in force  luật 64/2025/QH15, 2025-02-19  [64/2025/QH15]
	// 12/2025/TT-UBND@ha-noi may not   Ủy ban nhân dân thành phố Hà Nội → thông tư (it is for others alone)  [luật 64/2025/QH15, Điều 4]
}

// The law on promulgating documents lets the Government issue a nghị định, and keeps the form for it.
func ExamplePower() {
	law := load().Document("64/2025/QH15")
	for i := range law.Powers {
		if p := &law.Powers[i]; p.Forms[0] == directive.Decree {
			fmt.Println(p.To[0].Unit, p.Forms[0], p.Reserved, p.Pin)
		}
	}
	// Output:
	// government@vn decree true Điều 4
}

// Only the body that issued a document of the Party, or one above it, may amend or end it.
func ExampleControl() {
	for _, x := range load().Document("66-QĐ/TW@2017-02-06").Controls {
		fmt.Println(x.Whose, x.Does)
	}
	// Output:
	// own [amends supplements replaces repeals]
	// below [amends supplements replaces repeals]
}

// A power over documents is over one's own, or those of bodies below, or of bodies that have ended.
func ExampleWhose() {
	for _, w := range []directive.Whose{directive.Own, directive.Below, directive.Inherited} {
		fmt.Println(w)
	}
	// Output:
	// own
	// below
	// inherited
}
