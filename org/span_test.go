package org_test

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	. "github.com/vnpolity/vnpolity/org"
)

func spanOf(from, until string) Span { return Span{From: dateOf(from), Until: dateOf(until)} }

// dateOf is MustParseDate with "?" for a date that is not known.
func dateOf(s string) Date {
	if s == "?" {
		return 0
	}
	return MustParseDate(s)
}

func TestSpanHas(t *testing.T) {
	const no, perhaps, yes = False, Unknown, True
	for _, x := range []struct {
		from, until string
		days        map[string]Truth
	}{
		{"2020-03-10", "2020-03-20", map[string]Truth{
			"2020-03-09": no, "2020-03-10": yes, "2020-03-19": yes, "2020-03-20": no, "2020-03-21": no,
			"2020-02": no, "2020-03": perhaps, "2020-04": no, "2019": no, "2020": perhaps, "2021": no,
		}},
		{"2020-03-10", "..", map[string]Truth{
			"2020-03-09": no, "2020-03-10": yes, "9999-12-31": yes,
			"2020-02": no, "2020-03": perhaps, "2020-04": yes, "2020": perhaps, "2021": yes,
		}},
		{"2020-03-10", "?", map[string]Truth{
			"2020-03-09": no, "2020-03-10": perhaps, "9999-12-31": perhaps, "2020-02": no, "2020-03": perhaps, "2021": perhaps,
		}},
		{"?", "2020-03-20", map[string]Truth{
			"0001-01-01": perhaps, "2020-03-19": perhaps, "2020-03-20": no, "2020-03": perhaps, "2020-04": no, "2021": no,
		}},
		{"?", "..", map[string]Truth{"0001-01-01": perhaps, "9999-12-31": perhaps, "2020-03": perhaps, "2020": perhaps}},
		{"?", "?", map[string]Truth{"0001-01-01": perhaps, "9999-12-31": perhaps, "2020-03": perhaps, "2020": perhaps}},
		{"2020-03", "2020-05", map[string]Truth{
			"2020-02-29": no, "2020-03-01": perhaps, "2020-03-30": perhaps, "2020-03-31": yes, "2020-04-01": yes, "2020-04-30": yes,
			"2020-05-01": perhaps, "2020-05-30": perhaps, "2020-05-31": no, "2020-06-01": no,
			"2020-02": no, "2020-03": perhaps, "2020-04": yes, "2020-05": perhaps, "2020-06": no, "2020": perhaps, "2021": no,
		}},
		{"2019", "2021", map[string]Truth{
			"2018-12-31": no, "2019-01-01": perhaps, "2019-12-30": perhaps, "2019-12-31": yes, "2020-07-01": yes,
			"2021-01-01": perhaps, "2021-12-30": perhaps, "2021-12-31": no,
			"2018-12": no, "2019-12": perhaps, "2020-01": yes, "2020": yes, "2021-12": perhaps, "2022": no,
		}},
		{"2020-03", "2020-03", map[string]Truth{"2020-02-29": no, "2020-03-01": perhaps, "2020-03-30": perhaps, "2020-03-31": no}},
		{"2020-01-01", "2021-01-01", map[string]Truth{"2020": yes, "2020-01": yes, "2020-12": yes, "2019": no, "2021": no}},
	} {
		s := spanOf(x.from, x.until)
		for day, want := range x.days {
			assert.Equal(t, want, s.Has(dateOf(day)), "[%s, %s) has %s", x.from, x.until, day)
		}
		assert.Equal(t, Unknown, s.Has(0), "a day that is not known")
		assert.Equal(t, Unknown, s.Has(Open), "no day")
	}
}

// A loose span has for certain only what was seen, and what it may have it has not for certain.
func TestLooseSpan(t *testing.T) {
	day := MustParseDate
	for _, x := range []struct {
		span Span
		want map[string]Truth
	}{
		{Span{From: day("2022-10-02"), Until: day("2024-11-01"), Loose: true}, map[string]Truth{
			"2022-10-01": False, "2022-10-02": Unknown, "2024-10-31": Unknown, "2024-11-01": False, "2023": Unknown, "2022-09": False, "2024-11": False}},
		{Span{Until: day("2024-11-01"), Loose: true}, map[string]Truth{"0001-01-01": Unknown, "2024-10-31": Unknown, "2024-11-01": False}},
		{Span{From: day("2022-10-02"), Until: Open, Loose: true}, map[string]Truth{"2022-10-01": False, "2022-10-02": Unknown, "2099-01-01": Unknown}},
		{Span{From: day("2022"), Until: day("2024-11"), Loose: true}, map[string]Truth{
			"2021-12-31": False, "2022-01-01": Unknown, "2023-06-01": Unknown, "2024-11-29": Unknown, "2024-11-30": False}},
	} {
		for d, want := range x.want {
			assert.Equal(t, want, x.span.Has(day(d)), "%v has %s", x.span, d)
		}
	}
}

// An area that is on one list and not on the next was there on the day of the one, not on that of the other, and on the
// days between that is not known. One that runs on is there after it was last seen.
func TestAreaBetweenTwoLists(t *testing.T) {
	first, second := MustParseDate("2022-10-01"), MustParseDate("2024-11-01")
	country := AreaRecord{ID: "vn", Type: Country, Name: "Việt Nam", Span: Span{From: first, Until: Open}}
	reg, err := New(Data{Areas: []AreaRecord{country,
		{ID: "a", Type: Province, Name: "A", In: "vn", Span: Span{Until: second, Loose: true}, Seen: []Date{first}},
		{ID: "b", Type: Province, Name: "B", In: "vn", Span: Span{From: first.Add(1), Until: Open, Loose: true}, Seen: []Date{second}},
		{ID: "c", Type: Province, Name: "C", In: "vn", Code: "01", Span: Span{Until: second, Loose: true}, Seen: []Date{first}},
		{ID: "c", Type: Municipality, Name: "C", In: "vn", Code: "01", Span: Span{From: first.Add(1), Until: Open, Loose: true}, Seen: []Date{second}},
	}})
	require.NoError(t, err)
	for d, want := range map[string][3]Truth{
		"2022-09-30": {Unknown, False, Unknown},
		"2022-10-01": {True, False, True},
		"2022-10-02": {Unknown, Unknown, Unknown},
		"2024-10-31": {Unknown, Unknown, Unknown},
		"2024-11-01": {False, True, True},
		"2030-01-01": {False, True, True},
	} {
		v := reg.At(MustParseDate(d))
		assert.Equal(t, want, [3]Truth{v.Area("a").Truth(), v.Area("b").Truth(), v.Area("c").Truth()}, d)
	}
	assert.Equal(t, Municipality, reg.At(second).Area("c").Type())
	assert.Equal(t, Province, reg.At(first).Area("c").Type())
}

// TestSpanHasEveryDay checks that a month or a year has for certain what each of its days has, and that an end known to a
// month is like a choice of days.
func TestSpanHasEveryDay(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	base := MustParseDate("2019-11-20")
	end := func() Date {
		d := base.Add(r.IntN(500))
		switch r.IntN(8) {
		case 0:
			return d / 100 * 100
		case 1:
			return d / 10000 * 10000
		case 2:
			return 0
		}
		return d
	}
	daysOf := func(d Date) (list []Date) {
		for x := d.First(); x <= d.Last(); x = x.Add(1) {
			list = append(list, x)
		}
		return list
	}
	for range 3000 {
		s := Span{From: end(), Until: end()}
		if r.IntN(4) == 0 {
			s.Until = Open
		}
		if s.From != 0 && s.Until != 0 && s.Until.Last() <= s.From.First() {
			continue
		}
		var part Date
		for part == 0 || part.IsDay() {
			part = end()
		}
		all, none := true, true
		for _, d := range daysOf(part) {
			all = all && s.Has(d) == True
			none = none && s.Has(d) == False
		}
		got := s.Has(part)
		require.Equal(t, all, got == True, "%v has %s", s, part)
		require.Equal(t, none, got == False, "%v has %s", s, part)

		// What is certain of a span is so for each span of whole days that it may be.
		d := base.Add(r.IntN(500))
		if s.From == 0 || s.Until == 0 {
			continue
		}
		certain, possible := true, false
		for _, from := range []Date{s.From.First(), s.From.Last()} {
			for _, until := range []Date{s.Until.First(), s.Until.Last()} {
				has := from <= d && d < until
				certain, possible = certain && has, possible || has
			}
		}
		require.Equal(t, certain, s.Has(d) == True, "%v has %s", s, d)
		require.Equal(t, possible, s.Has(d) != False, "%v has %s", s, d)
	}
}

// TestSpanHasIsMonotone checks that a thing begins once and ends once, and that knowing more never turns yes into no.
func TestSpanHasIsMonotone(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 6))
	base := MustParseDate("2020-01-01")
	for range 1000 {
		from := base.Add(r.IntN(300))
		until := from.Add(1 + r.IntN(300))
		whole := Span{From: from, Until: until}
		vague := []Span{
			{Until: until}, {From: from}, {}, {From: from / 100 * 100, Until: until}, {From: from, Until: until / 100 * 100},
			{From: from / 10000 * 10000, Until: until / 10000 * 10000},
		}
		before := False
		turns := 0
		for d := base.Add(-20); d <= base.Add(700); d = d.Add(1 + r.IntN(20)) {
			has := whole.Has(d)
			if has != before {
				turns++
			}
			before = has
			for _, s := range vague {
				if x := s.Has(d); x != Unknown {
					require.Equal(t, has, x, "%v and %v on %s", whole, s, d)
				}
			}
			require.GreaterOrEqual(t, Span{From: from, Until: Open}.Has(d), has)
			require.GreaterOrEqual(t, Span{From: from, Until: until.Add(30)}.Has(d), has)
			require.GreaterOrEqual(t, Span{From: from.Add(-30), Until: until}.Has(d), has)
		}
		require.LessOrEqual(t, turns, 2)
		require.Equal(t, False, whole.Has(from.Add(-1)))
		require.Equal(t, True, whole.Has(from))
		require.Equal(t, True, whole.Has(until.Add(-1)))
		require.Equal(t, False, whole.Has(until))
	}
}
