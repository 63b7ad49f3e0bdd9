package acts_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/vnpolity/vnpolity/directive"
	"github.com/vnpolity/vnpolity/directive/acts"
	"github.com/vnpolity/vnpolity/org"
)

func TestEveryDocumentCouldBeIssuedByItsIssuer(t *testing.T) {
	c := corpus(t)
	for doc, why := range c.BeyondPowers() {
		t.Errorf("%s:\n%s", doc.ID, why)
	}
	count := map[org.Truth]int{}
	for doc := range c.Documents() {
		if len(doc.Issuers) == 0 || !doc.Issued.IsDay() || doc.Form == 0 {
			continue
		}
		truth := org.True
		for _, a := range doc.Issuers {
			why := c.MayIssue(a, doc.Form, doc.Issued)
			truth = min(truth, why.Truth())
			if why.Truth() != org.True {
				t.Logf("%s: %s may issue a %s on %s: %s", doc.ID, a, doc.Form, doc.Issued, why)
			}
		}
		count[truth]++
	}
	t.Logf("judged: %d true, %d unknown", count[org.True], count[org.Unknown])
	assert.Greater(t, count[org.True], 3*count[org.Unknown])
}

func TestEveryPowerNamesASource(t *testing.T) {
	known := map[org.SourceID]bool{}
	for _, s := range acts.Sources() {
		known[s.ID] = true
	}
	powers := 0
	for doc := range corpus(t).Documents() {
		for _, p := range doc.Powers {
			assert.True(t, known[p.Source.Source], "%s: %q", doc.ID, p.Source)
			powers++
		}
		for _, x := range doc.Controls {
			assert.True(t, known[x.Source.Source], "%s: %q", doc.ID, x.Source)
		}
		for _, s := range doc.Signatures {
			assert.True(t, s.Source == (org.Ref{}) || known[s.Source.Source], "%s: %q", doc.ID, s.Source)
		}
	}
	assert.Positive(t, powers)
}

func TestEveryNumberIsReadAndFitsItsForm(t *testing.T) {
	documents, numbered := 0, 0
	for doc := range corpus(t).Documents() {
		documents++
		if doc.Number.IsZero() {
			continue
		}
		numbered++
		n, err := directive.ParseNumber(doc.Number.String())
		require.NoError(t, err)
		assert.Equal(t, doc.Number, n)
		fits := false
		for f := range n.Forms() {
			fits = fits || f == doc.Form
		}
		assert.True(t, fits, "%s is no %s", n, doc.Form)
		assert.NotZero(t, doc.Form, doc.ID)
	}
	assert.GreaterOrEqual(t, documents, 120)
	t.Logf("%d documents, %d with a number", documents, numbered)
}
