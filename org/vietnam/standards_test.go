package vietnam_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/vnpolity/vnpolity/org"
)

// On each of the days every area has its Party committee, its people's committee, its Front committee and its people's
// council but where law gave none: at wards of Hà Nội, and at districts and wards of Thành phố Hồ Chí Minh and Đà Nẵng, from
// 2021-07-01 to 2025-06-30 (97/2019/QH14, 131/2020/QH14, 119/2020/QH14).
func TestEveryAreaHasItsOrgans(t *testing.T) {
	reg := registry(t)
	councils := map[string]int{}
	few := []org.AreaID{ // special zones of fewer than 1,000 people, or perhaps so: 72/2025/QH15, Điều 28
		"quang-tri/dac-khu-con-co", "hai-phong/dac-khu-bach-long-vi", "da-nang/dac-khu-hoang-sa", "khanh-hoa/dac-khu-truong-sa",
	}
	for _, day := range listDays {
		v := reg.At(org.MustParseDate(day))
		for a := range v.Areas() {
			if a.Level() == org.LevelCentral {
				continue
			}
			require.Equal(t, org.True, a.Unit(org.Body{Kind: org.PeoplesCommittee}).Truth(), "%s %s", day, a)
			require.Equal(t, org.True, a.Unit(org.Body{Kind: org.FrontCommittee}).Truth(), "%s %s", day, a)
			want := org.True
			if a.ID() == "da-nang/dac-khu-hoang-sa" {
				want = org.Unknown // a Party cell, as the press has it
			}
			require.Equal(t, want, a.Unit(org.Body{Kind: org.PartyCommittee}).Truth(), "%s %s", day, a)
			require.NotEmpty(t, a.Unit(org.Body{Kind: org.PartyCommittee}).Name(), "%s %s", day, a)

			top := a
			for top.Level() > org.LevelProvince {
				top = top.Parent()
			}
			want = org.True
			switch city := top.Code(); {
			case v.Day() == 20260430 && slices.Contains(few[:2], a.ID()):
				want = org.False // as the press has it
			case slices.Contains(few, a.ID()):
				want = org.Unknown
			case v.Day() >= 20250701:
			case a.Type() == org.Ward && (city == "01" || city == "79" || city == "48"), a.Type() == org.UrbanDistrict && (city == "79" || city == "48"):
				want = org.False
			}
			require.Equal(t, want, a.Unit(org.Body{Kind: org.PeoplesCouncil}).Truth(), "%s %s", day, a)
			if want == org.True {
				councils[day]++
			}
		}
	}
	// 11,367 areas, less 175 wards of Hà Nội, 16 districts and 249 wards of Thành phố Hồ Chí Minh, 6 and 45 of Đà Nẵng.
	assert.Equal(t, 11367-175-16-249-6-45, councils["2022-10-01"])
	assert.Equal(t, 3355-len(few), councils["2025-07-01"])
	assert.Equal(t, 3355-len(few), councils["2026-04-30"])
}
