package org

import "slices"

// Steps are the steps of a reason, in the order of reasoning. As many as most reasons have take no memory of their own. The zero
// Steps are none.
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
func (l *Steps) Add(s Step) {
	if l.n < len(l.few) {
		l.few[l.n] = s
		l.n++
		return
	}
	l.more = append(l.more, s)
}

// List returns the steps as a list.
func (l *Steps) List() []Step { return append(slices.Clone(l.few[:l.n]), l.more...) }

// AddWhy adds the steps of a reason after the others.
func (l *Steps) AddWhy(w Why) {
	if w.by == nil {
		return
	}
	more := w.by.Steps(w.question)
	for i := range more.n {
		l.Add(more.few[i])
	}
	for i := range more.more {
		l.Add(more.more[i])
	}
}
