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
		pattern("Go regexp", Numbers, 8<<20, regexp.MustCompile(numberPattern).FindAllStringIndex),
		pattern("go-re2", Numbers, 0, re2.MustCompile(numberPattern).FindAllStringIndex),
		pattern("Go regexp", Citations, 2<<20, regexp.MustCompile(citationPattern).FindAllStringIndex),
		pattern("go-re2", Citations, 0, re2.MustCompile(citationPattern).FindAllStringIndex),
	}
}

// pattern is a Scanner of what finds all matches.
func pattern(name string, task Task, most int, find func(text string, n int) [][]int) Scanner {
	return Scanner{name, task, most,
		func(t Text) int { return len(find(t.Body, -1)) },
		func(t Text) (spans []Span) {
			for _, m := range find(t.Body, -1) {
				spans = append(spans, Span{m[0], m[1]})
			}
			return spans
		}}
}
