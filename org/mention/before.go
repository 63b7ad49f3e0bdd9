package mention

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// This file reads what stands before a name, and may make something else of it.

// lookAlikes make something else of the name that follows them.
var lookAlikes = [...]string{
	"phố", "đường", "ngõ", "ngách", "hẻm", "chợ", "clb", "báo", "công ty", "tập đoàn", "doanh nghiệp", "xí nghiệp", "khách sạn", "nhà máy", "nhà hàng",
	"câu lạc bộ", "bệnh viện", "trường", "đại học", "cao đẳng", "tiểu học", "mầm non", "mẫu giáo", "thcs", "thpt", "tạp chí", "siêu thị", "chung cư",
	"khu đô thị", "sân", "bến xe", "nhà ga", "quán", "nhà sách", "nhà thuốc", "phòng khám", "hiệu sách", "hiệu thuốc", "đội bóng", "câu lạc bộ bóng đá",
	"clb bóng đá", "tòa nhà", "trung tâm thương mại", "ngân hàng", "hợp tác xã", "htx", "nhà văn hóa", "công viên", "vườn hoa", "học viện", "đội",
	"nhà khách", "nhà nghỉ", "truyền hình", "nhà xuất bản", "sân vận động", "khu tập thể", "phòng họp", "tượng đài", "khu lưu niệm", "khu di tích",
	"nghĩa trang", "đền thờ", "nhà thờ", "chùa", "đình", "cầu", "tuyến", "khu công nghiệp", "quảng trường", "giải thưởng",
	"cao tốc", "ngã ba", "ngã tư", "ngã năm", "ngã sáu", "ngã bảy", "vòng xuyến", "bùng binh", "nút giao", "hầm", "đèo", "cửa khẩu", "cảng",
	"sông", "hồ", "suối", "vịnh", "đập", "thủy điện", "nhiệt điện", "trại giam", "nhà tù", "thành cổ", "trận", "đồng hương",
	"cầu thủ", "thủ môn", "tiền đạo", "tiền vệ", "hậu vệ", "trung vệ", "hlv", "hlv trưởng", "huấn luyện viên", "huấn luyện viên trưởng",
	"luật", "luật tổ chức", "luật bầu cử", "pháp lệnh", "điều lệ",
}

// companions make somebody else of whoever has the title that follows them, and nothing else of a person's name.
var companions = [...]string{"trợ lý", "phu nhân", "phu quân", "thư ký riêng"}

// What what stands before a name makes of it, in the trie of these words.
const (
	somethingElse int32 = 1 + iota
	itself              // as the word belongs to another that makes nothing of it
	somebodyElse
)

// noLookAlikes end in one of these words and are none.
var noLookAlikes = [...]string{
	"thông báo", "cảnh báo", "trình báo", "dự báo", "khai báo", "quân đội", "bộ đội", "môi trường", "thị trường", "hiện trường", "công trường", "hội trường", "con đường",
	"gia đình", "thành phố", "tổ dân phố", "khu phố", "khối phố", "kỷ luật", "pháp luật", "yêu cầu", "nhu cầu", "toàn cầu",
	"trực tuyến", "tiền tuyến",
}

// looksAlike reports whether what stands before makes something else of the name. It notes whether that makes a class.
func (r *reading) looksAlike() bool {
	r.plural = false
	if w, ok := r.wordBefore(); ok && r.g.lex.opens[w]&(endsAlike|isPlural) == 0 {
		return false
	}
	b, n := &r.before, r.readBefore(60)
	if n == 0 || b.tok(n).start == r.toks[0].start && b.tok(n).gap != blank {
		return false
	}
	r.plural = b.is(n-1, isPlural) || n > 1 && b.is(n-2, isPlural) // các UBND, các cấp Công đoàn
	makes := b.madeBefore(n, b.g.alike)
	return makes == somethingElse || makes == somebodyElse
}

// besideHolder reports whether what stands before the first token tells that a person behind the titles there is not sure to have them, as that may be
// somebody else: thư ký của Chủ tịch UBND tỉnh Lê Văn An.
func (r *reading) besideHolder() bool {
	const longest = 40
	b, n := &r.before, r.readBefore(longest)
	i := n
	for i > 0 && b.tok(i).gap == blank && (b.tok(i-1).word == r.g.lex.of || b.tok(i-1).word == r.g.lex.being || b.is(i-1, opensRank) && b.tok(i-1).shape == small) {
		if b.besideAt(i) { // cha is a rank too
			return true
		}
		i--
	}
	return b.tok(i).gap == blank && b.besideAt(i)
}

// besideAt reports whether what ends before token i of what was read before tells of somebody beside a holder.
func (p *parser) besideAt(i int) bool { return p.madeBefore(i, p.g.beside) == somebodyElse }

// madeBefore returns what the words before token i, which are below a root from the last to the first, make of what begins there, 0 if nothing.
func (p *parser) madeBefore(i int, root int32) (makes int32) {
	node := root
	for i--; i >= 0; i-- {
		if node = p.g.trie.after(node, p.toks[i].word); node == 0 {
			break
		}
		if accept := p.g.trie.nodes[node].accept; accept > 0 {
			makes = accept // the longest decides: báo, but thông báo
		}
		if p.toks[i].gap != blank {
			break
		}
	}
	return makes
}

// homes stand before the place where somebody lives or comes from, which is not where the text goes on: bị can trú tại Hải Dương.
var homes = [...]string{"quê", "quê ở", "quê tại", "quê quán", "quê quán ở", "nguyên quán", "trú tại", "trú ở", "ngụ tại", "ngụ ở", "sống tại", "sinh sống tại"}

// noHomes end in one of these words and are no home.
var noHomes = [...]string{"lưu trú tại", "lưu trú ở"}

// linkWords stand between something and a place that is no part of its name: Trường Chu Văn An ở Quảng Ninh.
var linkWords = [...]string{
	"ở", "tại", "từ", "về", "đến", "tới", "vào", "ra", "qua", "sang", "lên", "xuống", "trên", "quanh", "gần", "khắp", "cả", "toàn", "cho", "với", "của", "thuộc", "và", "cùng", "do", "bị", "là",
}

// ofAnotherName reports whether the name of a province at the first token up to a token, written without its type, is no place of its own but a part of
// something else: the end of its name, the beginning of that of a club, one end of a road, where somebody is from.
func (r *reading) ofAnotherName(end int) bool {
	switch r.tok(end).gap {
	case blank:
		if r.another(end) { // Bắc Ninh FC
			return true
		}
	case dashGap:
		if r.knownAreaAt(end) > 0 { // Bắc Giang - Lạng Sơn
			return true
		}
	}
	return r.endsName()
}

// endsName reports whether the name of a province at the first token, written without its type, is the end of another that no unit has: of a street,
// a person, a school, a company. Đường Điện Biên, Lê Quảng Ninh, Công ty CP Xi măng Quảng Ninh.
func (r *reading) endsName() bool {
	const longest = 80
	if r.looksAlike() {
		return true
	}
	b, n := &r.before, r.readBefore(longest)
	if n > 0 && b.tok(n).start == r.toks[0].start && (b.tok(n).gap == dashGap && b.named(n-1) || b.tok(n).gap == blank && b.addressed(n) || b.madeBefore(n, b.g.homes) == somethingElse) {
		return true
	}
	capitals := true // of the words between
	for i := n - 1; i >= 0 && b.tok(i+1).gap == blank; i-- {
		capitals = capitals && b.named(i) && b.tok(i).shape != number
		if b.begins(b.g.links, i) {
			return false
		}
		if capitals && b.is(i, isSurname) {
			return n-i == 1 || b.knownAreaAt(i) != n // Mai Châu Hòa Bình
		}
		if e := b.endOf(b.g.others, i); e > 0 {
			return e >= n || b.named(e)
		}
	}
	return false
}

// wordBefore returns the word that stands before the first token, 0 if there is none that a blank ends. It is not ok if more
// than a glance would tell.
func (r *reading) wordBefore() (w word, ok bool) {
	x, end := &r.g.lex, r.toks[0].start-1
	if end <= r.last {
		return 0, true
	}
	if r.text[end] != ' ' {
		return 0, r.text[end] < utf8.RuneSelf
	}
	i := end
	for i > r.last && x.class[r.text[i-1]] == letter {
		i--
	}
	if end-i > keySize {
		return 0, false
	}
	k := keyAt(r.text, i, end-i)
	return x.find(k).word, !k.marked()
}

// capitalBefore reports whether the word that stands before the first token has a capital.
func (r *reading) capitalBefore() bool {
	x, end := &r.g.lex, r.toks[0].start-1
	if end < 0 {
		return false
	}
	i := end
	for i > r.last && x.class[r.text[i-1]] == letter {
		i--
	}
	c, _ := utf8.DecodeRuneInString(r.text[i:])
	return i < end && isUpper(c)
}

// readBefore reads up to so many bytes before the first token, but nothing that was read as a name, and returns how many
// tokens they are.
func (r *reading) readBefore(bytes int) (n int) {
	here := r.toks[0].start
	return r.readTo(max(r.last, here-bytes), here)
}

// readTo reads before the first token from one byte up to another, at which a token begins, and returns how many tokens they are.
func (r *reading) readTo(from, to int) (n int) {
	for from < to && r.text[from]&0xC0 == 0x80 {
		from++
	}
	b := &r.before
	b.start(from)
	for b.tok(n).end > 0 && b.toks[n].start < to {
		n++
	}
	return n
}

// noTitle reports whether what stands before the first token tells that no title begins there.
func (r *reading) noTitle() bool {
	if r.toks[0].start < r.barren || r.tok(0).word == r.g.lex.position[1] && r.ofPosition() {
		return true
	}
	w, _ := r.wordBefore()
	return w == r.g.lex.deputy || r.shortDeputyBefore() || // Phó Tham mưu trưởng is none
		r.g.lex.ofCraft(w, r.tok(0)) || r.is(0, isActing) && r.g.lex.ofPower(w) || signedFor(r.text[:r.toks[0].start])
}

// shortDeputyBefore reports whether P. stands before the first token, for Phó: P. Tham mưu trưởng.
func (r *reading) shortDeputyBefore() bool {
	before, ok := strings.CutSuffix(strings.TrimRight(r.text[:r.toks[0].start], " "), "P.")
	return ok && (before == "" || r.g.lex.class[before[len(before)-1]] != letter)
}

// signedFor reports whether what stands before a post says that somebody else signs for who holds it: TL. CHỦ TỊCH.
func signedFor(before string) bool { return signsIn(before, false) }

// signsIn reports whether a sign ends what stands before the name of an organ, or else of a post.
func signsIn(before string, inOrgan bool) bool {
	if n := len(before); n < 3 || before[n-1] != ' ' && before[n-1] != '.' {
		return false
	}
	before = strings.TrimRight(before[max(0, len(before)-8):], " ")
	for _, sign := range signs {
		if sign.inOrgan == inOrgan && slices.ContainsFunc(sign.forms, func(form string) bool { return strings.HasSuffix(before, form) }) {
			return true
		}
	}
	return false
}

// isSign reports whether token i is a sign, with its dot, that somebody signs for who holds the post behind it.
func (p *parser) isSign(i int) bool {
	end := p.tok(i).end
	return end < len(p.text) && p.text[end] == '.' && signedFor(p.text[:end+1])
}

// signAt reports whether a signature goes on at token i: KT. CHỦ TỊCH, Q. CHỦ TỊCH.
func (p *parser) signAt(i int) bool {
	return p.isSign(i) || p.is(i, isActing) && p.tok(i).shape != small && p.dotted(i+1) && p.is(i+1, opensTitle)
}

// ofPosition reports whether the word vụ that comes first is that of "chức vụ": giữ chức vụ Trưởng Ban Tuyên giáo.
func (r *reading) ofPosition() bool {
	w, _ := r.wordBefore()
	return w == r.g.lex.position[0]
}

// ofName reports whether the one word that a list begins with is the last of a person's name instead: Lê Văn Trưởng, Chủ tịch UBND xã.
func (r *reading) ofName(l *list) bool {
	return l.posts[0].to-l.posts[0].from == 1 && !r.whole && r.tok(0).shape == capitalised && r.tok(1).gap != blank && r.capitalBefore()
}
