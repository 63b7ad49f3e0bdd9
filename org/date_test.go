package org_test

import (
	"cmp"
	"encoding/json"
	"math"
	"math/rand/v2"
	"slices"
	"strconv"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	. "github.com/vnpolity/vnpolity/org"
)

func TestDates(t *testing.T) {
	for _, row := range table(t, "dates.txt") {
		if row[0] == "!" {
			continue
		}
		t.Run(row[0], func(t *testing.T) {
			d, err := ParseDate(row[0])
			require.NoError(t, err)
			assert.Equal(t, row, []string{
				d.String(), strconv.Itoa(d.Year()), strconv.Itoa(int(d.Month())), strconv.Itoa(d.Day()),
				d.First().String(), d.Last().String(), strconv.FormatBool(d.IsDay()),
			})
			assert.False(t, d.IsZero())
			assert.Equal(t, d, MustParseDate(row[0]))
			assert.LessOrEqual(t, d, d.First())
			assert.LessOrEqual(t, d.First(), d.Last())
			text, err := d.MarshalText()
			require.NoError(t, err)
			assert.Equal(t, row[0], string(text))
			text, err = d.AppendText([]byte("x"))
			require.NoError(t, err)
			assert.Equal(t, "x"+row[0], string(text))
			assert.Equal(t, d.First().Weekday(), d.Weekday())
		})
	}
}

func TestBadDates(t *testing.T) {
	for _, row := range table(t, "dates.txt") {
		if row[0] != "!" {
			continue
		}
		t.Run(row[1], func(t *testing.T) {
			d, err := ParseDate(row[1])
			assert.Zero(t, d)
			offset, e := strconv.Atoi(row[2])
			require.NoError(t, e)
			wantParseError(t, err, "ParseDate", row[1], offset, row[3])
			d = 20230224
			if row[1] != "" {
				assert.Error(t, d.UnmarshalText([]byte(row[1])))
				assert.Equal(t, Date(20230224), d, "left as it was")
			}
		})
	}
}

func TestZeroDate(t *testing.T) {
	var d Date
	assert.True(t, d.IsZero())
	assert.False(t, d.IsDay())
	assert.Equal(t, "", d.String())
	assert.Zero(t, d.Year())
	assert.Zero(t, d.Month())
	assert.Zero(t, d.Day())
	assert.Zero(t, d.First())
	assert.Zero(t, d.Last())
	assert.Zero(t, d.Add(1))
	assert.Less(t, d, MustParseDate("0001"))
	assert.Greater(t, Open, MustParseDate("9999-12-31"))
	assert.Equal(t, Open, Open.First())
	assert.Equal(t, Open, Open.Last())
	assert.Zero(t, Open.Add(1))
	assert.False(t, Open.IsZero())
	assert.False(t, Open.IsDay())
	assert.Zero(t, Day(2023, 2, 29))
	assert.Zero(t, Day(0, 1, 1))
	assert.Zero(t, Day(-1, 1, 1))
	assert.Zero(t, Day(10000, 1, 1))
	assert.Zero(t, Day(2023, 0, 1))
	assert.Zero(t, Day(2023, 13, 1))
	assert.Zero(t, Day(2023, 1, 0))
	assert.Zero(t, Day(2023, 1, 32))
	assert.Zero(t, Day(2023, -1, -1))
	assert.Zero(t, Day(math.MaxInt, math.MaxInt, math.MaxInt))
}

// TestDatesAgainstTime compares random days with the standard library.
func TestDatesAgainstTime(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	first := time.Date(1, 1, 1, 0, 0, 0, 0, time.UTC)
	const span = 3652059 // days from 0001-01-01 to 9999-12-31, both counted
	random := func() (Date, time.Time) {
		x := first.AddDate(0, 0, r.IntN(span))
		return Day(x.Year(), x.Month(), x.Day()), x
	}
	for range 5000 {
		d, x := random()
		require.True(t, d.IsDay(), x)
		require.Equal(t, x.Format(time.DateOnly), d.String())
		require.Equal(t, d, MustParseDate(x.Format(time.DateOnly)))
		require.Equal(t, [3]int{x.Year(), int(x.Month()), x.Day()}, [3]int{d.Year(), int(d.Month()), d.Day()})
		require.Equal(t, x.Weekday(), d.Weekday())
		require.Equal(t, d, d.First())
		require.Equal(t, d, d.Last())

		month := MustParseDate(x.Format("2006-01"))
		require.Equal(t, x.AddDate(0, 0, 1-x.Day()).Format(time.DateOnly), month.First().String())
		require.Equal(t, x.AddDate(0, 0, 1-x.Day()).AddDate(0, 1, -1).Format(time.DateOnly), month.Last().String())
		require.Less(t, month, d)
		require.Less(t, MustParseDate(x.Format("2006")), month)

		e, y := random()
		require.Equal(t, x.Compare(y), cmp.Compare(d, e))
		n := r.IntN(2*span) - span
		want := x.AddDate(0, 0, n)
		if want.Year() < 1 || want.Year() > 9999 {
			require.Zero(t, d.Add(n))
			continue
		}
		require.Equal(t, want.Format(time.DateOnly), d.Add(n).String())
		require.Equal(t, d, d.Add(n).Add(-n))
	}
}

func TestAddAtTheEnds(t *testing.T) {
	last, first := MustParseDate("9999-12-31"), MustParseDate("0001-01-01")
	assert.Zero(t, last.Add(1))
	assert.Zero(t, first.Add(-1))
	assert.Equal(t, last, first.Add(3652058))
	assert.Equal(t, first, last.Add(-3652058))
	assert.Zero(t, MustParseDate("2013-06").Add(1))
	assert.Zero(t, MustParseDate("2013").Add(0))
	for _, n := range []int{1 << 31, 1 << 40, -1 << 40} {
		assert.Zero(t, last.Add(n), n)
	}
	for _, n := range []int{math.MaxInt, math.MinInt, 1 << 62, 1 << 58} {
		assert.Zero(t, MustParseDate("2023-01-01").Add(n), n)
	}
}

func TestDatesSort(t *testing.T) {
	list := []string{"..", "2013-06-03", "2013", "2012-12-31", "2013-07", "2013-06", "2014", "2013-01-01", "9999-12-31", "0001"}
	var dates []Date
	for _, s := range list {
		dates = append(dates, MustParseDate(s))
	}
	slices.Sort(dates)
	list = list[:0]
	for _, d := range dates {
		list = append(list, d.String())
	}
	want := []string{"0001", "2012-12-31", "2013", "2013-01-01", "2013-06", "2013-06-03", "2013-07", "2014", "9999-12-31", ".."}
	assert.Equal(t, want, list)
}

func TestDateJSON(t *testing.T) {
	type record struct {
		A Date          `json:"a"`
		B Date          `json:"b,omitzero"`
		C map[Date]Date `json:"c,omitempty"`
		Span
	}
	x := record{C: map[Date]Date{20130603: Open}, Span: Span{From: 20130600, Until: Open}}
	b, err := json.Marshal(x)
	require.NoError(t, err)
	assert.JSONEq(t, `{"a":"","c":{"2013-06-03":".."},"since":"2013-06","until":".."}`, string(b))
	var back record
	require.NoError(t, json.Unmarshal(b, &back))
	assert.Equal(t, x, back)
	for _, bad := range []string{`{"a":20130603}`, `{"a":"2013-6-3"}`, `{"a":"yesterday"}`, `{"a":true}`, `{"since":"2013-02-30"}`} {
		assert.Error(t, json.Unmarshal([]byte(bad), &back), bad)
	}
	require.NoError(t, json.Unmarshal([]byte(`{"a":"","since":null}`), &back))
}

// TestDatesByConversion checks that a number that is no date does no harm.
func TestDatesByConversion(t *testing.T) {
	reg := registry(t, fixture())
	for _, d := range []Date{-1, 1, 5, 99, 100, 1301, 20231300, 20231399, 20230230, 20239999, Open - 1, math.MinInt32, math.MinInt32 + 1} {
		assert.NotPanics(t, func() {
			_, _, _, _, _ = d.String(), d.Year(), d.Month(), d.Day(), d.Weekday()
			_, _, _, _, _ = d.First(), d.Last(), d.Add(1), d.IsDay(), d.IsZero()
			_, _ = reg.At(d).Unit("party-committee@song-van"), reg.LastArea("song-van", d)
			for range reg.Trace("song-van", 20240101, d) {
			}
			for range reg.Trace("song-van", d, 20240101) {
			}
			_ = Span{From: d, Until: d}.Has(d)
			_ = Span{From: d, Until: d}.Has(20240101)
		}, int(d))
	}
}
