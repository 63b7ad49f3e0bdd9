package directive

import (
	"iter"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/vnpolity/vnpolity/org"
)

// issuerWords are the words for who issued a document, as they stand beside its number.
type issuerWords struct {
	start, end int
	row        *issuerRow
	actor      *org.Actor // the one national issuer that it is
	term       string     // the Roman number of a term: "XI"
	termEnd    int
	date       org.Date // the day before it: "Ngày 26/12/2021, Thủ tướng Chính phủ ban hành"
	open       bool     // it is one of a place or a field
	several    bool     // "Bộ Chính trị, Ban Bí thư": no one of them is the issuer
}

// verbs stand between an issuer and what it issued: "Bộ Chính trị ra Nghị quyết".
var verbs = []string{
	"ban hành", "ra", "có", "ký", "ký ban hành", "thông qua", "đã ban hành", "đã ra", "đã có", "đã ký", "đã ký ban hành", "vừa ký", "vừa ban hành",
	"vừa ký ban hành", "đã thông qua", "tiếp tục ban hành", "ban hành các", "đã ban hành các", "công bố", "đã công bố", "cũng ban hành", "trình", "gửi",
	"đã gửi", "phê duyệt", "tại", "trong", "với", "ban hành tại",
}

var verbsBook = lazyBook{texts: verbs}

// issuerAfter reads who issued a document behind its number and date.
func (x *scanner) issuerAfter(w *issuerWords, i int) (ok bool) {
	s := x.s
	k := skipBlanks(s, skipFootnote(s, i))
	linked := false
	if k < len(s) && s[k] == ',' {
		k = skipBlanks(s, k+1)
	}
	if strings.HasPrefix(s[k:], "của ") {
		linked = true
		k = skipLien(s, skipBlanks(s, k+len("của ")))
	} else if k < len(s) && (s[k]|0x20 == 'c' || s[k]|0x20 == 'd') {
		if word, end := readWord(s, k); word == wordCua || word == wordDo {
			linked = true
			k = skipLien(s, skipBlanks(s, end))
		}
	}
	if !x.issuerAt(w, k) || !linked && w.open {
		return false
	}
	for next := w.end; ; {
		n := skipBlanks(s, next)
		if n < len(s) && (s[n] == ',' || s[n] == '-') {
			n = skipBlanks(s, n+1)
		} else if n < len(s) && s[n] == 'v' {
			word, e := readWord(s, n)
			if word != wordVa {
				break
			}
			n = skipBlanks(s, e)
		} else {
			break
		}
		var more issuerWords
		if w.open || !x.issuerAt(&more, n) || more.open {
			break
		}
		w.end, w.several = more.end, true
		next = more.end
	}
	w.term, w.termEnd = readTerm(s, w.end)
	return true
}

// skipLien returns what is behind liên at s[k:], where it is that of several ministries: của liên Bộ Tài chính - Bộ Tư pháp.
func skipLien(s string, k int) int {
	if k >= len(s) || s[k]|0x20 != 'l' {
		return k
	}
	lien, e := readWord(s, k)
	if bo, _ := readWord(s, e); lien == wordLien && bo == wordBo {
		return skipBlanks(s, e)
	}
	return k
}

// issuerAt reads an issuer that starts at s[i], with the name of its place.
func (x *scanner) issuerAt(w *issuerWords, i int) (ok bool) {
	if i >= len(x.s) {
		return false
	}
	v, end := x.b.issuers.words.from(x.s, i)
	if v < 0 {
		return false
	}
	x.words(w, v, i, end)
	if w.open {
		w.end = x.extent(w.row, end)
	}
	return w.row.source != srcOrgs || !w.open || w.end > end && startsCapital(x.s[i:])
}

func startsCapital(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return capital(r)
}

// words makes issuer words of a row of the table.
func (x *scanner) words(w *issuerWords, row, start, end int) {
	*w = issuerWords{start: start, end: end, row: &issuers[row], actor: &x.b.issuers.actors[row], open: x.b.issuers.open[row]}
}

// placeTypes may stand in small letters before the name of a place, and these words in the name of an organ.
var placeTypes = []string{
	"tỉnh", "thành phố", "quận", "huyện", "thị xã", "xã", "phường", "thị trấn", "đặc khu", "TP", "TX", "TP.", "các cấp", "cấp tỉnh", "cấp huyện", "cấp xã",
}

var placeTypesBook = lazyBook{texts: placeTypes}

// extent returns where an issuer that a field or the name of a place may follow ends, given where its own words do. What a steering
// committee (Ban Chỉ đạo) is for may be anything, and half of it is no name.
func (x *scanner) extent(row *issuerRow, i int) (end int) {
	if row.symbol == "" && row.at == "" {
		return x.organName(i)
	}
	end = x.placeName(i)
	if strings.HasPrefix(row.symbol, "BCĐ") && strings.Count(x.s[i:end], " ") == 1 {
		if y, e, _ := readSyllable(x.s, skipBlanks(x.s, end)); y != 0 && e > end && !stopsAt(x.s, skipBlanks(x.s, end)) {
			return i
		}
	}
	return end
}

// fields are what organs are for whose names have a word in small letters: Sở Tư pháp, Đảng ủy Bộ Y tế.
var fields = []string{
	"Nội vụ", "Ngoại vụ", "Tư pháp", "Tài chính", "Y tế", "Du lịch", "Xây dựng", "Quốc phòng", "Công an", "Ngoại giao", "Công thương", "Dân tộc", "Dân tộc và Tôn giáo",
	"Giáo dục", "Giáo dục và Đào tạo", "GD ĐT", "Khoa học và Công nghệ", "KH CN", "Kế hoạch và Đầu tư", "KH ĐT", "Giao thông vận tải", "Giao thông công chánh", "Văn hóa và Thể thao",
	"Văn hóa Thể thao và Du lịch", "Văn hóa Thông tin", "Văn hóa", "Thể dục Thể thao", "VHTT DL", "VH TT", "VH TT DL", "Nông nghiệp", "Nông nghiệp và Môi trường", "NN MT",
	"Nông nghiệp và Phát triển nông thôn", "Nông nghiệp và PTNT", "NN PTNT", "Tài nguyên và Môi trường", "TN MT", "Thông tin và Truyền thông", "TT TT", "Bưu chính Viễn thông",
	"Lao động Thương binh và Xã hội", "Lao động TBXH", "LĐ TB XH", "LĐTB XH", "An toàn thực phẩm", "Quy hoạch Kiến trúc", "Công nghiệp", "Thương mại", "Quân sự", "Quân đội",
	"Môi trường", "Thủy sản", "Lâm nghiệp", "Thủy lợi", "Đường bộ Việt Nam", "Quản lý đất đai", "Quản lý thị trường", "Thi hành án dân sự", "Giáo dục nghề nghiệp", "Khí tượng Thủy văn",
	"Dự trữ Nhà nước", "Dân số", "Phòng chống thiên tai", "Biển và Hải đảo Việt Nam", "Khối các cơ quan", "Khối các cơ quan và doanh nghiệp", "Khối doanh nghiệp", "Khối cơ quan", "các cơ quan Đảng", "Chính phủ", "Quốc hội",
}

var fieldsBook = lazyBook{texts: fields}

// placeName reads words with a capital, fields and the types of places, behind an organ: "tỉnh Đắk Lắk", "Hà Nội", "Tư pháp tỉnh".
func (x *scanner) placeName(i int) (end int) {
	s := x.s
	end = i
	caps := i > 0 && 'A' <= s[i-1] && s[i-1] <= 'Z' // TỈNH ỦY, UBND
	for range 12 {
		k := skipBlanks(s, end)
		if k >= len(s) || k == end && s[end-1] != '.' {
			return end
		}
		y, word, _ := readSyllable(s, k)
		if word == k {
			return end
		}
		if v, e := placeTypesBook.get().startsWith(s, k, word, y); v >= 0 {
			if e < len(s) && s[e] == '.' {
				e++
			}
			end = e
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
		if !capital(r) || x.labelIn(k, word, y) || caps && shouted(s, k, word) {
			return end
		}
		end = word
	}
	return end
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

// shouts are words that end a name in a text that is in capitals throughout.
var shouts = []string{"về", "đã", "được", "tại", "để", "theo", "với", "ban hành", "quy định", "hướng dẫn", "triển khai", "phê duyệt", "thông qua", "sửa đổi", "bãi bỏ"}

var shoutsBook = lazyBook{texts: shouts}

// shouted reports whether s[k:word] is such a word, in capitals.
func shouted(s string, k, word int) bool {
	if word-k < 2 || s[word-1] >= 'a' && s[word-1] <= 'z' {
		return false
	}
	for _, r := range s[k:word] {
		if unicode.IsLower(r) {
			return false
		}
	}
	v, _ := shoutsBook.get().from(s, k)
	return v >= 0
}

// organName reads the rest of the name of an organ, of which only the first word of each part need have a capital: "Phòng Công tác
// sinh viên", "Trường Đại học Kinh tế quốc dân". It ends at a mark, at a word that is in no name, or else behind its last capital.
func (x *scanner) organName(i int) (end int) {
	s := x.s
	sure, small := x.placeName(i), 0
	if sure == i {
		return i
	}
	for end = sure; small < maxSmall; {
		k := skipBlanks(s, end)
		if k >= len(s) || k == end {
			return end
		}
		y, word, _ := readSyllable(s, k)
		if word == k || y == 0 || stopsAt(s, k) || x.labelAt(k) {
			return end
		}
		if startsCapital(s[k:]) {
			if next := x.placeName(end); next > end {
				end, sure, small = next, next, 0
				continue
			}
			return sure
		}
		if v, _ := x.b.after.from(s, k); v >= 0 && !(y == wordVa && startsCapital(s[skipBlanks(s, word):])) {
			return end
		}
		end, small = word, small+1
	}
	return sure
}

// maxSmall bounds the small words of a name that follow one another.
const maxSmall = 4

func capital(r rune) bool {
	return 'A' <= r && r <= 'Z' || r >= utf8.RuneSelf && unicode.ToUpper(r) == r && unicode.ToLower(r) != r
}

// issuerBefore reads who issued a document before its label, and on what day: "Ngày 26/12/2021, Thủ tướng Chính phủ ban hành".
func (x *scanner) issuerBefore(w *issuerWords, end int) (ok bool) {
	s := x.s
	at := x.verbBefore(end)
	if at < 0 || !x.issuerUpTo(w, skipBlanksBack(s, at)) {
		return false
	}
	if d, _, found := dateBefore(s, w.start); found {
		w.date = d.date
	}
	return true
}

// verbBefore returns where a verb that ends at s[end] starts, -1 if none does.
func (x *scanner) verbBefore(end int) int {
	end = skipBlanksBack(x.s, end)
	if end == 0 || !x.b.verbEnds[x.s[end-1]] {
		return -1
	}
	v, at := x.b.verbs.upTo(x.s, end)
	if v < 0 {
		return -1
	}
	return at
}

// issuerUpTo reads the issuer that ends at s[end], with the name of its place and its term where it has them: "Ban Thường vụ Tỉnh ủy
// Yên Bái", "Quốc hội khóa XV".
func (x *scanner) issuerUpTo(w *issuerWords, end int) (ok bool) {
	at := end
	if at > 0 && x.s[at-1] == ')' { // Bộ Chính trị (khóa XII), ( khoá VI )
		at = skipBlanksBack(x.s, at-1)
	}
	for end-at <= maxPlaceName {
		if v, start := x.b.issuers.words.upTo(x.s, at); v >= 0 {
			x.words(w, v, start, at)
			if w.open {
				w.end = x.extent(w.row, at)
			}
			w.term, w.termEnd = readTerm(x.s, w.end)
			return max(w.end, w.termEnd) == end
		}
		y, before := wordBefore(x.s, at)
		if y == 0 && at > 0 && isJoint(x.s[at-1]) {
			return x.joinedUpTo(w, end)
		}
		if y == 0 || before < x.done {
			return false
		}
		if at = skipBlanksBack(x.s, before); at > 0 && x.s[at-1] == '(' {
			at = skipBlanksBack(x.s, at-1)
		}
	}
	return false
}

// isJoint reports whether c may stand between two words of a name.
func isJoint(c byte) bool { return c == ',' || c == '-' || c == '&' }

// joinedUpTo is issuerUpTo for a name that has a comma or a hyphen in it: "Bộ Văn hóa, Thể thao và Du lịch".
func (x *scanner) joinedUpTo(w *issuerWords, end int) (ok bool) {
	for at := end; end-at <= maxJoined; {
		y, before := wordBefore(x.s, at)
		if y == 0 {
			if at = skipBlanksBack(x.s, at); at == 0 || !isJoint(x.s[at-1]) {
				return false
			}
			at--
			continue
		}
		if before < x.done {
			return false
		}
		if at = before; startsCapital(x.s[at:]) && x.issuerAt(w, at) && w.end == end {
			return x.headUpTo(w, end)
		}
	}
	return false
}

// headUpTo reads the head of the organ that w has, where the words are for one: Bộ trưởng Bộ GD&ĐT.
func (x *scanner) headUpTo(w *issuerWords, end int) (ok bool) {
	var head issuerWords
	_, at := wordBefore(x.s, w.start)
	if _, at = wordBefore(x.s, at); at >= x.done && startsCapital(x.s[at:]) && x.issuerAt(&head, at) && head.end == end {
		*w = head
	}
	return true
}

// maxJoined bounds such a name, in bytes.
const maxJoined = 96

// cannotBe reports whether no issuer of that name numbers so: "tổng kết Nghị quyết số 18-NQ/TW của Chính phủ" has the name of who sums up.
func (w *issuerWords) cannotBe(n Number) bool {
	if w.row.symbol == "LB" {
		return n.Issuer() != "LB" // whose parts the number names
	}
	if w.row.source == srcOrgs && issuerRowOf(n.Issuer()) != nil {
		return true // of whom the symbol is another's
	}
	if w.row.style == anyStyle || w.open || (w.row.style == partyStyle) == (n.sep == '-') { // of the same style
		return false
	}
	row := issuersBook().row(n.Issuer())
	switch {
	case row == nil:
		return false
	case row.symbol == "TW":
		return w.row.style == stateStyle
	}
	return row.source == srcLaw && row.style == stateStyle && w.row.style == partyStyle
}

// maxPlaceName bounds the name of the place of an issuer and its term, in bytes.
const maxPlaceName = 64

// apply puts what the words say into a citation.
func (w *issuerWords) apply(c *Citation, s string) {
	c.IssuedBy = s[w.start:w.end]
	if w.row.symbol == "TU" && c.Note.Has(NoteLetter) && c.Number.Issuer() == "TW" && (strings.HasSuffix(c.Text, "Ư") || strings.HasSuffix(c.Text, "U\u031b")) {
		// TƯ is Trung ương but for who says otherwise: Nghị quyết 13-NQ/TƯ của Tỉnh ủy
		if n, err := ParseNumber(strings.TrimSuffix(c.Number.String(), "TW") + "TU"); err == nil {
			c.Number = n
		}
	}
	if !w.several {
		c.Issuer = *w.actor
	}
	if w.term != "" {
		switch {
		case strings.HasSuffix(w.row.at, "party-committee@vn"):
			c.Term = termID(w.term, "@party-committee@vn")
		case w.row.symbol == "QH":
			c.Term = termID(w.term, "@national-assembly@vn")
		}
	}
}

// termID is the ID of a national term, as they are coined: xi@party-committee@vn.
func termID(number, unit string) org.TermID {
	if roman(number) == 0 {
		return ""
	}
	return org.TermID(strings.ToLower(number) + unit)
}

// issuerNames yields the words for who may stand behind the symbol of an issuer.
func issuerNames(n Number) iter.Seq[string] {
	return func(yield func(string) bool) {
		issuer := n.Issuer()
		if issuer == "" {
			return
		}
		if r := issuersBook().loosely(issuer); r != nil {
			r.yieldNames(yield)
			return
		}
		first, _, _ := strings.Cut(issuer, "-")
		if r := issuersBook().loosely(first); r != nil && r.source == srcUnions && !strings.Contains(n.Symbol(), "LT") {
			r.yieldNames(yield) // 367-QĐ/TWĐTN-VP: what follows is the office that drew it up
			return
		}
		if !joint(n.Symbol()) { // 6384/CĐ-BNNMT-ĐĐ: what follows is the office that drew it up
			if r := issuersBook().loosely(first); r == nil || r.style == partyStyle && !n.Party() {
				yield(first)
			} else {
				r.yieldNames(yield)
			}
			return
		}
		for part := range strings.SplitSeq(issuer, "-") {
			if r := issuersBook().loosely(part); r == nil {
				if !yield(part) {
					return
				}
			} else if !r.yieldNames(yield) {
				return
			}
		}
	}
}

// joint reports whether the symbol of a form is that of what several issue: TTLT, NQLT, HDLN, HDLB, QCPH.
func joint(symbol string) bool {
	symbol, _, _ = strings.Cut(symbol, "-")
	for _, end := range [...]string{"LT", "LN", "LB", "PH"} {
		if strings.HasSuffix(symbol, end) {
			return true
		}
	}
	return false
}

// yieldNames yields what the issuers that a row stands for are called.
func (r *issuerRow) yieldNames(yield func(string) bool) bool {
	switch r.symbol {
	case "TW", "HNTW":
		return yield("Ban Chấp hành Trung ương Đảng") && (r.symbol == "HNTW" || yield("Bộ Chính trị") && yield("Ban Bí thư"))
	case "TU":
		return yield("Tỉnh ủy") && yield("Thành ủy")
	case "UB":
		return yield("Ủy ban nhân dân")
	case "CTUBND":
		return yield("Chủ tịch Ủy ban nhân dân")
	}
	return yield(r.name())
}

// name returns the first words of the row, or of another one for the same national issuer; its symbol where there are none.
func (r *issuerRow) name() string {
	name, _, _ := strings.Cut(r.words, "|")
	if name = strings.TrimSuffix(name, "…"); name != "" {
		return name
	}
	for i := range issuers {
		if x := &issuers[i]; x.words != "" && x.at == r.at && strings.HasSuffix(r.at, "@vn") {
			return x.name()
		}
	}
	return r.symbol
}

// nameOfActor returns what a national issuer is called.
func nameOfActor(a org.Actor) string {
	for i := range issuers {
		if issuers[i].at == a.String() && issuers[i].words != "" {
			return issuers[i].name()
		}
	}
	if a.Unit == "party-congress@vn" {
		return "Đại hội đại biểu toàn quốc"
	}
	return a.String()
}

// nationalActors yields the national issuers that may stand behind a symbol.
func nationalActors(issuer string) iter.Seq[org.Actor] {
	return func(yield func(org.Actor) bool) {
		r := issuerRowOf(issuer)
		if r == nil {
			return
		}
		for at := range strings.FieldsSeq(r.at) {
			if strings.HasSuffix(at, "@vn") {
				if a, err := org.ParseActor(at); err == nil && !yield(a) {
					return
				}
			}
		}
	}
}
