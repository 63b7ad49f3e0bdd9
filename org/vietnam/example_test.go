package vietnam_test

import (
	"fmt"
	"sync"

	"github.com/vnpolity/vnpolity/org"
	"github.com/vnpolity/vnpolity/org/vietnam"
)

var examples = sync.OnceValue(func() *org.Registry {
	reg := vietnam.Load()
	return reg
})

// on returns the system as it was on a day.
func on(day string) org.View { return examples().At(org.MustParseDate(day)) }

func Example() {
	reg := vietnam.Load()
	unit := reg.At(org.MustParseDate("2023-02-24")).Unit("party-committee@ha-noi/quan-thanh-xuan")
	fmt.Println(unit.Name(), "·", unit.Superior().Name(), "·", unit.Head().Holder())
	// Output:
	// Quận ủy Thanh Xuân · Thành ủy Hà Nội · Bùi Huyền Mai
}

// Quận ủy Thanh Xuân ended with its district. Seven Đảng ủy phường follow it, each in part, each by its own clause.
func Example_districtEnds() {
	committee := on("2023-02-24").Unit("party-committee@ha-noi/quan-thanh-xuan")
	for u, why := range committee.At(org.MustParseDate("2025-07-01")) {
		fmt.Println(u.Name(), "·", why.Truth(), why.Extent())
		for s := range why.Steps() {
			if w := s.Words(); w.Basis != "" {
				fmt.Println(" ", w.From, "→", w.To, "·", w.Basis)
			}
		}
	}
	// Output:
	// Đảng ủy phường Thanh Xuân · true part
	//   quận Thanh Xuân → phường Thanh Xuân · 1656/NQ-UBTVQH15, khoản 22 Điều 1
	// Đảng ủy phường Yên Hòa · true part
	//   quận Thanh Xuân → phường Yên Hòa · 1656/NQ-UBTVQH15, khoản 27 Điều 1
	// Đảng ủy phường Đại Mỗ · true part
	//   quận Thanh Xuân → phường Đại Mỗ · 1656/NQ-UBTVQH15, khoản 38 Điều 1
	// Đảng ủy phường Khương Đình · true part
	//   quận Thanh Xuân → phường Khương Đình · 1656/NQ-UBTVQH15, khoản 23 Điều 1
	// Đảng ủy phường Phương Liệt · true part
	//   quận Thanh Xuân → phường Phương Liệt · 1656/NQ-UBTVQH15, khoản 24 Điều 1
	// Đảng ủy phường Tương Mai · true part
	//   quận Thanh Xuân → phường Tương Mai · 1656/NQ-UBTVQH15, khoản 18 Điều 1
	// Đảng ủy phường Thanh Liệt · true part
	//   quận Thanh Xuân → phường Thanh Liệt · 1656/NQ-UBTVQH15, khoản 48 Điều 1
}

// On 1996-01-01 there was no quận Thanh Xuân yet, and nothing on record that it came from.
func Example_districtBegins() {
	committee := on("2023-02-24").Unit("party-committee@ha-noi/quan-thanh-xuan")
	for u := range committee.At(org.MustParseDate("1996-01-01")) {
		fmt.Println(u.Name())
	}
	v := on("1996-01-01")
	fmt.Println(v.Unit(committee.ID()).IsZero())
	why := v.Explain(committee.ID())
	fmt.Println(why.Truth())
	fmt.Println(why)
	// Output:
	// true
	// false
	// area      quận Thanh Xuân, 1996-11-22 (not yet founded)  [74-CP]
}

// Districts merged their Ban Dân vận in 2025, on days that no record names: in March either body may have been there.
func Example_mergedSomeDay() {
	commission := on("2023-02-24").Unit("commission.mass-mobilisation@party-committee@ha-noi/quan-thanh-xuan")
	for u, why := range commission.At(org.MustParseDate("2025-03-15")) {
		fmt.Println(u.Name(), "·", why.Truth())
		fmt.Println(why)
	}
	// Output:
	// Ban Dân vận Quận ủy Thanh Xuân · unknown
	// stays     Ban Dân vận Quận ủy Thanh Xuân, 2025 (on a day that no record names)  [ban-tuyen-giao-dan-van-cap-huyen]
	// Ban Tuyên giáo và Dân vận Quận ủy Thanh Xuân · unknown
	// became    Ban Dân vận Quận ủy Thanh Xuân → Ban Tuyên giáo và Dân vận Quận ủy Thanh Xuân, whole, 2025 (on a day that no record names)  [ban-tuyen-giao-dan-van-cap-huyen]
}

// With the district gone the work is that of the Ban Xây dựng Đảng of its wards, by way of the merger of 2025.
func Example_mergedAndDivided() {
	commission := on("2023-02-24").Unit("commission.mass-mobilisation@party-committee@ha-noi/quan-thanh-xuan")
	for u, why := range commission.At(org.MustParseDate("2025-07-01")) {
		fmt.Println(u.Name(), "·", why.Truth())
		if u.Area().ID() == "ha-noi/phuong-thanh-xuan" {
			fmt.Println(why)
		}
	}
	// Output:
	// Ban Xây dựng Đảng Đảng ủy phường Thanh Xuân · true
	// became    Ban Dân vận Quận ủy Thanh Xuân → Ban Tuyên giáo và Dân vận Quận ủy Thanh Xuân, whole, 2025  [ban-tuyen-giao-dan-van-cap-huyen]
	// became    quận Thanh Xuân → phường Thanh Xuân, in part, 2025-07-01 (by way of 4 of its areas)  [1656/NQ-UBTVQH15, khoản 22 Điều 1]
	// became    Ban Tuyên giáo và Dân vận Quận ủy Thanh Xuân → Ban Xây dựng Đảng Đảng ủy phường Thanh Xuân, in part, 2025-07-01  [298-QĐ/TW]
	// Ban Xây dựng Đảng Đảng ủy phường Yên Hòa · true
	// Ban Xây dựng Đảng Đảng ủy phường Đại Mỗ · true
	// Ban Xây dựng Đảng Đảng ủy phường Khương Đình · true
	// Ban Xây dựng Đảng Đảng ủy phường Phương Liệt · true
	// Ban Xây dựng Đảng Đảng ủy phường Tương Mai · true
	// Ban Xây dựng Đảng Đảng ủy phường Thanh Liệt · true
}

// Công an cấp huyện ended four months before the districts did: its work went up to the city and down to the wards.
func Example_districtPolice() {
	police := on("2023-02-24").Unit("police@ha-noi/quan-thanh-xuan")
	for u, why := range police.At(org.MustParseDate("2025-03-01")) {
		fmt.Println(u.Name())
		if u.Level() == org.LevelProvince {
			fmt.Println(why)
		}
	}
	// Output:
	// Công an thành phố Hà Nội
	// became    Công an quận Thanh Xuân → Công an thành phố Hà Nội, in part, 2025-03-01  [02/2025/NĐ-CP]
	// Công an phường Nhân Chính
	// Công an phường Thượng Đình
	// Công an phường Khương Trung
	// Công an phường Khương Mai
	// Công an phường Thanh Xuân Trung
	// Công an phường Phương Liệt
	// Công an phường Hạ Đình
	// Công an phường Khương Đình
	// Công an phường Thanh Xuân Bắc
}

// Two sides of one unit: the Công an of a district is commanded from above, and led and directed on the spot.
func Example_policeHasTwoSides() {
	police := on("2023-02-24").Unit("police@ha-noi/quan-thanh-xuan")
	fmt.Println("superior:", police.Superior().Name())
	for u := range police.In(org.Leads) {
		fmt.Println("led by:", u.Name())
	}
	for u := range police.In(org.Directs) {
		fmt.Println("directed by:", u.Name())
	}
	// Output:
	// superior: Công an thành phố Hà Nội
	// led by: Quận ủy Thanh Xuân
	// directed by: Ủy ban nhân dân quận Thanh Xuân
}

// The wards of Hà Nội had no people's council from 2021-07-01 to the end of the districts; its communes had.
func Example_wardWithoutCouncil() {
	v := on("2023-02-24")
	fmt.Println(v.Unit("peoples-council@ha-noi/huyen-soc-son/xa-thanh-xuan").Name())
	ward := org.UnitID("peoples-council@ha-noi/quan-thanh-xuan/phuong-nhan-chinh")
	fmt.Println(v.Unit(ward).IsZero())
	fmt.Println(v.Explain(ward))
	fmt.Println(on("2025-07-01").Unit("peoples-council@ha-noi/phuong-thanh-xuan").Name())
	// Output:
	// Hội đồng nhân dân xã Thanh Xuân
	// true
	// excepted  Hội đồng nhân dân phường Nhân Chính (from 2021-07-01, until 2025-01-01)  [97/2019/QH14]
	// Hội đồng nhân dân phường Thanh Xuân
}

// A Party committee inside another body: its host is Công an thành phố, its superior Thành ủy.
func Example_partyInPolice() {
	u := on("2023-02-24").Unit("party-committee@police@ha-noi")
	fmt.Println(u.Name())
	fmt.Println("host:", u.Host().Name())
	fmt.Println("superior:", u.Superior().Name())
	for to := range u.Out(org.SubordinateTo) {
		fmt.Println("subordinate to:", to.Name())
	}
	// Output:
	// Đảng ủy Công an thành phố Hà Nội
	// host: Công an thành phố Hà Nội
	// superior: Thành ủy Hà Nội
	// subordinate to: Thành ủy Hà Nội
	// subordinate to: Đảng ủy Công an Trung ương
}

// The title of a member is "Ủy viên" of that of which he is one.
func Example_memberOfStandingBoard() {
	fmt.Println(on("2023-02-24").Post("member@standing-board@party-committee@ha-noi").Title())
	for post, tenure := range on("2023-02-24").Person("bui-huyen-mai").Posts() {
		fmt.Println(post, "·", tenure.Source)
	}
	// Output:
	// Ủy viên Ban Thường vụ Thành ủy Hà Nội
	// Ủy viên Ban Thường vụ Thành ủy Hà Nội · kinhtedothi-2023-02-24, đoạn 3
	// Bí thư Quận ủy Thanh Xuân · kinhtedothi-2023-02-24, đoạn 3
}

// Đồng Nai became a municipality on 2026-04-30: an area keeps its ID when its type changes, and names follow the type.
func Example_provinceBecomesCity() {
	for _, day := range []string{"2026-04-29", "2026-04-30"} {
		u := on(day).Unit("party-committee@dong-nai")
		fmt.Println(day, u.Area().Name(), "·", u.Area().Type(), "·", u.Name())
	}
	for a, why := range on("2026-04-29").Area("dong-nai").At(org.MustParseDate("2026-04-30")) {
		fmt.Println(a.ID(), "·", a.Name())
		fmt.Println(why)
	}
	// Output:
	// 2026-04-29 tỉnh Đồng Nai · province · Tỉnh ủy Đồng Nai
	// 2026-04-30 thành phố Đồng Nai · municipality · Thành ủy Đồng Nai
	// dong-nai · thành phố Đồng Nai
	// area      thành phố Đồng Nai (from 2026-04-30)  [30/2026/QH16]
}

// TP Thủ Đức was a city inside a city: the names tell the two Thành ủy apart.
func Example_cityInACity() {
	a := on("2023-02-24").Area("ho-chi-minh/thanh-pho-thu-duc")
	fmt.Println(a, "·", a.Type(), "·", a.Level())
	fmt.Println("parent:", a.Parent().Name())
	u := a.Unit(org.PartyCommittee.Body())
	fmt.Println(u.Name(), "· superior:", u.Superior().Name())
	// Output:
	// thành phố Thủ Đức, Thành phố Hồ Chí Minh · municipal-city · district
	// parent: Thành phố Hồ Chí Minh
	// Thành ủy Thủ Đức · superior: Thành ủy Thành phố Hồ Chí Minh
}

// Guidance is not command: Ban Dân vận Thành ủy guides Ban Dân vận Quận ủy, whose superior is its Quận ủy.
func Example_guidanceIsNotCommand() {
	v := on("2023-02-24")
	city := v.Unit("commission.mass-mobilisation@party-committee@ha-noi")
	district := v.Unit("commission.mass-mobilisation@party-committee@ha-noi/quan-thanh-xuan")
	for u, why := range district.In(org.Guides) {
		fmt.Println("guided by:", u.Name(), "·", why.Truth())
	}
	fmt.Println("superior:", district.Superior().Name())
	fmt.Println("under the city's:", district.Under(city))
	fmt.Println("counterpart:", district.Counterpart() == city)
	// Output:
	// guided by: Ban Dân vận Thành ủy Hà Nội · true
	// superior: Quận ủy Thanh Xuân
	// under the city's: false
	// counterpart: true
}

// A newspaper names the Bí thư of one day. Of the day before and the day after it is not known who held the post;
// the answer then names who was on record there on the nearest day.
func Example_holderSeenOnce() {
	for _, day := range []string{"2023-02-23", "2023-02-24", "2023-02-25"} {
		h := on(day).Post("head@party-committee@ha-noi/quan-thanh-xuan").Holder()
		fmt.Println(day, "·", h.Occupancy, "·", h.Person)
		if h.Occupancy == org.NotKnown {
			fmt.Println("  on record there on", h.Seen)
		}
		for s := range h.Why.Steps() {
			fmt.Println(" ", s.Words().Source)
		}
	}
	// Output:
	// 2023-02-23 · unknown · Bùi Huyền Mai
	//   on record there on 2023-02-24
	//   kinhtedothi-2023-02-24, đoạn 3
	// 2023-02-24 · held · Bùi Huyền Mai
	//   kinhtedothi-2023-02-24, đoạn 3
	// 2023-02-25 · unknown · Bùi Huyền Mai
	//   on record there on 2023-02-24
	//   kinhtedothi-2023-02-24, đoạn 3
}
