package org

import (
	"math"
	"time"
)

// A Date is a day of the Gregorian calendar from the year 1 on, or one that is known only to its month or its year.
//
// Dates compare with <, which is an order for sorting and searching: 2013 sorts before 2013-06, and that before
// 2013-06-03. Whether a span covers a date is not a matter of <: ask [Span.Has].
//
// The zero Date is not known. [Open] is no date but the statement that no end is laid down.
type Date int32

// Open is an end that is not laid down: the thing runs on. It sorts after every day.
const Open Date = math.MaxInt32

// Day returns the date of a day, or the zero Date if the calendar has no such day.
func Day(year int, month time.Month, day int) Date {
	if year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month) {
		return 0
	}
	return Date(year*10000 + int(month)*100 + day)
}

// ParseDate reads a day (2023-02-24), a month (2013-06) or a year (2013), and ".." as [Open].
func ParseDate(s string) (Date, error) {
	d, at, reason := parseDate(s)
	if reason != "" {
		return 0, &ParseError{Func: "ParseDate", Input: s, Offset: at, Reason: reason}
	}
	return d, nil
}

// ParseDay reads a day and nothing less: a month, a year and ".." are refused.
func ParseDay(s string) (Date, error) {
	d, at, reason := parseDate(s)
	if reason == "" && !d.IsDay() {
		at, reason = len(s), "want a day, YYYY-MM-DD"
	}
	if reason != "" {
		return 0, &ParseError{Func: "ParseDay", Input: s, Offset: at, Reason: reason}
	}
	return d, nil
}

// MustParseDate is [ParseDate] for dates written in a program. It panics on an error.
func MustParseDate(s string) Date { return must(ParseDate(s)) }

func parseDate(s string) (d Date, at int, reason string) {
	if s == ".." {
		return Open, 0, ""
	}
	year, rest, ok := digits(s, 4)
	if !ok || year == 0 {
		return 0, 0, "want a 4-digit year"
	}
	if rest == "" {
		return Date(year * 10000), 0, ""
	}
	month, rest, ok := dashedTwo(rest)
	if !ok || month < 1 || month > 12 {
		return 0, 4, "want a month, -01 to -12"
	}
	if rest == "" {
		return Date(year*10000 + month*100), 0, ""
	}
	day, rest, ok := dashedTwo(rest)
	if !ok {
		return 0, 7, "want a day, -01 to -31"
	}
	if rest != "" {
		return 0, 10, "trailing text after the date"
	}
	if d = Day(year, time.Month(month), day); d == 0 {
		return 0, 7, "no such day in that month"
	}
	return d, 0, ""
}

func dashedTwo(s string) (n int, rest string, ok bool) {
	if len(s) < 3 || s[0] != '-' {
		return 0, s, false
	}
	return digits(s[1:], 2)
}

func digits(s string, width int) (n int, rest string, ok bool) {
	if len(s) < width {
		return 0, s, false
	}
	for i := range width {
		if s[i] < '0' || s[i] > '9' {
			return 0, s, false
		}
		n = n*10 + int(s[i]-'0')
	}
	return n, s[width:], true
}

func daysIn(year int, month time.Month) int {
	return time.Date(year, month+1, 0, 0, 0, 0, 0, time.UTC).Day()
}

// IsZero reports whether d is not known.
func (d Date) IsZero() bool { return d == 0 }

// IsDay reports whether d is known to the day.
func (d Date) IsDay() bool { return d > 0 && d != Open && d%100 != 0 }

// valid reports whether d is what [ParseDate] may return, or zero.
func (d Date) valid() bool {
	return d == 0 || d == Open || d > 0 && d.Year() >= 1 && d.Year() <= 9999 && d.Month() <= 12 &&
		(d.Day() == 0 || d.Month() > 0 && (d.Day() <= 28 || d.Day() <= daysIn(d.Year(), d.Month())))
}

// Year returns the year, or 0 for the zero Date and [Open].
func (d Date) Year() int {
	if d == Open || d <= 0 {
		return 0
	}
	return int(d / 10000)
}

// Month returns the month, or 0 if d is not known to the month.
func (d Date) Month() time.Month {
	if d == Open || d <= 0 {
		return 0
	}
	return time.Month(d / 100 % 100)
}

// Day returns the day of the month, or 0 if d is not known to the day.
func (d Date) Day() int {
	if d == Open || d <= 0 {
		return 0
	}
	return int(d % 100)
}

// First returns the first day that d may be. First and last day of a day are itself; of the zero Date and of [Open],
// that value.
func (d Date) First() Date {
	switch {
	case d <= 0 || d == Open || d.IsDay():
		return d
	case d.Month() == 0:
		return d + 101
	default:
		return d + 1
	}
}

// Last returns the last day that d may be.
func (d Date) Last() Date {
	switch {
	case d <= 0 || d == Open || d.IsDay():
		return d
	case d.Month() == 0:
		return d + 1231
	default:
		return d + Date(daysIn(d.Year(), d.Month()))
	}
}

// Add returns the day that many days after d (before it, if days is negative), or the zero Date if d is not known to the day or
// the result leaves the calendar.
func (d Date) Add(days int) Date {
	const most = 10_000 * 366 // leaves the calendar from anywhere in it
	if !d.IsDay() || days > most || days < -most {
		return 0
	}
	t := d.time().AddDate(0, 0, days)
	return Day(t.Year(), t.Month(), t.Day())
}

// Weekday returns the day of the week; for a date that is not known to the day it is that of its first day.
func (d Date) Weekday() time.Weekday { return d.First().time().Weekday() }

func (d Date) time() time.Time {
	return time.Date(d.Year(), d.Month(), d.Day(), 0, 0, 0, 0, time.UTC)
}

// String returns the form that [ParseDate] reads; "" for the zero Date.
func (d Date) String() string { return string(d.append(nil)) }

// AppendText appends the text of d.
func (d Date) AppendText(b []byte) ([]byte, error) { return d.append(b), nil }

func (d Date) append(b []byte) []byte {
	if d <= 0 {
		return b
	}
	if d == Open {
		return append(b, ".."...)
	}
	b = appendPadded(b, d.Year(), 4)
	if m := d.Month(); m != 0 {
		b = appendPadded(append(b, '-'), int(m), 2)
	}
	if day := d.Day(); day != 0 {
		b = appendPadded(append(b, '-'), day, 2)
	}
	return b
}

func appendPadded(b []byte, n, width int) []byte {
	at := len(b)
	for range width {
		b = append(b, '0')
	}
	for i := at + width - 1; i >= at; i-- {
		b[i] = '0' + byte(n%10)
		n /= 10
	}
	return b
}

// MarshalText returns the text of d.
func (d Date) MarshalText() ([]byte, error) { return d.append(nil), nil }

// UnmarshalText sets d from its text; "" is the zero Date.
func (d *Date) UnmarshalText(b []byte) error { return unmarshalText(d, b, ParseDate) }
