package directive

import (
	"fmt"
	"strings"
	"time"

	"github.com/vnpolity/vnpolity/org"
)

// A Due is by when a duty is to be done: on a day; so many days before or after an event; or again and again, with a
// cut-off in each period. It is comparable. The zero Due is not known: the document sets no deadline, or none that was seen.
//
// A Due ends no duty: what was not done by its day is still to be done. What binds for a time has that as the Span of its [Duty].
type Due struct {
	Day     org.Date `json:"day,omitzero"`     // on this day at the latest
	Event   string   `json:"event,omitzero"`   // what the days are counted from: "trình dự thảo"
	Days    int      `json:"days,omitzero"`    // after the event; before it if negative
	Working bool     `json:"working,omitzero"` // count working days
	Every   Every    `json:"every,omitzero"`   // once in each such period
	Month   int      `json:"month,omitzero"`   // the cut-off within the period: month of it, from 1
	On      int      `json:"on,omitzero"`      // and day of that month; 0 is its last
	Note    string   `json:"note,omitzero"`    // what the document says, where that is not a day
}

// Every is a period of recurrence. The zero Every is none.
type Every uint8

const (
	_             Every = iota
	EveryMonth          // hằng tháng
	EveryQuarter        // hằng quý
	EveryHalfYear       // 6 tháng
	EveryYear           // hằng năm
	EverySession        // mỗi kỳ họp: its days are not in the calendar
)

var everyNames = [...]string{"", "month", "quarter", "half-year", "year", "session"}

var everyMonths = [...]int{EveryMonth: 1, EveryQuarter: 3, EveryHalfYear: 6, EveryYear: 12, EverySession: 0}

// String returns the text of e, "" for the zero Every.
func (e Every) String() string { return enumString(e, "Every", everyNames[:]) }

// ParseEvery reads the text that [Every.String] returns.
func ParseEvery(s string) (Every, error) { return parseEnum[Every]("ParseEvery", s, everyNames[:]) }

// MarshalText returns the text of e.
func (e Every) MarshalText() ([]byte, error) { return []byte(e.String()), nil }

// UnmarshalText sets e from its text; "" is the zero Every.
func (e *Every) UnmarshalText(b []byte) error { return unmarshalText(e, b, ParseEvery) }

// fault says what is wrong with d, "" if nothing is.
func (d Due) fault() string {
	forms := 0
	for _, used := range [...]bool{d.Day != 0, d.Event != "", d.Every != 0} {
		if used {
			forms++
		}
	}
	months := 12
	if int(d.Every) < len(everyMonths) && everyMonths[d.Every] > 0 {
		months = everyMonths[d.Every]
	}
	switch {
	case forms > 1:
		return "more than one of day, event and every"
	case d.Days != 0 && d.Event == "", d.Working && d.Event == "":
		return "days, counted from no event"
	case (d.Month != 0 || d.On != 0) && d.Every == 0:
		return "a cut-off of no period"
	case d.Month < 0 || d.Month > months:
		return fmt.Sprintf("month %d of %d", d.Month, months)
	case d.On < 0 || d.On > 31:
		return fmt.Sprintf("day %d of a month", d.On)
	case d.Days < -maxDays || d.Days > maxDays:
		return "more days than any document counts"
	}
	return ""
}

// maxDays bounds the days that are counted from an event.
const maxDays = 10_000

// IsZero reports whether no deadline is known.
func (d Due) IsZero() bool { return d == Due{} }

// Next returns the first deadline on or after a day, and whether one can be told: for a Due that hangs on an event or on
// sessions it cannot. Without a cut-off it is the last day of the period.
func (d Due) Next(from org.Date) (org.Date, bool) {
	if d.Day != 0 {
		if d.Day == org.Open || d.Day.Last() < from {
			return 0, false
		}
		return d.Day.Last(), true
	}
	if int(d.Every) >= len(everyMonths) || !from.IsDay() {
		return 0, false
	}
	months := everyMonths[d.Every]
	if months == 0 {
		return 0, false
	}
	first := (int(from.Month()) - 1) / months * months // months before the period that from lies in
	for n := range 2 {
		if day := d.cutOff(from.Year(), first+n*months, months); day >= from {
			return day, true
		}
	}
	return 0, false // beyond the calendar
}

// cutOff returns the deadline of the period of so many months that begins after the given month of the year.
func (d Due) cutOff(year, before, months int) org.Date {
	month := d.Month
	if month < 1 || month > months {
		month = months
	}
	at := time.Date(year, time.Month(before+month), 1, 0, 0, 0, 0, time.UTC)
	last := at.AddDate(0, 1, -1).Day()
	on := d.On
	if on < 1 || on > last {
		on = last
	}
	return org.Day(at.Year(), at.Month(), on)
}

// From returns the deadline for an event on a day, and whether d hangs on an event. Working days are Monday to Friday:
// public holidays are not known here.
func (d Due) From(event org.Date) (org.Date, bool) {
	if d.Event == "" || !event.IsDay() || d.Days == 0 && d.Note != "" {
		return 0, false
	}
	if !d.Working {
		day := event.Add(d.Days)
		return day, day != 0
	}
	step, left := 1, d.Days
	if left < 0 {
		step, left = -1, -left
	}
	day := event
	for range min(left, maxDays) {
		for day = day.Add(step); day.Weekday() == time.Saturday || day.Weekday() == time.Sunday; day = day.Add(step) {
		}
	}
	return day, day != 0
}

func (d Due) cutOffWords() string {
	if d.Month == 0 && d.On == 0 {
		return ""
	}
	s := ", by its last day"
	if d.On != 0 {
		s = fmt.Sprintf(", by day %d", d.On)
	}
	if d.Month != 0 && d.Every != EveryMonth {
		return fmt.Sprintf("%s of month %d", strings.Replace(s, "its last day", "the last day", 1), d.Month)
	}
	if d.Every != EveryMonth && d.On != 0 {
		s += " of its last month"
	}
	return s
}

// String returns d in words, "no deadline known" for the zero Due.
func (d Due) String() string {
	unit := "day"
	if d.Working {
		unit = "working day"
	}
	if d.Days != 1 && d.Days != -1 {
		unit += "s"
	}
	s := ""
	switch {
	case d.Day != 0:
		s = "by " + d.Day.String()
	case d.Event != "" && d.Days < 0:
		s = fmt.Sprintf("at least %d %s before %s", -d.Days, unit, d.Event)
	case d.Event != "" && d.Days > 0:
		s = fmt.Sprintf("within %d %s of %s", d.Days, unit, d.Event)
	case d.Event != "" && d.Note != "":
		s = d.Event
	case d.Event != "":
		s = "on " + d.Event
	case d.Every != 0:
		s = "every " + d.Every.String() + d.cutOffWords()
	}
	if d.Note != "" {
		if s != "" {
			s += "; "
		}
		s += d.Note
	}
	if s == "" {
		return "no deadline known"
	}
	return s
}
