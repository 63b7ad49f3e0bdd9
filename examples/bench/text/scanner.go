package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/vnpolity/vnpolity/examples/bench/news"
)

// A Task is what a scanner looks for.
type Task int

const (
	Sweep     Task = iota // one byte that is not there: what reading the text takes at the least
	Citations             // documents, with the words before the number, the places in the document, the date and the issuer
	Grammar               // the same with all that the library reads: short forms, names, lists, errors of spelling
	Numbers               // the numbers of documents alone, in their proper form
	Names                 // units, posts and people
)

var taskNames = [...]string{"a byte", "citations", "all shapes of citations", "numbers alone", "names and titles"}

// String returns what the task is called in the table.
func (t Task) String() string { return taskNames[t] }

// A Scanner finds things in a text.
type Scanner struct {
	Name string
	Task Task
	// Most is how many bytes it is given, 0 for all: the slow ones would take minutes.
	Most int
	// Count reads the whole text and tells how much it found.
	Count func(t Text) int
	// Spans tells where, for a comparison with what was written; nil if the scanner only counts.
	Spans func(t Text) []Span
	// Wants tells where a citation that was written is to be found; nil if the scanner does not look for citations.
	Wants func(c news.Citation) Span
	// Ours tells that it is this library.
	Ours bool
}

// beside returns the scanner of this library that s is measured against: that of its task, but for numbers alone, which it does not read
// alone, and for its own, that of citations.
func (s Scanner) beside(scanners []Scanner) (ours Scanner, ok bool) {
	task := s.Task
	if task == Numbers || task == Grammar || s.Ours {
		task = Citations
	}
	i := slices.IndexFunc(scanners, func(s Scanner) bool { return s.Ours && s.Task == task })
	if i < 0 {
		return Scanner{}, false
	}
	return scanners[i], true
}

// reading returns what reads the text so many times.
func (s Scanner) reading(t Text) func(n int) {
	return func(n int) {
		for range n {
			s.Count(t)
		}
	}
}

// number is where the number of a citation stands, whole where all of it does.
func number(c news.Citation) Span { return Span{c.Start, c.End} }
func whole(c news.Citation) Span  { return Span{c.From, c.To} }

// A Span is a place in a text, Start to End in bytes.
type Span struct{ Start, End int }

// want returns where the scanner should find something in a text of which that is known.
func (s Scanner) want(t Text) (spans []Span, known bool) {
	if s.Wants == nil {
		return nil, false
	}
	for _, c := range t.Cited {
		spans = append(spans, s.Wants(c))
	}
	return spans, t.Cited != nil
}

// check compares what the scanner finds with what was written.
func (s Scanner) check(t Text) error {
	want, known := s.want(t)
	if !known {
		return nil
	}
	complain := func(format string, args ...any) error {
		return fmt.Errorf("%s, %s: %w", s.Name, s.Task, fmt.Errorf(format, args...))
	}
	if s.Spans != nil {
		got := s.Spans(t)
		for i, w := range want {
			if i == len(got) {
				return complain("missed %q", t.at(w))
			}
			if got[i] != w {
				return complain("found %q where %q is wanted", t.at(got[i]), t.at(w))
			}
		}
		if len(got) > len(want) {
			return complain("found %q", t.at(got[len(want)]))
		}
	}
	if n := s.Count(t); n != len(want) {
		return complain("found %d, want %d", n, len(want))
	}
	return nil
}

// sweep looks for a byte that no text has.
var sweep = Scanner{Name: "strings.IndexByte", Task: Sweep, Count: func(t Text) int { return strings.IndexByte(t.Body, 0) + 1 }}
