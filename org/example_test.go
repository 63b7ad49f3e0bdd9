package org_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"sync"

	"golang.org/x/text/language"

	"github.com/vnpolity/vnpolity/org"
	"github.com/vnpolity/vnpolity/org/vietnam"
)

// vn returns the registry of the examples, built once.
var vn = sync.OnceValue(func() *org.Registry {
	reg := vietnam.Load()
	return reg
})

// on returns the system as it was on a day.
func on(day string) org.View { return vn().At(org.MustParseDate(day)) }

func Example() {
	reg := vietnam.Load()
	v := reg.At(org.MustParseDate("2023-02-24"))
	unit := v.Unit("commission.mass-mobilisation@party-committee@ha-noi/quan-thanh-xuan")
	fmt.Println(unit.Name(), "·", unit.Superior().Name())
	fmt.Println(unit.Head().Title(), "·", unit.Head().Holder())
	fmt.Println(unit.NameIn(language.English))
	// Output:
	// Ban Dân vận Quận ủy Thanh Xuân · Quận ủy Thanh Xuân
	// Trưởng Ban Dân vận Quận ủy Thanh Xuân · Bùi Thu Trang
	// Mass Mobilisation Commission of the Thanh Xuân District Party Committee
}

// UBND and its Chủ tịch are two actors: one is the unit, the other the holder of a post in person.
func ExampleActor() {
	unit := org.Actor{Unit: "peoples-committee@ha-noi"}
	chair := org.Actor{Unit: "peoples-committee@ha-noi", Role: org.Head}
	v := on("2023-02-24")
	fmt.Println(unit, "·", v.ActorName(unit))
	fmt.Println(chair, "·", v.ActorName(chair))
	fmt.Printf("%q %q\n", unit.Post(), chair.Post())
	// Output:
	// peoples-committee@ha-noi · Ủy ban nhân dân thành phố Hà Nội
	// head@peoples-committee@ha-noi · Chủ tịch Ủy ban nhân dân thành phố Hà Nội
	// "" "head@peoples-committee@ha-noi"
}

func ExampleParseActor() {
	a, err := org.ParseActor("head@peoples-committee@ha-noi")
	fmt.Println(a.Unit, a.Role, err)
	// Output:
	// peoples-committee@ha-noi head <nil>
}

// The ID of an area reads from the top; it is coined once and does not change when the area does.
func ExampleAreaID() {
	id, err := org.ParseAreaID("ha-noi/quan-thanh-xuan/phuong-nhan-chinh")
	fmt.Println(id, err)
	_, err = org.ParseAreaID("Hà Nội")
	fmt.Println(err)
	// Output:
	// ha-noi/quan-thanh-xuan/phuong-nhan-chinh <nil>
	// ParseAreaID("Hà Nội"): want lower-case letters and digits joined by single hyphens
}

func ExampleAreaType() {
	for _, t := range []org.AreaType{org.Municipality, org.UrbanDistrict, org.MunicipalCity, org.SpecialZone} {
		fmt.Printf("%s (%s level): %s, %s\n", t, t.Level(), t.Term().Vi, t.Term().En)
	}
	// Output:
	// municipality (province level): thành phố, City
	// urban-district (district level): quận, District
	// municipal-city (district level): thành phố, City
	// special-zone (commune level): đặc khu, Special Zone
}

func ExampleAreaTypes() {
	s := org.AreaTypesOf(org.Commune, org.Ward)
	text, err := json.Marshal(s)
	fmt.Println(string(text), err)
	fmt.Println(s.Has(org.Ward), s.Has(org.Township), s == org.AreaTypesOf(org.Ward, org.Commune))
	fmt.Println(slices.Collect(s.All()))
	// Output:
	// ["ward","commune"] <nil>
	// true false true
	// [ward commune]
}

// A body is one step of a path: a kind, its sector if it works in one, and a label where there are several.
func ExampleBody() {
	commission := org.Commission.For("mass-mobilisation")
	fmt.Println(commission, commission.Under("party-committee@ha-noi"))
	cell, err := org.ParseBody("party-cell~3")
	fmt.Println(cell.Kind, cell.Label, err)
	// Output:
	// commission.mass-mobilisation commission.mass-mobilisation@party-committee@ha-noi
	// party-cell 3 <nil>
}

// A charge says how a post is run by somebody who does not hold it.
func ExampleCharge() {
	fmt.Println(org.Acting, org.InCharge, org.Running)
	c, err := org.ParseCharge("in-charge")
	fmt.Println(c == org.InCharge, err)
	// Output:
	// acting in-charge running
	// true <nil>
}

func ExampleClass() {
	for _, k := range []org.Kind{org.PartyCommittee, org.Commission, org.PeoplesCouncil, org.Police, org.TradeUnion} {
		fmt.Println(k.Term().Vi, "·", k.Class())
	}
	// Output:
	// cấp ủy · party-body
	// ban của cấp ủy · party-agency
	// Hội đồng nhân dân · elected-body
	// công an · armed-force
	// công đoàn · socio-political-organisation
}

func ExampleDate() {
	d, err := org.ParseDate("2023-02-24")
	fmt.Println(d, d.Year(), d.Month(), d.Day(), d.Weekday(), err)
	fmt.Println(d.Add(5), d < org.MustParseDate("2023-03"), d < org.Open)
	_, err = org.ParseDate("24/02/2023")
	fmt.Println(err)
	// Output:
	// 2023-02-24 2023 February 24 Friday <nil>
	// 2023-03-01 true true
	// ParseDate("24/02/2023"): want a 4-digit year
}

// A date may be known only to its month or its year: it is then any day from First to Last.
func ExampleDate_First() {
	d := org.MustParseDate("2025-02")
	fmt.Println(d, d.IsDay(), d.First(), d.Last())
	// Output:
	// 2025-02 false 2025-02-01 2025-02-28
}

func ExampleDay() {
	fmt.Println(org.Day(2024, 2, 29), org.Day(2023, 2, 29).IsZero())
	// Output:
	// 2024-02-29 true
}

func ExampleExtent() {
	fmt.Println(org.Whole, org.Part, org.Rest, org.LandOnly, org.SomeOrAll)
	for a, why := range on("2023-02-24").Area("ha-noi/quan-thanh-xuan/phuong-khuong-mai").At(org.MustParseDate("2025-07-01")) {
		fmt.Println("phường Khương Mai →", a.Name(), why.Extent())
	}
	// Output:
	// whole part rest land-only some-or-all
	// phường Khương Mai → phường Phương Liệt whole
}

// How somebody came to a post is kept as the law has it: a chairman is elected, and the election then ratified.
func ExampleHow() {
	fmt.Println(org.Elected, org.Appointed, org.Designated, org.Endorsed, org.Ratified, org.Consulted, org.Assigned)
	h, err := org.ParseHow("chosen")
	fmt.Println(h == 0, err)
	// Output:
	// elected appointed designated endorsed ratified consulted assigned
	// true ParseHow("chosen"): want one of elected, appointed, designated, endorsed, ratified, consulted, assigned
}

// The kinds are one closed table: what a unit is called, what posts it has and how it decides all follow from its kind.
func ExampleKind() {
	k, err := org.ParseKind("peoples-committee")
	fmt.Println(k.Term().Vi, k.Class(), k.Works(), err)
	fmt.Println(slices.Collect(k.Roles()))
	fmt.Println(k.Of("ha-noi"))
	fmt.Println(org.StandingBoard.Under("party-committee@ha-noi"))
	// Output:
	// Ủy ban nhân dân administrative-organ collectively <nil>
	// [head standing-deputy deputy member]
	// peoples-committee@ha-noi
	// standing-board@party-committee@ha-noi
}

func ExampleKinds() {
	for k := range org.Kinds() {
		if k.Class() == org.SocioPolitical {
			fmt.Println(k, k.Term().Vi)
		}
	}
	// Output:
	// trade-union công đoàn
	// farmers-union Hội Nông dân
	// womens-union Hội Liên hiệp Phụ nữ
	// veterans-association Hội Cựu chiến binh
	// youth-union Đoàn Thanh niên
	// branch chi hội, chi đoàn
	// executive-committee ban chấp hành
	// organisation-board ban của Mặt trận, đoàn thể
}

// Levels are ordered from the top.
func ExampleLevel() {
	fmt.Println(org.LevelProvince < org.LevelCommune, org.Township.Level())
	v := on("2023-02-24")
	fmt.Println(v.Unit("government@vn").Level(), v.Unit("party-committee@ha-noi/quan-thanh-xuan").Level())
	// Output:
	// true commune
	// central district
}

func ExampleLevels() {
	s := org.LevelsOf(org.LevelCommune, org.LevelProvince)
	text, err := json.Marshal(s)
	fmt.Println(string(text), s.Has(org.LevelDistrict), err)
	// Output:
	// ["province","commune"] false <nil>
}

// A name that differs in tones is a candidate to confirm, never an answer.
func ExampleMatch() {
	v := on("2023-02-24")
	for _, name := range []string{"Quận uỷ Thanh Xuân", "quận ủy thanh xuân", "QU Thanh Xuân", "Quan uy Thanh Xuan"} {
		for u, m := range v.Named(name) {
			fmt.Println(name, "→", u.Name(), m)
		}
	}
	fmt.Println(org.MatchExact > org.MatchFolded)
	// Output:
	// Quận uỷ Thanh Xuân → Quận ủy Thanh Xuân exact
	// quận ủy thanh xuân → Quận ủy Thanh Xuân spelling
	// QU Thanh Xuân → Quận ủy Thanh Xuân short
	// Quan uy Thanh Xuan → Quận ủy Thanh Xuân folded
	// true
}

// A matter says what a relation is about: the Công an of a district is commanded in one matter and led in another.
func ExampleMatter() {
	for _, r := range vn().Data().Rules {
		if r.To == "police" && r.Where == org.SameArea || r.From == "police" && r.To == "police" {
			fmt.Println(r.From, r.Rel, r.To, r.Where, "·", r.Matter)
		}
	}
	// Output:
	// party-committee leads police same-area · party
	// police subordinate-to police nearest-above · command
	// peoples-committee directs police same-area · organisation
}

func ExampleName() {
	sector := vn().Data().Sectors["mass-mobilisation"]
	fmt.Println(sector.Vi, "·", sector.En, "·", sector.Abbr)
	term := org.PeoplesCommittee.Term()
	fmt.Println(term.Vi, "·", term.En)
	// Output:
	// Dân vận · Mass Mobilisation · DV
	// Ủy ban nhân dân · People's Committee
}

// The error of a Parse function says where reading stopped: here a kind is misspelt.
func ExampleParseError() {
	_, err := org.ParseUnitID("commission.mass-mobilisation@party-comittee@ha-noi")
	var e *org.ParseError
	if errors.As(err, &e) {
		fmt.Println(e.Func, e.Offset, e.Reason)
		fmt.Println(e.Input[e.Offset:])
	}
	// Output:
	// ParseUnitID 29 no such kind of unit
	// party-comittee@ha-noi
}

// A path is a unit apart from its area: the mass-mobilisation commission of a Party committee, wherever there is one.
func ExamplePath() {
	p, err := org.ParsePath("commission.mass-mobilisation@party-committee")
	fmt.Println(p.Body(), p.Host(), err)
	fmt.Println(p.Of("ha-noi"))
	_, err = org.ParsePath("politburo@peoples-committee") // where no such body may sit
	fmt.Println(err != nil)
	// Output:
	// commission.mass-mobilisation party-committee <nil>
	// commission.mass-mobilisation@party-committee@ha-noi
	// true
}

func ExamplePersonID() {
	p := on("2023-02-24").Person("bui-huyen-mai")
	fmt.Println(p.ID(), p.Name())
	// Output:
	// bui-huyen-mai Bùi Huyền Mai
}

func ExamplePostID() {
	id, err := org.ParsePostID("head@party-committee@ha-noi/quan-thanh-xuan")
	fmt.Println(id.Role(), id.Unit(), id.Seat(), err)
	fmt.Println(on("2023-02-24").Post(id).Title())
	fmt.Println(org.Deputy.Of("party-committee@ha-noi"))
	// Output:
	// head party-committee@ha-noi/quan-thanh-xuan head@party-committee <nil>
	// Bí thư Quận ủy Thanh Xuân
	// deputy@party-committee@ha-noi
}

// A reference is a source and a place in it.
func ExampleRef() {
	r, err := org.ParseRef("1656/NQ-UBTVQH15#khoản 22 Điều 1")
	fmt.Println(r, err)
	fmt.Println(r.Source)
	fmt.Println(r.Pin)
	// Output:
	// 1656/NQ-UBTVQH15, khoản 22 Điều 1 <nil>
	// 1656/NQ-UBTVQH15
	// khoản 22 Điều 1
}

// A relation is read from the unit that has it: In yields who has it to the unit, Out to whom the unit has it.
func ExampleRel() {
	police := on("2023-02-24").Unit("police@ha-noi/quan-thanh-xuan")
	for _, rel := range []org.Rel{org.Leads, org.Directs} {
		for u := range police.In(rel) {
			fmt.Println(u.Name(), rel, police.Name())
		}
	}
	for u := range police.Out(org.SubordinateTo) {
		fmt.Println(police.Name(), org.SubordinateTo, u.Name())
	}
	// Output:
	// Quận ủy Thanh Xuân leads Công an quận Thanh Xuân
	// Ủy ban nhân dân quận Thanh Xuân directs Công an quận Thanh Xuân
	// Công an quận Thanh Xuân subordinate-to Công an thành phố Hà Nội
}

// One role has a different title in each kind of unit.
func ExampleRole() {
	v := on("2023-02-24")
	for _, u := range []org.UnitID{
		"party-committee@ha-noi/quan-thanh-xuan", "peoples-committee@ha-noi/quan-thanh-xuan",
		"police@ha-noi/quan-thanh-xuan", "court@ha-noi/quan-thanh-xuan",
	} {
		fmt.Println(v.Post(org.Head.Of(u)).Title())
	}
	fmt.Println(org.Head < org.Deputy)
	// Output:
	// Bí thư Quận ủy Thanh Xuân
	// Chủ tịch Ủy ban nhân dân quận Thanh Xuân
	// Trưởng Công an quận Thanh Xuân
	// Chánh án Tòa án nhân dân quận Thanh Xuân
	// true
}

func ExampleSeat() {
	seat := org.Head.At("party-committee")
	fmt.Println(seat, seat.Role(), seat.Path())
	fmt.Println(org.MustParsePostID("head@party-committee@ha-noi").Seat() == seat)
	// Output:
	// head@party-committee head party-committee
	// true
}

// Sectors are vocabulary: they are named in the data, and a program may add its own.
func ExampleSector() {
	var s org.Sector = "mass-mobilisation"
	fmt.Println(vn().Data().Sectors[s].Vi)
	fmt.Println(org.Commission.For(s), org.Commission.HasSector(), org.PartyCommittee.HasSector())
	// Output:
	// Dân vận
	// commission.mass-mobilisation true false
}

func ExampleSourceID() {
	s, ok := vn().Source("1656/NQ-UBTVQH15")
	fmt.Println(s.Title, ok)
	_, ok = vn().Source("none of that number")
	fmt.Println(ok)
	// Output:
	// Communes of Hà Nội rearranged, 2025 true
	// false
}

// A span is [From, Until). An end that is not known, or known only to the month, leaves days open.
func ExampleSpan() {
	day := org.MustParseDate
	s := org.Span{From: day("2020-08-01"), Until: day("2025-02")}
	for _, d := range []string{"2020-07-31", "2020-08-01", "2025-01-31", "2025-02-10", "2025-03-01"} {
		fmt.Println(d, s.Has(day(d)))
	}
	fmt.Println(org.Span{}.Has(day("2020-08-01")), org.Span{From: day("2020"), Until: org.Open}.Has(day("2021-01-01")))
	s.Loose = true // it lies somewhere between
	fmt.Println(s.Has(day("2020-07-31")), s.Has(day("2022-01-01")), s.Has(day("2025-03-01")))
	// Output:
	// 2020-07-31 false
	// 2020-08-01 true
	// 2025-01-31 true
	// 2025-02-10 unknown
	// 2025-03-01 false
	// unknown true
	// false unknown false
}

func ExampleTermID() {
	for t, truth := range on("2023-02-24").Unit("party-committee@ha-noi/quan-thanh-xuan").Terms() {
		fmt.Println(t.ID, "·", t.Name, "·", truth)
	}
	// Output:
	// vi@party-committee@ha-noi/quan-thanh-xuan · khóa VI, nhiệm kỳ 2020-2025 · true
}

// Truth is ordered, so that what rests on several steps is the min of them.
func ExampleTruth() {
	fmt.Println(min(org.True, org.Unknown), min(org.True, org.True))
	v := on("2023-02-24")
	fmt.Println(v.Area("ha-noi/quan-thanh-xuan").Truth(), v.Area("ha-noi/phuong-thanh-xuan").Truth())
	// Output:
	// unknown true
	// true false
}

// The ID of a unit puts the head noun first, as Vietnamese does; "@" reads "of".
func ExampleUnitID() {
	id := org.MustParseUnitID("commission.mass-mobilisation@party-committee@ha-noi/quan-thanh-xuan")
	fmt.Println(id.Body())
	fmt.Println(id.Host())
	fmt.Println(id.Path())
	fmt.Println(id.Area())
	// Output:
	// commission.mass-mobilisation
	// party-committee@ha-noi/quan-thanh-xuan
	// commission.mass-mobilisation@party-committee
	// ha-noi/quan-thanh-xuan
}

// A rule says where the unit at its far end sits: the police of a district is under that of the nearest area above.
func ExampleWhere() {
	fmt.Println(org.Hosting, org.SameArea, org.NearestAbove, org.EachBelow, org.ByTrace)
	w, err := org.ParseWhere("nearest-above")
	fmt.Println(w == org.NearestAbove, err)
	// Output:
	// hosting same-area nearest-above each-below by-trace
	// true <nil>
}

func ExampleWorks() {
	fmt.Println(org.PeoplesCommittee.Works(), org.Division.Works())
	// Output:
	// collectively under-head
}
