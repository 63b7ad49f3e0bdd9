package directive

import (
	"strings"
	"unicode/utf8"
)

// placeTypes may stand in small letters before the name of a place, and these words in the name of an organ.
var placeTypes = []string{
	"tỉnh", "thành phố", "quận", "huyện", "thị xã", "xã", "phường", "thị trấn", "đặc khu", "TP", "TX", "TP.", "các cấp", "cấp tỉnh", "cấp huyện", "cấp xã",
}

var placeTypesBook = lazyBook{texts: placeTypes}

// extent returns where an issuer that a field or the name of a place may follow ends, given where its own words do. What a steering
// committee (Ban Chỉ đạo) is for may be anything, and half of it is no name.
func (x *scanner) extent(row *issuerRow, i int) (end int) {
	if strings.HasPrefix(row.words, "Tổ công tác") {
		return x.task(i)
	}
	if row.symbol == "" && row.at == "" || row.symbol == "ĐU" && organAt(x.s, i) {
		return x.organName(i)
	}
	if row.symbol == "BCSĐ" || row.symbol == "ĐĐ" || row.symbol == "ĐU" { // Ban cán sự đảng Ủy ban nhân dân tỉnh
		if end = x.organBehind(i, stateStyle); end > i {
			return end
		}
	}
	committee := strings.HasPrefix(row.symbol, "BCĐ")
	if committee {
		if end = afterCommittee(x.s, i); end > i {
			if organ := x.organBehind(end, partyStyle); organ > end { // Ban Chỉ đạo 35 Tỉnh ủy
				return organ
			}
			return x.placeName(end)
		}
		if end = x.task(i); end > i {
			return end
		}
	}
	end = x.placeName(i)
	if row.symbol == "ĐU" && end > i && organEnds(x.s, end) { // Đảng ủy Vietcombank Sở giao dịch
		return x.organName(i)
	}
	if committee && strings.Count(x.s[i:end], " ") == 1 {
		if y, e, _ := readSyllable(x.s, skipBlanks(x.s, end)); y != 0 && e > end && !stopsAt(x.s, skipBlanks(x.s, end)) {
			return i
		}
	}
	return end
}

// organBehind returns where the name of an organ ends that starts behind s[i:] and numbers in the style given, i if there is none.
func (x *scanner) organBehind(i int, st style) (end int) {
	k := skipBlanks(x.s, i)
	if !startsCapital(x.s[k:]) {
		return i
	}
	v, e := x.b.issuers.words.from(x.s, k)
	if v < 0 || issuers[v].style != st || issuers[v].source == srcPlaceAlone {
		return i
	}
	if x.b.issuers.open[v] {
		return x.extent(&issuers[v], e)
	}
	return e
}

// fields are what organs are for whose names have a word in small letters: Sở Tư pháp, Đảng ủy Bộ Y tế.
var fields = []string{
	"Nội vụ", "Ngoại vụ", "Tư pháp", "Tài chính", "Y tế", "Du lịch", "Xây dựng", "Quốc phòng", "Công an", "Ngoại giao", "Công thương", "Dân tộc", "Dân tộc và Tôn giáo",
	"Giáo dục", "Giáo dục và Đào tạo", "GD ĐT", "Khoa học và Công nghệ", "KH CN", "Kế hoạch và Đầu tư", "KH ĐT", "Giao thông vận tải", "Giao thông công chánh", "Văn hóa và Thể thao",
	"Văn hóa Thể thao và Du lịch", "Văn hóa Thông tin", "Văn hóa", "Thể dục Thể thao", "VHTT DL", "VH TT", "VH TT DL", "Nông nghiệp", "Nông nghiệp và Môi trường", "NN MT",
	"Nông nghiệp và Phát triển nông thôn", "Nông nghiệp và PTNT", "Nông nghiệp Phát triển nông thôn", "Nông nghiệp PTNT", "NN PTNT", "Tài nguyên và Môi trường", "TN MT", "Thông tin và Truyền thông", "TT TT", "Bưu chính Viễn thông",
	"Lao động", "Lao động Thương binh và Xã hội", "Lao động TBXH", "LĐ TB XH", "LĐTB XH", "An toàn thực phẩm", "Quy hoạch Kiến trúc", "Công nghiệp", "Thương mại", "Quân sự", "Quân đội",
	"Môi trường", "Thủy sản", "Lâm nghiệp", "Thủy lợi", "Đường bộ Việt Nam", "Quản lý đất đai", "Đăng ký đất đai", "Quản lý thị trường", "Thi hành án dân sự", "Giáo dục nghề nghiệp", "Khí tượng Thủy văn",
	"Dự trữ Nhà nước", "Dân số", "Phòng chống thiên tai", "Biển và Hải đảo Việt Nam", "Khối các cơ quan", "Khối các cơ quan và doanh nghiệp", "Khối doanh nghiệp", "Khối doanh nghiệp Trung ương", "Khối các cơ quan Trung ương", "Khối cơ quan", "Trung ương", "các cơ quan Đảng", "Mặt trận Tổ quốc các đoàn thể", "các cơ quan", "các cơ quan và doanh nghiệp", "các trường đại học cao đẳng", "các trường đại học và cao đẳng", "Chính phủ", "Quốc hội",
	"Chữ thập đỏ", "Người cao tuổi", "Khuyến học", "Luật gia", "Nông dân", "Liên hiệp Phụ nữ", "Cựu chiến binh", "Liên hiệp Thanh niên", "Văn học Nghệ thuật", "Giám sát quản lý về hải quan", "Thi đua Khen thưởng",
}

var fieldsBook = lazyBook{texts: fields}

// placeName reads words with a capital, fields and the types of places, behind an organ: "tỉnh Đắk Lắk", "Hà Nội", "Tư pháp tỉnh".
func (x *scanner) placeName(i int) (end int) {
	s := x.s
	end = i
	for range 12 {
		k := skipBlanks(s, end)
		if k >= len(s) || k == end && s[end-1] != '.' {
			return end
		}
		y, word, _ := readSyllable(s, k)
		if word == k || k > end && s[end] != ' ' && endsLine(s, end, k, word) {
			return end
		}
		if word < len(s) && (s[word] == '&' || s[word] == '-') {
			word = max(word, shortForm(s, k))
		}
		if v, e := placeTypesBook.get().startsWith(s, k, word, y); v >= 0 {
			if e < len(s) && s[e] == '.' && e-k <= 2 { // TP. Huế, and not the end of a sentence
				e++
			}
			end = numberedPlace(s, e, v)
			continue
		}
		r, _ := utf8.DecodeRuneInString(s[k:])
		if !capital(r) && s[k] != 'c' {
			return end
		}
		if v, e := fieldsBook.get().startsWith(s, k, word, y); v >= 0 {
			end = e
			continue
		}
		if !capital(r) || x.labelIn(k, word, y) || shouted(s, k, word) {
			return end
		}
		end = word
	}
	return end
}

// lineStartsBook has the words with which a clause starts a line, with a capital.
var lineStartsBook = lazyBook{texts: []string{"Căn cứ", "Thực hiện", "Theo", "Xét", "Kính gửi", "Nơi nhận", "Về việc", "Trên cơ sở", "Để", "Sau khi"}}

// endsLine reports whether a name ends with the line at s[end]: before a word that starts a clause, or, if it is in capitals, before one that is
// not, s[k:word]. An abbreviation is in capitals among words that are not, and its place may stand under it: UBND, and tỉnh Bến Tre.
func endsLine(s string, end, k, word int) bool {
	if strings.IndexByte(s[end:k], '\n') < 0 {
		return false
	}
	if v, _ := lineStartsBook.get().from(s, k); v >= 0 {
		return true
	}
	_, at := wordBefore(s, end)
	if !allCapitals(s[at:end]) || end-at < 2 || allCapitals(s[k:word]) {
		return false
	}
	if v, _ := placeTypesBook.get().from(s, k); v < 0 {
		return true
	}
	_, before := wordBefore(s, at)
	return before < at && allCapitals(s[before:skipBlanksBack(s, at)])
}

// numberedPlace returns where the number ends that a quận or a phường goes by, quận 1, given where the word for the type does and its place
// among them. It is i if there is none.
func numberedPlace(s string, i, placeType int) int {
	k := skipBlanks(s, i)
	e := skipDigits(s, k)
	if k == i || e == k || e-k > 2 || placeTypes[placeType] != "quận" && placeTypes[placeType] != "phường" {
		return i
	}
	if e < len(s) && (strings.IndexByte("/-.%", s[e]) >= 0 && digitAt(s, e+1) || letterASCII(s[e])) || counts(s, skipBlanks(s, e)) {
		return i
	}
	return e
}

// shortForm returns where a name ends that is short for several words and starts at s[k]: Phòng KHCN&HTQT, Cục TC-ĐL-CL. It is k if none
// does.
func shortForm(s string, k int) int {
	end := k
	for i := k; ; {
		t := readToken(s, i)
		if t.capitals < 2 || t.smalls > 0 {
			return end
		}
		if end = t.end; end+1 >= len(s) || s[end] != '-' {
			return end
		}
		i = end + 1
	}
}

// labelIn reports whether a label starts at s[k] with the syllable y, which ends at s[word], and not a word of a name that is like one:
// Tổng công ty Điện lực, Đại học Luật.
func (x *scanner) labelIn(k, word int, y syllable) bool {
	v, e := x.b.labels.startsWith(x.s, k, word, y)
	if v < 0 {
		return false
	}
	if e > word || x.b.labels.rows[v].abbr {
		return true
	}
	next := skipBlanks(x.s, e)
	so, _ := readWord(x.s, next)
	return so == wordSo || digitAt(x.s, next)
}

// shouts are words that end a name in a text that is in capitals throughout; the first does before a number alone.
var shouts = []string{"số", "về", "đã", "được", "tại", "để", "theo", "với", "ban hành", "quy định", "hướng dẫn", "triển khai", "phê duyệt", "thông qua", "sửa đổi", "bãi bỏ"}

var shoutsBook = lazyBook{texts: shouts}

// shouted reports whether s[k:word] is such a word, in capitals.
func shouted(s string, k, word int) bool {
	if word-k < 2 || s[word-1] >= 'a' && s[word-1] <= 'z' {
		return false
	}
	if !allCapitals(s[k:word]) {
		return false
	}
	v, e := shoutsBook.get().from(s, k)
	return v > 0 || v == 0 && numberBehind(s, e)
}

// numberBehind reports whether a number stands behind số, which ends at s[i]: BỘ LAO ĐỘNG SỐ 1-LĐ/TT, and not TRUNG TÂM CHUYỂN ĐỔI SỐ.
func numberBehind(s string, i int) bool {
	if i < len(s) && s[i] == ':' {
		i++
	}
	return digitAt(s, skipBlanks(s, i))
}
