package directive

// wordStarts are how the words begin that the triggers stand for, numbers apart, in the spellings that are read: small and capital
// letters, without marks, with marks by themselves, and with the tone alone by itself, Hội and Bộ apart. Of Đ there is the last byte, of
// trên the last three letters. A blank is any.
var wordStarts = [...]string{
	"này", "Này", "NÀY", "rên",
	"Hiến", "HIẾN", "Hien", "HIEN", "Hie\u0302", "HIE\u0302", "Hiê\u0301", "HIÊ\u0301",
	"Hội", "HỘI", "Hoi ", "HOI ", "Ho\u0323", "HO\u0323", "Ho\u0302", "HO\u0302",
	"Luật", "LUẬT", "Luat", "LUAT", "Lua\u0323", "LUA\u0323", "Luâ\u0323", "LUÂ\u0323",
	"Bộ", "BỘ", "Bo l", "BO L", "Bo  ", "BO  ", "Bo\u0323", "BO\u0323", "Bo\u0302", "BO\u0302",
	"BLHS", "BLDS", "BLLĐ", "BLLD", "BLTT",
	"\x90iều", "\x90IỀU", "\x90ieu", "\x90IEU", "\x90ie\u0302", "\x90IE\u0302", "\x90iê\u0300", "\x90IÊ\u0300",
	"\x90ại", "\x90ẠI", "\x90ai ", "\x90AI ", "\x90a\u0323", "\x90A\u0323",
	"Pháp", "PHÁP", "Phap", "PHAP", "Pha\u0301", "PHA\u0301",
}

// A startSet is the first, second and fourth bytes of wordStarts. They tell them from most other words: Hội from Hồ, and Pháp from Phạm.
type startSet struct{ keySet }

func (o *startSet) fill() {
	for _, w := range wordStarts {
		if w[3] != ' ' {
			o.add(threeBytesKey(w[0], w[1], w[3]))
			continue
		}
		for _, blank := range []byte(" \t\r\n&\xC2\xE2\xEF") {
			o.add(threeBytesKey(w[0], w[1], blank))
		}
	}
}

func (o *startSet) has(first, second, fourth byte) bool {
	return o.bit(threeBytesKey(first, second, fourth)) != 0
}
