package mention_test

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/vnpolity/vnpolity/org"
	"github.com/vnpolity/vnpolity/org/mention"
)

// A labelled line is a text with what it says, read on a day and in a place.
type labelled struct {
	scanner *mention.Scanner
	fields  []string
}

// labelledLines reads a file of labelled texts, in which a line "= day home" is about those that follow it.
func labelledLines(t testing.TB, file string) (lines []labelled) {
	t.Helper()
	text, err := os.ReadFile("testdata/" + file)
	require.NoError(t, err)
	var s *mention.Scanner
	for line := range strings.Lines(string(text)) {
		line = strings.TrimSpace(line)
		if line == "" || line[0] == '#' {
			continue
		}
		if where, ok := strings.CutPrefix(line, "="); ok {
			f := strings.Fields(where)
			s = grammar(t).At(org.MustParseDate(f[0]), org.AreaID(f[1]))
			continue
		}
		row := labelled{scanner: s, fields: strings.Split(line, "|")}
		for i := range row.fields {
			row.fields[i] = strings.TrimSpace(row.fields[i])
		}
		lines = append(lines, row)
	}
	return lines
}

// sameArea reports whether a name is of the area of a label: an ID, or type and name.
func sameArea(n mention.Name, label string) bool {
	if string(n.Area) == label {
		return true
	}
	return label == n.Type.Term().Vi+" "+n.Place
}

func TestUnitsAsPeopleWriteThem(t *testing.T) {
	lines := labelledLines(t, "units.txt")
	require.GreaterOrEqual(t, len(lines), 300)
	right := 0
	for _, x := range lines {
		n := x.scanner.Name(x.fields[0])
		if string(n.Path) == x.fields[1] && sameArea(n, x.fields[2]) {
			right++
			continue
		}
		t.Logf("%s: want %s of %s, got %s of %q %s %q: %s", x.fields[0], x.fields[1], x.fields[2], n.Path, n.Area, n.Type, n.Place, n.Status)
	}
	assert.GreaterOrEqual(t, percent(right, len(lines)), 97.0, "%d of %d", right, len(lines))
	fmt.Printf("units: %d of %d\n", right, len(lines))
}

func percent(part, whole int) float64 { return 100 * float64(part) / float64(whole) }
