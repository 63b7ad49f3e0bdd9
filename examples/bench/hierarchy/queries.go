package main

import "errors"

// A scanner is a row of a database's answer.
type scanner interface{ Scan(into ...any) error }

// queries makes Asks of statements: a database prepares one with list, which then calls back for each row of an answer.
type queries struct {
	c    *Country
	list func(query string) (func(found func(scan scanner), args ...any), error)
	fail *error // what could not be prepared
}

// An arg is what a statement is given for a sample.
type arg = func(sample int) any

// prepare returns how to ask the statement about a sample.
func (q queries) prepare(query string, args []arg) func(sample int, found func(scanner)) {
	ask, err := q.list(query)
	if err != nil {
		*q.fail = errors.Join(*q.fail, err)
		return func(int, func(scanner)) {}
	}
	return func(i int, found func(scanner)) {
		values := make([]any, len(args))
		for n, a := range args {
			values[n] = a(i)
		}
		ask(found, values...)
	}
}

func scan(s scanner, into ...any) {
	if err := s.Scan(into...); err != nil {
		panic(err)
	}
}

// rows is an Ask of a statement that finds rows.
func (q queries) rows(question Question, how, query string, args ...arg) Ask {
	ask := q.prepare(query, args)
	return q.c.several(question, how, func(i int, found func(int32)) {
		ask(i, func(s scanner) {
			var row int32
			scan(s, &row)
			found(row)
		})
	})
}

// yesNo is an Ask of a statement that finds a row or none.
func (q queries) yesNo(question Question, how, query string, args ...arg) Ask {
	ask := q.prepare(query, args)
	return q.c.yesNo(question, how, func(i int) (yes bool) {
		ask(i, func(scanner) { yes = true })
		return yes
	})
}

// count is an Ask of a statement that counts.
func (q queries) count(how, query string, args ...arg) Ask {
	ask := q.prepare(query, args)
	return q.c.count(how, func(i int) (n int) {
		ask(i, func(s scanner) { scan(s, &n) })
		return n
	})
}

// heads is an Ask of a statement that finds the units on which the duty lies in a place, and who heads them.
func (q queries) heads(query string, args ...arg) Ask {
	ask := q.prepare(query, args)
	return q.c.listed(Responsible, "", func(i int) (said []string) {
		ask(i, func(s scanner) {
			var unit, who string
			scan(s, &unit, &who)
			said = append(said, unit+" "+who)
		})
		return said
	})
}
