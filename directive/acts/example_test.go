package acts_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"sync"

	"github.com/vnpolity/vnpolity/directive"
	"github.com/vnpolity/vnpolity/directive/acts"
	"github.com/vnpolity/vnpolity/org"
	"github.com/vnpolity/vnpolity/org/vietnam"
)

// documents is the corpus of the examples: these documents over the registry of package vietnam.
var documents = sync.OnceValue(func() *directive.Corpus {
	reg := vietnam.Load()
	corpus, err := directive.New(reg, acts.Documents())
	if err != nil {
		panic(err)
	}
	return corpus
})

func Example() {
	reg := vietnam.Load()
	corpus, err := directive.New(reg, acts.Documents())
	if err != nil {
		panic(err)
	}
	doc := corpus.Document("33/CT-TTg@2021-11-26")
	fmt.Println(doc.Name(), "of", doc.Issued, "by", reg.At(doc.Issued).ActorName(doc.Issuers[0]))
	for _, duty := range doc.Duties {
		fmt.Println("-", duty.Task)
	}
	// Output:
	// chỉ thị 33/CT-TTg of 2021-11-26 by Thủ tướng Chính phủ
	// - strengthen and renew mass-mobilisation work in State administration
	// - study the Party's policy on mass mobilisation and turn it into rules, together with recovery after Covid-19
	// - communicate, with care for remote areas and those of ethnic minorities and religions
	// - keep up the emulation movement Dân vận khéo
	// - receive citizens, hold dialogue, solve complaints, reform the administration and work with the Front
	// - follow and check the carrying out of the directive, and report on it
}

// Add documents of your own: here a district's plan that carries out the chỉ thị.
func ExampleDocuments() {
	docs := append(acts.Documents(), directive.Document{
		ID:     "12/KH-UBND@ha-noi/quan-thanh-xuan", // invented
		Number: directive.MustParseNumber("12/KH-UBND"),
		Form:   directive.Plan,
		Issued: 20220110,
		Links:  []directive.Link{{Rel: directive.Implements, To: "33/CT-TTg@2021-11-26"}},
	})
	corpus, err := directive.New(documents().Registry(), docs)
	if err != nil {
		panic(err)
	}
	for doc, link := range corpus.Links("12/KH-UBND@ha-noi/quan-thanh-xuan") {
		fmt.Println(link.Rel, doc.Name())
	}
	// Output:
	// implements chỉ thị 33/CT-TTg
}

// A document in force until further notice says so: an end that is left out is not known, and then its duties are uncertain.
func ExampleDocuments_span() {
	var own []directive.Document
	err := json.Unmarshal([]byte(`[
		{"id": "13/KH-UBND@ha-noi/phuong-thanh-xuan", "number": "13/KH-UBND", "form": "plan", "issued": "2025-09-15", "span": {"until": ".."}},
		{"id": "14/KH-UBND@ha-noi/phuong-thanh-xuan", "number": "14/KH-UBND", "form": "plan", "issued": "2025-09-15"}
	]`), &own) // invented
	if err != nil {
		panic(err)
	}
	corpus, err := directive.New(documents().Registry(), append(acts.Documents(), own...))
	if err != nil {
		panic(err)
	}
	for _, d := range own {
		for _, day := range []org.Date{20250914, 20250915, 20251001} {
			fmt.Println(d.Number, day, corpus.Force(d.ID, day).Truth())
		}
	}
	// Output:
	// 13/KH-UBND 2025-09-14 false
	// 13/KH-UBND 2025-09-15 true
	// 13/KH-UBND 2025-10-01 true
	// 14/KH-UBND 2025-09-14 false
	// 14/KH-UBND 2025-09-15 unknown
	// 14/KH-UBND 2025-10-01 unknown
}

// Every record names the source that it was read in.
func ExampleSources() {
	doc := documents().Document("33/CT-TTg@2021-11-26")
	for _, s := range acts.Sources() {
		if s.ID == doc.Source.Source {
			fmt.Printf("%s, %s\n", s.Publisher, doc.Source.Pin)
		}
	}
	// Output:
	// Kinh tế & Đô thị, đoạn 5
}

// The Party numbers its documents anew in each term: four are 25-NQ/TW. None is guessed; the term tells them apart.
func Example_numberComesAgain() {
	q := directive.Query{Number: directive.MustParseNumber("25-NQ/TW")}
	for doc := range documents().Find(q) {
		fmt.Println(doc.ID, doc.Note)
	}
	q.Term = "xi@party-committee@vn" // khóa XI
	for doc := range documents().Find(q) {
		fmt.Println("khóa XI:", doc.ID)
	}
	// Output:
	// 25-NQ/TW@2013-06-03 Passed by the seventh plenum of khóa XI.
	// 25-NQ/TW@1985-06-17 Of the eighth plenum of khóa V, on prices, wages and money.
	// 25-NQ/TW@2003-03-12 Of the seventh plenum of khóa IX, on religious affairs.
	// 25-NQ/TW@2008-07-25 Of the seventh plenum of khóa X, on youth work.
	// khóa XI: 25-NQ/TW@2013-06-03
}

// On 2025-07-01 quận Thanh Xuân is no more. The duty binds the People's Committees of the wards directly, and the reason
// begins with how the question came there.
func Example_placeThatHasEnded() {
	corpus := documents()
	duty := corpus.Duty("33/CT-TTg@2021-11-26#3")
	for answer, why := range corpus.ResponsibleAt(duty, "ha-noi/quan-thanh-xuan", 20250701) {
		if answer.Unit.Area().ID() == "ha-noi/phuong-khuong-dinh" {
			fmt.Println(answer)
			for step := range why.Steps() {
				fmt.Println("  ", step)
			}
		}
	}
	// Output:
	// Ủy ban nhân dân phường Khương Đình [lead, decides]
	//    asked     quận Thanh Xuân → phường Khương Đình, in part, 2025-07-01 (by way of 5 of its areas)  [1656/NQ-UBTVQH15, khoản 23 Điều 1]
	//    in force  chỉ thị 33/CT-TTg, 2021-11-26  [kinhtedothi-2023-02-24, đoạn 5]
	//    addressed mục 3 → Ủy ban nhân dân phường Khương Đình (lead: Ủy ban nhân dân, at every level)  [chỉ thị 33/CT-TTg, mục 3]
	//    answers   Ủy ban nhân dân phường Khương Đình (decides together)
	// Chủ tịch Ủy ban nhân dân phường Khương Đình [lead, answers-as-head]: unknown
	//    asked     quận Thanh Xuân → phường Khương Đình, in part, 2025-07-01 (by way of 5 of its areas)  [1656/NQ-UBTVQH15, khoản 23 Điều 1]
	//    in force  chỉ thị 33/CT-TTg, 2021-11-26  [kinhtedothi-2023-02-24, đoạn 5]
	//    addressed mục 3 → Ủy ban nhân dân phường Khương Đình (lead: Ủy ban nhân dân, at every level)  [chỉ thị 33/CT-TTg, mục 3]
	//    answers   Chủ tịch Ủy ban nhân dân phường Khương Đình (head of its unit)
	//    unknown   Chủ tịch Ủy ban nhân dân phường Khương Đình (no holder is on record)
	// Ủy ban nhân dân phường Khương Đình [lead, in-charge]: which member is not known
	//    asked     quận Thanh Xuân → phường Khương Đình, in part, 2025-07-01 (by way of 5 of its areas)  [1656/NQ-UBTVQH15, khoản 23 Điều 1]
	//    in force  chỉ thị 33/CT-TTg, 2021-11-26  [kinhtedothi-2023-02-24, đoạn 5]
	//    addressed mục 3 → Ủy ban nhân dân phường Khương Đình (lead: Ủy ban nhân dân, at every level)  [chỉ thị 33/CT-TTg, mục 3]
	//    unknown   Ủy ban nhân dân phường Khương Đình (no assignment of the field to a member is on record)
}

// Ủy ban nhân dân decides together and its chair answers for it. Who of its members is in charge of the field is not on
// record, and is not taken to be the chair.
func Example_collectiveAndHead() {
	corpus := documents()
	duty := corpus.Duty("33/CT-TTg@2021-11-26#renew")
	for answer, why := range corpus.ResponsibleAt(duty, "ha-noi/quan-thanh-xuan", 20230224) {
		steps := slices.Collect(why.Steps())
		fmt.Printf("%s: %s\n  %s\n", answer.Capacity, answer.Who(), steps[len(steps)-1])
	}
	// Output:
	// decides: Ủy ban nhân dân quận Thanh Xuân
	//   answers   Ủy ban nhân dân quận Thanh Xuân (decides together)
	// answers-as-head: Chủ tịch Ủy ban nhân dân quận Thanh Xuân
	//   unknown   Chủ tịch Ủy ban nhân dân quận Thanh Xuân (no holder is on record)
	// in-charge: Ủy ban nhân dân quận Thanh Xuân
	//   unknown   Ủy ban nhân dân quận Thanh Xuân (no assignment of the field to a member is on record)
}

// The chỉ thị is addressed to ministries, government agencies and People's Committees, not to the police of the district:
// the reason ends in the step that fails. On the day before it was issued, that is its force.
func Example_whyNot() {
	corpus := documents()
	duty := corpus.Duty("33/CT-TTg@2021-11-26#3")
	for _, day := range []org.Date{20230224, 20211125} {
		police := corpus.Registry().At(day).Unit("police@ha-noi/quan-thanh-xuan")
		why := corpus.Explain(duty, police)
		fmt.Println(why.Truth())
		for step := range why.Steps() {
			fmt.Println("  ", step.Rule, step.Truth)
		}
	}
	// Output:
	// false
	//    in force true
	//    not meant false
	// false
	//    in force false
}

// The programme names Ban Dân vận Quận ủy Thanh Xuân. In 2025 its work went to another commission of the district, and
// when that ended to those of the wards. Whether the programme still runs is not known, so neither is the answer.
func Example_unitThatHasEnded() {
	corpus := documents()
	duty := corpus.Duty("chuong-trinh-phoi-hop-dan-van@party-committee@ha-noi/quan-thanh-xuan#coordinate")
	for answer, why := range corpus.ResponsibleAt(duty, "ha-noi/quan-thanh-xuan", 20250701) {
		if answer.Part == directive.Lead && answer.Unit.Area().ID() == "ha-noi/phuong-khuong-dinh" {
			fmt.Println(answer.Who(), why.Truth())
			for step := range why.Steps() {
				if step.Rule == directive.StepForce || step.Rule == directive.StepContinues {
					fmt.Println("  ", step)
				}
			}
		}
	}
	// Output:
	// Trưởng Ban Xây dựng Đảng Đảng ủy phường Khương Đình unknown
	//    in force  chuong-trinh-phoi-hop-dan-van@party-committee@ha-noi/quan-thanh-xuan (no date is on record)  [kinhtedothi-2023-02-24, đoạn 5]
	//    continues Ban Dân vận Quận ủy Thanh Xuân → Ban Tuyên giáo và Dân vận Quận ủy Thanh Xuân, whole, 2025  [ban-tuyen-giao-dan-van-cap-huyen]
	//    continues quận Thanh Xuân → phường Khương Đình, in part, 2025-07-01 (by way of 5 of its areas)  [1656/NQ-UBTVQH15, khoản 23 Điều 1]
	//    continues Ban Tuyên giáo và Dân vận Quận ủy Thanh Xuân → Ban Xây dựng Đảng Đảng ủy phường Khương Đình, in part, 2025-07-01  [298-QĐ/TW]
}

// What the data cannot answer for the district on that day; the first few.
func Example_gaps() {
	corpus := documents()
	thanhXuan := corpus.Registry().At(20230224).Area("ha-noi/quan-thanh-xuan")
	n := 0
	for gap := range corpus.Gaps(thanhXuan) {
		fmt.Printf("%s: %s, %s\n", corpus.Of(gap.Duty).Number, gap.Kind, gap.Post.Title())
		if n++; n == 3 {
			break
		}
	}
	// Output:
	// 25-NQ/TW: unknown, Chủ tịch Ủy ban nhân dân quận Thanh Xuân
	// 25-NQ/TW: unknown, Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam quận Thanh Xuân
	// 25-NQ/TW: unknown, Chủ tịch Liên đoàn Lao động quận Thanh Xuân
}
