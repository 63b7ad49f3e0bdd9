package mention

import (
	"slices"
	"strings"
	"unicode"

	"github.com/vnpolity/vnpolity/org/vitext"
	"golang.org/x/text/unicode/norm"
)

// This file reads the names of people and what stands before them.

// surnames are family names of the peoples of the country; a name begins with one.
const surnames = `Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đào Đinh Đoàn Lâm Trịnh Mai Tô Hà Cao Lưu Thái Châu Tạ Quách Phùng Chu Vương
Tống Trương Triệu Kiều Văn Vi Lương Lường Lò Lô Quàng Quảng Cầm Tòng Lù Lèo Cà Đèo Điêu Vàng Giàng Sùng Thào Mùa Vân Vừ Lầu Hạng Hờ Cứ Chảo Tẩn Phàn
Bàn Chẻo Lỳ Pờ Khoàng Sần Thàng Ly Ma Mã Nông Hứa Bế Đàm Ân Âu Bá Bạch Bành Biện Bồ Cái Cam Cảnh Cấn Chử Công Cung Cù Danh Diệp Doãn Đái Đậu Đồng Đỗng
Đường Giang Giáp Hàn Hầu Hình Hoa Hướng Khổng Khúc Khuất Kha Kim La Lã Lại Liêu Liễu Lục Lữ Lộc Mạc Mạch Mẫn Mộc Ngọ Nghiêm Nghị Ngụy Nhâm Nhan Nhữ
Ninh Ông Phí Phó Phương Quản Quyền Sái Sầm Sử Tăng Tào Thạch Thân Thi Thiều Tiêu Tiết Tôn Trà Trang Trình Trưng Duy Tất Từ Tưởng Ty Uông Ứng Viên Xa
Yên Y Ksor Rơ Siu Rah Rmah Nay Kpă Kpuih Niê Mlô Byă Ayun Ê Adrơng Krông Điểu Thị Kă Bon Liêng Cil Lơ Mu Dơng Rơông Ya Blúp A Kôn Pơloong Bríu
Alăng Zơrâm Riah Ating Bhling Coor Arất Cơlâu Tơ Ngôl Sơn Neáng Chau Đổng Thập Mang Chamaléa Katơr Pinăng Bo Pi Năng Phú Tàu Quế Lộ Qua Não Thông Hán
Thiết Báo Mấu Trượng Thò Lềnh Lừu Khang Hảng Tráng Tếnh Phà Chang Tao Toán Chíu Trìu Tằng Voòng Dềnh Sìn Thền Hù Vùi Xin Lèng Cháng Ngải Sủng Dinh Dỉ
Củng Tải Hò Dùng Phìn Xìn Vù Ngần Lự Vì Lả Ngân Lang Mong Xồng Và Nhia Moong Cụt Ốc Già Hạ Rích Xeo Má Phàng Sình Sồng Khà Chá Chẩu Puih Rcom`

// ranks stand before a person: forms of address, ranks of the forces, degrees.
var ranks = [...]string{
	"ông", "cụ", "bà", "đồng chí", "đ/c", "đc", "anh", "chị", "bạn", "cô", "thầy", "cô giáo", "thầy giáo",
	"đại tướng", "thượng tướng", "trung tướng", "thiếu tướng", "đô đốc", "phó đô đốc", "chuẩn đô đốc",
	"đại tá", "thượng tá", "trung tá", "thiếu tá", "đại úy", "thượng úy", "trung úy", "thiếu úy", "qncn",
	"giáo sư", "phó giáo sư", "tiến sĩ", "thạc sĩ", "cử nhân", "kỹ sư", "bác sĩ", "luật sư", "dược sĩ", "kiến trúc sư",
	"nhà báo", "nhà văn", "nhà giáo", "thầy thuốc", "nhạc sĩ", "nghệ sĩ", "nhà giáo ưu tú", "nhà giáo nhân dân", "thầy thuốc ưu tú", "thầy thuốc nhân dân",
	"nghệ nhân", "nghệ nhân ưu tú", "nghệ nhân nhân dân", "nghệ sĩ ưu tú", "nghệ sĩ nhân dân", "nhà thơ", "liệt sĩ",
	"anh hùng", "anh hùng lực lượng vũ trang", "anh hùng lực lượng vũ trang nhân dân", "anh hùng llvt", "anh hùng llvtnd", "mẹ việt nam anh hùng",
	"bà mẹ việt nam anh hùng", "chuyên nghiệp", "quân nhân chuyên nghiệp",
	"gs", "pgs", "ts", "tskh", "ths", "th.s", "cn", "ks", "bs", "bsckii", "bscki", "ckii", "cki", "ls", "ds", "kts", "nsnd", "nsưt", "ngưt", "ngnd", "ttưt", "ttnd",
	"chuyên khoa i", "chuyên khoa ii", "bác sĩ chuyên khoa i", "bác sĩ chuyên khoa ii", "anh hùng lao động", "anh hùng llvt nhân dân",
	"hòa thượng", "thượng tọa", "đại đức", "linh mục", "mục sư",
}

// personName returns a name as it is written, composed, with one blank between its words and nothing that is not seen.
func personName(s string) string {
	name, _ := personNames(s)
	return name
}

// personNames is personName, with the canonical name besides.
func personNames(s string) (name, canonical string) {
	canonical = vitext.Canonical(s)
	if canonical != s {
		s = norm.NFC.String(s)
	}
	if oddlySpaced(s) && (strings.IndexFunc(s, unprinted) >= 0 || strings.Contains(s, "  ")) {
		s = strings.Join(strings.Fields(strings.Map(func(r rune) rune {
			if gapOf(r) == glued {
				return -1
			}
			return r
		}, s)), " ")
		canonical = vitext.Canonical(s)
	}
	return s, canonical
}

// oddlySpaced reports whether the bytes of s may be those of another blank than a single space, or of what is not seen.
func oddlySpaced(s string) bool {
	for i := range len(s) {
		switch c := s[i]; {
		case c < ' ', c == ' ' && i > 0 && s[i-1] == ' ', c == 0x7F, c == 0xC2, c == 0xCD, c >= 0xE2:
			return true
		}
	}
	return false
}

// unprinted reports whether r is a blank other than a space, or is not seen.
func unprinted(r rune) bool { return r != ' ' && (unicode.IsSpace(r) || gapOf(r) == glued) }

// skipRanks returns the token after what stands before a person.
func (p *parser) skipRanks(i int) int {
	j := i
	for p.is(j, opensRank) {
		end := j
		n := p.g.ranks
		for k := j; n != 0; k++ {
			if k > j {
				if p.dotted(k) && p.tok(k-1).runes <= 4 {
				} else if n = p.past(n, k); n == 0 {
					break
				}
			}
			if n = p.g.trie.after(n, p.tok(k).word); n != 0 && p.g.trie.nodes[n].accept > 0 {
				end = k + 1
			}
		}
		if end == j {
			return j
		}
		j = end
		switch p.tok(j).gap {
		case blank, dot, point, commaGap, dashGap, colon, slashGap:
		default:
			return j
		}
	}
	return j
}

// addressed reports whether one word that people are called by ends before token i: bà Phú Yên.
func (p *parser) addressed(i int) bool {
	return p.is(i-1, opensRank) && p.tok(i-1).shape == small && p.skipRanks(i-1) == i
}

// rankOfWords reports whether a rank of two words or more begins at token i, Đại tá: one word may be of a name, Tuấn Anh.
func (p *parser) rankOfWords(i int) bool {
	return p.is(i, opensRank) && p.tok(i+1).shape == small && p.tok(i+1).gap == blank && p.skipRanks(i) > i+1
}

// person returns how many tokens from i on are the name of a person: a family name and one to four words with a capital.
func (p *parser) person(i int) int {
	if !p.named(i) || !p.family(i) {
		return 0
	}
	if n := p.nameFrom(i); n > 1 {
		return n
	}
	return 0
}

// family reports whether a family name stands at token i: one of the list, or one that Văn, Thị or A follows: Má A Lềnh.
func (p *parser) family(i int) bool {
	return p.is(i, isSurname) || p.particle(i) || p.named(i) && p.tok(i).shape != number && (p.amid(i+1) || p.text[p.tok(i+1).start:p.tok(i+1).end] == "A") &&
		p.named(i+1) && p.tok(i+1).gap == blank && p.named(i+2) && p.tok(i+2).gap == blank
}

// particle reports whether token i is the letter that an apostrophe ties to the names of many people of the highlands: H'Ngăm Ksor, K' Tiêng.
func (p *parser) particle(i int) bool {
	t := p.tok(i)
	if t.runes != 1 || t.shape != capitalised || !slices.Contains(p.g.lex.particles[:], t.word) {
		return false
	}
	next := p.tok(i + 1)
	if next.end == 0 || next.shape != capitalised && next.shape != capitals {
		return false
	}
	between := strings.TrimRight(p.text[t.end:next.start], " ")
	return between == "'" || between == "’"
}

// amid reports whether token i is a word that stands in the middle of names: Văn, Thị.
func (p *parser) amid(i int) bool {
	w := p.tok(i).word
	return w != 0 && (w == p.g.lex.middle || w == p.g.lex.lady)
}

// goesOnInCapitals reports whether a word in capitals stands at token i behind a blank: NGUYỄN VĂN AN THĂM HÀ NỘI, and not NGUYỄN HỮU TẤT THÀNH.
func (p *parser) goesOnInCapitals(i int) bool {
	return p.tok(i).gap == blank && p.tok(i).shape == capitals && p.tok(i).end > 0
}

// initial reports whether token i is a letter with a dot behind it, where a whole text is titles: Nguyễn T. H. Hoanh.
func (p *parser) initial(i int) bool {
	return p.whole && p.tok(i).runes == 1 && p.tok(i).shape != small && p.dotted(i+1)
}

// changesCase reports whether one of two tokens is in capitals and the other has no more than the first, as in Lê Thị Thư HUV, and not in Y THANH
// HÀ.
func (p *parser) changesCase(i, j int) bool {
	a, b := p.tok(i), p.tok(j)
	return a.runes > 1 && b.runes > 1 && (a.shape == capitals) != (b.shape == capitals)
}

// abbreviated reports whether token i is in capitals and no syllable of a name: QNCN, UVBTV.
func (p *parser) abbreviated(i int) bool {
	t := p.tok(i)
	return t.shape == capitals && t.runes > 1 && !speakable(p.text[t.start:t.end])
}

// codas are what a syllable may end with behind its vowel, those of the names of the peoples of the highlands too.
var codas = [...]string{"", "c", "ch", "m", "n", "ng", "nh", "p", "t", "h", "k", "l", "r", "s"}

// speakable reports whether capitals have a vowel, and behind the last one what a syllable may end with.
func speakable(s string) bool {
	plain := vitext.Fold(s)
	i := strings.LastIndexAny(plain, "aeiouy")
	return i >= 0 && slices.Contains(codas[:], plain[i+1:])
}

// nameFrom returns how many words with a capital stand from token i on, at most five, up to the name of something else.
func (p *parser) nameFrom(i int) (n int) {
	const longest = 5
	if p.abbreviated(i) {
		return 0
	}
	for n < longest && (p.named(i+n) || n > 0 && p.tok(i+n).gap == glued) && p.tok(i+n).shape != number {
		if n > 0 && (p.tok(i+n).gap > blank && !p.initial(i+n-1) || p.is(i+n, opensUnit|opensTitle) && p.opensName(i+n) || p.rankOfWords(i+n) ||
			p.abbreviated(i+n) || p.changesCase(i, i+n) ||
			n > 2 && p.tok(i+n).shape == capitals && p.is(i+n, isVerb|opensType) && p.goesOnInCapitals(i+n+1)) {
			break
		}
		n++
	}
	return n
}
