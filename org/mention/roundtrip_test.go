package mention_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/vnpolity/vnpolity/org"
	"github.com/vnpolity/vnpolity/org/mention"
)

// Every name and title that the table derives is read back as what it is of, or as one of several candidates. Where there are
// very many units, each few of them are taken.
func TestEveryNameIsReadBack(t *testing.T) {
	reg, g := country()
	const enough = 60_000 // names and titles on each day
	for _, day := range []org.Date{threeLevels, 2025_07_01} {
		v := reg.At(day)
		all := 0
		for u := range v.Units() {
			all++
			for range u.Posts() {
				all++
			}
		}
		step := max(1, all/enough)
		s := g.At(day, "vn")
		names, titles, ambiguous, i := 0, 0, 0, 0
		var wrong []string
		for u := range v.Units() {
			if i++; i%step == 0 {
				names++
				n := s.Name(u.Name())
				switch {
				case n.Unit == u.ID():
				case n.Status == mention.Ambiguous && slices.Contains(n.Candidates, u.ID()):
					ambiguous++
				default:
					wrong = append(wrong, fmt.Sprintf("%s: %q is %s %s %v", u.ID(), u.Name(), n.Status, n.Unit, n.Candidates))
				}
			}
			for p := range u.Posts() {
				if i++; i%step != 0 {
					continue
				}
				titles++
				x := s.Title(p.Title())
				var got mention.Post
				if len(x.Posts) == 1 {
					got = x.Posts[0]
				}
				switch {
				case got.ID() == p.ID():
				case got.Role == p.Role() && slices.Contains(got.Unit.Candidates, u.ID()):
					ambiguous++
				default:
					wrong = append(wrong, fmt.Sprintf("%s: %q is %s %s %v", p.ID(), p.Title(), x.Status, got.ID(), got.Unit.Candidates))
				}
			}
		}
		t.Logf("%s: %d of %d units and posts: %d names, %d titles, %d of them ambiguous", day, names+titles, all, names, titles, ambiguous)
		assert.Empty(t, wrong[:min(len(wrong), 60)], "%d wrong", len(wrong))
	}
}
