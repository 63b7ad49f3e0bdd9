package org_test

import (
	"fmt"
	"math/rand/v2"

	. "github.com/vnpolity/vnpolity/org"
)

// A nation is a synthetic country of the real size: provinces, communes, the organs that the law gives them, and in each commune the units that only
// records name, with tenures. Its names are invented.
type nation struct {
	provinces, communes int
	cells, schools, hamlets,
	branches int // in a commune
}

// national has about 450 units in each of 3,321 communes.
var national = nation{provinces: 34, communes: 3321, cells: 150, schools: 60, hamlets: 80, branches: 130}

func (n nation) data() Data {
	r := rand.New(rand.NewPCG(34, 3321))
	law := Grounding{Basis: Ref{Source: "law"}, Source: Ref{Source: "law", Pin: "Điều 1"}}
	list := Grounding{Source: Ref{Source: "list"}}
	always := Span{From: 20000101, Until: Open}
	all := AreaTypesOf(Country, Province, Commune)
	local := AreaTypesOf(Province, Commune)
	d := Data{
		Edition: 20260101,
		Sources: []Source{{ID: "law", Title: "law"}, {ID: "list", Title: "list"}},
		Sectors: map[Sector]Name{"culture": {Vi: "Văn hóa"}, "home-affairs": {Vi: "Nội vụ"}, "finance": {Vi: "Tài chính"}, "public-security": {Vi: "Công an"}},
		Areas:   []AreaRecord{{ID: "vn", Type: Country, Name: "Việt Nam", Span: always}},
	}
	standard := func(in AreaTypes, paths ...Path) {
		for _, p := range paths {
			d.Standards = append(d.Standards, Standard{Unit: p, In: in, Span: always, Grounding: law})
		}
	}
	standard(all, "party-organisation", "party-committee", "inspection-commission@party-committee", "front-committee", "trade-union", "farmers-union",
		"womens-union", "veterans-association", "youth-union")
	standard(local, "standing-board@party-committee", "permanent-board@party-committee", "office@party-committee", "agency@inspection-commission@party-committee",
		"peoples-council", "standing-board@peoples-council", "peoples-committee", "police", "military-command", "party-committee@police",
		"party-committee@military-command", "standing-board@front-committee")
	standard(AreaTypesOf(Commune), "party-cell@police", "division.home-affairs@peoples-committee", "division.finance@peoples-committee", "division.culture@peoples-committee")
	standard(AreaTypesOf(Province), "department.home-affairs@peoples-committee", "department.finance@peoples-committee", "department.culture@peoples-committee")
	standard(AreaTypesOf(Country), "government", "ministry.home-affairs@government", "ministry.public-security@government")
	d.Standards[len(d.Standards)-9].Span = Span{From: 20250701, Until: Open}
	line := func(from Path, to Path, where Where, in ...AreaType) {
		d.Rules = append(d.Rules, Rule{From: from, Rel: SubordinateTo, To: to, Where: where, In: AreaTypesOf(in...), Line: true, Span: always, Grounding: law})
	}
	line("party-committee", "party-committee", NearestAbove)
	line("party-cell", "party-committee", SameArea)
	line("cell-committee@party-cell", "party-cell", Hosting)
	line("party-cell@hamlet", "party-committee", SameArea)
	line("school@peoples-committee", "peoples-committee", Hosting)
	line("public-service-unit.*@peoples-committee", "peoples-committee", Hosting)
	line("division.*@peoples-committee", "peoples-committee", Hosting)
	line("peoples-committee", "peoples-committee", NearestAbove, Commune)
	line("peoples-committee", "government", NearestAbove, Province)
	line("branch@farmers-union", "farmers-union", Hosting)
	line("farmers-union", "farmers-union", NearestAbove)
	d.Units = make([]UnitRecord, 0, n.communes*(n.cells*16/15+n.schools+n.hamlets*9/8+n.branches+2))
	person := func() PersonID {
		id := PersonID(fmt.Sprintf("nguoi-%07d", len(d.People)))
		d.People = append(d.People, PersonRecord{ID: id, Name: names3(r), Grounding: list})
		return id
	}
	record := func(u UnitID, name string) {
		x := UnitRecord{Unit: u, Name: name, Span: Span{From: day(r, 2000, 20), Until: Open}, Grounding: list}
		if r.IntN(40) == 0 {
			x.Until = day(r, 2021, 5)
		}
		d.Units = append(d.Units, x)
	}
	for p := range n.provinces {
		province := AreaID(fmt.Sprintf("tinh-%02d", p))
		d.Areas = append(d.Areas, AreaRecord{ID: province, Type: Province, Name: places2(r), In: "vn", Code: fmt.Sprintf("%02d", p), Span: always, Grounding: list})
		for c := p; c < n.communes; c += n.provinces {
			commune := AreaID(fmt.Sprintf("%s/xa-%s-%04d", province, syllables[c%len(syllables)], c))
			d.Areas = append(d.Areas, AreaRecord{ID: commune, Type: Commune, Name: places2(r), In: province, Code: fmt.Sprintf("%05d", c), Span: always, Grounding: list})
			for i := range n.cells {
				record(UnitID(fmt.Sprintf("party-cell~%d@%s", i+1, commune)), "")
				if i%15 == 0 {
					record(UnitID(fmt.Sprintf("cell-committee@party-cell~%d@%s", i+1, commune)), "")
				}
			}
			for i := range n.schools {
				if i%3 == 0 {
					record(UnitID(fmt.Sprintf("public-service-unit.culture~%d@peoples-committee@%s", i+1, commune)), "Trung tâm Văn hóa "+places2(r))
				} else {
					record(UnitID(fmt.Sprintf("school~%d@peoples-committee@%s", i+1, commune)), "Trường Tiểu học "+places2(r))
				}
			}
			for i := range n.hamlets {
				name := syllables[r.IntN(len(syllables))]
				record(UnitID(fmt.Sprintf("hamlet~%s-%d@%s", name, i+1, commune)), "Thôn "+places2(r))
				if i%8 == 0 {
					record(UnitID(fmt.Sprintf("party-cell@hamlet~%s-%d@%s", name, i+1, commune)), "")
				}
			}
			for i := range n.branches {
				record(UnitID(fmt.Sprintf("branch~%d@farmers-union@%s", i+1, commune)), "")
			}
			for i := range min(30, n.cells) {
				t := Tenure{Person: person(), Post: PostID(fmt.Sprintf("head@party-cell~%d@%s", i+1, commune)), How: Elected, Grounding: list}
				t.From = Date(20200101 + 100*(i%12))
				t.Until = t.From + 50000
				d.Tenures = append(d.Tenures, t)
			}
		}
	}
	// A unit is there as long as somebody heads it.
	for i := range d.Units {
		if d.Units[i].Unit.Body().Kind == PartyCell {
			d.Units[i].Span = Span{From: Date(20000101 + i%28), Until: Open}
		}
	}
	return d
}

func day(r *rand.Rand, year, years int) Date {
	return Date((year+r.IntN(years))*10000 + (1+r.IntN(12))*100 + 1 + r.IntN(28))
}

var (
	syllables = []string{"an", "binh", "chau", "dong", "giang", "ha", "khanh", "lam", "minh", "nam", "phu", "quang", "son", "tan", "thanh", "xuan"}
	words3    = []string{"An", "Bình", "Châu", "Đông", "Giang", "Hà", "Khánh", "Lâm", "Minh", "Nam", "Phú", "Quảng", "Sơn", "Tân", "Thanh", "Xuân", "Hòa", "Thủy"}
	initials  = []string{"B", "C", "Ch", "D", "Đ", "H", "Kh", "L", "M", "N", "Ng", "Ph", "Qu", "S", "T", "Th", "Tr", "V", "X"}
	rhymes    = []string{"a", "á", "à", "an", "án", "àn", "ang", "áng", "àng", "ao", "ạo", "âm", "ân", "ất", "ên", "ến", "iên", "oa", "òa", "ơn", "ương", "ường"}
	families  = []string{"Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Ngô"}
)

// places2 and names3 invent names that a few units, areas or people of the country share, as real ones do.
func places2(r *rand.Rand) string { return invent(r) + " " + invent(r) }

func names3(r *rand.Rand) string {
	return families[r.IntN(len(families))] + " " + words3[r.IntN(len(words3))] + " " + words3[r.IntN(len(words3))]
}

func invent(r *rand.Rand) string {
	return initials[r.IntN(len(initials))] + rhymes[r.IntN(len(rhymes))]
}
