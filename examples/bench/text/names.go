package main

import (
	"cmp"
	"regexp"
	"slices"
	"strings"

	"github.com/vnpolity/vnpolity/org"
	"github.com/vnpolity/vnpolity/org/mention"
	"github.com/vnpolity/vnpolity/org/vietnam"
)

// names are the scanners of names and titles: this library's, which knows the whole country, and a regular expression of all names of
// areas and units in one province.
func names() ([]Scanner, error) {
	const home = "ha-noi"
	day := org.MustParseDate("2025-12-31")
	reg := vietnam.Load()
	scanner := mention.New(reg).At(day, home)
	ours := Scanner{Name: "mention", Task: Names, Most: 4 << 20, Ours: true,
		Count: func(t Text) (n int) {
			for range scanner.Scan(t.Body) {
				n++
			}
			return n
		},
		Spans: func(t Text) (spans []Span) {
			for m := range scanner.Scan(t.Body) {
				spans = append(spans, Span{m.Start, m.End})
			}
			return spans
		}}
	return []Scanner{ours, pattern(Scanner{Name: "Go regexp", Task: Names, Most: 1 << 16}, alternation(reg.At(day), home).FindAllStringIndex)}, nil
}

// alternation is one name or the other, the longer before the shorter.
func alternation(v org.View, within org.AreaID) *regexp.Regexp {
	var list []string
	for a := range v.Area(within).Preorder() {
		list = append(list, regexp.QuoteMeta(a.Name()))
	}
	for u := range v.Match(org.Pattern{Within: within}) {
		list = append(list, regexp.QuoteMeta(u.Name()))
	}
	slices.SortFunc(list, func(a, b string) int { return cmp.Or(len(b)-len(a), strings.Compare(a, b)) })
	return regexp.MustCompile(strings.Join(slices.Compact(list), "|"))
}
