package mention_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/vnpolity/vnpolity/org"
	"github.com/vnpolity/vnpolity/org/mention"
	"github.com/vnpolity/vnpolity/org/vietnam"
)

// Each refusal is needed: a text is read otherwise without it.
func TestRefusals(t *testing.T) {
	type reading struct {
		name     mention.Name
		title    mention.Title
		mentions []mention.Mention
	}
	g := mention.New(vietnam.Load()) // its own, as it is changed
	var s *mention.Scanner
	read := func(text string) reading {
		return reading{s.Name(text), s.Title(text), slices.Collect(s.Scan(text))}
	}
	needed := map[string]bool{}
	for _, row := range fields(t, "testdata/refused.txt") {
		if at, ok := strings.CutPrefix(row[0], "= "); ok {
			day, home, _ := strings.Cut(at, " ")
			s = g.At(org.MustParseDate(day), org.AreaID(home))
			continue
		}
		reason, text := row[0], row[1]
		with := read(text)
		restore := g.Without(reason)
		assert.NotEqual(t, with, read(text), "%s: %s", reason, text)
		restore()
		assert.Equal(t, with, read(text), text)
		needed[reason] = true
	}
	for _, reason := range mention.Refusals() {
		assert.True(t, needed[reason], "no text shows %q", reason)
	}
	assert.Len(t, needed, len(mention.Refusals()))
}
