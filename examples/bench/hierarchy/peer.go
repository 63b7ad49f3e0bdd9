package main

import (
	"slices"
	"strconv"
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

// ofProvinces tells whether it is asked about provinces, not about units or communes.
func (q Question) ofProvinces() bool { return q == CountProvince || q == IterateProvince || q == AsOf }

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
	Question Question
	How      string // the way in which it is done, where the system knows several
	// Do asks n times, about one sample after another, as a user would, and keeps nothing.
	Do func(n int)
	// Say asks about the sample and says the answer, as IDs.
	Say func(sample int) []string
}

// inTurn makes a Do of what asks about one sample.
func (c *Country) inTurn(q Question, ask func(sample int)) func(n int) {
	samples := c.samples(q)
	return func(n int) {
		for i := range n {
			ask(i % samples)
		}
	}
}

// single is an Ask of which the answer is one row, or -1.
func (c *Country) single(q Question, how string, get func(sample int) int32) Ask {
	return Ask{q, how, c.inTurn(q, func(i int) { get(i) }), func(i int) []string {
		if row := get(i); row >= 0 {
			return []string{c.Rows[row].ID}
		}
		return nil
	}}
}

// several is an Ask of which the answer is many rows.
func (c *Country) several(q Question, how string, list func(sample int, found func(row int32))) Ask {
	return Ask{q, how, c.inTurn(q, func(i int) { list(i, func(int32) {}) }), func(i int) (ids []string) {
		list(i, func(row int32) { ids = append(ids, c.Rows[row].ID) })
		return ids
	}}
}

// listed is an Ask of which the answer is a list of IDs.
func (c *Country) listed(q Question, how string, list func(sample int) []string) Ask {
	return Ask{q, how, c.inTurn(q, func(i int) { list(i) }), list}
}

// count is an Ask for how many units a province has.
func (c *Country) count(how string, number func(sample int) int) Ask {
	return Ask{CountProvince, how, c.inTurn(CountProvince, func(i int) { number(i) }), func(i int) []string { return []string{strconv.Itoa(number(i))} }}
}

// yesNo is an Ask of which the answer is yes or no.
func (c *Country) yesNo(q Question, how string, get func(sample int) bool) Ask {
	return Ask{q, how, c.inTurn(q, func(i int) { get(i) }), func(i int) []string { return []string{yes(get(i))} }}
}

func yes(b bool) string {
	if b {
		return "yes"
	}
	return "no"
}

// said returns the answer in a form that compares.
func (a Ask) said(sample int) []string {
	s := a.Say(sample)
	if !a.Question.ordered() {
		slices.Sort(s)
	}
	return s
}
