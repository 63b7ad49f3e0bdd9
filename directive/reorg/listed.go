package reorg

import (
	"strings"

	"github.com/vnpolity/vnpolity/directive"
)

// An otherName is an area that a resolution calls otherwise than the official list of 2025-06-30 (or of 2025-07-01, for a
// result), or that its bracket does not single out. No rule bridges such a difference, because tones and letters tell
// areas apart: each is settled here, for one clause of one resolution, and reported as a [Note].
//
// All but those with another reason were settled in one way: the listed area is of the type that the text has and lies
// where the other areas of the clause do; no other clause names it; and nothing else on the list is as near in letters.
// Which of the two spellings is right is not decided.
type otherName struct {
	clause uint16
	text   string // as printed
	list   string // as listed
	in     string // the district where the list has it; "" where the name is enough
	why    string
}

const (
	otherMarks    = "the list has it with another tone or mark"
	otherLetters  = "the list has it with other letters"
	onlyLeft      = "the list has it with other letters, and in another district than the rest; no other area of the province is left over"
	iOrY          = "the list has i for y, or y for i"
	numeral       = "the list writes the number otherwise"
	otherType     = "the list has it as a xã: no phường of the name is on it"
	typeTwice     = "the list has the type in the name"
	otherDistrict = "the list has the district in the bracket with another mark"
	twin          = "the list has Qưới in huyện Vĩnh Thạnh, where the other areas of the clause lie; the Thạnh Quới of huyện Mỹ Xuyên goes by khoản 66"
	elsewhere     = "the one of huyện Mỹ Xuyên goes by khoản 67"
)

// otherNamesIn returns the rows of the table for a resolution.
func otherNamesIn(n directive.Number) []otherName {
	number := n.String()
	for i := range otherNames {
		if otherNames[i].number == number {
			return otherNames[i].rows
		}
	}
	return nil
}

// listed returns what the list calls p, and why; ok is false if rows have no word on it.
func listed(rows []otherName, c *Clause, p Place) (q Place, why string, ok bool) {
	for _, row := range rows {
		if row.clause != c.Pin.Clause || row.text != p.Name.String() {
			continue
		}
		p.Name = nameOf(row.list)
		if row.in != "" {
			p.District = nameOf(row.in)
		}
		return p, row.why, true
	}
	return p, "", false
}

// nameOf takes the term off a name of the table.
func nameOf(s string) Name {
	for _, t := range terms {
		if bare, ok := strings.CutPrefix(s, t.lower+" "); ok {
			return Name{t.lower, bare}
		}
	}
	return Name{Bare: s}
}

var otherNames = [...]struct {
	number string
	rows   []otherName
}{
	{"1654/NQ-UBTVQH15", []otherName{
		{19, "xã Ô Long Vĩ", "xã Ô Long Vỹ", "", iOrY},
		{83, "phường Vĩnh Nguơn", "phường Vĩnh Ngươn", "", otherMarks},
	}},
	{"1657/NQ-UBTVQH15", []otherName{
		{49, "xã Phong Nặm", "xã Phong Nậm", "", otherMarks},
	}},
	{"1659/NQ-UBTVQH15", []otherName{
		{72, "xã Tà Bhing", "xã Tà Bhinh", "", otherLetters},
		{73, "xã Zuôih", "xã Zuôich", "", otherLetters},
		{79, "xã Zà Hung", "xã Za Hung", "", otherMarks},
		{80, "xã Kà Dăng", "xã Ka Dăng", "", otherMarks},
		{80, "xã Mà Cooih", "xã Mà Cooi", "", otherLetters},
		{81, "xã Bhalêê", "xã Bha Lê", "", otherLetters},
	}},
	{"1660/NQ-UBTVQH15", []otherName{
		{9, "xã Ea M'Droh", "xã Ea M'DRóh", "", otherMarks},
		{11, "xã Cuôr Đăng", "xã Cuor Đăng", "", otherMarks},
		{12, "xã Ea H'đing", "xã Ea H'đinh", "", otherLetters},
		{15, "xã Chứ Kbô", "xã Chư KBô", "", otherMarks},
		{17, "xã Ea Khăl", "xã Ea Khal", "", otherMarks},
		{22, "xã Dliê Ya", "xã ĐLiê Ya", "", otherMarks},
		{24, "xã Ea Púk", "xã Ea Puk", "", otherMarks},
		{26, "xã Ea Knuếc", "xã Ea KNuec", "", otherMarks},
		{33, "xã Cư Yang", "xã Cư Jang", "", otherLetters},
		{35, "thị trấn M'Drắk", "thị trấn M'Đrắk", "", otherMarks},
	}},
	{"1661/NQ-UBTVQH15", []otherName{
		{3, "xã Huổi Lếch", "xã Huổi Lếnh", "", otherLetters},
		{17, "xã Sín Chải", "xã Xín Chải", "", otherLetters},
		{20, "xã Xá Nhè", "xã Sáng Nhè", "", otherLetters},
		{32, "xã Noong Hẹt", "xã Noọng Hẹt", "", otherMarks},
		{39, "xã Pu Nhi", "xã Pú Nhi", "", otherMarks},
		{40, "xã Luân Giói", "xã Luân Giới", "", otherMarks},
		{43, "xã Sá Tổng", "xã Xá Tổng", "", onlyLeft},
	}},
	{"1662/NQ-UBTVQH15", []otherName{
		{89, "xã Đak Lua", "xã Dak Lua", "", otherMarks},
		{89, "xã Đăk Ơ", "xã Đak Ơ", "", otherMarks},
	}},
	{"1663/NQ-UBTVQH15", []otherName{
		{20, "xã Mỹ Quí", "xã Mỹ Quý", "", iOrY},
	}},
	{"1664/NQ-UBTVQH15", []otherName{
		{41, "xã Chư Đang Ya", "xã Chư Đăng Ya", "", otherMarks},
		{47, "xã Ia Drang", "xã Ia Drăng", "", otherMarks},
		{67, "xã Đak Rong", "xã Đăk Roong", "", otherLetters},
		{70, "xã Chư Krey", "xã Chư Krêy", "", otherMarks},
		{71, "xã Đăk Kơ Ning", "xã Đắk Kơ Ning", "", otherMarks},
		{73, "xã Chơ GLong", "xã Chơ Long", "", otherLetters},
		{80, "xã Ia Mrơn", "xã Ia Ma Rơn", "", otherLetters},
		{80, "xã Ia Trôk", "xã Ia Trok", "", otherMarks},
		{82, "xã Ia Mlah", "xã Ia Mláh", "", otherMarks},
		{83, "xã Ia Dreh", "xã Ia HDreh", "", otherLetters},
		{86, "thị trấn Đak Đoa", "thị trấn Đăk Đoa", "", otherMarks},
		{87, "xã Đak Krong", "xã Đăk Krong", "", otherMarks},
		{88, "xã Ia Băng", "xã Ia Băng", "huyện Đăk Đoa", otherDistrict},
		{90, "xã Đak Sơmei", "xã Đăk Sơmei", "", otherMarks},
		{91, "xã Đak Djrăng", "xã Đăk Djrăng", "", otherMarks},
		{93, "xã Đak Trôi", "xã Đăk Trôi", "", otherMarks},
		{97, "xã Ia Krái", "xã Ia KRai", "", otherMarks},
	}},
	{"1665/NQ-UBTVQH15", []otherName{
		{35, "xã Cổ Đạm", "xã Cỗ Đạm", "", otherMarks},
	}},
	{"1666/NQ-UBTVQH15", []otherName{
		{67, "xã An Quý", "xã An Quí", "", iOrY},
		{71, "xã Kim Trung", "xã Kim Chung", "", otherLetters},
		{82, "xã Vũ Quý", "xã Vũ Quí", "", iOrY},
	}},
	{"1668/NQ-UBTVQH15", []otherName{
		{42, "thị trấn Thạnh An", "thị trấn Thanh An", "", otherMarks},
		{43, "xã Thạnh Quới", "xã Thạnh Qưới", "huyện Vĩnh Thạnh", twin},
		{65, "xã Hòa Tú 2", "xã Hòa Tú II", "", numeral},
		{96, "xã Thạnh Phú", "xã Thạnh Phú", "huyện Cờ Đỏ", elsewhere},
	}},
	{"1669/NQ-UBTVQH15", []otherName{
		{95, "xã Bình Lãng", "xã Bình Lăng", "", otherMarks},
	}},
	{"1670/NQ-UBTVQH15", []otherName{
		{2, "xã Ta Gia", "xã Tà Gia", "", otherMarks},
		{14, "xã Ma Li Pho", "xã Ma Ly Pho", "", iOrY},
		{15, "xã Tung Qua Lìn", "xã Tông Qua Lìn", "", otherLetters},
		{28, "xã Hua Bum", "xã Hua Bun", "", onlyLeft},
		{30, "xã Pa Vệ Sủ", "xã Pa Vệ Sử", "", otherMarks},
		{31, "xã Can Hồ", "xã Kan Hồ", "", otherLetters},
		{36, "xã Lản Nhì Thàng", "xã Lả Nhì Thàng", "", onlyLeft},
	}},
	{"1671/NQ-UBTVQH15", []otherName{
		{8, "xã N' Thôn Hạ", "xã N'Thol Hạ", "", otherLetters},
		{19, "xã Đạ M'Rông", "xã Đạ M' Rong", "", otherMarks},
		{61, "xã Thuận Quý", "xã Thuận Quí", "", iOrY},
		{84, "xã Buôn Choáh", "xã Buôn Choah", "", otherMarks},
		{89, "xã Đắk N'Drung", "xã Đắk N'Dung", "", otherLetters},
		{105, "xã ĐamBri", "xã Đạm Bri", "", otherMarks},
		{117, "xã Đắk R'Moan", "xã Đăk R'Moan", "", otherMarks},
	}},
	{"1673/NQ-UBTVQH15", []otherName{
		{2, "thị trấn Mù Cang Chải", "thị trấn Mù Căng Chải", "", otherMarks},
		{3, "xã Dế Xu Phình", "xã Dế Su Phình", "", otherLetters},
		{6, "xã Hát Lừu", "xã Hát Lìu", "", otherLetters},
		{53, "xã Nậm Dạng", "xã Nậm Rạng", "", otherLetters},
		{56, "xã Thẳm Dương", "xã Thẩm Dương", "", otherMarks},
		{59, "xã Nậm Chày", "xã Nậm Chầy", "", otherMarks},
		{76, "xã Tả Ngài Chồ", "xã Tả Ngải Chồ", "", otherMarks},
		{81, "xã Nàn Sín", "xã Nàn Xín", "", otherLetters},
		{92, "xã Tà Xi Láng", "xã Tà Si Láng", "", otherLetters},
	}},
	{"1674/NQ-UBTVQH15", []otherName{
		{102, "phường Tiên Sơn", "xã Tiên Sơn", "", otherType},
	}},
	{"1675/NQ-UBTVQH15", []otherName{
		{15, "phường Đúc", "phường Phường Đúc", "", typeTwice},
	}},
	{"1676/NQ-UBTVQH15", []otherName{
		{102, "xã Mỵ Hòa", "xã Mi Hòa", "", iOrY},
		{120, "xã Xăm Khòe", "xã Săm Khóe", "", otherLetters},
	}},
	{"1677/NQ-UBTVQH15", []otherName{
		{51, "xã Đăk Blà", "xã Đắk Blà", "", otherMarks},
		{51, "xã Đăk Rơ Wa", "xã Đắk Rơ Wa", "", otherMarks},
		{52, "xã Đăk Long", "xã Đăk Long", "huyện Đắk Hà", otherDistrict},
		{52, "xã Đăk Pxi", "xã Đắk PXi", "", otherMarks},
		{53, "xã Đăk Hring", "xã Đắk HRing", "", otherMarks},
		{53, "xã Đăk Mar", "xã Đắk Mar", "", otherMarks},
		{54, "xã Đăk Ui", "xã Đắk Ui", "", otherMarks},
		{55, "xã Ngọk Wang", "xã Ngok Wang", "", otherMarks},
		{55, "xã Ngọk Réo", "xã Ngok Réo", "", otherMarks},
		{56, "thị trấn Đăk Hà", "thị trấn Đắk Hà", "", otherMarks},
		{56, "xã Đăk La", "xã Đắk La", "", otherMarks},
		{57, "xã Đăk Rơ Nga", "xã Đắk Rơ Nga", "", otherMarks},
		{58, "thị trấn Đăk Tô", "thị trấn Đắk Tô", "", otherMarks},
		{59, "xã Đăk Trăm", "xã Đắk Trăm", "", otherMarks},
		{60, "xã Đăk Na", "xã Đắk Na", "", otherMarks},
		{60, "xã Đăk Sao", "xã Đắk Sao", "", otherMarks},
		{61, "xã Đăk Rơ Ông", "xã Đắk Rơ Ông", "", otherMarks},
		{61, "xã Đăk Tờ Kan", "xã Đắk Tờ Kan", "", otherMarks},
		{62, "xã Đăk Hà", "xã Đắk Hà", "", otherMarks},
		{63, "xã Ngọk Yêu", "xã Ngọc Yêu", "", otherLetters},
		{63, "xã Ngọk Lây", "xã Ngọc Lây", "", otherLetters},
		{64, "xã Đăk Xú", "xã Đắk Xú", "", otherMarks},
		{64, "xã Pờ Y", "xã Bờ Y", "", otherLetters},
		{65, "xã Đăk Kan", "xã Đắk Kan", "", otherMarks},
		{66, "xã Đăk Ang", "xã Đắk Ang", "", otherMarks},
		{66, "xã Đăk Dục", "xã Đắk Dục", "", otherMarks},
		{66, "xã Đăk Nông", "xã Đắk Nông", "", otherMarks},
		{67, "xã Đăk Choong", "xã Đắk Choong", "", otherMarks},
		{69, "xã Đăk Nhoong", "xã Đắk Nhoong", "", otherMarks},
		{69, "xã Đăk Man", "xã Đắk Man", "", otherMarks},
		{69, "xã Đăk Plô", "xã Đắk Blô", "", otherLetters},
		{70, "thị trấn Đăk Glei", "thị trấn Đắk Glei", "", otherMarks},
		{70, "xã Đăk Pék", "xã Đắk Pék", "", otherMarks},
		{71, "xã Đăk Kroong", "xã Đắk KRoong", "", otherMarks},
		{71, "xã Đăk Môn", "xã Đắk Môn", "", otherMarks},
		{76, "xã Đăk Tơ Lung", "xã Đắk Tơ Lung", "", otherMarks},
		{76, "xã Đăk Kôi", "xã Đắk Kôi", "", otherMarks},
		{77, "xã Đăk Tờ Re", "xã Đắk Tờ Re", "", otherMarks},
		{77, "xã Đăk Ruồng", "xã Đắk Ruồng", "", otherMarks},
		{78, "thị trấn Đăk Rve", "thị trấn Đắk Rve", "", otherMarks},
		{78, "xã Đăk Pne", "xã Đắk Pne", "", otherMarks},
		{79, "xã Đăk Tăng", "xã Đắk Tăng", "", otherMarks},
		{80, "xã Đăk Nên", "xã Đắk Nên", "", otherMarks},
		{80, "xã Đăk Ring", "xã Đắk Ring", "", otherMarks},
		{80, "xã Măng Bút", "xã Măng Buk", "", otherLetters},
		{81, "xã Ngọk Tem", "xã Ngok Tem", "", otherMarks},
		{89, "xã Đăk Cấm", "xã Đắk Cấm", "", otherMarks},
		{92, "xã Đăk Long", "xã Đắk Long", "huyện Đắk Glei", otherDistrict},
		{92, "xã Rờ Kơi", "xã Rơ Kơi", "", otherMarks},
	}},
	{"1678/NQ-UBTVQH15", []otherName{
		{27, "xã Hưng Yên Nam", "xã Hưng Yên", "", otherLetters},
		{56, "xã Cắm Muộn", "xã Căm Muộn", "", otherMarks},
		{122, "xã Lượng Minh", "xã Lưỡng Minh", "", otherMarks},
	}},
	{"1681/NQ-UBTVQH15", []otherName{
		{11, "xã Nặm Ét", "xã Nậm ét", "", otherMarks},
		{13, "xã Nong Lay", "xã Noong Lay", "", otherLetters},
		{21, "xã Nặm Păm", "xã Nậm Păm", "", otherMarks},
		{44, "xã Nà Ớt", "xã Nà Ơt", "", otherMarks},
		{50, "xã Pú Bẩu", "xã Pú Pẩu", "", otherLetters},
	}},
	{"1682/NQ-UBTVQH15", []otherName{
		{87, "phường IV", "phường 4", "", numeral},
	}},
	{"1683/NQ-UBTVQH15", []otherName{
		{62, "xã Sỹ Bình", "xã Sĩ Bình", "", iOrY},
		{81, "phường Quan Triều", "phường Quán Triều", "", otherMarks},
	}},
	{"1684/NQ-UBTVQH15", []otherName{
		{6, "xã Khâu Tinh", "xã Khau Tinh", "", otherMarks},
		{31, "xã Quý Quân", "xã Quí Quân", "", iOrY},
		{46, "xã Sà Phìn", "xã Xà Phìn", "", otherLetters},
		{47, "xã Phố Bảng", "xã Phó Bảng", "", otherMarks},
		{47, "thị trấn Phố Bảng", "thị trấn Phó Bảng", "", otherMarks},
		{55, "xã Sủng Cháng", "xã Sủng Tráng", "", otherLetters},
		{94, "xã Nậm Ty", "xã Nậm Tỵ", "", otherMarks},
		{99, "xã Sán Sả Hồ", "xã Sán Xả Hồ", "", otherLetters},
	}},
	{"1685/NQ-UBTVQH15", []otherName{
		{118, "xã Qui Đức", "xã Quy Đức", "", iOrY},
	}},
	{"1686/NQ-UBTVQH15", []otherName{
		{70, "xã Vân Sơn", "xã Văn Sơn", "", otherMarks},
		{97, "xã Vân Am", "xã Vân Âm", "", otherMarks},
	}},
	{"1687/NQ-UBTVQH15", []otherName{
		{15, "xã Lục Sĩ Thành", "xã Lục Sỹ Thành", "", iOrY},
		{47, "xã Vinh Kim", "xã Vĩnh Kim", "", otherMarks},
		{60, "xã Quới Sơn", "xã Qưới Sơn", "", otherMarks},
		{78, "xã An Qui", "xã An Quy", "", iOrY},
	}},
}
