package mention

import (
	"math/bits"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

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
	opensOther  // begins a title that is no post: trợ lý
	isPredicate // goes on with what a noun at the head of a sentence is in general: là trụ cột, tự nguyện
)

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
	commune    word           // "xã"
	zone       word           // "vực", of "khu vực"
	village    word           // "làng"
	aged       word           // "tuổi"
	secretary  word           // "thư", of "bí thư"
	chair      word           // "tịch"
	standing   word           // "trực", of "thường trực"
	lady       word           // "thị", which does so too, and is a family name besides
	committee  word           // "ủy", which makes of a type of area its committee: Huyện ủy
	board      word           // "ban"
	chief      word           // "trưởng"
	crafts     [5]word        // the last words of occupations of which trưởng makes the first of its kind, and no head of a unit: kế toán trưởng
	delegation word           // "đoàn", of deputies
	belongs    word           // "thuộc"
	tier       word           // "cấp"
	charge     [2][2]word     // "phụ trách", "điều hành"
	entrusts   word           // "giao"
	position   [2]word        // "chức vụ", of which the second is no vụ of a ministry
	not        word           // "không", of "không chuyên trách"
	fullTime   word           // "chuyên", of "chuyên trách", and of schools
	society    word           // "hội", which makes another word of xã
	term       word           // "khóa"
	office     word           // "nhiệm", of "nhiệm kỳ"
	short      []spelling     // those of at most eight bytes, as nearly all are
	long       []longSpelling // and the others
	class      [256]uint8
	shift      uint8           // of hashes, for the table
	trigger    [1 << 11]uint64 // a bit for the hash of each spelling that may open something, and of one in a hundred others
}

// A spelling is a cell of a table of spellings: what a token of that spelling is, so that a text is not measured again. Four of them
// fill a line of the cache.
type spelling struct {
	lo   uint64
	word word // 0 in a free cell
	measure
}

// A longSpelling is a spelling of more than eight bytes.
type longSpelling struct {
	hi uint64
	spelling
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
		{&x.lady, "thị"}, {&x.anh, "anh"}, {&x.deputy, "phó"}, {&x.aged, "tuổi"}, {&x.commune, "xã"}, {&x.zone, "vực"}, {&x.village, "làng"},
		{&x.secretary, "thư"}, {&x.chair, "tịch"}, {&x.standing, "trực"}, {&x.committee, "ủy"}, {&x.board, "ban"}, {&x.chief, "trưởng"}, {&x.crafts[0], "toán"}, {&x.crafts[1], "sư"}, {&x.crafts[2], "dưỡng"},
		{&x.crafts[3], "tá"}, {&x.crafts[4], "sát"}, {&x.delegation, "đoàn"},
		{&x.belongs, "thuộc"}, {&x.tier, "cấp"}, {&x.not, "không"}, {&x.position[0], "chức"}, {&x.position[1], "vụ"}, {&x.fullTime, "chuyên"},
		{&x.charge[0][0], "phụ"}, {&x.charge[0][1], "trách"}, {&x.charge[1][0], "điều"}, {&x.charge[1][1], "hành"}, {&x.term, "khóa"},
		{&x.office, "nhiệm"}, {&x.entrusts, "giao"},
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

// seal makes the table of spellings: each word in small letters, with a capital and in capitals, with the tone on either
// vowel, with i or y, and with the look-alike of Đ, composed and with marks of its own: all of them (NFD), or the tone alone.
func (x *lexicon) seal() {
	n := bits.Len(uint(len(x.words) * 6))
	x.short, x.long, x.shift = make([]spelling, 1<<n), make([]longSpelling, 1<<n), uint8(64-n)
	for s, w := range x.words {
		x.spell(s, w)
		if old := oldTone(s); old != s {
			x.spell(old, w)
		}
		if long := longY(s); long != s {
			x.spell(long, w)
		}
	}
}

// spell enters a spelling in small letters, and what else it is spelt as.
func (x *lexicon) spell(s string, w word) {
	forms := [...]string{s, tonesApart(s), norm.NFD.String(s)}
	for i, s := range forms {
		if i > 0 && s == forms[i-1] {
			continue
		}
		for _, t := range [...]string{s, capital(s), strings.ToUpper(s)} {
			x.put(t, w)
			if strings.ContainsAny(t, "đĐ") {
				x.put(strings.ReplaceAll(strings.ReplaceAll(t, "đ", "ð"), "Đ", "Ð"), w)
			}
		}
	}
}

func (x *lexicon) put(s string, w word) {
	if len(s) > keySize { // found by its folded form
		return
	}
	k := keyOf(s)
	c := x.find(k)
	if c.word != 0 {
		return
	}
	if k.hi != 0 {
		x.findLong(k, int(k.hash()>>(x.shift&63))).hi = k.hi
	}
	*c = spelling{k.lo, w, measureOf(s)}
	if x.opens[w]&(opensUnit|opensTitle|opensType|opensProvince|opensRank|isSurname) == 0 {
		return
	}
	if isLower(s) && x.opens[w]&(opensTitle|opensType|opensRank|opensSmall) == 0 || k.marked() {
		return // units, provinces and people have a capital; words with marks of their own are all looked up
	}
	t := k.hash() >> triggerShift
	x.trigger[t>>6] |= 1 << (t & 63)
}

const triggerShift = 64 - 17

func isLower(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return string(r) == vitext.Lower(string(r))
}

// find returns the cell of a spelling; a free one if it is none of the table.
func (x *lexicon) find(k key) *spelling {
	i := int(k.hash() >> (x.shift & 63))
	if k.hi != 0 {
		return &x.findLong(k, i).spelling
	}
	return x.findShort(k.lo, i)
}

// findShort is find from cell i on for a spelling of at most eight bytes.
func (x *lexicon) findShort(lo uint64, i int) *spelling {
	for ; ; i++ {
		if c := &x.short[i&(len(x.short)-1)]; c.lo == lo || c.word == 0 {
			return c
		}
	}
}

// findLong is find from cell i on for a spelling of more than eight bytes.
func (x *lexicon) findLong(k key, i int) *longSpelling {
	for ; ; i++ {
		if c := &x.long[i&(len(x.long)-1)]; c.hi == k.hi && c.lo == k.lo || c.word == 0 {
			return c
		}
	}
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

func capital(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	return strings.ToUpper(string(r)) + s[n:]
}

// tones are the marks of the five tones that have one.
const tones = "\u0300\u0301\u0303\u0309\u0323"

// tonesApart returns the canonical s with its tones as marks of their own behind the letters, as Windows-1258 has them: ê and U+0301 for ế.
func tonesApart(s string) string {
	var b strings.Builder
	for _, r := range s {
		d := string(r)
		if r >= utf8.RuneSelf {
			d = norm.NFD.String(d)
		}
		letter, tone := d, ""
		if i := strings.IndexAny(d, tones); i > 0 {
			_, n := utf8.DecodeRuneInString(d[i:])
			letter, tone = d[:i]+d[i+n:], d[i:i+n]
		}
		if len(letter) > 1 {
			letter = norm.NFC.String(letter)
		}
		b.WriteString(letter + tone)
	}
	return b.String()
}

// oldTone returns the canonical s with its tone where Party documents put it: uỷ, hoà; s itself if there is no such place.
func oldTone(s string) string {
	d := norm.NFD.String(s)
	for _, open := range [...]string{"oa", "oe", "uy"} {
		i := strings.LastIndex(strip(d), open)
		if i < 0 || i+2 != len(strip(d)) {
			continue
		}
		for _, mark := range tones {
			if t := strings.Replace(d, open[:1]+string(mark)+open[1:], open+string(mark), 1); t != d {
				return norm.NFC.String(t)
			}
		}
	}
	return s
}

// longY returns the canonical s with the y that people write for the i at its end: quý, kỳ; s itself if they do not.
func longY(s string) string {
	d := norm.NFD.String(s)
	i := strings.LastIndexByte(d, 'i')
	if i < 0 {
		return s
	}
	if long := norm.NFC.String(d[:i] + "y" + d[i+1:]); string(vitext.AppendShortI(nil, long)) == s {
		return long
	}
	return s
}

// strip returns decomposed text without its marks.
func strip(d string) string {
	return strings.Map(func(r rune) rune {
		if 0x0300 <= r && r <= 0x036F {
			return -1
		}
		return r
	}, d)
}
