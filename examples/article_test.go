package examples

import (
	"bytes"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// callWith runs an example with a standard input.
func callWith(t *testing.T, stdin string, args ...string) string {
	t.Helper()
	var out, complaint bytes.Buffer
	cmd := exec.Command(filepath.Join(bin, args[0]), args[1:]...)
	cmd.Stdin, cmd.Stdout, cmd.Stderr = strings.NewReader(stdin), &out, &complaint
	require.NoError(t, cmd.Run(), complaint.String())
	return out.String()
}

// One name a line gives one object a line, with all its fields, whether or not the unit is on record.
func TestArticleNames(t *testing.T) {
	out := callWith(t, "BDV Quận uỷ Thanh Xuân\nHuyện ủy Nậm Nhùn\nphố Thanh Xuân\n", "article", "-names", "-date", "2023-02-24", "-home", "Hà Nội")
	assert.Equal(t, `{"text":"BDV Quận uỷ Thanh Xuân","status":"found","id":"commission.mass-mobilisation@party-committee@ha-noi/quan-thanh-xuan","kind":"commission","sector":"mass-mobilisation","host":"party-committee@ha-noi/quan-thanh-xuan","area":"ha-noi/quan-thanh-xuan","area_type":"urban-district","level":"district"}`,
		strings.Split(out, "\n")[0])
	var row struct{ Status, ID, Kind, Area, Area_type, Level string }
	lines := strings.Split(strings.TrimSpace(out), "\n")
	require.Len(t, lines, 3)
	require.NoError(t, json.Unmarshal([]byte(lines[1]), &row))
	assert.Equal(t, "party-committee", row.Kind)
	assert.Equal(t, "rural-district district", row.Area_type+" "+row.Level)
	require.NoError(t, json.Unmarshal([]byte(lines[2]), &row))
	assert.Equal(t, "unknown", row.Status)
	assert.Empty(t, row.Kind)
}

func TestArticleTitles(t *testing.T) {
	out := callWith(t, "nguyên Bí thư Quận ủy, quyền Chủ tịch UBND quận Thanh Xuân Lê Văn Tám\n", "article", "-titles", "-date", "2023-02-24", "-home", "ha-noi")
	var row struct {
		Person string
		Posts  []struct {
			Role, Title, Unit string
			Former, Acting    bool
		}
	}
	require.NoError(t, json.Unmarshal([]byte(out), &row))
	assert.Equal(t, "Lê Văn Tám", row.Person)
	require.Len(t, row.Posts, 2)
	assert.Equal(t, "head Bí thư Quận ủy Thanh Xuân party-committee@ha-noi/quan-thanh-xuan", row.Posts[0].Role+" "+row.Posts[0].Title+" "+row.Posts[0].Unit)
	assert.True(t, row.Posts[0].Former)
	assert.True(t, row.Posts[1].Acting)
}

// A file that cannot be read is reported, and the others are read.
func TestArticleGoesOn(t *testing.T) {
	bad := filepath.Join(t.TempDir(), "bad.txt")
	require.NoError(t, os.WriteFile(bad, []byte("\xff\xfe"), 0o644))
	out, complaint, status := call(t, []string{"article", "-json", bad, "nowhere.txt", "article/article.txt"})
	assert.Equal(t, 2, status)
	assert.Contains(t, complaint, "1 of 3")
	assert.Contains(t, complaint, "not UTF-8")
	assert.Contains(t, complaint, "nowhere.txt")
	assert.Contains(t, complaint, "2 of 3 files could not be read")
	assert.Contains(t, out, "Chủ tịch UBND phường Khương Đình")
	for line := range strings.Lines(out) {
		assert.True(t, json.Valid([]byte(line)), line)
	}
}

// Nothing in a text becomes markup of the page.
func TestArticlePageIsEscaped(t *testing.T) {
	out, _, status := call(t, []string{"article", "-html", "testdata/markup.txt"})
	require.Zero(t, status)
	_, body, _ := strings.Cut(out, "<main>")
	for _, tag := range []string{"<script", "<img", "<b>", "</style", "onerror='"} {
		assert.NotContains(t, body, tag)
	}
	assert.Contains(t, body, "&lt;script&gt;")
}
