package mention

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/vnpolity/vnpolity/org"
)

// This file reads names and titles that are written without marks: Quan uy Thanh Xuan. Each is read with the marks that make a name of the
// grammar of it, in every way, and what comes of that are candidates.

// unmarked reports whether a text has letters of ASCII alone, and more than one word.
func unmarked(text string) bool {
	for i := range len(text) {
		if text[i] >= utf8.RuneSelf {
			return false
		}
	}
	return len(strings.Fields(text)) > 1
}

// nameUnmarked reads a name that is written without marks.
func (s *Scanner) nameUnmarked(text string) (best Name, ok bool) {
	if s == nil || s.g == nil || !unmarked(text) {
		return Name{}, false
	}
	for _, marked := range s.g.marked(text, s.g.units) {
		n := s.nameOf(marked, false)
		if n.Body.Kind == 0 || n.Area == "" && n.Status == Unknown {
			continue
		}
		n.doubt()
		if !ok || best.Status < n.Status {
			best, ok = n, true
		} else if best.Status == n.Status {
			best.or(&n)
		}
	}
	s.nearestFirst(best.Candidates)
	return best, ok
}

// titleUnmarked reads titles that are written without marks.
func (s *Scanner) titleUnmarked(text string) (best Title, ok bool) {
	if s == nil || s.g == nil || !unmarked(text) {
		return Title{}, false
	}
	for _, marked := range s.g.marked(text, s.g.titles) {
		t := s.title(marked, false)
		if len(t.Posts) == 0 || slices.ContainsFunc(t.Posts, func(p Post) bool { return p.Unit.Area == "" && p.Unit.Status == Unknown }) {
			continue
		}
		t.Status = min(t.Status, Ambiguous)
		at := 0
		for i := range t.Posts {
			q := &t.Posts[i]
			q.Unit.doubt()
			q.Held = false
			q.Text, at = written(q.Text, text, marked, at)
		}
		if !ok || best.Status < t.Status {
			best, ok = t, true
		} else if best.Status == t.Status {
			best.or(&t)
		}
	}
	for i := range best.Posts {
		s.nearestFirst(best.Posts[i].Unit.Candidates)
	}
	return best, ok
}

// written returns a part of a text with marks, the first behind at, as it is in the text without them, and where it ends in the one with
// marks: letter by letter the two are alike.
func written(part, text, marked string, at int) (string, int) {
	i := strings.Index(marked[at:], part)
	if i < 0 {
		return part, at
	}
	start := utf8.RuneCountInString(marked[:at+i])
	return text[start : start+utf8.RuneCountInString(part)], at + i + len(part)
}

// doubt makes the unit of a name a candidate and no more.
func (n *Name) doubt() {
	n.Unmarked = true
	if n.Unit != "" {
		n.Candidates = []org.UnitID{n.Unit}
		n.Status, n.Unit, n.unit = Ambiguous, "", org.Unit{}
	}
}

// or adds what else a doubted name may be. Of the place there stays what both have.
func (n *Name) or(m *Name) {
	if n.Area != m.Area {
		n.Area = ""
	}
	if n.Place != m.Place {
		n.Place = ""
	}
	if n.Type != m.Type {
		n.Type = 0
	}
	for _, u := range m.Candidates {
		if !slices.Contains(n.Candidates, u) {
			n.Candidates = append(n.Candidates, u)
		}
	}
}

// or adds what else doubted titles may be, if they are as many of the same roles.
func (t *Title) or(x *Title) {
	if t.Person != x.Person || !slices.EqualFunc(t.Posts, x.Posts, func(a, b Post) bool { return a.Role == b.Role }) {
		return
	}
	for i := range t.Posts {
		t.Posts[i].Unit.or(&x.Posts[i].Unit)
	}
}

// nearestFirst sorts candidates by how near they are to home.
func (s *Scanner) nearestFirst(list []org.UnitID) {
	near := func(u org.UnitID) int { return shared(s.v.Area(u.Area()), s.home) }
	slices.SortStableFunc(list, func(a, b org.UnitID) int { return near(b) - near(a) })
}
