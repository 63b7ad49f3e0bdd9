package directive_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/vnpolity/vnpolity/directive"
	"github.com/vnpolity/vnpolity/org"
)

func TestIdentifiersReadBack(t *testing.T) {
	c := load()
	pins := []string{"", "điểm a khoản 2 Điều 5", "điểm đ khoản 2a Điều 15đ", "Chương II", "Mục II.3", "mục đ", "mục Đ", "mục D", "đoạn 4", "Phụ lục I", "điểm đ1",
		"Điều 5 mục 2 Chương III Phần I Phụ lục A", "điểm 1.2"}
	seen := map[string]directive.DocID{}
	for d := range c.Documents() {
		id := c.Identifier(d.ID)
		if other, twice := seen[id.ELI()]; twice {
			t.Errorf("%s and %s are both %s", other, d.ID, id)
		}
		seen[id.ELI()] = d.ID
		for _, text := range pins {
			if text != "" {
				pin, err := directive.ParsePin(text)
				require.NoError(t, err, text)
				id.Pin = pin
			}
			for _, day := range []org.Date{0, 20250701} {
				id.Version = day
				got, err := directive.ParseELI(id.ELI())
				require.NoError(t, err, "%s %s", d.ID, text)
				assert.Equal(t, id, got)
				got, err = directive.ParseAKN(id.AKN())
				require.NoError(t, err, "%s %s", d.ID, text)
				assert.Equal(t, id, got)
			}
		}
		var found []directive.DocID
		for e := range c.Identified(id) {
			found = append(found, e.ID)
		}
		assert.Equal(t, []directive.DocID{d.ID}, found)
		for _, s := range []string{id.ELI(), id.AKN()} {
			for i := range len(s) {
				require.Less(t, s[i], byte(0x80), s)
			}
		}
	}
}

func TestIdentifierTable(t *testing.T) {
	c := load()
	for _, row := range readRows(t, "identifiers.txt") {
		require.Len(t, row, 3)
		id := c.Identifier(directive.DocID(row[0]))
		assert.Equal(t, row[1], id.ELI())
		assert.Equal(t, row[2], id.AKN())
	}
}

func TestBadIdentifiers(t *testing.T) {
	for _, row := range readRows(t, "bad_identifiers.txt") {
		require.Len(t, row, 2)
		_, err := directive.ParseELI(row[0])
		if len(row[0]) > 4 && row[0][:4] == "/akn" {
			_, err = directive.ParseAKN(row[0])
		}
		var pe *org.ParseError
		require.ErrorAs(t, err, &pe, row[0])
		assert.Contains(t, err.Error(), row[1])
	}
}

func FuzzIdentifiers(f *testing.F) {
	f.Add("/eli/vn/cp/2020/03/05/nghi-dinh/30-2020/dieu_5/khoan_2/2025-07-01")
	f.Add("/akn/vn/act/nghi-dinh/cp/2020-03-05/30-2020/vie@2025-07-01/~art_5__para_2")
	f.Add("/akn/vn/doc/van-ban/unknown/undated/x/~point_dd")
	f.Fuzz(func(t *testing.T, s string) {
		if id, err := directive.ParseELI(s); err == nil {
			if id.ELI() != s {
				t.Fatalf("ParseELI(%q).ELI() = %q", s, id.ELI())
			}
			if back, err := directive.ParseAKN(id.AKN()); err != nil || back != id {
				t.Fatalf("%q: %+v, %v, want %+v", id.AKN(), back, err, id)
			}
		}
		if id, err := directive.ParseAKN(s); err == nil {
			if id.AKN() != s {
				t.Fatalf("ParseAKN(%q).AKN() = %q", s, id.AKN())
			}
			if back, err := directive.ParseELI(id.ELI()); err != nil || back != id {
				t.Fatalf("%q: %+v, %v, want %+v", id.ELI(), back, err, id)
			}
		}
	})
}

func TestZeroIdentifier(t *testing.T) {
	var id directive.Identifier
	assert.True(t, id.IsZero())
	assert.Empty(t, id.ELI())
	assert.Empty(t, id.AKN())
	assert.Equal(t, id, load().Identifier("no-such-document"))
	text, err := id.MarshalText()
	require.NoError(t, err)
	require.NoError(t, id.UnmarshalText(text))
	assert.Error(t, id.UnmarshalText([]byte("/eli/fr/")))
}

// What would not read back is not written, and does not vanish in JSON.
func TestIdentifiersThatCannotBeWritten(t *testing.T) {
	for _, id := range []directive.Identifier{
		{Form: directive.Law},
		{Actor: "CP", Form: directive.Decree, Number: "5"},
		{Actor: "unknown", Form: directive.Decree, Number: "5"},
		{Actor: "cp", Form: 250, Number: "5"},
		{Actor: "cp", Form: directive.Decree, Number: "5 a/b"},
		{Actor: "cp", Form: directive.Decree, Number: "5", Date: 2020},
		{Actor: "cp", Form: directive.Decree, Number: "5", Version: org.MustParseDate("2025")},
		{Actor: "cp", Form: directive.Decree, Number: "5", Pin: directive.Pin{Point: "?"}},
	} {
		assert.Empty(t, id.ELI())
		assert.Empty(t, id.AKN())
		_, err := id.MarshalText()
		assert.Error(t, err)
	}
	for _, s := range []string{"https://vbpl.vn/eli/vn/cp/2020/03/05/nghi-dinh/30-2020", "https://vbpl.vn/akn/vn/act/nghi-dinh/cp/2020-03-05/30-2020"} {
		_, err := directive.ParseELI(s)
		assert.ErrorContains(t, err, "want a path without the scheme and the host")
		_, err = directive.ParseAKN(s)
		assert.ErrorContains(t, err, "want a path without the scheme and the host")
	}
}

// The same document in both schemes; a version is its text on a day, a pin a part of it.
func ExampleIdentifier() {
	corpus := load()
	id := corpus.Identifier("30/2020/NĐ-CP")
	fmt.Println(id.ELI())
	fmt.Println(id.AKN())
	id.Version, id.Pin = 20250701, directive.Pin{Article: 7}
	fmt.Println(id.ELI())
	fmt.Println(id.AKN())
	for d := range corpus.Identified(id) {
		fmt.Println(d.Name())
	}
	// Output:
	// /eli/vn/cp/2020/03/05/nghi-dinh/30-2020
	// /akn/vn/act/nghi-dinh/cp/2020-03-05/30-2020
	// /eli/vn/cp/2020/03/05/nghi-dinh/30-2020/dieu_7/2025-07-01
	// /akn/vn/act/nghi-dinh/cp/2020-03-05/30-2020/vie@2025-07-01/~art_7
	// nghị định 30/2020/NĐ-CP
}

// A path reads back to what it names.
func ExampleParseELI() {
	id, err := directive.ParseELI("/eli/vn/tw/2013/12/12/quyet-dinh/217")
	fmt.Println(id.Actor, id.Form, id.Date, id.Number, err)
	_, err = directive.ParseELI("/eli/vn/tw/2013/12/12/decision/217")
	fmt.Println(err)
	// Output:
	// tw decision 2013-12-12 217 <nil>
	// ParseELI("/eli/vn/tw/2013/12/12/decision/217"): want the name of a form (at "decision/217")
}
