package directive_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/vnpolity/vnpolity/directive"
	"github.com/vnpolity/vnpolity/org"
)

// flawsOf returns the flaws of a number as texts.
func flawsOf(t *testing.T, number, by string, day org.Date) []string {
	t.Helper()
	actor, err := org.ParseActor(by)
	require.NoError(t, err)
	var all []string
	for f := range load().Check(directive.MustParseNumber(number), actor, day) {
		all = append(all, f.String())
	}
	return all
}

// The basis is the act that ended the body in the issuer's own place, and nothing where only a source tells of it.
func TestFlawBasis(t *testing.T) {
	assert.Equal(t, []string{
		"symbol: nobody signs BTGTU on 2025-09-15  [329-QĐ/TW]",
		"issuer: Ban Tuyên giáo và Dân vận Thành ủy Hà Nội signs BTGDVTU, not BTGTU",
	}, flawsOf(t, "07-HD/BTGTU", "commission.information-education-mass-mobilisation@party-committee@ha-noi", 20250915))
	assert.Equal(t, []string{
		"symbol: nobody signs BTGTW on 2025-05-01",
		"absent: Ban Tuyên giáo Trung ương is not there on 2025-05-01",
	}, flawsOf(t, "07-HD/BTGTW", "commission.information-education@party-committee@vn", 20250501))
	for f := range load().Check(directive.MustParseNumber("07-HD/BTGTU"), org.Actor{}, 20250915) {
		assert.NotEqual(t, "202/2025/QH15", f.Basis, "a merger of provinces ends no body of the others")
	}
}

// Ministries alone issue no joint circular: one of the issuers must be another organ.
func TestFlawPartner(t *testing.T) {
	const ministry = "ministry.home-affairs@government@vn"
	assert.Equal(t, []string{
		"form: Bộ Nội vụ may issue a thông tư liên tịch only together with Tòa án nhân dân tối cao or Viện kiểm sát nhân dân tối cao or Kiểm toán nhà nước  [luật 64/2025/QH15, Điều 4]",
	}, flawsOf(t, "45/2025/TTLT-BNV-BTC", ministry, 20250915))
	assert.Empty(t, flawsOf(t, "45/2025/TTLT-BNV-TANDTC", ministry, 20250915))
	assert.Empty(t, flawsOf(t, "45/2025/TTLT-BNV-XYZ", ministry, 20250915), "who the other is, is not known")
	assert.Empty(t, flawsOf(t, "45/2010/TTLT-BNV-BTC", ministry, 20100915), "they could before 2016")
}

// A unit ID that names nothing is told apart from a unit that has ended.
func TestFlawNoSuchUnit(t *testing.T) {
	const mistyped = "commission.propaganda-mass-mobilisation@party-committee@ha-noi"
	want := []string{"absent: there is no such unit as " + mistyped + " on any day"}
	assert.Equal(t, want, flawsOf(t, "07-HD/BTGDVTU", mistyped, 20250915))
	assert.Equal(t, want, flawsOf(t, "07-HD/BTGDVTU", mistyped, org.MustParseDate("2025")))
}

// A flaw says what is right only where that is known, and in the words of the field.
func TestFlawWords(t *testing.T) {
	assert.Equal(t, []string{"term: 2025-06-16 is in khóa XV, not in khóa XIV"},
		flawsOf(t, "1656/NQ-UBTVQH14", "standing-committee@national-assembly@vn", 20250616))
	assert.Equal(t, []string{`form: "QD" is the symbol of no form, write QĐ`}, flawsOf(t, "145/QD-UBND", "peoples-committee@ha-noi", 20250915))
	assert.Equal(t, []string{
		"shape: the State writes serial/symbol-issuer  [30/2020/NĐ-CP, Phụ lục III]",
		"issuer: Ủy ban nhân dân thành phố Hà Nội signs UBND, not TW",
	}, flawsOf(t, "25-NQ/TW", "peoples-committee@ha-noi", 20250915))
	assert.Equal(t, []string{"shape: the State writes 25/NQ-UBND  [30/2020/NĐ-CP, Phụ lục III]"}, flawsOf(t, "25-NQ/UBND", "peoples-committee@ha-noi", 20250915)[:1])
}
