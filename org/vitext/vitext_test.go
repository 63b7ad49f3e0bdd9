package vitext_test

import (
	"bufio"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	. "github.com/vnpolity/vnpolity/org/vitext"
	"golang.org/x/text/unicode/norm"
)

// lines returns the lines of a file of testdata, without comments and
// blank lines.
func lines(t testing.TB, name string) []string {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("testdata", name))
	require.NoError(t, err)
	var out []string
	for line := range strings.Lines(string(data)) {
		line = strings.TrimRight(line, "\r\n")
		if strings.TrimSpace(line) != "" && line[0] != '#' {
			out = append(out, line)
		}
	}
	return out
}

type pair struct{ in, want string }

// pairs returns the pairs "in | want" of a file of testdata.
func pairs(t testing.TB, name string) []pair {
	t.Helper()
	var out []pair
	for _, line := range lines(t, name) {
		in, want, ok := strings.Cut(line, "|")
		require.True(t, ok, line)
		out = append(out, pair{unescape(t, strings.TrimSpace(in)), unescape(t, strings.TrimSpace(want))})
	}
	return out
}

func unescape(t testing.TB, s string) string {
	t.Helper()
	out, err := strconv.Unquote(`"` + s + `"`)
	require.NoError(t, err, s)
	return out
}

func TestCanonical(t *testing.T) {
	all := pairs(t, "spelling.txt")
	require.GreaterOrEqual(t, len(all), 80)
	for _, p := range all {
		assert.Equal(t, p.want, Canonical(p.in), "Canonical(%+q)", p.in)
		checkKeys(t, p.in)
	}
}

func TestFold(t *testing.T) {
	for _, p := range pairs(t, "fold.txt") {
		assert.Equal(t, p.want, Fold(p.in), "Fold(%+q)", p.in)
		checkKeys(t, p.in)
	}
}

func TestLower(t *testing.T) {
	for _, p := range []pair{
		{"", ""},
		{"UỶ BAN", "ủy ban"},
		{"Ủy ban", "ủy ban"},
		{"Hòa", "hòa"},
		{"HÓA", "hóa"},
		{"\u00D0ẮK LẮK", "đắk lắk"},
		{"NGUYỄN THƯỢNG Ỷ", "nguyễn thượng ỷ"},
		{"H\u0331", "\u1e96"},
		{"İ\u0301", "í"},
		{"HÒAİ", "hoài"},
		{"ΆΣ", "άσ"},
		{"\xFFA\xE1", "\xFFa\xE1"},
	} {
		assert.Equal(t, p.want, Lower(p.in), "Lower(%+q)", p.in)
		checkKeys(t, p.in)
	}
}

func TestSlug(t *testing.T) {
	for _, p := range []pair{
		{"", ""},
		{"Bà Rịa - Vũng Tàu", "ba-ria-vung-tau"},
		{"Phường Thanh Xuân", "phuong-thanh-xuan"},
		{"  Đắk R'Lấp! ", "dak-r-lap"},
		{"Nghị định 30/2020/NĐ-CP", "nghi-dinh-30-2020-nd-cp"},
		{"phuong-thanh-xuan", "phuong-thanh-xuan"},
		{"北京", ""},
		{"--", ""},
		{strings.Repeat("Hoà ", 100), strings.TrimSuffix(strings.Repeat("hoa-", 100), "-")},
	} {
		assert.Equal(t, p.want, Slug(p.in), "Slug(%q)", p.in)
		checkKeys(t, p.in)
	}
}

// checkKeys checks what holds of every text.
func checkKeys(t *testing.T, s string) {
	t.Helper()
	for _, f := range []struct {
		name string
		of   func(string) string
		max  int // how many bytes one byte may become
	}{
		{"Canonical", Canonical, 3},
		{"Lower", Lower, 5},
		{"Fold", Fold, 5},
		{"Slug", Slug, 1},
	} {
		out := f.of(s)
		assert.Equal(t, out, f.of(out), "%s twice of %+q", f.name, s)
		assert.LessOrEqual(t, len(out), f.max*len(s), "%s(%+q)", f.name, s)
		if utf8.ValidString(s) {
			assert.True(t, utf8.ValidString(out), "%s(%+q)", f.name, s)
			assert.True(t, norm.NFC.IsNormalString(out), "%s(%+q)", f.name, s)
		}
	}
	assert.Equal(t, Lower(s), Lower(Canonical(s)), "%+q", s)
	assert.Equal(t, Fold(s), Fold(Lower(s)), "%+q", s)
	assert.Equal(t, "x"+Lower(s), string(AppendLower([]byte("x"), s)))
	assert.Equal(t, "x"+Fold(s), string(AppendFold([]byte("x"), s)))
	// Letters that Vietnamese has not take another way through Fold.
	assert.Equal(t, Fold(s)+" u", Fold(s+" ü"), "%+q", s)
	// Appending does not join with what is there, not even a mark.
	assert.Equal(t, "e"+Fold("ü"+s), string(AppendFold([]byte("e"), "ü"+s)))
}

func TestEveryRune(t *testing.T) {
	for r := rune(0); r <= unicode.MaxRune; r++ {
		if r > 0x3FFF && r&0xFF > 3 && !unicode.Is(unicode.Mn, r) && unicode.ToLower(r) == r {
			continue
		}
		if s := string(r); Lower(s) != Canonical(strings.ToLower(Canonical(s))) {
			assert.Fail(t, "not in lower case", "%+q", r)
		}
		for _, s := range [...]string{"hòa" + string(r), "\xE1" + string(r) + "\xBA\xA1"} {
			for _, of := range [...]func(string) string{Canonical, Lower, Fold, Slug} {
				if out := of(s); of(out) != out {
					assert.Fail(t, "not idempotent", "%+q", s)
				}
			}
			if Lower(s) != Lower(Canonical(s)) || Fold(s) != Fold(Lower(s)) {
				assert.Fail(t, "keys disagree", "%+q", s)
			}
		}
	}
}

// TestLetters checks the table of letters against Unicode's.
func TestLetters(t *testing.T) {
	n := 0
	for r := rune(0xC0); r < 0x1F00; r++ {
		d := norm.NFD.String(string(r))
		marks := strings.Trim(d[1:], "\u0302\u0306\u031B\u0300\u0309\u0303\u0301\u0323")
		if !strings.ContainsAny(d[:1], "aeiouyAEIOUY") || marks != "" {
			continue
		}
		n++
		assert.Equal(t, strings.ToLower(d[:1]), Fold(string(r)), "%c", r)
		assert.Equal(t, string(r), Canonical(d), "%c", r)
	}
	assert.Greater(t, n, 132)
}

// TestPlaces builds every syllable with oa, oe and uy, in every tone and
// both placements, and checks that one is left.
func TestPlaces(t *testing.T) {
	tones := []string{"\u0300", "\u0309", "\u0303", "\u0301", "\u0323"}
	codas := map[string][]string{
		"oa": {"", "c", "ch", "i", "m", "n", "ng", "nh", "o", "p", "t", "y"},
		"oe": {"", "c", "m", "n", "ng", "o", "t"},
		"uy": {"", "a", "c", "ch", "n", "nh", "p", "t", "u"},
	}
	for _, onset := range strings.Split(",b,c,ch,d,đ,g,gh,h,k,kh,l,m,n,ng,ngh,nh,p,ph,q,r,s,t,th,tr,v,x", ",") {
		for v, ends := range codas {
			if onset == "q" && v != "uy" {
				continue
			}
			for _, end := range ends {
				for _, tone := range tones {
					on1, on2 := onset+v[:1]+tone+v[1:]+end, onset+v+tone+end
					want := on2
					if end == "" && onset != "q" {
						want = on1
					}
					for _, in := range []string{on1, on2} {
						assert.Equal(t, norm.NFC.String(want), Canonical(in), "%s", in)
						up := strings.ToUpper(in)
						assert.Equal(t, norm.NFC.String(strings.ToUpper(want)), Canonical(up), "%s", up)
					}
				}
			}
		}
	}
}

func TestManyMarks(t *testing.T) {
	for _, n := range []int{29, 30, 31, 32, 60, 61, 1000} {
		marks := strings.Repeat("\u0301\u0323", n)
		for _, s := range []string{"a" + marks, marks, "hoa" + marks, "\xFF" + marks, "a" + marks + "\u200B" + marks} {
			for _, of := range []func(string) string{Canonical, Lower, Fold, Slug} {
				out := of(s)
				assert.Equal(t, out, of(out))
			}
		}
	}
}

func TestAllocs(t *testing.T) {
	for _, s := range []string{
		"", "uy ban nhan dan", "ủy ban nhân dân tỉnh hòa bình", "trường trung học phổ thông nguyễn huệ, đắk lắk",
		"toàn quỳnh quý ngoài hoàng “khuya…”", strings.Repeat("ủy ban nhân dân ", 100),
	} {
		assert.Zero(t, testing.AllocsPerRun(100, func() { Canonical(s) }), "Canonical(%q)", s)
		assert.Zero(t, testing.AllocsPerRun(100, func() { Lower(s) }), "Lower(%q)", s)
		folded := Fold(s)
		assert.Zero(t, testing.AllocsPerRun(100, func() { Fold(folded) }), "Fold(%q)", folded)
	}
	buf := make([]byte, 0, 1024)
	for _, s := range []string{"UỶ BAN", "Ủy ban nhân dân", "Ho\u0300a Bi\u0300nh – \u00D0à\u00A0Nẵng", "\xFF"} {
		assert.Zero(t, testing.AllocsPerRun(100, func() { AppendFold(buf, s) }), "AppendFold(%q)", s)
	}
	assert.Zero(t, testing.AllocsPerRun(100, func() { AppendLower(buf, "Ủy ban Nhân dân ĐẮK LẮK") }))
	assert.Zero(t, testing.AllocsPerRun(100, func() { Alike("Ủy ban Nhân dân", "ỦY BAN NHÂN DÂN") }))
	assert.Zero(t, testing.AllocsPerRun(100, func() { Slug("phuong-thanh-xuan") }))
	assert.Zero(t, testing.AllocsPerRun(100, func() {
		for range Words("Quyết định 12/QĐ-TTg") {
		}
	}))
}

func TestLikeness(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want Likeness
	}{
		{"", "", Identical},
		{"Hòa", "Hòa", Identical},
		{"Hòa", "Hoà", SameSpelling},
		{"Hòa", "HO\u0300A", SameSpelling},
		{"Đà Nẵng", "\u00D0À NẴNG", SameSpelling},
		{"Hòa", "Hóa", SameFolded},
		{"Hòa", "hoa", SameFolded},
		{"Đan", "Dan", SameFolded},
		{"Hòa", "Huế", Unlike},
		{"", "a", Unlike},
		{strings.Repeat("Hòa ", 100), strings.Repeat("HOÀ ", 100), SameSpelling},
	} {
		assert.Equal(t, c.want, Alike(c.a, c.b), "Alike(%q, %q)", c.a, c.b)
		assert.Equal(t, c.want, Alike(c.b, c.a), "Alike(%q, %q)", c.b, c.a)
	}
	assert.Equal(t, Unlike, Likeness(0))
	assert.Equal(t, "unlike", Unlike.String())
	assert.Equal(t, "same folded", SameFolded.String())
	assert.Equal(t, "same spelling", SameSpelling.String())
	assert.Equal(t, "identical", Identical.String())
	assert.Equal(t, "Likeness(9)", Likeness(9).String())
}

func TestWords(t *testing.T) {
	for _, c := range []struct {
		in   string
		want []string
	}{
		{"", nil},
		{" ,. ", nil},
		{"Quyết định 12/QĐ-TTg", []string{"Quyết", "định", "12", "QĐ", "TTg"}},
		{"  hòa\u00A0bình.", []string{"hòa", "bình"}},
		{"Ho\u0300a", []string{"Ho\u0300a"}},
		{"thành\u00ADphố\u200B \u200Bx", []string{"thành\u00ADphố", "x"}},
		{"R'Lấp", []string{"R", "Lấp"}},
		{"a\xFFb", []string{"a", "b"}},
	} {
		var got []string
		for i, w := range Words(c.in) {
			assert.Equal(t, w, c.in[i:i+len(w)])
			got = append(got, w)
		}
		assert.Equal(t, c.want, got, "Words(%q)", c.in)
	}
	for i, w := range Words("một hai ba") {
		assert.Equal(t, 0, i)
		assert.Equal(t, "một", w)
		break
	}
	for _, p := range pairs(t, "spelling.txt") {
		if !utf8.ValidString(p.in) {
			continue
		}
		var of, ofCanonical []string
		for _, w := range Words(p.in) {
			of = append(of, Canonical(w))
		}
		for _, w := range Words(p.want) {
			ofCanonical = append(ofCanonical, w)
		}
		assert.Equal(t, ofCanonical, of, "%+q", p.in)
	}
}

// areaNames returns the names of the country's areas, each once.
func areaNames(t testing.TB) []string {
	t.Helper()
	dir := os.Getenv("VNPOLITY_SHARED")
	if dir == "" {
		dir = filepath.Join("..", "..", "..", "shared")
	}
	files, err := filepath.Glob(filepath.Join(dir, "data", "areas-*.tsv"))
	require.NoError(t, err)
	if len(files) == 0 {
		t.Skipf("no areas-*.tsv under %s/data; set VNPOLITY_SHARED to check the names of areas", dir)
	}
	var names []string
	seen := make(map[string]bool)
	for _, file := range files {
		f, err := os.Open(file)
		require.NoError(t, err)
		defer f.Close()
		lines := bufio.NewScanner(f)
		for first := true; lines.Scan(); first = false {
			fields := strings.Split(lines.Text(), "\t")
			if first || len(fields) < 3 || seen[fields[2]] {
				continue
			}
			seen[fields[2]] = true
			names = append(names, fields[2])
		}
		require.NoError(t, lines.Err())
	}
	return names
}

func TestAreas(t *testing.T) {
	names := areaNames(t)
	var changed []string
	for _, name := range names {
		c := Canonical(name)
		checkKeys(t, name)
		assert.NotEmpty(t, Slug(name), name)
		if c == name {
			continue
		}
		// Nothing but the place of a tone may differ, in a few words.
		changed = append(changed, name)
		assert.Equal(t, utf8.RuneCountInString(name), utf8.RuneCountInString(c), name)
		assert.Equal(t, Fold(name), Fold(c), name)
		was, is := strings.Fields(name), strings.Fields(c)
		require.Equal(t, len(was), len(is), name)
		for i := range was {
			if was[i] != is[i] {
				f := Fold(is[i])
				ok := strings.HasSuffix(f, "oa") || strings.HasSuffix(f, "oe") || strings.HasSuffix(f, "uy")
				assert.True(t, ok, "%s became %s", name, c)
			}
		}
	}
	t.Logf("%d names, of which Canonical changes %d: %s", len(names), len(changed), strings.Join(changed, ", "))
}

func checkWords(t *testing.T, s string) {
	t.Helper()
	end := 0
	for i, w := range Words(s) {
		assert.NotEmpty(t, w)
		assert.GreaterOrEqual(t, i, end, "%+q", s)
		assert.Equal(t, w, s[i:i+len(w)])
		end = i + len(w)
	}
}

func checkAlike(t *testing.T, s string) {
	t.Helper()
	assert.Equal(t, Identical, Alike(s, s))
	assert.GreaterOrEqual(t, Alike(s, Lower(s)), SameSpelling, "%+q", s)
	assert.GreaterOrEqual(t, Alike(s, Fold(s)), SameFolded, "%+q", s)
}
