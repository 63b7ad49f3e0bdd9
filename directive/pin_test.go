package directive_test

import (
	"encoding/json"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/vnpolity/vnpolity/directive"
	"github.com/vnpolity/vnpolity/org"
)

func mustPin(t testing.TB, s string) directive.Pin {
	t.Helper()
	if s == "" {
		return directive.Pin{}
	}
	p, err := directive.ParsePin(s)
	require.NoError(t, err)
	return p
}

func TestPins(t *testing.T) {
	for _, row := range rows(t, "pins.txt", 2) {
		p, err := directive.ParsePin(row[0])
		if !assert.NoError(t, err) {
			continue
		}
		assert.Equal(t, row[1], p.String())
		assert.Equal(t, p, mustPin(t, p.String()))
		assert.False(t, p.IsZero())
		assert.True(t, p.Within(p), p)
		assert.True(t, p.Within(directive.Pin{}), p)
		assert.False(t, directive.Pin{}.Within(p), p)
		text, err := p.MarshalText()
		require.NoError(t, err)
		var back directive.Pin
		require.NoError(t, back.UnmarshalText(text))
		assert.Equal(t, p, back)
	}
}

func TestPinParts(t *testing.T) {
	assert.Equal(t, directive.Pin{Article: 5, Clause: 2, Point: "a"}, mustPin(t, "điểm a khoản 2 Điều 5"))
	assert.Equal(t, directive.Pin{Section: "II.3"}, mustPin(t, "mục II.3"))
	assert.Equal(t, directive.Pin{Paragraph: 4}, mustPin(t, "đoạn 4"))
	assert.Equal(t, directive.Pin{Article: 15, ArticleLetter: "b", Clause: 2, ClauseLetter: "a"},
		mustPin(t, "khoản 2a Điều 15b"))
	assert.Equal(t, directive.Pin{Appendix: "I", Part: 3, Chapter: 2, Section: "1"},
		mustPin(t, "mục 1 Chương II Phần III Phụ lục I"))
}

func TestBadPins(t *testing.T) {
	const (
		word   = "want điểm, khoản, Điều, mục, đoạn, Chương, Phần or Phụ lục, and a blank"
		order  = "want the smaller part before the larger"
		count  = "want a number from 1 to 9999, and at most one letter"
		number = "want a number, Arabic or Roman"
	)
	for _, x := range []struct {
		in     string
		at     int
		reason string
	}{
		{"", 0, word},
		{"Điều", 0, word},
		{"Điều5", 0, word},
		{" Điều 5", 0, word},
		{"điều lệ 5", len("điều "), count},
		{"Điều này", len("Điều "), count},
		{"Điều 0", len("Điều "), count},
		{"Điều 00", len("Điều "), count},
		{"Điều 10000", len("Điều "), count},
		{"Điều 5ab", len("Điều "), count},
		{"Điều  5", len("Điều "), count},
		{"Điều 5 ", len("Điều 5 "), word},
		{"Điều 5,", len("Điều 5,"), "want a blank after the comma"},
		{"khoản 2,Điều 5", len("khoản 2,"), "want a blank after the comma"},
		{"khoản 2,, Điều 5", len("khoản 2,"), "want a blank after the comma"},
		{"Điều 5 khoản 2", len("Điều 5 "), order},
		{"khoản 2 khoản 3", len("khoản 2 "), order},
		{"điểm a, b khoản 2", len("điểm a, "), word},
		{"điểm ab khoản 2", len("điểm "), "want the letter or the number of a point"},
		{"điểm â", len("điểm "), "want the letter or the number of a point"},
		{"đoạn a", len("đoạn "), "want a number from 1 to 9999"},
		{"mục ", len("mục "), "want numbers, Roman numbers or letters, joined by dots"},
		{"mục II.", len("mục "), "want numbers, Roman numbers or letters, joined by dots"},
		{"mục .3", len("mục "), "want numbers, Roman numbers or letters, joined by dots"},
		{"mục IIII", len("mục "), "want numbers, Roman numbers or letters, joined by dots"},
		{"Chương A", len("Chương "), number},
		{"Chương VX", len("Chương "), number},
		{"Chương 4000", len("Chương "), number},
		{"Phần MMMMMMMM", len("Phần "), number},
		{"Phụ lục I.2", len("Phụ lục "), "want a number, a Roman number or a letter"},
		{"Điê\u0300u 5", 0, word},
		{"Ðiều 5", 0, word},
		{"mục " + strings.Repeat("1.", 150) + "1", 200, "longer than a pin can be"},
	} {
		p, err := directive.ParsePin(x.in)
		assert.True(t, p.IsZero(), x.in)
		assert.Equal(t, &org.ParseError{Func: "ParsePin", Input: x.in, Offset: x.at, Reason: x.reason}, err, x.in)
	}
}

func TestZeroPin(t *testing.T) {
	var p directive.Pin
	assert.True(t, p.IsZero())
	assert.Empty(t, p.String())
	assert.True(t, p.Within(p))
	p = mustPin(t, "Điều 5")
	require.Error(t, p.UnmarshalText([]byte("Điều")))
	assert.Equal(t, "Điều 5", p.String())
	require.NoError(t, p.UnmarshalText(nil))
	assert.True(t, p.IsZero())
}

func TestPinWithin(t *testing.T) {
	for _, x := range []struct {
		p, q string
		want bool
	}{
		{"khoản 2 Điều 5", "Điều 5", true},
		{"điểm a khoản 2 Điều 5", "Điều 5", true},
		{"điểm a khoản 2 Điều 5", "khoản 2 Điều 5", true},
		{"khoản 2 Điều 5", "", true},
		{"", "Điều 5", false},
		{"Điều 5", "khoản 2 Điều 5", false},
		{"khoản 2 Điều 6", "Điều 5", false},
		{"khoản 2 Điều 5a", "Điều 5", false},
		{"khoản 2a Điều 5", "khoản 2 Điều 5", false},
		{"khoản 2 Điều 5", "khoản 2", false},
		{"điểm a khoản 2", "khoản 2", true},
		{"mục II.3", "mục II", true},
		{"mục II.3", "mục II.3", true},
		{"mục III", "mục II", false},
		{"mục II.30", "mục II.3", false},
		{"mục II", "mục II.3", false},
		{"điểm a mục 1", "mục 1", true},
		{"điểm a mục II.3", "mục II", true},
		{"điểm a mục II.3", "điểm a mục II", false},
		{"điểm 1.2 mục I", "điểm 1 mục I", true},
		{"điểm a1 khoản 2 Điều 5", "điểm a khoản 2 Điều 5", false},
		{"Điều 5 Chương I", "Điều 5", true},
		{"Điều 5", "Điều 5 Chương I", false},
		{"Điều 5 Chương I", "Chương I", true},
		{"Điều 5 Chương II", "Chương I", false},
		{"Điều 5", "Chương I", false},
		{"mục 1 Chương II", "mục 1", false},
		{"Điều 5 Phụ lục I", "Điều 5", false},
		{"Điều 5 Phụ lục I", "Phụ lục I", true},
		{"Chương I Phần II", "Phần II", true},
		{"đoạn 2 Điều 3", "Điều 3", true},
		{"đoạn 2 Điều 3", "đoạn 2 Điều 3", true},
		{"đoạn 2", "đoạn 1", false},
	} {
		assert.Equal(t, x.want, mustPin(t, x.p).Within(mustPin(t, x.q)), "%q within %q", x.p, x.q)
	}
}

func TestPinCompare(t *testing.T) {
	want := []string{"", "đoạn 1", "đoạn 4",
		"Điều 2", "khoản 1 Điều 2", "khoản 2 Điều 2", "điểm a khoản 2 Điều 2", "điểm a1 khoản 2 Điều 2",
		"điểm d khoản 2 Điều 2", "điểm đ khoản 2 Điều 2", "điểm e khoản 2 Điều 2", "khoản 2a Điều 2", "khoản 10 Điều 2",
		"Điều 2a", "Điều 10",
		"mục 2", "mục 2.1", "mục 2.10", "mục 10", "mục I", "mục II", "mục II.3", "mục II.10", "mục IX",
		"mục A", "mục A.I", "mục D", "mục Đ", "mục E",
		"Chương I", "Điều 1 Chương I", "Chương II", "Phần I", "Phụ lục 1"}
	var pins []directive.Pin
	for _, s := range want {
		pins = append(pins, mustPin(t, s))
	}
	for i, p := range pins {
		for j, q := range pins {
			assert.Equal(t, i == j, p.Compare(q) == 0, "%q %q", p, q)
			assert.Equal(t, i < j, p.Compare(q) < 0, "%q %q", p, q)
		}
	}
	slices.Reverse(pins)
	slices.SortFunc(pins, directive.Pin.Compare)
	for i, p := range pins {
		assert.Equal(t, want[i], p.String())
	}
}

// TestRecordedTexts reads every number, form, pin and ID of the recorded documents.
func TestRecordedTexts(t *testing.T) {
	text, err := os.ReadFile("acts/documents.json")
	require.NoError(t, err)
	var file struct {
		Documents []struct {
			ID     directive.DocID  `json:"id"`
			Number directive.Number `json:"number"`
			Form   directive.Form   `json:"form"`
			Links  []struct {
				To         directive.DocID `json:"to"`
				Pin, ToPin string
			} `json:"links"`
			Duties []struct{ Pin string } `json:"duties"`
		} `json:"documents"`
	}
	require.NoError(t, json.Unmarshal(text, &file))
	require.NotEmpty(t, file.Documents)
	checkPin := func(s string) {
		if s != "" {
			assert.Equal(t, s, mustPin(t, s).String())
		}
	}
	for _, d := range file.Documents {
		_, err := directive.ParseDocID(string(d.ID))
		assert.NoError(t, err)
		if !d.Number.IsZero() {
			assert.Contains(t, slices.Collect(d.Number.Forms()), d.Form, d.ID)
			assert.True(t, strings.HasPrefix(string(d.ID), d.Number.String()), d.ID)
		}
		for _, l := range d.Links {
			_, err := directive.ParseDocID(string(l.To))
			assert.NoError(t, err)
			checkPin(l.Pin)
			checkPin(l.ToPin)
		}
		for _, y := range d.Duties {
			checkPin(y.Pin)
		}
	}
}

func FuzzParsePin(f *testing.F) {
	for _, row := range rows(f, "pins.txt", 2) {
		f.Add(row[0])
	}
	f.Add("Điều này")
	f.Add("mục IIII.0")
	f.Fuzz(func(t *testing.T, s string) {
		p, err := directive.ParsePin(s)
		if err != nil {
			checkParseError(t, err, s)
			assert.True(t, p.IsZero())
			return
		}
		back, err := directive.ParsePin(p.String())
		require.NoError(t, err)
		assert.Equal(t, p, back)
		assert.False(t, p.IsZero())
		assert.True(t, p.Within(p))
		assert.True(t, p.Within(directive.Pin{}))
		assert.Zero(t, p.Compare(p))
		assert.Positive(t, p.Compare(directive.Pin{}))
	})
}

func ExamplePin() {
	clause, err := directive.ParsePin("Khoản 2, Điều 5")
	if err != nil {
		panic(err)
	}
	fmt.Println(clause)
	fmt.Println(clause.Article, clause.Clause)
	fmt.Println(clause.Within(directive.Pin{Article: 5}))
	// Output:
	// khoản 2 Điều 5
	// 5 2
	// true
}
