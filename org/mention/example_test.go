package mention_test

import (
	"cmp"
	"fmt"

	"github.com/vnpolity/vnpolity/org"
	"github.com/vnpolity/vnpolity/org/mention"
	"github.com/vnpolity/vnpolity/org/vietnam"
)

func reg() *org.Registry {
	r, _ := country()
	return r
}

var grammarOfTheCountry = func() *mention.Grammar {
	_, g := country()
	return g
}

const report = `Dự hội nghị có ông Nguyễn Văn Minh, Phó Bí thư Thường trực Quận ủy, Chủ tịch HĐND quận Thanh Xuân.
Công ty Công an Sao Việt không liên quan. Ông Minh đề nghị UBND quận báo cáo Thành ủy.`

// A grammar is made once for a registry, and reads texts of any day and place.
func ExampleGrammar() {
	reg := vietnam.Load()
	grammar := mention.New(reg)
	for _, day := range []org.Date{2023_02_24, 2025_08_01} {
		n := grammar.At(day, "ha-noi").Name("UBND phường Thanh Xuân")
		fmt.Printf("%s %s %q\n", day, n.Status, n.Unit)
	}
	// Output:
	// 2023-02-24 unknown ""
	// 2025-08-01 found "peoples-committee@ha-noi/phuong-thanh-xuan"
}

func ExampleScanner() {
	scanner := grammarOfTheCountry().At(2023_02_24, "ha-noi")
	for m := range scanner.Scan(report) {
		fmt.Printf("%s %q %s\n", m.What, report[m.Start:m.End], cmp.Or(string(m.Unit.Unit), string(m.Person.Name)))
	}
	// Output:
	// person "Nguyễn Văn Minh" Nguyễn Văn Minh
	// post "Phó Bí thư Thường trực Quận ủy" party-committee@ha-noi/quan-thanh-xuan
	// unit "Quận ủy" party-committee@ha-noi/quan-thanh-xuan
	// post "Chủ tịch HĐND quận Thanh Xuân" peoples-council@ha-noi/quan-thanh-xuan
	// unit "HĐND quận Thanh Xuân" peoples-council@ha-noi/quan-thanh-xuan
	// person "Minh" Nguyễn Văn Minh
	// unit "UBND quận" peoples-committee@ha-noi/quan-thanh-xuan
	// unit "Thành ủy" party-committee@ha-noi
}

// A mention says where it stands, what it is of, and how far that is settled.
func ExampleMention() {
	const text = "Chủ tịch UBND huyện Sông Vân làm việc với Công an phường Nhân Chính."
	for m := range mention.Scan(reg().At(2023_02_24), reg().At(2023_02_24).Area("ha-noi"), text) {
		fmt.Printf("%d-%d %s: %s, %s of %s %s\n", m.Start, m.End, m.What, m.Status(), m.Unit.Path, m.Unit.Type.Term().Vi, m.Unit.Place)
	}
	// Output:
	// 0-36 post: unknown, peoples-committee of huyện Sông Vân
	// 13-36 unit: unknown, peoples-committee of huyện Sông Vân
	// 55-86 unit: found, police of phường Nhân Chính
}

func ExampleWhat() {
	fmt.Println(mention.UnitMention, mention.PostMention, mention.PersonMention)
	// Output: unit post person
}

// A name is read strictly, as it stands in a form, with or without its place.
func ExampleName() {
	s := grammarOfTheCountry().At(2023_02_24, "ha-noi")
	n := s.Name("BDV Quận uỷ Thanh Xuân")
	fmt.Println(n.Unit)
	fmt.Println(n.Body, "|", n.Host(), "|", n.Place, "|", n.Type, "|", n.Level())
	n = s.Name("Sở Nội vụ")
	fmt.Println(n.Unit, n.Ground)
	// Output:
	// commission.mass-mobilisation@party-committee@ha-noi/quan-thanh-xuan
	// commission.mass-mobilisation | party-committee@ha-noi/quan-thanh-xuan | Thanh Xuân | urban-district | district
	// department.home-affairs@peoples-committee@ha-noi home
}

// What a chi cục is called after is its province, but it is one of a department all the same.
func ExampleName_HostKind() {
	s := grammarOfTheCountry().At(2023_02_24, "nghe-an")
	n := s.Name("Chi cục Chăn nuôi và Thú y tỉnh Nghệ An")
	fmt.Printf("%q %s\n", n.Host(), n.HostKind())
	// Output: "" department
}

// Three answers, not two. Where a name fits several, all are there, those of the place of the text first.
func ExampleStatus() {
	for _, name := range []string{"Quận ủy Thanh Xuân", "Công an Thanh Xuân", "Huyện ủy Sông Vân"} {
		n := grammarOfTheCountry().At(2023_02_24, "ha-noi").Name(name)
		fmt.Println(n.Status, n.Candidates[:min(2, len(n.Candidates))])
	}
	// Output:
	// found []
	// ambiguous [police@ha-noi/quan-thanh-xuan police@ha-noi/huyen-soc-son/xa-thanh-xuan]
	// unknown []
}

// A ground says where the place of a name is from.
func ExampleGround() {
	s := grammarOfTheCountry().At(2023_02_24, "ha-noi")
	const text = "Thành ủy báo cáo Chính phủ; Quận ủy Thanh Xuân và HĐND quận cùng dự"
	for m := range s.Scan(text) {
		fmt.Println(text[m.Start:m.End], "-", m.Unit.Ground)
	}
	// Output:
	// Thành ủy - home
	// Chính phủ - implied
	// Quận ủy Thanh Xuân - written
	// HĐND quận - antecedent
}

func ExamplePost() {
	s := grammarOfTheCountry().At(2023_02_24, "ha-noi")
	for _, p := range s.Title("nguyên Bí thư Quận ủy Thanh Xuân, quyền Giám đốc Sở Nội vụ").Posts {
		fmt.Printf("%s former=%t charge=%q %s\n", p.Role, p.Former, p.Charge, p.Unit.Unit)
	}
	// Output:
	// head former=true charge="" party-committee@ha-noi/quan-thanh-xuan
	// head former=false charge="acting" department.home-affairs@peoples-committee@ha-noi
}

// Titles that share a place are read together.
func ExampleTitle() {
	t := grammarOfTheCountry().At(2023_02_24, "ha-noi").Title("Đại tá Trần Văn Nam, Ủy viên Ban Thường vụ, Trưởng Công an quận Thanh Xuân")
	fmt.Println(t.Status, t.Person)
	for _, p := range t.Posts {
		fmt.Println(p.ID(), p.Title(reg().At(2023_02_24)))
	}
	// Output:
	// found Trần Văn Nam
	// member@standing-board@party-committee@ha-noi/quan-thanh-xuan Ủy viên Ban Thường vụ Quận ủy Thanh Xuân
	// head@police@ha-noi/quan-thanh-xuan Trưởng Công an quận Thanh Xuân
}

// A person is found on record by name and post together: a name alone may be a namesake's.
func ExamplePerson() {
	s := grammarOfTheCountry().At(2023_02_24, "ha-noi")
	const text = "Bí thư Quận ủy Thanh Xuân Bùi Huyền Mai; Chủ tịch UBND quận Cầu Giấy Bùi Huyền Mai"
	for m := range s.Scan(text) {
		if m.What == mention.PersonMention {
			fmt.Println(m.Person.Name, m.Person.Status, m.Person.ID, m.Person.Candidates)
		}
	}
	// Output:
	// Bùi Huyền Mai found bui-huyen-mai []
	// Bùi Huyền Mai ambiguous  [bui-huyen-mai]
}

// What a text says is held against the registry: on that day another was seen as Bí thư.
func ExampleObservations() {
	s := grammarOfTheCountry().At(2023_02_24, "ha-noi")
	const text = "Bí thư Quận ủy Thanh Xuân Lê Thị Hương và Trưởng Ban Dân vận Quận ủy Bùi Thu Trang"
	o := mention.Observe(s.View(), text, "bao-moi", s.Scan(text))
	for _, f := range o.Agrees {
		fmt.Println("agrees:", f.Tenure.Person, f.Tenure.Post)
	}
	for _, f := range o.Contradicts {
		fmt.Println("contradicts:", f.Tenure.Person, f.Tenure.Post, "against", f.Against[0].Person)
	}
	// Output:
	// agrees: bui-thu-trang head@commission.mass-mobilisation@party-committee@ha-noi/quan-thanh-xuan
	// contradicts: le-thi-huong head@party-committee@ha-noi/quan-thanh-xuan against bui-huyen-mai
}

// What is new may be merged with what a program has. The source of the text is recorded with it.
func ExampleObservations_Data() {
	s := grammarOfTheCountry().At(2023_02_24, "ha-noi")
	const text = "Phó Bí thư Quận ủy, Chủ tịch UBND quận Thanh Xuân Lê Thị Hương"
	mine := mention.Observe(s.View(), text, "bao-moi", s.Scan(text)).Data()
	mine.Sources = []org.Source{{ID: "bao-moi", Title: "A newspaper"}}
	reg, err := org.New(org.Merge(vietnam.Data(), mine))
	if err != nil {
		fmt.Println(err)
		return
	}
	for post := range reg.At(2023_02_24).Person("le-thi-huong").Posts() {
		fmt.Println(post.Title())
	}
	// Output:
	// Phó Bí thư Quận ủy Thanh Xuân
	// Chủ tịch Ủy ban nhân dân quận Thanh Xuân
}

// A finding is a record, ready to be reviewed.
func ExampleFinding() {
	s := grammarOfTheCountry().At(2023_02_24, "ha-noi")
	const text = "Chủ tịch UBND quận Thanh Xuân Lê Thị Hương"
	f := mention.Observe(s.View(), text, "bao-moi", s.Scan(text)).New[0]
	fmt.Println(f.Person.ID, f.Person.Name, f.Tenure.Post, f.Tenure.Seen, f.Tenure.Source)
	fmt.Println(f.Title, "|", f.Words)
	// Output:
	// le-thi-huong Lê Thị Hương head@peoples-committee@ha-noi/quan-thanh-xuan [2023-02-24] bao-moi, đoạn 1
	// Chủ tịch Ủy ban nhân dân quận Thanh Xuân | Chủ tịch UBND quận Thanh Xuân Lê Thị Hương
}

// Two texts name people of one name in two places. Whether they are two is for a person to say.
func ExampleJoin() {
	s := grammarOfTheCountry().At(2023_02_24, "ha-noi")
	var all []mention.Observations
	for i, text := range []string{
		"Chủ tịch UBND quận Cầu Giấy Trần Văn Bắc phát biểu.",
		"Chủ tịch UBND quận Tây Hồ Trần Văn Bắc đến dự. Phó Bí thư Quận ủy Cầu Giấy Lê Thị Hương vắng mặt.",
		"Ông Trần Văn Bắc, Chủ tịch UBND quận Cầu Giấy, trả lời.",
	} {
		all = append(all, mention.Observe(s.View(), text, org.SourceID(fmt.Sprint("bao-", i+1)), s.Scan(text)))
	}
	for _, f := range mention.Join(reg(), all...).New {
		fmt.Println(f.Person.ID, f.Candidates, f.Title)
	}
	// Output:
	// tran-van-bac [] Chủ tịch Ủy ban nhân dân quận Cầu Giấy
	// tran-van-bac-2 [tran-van-bac] Chủ tịch Ủy ban nhân dân quận Tây Hồ
	// le-thi-huong [] Phó Bí thư Quận ủy Cầu Giấy
}

// Who is not settled has no post in the data until it is said who that is.
func ExampleObservations_Settle() {
	s := grammarOfTheCountry().At(2023_02_24, "ha-noi")
	const text = "Chủ tịch UBND quận Cầu Giấy Bùi Huyền Mai"
	o := mention.Observe(s.View(), text, "bao-moi", s.Scan(text))
	id := o.New[0].Person.ID
	fmt.Println(id, "or", o.New[0].Candidates, len(o.Data().Tenures))
	for _, is := range []org.PersonID{"bui-huyen-mai", id} {
		d := o.Settle(id, is).Data()
		fmt.Println(d.Tenures[0].Person, "new:", len(d.People))
	}
	// Output:
	// bui-huyen-mai-2 or [bui-huyen-mai] 0
	// bui-huyen-mai new: 0
	// bui-huyen-mai-2 new: 1
}
