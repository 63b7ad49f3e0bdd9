package directive_test

import (
	"encoding/json"
	"fmt"

	"github.com/vnpolity/vnpolity/directive"
	"github.com/vnpolity/vnpolity/directive/acts"
	"github.com/vnpolity/vnpolity/org"
	"github.com/vnpolity/vnpolity/org/vietnam"
)

func ExampleScan() {
	text := "Thực hiện các Quyết định số 217, 218-QĐ/TW của Bộ Chính trị và khoản 2 Điều 5 Nghị định 30/2020/ND-CP, chiều 24/2."
	for c := range directive.Scan(text) {
		fmt.Println(c.Start, c.Text, "=", c.Number, c.Form)
	}
	// Output:
	// 40 217 = 217-QĐ/TW decision
	// 45 218-QĐ/TW = 218-QĐ/TW decision
	// 119 30/2020/ND-CP = 30/2020/NĐ-CP decree
}

func ExampleCitation() {
	text := "theo điểm a, b khoản 2 Điều 5 Quyết định 217/QĐ-TW ngày 12-12-2013 của Bộ Chính trị (khóa XI)"
	for c := range directive.Scan(text) {
		fmt.Printf("%s = %s, %s, %s, %s, %s: %s\n", c.Text, c.Number, c.Label, c.Issued, c.IssuedBy, c.Term, c.Note)
		for p := range c.Pins() {
			fmt.Println(p)
		}
		fmt.Println(text[c.From:c.To])
	}
	// Output:
	// 217/QĐ-TW = 217-QĐ/TW, Quyết định, 2013-12-12, Bộ Chính trị, xi@party-committee@vn: separator
	// điểm a khoản 2 Điều 5
	// điểm b khoản 2 Điều 5
	// điểm a, b khoản 2 Điều 5 Quyết định 217/QĐ-TW ngày 12-12-2013 của Bộ Chính trị (khóa XI)
}

func ExampleCitation_Issuers() {
	for c := range directive.Scan("Kết luận 57-KL/TW và Thông tư liên tịch 01/2016/TTLT-TANDTC-VKSNDTC-BTP") {
		for name := range c.Issuers() {
			fmt.Println(c.Number, name)
		}
	}
	// Output:
	// 57-KL/TW Ban Chấp hành Trung ương Đảng
	// 57-KL/TW Bộ Chính trị
	// 57-KL/TW Ban Bí thư
	// 01/2016/TTLT-TANDTC-VKSNDTC-BTP Tòa án nhân dân tối cao
	// 01/2016/TTLT-TANDTC-VKSNDTC-BTP Viện kiểm sát nhân dân tối cao
	// 01/2016/TTLT-TANDTC-VKSNDTC-BTP Bộ Tư pháp
}

func ExampleCitationKind() {
	text := "Nghị quyết 25-NQ/TW; Chỉ thị 33; Hiến pháp năm 2013; Nghị quyết này; các quyết định nêu trên"
	for c := range directive.Scan(text) {
		fmt.Println(c.Kind, "|", c.Text)
	}
	// Output:
	// whole | 25-NQ/TW
	// short | 33
	// name | Hiến pháp năm 2013
	// this | Nghị quyết này
	// above | quyết định nêu trên
}

func ExampleNote() {
	for c := range directive.Scan("Quyết định số 217 – QD-TW") {
		fmt.Println(c.Number, "|", c.Note)
		fmt.Println(c.Note.Has(directive.NoteLetter), c.Note.Has(directive.NoteCase))
		for n := range c.Note.All() {
			fmt.Println(n)
		}
	}
	// Output:
	// 217-QĐ/TW | separator, blank inside, dash, letter
	// true false
	// separator
	// blank inside
	// dash
	// letter
}

func ExampleCorpus_Resolve() {
	corpus, err := acts.Corpus()
	if err != nil {
		panic(err)
	}
	text := `Nghị quyết số 25-NQ/TW của Ban Chấp hành Trung ương khóa XI nêu rõ việc này; Nghị quyết 25 và Chỉ thị 33/CT-TTg
cùng được quán triệt, với Quyết định 99999-QĐ/TW.`
	for c, r := range corpus.Resolve(directive.Scan(text)) {
		fmt.Println(c.Text, "|", r.Status, "|", r.Reason)
		for d := range r.Candidates() {
			fmt.Println("  ", d.ID)
		}
	}
	// Output:
	// 25-NQ/TW | found | by its number
	//    25-NQ/TW@2013-06-03
	// 25 | found | as cited before
	//    25-NQ/TW@2013-06-03
	// 33/CT-TTg | ambiguous | several on record fit
	//    33/CT-TTg@2021-11-26
	//    33/CT-TTg@2025-11-06
	//    33/CT-TTg@2026
	// 99999-QĐ/TW | unknown | nothing on record fits
}

func ExampleResolved() {
	corpus, err := acts.Corpus()
	if err != nil {
		panic(err)
	}
	text := "Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ; chỉ thị này còn được dẫn lại"
	for c, r := range corpus.Resolve(directive.Scan(text)) {
		fmt.Println(c.Text, "|", r.Document.ID, "|", r.Reason)
	}
	// Output:
	// 33/CT-TTg | 33/CT-TTg@2021-11-26 | by its number
	// chỉ thị này | 33/CT-TTg@2021-11-26 | as cited before
}

func ExampleStatus() {
	text, err := json.Marshal(directive.StatusAmbiguous)
	fmt.Println(string(text), err)
	s, err := directive.ParseStatus("found")
	fmt.Println(s == directive.StatusFound, err)
	// Output:
	// "ambiguous" <nil>
	// true <nil>
}

func ExampleGround() {
	corpus, err := acts.Corpus()
	if err != nil {
		panic(err)
	}
	for _, r := range corpus.Resolve(directive.Scan("Quyết định số 6525-QĐ/TU")) {
		fmt.Println(r.Reason == directive.GroundPlace, "|", r.Reason)
	}
	// Output:
	// true | the symbol does not tell the place, nor does the text
}

func ExampleAnnotate() {
	text := "Quy chế <giám sát> theo Quyết định 217-QĐ/TW & Quyết định 218-QĐ/TW"
	fmt.Println(directive.AnnotateString(text, directive.Scan(text), func(c directive.Citation) (before, behind string) {
		return `<a href="/vb/` + c.Number.Serial() + `">`, "</a>"
	}))
	// Output:
	// Quy chế &lt;giám sát&gt; theo Quyết định <a href="/vb/217">217-QĐ/TW</a> &amp; Quyết định <a href="/vb/218">218-QĐ/TW</a>
}

func ExampleIssuerUnits() {
	reg := vietnam.Load()
	v := reg.At(org.MustParseDate("2023-02-24"))
	for _, x := range []struct {
		symbol string
		place  org.AreaID
	}{{"TU", "ha-noi"}, {"QU", "ha-noi/quan-thanh-xuan"}, {"TTg", ""}, {"TW", ""}} {
		for a := range directive.IssuerUnits(v, x.symbol, x.place) {
			fmt.Println(x.symbol, "|", v.ActorName(a))
		}
	}
	// Output:
	// TU | Thành ủy Hà Nội
	// TU | Ban Thường vụ Thành ủy Hà Nội
	// QU | Quận ủy Thanh Xuân
	// QU | Ban Thường vụ Quận ủy Thanh Xuân
	// TTg | Thủ tướng Chính phủ
	// TW | Ban Chấp hành Trung ương Đảng
	// TW | Bộ Chính trị
	// TW | Ban Bí thư Trung ương Đảng
}

func ExampleAgencyCode() {
	c, err := directive.ParseAgencyCode("000.00.37.H26")
	fmt.Println(c, c.Parent(), c.Level(), err)
	fmt.Println(c.Old())
	_, err = directive.ParseAgencyCode("H2.37")
	fmt.Println(err)
	// Output:
	// H26.37 H26 2 <nil>
	// 000.00.37.H26
	// ParseAgencyCode("H2.37"): want a letter from A to Y and two digits
}
