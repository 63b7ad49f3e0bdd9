package acts_test

import (
	"encoding/json"
	"fmt"
	"sync"

	"github.com/vnpolity/vnpolity/directive"
	"github.com/vnpolity/vnpolity/directive/acts"
	"github.com/vnpolity/vnpolity/org"
	"github.com/vnpolity/vnpolity/org/vietnam"
)

// documents is the corpus of the examples: these documents over the registry of package vietnam.
var documents = sync.OnceValue(func() *directive.Corpus {
	reg := vietnam.Load()
	corpus, err := directive.New(reg, acts.Documents(), acts.Sources()...)
	if err != nil {
		panic(err)
	}
	return corpus
})

func Example() {
	reg := vietnam.Load()
	corpus, err := directive.New(reg, acts.Documents(), acts.Sources()...)
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
	corpus, err := directive.New(documents().Registry(), docs, acts.Sources()...)
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
	corpus, err := directive.New(documents().Registry(), append(acts.Documents(), own...), acts.Sources()...)
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

// A corpus of one's own has the sources of these documents beside one's own.
func ExampleSources() {
	docs := append(acts.Documents(), directive.Document{ID: "12/KH-UBND@ha-noi/quan-thanh-xuan", Source: org.Ref{Source: "so-cong-van"}}) // invented
	sources := append(acts.Sources(), org.Source{ID: "so-cong-van", Title: "Sổ công văn đến"})
	corpus, err := directive.New(documents().Registry(), docs, sources...)
	if err != nil {
		panic(err)
	}
	for _, id := range []directive.DocID{"33/CT-TTg@2021-11-26", "12/KH-UBND@ha-noi/quan-thanh-xuan"} {
		s, _ := corpus.Source(corpus.Document(id).Source.Source)
		fmt.Println(s.Title)
	}
	// Output:
	// Tăng cường mối quan hệ mật thiết giữa Đảng với Nhân dân
	// Sổ công văn đến
}
