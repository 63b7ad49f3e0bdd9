// Package examples tests the example programs as their users meet them: built, run, and read on standard output.
package examples

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

var update = flag.Bool("update", false, "write the golden files anew")

var bin string

func TestMain(m *testing.M) {
	flag.Parse()
	os.Exit(func() int {
		dir, err := os.MkdirTemp("", "examples")
		if err != nil {
			panic(err)
		}
		defer os.RemoveAll(dir)
		bin = dir
		if out, err := exec.Command("go", "build", "-o", dir, "./duty", "./tree", "./career", "./whatbecame", "./cite", "./article").CombinedOutput(); err != nil {
			panic(string(out))
		}
		return m.Run()
	}())
}

// call runs an example and returns what it prints and its exit status.
func call(t *testing.T, args []string) (stdout, stderr string, status int) {
	t.Helper()
	var out, complaint bytes.Buffer
	cmd := exec.Command(filepath.Join(bin, args[0]), args[1:]...)
	cmd.Stdout, cmd.Stderr = &out, &complaint
	err := cmd.Run()
	var exit *exec.ExitError
	if err != nil {
		require.True(t, errors.As(err, &exit), "%v", err)
		status = exit.ExitCode()
	}
	return out.String(), complaint.String(), status
}

func TestGolden(t *testing.T) {
	for name, args := range map[string][]string{
		"article":           {"article"},
		"article-json":      {"article", "-json"},
		"article-html":      {"article", "-html", "testdata/markup.txt"},
		"duty-33":           {"duty", "-doc", "33/CT-TTg"},
		"duty-217":          {"duty", "-doc", "217-QĐ/TW"},
		"duty-218":          {"duty", "-doc", "218-QĐ/TW"},
		"duty-none":         {"duty", "-doc", "6525-QĐ/TU"},
		"duty-33-successor": {"duty", "-doc", "33/CT-TTg", "-date", "2025-07-01"},
		"duty-ward":         {"duty", "-place", "phường Nhân Chính, quận Thanh Xuân", "-doc", "dan-van-kheo-2023@party-committee@ha-noi/quan-thanh-xuan"},
		"tree":              {"tree"},
		"tree-ward":         {"tree", "-place", "phường Khương Đình", "-date", "2025-08-01", "-depth", "1"},
		"career-person":     {"career", "Bùi Huyền Mai"},
		"career-post":       {"career", "-date", "2023-02-25", "head@party-committee@ha-noi/quan-thanh-xuan"},
		"cite":              {"cite", "-date", "2025-07-01"},
		"cite-json":         {"cite", "-json", "-date", "2025-07-01"},
		"whatbecame-unit":   {"whatbecame", "Quận ủy Thanh Xuân"},
		"whatbecame-place":  {"whatbecame", "-from", "2022-12-31", "-to", "2025-01-01", "phường Kim Giang"},
		"whatbecame-parts":  {"whatbecame", "-from", "2024-06-01", "-to", "2025-08-01", "phường Nhân Chính"},
		"whatbecame-code":   {"whatbecame", "-from", "2025-08-01", "-to", "2024-06-01", "00367"},
		"whatbecame-kept":   {"whatbecame", "-from", "2025-06-30", "-to", "2026-04-30", "xã Mù Cả"},
		"whatbecame-twin":   {"whatbecame", "-from", "2025-06-30", "-to", "2025-07-01", "-json", "xã Chiềng Hặc"},
		"whatbecame-hue":    {"whatbecame", "-from", "2024-11-01", "-to", "2025-01-01", "UBND tỉnh Thừa Thiên Huế"},
		"whatbecame-island": {"whatbecame", "-from", "2025-07-01", "-to", "2025-06-30", "đặc khu Phú Quốc"},
		"whatbecame-listed": {"whatbecame", "-from", "2024-06-01", "-to", "2025-06-30", "huyện Lộc Hà"},
		"whatbecame-unsaid": {"whatbecame", "-from", "2024-06-01", "-to", "2025-06-30", "xã Đào Thịnh, huyện Trấn Yên"},
		"whatbecame-organ":  {"whatbecame", "-from", "2025-08-01", "-to", "2023-02-24", "commission.party-building@party-committee@ha-noi/phuong-khuong-dinh"},
		"whatbecame-back":   {"whatbecame", "-from", "2025-07-01", "-to", "2023-02-24", "phường Khương Đình"},
	} {
		t.Run(name, func(t *testing.T) {
			out, complaint, status := call(t, args)
			require.Zero(t, status, complaint)
			file := filepath.Join("testdata", name+".golden")
			if *update {
				require.NoError(t, os.WriteFile(file, []byte(out), 0o644))
			}
			want, err := os.ReadFile(file)
			require.NoError(t, err)
			assert.Equal(t, string(want), out)
		})
	}
}

// Without flags the example asks every document about the district of the article.
func TestDutyByDefault(t *testing.T) {
	out, complaint, status := call(t, []string{"duty"})
	require.Zero(t, status, complaint)
	for _, want := range []string{"25-NQ/TW", "217-QĐ/TW", "218-QĐ/TW", "33/CT-TTg", "Dân vận khéo", "Bí thư Quận ủy Thanh Xuân [lead, answers-as-head]: Bùi Huyền Mai"} {
		assert.Contains(t, out, want)
	}
}

func TestWrongUse(t *testing.T) {
	for _, x := range []struct {
		args []string
		want string
	}{
		{[]string{"duty", "-when", "today"}, "flag provided but not defined: -when"},
		{[]string{"duty", "-date", "2023"}, `ParseDay("2023"): want a day`},
		{[]string{"duty", "-date", "24/2/2023"}, "want a 4-digit year"},
		{[]string{"duty", "-place", "quận Nowhere"}, "nothing of that name is on record"},
		{[]string{"duty", "-place", "Thanh Xuân"}, "quận Thanh Xuân, thành phố Hà Nội; xã Thanh Xuân, huyện Sóc Sơn, thành phố Hà Nội"},
		{[]string{"duty", "-place", "quan Thanh Xuan"}, "perhaps quận Thanh Xuân, thành phố Hà Nội"},
		{[]string{"duty", "-doc", "1/CT-TTg"}, `document "1/CT-TTg": none of that number or ID is in force`},
		{[]string{"duty", "quận Thanh Xuân"}, "want no argument"},
		{[]string{"duty", "-date", "1990-01-01"}, "on record from 1996-11-22"},
		{[]string{"tree", "-place", "Thanh Xuân"}, "it may be any of"},
		{[]string{"article", "-date", "2023"}, `ParseDay("2023"): want a day`},
		{[]string{"article", "-home", "Nowhere"}, `home "Nowhere" on 2025-08-12: nothing of that name is on record`},
		{[]string{"tree", "-depth", "-1"}, "a depth of 0 or more"},
		{[]string{"career"}, "want one argument"},
		{[]string{"career", "Nobody"}, "no person or post of that name or ID is on record"},
		{[]string{"cite", "-when", "today"}, "flag provided but not defined: -when"},
		{[]string{"cite", "-date", "2025"}, `ParseDay("2025"): want a day`},
		{[]string{"cite", "no such file"}, "no such file"},
		{[]string{"whatbecame", "-from", "2023-02-24", "-to", "x", "Quận ủy Thanh Xuân"}, "want a 4-digit year"},
		{[]string{"whatbecame", "Thanh Xuân"}, "it may be any of"},
		{[]string{"whatbecame", "-from", "2025-06-30", "xã Tân Thành"}, "xã Tân Thành, huyện Hàm Yên, tỉnh Tuyên Quang; "},
		{[]string{"whatbecame", "-from", "2025-07-01", "00343"}, "nothing of that name is on record"},
	} {
		out, complaint, status := call(t, x.args)
		assert.Equal(t, 2, status, "%q", x.args)
		assert.Empty(t, out, "%q", x.args)
		assert.Contains(t, complaint, x.want, "%q", x.args)
	}
}

// The JSON has an answer for each that the text has.
func TestDutyAsJSON(t *testing.T) {
	text, _, _ := call(t, []string{"duty", "-doc", "33/CT-TTg"})
	out, _, status := call(t, []string{"duty", "-doc", "33/CT-TTg", "-json"})
	require.Zero(t, status)
	lines := strings.Split(strings.TrimSuffix(out, "\n"), "\n")
	for _, line := range lines {
		var row struct {
			Duty, Task string
			Answer     struct{ Who, Capacity string }
			Why        struct{ Truth string }
		}
		require.NoError(t, json.Unmarshal([]byte(line), &row))
		assert.Contains(t, text, row.Task)
		assert.Contains(t, text, row.Answer.Who)
		assert.NotEmpty(t, row.Why.Truth)
	}
	answers := 0
	for line := range strings.Lines(text) {
		if strings.HasPrefix(line, "  ") && !strings.HasPrefix(line, "   ") {
			answers++
		}
	}
	assert.Len(t, lines, answers)
}

func goRun(t *testing.T, file string) string {
	t.Helper()
	out, err := exec.Command("go", "run", file).CombinedOutput()
	require.NoError(t, err, "%s", out)
	return string(out)
}
