package reorg

import (
	"iter"

	"github.com/vnpolity/vnpolity/directive"
	"github.com/vnpolity/vnpolity/org"
)

// A Resolution is a resolution that rearranges the communes of a province, as its text has it, or one that rearranges
// provinces. Offsets are bytes of the text that was given to [Read]. What the text does not say is zero.
//
// The zero Resolution is none: it has no clauses.
type Resolution struct {
	Number   directive.Number
	Issued   org.Date
	Issuer   org.UnitID // standing-committee@national-assembly@vn
	Province Name       // the province whose communes are rearranged; zero where provinces are
	From     org.Date   // the day from which the new administrations work (chính thức hoạt động)
	Clauses  []Clause   // in their order, each as it stands in the text
	Totals   Totals     // what the text says that it comes to
	Notes    []Note     // what was defective and how it was read, in the order of the text
}

// An Act is what a clause does.
//
// The zero Act is none.
type Act uint8

const (
	_       Act = iota
	Arrange     // sắp xếp, nhập, hợp nhất: a new area of one or several
	Rename      // đổi tên
	Keep        // không thực hiện sắp xếp: an area that stays as it is
)

// A Clause is one thing that a resolution does: it makes one area out of others, renames one or leaves one as it is. A
// clause of the text that names several areas left as they are is a Clause for each. The zero Clause is none.
type Clause struct {
	Pin        directive.Pin // khoản 22 Điều 1
	Act        Act
	Result     Place    // the area that comes of it
	Origins    []Origin // what it is made of, in the order of the text; of Keep the area itself
	Seat       Place    // of a province, where its centre is to be (trung tâm chính trị - hành chính); zero if not stated
	Start, End int      // the clause in the text, its number included
}

// An Origin is an area, or a piece of one, that goes into another. The zero Origin is none.
type Origin struct {
	Place
	Land   org.Extent      // how much of its area goes (diện tích tự nhiên); zero: none
	People org.Extent      // how much of its population goes (quy mô dân số); zero: none
	After  []directive.Pin // of a remainder: the clauses that took the rest
}

// A Name is the name of an area with the word for its type, as a text prints them: thành phố and Thủ Đức. It is
// comparable. The zero Name is none.
type Name struct {
	Term string // xã, phường, thị trấn, đặc khu, huyện, quận, thị xã, thành phố, tỉnh; "" for what is no area by law
	Bare string // the name without it, in canonical spelling
}

// A Place is an area as a text names it. What stands in brackets behind it tells which of several is meant, or describes
// it. It is comparable. The zero Place is none.
type Place struct {
	Name
	District   Name   // (huyện Châu Thành, tỉnh Trà Vinh); zero if not stated
	Province   Name   // likewise
	Remark     string // (bao gồm Hòn Đá Bạc)
	Start, End int    // term and name in the text; of a name that takes its term from before it, the name
}

// Totals is what a resolution says that there is when all is done, and has been found to agree with its clauses. The zero
// Totals is none.
type Totals struct {
	Pin    directive.Pin
	All    Count // all afterwards
	Formed Count // those that come of the clauses; zero if the text does not tell
	Kept   Count // those that are left as they are; zero if there are none
}

// A Count is a number of areas, in all and by type. The zero Count is none.
type Count struct {
	Units     int // đơn vị hành chính; 0 where a text only tells the types
	Communes  int // xã
	Wards     int // phường
	Zones     int // đặc khu
	Provinces int // tỉnh
	Cities    int // thành phố trực thuộc trung ương
}

// Edges yields the origins of all clauses, each with its clause: what goes where, in the order of the text.
func (r *Resolution) Edges() iter.Seq2[*Clause, *Origin] {
	return func(yield func(*Clause, *Origin) bool) {
		for i := range r.Clauses {
			c := &r.Clauses[i]
			for j := range c.Origins {
				if !yield(c, &c.Origins[j]) {
					return
				}
			}
		}
	}
}
