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
)

// A lexicon finds words by any spelling of them.
type lexicon struct {
	words      map[string]word // by vitext.Lower
	opens      []opening
	and        word       // "và", which "&" is read as
	of         word       // "của"
	both       word       // "kiêm"
	atOnce     word       // "đồng", of "đồng thời"
	being      word       // "là"
	middle     word       // "văn", which stands in the middle of names
	lady       word       // "thị", which does so too, and is a family name besides
	committee  word       // "ủy", which makes of a type of area its committee: Huyện ủy
	delegation word       // "đoàn", of deputies
	belongs    word       // "thuộc"
	tier       word       // "cấp"
	charge     [2][2]word // "phụ trách", "điều hành"
	position   [2]word    // "chức vụ", of which the second is no vụ of a ministry
	not        word       // "không", of "không chuyên trách"
	fullTime   word       // "chuyên", of "chuyên trách"
	society    word       // "hội", which makes another word of xã
	term       word       // "khóa"
	office     word       // "nhiệm", of "nhiệm kỳ"
	table      []spelling
	class      [256]uint8
	trigger    [1 << 11]uint64 // two bits for the hash of each word that opens something
}

// A spelling is a cell of the table of spellings: what a token of that spelling is, so that a text is not measured again.
type spelling struct {
	hash uint64
	text string
	word word // 0 in a free cell
	measure
}

func newLexicon() *lexicon {
	return &lexicon{words: map[string]word{}, opens: make([]opening, firstWord), class: byteClasses(), table: make([]spelling, 1)}
}

// add returns the word of a spelling, which is coined if it is new.
func (x *lexicon) add(s string) word {
	key := vitext.Lower(s)
	w, ok := x.words[key]
	if !ok {
		w = word(len(x.opens))
		x.words[key] = w
		x.opens = append(x.opens, 0)
	}
	return w
}

// seal makes the table of spellings: each word in small letters, with a capital and in capitals, with the tone on either
// vowel, and with the look-alike of Đ.
func (x *lexicon) seal() {
	size := 1 << bits.Len(uint(len(x.words)*8))
	x.table = make([]spelling, size)
	for s, w := range x.words {
		for _, tone := range [...]string{s, oldTone(s)} {
			for _, t := range [...]string{tone, capital(tone), strings.ToUpper(tone)} {
				x.put(t, w)
				if strings.ContainsAny(t, "đĐ") {
					x.put(strings.NewReplacer("đ", "ð", "Đ", "Ð").Replace(t), w)
				}
			}
		}
	}
}

func (x *lexicon) put(s string, w word) {
	h := hashOf(s)
	i := x.slot(h)
	for ; x.table[i].word != 0; i = (i + 1) & (len(x.table) - 1) {
		if x.table[i].text == s {
			return
		}
	}
	x.table[i] = spelling{h, s, w, measureOf(s)}
	if x.opens[w]&(opensUnit|opensTitle|opensType|opensProvince|opensRank|isSurname) == 0 {
		return
	}
	if isLower(s) && x.opens[w]&(opensTitle|opensType|opensRank|opensSmall) == 0 {
		return // units, provinces and people have a capital
	}
	a, b := triggers(h)
	x.trigger[a>>6] |= 1 << (a & 63)
	x.trigger[b>>6] |= 1 << (b & 63)
}

// triggers returns the bits of trigger that a hash has.
func triggers(h uint64) (a, b uint64) {
	h = mix(h)
	return h >> 47, h >> 30 & (1<<17 - 1)
}

func isLower(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return string(r) == vitext.Lower(string(r))
}

// opensAny reports whether a word whose bytes have the hash h may open something.
func (x *lexicon) opensAny(h uint64) bool {
	a, b := triggers(h)
	return x.trigger[a>>6]>>(a&63)&1 != 0 && x.trigger[b>>6]>>(b&63)&1 != 0
}

func (x *lexicon) slot(h uint64) int { return int(mix(h)>>40) & (len(x.table) - 1) }

// find returns the cell of the spelling s, which has the hash h; a free one if it is none of the table.
func (x *lexicon) find(s string, h uint64) *spelling {
	for i := x.slot(h); ; i = (i + 1) & (len(x.table) - 1) {
		if c := &x.table[i]; c.word == 0 || c.hash == h && c.text == s {
			return c
		}
	}
}

// fold returns the word of a spelling that has marks of its own or mixed case, and so is none of the table.
func (x *lexicon) fold(s string) word {
	if len(s) > 60 {
		return 0
	}
	var buf [64]byte
	return x.words[string(vitext.AppendLower(buf[:0], s))]
}

// stir adds a byte to a hash, mix spreads it.
func stir(h uint64, c byte) uint64 { return bits.RotateLeft64(h, 7) ^ uint64(c) }
func mix(h uint64) uint64          { return h * 0x9E3779B97F4A7C15 }

func hashOf(s string) uint64 {
	h := uint64(0)
	for i := range len(s) {
		h = stir(h, s[i])
	}
	return h
}

func capital(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	return strings.ToUpper(string(r)) + s[n:]
}

// oldTone returns the canonical s with its tone where Party documents put it: uỷ, hoà; s itself if there is no such place.
func oldTone(s string) string {
	d := norm.NFD.String(s)
	for _, open := range [...]string{"oa", "oe", "uy"} {
		i := strings.LastIndex(strip(d), open)
		if i < 0 || i+2 != len(strip(d)) {
			continue
		}
		for _, mark := range [...]string{"\u0300", "\u0301", "\u0303", "\u0309", "\u0323"} {
			if t := strings.Replace(d, open[:1]+mark+open[1:], open+mark, 1); t != d {
				return norm.NFC.String(t)
			}
		}
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
