package org_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	. "github.com/vnpolity/vnpolity/org"
)

// fixture is a small country of invented places and people in which every kind of record occurs: a province with two
// districts, one of which ends on 2025-07-01, with a merger, a division, and a body that law merges everywhere.
func fixture() Data {
	day := MustParseDate
	from := func(s string) Span { return Span{From: day(s), Until: Open} }
	span := func(s, t string) Span { return Span{From: day(s), Until: day(t)} }
	in := AreaTypesOf
	src := Grounding{Source: Ref{Source: "law"}}
	return Data{
		Edition: day("2026-01-01"),
		Sources: []Source{{ID: "law", Title: "An invented law"}},
		Sectors: map[Sector]Name{
			"mass-mobilisation": {Vi: "Dân vận", En: "Mass Mobilisation", Abbr: "DV"},
			"flood":             {Vi: "Phòng, chống thiên tai", En: "Flood Control"},
			"information-education-mass-mobilisation": {Vi: "Tuyên giáo và Dân vận", En: "Information, Education and Mass Mobilisation", Abbr: "TGDV"},
		},
		Areas: []AreaRecord{
			{ID: "vn", Type: Country, Name: "Việt Nam", Span: from("2000-01-01"), Grounding: src},
			{ID: "song-van", Type: Province, Name: "Sông Vân", In: "vn", Code: "01", Span: from("2000-01-01"), Grounding: src},
			{ID: "song-van/quan-dong", Type: UrbanDistrict, Name: "Đông", In: "song-van", Code: "001", Span: span("2000-01-01", "2025-07-01"), Grounding: src},
			{ID: "song-van/quan-dong/phuong-mot", Type: Ward, Name: "Một", In: "song-van/quan-dong", Code: "00001", Span: span("2000-01-01", "2025-07-01"), Grounding: src},
			{ID: "song-van/quan-dong/phuong-hai", Type: Ward, Name: "Hai", In: "song-van/quan-dong", Code: "00002", Span: span("2000-01-01", "2025-07-01"), Grounding: src},
			{ID: "song-van/phuong-dong", Type: Ward, Name: "Đông", In: "song-van", Code: "00001", Span: from("2025-07-01"), Grounding: src},
			{ID: "song-van/phuong-tay", Type: Ward, Name: "Tây", In: "song-van", Code: "00003", Span: from("2025-07-01"), Grounding: src},
		},
		Standards: []Standard{
			{Unit: "party-committee", In: in(Country, Province, UrbanDistrict, Ward), Span: from("2000-01-01"), Grounding: src},
			{Unit: "standing-board@party-committee", In: in(Province, UrbanDistrict, Ward), Span: from("2000-01-01"), Grounding: src},
			{Unit: "commission.mass-mobilisation@party-committee", In: in(Province, UrbanDistrict), Span: span("2000-01-01", "2025-02"), Grounding: src},
			{Unit: "commission.information-education-mass-mobilisation@party-committee", In: in(Province, UrbanDistrict), Span: from("2025-02"), Grounding: src},
			{Unit: "peoples-committee", In: in(Province, UrbanDistrict, Ward), Span: from("2000-01-01"), Grounding: src},
			{Unit: "peoples-council", In: in(Province, UrbanDistrict, Ward), Span: from("2000-01-01"), Grounding: src,
				Except: []Exception{{Within: "song-van", In: in(Ward), Span: span("2021-07-01", "2025-07-01"), Grounding: src}}},
			{Unit: "trade-union", In: in(Ward), May: true, Span: from("2025-07-01"), Grounding: src},
			{Unit: "government", In: in(Country), Span: from("2000-01-01"), Grounding: src},
		},
		Rules: []Rule{
			{From: "party-committee", Rel: SubordinateTo, To: "party-committee", Where: NearestAbove, Line: true, Matter: MatterParty, Span: from("2000-01-01"), Grounding: src},
			{From: "commission.*@party-committee", Rel: SubordinateTo, To: "party-committee", Where: Hosting, Line: true, Span: from("2000-01-01"), Grounding: src},
			{From: "commission.*@party-committee", Rel: Guides, To: "commission.*@party-committee", Where: EachBelow, Span: from("2000-01-01"), Grounding: src},
			{From: "commission.*@party-committee", Rel: Advises, To: "party-committee", Where: Hosting, Span: from("2000-01-01"), Grounding: src},
			{From: "peoples-committee", Rel: SubordinateTo, To: "peoples-committee", Where: NearestAbove, In: in(UrbanDistrict, Ward), Line: true, Span: from("2000-01-01"), Grounding: src},
			{From: "peoples-committee", Rel: SubordinateTo, To: "government", Where: NearestAbove, In: in(Province), Line: true, Span: from("2000-01-01"), Grounding: src},
			{From: "party-committee", Rel: Leads, To: "peoples-committee", Where: SameArea, Matter: MatterParty, Span: from("2000-01-01"), Grounding: src},
			{From: "peoples-council", Rel: Supervises, To: "peoples-committee", Where: SameArea, Span: from("2000-01-01"), Grounding: src},
		},
		ExOfficio: []ExOfficio{
			{Seat: "member@standing-board@party-committee", By: "head@party-committee", Span: from("2000-01-01"), Grounding: src},
		},
		Units: []UnitRecord{
			{Unit: "steering-committee.flood@peoples-committee@song-van", Name: "Ban Chỉ đạo Phòng, chống thiên tai tỉnh Sông Vân", Span: span("2020-01-01", "2024-01-01"),
				Codes: []Code{{Code: "H99.1", Span: span("2020-01-01", "2024-01-01")}}, Grounding: src},
		},
		Terms: []Term{
			{ID: "vi@party-committee@song-van/quan-dong", Unit: "party-committee@song-van/quan-dong", Name: "khóa VI", Span: span("2020-08-01", "2025-07-01"), Grounding: src},
		},
		People: []PersonRecord{{ID: "tran-van-an", Name: "Trần Văn An", Grounding: src}, {ID: "le-thi-binh", Name: "Lê Thị Bình", Grounding: src}},
		Tenures: []Tenure{
			{Person: "tran-van-an", Post: "head@party-committee@song-van/quan-dong", How: Elected, Seen: []Date{day("2021-01-10"), day("2022-01-10")}, Grounding: src},
			{Person: "tran-van-an", Post: "head@peoples-council@song-van/quan-dong", How: Elected, Span: span("2021-06-01", "2023-06-01"), Grounding: src},
			{Person: "le-thi-binh", Post: "head@commission.mass-mobilisation@party-committee@song-van/quan-dong", Seen: []Date{day("2023-02-24")}, Grounding: src},
			{Post: "head@peoples-council@song-van/quan-dong", Vacant: true, Span: span("2023-06-01", "2023-09-01"), Grounding: src},
			{Person: "le-thi-binh", Post: "head@peoples-committee@song-van/quan-dong", Charge: InCharge, Span: span("2023-06-01", "2023-09-01"), Grounding: src},
		},
		Portfolios: []Portfolio{
			{Post: "deputy@peoples-committee@song-van/quan-dong", Sectors: []Sector{"mass-mobilisation"}, Span: span("2021-07-01", "2025-07-01"), Grounding: src},
		},
		Relations: []Relation{
			{From: "commission.mass-mobilisation@party-committee@song-van/quan-dong", Rel: Coordinates, To: "peoples-committee@song-van/quan-dong", Seen: []Date{day("2023-02-24")}, Grounding: src},
		},
		AreaChanges: []Change[AreaID]{
			{From: "song-van/quan-dong/phuong-mot", To: "song-van/phuong-dong", Extent: Whole, Day: day("2025-07-01"), Grounding: src},
			{From: "song-van/quan-dong/phuong-hai", To: "song-van/phuong-dong", Extent: Part, Day: day("2025-07-01"), Grounding: src},
			{From: "song-van/quan-dong/phuong-hai", To: "song-van/phuong-tay", Extent: Rest, Day: day("2025-07-01"), Grounding: src},
		},
		BodyChanges: []BodyChange{
			{From: "commission.mass-mobilisation@party-committee", To: "commission.information-education-mass-mobilisation@party-committee", Where: ByTrace, Extent: Whole, Day: day("2025-02"), Grounding: src},
		},
	}
}

func registry(t testing.TB, d Data) *Registry {
	t.Helper()
	reg, err := New(d)
	require.NoError(t, err)
	return reg
}

func names[T interface{ Name() string }](seq func(func(T) bool)) string {
	var list []string
	for x := range seq {
		list = append(list, x.Name())
	}
	return strings.Join(list, "; ")
}
