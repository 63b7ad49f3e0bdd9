package org

import (
	"encoding/json"
	"iter"
	"strings"
)

// A Why is the reason for an answer: how certain it is, and by which steps it was reached. It is a small comparable value,
// made without allocation; the steps are derived when they are asked for.
//
// The zero Why has no steps and is False: there is no answer.
type Why struct {
	by       Explainer
	question Question
	truth    Truth
}

// An Explainer derives the steps of the reasons that it has given. Packages that infer over a [Registry] implement it;
// its value must be comparable.
type Explainer interface {
	Steps(Question) iter.Seq[Step]
}

// A Question is what an [Explainer] needs to derive the steps again: what was asked, in its own numbering.
// The zero Question asks nothing.
type Question struct {
	Op   uint8
	Args [7]int32
}

// NewWhy returns the reason that by gives for the answer to q, which is as certain as t.
func NewWhy(by Explainer, q Question, t Truth) Why { return Why{by, q, t} }

// IsZero reports whether w is the zero Why.
func (w Why) IsZero() bool { return w == Why{} }

// Truth returns how certain the answer is: as its least certain step.
func (w Why) Truth() Truth { return w.truth }

// Steps yields the steps that lead to the answer, in the order of reasoning.
func (w Why) Steps() iter.Seq[Step] {
	if w.by == nil {
		return func(func(Step) bool) {}
	}
	return w.by.Steps(w.question)
}

// String returns the steps, one a line.
func (w Why) String() string {
	var b strings.Builder
	for s := range w.Steps() {
		if b.Len() > 0 {
			b.WriteByte('\n')
		}
		b.WriteString(s.String())
	}
	return b.String()
}

// Certain yields what a sequence with reasons yields for certain, and leaves out what is unknown.
func Certain[T any](seq iter.Seq2[T, Why]) iter.Seq[T] {
	return func(yield func(T) bool) {
		for t, why := range seq {
			if why.Truth() == True && !yield(t) {
				return
			}
		}
	}
}

// MarshalJSON returns {"truth": …, "steps": […]}.
func (w Why) MarshalJSON() ([]byte, error) {
	steps := []Step{}
	for s := range w.Steps() {
		steps = append(steps, s)
	}
	return json.Marshal(struct {
		Truth Truth  `json:"truth"`
		Steps []Step `json:"steps"`
	}{w.truth, steps})
}

// A Step is one step of a reason. It marshals and compares. The zero Step is none.
type Step struct {
	Rule   StepRule `json:"rule"`
	From   string   `json:"from,omitzero"` // what the step starts at, as it is named
	To     string   `json:"to,omitzero"`   // what it leads to
	Extent Extent   `json:"extent,omitzero"`
	Day    Date     `json:"day,omitzero"`
	Basis  string   `json:"basis,omitzero"`  // the legal act, and where in it
	Source string   `json:"source,omitzero"` // where the fact was read
	Matter Matter   `json:"matter,omitzero"` // of a relation: what it is about
	Note   string   `json:"note,omitzero"`
	Truth  Truth    `json:"truth"`
}

// A StepRule says what kind of step it is; its value is how it reads.
type StepRule string

// The kinds of step that this package makes. Packages that reason over a registry add their own.
const (
	StepStandard  StepRule = "standard"  // the law gives such a unit to every such area
	StepMay       StepRule = "allowed"   // the law allows it; whether there is one is not recorded
	StepException StepRule = "excepted"  // the law takes this area out
	StepRecord    StepRule = "recorded"  // a record of the unit itself
	StepArea      StepRule = "area"      // the version of the area
	StepHost      StepRule = "host"      // the unit that it is an organ of
	StepNone      StepRule = "not there" // neither standard nor record has it
	StepBecame    StepRule = "became"    // a change, read forwards
	StepWas       StepRule = "was"       // a change, read backwards
	StepGap       StepRule = "gap"       // nothing on record says what follows
	StepStays     StepRule = "stays"     // perhaps unchanged: the day of the change is not on record
	StepRelation  StepRule = "relation"  // a rule or record of a relation
	StepLine      StepRule = "line"      // a rule of command
	StepHeld      StepRule = "held"      // a tenure
	StepSeen      StepRule = "seen"      // a tenure known by the days on which it was seen
	StepByRight   StepRule = "by right"  // a seat that another post brings
	StepVacant    StepRule = "vacant"
	StepUnknown   StepRule = "unknown"
	StepEdition   StepRule = "edition" // the data ends before the day: what is open is taken to run on
)

// String returns the step as one line: the rule, what leads to what, and on what ground.
func (s Step) String() string {
	var b strings.Builder
	b.WriteString(string(s.Rule))
	b.WriteByte(' ')
	for range 9 - len(s.Rule) {
		b.WriteByte(' ')
	}
	b.WriteString(s.From)
	if s.To != "" {
		if s.From != "" {
			b.WriteByte(' ')
		}
		b.WriteString("→ " + s.To)
	}
	switch s.Extent {
	case Whole:
		b.WriteString(", whole")
	case Part:
		b.WriteString(", in part")
	case Rest:
		b.WriteString(", the rest")
	case LandOnly:
		b.WriteString(", land only")
	}
	if s.Day != 0 {
		b.WriteString(", " + s.Day.String())
	}
	if s.Note != "" {
		b.WriteString(" (" + s.Note + ")")
	}
	if s.Basis != "" {
		b.WriteString("  [" + s.Basis + "]")
	} else if s.Source != "" {
		b.WriteString("  [" + s.Source + "]")
	}
	return b.String()
}
