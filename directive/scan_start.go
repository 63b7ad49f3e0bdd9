package directive

import (
	"iter"
	"strings"
)

// wordStarts are the first four bytes of the words that the triggers stand for, numbers apart, in the spellings that are read: small and
// capital letters, without marks, with marks by themselves, and with the tone alone by itself, Hội and Bộ apart. Of Đ there is the last
// byte, of trên the last three letters; "_" is any blank. What a pair of bytes has for such a word is in the columns beside it, for
// one that starts with the pair and for one that starts at its second byte: words may share that which few others would be taken for.
var wordStarts = [...]struct {
	hit            byte
	within, across uint16
	starts         []string
}{
	{atThis, 1 << 0, 1 << 2, []string{"này", "Này", "NÀY", "na\u0300", "Na\u0300", "NA\u0300"}},
	{atAbove, 1 << 1, 1 << 3, []string{"rên", "re\u0302"}},
	{atMeeting, 1 << 1, 1 << 4, []string{
		"Hiến", "HIẾN", "Hien", "HIEN", "Hie\u0302", "HIE\u0302", "Hiê\u0301", "HIÊ\u0301",
		"Hội", "HỘI", "Hoi_", "HOI_", "Ho\u0323", "HO\u0323", "Ho\u0302", "HO\u0302"}},
	{atLaw, 1 << 1, 1 << 4, []string{"Luật", "LUẬT", "Luat", "LUAT", "Lua\u0323", "LUA\u0323", "Luâ\u0323", "LUÂ\u0323"}},
	{atLaw, 1 << 1, 1 << 3, []string{"luật", "luat", "lua\u0323", "luâ\u0323"}},
	{atCode, 1 << 1, 1 << 4, []string{
		"Bộ", "BỘ", "Bo_l", "BO_L", "Bo__", "BO__", "Bo\u0323", "BO\u0323", "Bo\u0302", "BO\u0302",
		"BLHS", "BLDS", "BLLĐ", "BLLD", "BLTT"}},
	{atStatute, 1 << 0, 1 << 5, []string{
		"\x90iều", "\x90IỀU", "\x90ieu", "\x90IEU", "\x90ie\u0302", "\x90IE\u0302", "\x90iê\u0300", "\x90IÊ\u0300",
		"\x90ại", "\x90ẠI", "\x90ai_", "\x90AI_", "\x90a\u0323", "\x90A\u0323"}},
	{atDecree, 1 << 0, 1 << 5, []string{
		"Pháp", "PHÁP", "Phap", "PHAP", "Pha\u0301", "PHA\u0301",
		"Cương", "CƯƠNG", "Cuong", "CUONG", "Cu\u031b", "CU\u031b"}},
}

// A startSet is wordStarts. It tells them from most other words: Hội from Hồ, and Pháp from Phạm.
type startSet struct{ keySet }

// fill adds the words, to the triggers as well.
func (o *startSet) fill(t *triggerTable) {
	for _, r := range wordStarts {
		for _, start := range r.starts {
			for w := range blanksIn(start[:4]) {
				o.add(fourBytesKey(w))
				t.word(w, r.hit, r.within, r.across)
			}
		}
	}
}

func (o *startSet) has(s string) bool { return o.bit(fourBytesKey(s)) != 0 }

// blanksIn yields a text with each "_" in it as what a blank may start with.
func blanksIn(text string) iter.Seq[string] {
	return func(yield func(string) bool) {
		before, after, found := strings.Cut(text, "_")
		if !found {
			yield(text)
			return
		}
		for _, blank := range []byte(" \t\r\n&\xC2\xE2\xEF") {
			for w := range blanksIn(after) {
				if !yield(before + string([]byte{blank}) + w) {
					return
				}
			}
		}
	}
}
