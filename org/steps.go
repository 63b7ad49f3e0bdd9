package org

import "slices"

// Steps are the steps of a reason, in the order of reasoning. As many as most reasons have take no memory of their own. What is beyond
// them a copy shares: only one of the two may be added to. The zero Steps are none.
type Steps struct {
	few  [usualSteps]Step
	n    int
	more []Step
}

const usualSteps = 5

// StepsOf returns the steps given.
func StepsOf(list ...Step) Steps {
	var l Steps
	for i := range list {
		l.Add(list[i])
	}
	return l
}

// Add adds a step after the others.
func (l *Steps) Add(s Step) { *l.next() = s }

// Tell adds a step of which the words come from the speaker, who reads q.
func (l *Steps) Tell(rule StepRule, t Truth, by Speaker, q Question) {
	s := l.next()
	s.Rule, s.Truth, s.by, s.about = rule, t, by, q
}

// next adds a zero step, which is to be filled in before another is added.
func (l *Steps) next() *Step {
	if l.n < len(l.few) {
		l.n++
		return &l.few[l.n-1]
	}
	l.more = append(l.more, Step{})
	return &l.more[len(l.more)-1]
}

func (l *Steps) len() int { return l.n + len(l.more) }

// List returns the steps as a list.
func (l *Steps) List() []Step { return append(slices.Clone(l.few[:l.n]), l.more...) }

// AddWhy adds the steps of a reason after the others.
func (l *Steps) AddWhy(w Why) {
	switch by := w.by.(type) {
	case nil:
	case reasons:
		by.add(l, &w.question)
	default:
		more := by.Steps(w.question)
		for i := range more.n {
			l.Add(more.few[i])
		}
		for i := range more.more {
			l.Add(more.more[i])
		}
	}
}
