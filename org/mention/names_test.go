package mention_test

import (
	"regexp"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/vnpolity/vnpolity/org"
)

var labels = regexp.MustCompile(`~[^@]*`)

func TestNamesReadAsAWhole(t *testing.T) {
	for _, x := range labelledLines(t, "names.txt") {
		n := x.scanner.Name(x.fields[0])
		assert.Equal(t, x.fields[1], labels.ReplaceAllString(string(n.Path), ""), x.fields[0])
		assert.True(t, sameArea(n, x.fields[2]) || x.fields[1] == "", "%s: %s %s", x.fields[0], n.Area, n.Place)
	}
}

func TestTitlesInUnitsAfterATopic(t *testing.T) {
	s := grammar(t).At(org.MustParseDate("2023-06-17"), "nghe-an")
	got := s.Title("Chủ tịch Hội Kiến trúc sư tỉnh Nghệ An Phan Thị Mận")
	require.Len(t, got.Posts, 1)
	assert.Equal(t, "Phan Thị Mận", got.Person)
	assert.Equal(t, org.Head, got.Posts[0].Role)
	assert.Equal(t, org.MassAssociation, got.Posts[0].Unit.Body.Kind)
	assert.Equal(t, org.AreaID("nghe-an"), got.Posts[0].Unit.Area)
	assert.Empty(t, s.Title("Chủ tịch Hội đồng quản trị Công ty Minh Khai").Posts)
}

// A comma may stand before the host of a division, if the titles cannot be read otherwise.
func TestHostBehindAComma(t *testing.T) {
	s := grammar(t).At(org.MustParseDate("2024-03-15"), "thai-binh")
	for title, path := range map[string]org.Path{
		"Trưởng phòng Tổ chức cán bộ, Sở Nội vụ":            "division.organisation-personnel@department.home-affairs@peoples-committee",
		"Phó Trưởng phòng Kế hoạch - Tài chính, Sở Y tế":    "division~ke-hoach-tai-chinh@department.health@peoples-committee",
		"Trưởng phòng Tổng hợp, Văn phòng UBND tỉnh":        "division~tong-hop@office@peoples-committee",
		"Trưởng phòng Nghiệp vụ 1, Ủy ban Kiểm tra Tỉnh ủy": "division~nghiep-vu-1@inspection-commission@party-committee",
	} {
		got := s.Title(title)
		require.Len(t, got.Posts, 1, title)
		assert.Equal(t, path, got.Posts[0].Unit.Path, title)
	}
}

func TestPersonsInTitles(t *testing.T) {
	s := grammar(t).At(org.MustParseDate("2025-11-20"), "vinh-long/xa-long-hiep")
	for title, person := range map[string]string{
		"Viện trưởng VKSND khu vực 1 Nguyễn T. H. Mận":           "Nguyễn T. H. Mận",
		"UVBTV, Trưởng Công an xã Phan Đình Mận":                 "Phan Đình Mận",
		"Phó Bí thư Thường trực Đảng ủy Lâm Thái Mận":            "Lâm Thái Mận",
		"Giám đốc Bệnh viện Đa khoa tư nhân Hồng Hà Vũ Đình Mận": "Vũ Đình Mận",
		"chuyên gia kinh tế, TS Lê Đăng Mận":                     "Lê Đăng Mận",
		"các Phó Chủ tịch UBND tỉnh: Tống Quang Mận":             "Tống Quang Mận",
		"Chủ tịch UBMTTQ xã H'Ngân Ayun":                         "H'Ngân Ayun",
		"luật sư Đặng Văn Mận (Đoàn Luật sư TP Hà Nội)":          "Đặng Văn Mận",
	} {
		assert.Equal(t, person, s.Title(title).Person, title)
	}
	police := s.Title("UVBTV, Trưởng Công an xã Phan Đình Mận")
	assert.Equal(t, org.AreaID("vinh-long/xa-long-hiep"), police.Posts[1].Unit.Area)
}

// What bears the name of a province abroad is ours behind Huyện ủy, and where the text is from its province; with its type it is abroad.
func TestAreasNamedAsThoseAbroad(t *testing.T) {
	day := org.MustParseDate("2021-02-01")
	units := func(home org.AreaID, text string) (list []string) {
		for m := range grammar(t).At(day, home).Scan(text) {
			list = append(list, text[m.Start:m.End])
		}
		return list
	}
	assert.Equal(t, []string{"Huyện ủy Trùng Khánh"}, units("nghe-an", "Huyện ủy Trùng Khánh họp."))
	assert.Equal(t, []string{"Công an Trùng Khánh"}, units("cao-bang", "Công an Trùng Khánh họp."))
	assert.Empty(t, units("nghe-an", "Công an Trùng Khánh họp."))
	assert.Empty(t, units("nghe-an", "Công an thành phố Trùng Khánh họp."))
	assert.Equal(t, []string{"Ban Tôn giáo Chính phủ"}, units("nghe-an", "Ban Tôn giáo Chính phủ họp."))
}
