package vietnam_test

import (
	"fmt"
	"iter"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/vnpolity/vnpolity/org"
	"github.com/vnpolity/vnpolity/org/vietnam"
)

// founded yields what of the data stands on an act for a time, with a name for it.
func founded(d org.Data) iter.Seq2[string, org.Standard] {
	return func(yield func(string, org.Standard) bool) {
		put := func(name string, s org.Span, seen []org.Date, g org.Grounding) bool {
			return yield(fmt.Sprintf("%s, from %s until %s", name, s.From, s.Until), org.Standard{Span: s, Seen: seen, Grounding: g})
		}
		for _, s := range d.Standards {
			if !put(fmt.Sprint(s.Unit, " in ", slices.Collect(s.In.All())), s.Span, s.Seen, s.Grounding) {
				return
			}
			for _, x := range s.Except {
				if !put(string(s.Unit)+" except in "+string(x.Within), x.Span, nil, x.Grounding) {
					return
				}
			}
		}
		for _, r := range d.Rules {
			if !put(fmt.Sprint(r.From, " ", r.Rel, " ", r.To), r.Span, r.Seen, r.Grounding) {
				return
			}
		}
		for _, x := range d.ExOfficio {
			if !put(fmt.Sprint(x.Seat, " by ", x.By), x.Span, x.Seen, x.Grounding) {
				return
			}
		}
	}
}

// firstDay is the first day on which a row is certain, the zero Date if none is known.
func firstDay(s org.Standard) org.Date {
	first := s.From
	for _, d := range s.Seen {
		if first == 0 || d < first {
			first = d
		}
	}
	return first.First()
}

// No law is the basis of what was so before the law was made.
func TestBasisIsNotLaterThanItsRow(t *testing.T) {
	d := vietnam.Data()
	dates := map[org.SourceID]org.Date{}
	for _, s := range d.Sources {
		dates[s.ID] = s.Date
	}
	for name, row := range founded(d) {
		if made := dates[row.Basis.Source]; made != 0 && firstDay(row) != 0 {
			assert.LessOrEqual(t, made.First(), firstDay(row), "%s stands on %s of %s", name, row.Basis.Source, made)
		}
	}
}

// No row outlives the law that it stands on, where the law is known to have been replaced.
func TestBasisIsNotReplaced(t *testing.T) {
	d := vietnam.Data()
	replaced := map[org.SourceID]org.Date{}
	for _, line := range lines(t, "replaced.txt") {
		act, day, ok := strings.Cut(line, "|")
		require.True(t, ok, line)
		on, err := org.ParseDate(strings.TrimSpace(day))
		require.NoError(t, err, line)
		replaced[org.SourceID(strings.TrimSpace(act))] = on
	}
	for name, row := range founded(d) {
		if on, ok := replaced[row.Basis.Source]; ok {
			assert.LessOrEqual(t, row.Until.First(), on, "%s stands on %s", name, row.Basis.Source)
		}
	}
}
