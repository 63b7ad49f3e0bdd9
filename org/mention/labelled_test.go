package mention_test

import (
	"fmt"
	"os"
	"slices"
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

// A tally compares what is read of labelled texts with the labels. The texts that are known to be read wrongly are in
// testdata/misses.txt below the name of the tally: one more is a fault, and so is one that is read rightly now.
type tally struct {
	name   string
	wrong  []string
	lines  int
	misses []string
}

func newTally(t testing.TB, name string) *tally {
	t.Helper()
	text, err := os.ReadFile("testdata/misses.txt")
	require.NoError(t, err)
	x, here := &tally{name: name}, false
	for line := range strings.Lines(string(text)) {
		line = strings.TrimSpace(line)
		if head, ok := strings.CutPrefix(line, "= "); ok {
			here = head == name
		} else if here && line != "" {
			x.misses = append(x.misses, line)
		}
	}
	return x
}

// line counts one text, which is read rightly or not; what was wanted and got is for the log.
func (x *tally) line(t testing.TB, text string, right bool, want, got string) {
	t.Helper()
	if x.lines++; right {
		return
	}
	x.wrong = append(x.wrong, text)
	t.Logf("%s: %s: want %s, got %s", x.name, text, want, got)
}

// least asserts that the misses are those that are known, and that so many percent of the texts are read rightly.
func (x *tally) least(t testing.TB, percent float64) {
	t.Helper()
	t.Logf("%s: %d of %d", x.name, x.lines-len(x.wrong), x.lines)
	wrong := slices.Clone(x.wrong)
	for _, miss := range x.misses {
		if i := slices.Index(wrong, miss); i >= 0 {
			wrong = slices.Delete(wrong, i, i+1)
		} else {
			t.Errorf("%s: %s: is read rightly now", x.name, miss)
		}
	}
	assert.Empty(t, wrong, "%s: read wrongly", x.name)
	assert.GreaterOrEqual(t, 100*float64(x.lines-len(x.wrong)), percent*float64(x.lines))
}

// sayUnit writes a name as the labels do.
func sayUnit(n mention.Name) string {
	return fmt.Sprintf("%s of %q (%s %s), %s", n.Path, n.Area, n.Type.Term().Vi, n.Place, n.Status)
}

func TestUnitsAsPeopleWriteThem(t *testing.T) {
	lines := labelledLines(t, "units.txt")
	require.GreaterOrEqual(t, len(lines), 300)
	x := newTally(t, "units")
	for _, l := range lines {
		n := l.scanner.Name(l.fields[0])
		right := string(n.Path) == l.fields[1] && sameArea(n, l.fields[2])
		x.line(t, l.fields[0], right, l.fields[1]+" of "+l.fields[2], sayUnit(n))
	}
	x.least(t, 97)
}

// samePosts reports whether a title says what a label says of posts.
func samePosts(t mention.Title, label string) bool {
	want := strings.Split(label, ";")
	if len(want) != len(t.Posts) {
		return false
	}
	for i, w := range want {
		post := t.Posts[i]
		w, former := strings.CutPrefix(strings.TrimSpace(w), "former:")
		w, acting := strings.CutPrefix(w, "acting:")
		role, unit, _ := strings.Cut(w, "@")
		at := strings.LastIndexByte(unit, '@')
		if post.Role.String() != role || string(post.Unit.Path) != unit[:at] || !sameArea(post.Unit, unit[at+1:]) ||
			post.Former != former || (post.Charge != 0) != acting {
			return false
		}
	}
	return true
}

func TestTitlesAsPeopleWriteThem(t *testing.T) {
	lines := labelledLines(t, "titles.txt")
	require.GreaterOrEqual(t, len(lines), 300)
	x := newTally(t, "titles")
	for _, l := range lines {
		got := l.scanner.Title(l.fields[0])
		x.line(t, l.fields[0], got.Person == l.fields[1] && samePosts(got, l.fields[2]), l.fields[1]+"; "+l.fields[2], show(got))
	}
	x.least(t, 95)
}

// show writes a title as the labels do.
func show(t mention.Title) string {
	s := t.Person + ";"
	for _, p := range t.Posts {
		s += fmt.Sprintf(" %s@%s@%s (%s %s) %s;", p.Role, p.Unit.Path, p.Unit.Area, p.Unit.Type.Term().Vi, p.Unit.Place, p.Unit.Status)
	}
	return s
}

// The same names and titles are found in running text.
func TestFoundInText(t *testing.T) {
	x := newTally(t, "titles in text")
	for _, l := range labelledLines(t, "titles.txt") {
		var got mention.Title
		for m := range l.scanner.Scan("Sáng nay tại hội trường, " + l.fields[0] + " phát biểu khai mạc và nhấn mạnh nhiều nội dung.") {
			switch m.What {
			case mention.PostMention:
				got.Posts = append(got.Posts, m.Post)
			case mention.PersonMention:
				got.Person = m.Person.Name
			}
		}
		x.line(t, l.fields[0], got.Person == l.fields[1] && samePosts(got, l.fields[2]), l.fields[1]+"; "+l.fields[2], show(got))
	}
	x.least(t, 95)

	x = newTally(t, "units in text")
	for _, l := range labelledLines(t, "units.txt") {
		var first mention.Mention
		for first = range l.scanner.Scan("Theo báo cáo của " + l.fields[0] + ", nhiều nội dung đã được triển khai.") {
			break
		}
		n := first.Unit
		right := string(n.Path) == l.fields[1] && sameArea(n, l.fields[2])
		x.line(t, l.fields[0], right, l.fields[1]+" of "+l.fields[2], sayUnit(n))
	}
	x.least(t, 97)
}

func TestLookAlikesAreSilent(t *testing.T) {
	lines := labelledLines(t, "lookalikes.txt")
	require.GreaterOrEqual(t, len(lines), 100)
	x := newTally(t, "look-alikes")
	for _, l := range lines {
		var found []string
		for m := range l.scanner.Scan(l.fields[0]) {
			found = append(found, fmt.Sprint(m.What, " ", l.fields[0][m.Start:m.End]))
		}
		x.line(t, l.fields[0], len(found) == 0, "nothing", strings.Join(found, ", "))
	}
	x.least(t, 98)
}

// The secretary of a Party organisation that is not named is that of any, and not of the place that a text is about.
func TestSecretaryOfAnUnnamedOrganisation(t *testing.T) {
	s := grammar(t).At(org.MustParseDate("2023-06-15"), "nghe-an")
	got := s.Title("Trịnh Quốc Xuyến - Bí thư Đảng bộ, Giám đốc Công an tỉnh")
	assert.Equal(t, "Trịnh Quốc Xuyến", got.Person)
	assert.Equal(t, mention.Unknown, got.Status)
	require.Len(t, got.Posts, 2)
	assert.Equal(t, mention.Post{Text: "Bí thư Đảng bộ"}, got.Posts[0])
	assert.Equal(t, org.UnitID("police@nghe-an"), got.Posts[1].Unit.Unit)
}
