package pack_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/vnpolity/vnpolity/org"
	. "github.com/vnpolity/vnpolity/org/vietnam/internal/pack"
)

// sample has what each column must carry: codes with zeros and without digits, versions, loose spans, pins, short names.
var sample = org.Data{
	Areas: []org.AreaRecord{
		{ID: "vn", Type: org.Country, Name: "Việt Nam", Span: org.Span{Until: org.Open}, Seen: []org.Date{20221001, 20241101}},
		{ID: "ho-chi-minh", Type: org.Municipality, Name: "Hồ Chí Minh", Whole: true, Short: []string{"HCM", "TPHCM"}, In: "vn", Code: "79",
			Span: org.Span{From: 20250701, Until: org.Open}, Grounding: org.Grounding{Basis: org.Ref{Source: "202/2025/QH15"}, Source: org.Ref{Source: "list"}}},
		{ID: "ho-chi-minh/quan-1", Type: org.UrbanDistrict, Name: "1", In: "ho-chi-minh", Code: "760", Span: org.Span{From: 20221002, Until: 20241101, Loose: true},
			Seen: []org.Date{20221001}, End: org.Grounding{Basis: org.Ref{Source: "act"}, Source: org.Ref{Source: "list"}}},
		{ID: "ho-chi-minh/quan-1", Type: org.UrbanDistrict, Name: "1", In: "ho-chi-minh", Code: "00760", Span: org.Span{From: 20241101}},
		{ID: "x/a~00421", Type: org.Commune, Name: "", In: "x", Code: "H26.37"},
	},
	AreaChanges: []org.Change[org.AreaID]{
		{From: "x/a~00421", To: "ho-chi-minh", Extent: org.LandOnly, Day: 20250701, Grounding: org.Grounding{Basis: org.Ref{Source: "act", Pin: "khoản 22 Điều 1"}}},
		{From: "ho-chi-minh", To: "elsewhere", Extent: org.Whole, Day: 20250701, Loose: true, Grounding: org.Grounding{Basis: org.Ref{Source: "act", Pin: "khoản 21 Điều 1"}, Source: org.Ref{Source: "act"}}},
	},
}

func TestRoundTrip(t *testing.T) {
	for _, d := range []org.Data{sample, {Areas: []org.AreaRecord{}, AreaChanges: []org.Change[org.AreaID]{}}} {
		b, err := Encode(d)
		require.NoError(t, err)
		again, err := Encode(d)
		require.NoError(t, err)
		assert.Equal(t, b, again)
		back, err := Decode(b)
		require.NoError(t, err)
		assert.Equal(t, d, back)
	}
}

func TestDecodeTwiceSharesNothing(t *testing.T) {
	b, err := Encode(sample)
	require.NoError(t, err)
	one, err := Decode(b)
	require.NoError(t, err)
	one.Areas[0].Seen[0] = 1
	one.Areas[1].Short[0] = "x"
	two, err := Decode(b)
	require.NoError(t, err)
	assert.Equal(t, sample, two)
}

func TestDecodeRefusesDamage(t *testing.T) {
	b, err := Encode(sample)
	require.NoError(t, err)
	for n := range b {
		_, err := Decode(b[:n])
		require.Error(t, err, "cut at %d", n)
	}
	_, err = Decode(append(b, 0))
	assert.NoError(t, err, "what follows the end of the stream is not read")
}

// FuzzDecode feeds columns to the decoder as they stand behind the compression.
func FuzzDecode(f *testing.F) {
	b, err := Encode(sample)
	require.NoError(f, err)
	raw, err := Inflate(b)
	require.NoError(f, err)
	f.Add(raw)
	f.Fuzz(func(t *testing.T, raw []byte) {
		if d, err := DecodeRaw(raw); err == nil {
			b, err := Encode(d)
			require.NoError(t, err)
			back, err := Decode(b)
			require.NoError(t, err)
			assert.Equal(t, d, back)
		}
	})
}
