package org_test

import (
	"errors"
	"fmt"
	"iter"
	"slices"
	"strings"

	"github.com/vnpolity/vnpolity/org"
	"github.com/vnpolity/vnpolity/org/vietnam"
)

// each prints what is yielded, and how certain it is.
func each[T interface{ Name() string }](seq iter.Seq2[T, org.Why]) {
	for x, why := range seq {
		fmt.Println(x.Name(), "·", why.Truth())
	}
}

// A name that several things fit equally well is not resolved by guessing.
func ExampleAmbiguousError() {
	_, err := vn().Locate("Thanh Xuân", org.MustParseDate("2023-02-24"))
	var e *org.AmbiguousError
	if errors.As(err, &e) {
		fmt.Println(e.Match)
		for _, c := range e.Candidates {
			fmt.Println(" ", c)
		}
	}
	// Output:
	// short
	//   quận Thanh Xuân, thành phố Hà Nội
	//   xã Thanh Xuân, huyện Sóc Sơn, thành phố Hà Nội
	//   xã Thanh Xuân, huyện Thanh Hà, tỉnh Hải Dương
	//   xã Thanh Xuân, huyện Như Xuân, tỉnh Thanh Hóa
	//   xã Thanh Xuân, huyện Thanh Chương, tỉnh Nghệ An
}

// A Selector asks many areas for the same: here two wards for their inspection commissions.
func ExampleSelector() {
	v := on("2023-02-24")
	commissions := v.Registry().Selector(org.Pattern{Kind: org.InspectionCommission, Levels: org.LevelsOf(org.LevelCommune)})
	for _, ward := range []org.AreaID{"ha-noi/quan-thanh-xuan/phuong-nhan-chinh", "ha-noi/quan-thanh-xuan/phuong-thuong-dinh"} {
		for u := range commissions.In(v.Area(ward)) {
			fmt.Println(u.Name())
		}
	}
	// Output:
	// Ủy ban Kiểm tra Đảng ủy phường Nhân Chính
	// Ủy ban Kiểm tra Đảng ủy phường Thượng Đình
}

// One is for a lookup that wants a single thing. What fits only without its tones is named in the error, not returned.
func ExampleOne() {
	v := on("2023-02-24")
	unit, err := org.One(v.Named("UBND quận Thanh Xuân"))
	fmt.Println(unit.ID(), err)
	_, err = org.One(v.Named("UBND quận Sông Vân"))
	fmt.Println(errors.Is(err, org.ErrNoMatch))
	unit, err = org.One(v.Named("Quan uy Thanh Xuan"))
	var e *org.AmbiguousError
	if errors.As(err, &e) {
		fmt.Println(unit.IsZero(), e.Match, e.Candidates)
	}
	// Output:
	// peoples-committee@ha-noi/quan-thanh-xuan <nil>
	// true
	// true folded [Quận ủy Thanh Xuân, thành phố Hà Nội]
}

func ExampleNew() {
	reg := vietnam.Load()
	fmt.Println(reg.Edition() == org.MustParseDate(vietnam.Edition))
	fmt.Println(reg.At(org.MustParseDate("2023-02")) == org.View{}) // a view is of one day
	// Output:
	// true
	// true
}

// Posts are ordered by rank.
func ExampleCompare() {
	v := on("2023-02-24")
	posts := []org.Post{
		v.Post("head@party-committee@ha-noi/quan-thanh-xuan"),
		v.Post("head@peoples-committee@ha-noi"),
		v.Post("deputy@party-committee@ha-noi"),
		v.Post("head@party-committee@ha-noi"),
	}
	slices.SortFunc(posts, org.Compare)
	for _, p := range posts {
		fmt.Println(p)
	}
	// Output:
	// Bí thư Thành ủy Hà Nội
	// Phó Bí thư Thành ủy Hà Nội
	// Chủ tịch Ủy ban nhân dân thành phố Hà Nội
	// Bí thư Quận ủy Thanh Xuân
}

// An area keeps to its day, and so does all that is reached from it.
func ExampleArea() {
	a := on("2023-02-24").Area("ha-noi/quan-thanh-xuan/phuong-nhan-chinh")
	fmt.Println(a.Name(), "·", a.BareName(), "·", a.EnglishName())
	fmt.Println(a)
	fmt.Println(a.Type(), a.Code(), a.Parent().Name())
	fmt.Println(a.Within(a.View().Area("ha-noi")))
	fmt.Println(a.Unit(org.PeoplesCommittee.Body()).Name())
	// Output:
	// phường Nhân Chính · Nhân Chính · Nhân Chính Ward
	// phường Nhân Chính, quận Thanh Xuân, thành phố Hà Nội
	// ward 00343 quận Thanh Xuân
	// true
	// Ủy ban nhân dân phường Nhân Chính
}

// What became of an area, whole or in part, and by what act; back in time, what it was made of.
func ExampleArea_At() {
	ward := on("2023-02-24").Area("ha-noi/quan-thanh-xuan/phuong-nhan-chinh")
	for a, why := range ward.At(org.MustParseDate("2025-07-01")) {
		fmt.Println(a)
		fmt.Println(" ", why)
	}
	each(on("2025-07-01").Area("ha-noi/phuong-thanh-xuan").At(org.MustParseDate("2025-06-30")))
	// Output:
	// phường Thanh Xuân, thành phố Hà Nội
	//   became    phường Nhân Chính → phường Thanh Xuân, in part, 2025-07-01  [1656/NQ-UBTVQH15, khoản 22 Điều 1]
	// phường Yên Hòa, thành phố Hà Nội
	//   became    phường Nhân Chính → phường Yên Hòa, in part, 2025-07-01  [1656/NQ-UBTVQH15, khoản 27 Điều 1]
	// phường Đại Mỗ, thành phố Hà Nội
	//   became    phường Nhân Chính → phường Đại Mỗ, the rest, 2025-07-01  [1656/NQ-UBTVQH15, khoản 38 Điều 1]
	// phường Nhân Chính · true
	// phường Thanh Xuân Bắc · true
	// phường Thanh Xuân Trung · true
	// phường Thượng Đình · true
	// phường Trung Hòa · true
	// phường Trung Văn · true
}

func ExampleArea_Children() {
	for a := range on("2023-02-24").Area("ha-noi/quan-thanh-xuan").Children() {
		fmt.Println(a.Code(), a.Name())
	}
	// Output:
	// 00343 phường Nhân Chính
	// 00346 phường Thượng Đình
	// 00349 phường Khương Trung
	// 00352 phường Khương Mai
	// 00355 phường Thanh Xuân Trung
	// 00358 phường Phương Liệt
	// 00361 phường Hạ Đình
	// 00364 phường Khương Đình
	// 00367 phường Thanh Xuân Bắc
	// 00370 phường Thanh Xuân Nam
	// 00373 phường Kim Giang
}

// A registry is the system over time; At gives the system on a day.
func ExampleRegistry() {
	for _, day := range []string{"2025-06-30", "2025-07-01"} {
		v := vn().At(org.MustParseDate(day))
		count := 0
		for range v.Area("vn").Children() {
			count++
		}
		fmt.Println(v.Day(), "·", count, "provinces and municipalities · quận Thanh Xuân:", v.Area("ha-noi/quan-thanh-xuan").Truth())
	}
	// Output:
	// 2025-06-30 · 63 provinces and municipalities · quận Thanh Xuân: true
	// 2025-07-01 · 34 provinces and municipalities · quận Thanh Xuân: false
}

// Locate takes what a user types, an ID or a name, and finds also a place that has ended. Lào Cai is the province, and not the ward
// of that name in it.
func ExampleRegistry_Locate() {
	day := org.MustParseDate("2026-01-01")
	for _, name := range []string{"phường Thanh Xuân, Hà Nội", "Q. Thanh Xuân", "ha-noi/quan-thanh-xuan", "Lào Cai"} {
		a, err := vn().Locate(name, day)
		fmt.Println(a, a.View().Day(), err)
	}
	// Output:
	// phường Thanh Xuân, thành phố Hà Nội 2026-01-01 <nil>
	// quận Thanh Xuân, thành phố Hà Nội 2025-06-30 <nil>
	// quận Thanh Xuân, thành phố Hà Nội 2025-06-30 <nil>
	// tỉnh Lào Cai 2026-01-01 <nil>
}

// LocateUnit takes what a user types, and finds also a unit that has ended. Of the tax office law says that it may be in a district: on no
// day was it there for certain.
func ExampleRegistry_LocateUnit() {
	day := org.MustParseDate("2025-08-01")
	for _, name := range []string{"UBND phường Nhân Chính", "Quận ủy Thanh Xuân", "Đảng ủy phường Khương Đình", "Chi cục Thuế quận Thanh Xuân"} {
		u, err := vn().LocateUnit(name, day)
		fmt.Println(u, u.View().Day(), u.Truth(), err)
	}
	// Output:
	// Ủy ban nhân dân phường Nhân Chính, quận Thanh Xuân, thành phố Hà Nội 2025-06-30 true <nil>
	// Quận ủy Thanh Xuân, thành phố Hà Nội 2025-06-30 true <nil>
	// Đảng ủy phường Khương Đình, thành phố Hà Nội 2025-08-01 true <nil>
	// Chi cục Thuế quận Thanh Xuân, thành phố Hà Nội 2025-02-28 unknown <nil>
}

// A NoMatchError tells a place that is looked for where it is not from one that is on record later, and from a slip.
func ExampleNoMatchError() {
	day := org.MustParseDate("2023-02-24")
	for _, name := range []string{"phường Thanh Xuân Bắc, quận Cầu Giấy", "số 10 Nguyễn Trãi, phường Nhân Chính", "phường Thanh Xuân, Hà Nội"} {
		_, err := vn().Locate(name, day)
		var no *org.NoMatchError
		if errors.As(err, &no) {
			fmt.Printf("%s · %s · %s · %q\n", no.Part, no.Within, no.Candidates, no.From)
		}
	}
	// Output:
	// phường Thanh Xuân Bắc · [quận Cầu Giấy, thành phố Hà Nội] · [phường Thanh Xuân Bắc, quận Thanh Xuân, thành phố Hà Nội] · ""
	// số 10 Nguyễn Trãi · [phường Nhân Chính, quận Thanh Xuân, thành phố Hà Nội] · [] · ""
	// phường Thanh Xuân, Hà Nội · [] · [phường Thanh Xuân, thành phố Hà Nội] · "2025-07-01"
}

// Fits tells how sure a form may be of what Locate found.
func ExampleArea_Fits() {
	for _, name := range []string{"Phường Hải Châu I", "PHƯỜNG HẢI CHÂU I", "Hải Châu 1", "phuong hai chau i", "Hòa Hải"} {
		fmt.Printf("%q\n", on("2023-02-24").Area("da-nang/quan-hai-chau/phuong-hai-chau-i").Fits(name))
	}
	// Output:
	// "exact"
	// "spelling"
	// "short"
	// "folded"
	// ""
}

func ExampleUnit_Fits() {
	unit, err := vn().LocateUnit("Viện KSND huyện Trấn Yên", org.MustParseDate("2025-08-01"))
	fmt.Println(unit, unit.View().Day(), err)
	fmt.Println(unit.Fits("Viện KSND huyện Trấn Yên"), unit.Fits("Viện kiểm sát nhân dân huyện Trấn Yên"))
	// Output:
	// Viện kiểm sát nhân dân huyện Trấn Yên, tỉnh Yên Bái 2025-06-30 <nil>
	// short exact
}

// A file of codes may be older than its readers think: Coded goes back from the day.
func ExampleRegistry_Coded() {
	for a := range vn().Coded("00367", org.MustParseDate("2026-01-01")) {
		fmt.Println(a, "·", a.View().Day())
	}
	// Output:
	// phường Thanh Xuân, thành phố Hà Nội · 2026-01-01
	// phường Thanh Xuân Bắc, quận Thanh Xuân, thành phố Hà Nội · 2025-06-30
}

func ExampleRegistry_Sector() {
	name, ok := vn().Sector("mass-mobilisation")
	fmt.Println(name.Vi, "·", name.En, "·", ok)
	// Output:
	// Dân vận · Mass Mobilisation · true
}

func ExampleRegistry_Sectors() {
	for id, name := range vn().Sectors() {
		if strings.HasPrefix(string(id), "education") {
			fmt.Println(id, "·", name.Vi, "·", name.En)
		}
	}
	// Output:
	// education-training · Giáo dục và Đào tạo · Education and Training
}

func ExampleRegistry_Trace() {
	day := org.MustParseDate
	each(vn().Trace("ha-noi/quan-thanh-xuan/phuong-ha-dinh", day("2023-02-24"), day("2025-07-01")))
	// Output:
	// phường Khương Đình · true
	// phường Thanh Liệt · true
}

// A view is the system on one day. What is not there is a zero handle, on which every method is safe.
func ExampleView() {
	v := on("2023-02-24")
	fmt.Println(v.Day(), v.Unit("party-committee@ha-noi/quan-thanh-xuan").Name())
	later := v.At(org.MustParseDate("2025-07-01"))
	unit := later.Unit("party-committee@ha-noi/quan-thanh-xuan")
	fmt.Printf("%s %v %q\n", later.Day(), unit.IsZero(), unit.Superior().Name())
	// Output:
	// 2023-02-24 Quận ủy Thanh Xuân
	// 2025-07-01 true ""
}

func ExampleView_Named() {
	v := on("2023-02-24")
	for _, name := range []string{
		"UBND quận Thanh Xuân",
		"UBKT Quận uỷ Thanh Xuân",
		"Công an phường Nhân Chính, quận Thanh Xuân",
	} {
		for u, m := range v.Named(name) {
			fmt.Println(u.ID(), m)
		}
	}
	// Output:
	// peoples-committee@ha-noi/quan-thanh-xuan short
	// inspection-commission@party-committee@ha-noi/quan-thanh-xuan short
	// police@ha-noi/quan-thanh-xuan/phuong-nhan-chinh exact
}

// Without its type a name is a short form and may fit several areas; an area above settles it.
func ExampleView_Place() {
	v := on("2023-02-24")
	for a, m := range v.Place("Thanh Xuân") {
		fmt.Println(a, "·", m)
	}
	a, err := org.One(v.Place("xã Thanh Xuân, Sóc Sơn"))
	fmt.Println(a.ID(), err)
	// Output:
	// quận Thanh Xuân, thành phố Hà Nội · short
	// xã Thanh Xuân, huyện Sóc Sơn, thành phố Hà Nội · short
	// xã Thanh Xuân, huyện Thanh Hà, tỉnh Hải Dương · short
	// xã Thanh Xuân, huyện Như Xuân, tỉnh Thanh Hóa · short
	// xã Thanh Xuân, huyện Thanh Chương, tỉnh Nghệ An · short
	// phường Thạnh Xuân, Quận 12, Thành phố Hồ Chí Minh · folded
	// xã Thạnh Xuân, huyện Châu Thành A, tỉnh Hậu Giang · folded
	// ha-noi/huyen-soc-son/xa-thanh-xuan <nil>
}

// Codes are given again, so they are looked up on a day.
func ExampleView_Coded() {
	fmt.Println(on("2025-06-30").Coded("00367"))
	fmt.Println(on("2025-07-01").Coded("00367"))
	// Output:
	// phường Thanh Xuân Bắc, quận Thanh Xuân, thành phố Hà Nội
	// phường Thanh Xuân, thành phố Hà Nội
}

// Explain says why a unit is there, is not, or may be.
func ExampleView_Explain() {
	v := on("2023-02-24")
	for _, id := range []org.UnitID{
		"party-committee@ha-noi/quan-thanh-xuan",
		"party-committee@ha-noi/phuong-thanh-xuan",
		"commission.party-building@party-committee@ha-noi/quan-thanh-xuan",
	} {
		why := v.Explain(id)
		fmt.Println(why.Truth(), "·", id)
		fmt.Println(why)
	}
	// Output:
	// true · party-committee@ha-noi/quan-thanh-xuan
	// standard  Quận ủy Thanh Xuân (seen 2011-01-19)  [dieu-le-dang-2011]
	// false · party-committee@ha-noi/phuong-thanh-xuan
	// area      phường Thanh Xuân, 2025-07-01 (not yet founded)  [1656/NQ-UBTVQH15, khoản 22 Điều 1]
	// false · commission.party-building@party-committee@ha-noi/quan-thanh-xuan
	// not there Ban Xây dựng Đảng Quận ủy Thanh Xuân (neither the law in the data nor a record has such a unit there)
}

func ExampleView_Match() {
	p := org.Pattern{Kind: org.Commission, Host: org.PartyCommittee, Within: "ha-noi/quan-thanh-xuan"}
	for u := range on("2023-02-24").Match(p) {
		fmt.Println(u.Name())
	}
	// Output:
	// Ban Tuyên giáo Quận ủy Thanh Xuân
	// Ban Dân vận Quận ủy Thanh Xuân
	// Ban Tổ chức Quận ủy Thanh Xuân
}

// A pattern selects units; what it leaves out matches anything.
func ExamplePattern() {
	p := org.Pattern{Class: org.ArmedForce, Levels: org.LevelsOf(org.LevelDistrict), Within: "ha-noi"}
	v := on("2023-02-24")
	fmt.Println(p.Matches(v.Unit("police@ha-noi/quan-thanh-xuan")), p.Matches(v.Unit("police@ha-noi")))
	fmt.Println(org.Pattern{}.Matches(org.Unit{}))
	// Output:
	// true false
	// false
}

func ExampleUnit() {
	u := on("2023-02-24").Unit("commission.mass-mobilisation@party-committee@ha-noi/quan-thanh-xuan")
	fmt.Println(u)
	fmt.Println("head:", u.Head())
	fmt.Println("organ of:", u.Host().Name())
	fmt.Println("guided by:", u.Counterpart().Name())
	fmt.Println("signs as:", u.Symbol())
	fmt.Println(u.Kind(), u.Class(), u.Level())
	// Output:
	// Ban Dân vận Quận ủy Thanh Xuân, thành phố Hà Nội
	// head: Trưởng Ban Dân vận Quận ủy Thanh Xuân
	// organ of: Quận ủy Thanh Xuân
	// guided by: Ban Dân vận Thành ủy Hà Nội
	// signs as: BDVQU
	// commission party-agency district
}

// The line is command, to the top; guidance and leadership are not in it.
func ExampleUnit_Line() {
	v := on("2023-02-24")
	each(v.Unit("peoples-committee@ha-noi/quan-thanh-xuan/phuong-nhan-chinh").Line())
	fmt.Println(v.Unit("peoples-council@ha-noi/quan-thanh-xuan").Superior().IsZero()) // a council is under no council
	// Output:
	// Ủy ban nhân dân quận Thanh Xuân · true
	// Ủy ban nhân dân thành phố Hà Nội · true
	// Chính phủ · true
	// true
}

// Song trùng trực thuộc: a division is under its own committee, and the department above guides it without commanding it.
func ExampleUnit_Out() {
	u := on("2023-02-24").Unit("division.home-affairs@peoples-committee@ha-noi/quan-thanh-xuan")
	for to, why := range u.Out(org.SubordinateTo) {
		fmt.Println("under", to.Name(), "·", why.Truth())
	}
	for from, why := range u.In(org.Guides) {
		fmt.Println("guided by", from.Name(), "·", why.Truth())
	}
	fmt.Println(u.Superior().Name())
	// Output:
	// under Ủy ban nhân dân quận Thanh Xuân · true
	// guided by Sở Nội vụ thành phố Hà Nội · true
	// Ủy ban nhân dân quận Thanh Xuân
}

func ExampleUnit_In() {
	u := on("2023-02-24").Unit("peoples-committee@ha-noi/quan-thanh-xuan")
	for _, rel := range []org.Rel{org.Leads, org.Supervises, org.Coordinates} {
		for from, why := range u.In(rel) {
			fmt.Println(from.Name(), rel, "·", why.Truth())
		}
	}
	// Output:
	// Quận ủy Thanh Xuân leads · true
	// Hội đồng nhân dân quận Thanh Xuân supervises · true
	// Ủy ban Mặt trận Tổ quốc Việt Nam quận Thanh Xuân supervises · true
	// Liên đoàn Lao động quận Thanh Xuân supervises · true
	// Hội Nông dân quận Thanh Xuân supervises · true
	// Hội Liên hiệp Phụ nữ quận Thanh Xuân supervises · true
	// Hội Cựu chiến binh quận Thanh Xuân supervises · true
	// Quận đoàn Thanh Xuân supervises · true
	// Ban Dân vận Quận ủy Thanh Xuân coordinates · true
}

func ExampleUnit_Preorder() {
	council := on("2023-02-24").Unit("peoples-council@ha-noi/quan-thanh-xuan")
	for depth, u := range council.Preorder() {
		fmt.Printf("%*s%s\n", 2*depth, "", u.Name())
	}
	// Output:
	// Hội đồng nhân dân quận Thanh Xuân
	//   Thường trực Hội đồng nhân dân quận Thanh Xuân
	//   Ban Kinh tế - Xã hội Hội đồng nhân dân quận Thanh Xuân
	//   Ban Pháp chế Hội đồng nhân dân quận Thanh Xuân
}

// Who holds a post in both.
func ExampleUnit_Shared() {
	v := on("2023-02-24")
	party, council := v.Unit("party-committee@ha-noi/quan-thanh-xuan"), v.Unit("peoples-council@ha-noi/quan-thanh-xuan")
	for p, posts := range party.Shared(council) {
		fmt.Println(p)
		fmt.Println(v.Post(posts[0].Post))
		fmt.Println(v.Post(posts[1].Post))
	}
	// Output:
	// Nguyễn Minh Tiến
	// Phó Bí thư Thường trực Quận ủy Thanh Xuân
	// Chủ tịch Hội đồng nhân dân quận Thanh Xuân
}

// What became of a unit: here its work went to another body, by a change that law states once for all.
func ExampleUnit_At() {
	u := on("2025-01-15").Unit("ministry.transport@government@vn")
	for to, why := range u.At(org.MustParseDate("2025-07-01")) {
		fmt.Println(u.Name(), "→", to.Name())
		fmt.Println(why)
	}
	// Output:
	// Bộ Giao thông vận tải → Bộ Xây dựng
	// became    Bộ Giao thông vận tải → Bộ Xây dựng, the rest, 2025-03-01  [176/2025/QH15]
	// Bộ Giao thông vận tải → Bộ Công an
	// became    Bộ Giao thông vận tải → Bộ Công an, in part, 2025-03-01  [02/2025/NĐ-CP]
}

func ExampleUnit_Continues() {
	for path, why := range on("2025-07-01").Unit("ministry.finance@government@vn").Continues() {
		for s := range why.Steps() {
			fmt.Println(path, "·", why.Extent(), "·", s.Day, "·", s.Words().Basis)
		}
	}
	// Output:
	// ministry.planning-investment@government · whole · 2025-03-01 · 176/2025/QH15
}

func ExamplePost() {
	p := on("2023-02-24").Post("standing-deputy@party-committee@ha-noi/quan-thanh-xuan")
	fmt.Println(p.Title(), "·", p.ShortTitle())
	fmt.Println(p.Unit().Name(), "·", p.Role(), "·", p.Seats())
	fmt.Println(p.Holder())
	// Output:
	// Phó Bí thư Thường trực Quận ủy Thanh Xuân · Phó Bí thư Thường trực
	// Quận ủy Thanh Xuân · standing-deputy · 1
	// Nguyễn Minh Tiến
}

// A tenure that was seen on one day says nothing of the next.
func ExamplePost_Holder() {
	p := on("2023-02-24").Post("head@peoples-council@ha-noi/quan-thanh-xuan")
	fmt.Println(p.Holder())
	later := p.Unit().View().At(org.MustParseDate("2023-03-01")).Post(p.ID()).Holder()
	fmt.Println(later.Occupancy, later.Person, later.Seen)
	// Output:
	// Nguyễn Minh Tiến
	// unknown Nguyễn Minh Tiến 2023-02-24
}

// Where the holder is not known, the answer names who was seen there on the nearest day on record.
func ExampleHolding() {
	h := on("2023-03-01").Post("head@party-committee@ha-noi/quan-thanh-xuan").Holder()
	fmt.Println(h.Occupancy, "·", h.Person, "·", h.Seen)
	fmt.Println(h)
	// Output:
	// unknown · Bùi Huyền Mai · 2023-02-24
	// unknown, last seen 2023-02-24: Bùi Huyền Mai
}

func ExampleOccupancy() {
	v := with(org.Data{Tenures: []org.Tenure{
		{Post: "head@peoples-committee@ha-noi/quan-thanh-xuan", Vacant: true, Span: span("2023-02-01", "2023-03-01")},
	}}, "2023-02-24")
	for _, k := range []org.Kind{org.PartyCommittee, org.PeoplesCommittee, org.Police} {
		post := v.Post(org.Head.Of(k.Of("ha-noi/quan-thanh-xuan")))
		fmt.Println(post, "·", post.Holder().Occupancy)
	}
	// Output:
	// Bí thư Quận ủy Thanh Xuân · held
	// Chủ tịch Ủy ban nhân dân quận Thanh Xuân · vacant
	// Trưởng Công an quận Thanh Xuân · unknown
}

// A person is there on every day; what is certain of the posts is not.
func ExamplePerson() {
	p := on("2023-02-24").Person("nguyen-minh-tien")
	for post, tenure := range p.Posts() {
		fmt.Println(post, "·", tenure.Source)
	}
	count := 0
	for range p.At(org.MustParseDate("2023-02-25")).Posts() {
		count++
	}
	fmt.Println(count)
	// Output:
	// Phó Bí thư Thường trực Quận ủy Thanh Xuân · kinhtedothi-2023-02-24, đoạn 6
	// Chủ tịch Hội đồng nhân dân quận Thanh Xuân · kinhtedothi-2023-02-24, đoạn 6
	// 0
}

// A reason is as certain as its least certain step; the steps are derived when they are asked for.
func ExampleWhy() {
	u := on("2023-02-24").Unit("party-committee@ha-noi/quan-thanh-xuan/phuong-khuong-mai")
	for to, why := range u.At(org.MustParseDate("2025-07-01")) {
		fmt.Println(to.Name(), "·", why.Truth())
		for s := range why.Steps() {
			fmt.Println(s)
		}
	}
	// Output:
	// Đảng ủy phường Phương Liệt · true
	// became    phường Khương Mai → phường Phương Liệt, whole, 2025-07-01  [1656/NQ-UBTVQH15, khoản 24 Điều 1]
	// became    Đảng ủy phường Khương Mai → Đảng ủy phường Phương Liệt, whole, 2025-07-01
}

func ExampleStep() {
	for s := range on("2023-02-24").Explain("peoples-council@ha-noi/quan-thanh-xuan/phuong-nhan-chinh").Steps() {
		show(s)
	}
	// Output:
	// {
	//   "rule": "excepted",
	//   "from": "Hội đồng nhân dân phường Nhân Chính",
	//   "basis": "97/2019/QH14",
	//   "source": "thuvienphapluat-97-2019",
	//   "note": "from 2021-07-01, until 2025-01-01",
	//   "truth": "false"
	// }
}

// The rule of a step says what kind of step it is, so that a program can tell reasons apart.
func ExampleStepRule() {
	v := on("2023-02-24")
	for _, id := range []org.UnitID{
		"peoples-council@ha-noi/quan-thanh-xuan",
		"peoples-council@ha-noi/quan-thanh-xuan/phuong-nhan-chinh",
		"peoples-council@ha-noi/phuong-thanh-xuan",
		"politburo@party-committee@ha-noi",
	} {
		for s := range v.Explain(id).Steps() {
			fmt.Println(id, "·", s.Rule)
		}
	}
	// Output:
	// peoples-council@ha-noi/quan-thanh-xuan · standard
	// peoples-council@ha-noi/quan-thanh-xuan/phuong-nhan-chinh · excepted
	// peoples-council@ha-noi/phuong-thanh-xuan · area
	// politburo@party-committee@ha-noi · not there
}

// ladder explains answers of a program's own.
type ladder struct{}

func (x ladder) Steps(q org.Question) (steps org.Steps) {
	for n := range q.Args[0] {
		steps.Tell("rung", org.True, x, org.Question{Args: [7]int32{n + 1}})
	}
	return steps
}

// Words says which rung it is.
func (ladder) Words(q org.Question) org.Words { return org.Words{To: fmt.Sprint(q.Args[0])} }

// A package that infers over a registry gives reasons of its own: a Why keeps the question, and the explainer derives the
// steps when they are asked for. The steps of ladder are as many as the first argument of its question.
func ExampleExplainer() {
	why := org.NewWhy(ladder{}, org.Question{Args: [7]int32{2}}, org.True)
	fmt.Println(why.Truth())
	fmt.Println(why)
	// Output:
	// true
	// rung      → 1
	// rung      → 2
}

// A question is small and comparable: what was asked, in the numbering of whoever answers.
func ExampleQuestion() {
	a := org.NewWhy(ladder{}, org.Question{Args: [7]int32{3}}, org.True)
	b := org.NewWhy(ladder{}, org.Question{Args: [7]int32{3}}, org.True)
	fmt.Println(a == b, org.Why{}.IsZero())
	// Output:
	// true true
}
