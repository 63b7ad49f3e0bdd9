package org

import (
	"iter"
	"strings"
)

// areaSorts are what sort of place an area is, as stands beside its type and not in its name: huyện đảo Lý Sơn, huyện miền núi Mường Lát.
var areaSorts = [...]string{"đảo", "miền núi", "vùng cao"}

// sorted are the types of areas that are called so.
const sorted AreaTypes = 1<<RuralDistrict | 1<<ProvincialCity | 1<<Commune

// AreaWords yields the words for the types of areas, with the types that each is used for: "thành phố", with what sort of place it is "huyện đảo", then
// how people shorten it: "tp". After a short one people put a dot, a blank, or before a number nothing. All are in small letters.
func AreaWords() iter.Seq2[string, AreaTypes] {
	return func(yield func(string, AreaTypes) bool) {
		types := func(term string) (set AreaTypes) {
			for t := Province; int(t) < len(areaTypeForms); t++ {
				if areaTypeForms[t].Vi == term {
					set |= 1 << t
				}
			}
			return set
		}
		var said AreaTypes
		for t := Province; int(t) < len(areaTypeForms); t++ {
			if said.Has(t) {
				continue
			}
			set := types(areaTypeForms[t].Vi)
			said |= set
			if !yield(areaTypeForms[t].Vi, set) {
				return
			}
			if set&sorted == 0 {
				continue
			}
			for _, sort := range areaSorts {
				if !yield(areaTypeForms[t].Vi+" "+sort, set) {
					return
				}
			}
		}
		for _, x := range areaTypeShort {
			if !yield(x.short, types(x.term)) {
				return
			}
		}
	}
}

// Shortenings yields words that stand in names and titles, each with one way in which people shorten them, whatever name
// they stand in: HĐND for Hội đồng nhân dân. Those of a single kind or title are with it, in its [Wording]; those of a
// sector with the sector.
func Shortenings() iter.Seq2[string, string] {
	return func(yield func(string, string) bool) {
		for _, x := range shortenings {
			for short := range strings.SplitSeq(x.short, "|") {
				if !yield(x.words, short) {
					return
				}
			}
		}
	}
}

// shortenings are ways to shorten words, as the press and offices write them.
var shortenings = [...]struct{ words, short string }{
	{"Trung ương", "TW|TƯ|T.Ư|T.W"},
	{"Việt Nam", "VN"},
	{"Ban Chấp hành", "BCH"},
	{"Ban Chấp hành Trung ương", "BCHTW|BCHTƯ"},
	{"Ban Thường vụ", "BTV|Thường vụ"},
	{"Ban Thường trực", "BTT"},
	{"Ban Cán sự đảng", "BCSĐ|BCS đảng"},
	{"Ban Chỉ đạo", "BCĐ"},
	{"Ban Chỉ huy Quân sự", "BCHQS|Ban CHQS|BCH Quân sự|BCH QS"},
	{"Bộ Chỉ huy Quân sự", "BCHQS|Bộ CHQS|BCH Quân sự|BCH QS"},
	{"Ban Chỉ huy Phòng thủ khu vực", "Ban CHPTKV|BCHPTKV|Ban Chỉ huy PTKV|BCH PTKV"},
	{"Ban Chỉ huy Phòng thủ", "Ban CHPT|BCHPT|BCH Phòng thủ|BCH PT"},
	{"Bộ Chỉ huy", "Bộ CH"},
	{"Ban Chỉ huy", "Ban CH"},
	{"Chỉ huy Bộ đội Biên phòng", "CHBĐBP"},
	{"Ban Công tác Mặt trận", "Ban CTMT|BCTMT"},
	{"Ban Thanh tra nhân dân", "Ban TTND"},
	{"Ban Giám sát đầu tư của cộng đồng", "Ban GSĐTCĐ|Ban Giám sát đầu tư cộng đồng"},
	{"Ủy ban", "UB"},
	{"Ủy ban nhân dân", "UBND|Ủy ban ND|UB nhân dân"},
	{"Ủy ban Kiểm tra", "UBKT"},
	{"Ban Quản lý", "BQL|Ban QL"},
	{"Ủy ban Thường vụ Quốc hội", "UBTVQH"},
	{"Ủy ban Trung ương", "UBTW|UBTƯ"},
	{"Ủy ban Mặt trận Tổ quốc Việt Nam", "UBMTTQVN|UBMTTQ VN|UBMTTQ|UBMTTQ Việt Nam|UB MTTQ|UB MTTQVN|Ủy ban MTTQ|Ủy ban Mặt trận Tổ quốc|Mặt trận Tổ quốc|" +
		"Mặt trận Tổ quốc Việt Nam|Ủy ban Mặt trận|MTTQ|MTTQVN|MTTQ Việt Nam|MTTQ VN"},
	{"Mặt trận Tổ quốc Việt Nam", "MTTQVN|MTTQ Việt Nam|MTTQ VN"},
	{"Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam", "UBTW MTTQ|UBTƯ MTTQ|UBTWMTTQ|UBTƯMTTQ|UBTWMTTQ Việt Nam|UBTƯMTTQ Việt Nam|UBTWMTTQVN|Ủy ban Trung ương MTTQ|Ủy ban T.Ư MTTQ"},
	{"Hội đồng nhân dân", "HĐND|Hội đồng ND"},
	{"đại biểu Hội đồng nhân dân", "ĐB HĐND|ĐBHĐND"},
	{"Hội đồng Bộ trưởng", "HĐBT"},
	{"Quốc hội", "QH"},
	{"đại biểu Quốc hội", "ĐBQH"},
	{"Đoàn đại biểu Quốc hội", "Đoàn ĐBQH|ĐĐBQH"},
	{"Hồ Chí Minh", "HCM"},
	{"hành chính công", "HCC"},
	{"Văn phòng", "VP"},
	{"Cơ quan", "CQ"},
	{"Chi bộ", "CB"},
	{"Đảng ủy", "ĐU"},
	{"Công an", "CA"},
	{"Quân sự", "QS"},
	{"Bộ Tư lệnh", "BTL"},
	{"Bộ đội Biên phòng", "BĐBP|Biên phòng"},
	{"Tòa án nhân dân", "TAND|Tòa án|Tòa án ND|TA nhân dân"},
	{"Viện kiểm sát nhân dân", "VKSND|VKS|Viện kiểm sát|VKS nhân dân|Viện kiểm sát ND|Viện KSND|Viện KS"},
	{"Viện kiểm sát quân sự", "VKSQS|VKS quân sự|Viện KS quân sự|Viện KSQS"},
	{"Tòa án quân sự", "TAQS|TA quân sự"},
	{"Thi hành án dân sự", "THADS|THA dân sự|Thi hành án"},
	{"Bảo hiểm xã hội", "BHXH"},
	{"Chính sách xã hội", "CSXH"},
	{"Kho bạc Nhà nước", "KBNN|Kho bạc"},
	{"Ngân hàng Nhà nước", "NHNN"},
	{"Liên đoàn Lao động", "LĐLĐ"},
	{"Hội Nông dân", "HND|Hội ND"},
	{"Hội Liên hiệp Phụ nữ", "Hội LHPN|HLHPN|LHPN|Hội Phụ nữ|Hội PN"},
	{"Hội Cựu chiến binh", "Hội CCB|HCCB"},
	{"Đoàn Thanh niên Cộng sản Hồ Chí Minh", "ĐTNCSHCM|ĐTNCS HCM|ĐTNCS Hồ Chí Minh|Đoàn TNCS Hồ Chí Minh|Đoàn TNCS HCM|Đoàn TNCSHCM|" +
		"Đoàn Thanh niên Cộng sản HCM|Đoàn Thanh niên CSHCM|Đoàn Thanh niên CS Hồ Chí Minh"},
	{"Đoàn Thanh niên", "Đoàn TN|ĐTN"}, // which is that of some place or organ, and not short for the one of the country
	{"Trung tâm Chính trị", "TTCT|TT Chính trị"},
	{"Trung tâm", "TT"},
	{"Quản lý thị trường", "QLTT"},
	{"Trung tâm Phục vụ hành chính công", "TTPVHCC|Trung tâm PVHCC|TT PVHCC|Trung tâm Hành chính công|TTHCC"},
	{"Trung tâm Y tế", "TTYT"},
	{"Trạm Y tế", "TYT"},
	{"tổ dân phố", "TDP"},
	{"khu vực", "KV"},
	{"khu phố", "KP"},
	{"Ủy viên", "UV"},
	{"Ủy viên Ban Chấp hành", "UVBCH"},
	{"Chủ tịch", "CT"},
	{"Phó Chủ tịch", "PCT|Phó CT"},
	{"Phó Chủ tịch Thường trực", "PCTTT|PCT TT"},
	{"Phó Bí thư", "PBT|Phó BT"},
	{"Phó Bí thư Thường trực", "PBTTT|PBT TT|Phó BT TT"},
	{"Ủy viên dự khuyết", "UVDK"},
	{"Chỉ huy trưởng", "CHT"},
	{"Phó Chỉ huy trưởng", "PCHT|Phó CHT"},
	{"Tham mưu trưởng", "TMT"},
	{"Chính trị viên", "CTV"},
	{"Chính trị viên phó", "CTV phó|CTVP"},
	{"Kiểm sát viên", "KSV"},
	{"Giám đốc", "GĐ"},
	{"Phó Giám đốc", "PGĐ|Phó GĐ"},
	{"Thường trực", "TT|TTr"},
}
