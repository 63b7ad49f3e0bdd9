package mention_test

import (
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/vnpolity/vnpolity/directive"
	"github.com/vnpolity/vnpolity/org/mention"
)

// news is text of the kind that the scanner is for, of the project's own writing.
const news = `Sáng nay, tại trụ sở, lãnh đạo thành phố đã nghe báo cáo về tình hình thực hiện các dự án giao thông trọng điểm trên địa bàn.
Theo ông Đinh Văn Khôi, Phó Bí thư Thường trực Quận ủy, Chủ tịch HĐND quận Thanh Xuân, công tác giải phóng mặt bằng còn nhiều vướng mắc, nhất là ở
những nơi có đất xen kẹt. Người dân mong muốn sớm được bố trí tái định cư để ổn định cuộc sống, con em có chỗ học hành, người già có nơi khám bệnh.
Mưa lớn kéo dài trong nhiều ngày khiến mực nước các sông lên nhanh, một số tuyến đường bị ngập sâu từ ba mươi đến năm mươi xăng ti mét. Lực lượng
chức năng đã huy động hàng trăm lượt người cùng phương tiện để giúp bà con di chuyển đồ đạc lên cao. UBND quận đề nghị các phường rà soát nhà ở cũ,
xuống cấp; kịp thời di dời các hộ ra khỏi khu vực nguy hiểm. Đến cuối giờ chiều, nước đã rút ở phần lớn các điểm, giao thông dần trở lại bình thường.
Nhiều chuyên gia cho rằng cần có lời giải căn cơ cho bài toán thoát nước, thay vì chỉ xử lý từng điểm ngập. Kinh nghiệm của các nước cho thấy hồ điều
hòa và không gian xanh giữ vai trò quan trọng. Bên cạnh đó, việc thu gom rác thải, nạo vét cống rãnh phải được làm thường xuyên trước mùa mưa bão.
`

func BenchmarkScan(b *testing.B) {
	text := strings.Repeat(news, 20)
	s := grammar(b).At(threeLevels, "ha-noi")
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		for range s.Scan(text) {
		}
	}
}

// Text that names many people, and again: the speed is the same however many there are.
func BenchmarkPeople(b *testing.B) {
	s := grammar(b).At(threeLevels, "ha-noi")
	words := strings.Fields("An Bình Cường Dung Giang Hạnh Khôi Lan Minh Nga Oanh Phúc Quân Sơn Thảo Uyên Vinh Xuân Yến")
	for _, n := range [...]int{10, 100, 1_000} {
		var text strings.Builder
		for i := range n {
			first, second, third := words[i%len(words)], words[i/len(words)%len(words)], words[i/len(words)/len(words)]
			name := "Nguyễn " + third + " " + second + " " + first
			fmt.Fprintf(&text, "Ông %s, Chủ tịch UBND quận Thanh Xuân, cho biết đã có kế hoạch. Theo ông %s, ông %s sẽ trả lời sau.\n", name, first, name)
		}
		b.Run(strconv.Itoa(n), func(b *testing.B) {
			b.SetBytes(int64(text.Len()))
			for b.Loop() {
				for range s.Scan(text.String()) {
				}
			}
		})
	}
}

// Text in which there is nothing to find.
func BenchmarkScanNothing(b *testing.B) {
	text := strings.Repeat(strings.Join(strings.Split(news, "\n")[3:4], "\n"), 100)
	s := grammar(b).At(threeLevels, "ha-noi")
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		for range s.Scan(text) {
		}
	}
}

// The citations of the same text, to compare with.
func BenchmarkCitations(b *testing.B) {
	text := strings.Repeat(news, 20)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		for range directive.Scan(text) {
		}
	}
}

// The article, in which every sentence names somebody.
func BenchmarkArticle(b *testing.B) {
	text := shared(b, "seed/article.txt")
	s := s0(b)
	b.Run("mention", func(b *testing.B) {
		b.SetBytes(int64(len(text)))
		for b.Loop() {
			for range s.Scan(text) {
			}
		}
	})
	b.Run("citations", func(b *testing.B) {
		b.SetBytes(int64(len(text)))
		for b.Loop() {
			for range directive.Scan(text) {
			}
		}
	})
}

// The least that somebody would do without a scanner: a regular expression of the names that there are.
func BenchmarkRegexp(b *testing.B) {
	names := map[string]bool{}
	for a := range s0(b).View().Area("ha-noi").Children() { // those of the districts of one city: all of the country would not compile in time
		for u := range a.Candidates() {
			names[regexp.QuoteMeta(u.Name())] = true
		}
	}
	re := regexp.MustCompile(strings.Join(slices.Sorted(maps.Keys(names)), "|"))
	text := strings.Repeat(news, 2)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		re.FindAllStringIndex(text, -1)
	}
}

func s0(b *testing.B) *mention.Scanner { return grammar(b).At(threeLevels, "ha-noi") }

func BenchmarkNew(b *testing.B) {
	reg, _ := country()
	for b.Loop() {
		mention.New(reg)
	}
}

func BenchmarkName(b *testing.B) {
	s := s0(b)
	b.ReportAllocs()
	for b.Loop() {
		s.Name("Ban Dân vận Quận ủy Thanh Xuân")
	}
}

func BenchmarkTitle(b *testing.B) {
	s := s0(b)
	b.ReportAllocs()
	for b.Loop() {
		s.Title("Phó Bí thư Thường trực Quận ủy, Chủ tịch HĐND quận Thanh Xuân Đinh Văn Khôi")
	}
}
