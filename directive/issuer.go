package directive

import (
	"iter"
	"strings"

	"github.com/vnpolity/vnpolity/org"
)

// A style is the shape of number that an issuer uses.
type style uint8

const (
	anyStyle   style = iota
	partyStyle       // serial-symbol/issuer (36-HD/VPTW)
	stateStyle       // serial/symbol-issuer (30/2020/NĐ-CP, Điều 15)
)

// An issuerRow is all that is said of who may stand in a number, or be named as the issuer in running text.
type issuerRow struct {
	symbol string // in numbers; "" if none is known
	words  string // in running text, separated by "|"; one that ends in "…" is followed by the name of a place or a field
	style  style
	at     string // the units that it may be, "@vn" for national ones, "@" for those of a place; separated by blanks
	source string
}

// The sources of the rows: directives of the rules on layout, and numbers of real documents.
const (
	srcHD36       = "36-HD/VPTW, with numbers in print: 25-NQ/TW, 13061-CV/VPTW, 38-HD/BTCTW"
	srcLocal      = "numbers in print: 6525-QĐ/TU, 100-KL/ĐU, 01-HD/BTCTU, 134-CV/UBKTTU"
	srcND30       = "30/2020/NĐ-CP, Phụ lục III and VI"
	srcLaw        = "numbers in print: 72/2025/QH15, 1673/NQ-UBTVQH15, 768/QĐ-CTN, 30/2020/NĐ-CP, 33/CT-TTg"
	srcCourt      = "numbers in print: 01/2022/NQ-HĐTP, 01/2016/TTLT-TANDTC-VKSNDTC-BTP"
	srcTT         = "numbers of its circulars in print, as 01/2022/TT-BTTTT"
	srcFront      = "numbers in print: 207/QĐ-MTTW-BTT, 39/CV-MTTQ-BTT, 03/TB/MTTQ"
	srcUnions     = "numbers in print: 61/QĐ-TLĐ, 49/HD-LĐLĐ, 367-QĐ/TWĐTN-VP, 23/HD-ĐCT"
	srcSo         = "named beside numbers in print: 1062/QĐ-SGDĐT, 4688/TB-SYT, 2489/STTTT-CNTT"
	srcPlaces     = "named beside numbers in print: 168/KH-LĐLĐ, 120/KH-CAT-PV01, 12/KH-ĐĐBQH"
	srcPlaceAlone = "named for its committee or council: 62/2002/QĐ-UB of thành phố Hà Nội"
	srcOrgs       = "named beside numbers in print: 213/QĐ-ĐHTĐ, 959/QĐ-ĐLDK, 905/QĐ-EVN, 1842/QĐ of 1977"
	srcHeads      = "named beside numbers in print: 2164/QĐ-CĐKT of Hiệu trưởng, 42/TB-ĐSVN of Tổng Giám đốc"
	srcFormer     = "numbers of its circulars and decisions in print before it was merged: 11/1999/TT-TCCP, 04/2003/TT-BVHTT, 10/2006/TT-BTS"
	srcOld        = "numbers in print: 206-CP, 07/HĐBT, 017/SL, 97/2005/QĐ-UB, 832/TC/QĐ/CĐKT"
)

// issuers are the symbols of issuers and the words for them. A symbol that is not here is kept as it is printed.
var issuers = [...]issuerRow{
	// the Party, centre: TW does not tell which of the three issued it
	{"TW", "Trung ương Đảng|Trung ương Đảng Cộng sản Việt Nam|Trung ương|Trung ương Đảng Lao động Việt Nam", partyStyle, "party-committee@vn politburo@party-committee@vn secretariat@party-committee@vn", srcHD36},
	{"", "Ban Chấp hành Trung ương|Ban Chấp hành Trung ương Đảng|Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam|BCH Trung ương|BCH Trung ương Đảng|Ban Chấp hành TW|Ban Chấp hành TW Đảng|Ban Chấp hành TƯ|Ban Chấp hành TƯ Đảng|BCHTW|BCHTW Đảng|BCH TW|BCH TW Đảng|BCHTƯ|BCH TƯ|BCH TƯ Đảng|BCH Trung ương Đảng Cộng sản Việt Nam", partyStyle, "party-committee@vn", srcHD36},
	{"", "Bộ Chính trị|Bộ Chính trị Trung ương Đảng|Bộ Chính trị Ban Chấp hành Trung ương Đảng|Bộ Chính trị Ban Chấp hành Trung ương|Bộ Chính trị Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam|BCT|Politburo", partyStyle, "politburo@party-committee@vn", srcHD36},
	{"", "Ban Bí thư|Ban Bí thư Trung ương|Ban Bí thư Trung ương Đảng|Ban Bí thư Trung ương Đảng Cộng sản Việt Nam|Ban Bí thư TW|Ban Bí thư TW Đảng|BBT|Ban Bí thư TƯ|Ban Bí thư TƯ Đảng", partyStyle, "secretariat@party-committee@vn", srcHD36},
	{"HNTW", "", partyStyle, "party-committee@vn", srcHD36},
	{"VPTW", "Văn phòng Trung ương|Văn phòng Trung ương Đảng|Văn phòng TW|Văn phòng TW Đảng", partyStyle, "office@party-committee@vn", srcHD36},
	{"BTCTW", "Ban Tổ chức Trung ương|Ban Tổ chức Trung ương Đảng|Ban Tổ chức TW|Ban Tổ chức TƯ|Ban TCTW", partyStyle, "commission.organisation@party-committee@vn", srcHD36},
	{"UBKTTW", "Ủy ban Kiểm tra Trung ương|UBKT Trung ương|UBKTTW|UBKT TW|Ủy ban Kiểm tra TW", partyStyle, "inspection-commission@party-committee@vn", srcHD36},
	{"BTGTW", "Ban Tuyên giáo Trung ương|Ban Tuyên giáo TW|Ban Tuyên giáo TƯ", partyStyle, "commission.information-education@party-committee@vn", srcHD36},
	{"BDVTW", "Ban Dân vận Trung ương|Ban Dân vận TW|Ban Dân vận TƯ", partyStyle, "commission.mass-mobilisation@party-committee@vn", srcHD36},
	{"DVTW", "", partyStyle, "commission.mass-mobilisation@party-committee@vn", "number in print: 01/HDLB-TC-DVTW"},
	{"BTGDVTW", "Ban Tuyên giáo và Dân vận Trung ương|Ban Tuyên giáo và Dân vận TW", partyStyle, "commission.information-education-mass-mobilisation@party-committee@vn", srcHD36},
	{"BNCTW", "Ban Nội chính Trung ương|Ban Nội chính TW", partyStyle, "commission.internal-affairs@party-committee@vn", srcHD36},
	{"BKTTW", "Ban Kinh tế Trung ương", partyStyle, "commission.economy@party-committee@vn", srcHD36},
	{"BCĐTW", "Ban Chỉ đạo Trung ương…", partyStyle, "", srcHD36},
	{"BCĐ", "Ban Chỉ đạo…|BCĐ…", anyStyle, "", "numbers in print: 01-KH/BCĐ"},
	{"QUTW", "Quân ủy Trung ương|Thường vụ Quân ủy Trung ương|Ban Thường vụ Quân ủy Trung ương", partyStyle, "military-commission@party-committee@vn", "number in print: 55-QĐ/QUTW"},
	{"ĐUCA", "Đảng ủy Công an Trung ương|Thường vụ Đảng ủy Công an Trung ương|Ban Thường vụ Đảng ủy Công an Trung ương", partyStyle, "party-committee@ministry.public-security@government@vn", srcHD36},
	// the Party, province and below: a symbol does not tell the place
	{"TU", "Tỉnh ủy…|Thành ủy…|BTV Tỉnh ủy…|BTV Thành ủy…|Ban Thường vụ Tỉnh ủy…|Ban Thường vụ Thành ủy…|Thường trực Tỉnh ủy…|Thường trực Thành ủy…|Ban Chấp hành Đảng bộ tỉnh…|BCH Đảng bộ tỉnh…|BCH Đảng bộ thành phố…|Ban Chấp hành Đảng bộ thành phố…", partyStyle, "party-committee@ standing-board@party-committee@", srcLocal},
	{"QU", "Quận ủy…|BTV Quận ủy…|Ban Thường vụ Quận ủy…|Thường trực Quận ủy…|Ban Chấp hành Đảng bộ quận…", partyStyle, "party-committee@ standing-board@party-committee@", srcLocal},
	{"HU", "Huyện ủy…|BTV Huyện ủy…|Ban Thường vụ Huyện ủy…|Thường trực Huyện ủy…|Ban Chấp hành Đảng bộ huyện…", partyStyle, "party-committee@ standing-board@party-committee@", srcLocal},
	{"ThU", "Thị ủy…|Ban Thường vụ Thị ủy…", partyStyle, "party-committee@ standing-board@party-committee@", srcLocal},
	{"TXU", "", partyStyle, "party-committee@ standing-board@party-committee@", srcLocal},
	{"ĐU", "Đảng ủy…|Ban Thường vụ Đảng ủy…|BTV Đảng ủy…|Ban Chấp hành Đảng bộ…|BCH Đảng bộ…", partyStyle, "party-committee@ standing-board@party-committee@", srcLocal},
	{"ĐUBP", "Đảng ủy bộ phận…", partyStyle, "party-section@party-committee@", srcLocal},
	{"ĐUK", "", partyStyle, "", "number in print: 212-QĐ/ĐUK"},
	{"ĐUKCCQ", "", partyStyle, "", srcLocal},
	{"ĐUKDN", "", partyStyle, "", srcLocal},
	{"CB", "Chi bộ…", partyStyle, "party-cell@", srcLocal},
	{"ĐB", "Đảng bộ…", partyStyle, "party-organisation@", srcLocal},
	{"BCSĐ", "Ban cán sự đảng…", partyStyle, "party-caucus@peoples-committee@", srcLocal},
	{"BCS", "", partyStyle, "party-caucus@peoples-committee@", srcLocal},
	{"ĐĐ", "Đảng đoàn…", partyStyle, "party-delegation@peoples-council@", srcLocal},
	{"VPTU", "Văn phòng Tỉnh ủy…|Chánh Văn phòng Tỉnh ủy…|Chánh Văn phòng Thành ủy…|Văn phòng Thành ủy…", partyStyle, "office@party-committee@", srcLocal},
	{"BTCTU", "Ban Tổ chức Tỉnh ủy…|Ban Tổ chức Thành ủy…", partyStyle, "commission.organisation@party-committee@", srcLocal},
	{"UBKTTU", "Ủy ban Kiểm tra Tỉnh ủy…|Ủy ban Kiểm tra Thành ủy…|UBKT Tỉnh ủy…|UBKT Thành ủy…", partyStyle, "inspection-commission@party-committee@", srcLocal},
	{"BTGTU", "Ban Tuyên giáo Tỉnh ủy…|Ban Tuyên giáo Thành ủy…", partyStyle, "commission.information-education@party-committee@", srcLocal},
	{"BDVTU", "Ban Dân vận Tỉnh ủy…|Ban Dân vận Thành ủy…", partyStyle, "commission.mass-mobilisation@party-committee@", srcLocal},
	{"BTGDVTU", "Ban Tuyên giáo và Dân vận Tỉnh ủy…|Ban Tuyên giáo và Dân vận Thành ủy…", partyStyle, "commission.information-education-mass-mobilisation@party-committee@", srcLocal},
	{"BNCTU", "Ban Nội chính Tỉnh ủy…|Ban Nội chính Thành ủy…", partyStyle, "commission.internal-affairs@party-committee@", srcLocal},
	{"BTCQU", "Ban Tổ chức Quận ủy…", partyStyle, "commission.organisation@party-committee@", srcLocal},
	{"BDVQU", "Ban Dân vận Quận ủy…", partyStyle, "commission.mass-mobilisation@party-committee@", srcLocal},
	{"BTGQU", "Ban Tuyên giáo Quận ủy…", partyStyle, "commission.information-education@party-committee@", srcLocal},
	{"BTCHU", "Ban Tổ chức Huyện ủy…", partyStyle, "commission.organisation@party-committee@", srcLocal},
	{"BDVHU", "Ban Dân vận Huyện ủy…", partyStyle, "commission.mass-mobilisation@party-committee@", srcLocal},
	{"BTGHU", "Ban Tuyên giáo Huyện ủy…", partyStyle, "commission.information-education@party-committee@", srcLocal},
	{"UBKTQU", "Ủy ban Kiểm tra Quận ủy…|UBKT Quận ủy…", partyStyle, "inspection-commission@party-committee@", srcLocal},
	{"UBKTHU", "Ủy ban Kiểm tra Huyện ủy…|UBKT Huyện ủy…", partyStyle, "inspection-commission@party-committee@", srcLocal},
	{"VPQU", "Văn phòng Quận ủy…", partyStyle, "office@party-committee@", srcLocal},
	{"VPHU", "Văn phòng Huyện ủy…", partyStyle, "office@party-committee@", srcLocal},
	{"", "Ủy ban Kiểm tra Đảng ủy…|UBKT Đảng ủy…|Ban Xây dựng Đảng…|Ban Xây dựng Đảng Đảng ủy…|Ban Tuyên giáo Đảng ủy…|Ban Tổ chức Đảng ủy…|Văn phòng Đảng ủy…", partyStyle, "", srcLocal},
	{"", "Đại hội Đảng bộ…|Đại hội đại biểu Đảng bộ…|Đại hội Chi bộ…", partyStyle, "", "named beside numbers in print: 01-NQ/ĐH"},
	// the State, centre
	{"QH", "Quốc hội|National Assembly", stateStyle, "national-assembly@vn", srcLaw},
	{"QHK", "", anyStyle, "national-assembly@vn", "number in print: 215-NQ/QHK6 of 1978"},
	{"UBTVQH", "Ủy ban Thường vụ Quốc hội|UBTVQH|UBTV Quốc hội", stateStyle, "standing-committee@national-assembly@vn", srcLaw},
	{"CTN", "Chủ tịch nước|Chủ tịch nước Cộng hòa xã hội chủ nghĩa Việt Nam|Chủ tịch nước CHXHCN Việt Nam|Chủ tịch nước Việt Nam Dân chủ Cộng hòa|Chủ tịch Hồ Chí Minh", stateStyle, "president@vn", srcLaw},
	{"CP", "Chính phủ|Government|Chính phủ Việt Nam", stateStyle, "government@vn", srcLaw},
	{"TTg", "Thủ tướng Chính phủ|Thủ tướng|Thủ tướng Chính phủ Việt Nam|TTg|TTgCP|Prime Minister", stateStyle, "head@government@vn", srcLaw},
	{"HĐBT", "Hội đồng Bộ trưởng|HĐBT", anyStyle, "", srcOld},
	{"", "Chủ tịch Hội đồng Bộ trưởng|Chủ tịch HĐBT|Phó Chủ tịch Hội đồng Bộ trưởng|Phó Chủ tịch HĐBT", anyStyle, "", srcOld},
	{"HĐCP", "Hội đồng Chính phủ|HĐCP", anyStyle, "", srcOld},
	{"", "Chủ tịch Chính phủ|Chủ tịch Chính phủ Việt Nam Dân chủ Cộng hòa|Chủ tịch Chính phủ lâm thời|Chủ tịch Chính phủ lâm thời Việt Nam Dân chủ Cộng hòa|Chủ tịch Phủ", anyStyle, "", "headings in print: SẮC LỆNH CỦA CHỦ TỊCH CHÍNH PHỦ SỐ 126"},
	{"TC", "", anyStyle, "ministry.finance@government@vn", srcOld},
	{"HĐNN", "Hội đồng Nhà nước", partyStyle, "", "numbers in print, as 48-LCT/HĐNN8: laws and ordinances of 1981 to 1992"},
	{"VPCP", "Văn phòng Chính phủ|VPCP", stateStyle, "office@government@vn", srcLaw},
	{"VPQH", "Văn phòng Quốc hội|VPQH", stateStyle, "office@national-assembly@vn", srcLaw},
	{"VPCTN", "Văn phòng Chủ tịch nước", stateStyle, "office@president@vn", srcLaw},
	{"TTKQH", "Tổng Thư ký Quốc hội", stateStyle, "", "number in print: 996/TTKQH-TT"},
	{"UBPLTP", "Ủy ban Pháp luật và Tư pháp|Ủy ban Pháp luật và Tư pháp của Quốc hội", stateStyle, "", "number in print: 423/BC-UBPLTP15"},
	{"UBPL", "Ủy ban Pháp luật|Ủy ban Pháp luật của Quốc hội", stateStyle, "", srcLaw},
	{"TANDTC", "Tòa án nhân dân tối cao|TANDTC|TAND tối cao|Chánh án Tòa án nhân dân tối cao|Chánh án TAND tối cao|Chánh án TANDTC", stateStyle, "court@vn", srcCourt},
	{"KHXX", "", stateStyle, "court@vn", "number in print: 16/1999/KHXX, of its institute"},
	{"HĐTP", "Hội đồng Thẩm phán|Hội đồng Thẩm phán Tòa án nhân dân tối cao|Hội đồng Thẩm phán TANDTC|Hội đồng Thẩm phán TAND tối cao|HĐTP|HĐTP TANDTC", stateStyle, "court@vn", srcCourt},
	{"CA", "", stateStyle, "head@court@vn", srcCourt},
	{"VKSNDTC", "Viện kiểm sát nhân dân tối cao|VKSNDTC|Viện trưởng Viện kiểm sát nhân dân tối cao|Viện KSND tối cao|VKSND tối cao|Viện trưởng VKSND tối cao|Viện trưởng VKSNDTC|Viện trưởng VKSTC|VKSTC", stateStyle, "procuracy@vn", srcCourt},
	{"VKSTC", "", stateStyle, "procuracy@vn", srcCourt},
	{"KTNN", "Kiểm toán nhà nước|Kiểm toán Nhà nước|Tổng Kiểm toán nhà nước", stateStyle, "state-audit@vn", srcTT},
	{"NHNN", "Ngân hàng Nhà nước|Ngân hàng Nhà nước Việt Nam|Thống đốc Ngân hàng Nhà nước|Thống đốc Ngân hàng Nhà nước Việt Nam|Thống đốc NHNN|Thống đốc NHNN Việt Nam|NHNN|NHNN Việt Nam|NHNNVN", stateStyle, "state-bank@government@vn", srcTT},
	{"TTCP", "Thanh tra Chính phủ|Tổng Thanh tra Chính phủ", stateStyle, "inspectorate@government@vn", srcTT},
	{"UBDT", "Ủy ban Dân tộc", stateStyle, "ethnic-affairs@government@vn", srcTT},
	{"BNV", "Bộ Nội vụ|Bộ trưởng Bộ Nội vụ", stateStyle, "ministry.home-affairs@government@vn", srcTT},
	{"BTP", "Bộ Tư pháp|Bộ trưởng Bộ Tư pháp", stateStyle, "ministry.justice@government@vn", srcTT},
	{"BTC", "Bộ Tài chính|Bộ trưởng Bộ Tài chính", stateStyle, "ministry.finance@government@vn", srcTT},
	{"BCA", "Bộ Công an|Bộ trưởng Bộ Công an", stateStyle, "ministry.public-security@government@vn", srcTT},
	{"BQP", "Bộ Quốc phòng|Bộ trưởng Bộ Quốc phòng", stateStyle, "ministry.national-defence@government@vn", srcTT},
	{"BNG", "Bộ Ngoại giao|Bộ trưởng Bộ Ngoại giao", stateStyle, "ministry.foreign-affairs@government@vn", srcTT},
	{"BCT", "Bộ Công Thương|Bộ trưởng Bộ Công Thương", stateStyle, "ministry.industry-trade@government@vn", srcTT},
	{"BGDĐT", "Bộ Giáo dục và Đào tạo|Bộ trưởng Bộ Giáo dục và Đào tạo|Bộ GD ĐT|Bộ GDĐT|Bộ trưởng Bộ GD ĐT|Bộ trưởng Bộ GDĐT", stateStyle, "ministry.education-training@government@vn", srcTT},
	{"GD-ĐT", "", stateStyle, "ministry.education-training@government@vn", "numbers in print: 12/GD-ĐT, 1235/GD-ĐT"},
	{"HĐTĐ", "Hội đồng thẩm định…", stateStyle, "", "number in print: 69/TTr-HĐTĐ"},
	{"CCKL", "Chi cục Kiểm lâm…", stateStyle, "", "number in print: 230/HD-CCKL"},
	{"BYT", "Bộ Y tế|Bộ trưởng Bộ Y tế", stateStyle, "ministry.health@government@vn", srcTT},
	{"BXD", "Bộ Xây dựng|Bộ trưởng Bộ Xây dựng", stateStyle, "ministry.construction@government@vn", srcTT},
	{"BGTVT", "Bộ Giao thông vận tải|Bộ trưởng Bộ Giao thông vận tải|Bộ GTVT", stateStyle, "ministry.transport@government@vn", srcTT},
	{"BNNPTNT", "Bộ Nông nghiệp và Phát triển nông thôn|Bộ NN PTNT|Bộ trưởng Bộ Nông nghiệp và Phát triển nông thôn|Bộ Nông nghiệp PTNT|Bộ Nông nghiệp và PTNT", stateStyle, "ministry.agriculture-rural-development@government@vn", srcTT},
	{"BNN", "", stateStyle, "ministry.agriculture-rural-development@government@vn", "numbers in print: 2972/QĐ-BNN-CN, 278/QĐ-BNN-BVTV"},
	{"BNN&PTNT", "", stateStyle, "ministry.agriculture-rural-development@government@vn", "number in print: 01/2017/TTLT-BCA-BQP-BTC-BNN&PTNT-VKSNDTC"},
	{"BTNMT", "Bộ Tài nguyên và Môi trường|Bộ trưởng Bộ Tài nguyên và Môi trường|Bộ TN MT|Bộ TNMT", stateStyle, "ministry.natural-resources-environment@government@vn", srcTT},
	{"BNNMT", "Bộ Nông nghiệp và Môi trường|Bộ trưởng Bộ Nông nghiệp và Môi trường|Bộ NN MT", stateStyle, "ministry.agriculture-environment@government@vn", srcTT},
	{"BKHĐT", "Bộ Kế hoạch và Đầu tư|Bộ trưởng Bộ Kế hoạch và Đầu tư|Bộ KH ĐT|Bộ KHĐT", stateStyle, "ministry.planning-investment@government@vn", srcTT},
	{"BLĐTBXH", "Bộ Lao động - Thương binh và Xã hội|Bộ Lao động Thương binh và Xã hội|Bộ LĐTBXH|Bộ trưởng Bộ Lao động - Thương binh và Xã hội|Bộ LĐ TBXH|Bộ LĐTB XH|Bộ LĐ TB XH", stateStyle, "ministry.labour-invalids-social-affairs@government@vn", srcTT},
	{"BTTTT", "Bộ Thông tin và Truyền thông|Bộ trưởng Bộ Thông tin và Truyền thông|Bộ TT TT|Bộ TTTT", stateStyle, "ministry.information-communications@government@vn", srcTT},
	{"BKHCN", "Bộ Khoa học và Công nghệ|Bộ trưởng Bộ Khoa học và Công nghệ|Bộ KH CN|Bộ KHCN", stateStyle, "ministry.science-technology@government@vn", srcTT},
	{"BVHTTDL", "Bộ Văn hóa, Thể thao và Du lịch|Bộ Văn hóa Thể thao và Du lịch|Bộ VHTTDL|Bộ trưởng Bộ Văn hóa, Thể thao và Du lịch|Bộ VHTT DL|Bộ VH TT DL|Bộ VH TTDL", stateStyle, "ministry.culture-sports-tourism@government@vn", srcTT},
	{"BDTTG", "Bộ Dân tộc và Tôn giáo|Bộ trưởng Bộ Dân tộc và Tôn giáo", stateStyle, "ministry.ethnic-religious-affairs@government@vn", srcTT},
	{"TCHQ", "Tổng cục Hải quan", stateStyle, "customs@vn", "number in print: 1193/TCHQ-GSQL"},
	{"TCT", "Tổng cục Thuế", stateStyle, "tax-authority@vn", srcTT},
	{"BHXH", "Bảo hiểm xã hội Việt Nam|BHXH Việt Nam|Tổng Giám đốc BHXH Việt Nam", stateStyle, "social-insurance@vn", srcTT},
	// the State, places
	{"HĐND", "Hội đồng nhân dân…|HĐND…|Thường trực HĐND…|Thường trực Hội đồng nhân dân…|TT HĐND…", stateStyle, "peoples-council@", srcND30},
	{"UBND", "Ủy ban nhân dân…|UBND…|Chủ tịch UBND…|Chủ tịch Ủy ban nhân dân…|UNBD…|Chủ tịch UNBD…|CT UBND…", stateStyle, "peoples-committee@ head@peoples-committee@", srcND30},
	{"", "tỉnh…|thành phố…", stateStyle, "", srcPlaceAlone},
	{"CTUBND", "", stateStyle, "head@peoples-committee@", "number in print: 587/QĐ-CTUBND"},
	{"UB", "", stateStyle, "peoples-committee@", srcOld},
	{"SNV", "Sở Nội vụ…", stateStyle, "department.home-affairs@peoples-committee@", srcND30},
	{"SGDĐT", "Sở Giáo dục và Đào tạo…", stateStyle, "department.education-training@peoples-committee@", srcSo},
	{"SYT", "Sở Y tế…", stateStyle, "department.health@peoples-committee@", srcSo},
	{"STP", "Sở Tư pháp…", stateStyle, "department.justice@peoples-committee@", srcSo},
	{"STC", "Sở Tài chính…", stateStyle, "department.finance@peoples-committee@", srcSo},
	{"SXD", "Sở Xây dựng…", stateStyle, "department.construction@peoples-committee@", srcSo},
	{"SCT", "Sở Công Thương…", stateStyle, "department.industry-trade@peoples-committee@", srcSo},
	{"SNNMT", "Sở Nông nghiệp và Môi trường…", stateStyle, "department.agriculture-environment@peoples-committee@", srcSo},
	{"SNNPTNT", "Sở Nông nghiệp và Phát triển nông thôn…", stateStyle, "department.agriculture-rural-development@peoples-committee@", srcSo},
	{"SNN", "", stateStyle, "department.agriculture-rural-development@peoples-committee@", srcSo},
	{"SKHCN", "Sở Khoa học và Công nghệ…", stateStyle, "department.science-technology@peoples-committee@", srcSo},
	{"SKHĐT", "Sở Kế hoạch và Đầu tư…", stateStyle, "department.planning-investment@peoples-committee@", srcSo},
	{"SLĐTBXH", "Sở Lao động - Thương binh và Xã hội…", stateStyle, "department.labour-invalids-social-affairs@peoples-committee@", srcSo},
	{"STTTT", "Sở Thông tin và Truyền thông…", stateStyle, "department.information-communications@peoples-committee@", srcSo},
	{"STNMT", "Sở Tài nguyên và Môi trường…", stateStyle, "department.natural-resources-environment@peoples-committee@", srcSo},
	{"SGTVT", "Sở Giao thông vận tải…", stateStyle, "department.transport@peoples-committee@", srcSo},
	{"SVHTTDL", "Sở Văn hóa, Thể thao và Du lịch…", stateStyle, "department.culture-sports-tourism@peoples-committee@", srcSo},
	{"SVHTT", "Sở Văn hóa và Thể thao…", stateStyle, "department.culture-sports@peoples-committee@", srcSo},
	{"SDTTG", "Sở Dân tộc và Tôn giáo…", stateStyle, "department.ethnic-religious-affairs@peoples-committee@", srcSo},
	{"VP", "", anyStyle, "", "number in print: 279/VP-QU"},
	{"BDT", "Ban Dân tộc…|Trưởng Ban Dân tộc…", stateStyle, "", srcSo},
	{"", "Sở…|Giám đốc Sở…", stateStyle, "", srcND30},
	{"", "Đoàn đại biểu Quốc hội…|Đoàn ĐBQH…", stateStyle, "assembly-delegation@", srcPlaces},
	{"", "Bộ trưởng Bộ…", stateStyle, "", srcTT},
	{"", "Phòng…|Trưởng phòng…", stateStyle, "", srcND30},
	{"", "Chánh Văn phòng UBND…|Chánh Văn phòng Ủy ban nhân dân…|Chánh Văn phòng HĐND và UBND…|Văn phòng UBND…|Văn phòng Ủy ban nhân dân…|Văn phòng HĐND và UBND…|Văn phòng HĐND-UBND…", stateStyle, "office@peoples-committee@ joint-office@peoples-committee@", srcND30},
	{"", "Thanh tra tỉnh…|Thanh tra thành phố…|Thanh tra huyện…|Thanh tra quận…|Chánh Thanh tra…|Chánh Thanh tra tỉnh…|Chánh Thanh tra thành phố…", stateStyle, "inspectorate@peoples-committee@", srcND30},
	{"", "Công an…|Giám đốc Công an…|Trưởng Công an…", stateStyle, "police@", srcPlaces},
	{"", "Bộ Chỉ huy quân sự…|Bộ CHQS…|Ban Chỉ huy quân sự…|Ban CHQS…", stateStyle, "military-command@", srcPlaces},
	{"TAND", "Tòa án nhân dân…|TAND…|Chánh án Tòa án nhân dân…|Chánh án TAND…", stateStyle, "court@", srcPlaces},
	{"VKSND", "Viện kiểm sát nhân dân…|VKSND…|Viện KSND…|Viện trưởng Viện kiểm sát nhân dân…|Viện trưởng VKSND…", stateStyle, "procuracy@", srcPlaces},
	{"", "Cục Thuế…|Cục Thuế tỉnh…|Cục Thuế thành phố…|Chi cục Thuế…|Thuế tỉnh…|Thuế thành phố…", stateStyle, "tax-authority@", srcTT},
	{"", "Kho bạc Nhà nước…|KBNN…", stateStyle, "state-treasury@", srcTT},
	{"", "Cục Hải quan…|Chi cục Hải quan…", stateStyle, "customs@", srcTT},
	{"", "Tổng cục Thống kê|Cục Thống kê…|Chi cục Thống kê…", stateStyle, "statistics-office@", srcTT},
	{"", "Tổng cục…|Tổng cục trưởng Tổng cục…|Cục trưởng Cục…|Vụ trưởng Vụ…", stateStyle, "", srcTT},
	{"ĐHQGHN", "Đại học Quốc gia Hà Nội|Giám đốc Đại học Quốc gia Hà Nội", stateStyle, "", "number in print: 5115/QĐ-ĐHQGHN"},
	{"ĐHQG", "Đại học Quốc gia…|Giám đốc Đại học Quốc gia…", stateStyle, "", "number in print: 5115/QĐ-ĐHQGHN"},
	{"HVCTQG", "Học viện Chính trị quốc gia Hồ Chí Minh|Giám đốc Học viện Chính trị quốc gia Hồ Chí Minh", anyStyle, "political-academy@party-committee@vn", "number in print: 57-KH/HVCTQG"},
	{"NHCS", "Ngân hàng Chính sách xã hội…", stateStyle, "", "number in print: 368/NHCS-QLN"},
	{"HĐBCQG", "Hội đồng bầu cử quốc gia", stateStyle, "", srcTT},
	{"UBBC", "Ủy ban bầu cử…", stateStyle, "", srcTT},
	{"", "Ban Quản lý…|Ban Quản lý dự án…|Ban Quản lý dự án đầu tư xây dựng…|Ban Quản lý các khu công nghiệp…|Ban Quản lý các khu chế xuất và công nghiệp…|Ban Quản lý khu kinh tế…", stateStyle, "", srcND30},
	{"", "Bảo hiểm xã hội…|BHXH…|Tổng Giám đốc Bảo hiểm xã hội Việt Nam", stateStyle, "social-insurance@", srcTT},
	// ministries and other central bodies that were merged or renamed
	{"BGD", "Bộ Giáo dục|Bộ trưởng Bộ Giáo dục", stateStyle, "", srcFormer},
	{"BVHTT", "Bộ Văn hóa - Thông tin|Bộ Văn hóa Thông tin|Bộ trưởng Bộ Văn hóa - Thông tin", stateStyle, "", srcFormer},
	{"BTM", "Bộ Thương mại|Bộ trưởng Bộ Thương mại", stateStyle, "", srcFormer},
	{"BCN", "Bộ Công nghiệp|Bộ trưởng Bộ Công nghiệp", stateStyle, "", srcFormer},
	{"BTS", "Bộ Thủy sản|Bộ trưởng Bộ Thủy sản", stateStyle, "", srcFormer},
	{"BBCVT", "Bộ Bưu chính, Viễn thông|Bộ trưởng Bộ Bưu chính, Viễn thông", stateStyle, "", srcFormer},
	{"BKHCNMT", "Bộ Khoa học, Công nghệ và Môi trường", stateStyle, "", srcFormer},
	{"LĐTBXH", "", stateStyle, "ministry.labour-invalids-social-affairs@government@vn", "numbers in print: 20/LĐTBXH-TT"},
	{"TCCP", "Ban Tổ chức - Cán bộ Chính phủ|Ban Tổ chức Cán bộ Chính phủ", stateStyle, "", srcFormer},
	{"BTCCBCP", "", stateStyle, "", srcFormer},
	{"VGCP", "Ban Vật giá Chính phủ", stateStyle, "", srcFormer},
	{"TTNN", "Thanh tra Nhà nước|Tổng Thanh tra Nhà nước", stateStyle, "", srcFormer},
	{"UBTDTT", "Ủy ban Thể dục thể thao", stateStyle, "", srcFormer},
	{"UBDSGĐTE", "Ủy ban Dân số, Gia đình và Trẻ em", stateStyle, "", srcFormer},
	{"UBDTMN", "Ủy ban Dân tộc và Miền núi", stateStyle, "", srcFormer},
	{"TCTK", "", stateStyle, "", "number in print: 111/QĐ-TCTK"},
	{"TCTHADS", "Tổng cục Thi hành án dân sự", stateStyle, "", "number in print: 899/QĐ-TCTHADS"},
	{"UBCK", "Ủy ban Chứng khoán Nhà nước|UBCKNN", stateStyle, "", "numbers in print: 151/GP-UBCK, 15/QĐ-UBCK"},
	{"VTLTNN", "Cục Văn thư và Lưu trữ nhà nước", stateStyle, "", "number in print: 822/HD-VTLTNN"},
	{"HVHCQG", "Học viện Hành chính Quốc gia|Học viện Hành chính", stateStyle, "", srcOrgs},
	{"LB", "Liên bộ", anyStyle, "", "numbers in print: 20/TT-LB, 53/1998/TT-LT"},
	{"LT", "", anyStyle, "", "numbers in print: 20/TT-LB, 53/1998/TT-LT"},
	{"CCBVN", "", anyStyle, "veterans-association@vn", "number in print: 127/2007/TTLT-BQP-CCBVN"},
	{"BTTUBTWMTTQVN", "", stateStyle, "standing-board@front-committee@vn", srcFront},
	{"VKS", "Viện kiểm sát…", stateStyle, "procuracy@", srcPlaces},
	{"KBNN", "", stateStyle, "state-treasury@", srcTT},
	{"CTHADS", "Cục Thi hành án dân sự…|Chi cục Thi hành án dân sự…", stateStyle, "", srcPlaces},
	{"TĐTN", "BCH Thành Đoàn…|Ban Chấp hành Thành đoàn…|BTV Thành Đoàn…", partyStyle, "youth-union@", "number in print: 15-CT/TĐTN-BTG"},
	{"ĐTN", "Đoàn Thanh niên…", partyStyle, "youth-union@", "number in print: 133-KH/ĐTN"},
	{"", "BCH Tỉnh đoàn…|Ban Chấp hành Tỉnh đoàn…|BCH Huyện đoàn…|BCH Quận đoàn…|Ban Chấp hành Đoàn…|BCH Đoàn…", partyStyle, "youth-union@", srcPlaces},
	// whose symbols are in no table: their names tell
	{"", "Trường…|Giám đốc Học viện…|Giám đốc Đại học…|Viện trưởng Viện…|Giám đốc Trung tâm…|Giám đốc Bệnh viện…|Đại học…|Học viện…|Viện…|Trung tâm…|Bệnh viện…", anyStyle, "", srcOrgs},
	{"", "Cục…|Chi cục…|Vụ…|Ban…|Trưởng Ban…|Bộ…|Ủy ban…|Hội đồng…|Hội đồng trường…|Hội đồng quản trị…|Hội đồng thành viên…|Văn phòng…|Chi nhánh…|Thanh tra…", anyStyle, "", srcOrgs},
	{"", "Ban Thường vụ…|Ban Chấp hành…|Ban Thường trực…|BTV…|BCH…|Đoàn Chủ tịch…", anyStyle, "", srcOrgs},
	{"", "Công ty…|Tổng công ty…|Tập đoàn…|Ngân hàng…", anyStyle, "", srcOrgs},
	{"", "Hiệu trưởng…|Hiệu trưởng Trường…|Hiệu trưởng Đại học…|Tổng Giám đốc…|Tổng Giám đốc Công ty…|Tổng Giám đốc Tổng công ty…|Tổng Giám đốc Tập đoàn…|Tổng Giám đốc Ngân hàng…|Giám đốc…|Giám đốc Công ty…|Giám đốc Ban Quản lý…|Viện trưởng…|Cục trưởng…|Tổng cục trưởng…|Vụ trưởng…|Chủ tịch Hội đồng quản trị…|Chủ tịch HĐQT…|Chủ tịch Hội đồng thành viên…|Chủ tịch HĐTV…|Chủ tịch Hội đồng trường…|HĐQT…|HĐTV…", anyStyle, "", srcHeads},
	{"", "Tổng Tham mưu trưởng|Bộ Tổng Tham mưu|Tổng cục Chính trị|Chủ nhiệm Tổng cục Chính trị|Thủ trưởng Bộ Tổng Tham mưu", anyStyle, "", srcHeads},
	{"", "Hiệp hội…|Liên hiệp…|Liên hiệp các Hội…|Hội…|Quân khu…|Quân đoàn…|Bộ Tư lệnh…", anyStyle, "", srcOrgs},
	{"", "Tổ công tác…", anyStyle, "", srcOrgs},
	// the Front and the organisations
	{"MTTW", "Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam|Ủy ban Trung ương MTTQ Việt Nam|UBTW MTTQ Việt Nam|UBTƯ MTTQ Việt Nam|Ủy ban TƯ MTTQ Việt Nam|Ủy ban TW MTTQ Việt Nam|UBTW MTTQVN", stateStyle, "front-committee@vn", srcFront},
	{"MTTW-BTT", "Ban Thường trực Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam|Ban Thường trực Ủy ban Trung ương MTTQ Việt Nam|Ban Thường trực UBTW MTTQ Việt Nam|BTT UBTW MTTQ Việt Nam|Ban Thường trực UBTƯ MTTQ Việt Nam|Ban Thường trực Ủy ban TW MTTQ Việt Nam|BTT UBTƯ MTTQ Việt Nam", stateStyle, "standing-board@front-committee@vn", srcFront},
	{"MTTQ", "Ủy ban Mặt trận Tổ quốc…|Ủy ban MTTQ…|UBMTTQ…|Mặt trận Tổ quốc…|MTTQ…|Ủy ban MTTQVN…|UB MTTQ…", anyStyle, "front-committee@", srcFront},
	{"MTTQ-BTT", "Ban Thường trực Ủy ban MTTQ…|Ban Thường trực Ủy ban MTTQVN…|BTT Ủy ban MTTQVN…|Ban Thường trực Ủy ban Mặt trận Tổ quốc…|Ban Thường trực UBMTTQ…|Ban Thường trực UB MTTQ…|BTT Ủy ban MTTQ…|BTT UBMTTQ…|BTT Ủy ban Mặt trận Tổ quốc…|Ban Thường trực Mặt trận Tổ quốc…|Ban Thường trực MTTQ…", stateStyle, "standing-board@front-committee@", srcFront},
	{"UBTWMTTQVN", "", stateStyle, "front-committee@vn", "number in print: 02/2008/NQLT-CP-UBTWMTTQVN"},
	{"ĐCTUBTWMTTQVN", "Đoàn Chủ tịch Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam|Đoàn Chủ tịch Ủy ban Trung ương MTTQ Việt Nam|Đoàn Chủ tịch UBTW MTTQ Việt Nam|Đoàn Chủ tịch UBTƯ MTTQ Việt Nam", stateStyle, "presidium@front-committee@vn", srcFront},
	{"TLĐ", "Tổng Liên đoàn Lao động Việt Nam|Tổng Liên đoàn|Tổng LĐLĐ Việt Nam|Đoàn Chủ tịch Tổng Liên đoàn Lao động Việt Nam|Đoàn Chủ tịch Tổng Liên đoàn|TLĐ|Tổng LĐLĐVN|Ban Chấp hành Tổng Liên đoàn Lao động Việt Nam|Ban Chấp hành Tổng Liên đoàn|Ban Chấp hành Tổng LĐLĐ Việt Nam|BCH Tổng Liên đoàn Lao động Việt Nam|BCH Tổng Liên đoàn|BCH Tổng LĐLĐ Việt Nam|Đoàn Chủ tịch Tổng LĐLĐ Việt Nam|Đoàn Chủ tịch TLĐ|Chủ tịch Tổng Liên đoàn Lao động Việt Nam", stateStyle, "trade-union@vn presidium@trade-union@vn", srcUnions},
	{"LĐLĐ", "Liên đoàn Lao động…|LĐLĐ…|Ban Thường vụ LĐLĐ…|Ban Thường vụ Liên đoàn Lao động…|BTV LĐLĐ…|BTV Liên đoàn Lao động…|Ban Chấp hành LĐLĐ…|Ban Chấp hành Liên đoàn Lao động…", stateStyle, "trade-union@", srcUnions},
	{"ĐCT", "Đoàn Chủ tịch Trung ương Hội Liên hiệp Phụ nữ Việt Nam|Đoàn Chủ tịch TW Hội LHPN Việt Nam|Hội Liên hiệp Phụ nữ Việt Nam|Trung ương Hội Liên hiệp Phụ nữ Việt Nam|Đoàn Chủ tịch TƯ Hội LHPN Việt Nam|Đoàn Chủ tịch Trung ương Hội LHPN Việt Nam|Trung ương Hội LHPN Việt Nam|TW Hội LHPN Việt Nam|Hội LHPN Việt Nam|Ban Chấp hành Trung ương Hội Liên hiệp Phụ nữ Việt Nam|Ban Chấp hành Trung ương Hội LHPN Việt Nam", stateStyle, "womens-union@vn presidium@womens-union@vn", srcUnions},
	{"TWĐTN", "Trung ương Đoàn|Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh|Ban Bí thư Trung ương Đoàn|Ban Chấp hành Trung ương Đoàn|Ban Thường vụ Trung ương Đoàn|BCH Trung ương Đoàn|Ban Bí thư Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh|Ban Thường vụ Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh|Ban Chấp hành Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh|BCH Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh|Trung ương Đoàn TNCS Hồ Chí Minh|Ban Bí thư Trung ương Đoàn TNCS Hồ Chí Minh|Ban Thường vụ Trung ương Đoàn TNCS Hồ Chí Minh|Ban Chấp hành Trung ương Đoàn TNCS Hồ Chí Minh|BCH Trung ương Đoàn TNCS Hồ Chí Minh|TW Đoàn|Ban Bí thư TW Đoàn|Ban Thường vụ TW Đoàn|Ban Chấp hành TW Đoàn|BCH TW Đoàn|TW Đoàn TNCS Hồ Chí Minh|Ban Bí thư TW Đoàn TNCS Hồ Chí Minh|Ban Thường vụ TW Đoàn TNCS Hồ Chí Minh|Ban Chấp hành TW Đoàn TNCS Hồ Chí Minh|BCH TW Đoàn TNCS Hồ Chí Minh|TƯ Đoàn|Ban Bí thư TƯ Đoàn|Ban Thường vụ TƯ Đoàn|Ban Chấp hành TƯ Đoàn|BCH TƯ Đoàn|TƯ Đoàn TNCS Hồ Chí Minh|Ban Bí thư TƯ Đoàn TNCS Hồ Chí Minh|Ban Thường vụ TƯ Đoàn TNCS Hồ Chí Minh|Ban Chấp hành TƯ Đoàn TNCS Hồ Chí Minh|BCH TƯ Đoàn TNCS Hồ Chí Minh", partyStyle, "youth-union@vn", srcUnions},
	{"HNDTW", "Trung ương Hội Nông dân Việt Nam|Hội Nông dân Việt Nam|TW Hội Nông dân Việt Nam|TƯ Hội Nông dân Việt Nam|Ban Chấp hành Trung ương Hội Nông dân Việt Nam|Ban Thường vụ Trung ương Hội Nông dân Việt Nam|BCH Trung ương Hội Nông dân Việt Nam", partyStyle, "farmers-union@vn", "36-HD/VPTW as the organisations follow it"},
	{"", "Tỉnh đoàn…|Thành đoàn…|Quận đoàn…|Huyện đoàn…|Thị đoàn…|Ban Thường vụ Tỉnh đoàn…|Ban Thường vụ Thành đoàn…|Ban Thường vụ Quận đoàn…|Ban Thường vụ Huyện đoàn…|BTV Tỉnh đoàn…|BTV Thành đoàn…|BTV Huyện đoàn…|BTV Đoàn trường|Ban Thường vụ Đoàn…|BTV Đoàn…|Đoàn trường|Ban Chấp hành Đoàn trường|BCH Đoàn trường", partyStyle, "youth-union@ standing-board@youth-union@", srcPlaces},
	{"TWH", "Trung ương Hội…|Đoàn Chủ tịch Trung ương Hội…|Đoàn Chủ tịch Ủy ban Trung ương Hội…|Ban Thường vụ Trung ương Hội…|Ban Chấp hành Trung ương Hội…", anyStyle, "", "number in print: 148-HD/TWH"},
	{"UBH", "Ủy ban Hội…|Ủy ban Hội Liên hiệp Thanh niên Việt Nam…|Ủy ban Hội LHTN Việt Nam…", anyStyle, "", "number in print: 05/KH-UBH"},
	{"CĐGD", "Công đoàn Giáo dục Việt Nam|Công đoàn ngành Giáo dục…|Công đoàn Giáo dục…", stateStyle, "", srcUnions},
	{"", "Công đoàn…|Ban Thường vụ Công đoàn…", stateStyle, "", srcUnions},
	{"", "Hội Liên hiệp Phụ nữ…|Hội LHPN…|Ban Thường vụ Hội Liên hiệp Phụ nữ…|Ban Thường vụ Hội LHPN…|BTV Hội LHPN…|BTV Hội Liên hiệp Phụ nữ…|Ban Chấp hành Hội LHPN…|Ban Chấp hành Hội Liên hiệp Phụ nữ…", stateStyle, "womens-union@", srcPlaces},
	{"HNDT", "Hội Nông dân tỉnh…", anyStyle, "", "number in print: 20-HD/HNDT"},
	{"HND", "Hội Nông dân…|Ban Thường vụ Hội Nông dân…|BTV Hội Nông dân…|Ban Chấp hành Hội Nông dân…|BCH Hội Nông dân…", anyStyle, "farmers-union@", srcPlaces},
	{"", "Hội Cựu chiến binh…|Hội CCB…|Ban Thường vụ Hội Cựu chiến binh…|Ban Thường vụ Hội CCB…|BTV Hội CCB…|BTV Hội Cựu chiến binh…|Ban Chấp hành Hội Cựu chiến binh…", anyStyle, "veterans-association@", srcPlaces},
	{"CCB", "Trung ương Hội Cựu chiến binh Việt Nam|Hội Cựu chiến binh Việt Nam|Trung ương Hội CCB Việt Nam|TW Hội CCB Việt Nam|Hội CCB Việt Nam", anyStyle, "veterans-association@vn", srcUnions},
}

// IssuerSource returns where the symbol of an issuer is taken from: rules, or numbers in print. It is "" for a symbol that is in no
// table; of a joint one, "BTCTW-BTGTW", it is that of the lead.
func IssuerSource(symbol string) string {
	if r := issuerRowOf(symbol); r != nil {
		return r.source
	}
	return ""
}

// IssuerUnits yields who may have issued a document under the symbol, of the units that are there on the day of the view and
// the holders of their posts: more than one is an ambiguity, and none is unknown. A symbol does not tell the place: TU is any
// province, and yields what sits in the given place alone, or without a place that of every province. Nor does TW tell which
// of the three central organs it is. A symbol that is in no table is looked for among those of the units of the place.
func IssuerUnits(v org.View, symbol string, place org.AreaID) iter.Seq[org.Actor] {
	return func(yield func(org.Actor) bool) {
		r := issuerRowOf(symbol)
		if r == nil || r.at == "" {
			for u, _ := range v.Area(place).Candidates() {
				if u.Symbol() == symbol && !yield(org.Actor{Unit: u.ID()}) {
					return
				}
			}
			return
		}
		for at := range strings.FieldsSeq(r.at) {
			if strings.HasSuffix(at, "@vn") {
				if a := actorOf(at); !v.Unit(a.Unit).IsZero() && !yield(a) {
					return
				}
				continue
			}
			for a := range places(v, place) {
				x := actorOf(at + string(a.ID()))
				if u := v.Unit(x.Unit); (u.Symbol() == r.symbol || u.Symbol() == "" && x.Unit.Host() != "") && !u.IsZero() && !yield(x) {
					return
				}
			}
		}
	}
}

// places yields the place, or every area where none is given.
func places(v org.View, place org.AreaID) iter.Seq[org.Area] {
	if place == "" {
		return v.Areas()
	}
	return func(yield func(org.Area) bool) {
		if a := v.Area(place); !a.IsZero() {
			yield(a)
		}
	}
}

// actorOf is an issuer by its ID, the zero Actor if it is none.
func actorOf(id string) org.Actor {
	a, _ := org.ParseActor(id)
	return a
}
