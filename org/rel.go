package org

// A Rel is a relation between two units. Each is read from the unit that has it: a commission Advises its committee.
//
// The zero Rel is none.
type Rel uint8

const (
	_             Rel = iota
	Leads             // lãnh đạo: Party leadership over the units of its level
	Directs           // chỉ đạo: concrete instruction
	SubordinateTo     // trực thuộc: the command of the unit above
	Guides            // hướng dẫn nghiệp vụ: professional guidance, which commands nobody
	Advises           // tham mưu, giúp việc
	Inspects          // kiểm tra, giám sát trong Đảng
	Supervises        // giám sát
	Critiques         // phản biện xã hội
	Coordinates       // phối hợp
	MemberOf          // thành viên Mặt trận
	Elects            // bầu
	GivesOpinions     // góp ý xây dựng Đảng, xây dựng chính quyền (218-QĐ/TW)
)

var relNames = [...]string{
	"",
	Leads:         "leads",
	Directs:       "directs",
	SubordinateTo: "subordinate-to",
	Guides:        "guides",
	Advises:       "advises",
	Inspects:      "inspects",
	Supervises:    "supervises",
	Critiques:     "critiques",
	Coordinates:   "coordinates",
	MemberOf:      "member-of",
	Elects:        "elects",
	GivesOpinions: "gives-opinions",
}

// String returns the text of r, "" for the zero Rel.
func (r Rel) String() string { return enumString(r, "Rel", relNames[:]) }

// ParseRel reads the text that [Rel.String] returns.
func ParseRel(s string) (Rel, error) { return parseEnum[Rel]("ParseRel", s, relNames[:]) }

// MarshalText returns the text of r.
func (r Rel) MarshalText() ([]byte, error) { return []byte(r.String()), nil }

// UnmarshalText sets r from its text; "" is the zero Rel.
func (r *Rel) UnmarshalText(b []byte) error { return unmarshalText(r, b, ParseRel) }
