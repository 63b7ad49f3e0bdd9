package directive_test

import (
	"fmt"
	"math/rand/v2"
	"regexp"
	"strings"
	"testing"

	"github.com/vnpolity/vnpolity/directive"
)

// prose is ordinary text: sentences of the news with dates, counts and names, and no citation.
var prose = [...]string{
	"Sáng nay, tại trụ sở Ủy ban nhân dân, đoàn công tác đã làm việc với lãnh đạo địa phương về tình hình kinh tế - xã hội và an sinh của người dân vùng núi. ",
	"Theo báo cáo, trong quý vừa qua có 1.245 hộ thoát nghèo, đạt 86,5% chỉ tiêu; thu ngân sách ước đạt 3.412 tỷ đồng, tăng 12% so với cùng kỳ năm trước. ",
	"Bà con phấn khởi khi con đường liên xã dài hơn 7 km được đưa vào sử dụng, nối liền các thôn bản vốn bị chia cắt mỗi mùa mưa lũ kéo dài nhiều tuần. ",
	"Đồng chí Bí thư nhấn mạnh vai trò của người đứng đầu, yêu cầu các đơn vị tiếp tục lắng nghe ý kiến của nhân dân và giải quyết kịp thời những vướng mắc này. ",
	"Hội nghị diễn ra trong 2 ngày, từ 24/2 đến 25/2/2023, với sự tham dự của hơn 150 đại biểu đến từ 11 phường và các cơ quan liên quan trên địa bàn thành phố. ",
	"Chương trình nghệ thuật thu hút hàng nghìn khán giả, trong đó có nhiều bạn trẻ lần đầu được nghe những làn điệu dân ca của quê hương mình ngay giữa lòng phố. ",
	"Các trường học đã chuẩn bị chu đáo cho năm học mới: sửa sang phòng lớp, trồng thêm cây xanh, bổ sung sách vở cho học sinh có hoàn cảnh khó khăn. ",
}

var cited = [...]string{
	"Nội dung được thực hiện theo Quyết định số %d-QĐ/TW ngày 12/12/2013 của Bộ Chính trị. ",
	"Căn cứ Nghị định số %d/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ, các đơn vị rà soát hồ sơ. ",
	"Địa phương triển khai Chỉ thị số %d/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ. ",
	"Việc này đã được nêu tại khoản 2 Điều 5 Thông tư %d/2011/TT-BNV của Bộ Nội vụ. ",
	"Ủy ban nhân dân ban hành Quyết định số %d/QĐ-UBND về việc phân công nhiệm vụ. ",
	"Mọi việc theo tinh thần Nghị quyết %d của Trung ương. ",
}

// ordinary makes size bytes of prose with a citation about every 750.
func ordinary(size int) string {
	r := rand.New(rand.NewPCG(1, 2))
	var b strings.Builder
	b.Grow(size + 1000)
	for last := 0; b.Len() < size; {
		b.WriteString(prose[r.IntN(len(prose))])
		if b.Len()-last >= 700 {
			fmt.Fprintf(&b, cited[r.IntN(len(cited))], 1+r.IntN(999))
			last = b.Len()
			b.WriteByte('\n')
		}
	}
	return b.String()
}

func BenchmarkScan(b *testing.B) {
	text := ordinary(4 << 20)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	n := 0
	for b.Loop() {
		n = 0
		for range directive.Scan(text) {
			n++
		}
	}
	b.ReportMetric(float64(len(text))/float64(n), "B/cite")
}

func BenchmarkScanProse(b *testing.B) {
	text := strings.Repeat(strings.Join(prose[:], ""), 1000)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		for range directive.Scan(text) {
		}
	}
}

// A sweep for a byte that is not there bounds what any scanner can do.
func BenchmarkSweep(b *testing.B) {
	text := ordinary(4 << 20)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		if strings.IndexByte(text, 1) >= 0 {
			b.Fatal("found")
		}
	}
}

// What a program would do without this package: a pattern for numbers, and one with the words around them.
func BenchmarkRegexp(b *testing.B) {
	const number = `\d{1,6}[a-z]?(?:/(?:19|20)\d\d)?[/-][A-ZĐ]\p{L}*(?:[/-][\p{L}&\d]+)*`
	const label = `(?i:nghị quyết|quyết định|chỉ thị|nghị định|thông tư|luật|kết luận|quy định|hướng dẫn|kế hoạch|công văn)`
	const date = `(?:,? ngày \d{1,2}(?:[/-]\d{1,2}[/-]\d{4}| tháng \d{1,2} năm \d{4}))?`
	for name, pattern := range map[string]string{"numbers": number, "full": label + `(?: số)? (?:` + number + `|\d{1,4})` + date + `(?: của (?:Bộ Chính trị|Ban Bí thư|Chính phủ|Thủ tướng Chính phủ))?`} {
		b.Run(name, func(b *testing.B) {
			re := regexp.MustCompile(pattern)
			text := ordinary(1 << 18)
			b.SetBytes(int64(len(text)))
			for b.Loop() {
				re.FindAllStringIndex(text, -1)
			}
		})
	}
}
