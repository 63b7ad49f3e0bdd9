package directive

// wordStarts are how the words begin that the triggers stand for, numbers apart, in the spellings that are read: small and capital
// letters, without marks, and with marks by themselves. Of Đ there is the last byte, of trên the last three letters. A blank is any.
var wordStarts = [...]string{
	"này", "Này", "rên",
	"Hiến", "HIẾN", "Hien", "HIEN", "Hie\u0302", "HIE\u0302",
	"Hội", "HỘI", "Hoi ", "HOI ", "Ho\u0323", "HO\u0323", "Ho\u0302", "HO\u0302",
	"Luật", "LUẬT", "Luat", "LUAT", "Lua\u0323", "LUA\u0323",
	"Bộ", "BỘ", "Bo l", "BO L", "Bo  ", "BO  ", "Bo\u0323", "BO\u0323", "Bo\u0302", "BO\u0302",
	"BLHS", "BLDS", "BLLĐ", "BLLD", "BLTT",
	"\x90iều", "\x90IỀU", "\x90ieu", "\x90IEU", "\x90ie\u0302", "\x90IE\u0302",
	"\x90ại", "\x90ẠI", "\x90ai ", "\x90AI ", "\x90a\u0323", "\x90A\u0323",
	"Pháp", "PHÁP", "Phap", "PHAP", "Pha\u0301", "PHA\u0301",
}

// An startSet is the first, second and fourth bytes of wordStarts, a bit for each under a hash. They tell them from most other
// words: Hội from Hồ, and Pháp from Phạm.
type startSet [1 << 10]uint64

func (o *startSet) fill() {
	for _, w := range wordStarts {
		if w[3] != ' ' {
			o.add(w[0], w[1], w[3])
			continue
		}
		for _, blank := range []byte(" \t\r\n&\xC2\xE2\xEF") {
			o.add(w[0], w[1], blank)
		}
	}
}

func (o *startSet) add(first, second, fourth byte) {
	k := threeBytesKey(first, second, fourth)
	o[k>>6] |= 1 << (k & 63)
}

func (o *startSet) has(first, second, fourth byte) bool {
	k := threeBytesKey(first, second, fourth)
	return o[k>>6]>>(k&63)&1 != 0
}

// threeBytesKey hashes three bytes to 16 bits.
func threeBytesKey(a, b, c byte) uint16 {
	return uint16((uint32(a)<<16 | uint32(b)<<8 | uint32(c)) * 0x9E37_79B1 >> 16)
}
