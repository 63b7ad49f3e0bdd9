package vitext_test

import (
	"fmt"

	"github.com/vnpolity/vnpolity/org/vitext"
)

func Example() {
	written := "UỶ BAN NHÂN DÂN TỈNH HOÀ BÌNH"
	stored := "Ủy ban nhân dân tỉnh Hòa Bình"
	fmt.Println(vitext.Canonical(written))
	fmt.Println(vitext.Lower(written) == vitext.Lower(stored))
	fmt.Println(vitext.Slug(stored))
	// Output:
	// ỦY BAN NHÂN DÂN TỈNH HÒA BÌNH
	// true
	// uy-ban-nhan-dan-tinh-hoa-binh
}

func ExampleCanonical() {
	for _, s := range []string{"Hoà Bình", "hòang hôn", "Uỷ ban", "quý", "\u00D0à Nẵng", "Bà Rịa – Vũng Tàu"} {
		fmt.Println(vitext.Canonical(s))
	}
	// Output:
	// Hòa Bình
	// hoàng hôn
	// Ủy ban
	// quý
	// Đà Nẵng
	// Bà Rịa - Vũng Tàu
}

func ExampleLower() {
	fmt.Println(vitext.Lower("UỶ BAN NHÂN DÂN"))
	fmt.Println(vitext.Lower("Hoà") == vitext.Lower("HÒA"))
	fmt.Println(vitext.Lower("Hòa") == vitext.Lower("Hóa"))
	// Output:
	// ủy ban nhân dân
	// true
	// false
}

func ExampleAppendLower() {
	buf := make([]byte, 0, 64)
	buf = append(buf, "t:"...)
	buf = vitext.AppendLower(buf, "Đắk Lắk")
	fmt.Printf("%s\n", buf)
	// Output:
	// t:đắk lắk
}

func ExampleFold() {
	fmt.Println(vitext.Fold("Ủy ban nhân dân"))
	fmt.Println(vitext.Fold("Hòa"), vitext.Fold("Hóa"), vitext.Fold("Hoa"))
	// Output:
	// uy ban nhan dan
	// hoa hoa hoa
}

func ExampleAppendFold() {
	buf := make([]byte, 0, 64)
	for _, s := range []string{"Đắk Lắk", "Đắk Nông"} {
		fmt.Printf("%s\n", vitext.AppendFold(buf, s))
	}
	// Output:
	// dak lak
	// dak nong
}

func ExampleSlug() {
	fmt.Println(vitext.Slug("Bà Rịa - Vũng Tàu"))
	fmt.Println(vitext.Slug("Phường Thanh Xuân"))
	// Output:
	// ba-ria-vung-tau
	// phuong-thanh-xuan
}

func ExampleAlike() {
	for _, s := range []string{"Hòa", "HOÀ", "Hóa", "Huế"} {
		fmt.Println(s, vitext.Alike("Hòa", s))
	}
	// Output:
	// Hòa identical
	// HOÀ same spelling
	// Hóa same folded
	// Huế unlike
}

func ExampleLikeness() {
	if l := vitext.Alike("xã Hòa An", "xã Hóa An"); l < vitext.SameSpelling {
		fmt.Println("not the same name:", l)
	}
	// Output:
	// not the same name: same folded
}

func ExampleCollator() {
	names := []string{"Đà Nẵng", "Huế", "Cần Thơ", "Đắk Lắk", "Cà Mau", "Cao Bằng", "An Giang"}
	vitext.NewCollator().Sort(names)
	for _, name := range names {
		fmt.Println(name)
	}
	// Output:
	// An Giang
	// Cà Mau
	// Cao Bằng
	// Cần Thơ
	// Đà Nẵng
	// Đắk Lắk
	// Huế
}

func ExampleWords() {
	for i, w := range vitext.Words("Quyết định 12/QĐ-TTg") {
		fmt.Println(i, w)
	}
	// Output:
	// 0 Quyết
	// 8 định
	// 16 12
	// 19 QĐ
	// 23 TTg
}
