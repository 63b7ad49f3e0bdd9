package news

import (
	"slices"
	"strings"
)

// A form is a document as it is cited: # stands for the serial, @ for the year, & for an agency.
type form struct{ label, number, issuer string }

var forms = []form{
	{"Nghị định số ", "#/@/NĐ-CP", "Chính phủ"},
	{"Nghị quyết số ", "#/NQ-CP", "Chính phủ"},
	{"Quyết định số ", "#/QĐ-TTg", "Thủ tướng Chính phủ"},
	{"Chỉ thị số ", "#/CT-TTg", "Thủ tướng Chính phủ"},
	{"Công điện số ", "#/CĐ-TTg", "Thủ tướng Chính phủ"},
	{"Thông tư số ", "#/@/TT-&", "Bộ trưởng"},
	{"Quyết định số ", "#/QĐ-UBND", "Ủy ban nhân dân tỉnh"},
	{"Quyết định số ", "#/@/QĐ-UBND", "Ủy ban nhân dân thành phố"},
	{"Nghị quyết số ", "#/@/NQ-HĐND", "Hội đồng nhân dân tỉnh"},
	{"Kế hoạch số ", "#/KH-UBND", "Ủy ban nhân dân phường"},
	{"Nghị quyết số ", "#/NQ-UBTVQH15", "Ủy ban Thường vụ Quốc hội"},
	{"Luật số ", "#/@/QH15", "Quốc hội"},
	{"Nghị quyết số ", "#-NQ/TW", "Bộ Chính trị"},
	{"Chỉ thị số ", "#-CT/TW", "Ban Bí thư"},
	{"Quy định số ", "#-QĐ/TW", "Ban Chấp hành Trung ương"},
	{"Kết luận số ", "#-KL/TW", "Bộ Chính trị"},
	{"Hướng dẫn số ", "#-HD/BTCTW", "Ban Tổ chức Trung ương"},
	{"Chương trình số ", "#-CTr/TU", "Thành ủy"},
	{"Kế hoạch số ", "#-KH/TU", "Tỉnh ủy"},
	{"Công văn số ", "#/UBND-NC", "Ủy ban nhân dân xã"},
}

var agencies = strings.Fields("BNV BTC BYT BGDĐT BNNPTNT BXD BTNMT BLĐTBXH BVHTTDL BTP")

// citing are sentences about a document.
var citing = []string{
	"Việc này được làm theo {cited}.",
	"Căn cứ {cited}, {organ} đã giao từng phòng việc cụ thể và hẹn ngày báo cáo.",
	"Ông {person} nhắc lại yêu cầu tại {cited}, nhất là phần công khai kết quả cho người dân biết.",
	"Nội dung {cited} được phổ biến tới các chi bộ trước ngày {short}.",
	"Trước đó, {organ} ban hành kế hoạch thực hiện {cited} trên địa bàn.",
	"Mức hỗ trợ tính theo {cited}, ai thuộc diện nào nhận theo diện đó.",
}

// plain are about anything else.
var plain = []string{
	"Sáng {day}, {organ} họp bàn việc {work} tại {place}.",
	"Theo bà {person}, người dân {place} mong việc {work} làm xong trước mùa mưa.",
	"Cả năm, {place} có {number} hộ {did}, tăng {percent} so với năm trước.",
	"Ông {person} kể, hồi mới về {place}, ông phải đi từng nhà để {did2}.",
	"Nhờ vậy, tỷ lệ hộ {did} lên tới {percent}, cao hơn mức chung của cả vùng.",
	"Đến trưa, trời {weather}, bà con vẫn đứng kín sân đình chờ nghe kết quả.",
	"Anh {person} cho biết nhóm của anh có {number} người, phần lớn là người trẻ ở {place}.",
	"Buổi tối, {group} tập văn nghệ ở nhà văn hóa, ai rảnh thì tới.",
	"Chị {person} gọi số {phone} để hỏi giờ mở cửa, được trả lời ngay trong buổi sáng.",
	"Đường vào {place} dài gần {number} mét, trước là lối đất, nay xe tải nhỏ đi được.",
	"Quán mở cửa 24/7, cuối tuần đông gấp đôi ngày thường.",
	"Có tới 3/4 số người được hỏi nói rằng họ hài lòng với cách {group} {did2}.",
	"Từ đầu tháng đến ngày {short}, {organ} đã tiếp {number} lượt người đến hỏi việc {work}.",
	"Cụ {person}, năm nay ngoài tám mươi, vẫn nhớ rõ ngày {place} có điện.",
	"Giá {goods} tại chợ {place} sáng nay nhích lên {percent}, người bán nói do {weather} kéo dài.",
	"Mới đây, {group} góp tiền mua {goods} tặng các cháu học giỏi.",
	"Khi nghe chuyện {work}, nhiều người tỏ ra lo, vài người lại thấy vui.",
	"Trận chung kết diễn ra chiều {day}, đội {place} thắng 3-1 dù mất người từ hiệp một.",
	"Bác sĩ {person} khuyên mọi người uống đủ nước, mặc ấm và đừng ra ngoài khi {weather}.",
	"Cô giáo {person} dạy ở {place} đã {number} tháng, học trò quý cô như người nhà.",
	"Hàng {goods} chất đầy kho, xe chở ra cảng mỗi ngày {number} tấn.",
	"Không ai bảo ai, {group} cùng nhau {did2} ngay trong đêm.",
	"Một vài nơi còn lúng túng, hồ sơ về việc {work} phải làm lại đến hai ba lần.",
	"Ông {person}, Chủ tịch Ủy ban nhân dân xã {name}, hứa trả lời từng thư trước ngày {short}.",
	"Bà {person}, Bí thư Đảng ủy phường {name}, nói việc {work} phải hỏi ý dân trước đã.",
	"Đồng chí {person}, Phó Trưởng Ban Dân vận Tỉnh ủy, đến thăm {group} rồi về ngay trong ngày.",
	"Ngôi nhà cũ ở {place} được sửa lại, giữ nguyên mái ngói và hàng cau trước sân.",
}

var words = map[string][]string{
	"organ": {"Ủy ban nhân dân phường", "Đảng ủy xã", "Hội Liên hiệp Phụ nữ huyện", "Ủy ban Mặt trận Tổ quốc tỉnh", "Ban Dân vận Thành ủy", "Sở Nội vụ",
		"Đoàn Thanh niên xã", "Công an phường", "Hội đồng nhân dân thành phố", "Ban Quản lý chợ", "lãnh đạo nhà trường", "Hội Cựu chiến binh xã"},
	"kind": {"thôn", "xã", "phường", "khu phố", "ấp", "xóm", "làng", "phố", "bản", "thị trấn", "bến", "khu tập thể"},
	"work": {"sửa mương tưới", "cấp nước sạch", "đổi giấy tờ nhà đất", "xếp lại chợ", "dạy nghề cho thanh niên", "trồng cây ven đường", "hỗ trợ hộ nghèo",
		"phòng cháy", "khám bệnh miễn phí", "xây cầu qua suối", "số hóa hồ sơ", "thu gom rác", "giữ nghề dệt"},
	"did":     {"thoát nghèo", "dùng nước máy", "trồng rau sạch", "có nhà mới", "nuôi tôm", "làm du lịch tại nhà", "đóng bảo hiểm y tế"},
	"did2":    {"dọn đường", "vận động góp công", "giúp người già", "dựng lại nhà", "gặt lúa chạy bão", "nấu cơm cho đội cứu hộ", "dạy các em học chữ"},
	"weather": {"mưa nhỏ", "nắng gắt", "trở gió", "rét đậm", "oi bức", "mưa to", "sương mù dày"},
	"group":   {"các chị trong tổ", "đội bóng của làng", "nhóm bạn trẻ", "hội đồng hương", "các cụ trong câu lạc bộ", "bà con hai bên đường", "tốp thợ xây"},
	"goods":   {"rau muống", "cá biển", "gạo nếp", "sách vở", "vải thiều", "gỗ keo", "hoa cúc", "cà phê nhân", "xi măng"},
}

// Labels returns the words that stand before the numbers: "Nghị định".
func Labels() []string {
	return distinct(func(f form) string { return strings.TrimSuffix(f.label, " số ") })
}

// Issuers returns who issues the documents that are cited.
func Issuers() []string { return distinct(func(f form) string { return f.issuer }) }

func distinct(of func(form) string) (list []string) {
	for _, f := range forms {
		if s := of(f); !slices.Contains(list, s) {
			list = append(list, s)
		}
	}
	return list
}
