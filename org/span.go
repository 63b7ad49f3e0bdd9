package org

import "math"

// A Span is a stretch of days, [From, Until): From is in it, Until is not.
//
// A zero end is not known. Until may be [Open]: no end is laid down. A partial date leaves every day open that it may be.
// The ends of a loose span are limits: it began on From or later, and ended by Until; if Until is Open, it has not ended. So a
// thing is known that one list has and the next has not: seen on the day of the one, it ended by that of the other.
// The zero Span is known at neither end and has no day for certain.
type Span struct {
	From  Date `json:"since,omitzero"`
	Until Date `json:"until,omitzero"`
	Loose bool `json:"loose,omitzero"`
}

// Has tells whether day d lies in s: False before From and from Until on; Unknown where an end that matters is not
// known, or is known only to a month or year that holds d, or where d itself is no day.
func (s Span) Has(d Date) Truth {
	if !d.IsDay() {
		return hasPartial(s, d)
	}
	return min(s.begun(d), s.running(d))
}

func (s Span) begun(d Date) Truth {
	switch {
	case s.From == 0:
		return Unknown
	case d < s.From.First():
		return False
	case s.Loose || d < s.From.Last():
		return Unknown
	}
	return True
}

func (s Span) running(d Date) Truth {
	switch {
	case s.Until == 0:
		return Unknown
	case s.Until == Open:
		return True
	case d >= s.Until.Last():
		return False
	case s.Loose || d >= s.Until.First():
		return Unknown
	}
	return True
}

// hasPartial answers for a month or a year: what holds on each of its days holds.
func hasPartial(s Span, d Date) Truth {
	if d <= 0 || d == Open {
		return Unknown
	}
	first, last := s.Has(d.First()), s.Has(d.Last())
	if first == True && last == True {
		return True
	}
	if s.From != 0 && d.Last() < s.From.First() || s.Until != 0 && s.Until != Open && d.First() >= s.Until.Last() {
		return False
	}
	return Unknown
}

// life is a span together with the days on which the thing was seen: a sighting makes it certain on that day, and so
// on every day between the sighting and whatever else is certain of the same record.
func life(s Span, seen []Date, d Date) Truth {
	t := s.Has(d)
	if t != Unknown || len(seen) == 0 || !d.IsDay() {
		return t
	}
	begun, running := s.begun(d), s.running(d)
	if begun == Unknown && firstSeen(seen) <= d {
		begun = True
	}
	if running == Unknown && d <= lastSeen(seen) {
		running = True
	}
	return min(begun, running)
}

// firstSeen is the earliest day by whose end the thing had been seen.
func firstSeen(seen []Date) Date {
	first := Date(math.MaxInt32)
	for _, d := range seen {
		first = min(first, d.Last())
	}
	return first
}

// lastSeen is the latest day at whose start the thing was still to be seen.
func lastSeen(seen []Date) Date {
	var last Date
	for _, d := range seen {
		last = max(last, d.First())
	}
	return last
}
