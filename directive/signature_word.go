package directive

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A wordClass is how a word is capitalised.
type wordClass uint8

const (
	small    wordClass = iota // phòng, 33
	titled                    // Nguyễn
	capitals                  // CHỦ, T
)

// A word is a run of letters, with its marks, at text[start:end].
type word struct {
	start, end int
	class      wordClass
}

// nextWord returns the first word at or after the offset; a tag of HTML is no word.
func nextWord(text string, at int) (w word, ok bool) {
	i := at
	for i < len(text) {
		if text[i] == '<' {
			if end := strings.IndexByte(text[i:min(i+8, len(text))], '>'); end > 0 {
				i += end + 1
				continue
			}
		}
		r, size := utf8.DecodeRuneInString(text[i:])
		if unicode.IsLetter(r) || '0' <= r && r <= '9' {
			break
		}
		i += size
	}
	if i == len(text) {
		return word{}, false
	}
	w.start = i
	upper, lower, first := 0, 0, false
	for i < len(text) {
		r, size := utf8.DecodeRuneInString(text[i:])
		switch {
		case unicode.IsUpper(r):
			first = first || i == w.start
			upper++
		case unicode.IsLetter(r) || '0' <= r && r <= '9':
			lower++
		case !unicode.Is(unicode.Mn, r):
			size = 0
		}
		if size == 0 {
			break
		}
		i += size
	}
	w.end = i
	switch {
	case lower == 0:
		w.class = capitals
	case first && upper == 1:
		w.class = titled
	}
	return w, true
}

// organStarts are the words with which the name of a collective begins.
const organStarts = "ỦY BAN BỘ HỘI THƯỜNG CHÍNH ĐOÀN ĐẢNG THÀNH TỈNH QUẬN HUYỆN THỊ CHI QUÂN TẬP"

// titleStarts are the words with which a title begins, each with those that may follow it.
var titleStarts = [...]struct{ first, second string }{
	{"CHỦ", "TỊCH NHIỆM"}, {"BÍ", "THƯ"}, {"GIÁM", "ĐỐC"}, {"CHÁNH", "VĂN ÁN THANH"}, {"VIỆN", "TRƯỞNG"}, {"THỨ", "TRƯỞNG"},
	{"BỘ", "TRƯỞNG"}, {"CỤC", "TRƯỞNG"}, {"VỤ", "TRƯỞNG"}, {"THỦ", "TƯỚNG TRƯỞNG"}, {"HIỆU", "TRƯỞNG"}, {"THỐNG", "ĐỐC"},
	{"TỔNG", "BÍ THƯ CỤC GIÁM THANH KIỂM BIÊN"}, {"CHỈ", "HUY"}, {"TƯ", "LỆNH"}, {"TỔ", "TRƯỞNG"}, {"HÀM", "VỤ"},
}

// isTitle reports whether the two words begin a title.
func isTitle(first, second string) bool {
	for _, t := range titleStarts {
		if t.first == first {
			return hasWord(t.second, second)
		}
	}
	return false
}

// beginsTitle reports whether a title begins at word i, as TỊCH in CHỦ TỊCH does not, nor BÍ THƯ in BAN BÍ THƯ.
func (x *foot) beginsTitle(i int) bool {
	first, second, before := x.at(i), x.at(i+1), ""
	if i > 0 {
		before = x.at(i - 1)
	}
	switch first {
	case "PHÓ":
		return true
	case "TRƯỞNG":
		return hasWord("BAN PHÒNG CÔNG ĐOÀN TIỂU KHOA", second) && !hasWord("PHÓ VIỆN BỘ CỤC VỤ HIỆU THỨ TỔ HUY", before)
	case "BÍ":
		return second == "THƯ" && !hasWord("BAN PHÓ TỔNG", before)
	case "CHÍNH":
		return (second == "ỦY" || second == "TRỊ" && x.at(i+2) == "VIÊN") && before != "PHÓ"
	case "THƯỜNG":
		return second == "TRỰC" && x.at(i+2) == "BAN" && x.at(i+3) == "BÍ"
	case "CHI":
		return second == "CỤC" && x.at(i+2) == "TRƯỞNG"
	case "CỤC":
		return second == "TRƯỞNG" && !hasWord("TỔNG CHI PHÓ", before)
	}
	return isTitle(first, second) && !hasWord("PHÓ TỔNG", before)
}

// surnames are the common ones; a name in a list of recipients is told from other words by them.
const surnames = "Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đào Đoàn Vương Trịnh Trương Đinh Lâm Mai Tô Cao " +
	"Hà Lưu Lương Tạ Phùng Quách Thái Tống Châu Chu Kiều La Lại Nghiêm Nông Ninh Ông Quan Tăng Thạch Tôn Triệu Từ Văn Viên Vi Giàng " +
	"Sùng Vàng Lò Cầm Hầu Ma Mã Khuất Khổng Kim Kha Hứa Giáp Doãn Diệp Đàm Đồng Điểu Bạch Bế Âu An Cù Danh Thân Thiều Tòng Ksor Siu"
