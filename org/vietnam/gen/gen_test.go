package main

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/vnpolity/vnpolity/org"
	"github.com/vnpolity/vnpolity/org/vietnam"
)

// made returns what the inputs make, and skips the test where they are not at hand.
func made(t *testing.T) *country {
	t.Helper()
	dir := os.Getenv("VNPOLITY_SHARED")
	if dir == "" {
		dir = filepath.Join("..", "..", "..", "..", "shared")
	}
	if _, err := os.Stat(dir); err != nil {
		t.Skipf("no lists and resolutions: %v; set VNPOLITY_SHARED", err)
	}
	c, err := build(dir)
	require.NoError(t, err)
	return c
}

// What is made twice is the same, and is what stands beside the package.
func TestGenerate(t *testing.T) {
	one, two := made(t), made(t)
	require.NoError(t, one.write("..", "..", true))
	out := t.TempDir()
	require.NoError(t, one.write("..", out, false))
	require.NoError(t, two.write("..", out, true))
	require.NoError(t, os.WriteFile(filepath.Join(out, "areas.txt"), []byte("x"), 0o644))
	require.ErrorContains(t, two.write("..", out, true), "run go generate")
}

// story follows lists of a province P with districts A and B, and returns for each list what ID the areas have.
func story(t *testing.T, texts ...string) []string {
	t.Helper()
	var lists []list
	for i, text := range texts {
		head := "code\ttype\tname\tparent\n01\tTỉnh\tP\t\n001\tHuyện\tA\t01\n002\tHuyện\tB\t01\n"
		l, err := parseList(org.Date(20200101+i), head+strings.ReplaceAll(text, ",", "\t"))
		require.NoError(t, err)
		lists = append(lists, l)
	}
	h, err := follow(lists, nil)
	require.NoError(t, err)
	var got []string
	for n, l := range lists {
		var ids []string
		for _, r := range l.rows {
			if len(r.code) == 5 {
				id := h.byCode[n][r.code].id
				ids = append(ids, fmt.Sprintf("%s %s", r.code, strings.TrimPrefix(string(id), "p/huyen-")))
			}
		}
		got = append(got, strings.Join(ids, ", "))
	}
	return got
}

func TestFollow(t *testing.T) {
	for _, x := range []struct {
		what  string
		lists []string
		want  []string
	}{
		{"an area keeps its ID under another type",
			[]string{"00001,Xã,X,001\n", "00001,Phường,X,001\n"},
			[]string{"00001 a/xa-x", "00001 a/xa-x"}},
		{"and in another district",
			[]string{"00001,Xã,X,001\n", "00001,Xã,X,002\n"},
			[]string{"00001 a/xa-x", "00001 a/xa-x"}},
		{"a merged area that takes the name of one of its origins is that origin, whose ever code it has",
			[]string{"00001,Xã,X,001\n00004,Xã,Y,001\n", "00004,Xã,X,001\n"},
			[]string{"00001 a/xa-x, 00004 a/xa-y", "00004 a/xa-x"}},
		{"one that takes a new name is new",
			[]string{"00001,Xã,X,001\n00004,Xã,Y,001\n", "00004,Xã,Z,001\n"},
			[]string{"00001 a/xa-x, 00004 a/xa-y", "00004 a/xa-z"}},
		{"where nothing ended, another name under one code is a renaming",
			[]string{"00001,Xã,X,001\n00004,Xã,Y,001\n", "00001,Xã,X,001\n00004,Xã,Z,001\n"},
			[]string{"00001 a/xa-x, 00004 a/xa-y", "00001 a/xa-x, 00004 a/xa-y"}},
		{"a name corrected by a tone is one name",
			[]string{"00001,Xã,Sập,001\n00004,Xã,Y,001\n", "00001,Xã,Sặp,001\n"},
			[]string{"00001 a/xa-sap, 00004 a/xa-y", "00001 a/xa-sap"}},
		{"twins of one district take their codes",
			[]string{"00001,Xã,Sơn,001\n00004,Xã,Sọn,001\n00007,Xã,Sơn,002\n"},
			[]string{"00001 a/xa-son~00001, 00004 a/xa-son~00004, 00007 b/xa-son"}},
		{"an ID once coined stays when a twin comes",
			[]string{"00001,Xã,Sơn,001\n", "00001,Xã,Sơn,001\n00004,Xã,Sọn,001\n"},
			[]string{"00001 a/xa-son", "00001 a/xa-son, 00004 a/xa-son~00004"}},
		{"a town and a commune of one name are two",
			[]string{"00001,Thị trấn,X,001\n00004,Xã,X,001\n", "00001,Xã,X,001\n"},
			[]string{"00001 a/thi-tran-x, 00004 a/xa-x", "00001 a/xa-x"}},
		{"an area that comes back comes back to its ID",
			[]string{"00001,Xã,X,001\n", "00004,Xã,Y,001\n", "00007,Xã,X,001\n"},
			[]string{"00001 a/xa-x", "00004 a/xa-y", "00007 a/xa-x"}},
		{"a number with a zero before it is the number",
			[]string{"00001,Phường,08,001\n", "00001,Phường,8,001\n"},
			[]string{"00001 a/phuong-8", "00001 a/phuong-8"}},
	} {
		assert.Equal(t, x.want, story(t, x.lists...), x.what)
	}
}

// An area that took in others and was there goes on itself, once for a day; one that is new does not.
func TestMerged(t *testing.T) {
	head := "code\ttype\tname\tparent\n01\tTỉnh\tP\t\n001\tHuyện\tA\t01\n"
	one, err := parseList(20200101, head+"00001\tXã\tX\t001\n00004\tXã\tY\t001\n00007\tXã\tZ\t001\n")
	require.NoError(t, err)
	two, err := parseList(20210101, head+"00001\tXã\tX\t001\n00007\tXã\tW\t001\n")
	require.NoError(t, err)
	h, err := follow([]list{one, two}, nil)
	require.NoError(t, err)
	m := merger{Within: "p/huyen-a", Day: 20200601, Basis: "act", Source: "news"}
	m.Into = []joined{{To: "xa-x", Part: []org.AreaID{"xa-y"}, Pin: "khoản 1"}, {To: "xa-w", Rest: []org.AreaID{"xa-y"}, Some: []org.AreaID{"xa-z"}}}
	changes, err := h.merged([]merger{m, {Within: "p/huyen-a", Day: 20200601, Into: []joined{{To: "xa-x", Land: []org.AreaID{"xa-z"}}}}})
	require.NoError(t, err)
	var got []string
	for _, c := range changes {
		got = append(got, strings.ReplaceAll(fmt.Sprintf("%s %s %s %v %s", c.From, c.To, c.Extent, c.Loose, c.Basis), "p/huyen-a/xa-", ""))
	}
	assert.Equal(t, []string{
		"y x part false act, khoản 1", "x x whole false act, khoản 1", "y w rest false act", "z w some-or-all false act", "z x land-only false ",
	}, got)

	m.Into = []joined{{To: "xa-v"}}
	_, err = h.merged([]merger{m})
	require.ErrorContains(t, err, "no list has p/huyen-a/xa-v")
	m.Into = []joined{{To: "xa-x", Whole: []org.AreaID{"xa-v"}}}
	_, err = h.merged([]merger{m})
	require.ErrorContains(t, err, "no list has p/huyen-a/xa-v")
}

func TestParseListRefuses(t *testing.T) {
	for text, want := range map[string]string{
		"01\tTỉnh\tP\n":                      "want four columns",
		"01\tTỉnh\tP\t\n01\tTỉnh\tQ\t\n":     "code 01 is listed twice",
		"01\tVùng\tP\t\n":                    `no type "Vùng" of an area with a code of 2 digits`,
		"0001\tXã\tP\t\n":                    "code of 4 digits",
		"01\tTỉnh\tP\t\n001\tHuyện\tA\t02\n": "no parent 02",
	} {
		_, err := parseList(20200101, text)
		assert.ErrorContains(t, err, want, "%q", text)
	}
}

// The files of the package are embedded as they stand: whoever changes one runs the generator.
func TestFilesAreEmbedded(t *testing.T) {
	want, err := packed(vietnam.Data(), "..")
	require.NoError(t, err)
	have, err := os.ReadFile(filepath.Join("..", "country.bin"))
	require.NoError(t, err)
	assert.True(t, bytes.Equal(want, have), "run go generate ./org/vietnam")
}
