package mention_test

import (
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/vnpolity/vnpolity/org"
	"github.com/vnpolity/vnpolity/org/mention"
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

// assertUnits checks the one post that each text has: the path of its unit.
func assertUnits(t *testing.T, s *mention.Scanner, paths map[string]org.Path) {
	t.Helper()
	for title, path := range paths {
		got := s.Title(title)
		require.Len(t, got.Posts, 1, title)
		assert.Equal(t, path, got.Posts[0].Unit.Path, title)
	}
}

// A comma may stand before the host of a division, if the titles cannot be read otherwise.
func TestHostBehindAComma(t *testing.T) {
	s := grammar(t).At(org.MustParseDate("2024-03-15"), "thai-binh")
	assertUnits(t, s, map[string]org.Path{
		"Trưởng phòng Tổ chức cán bộ, Sở Nội vụ":            "division.organisation-personnel@department.home-affairs@peoples-committee",
		"Phó Trưởng phòng Kế hoạch - Tài chính, Sở Y tế":    "division~ke-hoach-tai-chinh@department.health@peoples-committee",
		"Trưởng phòng Tổng hợp, Văn phòng UBND tỉnh":        "division~tong-hop@office@peoples-committee",
		"Trưởng phòng Nghiệp vụ 1, Ủy ban Kiểm tra Tỉnh ủy": "division~nghiep-vu-1@inspection-commission@party-committee",
	})
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

// A cell is below the commune where its village is, and at the level of an organ that it is in.
func TestLevelsOfCellsAndBranches(t *testing.T) {
	s := grammar(t).At(threeLevels, "nghe-an")
	for name, want := range map[string]org.Level{
		"Chi bộ xóm 3":                              org.LevelHamlet,
		"Chi bộ 3, xã Lạng Sơn":                     org.LevelHamlet,
		"Chi đoàn 3, phường Lê Lợi":                 org.LevelHamlet,
		"Chi hội Phụ nữ thôn 5":                     org.LevelHamlet,
		"Chi bộ Sở Y tế":                            org.LevelProvince,
		"Chi bộ Hội Nông dân tỉnh":                  org.LevelProvince,
		"Chi bộ Tòa án nhân dân huyện Đô Lương":     org.LevelDistrict,
		"Chi đoàn Công an huyện Đô Lương":           org.LevelDistrict,
		"Chi ủy Chi bộ Phòng Nội vụ huyện Đô Lương": org.LevelDistrict,
		"Chi bộ Công an xã Lạng Sơn":                org.LevelCommune,
	} {
		assert.Equal(t, want, s.Name(name).Level(), name)
	}
}

// Of an area that is not on record, what is written above it is not lost.
func TestAreaAboveOneThatIsNotOnRecord(t *testing.T) {
	s := grammar(t).At(20220901, "quang-ngai")
	for text, want := range map[string]org.AreaID{
		"UBND xã An Vĩnh, huyện Lý Sơn, tỉnh Quảng Ngãi": "quang-ngai/huyen-ly-son",
		"UBND thị xã Ngã Bảy, tỉnh Hậu Giang":            "hau-giang",
		"UBND xã An Vĩnh": "",
	} {
		n := s.Name(text)
		assert.Empty(t, n.Area, text)
		assert.NotEmpty(t, n.Place, text)
		assert.Equal(t, want, n.Above, text)
		title := s.Title("Chủ tịch " + text)
		require.Len(t, title.Posts, 1, text)
		assert.Equal(t, want, title.Posts[0].Unit.Above, text)
	}
	assert.Empty(t, s.Name("UBND huyện Lý Sơn, tỉnh Quảng Ngãi").Above)
}

// An area that is not in the one written above it is none of its name elsewhere; one that has ended is found in what it lay in, or what that became.
func TestAreaAboveThatTheOneElsewhereIsNotIn(t *testing.T) {
	for _, x := range []struct {
		day  org.Date
		home org.AreaID
		text string
		area org.AreaID
	}{
		{20251010, "khanh-hoa", "UBND xã Vạn Ninh, tỉnh Cao Bằng", ""},
		{20201010, "khanh-hoa", "UBND xã Vạn Phú, huyện Diên Khánh", ""},
		{20201010, "khanh-hoa", "UBND xã Vạn Phú (huyện Diên Khánh)", ""},
		{20201010, "khanh-hoa", "UBND xã Vạn Phú, huyện Vạn Ninh", "khanh-hoa/huyen-van-ninh/xa-van-phu"},
		{20211103, "nghe-an", "Hạt Kiểm lâm Đô Lương, tỉnh Hà Tĩnh", ""},
		{20251103, "phu-tho", "UBND xã Yên Lạc, huyện Yên Thủy, tỉnh Hòa Bình", ""},
		{20251103, "da-nang", "UBND xã Bình Dương, huyện Thăng Bình", "quang-nam/huyen-thang-binh/xa-binh-duong"},
		{20251103, "da-nang", "UBND xã Bình Dương, huyện Thăng Bình, tỉnh Quảng Nam", "quang-nam/huyen-thang-binh/xa-binh-duong"},
		{20251103, "da-nang", "UBND xã Bình Dương, huyện Thăng Bình, TP Đà Nẵng", "quang-nam/huyen-thang-binh/xa-binh-duong"},
		{20251103, "nghe-an", "UBND xã Thanh Lâm, huyện Thanh Chương", "nghe-an/huyen-thanh-chuong/xa-thanh-lam"},
		{20241103, "da-nang", "Công an quận Hải Châu, TP Hội An và huyện Hòa Vang", "da-nang/quan-hai-chau"},
	} {
		s := grammar(t).At(x.day, x.home)
		var first mention.Mention
		for first = range s.Scan(x.text + " họp.") {
			break
		}
		assert.NotZero(t, first.Unit.Body.Kind, x.text)
		assert.Equal(t, x.area, first.Unit.Area, x.text)
		if !strings.Contains(x.text, " và ") {
			assert.Equal(t, x.area, s.Name(x.text).Area, x.text)
		}
		if x.day < 20250701 || x.area == "" {
			continue
		}
		for m := range s.Scan("Ông Lê Văn Mận, nguyên Chủ tịch " + x.text + ", bị khởi tố.") {
			if m.What == mention.PostMention {
				assert.Equal(t, mention.Found, m.Unit.Status, x.text)
				assert.Equal(t, x.area, m.Unit.Area, x.text)
			}
		}
	}
}

func TestHostThatANameLeavesOut(t *testing.T) {
	s := grammar(t).At(20220901, "tien-giang")
	for text, want := range map[string]org.Kind{
		"Chi cục Chăn nuôi và Thú y tỉnh Tiền Giang":                         org.Department,
		"Chi cục Chăn nuôi và Thú y, Sở Nông nghiệp và Phát triển nông thôn": org.Department,
		"Chi cục Kiểm lâm tỉnh":                                              org.Department,
		"Hạt Kiểm lâm huyện Tân Phước":                                       org.ForestRangers,
		"Chi nhánh Văn phòng Đăng ký đất đai huyện Tân Phước":                org.PublicServiceUnit,
		"Chi cục Thuế huyện Tân Phước":                                       0,
		"Chi cục Dự trữ Nhà nước Tiền Giang":                                 0,
		"Trung tâm Kiểm soát bệnh tật tỉnh":                                  org.Department,
		"Trung tâm Khuyến nông Tiền Giang":                                   org.Department,
		"Văn phòng Đăng ký đất đai tỉnh":                                     org.Department,
		"Khối Dân vận xã Tân Hòa Đông":                                       org.PartyCommittee,
		"Sở Y tế Tiền Giang":                                                 org.PeoplesCommittee,
		"UBND tỉnh":                                                          0,
	} {
		assert.Equal(t, want, s.Name(text).HostKind(), text)
	}
}

// Of an unknown abbreviation that stands among titles, or what may be a place in capitals, no title is made and none is dropped.
func TestUnknownCapitalsAmongTitles(t *testing.T) {
	s := grammar(t).At(org.MustParseDate("2023-02-24"), "binh-phuoc/huyen-hon-quan")
	for text, unread := range map[string]string{
		"Lê Văn Mẫn - UVBTV - QQQQ - CT UBND huyện":          "QQQQ",
		"UVBTV, QQQQ Huyện ủy":                               "QQQQ",
		"Lê Văn Mẫn, Rừng Vắng, CT UBND huyện":               "Rừng Vắng",
		"Lê Văn Mẫn, ThS. QQKT, Phó Bí thư Huyện ủy":         "QQKT",
		"Lê Văn Mẫn, ThS, BS.CKII, Phó Bí thư Huyện ủy":      "",
		"Lê Văn Mẫn (Bình Phước), Chủ tịch UBND huyện":       "",
		"Đại tá, TS Lê Văn Mẫn, Giám đốc Công an tỉnh":       "",
		"Trung tá QNCN Lê Văn Mẫn, Chủ tịch UBND xã Đồng Nơ": "",
	} {
		got := s.Title(text)
		var texts []string
		for _, p := range got.Posts {
			if p.Unit.Body.Kind == 0 {
				texts = append(texts, p.Text)
			}
		}
		if unread == "" {
			assert.Empty(t, texts, text)
			assert.Equal(t, mention.Found, got.Status, text)
			continue
		}
		assert.Equal(t, []string{unread}, texts, text)
		assert.Equal(t, mention.Unknown, got.Status, text)
	}
	for _, text := range [...]string{"TP. Nội vụ huyện", "TP Nội vụ huyện Hớn Quản"} { // and no city
		got := s.Title(text)
		require.Len(t, got.Posts, 1, text)
		assert.Equal(t, org.PostID("head@division.home-affairs@peoples-committee@binh-phuoc/huyen-hon-quan"), got.Posts[0].ID(), text)
	}
}

// What stands around the name of a person and says nothing of a post is no title.
func TestAddressesAndAsides(t *testing.T) {
	s := grammar(t).At(org.MustParseDate("2023-02-24"), "binh-phuoc/huyen-hon-quan")
	for _, text := range [...]string{
		"Kính thưa đồng chí Nguyễn Văn Mẫn, Bí thư Huyện ủy",
		"Kính gửi: Ông Nguyễn Văn Mẫn - Bí thư Huyện ủy",
		"2. Đồng chí Nguyễn Văn Mẫn, Bí thư Huyện ủy",
		"Đồng chí Nguyễn Văn Mẫn (thứ 2 từ trái sang), Bí thư Huyện ủy",
		"Nguyễn Văn Mẫn (tức Ba Lạc), Bí thư Huyện ủy",
		"Nguyễn Văn Mẫn tức Ba Lạc, Bí thư Huyện ủy",
		"Liệt sĩ Nguyễn Văn Mẫn, Bí thư Huyện ủy",
		"Anh hùng LLVTND Nguyễn Văn Mẫn, Bí thư Huyện ủy",
		"Nhà giáo ưu tú Nguyễn Văn Mẫn, Bí thư Huyện ủy",
		"Trung tá QNCN Nguyễn Văn Mẫn, Bí thư Huyện ủy",
		"Nguyễn Văn Mẫn, Bí thư Huyện ủy, cán bộ hưu trí",
	} {
		got := s.Title(text)
		assert.Equal(t, "Nguyễn Văn Mẫn", got.Person, text)
		assert.Equal(t, mention.Found, got.Status, text)
		require.Len(t, got.Posts, 1, text)
		assert.Equal(t, org.PostID("head@party-committee@binh-phuoc/huyen-hon-quan"), got.Posts[0].ID(), text)
	}
	for text, unread := range map[string]string{
		"Nguyễn Văn Mẫn, người đứng đầu cấp ủy, Bí thư Huyện ủy": "người đứng đầu cấp ủy",
		"Nguyễn Văn Mẫn (Thứ trưởng nọ), Bí thư Huyện ủy":        "Thứ trưởng nọ",
		"Thư ký Chủ tịch UBND huyện Nguyễn Văn Mẫn":              "Thư ký Chủ tịch UBND huyện",
	} {
		got := s.Title(text)
		assert.Equal(t, mention.Unknown, got.Status, text)
		assert.Equal(t, unread, got.Posts[0].Text, text)
	}
	around := s.Title("Thẩm phán Hoàng Văn Lực, Phó Chánh án TAND huyện")
	assert.Equal(t, "Hoàng Văn Lực", around.Person)
	require.Len(t, around.Posts, 2)
	assert.Equal(t, org.PostID("judge@court@binh-phuoc/huyen-hon-quan"), around.Posts[0].ID())
	assert.Empty(t, s.Title("Kính thưa").Posts)
	old := s.Title("Nguyễn Văn Mẫn, nguyên Trưởng ty Công an tỉnh Quảng Nam - Đà Nẵng").Posts
	require.Len(t, old, 1)
	assert.Equal(t, "Quảng Nam - Đà Nẵng", old[0].Unit.Place)
}

// A comma between a title and its unit is let go where the text cannot be read otherwise.
func TestTitleSetOffFromItsUnit(t *testing.T) {
	s := grammar(t).At(org.MustParseDate("2023-02-24"), "binh-phuoc/huyen-hon-quan")
	assertUnits(t, s, map[string]org.Path{
		"Nguyễn Văn Mẫn, Đội trưởng, Phòng Cảnh sát hình sự, Công an tỉnh": "team@division.criminal-police@police",
		"Phó Trưởng phòng, Phòng Cảnh sát hình sự, Công an tỉnh":           "division.criminal-police@police",
		"Trưởng phòng, Phòng Nội vụ huyện Hớn Quản":                        "division.home-affairs@peoples-committee",
		"Nguyễn Văn Mẫn, Giám đốc, Sở Y tế":                                "department.health@peoples-committee",
	})
	assert.Equal(t, mention.Unknown, s.Title("Nguyễn Văn Mẫn, Giám đốc, Công ty Minh Khai, Bí thư Huyện ủy").Status)
}

// Trưởng behind an occupation is the first of it, and no head of the unit that follows.
func TestChiefsOfOccupations(t *testing.T) {
	s := grammar(t).At(org.MustParseDate("2025-09-16"), "dak-lak")
	for _, text := range [...]string{"Kế toán trưởng Sở Y tế", "Kỹ sư trưởng Sở Xây dựng", "Điều dưỡng trưởng Trạm Y tế xã Krông Pắc"} {
		assert.Empty(t, s.Title(text).Posts, text)
		for m := range s.Scan("Bà Nguyễn Thị Lan, " + text + ", nhận hoa.") {
			assert.Equal(t, mention.UnitMention, m.What, text)
		}
	}
	assert.Len(t, s.Title("Trưởng Trạm Y tế xã Krông Pắc").Posts, 1)
}

// Who signs for the holder of a post holds another.
func TestPostsThatAreSignedFor(t *testing.T) {
	s := grammar(t).At(org.MustParseDate("2023-09-16"), "nghe-an/huyen-thanh-chuong")
	for text, want := range map[string][]org.PostID{
		"TL. CHỦ TỊCH, CHÁNH VĂN PHÒNG HĐND VÀ UBND": {"head@joint-office@peoples-committee@nghe-an/huyen-thanh-chuong"},
		"KT. CHỦ TỊCH PHÓ CHỦ TỊCH UBND HUYỆN":       {"deputy@peoples-committee@nghe-an/huyen-thanh-chuong"},
		"Nơi nhận: VT. CHỦ TỊCH UBND HUYỆN":          {"head@peoples-committee@nghe-an/huyen-thanh-chuong"},
	} {
		var got []org.PostID
		for m := range s.Scan(text) {
			if m.What == mention.PostMention && m.Post.Held {
				got = append(got, m.Post.ID())
			}
		}
		assert.Equal(t, want, got, text)
	}
}

// A hospital whose name tells no place may be of a ministry, or private.
func TestHospitalsOfAnybody(t *testing.T) {
	s := grammar(t).At(org.MustParseDate("2023-02-24"), "nghe-an")
	for _, text := range [...]string{"Bệnh viện Bạch Mai", "Bệnh viện Đa khoa Minh Khai"} {
		n := s.Name(text)
		assert.Equal(t, org.Hospital, n.Body.Kind, text)
		assert.Zero(t, n.HostKind(), text)
	}
	assert.Equal(t, org.Department, s.Name("Bệnh viện Đa khoa tỉnh Nghệ An").HostKind())
}

// A signature is the same whatever stands in the sign. A name that begins with its letters is none.
func TestSignsAsPeopleWriteThem(t *testing.T) {
	s := grammar(t).At(20201010, "khanh-hoa")
	for _, text := range [...]string{
		"TM. UBND XÃ VẠN PHÚ, CHỦ TỊCH Lê Văn Mận", "T/M UBND XÃ VẠN PHÚ, CHỦ TỊCH Lê Văn Mận", "T.M UBND XÃ VẠN PHÚ, CHỦ TỊCH Lê Văn Mận",
		"T.M. UBND XÃ VẠN PHÚ, CHỦ TỊCH Lê Văn Mận",
	} {
		got := s.Title(text)
		require.Len(t, got.Posts, 1, text)
		assert.Equal(t, "Lê Văn Mận", got.Person, text)
		assert.Equal(t, org.UnitID("peoples-committee@khanh-hoa/huyen-van-ninh/xa-van-phu"), got.Posts[0].Unit.Unit, text)
	}
	assert.Equal(t, "T.Mận Lê", s.Title("T.Mận Lê, Chủ tịch UBND xã Vạn Phú").Person)
}

// Who is put in charge of a post or a unit, or has what is no post, is not lost.
func TestPersonsPutInCharge(t *testing.T) {
	s := grammar(t).At(20221019, "lam-dong")
	for _, text := range [...]string{"Phụ trách Sở Nội vụ Kon Sơ Mận", "Kon Sơ Mận, phụ trách Sở Nội vụ", "Phó Giám đốc Sở Nội vụ được giao phụ trách Kon Sơ Mận"} {
		got := s.Title(text)
		require.Len(t, got.Posts, 1, text)
		assert.Equal(t, "Kon Sơ Mận", got.Person, text)
		assert.Equal(t, org.InCharge, got.Posts[0].Charge, text)
		assert.Equal(t, org.UnitID("department.home-affairs@peoples-committee@lam-dong"), got.Posts[0].Unit.Unit, text)
	}
	assert.Empty(t, s.Title("Phó Chủ tịch UBND tỉnh phụ trách Khối Nội Chính").Person)
	assert.Len(t, s.Title("Phó Chủ tịch UBND tỉnh, phụ trách Sở Xây dựng").Posts, 1)
	assert.Equal(t, "Lê Trí Mận", s.Title("Lê Trí Mận, Kế toán trưởng Sở Y tế").Person)
	assert.Equal(t, "Lê Trí Mận", s.Title("Lê Trí Mận - cán bộ địa chính xã Tân Hà, huyện Lâm Hà").Person)
	elected := s.Title("Lê Trí Mận, Đại biểu HĐND tỉnh, đơn vị huyện Lâm Hà")
	assert.Len(t, elected.Posts, 1)
	assert.Equal(t, mention.Found, elected.Status)
}
