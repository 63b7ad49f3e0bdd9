package main

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/vnpolity/vnpolity/examples/bench/news"
	"github.com/vnpolity/vnpolity/examples/bench/timing"
)

// Every scanner finds what was written, where it was written, and nothing else.
func TestScannersAgree(t *testing.T) {
	text := ordinary(300_000, 500, 5)
	require.NoError(t, text.save(t.TempDir()))
	require.NotEmpty(t, text.Cited)
	for _, s := range append(patterns(), ripgrep()...) {
		t.Run(s.Name+", "+s.Task.String(), func(t *testing.T) {
			assert.NoError(t, s.check(text))
		})
	}
}

func TestCheckFinds(t *testing.T) {
	text := ordinary(20_000, 500, 5)
	for _, wants := range []func(news.Citation) Span{number, whole} {
		blind := Scanner{Name: "blind", Wants: wants, Count: func(Text) int { return 0 }, Spans: func(Text) []Span { return nil }}
		assert.ErrorContains(t, blind.check(text), "missed")
		seesMore := Scanner{Name: "fanciful", Wants: wants, Count: func(t Text) int { return 1 + len(t.Cited) }}
		assert.ErrorContains(t, seesMore.check(text), "found")
	}
}

func TestFirst(t *testing.T) {
	text := ordinary(50_000, 500, 5)
	part := text.first(10_000)
	assert.LessOrEqual(t, len(part.Body), 10_000)
	assert.True(t, strings.HasPrefix(text.Body, part.Body))
	assert.NotEmpty(t, part.Cited)
	assert.LessOrEqual(t, part.Cited[len(part.Cited)-1].To, len(part.Body))
	assert.Equal(t, text, text.first(0))
}

func TestRun(t *testing.T) {
	var out strings.Builder
	require.NoError(t, run(&out, 100_000, 750, 1, timing.Budget{Rounds: 1, Round: time.Millisecond}))
	for _, want := range []string{"strings.IndexByte", "Go regexp", "go-re2"} {
		assert.Contains(t, out.String(), want)
	}
}

// What a regular expression of all names finds, this library finds as well.
func TestNames(t *testing.T) {
	scanners, err := names()
	require.NoError(t, err)
	ours, all := scanners[0], scanners[1]
	text := Text{Body: "Ủy ban nhân dân phường Khương Đình họp với Đảng ủy phường Thanh Xuân. Thành ủy Hà Nội và Hội đồng nhân dân thành phố Hà Nội dự."}
	found := all.Spans(text)
	assert.Len(t, found, 4)
	for _, f := range found {
		assert.True(t, slices.ContainsFunc(ours.Spans(text), func(s Span) bool { return s.Start <= f.Start && f.End <= s.End }), text.at(f))
	}
}
