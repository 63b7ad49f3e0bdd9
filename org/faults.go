package org

import (
	"errors"
	"fmt"
	"strings"
)

// faults gathers what is wrong with data, in three passes: each record by itself, what records name, and the story that
// they tell together. A pass runs only on data that the pass before found nothing in.
type faults struct {
	r    *Registry
	d    *Data
	list []*RecordError

	paths map[Path]pathForm

	unseated bool // there is something wrong in where base units sit; else they need not be looked at one by one
}

func (f *faults) add(at dataPath, fault Fault, detail ...any) {
	f.list = append(f.list, &RecordError{at.String(), fault, strings.TrimSpace(fmt.Sprintln(detail...))})
}

func (f *faults) err() error {
	errs := make([]error, len(f.list))
	for i, e := range f.list {
		errs[i] = e
	}
	return errors.Join(errs...)
}

// A dataPath is a place in the data; its path is written out only when something is wrong there.
type dataPath struct {
	list  string
	row   int // -1 if list is all there is to say
	field string
	sub   string
}

// String returns the path in the data: "tenures[3].post".
func (s dataPath) String() string {
	text := s.list
	if s.row >= 0 {
		text = fmt.Sprintf("%s[%d]", s.list, s.row)
	}
	for _, x := range [...]string{s.field, s.sub} {
		if x != "" {
			text += "." + x
		}
	}
	return text
}

func at(list string, i int, field string) dataPath { return dataPath{list, i, field, ""} }

// item names an element of a list in a record.
func item(list string, i int) string { return fmt.Sprintf("%s[%d]", list, i) }

// in returns the place of a field of what s is the place of.
func (s dataPath) in(field string) dataPath {
	if s.field == "" {
		s.field = field
	} else if s.sub == "" {
		s.sub = field
	} else {
		s.sub += "." + field
	}
	return s
}

func cond[T any](ok bool, a, b T) T {
	if ok {
		return a
	}
	return b
}
