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

// Origins yields the origins of all clauses, each with its clause: what goes where, in the order of the text.
func (r *Resolution) Origins() iter.Seq2[*Clause, *Origin] {
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
