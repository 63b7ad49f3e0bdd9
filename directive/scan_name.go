package directive

import (
	"strings"
	"unicode/utf8"

	"github.com/vnpolity/vnpolity/org"
)

// foreign are issuers that are none of the country: "Nghị quyết 1244 của Hội đồng Bảo an".
var foreign = [...]string{
	"của Hội đồng Bảo an", "của Liên hợp quốc", "của LHQ", "của Đại hội đồng", "của Hội đồng Nhân quyền", "của Liên minh châu Âu", "của EU", "của ASEAN",
	"của Nghị viện", "của Thượng viện", "của Hạ viện", "của WHO", "của Tòa án", "HĐBA", "của HĐBA", "của Ủy ban châu Âu", "của IMO", "của ICAO", "của UNESCO",
	"Hội đồng Bảo an", "LHQ", "của Hội đồng châu Âu", "của Quốc hội Mỹ", "của Tổng thống",
}

var foreignTable lazy[*phraseBook]

func foreignBook() *phraseBook { return foreignTable.get(newForeign) }

func newForeign() *phraseBook {
	var b phraseBook
	for _, text := range foreign {
		b.add(text, 0)
	}
	return &b
}

// A name is a way to cite a document without a number.
type nameRow struct {
	text  string
	form  Form
	open  bool // the name of a law follows
	actor string
}

var names = [...]nameRow{
	{"Hiến pháp", Constitution, false, "national-assembly@vn"},
	{"Điều lệ Đảng", Statute, false, "party-congress@vn"},
	{"Điều lệ Đảng Cộng sản Việt Nam", Statute, false, "party-congress@vn"},
	{"Điều lệ Đảng CSVN", Statute, false, "party-congress@vn"},
	{"Điều lệ Công đoàn", Statute, false, ""},
	{"Điều lệ Công đoàn Việt Nam", Statute, false, ""},
	{"Điều lệ Đoàn", Statute, false, ""},
	{"Điều lệ Mặt trận Tổ quốc Việt Nam", Statute, false, ""},
	{"Điều lệ MTTQ Việt Nam", Statute, false, ""},
	{"Điều lệ Hội", Statute, false, ""},
	{"Luật", Law, true, "national-assembly@vn"},
	{"Bộ luật", Code, true, "national-assembly@vn"},
	{"Pháp lệnh", Ordinance, true, "standing-committee@national-assembly@vn"},
}

var namesTable lazy[*phraseBook]

func namesBook() *phraseBook { return namesTable.get(newNames) }

func newNames() *phraseBook {
	var b phraseBook
	for i, r := range names {
		b.add(r.text, i)
	}
	return &b
}

// name reads what starts at s[i] with one of the words that name documents.
func (x *scanner) name(i int, hit byte, yield func(Citation) bool) (next int, ok bool) {
	s := x.s
	at := i
	if hit == atStatute {
		at-- // the first byte of Đ
	}
	if at < x.done || !begins(s, i, hit) || at > 0 && joins(s, at) {
		return i + 1, true
	}
	if hit == atMeeting || hit == atStatute {
		if end, is := x.meeting(at, yield); is {
			return end, end > 0
		}
	}
	v, end := namesBook().from(s, at)
	if v < 0 {
		return i + 1, true
	}
	r := &names[v]
	if c := s[at]; c >= 'a' && c <= 'z' {
		return i + 1, true
	}
	nameEnd := end
	if r.open {
		if nameEnd = x.lawName(end); nameEnd == end {
			return end, true
		}
	} else if r.form == Constitution {
		nameEnd = x.constitutionName(end)
	}
	k := skipBlanks(s, nameEnd)
	if y, e := readWord(s, k); y == wordSo || digitAt(s, k) && yearAt(s, k) == 0 || yearAt(s, k) > 0 && k+4 < len(s) && s[k+4] == '/' {
		if y == wordSo {
			k = skipBlanks(s, e)
		}
		if y == wordSo || digitAt(s, k) {
			x.title = title{at, nameEnd, r.form}
			return nameEnd, true
		}
	}
	c := Citation{Kind: CitedByName, Start: at, From: at, Text: s[at:nameEnd], End: nameEnd, To: nameEnd}
	c.Form = r.form
	if r.actor != "" {
		c.Issuer = actorOf(r.actor)
	}
	if d, isDate := readDateAfter(s, nameEnd); isDate && d.date != 0 && (d.date.Month() == 0 || r.open) && s[skipBlanks(s, nameEnd)] != ',' {
		c.Issued, c.End, c.To = d.date, d.end, d.end
		c.Text = s[at:c.End]
	} else if r.form == Statute {
		if roman, e := readTerm(s, nameEnd); roman != "" {
			c.Term, c.End, c.To = termID(roman, "@party-committee@vn"), e, e
			c.Text = s[at:e]
		}
	}
	if c.Issued == 0 && r.open && nameEnd == x.lawStem(end) {
		return nameEnd, true // a kind of law, not one: Luật Quốc tế
	}
	return x.single(c, at, yield)
}

// begins reports whether the bytes from s[i] on may be those of a name: the vowel of the first word, unless it is in pieces or
// typed without marks.
func begins(s string, i int, hit byte) bool {
	if i+5 >= len(s) {
		return i+2 < len(s)
	}
	vowel := s[i+1 : i+5]
	if c := vowel[0] | 0x20; c == 'i' || c == 'u' || c == 'h' {
		vowel = s[i+2 : i+5] // Hiến, Điều, Luật, Pháp
	}
	if vowel[0] < 0x80 {
		c := vowel[0] | 0x20
		return c == 'a' || c == 'e' || c == 'o'
	}
	switch hit {
	case atMeeting:
		return vowel[:3] == "ế" || vowel[:3] == "Ế" || vowel[:3] == "ộ" || vowel[:3] == "Ộ"
	case atLaw:
		return vowel[:3] == "ậ" || vowel[:3] == "Ậ"
	case atCode:
		return vowel[:3] == "ộ" || vowel[:3] == "Ộ"
	case atStatute:
		return vowel[:3] == "ề" || vowel[:3] == "Ề" || vowel[:3] == "ạ" || vowel[:3] == "Ạ"
	}
	return vowel[0] == 0xC3
}

// joins reports whether s[at] goes on with a word.
func joins(s string, at int) bool {
	r, _ := utf8.DecodeLastRuneInString(s[:at])
	letter, _ := letterOf(r)
	return letter != 0 || '0' <= r && r <= '9'
}

// single yields one citation, with the places before it, and marks what it covers.
func (x *scanner) single(c Citation, from int, yield func(Citation) bool) (next int, ok bool) {
	if at, end := placesBefore(x.s, from, x.done); end > at {
		c.From, c.Places = at, x.s[at:end]
	}
	if !composed(c.Text) {
		c.Note |= NoteEncoding
	}
	x.done = c.End
	if !yield(c) {
		return 0, false
	}
	return max(c.End, from+1), true
}

// stops are words at which the name of a law ends.
var stops = [...]string{
	"này", "được", "đã", "quy định", "có hiệu lực", "có quy định", "có điều", "là", "để", "do", "theo", "năm", "số", "ngày", "sửa đổi", "khi", "với", "trong", "tại", "cho", "thì", "nhưng",
	"mà", "nếu", "ban hành", "hiện hành", "hiện nay", "cũng", "còn", "sẽ", "không", "như", "vào", "nêu", "nói", "trên", "cần", "phải", "bao gồm", "gồm", "chỉ",
	"cùng", "hay", "hoặc", "từ", "nghị định", "nghị quyết", "thông tư", "quyết định", "luật", "bộ luật", "các", "những", "chưa", "đang", "nên", "vì", "bằng",
	"sau", "trước", "ra đời", "bổ sung", "thay thế", "mới", "cũ", "kèm", "một số", "đến", "đề", "thông qua", "giao", "làm", "quá", "lần",
}

var stopsTable lazy[*phraseBook]

func stopsBook() *phraseBook { return stopsTable.get(newStops) }

func newStops() *phraseBook {
	var b phraseBook
	for _, text := range stops {
		b.add(text, 0)
	}
	return &b
}

// stopsAt reports whether a word at which the name of a law ends stands at s[i], in small letters.
func stopsAt(s string, i int) bool {
	if i >= len(s) {
		return true
	}
	r, _ := utf8.DecodeRuneInString(s[i:])
	v, _ := stopsBook().from(s, i)
	return v >= 0 && !capital(r)
}

// inName reports whether a word at which names end is in one for once: pháp luật, có công với cách mạng.
func inName(s string, end, k int, y syllable) bool {
	before, _ := wordBefore(s, end)
	return before == wordPhap && y == wordLuat || before == wordCong && y == wordVoi
}

var (
	wordPhap = syllableOf("pháp")
	wordLuat = syllableOf("luật")
	wordCong = syllableOf("công")
	wordVoi  = syllableOf("với")
)

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
	pending := i // where a name ends if "và" does not go on with it
	for range maxName {
		k := skipBlanks(s, end)
		if k >= len(s) || end > i && k == end && s[k] != ',' {
			break
		}
		if s[k] == ',' || s[k] == '-' {
			if n := skipBlanks(s, k+1); s[k] == ',' && !x.goesOn(n) || s[k] == '-' && !x.goesOn(n) {
				break
			} else {
				k = n
			}
		}
		y, e, _ := readSyllable(s, k)
		if e == k || y == 0 || stopsAt(s, k) && !inName(s, end, k, y) {
			break
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

// goesOn reports whether a name goes on behind a comma: no document and no clause starts there.
func (x *scanner) goesOn(k int) bool {
	s := x.s
	if k >= len(s) || x.labelAt(k) {
		return false
	}
	v, _ := listedNamesBook().from(s, k)
	return v >= 0
}

// listedNames are the words that follow a comma or a hyphen inside the names of laws.
var listedNames = [...]string{
	"chống", "phòng", "tiết kiệm", "bổ sung", "phường", "thị trấn", "nhập cảnh", "quá cảnh", "cư trú", "xuất cảnh", "lãng phí", "thể dục", "chữa cháy",
	"cứu nạn", "chuyển giao", "vũ khí", "vật liệu nổ", "công cụ hỗ trợ", "sử dụng", "cán bộ", "công chức", "bảo vệ",
}

var listedNamesTable lazy[*phraseBook]

func listedNamesBook() *phraseBook { return listedNamesTable.get(newListedNames) }

func newListedNames() *phraseBook {
	var b phraseBook
	for _, text := range listedNames {
		b.add(text, 0)
	}
	return &b
}

func (x *scanner) labelAt(k int) bool {
	v, _ := x.b.labels.from(x.s, k)
	return v >= 0
}

// knownLaws are the first words of names of laws, which are often written without a capital behind the word luật.
var knownLaws = [...]string{
	"đất đai", "hình sự", "dân sự", "lao động", "doanh nghiệp", "đầu tư", "tố tụng", "giao thông", "đường bộ", "thi đua khen thưởng", "thi đua, khen thưởng", "phòng",
	"tổ chức", "giáo dục", "bảo hiểm", "nhà ở", "xây dựng", "thuế", "ngân sách", "cán bộ", "công chức", "viên chức", "bảo vệ", "an ninh", "an toàn", "hôn nhân",
	"thi hành án", "khiếu nại", "tố cáo", "tiếp công dân", "thanh tra", "kiểm toán", "hải quan", "quản lý", "ban hành văn bản", "mặt trận tổ quốc", "công đoàn",
	"thanh niên", "hợp tác xã", "phá sản", "cạnh tranh", "sở hữu trí tuệ", "khám bệnh", "dược", "căn cước", "cư trú", "quốc tịch", "hộ tịch", "nghĩa vụ quân sự",
	"dân quân", "công an nhân dân", "đấu thầu", "đấu giá", "chứng khoán", "kinh doanh", "du lịch", "điện lực", "khoáng sản", "tài nguyên", "lâm nghiệp",
	"thủy sản", "trồng trọt", "chăn nuôi", "thú y", "hàng không", "hàng hải", "viễn thông", "công nghệ", "báo chí", "xuất bản", "di sản", "điện ảnh", "thể dục",
	"trẻ em", "bình đẳng giới", "người cao tuổi", "người khuyết tật", "trưng cầu", "bầu cử", "thủ đô", "biên phòng", "tiếp cận thông tin", "công chứng",
	"trợ giúp pháp lý", "hòa giải", "thực hiện dân chủ", "hoạt động giám sát", "chính quyền địa phương",
}

var knownLawsTable lazy[*phraseBook]

func knownLawsBook() *phraseBook { return knownLawsTable.get(newKnownLaws) }

func newKnownLaws() *phraseBook {
	var b phraseBook
	for _, text := range knownLaws {
		b.add(text, 0)
	}
	return &b
}

func (x *scanner) knownLaw(k int) bool {
	v, _ := knownLawsBook().from(x.s, k)
	return v >= 0
}

// kindsOfLaw follow the word luật and name no law.
var kindsOfLaw = [...]string{"sư", "Quốc tế", "pháp", "gia", "chơi", "Hồi giáo", "La Mã", "Hồng Đức", "Gia Long", "Việt Nam", "Hà Nội", "sửa đổi", "TP", "Luật sư"}

var kindsOfLawTable lazy[*phraseBook]

func kindsOfLawBook() *phraseBook { return kindsOfLawTable.get(newKindsOfLaw) }

func newKindsOfLaw() *phraseBook {
	var b phraseBook
	for _, text := range kindsOfLaw {
		b.add(text, 0)
	}
	return &b
}

// lawStem returns where a kind of law that starts behind s[i] ends.
func (x *scanner) lawStem(i int) int {
	_, e := kindsOfLawBook().from(x.s, skipBlanks(x.s, i))
	return e
}

// constitutionName reads "nước Cộng hòa xã hội chủ nghĩa Việt Nam" behind Hiến pháp.
func (x *scanner) constitutionName(i int) int {
	k := skipBlanks(x.s, i)
	if v, e := countriesBook().from(x.s, k); v >= 0 {
		return e
	}
	return i
}

var countriesTable lazy[*phraseBook]

func countriesBook() *phraseBook { return countriesTable.get(newCountries) }

func newCountries() *phraseBook {
	var b phraseBook
	for _, text := range [...]string{
		"nước Cộng hòa xã hội chủ nghĩa Việt Nam", "nước CHXHCN Việt Nam", "Cộng hòa xã hội chủ nghĩa Việt Nam", "nước Việt Nam Dân chủ Cộng hòa", "Việt Nam", "nước ta",
	} {
		b.add(text, 0)
	}
	return &b
}

// centralBefore returns where "Trung ương", "TW", "T.Ư" or "lần thứ" before the number of a plenum starts, -1 if none does. The last
// syllable, y, is s[start:end].
func (x *scanner) centralBefore(start, end int, y syllable) int {
	s := x.s
	switch y {
	case wordTW, wordTUHorn:
		if word := s[start:end]; word == "TW" || word == "TƯ" {
			return start
		}
	case wordNQTW:
		return start + len("NQ")
	case wordW, wordUHorn:
		if start > 1 && s[start-2:start] == "T." && (start == 2 || !joins(s, start-2)) {
			return start - 2
		}
	case wordUong:
		if trung, at := wordBefore(s, start); trung == wordTrung {
			return at
		}
	case wordThu:
		if lan, at := wordBefore(s, start); lan == wordLan {
			return at
		}
	}
	return -1
}

var (
	wordTW     = syllableOf("TW")
	wordNQTW   = syllableOf("NQTW")
	wordTUHorn = syllableOf("TƯ")
	wordW      = syllableOf("W")
	wordUHorn  = syllableOf("Ư")
	wordUong   = syllableOf("ương")
	wordTrung  = syllableOf("trung")
	wordThu    = syllableOf("thứ")
	wordLan    = syllableOf("lần")
	wordHoi    = syllableOf("hội")
	wordNghi   = syllableOf("nghị")
	wordDai    = syllableOf("đại")
)

// plenum reads a resolution or conclusion that is cited by the plenum of the Central Committee: "Nghị quyết Hội nghị Trung ương 11
// khóa XIII", "Nghị quyết TW4 Khóa XII", "Nghị quyết Hội nghị lần thứ 7 Ban Chấp hành Trung ương Đảng khóa XI".
func (x *scanner) plenum(i int, h heading, yield func(Citation) bool) (next int, ok bool) {
	s := x.s
	n, e := readInt(s, i, 2)
	if n == 0 || n > 25 {
		return skipDigits(s, i), true
	}
	start := h.central
	if y, at := wordBefore(s, start); y == wordNghi {
		if hoi, at2 := wordBefore(s, at); hoi == wordHoi {
			start = at2
		}
	}
	row, from := x.b.labels.upTo(s[:start], skipBlanksBack(s, start))
	if row == nil || row.form != Resolution && row.form != Conclusion {
		return e, true
	}
	return x.plenumAt(i, from, e, uint8(n), row.form, yield)
}

// plenumAt yields a citation by plenum that starts at s[from] and of which the number ends at s[e].
func (x *scanner) plenumAt(i, from, e int, n uint8, form Form, yield func(Citation) bool) (next int, ok bool) {
	s := x.s
	c := Citation{Kind: CitedByName, Start: from, From: from, Plenum: n}
	c.Form = form
	c.Issuer = actorOf("party-committee@vn")
	end := e
	if v, at := x.b.issuers.words.from(s, skipBlanks(s, end)); v >= 0 && strings.Contains(issuers[v].at, "party-committee@vn") {
		end = at
	}
	if y, at := wordBefore(s, from); y == wordCac {
		c.Many, c.From = true, at
	}
	end = again(s, end)
	roman, after := readTerm(s, end)
	if roman == "" && end == e && strings.TrimSpace(s[from:i]) == "" {
		return e, true
	}
	c.End = end
	if roman != "" {
		c.Term, c.End = termID(roman, "@party-committee@vn"), after
	}
	c.To, c.Text = c.End, s[c.Start:c.End]
	return x.single(c, c.From, yield)
}

// again reads "lần 2", "(lần 2)" behind the number of a plenum that met twice.
func again(s string, i int) int {
	k := skipBlanks(s, i)
	if k < len(s) && s[k] == '(' {
		k++
	}
	word, e := readWord(s, k)
	if word != wordLan {
		return i
	}
	_, e = readInt(s, skipBlanks(s, e), 1)
	switch {
	case !digitAt(s, e-1):
		return i
	case e < len(s) && s[e] == ')':
		return e + 1
	}
	return e
}

// ordinals are the numbers of plenums in words.
var ordinals = [...]string{"", "nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười", "mười một", "mười hai", "mười ba", "mười bốn", "mười lăm"}

var ordinalsTable lazy[*phraseBook]

func ordinalsBook() *phraseBook { return ordinalsTable.get(newOrdinals) }

func newOrdinals() *phraseBook {
	var b phraseBook
	for i, text := range ordinals {
		if i > 0 {
			b.add(text, i)
		}
	}
	return &b
}

// meeting reads "Hội nghị lần thứ bảy …" and "Đại hội XIII …" behind a label. is tells that it was one; end is 0 to stop.
func (x *scanner) meeting(at int, yield func(Citation) bool) (end int, is bool) {
	s := x.s
	first, e := readWord(s, at)
	second, e2 := readWord(s, e)
	congress := first == wordDai && second == wordHoi
	if !congress && !(first == wordHoi && second == wordNghi) {
		return 0, false
	}
	row, from := x.b.labels.upTo(s, skipBlanksBack(s, at))
	if row == nil || row.form != Resolution && row.form != Conclusion {
		return 0, false
	}
	if congress {
		return x.congress(e2, from, row.form, yield)
	}
	lan, e3 := readWord(s, e2)
	thu, e4 := readWord(s, e3)
	if lan != wordLan || thu != wordThu {
		return 0, false
	}
	v, e5 := ordinalsBook().from(s, skipBlanks(s, e4))
	if v < 0 {
		return 0, false
	}
	if w, _ := x.b.issuers.words.from(s, skipBlanks(s, e5)); w < 0 || !strings.Contains(issuers[w].at, "party-committee@vn") {
		return 0, false
	}
	next, ok := x.plenumAt(at, from, e5, uint8(v), row.form, yield)
	if !ok {
		return 0, true
	}
	return next, true
}

// congress reads a resolution of the national congress: "Nghị quyết Đại hội XIII của Đảng", "Nghị quyết Đại hội đại biểu toàn quốc
// lần thứ XIII". One of a lower congress has no number that tells it from others.
func (x *scanner) congress(i, from int, form Form, yield func(Citation) bool) (end int, is bool) {
	s := x.s
	k := i
	if v, e := congressWordsBook().from(s, skipBlanks(s, k)); v >= 0 {
		k = e
	}
	if lan, e := readWord(s, k); lan == wordLan {
		if thu, e2 := readWord(s, e); thu == wordThu {
			k = e2
		}
	}
	k = skipBlanks(s, k)
	e := k
	for e < len(s) && strings.IndexByte("IVX", s[e]) >= 0 {
		e++
	}
	if e == k || romanValue(s[k:e]) == 0 || e < len(s) && (s[e]|0x20 >= 'a' && s[e]|0x20 <= 'z') {
		return 0, false
	}
	c := Citation{Kind: CitedByName, Start: from, From: from, End: e}
	c.Form, c.Issuer = form, actorOf("party-congress@vn")
	if v, e2 := ofPartyBook().from(s, skipBlanks(s, e)); v >= 0 {
		c.End = e2
	}
	c.To, c.Text = c.End, s[from:c.End]
	next, ok := x.single(c, from, yield)
	if !ok {
		return 0, true
	}
	return next, true
}

var congressWordsTable lazy[*phraseBook]

func congressWordsBook() *phraseBook { return congressWordsTable.get(newCongressWords) }

func newCongressWords() *phraseBook {
	var b phraseBook
	for _, text := range [...]string{"đại biểu toàn quốc", "đại biểu toàn quốc của Đảng", "Đảng", "Đảng toàn quốc", "toàn quốc", "đảng toàn quốc"} {
		b.add(text, 0)
	}
	return &b
}

var ofPartyTable lazy[*phraseBook]

func ofPartyBook() *phraseBook { return ofPartyTable.get(newOfParty) }

func newOfParty() *phraseBook {
	var b phraseBook
	for _, text := range [...]string{"của Đảng", "Đảng Cộng sản Việt Nam", "của Đảng Cộng sản Việt Nam", "Đảng"} {
		b.add(text, 0)
	}
	return &b
}

// this reads "Nghị quyết này" and "khoản 1 Điều này" of which "ày" is at s[i:].
func (x *scanner) this(i int, yield func(Citation) bool) (next int, ok bool) {
	s := x.s
	end := i + 2
	if i < 3 || s[i-2]|0x20 != 'n' || s[i-3]|0x20 == 'o' {
		return end, true // ngày, most often
	}
	start := i - 2
	j := skipBlanksBack(s, start)
	if j == start || j == 0 || start < x.done || !x.b.endsLabel(s, j) {
		return end, true
	}
	if y, e, _ := readSyllable(s[:end], start); y != wordNay || e != end {
		return end, true
	}
	c := Citation{Kind: CitedAsThis, End: end, To: end}
	y, at := wordBefore(s, j)
	if y == wordDieu && at >= x.done {
		c.Start, c.From = at, at
		c.Text = s[at:end]
		if from, e := placesBefore(s, at, x.done); e > from {
			c.From, c.Places = from, s[from:e]
		} else if word, _ := wordBefore(s, at); word != wordTai {
			return end, true // "Điều này" is "this" as well
		}
		x.done = end
		return end, yield(c)
	}
	row, from := x.b.labels.upTo(s, j)
	if row == nil {
		if v, f := namesBook().upTo(s, j); v >= 0 {
			row, from = &labelRow{form: names[v].form, bare: bareAlways}, f
		}
	}
	if row == nil || from < x.done || row.form == 0 {
		return end, true
	}
	c.Start, c.From, c.Text = from, from, s[from:end]
	c.Form = row.form
	if y, at := wordBefore(s, from); y == wordCac {
		c.Many, c.From = true, at
	}
	return x.single(c, c.From, yield)
}

var (
	wordNay  = syllableOf("này")
	wordDieu = syllableOf("điều")
	wordTren = syllableOf("trên")
	wordNeu  = syllableOf("nêu")
	wordNoi  = syllableOf("nói")
)

// above reads "Quyết định nêu trên", "các nghị quyết nói trên", of which "ên" is at s[i:].
func (x *scanner) above(i int, yield func(Citation) bool) (next int, ok bool) {
	s := x.s
	end := i + 2
	if i < 6 || s[i-2] != 'r' || s[i-3]|0x20 != 't' || s[i-5] != 'u' && s[i-5] != 'i' {
		return end, true // nêu trên and nói trên alone
	}
	y, start := wordBefore(s, end)
	if y != wordTren || start < x.done {
		return end, true
	}
	word, at := wordBefore(s, start)
	if word != wordNeu && word != wordNoi {
		return end, true
	}
	row, from := x.b.labels.upTo(s, skipBlanksBack(s, at))
	if row == nil || from < x.done || row.form == 0 {
		return end, true
	}
	c := Citation{Kind: CitedAsAbove, Start: from, From: from, End: end, To: end, Text: s[from:end]}
	c.Form = row.form
	if y, at := wordBefore(s, from); y == wordCac {
		c.Many, c.From = true, at
	}
	return x.single(c, c.From, yield)
}

// ofParty tells that the actor is one of the three central organs.
func ofParty(a org.Actor) bool { return strings.HasSuffix(string(a.Unit), "party-committee@vn") }
