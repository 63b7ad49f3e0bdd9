package main

import (
	"regexp"
	"strings"

	"github.com/wasilibs/go-re2"

	"github.com/vnpolity/vnpolity/examples/bench/news"
)

// numberPattern is the number of a document of the State, then one of the Party.
const numberPattern = `[0-9]+(?:/[0-9]{4})?/[A-ZĐ][A-ZĐ0-9]*(?:-[A-ZĐ][A-Za-zĐ0-9]*)*|[0-9]+-[A-ZĐ][A-Za-zĐ]*/[A-ZĐ]+`

// citationPattern is a citation with all that may stand around its number.
var citationPattern = `(?:(?:điểm [a-zđ](?:, [a-zđ])* )?(?:khoản [0-9]+(?:, [0-9]+)* )?Điều [0-9]+ )?` +
	`(?:` + strings.Join(news.Labels(), "|") + `)(?: số)? (?:` + numberPattern + `)` +
	`(?: ngày (?:[0-9]{1,2}[/.-][0-9]{1,2}[/.-][0-9]{4}|[0-9]{1,2} tháng [0-9]{1,2} năm [0-9]{4}))?` +
	`(?: của (?:` + strings.Join(news.Issuers(), "|") + `))?`

// patterns are the scanners that are given a regular expression.
func patterns() []Scanner {
	return []Scanner{
		pattern(Scanner{Name: "Go regexp", Task: Numbers, Most: 8 << 20, Wants: number}, regexp.MustCompile(numberPattern).FindAllStringIndex),
		pattern(Scanner{Name: "go-re2", Task: Numbers, Wants: number}, re2.MustCompile(numberPattern).FindAllStringIndex),
		pattern(Scanner{Name: "Go regexp", Task: Citations, Most: 2 << 20, Wants: whole}, regexp.MustCompile(citationPattern).FindAllStringIndex),
		pattern(Scanner{Name: "go-re2", Task: Citations, Wants: whole}, re2.MustCompile(citationPattern).FindAllStringIndex),
		pattern(Scanner{Name: "Go regexp", Task: Grammar, Most: 2 << 20, Wants: whole}, regexp.MustCompile(grammar).FindAllStringIndex),
		pattern(Scanner{Name: "go-re2", Task: Grammar, Wants: whole}, re2.MustCompile(grammar).FindAllStringIndex),
	}
}

// pattern lets a scanner find all matches.
func pattern(s Scanner, find func(text string, n int) [][]int) Scanner {
	s.Count = func(t Text) int { return len(find(t.Body, -1)) }
	s.Spans = func(t Text) (spans []Span) {
		for _, m := range find(t.Body, -1) {
			spans = append(spans, Span{m[0], m[1]})
		}
		return spans
	}
	return s
}
