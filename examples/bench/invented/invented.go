// Package invented puts names of people and places together from common syllables. Nobody and no place is meant.
package invented

import (
	"math/rand/v2"
	"strings"
)

var (
	syllables = strings.Fields(`
		An Ba Bái Bảo Bích Bình Bồng Cao Cát Cẩm Châu Chi Chính Cương Cửu Dân Diên Diệu Du Dương Đa Đài Đại Đăng Điền
		Đình Định Đoài Đoan Đô Đông Đồng Đức Gia Giang Hà Hạ Hải Hàm Hạnh Hậu Hiền Hiệp Hoa Hòa Hoài Hoàng Hồng Huệ
		Hương Hữu Khánh Khê Khúc Kiên Kiều Kim Kỳ La Lạc Lai Lam Lan Lâm Lân Lê Liên Linh Long Lộc Lợi Lũng Lương Mai
		Mão Minh Mộc Mỹ Nam Ngãi Ngân Nghi Nghĩa Ngọc Ngô Nguyên Nhân Nhật Nhị Ninh Nội Nông Phong Phú Phúc Phượng
		Phương Quan Quang Quế Quốc Quỳnh Sa Sáng Sen Sơn Sùng Tài Tam Tân Tây Thạch Thái Thanh Thành Thăng Thắng Thịnh
		Thọ Thuận Thủy Thụy Thư Thượng Tiên Tiến Tín Tĩnh Toàn Trà Trạch Tràng Triều Trung Trúc Trường Tú Tuy Tùng
		Từ Tứ Vân Văn Viên Việt Vĩnh Võ Vọng Vũ Xuân Xuyên Yên`)
	families = strings.Fields("Bùi Cao Chu Dương Đàm Đặng Đinh Đoàn Đỗ Hà Hoàng Hồ Kiều Lâm Lê Lương Lưu Mai Ngô Nguyễn Phạm Phan Phùng Quách Tạ Thái Tô Tống Trần Trịnh Trương Vũ")
	middles  = strings.Fields("Anh Bảo Duy Đình Đức Hải Hồng Hữu Khắc Kim Mạnh Minh Ngọc Phương Quang Quốc Thanh Thị Thu Thùy Tiến Tuấn Văn Việt Xuân")
	givens   = strings.Fields("An Bình Chi Cường Diệp Dũng Dương Giang Hà Hải Hạnh Hiền Hiếu Hòa Hoàn Hùng Hương Khánh Khoa Lan Lâm Linh Long Mai Minh Nam Nga Nghĩa Ngọc Nhung Oanh Phong Phúc Phương Quân Quyên Sơn Tâm Thảo Thắng Thịnh Thủy Toàn Trang Trung Tú Tùng Vân Vinh Yến")
)

func one(r *rand.Rand, words []string) string { return words[r.IntN(len(words))] }

// Person returns a name, family name first.
func Person(r *rand.Rand) string {
	return one(r, families) + " " + one(r, middles) + " " + one(r, givens)
}

// Place returns a name of two syllables.
func Place(r *rand.Rand) string {
	first := one(r, syllables)
	for {
		if second := one(r, syllables); second != first {
			return first + " " + second
		}
	}
}
