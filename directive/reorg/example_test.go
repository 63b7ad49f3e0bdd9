package reorg_test

import (
	"errors"
	"fmt"
	"log"
	"os"
	"strings"

	"github.com/vnpolity/vnpolity/directive/reorg"
	"github.com/vnpolity/vnpolity/org"
)

// The resolution of an invented province, which the examples read.
func exampleText() string {
	b, err := os.ReadFile("testdata/mai-lam.txt")
	if err != nil {
		log.Fatal(err)
	}
	return string(b)
}

// A registry of a few areas of that province.
func exampleRegistry() *org.Registry {
	old, now := org.Span{From: before, Until: after}, org.Span{From: after, Until: org.Open}
	reg, err := org.New(org.Data{
		Areas: []org.AreaRecord{
			{ID: "vn", Type: org.Country, Name: "Việt Nam", Span: org.Span{From: before, Until: org.Open}},
			{ID: "mai-lam", Type: org.Province, Name: "Mai Lâm", In: "vn", Span: org.Span{From: before, Until: org.Open}},
			{ID: "mai-lam/huyen-dong-tri", Type: org.RuralDistrict, Name: "Đông Trì", In: "mai-lam", Span: old},
			{ID: "mai-lam/huyen-dong-tri/xa-an-lac", Type: org.Commune, Name: "An Lạc", In: "mai-lam/huyen-dong-tri", Span: old},
			{ID: "mai-lam/huyen-dong-tri/xa-binh-hoa", Type: org.Commune, Name: "Bình Hòa", In: "mai-lam/huyen-dong-tri", Span: old},
			{ID: "mai-lam/huyen-dong-tri/xa-ha-khe", Type: org.Commune, Name: "Hà Khê", In: "mai-lam/huyen-dong-tri", Span: old},
			{ID: "mai-lam/huyen-dong-tri/xa-an-lac", Type: org.Commune, Name: "An Lạc", In: "mai-lam", Span: now},
			{ID: "mai-lam/xa-dong-tri", Type: org.Commune, Name: "Đông Trì", In: "mai-lam", Span: now},
		},
	})
	if err != nil {
		log.Fatal(err)
	}
	return reg
}

// A resolution on them.
const exampleShort = `Số: 9002/NQ-UBTVQH15 Hà Nội, ngày 16 tháng 6 năm 2025
Điều 1. Sắp xếp các đơn vị hành chính cấp xã của tỉnh Mai Lâm
1. Sắp xếp toàn bộ diện tích tự nhiên, quy mô dân số của xã An Lạc vàxã Bình Hoà, một phần diện tích tự nhiên, quy mô
dân số của xã Hà Khê thành xã mới có tên gọi là xã An Lạc.
2. Sắp xếp phần còn lại của xã Hà Khê sau khi sắp xếp theo quy định tại khoản 1 Điều này thành xã mới có tên gọi là xã Đông Trì.
3. Sau khi sắp xếp, tỉnh Mai Lâm có 02 đơn vị hành chính cấp xã, gồm 02 xã.
Điều 2. Chính quyền địa phương ở các xã mới chính thức hoạt động từ ngày 01 tháng 7 năm 2025.
Nghị quyết này được thông qua ngày 16 tháng 6 năm 2025.
`

// What it makes of them.
func exampleSuccession() *reorg.Succession {
	r, err := reorg.Read(exampleShort)
	if err != nil {
		log.Fatal(err)
	}
	reg := exampleRegistry()
	s, err := r.Join(reg.At(before), reg.At(after))
	if err != nil {
		log.Fatal(err)
	}
	return s
}

func Example() {
	r, err := reorg.Read(exampleShort)
	if err != nil {
		log.Fatal(err)
	}
	reg := exampleRegistry()
	changes, err := r.Changes(reg.At(r.From.Add(-1)), reg.At(r.From))
	if err != nil {
		log.Fatal(err)
	}
	for _, c := range changes {
		fmt.Println(c.From, "→", c.To, c.Extent, c.Day, c.Basis)
	}
	// Output:
	// mai-lam/huyen-dong-tri/xa-an-lac → mai-lam/huyen-dong-tri/xa-an-lac whole 2025-07-01 9002/NQ-UBTVQH15, khoản 1 Điều 1
	// mai-lam/huyen-dong-tri/xa-binh-hoa → mai-lam/huyen-dong-tri/xa-an-lac whole 2025-07-01 9002/NQ-UBTVQH15, khoản 1 Điều 1
	// mai-lam/huyen-dong-tri/xa-ha-khe → mai-lam/huyen-dong-tri/xa-an-lac part 2025-07-01 9002/NQ-UBTVQH15, khoản 1 Điều 1
	// mai-lam/huyen-dong-tri/xa-ha-khe → mai-lam/xa-dong-tri rest 2025-07-01 9002/NQ-UBTVQH15, khoản 2 Điều 1
}

func ExampleRead() {
	text := exampleText()
	r, err := reorg.Read(text)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(r.Number, r.Issued, r.Issuer)
	fmt.Println(r.Province, "from", r.From)
	c := r.Clauses[2]
	fmt.Println(text[c.Start:c.End])
	fmt.Println(c.Pin, c.Act, c.Result)
	for _, o := range c.Origins {
		fmt.Println(o.Place, o.Extent(), o.After)
	}
	// Output:
	// 9001/NQ-UBTVQH15 2025-06-16 standing-committee@national-assembly@vn
	// tỉnh Mai Lâm from 2025-07-01
	// 3. Sắp xếp toàn bộ diện tích tự nhiên, quy mô dân số của xã Kim Lũngvà phần còn lại của của xã Hà Khê sau khi sắp xếp theo quy định tại khoản 2 Điều nàythành xã mới có tên gọi là xã Kim Lũng.
	// khoản 3 Điều 1 arrange xã Kim Lũng
	// xã Kim Lũng whole []
	// xã Hà Khê rest [khoản 2 Điều 1]
}

func ExampleResolution_Origins() {
	r, err := reorg.Read(exampleShort)
	if err != nil {
		log.Fatal(err)
	}
	for c, o := range r.Origins() {
		fmt.Println(o.Place, "→", c.Result, o.Extent(), c.Pin)
	}
	// Output:
	// xã An Lạc → xã An Lạc whole khoản 1 Điều 1
	// xã Bình Hòa → xã An Lạc whole khoản 1 Điều 1
	// xã Hà Khê → xã An Lạc part khoản 1 Điều 1
	// xã Hà Khê → xã Đông Trì rest khoản 2 Điều 1
}

func ExampleResolution_Join() {
	r, err := reorg.Read(exampleShort)
	if err != nil {
		log.Fatal(err)
	}
	reg := exampleRegistry()
	old, now := reg.At(before), reg.At(after)
	s, err := r.Join(old, now)
	if err != nil {
		log.Fatal(err)
	}
	e := s.Edges[3]
	fmt.Println(exampleShort[e.Start:e.End], "is", old.Area(e.From), "and goes into", now.Area(e.To))
	for _, n := range s.Notes {
		fmt.Println(n)
	}
	// Output:
	// xã Hà Khê is xã Hà Khê, huyện Đông Trì, tỉnh Mai Lâm and goes into xã Đông Trì, tỉnh Mai Lâm
	// khoản 1 Điều 1: words run together: "vàxã" → "và xã"
}

func ExampleClause() {
	r, err := reorg.Read(exampleText())
	if err != nil {
		log.Fatal(err)
	}
	for _, c := range r.Clauses[10:] {
		fmt.Println(c.Pin, c.Act, c.Origins[0].Place, "→", c.Result)
	}
	// Output:
	// khoản 11 Điều 1 rename xã Bà Gia → xã Vân Hội
	// khoản 12 Điều 1 keep xã Sơn Động (huyện Đông Trì) → xã Sơn Động
	// khoản 12 Điều 1 keep xã Ô Long → xã Ô Long
}

// All the people of a ward go with a part of its land: what remains carries no organ.
func ExampleOrigin() {
	r, err := reorg.Read(exampleText())
	if err != nil {
		log.Fatal(err)
	}
	for c, o := range r.Origins() {
		if o.Place.Name.Bare == "Lam Kiều" {
			fmt.Printf("%v: land %q, people %q: %v\n", c.Pin, o.Land, o.People, o.Extent())
		}
	}
	// Output:
	// khoản 4 Điều 1: land "part", people "": land-only
	// khoản 5 Điều 1: land "part", people "whole": part
	// khoản 6 Điều 1: land "rest", people "": land-only
}

func ExamplePlace() {
	r, err := reorg.Read(exampleText())
	if err != nil {
		log.Fatal(err)
	}
	p := r.Clauses[8].Origins[0].Place
	fmt.Println(p)
	fmt.Println(p.Name.Term, p.Name.Bare, "in", p.District)
	// Output:
	// phường 1 (thị xã Vân Trì)
	// phường 1 in thị xã Vân Trì
}

func ExampleName() {
	fmt.Println(reorg.Name{Term: "thành phố", Bare: "Thủ Đức"})
	// Output: thành phố Thủ Đức
}

func ExampleTotals() {
	r, err := reorg.Read(exampleText())
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(r.Totals.Pin)
	fmt.Println("all:", r.Totals.All)
	fmt.Println("formed:", r.Totals.Formed)
	fmt.Println("kept:", r.Totals.Kept)
	// Output:
	// khoản 12 Điều 1
	// all: 13 units, 8 xã, 4 phường, 1 đặc khu
	// formed: 6 xã, 4 phường, 1 đặc khu
	// kept: 2 units, 2 xã
}

func ExampleCount() {
	fmt.Println(reorg.Count{Units: 126, Communes: 75, Wards: 51})
	// Output: 126 units, 75 xã, 51 phường
}

func ExampleAct() {
	a, err := reorg.ParseAct("rename")
	fmt.Println(a == reorg.Rename, err)
	// Output: true <nil>
}

func ExampleNote() {
	r, err := reorg.Read(exampleText())
	if err != nil {
		log.Fatal(err)
	}
	for _, n := range r.Notes {
		if n.Defect != reorg.RunTogether {
			fmt.Println(n)
		}
	}
	// Output:
	// khoản 3 Điều 1: a word printed twice: "của"
	// khoản 8 Điều 1: land of no commune: "khu vực bãi bồi ven sông" (it is no administrative unit)
	// khoản 10 Điều 1: a word left out: "quy mô dân" → "quy mô dân số"
}

// The table of what had to be settled is the notes, counted by kind here.
func ExampleDefect() {
	r, err := reorg.Read(exampleText())
	if err != nil {
		log.Fatal(err)
	}
	counts := map[reorg.Defect]int{}
	for _, n := range r.Notes {
		counts[n.Defect]++
	}
	fmt.Println(counts[reorg.RunTogether], reorg.RunTogether)
	// Output: 4 words run together
}

func ExampleReadError() {
	_, err := reorg.Read(strings.Replace(exampleShort, "phần còn lại của xã Hà Khê", "xã Hà Khê", 1))
	fmt.Println(err)
	var e *reorg.ReadError
	if errors.As(err, &e) {
		fmt.Println(e.Pin, exampleShort[:e.Offset] != "")
	}
	// Output:
	// 9002/NQ-UBTVQH15, khoản 2 Điều 1: want toàn bộ, một phần or phần còn lại (at "xã Hà Khê sau khi sắp xếp theo quy định tại khoản 1 Điều này …")
	// khoản 2 Điều 1 true
}

func ExampleJoinError() {
	r, err := reorg.Read(strings.ReplaceAll(exampleShort, "Hà Khê", "Hạ Khê"))
	if err != nil {
		log.Fatal(err)
	}
	reg := exampleRegistry()
	_, err = r.Changes(reg.At(before), reg.At(after))
	var e *reorg.JoinError
	if errors.As(err, &e) {
		fmt.Println(e)
	}
	// Output: 9002/NQ-UBTVQH15, khoản 1 Điều 1: "xã Hạ Khê": no such area on 2025-06-30: xã Hà Khê, huyện Đông Trì, tỉnh Mai Lâm
}

func ExampleSuccession() {
	s := exampleSuccession()
	fmt.Println(s.Source, s.Day, len(s.Edges), len(s.Changes()))
	// Output: 9002/NQ-UBTVQH15 2025-07-01 4 4
}

func ExampleEdge() {
	for _, e := range exampleSuccession().Edges {
		if e.To == "mai-lam/xa-dong-tri" {
			fmt.Println(e.From, e.Extent, e.Act, e.Pin)
		}
	}
	// Output: mai-lam/huyen-dong-tri/xa-ha-khe rest arrange khoản 2 Điều 1
}

func ExampleResolution() {
	r, err := reorg.Read(exampleText())
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(r.Number, r.Province, r.Totals.All.Units, len(r.Clauses))
	// Output: 9001/NQ-UBTVQH15 tỉnh Mai Lâm 13 13
}
