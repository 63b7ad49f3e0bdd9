package mention

import "github.com/vnpolity/vnpolity/org"

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

// isAbroad reports whether the name of a province or city of another country stands at token j, and the types are not those of communes and the
// like alone.
func (p *parser) isAbroad(j int, types org.AreaTypes) bool {
	const cities = provinces | 1<<org.ProvincialCity | 1<<org.MunicipalCity
	return !p.whole && types&cities != 0 && p.begins(p.g.abroad, j)
}
