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
	Steps(Question) Steps
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

// Extent returns how much passed on the way to the answer, where that is what an area or a unit became, was made of or continues: of
// [Area.At], [Registry.Trace], [Unit.At], [Unit.Continues]. Through several changes it is what they come to together, a part of a part being
// a part, and of several ways to one answer the widest. It is zero where all stayed as it was, and of any other reason.
func (w Why) Extent() Extent {
	if by, ok := w.by.(reasons); ok {
		return by.extent(&w.question)
	}
	return 0
}

// Steps yields the steps that lead to the answer, in the order of reasoning.
func (w Why) Steps() iter.Seq[Step] {
	return func(yield func(Step) bool) {
		if w.by == nil {
			return
		}
		steps := w.by.Steps(w.question)
		for i := range steps.n {
			if !yield(steps.few[i]) {
				return
			}
		}
		for i := range steps.more {
			if !yield(steps.more[i]) {
				return
			}
		}
	}
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
