package mention_test

import (
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/vnpolity/vnpolity/org"
)

// fields reads a file of plain lines: fields between "|", "#" for comments, "?" before what is not certain, "+" before
// what no standard has.
func fields(t testing.TB, file string) (rows [][]string) {
	t.Helper()
	text, err := os.ReadFile(file)
	require.NoError(t, err)
	for line := range strings.Lines(string(text)) {
		line = strings.TrimSpace(strings.TrimLeft(line, "?+ "))
		if line == "" || line[0] == '#' {
			continue
		}
		row := strings.Split(line, "|")
		for i := range row {
			row[i] = strings.TrimSpace(row[i])
		}
		rows = append(rows, row)
	}
	return rows
}

// unlabelled returns the ID without a label that the name does not have: which of several there are is not in it.
func unlabelled(id org.UnitID, name string) org.UnitID {
	if before, after, ok := strings.Cut(string(id), "~1@"); ok && !strings.Contains(name, "1") {
		return org.UnitID(before + "@" + after)
	}
	return id
}

func province(a org.AreaID) org.AreaID {
	top, _, _ := strings.Cut(string(a), "/")
	return org.AreaID(top)
}

// The names and titles that package vietnam tests the table with are read too, in every way that they are written there. A
// joint body is named for its area, whoever set it up: the name does not have its host.
func TestNamesOfTheTable(t *testing.T) {
	right, all := 0, 0
	for _, row := range fields(t, "../vietnam/testdata/names.txt") {
		day := org.MustParseDate(row[0])
		id := org.UnitID(row[1])
		for name := range strings.SplitSeq(row[2]+";"+row[3], ";") {
			if name = strings.TrimSpace(name); name == "" {
				continue
			}
			all++
			n := grammar(t).At(day, province(id.Area())).Name(name)
			if want := unlabelled(id, name); n.Path.Of(n.Area) == want || n.Body.Kind.Class() == org.JointBody && n.Body.Of(n.Area) == want.Body().Of(want.Area()) || n.Unit == id || slices.Contains(n.Candidates, id) {
				right++
			} else {
				t.Logf("%s %q: want %s, got %s of %s, %s %v", day, name, id, n.Path, n.Area, n.Status, n.Candidates)
			}
		}
	}
	assert.Equal(t, all, right)
}

func TestTitlesOfTheTable(t *testing.T) {
	right, all := 0, 0
	for _, row := range fields(t, "../vietnam/testdata/titles.txt") {
		day := org.MustParseDate(row[0])
		id := org.PostID(row[1])
		for name := range strings.SplitSeq(row[2]+";"+row[3], ";") {
			if name = strings.TrimSpace(name); name == "" {
				continue
			}
			all++
			x := grammar(t).At(day, province(id.Unit().Area())).Title(name)
			if len(x.Posts) == 1 {
				u := x.Posts[0].Unit
				if x.Posts[0].Role.Of(u.Path.Of(u.Area)) == id || slices.Contains(u.Candidates, id.Unit()) && x.Posts[0].Role == id.Role() {
					right++
					continue
				}
			}
			t.Logf("%s %q: want %s, got %+v", day, name, id, x)
		}
	}
	assert.Equal(t, all, right)
}

// Each union has a Ban Chấp hành, and a quận is none of those of the city: what the text does not name is not guessed.
func TestWhatIsNotNamedIsNotGuessed(t *testing.T) {
	s := grammar(t).At(threeLevels, "ha-noi")
	alone := s.Title("ông Lâm Văn Tùng, Ủy viên Ban Chấp hành")
	require.Len(t, alone.Posts, 1)
	assert.Empty(t, alone.Posts[0].Unit.Unit)
	for _, text := range []string{
		"Ủy viên BTV, Phó Chủ tịch Thường trực UBND xã Đặng Thị Thanh Nhã",
		"Phạm Ngọc Muộn, Ủy viên Ban Thường vụ, Trưởng Ban Tuyên giáo Quận ủy",
	} {
		title := s.Title(text)
		require.Len(t, title.Posts, 2, text)
		assert.Empty(t, title.Posts[0].Unit.Unit, text)
	}
	named := s.Title("ông Lâm Văn Tùng, Ủy viên Ban Chấp hành, Chủ tịch Hội Nông dân thành phố")
	require.Len(t, named.Posts, 2)
	assert.Equal(t, org.UnitID("executive-committee@farmers-union@ha-noi"), named.Posts[0].Unit.Unit)
}
