package directive

import "github.com/vnpolity/vnpolity/org"

// A name is a way to cite a document without a number.
type nameRow struct {
	text  string
	form  Form
	open  bool // the name of a law follows
	actor string
}

var names = [...]nameRow{
	{"Hiến pháp", Constitution, false, "national-assembly@vn"},
	{"Điều lệ Đảng", Statute, false, "party-congress@vn"},
	{"Điều lệ Đảng Cộng sản Việt Nam", Statute, false, "party-congress@vn"},
	{"Điều lệ Đảng CSVN", Statute, false, "party-congress@vn"},
	{"Điều lệ Công đoàn", Statute, false, ""},
	{"Điều lệ Công đoàn Việt Nam", Statute, false, ""},
	{"Điều lệ Đoàn", Statute, false, ""},
	{"Điều lệ Đoàn TNCS Hồ Chí Minh", Statute, false, ""},
	{"Điều lệ Đoàn Thanh niên Cộng sản Hồ Chí Minh", Statute, false, ""},
	{"Điều lệ Hội Liên hiệp Phụ nữ Việt Nam", Statute, false, ""},
	{"Điều lệ Hội Nông dân Việt Nam", Statute, false, ""},
	{"Điều lệ Hội Cựu chiến binh Việt Nam", Statute, false, ""},
	{"Điều lệ Mặt trận Tổ quốc Việt Nam", Statute, false, ""},
	{"Điều lệ MTTQ Việt Nam", Statute, false, ""},
	{"Điều lệ Hội", Statute, false, ""},
	{"Cương lĩnh", Platform, false, "party-congress@vn"},
	{"Luật", Law, true, "national-assembly@vn"},
	{"Bộ luật", Code, true, "national-assembly@vn"},
	{"Pháp lệnh", Ordinance, true, "standing-committee@national-assembly@vn"},
	// the codes, as lawyers shorten them
	{"BLHS", Code, false, "national-assembly@vn"},
	{"BLDS", Code, false, "national-assembly@vn"},
	{"BLLĐ", Code, false, "national-assembly@vn"},
	{"BLTTHS", Code, false, "national-assembly@vn"},
	{"BLTTDS", Code, false, "national-assembly@vn"},
}

// A nameBook is the names as a book, and the issuers that they tell.
type nameBook struct {
	phraseBook
	actors [len(names)]org.Actor
}

var namesTable lazy[*nameBook]

func namesBook() *nameBook { return namesTable.get(newNames) }

func newNames() *nameBook {
	var b nameBook
	for i, r := range names {
		b.add(r.text, i)
		if r.actor != "" {
			b.actors[i] = actorOf(r.actor)
		}
	}
	return &b
}
