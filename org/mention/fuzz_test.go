package mention_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/unicode/norm"

	"github.com/vnpolity/vnpolity/org/mention"
)

// checkScan checks what holds of the mentions in any text: they lie on the boundaries of runes, in order, and nest.
func checkScan(t *testing.T, s *mention.Scanner, text string) {
	var open []mention.Mention
	last := 0
	for m := range s.Scan(text) {
		require.True(t, 0 <= m.Start && m.Start < m.End && m.End <= len(text), "%q: %d-%d", text, m.Start, m.End)
		require.True(t, boundary(text, m.Start) && boundary(text, m.End), "%q: %d-%d is within a rune", text, m.Start, m.End)
		require.GreaterOrEqual(t, m.Start, last, "%q: out of order", text)
		last = m.Start
		for len(open) > 0 && open[len(open)-1].End <= m.Start {
			open = open[:len(open)-1]
		}
		if len(open) > 0 {
			require.LessOrEqual(t, m.End, open[len(open)-1].End, "%q: overlap", text)
		}
		open = append(open, m)
		assert.NotEmpty(t, m.What.String())
	}
}

func boundary(text string, i int) bool {
	return i == len(text) || utf8.RuneStart(text[i]) || !utf8.ValidString(text)
}

func seeds(f *testing.F) {
	for _, file := range []string{"units.txt", "titles.txt", "lookalikes.txt"} {
		for i, x := range labelledLines(f, file) {
			if i%9 == 0 {
				f.Add(x.fields[0])
			}
		}
	}
	f.Add(report)
	f.Add(norm.NFD.String(report))
	f.Add(strings.ToUpper(report))
	f.Add("Bí thư Quận ủy Thanh Xuân\xff Nguyễn \xcc\x81Văn")
	f.Add("")
	f.Add("Chánh")
	f.Add("Đại tá Cao Th")
	f.Add("Ông Phó BNG & Chủ tịch UBND") // a name may not go back into what was read
	f.Add("Phó Bng& Chủ tịch UBND")
	f.Add("Chu tich UBND quan Thanh Xuan Nguyen Van An")
	f.Add("TP.TP.TP. Q1 Q.1 P.P. (((")
	f.Add("Chi bộ Chi bộ Chi bộ Chi bộ Chi bộ Chi bộ Đảng ủy Đảng ủy Đảng ủy")
}

func FuzzScan(f *testing.F) {
	seeds(f)
	f.Fuzz(func(t *testing.T, text string) {
		s := grammar(t).At(threeLevels, "ha-noi/quan-thanh-xuan")
		checkScan(t, s, text)
		checkScan(t, s, norm.NFD.String(text))
		for _, f := range mention.Observe(s.View(), text, "bao-moi", s.Scan(text)).New {
			require.Contains(t, f.Words, text[f.Start:f.End])
		}
	})
}

func FuzzName(f *testing.F) {
	seeds(f)
	f.Fuzz(func(t *testing.T, text string) {
		s := grammar(t).At(threeLevels, "ha-noi")
		n := s.Name(text)
		assert.Equal(t, n.Status == mention.Found, n.Unit != "", text)
		assert.Equal(t, n.Status == mention.Ambiguous, len(n.Candidates) > 0, text)
		if n.Unit != "" {
			assert.False(t, s.View().Unit(n.Unit).IsZero(), text)
		}
	})
}

func FuzzTitle(f *testing.F) {
	seeds(f)
	f.Fuzz(func(t *testing.T, text string) {
		x := grammar(t).At(threeLevels, "ha-noi").Title(text)
		if len(x.Posts) == 0 && x.Person == "" { // a rank alone may stand before a person
			assert.Equal(t, mention.Title{}, x, text)
		}
	})
}

// The same text, spelled otherwise, speaks of the same things.
func TestSpellings(t *testing.T) {
	s := grammar(t).At(threeLevels, "ha-noi")
	want := speaksOf(s, report)
	require.NotEmpty(t, want)
	old := strings.NewReplacer("ủy", "uỷ", "Ủy", "Uỷ", "Đ", "Ð", "đ", "ð")
	for _, text := range []string{norm.NFD.String(report), old.Replace(report), strings.ReplaceAll(report, " ", "\u00A0")} {
		assert.Equal(t, want, speaksOf(s, text))
	}
}

func speaksOf(s *mention.Scanner, text string) (list []string) {
	for m := range s.Scan(text) {
		list = append(list, m.What.String()+" "+id(m))
	}
	return list
}

// Hostile text takes no more for each byte than other text does: names that begin over and over and never end.
func BenchmarkHostile(b *testing.B) {
	s := grammar(b).At(threeLevels, "ha-noi")
	for name, unit := range map[string]string{
		"hosts":  "Chi bộ Đảng ủy Chi bộ Ban Thường vụ ",
		"titles": "Phó Bí thư, Phó Bí thư Thường trực, Phó Chủ tịch, ",
		"areas":  "UBND quận Thanh Xuân, quận Thanh Xuân, quận ",
		"people": "Nguyễn Trần Lê Phạm Hoàng Vũ Võ Đặng ",
	} {
		for _, size := range []int{1 << 12, 1 << 16} {
			text := strings.Repeat(unit, size/len(unit))
			b.Run(name+"-"+map[int]string{1 << 12: "4k", 1 << 16: "64k"}[size], func(b *testing.B) {
				b.SetBytes(int64(len(text)))
				for b.Loop() {
					for range s.Scan(text) {
					}
				}
			})
		}
	}
}
