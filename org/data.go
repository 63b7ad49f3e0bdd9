package org

import "strings"

// Data is what a [Registry] holds, in the form in which it is read and written: as JSON its fields are those of the
// records below. Order within a list has no meaning but to break ties. The zero Data is a registry of nothing.
type Data struct {
	Edition     Date             `json:"edition,omitzero"` // the day up to which the facts were gathered
	Sources     []Source         `json:"sources,omitempty"`
	Sectors     map[Sector]Name  `json:"sectors,omitempty"`
	Areas       []AreaRecord     `json:"areas,omitempty"`
	Standards   []Standard       `json:"standards,omitempty"`
	Rules       []Rule           `json:"rules,omitempty"`
	ExOfficio   []ExOfficio      `json:"exOfficio,omitempty"`
	Units       []UnitRecord     `json:"units,omitempty"`
	Terms       []Term           `json:"terms,omitempty"`
	People      []PersonRecord   `json:"people,omitempty"`
	Tenures     []Tenure         `json:"tenures,omitempty"`
	Portfolios  []Portfolio      `json:"portfolios,omitempty"`
	Delegations []Delegation     `json:"delegations,omitempty"`
	Relations   []Relation       `json:"relations,omitempty"`
	AreaChanges []Change[AreaID] `json:"areaChanges,omitempty"`
	BodyChanges []BodyChange     `json:"bodyChanges,omitempty"`
	UnitChanges []Change[UnitID] `json:"unitChanges,omitempty"`
}

// A Source is a document, list or article from which facts are taken. The zero Source is none.
type Source struct {
	ID        SourceID `json:"id"`
	Title     string   `json:"title"`
	Publisher string   `json:"publisher,omitzero"` // who issued it
	Date      Date     `json:"date,omitzero"`      // when it was issued
	URL       string   `json:"url,omitzero"`
	Note      string   `json:"note,omitzero"` // how far it was seen, what is weak in it
}

// A Ref points into a source. Its text is the source's ID, or that, "#" and the place: "1656/NQ-UBTVQH15#khoản 22 Điều 1".
// The zero Ref points nowhere.
type Ref struct {
	Source SourceID
	Pin    string // khoản 22 Điều 1; đoạn 5
}

// ParseRef reads the text of a Ref.
func ParseRef(s string) (Ref, error) {
	id, pin, pinned := strings.Cut(s, "#")
	if id == "" {
		return Ref{}, &ParseError{"ParseRef", s, 0, "want the ID of a source"}
	}
	if pinned && pin == "" {
		return Ref{}, &ParseError{"ParseRef", s, len(s), "want a place after #"}
	}
	return Ref{SourceID(id), pin}, nil
}

// String returns the source and, after a comma, the place: "1656/NQ-UBTVQH15, khoản 22 Điều 1".
func (r Ref) String() string {
	if r.Pin == "" {
		return string(r.Source)
	}
	return string(r.Source) + ", " + r.Pin
}

// MarshalText returns the form that [ParseRef] reads.
func (r Ref) MarshalText() ([]byte, error) {
	if r.Pin == "" {
		return []byte(r.Source), nil
	}
	return []byte(string(r.Source) + "#" + r.Pin), nil
}

// UnmarshalText sets r from its text; "" is the zero Ref.
func (r *Ref) UnmarshalText(b []byte) error { return unmarshalText(r, b, ParseRef) }

// A Grounding says on what a record stands: the legal act that makes the fact so, and where the fact was read.
// The zero Grounding is none.
type Grounding struct {
	Basis  Ref `json:"basis,omitzero"`
	Source Ref `json:"source,omitzero"`
}

// An AreaRecord is one version of an area: what it is, is called and belongs to, for a time. Records that share an ID
// are versions of one area, and do not overlap. Where it is not known on which day one gave way to the next, and they differ neither in type nor
// in the area above, the area is there all the while, as the earlier has it; so it is between the lists of two days. The zero AreaRecord is
// invalid.
type AreaRecord struct {
	ID   AreaID   `json:"id"`
	Type AreaType `json:"type"`
	Name string   `json:"name"` // without the type: "Thanh Xuân"
	// Whole tells that the type is part of the name, and capitalised: Thành phố Hồ Chí Minh. A number needs no such mark.
	Whole bool     `json:"whole,omitzero"`
	Short []string `json:"short,omitempty"` // other ways to write the name: "HCM", "Đăk Lăk"
	In    AreaID   `json:"in,omitzero"`     // the area above; none for the country
	Code  string   `json:"code,omitzero"`   // official code: digits are kept as printed
	Span           // Until may be Open; whole days only
	Seen  []Date   `json:"seen,omitempty"` // days of the lists that have it
	Grounding
	End Grounding `json:"end,omitzero"` // on what its end stands, where that is another act
}

// A Standard says that every area of some types has a body, or may have it, during a span: so law does. It stands for as
// many units as there are such areas. The zero Standard is invalid.
type Standard struct {
	Unit   Path      `json:"unit"`
	In     AreaTypes `json:"in"`
	Within AreaID    `json:"within,omitzero"` // only there; none: everywhere
	May    bool      `json:"may,omitzero"`    // allowed, not required: whether there is one stays unknown until recorded
	Span
	Seen   []Date      `json:"seen,omitempty"` // days on which the law was in force, where it is not known from when
	Except []Exception `json:"except,omitempty"`
	Grounding
	End Grounding `json:"end,omitzero"` // on what its end stands, where that is another act
}

// An Exception takes areas out of a standard for a time. The zero Exception is invalid.
type Exception struct {
	Within AreaID    `json:"within"`
	In     AreaTypes `json:"in,omitempty"` // none: all that the standard covers
	Span
	Grounding
}

// A Rule is a relation that follows from what two units are and where they sit. A sector "*" on both sides is any
// sector, the same on both. The zero Rule is invalid.
type Rule struct {
	From   Path      `json:"from"`
	Rel    Rel       `json:"rel"`
	To     Path      `json:"to"`
	Where  Where     `json:"where"`            // where To is, seen from From
	In     AreaTypes `json:"in,omitempty"`     // types of the area of From; none: any
	Toward AreaTypes `json:"toward,omitempty"` // types of the area of To; none: any
	Within []AreaID  `json:"within,omitempty"` // areas in one of which From is; none: anywhere
	Line   bool      `json:"line,omitzero"`    // it is the line of command of From
	Matter Matter    `json:"matter,omitzero"`
	Span
	Seen []Date `json:"seen,omitempty"`
	Grounding
}

// An ExOfficio says that the holder of one seat sits in another by right: Bí thư sits in the Ban Thường vụ.
// Both are in one area. The zero ExOfficio is invalid.
type ExOfficio struct {
	Seat Seat      `json:"seat"` // the seat that is filled
	By   Seat      `json:"by"`   // by whoever holds this one
	In   AreaTypes `json:"in,omitempty"`
	Span
	Seen []Date `json:"seen,omitempty"`
	Grounding
}

// A UnitRecord records one unit where it departs from the standards, or has something that they do not say. A record
// without span and sightings leaves it to the standards whether the unit is there. The zero UnitRecord is invalid.
type UnitRecord struct {
	Unit     UnitID          `json:"unit"`
	Name     string          `json:"name,omitzero"`     // in place of the derived name
	Short    []string        `json:"short,omitempty"`   // how the name on record is shortened
	Titles   map[Role]string `json:"titles,omitempty"`  // in place of the derived titles
	Covers   []AreaID        `json:"covers,omitempty"`  // areas that it works for, where they are not the one it sits in
	Codes    []Code          `json:"codes,omitempty"`   // electronic agency codes
	Founder  UnitID          `json:"founder,omitzero"`  // who set it up, where that is not its host
	Standing UnitID          `json:"standing,omitzero"` // cơ quan thường trực of a steering committee
	Span
	Seen []Date `json:"seen,omitempty"`
	Grounding
}

// A Code is an identifier that a unit has for a time. The zero Code is none.
type Code struct {
	Code string `json:"code"`
	Span
	Grounding
}

// A Term is a khóa or nhiệm kỳ of a unit, of its posts and of the organs under it. The zero Term is invalid.
type Term struct {
	ID   TermID `json:"id"`
	Unit UnitID `json:"unit"`
	Name string `json:"name"` // "khóa XI", "nhiệm kỳ 2020-2025"
	Span
	Grounding
}

// A PersonRecord is a person. The zero PersonRecord is invalid.
type PersonRecord struct {
	ID    PersonID `json:"id"`
	Name  string   `json:"name"`
	Other []string `json:"other,omitempty"` // other names and spellings in use
	Grounding
}

// A Tenure is that a person holds or runs a post, or that it is vacant, for a time or on the days on which that was seen.
// A zero end is not known. The zero Tenure is invalid.
type Tenure struct {
	Person PersonID `json:"person,omitzero"`
	Post   PostID   `json:"post"`
	Vacant bool     `json:"vacant,omitzero"` // nobody holds it; Person is then none
	Charge Charge   `json:"charge,omitzero"` // quyền, phụ trách, điều hành: runs it without holding it
	How    How      `json:"how,omitzero"`
	Span
	Seen []Date `json:"seen,omitempty"`
	Grounding
}

// A Portfolio is a phân công: that the holder of a post is in charge of a field, of units or of an area. The zero Portfolio is invalid.
type Portfolio struct {
	Post    PostID   `json:"post"`
	Sectors []Sector `json:"sectors,omitempty"`
	Units   []UnitID `json:"units,omitempty"`
	Areas   []AreaID `json:"areas,omitempty"`
	Span
	Seen []Date `json:"seen,omitempty"`
	Grounding
}

// A Delegation is a phân cấp or ủy quyền: that one unit's matter is another's for a time. The zero Delegation is invalid.
type Delegation struct {
	From   UnitID `json:"from"`
	To     UnitID `json:"to"`
	Matter string `json:"matter"`
	Span
	Grounding
}

// A Relation is recorded between two units because no rule implies it. The zero Relation is invalid.
type Relation struct {
	From   UnitID `json:"from"`
	Rel    Rel    `json:"rel"`
	To     UnitID `json:"to"`
	Matter Matter `json:"matter,omitzero"`
	Span
	Seen []Date `json:"seen,omitempty"`
	Grounding
}

// A Change passes an area or a unit, or part of it, to another on a day. Several with one From are a division, several
// with one To a merger; {From: x, To: x} keeps the ID of x and starts a new version of it. The zero Change is invalid.
type Change[ID ~string] struct {
	From   ID     `json:"from"`
	To     ID     `json:"to"`
	Extent Extent `json:"extent"`
	Day    Date   `json:"day"`
	Loose  bool   `json:"loose,omitzero"` // Day is the latest day on which it can have happened, and the changes on record may not be all of it
	Grounding
}

// A BodyChange is a reorganisation that law states once for every place. The zero BodyChange is invalid.
type BodyChange struct {
	From   Path      `json:"from"`
	To     Path      `json:"to"`
	Where  Where     `json:"where"`        // where To is: ByTrace is the same place, or what has become of it
	In     AreaTypes `json:"in,omitempty"` // types of the area of From; none: any
	Within AreaID    `json:"within,omitzero"`
	Extent Extent    `json:"extent"`
	Day    Date      `json:"day"` // may be known only to the month
	Grounding
}
