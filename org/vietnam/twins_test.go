package vietnam_test

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/vnpolity/vnpolity/org"
)

// Names that a public map may take for one another are kept apart.
func TestTwinsBecomeWhatTheLawSays(t *testing.T) {
	reg := registry(t)
	text, err := os.ReadFile("testdata/twins.txt")
	require.NoError(t, err)
	asked := 0
	for line := range strings.Lines(string(text)) {
		name, want, ok := strings.Cut(strings.TrimSpace(line), " | ")
		if !ok || strings.HasPrefix(name, "#") {
			continue
		}
		asked++
		a, err := org.One(reg.At(20250630).Place(name))
		require.NoError(t, err)
		require.Equal(t, name, a.String())
		var got []string
		for b, why := range a.At(20250701) {
			for s := range why.Steps() {
				got = append(got, fmt.Sprintf("%s: %s", b, s.Words().Basis))
			}
		}
		assert.Equal(t, []string{want}, got, "%s", name)
	}
	assert.Equal(t, 18, asked)
}

// Twins within one area have IDs that end in their codes, and each ID is on every day the same area.
func TestTwinsHaveTheirOwnIDs(t *testing.T) {
	reg := registry(t)
	for id, want := range map[org.AreaID]string{
		"thai-nguyen/xa-van-lang~02143":                "xã Văn Lang, tỉnh Thái Nguyên",
		"thai-nguyen/xa-van-lang~05665":                "xã Văn Lăng, tỉnh Thái Nguyên",
		"thanh-hoa/huyen-hoang-hoa/xa-hoang-quy~15886": "xã Hoằng Quỳ, huyện Hoằng Hóa, tỉnh Thanh Hóa",
		"thanh-hoa/huyen-hoang-hoa/xa-hoang-quy~15916": "xã Hoằng Quý, huyện Hoằng Hóa, tỉnh Thanh Hóa",
		"lao-cai/thi-xa-sa-pa/phuong-sa-pa~03001":      "phường Sa Pa, thị xã Sa Pa, tỉnh Lào Cai",
		"lao-cai/thi-xa-sa-pa/phuong-sa-pa~03002":      "phường Sa Pả, thị xã Sa Pa, tỉnh Lào Cai",
		"son-la/huyen-mai-son/xa-muong-bang":           "xã Mường Bằng, huyện Mai Sơn, tỉnh Sơn La",
		"son-la/huyen-phu-yen/xa-muong-bang":           "xã Mường Bang, huyện Phù Yên, tỉnh Sơn La",
		"ha-noi/huyen-gia-lam/thi-tran-yen-vien":       "thị trấn Yên Viên, huyện Gia Lâm, thành phố Hà Nội",
		"ha-noi/huyen-gia-lam/xa-yen-vien":             "xã Yên Viên, huyện Gia Lâm, thành phố Hà Nội",
		"ha-noi/quan-thanh-xuan/phuong-ha-dinh":        "phường Hạ Đình, quận Thanh Xuân, thành phố Hà Nội",
		"yen-bai/huyen-tran-yen/xa-minh-quan~04516":    "xã Minh Quán, huyện Trấn Yên, tỉnh Yên Bái",
	} {
		var names []string
		for _, day := range []org.Date{20221001, 20241101, 20250101, 20250630, 20250701, 20260430} {
			a := reg.At(day).Area(id)
			if s := a.String(); a.Truth() == org.True && (len(names) == 0 || names[len(names)-1] != s) {
				names = append(names, s)
			}
		}
		assert.Equal(t, []string{want}, names, "%s", id)
	}
	assert.Equal(t, "tỉnh Đồng Nai", reg.At(20250701).Area("dong-nai").Name())
	assert.Equal(t, "thành phố Đồng Nai", reg.At(20260430).Area("dong-nai").Name())
	assert.Equal(t, "thành phố Huế", reg.At(20250101).Area("thua-thien-hue").Name())
}

// On the day of the article every area is certain: the list of 2022-10-01 is right until 2023-04-09.
func TestAllIsCertainOnTheDayOfTheArticle(t *testing.T) {
	n := 0
	for range registry(t).At(20230224).Areas() {
		n++
	}
	assert.Equal(t, 1+11367, n)
}

// What happened between two lists on a day that is not known is unknown on the days between, and not before and after.
func TestDaysBetweenTheListsAreUnknown(t *testing.T) {
	reg := registry(t)
	truth := func(id org.AreaID, day string) org.Truth { return reg.At(org.MustParseDate(day)).Area(id).Truth() }
	for _, x := range []struct {
		id   org.AreaID
		day  string
		want org.Truth
	}{
		{"ha-tinh/huyen-thach-ha/xa-binh-loc", "2024-11-01", org.False}, // one list alone has it, and no act
		{"ha-tinh/huyen-thach-ha/xa-binh-loc", "2024-11-02", org.Unknown},
		{"ha-tinh/huyen-thach-ha/xa-binh-loc", "2025-01-01", org.True},
		{"ha-tinh/huyen-thach-ha/xa-binh-loc", "2025-02-28", org.Unknown},
		{"ha-tinh/huyen-thach-ha/xa-binh-loc", "2025-03-01", org.False},     // from then the fourth list is right
		{"hai-phong/quan-ngo-quyen/phuong-cau-dat", "2023-04-09", org.True}, // to then the first is
		{"hai-phong/quan-ngo-quyen/phuong-cau-dat", "2023-04-10", org.True}, // with another code in the next
		{"nghe-an/thi-xa-cua-lo", "2022-10-01", org.True},
		{"nghe-an/thi-xa-cua-lo", "2024-11-30", org.True}, // 1243/NQ-UBTVQH15
		{"nghe-an/thi-xa-cua-lo", "2024-12-01", org.False},
		{"nghe-an/thi-xa-cua-lo", "2025-01-01", org.False},
		{"nam-dinh/huyen-y-yen/xa-phu-hung", "2022-10-01", org.False},
		{"nam-dinh/huyen-y-yen/xa-phu-hung", "2024-08-31", org.False}, // 1104/NQ-UBTVQH15
		{"nam-dinh/huyen-y-yen/xa-phu-hung", "2024-09-01", org.True},
		{"nam-dinh/huyen-y-yen/xa-phu-hung", "2025-06-30", org.True},
		{"nam-dinh/huyen-y-yen/xa-phu-hung", "2025-07-01", org.False},
		{"son-la/huyen-yen-chau/thi-tran-yen-chau", "2025-01-31", org.True},
		{"son-la/huyen-yen-chau/thi-tran-yen-chau", "2025-02-01", org.True}, // took in a commune, 1280/NQ-UBTVQH15
		{"quang-ninh/thi-xa-dong-trieu", "2024-06-01", org.True},            // thị xã to 2024-10-31, then thành phố
		{"ha-noi/quan-dong-da/phuong-van-mieu", "2024-12-31", org.True},
		{"ha-noi/quan-dong-da/phuong-van-mieu", "2025-01-01", org.False},
		{"tuyen-quang/xa-pho-bang", "2026-01-01", org.True}, // the lists spell it otherwise, and it was there throughout
		{"dong-nai", "2026-04-29", org.True},
		{"an-giang/huyen-tinh-bien", "2023-04-09", org.True}, // 721/NQ-UBTVQH15
		{"an-giang/huyen-tinh-bien", "2023-04-10", org.True},
		{"thanh-hoa/huyen-thieu-hoa/xa-thieu-phu", "2024-01-31", org.True}, // 939/NQ-UBTVQH15
		{"thanh-hoa/huyen-thieu-hoa/xa-thieu-phu", "2024-02-01", org.False},
	} {
		assert.Equal(t, x.want, truth(x.id, x.day), "%s on %s", x.id, x.day)
	}
}

// The districts that ended before all of them did have gone where their communes are.
func TestDistrictsThatEndedEarlier(t *testing.T) {
	reg := registry(t)
	got := map[org.AreaID][]org.AreaID{}
	for a := range reg.At(20221001).Areas() {
		if a.Level() == org.LevelDistrict && reg.At(20250630).Area(a.ID()).IsZero() {
			got[a.ID()] = nil
			for b, why := range a.At(20250630) {
				got[a.ID()] = append(got[a.ID()], b.ID())
				assert.Equal(t, org.True, why.Truth(), "%s → %s", a, b)
			}
		}
	}
	assert.Equal(t, map[org.AreaID][]org.AreaID{
		"nam-dinh/huyen-my-loc":           {"nam-dinh/thanh-pho-nam-dinh"},
		"bac-giang/huyen-yen-dung":        {"bac-giang/thanh-pho-bac-giang"},
		"ninh-binh/thanh-pho-ninh-binh":   {"ninh-binh/huyen-hoa-lu"},
		"thanh-hoa/huyen-dong-son":        {"thanh-hoa/thanh-pho-thanh-hoa"},
		"nghe-an/thi-xa-cua-lo":           {"nghe-an/thanh-pho-vinh"},
		"ha-tinh/huyen-loc-ha":            {"ha-tinh/huyen-thach-ha", "ha-tinh/thanh-pho-ha-tinh"},
		"thua-thien-hue/thanh-pho-hue":    {"thua-thien-hue/quan-phu-xuan", "thua-thien-hue/quan-thuan-hoa"},
		"thua-thien-hue/huyen-nam-dong":   {"thua-thien-hue/huyen-phu-loc"},
		"quang-nam/huyen-nong-son":        {"quang-nam/huyen-que-son"},
		"lam-dong/huyen-da-teh":           {"lam-dong/huyen-da-huoai"},
		"lam-dong/huyen-cat-tien":         {"lam-dong/huyen-da-huoai"},
		"ba-ria-vung-tau/huyen-long-dien": {"ba-ria-vung-tau/huyen-long-dat"},
		"ba-ria-vung-tau/huyen-dat-do":    {"ba-ria-vung-tau/huyen-long-dat"},
	}, got)
}
