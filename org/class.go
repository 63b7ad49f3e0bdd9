package org

// A Class groups kinds of unit by the part that they play in the system.
//
// The zero Class is none.
type Class uint8

const (
	_                   Class = iota
	PartyBody                 // tổ chức đảng: congress, committee, board, cell
	PartyAgency               // cơ quan tham mưu, giúp việc cấp ủy
	ElectedBody               // cơ quan dân cử
	AdministrativeOrgan       // cơ quan hành chính nhà nước
	VerticalAgency            // cơ quan ngành dọc đóng trên địa bàn
	JudicialOrgan             // cơ quan tư pháp: court, procuracy
	ArmedForce                // lực lượng vũ trang: công an, quân sự
	FrontBody                 // Mặt trận Tổ quốc
	SocioPolitical            // tổ chức chính trị - xã hội: the five
	MassBody                  // hội quần chúng
	ServiceUnit               // đơn vị sự nghiệp công lập
	JointBody                 // ban chỉ đạo, tổ công tác, hội đồng phối hợp
	ResidentBody              // tổ chức tự quản của cộng đồng dân cư
)

var classNames = [...]string{
	"",
	PartyBody:           "party-body",
	PartyAgency:         "party-agency",
	ElectedBody:         "elected-body",
	AdministrativeOrgan: "administrative-organ",
	VerticalAgency:      "vertical-agency",
	JudicialOrgan:       "judicial-organ",
	ArmedForce:          "armed-force",
	FrontBody:           "front-body",
	SocioPolitical:      "socio-political-organisation",
	MassBody:            "mass-body",
	ServiceUnit:         "service-unit",
	JointBody:           "joint-body",
	ResidentBody:        "resident-body",
}

var classTerms = [...]Name{
	PartyBody:           {Vi: "tổ chức đảng", En: "Party body"},
	PartyAgency:         {Vi: "cơ quan tham mưu, giúp việc cấp ủy", En: "agency of a Party committee"},
	ElectedBody:         {Vi: "cơ quan dân cử", En: "elected body"},
	AdministrativeOrgan: {Vi: "cơ quan hành chính nhà nước", En: "State administrative organ"},
	VerticalAgency:      {Vi: "cơ quan ngành dọc", En: "vertically managed agency"},
	JudicialOrgan:       {Vi: "cơ quan tư pháp", En: "judicial organ"},
	ArmedForce:          {Vi: "lực lượng vũ trang", En: "armed force"},
	FrontBody:           {Vi: "tổ chức của Mặt trận Tổ quốc", En: "body of the Fatherland Front"},
	SocioPolitical:      {Vi: "tổ chức chính trị - xã hội", En: "socio-political organisation"},
	MassBody:            {Vi: "hội quần chúng", En: "mass association"},
	ServiceUnit:         {Vi: "đơn vị sự nghiệp công lập", En: "public service unit"},
	JointBody:           {Vi: "tổ chức phối hợp liên ngành", En: "joint body"},
	ResidentBody:        {Vi: "tổ chức tự quản của cộng đồng dân cư", En: "self-managed body of residents"},
}

// Term returns the term of c in Vietnamese and English, the zero Name for the zero Class.
func (c Class) Term() Name {
	if int(c) < len(classTerms) {
		return classTerms[c]
	}
	return Name{}
}

// String returns the text of c, "" for the zero Class.
func (c Class) String() string { return enumString(c, "Class", classNames[:]) }

// ParseClass reads the text that [Class.String] returns.
func ParseClass(s string) (Class, error) { return parseEnum[Class]("ParseClass", s, classNames[:]) }

// MarshalText returns the text of c.
func (c Class) MarshalText() ([]byte, error) { return []byte(c.String()), nil }

// UnmarshalText sets c from its text; "" is the zero Class.
func (c *Class) UnmarshalText(b []byte) error { return unmarshalText(c, b, ParseClass) }
