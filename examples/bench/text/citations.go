package main

import "github.com/vnpolity/vnpolity/directive"

// citations is this library. It reads what regular expressions for whole citations do, and short forms, lists and errors of spelling besides; it
// is compared by the numbers, because it takes more of what stands around them.
var citations = Scanner{Name: "directive.Scan", Task: Citations, Ours: true, Wants: number,
	Count: func(t Text) (n int) {
		for range directive.Scan(t.Body) {
			n++
		}
		return n
	},
	Spans: func(t Text) (spans []Span) {
		for c := range directive.Scan(t.Body) {
			spans = append(spans, Span{c.Start, c.End})
		}
		return spans
	}}
