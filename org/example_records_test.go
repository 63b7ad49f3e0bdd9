package org_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"log"
	"strings"

	"github.com/vnpolity/vnpolity/org"
	"github.com/vnpolity/vnpolity/org/vietnam"
)

// with returns the system on a day, with a program's own records laid over the data of vietnam. The people are invented.
func with(mine org.Data, day string) org.View {
	reg, err := org.New(org.Merge(vietnam.Data(), mine))
	if err != nil {
		log.Fatal(err)
	}
	return reg.At(org.MustParseDate(day))
}

// span returns the days from one date up to another, which is not among them.
func span(from, until string) org.Span {
	return org.Span{From: org.MustParseDate(from), Until: org.MustParseDate(until)}
}

func show(v any) {
	text, err := json.MarshalIndent(v, "", "  ")
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(string(text))
}

// A program lays its own records over those of vietnam.
func ExampleMerge() {
	mine := org.Data{
		Sources: []org.Source{{ID: "phone-book", Title: "Our own phone book"}},
		People:  []org.PersonRecord{{ID: "tran-van-an", Name: "Trần Văn An"}},
		Tenures: []org.Tenure{{
			Person: "tran-van-an", Post: "head@peoples-committee@ha-noi/quan-thanh-xuan", How: org.Elected,
			Span: span("2021-07-01", "2024-01-01"), Grounding: org.Grounding{Source: org.Ref{Source: "phone-book"}},
		}},
	}
	reg, err := org.New(org.Merge(vietnam.Data(), mine))
	if err != nil {
		log.Fatal(err)
	}
	post := reg.At(org.MustParseDate("2023-02-24")).Post("head@peoples-committee@ha-noi/quan-thanh-xuan")
	fmt.Println(post.Title(), "·", post.Holder())
	fmt.Println(post.Holder().Why)
	// Output:
	// Chủ tịch Ủy ban nhân dân quận Thanh Xuân · Trần Văn An
	// held      Chủ tịch Ủy ban nhân dân quận Thanh Xuân → Trần Văn An (from 2021-07-01, until 2024-01-01)  [phone-book]
}

// A version of an area: what it is, is called and belongs to, for a time.
func ExampleAreaRecord() {
	for _, r := range vn().Data().Areas {
		if r.ID == "thua-thien-hue" {
			fmt.Println(r.Type, r.Name, r.Code, "until", r.Until)
		}
	}
	fmt.Println(on("2025-01-01").Area("thua-thien-hue").Record().Name)
	// Output:
	// province Thừa Thiên Huế 46 until 2025-01-01
	// municipality Huế 46 until ..
	// Huế
}

// A reorganisation that law makes everywhere is one record, however many units it touches.
func ExampleBodyChange() {
	for _, c := range vn().Data().BodyChanges {
		if c.From == "police" && c.Where == org.NearestAbove {
			show(c)
		}
	}
	// Output:
	// {
	//   "from": "police",
	//   "to": "police",
	//   "where": "nearest-above",
	//   "in": [
	//     "urban-district",
	//     "rural-district",
	//     "town",
	//     "provincial-city",
	//     "municipal-city"
	//   ],
	//   "extent": "part",
	//   "day": "2025-03-01",
	//   "basis": "02/2025/NĐ-CP",
	//   "source": "nghean24h-cong-an-huyen"
	// }
}

// Several changes with one From are a division, several with one To a merger.
func ExampleChange() {
	for _, c := range vn().Data().AreaChanges {
		if c.From == "ha-noi/quan-thanh-xuan/phuong-nhan-chinh" {
			fmt.Println(c.From, "→", c.To, c.Extent, c.Day, "·", c.Basis)
		}
	}
	// Output:
	// ha-noi/quan-thanh-xuan/phuong-nhan-chinh → ha-noi/phuong-thanh-xuan part 2025-07-01 · 1656/NQ-UBTVQH15, khoản 22 Điều 1
	// ha-noi/quan-thanh-xuan/phuong-nhan-chinh → ha-noi/phuong-yen-hoa part 2025-07-01 · 1656/NQ-UBTVQH15, khoản 27 Điều 1
	// ha-noi/quan-thanh-xuan/phuong-nhan-chinh → ha-noi/phuong-dai-mo rest 2025-07-01 · 1656/NQ-UBTVQH15, khoản 38 Điều 1
}

// The courts of which it is on record into which regional court they went; of the other districts law says that there is one.
func ExampleRegistry_UnitChanges() {
	for c := range vn().UnitChanges(org.MustParseDate("2025-06-30"), org.MustParseDate("2025-07-01")) {
		fmt.Println(c.Day, c.From, "→", c.To, c.Extent)
	}
	// Output:
	// 2025-07-01 court@ha-noi/quan-thanh-xuan → regional-court~2@ha-noi whole
	// 2025-07-01 court@ha-noi/quan-dong-da → regional-court~2@ha-noi whole
}

// What became of the wards of quận Thanh Xuân on the first day of 2025.
func ExampleRegistry_AreaChanges() {
	day := org.MustParseDate
	for c := range vn().AreaChanges(day("2024-12-31"), day("2025-01-01")) {
		if strings.HasPrefix(string(c.From), "ha-noi/quan-thanh-xuan/") {
			fmt.Println(c.Day, c.From, "→", c.To, c.Extent)
		}
	}
	// Output:
	// 2025-01-01 ha-noi/quan-thanh-xuan/phuong-kim-giang → ha-noi/quan-thanh-xuan/phuong-ha-dinh whole
	// 2025-01-01 ha-noi/quan-thanh-xuan/phuong-ha-dinh → ha-noi/quan-thanh-xuan/phuong-ha-dinh whole
	// 2025-01-01 ha-noi/quan-thanh-xuan/phuong-thanh-xuan-nam → ha-noi/quan-thanh-xuan/phuong-thanh-xuan-bac whole
	// 2025-01-01 ha-noi/quan-thanh-xuan/phuong-thanh-xuan-bac → ha-noi/quan-thanh-xuan/phuong-thanh-xuan-bac whole
}

// The electronic code of a unit finds it again.
func ExampleCode() {
	v := with(org.Data{Units: []org.UnitRecord{{
		Unit:  "division.culture-information@peoples-committee@ha-noi/quan-thanh-xuan",
		Codes: []org.Code{{Code: "H99.1.2", Span: span("2022-01-01", "2025-07-01")}},
	}}}, "2023-02-24")
	fmt.Println(v.ByCode("H99.1.2").Name())
	fmt.Println(v.ByCode("000.2.1.H99").Name())
	fmt.Println(v.At(org.MustParseDate("2021-12-31")).ByCode("H99.1.2").IsZero())
	// Output:
	// Phòng Văn hóa và Thông tin quận Thanh Xuân
	// Phòng Văn hóa và Thông tin quận Thanh Xuân
	// true
}

// Data is plain records: a country in four of them.
func ExampleData() {
	always := span("2000-01-01", "..")
	d := org.Data{
		Areas: []org.AreaRecord{
			{ID: "vn", Type: org.Country, Name: "Việt Nam", Span: always},
			{ID: "song-van", Type: org.Province, Name: "Sông Vân", In: "vn", Span: always},
		},
		Standards: []org.Standard{
			{Unit: "party-committee", In: org.AreaTypesOf(org.Country, org.Province), Span: always},
		},
		Rules: []org.Rule{
			{From: "party-committee", Rel: org.SubordinateTo, To: "party-committee", Where: org.NearestAbove, Line: true, Span: always},
		},
	}
	reg, err := org.New(d)
	if err != nil {
		log.Fatal(err)
	}
	unit := reg.At(org.MustParseDate("2023-02-24")).Unit("party-committee@song-van")
	fmt.Println(unit.Name(), "·", unit.Superior().Name())
	// Output:
	// Tỉnh ủy Sông Vân · Ban Chấp hành Trung ương Đảng
}

// A delegation passes a matter of one unit to another for a time; Has tells whether the day is in it.
func ExampleDelegation() {
	v := with(org.Data{Delegations: []org.Delegation{{
		From: "peoples-committee@ha-noi", To: "peoples-committee@ha-noi/quan-thanh-xuan",
		Matter: "quản lý vườn hoa, cây xanh", Span: span("2022-01-01", "2025-07-01"),
	}}}, "2023-02-24")
	for _, d := range v.Registry().Data().Delegations {
		fmt.Println(v.Unit(d.From).Name(), "→", v.Unit(d.To).Name())
		fmt.Println(d.Matter, "·", d.Has(v.Day()))
	}
	// Output:
	// Ủy ban nhân dân thành phố Hà Nội → Ủy ban nhân dân quận Thanh Xuân
	// quản lý vườn hoa, cây xanh · true
}

// Whoever is Bí thư of a district sits in its Ban Thường vụ by right: no record of the person says so.
func ExampleExOfficio() {
	board := on("2023-02-24").Unit("standing-board@party-committee@ha-noi/quan-thanh-xuan")
	for p, why := range board.Members() {
		fmt.Println(p)
		for s := range why.Steps() {
			fmt.Println(" ", s.Rule, "·", s.Words().From, "→", s.Words().To)
		}
	}
	// Output:
	// Bùi Huyền Mai
	//   seen · Bí thư Quận ủy Thanh Xuân → Bùi Huyền Mai
	//   by right · Bí thư Quận ủy Thanh Xuân → Ủy viên Ban Thường vụ Quận ủy Thanh Xuân
	// Nguyễn Minh Tiến
	//   seen · Phó Bí thư Thường trực Quận ủy Thanh Xuân → Nguyễn Minh Tiến
	//   by right · Phó Bí thư Thường trực Quận ủy Thanh Xuân → Ủy viên Ban Thường vụ Quận ủy Thanh Xuân
}

// The wards of Hà Nội are taken out of the standard that gives every area a people's council.
func ExampleException() {
	for _, s := range vn().Data().Standards {
		for _, x := range s.Except {
			if s.Unit == "peoples-council" && x.Basis.Source == "97/2019/QH14" {
				show(x)
			}
		}
	}
	// Output:
	// {
	//   "within": "ha-noi",
	//   "in": [
	//     "ward"
	//   ],
	//   "since": "2021-07-01",
	//   "until": "2025-01-01",
	//   "basis": "97/2019/QH14",
	//   "source": "thuvienphapluat-97-2019"
	// }
}

// New says of every record that does not add up where it stands, what is wrong, and what is at odds.
func ExampleFault() {
	_, err := org.New(org.Merge(vietnam.Data(), org.Data{Tenures: []org.Tenure{
		{Person: "bui-huyen-mai", Post: "head@party-committee@ha-noi/quan-thanh-xuan", Span: span("2020-08-01", "..")},
	}}))
	var e *org.RecordError
	if errors.As(err, &e) {
		fmt.Println(e.Fault == org.FaultOpenTenure)
		fmt.Println(e.Fault)
	}
	// Output:
	// true
	// a tenure has no open end: leave it out where it is not known
}

// A record stands on a legal act, which makes the fact so, and on a source, where it was read.
func ExampleGrounding() {
	for _, r := range vn().Data().Areas {
		if r.ID == "ha-giang" {
			fmt.Println(r.Name, "until", r.Until, "by", r.End.Basis, "· read in", r.Source)
		}
	}
	// Output:
	// Hà Giang until 2025-07-01 by 202/2025/QH15 · read in danh-muc-2022-10-01
}

// The ID of a person is a slug, coined once; other spellings of the name in use are kept with the record.
func ExamplePersonRecord() {
	v := with(org.Data{
		People: []org.PersonRecord{{ID: "le-thi-binh", Name: "Lê Thị Bình", Other: []string{"Lê Thị Thanh Bình"}}},
	}, "2023-02-24")
	p := v.Person("le-thi-binh")
	fmt.Println(p.ID(), "·", p.Name())
	// Output:
	// le-thi-binh · Lê Thị Bình
}

// A portfolio belongs to the post: whoever holds it is in charge.
func ExamplePortfolio() {
	v := with(org.Data{Portfolios: []org.Portfolio{{
		Post:    "deputy@peoples-committee@ha-noi/quan-thanh-xuan",
		Sectors: []org.Sector{"education-training"}, Span: span("2021-07-01", "2025-07-01"),
	}}}, "2023-02-24")
	for p, truth := range v.Post("deputy@peoples-committee@ha-noi/quan-thanh-xuan").Portfolios() {
		fmt.Println(v.Post(p.Post), p.Sectors, truth)
	}
	// Output:
	// Phó Chủ tịch Ủy ban nhân dân quận Thanh Xuân [education-training] true
}

func ExampleRecordError() {
	_, err := org.New(org.Data{
		Areas:   []org.AreaRecord{{ID: "vn", Type: org.Country, Name: "Việt Nam", Span: span("2000-01-01", "..")}},
		Tenures: []org.Tenure{{Person: "no-one", Post: "head@government@vn", Span: span("2020", "2021")}},
	})
	var e *org.RecordError
	if errors.As(err, &e) {
		fmt.Println(e.Path)
		fmt.Println(e.Fault)
		fmt.Println(e.Detail)
	}
	// Output:
	// tenures[0].person
	// no such person
	// no-one
}

// What no rule implies is recorded between two units, here as it was seen on one day.
func ExampleRelation() {
	v := on("2023-02-24")
	unit := v.Unit("commission.mass-mobilisation@party-committee@ha-noi/quan-thanh-xuan")
	for u, why := range unit.Out(org.Coordinates) {
		fmt.Println(u.Name(), "·", why)
	}
	// Output:
	// Ủy ban nhân dân quận Thanh Xuân · relation  Ban Dân vận Quận ủy Thanh Xuân → Ủy ban nhân dân quận Thanh Xuân (coordinates)  [kinhtedothi-2023-02-24, đoạn 5]
	// Công an quận Thanh Xuân · relation  Ban Dân vận Quận ủy Thanh Xuân → Công an quận Thanh Xuân (coordinates)  [kinhtedothi-2023-02-24, đoạn 5]
	// Ban Chỉ huy Quân sự quận Thanh Xuân · relation  Ban Dân vận Quận ủy Thanh Xuân → Ban Chỉ huy Quân sự quận Thanh Xuân (coordinates)  [kinhtedothi-2023-02-24, đoạn 5]
}

// A sector "*" on both sides of a rule is any sector, the same on both.
func ExampleRule() {
	for _, r := range vn().Data().Rules {
		if r.Rel == org.Guides && r.From == "commission.*@party-committee" {
			fmt.Println(r.From, r.Rel, r.To, r.Where, r.Line)
		}
	}
	v := on("2023-02-24")
	for u := range v.Unit("commission.organisation@party-committee@ha-noi/quan-thanh-xuan").In(org.Guides) {
		fmt.Println(u.Name())
	}
	// Output:
	// commission.*@party-committee guides commission.*@party-committee each-below false
	// Ban Tổ chức Thành ủy Hà Nội
}

func ExampleSource() {
	s, _ := vn().Source("kinhtedothi-2023-02-24")
	fmt.Println(s.Title)
	fmt.Println(s.Publisher)
	fmt.Println(s.Note)
	// Output:
	// Tăng cường mối quan hệ mật thiết giữa Đảng với Nhân dân
	// Kinh tế & Đô thị
	// on a conference of Quận ủy Thanh Xuân on 2023-02-24; paragraphs are counted from the title
}

// A standard stands for as many units as there are areas of its types.
func ExampleStandard() {
	for _, s := range vn().Data().Standards {
		if s.Unit == "commission.party-building@party-committee" {
			show(s)
		}
	}
	// Output:
	// {
	//   "unit": "commission.party-building@party-committee",
	//   "in": [
	//     "ward",
	//     "commune"
	//   ],
	//   "since": "2025-07-01",
	//   "until": "..",
	//   "basis": "298-QĐ/TW",
	//   "source": "298-QĐ/TW"
	// }
}

// Somebody may run a post without holding it (quyền, phụ trách): the tenure has a charge, and the answer says so.
func ExampleTenure() {
	v := with(org.Data{
		People: []org.PersonRecord{{ID: "le-thi-binh", Name: "Lê Thị Bình"}},
		Tenures: []org.Tenure{{
			Person: "le-thi-binh", Post: "head@peoples-committee@ha-noi/quan-thanh-xuan",
			Charge: org.InCharge, Span: span("2023-01-01", "2023-06-01"),
		}},
	}, "2023-02-24")
	h := v.Post("head@peoples-committee@ha-noi/quan-thanh-xuan").Holder()
	fmt.Println(h.Person, "·", h.Charge)
	// Output:
	// Lê Thị Bình · in-charge
}

// A term of a unit is that of the organs under it, unless they have their own.
func ExampleTerm() {
	for t, truth := range on("2023-02-24").Unit("politburo@party-committee@vn").Terms() {
		fmt.Println(t.Name, t.From, t.Until, truth)
	}
	// Output:
	// khóa XIII 2021-02-02 2026-01-24 true
}

// Units are recorded one by one only where they depart from the standards, as a steering committee does.
func ExampleUnitRecord() {
	v := with(org.Data{
		Sectors: map[org.Sector]org.Name{"flood": {Vi: "Phòng, chống lụt bão", En: "Flood Control"}},
		Units: []org.UnitRecord{{
			Unit: "steering-committee.flood@peoples-committee@ha-noi/quan-thanh-xuan", Span: span("2022-05-01", "2024-01-01"),
			Standing: "division.economy@peoples-committee@ha-noi/quan-thanh-xuan",
		}},
	}, "2023-02-24")
	unit := v.Unit("steering-committee.flood@peoples-committee@ha-noi/quan-thanh-xuan")
	fmt.Println(unit.Name(), "·", unit.Truth())
	for r := range unit.Records() {
		fmt.Println(v.Unit(r.Standing).Name(), "·", r.Until)
	}
	// Output:
	// Ban Chỉ đạo Phòng, chống lụt bão quận Thanh Xuân · true
	// Phòng Kinh tế quận Thanh Xuân · 2024-01-01
}
