package mention

import (
	"github.com/vnpolity/vnpolity/org/vitext"
)

// A word is the number of a word of the grammar: of names, titles, areas and people. The zero word is any other.
type word int32

// Marks that a pattern may have between its words are words of their own; a blank is none.
const (
	comma word = 1 + iota
	dash
	slash
	firstWord
)

// role of a word at the beginning of something.
type opening uint16

const (
	opensUnit     opening = 1 << iota
	opensTitle            // a role, or what stands before one: nguyên, quyền
	opensType             // a type of area
	opensProvince         // the name of a province, which people write without its type
	opensRank             // what stands before a person: ông, Đại tá, TS
	opensSmall            // a unit that is also written small: công an quận, quận ủy
	isSurname
	isConnector // stands between a person and a title: giữ chức
	isPlural    // makes a class of what follows: các, mọi
	isFormer    // nguyên
	isActing    // quyền
	endsAlike   // the last word of what makes something else of a name: Công ty
	isRemark    // begins a remark about a person: sinh năm 1969
	isVerb      // says in a heading what a person does, whose name is in capitals too: THĂM
	opensOther  // begins a title that is no post: trợ lý, chuyên viên, cán bộ, kế toán trưởng
	isPredicate // goes on with what a noun at the head of a sentence is in general: là trụ cột, tự nguyện
)

// vocabulary is the words of no name that tell what a name is of.
var vocabulary = [...]struct {
	is    opening
	words string
}{
	{isSurname, surnames},
	{opensTitle | isFormer, "nguyên cựu cố"},
	{opensTitle | isActing, "quyền q"},
	{isConnector, `giữ chức vụ làm là được bầu bổ nhiệm tái cử đắc phân công tiếp tục chỉ định điều động trúng hiện đang và với đến nhận kết quả phê chuẩn tham gia đều tác tân
		thôi luân chuyển giới thiệu để danh nhiệm cương vị đảm đương kim`},
	{opensSmall, "công quận huyện thành tỉnh thị đảng ủy"},
	{isRemark, "sinh sn quê trú ngụ hktt"},
	{isVerb, "thăm dự tiếp phát chủ kiểm chúc trao gặp đi khảo nói tại làm và được cùng"},
	{opensOther, "trợ chuyên cán kế"},
	{isPredicate, "là của cho vốn gồm bắt tự một toàn nghĩa xưa thời"},
	{isPlural, "các những mọi mỗi từng nhiều hai ba nào"},
}

// A lexicon finds words by any spelling of them.
type lexicon struct {
	words      map[string]word // by vitext.Lower
	opens      []opening
	and        word           // "và", which "&" is read as
	of         word           // "của"
	both       word           // "kiêm"
	atOnce     word           // "đồng", of "đồng thời"
	being      word           // "là"
	middle     word           // "văn", which stands in the middle of names
	anh        word           // which stands before people and in their names: PHẠM ANH TUẤN
	deputy     word           // "phó"
	zone       word           // "vực", of "khu vực"
	village    word           // "làng"
	aged       word           // "tuổi"
	secretary  word           // "thư", of "bí thư"
	chair      word           // "tịch"
	standing   word           // "trực", of "thường trực"
	particles  [2]word        // "h" and "k", which stand before names: H'Ngăm, K'Nhiên
	lady       word           // "thị", which does so too, and is a family name besides
	committee  word           // "ủy", which makes of a type of area its committee: Huyện ủy
	board      word           // "ban"
	chief      word           // "trưởng"
	powers     [6]word        // the words before quyền that make another word with it: ủy quyền
	crafts     [6]word        // the last words of occupations of which trưởng makes the first of its kind, and no head of a unit: kế toán trưởng
	delegation word           // "đoàn", of deputies
	branch     word           // "ngành", of a union
	belongs    word           // "thuộc"
	tier       word           // "cấp"
	charge     [2][2]word     // "phụ trách", "điều hành"
	passive    word           // "được"
	makes      word           // "làm"
	stands     word           // "cử", of "tái cử"
	elects     word           // "bầu"
	receives   word           // "nhận"
	decision   word           // "quyết", of "quyết định"
	entrusts   word           // "giao"
	position   [2]word        // "chức vụ", of which the second is no vụ of a ministry
	not        word           // "không", of "không chuyên trách"
	fullTime   word           // "chuyên", of "chuyên trách", and of schools
	society    word           // "hội", which makes another word of xã
	term       word           // "khóa"
	spans      [2]word        // "nhiệm", "giai", of "nhiệm kỳ", "giai đoạn"
	old        word           // "cũ"
	at         word           // "tại"
	member     word           // "viên"
	number     word           // "số"
	now        [2]word        // "nay", "hiện", of "nay là"
	nth        [2]word        // "lần thứ"
	party      word           // "đảng"
	so         word           // "sở"
	short      []spelling     // those of at most eight bytes, as nearly all are
	long       []longSpelling // and the others
	class      [256]uint8
	shift      uint8           // of hashes, for the table
	trigger    [1 << 11]uint64 // a bit for the hash of each spelling that may open something, and of one in a hundred others
}

func newLexicon() lexicon {
	return lexicon{words: map[string]word{}, opens: make([]opening, firstWord), class: byteClasses(), short: make([]spelling, 1), long: make([]longSpelling, 1)}
}

// addOwn coins the words that the reader asks for by themselves.
func (x *lexicon) addOwn() {
	for _, own := range [...]struct {
		word *word
		text string
	}{
		{&x.and, "và"}, {&x.of, "của"}, {&x.both, "kiêm"}, {&x.atOnce, "đồng"}, {&x.being, "là"}, {&x.society, "hội"}, {&x.middle, "văn"},
		{&x.lady, "thị"}, {&x.particles[0], "h"}, {&x.particles[1], "k"}, {&x.anh, "anh"}, {&x.deputy, "phó"}, {&x.aged, "tuổi"}, {&x.zone, "vực"}, {&x.village, "làng"},
		{&x.secretary, "thư"}, {&x.chair, "tịch"}, {&x.standing, "trực"}, {&x.committee, "ủy"}, {&x.board, "ban"}, {&x.chief, "trưởng"},
		{&x.powers[0], "ủy"}, {&x.powers[1], "thẩm"}, {&x.powers[2], "chính"}, {&x.powers[3], "phân"}, {&x.powers[4], "toàn"}, {&x.powers[5], "đặc"},
		{&x.crafts[0], "toán"}, {&x.crafts[1], "sư"}, {&x.crafts[2], "dưỡng"}, {&x.crafts[3], "tá"}, {&x.crafts[4], "sát"}, {&x.crafts[5], "viên"},
		{&x.delegation, "đoàn"}, {&x.branch, "ngành"}, {&x.belongs, "thuộc"}, {&x.tier, "cấp"}, {&x.not, "không"}, {&x.position[0], "chức"}, {&x.position[1], "vụ"},
		{&x.fullTime, "chuyên"}, {&x.charge[0][0], "phụ"}, {&x.charge[0][1], "trách"}, {&x.charge[1][0], "điều"}, {&x.charge[1][1], "hành"},
		{&x.term, "khóa"}, {&x.spans[0], "nhiệm"}, {&x.spans[1], "giai"}, {&x.entrusts, "giao"}, {&x.passive, "được"}, {&x.makes, "làm"}, {&x.stands, "cử"},
		{&x.elects, "bầu"}, {&x.receives, "nhận"}, {&x.decision, "quyết"}, {&x.old, "cũ"}, {&x.at, "tại"}, {&x.member, "viên"}, {&x.number, "số"},
		{&x.now[0], "nay"}, {&x.now[1], "hiện"}, {&x.party, "đảng"}, {&x.so, "sở"},
		{&x.nth[0], "lần"}, {&x.nth[1], "thứ"},
	} {
		*own.word = x.add(own.text)
	}
}

// add returns the word of a spelling, which is coined if it is new.
func (x *lexicon) add(s string) word {
	key := string(vitext.AppendShortI(nil, vitext.Lower(s)))
	w, ok := x.words[key]
	if !ok {
		w = word(len(x.opens))
		x.words[key] = w
		x.opens = append(x.opens, 0)
	}
	return w
}

// fold returns the word of a spelling that is none of the table: it has marks of its own or mixed case, or is longer than a key.
func (x *lexicon) fold(s string) word {
	if len(s) > 60 {
		return 0
	}
	var buf [64]byte
	lower := vitext.AppendLower(buf[:0], s)
	return x.words[string(vitext.AppendShortI(lower[:0], lower))]
}

// wordsOf appends the words of a text.
func (x *lexicon) wordsOf(list []word, s string) []word {
	var t token
	for i := 0; x.next(&t, s, i); i = t.end {
		list = append(list, t.word)
	}
	return list
}

// mix spreads a hash.
func mix(h uint64) uint64 { return h * 0x9E3779B97F4A7C15 }
