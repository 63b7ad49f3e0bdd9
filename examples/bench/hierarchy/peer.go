package main

import (
	"slices"

	"github.com/vnpolity/vnpolity/examples/bench/nation"
)

// A Question is what every system is asked. The constants are in the order of the table.
type Question int

const (
	Parent Question = iota
	Chain
	Under
	UnderID
	CountProvince
	IterateProvince
	ByID
	ByName
	AsOf
	Responsible
	Reasons
	questions
)

var questionNames = [questions]string{
	Parent:          "superior",
	Chain:           "chain to the root",
	Under:           "under, handles",
	UnderID:         "under, string IDs",
	CountProvince:   "count a province",
	IterateProvince: "iterate a province",
	ByID:            "by string ID",
	ByName:          "by folded name",
	AsOf:            "subtree as of another day",
	Responsible:     "who is responsible (5 bodies)",
	Reasons:         "the same, and why",
}

// String returns what the question is called in the table.
func (q Question) String() string { return questionNames[q] }

// ordered tells whether the order of an answer means something.
func (q Question) ordered() bool { return q == Chain }

// A Peer is a system that holds the country in its own way.
type Peer interface {
	// Load takes the country in, and returns what can be asked of it.
	Load(c *Country) ([]Ask, error)
	// Bytes returns how much it keeps, 0 if that is not known.
	Bytes() int64
	// Close lets go of everything.
	Close() error
}

// An Ask puts one question to a system, about the samples of the country.
type Ask struct {
	Question
	How string // the way in which it is done, where the system knows several
	// Do asks n times, about one sample after another, as a user would, and keeps nothing.
	Do func(n int)
	// Say asks about the sample and says the answer, as IDs.
	Say func(sample int) []string
}

// inTurn makes a Do of what asks about one sample.
func inTurn(samples int, ask func(sample int)) func(n int) {
	return func(n int) {
		for i := range n {
			ask(i % samples)
		}
	}
}

// single is an Ask of which the answer is one row, or -1.
func (c *Country) single(q Question, how string, samples int, get func(sample int) int32) Ask {
	return Ask{q, how, inTurn(samples, func(i int) { get(i) }), func(i int) []string {
		if row := get(i); row >= 0 {
			return []string{c.Rows[row].ID}
		}
		return nil
	}}
}

// listed is an Ask of which the answer is a list of IDs.
func listed(q Question, how string, samples int, list func(sample int) []string) Ask {
	return Ask{q, how, inTurn(samples, func(i int) { list(i) }), list}
}

// yesNo is an Ask of which the answer is yes or no.
func yesNo(q Question, how string, samples int, get func(sample int) bool) Ask {
	return Ask{q, how, inTurn(samples, func(i int) { get(i) }), func(i int) []string {
		return []string{yes(get(i))}
	}}
}

func yes(b bool) string {
	if b {
		return "yes"
	}
	return "no"
}

// several is an Ask of which the answer is many rows.
func (c *Country) several(q Question, how string, samples int, list func(sample int, found func(row int32))) Ask {
	return Ask{q, how, inTurn(samples, func(i int) { list(i, func(int32) {}) }), func(i int) (ids []string) {
		list(i, func(row int32) { ids = append(ids, c.Rows[row].ID) })
		return ids
	}}
}

// said returns the answer in a form that compares.
func (a Ask) said(sample int) []string {
	s := a.Say(sample)
	if !a.ordered() {
		slices.Sort(s)
	}
	return s
}

// A Country is the data, and the samples about which questions are put.
type Country struct {
	*nation.Table
	Units     []int32  // units that are there today
	Above     []int32  // for each of them, a unit that may be above it
	Names     []string // folded names of base units
	Provinces []int32
	Places    []int32 // communes
}
