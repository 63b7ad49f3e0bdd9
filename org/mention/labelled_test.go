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
	t.Logf("%d of %d", right, len(lines))
	assert.GreaterOrEqual(t, percent(right, len(lines)), 97.0)
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
	right := 0
	for _, x := range lines {
		got := x.scanner.Title(x.fields[0])
		if got.Person == x.fields[1] && samePosts(got, x.fields[2]) {
			right++
			continue
		}
		t.Logf("%s: want %s; %s; got %s", x.fields[0], x.fields[1], x.fields[2], show(got))
	}
	assert.GreaterOrEqual(t, len(lines), 300)
	t.Logf("%d of %d", right, len(lines))
	assert.GreaterOrEqual(t, percent(right, len(lines)), 95.0)
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
	const before, after = "Sáng nay tại hội trường, ", " phát biểu khai mạc và nhấn mạnh nhiều nội dung."
	titles, right := labelledLines(t, "titles.txt"), 0
	for _, x := range titles {
		text := before + x.fields[0] + after
		var got mention.Title
		for m := range x.scanner.Scan(text) {
			switch m.What {
			case mention.PostMention:
				got.Posts = append(got.Posts, m.Post)
			case mention.PersonMention:
				got.Person = m.Person.Name
			}
		}
		if got.Person == x.fields[1] && samePosts(got, x.fields[2]) {
			right++
			continue
		}
		t.Logf("%s: want %s; %s; got %s", text, x.fields[1], x.fields[2], show(got))
	}
	assert.GreaterOrEqual(t, percent(right, len(titles)), 95.0, "%d of %d titles", right, len(titles))

	units, right := labelledLines(t, "units.txt"), 0
	for _, x := range units {
		text := "Theo báo cáo của " + x.fields[0] + ", nhiều nội dung đã được triển khai."
		var first mention.Mention
		for first = range x.scanner.Scan(text) {
			break
		}
		if n := first.Unit; string(n.Path) == x.fields[1] && sameArea(n, x.fields[2]) {
			right++
			continue
		}
		t.Logf("%s: want %s of %s, got %s of %s", text, x.fields[1], x.fields[2], first.Unit.Path, first.Unit.Area)
	}
	assert.GreaterOrEqual(t, percent(right, len(units)), 97.0, "%d of %d units", right, len(units))
}

func percent(part, whole int) float64 { return 100 * float64(part) / float64(whole) }

func TestLookAlikesAreSilent(t *testing.T) {
	lines := labelledLines(t, "lookalikes.txt")
	silent := 0
	for _, x := range lines {
		var found []string
		for m := range x.scanner.Scan(x.fields[0]) {
			found = append(found, fmt.Sprint(m.What, " ", x.fields[0][m.Start:m.End]))
		}
		if len(found) == 0 {
			silent++
			continue
		}
		t.Log(x.fields[0], found)
	}
	assert.GreaterOrEqual(t, len(lines), 100)
	t.Logf("%d of %d", silent, len(lines))
	assert.GreaterOrEqual(t, percent(silent, len(lines)), 98.0)
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
