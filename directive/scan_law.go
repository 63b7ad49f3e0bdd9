package directive

import (
	"strings"
	"unicode/utf8"
)

// stops are words at which the name of a law ends.
var stops = []string{
	"này", "được", "đã", "quy định", "có hiệu lực", "có quy định", "có điều", "là", "để", "do", "theo", "năm", "số", "ngày", "sửa đổi", "khi", "với", "trong", "tại", "cho", "thì", "nhưng",
	"mà", "nếu", "ban hành", "hiện hành", "hiện nay", "cũng", "còn", "sẽ", "không", "như", "vào", "nêu", "nói", "trên", "cần", "phải", "bao gồm", "gồm", "chỉ",
	"cùng", "hay", "hoặc", "từ", "nghị định", "nghị quyết", "thông tư", "quyết định", "luật", "bộ luật", "các", "những", "chưa", "đang", "nên", "vì", "bằng",
	"sau", "trước", "ra đời", "bổ sung", "thay thế", "mới", "cũ", "kèm", "một số", "đến", "đề", "thông qua", "giao", "làm", "quá", "lần",
}

// In text that has marks a word without them is no stop that is typed so: ma túy, vi phạm, tai nạn.
var (
	stopsBook       = lazyBook{texts: stops}
	markedStopsBook = lazyBook{texts: stops, marked: true}
)

// stopsAt reports whether a word at which the name of a law ends stands at s[i], in small letters.
func stopsAt(s string, i int) bool {
	if i >= len(s) {
		return true
	}
	r, _ := utf8.DecodeRuneInString(s[i:])
	return !capital(r) && isStop(s, i)
}

func isStop(s string, i int) bool {
	book := &stopsBook
	for k := max(0, i-markedReach); k < i; k++ {
		if s[k] >= utf8.RuneSelf {
			book = &markedStopsBook
			break
		}
	}
	v, _ := book.get().from(s, i)
	return v >= 0
}

// markedReach is how far back from a word marks show that the text has them, in bytes.
const markedReach = 24

// inNames are words that names of laws have although others like them end one, with what stands before or behind them.
var inNames = []string{
	"pháp luật", "có công với", "chuyển giao", "giao thông", "giao dịch", "đầu tư vào", "kinh doanh tại", "đi làm việc", "theo hợp đồng", "theo phương thức", "đối thoại tại",
	"nước ngoài tại", "quá cảnh", "việc làm",
}

var inNamesBook = lazyBook{texts: inNames}

// inName returns where such words end that start at s[k], or one or two words before s[end]; it is k if there are none.
func inName(s string, end, k int) int {
	at := k
	for range 3 {
		if v, e := inNamesBook.get().from(s, at); v >= 0 && e > k {
			return e
		}
		_, before := wordBefore(s, min(at, end))
		if before == min(at, end) {
			break
		}
		at = before
	}
	return k
}

// maxName bounds the name of a law, in syllables.
const maxName = 24

// lawName reads the name of a law behind the word luật; end is i if there is none. It starts with a capital, and ends at a
// mark or at a word that is in no name.
func (x *scanner) lawName(i int) (end int) {
	s := x.s
	end = i
	k := skipBlanks(s, i)
	r, _ := utf8.DecodeRuneInString(s[k:])
	if k == i || !capital(r) && !x.knownLaw(k) {
		return i
	}
	shout := i > 0 && 'A' <= s[i-1] && s[i-1] <= 'Z' // LUẬT
	if shout && isStop(s, k) {
		return i
	}
	if v, e := populationBook.get().from(s, k); v >= 0 {
		end = e // no số that stands before a number
	}
	pending := i // where a name ends if "và" does not go on with it
	for range maxName {
		k := skipBlanks(s, end)
		if k >= len(s) || end > i && k == end && s[k] != ',' && s[k] != '&' {
			break
		}
		if s[k] == '&' && end > i { // Luật HN&GĐ
			if k = skipAmpersand(s, k); k >= len(s) || !startsCapital(s[k:]) || x.labelAt(k) {
				break
			}
		}
		if s[k] == ',' || s[k] == '-' {
			if n := skipBlanks(s, k+1); s[k] == ',' && !x.goesOn(n) && !paired(s, end, k) && !x.titleEnds(n) || s[k] == '-' && !x.goesOn(n) {
				break
			} else {
				k = n
			}
		}
		y, e, _ := readSyllable(s, k)
		if e == k || y == 0 {
			break
		}
		if stopsAt(s, k) || shout && isStop(s, k) {
			if e = inName(s, end, k); e == k {
				break
			}
		}
		if y == wordVa {
			pending, end = end, e
			if n := skipBlanks(s, e); stopsAt(s, n) || x.labelAt(n) {
				return pending
			}
			continue
		}
		end = e
	}
	if y, at := wordBefore(s, end); y == wordVa || y == wordCua {
		return skipBlanksBack(s, at)
	}
	return end
}

// skipAmpersand returns what is behind the "&" at s[i], which may be an entity, with the blanks behind it.
func skipAmpersand(s string, i int) int {
	if strings.HasPrefix(s[i:], "&amp;") {
		return skipBlanks(s, i+len("&amp;"))
	}
	return skipBlanks(s, i+1)
}

// populationBook is the name of a law that begins like a word before a number.
var populationBook = lazyBook{texts: []string{"dân số"}}

// goesOn reports whether a name goes on behind a comma: no document and no clause starts there.
func (x *scanner) goesOn(k int) bool {
	s := x.s
	if k >= len(s) || x.labelAt(k) {
		return false
	}
	v, _ := listedNamesBook.get().from(s, k)
	return v >= 0
}

// paired reports whether the words on both sides of the comma at s[comma], before which a name ends at s[end], are of one name: Luật Chất
// lượng sản phẩm, hàng hóa.
func paired(s string, end, comma int) bool {
	_, at := wordBefore(s, end)
	_, at = wordBefore(s, at)
	v, e := pairsBook.get().from(s, at)
	return v >= 0 && e > comma
}

// maxTail bounds what stands of a title behind a comma, with the serial of its number, in bytes.
const maxTail = 96

// titleEnds reports whether what stands at s[k:], behind a comma, is the rest of a title: nothing but its words stand there up to the number of
// a law or an ordinance, as in Pháp lệnh Phí, lệ phí số 38/2001/PL-UBTVQH10.
func (x *scanner) titleEnds(k int) bool {
	s := x.s
	slash := strings.IndexByte(s[k:min(len(s), k+maxTail)], '/')
	if slash < 0 || !passedIn(s, k+slash) {
		return false
	}
	for at := k; ; {
		y, e, _ := readSyllable(s, k)
		if y == wordSo {
			return k > at && numberOfLaw(s, k) > k
		}
		if e == k || isStop(s, k) || x.labelAt(k) {
			return false
		}
		k = skipBlanks(s, e)
	}
}

// passedIn reports whether the slash at s[i] is followed by a year and the symbol of what Quốc hội or its standing committee passed.
func passedIn(s string, i int) bool {
	if yearAt(s, i+1) == 0 {
		return false
	}
	series := s[i+len("/2001"):]
	return strings.HasPrefix(series, "/QH") || strings.HasPrefix(series, "/PL-UBTVQH") || strings.HasPrefix(series, "/UBTVQH")
}

var pairsBook = lazyBook{texts: []string{
	"sản phẩm, hàng hóa", "quốc phòng, an ninh", "trưng mua, trưng dụng", "bảo vệ, chăm sóc", "ký kết, gia nhập", "phục hồi, phá sản", "hiến, lấy", "việc làm, an toàn",
}}

// listedNames are the words that follow a comma or a hyphen inside the names of laws.
var listedNames = []string{
	"chống", "phòng", "tiết kiệm", "bổ sung", "phường", "thị trấn", "nhập cảnh", "quá cảnh", "cư trú", "xuất cảnh", "lãng phí", "thể dục", "chữa cháy",
	"cứu nạn", "chuyển giao", "vũ khí", "vật liệu nổ", "công cụ hỗ trợ", "sử dụng", "cán bộ", "công chức", "bảo vệ",
	"an toàn", "vệ sinh", "chữa bệnh", "khen thưởng", "thể thao", "tôn giáo", "tạm giam", "thuế nhập khẩu", "lấy", "ghép", "bộ phận cơ thể", "cứu hộ", "công nghệ",
	"môi trường biển", "ủy ban nhân dân", "đối thoại", "bia", "trật tự", "kinh doanh",
}

var listedNamesBook = lazyBook{texts: listedNames}

func (x *scanner) labelAt(k int) bool {
	v, _ := x.b.labels.from(x.s, k)
	return v >= 0
}

// knownLaws are the first words of names of laws, which are often written without a capital behind the word luật.
var knownLaws = []string{
	"đất đai", "hình sự", "dân sự", "lao động", "doanh nghiệp", "đầu tư", "tố tụng", "giao thông", "đường bộ", "thi đua khen thưởng", "thi đua, khen thưởng", "phòng",
	"tổ chức", "giáo dục", "bảo hiểm", "nhà ở", "xây dựng", "thuế", "ngân sách", "cán bộ", "công chức", "viên chức", "bảo vệ", "an ninh", "an toàn", "hôn nhân",
	"thi hành án", "khiếu nại", "tố cáo", "tiếp công dân", "thanh tra", "kiểm toán", "hải quan", "quản lý", "ban hành văn bản", "mặt trận tổ quốc", "công đoàn",
	"thanh niên", "hợp tác xã", "phá sản", "cạnh tranh", "sở hữu trí tuệ", "khám bệnh", "dược", "căn cước", "cư trú", "quốc tịch", "hộ tịch", "nghĩa vụ quân sự",
	"dân quân", "công an nhân dân", "đấu thầu", "đấu giá", "chứng khoán", "kinh doanh", "du lịch", "điện lực", "khoáng sản", "tài nguyên", "lâm nghiệp",
	"thủy sản", "trồng trọt", "chăn nuôi", "thú y", "hàng không", "hàng hải", "viễn thông", "công nghệ", "báo chí", "xuất bản", "di sản", "điện ảnh", "thể dục",
	"trẻ em", "bình đẳng giới", "người cao tuổi", "người khuyết tật", "trưng cầu", "bầu cử", "thủ đô", "biên phòng", "tiếp cận thông tin", "công chứng",
	"trợ giúp pháp lý", "hòa giải", "thực hiện dân chủ", "hoạt động giám sát", "chính quyền địa phương",
}

var knownLawsBook = lazyBook{texts: knownLaws}

func (x *scanner) knownLaw(k int) bool {
	v, _ := knownLawsBook.get().from(x.s, k)
	return v >= 0
}

// kindsOfLaw follow the word luật and name no law.
var kindsOfLaw = []string{"sư", "Quốc tế", "pháp", "gia", "chơi", "Hồi giáo", "La Mã", "Hồng Đức", "Gia Long", "Việt Nam", "Hà Nội", "sửa đổi", "TP", "Luật sư"}

var kindsOfLawBook = lazyBook{texts: kindsOfLaw}

// lawStem returns where a kind of law that starts behind s[i] ends.
func (x *scanner) lawStem(i int) int {
	_, e := kindsOfLawBook.get().from(x.s, skipBlanks(x.s, i))
	return e
}
