package mention_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/vnpolity/vnpolity/org"
	"github.com/vnpolity/vnpolity/org/mention"
)

// TestPeopleInText holds people to their titles where something stands between them, and titles to what a sentence goes on with.
func TestPeopleInText(t *testing.T) {
	s := grammar(t).At(org.MustParseDate("2023-10-01"), "quang-ninh")
	for _, x := range []struct {
		text, person string
		posts        int
	}{
		{"ông Khúc Văn Tâm, Trưởng phòng Tổng hợp, Phó Chánh Văn phòng UBND tỉnh cho biết.", "Khúc Văn Tâm", 1},
		{"Phó Chánh Văn phòng UBND tỉnh, Trưởng phòng Tổng hợp Khúc Thị Hà, cho biết.", "Khúc Thị Hà", 1},
		{"Ông Khúc Thanh An (sinh năm 1969), Phó Bí thư Tỉnh ủy, được bầu giữ chức Chủ tịch UBND tỉnh.", "Khúc Thanh An", 2},
		{"Đồng chí Khúc Văn An,\r\nỦy viên Ban Thường\nvụ Tỉnh ủy, dự.", "Khúc Văn An", 1},
		{"Đồng chí Khúc\u00a0Văn  \u200bAn, Bí thư Tỉnh ủy, dự.", "Khúc Văn An", 1},
		{"BÍ THƯ TỈNH ỦY KHÚC ĐỨC TRUNG THĂM PHƯỜNG HỒNG HẢI", "KHÚC ĐỨC TRUNG", 1},
		{"BÍ THƯ TỈNH ỦY KHÚC HỮU TẤT THÀNH", "KHÚC HỮU TẤT THÀNH", 1},
		{"Chủ tịch UBND tỉnh Y BIÊR NIÊ dự.", "Y BIÊR NIÊ", 1},
		{"Ông Khúc Văn\nTrần Bình, Chủ tịch UBND tỉnh, dự.", "Trần Bình", 1},
		{"Ông Khúc Văn Yên, Chủ tịch UBND tỉnh\nông Khúc Bình đến dự.", "Khúc Văn Yên", 1},
		{"Trợ lý Tổng Bí thư Khúc Văn Kha có mặt.", "", 0},
		{"Lái xe của ông Tổng Bí thư Khúc Văn Kha có mặt.", "", 0},
		{"Đồng chí Khúc Văn An\nBí thư Tỉnh ủy", "", 0},
	} {
		var person mention.Person
		for m := range s.Scan(x.text) {
			if m.What == mention.PersonMention {
				person = m.Person
			}
		}
		assert.Equal(t, x.person, person.Name, x.text)
		assert.Len(t, person.Posts, x.posts, x.text)
	}
}

// TestListOfBureaus reads each vụ and cục of a list whose last one names the ministry.
func TestListOfBureaus(t *testing.T) {
	s := grammar(t).At(org.MustParseDate("2025-09-10"), "nghe-an")
	var got []string
	for m := range s.Scan("Cục An ninh nội địa, Cục Cảnh sát hình sự, Bộ Công an và Vụ Tổ chức cán bộ, Vụ Pháp chế, Bộ Nội vụ.") {
		got = append(got, string(m.Unit.Path))
	}
	assert.Equal(t, []string{
		"ministry-bureau~an-ninh-noi-dia@ministry.public-security@government", "ministry-bureau~canh-sat-hinh-su@ministry.public-security@government",
		"ministry.public-security@government", "ministry-department~to-chuc-can-bo@ministry.home-affairs@government",
		"ministry-department~phap-che@ministry.home-affairs@government", "ministry.home-affairs@government",
	}, got)
}

// The name of a hamlet or an office ends where the sentence does.
func TestNameEndsAtStop(t *testing.T) {
	s := grammar(t).At(twoLevels, "ha-noi")
	var units []string
	text := "Ấp Bắc. Bản Nà Lọm ở trên. Tại Chi cục Thuế khu vực Sóc Sơn. Tổ kiểm tra đến."
	for m := range s.Scan(text) {
		units = append(units, text[m.Start:m.End])
	}
	assert.Equal(t, []string{"Bản Nà Lọm", "Chi cục Thuế khu vực Sóc Sơn"}, units)
}

// A remark parts people from their titles, and "và" two people.
func TestPeopleBeforeRemarks(t *testing.T) {
	s := grammar(t).At(org.MustParseDate("2024-10-15"), "thanh-hoa")
	for text, want := range map[string][]string{
		"Khúc Văn Thành (SN 1960), trú tại phường Đông Hải, TP Thanh Hóa (nguyên Chủ tịch UBND huyện Quảng Xương) bị khởi tố.":                           {"Khúc Văn Thành"},
		"Khúc Văn Thành (59 tuổi, Chủ tịch UBND xã Quảng Trung); Mạc Thị Nụ (SN 1970, trú tại thôn 3, xã Quảng Yên, nguyên Chủ tịch UBND xã Quảng Yên).": {"Khúc Văn Thành", "Mạc Thị Nụ"},
		"Khúc Văn Thành (SN 1962, trú tại xã Quảng Yên, huyện Quảng Xương) – nguyên Trưởng phòng Nội vụ huyện Nga Sơn.":                                  {"Khúc Văn Thành"},
		"Mạc Văn Cống, Trưởng Ban Kinh tế - Ngân sách HĐND tỉnh và đại biểu Khúc Thị Hà đã tiếp xúc cử tri.":                                             {"Mạc Văn Cống"},
		"Đại biểu Quốc hội, Trung tướng Mạc Thị Xuyến, Chánh Thanh tra Bộ Công an, phát biểu.":                                                           {"Mạc Thị Xuyến"},
		"Đồng chí Mạc Văn Trưởng, Phó Bí thư Huyện ủy Quảng Xương, chủ trì.":                                                                             {"Mạc Văn Trưởng"},
	} {
		var got []string
		for m := range s.Scan(text) {
			if m.What == mention.PersonMention {
				got = append(got, m.Person.Name)
				assert.NotEmpty(t, m.Person.Posts, text)
			}
		}
		assert.Equal(t, want, got, text)
	}
}

// What was an area is not the place of what follows, and an abbreviation of what is written out is no unit.
func TestPlacesThatWere(t *testing.T) {
	s := grammar(t).At(org.MustParseDate("2025-07-10"), "ho-chi-minh")
	var got []org.UnitID
	for m := range s.Scan("UBND phường Phú An, gồm xã Phú An (TP Bến Cát cũ), và Trung tâm Phục vụ hành chính công. Bộ Tư lệnh Bộ đội Biên phòng (BĐBP) họp.") {
		got = append(got, m.Unit.Unit)
	}
	assert.Equal(t, []org.UnitID{"peoples-committee@ho-chi-minh/phuong-phu-an", "service-centre@peoples-committee@ho-chi-minh/phuong-phu-an", "border-guard@vn"}, got)
}

// Of a member of what is not named the text tells neither a post nor a unit.
func TestMembersOfWhatNobodyNames(t *testing.T) {
	s := grammar(t).At(org.MustParseDate("2025-08-01"), "ha-noi")
	for m := range s.Scan("Chi ủy viên phát biểu. Đồng chí Chi ủy viên họp.") {
		assert.Fail(t, "found", m)
	}
}
