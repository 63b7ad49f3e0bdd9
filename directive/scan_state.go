package directive

import "strings"

// states are other states and unions of them, whose constitutions and laws are none of this one: Hiến pháp Mỹ, Luật Đất đai của Trung Quốc.
var states = []string{
	"Mỹ", "Hoa Kỳ", "Nga", "Liên Xô", "Trung Quốc", "Trung Hoa", "Đài Loan", "Hồng Kông", "Nhật", "Nhật Bản", "Hàn Quốc", "Triều Tiên", "Mông Cổ", "Pháp", "Đức", "Anh", "Vương quốc Anh",
	"Ý", "Italia", "Tây Ban Nha", "Bồ Đào Nha", "Hà Lan", "Bỉ", "Thụy Sĩ", "Thụy Sỹ", "Thụy Điển", "Na Uy", "Phần Lan", "Đan Mạch", "Áo", "Ba Lan", "Hungary", "Séc", "Ukraine", "Belarus",
	"Hy Lạp", "Thổ Nhĩ Kỳ", "Israel", "Iran", "Ai Cập", "Nam Phi", "Ấn Độ", "Pakistan", "Bangladesh", "Sri Lanka", "Lào", "Campuchia", "Thái Lan", "Myanmar", "Malaysia", "Singapore",
	"Indonesia", "Philippines", "Brunei", "Đông Timor", "Úc", "Australia", "New Zealand", "Canada", "Mexico", "Brazil", "Argentina", "Chile", "Cuba", "EU", "Liên minh châu Âu", "châu Âu", "ASEAN",
}

var (
	statesBook = lazyBook{texts: states}
	// noStatesBook has words that begin like the name of a state and are none.
	noStatesBook = lazyBook{texts: []string{"Pháp luật", "Pháp lệnh", "Pháp điển", "Pháp chế", "Anh hùng", "Nhật ký"}}
	// statePrefixBook has what may stand before the name of a state.
	statePrefixBook = lazyBook{texts: []string{
		"nước", "Cộng hòa", "nước Cộng hòa", "Liên bang", "Cộng hòa Liên bang", "Cộng hòa Nhân dân", "nước Cộng hòa Nhân dân", "Cộng hòa Dân chủ Nhân dân",
		"nước Cộng hòa Dân chủ Nhân dân", "CHDCND", "nước CHDCND", "CHND", "nước CHND", "Vương quốc", "Hợp chúng quốc", "Quốc hội", "Nghị viện", "Chính phủ", "Liên minh",
	}}
	// organsBook has the organs of a state that others have as well, as they stand before its name.
	organsBook = lazyBook{texts: []string{
		"Quốc hội", "Chính phủ", "Thủ tướng", "Thủ tướng Chính phủ", "Nội các", "Hội đồng Bộ trưởng", "Ngân hàng Trung ương", "Ngân hàng Nhà nước", "Bộ Tài chính", "Bộ Ngoại giao",
		"Bộ Thương mại", "Tòa án Tối cao",
	}}
)

// ofForeignOrgan reports whether "của" and an organ of another state follow at s[i:]: của Thủ tướng Nhật Bản, của Chính phủ nước CHDCND Lào.
func ofForeignOrgan(s string, i int) bool {
	word, e := readWord(s, i)
	if word != wordCua {
		return false
	}
	v, end := organsBook.get().from(s, skipBlanks(s, e))
	return v >= 0 && stateAt(s, end, false)
}

// ofOtherState reports whether a constitution or a law is one of another state, which ends its name, or stands behind its name or its year: a
// name that starts at s[start] and ends at nameEnd, and a year that ends at s[end].
func ofOtherState(s string, start, nameEnd, end int) bool {
	return stateUpTo(s, start, nameEnd) || stateAt(s, nameEnd, false) || end > nameEnd && stateAt(s, end, true)
}

// stateAt reports whether the name of a state follows at s[i:] in the same line, with what may stand before it: "của", which must where linked
// is set, and nước, Cộng hòa.
func stateAt(s string, i int, linked bool) bool {
	k := skipBlanks(s, i)
	if word, e := readWord(s, k); word == wordCua {
		k = skipBlanks(s, e)
	} else if linked || strings.IndexByte(s[i:k], '\n') >= 0 {
		return false
	}
	if v, e := statePrefixBook.get().from(s, k); v >= 0 {
		k = skipBlanks(s, e)
	}
	v, e := statesBook.get().from(s, k)
	if no, _ := noStatesBook.get().from(s, k); no >= 0 {
		return false
	}
	return v >= 0 && startsCapital(s[k:]) && k > i && !strings.HasPrefix(s[e:], "-") && (strings.Contains(states[v], " ") || !nameGoesOn(s, e))
}

// nameGoesOn reports whether another syllable of a name follows at s[i:]: Lào Cai, Mỹ Đức, Anh Nguyễn Văn A.
func nameGoesOn(s string, i int) bool {
	k := skipBlanks(s, i)
	if k == i || !startsCapital(s[k:]) || strings.IndexByte(s[i:k], '\n') >= 0 {
		return false
	}
	y, e, _ := readSyllable(s, k)
	return y != 0 && !allCapitals(s[k:e]) // MỸ NĂM 1787
}

// stateUpTo reports whether the name of a state stands at the end of a name, from s[start] to end. Of one syllable it stands behind a small word
// or behind "của": Bộ luật Hình sự Đức, and not Bộ luật Hồng Đức.
func stateUpTo(s string, start, end int) bool {
	v, at := statesBook.get().upTo(s, end)
	if v < 0 || at <= start || !startsCapital(s[at:]) {
		return false
	}
	y, before := wordBefore(s, at)
	return y != 0 && strings.IndexByte(s[before:at], '\n') < 0 && (strings.Contains(states[v], " ") || !startsCapital(s[before:]) || before < start)
}
