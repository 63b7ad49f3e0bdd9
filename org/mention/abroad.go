package mention

import (
	"cmp"

	"github.com/vnpolity/vnpolity/org"
)

// abroad are provinces and cities of other countries that texts name as they name ours: Công an thành phố Bắc Kinh. Several have the name of a
// commune of ours, which is known by its type.
var abroad = [...]string{
	"bắc kinh", "thượng hải", "thiên tân", "trùng khánh", "quảng châu", "thâm quyến", "quảng đông", "quảng tây", "vân nam", "hải nam", "tứ xuyên", "phúc kiến", "hồ bắc", "hồ nam", "chiết giang",
	"giang tô", "sơn đông", "vũ hán", "nam ninh", "côn minh", "bằng tường", "hồng hà", "hồng kông", "ma cao", "đài bắc", "cao hùng",
	"viêng chăn", "vientiane", "luông pha băng", "luang prabang", "luông nậm thà", "phông sa lỳ", "phongsaly", "hủa phăn", "houaphanh", "xiêng khoảng", "xiêng khoáng", "bôlykhămxay",
	"bo ly khăm xay", "bolikhamxay", "khăm muộn", "khăm muồn", "khammouane", "savannakhet", "xa vẳn na khệt", "salavan", "xa la van", "sê kông", "sekong", "attapeu", "ạt ta pư", "chămpasắc", "champasak",
	"phnôm pênh", "phnom penh", "kandal", "svay rieng", "svây riêng", "prey veng", "takeo", "kampot", "kampong cham", "siem reap", "ratanakiri", "mondulkiri", "kratie", "tboung khmum",
	"bangkok", "băng cốc", "udon thani", "nakhon phanom", "jakarta", "manila", "kuala lumpur", "singapore", "yangon", "naypyidaw",
	"seoul", "busan", "incheon", "daegu", "gwangju", "tokyo", "osaka", "kyoto", "fukuoka", "nagoya", "yokohama", "kanagawa", "hokkaido",
	"moscow", "moskva", "mát-xcơ-va", "saint petersburg", "kiev", "kyiv", "minsk", "paris", "london", "berlin", "praha", "warszawa", "budapest", "roma", "madrid", "new york", "washington", "los angeles",
	"chicago", "toronto", "sydney", "melbourne", "la habana", "new delhi", "mumbai", "bình nhưỡng",
}

// countries are those that texts name behind posts and bodies, as they name what is ours: of many of them the first word is a family name, Thái Lan.
var countries = [...]string{
	"trung quốc", "lào", "campuchia", "cam-pu-chia", "thái lan", "hàn quốc", "triều tiên", "nhật bản", "mông cổ", "ấn độ", "myanmar", "malaysia", "indonesia", "philippines", "brunei", "đông timor",
	"hà lan", "ba lan", "phần lan", "ai len", "đan mạch", "thụy điển", "thụy sĩ", "na uy", "bồ đào nha", "tây ban nha", "thổ nhĩ kỳ", "hy lạp", "hoa kỳ", "cuba", "cu ba",
}

// outside reports whether a list of titles that ends before token i is of another country: its name, or that of a province of it, follows and is no
// person's as Thái Lan Anh is, or it stands behind two words in brackets or behind a comma. Thủ tướng Thái Lan; Bí thư Thành ủy Sùng Tả (Trung
// Quốc); Bí thư Tỉnh ủy, Tỉnh trưởng Xiêng Khoảng.
func (p *parser) outside(i int) bool {
	switch gap := p.tok(i).gap; {
	case gap == commaGap && p.tok(i).shape == capitalised && p.tok(i+1).word == p.g.lex.chief:
		_, i = p.areaType(i + 2)
	case gap != blank:
		return false
	}
	if p.isAbroad(i, cmp.Or(p.typeBefore(i), allTypes)) {
		end := p.endOf(p.g.abroad, i)
		return p.tok(end).gap != blank || p.tok(end).word == 0 || p.nameFrom(end) != 1
	}
	return p.nameFrom(i) == 2 && p.beforeCountry(i+2)
}

// beforeCountry reports whether what ends before token i is of another country, whose name follows in brackets, behind a province of it at most, or
// behind a comma.
func (p *parser) beforeCountry(i int) bool {
	switch p.tok(i).gap {
	case opened:
		if end := p.endOf(p.g.abroad, i); p.tok(end).gap == commaGap {
			i = end
		}
		end := p.endOf(p.g.countries, i)
		return end > 0 && p.tok(end).gap == closed
	case commaGap:
		return p.begins(p.g.countries, i)
	}
	return false
}

// isAbroad reports whether the name of another country, or of a province or city of one, stands at token j, and the types are not those of communes and the
// like alone. Without its type a name is ours where the area that the text is from has one of that name in its province, and behind the committee of
// another type: Huyện ủy Trùng Khánh.
func (p *parser) isAbroad(j int, types org.AreaTypes) bool {
	const cities = provinces | 1<<org.ProvincialCity | 1<<org.MunicipalCity
	if p.whole || types&cities == 0 || !p.begins(p.g.abroad, j) {
		return false
	}
	if types != allTypes {
		return true
	}
	if j > 1 && p.tok(j-1).word == p.g.lex.committee {
		if of, _ := p.areaType(j - 2); of != 0 && of&cities == 0 {
			return false
		}
	}
	n := p.g.areas
	for i := j; n != 0; i++ {
		if n = p.g.trie.after(n, p.tok(i).word); n != 0 && p.g.trie.nodes[n].accept > 0 && p.nearHome(p.g.trie.nodes[n].accept) {
			return false
		}
	}
	return true
}
