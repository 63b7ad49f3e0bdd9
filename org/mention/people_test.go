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
