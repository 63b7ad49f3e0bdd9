package directive_test

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

// load is the corpus of the examples: the documents of package acts over the registry of package vietnam.
var load = sync.OnceValue(func() *directive.Corpus {
	reg := vietnam.Load()
	corpus, err := directive.New(reg, acts.Documents(), acts.Sources()...)
	if err != nil {
		panic(err)
	}
	return corpus
})

// Who must carry out chỉ thị 33/CT-TTg in quận Thanh Xuân on a day, and why.
func Example() {
	reg := vietnam.Load()
	corpus, err := directive.New(reg, acts.Documents(), acts.Sources()...)
	if err != nil {
		panic(err)
	}
	duty := corpus.Duty("33/CT-TTg@2021-11-26#3")
	fmt.Println(duty.Task)
	for answer, why := range corpus.ResponsibleAt(duty, "ha-noi/quan-thanh-xuan", 20230224) {
		fmt.Println("-", answer, why.Truth())
	}
	// Output:
	// keep up the emulation movement Dân vận khéo
	// - Ủy ban nhân dân quận Thanh Xuân [lead, decides] true
	// - Chủ tịch Ủy ban nhân dân quận Thanh Xuân [lead, answers-as-head]: unknown unknown
	// - Ủy ban nhân dân quận Thanh Xuân [lead, in-charge]: which member is not known unknown
}

// An answer names a unit that acts together, the holder of a post, or a class of people that is no unit.
func ExampleAnswer() {
	corpus := load()
	duty := corpus.Duty("quy-dinh-gop-y-xay-dung-dang@2013-12-12#give-views")
	for a := range corpus.ResponsibleAt(duty, "ha-noi/quan-thanh-xuan", 20230224) {
		switch {
		case a.Class != "":
			fmt.Println("people:", a.Who())
		case a.Unit.Kind() == org.FrontCommittee && !a.Post.IsZero():
			fmt.Println("post:  ", a.Who())
		case a.Unit.Kind() == org.FrontCommittee && a.Capacity == directive.Decides:
			fmt.Println("unit:  ", a.Who())
		}
	}
	// Output:
	// unit:   Ủy ban Mặt trận Tổ quốc Việt Nam quận Thanh Xuân
	// post:   Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam quận Thanh Xuân
	// people: Nhân dân
}

func ExampleAnswer_MarshalJSON() {
	corpus := load()
	duty := corpus.Duty("25-NQ/TW@2013-06-03#commissions")
	for a := range corpus.ResponsibleAt(duty, "ha-noi/quan-thanh-xuan", 20230224) {
		text, err := json.MarshalIndent(a, "", "  ")
		fmt.Println(string(text), err)
		break
	}
	// Output:
	// {
	//   "who": "Trưởng Ban Dân vận Quận ủy Thanh Xuân",
	//   "part": "lead",
	//   "capacity": "answers-as-head",
	//   "unit": "commission.mass-mobilisation@party-committee@ha-noi/quan-thanh-xuan",
	//   "post": "head@commission.mass-mobilisation@party-committee@ha-noi/quan-thanh-xuan",
	//   "holding": {
	//     "occupancy": "held",
	//     "person": "bui-thu-trang",
	//     "name": "Bùi Thu Trang"
	//   }
	// } <nil>
}

// A duty of a collective has several answers: the capacity is in which standing each is named.
func ExampleCapacity() {
	corpus := load()
	duty := corpus.Duty("25-NQ/TW@2013-06-03#party-committees")
	for a, why := range corpus.ResponsibleAt(duty, "ha-noi/quan-thanh-xuan", 20230224) {
		switch a.Capacity {
		case directive.Decides:
			fmt.Println("together: ", a.Unit.Name())
		case directive.AnswersAsHead:
			fmt.Println("the head: ", a.Holding)
		case directive.InCharge:
			fmt.Println("in charge:", why.Truth())
		case directive.Advises:
			fmt.Println("advising: ", a.Unit.Name())
		}
	}
	// Output:
	// together:  Quận ủy Thanh Xuân
	// the head:  Bùi Huyền Mai
	// in charge: unknown
	// advising:  Ban Dân vận Quận ủy Thanh Xuân
}

func ExampleCorpus_Force() {
	for _, day := range []org.Date{20210729, 20210730} {
		why := load().Force("290-QĐ/TW@2010-02-25", day)
		fmt.Println(day, why.Truth())
		for step := range why.Steps() {
			fmt.Println("  ", step)
		}
	}
	// Output:
	// 2021-07-29 true
	//    in force  quyết định 290-QĐ/TW, 2010-02-25  [290-QĐ/TW]
	// 2021-07-30 false
	//    in force  quyết định 290-QĐ/TW, 2010-02-25  [290-QĐ/TW]
	//    ended     quyết định 23-QĐ/TW → quyết định 290-QĐ/TW, 2021-07-30 (replaces)  [quyết định 23-QĐ/TW, Điều 3]
}

// What the police of the district must do, by whatever document, and in which part.
func ExampleCorpus_Duties() {
	corpus := load()
	police := corpus.Registry().At(20230224).Unit("police@ha-noi/quan-thanh-xuan")
	for duty, why := range corpus.Duties(police) {
		fmt.Println(corpus.Of(duty).ID, why.Truth())
	}
	// Output:
	// dan-van-kheo-2023@party-committee@ha-noi/quan-thanh-xuan true
	// chuong-trinh-phoi-hop-dan-van@party-committee@ha-noi/quan-thanh-xuan true
	// nhiem-vu-dan-van-2023@party-committee@ha-noi/quan-thanh-xuan true
	// chu-de-nam-2023@ha-noi true
}

// Duties that bind the heads of units bind whoever holds the post on the day.
func ExampleCorpus_DutiesOf() {
	corpus := load()
	person := corpus.Registry().At(20230224).Person("bui-huyen-mai")
	for duty := range corpus.DutiesOf(person) {
		if duty.Parties[0].Role == org.Head {
			fmt.Printf("%s: %s\n", corpus.Of(duty).Name(), duty.Task)
		}
	}
	// Output:
	// Quy định về việc Mặt trận Tổ quốc Việt Nam, các đoàn thể chính trị - xã hội và nhân dân tham gia góp ý xây dựng Đảng, xây dựng chính quyền: hold dialogue with the people
	// Nhiệm vụ trọng tâm công tác dân vận của quận Thanh Xuân năm 2023: set the example in person, and answer for the work of the unit
}

// New refuses documents that do not add up, and says everything that is wrong with them at once.
func ExampleNew() {
	_, err := directive.New(load().Registry(), []directive.Document{
		{ID: "01/CT-UBND", Links: []directive.Link{{Rel: directive.Replaces, To: "02/CT-UBND"}}},
		{ID: "01/CT-UBND"},
	})
	fmt.Println(err)
	// Output:
	// documents[0].links[0].to: no such document: 02/CT-UBND, in 01/CT-UBND
	// documents[1].id: recorded twice: 01/CT-UBND
}

// Every record names the source that it was read in.
func ExampleCorpus_Source() {
	ref := load().Document("33/CT-TTg@2021-11-26").Source
	source, ok := load().Source(ref.Source)
	fmt.Printf("%s, %s %v\n", source.Publisher, ref.Pin, ok)
	// Output:
	// Kinh tế & Đô thị, đoạn 5 true
}

// A place that has ended is asked for as the areas that it has become.
func ExampleCorpus_Ask() {
	for area, why := range load().Ask("ha-noi/quan-thanh-xuan", 20250701) {
		fmt.Println(area.Name(), why.Truth())
		for step := range why.Steps() {
			fmt.Println("  ", step)
		}
		break // six more
	}
	// Output:
	// phường Thanh Xuân true
	//    became    quận Thanh Xuân → phường Thanh Xuân, in part, 2025-07-01 (by way of 4 of its areas)  [1656/NQ-UBTVQH15, khoản 22 Điều 1]
}

func ExampleDeed() {
	corpus := load()
	doc := corpus.Document("nhiem-vu-dan-van-2023@party-committee@ha-noi/quan-thanh-xuan")
	for _, x := range doc.Deeds {
		v := corpus.Registry().At(x.On)
		fmt.Printf("%s: %s (%s)\n", x.Did, v.Person(x.Person).Name(), v.Post(x.Post).Title())
	}
	// Output:
	// presented: Bùi Thu Trang (Trưởng Ban Dân vận Quận ủy Thanh Xuân)
	// concluded: Bùi Huyền Mai (Bí thư Quận ủy Thanh Xuân)
	// attended: Trịnh Huy Thành (Phó Trưởng ban Thường trực Ban Dân vận Thành ủy Hà Nội)
}

func ExampleDid() {
	did, err := directive.ParseDid("launched")
	fmt.Println(did == directive.Launched, err)
	_, err = directive.ParseDid("shelved")
	fmt.Println(err)
	// Output:
	// true <nil>
	// ParseDid("shelved"): want one of presented, launched, concluded, attended, signed
}

// A document is data, and reads and writes as JSON.
func ExampleDocument() {
	var doc directive.Document
	err := json.Unmarshal([]byte(`{
		"id": "01/CT-UBND@song-van", "number": "01/CT-UBND", "form": "directive",
		"issued": "2023-01-10", "issuers": ["head@peoples-committee@song-van"], "span": {"until": ".."},
		"duties": [{
			"id": "01/CT-UBND@song-van#3", "pin": "mục 3", "task": "keep the banks in repair",
			"parties": [{"part": "lead", "to": [{"kind": "peoples-committee", "levels": ["commune"]}]}],
			"due": {"every": "year", "month": 6, "on": 30}
		}]
	}`), &doc)
	fmt.Println(doc.Name(), err)
	fmt.Println(doc.Issuers[0].Unit, doc.Issuers[0].Role)
	fmt.Println(doc.Duties[0].Pin, "by", doc.Duties[0].Parties[0].Part)
	// Output:
	// chỉ thị 01/CT-UBND <nil>
	// peoples-committee@song-van head
	// mục 3 by lead
}

// From the day on which a source casts doubt on a document, whether it is in force is unknown: neither yes nor no.
func ExampleDoubt() {
	corpus := load()
	fmt.Println(corpus.Document("217-QĐ/TW@2013-12-12").Doubts[0].Reason)
	for _, day := range []string{"2013-12-11", "2023-02-24", "2026-02-01"} {
		fmt.Println(day, corpus.Force("217-QĐ/TW@2013-12-12", org.MustParseDate(day)).Truth())
	}
	// Output:
	// the XIV Congress of January 2026 has been held since, and no text was found that confirms it or replaces it
	// 2013-12-11 false
	// 2023-02-24 true
	// 2026-02-01 unknown
}

func ExampleDue() {
	for _, due := range []directive.Due{
		{Day: org.MustParseDate("2023")},
		{Event: "the petition", Days: 5, Working: true},
		{Event: "the vote", Days: -15},
		{Every: directive.EverySession, Note: "of the People's Council"},
		{},
	} {
		fmt.Println(due)
	}
	// Output:
	// by 2023
	// within 5 working days of the petition
	// at least 15 days before the vote
	// every session; of the People's Council
	// no deadline known
}

func ExampleDue_Next() {
	due := directive.Due{Every: directive.EveryYear, Month: 12, On: 15}
	fmt.Println(due.Next(20231215))
	fmt.Println(due.Next(20231216))
	// Output:
	// 2023-12-15 true
	// 2024-12-15 true
}

// Five working days after a Friday end on the Friday after.
func ExampleDue_From() {
	due := directive.Due{Event: "the petition", Days: 5, Working: true}
	fmt.Println(due.From(20230224))
	// Output:
	// 2023-03-03 true
}

func ExampleDuty() {
	corpus := load()
	duty := corpus.Duty("quy-dinh-danh-gia-dan-van@can-tho#9.2a")
	fmt.Println(corpus.Of(duty).Issuers, duty.Pin)
	fmt.Println(duty.Task, duty.Verbs)
	for _, p := range duty.Parties {
		fmt.Println(p.Part, len(p.To), p.To[0].Kind)
	}
	fmt.Println(duty.Due.Next(20251201))
	// Output:
	// [peoples-committee@can-tho] điểm a khoản 2 Điều 9
	// score the unit's own mass-mobilisation and grassroots-democracy work, and send the report [report]
	// lead 4 department
	// receive 1 department
	// 2025-12-15 true
}

func ExampleDutyID() {
	corpus := load()
	id := directive.DutyID("33/CT-TTg@2021-11-26#heads")
	duty := corpus.Duty(id)
	fmt.Println(corpus.Of(duty).Name())
	fmt.Println(corpus.Duty("33/CT-TTg@2021-11-26#99") == nil)
	// Output:
	// chỉ thị 33/CT-TTg
	// true
}

// Without a cut-off a recurring duty falls due on the last day of its period.
func ExampleEvery() {
	for every := directive.EveryMonth; every <= directive.EverySession; every++ {
		day, ok := directive.Due{Every: every}.Next(20240210)
		fmt.Println(every, day, ok)
	}
	// Output:
	// month 2024-02-29 true
	// quarter 2024-03-31 true
	// half-year 2024-06-30 true
	// year 2024-12-31 true
	// session  false
}

// What cannot be answered is said, with its kind: here who heads the unit, and whether the duty binds it at all.
func ExampleGap() {
	corpus := load()
	quan := corpus.Registry().At(20230224).Area("ha-noi/quan-thanh-xuan")
	for gap, why := range corpus.Gaps(quan) {
		if gap.Duty.ID == "75/2015/QH13#29.2" && gap.Unit.Kind() == org.PeoplesCommittee {
			steps := slices.Collect(why.Steps())
			fmt.Println(gap.Kind, gap.Unit.Name())
			fmt.Println(" ", steps[len(steps)-1])
		}
	}
	// Output:
	// unknown Ủy ban nhân dân quận Thanh Xuân
	//   unknown   Chủ tịch Ủy ban nhân dân quận Thanh Xuân (no holder is on record)
	// conditional Ủy ban nhân dân quận Thanh Xuân
	//   when      Ủy ban nhân dân quận Thanh Xuân (bound only as: monitored)
}

// How many duties of one district have no lead, have two, or address nobody that is there.
func ExampleGapKind() {
	corpus := load()
	quan := corpus.Registry().At(20230224).Area("ha-noi/quan-thanh-xuan")
	count := map[directive.GapKind]int{}
	for gap := range corpus.Gaps(quan) {
		count[gap.Kind]++
	}
	for _, kind := range []directive.GapKind{directive.GapNoLead, directive.GapTwoLeads, directive.GapNobody} {
		fmt.Println(kind, count[kind])
	}
	// Output:
	// no-lead 1
	// two-leads 0
	// nobody 1
}

// A document that repeals a part of another leaves the other in force.
func ExampleLink() {
	open := org.Span{Until: org.Open}
	corpus, err := directive.New(load().Registry(), []directive.Document{
		{ID: "quy-che", Issued: 20200101, Span: open},
		{ID: "sua-doi", Issued: 20220101, Span: open, Links: []directive.Link{
			{Rel: directive.Repeals, To: "quy-che", ToPin: directive.Pin{Article: 5}},
		}},
		{ID: "thay-the", Issued: 20240101, Span: open, Links: []directive.Link{{Rel: directive.Replaces, To: "quy-che"}}},
	})
	fmt.Println(corpus.Force("quy-che", 20230101).Truth(), corpus.Force("quy-che", 20240101).Truth(), err)
	// Output:
	// true false <nil>
}

// The documents that rest on 33/CT-TTg, and those that carry it out.
func ExampleLinkRel() {
	for doc, link := range load().Links("33/CT-TTg@2021-11-26") {
		if !link.Out {
			fmt.Println(doc.ID, link.Rel)
		}
	}
	// Output:
	// 02/CT-UBND@da-nang implements
	// nhiem-vu-dan-van-2023@party-committee@ha-noi/quan-thanh-xuan based-on
	// 2579/QĐ-UBND@can-tho based-on
}

// One link, from either end: a quyết định and the quy chế that it issues.
func ExampleLinkView() {
	for _, id := range []directive.DocID{"217-QĐ/TW@2013-12-12", "quy-che-giam-sat-phan-bien@2013-12-12"} {
		for doc, link := range load().Links(id) {
			if link.Rel == directive.Issues {
				fmt.Println(id, "out:", link.Out, "far end:", doc.ID)
			}
		}
	}
	// Output:
	// 217-QĐ/TW@2013-12-12 out: true far end: quy-che-giam-sat-phan-bien@2013-12-12
	// quy-che-giam-sat-phan-bien@2013-12-12 out: false far end: 217-QĐ/TW@2013-12-12
}

// Only the lead is accountable; the others stand beside it.
func ExamplePart() {
	corpus := load()
	duty := corpus.Duty("25-NQ/TW@2013-06-03#commissions")
	for a := range corpus.ResponsibleAt(duty, "ha-noi/quan-thanh-xuan", 20230224) {
		if a.Part == directive.Lead {
			fmt.Print("accountable: ")
		}
		fmt.Println(a)
	}
	// Output:
	// accountable: Trưởng Ban Dân vận Quận ủy Thanh Xuân [lead, answers-as-head]: Bùi Thu Trang
	// Quận ủy Thanh Xuân [receive, receives]
}

// A party addresses units by pattern, their heads in person, or people who are no unit.
func ExampleParty() {
	corpus := load()
	for _, id := range []directive.DutyID{
		"33/CT-TTg@2021-11-26#heads",
		"nhiem-vu-dan-van-2023@party-committee@ha-noi/quan-thanh-xuan#cadres",
	} {
		for a := range corpus.ResponsibleAt(corpus.Duty(id), "ha-noi/quan-thanh-xuan", 20230224) {
			fmt.Println(a)
		}
	}
	// Output:
	// Chủ tịch Ủy ban nhân dân quận Thanh Xuân [lead, answers-as-head]: unknown
	// Ủy ban Mặt trận Tổ quốc Việt Nam quận Thanh Xuân [coordinate, coordinates]
	// cán bộ, đảng viên [lead, bound]
}

// The number of a chỉ thị comes again each year: ask for it, then narrow.
func ExampleQuery() {
	q := directive.Query{Number: directive.MustParseNumber("33/CT-TTg")}
	for doc := range load().Find(q) {
		fmt.Println(doc.ID)
	}
	q.Issued = org.MustParseDate("2021")
	for doc := range load().Find(q) {
		fmt.Println("of 2021:", doc.Title)
	}
	// Output:
	// 33/CT-TTg@2021-11-26
	// 33/CT-TTg@2025-11-06
	// 33/CT-TTg@2026
	// of 2021: Chỉ thị về việc tiếp tục tăng cường và đổi mới công tác dân vận của cơ quan hành chính nhà nước, chính quyền các cấp trong tình hình mới
}

// What is not known of a document leaves it a candidate.
func ExampleQuery_Matches() {
	q := directive.Query{Number: directive.MustParseNumber("6525-QĐ/TU"), Issued: org.MustParseDate("2022")}
	doc := load().Document("6525-QĐ/TU@ha-noi")
	fmt.Println(doc.Issued.IsZero(), q.Matches(doc))
	// Output:
	// true unknown
}

// Phạm Bình Minh signed 33/CT-TTg; the Prime Minister issued it.
func ExampleSignature() {
	corpus := load()
	doc := corpus.Document("33/CT-TTg@2021-11-26")
	v := corpus.Registry().At(doc.Issued)
	s := doc.Signatures[0]
	fmt.Println("issued by", v.ActorName(doc.Issuers[0]))
	fmt.Printf("signed %s %s by %s, %s\n", s.As, v.ActorName(s.For), s.Name, v.Post(s.By).Title())
	// Output:
	// issued by Thủ tướng Chính phủ
	// signed for-head Thủ tướng Chính phủ by Phạm Bình Minh, Phó Thủ tướng Thường trực Chính phủ
}

func ExampleSigning() {
	var s directive.Signature
	err := json.Unmarshal([]byte(`{"as": "for-head", "for": "head@government@vn"}`), &s)
	fmt.Println(s.As == directive.ForHead, s.For.Role, err)
	// Output:
	// true head <nil>
}

// The duties of a document that demand a report.
func ExampleVerb() {
	doc := load().Document("33/CT-TTg@2021-11-26")
	for _, duty := range doc.Duties {
		if slices.Contains(duty.Verbs, directive.Report) {
			fmt.Println(duty.Verbs, duty.Task)
		}
	}
	// Output:
	// [preside verify report] follow and check the carrying out of the directive, and report on it
}

// A duty that binds an organ only where it drafts: the data does not tell which does, so the duty stays conditional.
func ExampleWhen() {
	corpus := load()
	duty := corpus.Duty("quy-che-giam-sat-phan-bien@2013-12-12#drafting")
	fmt.Println(duty.When, "-", duty.Task)
	committee := corpus.Registry().At(20230224).Unit("peoples-committee@ha-noi/quan-thanh-xuan")
	for step := range corpus.Explain(duty, committee).Steps() {
		fmt.Println(step)
	}
	// Output:
	// drafting - send the draft and its papers in time, and take in the views or explain why not
	// in force  Quy chế giám sát và phản biện xã hội của Mặt trận Tổ quốc Việt Nam và các đoàn thể chính trị - xã hội, 2013-12-12  [217-QĐ/TW]
	// addressed the document → Ủy ban nhân dân quận Thanh Xuân (lead: every cơ quan hành chính nhà nước, at every level)  [Quy chế giám sát và phản biện xã hội của Mặt trận Tổ quốc Việt Nam và các đoàn thể chính trị - xã hội]
	// when      Ủy ban nhân dân quận Thanh Xuân (bound only as: drafting)
}

// The letter of a city, addressed to the People's Committees of its districts: what is asked for once binds until its day, as its span
// says, and not as long as the letter is in force.
func ExampleDuty_once() {
	day := org.MustParseDate("2023-03-15")
	corpus, err := directive.New(load().Registry(), []directive.Document{{
		ID: "482/UBND-NC@ha-noi", Number: directive.MustParseNumber("482/UBND-NC"), Form: directive.OfficialLetter, // invented
		Issued: 20230222, Issuers: []org.Actor{{Unit: "peoples-committee@ha-noi"}}, Span: org.Span{Until: org.Open},
		Duties: []directive.Duty{{
			ID: "482/UBND-NC@ha-noi#1", Task: "report on mass-mobilisation work", Verbs: []directive.Verb{directive.Report},
			Parties: []directive.Party{{Part: directive.Lead, To: []org.Pattern{
				{Kind: org.PeoplesCommittee, Levels: org.LevelsOf(org.LevelDistrict), Within: "ha-noi"}, // UBND các quận, huyện, thị xã
			}}},
			Due: directive.Due{Day: day}, Span: org.Span{From: 20230222, Until: day.Add(1)},
		}},
	}})
	if err != nil {
		panic(err)
	}
	duty := corpus.Duty("482/UBND-NC@ha-noi#1")
	for _, d := range []org.Date{day, day.Add(1)} {
		fmt.Println(d, corpus.Explain(duty, corpus.Registry().At(d).Unit("peoples-committee@ha-noi/quan-thanh-xuan")).Truth())
	}
	// Output:
	// 2023-03-15 true
	// 2023-03-16 false
}
